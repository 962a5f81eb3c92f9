/**
 * The answered forms of Probation region inspection, region 8.5.
 *
 * Written by the Assay compiler: change the rule files, not this file.
 */
import type { RegionalEvidenceInAdvance, RegionalEvidenceInAdvanceRule } from "./regional_evidence_in_advance.js";
import type { UnpaidWorkCase, UnpaidWorkCaseRule } from "./unpaid_work_case.js";
import type { VictimWorkCase, VictimWorkCaseRule } from "./victim_work_case.js";
import type { RegionalDomainOne, RegionalDomainOneRule } from "./regional_domain_one.js";

export type { RegionalEvidenceInAdvance, RegionalEvidenceInAdvanceRule };
export type { UnpaidWorkCase, UnpaidWorkCaseRule };
export type { VictimWorkCase, VictimWorkCaseRule };
export type { RegionalDomainOne, RegionalDomainOneRule };

/** Any answered form: `form` and `set` tell which. */
export type AnsweredForm =
  | RegionalEvidenceInAdvance
  | UnpaidWorkCase
  | VictimWorkCase
  | RegionalDomainOne;

/** Any rule about answers. */
export type AnswerRule =
  | RegionalEvidenceInAdvanceRule
  | UnpaidWorkCaseRule
  | VictimWorkCaseRule
  | RegionalDomainOneRule;
