// What came of an inspection, for people to read: each rating with the reasons for it, what needs
// attention, and what is not known. This works nothing out and words nothing.

import { severityOf } from "./as_json.js";
import { element } from "./elements.js";
/** @import {ByShare, ItemResult, Result} from "./rules.js" */
/** @import {Seen} from "./rating.js" */
/** @import {Way, Ways} from "./ways.js" */
/** @import {Phrases} from "./phrases.js" */

/** The ratings on the page; those that were opened stay open when they change. */
export class Results {
  /** @param {Ways} ways @param {Phrases} texts */
  constructor(ways, texts) {
    this.ways = ways;
    this.words = ways.words;
    this.texts = texts;
    /** @type {Set<string>} */
    this.opened = new Set();
    this.element = element("div", { class: "try-results-body" });
  }

  /** @param {Seen | null} seen */
  show(seen) {
    this.element.replaceChildren(...(seen === null ? [] : this.ofUnit(seen, "")));
  }

  /** The ratings of the whole in one line each, for a summary. @param {Result} result @returns {string[]} */
  summary(result) {
    return wholes(result).map((item) => {
      const figures = { item: this.words.called(item.code), outcome: this.words.outcome(item) };
      const score = item.out_of === null ? "" : this.words.scoreOf(item);
      const line = score
        ? this.texts.say("summary_with_score", { ...figures, score })
        : this.texts.say("summary", figures);
      // That everything is possible says nothing.
      const every = this.words.index.namesOf(this.words.index.anyItem(item.code) ?? {}).length;
      const possible = item.possible.length < every ? this.words.stillPossible(item) : "";
      return [line, possible].filter(Boolean).join(" ");
    });
  }

  /** @param {Seen} seen @param {string} unit @returns {HTMLElement[]} */
  ofUnit(seen, unit) {
    const result = seen.result();
    const items = [...wholes(result), ...standards(result)];
    const parts = [
      ...items.map((item) => this.ofItem(item, this.ways.of(seen, result, item), unit)),
      ...this.findings(result),
      ...this.missing(result, unit),
    ];
    for (const each of seen.units) {
      const name = each.inspection.unit;
      const title = this.texts.say("ratings_of", { unit: name });
      const open = this.fold(`unit ${name}`, title, ...this.ofUnit(each, name));
      parts.push(open);
    }
    return parts;
  }

  /** @param {Result} result @returns {HTMLElement[]} */
  findings({ found }) {
    if (found.length === 0) return [];
    const heading = element("h3", {}, this.texts.say("findings"));
    return [heading, list(found.map((each) => this.ofFound(each)))];
  }

  /** What is not known, closed until somebody wants to know. @param {Result} result @param {string} unit @returns {HTMLElement[]} */
  missing({ missing }, unit) {
    if (missing.length === 0) return [];
    const heading = this.texts.say("missing", { number: missing.length });
    return [this.fold(`missing ${unit}`, heading, list(missing.map((each) => this.words.lacks(each))))];
  }

  /** @param {Result["found"][number]} found */
  ofFound(found) {
    const severity = severityOf(found);
    const mark = element("strong", { class: `try-${severity}` }, this.texts.say(`is_${severity}`));
    return element("span", {}, mark, ": ", whole(this.words.what(found)));
  }

  /** @param {ItemResult} item @param {Way[]} others @param {string} unit */
  ofItem(item, others, unit) {
    const { words, texts } = this;
    const heading = element("span", { class: "try-name" }, words.called(item.code));
    const outcome = element("strong", { class: "try-outcome" }, words.outcome(item));
    const score = words.scoreOf(item);
    const said = item.out_of === null && score ? texts.say("score", { score }) : score;
    const line = element("span", { class: "try-line" }, heading, " ", outcome);
    if (said) line.append(" ", element("span", { class: "try-score" }, said));
    return this.fold(`${unit} ${item.code}`, line, ...this.because(item), ...this.nearness(others));
  }

  /** What would change a rating; what was proposed stands among the reasons. @param {Way[]} others @returns {HTMLElement[]} */
  nearness(others) {
    const lines = others.flatMap((way) =>
      way.wasProposed ? [] : [way.text, ...way.rules.map((rule) => rule.text)],
    );
    if (lines.length === 0) return [];
    return [element("p", { class: "try-change" }, this.texts.say("what_would_change")), list(lines)];
  }

  /** @param {string} key @param {string | Node} summary @param {...(string | Node)} content */
  fold(key, summary, ...content) {
    const made = element("details", { class: "try-item" }, element("summary", {}, summary), ...content);
    made.open = this.opened.has(key);
    made.addEventListener("toggle", () => {
      if (made.open) this.opened.add(key);
      else this.opened.delete(key);
    });
    return made;
  }

  /** @param {ItemResult} item @returns {HTMLElement[]} */
  because(item) {
    const { words } = this;
    const shares = item.because.filter((each) => each.kind === "share");
    const asked = shares.filter((each) => each.question !== "");
    const counted = asked.some((each) => each.base || each.open);
    const others = item.because.filter((each) => each.kind !== "share" || each.deciding || !each.question);
    const sentences = new Set(others.map((reason) => words.why(item, reason)));
    const possible = words.stillPossible(item);
    if (possible) sentences.add(possible);
    return [
      ...(counted ? [this.table(item, asked)] : []),
      ...(sentences.size > 0 ? [list([...sentences])] : []),
    ];
  }

  /** @param {ItemResult} item @param {ByShare[]} shares */
  table(item, shares) {
    const { words, texts } = this;
    const heads = ["question", "counted", "share", "band"].map((name) =>
      element("th", { scope: "col" }, texts.say(name)),
    );
    const rows = shares.map((share) => {
      const some = words.fromTo(share.least, share.most);
      const counted = texts.say("counted_of", { some, base: share.base });
      const marks = share.percent === null ? "may_set_the_rating" : "sets_the_rating";
      const bands = share.outcomes.map((outcome) => words.rating(item.code, outcome));
      const band = words.listed(bands, "listed_or");
      const decides = share.deciding ? ` (${texts.say(marks)})` : "";
      const isCounted = share.base || share.open;
      const percent = words.shareInWords(item.code, share) || "–";
      const cells = isCounted ? [counted, percent, band + decides] : ["–", "–", "–"];
      const head = element("th", { scope: "row" }, words.short(share.question));
      return element("tr", {}, head, ...cells.map((cell) => element("td", {}, cell)));
    });
    const table = element("table", { class: "try-table" }, element("thead", {}, element("tr", {}, ...heads)));
    table.append(element("tbody", {}, ...rows));
    return table;
  }
}

/** @param {(string | Node)[]} lines */
function list(lines) {
  return element("ul", {}, ...lines.map((line) => element("li", {}, whole(line))));
}

/** No line ends inside a printed code: `P 2.1`. @param {string | Node} content */
function whole(content) {
  if (typeof content !== "string") return content;
  return content.replace(/\b([A-Z]{1,2}) (?=\d)/g, "$1\u00a0");
}

/** @param {Result} result */
function wholes({ items }) {
  return [...items.values()].filter(({ kind }) => kind === "rating" || kind === "test");
}

/** The other items in the order of their codes. @param {Result} result */
function standards(result) {
  const all = wholes(result);
  return [...result.items.values()].filter((item) => !all.includes(item));
}
