// Days as whole numbers: what a written date covers, how far apart two days are, and when the
// milestones of a timetable fall. This does not know today.

/** @import {Condition, Milestone, Moment, Timetable, Truth, Unit} from "./rules.js" */

const A_DAY = 86400000;
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

/** The day of a date. @param {number} year @param {number} month from 1 @param {number} day */
function dayOf(year, month, day) {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  return Math.round(moment.getTime() / A_DAY);
}

/** @param {number} day @returns {[number, number, number]} year, month from 1, and day of the month */
function dateOf(day) {
  const moment = new Date(day * A_DAY);
  return [moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()];
}

/** @param {number} year @param {number} month */
function lastOfMonth(year, month) {
  return dayOf(year, month + 1, 0);
}

/** The day that a text such as `2025-06-20` means; null where it means none. @param {string} text */
export function readDay(text) {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return null;
  const [year, month, date] = parts.slice(1).map(Number);
  if (!year || !month || !date || month > 12) return null;
  const day = dayOf(year, month, date);
  return day <= lastOfMonth(year, month) ? day : null;
}

/** The first and the last day that a date or month means. @param {string} written @returns {[number, number]} */
export function covered(written) {
  const [year = 1, month = 1, date] = written.split("-").map(Number);
  const first = dayOf(year, month, date ?? 1);
  return [first, date === undefined ? lastOfMonth(year, month) : first];
}

/** The whole units from one day to a later one. @param {number} first @param {number} last @param {Unit} unit */
export function unitsBetween(first, last, unit) {
  switch (unit) {
    case "days":
      return last - first;
    case "weeks":
      return Math.floor((last - first) / 7);
    case "months": {
      const [year, month] = dateOf(first);
      const [lastYear, lastMonth] = dateOf(last);
      const months = 12 * (lastYear - year) + lastMonth - month;
      return moved(first, months, "months") <= last ? months : months - 1;
    }
  }
}

/**
 * A day so many units later, or earlier where the number is below 0. Where a month is too short for
 * the day, its last day.
 * @param {number} start @param {number} number @param {Unit} unit @returns {number}
 */
function moved(start, number, unit) {
  switch (unit) {
    case "days":
      return start + number;
    case "weeks":
      return start + 7 * number;
    case "months": {
      const [year, month, date] = dateOf(start);
      const months = 12 * year + month - 1 + number;
      const [inYear, inMonth] = [Math.floor(months / 12), (months % 12) + 1];
      return Math.min(dayOf(inYear, inMonth, 1) + date - 1, lastOfMonth(inYear, inMonth));
    }
  }
}

/**
 * The day of a milestone: the one given, or counted from those given; null when not known.
 * @param {string} code @param {Timetable[]} timetables @param {Map<string, number>} given
 * @param {(condition: Condition) => Truth} holds by which a milestone has another moment
 * @returns {number | null}
 */
export function dayOfMilestone(code, timetables, given, holds) {
  const said = given.get(code);
  if (said !== undefined) return said;
  const milestones = timetables.flatMap((timetable) => timetable.milestones ?? []);
  const milestone = milestones.find((each) => each.code === code);
  const moment = milestone && momentOf(milestone, holds);
  if (!moment) return null;
  switch (moment.kind) {
    case "given":
      return null;
    case "week_of": {
      const start = dayOfMilestone(moment.event, timetables, given, holds);
      return start === null ? null : inWeek(start, moment.weekday);
    }
    case "moment": {
      const quantity = moment.quantity;
      if (quantity.kind !== "before_event" && quantity.kind !== "after_event") {
        throw new Error(`a milestone by ${quantity.kind}`);
      }
      const start = dayOfMilestone(quantity.event, timetables, given, holds);
      if (start === null) return null;
      const number = quantity.kind === "before_event" ? -quantity.number : quantity.number;
      return inWeek(moved(start, number, quantity.unit), moment.weekday);
    }
  }
}

/** Its moment; null while it is not known which of them it is. @param {Milestone} milestone @param {(condition: Condition) => Truth} holds @returns {Moment | null} */
function momentOf(milestone, holds) {
  for (const other of milestone.others ?? []) {
    const applies = holds(other.when);
    if (applies === null) return null;
    if (applies) return other.moment;
  }
  return milestone.moment;
}

/** A day, moved to a weekday of its week where one is said. @param {number} day @param {string | undefined} weekday */
function inWeek(day, weekday) {
  if (weekday === undefined) return day;
  // The first of January 1970, day 0, was a Thursday.
  const since = (((day + 3) % 7) + 7) % 7;
  return day - since + WEEKDAYS.indexOf(weekday);
}
