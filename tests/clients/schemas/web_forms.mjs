// What JSON Forms and React JSON Schema Form find wrong with answers, each by its own code.
//
// The one argument is a file with {"jsonforms": [{"schema": …, "answers": […]}, …], "rjsf": […]}. For
// every answered form comes whether the client has an error. It does not draw a form.
import { readFileSync, writeSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(process.env.CLIENTS);
const Ajv2020 = require("ajv/dist/2020.js").default;
const addFormats = require("ajv-formats").default;
const { Actions, coreReducer } = require("@jsonforms/core");
const { customizeValidator } = require("@rjsf/validator-ajv8");

const ajv = addFormats(new Ajv2020({ allErrors: true, verbose: true, strict: false }));
const validator = customizeValidator({ AjvClass: Ajv2020 });
const clients = {
  jsonforms: (schema, data) =>
    coreReducer(undefined, Actions.init(data, schema, {}, { ajv })).errors.length > 0,
  rjsf: (schema, data) => validator.validateFormData(data, schema).errors.length > 0,
};

const asked = JSON.parse(readFileSync(process.argv[2], "utf8"));
const told = Object.entries(asked).map(([client, forms]) => [
  client,
  forms.map(({ schema, answers }) => answers.map((each) => clients[client](schema, each))),
]);
writeSync(1, JSON.stringify(Object.fromEntries(told)));
