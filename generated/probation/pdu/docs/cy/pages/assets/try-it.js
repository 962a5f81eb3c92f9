(() => {
"use strict";
function fraction(numerator, denominator = 1) {
  return { n: BigInt(numerator), d: BigInt(denominator) };
}
function compare(one, other) {
  const left = one.n * other.d;
  const right = other.n * one.d;
  return left < right ? -1 : left > right ? 1 : 0;
}
function plus(one, other) {
  return { n: one.n * other.d + other.n * one.d, d: one.d * other.d };
}
function lesser(one, other) {
  return compare(one, other) <= 0 ? one : other;
}
function greater(one, other) {
  return compare(one, other) >= 0 ? one : other;
}
function floor(n, d) {
  const whole = n / d;
  return n % d !== 0n && n < 0n ? whole - 1n : whole;
}
function allOf(truths) {
  let result = true;
  for (const truth of truths) {
    if (truth === false) return false;
    if (truth === null) result = null;
  }
  return result;
}
function anyOf(truths) {
  let result = false;
  for (const truth of truths) {
    if (truth) return true;
    if (truth === null) result = null;
  }
  return result;
}
function opposite(truth) {
  return truth === null ? null : !truth;
}
function holdBetween(low, high, truths) {
  let met = 0;
  let open = 0;
  for (const truth of truths) {
    if (truth) met += 1;
    else if (truth === null) open += 1;
  }
  if (met > high || met + open < low) return false;
  return met >= low && met + open <= high ? true : null;
}
function neverComes(value) {
  throw new Error(`nothing is done with ${JSON.stringify(value)}`);
}
const MOST_KEPT = 100000;
class Bander {
  constructor(banding, scale, maximum = null) {
    this.banding = banding;
    this.codes = scale.points.map((point) => point.code);
    this.printed = banding.bands ?? [];
    this.starts = startsByLaw(banding, this.codes, maximum);
    this.shares = new Map();
    this.kept = 0;
    this.places = null;
  }
  percent(number, base) {
    return rounded(this.banding, 100n * BigInt(number), BigInt(base));
  }
  get turns() {
    this.places ??= landmarks(this.banding);
    return this.places;
  }
  ofShare(number, base) {
    const kept = this.shares.get(base)?.get(number);
    if (kept !== undefined) return kept;
    if (this.kept > MOST_KEPT) {
      this.shares.clear();
      this.kept = 0;
    }
    const found = this.of(this.percent(number, base));
    const ofBase = this.shares.get(base) ?? new Map();
    this.shares.set(base, ofBase.set(number, found));
    this.kept += 1;
    return found;
  }
  of(measure) {
    if (this.byLaw) return this.ofLaw(measure);
    const band = this.printed.find((each) => holds(each.range, measure));
    return band ? band.rating : null;
  }
  between(low, high) {
    const inside = this.turns.filter(
      (share) => compare(low, share) <= 0 && compare(share, high) <= 0,
    );
    return new Set([low, high, ...inside].map(({ n, d }) => this.of(this.percent(n, d))));
  }
  get byLaw() {
    return this.printed.length === 0;
  }
  band(rating) {
    const band = this.printed.find((each) => each.rating === rating);
    return band ? wholeEnds(band.range) : null;
  }
  ofLaw(measure) {
    if (this.starts.length === 0) return null;
    let found = this.codes[0] ?? null;
    for (const [rating, begun] of this.starts) if (begun(measure)) found = rating;
    return found;
  }
}
function rowBanding(row) {
  const limit = (/** @type {number} */ value) => ({
    quantity: { kind: /** @type {const} */ ("number"), value },
    included: true,
  });
  return {
    measures: "score",
    bands: row.cells.map((cell) => ({
      rating: cell.rating,
      range: { low: limit(cell.low), high: limit(cell.high) },
      words: "",
    })),
  };
}
function rounded(banding, number, base) {
  switch (banding.rounding) {
    case undefined:
    case "not_rounded":
      return fraction(number, base);
    case "half_up":
      return fraction((2n * number + base) / (2n * base));
    case "half_to_even":
      return halfToEven(number, base);
    case "down":
      return fraction(number / base);
    case "up":
      return fraction(-floor(-number, base));
    default:
      return neverComes(banding.rounding);
  }
}
function halfToEven(number, base) {
  const whole = number / base;
  const twice = 2n * (number % base);
  const up = twice > base || (twice === base && whole % 2n === 1n);
  return fraction(up ? whole + 1n : whole);
}
function holds(range, measure) {
  const { low, high } = range;
  if (low !== undefined) {
    const order = compare(measure, measureOf(low.quantity));
    if (order < 0 || (order === 0 && !low.included)) return false;
  }
  if (high === undefined) return true;
  const order = compare(measure, measureOf(high.quantity));
  return order < 0 || (order === 0 && Boolean(high.included));
}
function measureOf(quantity) {
  if (quantity.kind === "number") return fraction(quantity.value);
  if (quantity.kind === "percent") return fraction(quantity.hundredths, 100);
  throw new Error(`bands of ${quantity.kind}`);
}
function wholeEnds(range) {
  const end = (limit, inward) => {
    if (limit === undefined) return null;
    const { n, d } = measureOf(limit.quantity);
    const whole = inward === 1 ? -floor(-n, d) : floor(n, d);
    const exact = whole * d === n;
    return Number(whole) + (exact && !limit.included ? inward : 0);
  };
  return [end(range.low, 1), end(range.high, -1)];
}
function startsByLaw(banding, codes, maximum) {
  const law = banding.law;
  if (law === undefined || (banding.bands ?? []).length > 0) return [];
  const whole = banding.measures === "percentage" ? 100 : maximum;
  if (whole === null) return [];
  return law.fractions.map((each, place) => {
    const start = fraction(BigInt(each.numerator) * BigInt(whole), each.denominator);
    const begun = (/** @type {Fraction} */ measure) => {
      const order = compare(measure, start);
      return law.starts === "above" ? order > 0 : order >= 0;
    };
    return [codes[place + 1] ?? "", begun];
  });
}
function landmarks(banding) {
  const limits = (banding.bands ?? []).flatMap(({ range }) => [range.low, range.high]);
  const places = limits.flatMap((limit) => {
    if (limit === undefined) return [];
    const { n, d } = measureOf(limit.quantity);
    return [fraction(n, d * 100n)];
  });
  for (const each of banding.law?.fractions ?? []) {
    places.push(fraction(each.numerator, each.denominator));
  }
  const steps = [-2n, -1n, 0n, 1n, 2n].map((half) => fraction(half, 200));
  const hairs = [-1n, 0n, 1n].map((hair) => fraction(hair, 1000000000n));
  return places
    .flatMap((place) => steps.map((step) => plus(place, step)))
    .flatMap((place) => hairs.map((hair) => plus(place, hair)))
    .filter((share) => share.n >= 0n && share.n <= share.d);
}
const A_DAY = 86400000;
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
function dayOf(year, month, day) {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  return Math.round(moment.getTime() / A_DAY);
}
function dateOf(day) {
  const moment = new Date(day * A_DAY);
  return [moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()];
}
function lastOfMonth(year, month) {
  return dayOf(year, month + 1, 0);
}
function readDay(text) {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return null;
  const [year, month, date] = parts.slice(1).map(Number);
  if (!year || !month || !date || month > 12) return null;
  const day = dayOf(year, month, date);
  return day <= lastOfMonth(year, month) ? day : null;
}
function covered(written) {
  const [year = 1, month = 1, date] = written.split("-").map(Number);
  const first = dayOf(year, month, date ?? 1);
  return [first, date === undefined ? lastOfMonth(year, month) : first];
}
function unitsBetween(first, last, unit) {
  switch (unit) {
    case "days":
      return last - first;
    case "weeks":
      return Math.floor((last - first) / 7);
    case "months": {
      const [year, month] = dateOf(first);
      const [lastYear, lastMonth] = dateOf(last);
      const months = 12 * (lastYear - year) + lastMonth - month;
      return moved(first, months, "months") <= last ? months : months - 1;
    }
  }
}
function moved(start, number, unit) {
  switch (unit) {
    case "days":
      return start + number;
    case "weeks":
      return start + 7 * number;
    case "months": {
      const [year, month, date] = dateOf(start);
      const months = 12 * year + month - 1 + number;
      const [inYear, inMonth] = [Math.floor(months / 12), (months % 12) + 1];
      return Math.min(dayOf(inYear, inMonth, 1) + date - 1, lastOfMonth(inYear, inMonth));
    }
  }
}
function dayOfMilestone(code, timetables, given, holds) {
  const said = given.get(code);
  if (said !== undefined) return said;
  const milestones = timetables.flatMap((timetable) => timetable.milestones ?? []);
  const milestone = milestones.find((each) => each.code === code);
  const moment = milestone && momentOf(milestone, holds);
  if (!moment) return null;
  switch (moment.kind) {
    case "given":
      return null;
    case "week_of": {
      const start = dayOfMilestone(moment.event, timetables, given, holds);
      return start === null ? null : inWeek(start, moment.weekday);
    }
    case "moment": {
      const quantity = moment.quantity;
      if (quantity.kind !== "before_event" && quantity.kind !== "after_event") {
        throw new Error(`a milestone by ${quantity.kind}`);
      }
      const start = dayOfMilestone(quantity.event, timetables, given, holds);
      if (start === null) return null;
      const number = quantity.kind === "before_event" ? -quantity.number : quantity.number;
      return inWeek(moved(start, number, quantity.unit), moment.weekday);
    }
  }
}
function momentOf(milestone, holds) {
  for (const other of milestone.others ?? []) {
    const applies = holds(other.when);
    if (applies === null) return null;
    if (applies) return other.moment;
  }
  return milestone.moment;
}
function inWeek(day, weekday) {
  if (weekday === undefined) return day;
  const since = (((day + 3) % 7) + 7) % 7;
  return day - since + WEEKDAYS.indexOf(weekday);
}
const NOT_RATED = "not_rated";
const ABSENT = "";
const DOES_NOT_APPLY = { absent: true };
class Conditions {
  constructor(index) {
    this.index = index;
    this.made = new Map();
  }
  test(said) {
    if (said === undefined) return () => true;
    let made = this.made.get(said);
    if (made === undefined) {
      made = this.make(said);
      this.made.set(said, made);
    }
    return made;
  }
  make(said) {
    switch (said.kind) {
      case "and": {
        const parts = this.tests(said.conditions);
        return (known) => allOf(asked(parts, known));
      }
      case "or": {
        const parts = this.tests(said.conditions);
        return (known) => anyOf(asked(parts, known));
      }
      case "is":
        return this.is(said.subject, said.predicate);
      case "considered": {
        const wanted = new Set([said.rating]);
        return (known) => within(known.considered(said.target), wanted);
      }
      case "scores": {
        const item = itemOf(said.subject);
        const points = this.index.points(item).filter((point) => point.score === said.score);
        return among(item, new Set(points.map((point) => point.code)));
      }
      case "counted": {
        const subjects = said.subjects ?? [];
        return counted(said.how_many, subjects.map((one) => this.is(one, said.predicate)));
      }
      case "counted_conditions":
        return counted(said.how_many, this.tests(said.conditions ?? []));
      case "any_part_not_rated":
        return (known) => anyOf(known.partsNotRated());
      case "every_part_not_rated":
        return (known) => allOf(known.partsNotRated());
      default:
        return neverComes(said);
    }
  }
  tests(conditions) {
    return conditions.map((one) => this.test(one));
  }
  is(subject, predicate) {
    switch (subject.kind) {
      case "fact":
        return this.ofFact(subject.fact, predicate);
      case "item":
        return this.ofItem(subject.item, predicate);
      case "number_of_cases": {
        const holds = numberTest(predicate);
        return (known) => passes(known.numberOfCases(), holds);
      }
      case "number_of_units": {
        const holds = numberTest(predicate);
        return (known) => passes(known.numberOfUnits(), holds);
      }
      case "score_of":
        return this.ofScore(subject.how, subject.items.items, numberTest(predicate));
      default:
        return neverComes(subject);
    }
  }
  ofFact(code, predicate) {
    const holds = comparison(predicate);
    return (known) => holds(known, known.fact(code));
  }
  ofItem(item, predicate) {
    if (item.kind === "milestone") {
      const holds = comparison(predicate);
      return (known) => holds(known, known.day(item.code));
    }
    const values = this.index.valuesOf(item);
    switch (predicate.kind) {
      case "is_known":
        return (known) => isKnownOf(known, item, values);
      case "is_not_known":
        return (known) => !isKnownOf(known, item, values);
      case "is_not_rated":
        return among(item, new Set([NOT_RATED]));
      case "is_one_of":
        return among(item, new Set(predicate.values));
      case "is_not_one_of":
        return among(item, new Set(values.filter((one) => !predicate.values.includes(one))));
      case "is_at_least":
        return among(item, new Set(values.slice(values.indexOf(predicate.value))));
      case "is_at_most":
        return among(item, new Set(values.slice(0, values.indexOf(predicate.value) + 1)));
      default: {
        const holds = comparison(predicate);
        return (known) => holds(known, known.value(item));
      }
    }
  }
  ofScore(how, items, holds) {
    const scores = items.map(
      (item) => new Map(this.index.points(item).map((point) => [point.code, point.score])),
    );
    return (known) => {
      const possible = [];
      for (const [place, item] of items.entries()) {
        const points = scores[place] ?? new Map();
        const outcomes = [...known.outcomes(item)];
        if (outcomes.some((outcome) => !points.has(outcome))) {
          return outcomes.some((outcome) => points.has(outcome)) ? null : false;
        }
        possible.push(new Set(outcomes.map((outcome) => points.get(outcome))));
      }
      const passed = new Set([...combined(how, possible)].map((score) => holds(fraction(score))));
      return passed.size === 1 ? passed.has(true) : null;
    };
  }
}
function* asked(parts, known) {
  for (const part of parts) yield part(known);
}
function itemOf(subject) {
  if (subject.kind !== "item") throw new Error(`a score of ${subject.kind}`);
  return subject.item;
}
function among(item, wanted) {
  return (known) => within(known.outcomes(item), wanted);
}
function within(outcomes, wanted) {
  let inside = 0;
  for (const outcome of outcomes) if (wanted.has(outcome)) inside += 1;
  if (inside === outcomes.size) return inside ? true : null;
  return inside ? null : false;
}
function counted(howMany, parts) {
  const total = parts.length;
  const number = howMany.number ?? 0;
  const bounds = {
    all: [total, total],
    any: [1, total],
    none: [0, 0],
    at_least: [number, total],
    at_most: [0, number],
    exactly: [number, number],
  };
  const [low, high] = bounds[howMany.how];
  return (known) => holdBetween(low, high, asked(parts, known));
}
function isAbsent(value) {
  return value === DOES_NOT_APPLY;
}
function isKnown(value) {
  return value !== null && !isAbsent(value);
}
function isKnownOf(known, item, values) {
  if (values.length === 0) return isKnown(known.value(item));
  const outcomes = known.outcomes(item);
  return outcomes.size === 1 && !outcomes.has(ABSENT);
}
function passes(value, holds) {
  if (value === null) return null;
  return typeof value === "number" ? holds(fraction(value)) : false;
}
function chosen(value, wanted, met) {
  if (value === null) return null;
  if (value instanceof Set) return [...value].some((one) => wanted.has(one)) === met;
  return typeof value === "string" ? wanted.has(value) === met : false;
}
function comparison(predicate) {
  switch (predicate.kind) {
    case "is_one_of": {
      const wanted = new Set(predicate.values);
      return (_, value) => chosen(value, wanted, true);
    }
    case "is_not_one_of": {
      const unwanted = new Set(predicate.values);
      return (_, value) => chosen(value, unwanted, false);
    }
    case "is_on":
    case "is_before":
    case "is_after": {
      const [first, last] = covered(predicate.date).map((day) => fraction(day));
      if (!first || !last) throw new Error(predicate.date);
      return (_, value) => passes(value, dateTest(predicate.kind, first, last));
    }
    case "is_within": {
      const event = eventOf(predicate.range);
      if (event === null) {
        const holds = rangeTest(predicate.range);
        return (_, value) => passes(value, holds);
      }
      return (known, value) => nearEvent(known, value, predicate.range, event);
    }
    case "is_known":
      return (_, value) => isKnown(value);
    case "is_not_known":
      return (_, value) => !isKnown(value);
    case "is_not_rated":
    case "is_at_least":
    case "is_at_most":
      throw new Error(`a value compared by ${predicate.kind}`);
    default:
      return neverComes(predicate);
  }
}
function numberTest(predicate) {
  if (predicate.kind !== "is_within") throw new Error(`a number compared by ${predicate.kind}`);
  return rangeTest(predicate.range);
}
function dateTest(kind, first, last) {
  if (kind === "is_before") return (value) => compare(value, first) < 0;
  if (kind === "is_after") return (value) => compare(value, last) > 0;
  return (value) => compare(first, value) <= 0 && compare(value, last) <= 0;
}
function rangeTest(said) {
  const { low, high } = said;
  const first = low && fraction(numberOf(low.quantity));
  const last = high && fraction(numberOf(high.quantity));
  return (value) => {
    if (first !== undefined) {
      const order = compare(value, first);
      if (order < 0 || (order === 0 && !low?.included)) return false;
    }
    if (last === undefined) return true;
    const order = compare(value, last);
    return order < 0 || (order === 0 && Boolean(high?.included));
  };
}
function numberOf(quantity) {
  switch (quantity.kind) {
    case "number":
      return quantity.value;
    case "percent":
      return quantity.hundredths;
    case "length":
    case "before_event":
    case "after_event":
      return quantity.number;
    default:
      return neverComes(quantity);
  }
}
function eventOf(said) {
  for (const limit of [said.low, said.high]) {
    const quantity = limit?.quantity;
    if (quantity?.kind === "before_event" || quantity?.kind === "after_event") {
      return quantity.event;
    }
  }
  return null;
}
function nearEvent(known, value, said, event) {
  if (isAbsent(value)) return false;
  const day = known.day(event);
  if (value === null || day === null) return null;
  const quantity = (said.low ?? said.high)?.quantity;
  if (typeof value !== "number" || !quantity || !("event" in quantity)) throw new Error(event);
  const [first, last] = quantity.kind === "before_event" ? [value, day] : [day, value];
  if (last < first) return false;
  return rangeTest(said)(fraction(unitsBetween(first, last, quantity.unit)));
}
function combined(how, possible) {
  const combine = {
    total: (/** @type {number} */ one, /** @type {number} */ other) => one + other,
    highest: Math.max,
    lowest: Math.min,
  }[how];
  let all = null;
  for (const numbers of possible) {
    const next = new Set();
    for (const one of all ?? []) for (const other of numbers) next.add(combine(one, other));
    all = all === null ? new Set(numbers) : next;
  }
  return all ?? new Set();
}
function* subjectsOf(said) {
  switch (said?.kind) {
    case "and":
    case "or":
    case "counted_conditions":
      for (const one of said.conditions ?? []) yield* subjectsOf(one);
      break;
    case "is":
    case "scores":
      yield* singly(said.subject);
      break;
    case "counted":
      for (const one of said.subjects ?? []) yield* singly(one);
      break;
  }
}
function* singly(subject) {
  if (subject.kind !== "score_of") yield subject;
  else for (const item of subject.items.items) yield { kind: "item", item };
}
function* partsOf(part) {
  if (Array.isArray(part)) {
    for (const one of part) yield* partsOf(one);
  } else if (part !== null && typeof part === "object") {
    const members = /** @type {Record<string, unknown>} */ (part);
    yield members;
    for (const one of Object.values(members)) yield* partsOf(one);
  }
}
function milestonesOf(said) {
  return [...partsOf(said)].flatMap((part) =>
    typeof part["event"] === "string" ? [part["event"]] : [],
  );
}
class Index {
  constructor(rules) {
    this.rules = rules;
    const nearestLast = [...rules.parts].reverse();
    this.scales = new Map();
    this.lists = new Map();
    this.bands = new Map();
    this.tables = new Map();
    this.facts = new Map();
    for (const part of nearestLast) {
      for (const each of part.scales ?? []) this.scales.set(each.code, each);
      for (const each of part.answers ?? []) this.lists.set(each.code, each);
      for (const each of part.bands ?? []) this.bands.set(each.code, each);
      for (const each of part.tables ?? []) this.tables.set(each.code, each);
      for (const each of part.facts ?? []) this.facts.set(each.code, each);
    }
    this.items = new Map();
    for (const part of rules.parts) this.take(part);
    this.byCode = new Map();
    for (const item of this.items.values()) {
      if (item.kind !== "milestone") this.byCode.set(item.code, item);
    }
  }
  take(part) {
    for (const standard of part.standards ?? []) {
      this.put("standard", standard);
      for (const question of standard.key_questions ?? []) {
        this.put("key_question", question);
        for (const prompt of question.prompts ?? []) this.putQuestion("prompt", prompt);
      }
    }
    for (const rating of part.ratings ?? []) {
      this.put("rating", rating);
      for (const test of rating.tests ?? []) this.put("test", test);
    }
    for (const review of part.reviews ?? []) this.put("review", review);
    for (const rule of part.rules ?? []) this.put(rule.kind, rule, rule);
    for (const set of part.sets ?? []) {
      for (const asked of set.questions ?? []) {
        for (const prompt of asked.prompts ?? []) this.putQuestion("prompt", prompt);
      }
    }
    for (const timetable of part.timetables ?? []) {
      for (const milestone of timetable.milestones ?? []) this.put("milestone", milestone);
    }
  }
  put(kind, item, rule) {
    const key = `${kind} ${item.code}`;
    if (!this.items.has(key)) this.items.set(key, { ...item, kind, ...(rule ? { rule } : {}) });
  }
  putQuestion(kind, question) {
    this.put(kind, { ...question, title: question.printed });
  }
  scale(code) {
    return found(this.scales.get(code), code);
  }
  answers(code) {
    return found(this.lists.get(code), code).answers;
  }
  fact(code) {
    return found(this.facts.get(code), code);
  }
  item(reference) {
    const { kind, code } = reference;
    return found(this.items.get(`${kind} ${code}`), code);
  }
  anyItem(code) {
    return this.byCode.get(code);
  }
  rule(code) {
    return found(this.anyItem(code)?.rule, code);
  }
  points(reference) {
    const scale = this.item(reference).scale;
    return scale === undefined ? [] : this.scale(scale).points;
  }
  valuesOf(reference) {
    return this.namesOf(this.item(reference)).map((each) => each.code);
  }
  namesOf(item) {
    if (item.scale !== undefined) return this.scale(item.scale).points;
    return item.answers === undefined ? [] : this.answers(item.answers);
  }
}
function found(value, code) {
  if (value === undefined) throw new Error(`the rules refer to ${code}, which they lack`);
  return value;
}
class Phrases {
  constructor(texts) {
    this.texts = texts;
  }
  say(name, figures = {}) {
    const text = found(this.texts[name], name);
    return text.replace(/\{(\w+)\}/g, (_, figure) => String(found(figures[figure], figure)));
  }
}
const MANY_CASES = 12;
const MONTHS = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
  "november", "december",
];
class Words extends Phrases {
  constructor(index, sentences) {
    super(sentences);
    this.index = index;
    this.banders = new Map();
  }
  saySentence(name, figures) {
    return sentenceOf(this.say(name, figures));
  }
  called(code) {
    const item = this.index.anyItem(code);
    if (item === undefined) return code;
    if (item.kind === "standard") return `${item.printed} ${item.title}`;
    return isQuestion(item.kind) ? (item.printed ?? code) : item.title;
  }
  short(code) {
    const item = this.index.anyItem(code);
    if (item === undefined) return code;
    if (item.kind === "standard" || isQuestion(item.kind)) return item.printed ?? code;
    return this.say("quoted", { title: item.title });
  }
  rule(code) {
    const rule = this.index.rule(code);
    const kind = this.index.rules.called?.[rule.kind] ?? this.say(rule.kind);
    return this.say("rule", { kind, title: rule.title });
  }
  asks(code, then) {
    return found(this.index.rule(code).then[then], code).words;
  }
  person(role, name) {
    if (role === undefined) return name || this.say("somebody");
    const title = found(this.index.rules.roles?.[role], role);
    const known = this.say("role", { role: title.slice(0, 1).toLowerCase() + title.slice(1) });
    const literally = title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const own = name.trim().replace(new RegExp(`(,\\s*)?(the\\s+)?${literally}$`, "i"), "");
    return own ? this.say("role_named", { role: known, name: own }) : known;
  }
  decider(name) {
    return this.person(this.index.rules.parts[0].decided_by, name);
  }
  rating(item, outcome) {
    if (outcome === NOT_RATED) return this.say("not_rated_alone");
    return this.titleOf(item, outcome);
  }
  titleOf(item, value) {
    const values = this.index.namesOf(this.index.anyItem(item) ?? {});
    return values.find((each) => each.code === value)?.title ?? value;
  }
  quoted(item, outcome) {
    if (outcome === NOT_RATED) return this.say("not_rated");
    return this.say("quoted", { title: this.titleOf(item, outcome) });
  }
  either(item, outcomes) {
    return this.listed(outcomes.map((one) => this.quoted(item, one)), "listed_or");
  }
  sufficient(question) {
    const list = this.index.anyItem(question)?.answers;
    const answers = list === undefined ? [] : this.index.answers(list);
    const good = answers.filter((one) => one.counts === "for");
    return this.listed(good.map(({ title }) => this.say("quoted", { title })), "listed_or");
  }
  number(number, what) {
    return this.say(number === 1 ? what : `${what}s`, { number });
  }
  listed(words, how = "listed_and") {
    const last = words.at(-1);
    if (last === undefined || words.length < 2) return words.join("");
    return this.say(how, { most: words.slice(0, -1).join(", "), last });
  }
  inCases(ids, count) {
    const cases = this.number(count, "case");
    const [only] = ids;
    if (count === 1 && ids.length === 1 && only !== undefined) return this.say("in_case", { id: only });
    const listed = ids.length > 0 && ids.length <= MANY_CASES && ids.length === count;
    return listed
      ? this.say("in_cases_named", { cases, ids: this.listed(ids) })
      : this.say("in_cases", { cases });
  }
  day(written) {
    const parts = /^(\d+)-(\d+)-(\d+)$/.exec(written);
    const name = parts && MONTHS[Number(parts[2]) - 1];
    if (!parts || !name) return written;
    const month = this.say(name);
    return this.say("day", { day: Number(parts[3]), month, year: String(parts[1]) });
  }
  on(written) {
    return written ? this.say("on", { day: this.day(written) }) : "";
  }
  why(item, said) {
    switch (said.kind) {
      case "share":
        return this.measured(item, this.share(item, said));
      case "score":
        return this.measured(item, this.score(item, said));
      case "extreme":
        return this.measured(item, this.extreme(item, said));
      case "line":
        return this.measured(item, this.line(item, said));
      case "judgement":
        return this.judgement(item, said);
      case "decision":
        return this.decision(item, said);
      case "settled":
        return this.say("settled", { rating: this.quoted(item.code, said.rating) });
      case "rule":
        return this.ruleDid(item, said);
      case "not_rated":
        return this.notRated(item, said);
      default:
        return neverComes(said);
    }
  }
  measured(item, words) {
    if (this.index.anyItem(item.code)?.method?.kind !== "judgement") return words;
    return this.say("start", { words: asClause(words) });
  }
  computed(code) {
    const method = this.index.anyItem(code)?.method;
    return method?.kind === "judgement" ? method.starting_from : method;
  }
  bandingOf(code) {
    const method = this.computed(code);
    const banded = method && "banded" in method ? method.banded : undefined;
    if (banded?.kind === "in_own_bands") return banded.banding;
    return banded?.kind === "in_bands" ? this.index.bands.get(banded.bands)?.banding : undefined;
  }
  banderOf(code) {
    let bander = this.banders.get(code);
    if (bander === undefined) {
      const banding = this.bandingOf(code);
      const scale = this.index.anyItem(code)?.scale;
      bander = banding && scale ? new Bander(banding, this.index.scale(scale)) : null;
      this.banders.set(code, bander);
    }
    return bander;
  }
  share(item, said) {
    const method = this.computed(item.code);
    const condition = method?.kind === "share_of_cases" ? method.words : "";
    if (!(said.base || said.open)) return this.notCounted(item, said, condition);
    const counted = this.say("counted", {
      some: this.fromTo(said.least, said.most),
      cases: this.number(said.base, "case"),
    });
    const band = this.inBand(item, said);
    if (!said.question) return this.saySentence("share_meets", { counted, condition, band });
    const answer = this.sufficient(said.question);
    const figures = { question: this.short(said.question), answer, counted, band };
    return this.say(this.shareSentence(item, said), figures);
  }
  shareSentence(item, said) {
    if (!said.deciding) return "share";
    if (said.percent === null) return "share_may_set";
    const shares = item.because.filter((each) => each.kind === "share");
    if (shares.length === 1) return "share_sets";
    const ties = shares.filter((each) => each.deciding).length;
    const method = this.computed(item.code);
    const extreme = method?.kind === "lowest_or_highest" ? method.extreme : "lowest";
    return ties === 1 ? `share_${extreme}` : `share_among_${extreme}`;
  }
  notCounted(item, said, condition) {
    const question = said.question && this.short(said.question);
    if (said.outcomes.length === 1 && said.outcomes[0] === NOT_RATED) {
      return question
        ? this.say("counts_nowhere", { question })
        : this.say("nothing_to_ask", { condition });
    }
    const outcomes = this.either(item.code, said.outcomes);
    if (!question) return this.say("not_known_met", { condition, outcomes });
    const answer = this.sufficient(said.question);
    return this.say("not_known_answered", { question, answer, outcomes });
  }
  inBand(item, said) {
    const outcomes = this.either(item.code, said.outcomes);
    if (said.percent === null) {
      if (!said.open) return this.say("band_possible", { outcomes });
      return this.say("band_open", { cases: this.number(said.open, "case"), outcomes });
    }
    const share = this.shareInWords(item.code, said);
    if (said.outcomes.length === 0) return this.say("band_none", { share });
    const band = this.printedBand(item.code, said.outcomes) || share;
    return this.say("band", { share, band, outcomes });
  }
  shareInWords(item, said) {
    return said.percent === null ? "" : this.shareOf(item, said.most, said.base, said.percent);
  }
  shareOf(item, number, base, banded) {
    const exact = fraction(100n * BigInt(number), base);
    if (compare(exact, banded) === 0) return percent(exact);
    const bander = this.banderOf(item);
    const below = exact.n / exact.d;
    if (bander && bander.of(fraction(below)) === bander.of(fraction(below + 1n))) {
      return percent(banded);
    }
    return this.say("rounds", { exact: percent(exact), rounded: percent(banded) });
  }
  printedBand(item, outcomes) {
    const [only] = outcomes;
    if (outcomes.length !== 1 || only === NOT_RATED) return "";
    const bands = (this.bandingOf(item)?.bands ?? []).filter((band) => band.rating === only);
    return bands.length === 1 ? (bands[0]?.words ?? "") : "";
  }
  fromTo(first, last, sign = "") {
    if (first === last) return `${first}${sign}`;
    return this.say("from_to", { first: `${first}${sign}`, last: `${last}${sign}` });
  }
  score(item, said) {
    const outcomes = this.either(item.code, said.outcomes);
    if (said.points === null) return this.scoreHangs(said, outcomes);
    const came = this.cameTo(said, said.points);
    if (said.outcomes.length === 0) return this.saySentence("score_without_band", { came });
    if (said.by_law) return this.saySentence("score_by_law", { came, outcomes });
    const band = this.ends(said) || this.say("that");
    return this.saySentence("score_in_band", { came, band, outcomes });
  }
  scoreHangs(said, outcomes) {
    const unknown = said.parts.filter((part) => part.score === null && part.outcomes.length > 1);
    const comes = ["comes_nothing", "comes_anyway"][said.outcomes.length] ?? "comes_possible";
    return this.saySentence(unknown.length === 1 ? "score_hangs" : "score_hangs_on_many", {
      measure: this.say(said.how),
      parts: this.listed(this.partNames(said, unknown)) || this.say("what_is_not_known"),
      comes: this.say(comes, { outcomes }),
    });
  }
  cameTo(said, points) {
    const scored = said.parts.filter((part) => part.score !== null);
    if (said.how === "lowest" || said.how === "highest") {
      const at = scored.filter((part) => part.score === points).map((part) => this.partName(part));
      return this.say(`score_${said.how}`, { points, parts: this.listed(at) });
    }
    const each = scored.map((part) =>
      this.say("part", { part: this.partName(part), came: String(part.score) }),
    );
    const figures = { parts: this.listed(each), points, out_of: said.out_of };
    if (said.how === "total") return this.say("score_total", figures);
    const exact = fraction(100n * BigInt(points), said.out_of);
    const same = said.score === null || compare(said.score, exact) === 0;
    const share = same
      ? percent(exact)
      : this.say("rounds", { exact: percent(exact), rounded: percent(said.score ?? exact) });
    return this.say("score_share", { ...figures, share });
  }
  ends(said) {
    if (said.band === null) return "";
    const sign = said.how === "share_of_maximum" ? "%" : "";
    const [first, last] = said.band;
    if (first === null) return this.say("or_less", { last: `${last}${sign}` });
    if (last === null) return this.say("or_more", { first: `${first}${sign}` });
    return this.fromTo(first, last, sign);
  }
  partNames(said, parts) {
    const overUnits = said.parts.some((part) => part.unit);
    const away = overUnits ? parts.filter((part) => !part.unit) : [];
    const named = parts.filter((part) => !away.includes(part)).map((part) => this.partName(part));
    for (const code of new Set(away.map((part) => part.code))) {
      const number = away.filter((part) => part.code === code).length;
      const item = this.short(code);
      named.push(this.say(number === 1 ? "part_away" : "parts_away", { item, number }));
    }
    return named;
  }
  partName(part) {
    return part.unit || this.short(part.code);
  }
  extreme(item, said) {
    const parts = said.parts.map((part) =>
      this.say("part", { part: this.partName(part), came: this.either(part.code, part.outcomes) }),
    );
    const figures = { parts: this.listed(parts), outcomes: this.either(item.code, said.outcomes) };
    const sure = said.outcomes.length === 1;
    return this.say(sure ? `rating_${said.extreme}` : `rating_may_be_${said.extreme}`, figures);
  }
  line(item, said) {
    const outcome = this.quoted(item.code, said.outcome);
    const lines = item.because.filter((each) => each.kind === "line").length;
    if (said.line < 0) return this.say(lines > 1 ? "otherwise_open" : "otherwise", { outcome });
    const method = this.computed(item.code);
    const fit = method?.kind === "first_that_fits" ? method.fits[said.line] : undefined;
    const isFirst = lines === 1 && item.rating !== null;
    return this.say(isFirst ? "line" : "line_may_be", { outcome, condition: fit?.words ?? "" });
  }
  withReason(words, reason) {
    if (!reason) return sentenceOf(words);
    return this.saySentence("with_reason", { words, reason: reasonOf(reason) });
  }
  judgement(item, said) {
    const who = this.person(said.role, said.by);
    const figures = { who, rating: this.quoted(item.code, said.rating) };
    const start = this.either(item.code, said.start);
    const words = start ? this.say("proposes_from", { ...figures, start }) : this.say("proposes", figures);
    return this.withReason(words, said.reason);
  }
  decision(item, said) {
    const who = this.decider(said.by);
    const figures = { who, rating: this.quoted(item.code, said.rating), on: this.on(said.on) };
    if (said.before === said.rating) {
      return this.withReason(this.say("confirmed", figures), said.reason);
    }
    const rating = said.before && this.quoted(item.code, said.before);
    const before = rating && this.say("in_place_of", { rating });
    return this.withReason(this.say("decided", { ...figures, before }), said.reason);
  }
  ruleDid(item, said) {
    return this.saySentence(said.verdict, {
      rule: this.rule(said.rule),
      asks: this.asks(said.rule, said.then),
      before: said.before ? this.quoted(item.code, said.before) : this.say("the_rating"),
      after: said.after ? this.quoted(item.code, said.after) : "",
    });
  }
  notRated(item, said) {
    const why = this.whyNotRated(item, said);
    return this.say(said.of_start ? "start_is_not_rated" : "is_not_rated", { why });
  }
  whyNotRated(item, said) {
    switch (said.why) {
      case "parts": {
        const parts = this.listed(said.which.map((part) => this.partName(part)));
        const counted = said.which[0]?.outcomes.length === 0;
        if (counted) return this.say("because_no_cases_of", { parts });
        return this.say(said.which.length === 1 ? "because_part" : "because_parts", { parts });
      }
      case "condition":
        return (
          this.index.anyItem(item.code)?.not_rated_words ?? this.say("because_rule_of_its_own")
        );
      default:
        return this.say(`because_${said.why}`);
    }
  }
  what(found) {
    switch (found.kind) {
      case "hurdle_enforced":
        return this.saySentence("found_hurdle", {
          rule: this.rule(found.rule),
          question: this.short(found.question),
          answer: this.say("quoted", { title: this.titleOf(found.question, found.after) }),
          where: this.inCases(found.cases, found.number),
          asks: this.asks(found.rule, found.then),
        });
      case "against_prompts":
        return this.saySentence("found_against_prompts", {
          answer: this.say("quoted", { title: this.titleOf(found.question, found.answer) }),
          question: this.short(found.question),
          where: this.inCases(found.cases, found.number),
        });
      case "refused":
        return this.saySentence("found_refused", this.aboutRule(found));
      case "review_needed": {
        const review = this.index.item({ kind: "review", code: found.review }).title;
        return this.saySentence("found_review", { ...this.aboutRule(found), review });
      }
      case "advised":
        return this.advised(found);
      case "left_starting_point":
        return this.leftStart(found);
      case "departed":
        return this.departed(found);
      case "no_row":
        return this.noRow(found);
      case "nothing_fits":
        return this.saySentence("found_nothing_fits", { item: this.called(found.item) });
      default:
        return neverComes(found);
    }
  }
  aboutRule(found) {
    return {
      rating: this.quoted(found.item, found.rating),
      item: this.called(found.item),
      rule: this.rule(found.rule),
      asks: this.asks(found.rule, found.then),
    };
  }
  advised(found) {
    const says = this.otherwise(found);
    if (!found.certain) return says;
    if (!found.reason) return this.say("not_set_aside", { says });
    return this.say("set_aside", { says, reason: sentenceOf(reasonOf(found.reason)) });
  }
  otherwise(found) {
    const figures = { ...this.aboutRule(found), item: this.short(found.item) };
    return this.saySentence(found.certain ? "advised" : "may_be_advised", figures);
  }
  leftStart(found) {
    const says = this.say("left_start", {
      rating: this.quoted(found.item, found.rating),
      item: this.called(found.item),
      start: this.either(found.item, found.start),
    });
    if (found.reason) return this.withReason(says, found.reason);
    return this.say("left_without_reason", { says: sentenceOf(says) });
  }
  departed(found) {
    const figures = {
      who: this.decider(found.by),
      item: this.called(found.item),
      after: this.quoted(found.item, found.rating),
      on: this.on(found.on),
    };
    const before = found.before && this.quoted(found.item, found.before);
    const words = before
      ? this.say("departed_from", { ...figures, before })
      : this.say("departed", figures);
    return this.withReason(words, found.reason);
  }
  noRow(found_) {
    const table = found(this.index.tables.get(found_.table), found_.table).title;
    const units = this.number(found_.units, "unit");
    const figures = { table, units, item: this.called(found_.item) };
    if (found_.outcomes.length === 0) return this.saySentence("no_row", figures);
    const outcomes = this.either(found_.item, found_.outcomes);
    if (found_.score === null) return this.saySentence("no_row_but_law", { ...figures, outcomes });
    const { score } = found_;
    return this.saySentence("no_row_but_law_with_score", { ...figures, outcomes, score });
  }
  lacks(missing) {
    const lacks = this.lacking(missing);
    const others = missing.wanted_for.filter((code) => code !== missing.item);
    if (others.length === 0) return sentenceOf(lacks);
    const items = this.listed(others.map((code) => this.short(code)));
    return this.saySentence(others.length === 1 ? "item_waits" : "items_wait", { lacks, items });
  }
  lacking({ kind, item, cases, number }) {
    const somewhere = number > 0 || cases.length > 0;
    const where = somewhere ? this.inCases(cases, number || cases.length) : this.say("in_any_case");
    switch (kind) {
      case "answer":
        return this.say("lacks_answer", { question: this.short(item), where });
      case "fact": {
        const fact = this.index.fact(item).title;
        return somewhere
          ? this.say("lacks_fact_in", { fact, where })
          : this.say("lacks_fact", { fact });
      }
      case "judgement":
        return this.say("lacks_judgement", { item: this.called(item) });
      case "review":
        return this.say("lacks_review", { review: this.index.item({ kind, code: item }).title });
      case "date": {
        const milestone = this.index.item({ kind: "milestone", code: item }).title;
        return this.say("lacks_date", { milestone });
      }
      case "rating":
        return this.say("lacks_rating", { item: this.called(item) });
      case "unit": {
        const count = number || 1;
        const units = this.number(count, "unit");
        return this.say(count === 1 ? "lacks_unit" : "lacks_units", { units });
      }
      case "number_of_cases":
        return this.say("lacks_number");
      default:
        return neverComes(kind);
    }
  }
  outcome(item) {
    if (item.rating !== null) return this.rating(item.code, item.rating);
    if (item.standing === "refused") return this.say("is_refused");
    if (item.standing === "waiting") return this.say("is_waiting");
    return this.say(item.possible.length > 0 ? "is_not_known" : "is_nothing");
  }
  stillPossible(item) {
    if (item.rating !== null || item.possible.length === 0) return "";
    const outcomes = this.either(item.code, item.possible);
    return this.say(item.standing === "refused" ? "rules_allow" : "may_still_be", { outcomes });
  }
  scoreOf({ score, out_of }) {
    if (score === null) return "";
    return out_of === null ? String(score) : this.say("score_out_of", { score, out_of });
  }
}
function isQuestion(kind) {
  return kind === "key_question" || kind === "prompt";
}
function percent({ n, d }) {
  const thousandths = (n * 1000n) / d;
  const places = String(thousandths % 1000n).padStart(3, "0");
  return `${thousandths / 1000n}.${places}`.replace(/\.?0+$/, "") + "%";
}
function sentenceOf(words) {
  const closed = /[.?!]”?$/.test(words);
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${closed ? "" : "."}`;
}
function asClause(words) {
  const code = [" ", ""].includes(words.slice(1, 2)) || isUpper(words.slice(0, 2));
  return code ? words : words.slice(0, 1).toLowerCase() + words.slice(1);
}
function isUpper(text) {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
function reasonOf(text) {
  return text.trim().split(/\s+/).join(" ").replace(/\.$/, "");
}
function asJson(ways, seen, result) {
  return { format: "assay-rating", format_version: "1.0", ...ofUnit(ways, seen, result) };
}
function ofUnit(ways, seen, result) {
  const { words } = ways;
  const items = [...result.items.values()];
  const made = {
    framework: result.framework,
    version: result.version,
    unit: result.unit,
    ratings: Object.fromEntries(
      items.map((item) => [item.code, ofItem(words, item, ways.of(seen, result, item))]),
    ),
    findings: result.found.map((found) => ofFound(words, found)),
    missing: result.missing.map((missing) => ofMissing(words, missing)),
  };
  const units = result.units.flatMap((unit, place) => {
    const within = seen.units[place];
    return within ? [ofUnit(ways, within, unit)] : [];
  });
  if (units.length > 0) made["units"] = units;
  return made;
}
function ofItem(words, item, others) {
  const made = {
    title: words.called(item.code),
    kind: item.kind,
    rating: item.rating,
    standing: item.standing,
    score: item.score,
    possible: item.possible,
  };
  if (item.out_of !== null) made["out_of"] = item.out_of;
  const because = item.because.map((reason) => ({
    ...ofReason(reason),
    text: words.why(item, reason),
  }));
  made["because"] = [...new Map(because.map((each) => [each.text, each])).values()];
  if (others.length > 0) made["next"] = others.map((way) => ofWay(way));
  return made;
}
function ofWay({ step, text, rules }) {
  const { rating, better, reachable, every } = step;
  return {
    rating,
    better,
    reachable,
    every,
    ...(step.of_start ? { of_starting_point: true } : {}),
    needs: step.needs.map(ofNeed),
    rules: rules.map(({ about, text: said }) =>
      about.kind === "advised" ? foundAs(about, said) : { ...ofReason(about), text: said },
    ),
    text,
  };
}
function ofNeed(need) {
  switch (need.kind) {
    case "cases": {
      const { question, more, number, base } = need;
      const asked = question ? { question } : {};
      return { kind: "cases", ...asked, more, number, base, percent: inPercent(need.percent) };
    }
    case "part":
      return { kind: "part", ...ofPart(need.part), at_least: need.rating };
    case "part_score":
      return { kind: "part_score", ...ofPart(need.part), needed: need.score };
    default:
      return { ...need };
  }
}
function ofReason(reason) {
  switch (reason.kind) {
    case "share": {
      const { kind, question, least, most, base, open, outcomes, deciding } = reason;
      const asked = question ? { question } : {};
      const share = reason.percent === null ? {} : { percent: inPercent(reason.percent) };
      return { kind, ...asked, least, most, base, open, ...share, possible: outcomes, deciding };
    }
    case "score": {
      const { kind, how, points, out_of, by_law, outcomes, score } = reason;
      const ofMaximum = how === "share_of_maximum" && score !== null;
      return {
        kind,
        how,
        parts: reason.parts.map(ofPart),
        points,
        out_of,
        ...(ofMaximum ? { percent: inPercent(score) } : {}),
        ...(reason.band === null ? {} : { band: reason.band }),
        by_law,
        possible: outcomes,
      };
    }
    case "extreme":
      return { kind: reason.extreme, parts: reason.parts.map(ofPart), possible: reason.outcomes };
    case "line":
      return { kind: "line", line: reason.line, rating: reason.outcome };
    case "judgement": {
      const { start, ...said } = reason;
      return start.length > 0 ? { ...said, starting_from: start } : said;
    }
    case "decision":
    case "settled":
      return { ...reason };
    case "rule": {
      const { then: _, ...said } = reason;
      return said;
    }
    case "not_rated": {
      const which = reason.which.map((part) => part.unit || part.code);
      return {
        kind: "not_rated",
        why: reason.why,
        ...(which.length > 0 ? { which } : {}),
        ...(reason.of_start ? { of_starting_point: true } : {}),
      };
    }
  }
}
function ofPart({ code, unit, outcomes, score }) {
  return { item: code, ...(unit ? { unit } : {}), possible: outcomes, score };
}
function inPercent(share) {
  return percent(share).slice(0, -1);
}
function ofFound(words, found) {
  return foundAs(found, words.what(found));
}
function foundAs(found, text) {
  const about = { kind: found.kind, severity: severityOf(found) };
  switch (found.kind) {
    case "hurdle_enforced": {
      const { question: item, rule, after: answer, cases, number } = found;
      return { ...about, item, rule, answer, cases, number, text };
    }
    case "against_prompts": {
      const { question: item, answer, cases, number } = found;
      return { ...about, item, answer, cases, number, text };
    }
    case "refused":
    case "review_needed": {
      const { item, rule, rating } = found;
      return { ...about, item, rule, rating, text };
    }
    case "advised": {
      const { item, rule, rating, certain, reason } = found;
      const aside = reason ? { set_aside: reason } : {};
      return { ...about, item, rule, rating, certain, ...aside, text };
    }
    case "left_starting_point": {
      const { item, rating, reason, start } = found;
      return { ...about, item, rating, reason, starting_from: start, text };
    }
    case "departed": {
      const { item, before, rating, by, on, reason } = found;
      return { ...about, item, before, rating, by, on, reason, text };
    }
    case "no_row": {
      const { item, table, units, outcomes, score } = found;
      return { ...about, item, table, units, by_law: outcomes, score, text };
    }
    case "nothing_fits":
      return { ...about, item: found.item, text };
  }
}
function severityOf(found) {
  switch (found.kind) {
    case "refused":
    case "nothing_fits":
      return "error";
    case "no_row":
      return found.outcomes.length > 0 ? "warning" : "error";
    case "advised":
    case "left_starting_point":
      return found.reason ? "note" : "warning";
    case "review_needed":
    case "against_prompts":
      return "warning";
    case "hurdle_enforced":
    case "departed":
      return "note";
  }
}
function ofMissing(words, missing) {
  const { kind, item, wanted_for, cases, number } = missing;
  return {
    kind,
    item,
    text: words.lacks(missing),
    wanted_for,
    ...(cases.length > 0 ? { cases } : {}),
    ...(number ? { number } : {}),
  };
}
function element(tag, attributes, ...content) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content);
  return made;
}
function group(legend, ...content) {
  return element("fieldset", { class: "try-group" }, element("legend", {}, legend), ...content);
}
function folded(summary, ...content) {
  return element("details", { class: "try-more" }, element("summary", {}, summary), ...content);
}
function button(label, act, kind = "") {
  const made = element("button", { type: "button", class: `try-button ${kind}`.trim() }, label);
  made.addEventListener("click", act);
  return made;
}
let lastId = 0;
function newId() {
  lastId += 1;
  return `try-${lastId}`;
}
class Field {
  constructor(path, control, label, hint = "") {
    this.path = path;
    this.control = control;
    this.isNumber = control.getAttribute("inputmode") === "numeric";
    control.id = newId();
    this.error = element("p", { class: "try-error", id: `${control.id}-error`, hidden: "" });
    this.hint = element("p", { class: "try-hint", id: `${control.id}-hint` }, hint);
    this.element = element(
      "div",
      { class: this.isNumber ? "try-field try-number" : "try-field" },
      element("label", { for: control.id }, label),
      ...(hint ? [this.hint] : []),
      this.error,
      control,
    );
    this.describe("");
  }
  get at() {
    return `/${this.path().join("/")}`;
  }
  get isAsked() {
    return this.control.isConnected && this.control.closest("[data-set-aside]") === null;
  }
  get value() {
    const text = this.control.value.trim();
    if (text === "") return undefined;
    return this.isNumber && /^\d+$/.test(text) ? Number(text) : text;
  }
  fill(value) {
    this.control.value = typeof value === "string" || typeof value === "number" ? `${value}` : "";
  }
  describe(problem) {
    this.error.textContent = problem;
    this.error.hidden = problem === "";
    const by = [this.hint.textContent && this.hint.id, problem && this.error.id].filter(Boolean);
    if (by.length > 0) this.control.setAttribute("aria-describedby", by.join(" "));
    else this.control.removeAttribute("aria-describedby");
    if (problem) this.control.setAttribute("aria-invalid", "true");
    else this.control.removeAttribute("aria-invalid");
  }
}
function entry(path, label, kind, hint) {
  const number = kind === "number" ? { inputmode: "numeric", maxlength: "10" } : {};
  const control = element("input", { type: "text", autocomplete: "off", ...number });
  return new Field(path, control, label, hint);
}
function choice(path, label, choices, none) {
  const control = element("select", { autocomplete: "off" }, element("option", { value: "" }, none));
  for (const { code, title } of choices) control.append(element("option", { value: code }, title));
  return new Field(path, control, label);
}
class Bound {
  constructor(rule, then, effect, conditions) {
    this.rule = rule;
    this.then = then;
    this.effect = effect;
    this.when = conditions.test(rule.when);
    const unless = rule.then[then]?.unless;
    this.unless = unless === undefined ? null : conditions.test(unless);
    this.allowed = null;
    if (effect.kind === "allow_only_when") this.allowed = conditions.test(effect.condition);
  }
  acts(known) {
    let acts = this.when(known);
    for (const against of [this.unless, this.allowed]) {
      if (against !== null && acts !== false) acts = allOf([acts, opposite(against(known))]);
    }
    return acts;
  }
}
function* boundBy(rules, conditions, stages) {
  for (const rule of rules) {
    if (rule.retired) continue;
    for (const [number, then] of rule.then.entries()) {
      const effect = then.effect;
      if (stages.includes(then.stage) && effect.kind !== "review_first") {
        yield [effect.target, new Bound(rule, number, effect, conditions)];
      }
    }
  }
}
const FOR = 1;
const AGAINST = 2;
const NOT = 4;
const ANY = FOR | AGAINST | NOT;
const MOST_TRIED = 200000;
const BITS = { for: FOR, against: AGAINST, not: NOT };
class Tally {
  constructor() {
    this.numbers = [0, 0, 0, 0, 0, 0, 0, 0];
    this.unbounded = false;
  }
  of(bits) {
    return this.numbers[bits] ?? 0;
  }
  add(bits, number) {
    this.numbers[bits] = this.of(bits) + number;
  }
  include(other) {
    other.numbers.forEach((number, bits) => this.add(bits, number));
    this.unbounded ||= other.unbounded;
  }
  get open() {
    const all = this.numbers.reduce((sum, number) => sum + number, 0);
    return all - this.of(FOR) - this.of(AGAINST) - this.of(NOT);
  }
  get known() {
    const open =
      this.of(FOR | AGAINST) || this.of(FOR | NOT) || this.of(AGAINST | NOT) || this.of(ANY);
    return !(this.unbounded || open);
  }
  get counted() {
    return this.of(FOR) + this.of(AGAINST) + this.of(FOR | AGAINST);
  }
  get least() {
    return this.of(FOR);
  }
  get most() {
    return this.numbers.reduce((sum, number, bits) => sum + (bits & FOR ? number : 0), 0);
  }
  get mayBeEmpty() {
    return !this.numbers.some((number, bits) => number && bits && !(bits & NOT));
  }
  ends() {
    const known = this.of(FOR) + this.of(AGAINST);
    const either = this.of(FOR | AGAINST) + this.of(ANY);
    const lowBase = known + either + this.of(AGAINST | NOT);
    const highBase = known + either + this.of(FOR | NOT);
    const low = lowBase ? fraction(this.of(FOR), lowBase) : fraction(1);
    const most = this.of(FOR) + either + this.of(FOR | NOT);
    const high = highBase ? fraction(most, highBase) : fraction(0);
    return [low, high];
  }
  *pairs() {
    const known = this.of(FOR) + this.of(AGAINST);
    const either = this.of(FOR | AGAINST);
    const free = this.of(ANY);
    const forOrNot = this.of(FOR | NOT);
    for (let more = 0; more <= either + free + forOrNot; more += 1) {
      const beyond = Math.max(0, more - forOrNot);
      const room = either + free - beyond;
      const last = room + this.of(AGAINST | NOT);
      for (let others = Math.max(0, either - more); others <= last; others += 1) {
        const base = known + more + others;
        if (base) yield [this.of(FOR) + more, base];
      }
    }
  }
  get many() {
    if (!(this.of(ANY) || this.of(FOR | NOT) || this.of(AGAINST | NOT))) return false;
    return this.open * this.open > MOST_TRIED;
  }
}
function keyOf(kind, code) {
  return `${kind} ${code}`;
}
class Questions {
  constructor(part, conditions, unit) {
    this.conditions = conditions;
    this.unit = `${unit}.`;
    this.asked = new Map();
    this.prompts = new Map();
    for (const standard of part.standards ?? []) this.take(standard);
    this.sets = (part.sets ?? []).map((each) => this.set(each));
    for (const each of part.sets ?? []) this.takeAdded(each);
    this.rules = new Map();
    for (const [target, bound] of boundBy(part.rules ?? [], conditions, ["answer"])) {
      const key = keyOf(target.kind, target.code);
      this.rules.set(key, [...(this.rules.get(key) ?? []), bound]);
    }
  }
  isOfCases(fact) {
    return !fact.startsWith(this.unit);
  }
  of(kind, code) {
    const asked = this.asked.get(keyOf(kind, code));
    if (asked === undefined) throw new Error(`${code} is not asked`);
    return asked;
  }
  take(standard) {
    for (const question of standard.key_questions ?? []) {
      if (question.answers === undefined && question.answered_by === undefined) continue;
      const cohort = standard.cases_from ?? "";
      const around = [standard.applies, question.applies].filter((said) => said !== undefined);
      this.add("key_question", question, around, null, cohort);
      for (const prompt of question.prompts ?? []) {
        const own = prompt.applies === undefined ? around : [...around, prompt.applies];
        this.add("prompt", prompt, own, question.code, cohort);
      }
    }
  }
  takeAdded(each) {
    for (const question of each.questions ?? []) {
      const within = this.asked.get(keyOf("key_question", question.key_question));
      if (within === undefined) continue;
      for (const prompt of question.prompts ?? []) {
        if (!this.asked.has(keyOf("prompt", prompt.code))) {
          this.add("prompt", prompt, within.conditions, within.code, within.cohort);
        }
      }
    }
  }
  add(kind, question, conditions, within, cohort) {
    const answers =
      question.answers === undefined ? [] : this.conditions.index.answers(question.answers);
    const bits = new Map(answers.map((answer) => [answer.code, BITS[answer.counts]]));
    bits.set(ABSENT, NOT);
    const whole = conditions.length > 1 ? { kind: "and", conditions } : conditions[0];
    if (within !== null) this.prompts.set(question.code, within);
    const key = keyOf(kind, question.code);
    this.asked.set(key, {
      code: question.code,
      key,
      outcomes: new Set(answers.map((answer) => answer.code)),
      bits,
      applies: this.conditions.test(whole),
      conditions,
      within: within === null ? null : keyOf("key_question", within),
      cohort,
    });
  }
  set(each) {
    const prompts = (each.questions ?? []).flatMap((question) => question.prompts ?? []);
    return {
      cases: each.cases === undefined ? null : this.conditions.test(each.cases),
      condition: each.cases,
      prompts: new Map(
        prompts.map((prompt) => [
          prompt.code,
          { applies: this.conditions.test(prompt.applies), condition: prompt.applies },
        ]),
      ),
    };
  }
}
const NOT_KNOWN = "not_known";
class CaseKnowledge {
  constructor(questions, one, whole, enforced) {
    this.questions = questions;
    this.case = one;
    this.whole = whole;
    this.enforced = enforced;
    this.kept = new Map();
    this.mayBeIn = null;
  }
  outcomes(reference) {
    const asked = this.questions.asked.get(keyOf(reference.kind, reference.code));
    return asked === undefined ? this.whole.outcomes(reference) : this.answer(asked);
  }
  value(reference) {
    const asked = this.questions.asked.get(keyOf(reference.kind, reference.code));
    const given = this.case.answers.get(reference.code);
    if (given === undefined && asked !== undefined && this.applies(asked) === false) {
      return DOES_NOT_APPLY;
    }
    return given ?? null;
  }
  fact(code) {
    if (!this.questions.isOfCases(code)) return this.whole.fact(code);
    const value = this.case.facts.get(code);
    if (value !== undefined) return value;
    const { conditions } = this.questions;
    const applies = conditions.index.fact(code).applies;
    return applies && conditions.test(applies)(this) === false ? DOES_NOT_APPLY : null;
  }
  considered(reference) {
    return this.whole.considered(reference);
  }
  numberOfCases() {
    return this.whole.numberOfCases();
  }
  numberOfUnits() {
    return this.whole.numberOfUnits();
  }
  day(milestone) {
    return this.whole.day(milestone);
  }
  partsNotRated() {
    return [];
  }
  answer(asked) {
    const kept = this.kept.get(asked.key);
    if (kept !== undefined) return kept;
    let found = this.given(asked);
    this.kept.set(asked.key, found);
    for (const bound of (!this.enforced && this.questions.rules.get(asked.key)) || []) {
      found = bind(bound, asked, found, this);
      this.kept.set(asked.key, found);
    }
    return found;
  }
  given(asked) {
    const answer = this.case.answers.get(asked.code);
    if (typeof answer === "string") return new Set([answer]);
    const applies = this.applies(asked);
    if (applies === false) return new Set([ABSENT]);
    return applies ? asked.outcomes : new Set([...asked.outcomes, ABSENT]);
  }
  applies(asked) {
    const within = asked.within === null ? undefined : this.questions.asked.get(asked.within);
    if (within === undefined) return asked.applies(this);
    const around = this.applies(within);
    const sets = this.sets();
    if (sets.length === 0) return asked.applies(this);
    const asks = sets.map((each) => {
      const prompt = each.prompts.get(asked.code);
      return prompt === undefined ? false : prompt.applies(this);
    });
    const first = asks[0] ?? null;
    return allOf([around, asks.every((one) => one === first) ? first : null]);
  }
  sets() {
    this.mayBeIn ??= this.findSets();
    return this.mayBeIn;
  }
  findSets() {
    const found = [];
    for (const each of this.questions.sets) {
      const holds = each.cases === null ? null : each.cases(this);
      if (holds) return [each];
      if (each.cases !== null && holds === null) found.push(each);
    }
    return [...found, ...this.questions.sets.filter((each) => each.cases === null)];
  }
}
function bind(bound, asked, outcomes, known) {
  const acts = bound.acts(known);
  if (acts === false) return outcomes;
  const changed = [...outcomes].flatMap((one) => changedBy(bound, asked, one));
  return new Set(acts ? changed : [...changed, ...outcomes]);
}
function changedBy({ effect }, asked, answer) {
  if (answer === ABSENT) return [ABSENT];
  switch (effect.kind) {
    case "must_be":
      if (effect.demand.kind !== "be_exactly") throw new Error(`${effect.demand.kind} of an answer`);
      return [effect.demand.value];
    case "must_not_be":
    case "allow_only_when":
      if (answer !== effect.value) return [answer];
      return [...asked.outcomes].filter((one) => one !== effect.value);
    case "should_be":
      throw new Error("guidance on an answer");
  }
}
class Cases {
  constructor(questions, inspection, whole) {
    this.questions = questions;
    this.inspection = inspection;
    this.whole = whole;
    this.known = new Map();
    this.tallies = new Map();
  }
  get any() {
    return this.inspection.cases.length > 0 || this.inspection.number_of_cases.size > 0;
  }
  of(cohort) {
    return this.inspection.cases.filter((each) => each.cohort === cohort);
  }
  number(cohort) {
    const said = this.inspection.number_of_cases.get(cohort);
    if (said !== undefined) return said;
    if (this.inspection.cases.length === 0) return null;
    return this.of(cohort).reduce((sum, each) => sum + each.number, 0);
  }
  knowledge(one) {
    let known = this.known.get(one);
    if (known === undefined) {
      const enforced = this.inspection.hurdles_enforced;
      known = new CaseKnowledge(this.questions, one, this.whole, enforced);
      this.known.set(one, known);
    }
    return known;
  }
  tally(code) {
    let tally = this.tallies.get(code);
    if (tally === undefined) {
      tally = this.count(this.questions.of("key_question", code));
      this.tallies.set(code, tally);
    }
    return tally;
  }
  count(asked) {
    const counts = this.inspection.counts.get(asked.code);
    if (counts !== undefined) return this.counted(asked, counts);
    const tally = new Tally();
    let seen = 0;
    for (const one of this.of(asked.cohort)) {
      seen += one.number;
      tally.add(bitsOf(asked, this.knowledge(one).answer(asked)), one.number);
    }
    this.addUnseen(tally, bitsOfAny(asked), asked.cohort, seen);
    return tally;
  }
  addUnseen(tally, bits, cohort, seen) {
    const said = this.inspection.number_of_cases.get(cohort);
    if (said !== undefined) tally.add(bits, Math.max(0, said - seen));
    else if (this.inspection.cases.length === 0) tally.unbounded = true;
  }
  counted(asked, counts) {
    const tally = new Tally();
    let sum = 0;
    for (const [answer, number] of counts) {
      sum += number;
      tally.add(answer === NOT_KNOWN ? bitsOfAny(asked) : (asked.bits.get(answer) ?? NOT), number);
    }
    const said = this.inspection.number_of_cases.get(asked.cohort);
    if (said !== undefined && asked.conditions.length === 0) {
      tally.add(bitsOfAny(asked), Math.max(0, said - sum));
    }
    return tally;
  }
  share(condition, cohort) {
    const tally = new Tally();
    let seen = 0;
    for (const one of this.of(cohort)) {
      const holds = condition(this.knowledge(one));
      tally.add(holds === null ? FOR | AGAINST : holds ? FOR : AGAINST, one.number);
      seen += one.number;
    }
    this.addUnseen(tally, FOR | AGAINST, cohort, seen);
    return tally;
  }
  enforced() {
    if (this.inspection.hurdles_enforced) return [];
    const found = new Map();
    for (const one of this.inspection.cases) {
      for (const [key, rules] of this.questions.rules) {
        const asked = this.questions.asked.get(key);
        if (asked === undefined || asked.cohort !== one.cohort || !one.answers.has(asked.code)) {
          continue;
        }
        for (const [bound, after] of this.changes(one, asked, rules)) {
          const [rule, then] = [bound.rule.code, bound.then];
          const place = JSON.stringify([rule, then, asked.code, after]);
          const made = found.get(place) ?? { rule, then, question: asked.code, after, in: [] };
          made.in.push(one);
          found.set(place, made);
        }
      }
    }
    return [...found.values()].map(({ in: cases, ...each }) => ({
      kind: "hurdle_enforced",
      ...each,
      ...listedCases(cases),
    }));
  }
  *changes(one, asked, rules) {
    const known = this.knowledge(one);
    let outcomes = known.given(asked);
    for (const bound of rules) {
      if (!bound.acts(known)) continue;
      const after = bind(bound, asked, outcomes, known);
      const [only] = after;
      const same = after.size === outcomes.size && [...after].every((each) => outcomes.has(each));
      if (!same && after.size === 1 && only !== undefined) yield [bound, only];
      outcomes = after;
    }
  }
  againstPrompts() {
    const found = new Map();
    for (const one of this.inspection.cases) {
      for (const [question, weight] of this.balance(one)) {
        const given = one.answers.get(question);
        const asked = this.questions.of("key_question", question);
        const counts = typeof given === "string" ? asked.bits.get(given) : NOT;
        if (!((counts === FOR && weight < 0) || (counts === AGAINST && weight > 0))) continue;
        const key = JSON.stringify([question, given]);
        const made = found.get(key) ?? { question, answer: String(given), in: [] };
        made.in.push(one);
        found.set(key, made);
      }
    }
    return [...found.values()].map(({ in: cases, ...each }) => ({
      kind: "against_prompts",
      ...each,
      ...listedCases(cases),
    }));
  }
  balance(one) {
    const balance = new Map();
    for (const [code, answer] of one.answers) {
      const within = this.questions.prompts.get(code);
      if (within === undefined || typeof answer !== "string") continue;
      const bits = this.questions.of("prompt", code).bits.get(answer);
      if (bits === undefined) continue;
      const weight = bits === FOR ? 1 : bits === AGAINST ? -1 : 0;
      balance.set(within, (balance.get(within) ?? 0) + weight);
    }
    return balance;
  }
  *gaps(code) {
    const asked = this.questions.of("key_question", code);
    if (this.inspection.counts.has(code)) return;
    for (const one of this.of(asked.cohort)) {
      const known = this.knowledge(one);
      const bits = new Set([...known.answer(asked)].map((outcome) => asked.bits.get(outcome)));
      if (bits.size > 1) yield* this.whyOpen(asked, known);
    }
  }
  *gapsOf(condition, cohort) {
    const test = this.questions.conditions.test(condition);
    for (const one of this.of(cohort)) {
      const known = this.knowledge(one);
      if (test(known) === null) yield* this.unknownIn(condition, known);
    }
  }
  *whyOpen(asked, known) {
    if (!known.case.answers.has(asked.code)) {
      yield { kind: "answer", item: asked.code, case: known.case };
      if (known.applies(asked) === null) {
        for (const condition of asked.conditions) yield* this.unknownIn(condition, known);
      }
      return;
    }
    for (const bound of this.questions.rules.get(asked.key) ?? []) {
      if (bound.acts(known) === null) {
        yield* this.unknownIn(bound.rule.when, known);
        yield* this.unknownIn(bound.rule.then[bound.then]?.unless, known);
      }
    }
  }
  *unknownIn(condition, known) {
    for (const subject of subjectsOf(condition)) {
      if (subject.kind === "fact" && known.fact(subject.fact) === null) {
        yield { kind: "fact", item: subject.fact, case: known.case };
        const { applies } = this.questions.conditions.index.fact(subject.fact);
        yield* this.unknownIn(applies, known);
      } else if (subject.kind === "item") {
        const asked = this.questions.asked.get(keyOf(subject.item.kind, subject.item.code));
        if (asked === undefined || known.case.answers.has(asked.code)) continue;
        const applies = known.applies(asked);
        if (applies !== false) yield { kind: "answer", item: asked.code, case: known.case };
        if (applies === null) yield* this.whyNotApplying(asked, known);
      }
    }
  }
  *whyNotApplying(asked, known) {
    for (const condition of asked.conditions) yield* this.unknownIn(condition, known);
    if (asked.within === null) return;
    const sets = known.sets();
    if (sets.length > 1) for (const each of sets) yield* this.unknownIn(each.condition, known);
    for (const each of sets) yield* this.unknownIn(each.prompts.get(asked.code)?.condition, known);
  }
}
function bitsOf(asked, outcomes) {
  let bits = 0;
  for (const outcome of outcomes) bits |= asked.bits.get(outcome) ?? NOT;
  return bits;
}
function bitsOfAny(asked) {
  return bitsOf(asked, asked.outcomes) | (asked.conditions.length > 0 ? NOT : 0);
}
function listedCases(cases) {
  const number = cases.reduce((sum, one) => sum + one.number, 0);
  return { cases: cases.map((one) => one.id), number };
}
class Form {
  constructor(evaluator, words, texts, tell) {
    this.evaluator = evaluator;
    this.words = words;
    this.texts = texts;
    this.tell = tell;
    this.fields = [];
    this.ways = [];
    this.now = new Map();
    this.units = [];
    this.unitList = element("div", { class: "try-units" });
    this.element = element("form", { class: "try-form", autocomplete: "off", novalidate: "" });
    this.element.addEventListener("submit", (event) => event.preventDefault());
    this.element.append(...this.sections());
  }
  sections() {
    const { part, listed, prepared } = this.evaluator;
    const all = listed.flatMap((code) => prepared.get(code) ?? []);
    const at = path();
    const general = [this.add(entry(at("unit"), this.texts.say("unit_name"), "text"))];
    if (!all.some(({ item }) => item.cohort) && this.counted().length > 0) {
      const [label, hint] = ["number_of_cases", "number_of_cases_hint"];
      const field = entry(at("number_of_cases"), this.texts.say(label), "number", this.texts.say(hint));
      general.push(this.add(field));
    }
    const sections = [element("div", { class: "try-general" }, ...general), ...this.aboutUnits()];
    const standards = all.filter(({ item }) => item.kind !== "rating");
    const placed = new Set();
    for (const domain of part.domains ?? []) {
      const within = standards.filter((each) => this.domainOf(each) === domain.code);
      for (const each of within) placed.add(each);
      sections.push(...this.section(domain.title, within.flatMap((each) => this.asked(each))));
    }
    const others = all.filter((each) => !placed.has(each));
    sections.push(...this.section(this.texts.say("ratings"), others.flatMap((each) => this.asked(each))));
    sections.push(...this.section(this.texts.say("reviews"), this.reviews()));
    sections.push(...this.section(this.texts.say("facts"), this.facts()));
    return sections;
  }
  section(title, content) {
    if (content.length === 0) return [];
    return [element("section", {}, element("h3", {}, title), ...content)];
  }
  add(field, among = this.fields) {
    among.push(field);
    return field.element;
  }
  domainOf({ item }) {
    const standard = (this.evaluator.part.standards ?? []).find(
      ({ code, key_questions = [] }) =>
        code === item.code || key_questions.some((question) => question.code === item.code),
    );
    return standard?.domain;
  }
  counted() {
    return [...this.evaluator.prepared.values()].filter(({ item }) => questionsOf(item).length > 0);
  }
  asked(prepared) {
    const { item } = prepared;
    if (item.method.kind === "judgement") return [this.judged(prepared, item.method)];
    if (questionsOf(item).length > 0) return [this.ofCounts(prepared)];
    if (item.method.kind !== "share_of_cases") return [];
    const hint = element("p", { class: "try-hint" }, this.texts.say("from_cases"));
    return [group(this.words.called(item.code), hint, this.settled(prepared))];
  }
  settled(prepared) {
    const at = path()("ratings", prepared.item.code);
    const choices = this.ratings(prepared, true);
    return this.add(choice(at, this.texts.say("rating"), choices, this.texts.say("not_entered")));
  }
  ratings({ item, codes }, unrated) {
    const all = unrated ? [...codes, NOT_RATED] : codes;
    return all.map((code) => ({ code, title: this.words.rating(item.code, code) }));
  }
  ofCounts(prepared) {
    const { code } = prepared.item;
    const counts = element(
      "div",
      { class: "try-counts" },
      ...questionsOf(prepared.item).map((question) => this.countsOf(question)),
    );
    const rating = element("div", {}, this.settled(prepared));
    const name = newId();
    const radio = (label, chosen) => {
      const control = element("input", { type: "radio", name, id: newId() });
      control.checked = chosen;
      return { control, element: element("label", { for: control.id, class: "try-radio" }, control, label) };
    };
    const byCounts = radio(this.texts.say("have_counts"), true);
    const byRating = radio(this.texts.say("have_rating"), false);
    const show = () => {
      setAside(counts, !byCounts.control.checked);
      setAside(rating, byCounts.control.checked);
    };
    byCounts.control.addEventListener("change", show);
    byRating.control.addEventListener("change", show);
    show();
    this.ways.push({ code, counts: byCounts.control, rating: byRating.control, show });
    const what = this.texts.say("what_you_have", { item: this.words.short(code) });
    const ways = element("div", { class: "try-ways", role: "radiogroup", "aria-label": what });
    ways.append(byCounts.element, byRating.element);
    return group(this.words.called(code), ways, counts, rating, this.nowOf(code));
  }
  nowOf(code) {
    const now = element("p", { class: "try-now" });
    this.now.set(code, now);
    return now;
  }
  showRatings(result) {
    for (const [code, now] of this.now) {
      const rated = result?.items.get(code);
      const known = rated && (rated.rating !== null || rated.standing !== "unknown");
      now.textContent = known
        ? this.texts.say("now", { item: this.words.short(code), outcome: this.words.outcome(rated) })
        : "";
    }
  }
  countsOf(code) {
    const question = this.evaluator.index.anyItem(code);
    const answers = question?.answers ? this.evaluator.index.answers(question.answers) : [];
    const at = path();
    const numbers = answers.map(({ code: answer, title }) =>
      this.add(entry(at("counts", code, answer), title, "number")),
    );
    const unknown = this.texts.say("not_known_yet");
    numbers.push(this.add(entry(at("counts", code, NOT_KNOWN), unknown, "number")));
    const legend = `${question?.printed ?? code} ${question?.title ?? ""}`;
    return group(legend, element("div", { class: "try-numbers" }, ...numbers));
  }
  judged(prepared, method) {
    const { code } = prepared.item;
    const { words, texts } = this;
    const roles = this.evaluator.index.rules.roles ?? {};
    const title = roles[method.role] ?? "";
    const role = title.slice(0, 1).toLowerCase() + title.slice(1);
    const none = texts.say("not_entered");
    const choices = this.ratings(prepared, true);
    const at = path("judgements", code);
    const rating = choice(at("rating"), texts.say("rating_proposed", { role }), choices, none);
    const guidance = new Set(prepared.rules.advising.map((bound) => bound.rule));
    const more = [
      this.add(entry(at("reason"), texts.say("reason"), "text")),
      ...[...guidance].map((rule) => {
        const label = texts.say("sets_aside", { title: rule.title });
        return this.add(entry(at("sets_aside", rule.code), label, "text"));
      }),
      ...this.decision(prepared, choices),
    ];
    return group(
      words.called(code),
      this.add(rating),
      this.nowOf(code),
      folded(texts.say("more", { item: words.short(code) }), ...more),
    );
  }
  decision({ item }, choices) {
    if (this.evaluator.part.decided_by === undefined) return [];
    const { texts } = this;
    const at = path("decisions", item.code);
    const hint = texts.say("decision_on_hint");
    return [
      this.add(choice(at("rating"), texts.say("decision"), choices, texts.say("not_entered"))),
      this.add(entry(at("by"), texts.say("decision_by"), "text")),
      this.add(entry(at("on"), texts.say("decision_on"), "text", hint)),
      this.add(entry(at("reason"), texts.say("decision_reason"), "text")),
    ];
  }
  reviews() {
    const at = path("reviews");
    return (this.evaluator.part.reviews ?? []).map((review) => {
      const answers = review.answers ? this.evaluator.index.answers(review.answers) : [];
      return this.add(choice(at(review.code), review.title, answers, this.texts.say("not_entered")));
    });
  }
  facts() {
    const { part } = this.evaluator;
    const rated = [...this.evaluator.prepared.values()].map(({ item }) => item);
    const asked = new Set([...partsOf([rated, part.rules])].map((each) => each["fact"]));
    const own = (part.facts ?? []).filter(
      (fact) => fact.code.startsWith(`${part.inspects}.`) && asked.has(fact.code),
    );
    return own.map((fact) => {
      const at = path()("facts", fact.code);
      const yesOrNo = ["yes", "no"].map((code) => ({ code, title: this.texts.say(code) }));
      const choices = fact.kind === "yes_or_no" ? yesOrNo : fact.choices;
      if (choices === undefined) {
        const isNumber = ["whole_number", "number_of", "percentage"].includes(fact.kind);
        return this.add(entry(at, fact.title, isNumber ? "number" : "text"));
      }
      return this.add(choice(at, fact.title, choices, this.texts.say("not_entered")));
    });
  }
  ratedInUnits() {
    const { prepared, ofUnits } = this.evaluator;
    const codes = new Set(
      [...prepared.values()].flatMap(({ item }) =>
        [...partsOf(item.method)].flatMap((part) => {
          const over = /** @type {{ over?: { kind: string }, items?: { items: { code: string }[] } }} */ (part);
          if (over.over?.kind !== "over_every") return [];
          return (over.items?.items ?? []).map((each) => each.code);
        }),
      ),
    );
    return [...codes].flatMap((code) => ofUnits?.prepared.get(code) ?? []);
  }
  aboutUnits() {
    const { ofUnits } = this.evaluator;
    if (ofUnits === null || this.ratedInUnits().length === 0) return [];
    const { texts } = this;
    const add = button(texts.say("unit_add"), () => {
      this.addUnit();
      this.units.at(-1)?.fields[0]?.control.focus();
      this.tell(texts.say("unit_added", { number: this.units.length }));
      this.changed();
    });
    const number = entry(path()("number_of_units"), texts.say("number_of_units"), "number");
    const hint = element("p", { class: "try-hint" }, texts.say("units_hint"));
    return this.section(texts.say("units"), [hint, this.unitList, add, this.add(number)]);
  }
  addUnit() {
    const { words, texts } = this;
    const block = { fields: [], element: group("") };
    const at = (...rest) => () => ["units", this.units.indexOf(block), ...rest];
    const name = this.add(entry(at("unit"), texts.say("unit_name_of"), "text"), block.fields);
    const ratings = this.ratedInUnits().map((prepared) => {
      const label = words.called(prepared.item.code);
      const none = texts.say("not_entered");
      const field = choice(at("ratings", prepared.item.code), label, this.ratings(prepared, true), none);
      return this.add(field, block.fields);
    });
    const remove = button("", () => {
      this.removeUnit(block);
      this.tell(texts.say("unit_removed"));
      this.changed();
    });
    block.element.append(element("div", { class: "try-unit" }, name, ...ratings, remove));
    this.units.push(block);
    this.unitList.append(block.element);
    this.nameUnits();
  }
  removeUnit(block) {
    this.units = this.units.filter((each) => each !== block);
    block.element.remove();
    this.nameUnits();
  }
  nameUnits() {
    for (const [place, { element: block }] of this.units.entries()) {
      const number = place + 1;
      block.querySelector("legend")?.replaceChildren(this.texts.say("unit", { number }));
      block.querySelector("button")?.replaceChildren(this.texts.say("unit_remove", { number }));
    }
  }
  changed() {
    this.element.dispatchEvent(new Event("input", { bubbles: true }));
  }
  get asking() {
    const all = [...this.fields, ...this.units.flatMap((unit) => unit.fields)];
    return all.filter((field) => field.isAsked);
  }
  get isEmpty() {
    return this.asking.every((field) => field.value === undefined) && this.units.length === 0;
  }
  read() {
    const { name, version, made_of } = this.evaluator.part;
    const made = { framework: name, version, unit: this.texts.say("unit_unnamed") };
    if (made_of !== undefined && this.units.length > 0) {
      const { ofUnits } = this.evaluator;
      made["units"] = this.units.map((_, place) => ({
        framework: ofUnits?.part.name,
        unit: this.texts.say("unit", { number: place + 1 }),
      }));
    }
    for (const field of this.asking) {
      if (field.value !== undefined) put(made, field.path(), field.value);
    }
    return made;
  }
  fill(document) {
    for (const unit of [...this.units]) this.removeUnit(unit);
    const units = document["units"];
    for (const _ of Array.isArray(units) ? units : []) this.addUnit();
    const settled = /** @type {Json} */ (document["ratings"] ?? {});
    for (const way of this.ways) {
      const byRating = way.code in settled;
      way.rating.checked = byRating;
      way.counts.checked = !byRating;
      way.show();
    }
    const all = [...this.fields, ...this.units.flatMap((unit) => unit.fields)];
    for (const field of all) field.fill(get(document, field.path()));
    for (const field of this.fields) {
      const [what, code, member] = field.path();
      const judged = what === "judgements" && member === "rating" && typeof code === "string";
      if (judged && field.value === undefined) field.fill(settled[code]);
    }
    for (const fold of this.element.querySelectorAll("details")) {
      const filled = [...fold.querySelectorAll("input, select")].some(
        (control) => /** @type {HTMLInputElement | HTMLSelectElement} */ (control).value !== "",
      );
      fold.open = filled;
    }
  }
}
function questionsOf({ method }) {
  if (method.kind !== "lowest_or_highest" || method.banded === undefined) return [];
  return method.items.items.map((each) => each.code);
}
function path(...start) {
  return (...rest) => () => [...start, ...rest];
}
function setAside(part, aside) {
  part.hidden = aside;
  part.toggleAttribute("data-set-aside", aside);
}
function get(document, at) {
  return at.reduce((/** @type {unknown} */ found, name) => {
    return found !== null && typeof found === "object" ? Reflect.get(found, name) : undefined;
  }, document);
}
function put(document, at, value) {
  let around = document;
  for (const name of at.slice(0, -1)) {
    around[name] ??= {};
    around = /** @type {Json} */ (around[name]);
  }
  const last = at.at(-1);
  if (last !== undefined) around[last] = value;
}
class Binding {
  constructor(codes, binding, reviews, advising) {
    this.codes = codes;
    this.binding = binding;
    this.reviews = reviews;
    this.advising = advising;
  }
  judge(rating, known) {
    const reasons = [];
    let verdict = "allowed";
    for (const bound of this.binding) {
      const acts = bound.acts(known);
      const stands = this.after(bound.effect, rating) === rating;
      if (acts === false || stands) {
        if (concerns(bound.effect, rating)) reasons.push(byRule(bound, "allowed", rating));
      } else if (acts && unrates(bound.effect)) {
        const forced = byRule(bound, "forced", rating, NOT_RATED);
        return { verdict: "not_rated", reasons: [forced], waitsFor: [] };
      } else if (acts) {
        verdict = "refused";
        reasons.push(byRule(bound, "refused", rating));
      } else {
        verdict = verdict === "refused" ? verdict : "may_bind";
        const after = unrates(bound.effect) ? NOT_RATED : "";
        reasons.push(byRule(bound, "may_bind", rating, after));
      }
    }
    const waitsFor = [];
    for (const asks of this.reviews) {
      const acts = asks.bound.acts(known);
      const open = known.outcomes({ kind: "review", code: asks.review }).size !== 1;
      if (acts === false || !open) continue;
      reasons.push(byRule(asks.bound, acts ? "waits" : "may_bind", rating));
      if (acts) waitsFor.push(asks.review);
    }
    if (waitsFor.length > 0 && verdict !== "refused") verdict = "waits";
    return { verdict, reasons, waitsFor };
  }
  bind(rating, known) {
    let possible = new Set([rating]);
    const reasons = [];
    for (const _ of this.codes) {
      const before = possible;
      for (const bound of this.binding) possible = this.bound(bound, possible, known, reasons);
      const same = before.size === possible.size && [...before].every((one) => possible.has(one));
      if (same) break;
    }
    return { possible, reasons };
  }
  bound(bound, possible, known, reasons) {
    const { effect } = bound;
    const changed = [...this.codes, NOT_RATED]
      .filter((code) => possible.has(code))
      .map((before) => ({ before, after: this.after(effect, before) }));
    if (changed.every(({ before, after }) => before === after)) return possible;
    const acts = bound.acts(known);
    if (acts === false) return possible;
    const forced = effect.kind === "must_be" && effect.demand.kind !== "be_at_most";
    const verdict = acts === null ? "may_bind" : forced ? "forced" : "lowered";
    for (const { before, after } of changed) {
      if (before !== after) reasons.push(byRule(bound, verdict, before, after));
    }
    const after = changed.map((each) => each.after);
    return new Set(acts ? after : [...possible, ...after]);
  }
  advice(item, rating, setsAside, known) {
    return this.advising.flatMap((bound) => {
      if (rating === NOT_RATED || this.after(bound.effect, rating) === rating) return [];
      const acts = bound.acts(known);
      if (acts === false) return [];
      const rule = bound.rule.code;
      const reason = setsAside.get(rule) ?? "";
      return [{ kind: "advised", item, rating, rule, then: bound.then, reason, certain: acts === true }];
    });
  }
  after(effect, rating) {
    switch (effect.kind) {
      case "must_be":
      case "should_be":
        return this.demanded(effect.demand, rating);
      case "must_not_be":
      case "allow_only_when":
        return rating === effect.value ? this.beside(rating) : rating;
      default:
        return neverComes(effect);
    }
  }
  demanded(demand, rating) {
    if (demand.kind === "be_not_rated") return NOT_RATED;
    if (rating === NOT_RATED) return rating;
    const above = this.codes.indexOf(demand.value) - this.codes.indexOf(rating);
    switch (demand.kind) {
      case "be_exactly":
        return demand.value;
      case "be_at_least":
        return above > 0 ? demand.value : rating;
      case "be_at_most":
        return above < 0 ? demand.value : rating;
      default:
        return neverComes(demand);
    }
  }
  beside(rating) {
    const rank = this.codes.indexOf(rating);
    return this.codes[rank ? rank - 1 : 1] ?? rating;
  }
}
function byRule(bound, verdict, before, after = "") {
  return { kind: "rule", rule: bound.rule.code, then: bound.then, verdict, before, after };
}
function concerns(effect, rating) {
  return (effect.kind === "allow_only_when" || effect.kind === "must_not_be") && effect.value === rating;
}
function unrates(effect) {
  return effect.kind === "must_be" && effect.demand.kind === "be_not_rated";
}
const LARGEST = 1000000000;
const MOST_UNITS = 200;
const OF_ANY = [
  "framework", "version", "unit", "cases", "counts", "number_of_cases", "hurdles_enforced", "facts",
  "answers", "dates", "judgements", "decisions", "reviews", "ratings", "considered",
];
const OF_A_WHOLE = ["units", "number_of_units"];
const OF_A_CASE = ["id", "facts", "answers", "cohort"];
const OF_A_JUDGEMENT = ["rating", "by", "on", "reason", "sets_aside"];
function emptyInspection() {
  return {
    unit: "",
    cases: [],
    counts: new Map(),
    number_of_cases: new Map(),
    hurdles_enforced: false,
    facts: new Map(),
    answers: new Map(),
    dates: new Map(),
    judgements: new Map(),
    departures: new Map(),
    reviews: new Map(),
    ratings: new Map(),
    considered: new Map(),
    units: [],
    number_of_units: null,
  };
}
function readDocument(evaluator, document) {
  const reader = new Reader(evaluator);
  const inspection = reader.document(document, "");
  return { inspection, problems: reader.problems };
}
class Vocabulary {
  constructor(part, index) {
    this.part = part;
    this.index = index;
    const unit = `${part.inspects ?? ""}.`;
    const facts = part.facts ?? [];
    this.unitFacts = byCode(facts.filter((fact) => fact.code.startsWith(unit)));
    this.caseFacts = byCode(facts.filter((fact) => !fact.code.startsWith(unit)));
    this.keyQuestions = new Map();
    this.questions = new Map();
    this.information = new Set();
    this.rated = new Map();
    for (const standard of part.standards ?? []) {
      if (standard.scale) this.rated.set(standard.code, standard);
      for (const question of standard.key_questions ?? []) {
        this.keyQuestions.set(question.code, question);
        this.questions.set(question.code, question);
        if (question.method) this.rated.set(question.code, question);
        for (const prompt of question.prompts ?? []) this.questions.set(prompt.code, prompt);
        for (const code of question.information ?? []) this.information.add(code);
      }
    }
    for (const rating of part.ratings ?? []) {
      this.rated.set(rating.code, rating);
      for (const test of rating.tests ?? []) this.rated.set(test.code, test);
    }
    for (const asked of (part.sets ?? []).flatMap((set) => set.questions ?? [])) {
      for (const prompt of asked.prompts ?? []) {
        if (!this.questions.has(prompt.code)) this.questions.set(prompt.code, prompt);
      }
    }
    this.reviews = byCode(part.reviews ?? []);
    this.milestones = byCode((part.timetables ?? []).flatMap((each) => each.milestones ?? []));
    const cohorts = (part.standards ?? []).map((standard) => standard.cases_from ?? "");
    this.cohorts = new Set(cohorts.filter((cohort) => cohort !== ""));
  }
  answers(question) {
    if (question.answers === undefined) return [];
    return this.index.answers(question.answers).map((answer) => answer.code);
  }
}
class Reader {
  constructor(evaluator) {
    this.evaluator = evaluator;
    this.words = new Vocabulary(evaluator.part, evaluator.index);
    this.ofUnits = evaluator.ofUnits && new Vocabulary(evaluator.ofUnits.part, evaluator.index);
    this.problems = [];
  }
  say(at, says, figures = {}) {
    this.problems.push({ at, says, figures });
  }
  document(value, at, words = this.words) {
    const { part } = words;
    const isWhole = words === this.words && part.made_of !== undefined;
    const said = this.members(value, at, isWhole ? [...OF_ANY, ...OF_A_WHOLE] : OF_ANY);
    const inspection = emptyInspection();
    for (const name of ["framework", "unit"]) {
      if (!said.has(name)) this.say(at, "member_needed", { name });
    }
    if (said.has("framework") && said.get("framework") !== part.name) {
      const found = shown(said.get("framework"));
      this.say(`${at}/framework`, "other_framework", { found, expected: part.name });
      return inspection;
    }
    if (said.has("version") && said.get("version") !== part.version) {
      const found = shown(said.get("version"));
      this.say(`${at}/version`, "other_version", { found, expected: part.version });
      return inspection;
    }
    inspection.unit = this.text(said.get("unit") ?? "?", `${at}/unit`);
    inspection.facts = this.facts(words.unitFacts, said.get("facts"), `${at}/facts`);
    inspection.counts = this.counts(words, said.get("counts"), `${at}/counts`);
    inspection.cases = this.cases(words, said.get("cases"), at, inspection);
    inspection.number_of_cases = this.numbers(words, said.get("number_of_cases"), at);
    this.expectEnough(words, inspection, `${at}/number_of_cases`);
    inspection.hurdles_enforced = this.truth(said.get("hurdles_enforced"), at);
    inspection.answers = this.answers(words, said.get("answers"), `${at}/answers`);
    inspection.dates = this.each(said.get("dates"), `${at}/dates`, (code, date, place) => {
      if (words.milestones.has(code)) return this.date(date, place);
      return this.unknown(place, "no_milestone", code, words.milestones.keys());
    });
    inspection.judgements = this.judgements(words, said.get("judgements"), `${at}/judgements`, false);
    inspection.departures = this.judgements(words, said.get("decisions"), `${at}/decisions`, true);
    inspection.reviews = this.each(said.get("reviews"), `${at}/reviews`, (code, came, place) => {
      const review = words.reviews.get(code);
      if (review) return this.code(came, words.answers(review), place);
      return this.unknown(place, "no_review", code, words.reviews.keys());
    });
    inspection.ratings = this.ratings(words, said.get("ratings"), `${at}/ratings`, [NOT_RATED]);
    inspection.considered = this.ratings(words, said.get("considered"), `${at}/considered`, []);
    if (isWhole) this.units(said, at, inspection);
    return inspection;
  }
  units(said, at, inspection) {
    const { ofUnits } = this;
    if (ofUnits !== null) {
      inspection.units = this.list(said.get("units"), `${at}/units`).map(([unit, place]) =>
        this.document(unit, place, ofUnits),
      );
    }
    const names = inspection.units.map((unit) => unit.unit);
    for (const [place, name] of names.entries()) {
      if (names.indexOf(name) < place) {
        this.say(`${at}/units/${place}/unit`, "twice", { found: name });
      }
    }
    for (const code of inspection.counts.keys()) {
      const twice = inspection.units.find(
        (unit) => unit.counts.has(code) || unit.cases.some((one) => one.answers.has(code)),
      );
      if (twice) this.say(`${at}/counts/${code}`, "counted_twice", { code, unit: twice.unit });
    }
    const number = said.get("number_of_units");
    if (number === undefined) return;
    const place = `${at}/number_of_units`;
    const least = inspection.units.length;
    inspection.number_of_units = this.whole(number, place, MOST_UNITS) ?? null;
    if (inspection.number_of_units !== null && inspection.number_of_units < least) {
      this.say(place, "too_few_units", { found: inspection.number_of_units, least });
    }
  }
  facts(known, value, at) {
    const found = new Map();
    for (const [name, inner] of this.object(value, at)) {
      const place = `${at}/${name}`;
      const named = [...known.values()].filter((fact) => nameOf(fact) === name);
      const fact = known.get(name) ?? (named.length === 1 ? named[0] : undefined);
      if (fact === undefined) {
        this.unknown(place, "no_fact", name, [...known.values()].map(nameOf));
      } else if (found.has(fact.code)) {
        this.say(place, "twice", { found: fact.code });
      } else {
        const read = this.fact(fact, inner, place);
        if (read !== undefined) found.set(fact.code, read);
      }
    }
    return found;
  }
  fact(fact, value, at) {
    const choices = (fact.choices ?? []).map((choice) => choice.code);
    switch (fact.kind) {
      case "yes_or_no":
        return this.code(value, ["yes", "no"], at);
      case "one_of":
        return this.code(value, choices, at);
      case "several_of": {
        const read = this.list(value, at).map(([one, place]) => this.code(one, choices, place));
        return new Set(read.filter((one) => one !== undefined));
      }
      case "whole_number":
      case "number_of":
        return this.whole(value, at);
      case "percentage":
        return this.percentage(value, at);
      case "date":
        return this.date(value, at);
      default:
        return this.text(value, at);
    }
  }
  answers(words, value, at) {
    return this.each(value, at, (code, inner, place) => {
      const question = words.questions.get(code);
      if (question === undefined) {
        if (!words.information.has(code)) {
          this.unknown(place, "no_question", code, words.questions.keys());
        }
        return undefined;
      }
      switch (question.answered_by) {
        case "date":
          return this.date(inner, place);
        case "whole_number":
          return this.whole(inner, place);
        case "percentage":
          return this.percentage(inner, place);
        case "text":
          return this.text(inner, place);
        default:
          return this.code(inner, words.answers(question), place);
      }
    });
  }
  cases(words, value, at, inspection) {
    const ids = new Set();
    return this.list(value, `${at}/cases`).map(([inner, place]) => {
      const said = this.members(inner, place, OF_A_CASE);
      const id = this.text(said.get("id") ?? "", `${place}/id`);
      const cohort = said.has("cohort")
        ? (this.code(said.get("cohort"), [...words.cohorts], `${place}/cohort`) ?? "")
        : "";
      const key = `${cohort} ${id}`;
      if (ids.has(key)) this.say(`${place}/id`, "twice", { found: id });
      ids.add(key);
      const answers = this.answers(words, said.get("answers"), `${place}/answers`);
      for (const code of answers.keys()) {
        if (inspection.counts.has(code)) {
          this.say(`${place}/answers/${code}`, "answered_and_counted", { code });
        }
      }
      const facts = this.facts(words.caseFacts, said.get("facts"), `${place}/facts`);
      return { id, facts, answers, cohort, number: 1 };
    });
  }
  counts(words, value, at) {
    return this.each(value, at, (code, inner, place) => {
      const question = this.ofUnits?.keyQuestions.get(code) ?? words.keyQuestions.get(code);
      const answers = question ? words.answers(question) : [];
      if (answers.length === 0) {
        this.unknown(place, "not_counted", code, words.keyQuestions.keys());
        return undefined;
      }
      const allowed = [...answers, NOT_KNOWN];
      return this.each(inner, place, (answer, number, where) => {
        if (allowed.includes(answer)) return this.whole(number, where);
        return this.unknown(where, "no_answer", answer, allowed);
      });
    });
  }
  numbers(words, value, at) {
    const place = `${at}/number_of_cases`;
    if (value === undefined) return new Map();
    if (typeof value === "object") {
      return this.each(value, place, (cohort, number, where) => {
        if (cohort === "" || words.cohorts.has(cohort)) return this.whole(number, where);
        return this.unknown(where, "no_cohort", cohort, words.cohorts);
      });
    }
    const number = this.whole(value, place);
    return new Map(number === undefined ? [] : [["", number]]);
  }
  expectEnough(words, inspection, at) {
    for (const [cohort, number] of inspection.number_of_cases) {
      const here = inspection.cases.filter((one) => one.cohort === cohort).length;
      if (number < here) this.say(at, "too_few_cases", { number, here });
      for (const standard of words.part.standards ?? []) {
        if ((standard.cases_from ?? "") !== cohort) continue;
        for (const { code, printed } of standard.key_questions ?? []) {
          const counts = inspection.counts.get(code)?.values() ?? [];
          const counted = [...counts].reduce((sum, one) => sum + one, 0);
          if (number < counted) this.say(at, "too_few_counted", { number, counted, printed });
        }
      }
    }
  }
  judgements(words, value, at, decided) {
    return this.each(value, at, (code, inner, place) => {
      const codes = this.ratingsOf(words, code, place);
      const said = this.members(inner, place, OF_A_JUDGEMENT);
      if (codes === null) return undefined;
      if (words.rated.get(code)?.method?.kind !== "judgement") {
        this.say(place, "computed", { code });
        return undefined;
      }
      for (const name of decided ? ["rating", "by", "on", "reason"] : ["rating"]) {
        if (!said.has(name)) this.say(place, "member_needed", { name });
      }
      const rating = this.code(said.get("rating"), [...codes, NOT_RATED], `${place}/rating`);
      if (said.has("on")) this.date(said.get("on"), `${place}/on`);
      const text = (name) => (said.has(name) ? this.text(said.get(name), `${place}/${name}`) : "");
      const setsAside = this.each(said.get("sets_aside"), `${place}/sets_aside`, (_, why, where) =>
        this.text(why, where),
      );
      if (rating === undefined) return undefined;
      const people = { by: text("by"), on: text("on"), reason: text("reason") };
      return { rating, ...people, sets_aside: setsAside };
    });
  }
  ratings(words, value, at, beside) {
    return this.each(value, at, (code, inner, place) => {
      const codes = this.ratingsOf(words, code, place);
      return codes === null ? undefined : this.code(inner, [...codes, ...beside], place);
    });
  }
  ratingsOf(words, code, at) {
    const rated = words.rated.get(code);
    if (rated?.scale === undefined || rated.method === undefined) {
      const all = [...words.rated].filter(([, item]) => item.method !== undefined);
      this.unknown(at, "not_a_rated_item", code, all.map(([each]) => each));
      return null;
    }
    return words.index.scale(rated.scale).points.map((point) => point.code);
  }
  members(value, at, known) {
    const said = this.object(value, at);
    for (const name of said.keys()) {
      if (!known.includes(name)) this.unknown(`${at}/${name}`, "no_member", name, known);
    }
    return said;
  }
  object(value, at) {
    if (value === undefined) return new Map();
    if (value === null || typeof value !== "object" || Array.isArray(value)) {
      this.say(at, "not_an_object", { found: shown(value) });
      return new Map();
    }
    return new Map(Object.entries(value));
  }
  each(value, at, read) {
    const found = new Map();
    for (const [name, inner] of this.object(value, at)) {
      const made = read(name, inner, `${at}/${name}`);
      if (made !== undefined) found.set(name, made);
    }
    return found;
  }
  list(value, at) {
    if (value === undefined) return [];
    if (Array.isArray(value)) return value.map((inner, place) => [inner, `${at}/${place}`]);
    this.say(at, "not_a_list", { found: shown(value) });
    return [];
  }
  unknown(at, says, found, expected) {
    const codes = [...expected];
    const others = codes.length > 9 ? " …" : "";
    this.say(at, says, { found, expected: codes.slice(0, 9).join(", ") + others });
    return undefined;
  }
  code(value, codes, at) {
    if (typeof value === "string" && codes.includes(value)) return value;
    return this.unknown(at, "not_a_value", shown(value), codes);
  }
  text(value, at) {
    if (typeof value === "string" && value.trim() !== "") return value;
    this.say(at, "not_a_text", { found: shown(value) });
    return "";
  }
  whole(value, at, largest = LARGEST) {
    if (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= largest) {
      return Number(value);
    }
    const tooLarge = Number.isInteger(value) && Number(value) > largest;
    const says = tooLarge ? "too_large" : "not_a_whole_number";
    this.say(at, says, { found: shown(value), largest });
    return undefined;
  }
  percentage(value, at) {
    const hundredths = typeof value === "number" ? Math.round(value * 100) : -1;
    if (hundredths >= 0 && hundredths <= 10000 && hundredths / 100 === value) return hundredths;
    this.say(at, "not_a_percentage", { found: shown(value) });
    return undefined;
  }
  date(value, at) {
    const day = typeof value === "string" ? readDay(value) : null;
    if (day !== null) return day;
    this.say(at, "not_a_day", { found: shown(value) });
    return undefined;
  }
  truth(value, at) {
    if (value === undefined || typeof value === "boolean") return value === true;
    this.say(`${at}/hurdles_enforced`, "not_a_truth", { found: shown(value) });
    return false;
  }
}
function byCode(items) {
  return new Map(items.map((item) => [item.code, item]));
}
function nameOf(fact) {
  return fact.code.slice(fact.code.indexOf(".") + 1);
}
function shown(value) {
  const text = JSON.stringify(value) ?? "";
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
class Known {
  constructor(evaluator, inspection, units) {
    this.evaluator = evaluator;
    this.inspection = inspection;
    this.knownUnits = units;
    const { questions } = evaluator;
    this.cases = new Cases(questions, inspection, this);
    const own = { id: "", facts: new Map(), answers: inspection.answers, cohort: "", number: 1 };
    const { hurdles_enforced } = inspection;
    const ofUnit = { ...emptyInspection(), cases: [own], hurdles_enforced };
    this.unitCases = new Cases(questions, ofUnit, this);
    this.unitKnowledge = this.unitCases.knowledge(own);
    const { ofUnits } = evaluator;
    this.countedOverUnits = ofUnits ? new Cases(ofUnits.questions, inspection, this) : this.cases;
    this.rated = new Map();
    this.proposed = new Map();
    this.days = new Map();
    this.pooled = new Map();
    this.candidate = null;
    this.parts = [];
    this.cohort = "";
  }
  seeTo(_code) {}
  truth(condition) {
    return this.evaluator.conditions.test(condition)(this);
  }
  supposing(code, rating, ask) {
    const before = this.candidate;
    this.candidate = { code, outcomes: new Set([rating]) };
    const answer = ask();
    this.candidate = before;
    return answer;
  }
  outcomes(reference) {
    const { kind, code } = reference;
    if (this.candidate !== null && this.candidate.code === code) return this.candidate.outcomes;
    if (!this.rated.has(code)) this.seeTo(code);
    const rated = this.rated.get(code);
    if (rated !== undefined) return rated;
    const said = (kind === "review" ? this.inspection.reviews : this.inspection.ratings).get(code);
    if (said !== undefined) return new Set([said]);
    if (kind !== "review" && this.evaluator.questions.asked.has(keyOf(kind, code))) {
      return this.unitKnowledge.outcomes(reference);
    }
    return new Set(this.evaluator.index.valuesOf(reference));
  }
  value(reference) {
    return this.inspection.answers.get(reference.code) ?? null;
  }
  fact(code) {
    const value = this.inspection.facts.get(code);
    if (value !== undefined) return value;
    const { applies } = this.evaluator.index.fact(code);
    return applies && this.truth(applies) === false ? DOES_NOT_APPLY : null;
  }
  considered(reference) {
    if (this.candidate?.code === reference.code) return this.candidate.outcomes;
    this.seeTo(reference.code);
    const proposed = this.proposed.get(reference.code);
    return proposed && proposed.size > 0 ? proposed : this.outcomes(reference);
  }
  numberOfCases() {
    if (this.cohort || this.knownUnits.length === 0) return this.cases.number(this.cohort);
    let sum = 0;
    for (const unit of this.knownUnits) {
      const number = unit.numberOfCases();
      if (number === null) return null;
      sum += number;
    }
    return this.knownUnits.length === this.numberOfUnits() ? sum : null;
  }
  numberOfUnits() {
    return this.inspection.number_of_units ?? (this.knownUnits.length || null);
  }
  day(milestone) {
    let day = this.days.get(milestone);
    if (day === undefined) {
      const { timetables } = this.evaluator;
      const holds = (/** @type {Condition} */ when) => this.truth(when);
      day = dayOfMilestone(milestone, timetables, this.inspection.dates, holds);
      this.days.set(milestone, day);
    }
    return day;
  }
  partsNotRated() {
    return this.parts;
  }
  tally(code, pooled) {
    if (!pooled) return this.cases.tally(code);
    if (this.inspection.counts.has(code)) return this.countedOverUnits.tally(code);
    let total = this.pooled.get(code);
    if (total === undefined) {
      total = this.overAll((unit) => unit.cases.tally(code));
      this.pooled.set(code, total);
    }
    return total;
  }
  tallyWhere(condition, cohort, pooled) {
    if (!pooled) return this.cases.share(condition, cohort);
    return this.overAll((unit) => unit.cases.share(condition, cohort));
  }
  overAll(count) {
    const total = new Tally();
    total.unbounded = this.knownUnits.length !== this.numberOfUnits();
    for (const unit of this.knownUnits) total.include(count(unit));
    return total;
  }
  *overUnits(item) {
    for (const unit of this.knownUnits) yield [unit.inspection.unit, unit.outcomes(item)];
    const here = this.knownUnits.length;
    const points = this.evaluator.index.points(item).map((point) => point.code);
    const every = new Set([...points, NOT_RATED]);
    const away = (this.numberOfUnits() || here + 1) - here;
    for (let unit = 0; unit < away; unit += 1) yield ["", every];
  }
}
const UNRATED = new Set([NOT_RATED]);
function came(outcomes, reasons, found = [], score = null, outOf = null) {
  return { outcomes, reasons, found, score, outOf };
}
function isOnly(outcomes, one) {
  return outcomes.size === 1 && outcomes.has(one);
}
function ordered(outcomes, codes) {
  return [...codes, NOT_RATED].filter((code) => outcomes.has(code));
}
function ready(said, item, scale, cohort, conditions) {
  const { index } = conditions;
  const parts = (items, over) => {
    const scores = items.items.map((each) => ({
      reference: each,
      scores: new Map(index.points(each).map((point) => [point.code, point.score])),
    }));
    return new Parts(scores, over?.kind === "over_every");
  };
  const bands = (banded) => {
    switch (banded.kind) {
      case "in_bands":
        return new BandsByUnits(scale, index.bands.get(banded.bands)?.banding, undefined);
      case "in_own_bands":
        return new BandsByUnits(scale, banded.banding, undefined);
      case "in_table":
        return new BandsByUnits(scale, undefined, index.tables.get(banded.table));
    }
  };
  const named = (banded) => (banded.kind === "in_bands" ? banded.bands : "");
  switch (said.kind) {
    case "lowest_or_highest": {
      if (said.banded === undefined) {
        return new Extreme(said.extreme, scale, parts(said.items, said.over));
      }
      const codes = said.items.items.map((each) => each.code);
      const bander = bands(said.banded).only();
      const pooled = said.over?.kind === "pooled_over";
      return new Shares(item, said.extreme, codes, bander, named(said.banded), pooled);
    }
    case "banded_score":
      return new Scores(item, said.how, parts(said.items, said.over), bands(said.banded), scale);
    case "share_of_maximum": {
      const made = parts(said.items, said.over);
      return new Scores(item, "share_of_maximum", made, bands(said.banded), scale);
    }
    case "share_of_cases": {
      const test = conditions.test(said.condition);
      const pooled = said.over?.kind === "pooled_over";
      const bander = bands(said.banded).only();
      return new ShareOfCases(item, test, cohort, bander, named(said.banded), pooled);
    }
    case "first_that_fits":
      return new Lines(item, said, conditions);
    default:
      return neverComes(said);
  }
}
class BandsByUnits {
  constructor(scale, banding, table) {
    this.scale = scale;
    this.banding = banding;
    this.table = table;
    this.made = new Map();
  }
  only() {
    if (this.banding === undefined) throw new Error("a share in a table");
    return new Bander(this.banding, this.scale);
  }
  bander(units, maximum) {
    const key = `${this.table ? units : ""} ${maximum}`;
    let made = this.made.get(key);
    if (made === undefined) {
      const banding = this.of(units);
      made = banding === undefined ? null : new Bander(banding, this.scale, maximum);
      this.made.set(key, made);
    }
    return made;
  }
  hasRow(units) {
    return this.table === undefined || this.row(units) !== undefined;
  }
  row(units) {
    return (this.table?.rows ?? []).find((row) => row.units === units);
  }
  of(units) {
    if (this.table === undefined) return this.banding;
    const row = this.row(units);
    if (row !== undefined) return rowBanding(row);
    const { law } = this.table;
    return law && { measures: "score", law };
  }
}
class Parts {
  constructor(items, overUnits) {
    this.items = items;
    this.overUnits = overUnits;
  }
  scores(code) {
    return this.items.find((each) => each.reference.code === code)?.scores ?? new Map();
  }
  of(known) {
    return this.items.flatMap(({ reference, scores }) => {
      if (!this.overUnits) return [madeFrom(reference.code, scores, known.outcomes(reference), "")];
      return [...known.overUnits(reference)].map(([unit, outcomes]) =>
        madeFrom(reference.code, scores, outcomes, unit),
      );
    });
  }
  notRated(known) {
    return this.of(known).map(({ outcomes }) => {
      if (!outcomes.includes(NOT_RATED)) return false;
      return outcomes.length === 1 ? true : null;
    });
  }
}
function madeFrom(code, scores, outcomes, unit) {
  const [only] = outcomes;
  if (outcomes.size === 1 && only !== undefined) {
    return { code, outcomes: [only], score: scores.get(only) ?? null, unit };
  }
  return { code, outcomes: ordered(outcomes, scores.keys()), score: null, unit };
}
class Extreme {
  constructor(extreme, scale, parts) {
    this.extreme = extreme;
    this.codes = scale.points.map((point) => point.code);
    this.parts = parts;
  }
  notRated(known) {
    return this.parts.notRated(known);
  }
  madeFrom(known) {
    return this.parts.of(known);
  }
  rate(known, whole) {
    const parts = this.parts.of(known);
    const ranks = parts.map(({ outcomes }) =>
      outcomes.filter((code) => code !== NOT_RATED).map((code) => this.codes.indexOf(code)),
    );
    const mayBeLeftOut = parts.map(
      ({ outcomes }, place) =>
        (!whole && outcomes.includes(NOT_RATED)) || ranks[place]?.length === 0,
    );
    const outcomes = new Set(
      this.codes.filter((_, rank) => this.isPossible(rank, ranks, mayBeLeftOut)),
    );
    if (mayBeLeftOut.every(Boolean)) outcomes.add(NOT_RATED);
    const listed = ordered(outcomes, this.codes);
    return came(outcomes, [{ kind: "extreme", extreme: this.extreme, parts, outcomes: listed }]);
  }
  isPossible(rank, ranks, leftOut) {
    if (!ranks.some((found) => found.includes(rank))) return false;
    return ranks.every((found, place) => {
      if (leftOut[place] || found.length === 0) return true;
      return this.extreme === "lowest" ? Math.max(...found) >= rank : Math.min(...found) <= rank;
    });
  }
}
class Scores {
  constructor(item, how, parts, bands, scale) {
    this.item = item;
    this.how = how;
    this.parts = parts;
    this.bands = bands;
    this.codes = scale.points.map((point) => point.code);
  }
  notRated(known) {
    return this.parts.notRated(known);
  }
  madeFrom(known) {
    return this.parts.of(known);
  }
  rate(known, whole) {
    const parts = this.parts.of(known);
    const totals = this.totals(parts, whole);
    const byTable = this.bands.table !== undefined;
    const units = byTable ? known.numberOfUnits() : null;
    const outcomes = new Set();
    let nothing = false;
    let last = null;
    for (const [points, maximum] of totals) {
      if (points === null) {
        outcomes.add(NOT_RATED);
        continue;
      }
      const bander = this.bands.bander(units, maximum);
      if (bander === null) {
        nothing = true;
        continue;
      }
      const measure = this.measure(points, maximum, bander);
      const rating = bander.of(measure);
      last = { measure, bander };
      if (rating === null) nothing = true;
      else outcomes.add(rating);
    }
    if (byTable && units === null) {
      for (const code of this.codes) outcomes.add(code);
      nothing = false;
    }
    const [only] = totals;
    const single = totals.length === 1 && only && only[0] !== null;
    const [points, maximum] = single ? only : [null, 0];
    const reason = this.reason(parts, points, maximum, single ? last : null, outcomes);
    const found = this.found(units, outcomes, points, nothing);
    const total = this.how === "total";
    return came(outcomes, [reason], found, total ? points : null, total ? reason.out_of : null);
  }
  measure(points, maximum, bander) {
    if (this.how !== "share_of_maximum") return fraction(points);
    return maximum ? bander.percent(points, maximum) : fraction(0);
  }
  totals(parts, whole) {
    let found = new Map([["", [null, 0]]]);
    for (const part of parts) {
      const scores = this.parts.scores(part.code);
      const greatest = Math.max(...scores.values());
      const rated = part.outcomes.filter((code) => code !== NOT_RATED);
      const after = new Map();
      for (const state of found.values()) {
        for (const code of rated) {
          const next = this.with(state, scores.get(code) ?? 0, greatest);
          after.set(next.join(), next);
        }
      }
      if (part.outcomes.includes(NOT_RATED) && (!whole || rated.length === 0)) {
        for (const [key, state] of found) after.set(key, state);
      }
      found = after;
    }
    return [...found.values()];
  }
  with([before, maximum], score, greatest) {
    switch (this.how) {
      case "highest":
        return [before === null ? score : Math.max(before, score), Math.max(maximum, greatest)];
      case "lowest":
        return [before === null ? score : Math.min(before, score), Math.max(maximum, greatest)];
      case "total":
      case "share_of_maximum":
        return [(before ?? 0) + score, maximum + greatest];
    }
  }
  reason(parts, points, maximum, last, outcomes) {
    const [only] = outcomes;
    const band = last && outcomes.size === 1 && only ? last.bander.band(only) : null;
    const greatest = parts.map((part) => Math.max(...this.parts.scores(part.code).values()));
    const adds = this.how === "total" || this.how === "share_of_maximum";
    const sum = greatest.reduce((one, other) => one + other, 0);
    const most = adds || greatest.length === 0 ? sum : Math.max(...greatest);
    return {
      kind: "score",
      how: this.how,
      parts,
      score: last && last.measure,
      points,
      out_of: maximum || most,
      outcomes: ordered(outcomes, this.codes),
      band,
      by_law: last !== null && last.bander.byLaw,
    };
  }
  found(units, outcomes, score, nothing) {
    const { table } = this.bands;
    if (table !== undefined && units !== null && !this.bands.hasRow(units)) {
      const ratings = ordered(outcomes, this.codes);
      const { item } = this;
      return [{ kind: "no_row", item, table: table.code, units, outcomes: ratings, score }];
    }
    return nothing ? [{ kind: "nothing_fits", item: this.item }] : [];
  }
}
class Shares {
  constructor(item, extreme, codes, bander, bands, pooled) {
    this.item = item;
    this.lowest = extreme === "lowest";
    this.codes = codes;
    this.bander = bander;
    this.bands = bands;
    this.pooled = pooled;
  }
  tallies(known) {
    return this.codes.map((code) => ({ code, tally: known.tally(code, this.pooled) }));
  }
  notRated(known) {
    return this.tallies(known).map(({ tally }) => isEmpty(tally));
  }
  madeFrom() {
    return this.codes.map((code) => ({ code, outcomes: [], score: null, unit: "" }));
  }
  rate(known, whole) {
    const counted = this.tallies(known).map((each) => {
      const ends = endsOf(each.tally);
      const own = ends ? ratingsOf(each.tally, this.bander) : new Set([NOT_RATED]);
      return { ...each, ends, own };
    });
    const limit = this.limit(
      counted.flatMap(({ tally, ends }) => (ends && (whole || !tally.mayBeEmpty) ? [ends] : [])),
    );
    const outcomes = new Set();
    let nothing = false;
    for (const { tally, ends, own } of counted) {
      if (ends === null) continue;
      for (const code of this.within(tally, ends, limit, own)) {
        if (code === null) nothing = true;
        else outcomes.add(code);
      }
    }
    const mayBeUnrated = counted.every(
      ({ tally, ends }) => tally.mayBeEmpty && (!whole || ends === null),
    );
    if (mayBeUnrated) outcomes.add(NOT_RATED);
    const all = counted.flatMap(({ ends }) => (ends ? [ends] : []));
    const reasons = counted.map(({ code, tally, ends, own }) => {
      const deciding = ends !== null && !tally.unbounded && this.decides(ends, all);
      return share(code, tally, own, this.bander, this.bands, deciding);
    });
    return came(outcomes, reasons, nothing ? [{ kind: "nothing_fits", item: this.item }] : []);
  }
  limit(sure) {
    const ends = sure.map(([least, most]) => (this.lowest ? most : least));
    const [first, ...others] = ends;
    if (first === undefined) return null;
    return others.reduce(this.lowest ? lesser : greater, first);
  }
  within(tally, [least, most], limit, own) {
    if (limit === null) return own;
    if (this.lowest) {
      if (compare(most, limit) <= 0) return own;
      return compare(least, limit) > 0 ? new Set() : ratingsOf(tally, this.bander, null, limit);
    }
    if (compare(least, limit) >= 0) return own;
    return compare(most, limit) < 0 ? new Set() : ratingsOf(tally, this.bander, limit, null);
  }
  decides(ends, all) {
    return all.every((each) => {
      if (each === ends) return true;
      return this.lowest ? compare(ends[1], each[0]) <= 0 : compare(ends[0], each[1]) >= 0;
    });
  }
}
class ShareOfCases {
  constructor(item, test, cohort, bander, bands, pooled) {
    this.item = item;
    this.test = test;
    this.cohort = cohort;
    this.bander = bander;
    this.bands = bands;
    this.pooled = pooled;
  }
  tally(known) {
    return known.tallyWhere(this.test, this.cohort, this.pooled);
  }
  notRated(known) {
    return [isEmpty(this.tally(known))];
  }
  madeFrom() {
    return [{ code: "", outcomes: [], score: null, unit: "" }];
  }
  rate(known, whole) {
    const tally = this.tally(known);
    const own = endsOf(tally) ? ratingsOf(tally, this.bander) : new Set([NOT_RATED]);
    const outcomes = new Set([...own].filter((code) => code !== null));
    if (tally.mayBeEmpty && !whole) outcomes.add(NOT_RATED);
    const found = own.has(null) ? [{ kind: "nothing_fits", item: this.item }] : [];
    return came(outcomes, [share("", tally, own, this.bander, this.bands, tally.known)], found);
  }
}
function isEmpty(tally) {
  if (tally.known) return !tally.counted;
  return tally.mayBeEmpty ? null : false;
}
function endsOf(tally) {
  if (tally.unbounded) return [fraction(0), fraction(1)];
  const counts = tally.numbers.some((number, bits) => number && bits & 3);
  return counts ? tally.ends() : null;
}
function ratingsOf(tally, bander, atLeast = null, atMost = null) {
  if (tally.known && atLeast === null && atMost === null) {
    return new Set([bander.ofShare(tally.least, tally.counted)]);
  }
  if (tally.unbounded || tally.many) {
    const [low, high] = tally.unbounded ? [fraction(0), fraction(1)] : tally.ends();
    return bander.between(
      atLeast === null ? low : greater(low, atLeast),
      atMost === null ? high : lesser(high, atMost),
    );
  }
  const found = new Set();
  for (const [number, base] of tally.pairs()) {
    if (atLeast !== null && compare(fraction(number, base), atLeast) < 0) continue;
    if (atMost !== null && compare(fraction(number, base), atMost) > 0) continue;
    found.add(bander.ofShare(number, base));
  }
  return found;
}
function share(question, tally, own, bander, bands, deciding) {
  const base = tally.counted;
  return {
    kind: "share",
    question,
    least: tally.least,
    most: tally.most,
    base,
    open: tally.open,
    percent: tally.known && base ? bander.percent(tally.least, base) : null,
    outcomes: ordered(own, bander.codes),
    bands,
    deciding,
  };
}
const RATED = ["standard", "rating", "test", "key_question"];
class Lines {
  constructor(item, said, conditions) {
    this.item = item;
    this.lines = said.fits.map((fit) => ({
      outcome: codeOf(fit.outcome),
      holds: conditions.test(fit.condition),
    }));
    this.otherwise = said.otherwise && codeOf(said.otherwise);
    this.parts = references(said.fits.map((fit) => fit.condition));
  }
  notRated(known) {
    return this.parts.map((item) => {
      const outcomes = known.outcomes(item);
      if (!outcomes.has(NOT_RATED)) return false;
      return outcomes.size === 1 ? true : null;
    });
  }
  madeFrom(known) {
    return this.parts.map((item) => {
      return { code: item.code, outcomes: [...known.outcomes(item)], score: null, unit: "" };
    });
  }
  rate(known) {
    const possible = [];
    for (const [line, { outcome, holds }] of this.lines.entries()) {
      const fits = holds(known);
      if (fits !== false) possible.push({ line, outcome });
      if (fits) return this.came(possible);
    }
    if (this.otherwise !== undefined) {
      return this.came([...possible, { line: -1, outcome: this.otherwise }]);
    }
    return { ...this.came(possible), found: [{ kind: "nothing_fits", item: this.item }] };
  }
  came(possible) {
    const reasons = possible.map((each) => ({ kind: "line", ...each }));
    if (possible.length === 1 && possible[0]?.outcome === NOT_RATED) {
      reasons.push({ kind: "not_rated", why: "line", which: [], of_start: false });
    }
    return came(new Set(possible.map((each) => each.outcome)), reasons);
  }
}
function codeOf(said) {
  return said.kind === "rating" ? said.rating : NOT_RATED;
}
function references(tree) {
  const found = new Map();
  for (const { kind, code } of partsOf(tree)) {
    if (typeof kind === "string" && typeof code === "string" && RATED.includes(kind)) {
      const key = `${kind} ${code}`;
      if (!found.has(key)) found.set(key, { kind, code });
    }
  }
  return [...found.values()];
}
function ratedItems(part) {
  const found = new Map([...allRated(part)].map((each) => [each.code, each]));
  const rules = part.rules ?? [];
  const needs = new Map(
    [...found].map(([code, each]) => [code, needsOf(each, rules).filter((one) => one !== code)]),
  );
  const ordered = new Set();
  const place = (code, around) => {
    const each = found.get(code);
    if (each === undefined || ordered.has(each) || around.includes(code)) return;
    for (const need of needs.get(code) ?? []) place(need, [...around, code]);
    ordered.add(each);
  };
  for (const code of found.keys()) place(code, []);
  return [...ordered];
}
function* allRated(part) {
  function* one(kind, item, applies, cohort = "") {
    const { code, method, scale, not_rated_when: notRatedWhen } = item;
    if (method && scale) yield { code, kind, method, scale, notRatedWhen, applies, cohort };
  }
  for (const standard of part.standards ?? []) {
    if (standard.retired) continue;
    const cohort = standard.cases_from ?? "";
    for (const question of standard.key_questions ?? []) {
      yield* one("key_question", question, question.applies, cohort);
    }
    yield* one("standard", standard, standard.applies, cohort);
  }
  for (const rating of part.ratings ?? []) {
    const when = rating.not_rated_when;
    for (const test of rating.tests ?? []) {
      yield* one("test", when ? { ...test, not_rated_when: when } : test);
    }
    if (!rating.retired) yield* one("rating", rating);
  }
}
function needsOf(each, rules) {
  const parts = [each.method, each.notRatedWhen, each.applies];
  for (const rule of rules) {
    if (!targets(rule).has(each.code)) continue;
    parts.push(rule.when);
    for (const then of rule.then) if (actsOn(then, each.code)) parts.push(...conditionsOf(then));
  }
  return parts.flatMap((part) => references(part).map((reference) => reference.code));
}
function actsOn(then, code) {
  if (then.stage === "advise") return false;
  return then.effect.kind === "review_first" || then.effect.target.code === code;
}
function conditionsOf({ effect, unless }) {
  return [unless, effect.kind === "allow_only_when" ? effect.condition : undefined];
}
function targets(rule) {
  const binding = rule.then.filter((then) => then.stage !== "advise");
  const found = binding.flatMap(({ effect }) =>
    effect.kind === "review_first" ? [] : [effect.target.code],
  );
  for (const part of binding.length > 0 ? partsOf(rule.when) : []) {
    if (part["kind"] === "considered") {
      found.push(/** @type {Reference} */ (part["target"]).code);
    }
  }
  return new Set(found);
}
function asPublished(items) {
  const wholes = items.filter(({ kind }) => kind === "rating" || kind === "test");
  const others = items.filter((item) => !wholes.includes(item));
  others.sort((one, other) => inOrderOfCode(one.code, other.code));
  return [...others, ...wholes].map((item) => item.code);
}
function inOrderOfCode(one, other) {
  const [left, right] = [one, other].map((code) => code.match(/\d+|\D+/g) ?? []);
  for (const [place, mine] of (left ?? []).entries()) {
    const theirs = right?.[place];
    if (theirs === undefined) return 1;
    const [number, other] = [mine, theirs].map((part) => (/^\d/.test(part) ? Number(part) : -1));
    if (number !== other) return (number ?? 0) - (other ?? 0);
    if (mine !== theirs) return mine < theirs ? -1 : 1;
  }
  return (left?.length ?? 0) - (right?.length ?? 0);
}
class Gathered {
  constructor() {
    this.each = new Map();
  }
  add(kind, item, wantedFor, number = 0, inCase) {
    const key = `${kind} ${item}`;
    let made = this.each.get(key);
    if (made === undefined) {
      made = { kind, item, wantedFor: new Set(), cases: new Map(), number: 0 };
      this.each.set(key, made);
    }
    made.wantedFor.add(wantedFor);
    if (inCase !== undefined) made.cases.set(inCase, number);
    else if (number) made.number = number;
  }
  all() {
    return [...this.each.values()].map(({ kind, item, wantedFor, cases, number }) => ({
      kind,
      item,
      wanted_for: [...wantedFor],
      cases: [...cases.keys()],
      number: [...cases.values()].reduce((sum, each) => sum + each, number),
    }));
  }
}
function missingOf(seen) {
  const found = new Gathered();
  for (const code of seen.evaluator.listed) {
    const prepared = seen.evaluator.prepared.get(code);
    if (prepared && seen.items.get(code)?.rating === null) lackedBy(seen, prepared, found);
  }
  return found.all();
}
function lackedBy(seen, prepared, found) {
  const { code, method } = prepared.item;
  let nobody = false;
  if (method.kind === "judgement") {
    const said = seen.saidOf(code);
    const standing = seen.items.get(code)?.standing;
    if ((standing === "unknown" || standing === "refused") && !said.byAnyone) {
      found.add("judgement", code, code);
    }
    nobody = said.rating === null;
  }
  for (const review of seen.made.get(code)?.waitsFor ?? []) found.add("review", review, code);
  const computed = method.kind === "judgement" ? method.starting_from : method;
  if (computed) ofMethod(seen, computed, prepared, found);
  const asked = [prepared.item.notRatedWhen, prepared.item.applies];
  for (const rule of nobody ? [] : (seen.evaluator.part.rules ?? [])) {
    if (targets(rule).has(code)) asked.push(rule.when, ...rule.then.flatMap(conditionsOf));
  }
  for (const condition of asked) ofCondition(seen, condition, code, found);
}
function ofMethod(seen, method, prepared, found) {
  const { code, cohort } = prepared.item;
  if (method.kind === "lowest_or_highest" && method.banded) {
    for (const question of method.items.items) {
      ofCounts(seen, question.code, method.over, code, found);
    }
  } else if (method.kind === "share_of_cases") {
    for (const [cases, unit] of countedIn(seen, method.over)) {
      ofGaps(cases.gapsOf(method.condition, cohort), unit, code, found);
      if (!cases.any) found.add("number_of_cases", "", code);
    }
  } else if (method.kind === "first_that_fits") {
    for (const fit of method.fits) ofCondition(seen, fit.condition, code, found);
  }
  const over = "over" in method ? method.over : undefined;
  const units = seen.numberOfUnits();
  if (over && (units === null || units > seen.units.length)) {
    found.add("unit", "", code, (units ?? 0) - seen.units.length);
  }
}
function ofCounts(seen, question, over, code, found) {
  const overUnits = over?.kind === "pooled_over" && seen.inspection.counts.has(question);
  const counted = overUnits
    ? [/** @type {[Cases, string]} */ ([seen.countedOverUnits, ""])]
    : countedIn(seen, over);
  for (const [cases, unit] of counted) {
    const tally = cases.tally(question);
    if (tally.known) continue;
    const gaps = [...cases.gaps(question)];
    ofGaps(gaps, unit, code, found);
    const seenIn = new Set(gaps.map((gap) => gap.case));
    const unseen = tally.open - [...seenIn].reduce((sum, one) => sum + one.number, 0);
    if (unseen > 0 || tally.unbounded) found.add("answer", question, code, Math.max(0, unseen));
  }
}
function countedIn(seen, over) {
  if (over?.kind !== "pooled_over") return [[seen.cases, ""]];
  return seen.units.map((unit) => [unit.cases, unit.inspection.unit]);
}
function ofGaps(gaps, unit, code, found) {
  for (const gap of gaps) {
    const inCase = unit ? `${unit}: ${gap.case.id}` : gap.case.id;
    found.add(gap.kind, gap.item, code, gap.case.number, inCase);
  }
}
function ofCondition(seen, condition, code, found) {
  if (condition === undefined || seen.truth(condition) !== null) return;
  for (const subject of subjectsOf(condition)) {
    if (subject.kind === "fact") {
      if (seen.fact(subject.fact) === null) found.add("fact", subject.fact, code);
    } else if (subject.kind === "item") {
      ofReference(seen, subject.item, code, found);
    } else if (subject.kind === "number_of_cases") {
      if (seen.numberOfCases() === null) found.add("number_of_cases", "", code);
    } else if (subject.kind === "number_of_units") {
      if (seen.numberOfUnits() === null) found.add("unit", "", code);
    }
  }
  for (const milestone of milestonesOf(condition)) {
    if (seen.day(milestone) === null) found.add("date", milestone, code);
  }
}
function ofReference(seen, item, code, found) {
  switch (item.kind) {
    case "milestone":
      if (seen.day(item.code) === null) found.add("date", item.code, code);
      break;
    case "review":
      if (seen.outcomes(item).size !== 1) found.add("review", item.code, code);
      break;
    case "key_question":
    case "prompt":
      if (!seen.items.has(item.code) && seen.outcomes(item).size !== 1) {
        found.add("answer", item.code, code);
      }
      break;
  }
}
class Evaluator {
  constructor(rules, part = rules.parts[0], conditions = new Conditions(new Index(rules))) {
    this.part = part;
    this.conditions = conditions;
    this.index = conditions.index;
    this.timetables = rules.parts.flatMap((each) => each.timetables ?? []);
    this.questions = new Questions(part, conditions, part.inspects ?? "");
    this.prepared = new Map();
    for (const item of ratedItems(part)) this.prepared.set(item.code, this.prepare(item));
    this.listed = asPublished([...this.prepared.values()].map(({ item }) => item));
    this.ofUnits = null;
    const [, ...used] = rules.parts;
    const units = used.filter((each) => each.inspects && each.inspects === part.made_of).at(-1);
    if (part === rules.parts[0] && units) this.ofUnits = new Evaluator(rules, units, conditions);
  }
  see(inspection) {
    return new Seen(this, inspection);
  }
  prepare(item) {
    const scale = this.index.scale(item.scale);
    const codes = scale.points.map((point) => point.code);
    const { method } = item;
    const judged = method.kind === "judgement";
    const said = judged ? method.starting_from : method;
    const unrated = judged ? method.no_start_when : item.notRatedWhen;
    const own = judged ? item.notRatedWhen : undefined;
    const applies = this.asksOfCases(item) ? undefined : item.applies;
    const test = (condition) => (condition ? this.conditions.test(condition) : null);
    return {
      item,
      codes,
      scores: new Map(scale.points.map((point) => [point.code, point.score])),
      ready: said ? ready(said, item.code, scale, item.cohort, this.conditions) : null,
      notRatedWhen: test(unrated),
      whole: [...partsOf(unrated)].some((part) => part["kind"] === "any_part_not_rated"),
      neverJudgedWhen: test(own),
      applies: test(applies),
      rules: this.binding(item.code, codes),
    };
  }
  binding(code, codes) {
    const rules = this.part.rules ?? [];
    const at = (stage) =>
      [...boundBy(rules, this.conditions, [stage])].flatMap(([target, bound]) =>
        target.code === code ? [bound] : [],
      );
    const reviews = [];
    for (const rule of rules) {
      if (rule.retired || !targets(rule).has(code)) continue;
      for (const [number, { effect }] of rule.then.entries()) {
        if (effect.kind === "review_first") {
          const bound = new Bound(rule, number, effect, this.conditions);
          reviews.push({ bound, review: effect.review });
        }
      }
    }
    return new Binding(codes, [...at("force"), ...at("limit")], reviews, at("advise"));
  }
  asksOfCases(item) {
    return [...subjectsOf(item.applies)].some(
      (subject) => subject.kind === "fact" && this.questions.isOfCases(subject.fact),
    );
  }
}
class Seen extends Known {
  constructor(evaluator, inspection) {
    const { ofUnits } = evaluator;
    const units = ofUnits ? inspection.units.map((unit) => ofUnits.see(unit)) : [];
    super(evaluator, inspection, units);
    this.units = units;
    this.waiting = new Map(evaluator.prepared);
    this.made = new Map();
    this.items = new Map();
    this.came = null;
  }
  result() {
    this.came ??= this.putTogether();
    return this.came;
  }
  putTogether() {
    for (const code of this.evaluator.prepared.keys()) this.seeTo(code);
    return {
      framework: this.evaluator.part.name,
      version: this.evaluator.part.version,
      unit: this.inspection.unit,
      items: new Map(this.evaluator.listed.flatMap((code) => this.itemOf(code))),
      found: [
        ...this.cases.enforced(),
        ...this.unitCases.enforced(),
        ...this.cases.againstPrompts(),
        ...this.unitCases.againstPrompts(),
        ...[...this.made.keys()].flatMap((code) => this.made.get(code)?.found ?? []),
        ...this.advised(),
      ],
      missing: this.missing(),
      units: this.units.map((unit) => unit.result()),
    };
  }
  itemOf(code) {
    const item = this.items.get(code);
    return item === undefined ? [] : [[code, item]];
  }
  missing() {
    if ([...this.items.values()].every((item) => item.rating !== null)) return [];
    return missingOf(this);
  }
  advised() {
    const { judgements, departures } = this.inspection;
    const found = [...this.evaluator.prepared].flatMap(([code, prepared]) => {
      const item = this.items.get(code);
      const given = [judgements.get(code), departures.get(code)].filter((said) => said !== undefined);
      const rating = given.at(-1)?.rating ?? item?.rating ?? null;
      if (rating === null || item?.standing === "settled") return [];
      const setsAside = new Map(given.flatMap((said) => [...said.sets_aside]));
      this.cohort = prepared.item.cohort;
      return prepared.rules.advice(code, rating, setsAside, this);
    });
    this.cohort = "";
    return found;
  }
  seeTo(code) {
    const prepared = this.waiting.get(code);
    if (prepared === undefined) return;
    this.waiting.delete(code);
    const { cohort, parts, candidate } = this;
    this.cohort = prepared.item.cohort;
    this.candidate = null;
    const made = this.rate(prepared);
    this.cohort = cohort;
    this.parts = parts;
    this.candidate = candidate;
    this.rated.set(code, made.outcomes);
    this.proposed.set(code, made.proposed);
    this.made.set(code, made);
    this.items.set(code, itemResult(prepared, made));
  }
  rate(prepared) {
    const settled = this.inspection.ratings.get(prepared.item.code);
    if (settled !== undefined) {
      return made(new Set([settled]), "settled", [{ kind: "settled", rating: settled }]);
    }
    const applies = prepared.applies === null ? true : prepared.applies(this);
    if (applies === false) return made(UNRATED, "computed", [notRated("does_not_apply")]);
    const { method } = prepared.item;
    const rated =
      method.kind === "judgement" ? this.judged(prepared, method) : this.computed(prepared);
    if (applies) return rated;
    const outcomes = new Set([...rated.outcomes, NOT_RATED]);
    return { ...rated, outcomes, standing: "unknown", score: null };
  }
  computed(prepared) {
    const considered = this.inspection.considered.get(prepared.item.code);
    const got = considered === undefined ? this.byMethod(prepared) : came(new Set([considered]), []);
    const { outcomes, reasons } = this.bound(prepared, got.outcomes);
    const [only] = got.outcomes;
    const tried = got.outcomes.size === 1 && prepared.rules.reviews.length > 0 && only !== undefined;
    const verdict = tried ? this.judge(prepared, only) : null;
    const waitsFor = verdict?.waitsFor ?? [];
    const one = outcomes.size === 1 && !mayBeNothing(got);
    const same = [...outcomes].every((each) => got.outcomes.has(each));
    return {
      outcomes,
      standing: waitsFor.length > 0 ? "waiting" : one ? "computed" : "unknown",
      because: [...got.reasons, ...reasons],
      proposed: got.outcomes,
      found: [...got.found, ...reviewsNeeded(prepared, only ?? "", verdict)],
      waitsFor,
      start: [],
      score: same && outcomes.size === got.outcomes.size ? got.score : null,
      outOf: got.outOf,
    };
  }
  byMethod(prepared) {
    const method = prepared.ready;
    if (method === null) throw new Error(prepared.item.code);
    const parts = method.notRated(this);
    this.parts = parts;
    const unrated = prepared.notRatedWhen === null ? false : prepared.notRatedWhen(this);
    const got = method.rate(this, prepared.whole);
    if (unrated) {
      const shares = got.reasons.filter((each) => each.kind === "share");
      const why = whyNotRated(method.madeFrom(this), parts);
      return came(UNRATED, [...shares, why], [], null, got.outOf);
    }
    if (unrated === null) {
      return { ...got, outcomes: new Set([...got.outcomes, NOT_RATED]), score: null };
    }
    const says = got.reasons.some((each) => each.kind === "not_rated");
    if (isOnly(got.outcomes, NOT_RATED) && !says) {
      return came(UNRATED, [...got.reasons, notRated("no_cases")], got.found);
    }
    return got;
  }
  bound(prepared, proposed) {
    if (prepared.rules.binding.length === 0) return { outcomes: proposed, reasons: [] };
    const outcomes = new Set();
    const all = [];
    for (const rating of ordered(proposed, prepared.codes)) {
      const { possible, reasons } = this.supposing(prepared.item.code, rating, () =>
        prepared.rules.bind(rating, this),
      );
      for (const each of possible) outcomes.add(each);
      all.push(...reasons);
    }
    return { outcomes, reasons: all };
  }
  judge(prepared, rating) {
    return this.supposing(prepared.item.code, rating, () => prepared.rules.judge(rating, this));
  }
  saidOf(code) {
    const proposed = this.inspection.judgements.get(code);
    const decided = this.inspection.departures.get(code);
    const final = decided ?? proposed;
    const rating = final ? final.rating : (this.inspection.considered.get(code) ?? null);
    return { proposed, decided, rating, byAnyone: final !== undefined };
  }
  judged(prepared, method) {
    const { start, reasons, found } = this.start(prepared);
    const unjudged = this.neverJudged(prepared, method);
    if (unjudged) {
      const because = [...reasons, notRated("condition")];
      return { ...made(UNRATED, "computed", because), found, start };
    }
    const said = this.saidOf(prepared.item.code);
    const rated = this.fromWords(prepared, said);
    return {
      ...rated,
      outcomes: unjudged === null ? new Set([...rated.outcomes, NOT_RATED]) : rated.outcomes,
      because: [...reasons, ...whoSaidWhat(method, said, start), ...rated.because],
      found: [
        ...found,
        ...rated.found,
        ...this.askedFirst(prepared, said),
        ...whatWasLeft(prepared.item.code, said, start),
      ],
      start,
    };
  }
  fromWords(prepared, said) {
    if (said.rating === null) return this.leftOpen(prepared);
    if (said.rating === NOT_RATED) {
      return made(UNRATED, said.decided ? "decided" : "judged", [notRated("judgement")]);
    }
    return this.checked(prepared, said, said.rating);
  }
  start(prepared) {
    if (prepared.ready === null) return { start: [], reasons: [], found: [] };
    const got = this.byMethod(prepared);
    const reasons = got.reasons.map((each) =>
      each.kind === "not_rated" ? { ...each, of_start: true } : each,
    );
    return { start: ordered(got.outcomes, prepared.codes), reasons, found: got.found };
  }
  neverJudged(prepared, method) {
    if (prepared.neverJudgedWhen === null) return false;
    const account = method.taking_into_account?.items ?? [];
    this.parts = account.map((item) => {
      const outcomes = this.outcomes(item);
      if (!outcomes.has(NOT_RATED)) return false;
      return outcomes.size > 1 ? null : true;
    });
    return prepared.neverJudgedWhen(this);
  }
  leftOpen(prepared) {
    const outcomes = this.notRefused(prepared);
    if (isOnly(outcomes, NOT_RATED)) return made(UNRATED, "computed", [notRated("rule")]);
    return made(outcomes, "unknown", []);
  }
  checked(prepared, said, rating) {
    const verdict = this.judge(prepared, rating);
    const { standing, outcomes } = this.standing(prepared, said, rating, verdict);
    const item = prepared.item.code;
    const refused = verdict.reasons.flatMap(({ verdict, rule, then }) =>
      verdict === "refused" ? [{ kind: "refused", item, rating, rule, then }] : [],
    );
    const stands = verdict.verdict === "allowed" || verdict.verdict === "not_rated";
    return {
      ...made(outcomes, standing, verdict.reasons),
      proposed: new Set([rating]),
      found: [...refused, ...reviewsNeeded(prepared, rating, verdict)],
      waitsFor: stands ? [] : verdict.waitsFor,
    };
  }
  standing(prepared, said, rating, { verdict }) {
    const mayStand = () => new Set([...this.notRefused(prepared), rating]);
    switch (verdict) {
      case "allowed":
        if (!said.byAnyone) return { standing: "unknown", outcomes: this.notRefused(prepared) };
        return { standing: said.decided ? "decided" : "judged", outcomes: new Set([rating]) };
      case "not_rated":
        return { standing: "computed", outcomes: UNRATED };
      case "refused":
        return { standing: "refused", outcomes: this.notRefused(prepared) };
      case "waits":
        return { standing: "waiting", outcomes: mayStand() };
      case "may_bind":
        return { standing: "unknown", outcomes: mayStand() };
    }
  }
  notRefused(prepared) {
    const found = new Set();
    for (const code of prepared.codes) {
      const { verdict, reasons } = this.judge(prepared, code);
      if (verdict !== "refused" && verdict !== "not_rated") found.add(code);
      if (reasons.some((reason) => reason.after === NOT_RATED)) found.add(NOT_RATED);
    }
    return found;
  }
  askedFirst(prepared, said) {
    const considered = this.inspection.considered.get(prepared.item.code);
    if (considered === undefined || considered === said.rating) return [];
    return reviewsNeeded(prepared, considered, this.judge(prepared, considered));
  }
}
function made(outcomes, standing, because) {
  const nothing = { found: [], waitsFor: [], start: [], score: null, outOf: null };
  return { outcomes, standing, because, proposed: outcomes, ...nothing };
}
function notRated(why, which = []) {
  return { kind: "not_rated", why, which, of_start: false };
}
function whyNotRated(madeFrom, parts) {
  const which = madeFrom.filter((_, place) => parts[place]);
  if (which.length === 0) return notRated("condition");
  return which[0]?.code ? notRated("parts", which) : notRated("no_cases");
}
function mayBeNothing(got) {
  return got.found.some(
    (each) => each.kind === "nothing_fits" || (each.kind === "no_row" && each.outcomes.length === 0),
  );
}
function reviewsNeeded(prepared, rating, verdict) {
  const waitsFor = verdict?.waitsFor ?? [];
  return prepared.rules.reviews
    .filter(({ review }) => waitsFor.includes(review))
    .map(({ bound, review }) => {
      const rule = { rule: bound.rule.code, then: bound.then };
      return { kind: "review_needed", item: prepared.item.code, rating, ...rule, review };
    });
}
function whoSaidWhat(method, { proposed, decided }, start) {
  const reasons = [];
  if (proposed) {
    const { by, rating, reason } = proposed;
    reasons.push({ kind: "judgement", by, role: method.role, rating, reason, start });
  }
  if (decided) {
    const { by, on, reason, rating } = decided;
    reasons.push({ kind: "decision", by, on, reason, rating, before: proposed?.rating ?? "" });
  }
  return reasons;
}
function whatWasLeft(item, { proposed, decided }, start) {
  const found = [];
  const final = decided ?? proposed;
  const starts = start.some((code) => code !== NOT_RATED);
  if (final && !start.includes(final.rating) && starts) {
    const reason = final.reason || (proposed?.reason ?? "");
    found.push({ kind: "left_starting_point", item, rating: final.rating, start, reason });
  }
  if (decided && proposed && decided.rating !== proposed.rating) {
    const { rating, by, on, reason } = decided;
    found.push({ kind: "departed", item, before: proposed.rating, rating, by, on, reason });
  }
  return found;
}
function itemResult(prepared, { outcomes, standing, because, score, outOf }) {
  const possible = ordered(outcomes, prepared.codes);
  const stands = ["computed", "judged", "decided", "settled"].includes(standing);
  const rating = possible.length === 1 && stands ? (possible[0] ?? null) : null;
  const ofRating = rating !== null && outOf === null;
  return {
    code: prepared.item.code,
    kind: prepared.item.kind,
    rating,
    possible,
    score: ofRating ? (prepared.scores.get(rating) ?? null) : score,
    out_of: outOf,
    standing,
    because,
  };
}
class Results {
  constructor(ways, texts) {
    this.ways = ways;
    this.words = ways.words;
    this.texts = texts;
    this.opened = new Set();
    this.element = element("div", { class: "try-results-body" });
  }
  show(seen) {
    this.element.replaceChildren(...(seen === null ? [] : this.ofUnit(seen, "")));
  }
  summary(result) {
    return wholes(result).map((item) => {
      const figures = { item: this.words.called(item.code), outcome: this.words.outcome(item) };
      const score = item.out_of === null ? "" : this.words.scoreOf(item);
      const line = score
        ? this.texts.say("summary_with_score", { ...figures, score })
        : this.texts.say("summary", figures);
      const every = this.words.index.namesOf(this.words.index.anyItem(item.code) ?? {}).length;
      const possible = item.possible.length < every ? this.words.stillPossible(item) : "";
      return [line, possible].filter(Boolean).join(" ");
    });
  }
  ofUnit(seen, unit) {
    const result = seen.result();
    const items = [...wholes(result), ...standards(result)];
    const parts = [
      ...items.map((item) => this.ofItem(item, this.ways.of(seen, result, item), unit)),
      ...this.findings(result),
      ...this.missing(result, unit),
    ];
    for (const each of seen.units) {
      const name = each.inspection.unit;
      const title = this.texts.say("ratings_of", { unit: name });
      const open = this.fold(`unit ${name}`, title, ...this.ofUnit(each, name));
      parts.push(open);
    }
    return parts;
  }
  findings({ found }) {
    if (found.length === 0) return [];
    const heading = element("h3", {}, this.texts.say("findings"));
    return [heading, list(found.map((each) => this.ofFound(each)))];
  }
  missing({ missing }, unit) {
    if (missing.length === 0) return [];
    const heading = this.texts.say("missing", { number: missing.length });
    return [this.fold(`missing ${unit}`, heading, list(missing.map((each) => this.words.lacks(each))))];
  }
  ofFound(found) {
    const severity = severityOf(found);
    const mark = element("strong", { class: `try-${severity}` }, this.texts.say(`is_${severity}`));
    return element("span", {}, mark, ": ", whole(this.words.what(found)));
  }
  ofItem(item, others, unit) {
    const { words, texts } = this;
    const heading = element("span", { class: "try-name" }, words.called(item.code));
    const outcome = element("strong", { class: "try-outcome" }, words.outcome(item));
    const score = words.scoreOf(item);
    const said = item.out_of === null && score ? texts.say("score", { score }) : score;
    const line = element("span", { class: "try-line" }, heading, " ", outcome);
    if (said) line.append(" ", element("span", { class: "try-score" }, said));
    return this.fold(`${unit} ${item.code}`, line, ...this.because(item), ...this.nearness(others));
  }
  nearness(others) {
    const lines = others.flatMap((way) =>
      way.wasProposed ? [] : [way.text, ...way.rules.map((rule) => rule.text)],
    );
    if (lines.length === 0) return [];
    return [element("p", { class: "try-change" }, this.texts.say("what_would_change")), list(lines)];
  }
  fold(key, summary, ...content) {
    const made = element("details", { class: "try-item" }, element("summary", {}, summary), ...content);
    made.open = this.opened.has(key);
    made.addEventListener("toggle", () => {
      if (made.open) this.opened.add(key);
      else this.opened.delete(key);
    });
    return made;
  }
  because(item) {
    const { words } = this;
    const shares = item.because.filter((each) => each.kind === "share");
    const asked = shares.filter((each) => each.question !== "");
    const counted = asked.some((each) => each.base || each.open);
    const others = item.because.filter((each) => each.kind !== "share" || each.deciding || !each.question);
    const sentences = new Set(others.map((reason) => words.why(item, reason)));
    const possible = words.stillPossible(item);
    if (possible) sentences.add(possible);
    return [
      ...(counted ? [this.table(item, asked)] : []),
      ...(sentences.size > 0 ? [list([...sentences])] : []),
    ];
  }
  table(item, shares) {
    const { words, texts } = this;
    const heads = ["question", "counted", "share", "band"].map((name) =>
      element("th", { scope: "col" }, texts.say(name)),
    );
    const rows = shares.map((share) => {
      const some = words.fromTo(share.least, share.most);
      const counted = texts.say("counted_of", { some, base: share.base });
      const marks = share.percent === null ? "may_set_the_rating" : "sets_the_rating";
      const bands = share.outcomes.map((outcome) => words.rating(item.code, outcome));
      const band = words.listed(bands, "listed_or");
      const decides = share.deciding ? ` (${texts.say(marks)})` : "";
      const isCounted = share.base || share.open;
      const percent = words.shareInWords(item.code, share) || "–";
      const cells = isCounted ? [counted, percent, band + decides] : ["–", "–", "–"];
      const head = element("th", { scope: "row" }, words.short(share.question));
      return element("tr", {}, head, ...cells.map((cell) => element("td", {}, cell)));
    });
    const table = element("table", { class: "try-table" }, element("thead", {}, element("tr", {}, ...heads)));
    table.append(element("tbody", {}, ...rows));
    return table;
  }
}
function list(lines) {
  return element("ul", {}, ...lines.map((line) => element("li", {}, whole(line))));
}
function whole(content) {
  if (typeof content !== "string") return content;
  return content.replace(/\b([A-Z]{1,2}) (?=\d)/g, "$1\u00a0");
}
function wholes({ items }) {
  return [...items.values()].filter(({ kind }) => kind === "rating" || kind === "test");
}
function standards(result) {
  const all = wholes(result);
  return [...result.items.values()].filter((item) => !all.includes(item));
}
function obstacles(seen, code, rating) {
  const prepared = seen.evaluator.prepared.get(code);
  if (prepared === undefined) return [];
  const binding = seen.judge(prepared, rating).reasons.filter((each) => each.verdict !== "allowed");
  const advice = seen.supposing(code, rating, () =>
    prepared.rules.advice(code, rating, new Map(), seen),
  );
  return [...binding, ...advice.filter((each) => each.kind === "advised")];
}
class Nearness {
  constructor(index) {
    this.index = index;
    this.banders = new Map();
  }
  steps(result, code) {
    const item = result.items.get(code);
    if (item === undefined) return [];
    const worse = this.worse(item);
    return [...this.better(item), ...this.start(item), ...(worse === null ? [] : [worse])];
  }
  better(item) {
    const codes = this.codes(item.code);
    let now = item.rating;
    if (now === null && this.method(item.code)?.kind === "judgement") {
      now = item.possible.filter((each) => each !== NOT_RATED).at(-1) ?? null;
    }
    if (now === null || !codes.includes(now) || item.standing === "settled" || isOpen(item)) return [];
    return codes.slice(codes.indexOf(now) + 1).map((each) => this.step(item, codes, each));
  }
  worse(item) {
    if (item.standing !== "computed" || item.because.some((each) => each.kind === "rule")) return null;
    return this.loses(item, item.rating);
  }
  start(item) {
    const codes = this.codes(item.code);
    let now = [];
    for (const each of item.because) {
      if (each.kind === "score" || each.kind === "share" || each.kind === "extreme") {
        now = each.outcomes;
      }
    }
    const [only] = now;
    const judged = this.method(item.code)?.kind === "judgement";
    if (!judged || now.length !== 1 || only === undefined || isOpen(item)) return [];
    if (!codes.includes(only)) return [];
    const above = codes.slice(codes.indexOf(only) + 1).slice(0, 1);
    const worse = this.loses(item, only);
    const steps = above.map((each) => this.byMethod(item, codes, each));
    return [...steps, ...(worse === null ? [] : [worse])].map((each) => ({ ...each, of_start: true }));
  }
  loses(item, rating) {
    const codes = this.codes(item.code);
    const rank = rankOf(codes, rating);
    if (rank < 1 || isOpen(item)) return null;
    const shares = sharesOf(item);
    if (shares.length > 0) return this.fewerCases(item, codes, rank, shares);
    const total = item.because.find((each) => each.kind === "score" && each.how === "total");
    return total?.kind === "score" ? this.fewerPoints(item, codes, rank, total) : null;
  }
  step(item, codes, rating) {
    const method = this.method(item.code);
    if (method?.kind !== "judgement") return this.byMethod(item, codes, rating);
    return step(rating, [{ kind: "proposal", role: method.role }]);
  }
  byMethod(item, codes, rating) {
    const rank = codes.indexOf(rating);
    for (const reason of item.because) {
      switch (reason.kind) {
        case "share":
          return this.moreCases(item, codes, rank);
        case "score":
          return this.score(item, codes, rank, reason);
        case "extreme":
          return extremeStep(codes, rank, reason);
        case "line":
          return this.line(item, rating);
      }
    }
    return unreachable(rating);
  }
  moreCases(item, codes, rank) {
    const rating = codes[rank] ?? "";
    const every = this.extremeOf(item.code) === "lowest";
    const needs = sharesOf(item).map((share) => this.casesFor(item, codes, rank, share));
    if (every && needs.includes(null)) return unreachable(rating);
    const each = needs.filter((need) => need !== null);
    const some = every ? each : nearest(each);
    return { ...step(rating, some.filter((need) => need.more !== 0)), every };
  }
  casesFor(item, codes, rank, share) {
    const bander = this.banderOf(item.code);
    if (bander === null) return null;
    const { question, least, base } = share;
    const number = turns(bander, base).find(
      (each) => each >= least && rankOf(codes, bander.ofShare(each, base)) >= rank,
    );
    const first = rankOf(codes, bander.ofShare(least, base)) >= rank ? least : number;
    if (first === undefined) return null;
    const percent = bander.percent(first, base);
    return { kind: "cases", question, more: first - least, number: first, base, percent };
  }
  fewerCases(item, codes, rank, shares) {
    const bander = this.banderOf(item.code);
    if (bander === null || (shares.length > 1 && this.extremeOf(item.code) !== "lowest")) return null;
    const needs = shares.flatMap(({ question, least, base }) => {
      const below = [...turns(bander, base).map((each) => each - 1), least - 1];
      const number = below
        .filter((each) => each >= 0 && each < least)
        .sort((one, other) => other - one)
        .find((each) => rankOf(codes, bander.ofShare(each, base)) < rank);
      if (number === undefined) return [];
      const percent = bander.percent(number, base);
      const need = { kind: "cases", question, more: number - least, number, base, percent };
      return [need];
    });
    const least = nearest(needs);
    const [first] = least;
    const lost = first && bander.ofShare(first.number, first.base);
    return lost ? { ...step(lost, least), better: false, every: false } : null;
  }
  score(item, codes, rank, reason) {
    const rating = codes[rank] ?? "";
    const bander = this.scoreBander(item.code, reason);
    const { points: now, out_of } = reason;
    if (bander === null || now === null) return unreachable(rating);
    const points = outwards(now, out_of).find(
      (each) => rankOf(codes, ofPoints(bander, each, out_of)) >= rank,
    );
    if (points === undefined) return unreachable(rating);
    if (reason.how === "total" || reason.how === "share_of_maximum") {
      const more = points - now;
      return step(rating, more ? [{ kind: "points", more, points, out_of }] : []);
    }
    const fewer = points < now;
    const parts = reason.parts.filter(
      ({ score }) => score !== null && (fewer ? score > points : score < points),
    );
    const needs = parts.map((part) => ({ kind: "part_score", part, score: points, fewer }));
    return { ...step(rating, needs), every: (reason.how === "lowest") !== fewer };
  }
  fewerPoints(item, codes, rank, reason) {
    const bander = this.scoreBander(item.code, reason);
    const { points: now, out_of } = reason;
    if (bander === null || now === null) return null;
    for (const points of outwards(now, out_of)) {
      const lost = bander.of({ n: BigInt(points), d: 1n });
      if (lost !== null && rankOf(codes, lost) < rank) {
        const needs = step(lost, [{ kind: "points", more: points - now, points, out_of }]);
        return { ...needs, better: false };
      }
    }
    return null;
  }
  line(item, rating) {
    const method = this.computed(item.code);
    if (method?.kind !== "first_that_fits") throw new Error(item.code);
    const line = method.fits.findIndex((fit) => gives(fit.outcome, rating));
    if (line >= 0) return step(rating, [{ kind: "line", line }]);
    if (gives(method.otherwise, rating)) return step(rating, [{ kind: "line", line: -1 }]);
    return unreachable(rating);
  }
  method(code) {
    return this.index.anyItem(code)?.method;
  }
  computed(code) {
    const method = this.method(code);
    return method?.kind === "judgement" ? method.starting_from : method;
  }
  codes(code) {
    const scale = this.index.anyItem(code)?.scale;
    return scale === undefined ? [] : this.index.scale(scale).points.map((point) => point.code);
  }
  extremeOf(code) {
    const method = this.computed(code);
    return method?.kind === "lowest_or_highest" ? method.extreme : "lowest";
  }
  scoreBander(code, reason) {
    const units = new Set(reason.parts.map((part) => part.unit)).size;
    return this.banderOf(code, reason.out_of, units);
  }
  banderOf(code, maximum = 0, units = 0) {
    const key = `${code} ${maximum} ${units}`;
    let bander = this.banders.get(key);
    if (bander === undefined) {
      const banding = this.banding(code, units);
      const scale = this.index.anyItem(code)?.scale;
      bander = banding && scale ? new Bander(banding, this.index.scale(scale), maximum) : null;
      this.banders.set(key, bander);
    }
    return bander;
  }
  banding(code, units) {
    const method = this.computed(code);
    const banded = method && "banded" in method ? method.banded : undefined;
    switch (banded?.kind) {
      case "in_bands":
        return this.index.bands.get(banded.bands)?.banding;
      case "in_own_bands":
        return banded.banding;
      case "in_table": {
        const table = this.index.tables.get(banded.table);
        const row = (table?.rows ?? []).find((each) => each.units === units);
        if (row !== undefined) return rowBanding(row);
        return table?.law && { measures: "score", law: table.law };
      }
      default:
        return undefined;
    }
  }
}
function step(rating, needs) {
  return { rating, better: true, every: true, needs, reachable: true, of_start: false };
}
function unreachable(rating) {
  return { ...step(rating, []), reachable: false };
}
function extremeStep(codes, rank, reason) {
  const rating = codes[rank] ?? "";
  const below = reason.parts.filter(
    ({ outcomes: [worst] }) => worst !== undefined && rankOf(codes, worst) < rank,
  );
  const needs = below.map((part) => ({ kind: "part", part, rating }));
  return { ...step(rating, needs), every: reason.extreme === "lowest" };
}
function turns(bander, base) {
  const found = bander.turns.flatMap(({ n, d }) => {
    const number = Number(floor(n * BigInt(base), d));
    return [number, number + 1];
  });
  return [...new Set(found)]
    .filter((number) => number >= 0 && number <= base)
    .sort((one, other) => one - other);
}
function isOpen(item) {
  return item.because.some(
    (reason) =>
      (reason.kind === "share" && reason.open > 0) ||
      (reason.kind === "score" && reason.points === null),
  );
}
function sharesOf(item) {
  return item.because.flatMap((each) =>
    each.kind === "share" && each.base && each.least === each.most ? [each] : [],
  );
}
function rankOf(codes, rating) {
  return rating === null ? -1 : codes.indexOf(rating);
}
function nearest(needs) {
  const least = Math.min(...needs.map((need) => Math.abs(need.more)));
  return needs.filter((need) => Math.abs(need.more) === least);
}
function outwards(points, most) {
  const found = [points];
  for (let away = 1; away <= Math.max(points, most - points); away += 1) {
    if (points + away <= most) found.push(points + away);
    if (points - away >= 0) found.push(points - away);
  }
  return found;
}
function ofPoints(bander, points, outOf) {
  if (bander.banding.measures !== "percentage") return bander.of({ n: BigInt(points), d: 1n });
  return outOf ? bander.ofShare(points, outOf) : null;
}
function gives(outcome, rating) {
  return outcome?.kind === "rating" && outcome.rating === rating;
}
class Ways {
  constructor(words) {
    this.words = words;
    this.nearness = new Nearness(words.index);
  }
  of(seen, result, item) {
    return this.nearness.steps(result, item.code).map((step) => {
      const own = step.better && !step.of_start;
      const stands = own ? obstacles(seen, item.code, step.rating) : [];
      const wasProposed =
        own &&
        item.because.some(
          (each) =>
            (each.kind === "judgement" || each.kind === "decision") && each.rating === step.rating,
        );
      const rules = stands.map((about) => ({ about, text: this.would(item, about) }));
      const text = sentenceOf(this.way(item, step, stands, wasProposed));
      return { step, text, rules: wasProposed ? [] : rules, wasProposed };
    });
  }
  would(item, said) {
    const { words } = this;
    if (said.kind === "advised") {
      const says = words.otherwise(said);
      return said.certain ? words.say("would_need_reason", { says }) : says;
    }
    const names = { refused: "would_refuse", waits: "would_wait" };
    const name = said.verdict === "refused" || said.verdict === "waits" ? names[said.verdict] : "may_refuse";
    return words.saySentence(name, {
      rule: words.rule(said.rule),
      asks: words.asks(said.rule, said.then),
      before: words.quoted(item.code, said.before),
    });
  }
  way(item, step, stands, wasProposed) {
    const { words } = this;
    const rating = words.quoted(item.code, step.rating);
    if (wasProposed && item.standing === "refused") return words.say("was_refused", { rating });
    if (wasProposed && item.standing === "waiting") return words.say("was_waiting", { rating });
    const [first] = step.needs;
    if (first?.kind === "proposal") {
      const inTheWay = words.say(inTheWayOf(stands));
      const decided = item.standing === "decided";
      const who = decided ? words.decider("") : words.person(first.role, "");
      const figures = { rating, who, in_the_way: inTheWay };
      return words.say(decided ? "to_decide" : "to_propose", figures);
    }
    if (!step.reachable && step.better && !step.of_start) return words.say("cannot_lead", { rating });
    if (step.needs.length === 0 && !step.of_start && step.better) {
      return words.say("by_method_alone", { rating });
    }
    const needs = this.needs(item.code, step);
    if (step.of_start) {
      return words.say(step.better ? "start_would_need" : "start_would_follow", { rating, needs });
    }
    return words.say(step.better ? "would_need" : "would_follow", { rating, needs });
  }
  needs(code, step) {
    const { words } = this;
    const together = this.together(code, step);
    if (together) return together;
    const needs = step.needs.map((need) => this.need(code, need));
    if (step.every || needs.length < 2) return words.listed(needs);
    return words.say("one_of_these", { needs: words.listed(needs, "listed_or") });
  }
  together(code, step) {
    const { words } = this;
    const needs = step.needs.flatMap((need) => (need.kind === "cases" && need.question ? [need] : []));
    const [first] = needs;
    if (!first || needs.length < 2 || needs.length < step.needs.length || !step.every) return "";
    const answers = new Set(needs.map((need) => words.sufficient(need.question)));
    const alike = needs.every((need) => need.number === first.number && need.base === first.base);
    const [answer = ""] = answers;
    if (!alike || answers.size > 1) return "";
    const more = needs.map((need) =>
      words.say("more_for", { more: need.more, question: words.short(need.question) }),
    );
    const share = words.shareOf(code, first.number, first.base, first.percent);
    const { number, base } = first;
    return words.say("together", { answer, number, base, share, more: words.listed(more) });
  }
  need(code, need) {
    const { words } = this;
    switch (need.kind) {
      case "cases":
        return this.cases(code, need);
      case "points": {
        const points = this.more(need.more, "point");
        return words.say("need_points", { points, came: need.points, out_of: need.out_of });
      }
      case "part":
        return words.say("need_rating", {
          part: this.part(need.part),
          rating: words.quoted(need.part.code, need.rating),
          outcomes: words.either(need.part.code, need.part.outcomes),
        });
      case "part_score": {
        const { score, part } = need;
        const figures = { part: this.part(part), score, now: part.score ?? "" };
        return words.say(need.fewer ? "need_score_less" : "need_score_more", figures);
      }
      case "line": {
        if (need.line < 0) return words.say("need_otherwise");
        const method = words.computed(code);
        const fit = method?.kind === "first_that_fits" ? method.fits[need.line] : undefined;
        return words.say("need_line", { condition: fit?.words ?? "" });
      }
      case "proposal":
        return words.say("need_proposal", { who: words.person(need.role, "") });
      default:
        return neverComes(need);
    }
  }
  cases(code, need) {
    const { words } = this;
    const share = words.shareOf(code, need.number, need.base, need.percent);
    const figures = { more: this.more(need.more, "case"), number: need.number, base: need.base, share };
    if (!need.question) return words.say("need_condition", figures);
    const answer = words.sufficient(need.question);
    return words.say("need_answer", { ...figures, answer, question: words.short(need.question) });
  }
  more(more, what) {
    const number = Math.abs(more);
    const many = number === 1 ? what : `${what}s`;
    return this.words.say(`${more > 0 ? "more" : "fewer"}_${many}`, { number });
  }
  part(part) {
    return part.unit || this.words.called(part.code);
  }
}
function inTheWayOf(stands) {
  const verdicts = stands.flatMap((each) => (each.kind === "rule" ? [each.verdict] : []));
  if (verdicts.includes("refused")) return "would_be_refused";
  if (verdicts.includes("waits")) return "would_be_waiting";
  if (verdicts.length > 0) return "may_be_in_the_way";
  return stands.length > 0 ? "only_guidance" : "nothing_in_the_way";
}
const PAUSE = 120;
class Desk {
  constructor(given) {
    this.evaluator = new Evaluator(given.rules);
    this.words = new Words(this.evaluator.index, given.sentences);
    this.texts = new Phrases(given.texts);
    this.ways = new Ways(this.words);
    this.examples = given.examples ?? [];
  }
  rate(document) {
    const { inspection, problems } = readDocument(this.evaluator, document);
    return { seen: problems.length > 0 ? null : this.evaluator.see(inspection), problems };
  }
  told(problem) {
    return this.texts.say(problem.says, problem.figures);
  }
}
class Page {
  constructor(place, desk) {
    this.desk = desk;
    const { words, texts } = desk;
    this.status = element("p", { class: "try-summary", role: "status" });
    this.told = element("p", { class: "try-told", role: "status" });
    this.problems = element("ul", { class: "try-problems" });
    this.form = new Form(desk.evaluator, words, texts, (said) => this.tell(said));
    this.results = new Results(desk.ways, texts);
    this.note = element("p", { class: "try-note", hidden: "" }, texts.say("document_rated"));
    this.text = element("textarea", { rows: "12", spellcheck: "false", id: newId() });
    this.leave = button(texts.say("document_leave"), () => this.rateForm());
    this.leave.hidden = true;
    const ratings = element("h2", { id: newId(), tabindex: "-1" }, texts.say("results"));
    const link = element("a", { href: `#${ratings.id}` }, texts.say("to_ratings"));
    this.way = element("p", { class: "try-to-ratings" }, link);
    place.replaceChildren(
      element(
        "div",
        { class: "try-columns" },
        element("div", { class: "try-entering" }, ...this.entering(), this.document()),
        element(
          "section",
          { class: "try-results", "aria-labelledby": ratings.id },
          ratings,
          this.status,
          this.problems,
          this.note,
          this.results.element,
        ),
      ),
    );
    let waiting;
    this.form.element.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => this.rateForm(), PAUSE);
    });
    this.rateForm();
  }
  entering() {
    const { texts, examples } = this.desk;
    const tools = element("div", { class: "try-tools" });
    if (examples.length > 0) {
      const select = element("select", { id: newId() });
      for (const [place, { title }] of examples.entries()) {
        select.append(element("option", { value: String(place) }, title));
      }
      const label = element("label", { for: select.id }, texts.say("examples"));
      const fill = button(texts.say("example_fill"), () => {
        const example = examples[Number(select.value)];
        if (example) this.fill(example.document, texts.say("filled"));
      });
      tools.append(element("div", { class: "try-field" }, label, select), fill);
    }
    tools.append(button(texts.say("clear"), () => this.fill({}, texts.say("cleared"))));
    return [element("h2", {}, texts.say("form")), tools, this.told, this.way, this.form.element];
  }
  document() {
    const { texts } = this.desk;
    const hint = element("p", { class: "try-hint", id: newId() }, texts.say("document_hint"));
    this.text.setAttribute("aria-describedby", hint.id);
    return element(
      "details",
      { class: "try-more" },
      element("summary", {}, texts.say("document")),
      hint,
      element("label", { for: this.text.id }, texts.say("document_label")),
      this.text,
      button(texts.say("document_rate"), () => this.rateText()),
      this.leave,
    );
  }
  tell(said) {
    this.told.textContent = said;
  }
  fill(document, said) {
    this.form.fill(document);
    this.rateForm();
    this.tell(said);
  }
  rateForm() {
    const { desk, form } = this;
    this.aside(false);
    const document = form.read();
    this.text.value = `${JSON.stringify(document, null, 1)}\n`;
    const { seen, problems } = desk.rate(document);
    const others = new Set(problems);
    for (const field of form.asking) {
      const own = problems.filter((problem) => problem.at === field.at);
      field.describe(own.map((problem) => sentenceOf(desk.told(problem))).join(" "));
      for (const problem of own) others.delete(problem);
    }
    form.showRatings(seen && seen.result());
    this.show(form.isEmpty ? null : seen, problems, [...others]);
  }
  rateText() {
    let document;
    this.aside(true);
    try {
      document = JSON.parse(this.text.value);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const problem = { at: "", says: "document_not_json", figures: { why } };
      this.show(null, [problem], [problem]);
      return;
    }
    const { seen, problems } = this.desk.rate(document);
    this.show(seen, problems, problems);
  }
  aside(ofText) {
    this.note.hidden = !ofText;
    this.leave.hidden = !ofText;
  }
  show(seen, problems, listed) {
    const { texts } = this.desk;
    const lines = listed.map((problem) => {
      const told = this.desk.told(problem);
      return problem.at ? texts.say("problem_at", { at: problem.at, problem: told }) : told;
    });
    this.problems.replaceChildren(...lines.map((line) => element("li", {}, sentenceOf(line))));
    this.problems.hidden = lines.length === 0;
    this.results.show(seen);
    let summary = texts.say("nothing_yet");
    if (problems.length > 0) summary = texts.say("cannot_rate");
    else if (seen !== null) summary = this.results.summary(seen.result()).join(" ");
    if (this.status.textContent !== summary) this.status.textContent = summary;
  }
}
function start() {
  const data = document.getElementById("assay-try-it-data");
  const place = document.getElementById("assay-try-it");
  if (data === null || place === null || place.dataset["made"]) return;
  place.dataset["made"] = "yes";
  const given = JSON.parse(data.textContent ?? "");
  const desk = new Desk(given);
  new Page(place, desk);
  window.addEventListener("beforeprint", () => {
    for (const fold of place.querySelectorAll(".try-results details")) fold.setAttribute("open", "");
  });
  const rate = (/** @type {unknown} */ inspected) => {
    const { seen, problems } = desk.rate(inspected);
    if (seen !== null) return asJson(desk.ways, seen, seen.result());
    return { problems: problems.map((each) => ({ at: each.at, text: desk.told(each) })) };
  };
  Object.assign(window, { assayTryIt: { rate } });
}
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
})();
