// Counts of cases, some of whose answers may not be known, and the shares that they can come to. A
// case counts for, against or not at all; of some it is open which. This does not know where the
// counts come from or what a share is worth.

import { fraction } from "./fractions.js";

export const FOR = 1;
export const AGAINST = 2;
export const NOT = 4;
const ANY = FOR | AGAINST | NOT;
const MOST_TRIED = 200000;

/** What an answer does to a share, as bits. */
export const BITS = { for: FOR, against: AGAINST, not: NOT };

/**
 * The cases of one question, added up: `numbers[bits]` is how many cases may do what the bits say.
 * `unbounded` when it is not known how many cases there are.
 */
export class Tally {
  constructor() {
    this.numbers = [0, 0, 0, 0, 0, 0, 0, 0];
    this.unbounded = false;
  }

  /** How many cases may do just what the bits say. @param {number} bits */
  of(bits) {
    return this.numbers[bits] ?? 0;
  }

  /** Count so many cases. @param {number} bits @param {number} number */
  add(bits, number) {
    this.numbers[bits] = this.of(bits) + number;
  }

  /** Count the cases of another tally too. @param {Tally} other */
  include(other) {
    other.numbers.forEach((number, bits) => this.add(bits, number));
    this.unbounded ||= other.unbounded;
  }

  /** How many cases may still change the share. */
  get open() {
    const all = this.numbers.reduce((sum, number) => sum + number, 0);
    return all - this.of(FOR) - this.of(AGAINST) - this.of(NOT);
  }

  /** Whether the share can come to one thing only. */
  get known() {
    const open =
      this.of(FOR | AGAINST) || this.of(FOR | NOT) || this.of(AGAINST | NOT) || this.of(ANY);
    return !(this.unbounded || open);
  }

  /** How many cases are known to count for or against. */
  get counted() {
    return this.of(FOR) + this.of(AGAINST) + this.of(FOR | AGAINST);
  }

  /** The smallest number that count for. */
  get least() {
    return this.of(FOR);
  }

  /** The greatest number that may count for. */
  get most() {
    return this.numbers.reduce((sum, number, bits) => sum + (bits & FOR ? number : 0), 0);
  }

  /** Whether it can come to no case that counts. */
  get mayBeEmpty() {
    return !this.numbers.some((number, bits) => number && bits && !(bits & NOT));
  }

  /** The smallest and the greatest share that it can come to; some case must be able to count. @returns {[import("./rules.js").Fraction, import("./rules.js").Fraction]} */
  ends() {
    const known = this.of(FOR) + this.of(AGAINST);
    const either = this.of(FOR | AGAINST) + this.of(ANY);
    const lowBase = known + either + this.of(AGAINST | NOT);
    const highBase = known + either + this.of(FOR | NOT);
    const low = lowBase ? fraction(this.of(FOR), lowBase) : fraction(1);
    const most = this.of(FOR) + either + this.of(FOR | NOT);
    const high = highBase ? fraction(most, highBase) : fraction(0);
    return [low, high];
  }

  /** Every number for, and base, that it can come to; the base is never 0. @returns {Generator<[number, number]>} */
  *pairs() {
    const known = this.of(FOR) + this.of(AGAINST);
    const either = this.of(FOR | AGAINST);
    const free = this.of(ANY);
    const forOrNot = this.of(FOR | NOT);
    for (let more = 0; more <= either + free + forOrNot; more += 1) {
      // Of the `more` that count for, those that could have counted for nothing else first.
      const beyond = Math.max(0, more - forOrNot);
      const room = either + free - beyond;
      const last = room + this.of(AGAINST | NOT);
      for (let others = Math.max(0, either - more); others <= last; others += 1) {
        const base = known + more + others;
        if (base) yield [this.of(FOR) + more, base];
      }
    }
  }

  /** Whether there are too many pairs to try. */
  get many() {
    if (!(this.of(ANY) || this.of(FOR | NOT) || this.of(AGAINST | NOT))) return false;
    return this.open * this.open > MOST_TRIED;
  }
}
