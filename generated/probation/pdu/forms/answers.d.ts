/**
 * Types of answers.js, which says what every host of a form has to do with its answers.
 * Written by the Assay compiler, the same for every framework.
 */

/** The JSON Schema of a form, as it was read. */
export interface Schema {
  readonly properties: { readonly [key: string]: object };
}

/** What rules.json holds. */
export interface Rules {
  readonly rules: { readonly [id: string]: object };
}

/** What this module reads of an error of Ajv. */
export interface Problem {
  readonly keyword?: string;
  readonly schemaPath?: string;
  readonly instancePath?: string;
  readonly message?: string;
  readonly params?: object;
}

/** What a form holds before anything is answered: what identifies the form, and no answer. */
export function blank(schema: Schema): { [key: string]: string };

/** The answers without those to questions that do not apply: what may be saved. */
export function applicable<Answers extends object>(
  schema: Schema,
  answers: Answers,
): Partial<Answers>;

/** A function from what Ajv found wrong to what to say about it, in the language of the schema. */
export function messages(schema: Schema, rules: Rules): (problem: Problem) => string;
