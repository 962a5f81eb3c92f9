/**
 * What every host of a form has to do with its answers.
 *
 * Written by the Assay compiler, the same for every framework. It reads a form's schema and
 * rules.json as they are, and needs no library. It does not validate: give the schema to Ajv.
 */

/** What a form holds before anything is answered: what identifies the form, and no answer. */
export function blank(schema) {
  const told = Object.entries(schema.properties).filter(([, property]) => "const" in property);
  return Object.fromEntries(told.map(([key, property]) => [key, property.const]));
}

/**
 * The answers without those to questions that do not apply, and without empty ones: what may be saved.
 *
 * The same object comes back when there is nothing to take. Each rule is read after what the rules
 * before it took away, until none takes more: an answer may hang on another that went.
 */
export function applicable(schema, answers) {
  let kept = without(answers, (key) => answers[key] === undefined);
  for (let shut = shutOut(schema, kept); shut.length > 0; shut = shutOut(schema, kept)) {
    const gone = shut;
    kept = without(kept, (key) => gone.includes(key));
  }
  return kept;
}

function without(answers, goes) {
  const kept = Object.keys(answers).filter((key) => !goes(key));
  if (kept.length === Object.keys(answers).length) return answers;
  return Object.fromEntries(kept.map((key) => [key, answers[key]]));
}

/** The answers that the first broken rule about what applies leaves no place for. */
function shutOut(schema, answers) {
  for (const { if: condition, else: otherwise } of schema.allOf ?? []) {
    if (condition === undefined || otherwise?.properties === undefined) continue;
    const shut = Object.keys(otherwise.properties).filter((key) => answers[key] !== undefined);
    if (shut.length > 0 && !holds(condition, answers)) return shut;
  }
  return [];
}

/** Whether a value meets a condition, as the schemas of forms write conditions. */
function holds(condition, value) {
  if (typeof condition === "boolean") return condition;
  return Object.entries(condition).every(([keyword, wanted]) => meets(keyword, wanted, value));
}

function meets(keyword, wanted, value) {
  switch (keyword) {
    case "required":
      return wanted.every((key) => value[key] !== undefined);
    case "properties":
      return Object.entries(wanted).every(
        ([key, part]) => value[key] === undefined || holds(part, value[key]),
      );
    case "allOf":
      return wanted.every((part) => holds(part, value));
    case "anyOf":
      return wanted.some((part) => holds(part, value));
    case "not":
      return !holds(wanted, value);
    case "const":
      return value === wanted;
    case "enum":
      return wanted.includes(value);
    case "minimum":
      return value >= wanted;
    case "maximum":
      return value <= wanted;
    case "exclusiveMinimum":
      return value > wanted;
    case "exclusiveMaximum":
      return value < wanted;
    case "pattern":
      return new RegExp(wanted, "u").test(value);
    case "contains":
      return value.some((part) => holds(wanted, part));
    case "type":
      return typed(wanted, value);
    default:
      throw new Error(`a condition has the keyword ${keyword}, which this module does not know`);
  }
}

/** Whether it is of the type that a comparison is about; what is not, meets none. */
function typed(type, value) {
  switch (type) {
    case "integer":
      return Number.isInteger(value);
    case "array":
      return Array.isArray(value);
    default:
      return typeof value === type;
  }
}

/**
 * A function from an error of Ajv to what it means: `{ rule, key, text }`.
 *
 * Ajv says "must be equal to constant". rules.json knows which rule that is, which answer it is about
 * and what to say, in the language of the schema. An answer that is missing is asked for in the words
 * of its own kind. `text` is "" where the error only repeats another one.
 */
export function explainer(schema, rules) {
  const file = fileOf(schema);
  const language = schema["x-locale"];
  const found = new Map();
  for (const [id, rule] of Object.entries(rules.rules)) {
    const text = rule.messages_by_file?.[language]?.[file] ?? rule.message[language];
    for (const pointer of rule.pointers[file] ?? []) found.set(pointer, { id, rule, text });
  }
  return (error) => {
    const keyword = error.keyword ?? error.name;
    const schemaPath = error.schemaPath ?? "";
    const broken = found.get(/^#(\/allOf\/\d+)/.exec(schemaPath)?.[1]);
    const asked = error.params?.missingProperty ?? answeredAt(error) ?? broken?.rule.target;
    const kind = found.get(`/properties/${asked}`);
    const missing = keyword === "required" && broken?.rule.kind === "applies";
    const meant = (missing ? kind : broken) ?? kind;
    const echo = keyword === "if" || /\/oneOf\/\d+\/const$/.test(schemaPath);
    const text = echo ? "" : (meant?.text ?? error.message ?? "");
    return { rule: meant?.id, key: asked, text };
  };
}

/** The key of the answer that an error is at; RJSF writes `.A1` where Ajv writes `/A1`. */
function answeredAt(error) {
  return /^[./]([^./]+)/.exec(error.instancePath ?? error.property ?? "")?.[1];
}

/** The path of a schema among the pointers of rules.json. */
function fileOf(schema) {
  const { form, set } = blank(schema);
  return `forms/${[form, set, schema["x-locale"]].filter(Boolean).join(".")}.schema.json`;
}
