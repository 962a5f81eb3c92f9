// From a measure to its rating, in the one place where anything is rounded. Shares come as two
// counts and scores as whole numbers. This does not know where a measure comes from.

import { compare, floor, fraction, plus } from "./fractions.js";
import { neverComes } from "./truth.js";
/** @import {Banding, Fraction, Limit, Quantity, Range, Row, Scale} from "./rules.js" */

const MOST_KEPT = 100000;

/** Bands made ready for one scale; `maximum` is the greatest score, which a law divides. */
export class Bander {
  /** @param {Banding} banding @param {Scale} scale @param {number | null} maximum */
  constructor(banding, scale, maximum = null) {
    this.banding = banding;
    this.codes = scale.points.map((point) => point.code);
    this.printed = banding.bands ?? [];
    this.starts = startsByLaw(banding, this.codes, maximum);
    /** @type {Map<number, Map<number, string | null>>} by base and number */
    this.shares = new Map();
    this.kept = 0;
    /** @type {Fraction[] | null} */
    this.places = null;
  }

  /** A share in percent as it is compared: rounded, where the bands say so. @param {number | bigint} number @param {number | bigint} base */
  percent(number, base) {
    return rounded(this.banding, 100n * BigInt(number), BigInt(base));
  }

  /** Shares such that between two neighbours the rating does not change but at one of them. */
  get turns() {
    this.places ??= landmarks(this.banding);
    return this.places;
  }

  /** The rating of a share, kept for the next time; null when no band holds it. @param {number} number @param {number} base */
  ofShare(number, base) {
    const kept = this.shares.get(base)?.get(number);
    if (kept !== undefined) return kept;
    if (this.kept > MOST_KEPT) {
      this.shares.clear();
      this.kept = 0;
    }
    const found = this.of(this.percent(number, base));
    const ofBase = this.shares.get(base) ?? new Map();
    this.shares.set(base, ofBase.set(number, found));
    this.kept += 1;
    return found;
  }

  /** The rating of a score, or of a percentage that is rounded already. @param {Fraction} measure @returns {string | null} */
  of(measure) {
    if (this.byLaw) return this.ofLaw(measure);
    const band = this.printed.find((each) => holds(each.range, measure));
    return band ? band.rating : null;
  }

  /** The ratings that some share from one to another has, both parts of 1. @param {Fraction} low @param {Fraction} high */
  between(low, high) {
    const inside = this.turns.filter(
      (share) => compare(low, share) <= 0 && compare(share, high) <= 0,
    );
    return new Set([low, high, ...inside].map(({ n, d }) => this.of(this.percent(n, d))));
  }

  /** Whether no band is printed, so that the law is the bands. */
  get byLaw() {
    return this.printed.length === 0;
  }

  /** The first and last whole number of a rating's band; null where no band is printed. @param {string} rating */
  band(rating) {
    const band = this.printed.find((each) => each.rating === rating);
    return band ? wholeEnds(band.range) : null;
  }

  /** @param {Fraction} measure @returns {string | null} */
  ofLaw(measure) {
    if (this.starts.length === 0) return null;
    let found = this.codes[0] ?? null;
    for (const [rating, begun] of this.starts) if (begun(measure)) found = rating;
    return found;
  }
}

/** The row of a table as bands of scores. @param {Row} row @returns {Banding} */
export function rowBanding(row) {
  const limit = (/** @type {number} */ value) => ({
    quantity: { kind: /** @type {const} */ ("number"), value },
    included: true,
  });
  return {
    measures: "score",
    bands: row.cells.map((cell) => ({
      rating: cell.rating,
      range: { low: limit(cell.low), high: limit(cell.high) },
      words: "",
    })),
  };
}

/** @param {Banding} banding @param {bigint} number @param {bigint} base @returns {Fraction} */
function rounded(banding, number, base) {
  switch (banding.rounding) {
    case undefined:
    case "not_rounded":
      return fraction(number, base);
    case "half_up":
      return fraction((2n * number + base) / (2n * base));
    case "half_to_even":
      return halfToEven(number, base);
    case "down":
      return fraction(number / base);
    case "up":
      return fraction(-floor(-number, base));
    default:
      return neverComes(banding.rounding);
  }
}

/** @param {bigint} number @param {bigint} base */
function halfToEven(number, base) {
  const whole = number / base;
  const twice = 2n * (number % base);
  const up = twice > base || (twice === base && whole % 2n === 1n);
  return fraction(up ? whole + 1n : whole);
}

/** @param {Range} range @param {Fraction} measure */
function holds(range, measure) {
  const { low, high } = range;
  if (low !== undefined) {
    const order = compare(measure, measureOf(low.quantity));
    if (order < 0 || (order === 0 && !low.included)) return false;
  }
  if (high === undefined) return true;
  const order = compare(measure, measureOf(high.quantity));
  return order < 0 || (order === 0 && Boolean(high.included));
}

/** A limit as a score, or as a percentage. @param {Quantity} quantity */
function measureOf(quantity) {
  if (quantity.kind === "number") return fraction(quantity.value);
  if (quantity.kind === "percent") return fraction(quantity.hundredths, 100);
  throw new Error(`bands of ${quantity.kind}`);
}

/** @param {Range} range @returns {[number | null, number | null]} */
function wholeEnds(range) {
  /** @param {Limit | undefined} limit @param {1 | -1} inward */
  const end = (limit, inward) => {
    if (limit === undefined) return null;
    const { n, d } = measureOf(limit.quantity);
    const whole = inward === 1 ? -floor(-n, d) : floor(n, d);
    const exact = whole * d === n;
    return Number(whole) + (exact && !limit.included ? inward : 0);
  };
  return [end(range.low, 1), end(range.high, -1)];
}

/** Each rating but the worst, and whether it has begun at a measure. @param {Banding} banding @param {string[]} codes @param {number | null} maximum @returns {[string, (measure: Fraction) => boolean][]} */
function startsByLaw(banding, codes, maximum) {
  const law = banding.law;
  if (law === undefined || (banding.bands ?? []).length > 0) return [];
  const whole = banding.measures === "percentage" ? 100 : maximum;
  if (whole === null) return [];
  return law.fractions.map((each, place) => {
    const start = fraction(BigInt(each.numerator) * BigInt(whole), each.denominator);
    const begun = (/** @type {Fraction} */ measure) => {
      const order = compare(measure, start);
      return law.starts === "above" ? order > 0 : order >= 0;
    };
    return [codes[place + 1] ?? "", begun];
  });
}

/**
 * Shares such that between two neighbours the rating does not change but at one of them: every
 * limit, half a percent to each side of it, and a hair beyond each.
 * @param {Banding} banding
 */
function landmarks(banding) {
  const limits = (banding.bands ?? []).flatMap(({ range }) => [range.low, range.high]);
  const places = limits.flatMap((limit) => {
    if (limit === undefined) return [];
    const { n, d } = measureOf(limit.quantity);
    return [fraction(n, d * 100n)];
  });
  for (const each of banding.law?.fractions ?? []) {
    places.push(fraction(each.numerator, each.denominator));
  }
  const steps = [-2n, -1n, 0n, 1n, 2n].map((half) => fraction(half, 200));
  const hairs = [-1n, 0n, 1n].map((hair) => fraction(hair, 1000000000n));
  return places
    .flatMap((place) => steps.map((step) => plus(place, step)))
    .flatMap((place) => hairs.map((hair) => plus(place, hair)))
    .filter((share) => share.n >= 0n && share.n <= share.d);
}
