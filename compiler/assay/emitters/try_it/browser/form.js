// The form: for each item that is rated, what its rating hangs on. What is entered becomes a document
// as `assay rate` takes it, and a document fills the form in. This rates nothing.

import { NOT_KNOWN } from "./cases.js";
import { NOT_RATED, partsOf } from "./conditions.js";
import { Field, button, choice, element, entry, folded, group, newId } from "./elements.js";
/** @import {Judgement, Named, Result} from "./rules.js" */
/** @import {Evaluator, Prepared} from "./rating.js" */
/** @import {Words} from "./words.js" */
/** @import {Choice} from "./elements.js" */
/** @import {Phrases} from "./phrases.js" */

/** @typedef {Record<string, unknown>} Json */
/** @typedef {(...rest: (string | number)[]) => (() => (string | number)[])} Within a path in a part of the document */
/** @typedef {{ fields: Field[], element: HTMLElement }} UnitBlock */

/** The form of one framework. */
export class Form {
  /** @param {Evaluator} evaluator @param {Words} words @param {Phrases} texts @param {(said: string) => void} tell */
  constructor(evaluator, words, texts, tell) {
    this.evaluator = evaluator;
    this.words = words;
    this.texts = texts;
    this.tell = tell;
    /** @type {Field[]} */
    this.fields = [];
    /** @type {{ code: string, counts: HTMLInputElement, rating: HTMLInputElement, show: () => void }[]} */
    this.ways = [];
    /** @type {Map<string, HTMLElement>} what each item is rated now, beside its fields */
    this.now = new Map();
    /** @type {UnitBlock[]} */
    this.units = [];
    this.unitList = element("div", { class: "try-units" });
    this.element = element("form", { class: "try-form", autocomplete: "off", novalidate: "" });
    this.element.addEventListener("submit", (event) => event.preventDefault());
    this.element.append(...this.sections());
  }

  /** @returns {HTMLElement[]} */
  sections() {
    const { part, listed, prepared } = this.evaluator;
    const all = listed.flatMap((code) => prepared.get(code) ?? []);
    const at = path();
    const general = [this.add(entry(at("unit"), this.texts.say("unit_name"), "text"))];
    if (!all.some(({ item }) => item.cohort) && this.counted().length > 0) {
      const [label, hint] = ["number_of_cases", "number_of_cases_hint"];
      const field = entry(at("number_of_cases"), this.texts.say(label), "number", this.texts.say(hint));
      general.push(this.add(field));
    }
    const sections = [element("div", { class: "try-general" }, ...general), ...this.aboutUnits()];
    const standards = all.filter(({ item }) => item.kind !== "rating");
    const placed = new Set();
    for (const domain of part.domains ?? []) {
      const within = standards.filter((each) => this.domainOf(each) === domain.code);
      for (const each of within) placed.add(each);
      sections.push(...this.section(domain.title, within.flatMap((each) => this.asked(each))));
    }
    const others = all.filter((each) => !placed.has(each));
    sections.push(...this.section(this.texts.say("ratings"), others.flatMap((each) => this.asked(each))));
    sections.push(...this.section(this.texts.say("reviews"), this.reviews()));
    sections.push(...this.section(this.texts.say("facts"), this.facts()));
    return sections;
  }

  /** @param {string} title @param {HTMLElement[]} content @returns {HTMLElement[]} */
  section(title, content) {
    if (content.length === 0) return [];
    return [element("section", {}, element("h3", {}, title), ...content)];
  }

  /** @param {Field} field @param {Field[]} [among] */
  add(field, among = this.fields) {
    among.push(field);
    return field.element;
  }

  /** @param {Prepared} prepared */
  domainOf({ item }) {
    const standard = (this.evaluator.part.standards ?? []).find(
      ({ code, key_questions = [] }) =>
        code === item.code || key_questions.some((question) => question.code === item.code),
    );
    return standard?.domain;
  }

  // ---------------------------------------------------------------- what an item hangs on
  /** The items that are rated from shares of cases. */
  counted() {
    return [...this.evaluator.prepared.values()].filter(({ item }) => questionsOf(item).length > 0);
  }

  /** What is asked for an item; nothing, where it follows from others. @param {Prepared} prepared @returns {HTMLElement[]} */
  asked(prepared) {
    const { item } = prepared;
    if (item.method.kind === "judgement") return [this.judged(prepared, item.method)];
    if (questionsOf(item).length > 0) return [this.ofCounts(prepared)];
    if (item.method.kind !== "share_of_cases") return [];
    const hint = element("p", { class: "try-hint" }, this.texts.say("from_cases"));
    return [group(this.words.called(item.code), hint, this.settled(prepared))];
  }

  /** @param {Prepared} prepared */
  settled(prepared) {
    const at = path()("ratings", prepared.item.code);
    const choices = this.ratings(prepared, true);
    return this.add(choice(at, this.texts.say("rating"), choices, this.texts.say("not_entered")));
  }

  /** @param {Prepared} prepared @param {boolean} unrated @returns {Choice[]} */
  ratings({ item, codes }, unrated) {
    const all = unrated ? [...codes, NOT_RATED] : codes;
    return all.map((code) => ({ code, title: this.words.rating(item.code, code) }));
  }

  /** @param {Prepared} prepared */
  ofCounts(prepared) {
    const { code } = prepared.item;
    const counts = element(
      "div",
      { class: "try-counts" },
      ...questionsOf(prepared.item).map((question) => this.countsOf(question)),
    );
    const rating = element("div", {}, this.settled(prepared));
    const name = newId();
    /** @param {string} label @param {boolean} chosen */
    const radio = (label, chosen) => {
      const control = element("input", { type: "radio", name, id: newId() });
      control.checked = chosen;
      return { control, element: element("label", { for: control.id, class: "try-radio" }, control, label) };
    };
    const byCounts = radio(this.texts.say("have_counts"), true);
    const byRating = radio(this.texts.say("have_rating"), false);
    const show = () => {
      setAside(counts, !byCounts.control.checked);
      setAside(rating, byCounts.control.checked);
    };
    byCounts.control.addEventListener("change", show);
    byRating.control.addEventListener("change", show);
    show();
    this.ways.push({ code, counts: byCounts.control, rating: byRating.control, show });
    const what = this.texts.say("what_you_have", { item: this.words.short(code) });
    const ways = element("div", { class: "try-ways", role: "radiogroup", "aria-label": what });
    ways.append(byCounts.element, byRating.element);
    return group(this.words.called(code), ways, counts, rating, this.nowOf(code));
  }

  /** Where it is said what an item is rated now. @param {string} code */
  nowOf(code) {
    const now = element("p", { class: "try-now" });
    this.now.set(code, now);
    return now;
  }

  /** Say beside the fields of each item what it is rated now, where that is known. @param {Result | null} result */
  showRatings(result) {
    for (const [code, now] of this.now) {
      const rated = result?.items.get(code);
      const known = rated && (rated.rating !== null || rated.standing !== "unknown");
      now.textContent = known
        ? this.texts.say("now", { item: this.words.short(code), outcome: this.words.outcome(rated) })
        : "";
    }
  }

  /** The numbers of cases by the answers to a key question. @param {string} code */
  countsOf(code) {
    const question = this.evaluator.index.anyItem(code);
    const answers = question?.answers ? this.evaluator.index.answers(question.answers) : [];
    const at = path();
    const numbers = answers.map(({ code: answer, title }) =>
      this.add(entry(at("counts", code, answer), title, "number")),
    );
    const unknown = this.texts.say("not_known_yet");
    numbers.push(this.add(entry(at("counts", code, NOT_KNOWN), unknown, "number")));
    const legend = `${question?.printed ?? code} ${question?.title ?? ""}`;
    return group(legend, element("div", { class: "try-numbers" }, ...numbers));
  }

  /** What people said of an item. @param {Prepared} prepared @param {Judgement} method */
  judged(prepared, method) {
    const { code } = prepared.item;
    const { words, texts } = this;
    const roles = this.evaluator.index.rules.roles ?? {};
    const title = roles[method.role] ?? "";
    const role = title.slice(0, 1).toLowerCase() + title.slice(1);
    const none = texts.say("not_entered");
    const choices = this.ratings(prepared, true);
    const at = path("judgements", code);
    const rating = choice(at("rating"), texts.say("rating_proposed", { role }), choices, none);
    const guidance = new Set(prepared.rules.advising.map((bound) => bound.rule));
    const more = [
      this.add(entry(at("reason"), texts.say("reason"), "text")),
      ...[...guidance].map((rule) => {
        const label = texts.say("sets_aside", { title: rule.title });
        return this.add(entry(at("sets_aside", rule.code), label, "text"));
      }),
      ...this.decision(prepared, choices),
    ];
    return group(
      words.called(code),
      this.add(rating),
      this.nowOf(code),
      folded(texts.say("more", { item: words.short(code) }), ...more),
    );
  }

  /** @param {Prepared} prepared @param {Choice[]} choices @returns {HTMLElement[]} */
  decision({ item }, choices) {
    if (this.evaluator.part.decided_by === undefined) return [];
    const { texts } = this;
    const at = path("decisions", item.code);
    const hint = texts.say("decision_on_hint");
    return [
      this.add(choice(at("rating"), texts.say("decision"), choices, texts.say("not_entered"))),
      this.add(entry(at("by"), texts.say("decision_by"), "text")),
      this.add(entry(at("on"), texts.say("decision_on"), "text", hint)),
      this.add(entry(at("reason"), texts.say("decision_reason"), "text")),
    ];
  }

  reviews() {
    const at = path("reviews");
    return (this.evaluator.part.reviews ?? []).map((review) => {
      const answers = review.answers ? this.evaluator.index.answers(review.answers) : [];
      return this.add(choice(at(review.code), review.title, answers, this.texts.say("not_entered")));
    });
  }

  /** The facts of the unit that a rating hangs on. */
  facts() {
    const { part } = this.evaluator;
    const rated = [...this.evaluator.prepared.values()].map(({ item }) => item);
    const asked = new Set([...partsOf([rated, part.rules])].map((each) => each["fact"]));
    const own = (part.facts ?? []).filter(
      (fact) => fact.code.startsWith(`${part.inspects}.`) && asked.has(fact.code),
    );
    return own.map((fact) => {
      const at = path()("facts", fact.code);
      /** @type {Named[]} */
      const yesOrNo = ["yes", "no"].map((code) => ({ code, title: this.texts.say(code) }));
      const choices = fact.kind === "yes_or_no" ? yesOrNo : fact.choices;
      if (choices === undefined) {
        const isNumber = ["whole_number", "number_of", "percentage"].includes(fact.kind);
        return this.add(entry(at, fact.title, isNumber ? "number" : "text"));
      }
      return this.add(choice(at, fact.title, choices, this.texts.say("not_entered")));
    });
  }

  // ---------------------------------------------------------------- units of a whole
  /** The items whose rating in every unit something is made from. */
  ratedInUnits() {
    const { prepared, ofUnits } = this.evaluator;
    const codes = new Set(
      [...prepared.values()].flatMap(({ item }) =>
        [...partsOf(item.method)].flatMap((part) => {
          const over = /** @type {{ over?: { kind: string }, items?: { items: { code: string }[] } }} */ (part);
          if (over.over?.kind !== "over_every") return [];
          return (over.items?.items ?? []).map((each) => each.code);
        }),
      ),
    );
    return [...codes].flatMap((code) => ofUnits?.prepared.get(code) ?? []);
  }

  /** @returns {HTMLElement[]} */
  aboutUnits() {
    const { ofUnits } = this.evaluator;
    if (ofUnits === null || this.ratedInUnits().length === 0) return [];
    const { texts } = this;
    const add = button(texts.say("unit_add"), () => {
      this.addUnit();
      this.units.at(-1)?.fields[0]?.control.focus();
      this.tell(texts.say("unit_added", { number: this.units.length }));
      this.changed();
    });
    const number = entry(path()("number_of_units"), texts.say("number_of_units"), "number");
    const hint = element("p", { class: "try-hint" }, texts.say("units_hint"));
    return this.section(texts.say("units"), [hint, this.unitList, add, this.add(number)]);
  }

  addUnit() {
    const { words, texts } = this;
    /** @type {UnitBlock} */
    const block = { fields: [], element: group("") };
    /** @param {(string | number)[]} rest */
    const at = (...rest) => () => ["units", this.units.indexOf(block), ...rest];
    const name = this.add(entry(at("unit"), texts.say("unit_name_of"), "text"), block.fields);
    const ratings = this.ratedInUnits().map((prepared) => {
      const label = words.called(prepared.item.code);
      const none = texts.say("not_entered");
      const field = choice(at("ratings", prepared.item.code), label, this.ratings(prepared, true), none);
      return this.add(field, block.fields);
    });
    const remove = button("", () => {
      this.removeUnit(block);
      this.tell(texts.say("unit_removed"));
      this.changed();
    });
    block.element.append(element("div", { class: "try-unit" }, name, ...ratings, remove));
    this.units.push(block);
    this.unitList.append(block.element);
    this.nameUnits();
  }

  /** @param {UnitBlock} block */
  removeUnit(block) {
    this.units = this.units.filter((each) => each !== block);
    block.element.remove();
    this.nameUnits();
  }

  nameUnits() {
    for (const [place, { element: block }] of this.units.entries()) {
      const number = place + 1;
      block.querySelector("legend")?.replaceChildren(this.texts.say("unit", { number }));
      block.querySelector("button")?.replaceChildren(this.texts.say("unit_remove", { number }));
    }
  }

  /** Have whoever listens look again. */
  changed() {
    this.element.dispatchEvent(new Event("input", { bubbles: true }));
  }

  // ---------------------------------------------------------------- to and from a document
  /** Every field that can be entered now. */
  get asking() {
    const all = [...this.fields, ...this.units.flatMap((unit) => unit.fields)];
    return all.filter((field) => field.isAsked);
  }

  get isEmpty() {
    return this.asking.every((field) => field.value === undefined) && this.units.length === 0;
  }

  /** What is entered, as a document. @returns {Json} */
  read() {
    const { name, version, made_of } = this.evaluator.part;
    /** @type {Json} */
    const made = { framework: name, version, unit: this.texts.say("unit_unnamed") };
    if (made_of !== undefined && this.units.length > 0) {
      const { ofUnits } = this.evaluator;
      made["units"] = this.units.map((_, place) => ({
        framework: ofUnits?.part.name,
        unit: this.texts.say("unit", { number: place + 1 }),
      }));
    }
    for (const field of this.asking) {
      if (field.value !== undefined) put(made, field.path(), field.value);
    }
    return made;
  }

  /** Fill in what a document says, and clear what it does not say. @param {Json} document */
  fill(document) {
    for (const unit of [...this.units]) this.removeUnit(unit);
    const units = document["units"];
    for (const _ of Array.isArray(units) ? units : []) this.addUnit();
    const settled = /** @type {Json} */ (document["ratings"] ?? {});
    for (const way of this.ways) {
      const byRating = way.code in settled;
      way.rating.checked = byRating;
      way.counts.checked = !byRating;
      way.show();
    }
    const all = [...this.fields, ...this.units.flatMap((unit) => unit.fields)];
    for (const field of all) field.fill(get(document, field.path()));
    // What is settled of an item that people judge is entered as their proposal.
    for (const field of this.fields) {
      const [what, code, member] = field.path();
      const judged = what === "judgements" && member === "rating" && typeof code === "string";
      if (judged && field.value === undefined) field.fill(settled[code]);
    }
    for (const fold of this.element.querySelectorAll("details")) {
      const filled = [...fold.querySelectorAll("input, select")].some(
        (control) => /** @type {HTMLInputElement | HTMLSelectElement} */ (control).value !== "",
      );
      fold.open = filled;
    }
  }
}

/** The key questions whose shares of cases an item is rated from. @param {Prepared["item"]} item */
function questionsOf({ method }) {
  if (method.kind !== "lowest_or_highest" || method.banded === undefined) return [];
  return method.items.items.map((each) => each.code);
}

/** A path of a document that starts with these names. @param {...string} start @returns {Within} */
function path(...start) {
  return (...rest) => () => [...start, ...rest];
}

/** @param {HTMLElement} part @param {boolean} aside */
function setAside(part, aside) {
  part.hidden = aside;
  part.toggleAttribute("data-set-aside", aside);
}

/** @param {unknown} document @param {(string | number)[]} at */
function get(document, at) {
  return at.reduce((/** @type {unknown} */ found, name) => {
    return found !== null && typeof found === "object" ? Reflect.get(found, name) : undefined;
  }, document);
}

/** @param {Json} document @param {(string | number)[]} at @param {unknown} value */
function put(document, at, value) {
  let around = document;
  for (const name of at.slice(0, -1)) {
    around[name] ??= {};
    around = /** @type {Json} */ (around[name]);
  }
  const last = at.at(-1);
  if (last !== undefined) around[last] = value;
}
