// Responses checked by the code of docs/forms/fhir.md, in one process: standard input to output.
//
// `{forms: [{questionnaire, responses}, …]}` becomes, for each response, its problems and the
// answers in it: `[[{problems, answers}, …], …]`.
import { readFileSync } from "node:fs";
import { answers, problems } from "./checking.mjs";

const { forms } = JSON.parse(readFileSync(0, "utf-8"));
const told = forms.map(({ questionnaire, responses }) =>
  responses.map((response) => ({
    problems: problems(questionnaire, response),
    answers: answers(questionnaire, response),
  })),
);
process.stdout.write(JSON.stringify(told));
