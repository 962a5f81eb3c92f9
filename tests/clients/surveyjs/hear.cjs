// Surveys filled in by survey-core, in one process: from standard input, to standard output.
//
// `{surveys: {name: json}, given: [[name, answers], …], walks: [[name, steps], …]}` becomes
// `{mistakes: {name: […]}, heard: [{errors, asked, kept}, …], walked: [[data, …], …]}`. A host loads
// answers by `data`; a person gives them one by one, through the question.
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

function fresh(name) {
  const model = models[name];
  model.clear(true, true);
  model.data = {};
  return model;
}

function hear([name, answers]) {
  const model = fresh(name);
  model.data = answers;
  const valid = model.validate(true, false);
  const errors = errorsOf(model);
  if (valid !== (Object.keys(errors).length === 0)) throw new Error(`${name}: ${valid}`);
  const asked = shown(model)
    .filter((question) => question.getType() !== "html")
    .map((question) => question.name);
  model.doComplete();
  return { errors, asked, kept: model.data };
}

function step(model, [what, ...more]) {
  if (what === "answer") model.getQuestionByName(more[0]).value = more[1];
  else if (what === "complete") model.currentPageNo = model.visiblePageCount - 1;
  else if (what === "locale") [model.locale] = more;
  else throw new Error(`no step is called ${what}`);
  const done = what === "complete" ? model.tryComplete() : false;
  return {
    done,
    data: model.data,
    errors: errorsOf(model),
    title: model.locTitle.renderedHtml,
    texts: Object.fromEntries(
      shown(model).map((each) => [each.name, (each.locHtml ?? each.locTitle).renderedHtml]),
    ),
  };
}

const walked = walks.map(([name, steps]) => {
  const model = fresh(name);
  return steps.map((each) => step(model, each));
});

process.stdout.write(JSON.stringify({ mistakes, heard: given.map(hear), walked }));
