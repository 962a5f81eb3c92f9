// The effects of rules, each ready to be asked whether it comes about. This does not say what an
// effect then does.

import { allOf, opposite } from "./truth.js";
/** @import {Ask, Effect, Knowledge, Reference, Rule, Stage, TargetedEffect, Truth} from "./rules.js" */
/** @import {Conditions} from "./conditions.js" */

/** An effect of a rule, ready to be tried. @template {Effect} [Kind=TargetedEffect] */
export class Bound {
  /** @param {Rule} rule @param {number} then @param {Kind} effect @param {Conditions} conditions */
  constructor(rule, then, effect, conditions) {
    this.rule = rule;
    this.then = then;
    this.effect = effect;
    this.when = conditions.test(rule.when);
    const unless = rule.then[then]?.unless;
    /** @type {Ask | null} */
    this.unless = unless === undefined ? null : conditions.test(unless);
    /** @type {Ask | null} the condition of an `allow … only when` */
    this.allowed = null;
    if (effect.kind === "allow_only_when") this.allowed = conditions.test(effect.condition);
  }

  /** Whether the effect comes about; for an `allow`, whether the rating is then not allowed. @param {Knowledge} known @returns {Truth} */
  acts(known) {
    let acts = this.when(known);
    for (const against of [this.unless, this.allowed]) {
      if (against !== null && acts !== false) acts = allOf([acts, opposite(against(known))]);
    }
    return acts;
  }
}

/**
 * Every effect that acts at these stages, with the item it acts on, in the order of the files.
 * @param {Rule[]} rules @param {Conditions} conditions @param {Stage[]} stages
 * @returns {Generator<[Reference, Bound]>}
 */
export function* boundBy(rules, conditions, stages) {
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
