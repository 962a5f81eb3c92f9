// Texts in one language, by name, with names in braces for what is filled in. This knows none of
// them: they come with the rules.

import { found } from "./index.js";

/** @typedef {Record<string, string | number>} Figures */

/** Texts of one kind. */
export class Phrases {
  /** @param {Record<string, string>} texts */
  constructor(texts) {
    this.texts = texts;
  }

  /** A text by its name, with what its braces name filled in. @param {string} name @param {Figures} [figures] */
  say(name, figures = {}) {
    const text = found(this.texts[name], name);
    return text.replace(/\{(\w+)\}/g, (_, figure) => String(found(figures[figure], figure)));
  }
}
