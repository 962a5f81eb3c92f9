// What is not known of an inspection and could change a rating, and which items wait for it. Looked
// for only where an item has no rating yet. This does not decide what is still possible.

import { milestonesOf, subjectsOf } from "./conditions.js";
import { conditionsOf, targets } from "./order.js";
/** @import {Computed, Condition, Missing, MissingKind, Over, Reference} from "./rules.js" */
/** @import {Cases, Gap} from "./cases.js" */
/** @import {Prepared, Seen} from "./rating.js" */

/** What is missing so far, each thing once, with the cases and the items that wait. */
class Gathered {
  constructor() {
    /** @type {Map<string, { kind: MissingKind, item: string, wantedFor: Set<string>, cases: Map<string, number>, number: number }>} */
    this.each = new Map();
  }

  /** Something that an item waits for, in a case where it is about one. @param {MissingKind} kind @param {string} item @param {string} wantedFor @param {number} [number] @param {string} [inCase] */
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

  /** Everything, in the order in which it was found. @returns {Missing[]} */
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

/** Everything that is missing. @param {Seen} seen */
export function missingOf(seen) {
  const found = new Gathered();
  for (const code of seen.evaluator.listed) {
    const prepared = seen.evaluator.prepared.get(code);
    if (prepared && seen.items.get(code)?.rating === null) lackedBy(seen, prepared, found);
  }
  return found.all();
}

/** @param {Seen} seen @param {Prepared} prepared @param {Gathered} found */
function lackedBy(seen, prepared, found) {
  const { code, method } = prepared.item;
  let nobody = false;
  if (method.kind === "judgement") {
    const said = seen.saidOf(code);
    const standing = seen.items.get(code)?.standing;
    if ((standing === "unknown" || standing === "refused") && !said.byAnyone) {
      found.add("judgement", code, code);
    }
    // What rules look at is asked for once there is a rating that they could stand against.
    nobody = said.rating === null;
  }
  for (const review of seen.made.get(code)?.waitsFor ?? []) found.add("review", review, code);
  const computed = method.kind === "judgement" ? method.starting_from : method;
  if (computed) ofMethod(seen, computed, prepared, found);
  /** @type {(Condition | undefined)[]} */
  const asked = [prepared.item.notRatedWhen, prepared.item.applies];
  for (const rule of nobody ? [] : (seen.evaluator.part.rules ?? [])) {
    if (targets(rule).has(code)) asked.push(rule.when, ...rule.then.flatMap(conditionsOf));
  }
  for (const condition of asked) ofCondition(seen, condition, code, found);
}

/** @param {Seen} seen @param {Computed} method @param {Prepared} prepared @param {Gathered} found */
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

/** @param {Seen} seen @param {string} question @param {Over | undefined} over @param {string} code @param {Gathered} found */
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

/** @param {Seen} seen @param {Over | undefined} over @returns {[Cases, string][]} */
function countedIn(seen, over) {
  if (over?.kind !== "pooled_over") return [[seen.cases, ""]];
  return seen.units.map((unit) => [unit.cases, unit.inspection.unit]);
}

/** @param {Iterable<Gap>} gaps @param {string} unit @param {string} code @param {Gathered} found */
function ofGaps(gaps, unit, code, found) {
  for (const gap of gaps) {
    const inCase = unit ? `${unit}: ${gap.case.id}` : gap.case.id;
    found.add(gap.kind, gap.item, code, gap.case.number, inCase);
  }
}

/** What is handed in and not computed, of all that a condition looks at. @param {Seen} seen @param {Condition | undefined} condition @param {string} code @param {Gathered} found */
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

/** @param {Seen} seen @param {Reference} item @param {string} code @param {Gathered} found */
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
