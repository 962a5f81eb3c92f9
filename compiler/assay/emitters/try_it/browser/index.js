// Finding things in the rules by their codes, and what they are called. Built once for a framework;
// what it brings in is found as its own is. This words no sentence and rates nothing.

/** @import {Answers, Bands, Fact, Named, Part, Point, Question, Rated, Reference, Rule, Rules, Scale, Table} from "./rules.js" */

/**
 * @typedef {Named & Partial<Rated> & { kind: string, printed?: string, answers?: string, rule?: Rule }} Item
 */

/** Lookups by code. One that fails is a mistake of ours. */
export class Index {
  /** @param {Rules} rules */
  constructor(rules) {
    this.rules = rules;
    const nearestLast = [...rules.parts].reverse();
    /** @type {Map<string, Scale>} */
    this.scales = new Map();
    /** @type {Map<string, Answers>} */
    this.lists = new Map();
    /** @type {Map<string, Bands>} */
    this.bands = new Map();
    /** @type {Map<string, Table>} */
    this.tables = new Map();
    /** @type {Map<string, Fact>} */
    this.facts = new Map();
    for (const part of nearestLast) {
      for (const each of part.scales ?? []) this.scales.set(each.code, each);
      for (const each of part.answers ?? []) this.lists.set(each.code, each);
      for (const each of part.bands ?? []) this.bands.set(each.code, each);
      for (const each of part.tables ?? []) this.tables.set(each.code, each);
      for (const each of part.facts ?? []) this.facts.set(each.code, each);
    }
    /** @type {Map<string, Item>} by kind and code */
    this.items = new Map();
    for (const part of rules.parts) this.take(part);
    /** @type {Map<string, Item>} */
    this.byCode = new Map();
    for (const item of this.items.values()) {
      if (item.kind !== "milestone") this.byCode.set(item.code, item);
    }
  }

  /** @param {Part} part */
  take(part) {
    for (const standard of part.standards ?? []) {
      this.put("standard", standard);
      for (const question of standard.key_questions ?? []) {
        this.put("key_question", question);
        for (const prompt of question.prompts ?? []) this.putQuestion("prompt", prompt);
      }
    }
    for (const rating of part.ratings ?? []) {
      this.put("rating", rating);
      for (const test of rating.tests ?? []) this.put("test", test);
    }
    for (const review of part.reviews ?? []) this.put("review", review);
    for (const rule of part.rules ?? []) this.put(rule.kind, rule, rule);
    for (const set of part.sets ?? []) {
      for (const asked of set.questions ?? []) {
        for (const prompt of asked.prompts ?? []) this.putQuestion("prompt", prompt);
      }
    }
    for (const timetable of part.timetables ?? []) {
      for (const milestone of timetable.milestones ?? []) this.put("milestone", milestone);
    }
  }

  /** @param {string} kind @param {Named & { printed?: string }} item @param {Rule} [rule] */
  put(kind, item, rule) {
    const key = `${kind} ${item.code}`;
    if (!this.items.has(key)) this.items.set(key, { ...item, kind, ...(rule ? { rule } : {}) });
  }

  /** A prompt has no title here: its printed code stands for it. @param {string} kind @param {Question} question */
  putQuestion(kind, question) {
    this.put(kind, { ...question, title: question.printed });
  }

  // ---------------------------------------------------------------- lookups
  /** @param {string} code */
  scale(code) {
    return found(this.scales.get(code), code);
  }

  /** The answers of a list. @param {string} code */
  answers(code) {
    return found(this.lists.get(code), code).answers;
  }

  /** @param {string} code */
  fact(code) {
    return found(this.facts.get(code), code);
  }

  /** What a reference names. @param {Reference} reference */
  item(reference) {
    const { kind, code } = reference;
    return found(this.items.get(`${kind} ${code}`), code);
  }

  /** The item of a code, if there is one. @param {string} code */
  anyItem(code) {
    return this.byCode.get(code);
  }

  /** @param {string} code @returns {Rule} */
  rule(code) {
    return found(this.anyItem(code)?.rule, code);
  }

  // ---------------------------------------------------------------- values
  /** The ratings that an item may have, from worst to best. @param {Reference} reference @returns {Point[]} */
  points(reference) {
    const scale = this.item(reference).scale;
    return scale === undefined ? [] : this.scale(scale).points;
  }

  /** The answers or ratings that an item may have. @param {Reference} reference */
  valuesOf(reference) {
    return this.namesOf(this.item(reference)).map((each) => each.code);
  }

  /** The same, with their titles. @param {{ scale?: string | undefined, answers?: string | undefined }} item @returns {Named[]} */
  namesOf(item) {
    if (item.scale !== undefined) return this.scale(item.scale).points;
    return item.answers === undefined ? [] : this.answers(item.answers);
  }
}

/** @template Kind @param {Kind | undefined} value @param {string} code @returns {Kind} */
export function found(value, code) {
  if (value === undefined) throw new Error(`the rules refer to ${code}, which they lack`);
  return value;
}
