// A result as a document for programs: what `assay rate --format json` gives, without the places in
// rule files. This leaves nothing else out.

import { percent } from "./words.js";
/** @import {Found, Fraction, ItemResult, MadeFrom, Missing, Need, Reason, Result} from "./rules.js" */
/** @import {Seen} from "./rating.js" */
/** @import {Way, Ways} from "./ways.js" */
/** @import {Words} from "./words.js" */

/** @typedef {Record<string, unknown>} Json */

/** The document of what was seen of an inspection. @param {Ways} ways @param {Seen} seen @param {Result} result @returns {Json} */
export function asJson(ways, seen, result) {
  return { format: "assay-rating", format_version: "1.0", ...ofUnit(ways, seen, result) };
}

/** @param {Ways} ways @param {Seen} seen @param {Result} result @returns {Json} */
function ofUnit(ways, seen, result) {
  const { words } = ways;
  const items = [...result.items.values()];
  /** @type {Json} */
  const made = {
    framework: result.framework,
    version: result.version,
    unit: result.unit,
    ratings: Object.fromEntries(
      items.map((item) => [item.code, ofItem(words, item, ways.of(seen, result, item))]),
    ),
    findings: result.found.map((found) => ofFound(words, found)),
    missing: result.missing.map((missing) => ofMissing(words, missing)),
  };
  const units = result.units.flatMap((unit, place) => {
    const within = seen.units[place];
    return within ? [ofUnit(ways, within, unit)] : [];
  });
  if (units.length > 0) made["units"] = units;
  return made;
}

/** @param {Words} words @param {ItemResult} item @param {Way[]} others @returns {Json} */
function ofItem(words, item, others) {
  /** @type {Json} */
  const made = {
    title: words.called(item.code),
    kind: item.kind,
    rating: item.rating,
    standing: item.standing,
    score: item.score,
    possible: item.possible,
  };
  if (item.out_of !== null) made["out_of"] = item.out_of;
  const because = item.because.map((reason) => ({
    ...ofReason(reason),
    text: words.why(item, reason),
  }));
  // Each thing that is said, once.
  made["because"] = [...new Map(because.map((each) => [each.text, each])).values()];
  if (others.length > 0) made["next"] = others.map((way) => ofWay(way));
  return made;
}

/** @param {Way} way @returns {Json} */
function ofWay({ step, text, rules }) {
  const { rating, better, reachable, every } = step;
  return {
    rating,
    better,
    reachable,
    every,
    ...(step.of_start ? { of_starting_point: true } : {}),
    needs: step.needs.map(ofNeed),
    rules: rules.map(({ about, text: said }) =>
      about.kind === "advised" ? foundAs(about, said) : { ...ofReason(about), text: said },
    ),
    text,
  };
}

/** @param {Need} need @returns {Json} */
function ofNeed(need) {
  switch (need.kind) {
    case "cases": {
      const { question, more, number, base } = need;
      const asked = question ? { question } : {};
      return { kind: "cases", ...asked, more, number, base, percent: inPercent(need.percent) };
    }
    case "part":
      return { kind: "part", ...ofPart(need.part), at_least: need.rating };
    case "part_score":
      return { kind: "part_score", ...ofPart(need.part), needed: need.score };
    default:
      return { ...need };
  }
}

/** @param {Reason} reason @returns {Json} */
function ofReason(reason) {
  switch (reason.kind) {
    case "share": {
      const { kind, question, least, most, base, open, outcomes, deciding } = reason;
      const asked = question ? { question } : {};
      const share = reason.percent === null ? {} : { percent: inPercent(reason.percent) };
      return { kind, ...asked, least, most, base, open, ...share, possible: outcomes, deciding };
    }
    case "score": {
      const { kind, how, points, out_of, by_law, outcomes, score } = reason;
      const ofMaximum = how === "share_of_maximum" && score !== null;
      return {
        kind,
        how,
        parts: reason.parts.map(ofPart),
        points,
        out_of,
        ...(ofMaximum ? { percent: inPercent(score) } : {}),
        ...(reason.band === null ? {} : { band: reason.band }),
        by_law,
        possible: outcomes,
      };
    }
    case "extreme":
      return { kind: reason.extreme, parts: reason.parts.map(ofPart), possible: reason.outcomes };
    case "line":
      return { kind: "line", line: reason.line, rating: reason.outcome };
    case "judgement": {
      const { start, ...said } = reason;
      return start.length > 0 ? { ...said, starting_from: start } : said;
    }
    case "decision":
    case "settled":
      return { ...reason };
    case "rule": {
      const { then: _, ...said } = reason;
      return said;
    }
    case "not_rated": {
      const which = reason.which.map((part) => part.unit || part.code);
      return {
        kind: "not_rated",
        why: reason.why,
        ...(which.length > 0 ? { which } : {}),
        ...(reason.of_start ? { of_starting_point: true } : {}),
      };
    }
  }
}

/** @param {MadeFrom} part @returns {Json} */
function ofPart({ code, unit, outcomes, score }) {
  return { item: code, ...(unit ? { unit } : {}), possible: outcomes, score };
}

/** @param {Fraction} share */
function inPercent(share) {
  return percent(share).slice(0, -1);
}

/** @param {Words} words @param {Found} found @returns {Json} */
function ofFound(words, found) {
  return foundAs(found, words.what(found));
}

/** @param {Found} found @param {string} text @returns {Json} */
function foundAs(found, text) {
  const about = { kind: found.kind, severity: severityOf(found) };
  switch (found.kind) {
    case "hurdle_enforced": {
      const { question: item, rule, after: answer, cases, number } = found;
      return { ...about, item, rule, answer, cases, number, text };
    }
    case "against_prompts": {
      const { question: item, answer, cases, number } = found;
      return { ...about, item, answer, cases, number, text };
    }
    case "refused":
    case "review_needed": {
      const { item, rule, rating } = found;
      return { ...about, item, rule, rating, text };
    }
    case "advised": {
      const { item, rule, rating, certain, reason } = found;
      const aside = reason ? { set_aside: reason } : {};
      return { ...about, item, rule, rating, certain, ...aside, text };
    }
    case "left_starting_point": {
      const { item, rating, reason, start } = found;
      return { ...about, item, rating, reason, starting_from: start, text };
    }
    case "departed": {
      const { item, before, rating, by, on, reason } = found;
      return { ...about, item, before, rating, by, on, reason, text };
    }
    case "no_row": {
      const { item, table, units, outcomes, score } = found;
      return { ...about, item, table, units, by_law: outcomes, score, text };
    }
    case "nothing_fits":
      return { ...about, item: found.item, text };
  }
}

/** How much a finding weighs. @param {Found} found @returns {"error" | "warning" | "note"} */
export function severityOf(found) {
  switch (found.kind) {
    case "refused":
    case "nothing_fits":
      return "error";
    case "no_row":
      return found.outcomes.length > 0 ? "warning" : "error";
    case "advised":
    case "left_starting_point":
      return found.reason ? "note" : "warning";
    case "review_needed":
    case "against_prompts":
      return "warning";
    case "hurdle_enforced":
    case "departed":
      return "note";
  }
}

/** @param {Words} words @param {Missing} missing @returns {Json} */
function ofMissing(words, missing) {
  const { kind, item, wanted_for, cases, number } = missing;
  return {
    kind,
    item,
    text: words.lacks(missing),
    wanted_for,
    ...(cases.length > 0 ? { cases } : {}),
    ...(number ? { number } : {}),
  };
}
