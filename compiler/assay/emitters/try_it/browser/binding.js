// What rules do to a rating: force it, limit it, refuse it, or have it wait for a review; and what
// guidance says. A computed rating is changed; what a person proposes is refused instead, since only
// a person can propose another. This does not know how the rating came about.

import { NOT_RATED } from "./conditions.js";
import { neverComes } from "./truth.js";
/** @import {ByRule, Demand, Effect, Found, Knowledge, TargetedEffect} from "./rules.js" */
/** @import {Bound} from "./effects.js" */

/**
 * @typedef {{ bound: Bound<Effect>, review: string }} Asks a review that ratings of an item wait for
 * @typedef {object} Judged whether a proposed rating stands, and each rule that was asked
 * @property {"allowed" | "refused" | "waits" | "may_bind" | "not_rated"} verdict
 * @property {ByRule[]} reasons
 * @property {string[]} waitsFor
 */

/** The rules about one item, in order of effect. */
export class Binding {
  /** @param {string[]} codes the ratings of its scale @param {Bound[]} binding @param {Asks[]} reviews @param {Bound[]} advising */
  constructor(codes, binding, reviews, advising) {
    this.codes = codes;
    this.binding = binding;
    this.reviews = reviews;
    this.advising = advising;
  }

  /** Whether a rating that is proposed may stand. `known` takes it to be considered. @param {string} rating @param {Knowledge} known @returns {Judged} */
  judge(rating, known) {
    /** @type {ByRule[]} */
    const reasons = [];
    /** @type {Judged["verdict"]} */
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

  /** What becomes of a computed rating. `known` takes it to be considered. @param {string} rating @param {Knowledge} known @returns {{ possible: Set<string>, reasons: ByRule[] }} */
  bind(rating, known) {
    /** @type {Set<string>} */
    let possible = new Set([rating]);
    /** @type {ByRule[]} */
    const reasons = [];
    for (const _ of this.codes) {
      const before = possible;
      for (const bound of this.binding) possible = this.bound(bound, possible, known, reasons);
      const same = before.size === possible.size && [...before].every((one) => possible.has(one));
      if (same) break;
    }
    return { possible, reasons };
  }

  /** @param {Bound} bound @param {Set<string>} possible @param {Knowledge} known @param {ByRule[]} reasons @returns {Set<string>} */
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

  /** Each piece of guidance that says otherwise, or may. @param {string} item @param {string} rating @param {Map<string, string>} setsAside @param {Knowledge} known @returns {Found[]} */
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

  /** What an effect that comes about makes of a rating. @param {TargetedEffect} effect @param {string} rating */
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

  /** The rating nearest to one that a demand is content with. @param {Demand} demand @param {string} rating */
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

  /** The best rating below one that is not allowed; of the worst, the one above. @param {string} rating */
  beside(rating) {
    const rank = this.codes.indexOf(rating);
    return this.codes[rank ? rank - 1 : 1] ?? rating;
  }
}

/** @param {Bound<Effect>} bound @param {ByRule["verdict"]} verdict @param {string} before @param {string} [after] @returns {ByRule} */
function byRule(bound, verdict, before, after = "") {
  return { kind: "rule", rule: bound.rule.code, then: bound.then, verdict, before, after };
}

/** Whether an effect is about this very rating, so that it is worth saying that it did not stand in the way. @param {TargetedEffect} effect @param {string} rating */
function concerns(effect, rating) {
  return (effect.kind === "allow_only_when" || effect.kind === "must_not_be") && effect.value === rating;
}

/** Whether it leaves an item not rated, which no proposal can answer. @param {TargetedEffect} effect */
function unrates(effect) {
  return effect.kind === "must_be" && effect.demand.kind === "be_not_rated";
}
