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

/** What this module reads of an error, as Ajv or RJSF gives it. */
export interface Fault {
  readonly keyword?: string;
  readonly name?: string;
  readonly schemaPath?: string;
  readonly instancePath?: string;
  readonly property?: string;
  readonly message?: string;
  readonly params?: object;
}

/** What an error means: the id of the broken rule, the key of the answer, and what to say. */
export interface Explained {
  readonly rule: string | undefined;
  readonly key: string | undefined;
  readonly text: string;
}

/** What a form holds before anything is answered: what identifies the form, and no answer. */
export function blank(schema: Schema): { [key: string]: string };

/** The answers without those to questions that do not apply, and without empty ones. */
export function applicable<Answers extends object>(
  schema: Schema,
  answers: Answers,
): Partial<Answers>;

/** A function from an error to what it means; its text is "" where it only repeats another. */
export function explainer(schema: Schema, rules: Rules): (fault: Fault) => Explained;
