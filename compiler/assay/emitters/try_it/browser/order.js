// In which order items are rated: each after all that it hangs on, else as the files have them. This
// does not look for circles; the compiler refuses those.

import { partsOf } from "./conditions.js";
import { references } from "./methods.js";
/** @import {Condition, Method, Part, Rated, Reference, Rule, Then} from "./rules.js" */

/**
 * @typedef {object} RatedItem an item that is rated
 * @property {string} code
 * @property {"standard" | "key_question" | "rating" | "test"} kind
 * @property {Method} method
 * @property {string} scale
 * @property {Condition | undefined} notRatedWhen
 * @property {Condition | undefined} applies
 * @property {string} cohort
 */

/** Every item that is rated, each after those that its rating hangs on. @param {Part} part @returns {RatedItem[]} */
export function ratedItems(part) {
  const found = new Map([...allRated(part)].map((each) => [each.code, each]));
  const rules = part.rules ?? [];
  const needs = new Map(
    [...found].map(([code, each]) => [code, needsOf(each, rules).filter((one) => one !== code)]),
  );
  /** @type {Set<RatedItem>} */
  const ordered = new Set();
  /** @param {string} code @param {string[]} around */
  const place = (code, around) => {
    const each = found.get(code);
    if (each === undefined || ordered.has(each) || around.includes(code)) return;
    for (const need of needs.get(code) ?? []) place(need, [...around, code]);
    ordered.add(each);
  };
  for (const code of found.keys()) place(code, []);
  return [...ordered];
}

/** @param {Part} part @returns {Generator<RatedItem>} */
function* allRated(part) {
  /** @param {RatedItem["kind"]} kind @param {{ code: string } & Rated} item @param {Condition} [applies] @param {string} [cohort] @returns {Generator<RatedItem>} */
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

/** The items that a rating hangs on, by its method, its conditions and the rules about it. @param {RatedItem} each @param {Rule[]} rules */
function needsOf(each, rules) {
  /** @type {unknown[]} */
  const parts = [each.method, each.notRatedWhen, each.applies];
  for (const rule of rules) {
    if (!targets(rule).has(each.code)) continue;
    parts.push(rule.when);
    for (const then of rule.then) if (actsOn(then, each.code)) parts.push(...conditionsOf(then));
  }
  return parts.flatMap((part) => references(part).map((reference) => reference.code));
}

/** @param {Then} then @param {string} code */
function actsOn(then, code) {
  if (then.stage === "advise") return false;
  return then.effect.kind === "review_first" || then.effect.target.code === code;
}

/** The conditions of an effect. @param {Then} then @returns {(Condition | undefined)[]} */
export function conditionsOf({ effect, unless }) {
  return [unless, effect.kind === "allow_only_when" ? effect.condition : undefined];
}

/** The items that a rule binds: those of its effects, and those whose rating it considers. Guidance binds none. @param {Rule} rule @returns {Set<string>} */
export function targets(rule) {
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

/** The codes of items as a reader expects them: standards by code, then ratings as they come. @param {RatedItem[]} items */
export function asPublished(items) {
  const wholes = items.filter(({ kind }) => kind === "rating" || kind === "test");
  const others = items.filter((item) => !wholes.includes(item));
  others.sort((one, other) => inOrderOfCode(one.code, other.code));
  return [...others, ...wholes].map((item) => item.code);
}

/** By code; of a code, its numbers count as numbers, and come before its letters. @param {string} one @param {string} other */
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
