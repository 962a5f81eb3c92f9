// Exact fractions of whole numbers of any size. No rating hangs on a binary fraction. A denominator
// is above 0. This does not know what is measured.

/** @import {Fraction} from "./rules.js" */

/**
 * @param {number | bigint} numerator @param {number | bigint} denominator
 * @returns {Fraction}
 */
export function fraction(numerator, denominator = 1) {
  return { n: BigInt(numerator), d: BigInt(denominator) };
}

/** Below 0, 0 or above 0, as one is less, the same or more. @param {Fraction} one @param {Fraction} other */
export function compare(one, other) {
  const left = one.n * other.d;
  const right = other.n * one.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** @param {Fraction} one @param {Fraction} other @returns {Fraction} */
export function plus(one, other) {
  return { n: one.n * other.d + other.n * one.d, d: one.d * other.d };
}

/** The smaller of two. @param {Fraction} one @param {Fraction} other */
export function lesser(one, other) {
  return compare(one, other) <= 0 ? one : other;
}

/** The greater of two. @param {Fraction} one @param {Fraction} other */
export function greater(one, other) {
  return compare(one, other) >= 0 ? one : other;
}

/** The whole number not above a quotient. @param {bigint} n @param {bigint} d */
export function floor(n, d) {
  const whole = n / d;
  return n % d !== 0n && n < 0n ? whole - 1n : whole;
}
