// The page: the form on one side and the ratings on the other, worked out anew whenever something is
// entered. Nothing is sent or kept. Whoever embeds it can rate documents too: `assayTryIt.rate`.

import { asJson } from "./as_json.js";
import { button, element, newId } from "./elements.js";
import { Form } from "./form.js";
import { Phrases } from "./phrases.js";
import { Evaluator } from "./rating.js";
import { readDocument } from "./reading.js";
import { Results } from "./results.js";
import { Ways } from "./ways.js";
import { Words, sentenceOf } from "./words.js";
/** @import {Problem, Rules} from "./rules.js" */
/** @import {Seen} from "./rating.js" */

/** @typedef {Record<string, unknown>} Json */

/**
 * @typedef {object} Given what the page is made from
 * @property {Rules} rules
 * @property {Record<string, string>} sentences on ratings
 * @property {Record<string, string>} texts of the page
 * @property {{ title: string, document: Json }[]} [examples]
 */

/** How long after the last key the ratings are worked out, in milliseconds. */
const PAUSE = 120;

/** What the page is made from, rated: the ratings of a document, or what is wrong with it. */
class Desk {
  /** @param {Given} given */
  constructor(given) {
    this.evaluator = new Evaluator(given.rules);
    this.words = new Words(this.evaluator.index, given.sentences);
    this.texts = new Phrases(given.texts);
    this.ways = new Ways(this.words);
    this.examples = given.examples ?? [];
  }

  /** @param {unknown} document @returns {{ seen: Seen | null, problems: Problem[] }} */
  rate(document) {
    const { inspection, problems } = readDocument(this.evaluator, document);
    return { seen: problems.length > 0 ? null : this.evaluator.see(inspection), problems };
  }

  /** @param {Problem} problem */
  told(problem) {
    return this.texts.say(problem.says, problem.figures);
  }
}

class Page {
  /** @param {HTMLElement} place @param {Desk} desk */
  constructor(place, desk) {
    this.desk = desk;
    const { words, texts } = desk;
    this.status = element("p", { class: "try-summary", role: "status" });
    this.told = element("p", { class: "try-told", role: "status" });
    this.problems = element("ul", { class: "try-problems" });
    this.form = new Form(desk.evaluator, words, texts, (said) => this.tell(said));
    this.results = new Results(desk.ways, texts);
    this.note = element("p", { class: "try-note", hidden: "" }, texts.say("document_rated"));
    this.text = element("textarea", { rows: "12", spellcheck: "false", id: newId() });
    this.leave = button(texts.say("document_leave"), () => this.rateForm());
    this.leave.hidden = true;
    const ratings = element("h2", { id: newId(), tabindex: "-1" }, texts.say("results"));
    const link = element("a", { href: `#${ratings.id}` }, texts.say("to_ratings"));
    this.way = element("p", { class: "try-to-ratings" }, link);
    place.replaceChildren(
      element(
        "div",
        { class: "try-columns" },
        element("div", { class: "try-entering" }, ...this.entering(), this.document()),
        element(
          "section",
          { class: "try-results", "aria-labelledby": ratings.id },
          ratings,
          this.status,
          this.problems,
          this.note,
          this.results.element,
        ),
      ),
    );
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let waiting;
    this.form.element.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => this.rateForm(), PAUSE);
    });
    this.rateForm();
  }

  /** @returns {HTMLElement[]} */
  entering() {
    const { texts, examples } = this.desk;
    const tools = element("div", { class: "try-tools" });
    if (examples.length > 0) {
      const select = element("select", { id: newId() });
      for (const [place, { title }] of examples.entries()) {
        select.append(element("option", { value: String(place) }, title));
      }
      const label = element("label", { for: select.id }, texts.say("examples"));
      const fill = button(texts.say("example_fill"), () => {
        const example = examples[Number(select.value)];
        if (example) this.fill(example.document, texts.say("filled"));
      });
      tools.append(element("div", { class: "try-field" }, label, select), fill);
    }
    tools.append(button(texts.say("clear"), () => this.fill({}, texts.say("cleared"))));
    return [element("h2", {}, texts.say("form")), tools, this.told, this.way, this.form.element];
  }

  document() {
    const { texts } = this.desk;
    const hint = element("p", { class: "try-hint", id: newId() }, texts.say("document_hint"));
    this.text.setAttribute("aria-describedby", hint.id);
    return element(
      "details",
      { class: "try-more" },
      element("summary", {}, texts.say("document")),
      hint,
      element("label", { for: this.text.id }, texts.say("document_label")),
      this.text,
      button(texts.say("document_rate"), () => this.rateText()),
      this.leave,
    );
  }

  /** @param {string} said */
  tell(said) {
    this.told.textContent = said;
  }

  /** @param {Json} document @param {string} said */
  fill(document, said) {
    this.form.fill(document);
    this.rateForm();
    this.tell(said);
  }

  rateForm() {
    const { desk, form } = this;
    this.aside(false);
    const document = form.read();
    this.text.value = `${JSON.stringify(document, null, 1)}\n`;
    const { seen, problems } = desk.rate(document);
    const others = new Set(problems);
    for (const field of form.asking) {
      const own = problems.filter((problem) => problem.at === field.at);
      field.describe(own.map((problem) => sentenceOf(desk.told(problem))).join(" "));
      for (const problem of own) others.delete(problem);
    }
    form.showRatings(seen && seen.result());
    this.show(form.isEmpty ? null : seen, problems, [...others]);
  }

  rateText() {
    /** @type {unknown} */
    let document;
    this.aside(true);
    try {
      document = JSON.parse(this.text.value);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const problem = { at: "", says: "document_not_json", figures: { why } };
      this.show(null, [problem], [problem]);
      return;
    }
    const { seen, problems } = this.desk.rate(document);
    this.show(seen, problems, problems);
  }

  /** Whether the ratings are those of the document and not of the form. @param {boolean} ofText */
  aside(ofText) {
    this.note.hidden = !ofText;
    this.leave.hidden = !ofText;
  }

  /** @param {Seen | null} seen @param {Problem[]} problems @param {Problem[]} listed */
  show(seen, problems, listed) {
    const { texts } = this.desk;
    const lines = listed.map((problem) => {
      const told = this.desk.told(problem);
      return problem.at ? texts.say("problem_at", { at: problem.at, problem: told }) : told;
    });
    this.problems.replaceChildren(...lines.map((line) => element("li", {}, sentenceOf(line))));
    this.problems.hidden = lines.length === 0;
    this.results.show(seen);
    let summary = texts.say("nothing_yet");
    if (problems.length > 0) summary = texts.say("cannot_rate");
    else if (seen !== null) summary = this.results.summary(seen.result()).join(" ");
    if (this.status.textContent !== summary) this.status.textContent = summary;
  }
}

/** Make the page where the document says it should be. */
function start() {
  const data = document.getElementById("assay-try-it-data");
  const place = document.getElementById("assay-try-it");
  if (data === null || place === null || place.dataset["made"]) return;
  place.dataset["made"] = "yes";
  /** @type {Given} */
  const given = JSON.parse(data.textContent ?? "");
  const desk = new Desk(given);
  new Page(place, desk);
  window.addEventListener("beforeprint", () => {
    for (const fold of place.querySelectorAll(".try-results details")) fold.setAttribute("open", "");
  });
  const rate = (/** @type {unknown} */ inspected) => {
    const { seen, problems } = desk.rate(inspected);
    if (seen !== null) return asJson(desk.ways, seen, seen.result());
    return { problems: problems.map((each) => ({ at: each.at, text: desk.told(each) })) };
  };
  Object.assign(window, { assayTryIt: { rate } });
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
