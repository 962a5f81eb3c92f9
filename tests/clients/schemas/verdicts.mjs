// What Ajv, at its strictest, says of answers: one process for all schemas and all their answers.
//
// The one argument is a file with {"keywords": […], "forms": [{"schema": …, "answers": […]}, …]}. For
// every answered form comes a list of what is wrong with it: `allOf/3`, `key/A1` or `form`. It does
// not know what any rule is called.
import { readFileSync, writeSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(process.env.CLIENTS);
const Ajv2020 = require("ajv/dist/2020.js").default;
const addFormats = require("ajv-formats").default;

const { keywords, forms } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const ajv = new Ajv2020({ strict: true, allErrors: true, validateSchema: true });
addFormats(ajv);
ajv.addVocabulary(keywords);

const identity = new Set(["framework", "release", "form", "set"]);

function place(error) {
  const rule = error.schemaPath.match(/^#\/allOf\/[0-9]+/);
  if (rule) return rule[0].slice(2);
  const key = error.params.missingProperty ?? error.instancePath.split("/")[1] ?? "";
  return key === "" || identity.has(key) ? "form" : `key/${key}`;
}

const told = forms.map(({ schema, answers }) => {
  const validate = ajv.compile(schema);
  return answers.map((each) =>
    validate(each) ? [] : [...new Set(validate.errors.map(place))],
  );
});
writeSync(1, JSON.stringify(told));
