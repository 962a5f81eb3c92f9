// Three truths: yes, no and not known (null). What hangs on something unknown is not known, and
// nothing else is. This does not know what the truths are about.

/** @import {Truth} from "./rules.js" */

/** Whether all hold. @param {Iterable<Truth>} truths @returns {Truth} */
export function allOf(truths) {
  /** @type {Truth} */
  let result = true;
  for (const truth of truths) {
    if (truth === false) return false;
    if (truth === null) result = null;
  }
  return result;
}

/** Whether one or more hold. @param {Iterable<Truth>} truths @returns {Truth} */
export function anyOf(truths) {
  /** @type {Truth} */
  let result = false;
  for (const truth of truths) {
    if (truth) return true;
    if (truth === null) result = null;
  }
  return result;
}

/** Whether it does not hold. @param {Truth} truth @returns {Truth} */
export function opposite(truth) {
  return truth === null ? null : !truth;
}

/**
 * Whether no fewer than `low` and no more than `high` hold.
 * @param {number} low @param {number} high @param {Iterable<Truth>} truths @returns {Truth}
 */
export function holdBetween(low, high, truths) {
  let met = 0;
  let open = 0;
  for (const truth of truths) {
    if (truth) met += 1;
    else if (truth === null) open += 1;
  }
  if (met > high || met + open < low) return false;
  return met >= low && met + open <= high ? true : null;
}

/** A union that is not taken apart in full is a mistake of ours. @param {never} value @returns {never} */
export function neverComes(value) {
  throw new Error(`nothing is done with ${JSON.stringify(value)}`);
}
