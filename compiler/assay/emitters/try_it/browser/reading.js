// A document with what is known of an inspection, as `assay rate` takes it, to what the evaluator
// takes. Whatever is wrong is a problem, with its place; where there is one, nothing is rated. This
// fills nothing in: what is left out is not known. It does not ask whether an answer applies.

import { readDay } from "./days.js";
import { NOT_KNOWN } from "./cases.js";
import { NOT_RATED } from "./conditions.js";
/** @import {Case, Fact, FactValue, Inspection, KeyQuestion, Part, Problem, Question, Rated, Said} from "./rules.js" */
/** @import {Evaluator} from "./rating.js" */
/** @import {Index} from "./index.js" */

const LARGEST = 1000000000;
const MOST_UNITS = 200;
const OF_ANY = [
  "framework", "version", "unit", "cases", "counts", "number_of_cases", "hurdles_enforced", "facts",
  "answers", "dates", "judgements", "decisions", "reviews", "ratings", "considered",
];
const OF_A_WHOLE = ["units", "number_of_units"];
const OF_A_CASE = ["id", "facts", "answers", "cohort"];
const OF_A_JUDGEMENT = ["rating", "by", "on", "reason", "sets_aside"];

/** An inspection of which nothing is known. @returns {Inspection} */
export function emptyInspection() {
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

/** The inspection of a document, and all that is wrong with it. @param {Evaluator} evaluator @param {unknown} document @returns {{ inspection: Inspection, problems: Problem[] }} */
export function readDocument(evaluator, document) {
  const reader = new Reader(evaluator);
  const inspection = reader.document(document, "");
  return { inspection, problems: reader.problems };
}

/** What one framework may say: its questions, facts and rated items by code. */
class Vocabulary {
  /** @param {Part} part @param {Index} index */
  constructor(part, index) {
    this.part = part;
    this.index = index;
    const unit = `${part.inspects ?? ""}.`;
    const facts = part.facts ?? [];
    this.unitFacts = byCode(facts.filter((fact) => fact.code.startsWith(unit)));
    this.caseFacts = byCode(facts.filter((fact) => !fact.code.startsWith(unit)));
    /** @type {Map<string, KeyQuestion>} */
    this.keyQuestions = new Map();
    /** @type {Map<string, Question>} */
    this.questions = new Map();
    /** @type {Set<string>} */
    this.information = new Set();
    /** @type {Map<string, Rated>} */
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

  /** The codes of the answers that a question may have; none, where it is answered in another way. @param {{ answers?: string }} question */
  answers(question) {
    if (question.answers === undefined) return [];
    return this.index.answers(question.answers).map((answer) => answer.code);
  }
}

class Reader {
  /** @param {Evaluator} evaluator */
  constructor(evaluator) {
    this.evaluator = evaluator;
    this.words = new Vocabulary(evaluator.part, evaluator.index);
    /** @type {Vocabulary | null} */
    this.ofUnits = evaluator.ofUnits && new Vocabulary(evaluator.ofUnits.part, evaluator.index);
    /** @type {Problem[]} */
    this.problems = [];
  }

  /** @param {string} at @param {string} says @param {Problem["figures"]} [figures] */
  say(at, says, figures = {}) {
    this.problems.push({ at, says, figures });
  }

  // ---------------------------------------------------------------- the document
  /** @param {unknown} value @param {string} at @param {Vocabulary} [words] @returns {Inspection} */
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

  /** @param {Map<string, unknown>} said @param {string} at @param {Inspection} inspection */
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

  // ---------------------------------------------------------------- facts, answers and cases
  /** @param {Map<string, Fact>} known @param {unknown} value @param {string} at @returns {Map<string, FactValue>} */
  facts(known, value, at) {
    /** @type {Map<string, FactValue>} */
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

  /** @param {Fact} fact @param {unknown} value @param {string} at @returns {FactValue | undefined} */
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

  /** @param {Vocabulary} words @param {unknown} value @param {string} at @returns {Map<string, FactValue>} */
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

  /** @param {Vocabulary} words @param {unknown} value @param {string} at @param {Inspection} inspection @returns {Case[]} */
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

  // ---------------------------------------------------------------- numbers of cases
  /** @param {Vocabulary} words @param {unknown} value @param {string} at @returns {Map<string, Map<string, number>>} */
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

  /** @param {Vocabulary} words @param {unknown} value @param {string} at @returns {Map<string, number>} */
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

  /** No fewer cases are said than are here. @param {Vocabulary} words @param {Inspection} inspection @param {string} at */
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

  // ---------------------------------------------------------------- what people said
  /** @param {Vocabulary} words @param {unknown} value @param {string} at @param {boolean} decided @returns {Map<string, Said>} */
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
      /** @param {string} name */
      const text = (name) => (said.has(name) ? this.text(said.get(name), `${place}/${name}`) : "");
      const setsAside = this.each(said.get("sets_aside"), `${place}/sets_aside`, (_, why, where) =>
        this.text(why, where),
      );
      if (rating === undefined) return undefined;
      const people = { by: text("by"), on: text("on"), reason: text("reason") };
      return { rating, ...people, sets_aside: setsAside };
    });
  }

  /** @param {Vocabulary} words @param {unknown} value @param {string} at @param {string[]} beside @returns {Map<string, string>} */
  ratings(words, value, at, beside) {
    return this.each(value, at, (code, inner, place) => {
      const codes = this.ratingsOf(words, code, place);
      return codes === null ? undefined : this.code(inner, [...codes, ...beside], place);
    });
  }

  /** The ratings that an item may have; null where it has none. @param {Vocabulary} words @param {string} code @param {string} at */
  ratingsOf(words, code, at) {
    const rated = words.rated.get(code);
    if (rated?.scale === undefined || rated.method === undefined) {
      const all = [...words.rated].filter(([, item]) => item.method !== undefined);
      this.unknown(at, "not_a_rated_item", code, all.map(([each]) => each));
      return null;
    }
    return words.index.scale(rated.scale).points.map((point) => point.code);
  }

  // ---------------------------------------------------------------- objects and lists
  /** The members of an object, none of them unknown. @param {unknown} value @param {string} at @param {string[]} known */
  members(value, at, known) {
    const said = this.object(value, at);
    for (const name of said.keys()) {
      if (!known.includes(name)) this.unknown(`${at}/${name}`, "no_member", name, known);
    }
    return said;
  }

  /** @param {unknown} value @param {string} at @returns {Map<string, unknown>} */
  object(value, at) {
    if (value === undefined) return new Map();
    if (value === null || typeof value !== "object" || Array.isArray(value)) {
      this.say(at, "not_an_object", { found: shown(value) });
      return new Map();
    }
    return new Map(Object.entries(value));
  }

  /** What is read of each member of an object. @template Kind @param {unknown} value @param {string} at @param {(name: string, value: unknown, at: string) => Kind | undefined} read @returns {Map<string, Kind>} */
  each(value, at, read) {
    /** @type {Map<string, Kind>} */
    const found = new Map();
    for (const [name, inner] of this.object(value, at)) {
      const made = read(name, inner, `${at}/${name}`);
      if (made !== undefined) found.set(name, made);
    }
    return found;
  }

  /** @param {unknown} value @param {string} at @returns {[unknown, string][]} */
  list(value, at) {
    if (value === undefined) return [];
    if (Array.isArray(value)) return value.map((inner, place) => [inner, `${at}/${place}`]);
    this.say(at, "not_a_list", { found: shown(value) });
    return [];
  }

  /** @param {string} at @param {string} says @param {string} found @param {Iterable<string>} expected @returns {undefined} */
  unknown(at, says, found, expected) {
    const codes = [...expected];
    const others = codes.length > 9 ? " …" : "";
    this.say(at, says, { found, expected: codes.slice(0, 9).join(", ") + others });
    return undefined;
  }

  // ---------------------------------------------------------------- values
  /** @param {unknown} value @param {string[]} codes @param {string} at */
  code(value, codes, at) {
    if (typeof value === "string" && codes.includes(value)) return value;
    return this.unknown(at, "not_a_value", shown(value), codes);
  }

  /** @param {unknown} value @param {string} at */
  text(value, at) {
    if (typeof value === "string" && value.trim() !== "") return value;
    this.say(at, "not_a_text", { found: shown(value) });
    return "";
  }

  /** @param {unknown} value @param {string} at @param {number} [largest] @returns {number | undefined} */
  whole(value, at, largest = LARGEST) {
    if (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= largest) {
      return Number(value);
    }
    const tooLarge = Number.isInteger(value) && Number(value) > largest;
    const says = tooLarge ? "too_large" : "not_a_whole_number";
    this.say(at, says, { found: shown(value), largest });
    return undefined;
  }

  /** In hundredths of a percent. @param {unknown} value @param {string} at @returns {number | undefined} */
  percentage(value, at) {
    const hundredths = typeof value === "number" ? Math.round(value * 100) : -1;
    if (hundredths >= 0 && hundredths <= 10000 && hundredths / 100 === value) return hundredths;
    this.say(at, "not_a_percentage", { found: shown(value) });
    return undefined;
  }

  /** @param {unknown} value @param {string} at @returns {number | undefined} */
  date(value, at) {
    const day = typeof value === "string" ? readDay(value) : null;
    if (day !== null) return day;
    this.say(at, "not_a_day", { found: shown(value) });
    return undefined;
  }

  /** @param {unknown} value @param {string} at */
  truth(value, at) {
    if (value === undefined || typeof value === "boolean") return value === true;
    this.say(`${at}/hurdles_enforced`, "not_a_truth", { found: shown(value) });
    return false;
  }
}

/** @template {{ code: string }} Kind @param {Kind[]} items @returns {Map<string, Kind>} */
function byCode(items) {
  return new Map(items.map((item) => [item.code, item]));
}

/** The name of a fact, without its record. @param {Fact} fact */
function nameOf(fact) {
  return fact.code.slice(fact.code.indexOf(".") + 1);
}

/** A value as it was written. @param {unknown} value */
function shown(value) {
  const text = JSON.stringify(value) ?? "";
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
