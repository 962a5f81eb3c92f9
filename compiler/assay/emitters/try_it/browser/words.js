// A result in words: one sentence for each reason, finding and thing that is missing, the same that
// `assay rate` says. The sentences come with the rules, in their language; which of them fits is
// known here. This works nothing out and makes no page.

import { Bander } from "./banding.js";
import { NOT_RATED } from "./conditions.js";
import { compare, fraction } from "./fractions.js";
import { found } from "./index.js";
import { Phrases } from "./phrases.js";
import { neverComes } from "./truth.js";
/** @import {ByDeparture, ByExtreme, ByJudgement, ByLine, ByRule, ByScore, ByShare, Computed, Found, Fraction, ItemResult, MadeFrom, Missing, NotRatedBecause, Reason} from "./rules.js" */
/** @import {Index} from "./index.js" */
/** @import {Figures} from "./phrases.js" */

/** More cases than this are counted and not listed. */
const MANY_CASES = 12;

const MONTHS = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
  "november", "december",
];

/** The words of one framework in one language. */
export class Words extends Phrases {
  /** @param {Index} index @param {Record<string, string>} sentences */
  constructor(index, sentences) {
    super(sentences);
    this.index = index;
    /** @type {Map<string, Bander | null>} */
    this.banders = new Map();
  }

  /** The same as a whole sentence: a capital before it and a full stop after it. @param {string} name @param {Figures} figures */
  saySentence(name, figures) {
    return sentenceOf(this.say(name, figures));
  }

  // ---------------------------------------------------------------- names
  /** `P 2.1 Assessment`, `A 3`, `Overall PDU rating`, as a heading has it. @param {string} code */
  called(code) {
    const item = this.index.anyItem(code);
    if (item === undefined) return code;
    if (item.kind === "standard") return `${item.printed} ${item.title}`;
    return isQuestion(item.kind) ? (item.printed ?? code) : item.title;
  }

  /** `P 2.1`, `A 3`, `“Overall PDU rating”`: the code where people know one, else the title. @param {string} code */
  short(code) {
    const item = this.index.anyItem(code);
    if (item === undefined) return code;
    if (item.kind === "standard" || isQuestion(item.kind)) return item.printed ?? code;
    return this.say("quoted", { title: item.title });
  }

  /** `the decision rule “Outstanding leadership”`. @param {string} code */
  rule(code) {
    const rule = this.index.rule(code);
    const kind = this.index.rules.called?.[rule.kind] ?? this.say(rule.kind);
    return this.say("rule", { kind, title: rule.title });
  }

  /** What an effect of a rule asks, with its condition. @param {string} code @param {number} then */
  asks(code, then) {
    return found(this.index.rule(code).then[then], code).words;
  }

  /** `the lead inspector (A. Jones)`; a name that only repeats the role is left out. @param {string | undefined} role @param {string} name */
  person(role, name) {
    if (role === undefined) return name || this.say("somebody");
    const title = found(this.index.rules.roles?.[role], role);
    const known = this.say("role", { role: title.slice(0, 1).toLowerCase() + title.slice(1) });
    const literally = title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const own = name.trim().replace(new RegExp(`(,\\s*)?(the\\s+)?${literally}$`, "i"), "");
    return own ? this.say("role_named", { role: known, name: own }) : known;
  }

  /** @param {string} name */
  decider(name) {
    return this.person(this.index.rules.parts[0].decided_by, name);
  }

  /** `Good`, as a table has it. @param {string} item @param {string} outcome */
  rating(item, outcome) {
    if (outcome === NOT_RATED) return this.say("not_rated_alone");
    return this.titleOf(item, outcome);
  }

  /** @param {string} item @param {string} value */
  titleOf(item, value) {
    const values = this.index.namesOf(this.index.anyItem(item) ?? {});
    return values.find((each) => each.code === value)?.title ?? value;
  }

  /** `“Good”`, as a sentence has it; `not rated`. @param {string} item @param {string} outcome */
  quoted(item, outcome) {
    if (outcome === NOT_RATED) return this.say("not_rated");
    return this.say("quoted", { title: this.titleOf(item, outcome) });
  }

  /** `“Good” or “Outstanding”`. @param {string} item @param {string[]} outcomes */
  either(item, outcomes) {
    return this.listed(outcomes.map((one) => this.quoted(item, one)), "listed_or");
  }

  /** The answers to a question that count for it: `“Yes”`. @param {string} question */
  sufficient(question) {
    const list = this.index.anyItem(question)?.answers;
    const answers = list === undefined ? [] : this.index.answers(list);
    const good = answers.filter((one) => one.counts === "for");
    return this.listed(good.map(({ title }) => this.say("quoted", { title })), "listed_or");
  }

  // ---------------------------------------------------------------- numbers and lists
  /** `1 case`, `2 cases`. @param {number} number @param {"case" | "unit"} what */
  number(number, what) {
    return this.say(number === 1 ? what : `${what}s`, { number });
  }

  /** `A 1, A 2 and A 3`. @param {string[]} words @param {"listed_and" | "listed_or"} [how] */
  listed(words, how = "listed_and") {
    const last = words.at(-1);
    if (last === undefined || words.length < 2) return words.join("");
    return this.say(how, { most: words.slice(0, -1).join(", "), last });
  }

  /** `in case 4`, `in 2 cases (4 and 9)`, `in 30 cases`. @param {string[]} ids @param {number} count */
  inCases(ids, count) {
    const cases = this.number(count, "case");
    const [only] = ids;
    if (count === 1 && ids.length === 1 && only !== undefined) return this.say("in_case", { id: only });
    const listed = ids.length > 0 && ids.length <= MANY_CASES && ids.length === count;
    return listed
      ? this.say("in_cases_named", { cases, ids: this.listed(ids) })
      : this.say("in_cases", { cases });
  }

  /** `2025-06-20` as people write it. @param {string} written */
  day(written) {
    const parts = /^(\d+)-(\d+)-(\d+)$/.exec(written);
    const name = parts && MONTHS[Number(parts[2]) - 1];
    if (!parts || !name) return written;
    const month = this.say(name);
    return this.say("day", { day: Number(parts[3]), month, year: String(parts[1]) });
  }

  /** ` on 20 June 2025`; nothing where no day is said. @param {string} written */
  on(written) {
    return written ? this.say("on", { day: this.day(written) }) : "";
  }

  // ---------------------------------------------------------------- why
  /** A reason as a sentence. @param {ItemResult} item @param {Reason} said */
  why(item, said) {
    switch (said.kind) {
      case "share":
        return this.measured(item, this.share(item, said));
      case "score":
        return this.measured(item, this.score(item, said));
      case "extreme":
        return this.measured(item, this.extreme(item, said));
      case "line":
        return this.measured(item, this.line(item, said));
      case "judgement":
        return this.judgement(item, said);
      case "decision":
        return this.decision(item, said);
      case "settled":
        return this.say("settled", { rating: this.quoted(item.code, said.rating) });
      case "rule":
        return this.ruleDid(item, said);
      case "not_rated":
        return this.notRated(item, said);
      default:
        return neverComes(said);
    }
  }

  /** What a method came to; of a judgement it is the starting point. @param {ItemResult} item @param {string} words */
  measured(item, words) {
    if (this.index.anyItem(item.code)?.method?.kind !== "judgement") return words;
    return this.say("start", { words: asClause(words) });
  }

  /** The method that computes a rating, or the starting point of a judgement. @param {string} code @returns {Computed | undefined} */
  computed(code) {
    const method = this.index.anyItem(code)?.method;
    return method?.kind === "judgement" ? method.starting_from : method;
  }

  /** The printed bands of an item; null where it has a table, or none. @param {string} code */
  bandingOf(code) {
    const method = this.computed(code);
    const banded = method && "banded" in method ? method.banded : undefined;
    if (banded?.kind === "in_own_bands") return banded.banding;
    return banded?.kind === "in_bands" ? this.index.bands.get(banded.bands)?.banding : undefined;
  }

  /** @param {string} code */
  banderOf(code) {
    let bander = this.banders.get(code);
    if (bander === undefined) {
      const banding = this.bandingOf(code);
      const scale = this.index.anyItem(code)?.scale;
      bander = banding && scale ? new Bander(banding, this.index.scale(scale)) : null;
      this.banders.set(code, bander);
    }
    return bander;
  }

  // ---------------------------------------------------------------- shares
  /** @param {ItemResult} item @param {ByShare} said */
  share(item, said) {
    const method = this.computed(item.code);
    const condition = method?.kind === "share_of_cases" ? method.words : "";
    if (!(said.base || said.open)) return this.notCounted(item, said, condition);
    const counted = this.say("counted", {
      some: this.fromTo(said.least, said.most),
      cases: this.number(said.base, "case"),
    });
    const band = this.inBand(item, said);
    if (!said.question) return this.saySentence("share_meets", { counted, condition, band });
    const answer = this.sufficient(said.question);
    const figures = { question: this.short(said.question), answer, counted, band };
    return this.say(this.shareSentence(item, said), figures);
  }

  /** @param {ItemResult} item @param {ByShare} said */
  shareSentence(item, said) {
    if (!said.deciding) return "share";
    if (said.percent === null) return "share_may_set";
    const shares = item.because.filter((each) => each.kind === "share");
    if (shares.length === 1) return "share_sets";
    const ties = shares.filter((each) => each.deciding).length;
    const method = this.computed(item.code);
    const extreme = method?.kind === "lowest_or_highest" ? method.extreme : "lowest";
    return ties === 1 ? `share_${extreme}` : `share_among_${extreme}`;
  }

  /** There is no case, or nothing is known of any. @param {ItemResult} item @param {ByShare} said @param {string} condition */
  notCounted(item, said, condition) {
    const question = said.question && this.short(said.question);
    if (said.outcomes.length === 1 && said.outcomes[0] === NOT_RATED) {
      return question
        ? this.say("counts_nowhere", { question })
        : this.say("nothing_to_ask", { condition });
    }
    const outcomes = this.either(item.code, said.outcomes);
    if (!question) return this.say("not_known_met", { condition, outcomes });
    const answer = this.sufficient(said.question);
    return this.say("not_known_answered", { question, answer, outcomes });
  }

  /** @param {ItemResult} item @param {ByShare} said */
  inBand(item, said) {
    const outcomes = this.either(item.code, said.outcomes);
    if (said.percent === null) {
      if (!said.open) return this.say("band_possible", { outcomes });
      return this.say("band_open", { cases: this.number(said.open, "case"), outcomes });
    }
    const share = this.shareInWords(item.code, said);
    if (said.outcomes.length === 0) return this.say("band_none", { share });
    const band = this.printedBand(item.code, said.outcomes) || share;
    return this.say("band", { share, band, outcomes });
  }

  /** `60%`, or `64.516%, which rounds to 65%` where rounding decides the band. @param {string} item @param {ByShare} said */
  shareInWords(item, said) {
    return said.percent === null ? "" : this.shareOf(item, said.most, said.base, said.percent);
  }

  /** @param {string} item @param {number} number @param {number} base @param {Fraction} banded */
  shareOf(item, number, base, banded) {
    const exact = fraction(100n * BigInt(number), base);
    if (compare(exact, banded) === 0) return percent(exact);
    const bander = this.banderOf(item);
    const below = exact.n / exact.d;
    if (bander && bander.of(fraction(below)) === bander.of(fraction(below + 1n))) {
      return percent(banded);
    }
    return this.say("rounds", { exact: percent(exact), rounded: percent(banded) });
  }

  /** `50% to 64%`; empty where no single band is printed for the rating. @param {string} item @param {string[]} outcomes */
  printedBand(item, outcomes) {
    const [only] = outcomes;
    if (outcomes.length !== 1 || only === NOT_RATED) return "";
    const bands = (this.bandingOf(item)?.bands ?? []).filter((band) => band.rating === only);
    return bands.length === 1 ? (bands[0]?.words ?? "") : "";
  }

  /** `23`, `20 to 23`. @param {number} first @param {number} last @param {string} [sign] */
  fromTo(first, last, sign = "") {
    if (first === last) return `${first}${sign}`;
    return this.say("from_to", { first: `${first}${sign}`, last: `${last}${sign}` });
  }

  // ---------------------------------------------------------------- scores and ratings
  /** @param {ItemResult} item @param {ByScore} said */
  score(item, said) {
    const outcomes = this.either(item.code, said.outcomes);
    if (said.points === null) return this.scoreHangs(said, outcomes);
    const came = this.cameTo(said, said.points);
    if (said.outcomes.length === 0) return this.saySentence("score_without_band", { came });
    if (said.by_law) return this.saySentence("score_by_law", { came, outcomes });
    const band = this.ends(said) || this.say("that");
    return this.saySentence("score_in_band", { came, band, outcomes });
  }

  /** @param {ByScore} said @param {string} outcomes */
  scoreHangs(said, outcomes) {
    const unknown = said.parts.filter((part) => part.score === null && part.outcomes.length > 1);
    const comes = ["comes_nothing", "comes_anyway"][said.outcomes.length] ?? "comes_possible";
    return this.saySentence(unknown.length === 1 ? "score_hangs" : "score_hangs_on_many", {
      measure: this.say(said.how),
      parts: this.listed(this.partNames(said, unknown)) || this.say("what_is_not_known"),
      comes: this.say(comes, { outcomes }),
    });
  }

  /** @param {ByScore} said @param {number} points */
  cameTo(said, points) {
    const scored = said.parts.filter((part) => part.score !== null);
    if (said.how === "lowest" || said.how === "highest") {
      const at = scored.filter((part) => part.score === points).map((part) => this.partName(part));
      return this.say(`score_${said.how}`, { points, parts: this.listed(at) });
    }
    const each = scored.map((part) =>
      this.say("part", { part: this.partName(part), came: String(part.score) }),
    );
    const figures = { parts: this.listed(each), points, out_of: said.out_of };
    if (said.how === "total") return this.say("score_total", figures);
    const exact = fraction(100n * BigInt(points), said.out_of);
    const same = said.score === null || compare(said.score, exact) === 0;
    const share = same
      ? percent(exact)
      : this.say("rounds", { exact: percent(exact), rounded: percent(said.score ?? exact) });
    return this.say("score_share", { ...figures, share });
  }

  /** @param {ByScore} said */
  ends(said) {
    if (said.band === null) return "";
    const sign = said.how === "share_of_maximum" ? "%" : "";
    const [first, last] = said.band;
    if (first === null) return this.say("or_less", { last: `${last}${sign}` });
    if (last === null) return this.say("or_more", { first: `${first}${sign}` });
    return this.fromTo(first, last, sign);
  }

  /** Parts by name; those of units that are not here are counted. @param {ByScore} said @param {MadeFrom[]} parts */
  partNames(said, parts) {
    const overUnits = said.parts.some((part) => part.unit);
    const away = overUnits ? parts.filter((part) => !part.unit) : [];
    const named = parts.filter((part) => !away.includes(part)).map((part) => this.partName(part));
    for (const code of new Set(away.map((part) => part.code))) {
      const number = away.filter((part) => part.code === code).length;
      const item = this.short(code);
      named.push(this.say(number === 1 ? "part_away" : "parts_away", { item, number }));
    }
    return named;
  }

  /** `P 2.1`; over units, the unit's name, which says more than the code of them all. @param {MadeFrom} part */
  partName(part) {
    return part.unit || this.short(part.code);
  }

  /** @param {ItemResult} item @param {ByExtreme} said */
  extreme(item, said) {
    const parts = said.parts.map((part) =>
      this.say("part", { part: this.partName(part), came: this.either(part.code, part.outcomes) }),
    );
    const figures = { parts: this.listed(parts), outcomes: this.either(item.code, said.outcomes) };
    const sure = said.outcomes.length === 1;
    return this.say(sure ? `rating_${said.extreme}` : `rating_may_be_${said.extreme}`, figures);
  }

  /** @param {ItemResult} item @param {ByLine} said */
  line(item, said) {
    const outcome = this.quoted(item.code, said.outcome);
    const lines = item.because.filter((each) => each.kind === "line").length;
    if (said.line < 0) return this.say(lines > 1 ? "otherwise_open" : "otherwise", { outcome });
    const method = this.computed(item.code);
    const fit = method?.kind === "first_that_fits" ? method.fits[said.line] : undefined;
    const isFirst = lines === 1 && item.rating !== null;
    return this.say(isFirst ? "line" : "line_may_be", { outcome, condition: fit?.words ?? "" });
  }

  // ---------------------------------------------------------------- people and rules
  /** Words, and after a colon what a person wrote. @param {string} words @param {string} reason */
  withReason(words, reason) {
    if (!reason) return sentenceOf(words);
    return this.saySentence("with_reason", { words, reason: reasonOf(reason) });
  }

  /** @param {ItemResult} item @param {ByJudgement} said */
  judgement(item, said) {
    const who = this.person(said.role, said.by);
    const figures = { who, rating: this.quoted(item.code, said.rating) };
    const start = this.either(item.code, said.start);
    const words = start ? this.say("proposes_from", { ...figures, start }) : this.say("proposes", figures);
    return this.withReason(words, said.reason);
  }

  /** @param {ItemResult} item @param {ByDeparture} said */
  decision(item, said) {
    const who = this.decider(said.by);
    const figures = { who, rating: this.quoted(item.code, said.rating), on: this.on(said.on) };
    if (said.before === said.rating) {
      return this.withReason(this.say("confirmed", figures), said.reason);
    }
    const rating = said.before && this.quoted(item.code, said.before);
    const before = rating && this.say("in_place_of", { rating });
    return this.withReason(this.say("decided", { ...figures, before }), said.reason);
  }

  /** @param {ItemResult} item @param {ByRule} said */
  ruleDid(item, said) {
    return this.saySentence(said.verdict, {
      rule: this.rule(said.rule),
      asks: this.asks(said.rule, said.then),
      before: said.before ? this.quoted(item.code, said.before) : this.say("the_rating"),
      after: said.after ? this.quoted(item.code, said.after) : "",
    });
  }

  /** @param {ItemResult} item @param {NotRatedBecause} said */
  notRated(item, said) {
    const why = this.whyNotRated(item, said);
    return this.say(said.of_start ? "start_is_not_rated" : "is_not_rated", { why });
  }

  /** @param {ItemResult} item @param {NotRatedBecause} said */
  whyNotRated(item, said) {
    switch (said.why) {
      case "parts": {
        const parts = this.listed(said.which.map((part) => this.partName(part)));
        const counted = said.which[0]?.outcomes.length === 0;
        if (counted) return this.say("because_no_cases_of", { parts });
        return this.say(said.which.length === 1 ? "because_part" : "because_parts", { parts });
      }
      case "condition":
        return (
          this.index.anyItem(item.code)?.not_rated_words ?? this.say("because_rule_of_its_own")
        );
      default:
        return this.say(`because_${said.why}`);
    }
  }

  // ---------------------------------------------------------------- findings
  /** A finding as one or two sentences. @param {Found} found */
  what(found) {
    switch (found.kind) {
      case "hurdle_enforced":
        return this.saySentence("found_hurdle", {
          rule: this.rule(found.rule),
          question: this.short(found.question),
          answer: this.say("quoted", { title: this.titleOf(found.question, found.after) }),
          where: this.inCases(found.cases, found.number),
          asks: this.asks(found.rule, found.then),
        });
      case "against_prompts":
        return this.saySentence("found_against_prompts", {
          answer: this.say("quoted", { title: this.titleOf(found.question, found.answer) }),
          question: this.short(found.question),
          where: this.inCases(found.cases, found.number),
        });
      case "refused":
        return this.saySentence("found_refused", this.aboutRule(found));
      case "review_needed": {
        const review = this.index.item({ kind: "review", code: found.review }).title;
        return this.saySentence("found_review", { ...this.aboutRule(found), review });
      }
      case "advised":
        return this.advised(found);
      case "left_starting_point":
        return this.leftStart(found);
      case "departed":
        return this.departed(found);
      case "no_row":
        return this.noRow(found);
      case "nothing_fits":
        return this.saySentence("found_nothing_fits", { item: this.called(found.item) });
      default:
        return neverComes(found);
    }
  }

  /** @param {{ item: string, rating: string, rule: string, then: number }} found */
  aboutRule(found) {
    return {
      rating: this.quoted(found.item, found.rating),
      item: this.called(found.item),
      rule: this.rule(found.rule),
      asks: this.asks(found.rule, found.then),
    };
  }

  /** @param {Extract<Found, { kind: "advised" }>} found */
  advised(found) {
    const says = this.otherwise(found);
    if (!found.certain) return says;
    if (!found.reason) return this.say("not_set_aside", { says });
    return this.say("set_aside", { says, reason: sentenceOf(reasonOf(found.reason)) });
  }

  /** What guidance says instead, or may say, whether the rating was given or not. @param {Extract<Found, { kind: "advised" }>} found */
  otherwise(found) {
    const figures = { ...this.aboutRule(found), item: this.short(found.item) };
    return this.saySentence(found.certain ? "advised" : "may_be_advised", figures);
  }

  /** @param {Extract<Found, { kind: "left_starting_point" }>} found */
  leftStart(found) {
    const says = this.say("left_start", {
      rating: this.quoted(found.item, found.rating),
      item: this.called(found.item),
      start: this.either(found.item, found.start),
    });
    if (found.reason) return this.withReason(says, found.reason);
    return this.say("left_without_reason", { says: sentenceOf(says) });
  }

  /** @param {Extract<Found, { kind: "departed" }>} found */
  departed(found) {
    const figures = {
      who: this.decider(found.by),
      item: this.called(found.item),
      after: this.quoted(found.item, found.rating),
      on: this.on(found.on),
    };
    const before = found.before && this.quoted(found.item, found.before);
    const words = before
      ? this.say("departed_from", { ...figures, before })
      : this.say("departed", figures);
    return this.withReason(words, found.reason);
  }

  /** @param {Extract<Found, { kind: "no_row" }>} found_ */
  noRow(found_) {
    const table = found(this.index.tables.get(found_.table), found_.table).title;
    const units = this.number(found_.units, "unit");
    const figures = { table, units, item: this.called(found_.item) };
    if (found_.outcomes.length === 0) return this.saySentence("no_row", figures);
    const outcomes = this.either(found_.item, found_.outcomes);
    if (found_.score === null) return this.saySentence("no_row_but_law", { ...figures, outcomes });
    const { score } = found_;
    return this.saySentence("no_row_but_law_with_score", { ...figures, outcomes, score });
  }

  // ---------------------------------------------------------------- what is missing
  /** What is missing, and what waits for it; an item needs none to wait for. @param {Missing} missing */
  lacks(missing) {
    const lacks = this.lacking(missing);
    const others = missing.wanted_for.filter((code) => code !== missing.item);
    if (others.length === 0) return sentenceOf(lacks);
    const items = this.listed(others.map((code) => this.short(code)));
    return this.saySentence(others.length === 1 ? "item_waits" : "items_wait", { lacks, items });
  }

  /** @param {Missing} missing */
  lacking({ kind, item, cases, number }) {
    const somewhere = number > 0 || cases.length > 0;
    const where = somewhere ? this.inCases(cases, number || cases.length) : this.say("in_any_case");
    switch (kind) {
      case "answer":
        return this.say("lacks_answer", { question: this.short(item), where });
      case "fact": {
        const fact = this.index.fact(item).title;
        return somewhere
          ? this.say("lacks_fact_in", { fact, where })
          : this.say("lacks_fact", { fact });
      }
      case "judgement":
        return this.say("lacks_judgement", { item: this.called(item) });
      case "review":
        return this.say("lacks_review", { review: this.index.item({ kind, code: item }).title });
      case "date": {
        const milestone = this.index.item({ kind: "milestone", code: item }).title;
        return this.say("lacks_date", { milestone });
      }
      case "rating":
        return this.say("lacks_rating", { item: this.called(item) });
      case "unit": {
        const count = number || 1;
        const units = this.number(count, "unit");
        return this.say(count === 1 ? "lacks_unit" : "lacks_units", { units });
      }
      case "number_of_cases":
        return this.say("lacks_number");
      default:
        return neverComes(kind);
    }
  }

  // ---------------------------------------------------------------- in a few words
  /** The rating of an item in a few words, or why it has none. @param {ItemResult} item */
  outcome(item) {
    if (item.rating !== null) return this.rating(item.code, item.rating);
    if (item.standing === "refused") return this.say("is_refused");
    if (item.standing === "waiting") return this.say("is_waiting");
    return this.say(item.possible.length > 0 ? "is_not_known" : "is_nothing");
  }

  /** What an item without a rating may still be, as a sentence; empty for one that has one. @param {ItemResult} item */
  stillPossible(item) {
    if (item.rating !== null || item.possible.length === 0) return "";
    const outcomes = this.either(item.code, item.possible);
    return this.say(item.standing === "refused" ? "rules_allow" : "may_still_be", { outcomes });
  }

  /** `2`, `9 of 21`; empty where there is none. @param {ItemResult} item */
  scoreOf({ score, out_of }) {
    if (score === null) return "";
    return out_of === null ? String(score) : this.say("score_out_of", { score, out_of });
  }
}

/** @param {string} kind */
function isQuestion(kind) {
  return kind === "key_question" || kind === "prompt";
}

/** A percentage to three places, never rounded up: `60%`, `64.516%`. @param {Fraction} share */
export function percent({ n, d }) {
  const thousandths = (n * 1000n) / d;
  const places = String(thousandths % 1000n).padStart(3, "0");
  return `${thousandths / 1000n}.${places}`.replace(/\.?0+$/, "") + "%";
}

/** A clause as a sentence. @param {string} words */
export function sentenceOf(words) {
  const closed = /[.?!]”?$/.test(words);
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${closed ? "" : "."}`;
}

/** A sentence that follows a colon: small, unless it starts with a code. @param {string} words */
function asClause(words) {
  const code = [" ", ""].includes(words.slice(1, 2)) || isUpper(words.slice(0, 2));
  return code ? words : words.slice(0, 1).toLowerCase() + words.slice(1);
}

/** @param {string} text */
function isUpper(text) {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** What a person wrote, to stand after a colon: one line, without its own full stop. @param {string} text */
function reasonOf(text) {
  return text.trim().split(/\s+/).join(" ").replace(/\.$/, "");
}
