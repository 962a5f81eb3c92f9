// How a portal uses the types of the PDU forms. Every line that must not compile says so, and the
// compiler fails where such a line does compile.
import type {
  AnsweredForm,
  AnswerRule,
  CaseAssessmentPA,
  CaseAssessmentPC,
  CaseAssessmentPCRule,
  DomainOne,
} from "./forms/index.js";
import type { AnswersYesOrNo, CaseAssessmentPCVersion } from "./forms/case_assessment.PC.js";

declare const core: CaseAssessmentPC;
declare const adjusted: CaseAssessmentPA;

// ------------------------------------------------------------------ what must compile
export const version: CaseAssessmentPCVersion = "1.0";
export const answer: AnswersYesOrNo = core.A1;
export const changed: CaseAssessmentPC = { ...core, A1: "no", A1_reason: "Nobody asked." };
export const some: readonly AnsweredForm[] = [core, adjusted];
export const messages: Partial<Record<CaseAssessmentPCRule, string>> = {
  "applies:pdu/case_suspended_after": "Only after contact was suspended.",
};
export const rule: AnswerRule = "reason:pdu/A1";

export function weeks(form: CaseAssessmentPC): number {
  return form.case_suspended_after ?? 0;
}

export function opened(form: AnsweredForm): string {
  switch (form.form) {
    case "case_assessment":
      return form.set === "PC" ? form.case_sentence : form.set;
    case "domain_one":
      return leadership(form);
    case "evidence_in_advance":
      return form.release;
  }
}

function leadership(form: DomainOne): string {
  return form.release;
}

// ------------------------------------------------------------------ what must not
// @ts-expect-error an answer is a code and not a boolean
export const boolean: CaseAssessmentPC = { ...core, A1: true };
// @ts-expect-error a code that this list does not have
export const notApplicable: CaseAssessmentPC = { ...core, A1: "na" };
// @ts-expect-error a number and not its digits
export const digits: CaseAssessmentPC = { ...core, case_ended_after: "12" };
// @ts-expect-error a property that the form does not have
export const unknown: CaseAssessmentPC = { ...core, A99: "yes" };
// @ts-expect-error answers given on another release
export const older: CaseAssessmentPC = { ...core, release: "8.4" };
// @ts-expect-error answers to the form of another set
export const other: CaseAssessmentPC = adjusted;
// @ts-expect-error what may not apply may be absent
export const certain: number = core.case_suspended_after;
// @ts-expect-error what must be answered is not there
export const blank: CaseAssessmentPC = { framework: "pdu", release: "8.5", form: "case_assessment" };
// @ts-expect-error a rule that is not there
export const misspelt: AnswerRule = "reason:pdu/A99";

export function change(form: CaseAssessmentPC): void {
  // @ts-expect-error answers are not changed in place
  form.A1 = "yes";
}
