// One inspection's cases: what each answer may be after the hurdles, and the counts that follow. A
// hurdle acts on a case before anything is counted. This does not put a share in bands.

import { ABSENT, DOES_NOT_APPLY, subjectsOf } from "./conditions.js";
import { keyOf } from "./questions.js";
import { AGAINST, FOR, NOT, Tally } from "./tallies.js";
import { allOf } from "./truth.js";
/** @import {Ask, Case, Condition, Found, Inspection, Knowledge, Outcomes, Reference, Truth, Value} from "./rules.js" */
/** @import {Asked, AskedBySet, Questions} from "./questions.js" */
/** @import {Bound} from "./effects.js" */

/** In counts: cases whose answer is not known yet. */
export const NOT_KNOWN = "not_known";

/**
 * @typedef {{ kind: "answer" | "fact", item: string, case: Case }} Gap something that is not known
 * of a case and could change a count
 */

/** What is known of one case; of the inspection it is part of, what `whole` knows. @implements {Knowledge} */
export class CaseKnowledge {
  /** @param {Questions} questions @param {Case} one @param {Knowledge} whole @param {boolean} enforced */
  constructor(questions, one, whole, enforced) {
    this.questions = questions;
    this.case = one;
    this.whole = whole;
    this.enforced = enforced;
    /** @type {Map<string, Outcomes>} */
    this.kept = new Map();
    /** @type {AskedBySet[] | null} */
    this.mayBeIn = null;
  }

  // ---------------------------------------------------------------- as knowledge
  /** @param {Reference} reference */
  outcomes(reference) {
    const asked = this.questions.asked.get(keyOf(reference.kind, reference.code));
    return asked === undefined ? this.whole.outcomes(reference) : this.answer(asked);
  }

  /** @param {Reference} reference @returns {Value} */
  value(reference) {
    const asked = this.questions.asked.get(keyOf(reference.kind, reference.code));
    const given = this.case.answers.get(reference.code);
    if (given === undefined && asked !== undefined && this.applies(asked) === false) {
      return DOES_NOT_APPLY;
    }
    return given ?? null;
  }

  /** @param {string} code @returns {Value} */
  fact(code) {
    if (!this.questions.isOfCases(code)) return this.whole.fact(code);
    const value = this.case.facts.get(code);
    if (value !== undefined) return value;
    const { conditions } = this.questions;
    const applies = conditions.index.fact(code).applies;
    return applies && conditions.test(applies)(this) === false ? DOES_NOT_APPLY : null;
  }

  /** @param {Reference} reference */
  considered(reference) {
    return this.whole.considered(reference);
  }

  numberOfCases() {
    return this.whole.numberOfCases();
  }

  numberOfUnits() {
    return this.whole.numberOfUnits();
  }

  /** @param {string} milestone */
  day(milestone) {
    return this.whole.day(milestone);
  }

  /** A case has no parts that are rated. @returns {Truth[]} */
  partsNotRated() {
    return [];
  }

  // ---------------------------------------------------------------- questions
  /** What an answer may be after the hurdles. @param {Asked} asked @returns {Outcomes} */
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

  /** What an answer may be before any hurdle. @param {Asked} asked @returns {Outcomes} */
  given(asked) {
    const answer = this.case.answers.get(asked.code);
    if (typeof answer === "string") return new Set([answer]);
    const applies = this.applies(asked);
    if (applies === false) return new Set([ABSENT]);
    return applies ? asked.outcomes : new Set([...asked.outcomes, ABSENT]);
  }

  /** Whether there is anything to answer. @param {Asked} asked @returns {Truth} */
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

  /** The sets that the case may be in; one when its facts decide that. */
  sets() {
    this.mayBeIn ??= this.findSets();
    return this.mayBeIn;
  }

  /** @returns {AskedBySet[]} */
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

/** What an answer may be once a rule has acted on it. @param {Bound} bound @param {Asked} asked @param {Outcomes} outcomes @param {Knowledge} known @returns {Outcomes} */
function bind(bound, asked, outcomes, known) {
  const acts = bound.acts(known);
  if (acts === false) return outcomes;
  const changed = [...outcomes].flatMap((one) => changedBy(bound, asked, one));
  return new Set(acts ? changed : [...changed, ...outcomes]);
}

/** What a rule makes of an answer; there is nothing to change where nothing is asked. @param {Bound} bound @param {Asked} asked @param {string} answer @returns {string[]} */
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

// ------------------------------------------------------------------ all cases
/** The cases of one inspection, ready to be counted. */
export class Cases {
  /** @param {Questions} questions @param {Inspection} inspection @param {Knowledge} whole */
  constructor(questions, inspection, whole) {
    this.questions = questions;
    this.inspection = inspection;
    this.whole = whole;
    /** @type {Map<Case, CaseKnowledge>} */
    this.known = new Map();
    /** @type {Map<string, Tally>} */
    this.tallies = new Map();
  }

  /** Whether there is any case, or it is known that there is none. */
  get any() {
    return this.inspection.cases.length > 0 || this.inspection.number_of_cases.size > 0;
  }

  /** The cases of a cohort. @param {string} cohort */
  of(cohort) {
    return this.inspection.cases.filter((each) => each.cohort === cohort);
  }

  /** How many cases a cohort has. @param {string} cohort @returns {number | null} */
  number(cohort) {
    const said = this.inspection.number_of_cases.get(cohort);
    if (said !== undefined) return said;
    if (this.inspection.cases.length === 0) return null;
    return this.of(cohort).reduce((sum, each) => sum + each.number, 0);
  }

  /** What is known of a case. @param {Case} one */
  knowledge(one) {
    let known = this.known.get(one);
    if (known === undefined) {
      const enforced = this.inspection.hurdles_enforced;
      known = new CaseKnowledge(this.questions, one, this.whole, enforced);
      this.known.set(one, known);
    }
    return known;
  }

  /** The counts of a key question. @param {string} code */
  tally(code) {
    let tally = this.tallies.get(code);
    if (tally === undefined) {
      tally = this.count(this.questions.of("key_question", code));
      this.tallies.set(code, tally);
    }
    return tally;
  }

  /** @param {Asked} asked */
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

  /** The cases of which nothing is known; without a number of cases, there may be any. @param {Tally} tally @param {number} bits @param {string} cohort @param {number} seen */
  addUnseen(tally, bits, cohort, seen) {
    const said = this.inspection.number_of_cases.get(cohort);
    if (said !== undefined) tally.add(bits, Math.max(0, said - seen));
    else if (this.inspection.cases.length === 0) tally.unbounded = true;
  }

  /** @param {Asked} asked @param {Map<string, number>} counts */
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

  /** The counts of the cases in which a condition holds, out of all. @param {Ask} condition @param {string} cohort */
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

  // ---------------------------------------------------------------- found on the way
  /** Each rule that changed an answer that was given, with the cases in which it did. @returns {Found[]} */
  enforced() {
    if (this.inspection.hurdles_enforced) return [];
    /** @type {Map<string, { rule: string, then: number, question: string, after: string, in: Case[] }>} */
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

  /** @param {Case} one @param {Asked} asked @param {Bound[]} rules @returns {Generator<[Bound, string]>} */
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

  /** Each answer to a key question that goes against the balance of its prompts, as it was given. @returns {Found[]} */
  againstPrompts() {
    /** @type {Map<string, { question: string, answer: string, in: Case[] }>} */
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

  /** Of each key question, how far its prompts weigh for it. @param {Case} one @returns {Map<string, number>} */
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

  // ---------------------------------------------------------------- what is missing
  /** What is not known of each case whose count for a key question is open. @param {string} code @returns {Generator<Gap>} */
  *gaps(code) {
    const asked = this.questions.of("key_question", code);
    if (this.inspection.counts.has(code)) return;
    for (const one of this.of(asked.cohort)) {
      const known = this.knowledge(one);
      const bits = new Set([...known.answer(asked)].map((outcome) => asked.bits.get(outcome)));
      if (bits.size > 1) yield* this.whyOpen(asked, known);
    }
  }

  /** What is not known of each case in which it is open whether a condition holds. @param {Condition} condition @param {string} cohort @returns {Generator<Gap>} */
  *gapsOf(condition, cohort) {
    const test = this.questions.conditions.test(condition);
    for (const one of this.of(cohort)) {
      const known = this.knowledge(one);
      if (test(known) === null) yield* this.unknownIn(condition, known);
    }
  }

  /** @param {Asked} asked @param {CaseKnowledge} known @returns {Generator<Gap>} */
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

  /** @param {Condition | undefined} condition @param {CaseKnowledge} known @returns {Generator<Gap>} */
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

  /** @param {Asked} asked @param {CaseKnowledge} known @returns {Generator<Gap>} */
  *whyNotApplying(asked, known) {
    for (const condition of asked.conditions) yield* this.unknownIn(condition, known);
    if (asked.within === null) return;
    const sets = known.sets();
    if (sets.length > 1) for (const each of sets) yield* this.unknownIn(each.condition, known);
    for (const each of sets) yield* this.unknownIn(each.prompts.get(asked.code)?.condition, known);
  }
}

/** What an answer does to a share, of all that it may be. @param {Asked} asked @param {Outcomes} outcomes */
function bitsOf(asked, outcomes) {
  let bits = 0;
  for (const outcome of outcomes) bits |= asked.bits.get(outcome) ?? NOT;
  return bits;
}

/** What a case may do of which nothing is known. @param {Asked} asked */
function bitsOfAny(asked) {
  return bitsOf(asked, asked.outcomes) | (asked.conditions.length > 0 ? NOT : 0);
}

/** Cases by id, and how many they are. @param {Case[]} cases */
function listedCases(cases) {
  const number = cases.reduce((sum, one) => sum + one.number, 0);
  return { cases: cases.map((one) => one.id), number };
}
