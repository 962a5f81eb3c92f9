// The whole of a rating: one inspection through hurdles, methods, rules and decisions, as
// `assay rate` has it. A framework is prepared once and looks at any number of inspections. This
// words nothing.

import { Binding } from "./binding.js";
import { Conditions, NOT_RATED, partsOf, subjectsOf } from "./conditions.js";
import { Bound, boundBy } from "./effects.js";
import { Index } from "./index.js";
import { Known } from "./knowledge.js";
import { UNRATED, came, isOnly, ordered, ready } from "./methods.js";
import { missingOf } from "./missing.js";
import { asPublished, ratedItems, targets } from "./order.js";
import { Questions } from "./questions.js";
/** @import {Ask, Effect, Found, Inspection, ItemResult, Judgement, MadeFrom, Missing, NotRatedBecause, Outcomes, Part, Reason, Result, Rules, Said, Standing, Truth} from "./rules.js" */
/** @import {Asks, Judged} from "./binding.js" */
/** @import {Came, Ready} from "./methods.js" */
/** @import {RatedItem} from "./order.js" */

/**
 * @typedef {object} Prepared a rated item, ready to be rated
 * @property {RatedItem} item
 * @property {string[]} codes the ratings of its scale, worst first
 * @property {Map<string, number>} scores
 * @property {Ready | null} ready its method, or what a judgement starts from
 * @property {Ask | null} notRatedWhen
 * @property {boolean} whole whether one part that is not rated is enough for it not to be
 * @property {Ask | null} neverJudgedWhen a judged item's own condition
 * @property {Ask | null} applies
 * @property {Binding} rules
 *
 * @typedef {object} Made what an item came to
 * @property {Outcomes} outcomes
 * @property {Standing} standing
 * @property {Reason[]} because
 * @property {Outcomes} proposed what may be considered for it
 * @property {Found[]} found
 * @property {string[]} waitsFor
 * @property {string[]} start the ratings that its starting point gives
 * @property {number | null} score
 * @property {number | null} outOf
 *
 * @typedef {object} Words what people said of an item
 * @property {Said | undefined} proposed
 * @property {Said | undefined} decided
 * @property {string | null} rating the one that counts
 * @property {boolean} byAnyone
 */

/** A framework, ready to rate inspections; `ofUnits` rates the units of a whole. */
export class Evaluator {
  /** @param {Rules} rules @param {Part} [part] @param {Conditions} [conditions] */
  constructor(rules, part = rules.parts[0], conditions = new Conditions(new Index(rules))) {
    this.part = part;
    this.conditions = conditions;
    this.index = conditions.index;
    this.timetables = rules.parts.flatMap((each) => each.timetables ?? []);
    this.questions = new Questions(part, conditions, part.inspects ?? "");
    /** @type {Map<string, Prepared>} */
    this.prepared = new Map();
    for (const item of ratedItems(part)) this.prepared.set(item.code, this.prepare(item));
    this.listed = asPublished([...this.prepared.values()].map(({ item }) => item));
    /** @type {Evaluator | null} */
    this.ofUnits = null;
    const [, ...used] = rules.parts;
    const units = used.filter((each) => each.inspects && each.inspects === part.made_of).at(-1);
    if (part === rules.parts[0] && units) this.ofUnits = new Evaluator(rules, units, conditions);
  }

  /** Look at one inspection. @param {Inspection} inspection @returns {Seen} */
  see(inspection) {
    return new Seen(this, inspection);
  }

  /** @param {RatedItem} item @returns {Prepared} */
  prepare(item) {
    const scale = this.index.scale(item.scale);
    const codes = scale.points.map((point) => point.code);
    const { method } = item;
    const judged = method.kind === "judgement";
    const said = judged ? method.starting_from : method;
    const unrated = judged ? method.no_start_when : item.notRatedWhen;
    const own = judged ? item.notRatedWhen : undefined;
    const applies = this.asksOfCases(item) ? undefined : item.applies;
    /** @param {import("./rules.js").Condition | undefined} condition */
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

  /** @param {string} code @param {string[]} codes */
  binding(code, codes) {
    const rules = this.part.rules ?? [];
    /** @param {import("./rules.js").Stage} stage */
    const at = (stage) =>
      [...boundBy(rules, this.conditions, [stage])].flatMap(([target, bound]) =>
        target.code === code ? [bound] : [],
      );
    /** @type {Asks[]} */
    const reviews = [];
    for (const rule of rules) {
      if (rule.retired || !targets(rule).has(code)) continue;
      for (const [number, { effect }] of rule.then.entries()) {
        if (effect.kind === "review_first") {
          /** @type {Bound<Effect>} */
          const bound = new Bound(rule, number, effect, this.conditions);
          reviews.push({ bound, review: effect.review });
        }
      }
    }
    return new Binding(codes, [...at("force"), ...at("limit")], reviews, at("advise"));
  }

  /** Whether an item applies by facts of single cases, so that it is not left out. @param {RatedItem} item */
  asksOfCases(item) {
    return [...subjectsOf(item.applies)].some(
      (subject) => subject.kind === "fact" && this.questions.isOfCases(subject.fact),
    );
  }
}

/**
 * One inspection as it is seen: an item is rated when it is first asked for; one that is asked for
 * while it is being rated is not known.
 */
export class Seen extends Known {
  /** @param {Evaluator} evaluator @param {Inspection} inspection */
  constructor(evaluator, inspection) {
    const { ofUnits } = evaluator;
    /** @type {Seen[]} */
    const units = ofUnits ? inspection.units.map((unit) => ofUnits.see(unit)) : [];
    super(evaluator, inspection, units);
    this.units = units;
    this.waiting = new Map(evaluator.prepared);
    /** @type {Map<string, Made>} */
    this.made = new Map();
    /** @type {Map<string, ItemResult>} */
    this.items = new Map();
    /** @type {Result | null} */
    this.came = null;
  }

  /** All that came of it; put together when it is first asked for. @returns {Result} */
  result() {
    this.came ??= this.putTogether();
    return this.came;
  }

  /** @returns {Result} */
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

  /** @param {string} code @returns {[string, ItemResult][]} */
  itemOf(code) {
    const item = this.items.get(code);
    return item === undefined ? [] : [[code, item]];
  }

  /** @returns {Missing[]} */
  missing() {
    if ([...this.items.values()].every((item) => item.rating !== null)) return [];
    return missingOf(this);
  }

  /** What guidance says of each rating that is given or proposed. @returns {Found[]} */
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

  // ---------------------------------------------------------------- one item
  /** @override @param {string} code */
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

  /** @param {Prepared} prepared @returns {Made} */
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

  // ---------------------------------------------------------------- computed
  /** The rating of an item by its method, after the rules that bind. @param {Prepared} prepared @returns {Made} */
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

  /** What a method gives, with what `not rated when` says. @param {Prepared} prepared @returns {Came} */
  byMethod(prepared) {
    const method = prepared.ready;
    if (method === null) throw new Error(prepared.item.code);
    const parts = method.notRated(this);
    this.parts = parts;
    const unrated = prepared.notRatedWhen === null ? false : prepared.notRatedWhen(this);
    const got = method.rate(this, prepared.whole);
    if (unrated) {
      // What was counted stays true; what it would have come to is beside the point.
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

  /** A computed rating after the rules that force and limit it. @param {Prepared} prepared @param {Outcomes} proposed @returns {{ outcomes: Outcomes, reasons: Reason[] }} */
  bound(prepared, proposed) {
    if (prepared.rules.binding.length === 0) return { outcomes: proposed, reasons: [] };
    /** @type {Set<string>} */
    const outcomes = new Set();
    /** @type {Reason[]} */
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

  /** What the rules that bind say of a rating that is considered for an item. @param {Prepared} prepared @param {string} rating */
  judge(prepared, rating) {
    return this.supposing(prepared.item.code, rating, () => prepared.rules.judge(rating, this));
  }

  // ---------------------------------------------------------------- judged
  /** What people said of an item. @param {string} code @returns {Words} */
  saidOf(code) {
    const proposed = this.inspection.judgements.get(code);
    const decided = this.inspection.departures.get(code);
    const final = decided ?? proposed;
    const rating = final ? final.rating : (this.inspection.considered.get(code) ?? null);
    return { proposed, decided, rating, byAnyone: final !== undefined };
  }

  /** The rating of an item that a person judges. @param {Prepared} prepared @param {Judgement} method @returns {Made} */
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

  /** @param {Prepared} prepared @param {Words} said @returns {Made} */
  fromWords(prepared, said) {
    if (said.rating === null) return this.leftOpen(prepared);
    if (said.rating === NOT_RATED) {
      return made(UNRATED, said.decided ? "decided" : "judged", [notRated("judgement")]);
    }
    return this.checked(prepared, said, said.rating);
  }

  /** The ratings that the starting point gives, why, and what was found. @param {Prepared} prepared @returns {{ start: string[], reasons: Reason[], found: Found[] }} */
  start(prepared) {
    if (prepared.ready === null) return { start: [], reasons: [], found: [] };
    const got = this.byMethod(prepared);
    const reasons = got.reasons.map((each) =>
      each.kind === "not_rated" ? { ...each, of_start: true } : each,
    );
    return { start: ordered(got.outcomes, prepared.codes), reasons, found: got.found };
  }

  /** Whether the item says itself that it is not rated here. @param {Prepared} prepared @param {Judgement} method @returns {Truth} */
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

  /** Nobody has said anything: it may be all that the rules do not refuse. @param {Prepared} prepared */
  leftOpen(prepared) {
    const outcomes = this.notRefused(prepared);
    if (isOnly(outcomes, NOT_RATED)) return made(UNRATED, "computed", [notRated("rule")]);
    return made(outcomes, "unknown", []);
  }

  /** What people said, checked against the rules that bind. @param {Prepared} prepared @param {Words} said @param {string} rating @returns {Made} */
  checked(prepared, said, rating) {
    const verdict = this.judge(prepared, rating);
    const { standing, outcomes } = this.standing(prepared, said, rating, verdict);
    const item = prepared.item.code;
    /** @type {Found[]} */
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

  /** @param {Prepared} prepared @param {Words} said @param {string} rating @param {Judged} verdict @returns {{ standing: Standing, outcomes: Outcomes }} */
  standing(prepared, said, rating, { verdict }) {
    const mayStand = () => new Set([...this.notRefused(prepared), rating]);
    switch (verdict) {
      case "allowed":
        // What nobody has proposed yet is only looked at.
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

  /** Every rating that could be proposed and is not sure to be refused. @param {Prepared} prepared */
  notRefused(prepared) {
    /** @type {Set<string>} */
    const found = new Set();
    for (const code of prepared.codes) {
      const { verdict, reasons } = this.judge(prepared, code);
      if (verdict !== "refused" && verdict !== "not_rated") found.add(code);
      if (reasons.some((reason) => reason.after === NOT_RATED)) found.add(NOT_RATED);
    }
    return found;
  }

  /** The reviews that a rating waits for which is considered beside the one that is proposed. @param {Prepared} prepared @param {Words} said */
  askedFirst(prepared, said) {
    const considered = this.inspection.considered.get(prepared.item.code);
    if (considered === undefined || considered === said.rating) return [];
    return reviewsNeeded(prepared, considered, this.judge(prepared, considered));
  }
}

/** @param {Outcomes} outcomes @param {Standing} standing @param {Reason[]} because @returns {Made} */
function made(outcomes, standing, because) {
  const nothing = { found: [], waitsFor: [], start: [], score: null, outOf: null };
  return { outcomes, standing, because, proposed: outcomes, ...nothing };
}

/** @param {NotRatedBecause["why"]} why @param {MadeFrom[]} [which] @returns {NotRatedBecause} */
function notRated(why, which = []) {
  return { kind: "not_rated", why, which, of_start: false };
}

/** @param {MadeFrom[]} madeFrom @param {Truth[]} parts */
function whyNotRated(madeFrom, parts) {
  const which = madeFrom.filter((_, place) => parts[place]);
  if (which.length === 0) return notRated("condition");
  return which[0]?.code ? notRated("parts", which) : notRated("no_cases");
}

/** Whether it may come to no rating at all, for want of a band, a row or a line. @param {Came} got */
function mayBeNothing(got) {
  return got.found.some(
    (each) => each.kind === "nothing_fits" || (each.kind === "no_row" && each.outcomes.length === 0),
  );
}

/** The reviews that a rating waits for. @param {Prepared} prepared @param {string} rating @param {Judged | null} verdict @returns {Found[]} */
function reviewsNeeded(prepared, rating, verdict) {
  const waitsFor = verdict?.waitsFor ?? [];
  return prepared.rules.reviews
    .filter(({ review }) => waitsFor.includes(review))
    .map(({ bound, review }) => {
      const rule = { rule: bound.rule.code, then: bound.then };
      return { kind: "review_needed", item: prepared.item.code, rating, ...rule, review };
    });
}

/** What a person proposed, and what whoever decides made of it. @param {Judgement} method @param {Words} said @param {string[]} start @returns {Reason[]} */
function whoSaidWhat(method, { proposed, decided }, start) {
  /** @type {Reason[]} */
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

/** Where a person left the starting point, or whoever decides left what was proposed. @param {string} item @param {Words} said @param {string[]} start @returns {Found[]} */
function whatWasLeft(item, { proposed, decided }, start) {
  /** @type {Found[]} */
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

/** @param {Prepared} prepared @param {Made} made @returns {ItemResult} */
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
