// What is known of one inspection, for conditions and methods to ask: ratings so far, answers,
// facts, reviews, counts, and the units of a whole. This does not rate; where a rating is asked for
// that is still to be made, `Seen` makes it.

import { Cases } from "./cases.js";
import { DOES_NOT_APPLY, NOT_RATED } from "./conditions.js";
import { dayOfMilestone } from "./days.js";
import { keyOf } from "./questions.js";
import { emptyInspection } from "./reading.js";
import { Tally } from "./tallies.js";
/** @import {Ask, Case, Condition, Inspection, Knowledge, Outcomes, Reference, Truth, Value} from "./rules.js" */
/** @import {Evaluator} from "./rating.js" */

/**
 * What is known of one inspection. Three things hold while an item is rated: its cohort, its parts,
 * and the rating that is tried for it.
 * @implements {Knowledge}
 */
export class Known {
  /** @param {Evaluator} evaluator @param {Inspection} inspection @param {Known[]} units */
  constructor(evaluator, inspection, units) {
    this.evaluator = evaluator;
    this.inspection = inspection;
    this.knownUnits = units;
    const { questions } = evaluator;
    this.cases = new Cases(questions, inspection, this);
    /** @type {Case} */
    const own = { id: "", facts: new Map(), answers: inspection.answers, cohort: "", number: 1 };
    const { hurdles_enforced } = inspection;
    const ofUnit = { ...emptyInspection(), cases: [own], hurdles_enforced };
    this.unitCases = new Cases(questions, ofUnit, this);
    this.unitKnowledge = this.unitCases.knowledge(own);
    const { ofUnits } = evaluator;
    this.countedOverUnits = ofUnits ? new Cases(ofUnits.questions, inspection, this) : this.cases;
    /** @type {Map<string, Outcomes>} */
    this.rated = new Map();
    /** @type {Map<string, Outcomes>} */
    this.proposed = new Map();
    /** @type {Map<string, number | null>} */
    this.days = new Map();
    /** @type {Map<string, Tally>} */
    this.pooled = new Map();
    /** @type {{ code: string, outcomes: Outcomes } | null} */
    this.candidate = null;
    /** @type {Truth[]} */
    this.parts = [];
    this.cohort = "";
  }

  /** Have an item rated, if it is one and that is still to be done. @param {string} _code */
  seeTo(_code) {}

  /** Whether a condition about ratings, reviews, facts of the unit or numbers holds. @param {Condition} condition */
  truth(condition) {
    return this.evaluator.conditions.test(condition)(this);
  }

  /** What comes of asking while a rating is taken as the one that is considered for an item. @template Kind @param {string} code @param {string} rating @param {() => Kind} ask @returns {Kind} */
  supposing(code, rating, ask) {
    const before = this.candidate;
    this.candidate = { code, outcomes: new Set([rating]) };
    const answer = ask();
    this.candidate = before;
    return answer;
  }

  // ---------------------------------------------------------------- for conditions
  /** What a rating, answer or review may be. @param {Reference} reference @returns {Outcomes} */
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

  /** The number or day that answers a question asked once of the unit. @param {Reference} reference @returns {Value} */
  value(reference) {
    return this.inspection.answers.get(reference.code) ?? null;
  }

  /** @param {string} code @returns {Value} */
  fact(code) {
    const value = this.inspection.facts.get(code);
    if (value !== undefined) return value;
    const { applies } = this.evaluator.index.fact(code);
    return applies && this.truth(applies) === false ? DOES_NOT_APPLY : null;
  }

  /** The ratings that may be on the table for an item. @param {Reference} reference */
  considered(reference) {
    if (this.candidate?.code === reference.code) return this.candidate.outcomes;
    this.seeTo(reference.code);
    const proposed = this.proposed.get(reference.code);
    return proposed && proposed.size > 0 ? proposed : this.outcomes(reference);
  }

  /** How many cases the item at hand is rated from. @returns {number | null} */
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

  /** @returns {number | null} */
  numberOfUnits() {
    return this.inspection.number_of_units ?? (this.knownUnits.length || null);
  }

  /** The day of a milestone. @param {string} milestone @returns {number | null} */
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

  /** Of each part of the rating at hand, whether it is not rated. */
  partsNotRated() {
    return this.parts;
  }

  // ---------------------------------------------------------------- for methods
  /** The counts of a key question, here or over all units. @param {string} code @param {boolean} pooled */
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

  /** The counts of cases in which a condition holds. @param {Ask} condition @param {string} cohort @param {boolean} pooled */
  tallyWhere(condition, cohort, pooled) {
    if (!pooled) return this.cases.share(condition, cohort);
    return this.overAll((unit) => unit.cases.share(condition, cohort));
  }

  /** @param {(unit: Known) => Tally} count */
  overAll(count) {
    const total = new Tally();
    total.unbounded = this.knownUnits.length !== this.numberOfUnits();
    for (const unit of this.knownUnits) total.include(count(unit));
    return total;
  }

  /** What an item may be in each unit, by the unit's name; any there may be, where a unit is not here. @param {Reference} item @returns {Generator<[string, Outcomes]>} */
  *overUnits(item) {
    for (const unit of this.knownUnits) yield [unit.inspection.unit, unit.outcomes(item)];
    const here = this.knownUnits.length;
    const points = this.evaluator.index.points(item).map((point) => point.code);
    const every = new Set([...points, NOT_RATED]);
    const away = (this.numberOfUnits() || here + 1) - here;
    for (let unit = 0; unit < away; unit += 1) yield ["", every];
  }
}
