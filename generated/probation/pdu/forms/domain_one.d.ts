/**
 * Domain one. Version 1.0 of the form, pdu 8.5.
 *
 * Written by the Assay compiler: change the rule files, not this file.
 *
 * These types hold each answer to its own kind. They do not enforce what applies, hurdles and reasons, that numbers are whole or within their limits, that a day exists, or that a text is not blank: check answers against the JSON Schema of the form.
 */

/** The version of the form. */
export type DomainOneVersion = "1.0";

export type YesOrNo =
  /** Yes */
  | "yes"
  /** No */
  | "no";

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

/** Four-point rating scale */
export type RatingsFourPoint =
  /** Inadequate */
  | "inadequate"
  /** Requires improvement */
  | "requires_improvement"
  /** Good */
  | "good"
  /** Outstanding */
  | "outstanding";

/** Sufficient or not */
export type AnswersSufficientOrNot =
  /** Sufficient */
  | "sufficient"
  /** Not sufficient */
  | "insufficient";

/** Domain one */
export interface DomainOne {
  readonly framework: "pdu";
  readonly release: "8.5";
  readonly form: "domain_one";
  /** Is the unit in Wales? */
  readonly pdu_in_wales: YesOrNo;
  /** Are cases inspected for two weeks instead of one? */
  readonly pdu_extended_fieldwork: YesOrNo;
  /**
   * What should a reader know about this PDU and its area?
   *
   * Never required by itself: comment.
   */
  readonly domain_one_pdu_context?: string;
  /** P 1.1.1 (a): Is there a short list of priorities that fits the needs of this PDU? */
  readonly P1_1_1_a: AnswersYesNoOrNotApplicable;
  /** P 1.1.1 (b): Do staff in every grade know the priorities and work to them? */
  readonly P1_1_1_b: AnswersYesNoOrNotApplicable;
  /** P 1.1.1 (c): Do middle managers turn the direction into sound daily practice? */
  readonly P1_1_1_c: AnswersYesNoOrNotApplicable;
  /** P 1.1.1: Do leaders set a direction that staff can put into practice? */
  readonly P1_1_1: AnswersYesOrNo;
  /**
   * Why is this your answer to P 1.1.1?
   *
   * P 1.1.1 needs no reason: it agrees with its prompts. Rule `reason:pdu/P1_1_1/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly P1_1_1_reason?: string;
  /** P 1.1.2 (a): Do leaders have an accurate picture of the quality of casework? */
  readonly P1_1_2_a: AnswersYesNoOrNotApplicable;
  /** P 1.1.2 (b): Does improvement work change what happens in cases? */
  readonly P1_1_2_b: AnswersYesNoOrNotApplicable;
  /** P 1.1.2 (c): Do leaders learn when things go wrong, and from earlier inspections? */
  readonly P1_1_2_c: AnswersYesNoOrNotApplicable;
  /** P 1.1.2: Do leaders know how good casework is, and act on it? */
  readonly P1_1_2: AnswersYesOrNo;
  /**
   * Why is this your answer to P 1.1.2?
   *
   * P 1.1.2 needs no reason: it agrees with its prompts. Rule `reason:pdu/P1_1_2/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly P1_1_2_reason?: string;
  /** P 1.1.3 (a): Do leaders know who gets which service, and act on differences? */
  readonly P1_1_3_a: AnswersYesNoOrNotApplicable;
  /** P 1.1.3 (b): Do people on probation help to shape how the PDU works? */
  readonly P1_1_3_b: AnswersYesNoOrNotApplicable;
  /** P 1.1.3 (c): Do leaders deal with discrimination, whoever it comes from? */
  readonly P1_1_3_c: AnswersYesNoOrNotApplicable;
  /**
   * P 1.1.3 (d): Can people use Welsh in their supervision as easily as English?
   *
   * P 1.1.3 (d) is asked only when “Is the unit in Wales?” is Yes. Rule `applies:pdu/P1_1_3_d`.
   */
  readonly P1_1_3_d?: AnswersYesNoOrNotApplicable;
  /** P 1.1.3: Do leaders make the work fair and inclusive? */
  readonly P1_1_3: AnswersYesOrNo;
  /**
   * Why is this your answer to P 1.1.3?
   *
   * P 1.1.3 needs no reason: it agrees with its prompts. Rule `reason:pdu/P1_1_3/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly P1_1_3_reason?: string;
  /** P 1.1.4 (a): Are the risks to the PDU's work known, owned and reduced? */
  readonly P1_1_4_a: AnswersYesNoOrNotApplicable;
  /** P 1.1.4 (b): Do partnerships give practitioners what they need to keep people safe? */
  readonly P1_1_4_b: AnswersYesNoOrNotApplicable;
  /** P 1.1.4 (c): Is change, such as suspending contact, planned so that people stay safe? */
  readonly P1_1_4_c: AnswersYesNoOrNotApplicable;
  /** P 1.1.4: Do leaders manage risk and work with partners to keep people safe? */
  readonly P1_1_4: AnswersYesOrNo;
  /**
   * Why is this your answer to P 1.1.4?
   *
   * P 1.1.4 needs no reason: it agrees with its prompts. Rule `reason:pdu/P1_1_4/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly P1_1_4_reason?: string;
  /** P 1.1: Which rating do you propose for Leadership? */
  readonly P1_1_rating: RatingsFourPoint;
  /**
   * What evidence weighs most in the rating you propose for leadership?
   *
   * Never required by itself: comment.
   */
  readonly domain_one_leadership_comment?: string;
  /**
   * What progress is there on earlier recommendations?
   *
   * Never required by itself: comment.
   */
  readonly domain_one_earlier_recommendations?: string;
  /** P 1.2.1 (a): Are enough staff in post, in the right grades, to do the work well? */
  readonly P1_2_1_a: AnswersYesNoOrNotApplicable;
  /** P 1.2.1 (b): Are workloads manageable, and is something done when they are not? */
  readonly P1_2_1_b: AnswersYesNoOrNotApplicable;
  /** P 1.2.1 (c): Do cases go to practitioners with the skill and the time for them? */
  readonly P1_2_1_c: AnswersYesNoOrNotApplicable;
  /** P 1.2.1: Are there enough staff, and is the work shared out well? */
  readonly P1_2_1: AnswersYesOrNo;
  /**
   * Why is this your answer to P 1.2.1?
   *
   * P 1.2.1 needs no reason: it agrees with its prompts. Rule `reason:pdu/P1_2_1/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly P1_2_1_reason?: string;
  /** P 1.2.2 (a): Are training needs known, for the PDU and for each member of staff? */
  readonly P1_2_2_a: AnswersYesNoOrNotApplicable;
  /** P 1.2.2 (b): Is training completed, and can it be seen in casework? */
  readonly P1_2_2_b: AnswersYesNoOrNotApplicable;
  /** P 1.2.2 (c): Are trainees and newly qualified staff brought on safely? */
  readonly P1_2_2_c: AnswersYesNoOrNotApplicable;
  /** P 1.2.2: Do staff have the skills that their cases demand? */
  readonly P1_2_2: AnswersYesOrNo;
  /**
   * Why is this your answer to P 1.2.2?
   *
   * P 1.2.2 needs no reason: it agrees with its prompts. Rule `reason:pdu/P1_2_2/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly P1_2_2_reason?: string;
  /** P 1.2.3 (a): Do practitioners get regular supervision that improves their work? */
  readonly P1_2_3_a: AnswersYesNoOrNotApplicable;
  /** P 1.2.3 (b): Do managers' decisions in individual cases make people safer? */
  readonly P1_2_3_b: AnswersYesNoOrNotApplicable;
  /** P 1.2.3: Does management oversight make casework better? */
  readonly P1_2_3: AnswersYesOrNo;
  /**
   * Why is this your answer to P 1.2.3?
   *
   * P 1.2.3 needs no reason: it agrees with its prompts. Rule `reason:pdu/P1_2_3/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly P1_2_3_reason?: string;
  /** P 1.2.4 (a): Are staff listened to, and do they see what came of it? */
  readonly P1_2_4_a: AnswersYesNoOrNotApplicable;
  /** P 1.2.4 (b): Are the safety and wellbeing of staff looked after? */
  readonly P1_2_4_b: AnswersYesNoOrNotApplicable;
  /** P 1.2.4 (c): Do all staff have a fair chance to develop and progress? */
  readonly P1_2_4_c: AnswersYesNoOrNotApplicable;
  /** P 1.2.4: Are staff listened to, supported and treated fairly? */
  readonly P1_2_4: AnswersYesOrNo;
  /**
   * Why is this your answer to P 1.2.4?
   *
   * P 1.2.4 needs no reason: it agrees with its prompts. Rule `reason:pdu/P1_2_4/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly P1_2_4_reason?: string;
  /** P 1.2: Which rating do you propose for Staffing? */
  readonly P1_2_rating: RatingsFourPoint;
  /**
   * What evidence weighs most in the rating you propose for staffing?
   *
   * Never required by itself: comment.
   */
  readonly domain_one_staffing_comment?: string;
  /** P 1.3.1 (a): Are people's needs known well enough to plan services? */
  readonly P1_3_1_a: AnswersYesNoOrNotApplicable;
  /** P 1.3.1 (b): Is there enough of each service, in the right places? */
  readonly P1_3_1_b: AnswersYesNoOrNotApplicable;
  /** P 1.3.1 (c): Do leaders pursue the gaps, and use local money to fill them? */
  readonly P1_3_1_c: AnswersYesNoOrNotApplicable;
  /** P 1.3.1: Do the services on offer match the needs of people on probation? */
  readonly P1_3_1: AnswersYesOrNo;
  /**
   * Why is this your answer to P 1.3.1?
   *
   * P 1.3.1 needs no reason: it agrees with its prompts. Rule `reason:pdu/P1_3_1/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly P1_3_1_reason?: string;
  /** P 1.3.2 (a): Do practitioners know what is on offer and refer well? */
  readonly P1_3_2_a: AnswersYesNoOrNotApplicable;
  /** P 1.3.2 (b): Are waiting, drop-out and completion watched and acted on? */
  readonly P1_3_2_b: AnswersYesNoOrNotApplicable;
  /** P 1.3.2 (c): Do services suit women and others whose needs are less common? */
  readonly P1_3_2_c: AnswersYesNoOrNotApplicable;
  /** P 1.3.2: Do the right people reach services in time and complete them? */
  readonly P1_3_2: AnswersYesOrNo;
  /**
   * Why is this your answer to P 1.3.2?
   *
   * P 1.3.2 needs no reason: it agrees with its prompts. Rule `reason:pdu/P1_3_2/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly P1_3_2_reason?: string;
  /** P 1.3.3 (a): Do practitioners and providers exchange what the other needs to know? */
  readonly P1_3_3_a: AnswersYesNoOrNotApplicable;
  /** P 1.3.3 (b): Do services for people who may cause serious harm make others safer? */
  readonly P1_3_3_b: AnswersYesNoOrNotApplicable;
  /** P 1.3.3 (c): Do links with courts and prisons give supervision a sound start? */
  readonly P1_3_3_c: AnswersYesNoOrNotApplicable;
  /** P 1.3.3 (d): Does the PDU know what difference its services make? */
  readonly P1_3_3_d: AnswersYesNoOrNotApplicable;
  /** P 1.3.3: Do services and partners add to desistance and safety? */
  readonly P1_3_3: AnswersYesOrNo;
  /**
   * Why is this your answer to P 1.3.3?
   *
   * P 1.3.3 needs no reason: it agrees with its prompts. Rule `reason:pdu/P1_3_3/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly P1_3_3_reason?: string;
  /** P 1.3: Which rating do you propose for Services? */
  readonly P1_3_rating: RatingsFourPoint;
  /**
   * What evidence weighs most in the rating you propose for services?
   *
   * Never required by itself: comment.
   */
  readonly domain_one_services_comment?: string;
  /**
   * Review of diversity arrangements
   *
   * Never required by itself: review.
   */
  readonly diversity_arrangements?: AnswersSufficientOrNot;
  /**
   * What did the review look at, and what did it find?
   *
   * Never required by itself: comment.
   */
  readonly domain_one_diversity_comment?: string;
}

/** The rules about these answers, as rules.json and problems name them. */
export type DomainOneRule =
  | "kind:pdu/pdu_in_wales"
  | "kind:pdu/pdu_extended_fieldwork"
  | "kind:pdu/domain_one_pdu_context"
  | "kind:pdu/P1_1_1_a"
  | "kind:pdu/P1_1_1_b"
  | "kind:pdu/P1_1_1_c"
  | "kind:pdu/P1_1_1"
  | "kind:pdu/P1_1_1_reason"
  | "kind:pdu/P1_1_2_a"
  | "kind:pdu/P1_1_2_b"
  | "kind:pdu/P1_1_2_c"
  | "kind:pdu/P1_1_2"
  | "kind:pdu/P1_1_2_reason"
  | "kind:pdu/P1_1_3_a"
  | "kind:pdu/P1_1_3_b"
  | "kind:pdu/P1_1_3_c"
  | "kind:pdu/P1_1_3_d"
  | "kind:pdu/P1_1_3"
  | "kind:pdu/P1_1_3_reason"
  | "kind:pdu/P1_1_4_a"
  | "kind:pdu/P1_1_4_b"
  | "kind:pdu/P1_1_4_c"
  | "kind:pdu/P1_1_4"
  | "kind:pdu/P1_1_4_reason"
  | "kind:pdu/P1_1_rating"
  | "kind:pdu/domain_one_leadership_comment"
  | "kind:pdu/domain_one_earlier_recommendations"
  | "kind:pdu/P1_2_1_a"
  | "kind:pdu/P1_2_1_b"
  | "kind:pdu/P1_2_1_c"
  | "kind:pdu/P1_2_1"
  | "kind:pdu/P1_2_1_reason"
  | "kind:pdu/P1_2_2_a"
  | "kind:pdu/P1_2_2_b"
  | "kind:pdu/P1_2_2_c"
  | "kind:pdu/P1_2_2"
  | "kind:pdu/P1_2_2_reason"
  | "kind:pdu/P1_2_3_a"
  | "kind:pdu/P1_2_3_b"
  | "kind:pdu/P1_2_3"
  | "kind:pdu/P1_2_3_reason"
  | "kind:pdu/P1_2_4_a"
  | "kind:pdu/P1_2_4_b"
  | "kind:pdu/P1_2_4_c"
  | "kind:pdu/P1_2_4"
  | "kind:pdu/P1_2_4_reason"
  | "kind:pdu/P1_2_rating"
  | "kind:pdu/domain_one_staffing_comment"
  | "kind:pdu/P1_3_1_a"
  | "kind:pdu/P1_3_1_b"
  | "kind:pdu/P1_3_1_c"
  | "kind:pdu/P1_3_1"
  | "kind:pdu/P1_3_1_reason"
  | "kind:pdu/P1_3_2_a"
  | "kind:pdu/P1_3_2_b"
  | "kind:pdu/P1_3_2_c"
  | "kind:pdu/P1_3_2"
  | "kind:pdu/P1_3_2_reason"
  | "kind:pdu/P1_3_3_a"
  | "kind:pdu/P1_3_3_b"
  | "kind:pdu/P1_3_3_c"
  | "kind:pdu/P1_3_3_d"
  | "kind:pdu/P1_3_3"
  | "kind:pdu/P1_3_3_reason"
  | "kind:pdu/P1_3_rating"
  | "kind:pdu/domain_one_services_comment"
  | "kind:pdu/diversity_arrangements"
  | "kind:pdu/domain_one_diversity_comment"
  | "applies:pdu/P1_1_3_d"
  | "decision_rule:pdu/outstanding_leadership"
  | "decision_rule:pdu/outstanding_services"
  | "limiting_judgement:pdu/diversity"
  | "reason:pdu/P1_1_1"
  | "reason:pdu/P1_1_1/balance"
  | "reason:pdu/P1_1_2"
  | "reason:pdu/P1_1_2/balance"
  | "reason:pdu/P1_1_3"
  | "reason:pdu/P1_1_3/balance"
  | "reason:pdu/P1_1_4"
  | "reason:pdu/P1_1_4/balance"
  | "reason:pdu/P1_2_1"
  | "reason:pdu/P1_2_1/balance"
  | "reason:pdu/P1_2_2"
  | "reason:pdu/P1_2_2/balance"
  | "reason:pdu/P1_2_3"
  | "reason:pdu/P1_2_3/balance"
  | "reason:pdu/P1_2_4"
  | "reason:pdu/P1_2_4/balance"
  | "reason:pdu/P1_3_1"
  | "reason:pdu/P1_3_1/balance"
  | "reason:pdu/P1_3_2"
  | "reason:pdu/P1_3_2/balance"
  | "reason:pdu/P1_3_3"
  | "reason:pdu/P1_3_3/balance"
  | "reason:pdu/P1_1_1/agrees"
  | "reason:pdu/P1_1_2/agrees"
  | "reason:pdu/P1_1_3/agrees"
  | "reason:pdu/P1_1_4/agrees"
  | "reason:pdu/P1_2_1/agrees"
  | "reason:pdu/P1_2_2/agrees"
  | "reason:pdu/P1_2_3/agrees"
  | "reason:pdu/P1_2_4/agrees"
  | "reason:pdu/P1_3_1/agrees"
  | "reason:pdu/P1_3_2/agrees"
  | "reason:pdu/P1_3_3/agrees";
