// What is asked of cases, and which rules bind the answers: read from the rules once. This does not
// look at any case.

import { ABSENT } from "./conditions.js";
import { boundBy } from "./effects.js";
import { BITS, NOT } from "./tallies.js";
/** @import {Ask, Condition, Part, Question, QuestionSet, Standard} from "./rules.js" */
/** @import {Bound} from "./effects.js" */
/** @import {Conditions} from "./conditions.js" */

/**
 * @typedef {object} Asked a key question or prompt
 * @property {string} code
 * @property {string} key its kind and code
 * @property {Set<string>} outcomes what may answer it
 * @property {Map<string, number>} bits what each answer counts
 * @property {Ask} applies
 * @property {Condition[]} conditions
 * @property {string | null} within the key of the key question of a prompt
 * @property {string} cohort
 *
 * @typedef {object} AskedBySet whose cases a set is for, and when each of its prompts applies
 * @property {Ask | null} cases
 * @property {Condition | undefined} condition
 * @property {Map<string, { applies: Ask, condition: Condition | undefined }>} prompts
 */

/** @param {string} kind @param {string} code */
export function keyOf(kind, code) {
  return `${kind} ${code}`;
}

/** All questions of a framework, its sets, and the rules on answers. */
export class Questions {
  /** @param {Part} part @param {Conditions} conditions @param {string} unit the record of its facts */
  constructor(part, conditions, unit) {
    this.conditions = conditions;
    this.unit = `${unit}.`;
    /** @type {Map<string, Asked>} */
    this.asked = new Map();
    /** @type {Map<string, string>} the code of the key question of each prompt */
    this.prompts = new Map();
    for (const standard of part.standards ?? []) this.take(standard);
    this.sets = (part.sets ?? []).map((each) => this.set(each));
    for (const each of part.sets ?? []) this.takeAdded(each);
    /** @type {Map<string, Bound[]>} */
    this.rules = new Map();
    for (const [target, bound] of boundBy(part.rules ?? [], conditions, ["answer"])) {
      const key = keyOf(target.kind, target.code);
      this.rules.set(key, [...(this.rules.get(key) ?? []), bound]);
    }
  }

  /** Whether a fact is about single cases and not about the unit. @param {string} fact */
  isOfCases(fact) {
    return !fact.startsWith(this.unit);
  }

  /** What is asked. @param {string} kind @param {string} code */
  of(kind, code) {
    const asked = this.asked.get(keyOf(kind, code));
    if (asked === undefined) throw new Error(`${code} is not asked`);
    return asked;
  }

  /** @param {Standard} standard */
  take(standard) {
    for (const question of standard.key_questions ?? []) {
      if (question.answers === undefined && question.answered_by === undefined) continue;
      const cohort = standard.cases_from ?? "";
      const around = [standard.applies, question.applies].filter((said) => said !== undefined);
      this.add("key_question", question, around, null, cohort);
      for (const prompt of question.prompts ?? []) {
        const own = prompt.applies === undefined ? around : [...around, prompt.applies];
        this.add("prompt", prompt, own, question.code, cohort);
      }
    }
  }

  /** The prompts that only this set asks. @param {QuestionSet} each */
  takeAdded(each) {
    for (const question of each.questions ?? []) {
      const within = this.asked.get(keyOf("key_question", question.key_question));
      if (within === undefined) continue;
      for (const prompt of question.prompts ?? []) {
        if (!this.asked.has(keyOf("prompt", prompt.code))) {
          this.add("prompt", prompt, within.conditions, within.code, within.cohort);
        }
      }
    }
  }

  /** @param {string} kind @param {Question} question @param {Condition[]} conditions @param {string | null} within @param {string} cohort */
  add(kind, question, conditions, within, cohort) {
    const answers =
      question.answers === undefined ? [] : this.conditions.index.answers(question.answers);
    const bits = new Map(answers.map((answer) => [answer.code, BITS[answer.counts]]));
    bits.set(ABSENT, NOT);
    /** @type {Condition | undefined} */
    const whole = conditions.length > 1 ? { kind: "and", conditions } : conditions[0];
    if (within !== null) this.prompts.set(question.code, within);
    const key = keyOf(kind, question.code);
    this.asked.set(key, {
      code: question.code,
      key,
      outcomes: new Set(answers.map((answer) => answer.code)),
      bits,
      applies: this.conditions.test(whole),
      conditions,
      within: within === null ? null : keyOf("key_question", within),
      cohort,
    });
  }

  /** @param {QuestionSet} each @returns {AskedBySet} */
  set(each) {
    const prompts = (each.questions ?? []).flatMap((question) => question.prompts ?? []);
    return {
      cases: each.cases === undefined ? null : this.conditions.test(each.cases),
      condition: each.cases,
      prompts: new Map(
        prompts.map((prompt) => [
          prompt.code,
          { applies: this.conditions.test(prompt.applies), condition: prompt.applies },
        ]),
      ),
    };
  }
}
