/**
 * The answered forms of Probation delivery unit inspection, pdu 8.5.
 *
 * Written by the Assay compiler: change the rule files, not this file.
 */
import type { CaseAssessmentPC, CaseAssessmentPCRule } from "./case_assessment.PC.js";
import type { CaseAssessmentPA, CaseAssessmentPARule } from "./case_assessment.PA.js";
import type { DomainOne, DomainOneRule } from "./domain_one.js";
import type { EvidenceInAdvance, EvidenceInAdvanceRule } from "./evidence_in_advance.js";

export type { CaseAssessmentPC, CaseAssessmentPCRule };
export type { CaseAssessmentPA, CaseAssessmentPARule };
export type { DomainOne, DomainOneRule };
export type { EvidenceInAdvance, EvidenceInAdvanceRule };

/** Any answered form: `form` and `set` tell which. */
export type AnsweredForm =
  | CaseAssessmentPC
  | CaseAssessmentPA
  | DomainOne
  | EvidenceInAdvance;

/** Any rule about answers. */
export type AnswerRule =
  | CaseAssessmentPCRule
  | CaseAssessmentPARule
  | DomainOneRule
  | EvidenceInAdvanceRule;
