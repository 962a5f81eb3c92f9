// Surveys filled in by survey-core, in one process: from standard input, to standard output.
//
// `{surveys: {name: json}, given: [[name, answers], …], walks: [[name, steps], …]}` becomes
// `{mistakes: {name: […]}, heard: [{errors, asked, kept}, …], walked: [[{done, data, …}, …], …]}`.
// What is heard was loaded, as a host does; `kept` is what would be saved of it. In a walk answers
// are given one by one, as a person does.
"use strict";

const { Model } = require("survey-core");

const { surveys, given = [], walks = [] } = JSON.parse(require("node:fs").readFileSync(0, "utf-8"));
const models = Object.fromEntries(
  Object.entries(surveys).map(([name, json]) => [name, new Model(json)]),
);

const mistakes = Object.fromEntries(
  Object.entries(models).map(([name, model]) => [
    name,
    (model.jsonErrors ?? []).map((error) => error.message ?? String(error)),
  ]),
);

const shown = (model) =>
  model.getAllQuestions().filter((question) => question.isVisible && question.isParentVisible);

const errorsOf = (model) =>
  Object.fromEntries(
    shown(model)
      .filter((question) => question.errors.length)
      .map((question) => [question.name, question.errors.map((error) => error.getText())]),
  );

function hear([name, answers]) {
  const model = models[name];
  model.data = answers;
  const valid = model.validate(true, false);
  const errors = errorsOf(model);
  if (valid !== (Object.keys(errors).length === 0)) throw new Error(`${name}: ${valid}`);
  const asked = shown(model).map((question) => question.name);
  const kept = Object.fromEntries(
    Object.entries(model.data).filter(([key]) => asked.includes(key) || !model.getQuestionByName(key)),
  );
  return { errors, asked, kept };
}

function step(model, [what, ...more]) {
  let done = false;
  if (what === "answer") model.getQuestionByName(more[0]).value = more[1];
  else if (what === "load") [model.data] = more;
  else if (what === "speak") [model.locale] = more;
  else if (what === "complete") {
    model.currentPageNo = model.visiblePageCount - 1;
    done = model.tryComplete();
  } else throw new Error(`no step is called ${what}`);
  const texts = shown(model).map((each) => [each.name, (each.locHtml ?? each.locTitle).renderedHtml]);
  return { done, data: model.data, errors: errorsOf(model), texts: Object.fromEntries(texts) };
}

const walked = walks.map(([name, steps]) => {
  const model = new Model(surveys[name]);
  return steps.map((each) => step(model, each));
});

process.stdout.write(JSON.stringify({ mistakes, heard: given.map(hear), walked }));
