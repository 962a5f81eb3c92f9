// How near an item is to other ratings, in words: what each better one would have needed, and the
// rules that would stand in its way. This does not find that out: `nearness.js` does.

import { Nearness, obstacles } from "./nearness.js";
import { neverComes } from "./truth.js";
import { sentenceOf } from "./words.js";
/** @import {ByRule, Found, ItemResult, MadeFrom, MoreCases, Need, Result, Step} from "./rules.js" */
/** @import {Seen} from "./rating.js" */
/** @import {Words} from "./words.js" */

/** @typedef {ByRule | Extract<Found, { kind: "advised" }>} Obstacle */

/**
 * @typedef {object} Way another rating: what it would have needed, and what would stand in its way
 * @property {Step} step
 * @property {string} text
 * @property {{ about: Obstacle, text: string }[]} rules
 * @property {boolean} wasProposed whether the reasons of the item say already what became of it
 */

/** The ways from the ratings of one framework to others. */
export class Ways {
  /** @param {Words} words */
  constructor(words) {
    this.words = words;
    this.nearness = new Nearness(words.index);
  }

  /** The ways from the rating of an item. @param {Seen} seen @param {Result} result @param {ItemResult} item @returns {Way[]} */
  of(seen, result, item) {
    return this.nearness.steps(result, item.code).map((step) => {
      const own = step.better && !step.of_start;
      const stands = own ? obstacles(seen, item.code, step.rating) : [];
      const wasProposed =
        own &&
        item.because.some(
          (each) =>
            (each.kind === "judgement" || each.kind === "decision") && each.rating === step.rating,
        );
      const rules = stands.map((about) => ({ about, text: this.would(item, about) }));
      const text = sentenceOf(this.way(item, step, stands, wasProposed));
      return { step, text, rules: wasProposed ? [] : rules, wasProposed };
    });
  }

  /** What a rule or a piece of guidance would do to a rating that nobody has proposed. @param {ItemResult} item @param {Obstacle} said */
  would(item, said) {
    const { words } = this;
    if (said.kind === "advised") {
      const says = words.otherwise(said);
      return said.certain ? words.say("would_need_reason", { says }) : says;
    }
    const names = { refused: "would_refuse", waits: "would_wait" };
    const name = said.verdict === "refused" || said.verdict === "waits" ? names[said.verdict] : "may_refuse";
    return words.saySentence(name, {
      rule: words.rule(said.rule),
      asks: words.asks(said.rule, said.then),
      before: words.quoted(item.code, said.before),
    });
  }

  /** @param {ItemResult} item @param {Step} step @param {Obstacle[]} stands @param {boolean} wasProposed */
  way(item, step, stands, wasProposed) {
    const { words } = this;
    const rating = words.quoted(item.code, step.rating);
    if (wasProposed && item.standing === "refused") return words.say("was_refused", { rating });
    if (wasProposed && item.standing === "waiting") return words.say("was_waiting", { rating });
    const [first] = step.needs;
    if (first?.kind === "proposal") {
      const inTheWay = words.say(inTheWayOf(stands));
      const decided = item.standing === "decided";
      const who = decided ? words.decider("") : words.person(first.role, "");
      const figures = { rating, who, in_the_way: inTheWay };
      return words.say(decided ? "to_decide" : "to_propose", figures);
    }
    if (!step.reachable && step.better && !step.of_start) return words.say("cannot_lead", { rating });
    if (step.needs.length === 0 && !step.of_start && step.better) {
      return words.say("by_method_alone", { rating });
    }
    const needs = this.needs(item.code, step);
    if (step.of_start) {
      return words.say(step.better ? "start_would_need" : "start_would_follow", { rating, needs });
    }
    return words.say(step.better ? "would_need" : "would_follow", { rating, needs });
  }

  /** @param {string} code @param {Step} step */
  needs(code, step) {
    const { words } = this;
    const together = this.together(code, step);
    if (together) return together;
    const needs = step.needs.map((need) => this.need(code, need));
    if (step.every || needs.length < 2) return words.listed(needs);
    return words.say("one_of_these", { needs: words.listed(needs, "listed_or") });
  }

  /** The cases of several questions, said at once where all have to come to the same share. @param {string} code @param {Step} step */
  together(code, step) {
    const { words } = this;
    const needs = step.needs.flatMap((need) => (need.kind === "cases" && need.question ? [need] : []));
    const [first] = needs;
    if (!first || needs.length < 2 || needs.length < step.needs.length || !step.every) return "";
    const answers = new Set(needs.map((need) => words.sufficient(need.question)));
    const alike = needs.every((need) => need.number === first.number && need.base === first.base);
    const [answer = ""] = answers;
    if (!alike || answers.size > 1) return "";
    const more = needs.map((need) =>
      words.say("more_for", { more: need.more, question: words.short(need.question) }),
    );
    const share = words.shareOf(code, first.number, first.base, first.percent);
    const { number, base } = first;
    return words.say("together", { answer, number, base, share, more: words.listed(more) });
  }

  /** @param {string} code @param {Need} need */
  need(code, need) {
    const { words } = this;
    switch (need.kind) {
      case "cases":
        return this.cases(code, need);
      case "points": {
        const points = this.more(need.more, "point");
        return words.say("need_points", { points, came: need.points, out_of: need.out_of });
      }
      case "part":
        return words.say("need_rating", {
          part: this.part(need.part),
          rating: words.quoted(need.part.code, need.rating),
          outcomes: words.either(need.part.code, need.part.outcomes),
        });
      case "part_score": {
        const { score, part } = need;
        const figures = { part: this.part(part), score, now: part.score ?? "" };
        return words.say(need.fewer ? "need_score_less" : "need_score_more", figures);
      }
      case "line": {
        if (need.line < 0) return words.say("need_otherwise");
        const method = words.computed(code);
        const fit = method?.kind === "first_that_fits" ? method.fits[need.line] : undefined;
        return words.say("need_line", { condition: fit?.words ?? "" });
      }
      case "proposal":
        return words.say("need_proposal", { who: words.person(need.role, "") });
      default:
        return neverComes(need);
    }
  }

  /** @param {string} code @param {MoreCases} need */
  cases(code, need) {
    const { words } = this;
    const share = words.shareOf(code, need.number, need.base, need.percent);
    const figures = { more: this.more(need.more, "case"), number: need.number, base: need.base, share };
    if (!need.question) return words.say("need_condition", figures);
    const answer = words.sufficient(need.question);
    return words.say("need_answer", { ...figures, answer, question: words.short(need.question) });
  }

  /** `2 more cases`, `1 fewer point`. @param {number} more @param {"case" | "point"} what */
  more(more, what) {
    const number = Math.abs(more);
    const many = number === 1 ? what : `${what}s`;
    return this.words.say(`${more > 0 ? "more" : "fewer"}_${many}`, { number });
  }

  /** @param {MadeFrom} part */
  part(part) {
    return part.unit || this.words.called(part.code);
  }
}

/** @param {Obstacle[]} stands */
function inTheWayOf(stands) {
  const verdicts = stands.flatMap((each) => (each.kind === "rule" ? [each.verdict] : []));
  if (verdicts.includes("refused")) return "would_be_refused";
  if (verdicts.includes("waits")) return "would_be_waiting";
  if (verdicts.length > 0) return "may_be_in_the_way";
  return stands.length > 0 ? "only_guidance" : "nothing_in_the_way";
}
