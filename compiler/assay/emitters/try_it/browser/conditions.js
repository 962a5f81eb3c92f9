// Conditions made ready to be asked of what is known. A test gives yes, no or not known (null). A
// comparison with what does not apply or is not rated is not met, whichever way it is put. This does
// not know whether it is asked of a case or of an inspection: `Knowledge` does.

import { covered, unitsBetween } from "./days.js";
import { compare, fraction } from "./fractions.js";
import { allOf, anyOf, holdBetween, neverComes } from "./truth.js";
/** @import {Ask, Condition, Fraction, HowMany, Knowledge, Outcomes, Predicate, Quantity, Range, Reference, ScoreHow, Subject, Truth, Value} from "./rules.js" */
/** @import {Index} from "./index.js" */

export const NOT_RATED = "not_rated";

/** The outcome of a question that does not apply, beside the codes of its answers. */
export const ABSENT = "";

/** The value of a fact that does not apply. @type {{ absent: true }} */
export const DOES_NOT_APPLY = { absent: true };

/** Makes tests of conditions, each once. */
export class Conditions {
  /** @param {Index} index */
  constructor(index) {
    this.index = index;
    /** @type {Map<Condition, Ask>} */
    this.made = new Map();
  }

  /** The test of a condition; where there is none, it always holds. @param {Condition | undefined} said @returns {Ask} */
  test(said) {
    if (said === undefined) return () => true;
    let made = this.made.get(said);
    if (made === undefined) {
      made = this.make(said);
      this.made.set(said, made);
    }
    return made;
  }

  /** @param {Condition} said @returns {Ask} */
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

  /** @param {Condition[]} conditions */
  tests(conditions) {
    return conditions.map((one) => this.test(one));
  }

  // ---------------------------------------------------------------- what is compared
  /** @param {Subject} subject @param {Predicate} predicate @returns {Ask} */
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

  /** @param {string} code @param {Predicate} predicate @returns {Ask} */
  ofFact(code, predicate) {
    const holds = comparison(predicate);
    return (known) => holds(known, known.fact(code));
  }

  /** @param {Reference} item @param {Predicate} predicate @returns {Ask} */
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

  /** @param {ScoreHow} how @param {Reference[]} items @param {(value: Fraction) => boolean} holds @returns {Ask} */
  ofScore(how, items, holds) {
    const scores = items.map(
      (item) => new Map(this.index.points(item).map((point) => [point.code, point.score])),
    );
    return (known) => {
      /** @type {Set<number>[]} */
      const possible = [];
      for (const [place, item] of items.entries()) {
        const points = scores[place] ?? new Map();
        const outcomes = [...known.outcomes(item)];
        if (outcomes.some((outcome) => !points.has(outcome))) {
          // A part without a score: there is nothing to compare.
          return outcomes.some((outcome) => points.has(outcome)) ? null : false;
        }
        possible.push(new Set(outcomes.map((outcome) => points.get(outcome))));
      }
      const passed = new Set([...combined(how, possible)].map((score) => holds(fraction(score))));
      return passed.size === 1 ? passed.has(true) : null;
    };
  }
}

// ------------------------------------------------------------------ tests
/** @param {Ask[]} parts @param {Knowledge} known @returns {Generator<Truth>} */
function* asked(parts, known) {
  for (const part of parts) yield part(known);
}

/** @param {Subject} subject */
function itemOf(subject) {
  if (subject.kind !== "item") throw new Error(`a score of ${subject.kind}`);
  return subject.item;
}

/** @param {Reference} item @param {Outcomes} wanted @returns {Ask} */
function among(item, wanted) {
  return (known) => within(known.outcomes(item), wanted);
}

/** @param {Outcomes} outcomes @param {Outcomes} wanted @returns {Truth} */
function within(outcomes, wanted) {
  let inside = 0;
  for (const outcome of outcomes) if (wanted.has(outcome)) inside += 1;
  if (inside === outcomes.size) return inside ? true : null;
  return inside ? null : false;
}

/** @param {HowMany} howMany @param {Ask[]} parts @returns {Ask} */
function counted(howMany, parts) {
  const total = parts.length;
  const number = howMany.number ?? 0;
  /** @type {Record<HowMany["how"], [number, number]>} */
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

/** @param {Value} value @returns {value is { absent: true }} */
export function isAbsent(value) {
  return value === DOES_NOT_APPLY;
}

/** @param {Value} value */
function isKnown(value) {
  return value !== null && !isAbsent(value);
}

/** @param {Knowledge} known @param {Reference} item @param {string[]} values */
function isKnownOf(known, item, values) {
  if (values.length === 0) return isKnown(known.value(item));
  const outcomes = known.outcomes(item);
  return outcomes.size === 1 && !outcomes.has(ABSENT);
}

/** @param {Value} value @param {(value: Fraction) => boolean} holds @returns {Truth} */
function passes(value, holds) {
  if (value === null) return null;
  return typeof value === "number" ? holds(fraction(value)) : false;
}

/** @param {Value} value @param {Outcomes} wanted @param {boolean} met @returns {Truth} */
function chosen(value, wanted, met) {
  if (value === null) return null;
  if (value instanceof Set) return [...value].some((one) => wanted.has(one)) === met;
  return typeof value === "string" ? wanted.has(value) === met : false;
}

// ------------------------------------------------------------------ values
/** A comparison with the value of a fact, or with a day. @param {Predicate} predicate @returns {(known: Knowledge, value: Value) => Truth} */
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

/** @param {Predicate} predicate */
function numberTest(predicate) {
  if (predicate.kind !== "is_within") throw new Error(`a number compared by ${predicate.kind}`);
  return rangeTest(predicate.range);
}

/** @param {"is_on" | "is_before" | "is_after"} kind @param {Fraction} first @param {Fraction} last @returns {(value: Fraction) => boolean} */
function dateTest(kind, first, last) {
  if (kind === "is_before") return (value) => compare(value, first) < 0;
  if (kind === "is_after") return (value) => compare(value, last) > 0;
  return (value) => compare(first, value) <= 0 && compare(value, last) <= 0;
}

/** @param {Range} said @returns {(value: Fraction) => boolean} */
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

/** A quantity as the number that a value is compared with; percentages in hundredths. @param {Quantity} quantity */
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

/** The milestone that a range of times is counted from. @param {Range} said */
function eventOf(said) {
  for (const limit of [said.low, said.high]) {
    const quantity = limit?.quantity;
    if (quantity?.kind === "before_event" || quantity?.kind === "after_event") {
      return quantity.event;
    }
  }
  return null;
}

/**
 * Whether a day lies in a range of times before or after a milestone: a distance counts in whole
 * units.
 * @param {Knowledge} known @param {Value} value @param {Range} said @param {string} event
 * @returns {Truth}
 */
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

// ------------------------------------------------------------------ scores
/** Every total, highest or lowest of one number from each. @param {ScoreHow} how @param {Iterable<Set<number>>} possible @returns {Set<number>} */
function combined(how, possible) {
  const combine = {
    total: (/** @type {number} */ one, /** @type {number} */ other) => one + other,
    highest: Math.max,
    lowest: Math.min,
  }[how];
  /** @type {Set<number> | null} */
  let all = null;
  for (const numbers of possible) {
    /** @type {Set<number>} */
    const next = new Set();
    for (const one of all ?? []) for (const other of numbers) next.add(combine(one, other));
    all = all === null ? new Set(numbers) : next;
  }
  return all ?? new Set();
}

// ------------------------------------------------------------------ what a condition asks
/** Everything that a condition looks at, the items of scores one by one. @param {Condition | undefined} said @returns {Generator<Subject>} */
export function* subjectsOf(said) {
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

/** @param {Subject} subject @returns {Generator<Subject>} */
function* singly(subject) {
  if (subject.kind !== "score_of") yield subject;
  else for (const item of subject.items.items) yield { kind: "item", item };
}

/** Every object of a tree, outermost first, in the order of its members. @param {unknown} part @returns {Generator<Record<string, unknown>>} */
export function* partsOf(part) {
  if (Array.isArray(part)) {
    for (const one of part) yield* partsOf(one);
  } else if (part !== null && typeof part === "object") {
    const members = /** @type {Record<string, unknown>} */ (part);
    yield members;
    for (const one of Object.values(members)) yield* partsOf(one);
  }
}

/** Every milestone that a condition counts from. @param {Condition | undefined} said */
export function milestonesOf(said) {
  return [...partsOf(said)].flatMap((part) =>
    typeof part["event"] === "string" ? [part["event"]] : [],
  );
}
