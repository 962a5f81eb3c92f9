// Elements of the page, and the fields of its form. Every text becomes text and never markup. This
// knows nothing of inspections.

/** @typedef {string | Node} Content */

/** An element with attributes and content. @template {keyof HTMLElementTagNameMap} Tag @param {Tag} tag @param {Record<string, string>} attributes @param {...Content} content @returns {HTMLElementTagNameMap[Tag]} */
export function element(tag, attributes, ...content) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content);
  return made;
}

/** A group of fields under what they have in common. @param {string} legend @param {...Content} content */
export function group(legend, ...content) {
  return element("fieldset", { class: "try-group" }, element("legend", {}, legend), ...content);
}

/** A heading with what is under it, closed at first. @param {string} summary @param {...Content} content */
export function folded(summary, ...content) {
  return element("details", { class: "try-more" }, element("summary", {}, summary), ...content);
}

/** @param {string} label @param {() => void} act @param {string} [kind] */
export function button(label, act, kind = "") {
  const made = element("button", { type: "button", class: `try-button ${kind}`.trim() }, label);
  made.addEventListener("click", act);
  return made;
}

let lastId = 0;

/** A name for an element that no other has. */
export function newId() {
  lastId += 1;
  return `try-${lastId}`;
}

/**
 * @typedef {object} Choice
 * @property {string} code
 * @property {string} title
 */

/** One thing that may be entered, and the place in a document that it stands for. */
export class Field {
  /** @param {() => (string | number)[]} path @param {HTMLInputElement | HTMLSelectElement} control @param {string} label @param {string} [hint] */
  constructor(path, control, label, hint = "") {
    this.path = path;
    this.control = control;
    this.isNumber = control.getAttribute("inputmode") === "numeric";
    control.id = newId();
    this.error = element("p", { class: "try-error", id: `${control.id}-error`, hidden: "" });
    this.hint = element("p", { class: "try-hint", id: `${control.id}-hint` }, hint);
    this.element = element(
      "div",
      { class: this.isNumber ? "try-field try-number" : "try-field" },
      element("label", { for: control.id }, label),
      ...(hint ? [this.hint] : []),
      this.error,
      control,
    );
    this.describe("");
  }

  /** Where it stands in a document: `/counts/A1/yes`. */
  get at() {
    return `/${this.path().join("/")}`;
  }

  /** Whether it can be entered now: it is not within what is not chosen. */
  get isAsked() {
    return this.control.isConnected && this.control.closest("[data-set-aside]") === null;
  }

  /** What is entered; undefined where nothing is. @returns {string | number | undefined} */
  get value() {
    const text = this.control.value.trim();
    if (text === "") return undefined;
    return this.isNumber && /^\d+$/.test(text) ? Number(text) : text;
  }

  /** @param {unknown} value */
  fill(value) {
    this.control.value = typeof value === "string" || typeof value === "number" ? `${value}` : "";
  }

  /** What is wrong with it, or nothing. @param {string} problem */
  describe(problem) {
    this.error.textContent = problem;
    this.error.hidden = problem === "";
    const by = [this.hint.textContent && this.hint.id, problem && this.error.id].filter(Boolean);
    if (by.length > 0) this.control.setAttribute("aria-describedby", by.join(" "));
    else this.control.removeAttribute("aria-describedby");
    if (problem) this.control.setAttribute("aria-invalid", "true");
    else this.control.removeAttribute("aria-invalid");
  }
}

/** A field for a whole number, or for a text. @param {() => (string | number)[]} path @param {string} label @param {"number" | "text"} kind @param {string} [hint] */
export function entry(path, label, kind, hint) {
  const number = kind === "number" ? { inputmode: "numeric", maxlength: "10" } : {};
  const control = element("input", { type: "text", autocomplete: "off", ...number });
  return new Field(path, control, label, hint);
}

/** A field for one of some choices, or none. @param {() => (string | number)[]} path @param {string} label @param {Choice[]} choices @param {string} none */
export function choice(path, label, choices, none) {
  const control = element("select", { autocomplete: "off" }, element("option", { value: "" }, none));
  for (const { code, title } of choices) control.append(element("option", { value: code }, title));
  return new Field(path, control, label);
}
