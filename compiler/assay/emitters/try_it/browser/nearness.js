// How near an item is to other ratings: what each better one would have needed, and what would have
// lost the one it has. One thing is changed at a time, all else as it was. This asks the evaluator's
// own bands and has no rule of its own.

import { Bander, rowBanding } from "./banding.js";
import { NOT_RATED } from "./conditions.js";
import { floor } from "./fractions.js";
/** @import {Banding, ByExtreme, ByRule, ByScore, ByShare, Computed, Found, ItemResult, MoreCases, Need, Outcome, Result, Step} from "./rules.js" */
/** @import {Seen} from "./rating.js" */
/** @import {Index} from "./index.js" */

/**
 * Each rule that refuses a rating for an item, may do so, or has it wait for a review; and last,
 * guidance that says otherwise.
 * @param {Seen} seen @param {string} code @param {string} rating
 * @returns {(ByRule | Extract<Found, { kind: "advised" }>)[]}
 */
export function obstacles(seen, code, rating) {
  const prepared = seen.evaluator.prepared.get(code);
  if (prepared === undefined) return [];
  const binding = seen.judge(prepared, rating).reasons.filter((each) => each.verdict !== "allowed");
  const advice = seen.supposing(code, rating, () =>
    prepared.rules.advice(code, rating, new Map(), seen),
  );
  return [...binding, ...advice.filter((each) => each.kind === "advised")];
}

/** A framework made ready to be asked how near its items are to other ratings. */
export class Nearness {
  /** @param {Index} index */
  constructor(index) {
    this.index = index;
    /** @type {Map<string, Bander | null>} */
    this.banders = new Map();
  }

  /** The ways to other ratings: each better one, the next first; a starting point; and a worse one. @param {Result} result @param {string} code @returns {Step[]} */
  steps(result, code) {
    const item = result.items.get(code);
    if (item === undefined) return [];
    const worse = this.worse(item);
    return [...this.better(item), ...this.start(item), ...(worse === null ? [] : [worse])];
  }

  /** What each better rating would have needed; of a judgement that is open, better than any that the rules allow. @param {ItemResult} item @returns {Step[]} */
  better(item) {
    const codes = this.codes(item.code);
    let now = item.rating;
    if (now === null && this.method(item.code)?.kind === "judgement") {
      now = item.possible.filter((each) => each !== NOT_RATED).at(-1) ?? null;
    }
    if (now === null || !codes.includes(now) || item.standing === "settled" || isOpen(item)) return [];
    return codes.slice(codes.indexOf(now) + 1).map((each) => this.step(item, codes, each));
  }

  /** The smallest change of a share or total that loses the rating. @param {ItemResult} item */
  worse(item) {
    // A rule may have set it, so that a small change changes nothing.
    if (item.standing !== "computed" || item.because.some((each) => each.kind === "rule")) return null;
    return this.loses(item, item.rating);
  }

  /** How near the starting point of a judgement is: to the next better, and the next worse. @param {ItemResult} item @returns {Step[]} */
  start(item) {
    const codes = this.codes(item.code);
    /** @type {string[]} */
    let now = [];
    for (const each of item.because) {
      if (each.kind === "score" || each.kind === "share" || each.kind === "extreme") {
        now = each.outcomes;
      }
    }
    const [only] = now;
    const judged = this.method(item.code)?.kind === "judgement";
    if (!judged || now.length !== 1 || only === undefined || isOpen(item)) return [];
    if (!codes.includes(only)) return [];
    const above = codes.slice(codes.indexOf(only) + 1).slice(0, 1);
    const worse = this.loses(item, only);
    const steps = above.map((each) => this.byMethod(item, codes, each));
    return [...steps, ...(worse === null ? [] : [worse])].map((each) => ({ ...each, of_start: true }));
  }

  /** @param {ItemResult} item @param {string | null} rating @returns {Step | null} */
  loses(item, rating) {
    const codes = this.codes(item.code);
    const rank = rankOf(codes, rating);
    if (rank < 1 || isOpen(item)) return null;
    const shares = sharesOf(item);
    if (shares.length > 0) return this.fewerCases(item, codes, rank, shares);
    const total = item.because.find((each) => each.kind === "score" && each.how === "total");
    return total?.kind === "score" ? this.fewerPoints(item, codes, rank, total) : null;
  }

  // ---------------------------------------------------------------- by kind of reason
  /** @param {ItemResult} item @param {string[]} codes @param {string} rating @returns {Step} */
  step(item, codes, rating) {
    const method = this.method(item.code);
    if (method?.kind !== "judgement") return this.byMethod(item, codes, rating);
    return step(rating, [{ kind: "proposal", role: method.role }]);
  }

  /** @param {ItemResult} item @param {string[]} codes @param {string} rating @returns {Step} */
  byMethod(item, codes, rating) {
    const rank = codes.indexOf(rating);
    for (const reason of item.because) {
      switch (reason.kind) {
        case "share":
          return this.moreCases(item, codes, rank);
        case "score":
          return this.score(item, codes, rank, reason);
        case "extreme":
          return extremeStep(codes, rank, reason);
        case "line":
          return this.line(item, rating);
      }
    }
    return unreachable(rating);
  }

  /** @param {ItemResult} item @param {string[]} codes @param {number} rank @returns {Step} */
  moreCases(item, codes, rank) {
    const rating = codes[rank] ?? "";
    const every = this.extremeOf(item.code) === "lowest";
    const needs = sharesOf(item).map((share) => this.casesFor(item, codes, rank, share));
    if (every && needs.includes(null)) return unreachable(rating);
    const each = needs.filter((need) => need !== null);
    const some = every ? each : nearest(each);
    return { ...step(rating, some.filter((need) => need.more !== 0)), every };
  }

  /** @param {ItemResult} item @param {string[]} codes @param {number} rank @param {ByShare} share @returns {MoreCases | null} */
  casesFor(item, codes, rank, share) {
    const bander = this.banderOf(item.code);
    if (bander === null) return null;
    const { question, least, base } = share;
    const number = turns(bander, base).find(
      (each) => each >= least && rankOf(codes, bander.ofShare(each, base)) >= rank,
    );
    const first = rankOf(codes, bander.ofShare(least, base)) >= rank ? least : number;
    if (first === undefined) return null;
    const percent = bander.percent(first, base);
    return { kind: "cases", question, more: first - least, number: first, base, percent };
  }

  /** @param {ItemResult} item @param {string[]} codes @param {number} rank @param {ByShare[]} shares @returns {Step | null} */
  fewerCases(item, codes, rank, shares) {
    const bander = this.banderOf(item.code);
    if (bander === null || (shares.length > 1 && this.extremeOf(item.code) !== "lowest")) return null;
    const needs = shares.flatMap(({ question, least, base }) => {
      // Going down, the rating changes just below a turn.
      const below = [...turns(bander, base).map((each) => each - 1), least - 1];
      const number = below
        .filter((each) => each >= 0 && each < least)
        .sort((one, other) => other - one)
        .find((each) => rankOf(codes, bander.ofShare(each, base)) < rank);
      if (number === undefined) return [];
      const percent = bander.percent(number, base);
      /** @type {MoreCases} */
      const need = { kind: "cases", question, more: number - least, number, base, percent };
      return [need];
    });
    const least = nearest(needs);
    const [first] = least;
    const lost = first && bander.ofShare(first.number, first.base);
    return lost ? { ...step(lost, least), better: false, every: false } : null;
  }

  /** @param {ItemResult} item @param {string[]} codes @param {number} rank @param {ByScore} reason @returns {Step} */
  score(item, codes, rank, reason) {
    const rating = codes[rank] ?? "";
    const bander = this.scoreBander(item.code, reason);
    const { points: now, out_of } = reason;
    if (bander === null || now === null) return unreachable(rating);
    const points = outwards(now, out_of).find(
      (each) => rankOf(codes, ofPoints(bander, each, out_of)) >= rank,
    );
    if (points === undefined) return unreachable(rating);
    if (reason.how === "total" || reason.how === "share_of_maximum") {
      const more = points - now;
      return step(rating, more ? [{ kind: "points", more, points, out_of }] : []);
    }
    const fewer = points < now;
    const parts = reason.parts.filter(
      ({ score }) => score !== null && (fewer ? score > points : score < points),
    );
    /** @type {Need[]} */
    const needs = parts.map((part) => ({ kind: "part_score", part, score: points, fewer }));
    return { ...step(rating, needs), every: (reason.how === "lowest") !== fewer };
  }

  /** @param {ItemResult} item @param {string[]} codes @param {number} rank @param {ByScore} reason @returns {Step | null} */
  fewerPoints(item, codes, rank, reason) {
    const bander = this.scoreBander(item.code, reason);
    const { points: now, out_of } = reason;
    if (bander === null || now === null) return null;
    for (const points of outwards(now, out_of)) {
      const lost = bander.of({ n: BigInt(points), d: 1n });
      if (lost !== null && rankOf(codes, lost) < rank) {
        const needs = step(lost, [{ kind: "points", more: points - now, points, out_of }]);
        return { ...needs, better: false };
      }
    }
    return null;
  }

  /** @param {ItemResult} item @param {string} rating @returns {Step} */
  line(item, rating) {
    const method = this.computed(item.code);
    if (method?.kind !== "first_that_fits") throw new Error(item.code);
    const line = method.fits.findIndex((fit) => gives(fit.outcome, rating));
    if (line >= 0) return step(rating, [{ kind: "line", line }]);
    if (gives(method.otherwise, rating)) return step(rating, [{ kind: "line", line: -1 }]);
    return unreachable(rating);
  }

  // ---------------------------------------------------------------- what an item is banded by
  /** @param {string} code */
  method(code) {
    return this.index.anyItem(code)?.method;
  }

  /** The method of an item, or the starting point of a judgement. @param {string} code @returns {Computed | undefined} */
  computed(code) {
    const method = this.method(code);
    return method?.kind === "judgement" ? method.starting_from : method;
  }

  /** The ratings of an item, worst first. @param {string} code */
  codes(code) {
    const scale = this.index.anyItem(code)?.scale;
    return scale === undefined ? [] : this.index.scale(scale).points.map((point) => point.code);
  }

  /** @param {string} code */
  extremeOf(code) {
    const method = this.computed(code);
    return method?.kind === "lowest_or_highest" ? method.extreme : "lowest";
  }

  /** @param {string} code @param {ByScore} reason */
  scoreBander(code, reason) {
    const units = new Set(reason.parts.map((part) => part.unit)).size;
    return this.banderOf(code, reason.out_of, units);
  }

  /** @param {string} code @param {number} [maximum] @param {number} [units] @returns {Bander | null} */
  banderOf(code, maximum = 0, units = 0) {
    const key = `${code} ${maximum} ${units}`;
    let bander = this.banders.get(key);
    if (bander === undefined) {
      const banding = this.banding(code, units);
      const scale = this.index.anyItem(code)?.scale;
      bander = banding && scale ? new Bander(banding, this.index.scale(scale), maximum) : null;
      this.banders.set(key, bander);
    }
    return bander;
  }

  /** @param {string} code @param {number} units @returns {Banding | undefined} */
  banding(code, units) {
    const method = this.computed(code);
    const banded = method && "banded" in method ? method.banded : undefined;
    switch (banded?.kind) {
      case "in_bands":
        return this.index.bands.get(banded.bands)?.banding;
      case "in_own_bands":
        return banded.banding;
      case "in_table": {
        const table = this.index.tables.get(banded.table);
        const row = (table?.rows ?? []).find((each) => each.units === units);
        if (row !== undefined) return rowBanding(row);
        return table?.law && { measures: "score", law: table.law };
      }
      default:
        return undefined;
    }
  }
}

/** @param {string} rating @param {Need[]} needs @returns {Step} */
function step(rating, needs) {
  return { rating, better: true, every: true, needs, reachable: true, of_start: false };
}

/** @param {string} rating @returns {Step} */
function unreachable(rating) {
  return { ...step(rating, []), reachable: false };
}

/** @param {string[]} codes @param {number} rank @param {ByExtreme} reason @returns {Step} */
function extremeStep(codes, rank, reason) {
  const rating = codes[rank] ?? "";
  const below = reason.parts.filter(
    ({ outcomes: [worst] }) => worst !== undefined && rankOf(codes, worst) < rank,
  );
  /** @type {Need[]} */
  const needs = below.map((part) => ({ kind: "part", part, rating }));
  return { ...step(rating, needs), every: reason.extreme === "lowest" };
}

/**
 * The numbers of cases at which the rating of a share may begin to be another, in order. There may
 * be more cases than could be tried one by one.
 * @param {Bander} bander @param {number} base
 */
function turns(bander, base) {
  const found = bander.turns.flatMap(({ n, d }) => {
    const number = Number(floor(n * BigInt(base), d));
    return [number, number + 1];
  });
  return [...new Set(found)]
    .filter((number) => number >= 0 && number <= base)
    .sort((one, other) => one - other);
}

/** Whether an item has its rating while a measure of it is not known: none could be counted. @param {ItemResult} item */
function isOpen(item) {
  return item.because.some(
    (reason) =>
      (reason.kind === "share" && reason.open > 0) ||
      (reason.kind === "score" && reason.points === null),
  );
}

/** The shares of an item that are known and of some case. @param {ItemResult} item */
function sharesOf(item) {
  return item.because.flatMap((each) =>
    each.kind === "share" && each.base && each.least === each.most ? [each] : [],
  );
}

/** How far from the worst end; -1 for no rating. @param {string[]} codes @param {string | null} rating */
function rankOf(codes, rating) {
  return rating === null ? -1 : codes.indexOf(rating);
}

/** Those that need the fewest cases. @param {MoreCases[]} needs */
function nearest(needs) {
  const least = Math.min(...needs.map((need) => Math.abs(need.more)));
  return needs.filter((need) => Math.abs(need.more) === least);
}

/** Whole numbers, the nearest first, that a score may come to. @param {number} points @param {number} most */
function outwards(points, most) {
  const found = [points];
  for (let away = 1; away <= Math.max(points, most - points); away += 1) {
    if (points + away <= most) found.push(points + away);
    if (points - away >= 0) found.push(points - away);
  }
  return found;
}

/** @param {Bander} bander @param {number} points @param {number} outOf */
function ofPoints(bander, points, outOf) {
  if (bander.banding.measures !== "percentage") return bander.of({ n: BigInt(points), d: 1n });
  return outOf ? bander.ofShare(points, outOf) : null;
}

/** @param {Outcome | undefined} outcome @param {string} rating */
function gives(outcome, rating) {
  return outcome?.kind === "rating" && outcome.rating === rating;
}
