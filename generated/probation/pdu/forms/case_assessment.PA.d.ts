/**
 * Case assessment: PA, PDU adjusted standards. Version 1.0 of the form, pdu 8.5.
 *
 * Written by the Assay compiler: change the rule files, not this file.
 *
 * These types hold each answer to its own kind. They do not enforce what applies, hurdles and reasons, that numbers are whole or within their limits, that a day exists, or that a text is not blank: check answers against the JSON Schema of the form.
 */

/** The version of the form. */
export type CaseAssessmentPAVersion = "1.0";

/** Sentence */
export type ChoicesCaseSentence =
  /** Community order */
  | "community_order"
  /** Suspended sentence order */
  | "suspended_sentence"
  /** Licence */
  | "licence"
  /** Post-sentence supervision only */
  | "post_sentence_supervision";

export type YesOrNo =
  /** Yes */
  | "yes"
  /** No */
  | "no";

/** Risk of serious harm */
export type ChoicesCaseRisk =
  /** Low */
  | "low"
  /** Medium */
  | "medium"
  /** High */
  | "high"
  /** Very high */
  | "very_high";

/** Sex */
export type ChoicesCaseSex =
  /** Female */
  | "female"
  /** Male */
  | "male";

/** Yes, no or not applicable */
export type AnswersYesNoOrNotApplicable =
  /** Yes */
  | "yes"
  /** No */
  | "no"
  /** Not applicable */
  | "not_applicable";

/** Yes or no */
export type AnswersYesOrNo =
  /** Yes */
  | "yes"
  /** No */
  | "no";

/** Case assessment: PA, PDU adjusted standards */
export interface CaseAssessmentPA {
  readonly framework: "pdu";
  readonly release: "8.5";
  readonly form: "case_assessment";
  readonly set: "PA";
  /** Sentence */
  readonly case_sentence: ChoicesCaseSentence;
  /**
   * Is there a rehabilitation activity or programme requirement?
   *
   * “Is there a rehabilitation activity or programme requirement?” is asked only when “Sentence” is one of Community order, Suspended sentence order. Rule `applies:pdu/case_activity_or_programme`.
   */
  readonly case_activity_or_programme?: YesOrNo;
  /** Start of the order, or of supervision after release */
  readonly case_start: string;
  /** Time from start to end (days) */
  readonly case_ended_after: number;
  /** Was the person released from custody to this supervision? */
  readonly case_released_from_custody: YesOrNo;
  /** Was a court report written for this sentence? */
  readonly case_court_report: YesOrNo;
  /** Has contact been suspended? */
  readonly case_contact_suspended: YesOrNo;
  /**
   * Time from release to the suspension of contact (weeks)
   *
   * “Time from release to the suspension of contact” is asked only when “Has contact been suspended?” is Yes. Rule `applies:pdu/case_suspended_after`.
   */
  readonly case_suspended_after?: number;
  /**
   * Was contact resumed after it was suspended?
   *
   * “Was contact resumed after it was suspended?” is asked only when “Has contact been suspended?” is Yes. Rule `applies:pdu/case_reactivated`.
   */
  readonly case_reactivated?: YesOrNo;
  /** Risk of serious harm */
  readonly case_risk: ChoicesCaseRisk;
  /** Is there a child safeguarding concern? */
  readonly case_child_safeguarding_concern: YesOrNo;
  /** Is there a domestic abuse concern? */
  readonly case_domestic_abuse_concern: YesOrNo;
  /** Is the case eligible for statutory victim contact? */
  readonly case_victim_contact_eligible: YesOrNo;
  /** Sex */
  readonly case_sex: ChoicesCaseSex;
  /** Probation practitioner */
  readonly case_practitioner: string;
  /** Did another sentence of this person begin in the same period? */
  readonly case_another_sentence: YesOrNo;
  /** Is there a serious further offence investigation or a similar review? */
  readonly case_under_review: YesOrNo;
  /**
   * Who is the person, and what is this case about? Write without names.
   *
   * Never required by itself: comment.
   */
  readonly case_assessment_case_summary?: string;
  /**
   * CW 1 (a): Was the report built on enough information from the right sources?
   *
   * CW 1 is asked only when “Was a court report written for this sentence?” is Yes. Rule `applies:pdu/CW1`.
   */
  readonly CW1_a?: AnswersYesNoOrNotApplicable;
  /**
   * CW 1 (b): Did the report explain the offence, the person and their circumstances?
   *
   * CW 1 is asked only when “Was a court report written for this sentence?” is Yes. Rule `applies:pdu/CW1`.
   */
  readonly CW1_b?: AnswersYesNoOrNotApplicable;
  /**
   * CW 1 (c): Did the report set out clearly who may be harmed, how, and how likely it is?
   *
   * CW 1 is asked only when “Was a court report written for this sentence?” is Yes. Rule `applies:pdu/CW1`.
   */
  readonly CW1_c?: AnswersYesNoOrNotApplicable;
  /**
   * CW 1 (d): Was the proposal clear, suitable and likely to be carried out?
   *
   * CW 1 is asked only when “Was a court report written for this sentence?” is Yes. Rule `applies:pdu/CW1`.
   */
  readonly CW1_d?: AnswersYesNoOrNotApplicable;
  /**
   * CW 1: Does the court report give the court a sound basis for its sentence?
   *
   * CW 1 is asked only when “Was a court report written for this sentence?” is Yes. Rule `applies:pdu/CW1`.
   */
  readonly CW1?: AnswersYesOrNo;
  /**
   * Why is this your answer to CW 1?
   *
   * CW 1 needs no reason: it agrees with its prompts. Rule `reason:pdu/CW1/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly CW1_reason?: string;
  /**
   * What decided your answer about the court report?
   *
   * “Court work” is asked only when “Was a court report written for this sentence?” is Yes. Rule `applies:pdu/case_assessment/view_2`.
   *
   * Never required by itself: comment.
   */
  readonly case_assessment_court_work_comment?: string;
  /** A 1 (a): Does the assessment draw on the person's own account of their life and offending? */
  readonly A1_a: AnswersYesNoOrNotApplicable;
  /** A 1 (b): Does the assessment analyse diversity, and what it means for the work? */
  readonly A1_b: AnswersYesNoOrNotApplicable;
  /** A 1 (c): Does the assessment show what will shape the person's first weeks? */
  readonly A1_c: AnswersYesNoOrNotApplicable;
  /** A 1 (d): Does the assessment record what the person expects to need afterwards? */
  readonly A1_d: AnswersYesNoOrNotApplicable;
  /**
   * A 1 (e): Does the assessment use what was learned about the person before their release?
   *
   * A 1 (e) is asked only when “Was the person released from custody to this supervision?” is Yes. Rule `applies:pdu/A1_e`.
   */
  readonly A1_e?: AnswersYesNoOrNotApplicable;
  /** A 1: Does assessment focus sufficiently on engaging the person on probation? */
  readonly A1: AnswersYesOrNo;
  /**
   * Why is this your answer to A 1?
   *
   * A 1 needs no reason: it agrees with its prompts. Rule `reason:pdu/A1/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly A1_reason?: string;
  /**
   * A 1 (i): Did the practitioner have enough time to assess this case well?
   *
   * Never required by itself: information-only.
   */
  readonly A1_i?: AnswersYesNoOrNotApplicable;
  /**
   * A 1 (ii): How did workload affect the work in this case?
   *
   * Never required by itself: information-only.
   */
  readonly A1_ii?: string;
  /** A 2 (a): Does the assessment identify and analyse the factors linked to offending? */
  readonly A2_a: AnswersYesNoOrNotApplicable;
  /** A 2 (c): Does the assessment identify strengths and protective factors, and weigh them? */
  readonly A2_c: AnswersYesNoOrNotApplicable;
  /** A 2 (d): Does the assessment use what services in custody and outside already knew? */
  readonly A2_d: AnswersYesNoOrNotApplicable;
  /** A 2 (e): Does the assessment pick out what could be acted on in the time there was? */
  readonly A2_e: AnswersYesNoOrNotApplicable;
  /** A 2: Does assessment focus sufficiently on the factors linked to offending and desistance? */
  readonly A2: AnswersYesOrNo;
  /**
   * Why is this your answer to A 2?
   *
   * A 2 needs no reason: it agrees with its prompts. Rule `reason:pdu/A2/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly A2_reason?: string;
  /**
   * A 2 (i): Which factors does the inspector judge to be linked to offending?
   *
   * Never required by itself: information-only.
   */
  readonly A2_i?: string;
  /** A 3 (a): Does the assessment identify and analyse every significant risk of harm to others? */
  readonly A3_a: AnswersYesNoOrNotApplicable;
  /** A 3 (b): Does the assessment make good use of what other agencies know about risk of harm? */
  readonly A3_b: AnswersYesNoOrNotApplicable;
  /**
   * A 3 (c): Is the assessment of child safeguarding sufficient?
   *
   * A 3 (c) is asked only when “Is there a child safeguarding concern?” is Yes. Rule `applies:pdu/A3_c`.
   */
  readonly A3_c?: AnswersYesOrNo;
  /**
   * A 3 (d): Is the assessment of domestic abuse sufficient?
   *
   * A 3 (d) is asked only when “Is there a domestic abuse concern?” is Yes. Rule `applies:pdu/A3_d`.
   */
  readonly A3_d?: AnswersYesNoOrNotApplicable;
  /** A 3 (e): Does the assessment say who would be at risk once contact stopped? */
  readonly A3_e: AnswersYesNoOrNotApplicable;
  /** A 3 (f): Was the level of risk of serious harm right when contact stopped? */
  readonly A3_f: AnswersYesNoOrNotApplicable;
  /** A 3: Does assessment focus sufficiently on keeping other people safe? */
  readonly A3: AnswersYesOrNo;
  /**
   * Why is this your answer to A 3?
   *
   * A 3 needs no reason: it agrees with its prompts. Rule `reason:pdu/A3/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly A3_reason?: string;
  /**
   * A 3 (i): Which agencies did not answer questions about risk in time?
   *
   * Never required by itself: information-only.
   */
  readonly A3_i?: string;
  /**
   * What decided your answers about assessment?
   *
   * Never required by itself: comment.
   */
  readonly case_assessment_assessment_comment?: string;
  /** P 1 (a): Was the person involved in making their plan in a way that shaped it? */
  readonly P1_a: AnswersYesNoOrNotApplicable;
  /** P 1 (b): Does planning take enough account of the person's diversity and circumstances? */
  readonly P1_b: AnswersYesNoOrNotApplicable;
  /** P 1 (d): Does planning make the most of the contact that there was time for? */
  readonly P1_d: AnswersYesNoOrNotApplicable;
  /** P 1 (e): Does the person know what still binds them once contact stops? */
  readonly P1_e: AnswersYesNoOrNotApplicable;
  /** P 1: Does planning focus sufficiently on engaging the person on probation? */
  readonly P1: AnswersYesOrNo;
  /**
   * Why is this your answer to P 1?
   *
   * P 1 needs no reason: it agrees with its prompts. Rule `reason:pdu/P1/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly P1_reason?: string;
  /**
   * P 1 (i): What would more time or support have changed in the plan?
   *
   * Never required by itself: information-only.
   */
  readonly P1_i?: string;
  /** P 2 (a): Does planning set out work on the factors that matter most? */
  readonly P2_a: AnswersYesNoOrNotApplicable;
  /** P 2 (b): Does planning build on the person's strengths and on what protects them? */
  readonly P2_b: AnswersYesNoOrNotApplicable;
  /** P 2 (c): Were referrals planned early enough to take hold before contact ended? */
  readonly P2_c: AnswersYesNoOrNotApplicable;
  /** P 2 (d): Is the most important work planned for the first third of the period? */
  readonly P2_d: AnswersYesNoOrNotApplicable;
  /** P 2 (e): Did planning check that services would go on without probation contact? */
  readonly P2_e: AnswersYesNoOrNotApplicable;
  /** P 2 (f): Is there an exit plan that passes the person's needs on to others? */
  readonly P2_f: AnswersYesNoOrNotApplicable;
  /** P 2: Does planning focus sufficiently on the factors linked to offending and desistance? */
  readonly P2: AnswersYesOrNo;
  /**
   * Why is this your answer to P 2?
   *
   * P 2 needs no reason: it agrees with its prompts. Rule `reason:pdu/P2/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly P2_reason?: string;
  /**
   * P 2 (i): Were the services this person needed available in time?
   *
   * Never required by itself: information-only.
   */
  readonly P2_i?: AnswersYesNoOrNotApplicable;
  /**
   * P 2 (ii): Which services were missing, and what was done instead?
   *
   * Never required by itself: information-only.
   */
  readonly P2_ii?: string;
  /** P 3 (a): Does planning address the factors that make harm to others more likely? */
  readonly P3_a: AnswersYesNoOrNotApplicable;
  /** P 3 (b): Does planning set out which controls remain, and who will check them? */
  readonly P3_b: AnswersYesNoOrNotApplicable;
  /** P 3 (c): Does planning fit together with the work of other agencies on risk of harm? */
  readonly P3_c: AnswersYesNoOrNotApplicable;
  /** P 3 (d): Does planning protect the people who have been harmed or could be harmed? */
  readonly P3_d: AnswersYesNoOrNotApplicable;
  /**
   * P 3 (e): Is planning for the safety of children sufficient?
   *
   * P 3 (e) is asked only when “Is there a child safeguarding concern?” is Yes. Rule `applies:pdu/P3_e`.
   */
  readonly P3_e?: AnswersYesNoOrNotApplicable;
  /** P 3 (f): Do contingency plans say who acts, while nobody is seeing the person? */
  readonly P3_f: AnswersYesNoOrNotApplicable;
  /** P 3: Does planning focus sufficiently on keeping other people safe? */
  readonly P3: AnswersYesOrNo;
  /**
   * Why is this your answer to P 3?
   *
   * P 3 needs no reason: it agrees with its prompts. Rule `reason:pdu/P3/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly P3_reason?: string;
  /**
   * P 3 (i): Which multi-agency arrangements covered the case then?
   *
   * Never required by itself: information-only.
   */
  readonly P3_i?: string;
  /**
   * What decided your answers about planning?
   *
   * Never required by itself: comment.
   */
  readonly case_assessment_planning_comment?: string;
  /** D 1 (a): Did work with the person start promptly and keep up its pace? */
  readonly D1_a: AnswersYesNoOrNotApplicable;
  /** D 1 (b): Was an effective working relationship built and kept up with the person? */
  readonly D1_b: AnswersYesNoOrNotApplicable;
  /** D 1 (c): Did the way the work was done fit the person's diversity and circumstances? */
  readonly D1_c: AnswersYesNoOrNotApplicable;
  /** D 1 (d): Was the person prepared for contact to stop, and told how to ask for help? */
  readonly D1_d: AnswersYesNoOrNotApplicable;
  /** D 1 (e): Was the person introduced to services that carry on without probation? */
  readonly D1_e: AnswersYesNoOrNotApplicable;
  /** D 1: Does delivery focus sufficiently on engaging the person on probation? */
  readonly D1: AnswersYesOrNo;
  /**
   * Why is this your answer to D 1?
   *
   * D 1 needs no reason: it agrees with its prompts. Rule `reason:pdu/D1/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly D1_reason?: string;
  /**
   * D 1 (i): How many practitioners have been responsible for this case so far?
   *
   * Never required by itself: information-only.
   */
  readonly D1_i?: number;
  /**
   * D 1 (ii): In the practitioner's view, how did workload affect this case?
   *
   * Never required by itself: information-only.
   */
  readonly D1_ii?: string;
  /** D 2 (a): Did the services delivered address the factors most closely linked to offending? */
  readonly D2_a: AnswersYesNoOrNotApplicable;
  /** D 2 (b): Was the most important work delivered in the first third of supervision? */
  readonly D2_b: AnswersYesNoOrNotApplicable;
  /** D 2 (c): Did delivery build on the person's strengths and protective factors? */
  readonly D2_c: AnswersYesNoOrNotApplicable;
  /** D 2 (d): Was the work of other services brought in and kept together? */
  readonly D2_d: AnswersYesNoOrNotApplicable;
  /** D 2 (e): Were referrals made that would meet the person's remaining needs? */
  readonly D2_e: AnswersYesNoOrNotApplicable;
  /** D 2: Does delivery focus sufficiently on the factors linked to offending and desistance? */
  readonly D2: AnswersYesOrNo;
  /**
   * Why is this your answer to D 2?
   *
   * D 2 needs no reason: it agrees with its prompts. Rule `reason:pdu/D2/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly D2_reason?: string;
  /**
   * D 2 (i): Which services did the person receive, and who provided each?
   *
   * Never required by itself: information-only.
   */
  readonly D2_i?: string;
  /**
   * D 2 (ii): Could every service the person needed be had in time?
   *
   * Never required by itself: information-only.
   */
  readonly D2_ii?: AnswersYesNoOrNotApplicable;
  /**
   * D 2 (iii): What outcomes are recorded for the person so far?
   *
   * Never required by itself: information-only.
   */
  readonly D2_iii?: string;
  /** D 3 (a): Was contact with the person enough to manage the risk of harm? */
  readonly D3_a: AnswersYesNoOrNotApplicable;
  /** D 3 (b): Were actual and potential victims protected by the work that was done? */
  readonly D3_b: AnswersYesNoOrNotApplicable;
  /**
   * D 3 (c): Was enough done throughout to protect children from harm?
   *
   * D 3 (c) is asked only when “Is there a child safeguarding concern?” is Yes. Rule `applies:pdu/D3_c`.
   */
  readonly D3_c?: AnswersYesNoOrNotApplicable;
  /**
   * D 3 (d): Was enough done throughout to protect people from domestic abuse?
   *
   * D 3 (d) is asked only when “Is there a domestic abuse concern?” is Yes. Rule `applies:pdu/D3_d`.
   */
  readonly D3_d?: AnswersYesNoOrNotApplicable;
  /** D 3 (e): Did other agencies agree, before contact stopped, how to manage the risk? */
  readonly D3_e: AnswersYesNoOrNotApplicable;
  /** D 3 (f): Was contact resumed, or other action taken, when a change called for it? */
  readonly D3_f: AnswersYesNoOrNotApplicable;
  /** D 3: Does delivery focus sufficiently on keeping other people safe? */
  readonly D3: AnswersYesOrNo;
  /**
   * Why is this your answer to D 3?
   *
   * D 3 needs no reason: it agrees with its prompts. Rule `reason:pdu/D3/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly D3_reason?: string;
  /**
   * D 3 (i): Has the person been charged with or convicted of a new offence?
   *
   * Never required by itself: information-only.
   */
  readonly D3_i?: AnswersYesNoOrNotApplicable;
  /**
   * D 3 (ii): Which other agencies took part in managing the risk of harm?
   *
   * Never required by itself: information-only.
   */
  readonly D3_ii?: string;
  /**
   * What decided your answers about delivery?
   *
   * Never required by itself: comment.
   */
  readonly case_assessment_delivery_comment?: string;
  /** V 1 (a): Was the person's engagement looked at before contact stopped? */
  readonly V1_a: AnswersYesNoOrNotApplicable;
  /** V 1 (b): Was the person meaningfully involved in reviewing their progress? */
  readonly V1_b: AnswersYesNoOrNotApplicable;
  /** V 1 (c): Were changes in the person's diversity and circumstances picked up? */
  readonly V1_c: AnswersYesNoOrNotApplicable;
  /**
   * V 1 (e): When contact was resumed, was the approach to engagement thought through afresh?
   *
   * V 1 (e) is asked only when “Was contact resumed after it was suspended?” is Yes. Rule `applies:pdu/V1_e`.
   */
  readonly V1_e?: AnswersYesNoOrNotApplicable;
  /** V 1: Does reviewing focus sufficiently on engaging the person on probation? */
  readonly V1: AnswersYesOrNo;
  /**
   * Why is this your answer to V 1?
   *
   * V 1 needs no reason: it agrees with its prompts. Rule `reason:pdu/V1/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly V1_reason?: string;
  /** V 2 (a): Did reviewing find the changes in factors linked to offending? */
  readonly V2_a: AnswersYesNoOrNotApplicable;
  /** V 2 (b): Were referrals followed up before the case was left without contact? */
  readonly V2_b: AnswersYesNoOrNotApplicable;
  /** V 2 (c): Did reviewing draw on what other services and agencies knew? */
  readonly V2_c: AnswersYesNoOrNotApplicable;
  /** V 2 (d): Did the review settle which work others would carry on, and put it in hand? */
  readonly V2_d: AnswersYesNoOrNotApplicable;
  /**
   * V 2 (e): Was progress taken stock of before contact was suspended?
   *
   * V 2 (e) is asked only when “Has contact been suspended?” is Yes. Rule `applies:pdu/V2_e`.
   */
  readonly V2_e?: AnswersYesNoOrNotApplicable;
  /** V 2: Does reviewing focus sufficiently on the factors linked to offending and desistance? */
  readonly V2: AnswersYesOrNo;
  /**
   * Why is this your answer to V 2?
   *
   * V 2 needs no reason: it agrees with its prompts. Rule `reason:pdu/V2/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly V2_reason?: string;
  /** V 3 (a): Were changes in the risk of harm identified, and acted on in time? */
  readonly V3_a: AnswersYesNoOrNotApplicable;
  /** V 3 (b): Did news from other agencies still reach probation and lead to a review? */
  readonly V3_b: AnswersYesNoOrNotApplicable;
  /** V 3 (d): Was the safety of actual and potential victims looked at again? */
  readonly V3_d: AnswersYesNoOrNotApplicable;
  /**
   * V 3 (e): Was the safety of children looked at again when circumstances changed?
   *
   * V 3 (e) is asked only when “Is there a child safeguarding concern?” is Yes. Rule `applies:pdu/V3_e`.
   */
  readonly V3_e?: AnswersYesNoOrNotApplicable;
  /** V 3: Does reviewing focus sufficiently on keeping other people safe? */
  readonly V3: AnswersYesOrNo;
  /**
   * Why is this your answer to V 3?
   *
   * V 3 needs no reason: it agrees with its prompts. Rule `reason:pdu/V3/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly V3_reason?: string;
  /**
   * What decided your answers about reviewing?
   *
   * Never required by itself: comment.
   */
  readonly case_assessment_reviewing_comment?: string;
  /**
   * RS 1 (a): Was the person in touch with their community practitioner before release?
   *
   * RS 1 is asked only when “Was the person released from custody to this supervision?” is Yes. Rule `applies:pdu/RS1`.
   */
  readonly RS1_a?: AnswersYesNoOrNotApplicable;
  /**
   * RS 1 (b): Were the needs that mattered most for release dealt with in time?
   *
   * RS 1 is asked only when “Was the person released from custody to this supervision?” is Yes. Rule `applies:pdu/RS1`.
   */
  readonly RS1_b?: AnswersYesNoOrNotApplicable;
  /**
   * RS 1 (c): Was the risk of harm on release prepared for, with victims in mind?
   *
   * RS 1 is asked only when “Was the person released from custody to this supervision?” is Yes. Rule `applies:pdu/RS1`.
   */
  readonly RS1_c?: AnswersYesNoOrNotApplicable;
  /**
   * RS 1 (d): Was the person supported to settle in the first weeks after release?
   *
   * RS 1 is asked only when “Was the person released from custody to this supervision?” is Yes. Rule `applies:pdu/RS1`.
   */
  readonly RS1_d?: AnswersYesNoOrNotApplicable;
  /**
   * RS 1: Did resettlement work prepare the person for a safe and settled return?
   *
   * RS 1 is asked only when “Was the person released from custody to this supervision?” is Yes. Rule `applies:pdu/RS1`.
   */
  readonly RS1?: AnswersYesOrNo;
  /**
   * Why is this your answer to RS 1?
   *
   * RS 1 needs no reason: it agrees with its prompts. Rule `reason:pdu/RS1/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly RS1_reason?: string;
  /**
   * What decided your answer about resettlement?
   *
   * “Resettlement” is asked only when “Was the person released from custody to this supervision?” is Yes. Rule `applies:pdu/case_assessment/view_7`.
   *
   * Never required by itself: comment.
   */
  readonly case_assessment_resettlement_comment?: string;
  /**
   * What was done well that others could learn from?
   *
   * Never required by itself: comment.
   */
  readonly case_assessment_effective_practice?: string;
  /**
   * What strengths and improvements did you discuss with the practitioner?
   *
   * Never required by itself: comment.
   */
  readonly case_assessment_feedback_given?: string;
  /**
   * Did anything need immediate action? Say what was done and by whom.
   *
   * Never required by itself: comment.
   */
  readonly case_assessment_alert_raised?: string;
  /**
   * What does the case show for domain one?
   *
   * Never required by itself: comment.
   */
  readonly case_assessment_evidence_for_leadership?: string;
}

/** The rules about these answers, as rules.json and problems name them. */
export type CaseAssessmentPARule =
  | "set:pdu/PA"
  | "kind:pdu/case_sentence"
  | "kind:pdu/case_activity_or_programme"
  | "kind:pdu/case_start"
  | "kind:pdu/case_ended_after"
  | "kind:pdu/case_released_from_custody"
  | "kind:pdu/case_court_report"
  | "kind:pdu/case_contact_suspended"
  | "kind:pdu/case_suspended_after"
  | "kind:pdu/case_reactivated"
  | "kind:pdu/case_risk"
  | "kind:pdu/case_child_safeguarding_concern"
  | "kind:pdu/case_domestic_abuse_concern"
  | "kind:pdu/case_victim_contact_eligible"
  | "kind:pdu/case_sex"
  | "kind:pdu/case_practitioner"
  | "kind:pdu/case_another_sentence"
  | "kind:pdu/case_under_review"
  | "kind:pdu/case_assessment_case_summary"
  | "kind:pdu/CW1_a"
  | "kind:pdu/CW1_b"
  | "kind:pdu/CW1_c"
  | "kind:pdu/CW1_d"
  | "kind:pdu/CW1"
  | "kind:pdu/CW1_reason"
  | "kind:pdu/case_assessment_court_work_comment"
  | "kind:pdu/A1_a"
  | "kind:pdu/A1_b"
  | "kind:pdu/PA/A1_c"
  | "kind:pdu/PA/A1_d"
  | "kind:pdu/A1_e"
  | "kind:pdu/A1"
  | "kind:pdu/A1_reason"
  | "kind:pdu/A1_i"
  | "kind:pdu/A1_ii"
  | "kind:pdu/A2_a"
  | "kind:pdu/A2_c"
  | "kind:pdu/PA/A2_d"
  | "kind:pdu/PA/A2_e"
  | "kind:pdu/A2"
  | "kind:pdu/A2_reason"
  | "kind:pdu/A2_i"
  | "kind:pdu/A3_a"
  | "kind:pdu/A3_b"
  | "kind:pdu/A3_c"
  | "kind:pdu/A3_d"
  | "kind:pdu/PA/A3_e"
  | "kind:pdu/PA/A3_f"
  | "kind:pdu/A3"
  | "kind:pdu/A3_reason"
  | "kind:pdu/A3_i"
  | "kind:pdu/case_assessment_assessment_comment"
  | "kind:pdu/P1_a"
  | "kind:pdu/P1_b"
  | "kind:pdu/PA/P1_d"
  | "kind:pdu/PA/P1_e"
  | "kind:pdu/P1"
  | "kind:pdu/P1_reason"
  | "kind:pdu/P1_i"
  | "kind:pdu/P2_a"
  | "kind:pdu/P2_b"
  | "kind:pdu/PA/P2_c"
  | "kind:pdu/PA/P2_d"
  | "kind:pdu/PA/P2_e"
  | "kind:pdu/PA/P2_f"
  | "kind:pdu/P2"
  | "kind:pdu/P2_reason"
  | "kind:pdu/P2_i"
  | "kind:pdu/P2_ii"
  | "kind:pdu/P3_a"
  | "kind:pdu/PA/P3_b"
  | "kind:pdu/P3_c"
  | "kind:pdu/P3_d"
  | "kind:pdu/P3_e"
  | "kind:pdu/PA/P3_f"
  | "kind:pdu/P3"
  | "kind:pdu/P3_reason"
  | "kind:pdu/P3_i"
  | "kind:pdu/case_assessment_planning_comment"
  | "kind:pdu/D1_a"
  | "kind:pdu/D1_b"
  | "kind:pdu/D1_c"
  | "kind:pdu/PA/D1_d"
  | "kind:pdu/PA/D1_e"
  | "kind:pdu/D1"
  | "kind:pdu/D1_reason"
  | "kind:pdu/D1_i"
  | "kind:pdu/D1_ii"
  | "kind:pdu/D2_a"
  | "kind:pdu/PA/D2_b"
  | "kind:pdu/D2_c"
  | "kind:pdu/D2_d"
  | "kind:pdu/PA/D2_e"
  | "kind:pdu/D2"
  | "kind:pdu/D2_reason"
  | "kind:pdu/D2_i"
  | "kind:pdu/D2_ii"
  | "kind:pdu/D2_iii"
  | "kind:pdu/D3_a"
  | "kind:pdu/D3_b"
  | "kind:pdu/D3_c"
  | "kind:pdu/D3_d"
  | "kind:pdu/PA/D3_e"
  | "kind:pdu/PA/D3_f"
  | "kind:pdu/D3"
  | "kind:pdu/D3_reason"
  | "kind:pdu/D3_i"
  | "kind:pdu/D3_ii"
  | "kind:pdu/case_assessment_delivery_comment"
  | "kind:pdu/PA/V1_a"
  | "kind:pdu/V1_b"
  | "kind:pdu/V1_c"
  | "kind:pdu/V1_e"
  | "kind:pdu/V1"
  | "kind:pdu/V1_reason"
  | "kind:pdu/V2_a"
  | "kind:pdu/PA/V2_b"
  | "kind:pdu/V2_c"
  | "kind:pdu/PA/V2_d"
  | "kind:pdu/V2_e"
  | "kind:pdu/V2"
  | "kind:pdu/V2_reason"
  | "kind:pdu/V3_a"
  | "kind:pdu/PA/V3_b"
  | "kind:pdu/V3_d"
  | "kind:pdu/V3_e"
  | "kind:pdu/V3"
  | "kind:pdu/V3_reason"
  | "kind:pdu/case_assessment_reviewing_comment"
  | "kind:pdu/RS1_a"
  | "kind:pdu/RS1_b"
  | "kind:pdu/RS1_c"
  | "kind:pdu/RS1_d"
  | "kind:pdu/RS1"
  | "kind:pdu/RS1_reason"
  | "kind:pdu/case_assessment_resettlement_comment"
  | "kind:pdu/case_assessment_effective_practice"
  | "kind:pdu/case_assessment_feedback_given"
  | "kind:pdu/case_assessment_alert_raised"
  | "kind:pdu/case_assessment_evidence_for_leadership"
  | "applies:pdu/case_activity_or_programme"
  | "applies:pdu/case_suspended_after"
  | "applies:pdu/case_reactivated"
  | "applies:pdu/case_assessment/view_2"
  | "applies:pdu/CW1"
  | "applies:pdu/A1_e"
  | "applies:pdu/A3_c"
  | "applies:pdu/A3_d"
  | "applies:pdu/P3_e"
  | "applies:pdu/D3_c"
  | "applies:pdu/D3_d"
  | "applies:pdu/V1_e"
  | "applies:pdu/V2_e"
  | "applies:pdu/V3_e"
  | "applies:pdu/case_assessment/view_7"
  | "applies:pdu/RS1"
  | "hurdle:pdu/child_safeguarding"
  | "reason:pdu/CW1"
  | "reason:pdu/CW1/balance"
  | "reason:pdu/A1"
  | "reason:pdu/A1/balance"
  | "reason:pdu/A2"
  | "reason:pdu/A2/balance"
  | "reason:pdu/A3"
  | "reason:pdu/A3/balance"
  | "reason:pdu/P1"
  | "reason:pdu/P1/balance"
  | "reason:pdu/P2"
  | "reason:pdu/P2/balance"
  | "reason:pdu/P3"
  | "reason:pdu/P3/balance"
  | "reason:pdu/D1"
  | "reason:pdu/D1/balance"
  | "reason:pdu/D2"
  | "reason:pdu/D2/balance"
  | "reason:pdu/D3"
  | "reason:pdu/D3/balance"
  | "reason:pdu/V1"
  | "reason:pdu/V1/balance"
  | "reason:pdu/V2"
  | "reason:pdu/V2/balance"
  | "reason:pdu/V3"
  | "reason:pdu/V3/balance"
  | "reason:pdu/RS1"
  | "reason:pdu/RS1/balance"
  | "reason:pdu/CW1/agrees"
  | "reason:pdu/A1/agrees"
  | "reason:pdu/A2/agrees"
  | "reason:pdu/A3/agrees"
  | "reason:pdu/P1/agrees"
  | "reason:pdu/P2/agrees"
  | "reason:pdu/P3/agrees"
  | "reason:pdu/D1/agrees"
  | "reason:pdu/D2/agrees"
  | "reason:pdu/D3/agrees"
  | "reason:pdu/V1/agrees"
  | "reason:pdu/V2/agrees"
  | "reason:pdu/V3/agrees"
  | "reason:pdu/RS1/agrees";
