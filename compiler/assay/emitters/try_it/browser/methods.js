// How a rating follows from counts, ratings or conditions: each method, on sets of what is still
// possible. Parts are taken as independent of each other, so a set may hold a rating too many and
// never one too few. This does not know what rules do to a rating.

import { Bander, rowBanding } from "./banding.js";
import { NOT_RATED, partsOf } from "./conditions.js";
import { compare, fraction, greater, lesser } from "./fractions.js";
import { neverComes } from "./truth.js";
/** @import {Ask, Banded, Banding, ByScore, ByShare, Computed, Extremity, FirstThatFits, Found, Fraction, Items, MadeFrom, Outcome, Outcomes, Over, Reason, Reference, Scale, ScoreHow, Table, Truth} from "./rules.js" */
/** @import {Conditions} from "./conditions.js" */
/** @import {Known} from "./knowledge.js" */
/** @import {Tally} from "./tallies.js" */

/** @type {Outcomes} */
export const UNRATED = new Set([NOT_RATED]);

/**
 * @typedef {object} Came what a method came to
 * @property {Outcomes} outcomes
 * @property {Reason[]} reasons
 * @property {Found[]} found
 * @property {number | null} score
 * @property {number | null} outOf
 *
 * @typedef {object} Ready a method made ready to rate
 * @property {(known: Known) => Truth[]} notRated of each part, whether it is not rated
 * @property {(known: Known) => MadeFrom[]} madeFrom its parts; one without a code where it is made
 *   from cases alone
 * @property {(known: Known, whole: boolean) => Came} rate what it comes to; with `whole`, every part
 *   is taken to be rated, without, parts that are not are left out
 *
 * @typedef {Set<string | null>} OrNone ratings, and null where no band holds a share
 */

/** @param {Outcomes} outcomes @param {Reason[]} reasons @param {Found[]} [found] @param {number | null} [score] @param {number | null} [outOf] @returns {Came} */
export function came(outcomes, reasons, found = [], score = null, outOf = null) {
  return { outcomes, reasons, found, score, outOf };
}

/** Whether outcomes are this one alone. @param {Outcomes} outcomes @param {string} one */
export function isOnly(outcomes, one) {
  return outcomes.size === 1 && outcomes.has(one);
}

/** Outcomes from worst to best, not rated last. @param {Outcomes | OrNone} outcomes @param {Iterable<string>} codes */
export function ordered(outcomes, codes) {
  return [...codes, NOT_RATED].filter((code) => outcomes.has(code));
}

/** A method, for an item on a scale. @param {Computed} said @param {string} item @param {Scale} scale @param {string} cohort @param {Conditions} conditions @returns {Ready} */
export function ready(said, item, scale, cohort, conditions) {
  const { index } = conditions;
  /** @param {Items} items @param {Over | undefined} over */
  const parts = (items, over) => {
    const scores = items.items.map((each) => ({
      reference: each,
      scores: new Map(index.points(each).map((point) => [point.code, point.score])),
    }));
    return new Parts(scores, over?.kind === "over_every");
  };
  /** @param {Banded} banded */
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
  /** @param {Banded} banded */
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

// ------------------------------------------------------------------ bands
/** Bands, or a table with bands for each number of units. */
class BandsByUnits {
  /** @param {Scale} scale @param {Banding | undefined} banding @param {Table | undefined} table */
  constructor(scale, banding, table) {
    this.scale = scale;
    this.banding = banding;
    this.table = table;
    /** @type {Map<string, Bander | null>} */
    this.made = new Map();
  }

  /** The bands, where there is no table. */
  only() {
    if (this.banding === undefined) throw new Error("a share in a table");
    return new Bander(this.banding, this.scale);
  }

  /** The bands for a number of units and a greatest score; null where there are none. @param {number | null} units @param {number} maximum */
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

  /** Whether bands are printed for a number of units. @param {number} units */
  hasRow(units) {
    return this.table === undefined || this.row(units) !== undefined;
  }

  /** @param {number | null} units */
  row(units) {
    return (this.table?.rows ?? []).find((row) => row.units === units);
  }

  /** @param {number | null} units @returns {Banding | undefined} */
  of(units) {
    if (this.table === undefined) return this.banding;
    const row = this.row(units);
    if (row !== undefined) return rowBanding(row);
    const { law } = this.table;
    return law && { measures: "score", law };
  }
}

// ------------------------------------------------------------------ from ratings
/** The items that a rating is made from, here or in every unit. */
class Parts {
  /** @param {{ reference: Reference, scores: Map<string, number> }[]} items @param {boolean} overUnits */
  constructor(items, overUnits) {
    this.items = items;
    this.overUnits = overUnits;
  }

  /** @param {string} code */
  scores(code) {
    return this.items.find((each) => each.reference.code === code)?.scores ?? new Map();
  }

  /** What each may be. @param {Known} known @returns {MadeFrom[]} */
  of(known) {
    return this.items.flatMap(({ reference, scores }) => {
      if (!this.overUnits) return [madeFrom(reference.code, scores, known.outcomes(reference), "")];
      return [...known.overUnits(reference)].map(([unit, outcomes]) =>
        madeFrom(reference.code, scores, outcomes, unit),
      );
    });
  }

  /** Of each, whether it is not rated. @param {Known} known @returns {Truth[]} */
  notRated(known) {
    return this.of(known).map(({ outcomes }) => {
      if (!outcomes.includes(NOT_RATED)) return false;
      return outcomes.length === 1 ? true : null;
    });
  }
}

/** @param {string} code @param {Map<string, number>} scores @param {Outcomes} outcomes @param {string} unit @returns {MadeFrom} */
function madeFrom(code, scores, outcomes, unit) {
  const [only] = outcomes;
  if (outcomes.size === 1 && only !== undefined) {
    return { code, outcomes: [only], score: scores.get(only) ?? null, unit };
  }
  return { code, outcomes: ordered(outcomes, scores.keys()), score: null, unit };
}

/** The lowest or highest of some ratings. @implements {Ready} */
class Extreme {
  /** @param {Extremity} extreme @param {Scale} scale @param {Parts} parts */
  constructor(extreme, scale, parts) {
    this.extreme = extreme;
    this.codes = scale.points.map((point) => point.code);
    this.parts = parts;
  }

  /** @param {Known} known */
  notRated(known) {
    return this.parts.notRated(known);
  }

  /** @param {Known} known */
  madeFrom(known) {
    return this.parts.of(known);
  }

  /** @param {Known} known @param {boolean} whole */
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

  /** Whether some part can have this rank while no other is beyond it. @param {number} rank @param {number[][]} ranks @param {boolean[]} leftOut */
  isPossible(rank, ranks, leftOut) {
    if (!ranks.some((found) => found.includes(rank))) return false;
    return ranks.every((found, place) => {
      if (leftOut[place] || found.length === 0) return true;
      return this.extreme === "lowest" ? Math.max(...found) >= rank : Math.min(...found) <= rank;
    });
  }
}

/** @typedef {[number | null, number]} State points so far, and the greatest that there could be */

/** A total, highest or lowest score, or a share of the maximum, in bands. @implements {Ready} */
class Scores {
  /** @param {string} item @param {ScoreHow | "share_of_maximum"} how @param {Parts} parts @param {BandsByUnits} bands @param {Scale} scale */
  constructor(item, how, parts, bands, scale) {
    this.item = item;
    this.how = how;
    this.parts = parts;
    this.bands = bands;
    this.codes = scale.points.map((point) => point.code);
  }

  /** @param {Known} known */
  notRated(known) {
    return this.parts.notRated(known);
  }

  /** @param {Known} known */
  madeFrom(known) {
    return this.parts.of(known);
  }

  /** @param {Known} known @param {boolean} whole */
  rate(known, whole) {
    const parts = this.parts.of(known);
    const totals = this.totals(parts, whole);
    const byTable = this.bands.table !== undefined;
    const units = byTable ? known.numberOfUnits() : null;
    /** @type {Set<string>} */
    const outcomes = new Set();
    let nothing = false;
    /** @type {{ measure: Fraction, bander: Bander } | null} */
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

  /** @param {number} points @param {number} maximum @param {Bander} bander */
  measure(points, maximum, bander) {
    if (this.how !== "share_of_maximum") return fraction(points);
    return maximum ? bander.percent(points, maximum) : fraction(0);
  }

  /** Every score that the parts can come to, with the greatest that those rated could; null where none is rated. @param {MadeFrom[]} parts @param {boolean} whole @returns {State[]} */
  totals(parts, whole) {
    /** @type {Map<string, State>} */
    let found = new Map([["", [null, 0]]]);
    for (const part of parts) {
      const scores = this.parts.scores(part.code);
      const greatest = Math.max(...scores.values());
      const rated = part.outcomes.filter((code) => code !== NOT_RATED);
      /** @type {Map<string, State>} */
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

  /** @param {State} state @param {number} score @param {number} greatest @returns {State} */
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

  /** @param {MadeFrom[]} parts @param {number | null} points @param {number} maximum @param {{ measure: Fraction, bander: Bander } | null} last @param {Outcomes} outcomes @returns {ByScore} */
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

  /** @param {number | null} units @param {Outcomes} outcomes @param {number | null} score @param {boolean} nothing @returns {Found[]} */
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

// ------------------------------------------------------------------ from shares of cases
/** The lowest or highest share of cases among key questions, in bands. @implements {Ready} */
class Shares {
  /** @param {string} item @param {Extremity} extreme @param {string[]} codes @param {Bander} bander @param {string} bands @param {boolean} pooled */
  constructor(item, extreme, codes, bander, bands, pooled) {
    this.item = item;
    this.lowest = extreme === "lowest";
    this.codes = codes;
    this.bander = bander;
    this.bands = bands;
    this.pooled = pooled;
  }

  /** @param {Known} known */
  tallies(known) {
    return this.codes.map((code) => ({ code, tally: known.tally(code, this.pooled) }));
  }

  /** @param {Known} known */
  notRated(known) {
    return this.tallies(known).map(({ tally }) => isEmpty(tally));
  }

  /** @returns {MadeFrom[]} */
  madeFrom() {
    return this.codes.map((code) => ({ code, outcomes: [], score: null, unit: "" }));
  }

  /** @param {Known} known @param {boolean} whole @returns {Came} */
  rate(known, whole) {
    const counted = this.tallies(known).map((each) => {
      const ends = endsOf(each.tally);
      const own = ends ? ratingsOf(each.tally, this.bander) : new Set([NOT_RATED]);
      return { ...each, ends, own };
    });
    const limit = this.limit(
      counted.flatMap(({ tally, ends }) => (ends && (whole || !tally.mayBeEmpty) ? [ends] : [])),
    );
    /** @type {Set<string>} */
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

  /** The share beyond which none can be the lowest (or highest), because another is not. @param {[Fraction, Fraction][]} sure */
  limit(sure) {
    const ends = sure.map(([least, most]) => (this.lowest ? most : least));
    const [first, ...others] = ends;
    if (first === undefined) return null;
    return others.reduce(this.lowest ? lesser : greater, first);
  }

  /** The ratings of a question's shares that can be the lowest (or highest). @param {Tally} tally @param {[Fraction, Fraction]} ends @param {Fraction | null} limit @param {OrNone} own @returns {OrNone} */
  within(tally, [least, most], limit, own) {
    if (limit === null) return own;
    if (this.lowest) {
      if (compare(most, limit) <= 0) return own;
      return compare(least, limit) > 0 ? new Set() : ratingsOf(tally, this.bander, null, limit);
    }
    if (compare(least, limit) >= 0) return own;
    return compare(most, limit) < 0 ? new Set() : ratingsOf(tally, this.bander, limit, null);
  }

  /** Whether no other share can be beyond this one. @param {[Fraction, Fraction]} ends @param {[Fraction, Fraction][]} all */
  decides(ends, all) {
    return all.every((each) => {
      if (each === ends) return true;
      return this.lowest ? compare(ends[1], each[0]) <= 0 : compare(ends[0], each[1]) >= 0;
    });
  }
}

/** The share of cases in which a condition holds, in bands. @implements {Ready} */
class ShareOfCases {
  /** @param {string} item @param {Ask} test @param {string} cohort @param {Bander} bander @param {string} bands @param {boolean} pooled */
  constructor(item, test, cohort, bander, bands, pooled) {
    this.item = item;
    this.test = test;
    this.cohort = cohort;
    this.bander = bander;
    this.bands = bands;
    this.pooled = pooled;
  }

  /** @param {Known} known */
  tally(known) {
    return known.tallyWhere(this.test, this.cohort, this.pooled);
  }

  /** @param {Known} known */
  notRated(known) {
    return [isEmpty(this.tally(known))];
  }

  /** @returns {MadeFrom[]} */
  madeFrom() {
    return [{ code: "", outcomes: [], score: null, unit: "" }];
  }

  /** @param {Known} known @param {boolean} whole */
  rate(known, whole) {
    const tally = this.tally(known);
    /** @type {OrNone} */
    const own = endsOf(tally) ? ratingsOf(tally, this.bander) : new Set([NOT_RATED]);
    const outcomes = new Set([...own].filter((code) => code !== null));
    if (tally.mayBeEmpty && !whole) outcomes.add(NOT_RATED);
    /** @type {Found[]} */
    const found = own.has(null) ? [{ kind: "nothing_fits", item: this.item }] : [];
    return came(outcomes, [share("", tally, own, this.bander, this.bands, tally.known)], found);
  }
}

/** Whether no case counts. @param {Tally} tally @returns {Truth} */
function isEmpty(tally) {
  if (tally.known) return !tally.counted;
  return tally.mayBeEmpty ? null : false;
}

/** The smallest and greatest share; null where no case can count. @param {Tally} tally @returns {[Fraction, Fraction] | null} */
function endsOf(tally) {
  if (tally.unbounded) return [fraction(0), fraction(1)];
  const counts = tally.numbers.some((number, bits) => number && bits & 3);
  return counts ? tally.ends() : null;
}

/**
 * The ratings of every share that a tally can come to, between two shares.
 * @param {Tally} tally @param {Bander} bander
 * @param {Fraction | null} [atLeast] @param {Fraction | null} [atMost]
 * @returns {OrNone}
 */
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
  /** @type {OrNone} */
  const found = new Set();
  for (const [number, base] of tally.pairs()) {
    if (atLeast !== null && compare(fraction(number, base), atLeast) < 0) continue;
    if (atMost !== null && compare(fraction(number, base), atMost) > 0) continue;
    found.add(bander.ofShare(number, base));
  }
  return found;
}

/** @param {string} question @param {Tally} tally @param {OrNone} own @param {Bander} bander @param {string} bands @param {boolean} deciding @returns {ByShare} */
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

// ------------------------------------------------------------------ from lines
const RATED = ["standard", "rating", "test", "key_question"];

/** Results in order; the first whose condition holds. @implements {Ready} */
class Lines {
  /** @param {string} item @param {FirstThatFits} said @param {Conditions} conditions */
  constructor(item, said, conditions) {
    this.item = item;
    this.lines = said.fits.map((fit) => ({
      outcome: codeOf(fit.outcome),
      holds: conditions.test(fit.condition),
    }));
    this.otherwise = said.otherwise && codeOf(said.otherwise);
    this.parts = references(said.fits.map((fit) => fit.condition));
  }

  /** @param {Known} known @returns {Truth[]} */
  notRated(known) {
    return this.parts.map((item) => {
      const outcomes = known.outcomes(item);
      if (!outcomes.has(NOT_RATED)) return false;
      return outcomes.size === 1 ? true : null;
    });
  }

  /** @param {Known} known @returns {MadeFrom[]} */
  madeFrom(known) {
    return this.parts.map((item) => {
      return { code: item.code, outcomes: [...known.outcomes(item)], score: null, unit: "" };
    });
  }

  /** @param {Known} known @returns {Came} */
  rate(known) {
    /** @type {{ line: number, outcome: string }[]} */
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

  /** @param {{ line: number, outcome: string }[]} possible */
  came(possible) {
    /** @type {Reason[]} */
    const reasons = possible.map((each) => ({ kind: "line", ...each }));
    if (possible.length === 1 && possible[0]?.outcome === NOT_RATED) {
      reasons.push({ kind: "not_rated", why: "line", which: [], of_start: false });
    }
    return came(new Set(possible.map((each) => each.outcome)), reasons);
  }
}

/** @param {Outcome} said */
function codeOf(said) {
  return said.kind === "rating" ? said.rating : NOT_RATED;
}

/** The rated items that a tree names, each once, as a reference. @param {unknown} tree @returns {Reference[]} */
export function references(tree) {
  /** @type {Map<string, Reference>} */
  const found = new Map();
  for (const { kind, code } of partsOf(tree)) {
    if (typeof kind === "string" && typeof code === "string" && RATED.includes(kind)) {
      const key = `${kind} ${code}`;
      if (!found.has(key)) found.set(key, { kind, code });
    }
  }
  return [...found.values()];
}
