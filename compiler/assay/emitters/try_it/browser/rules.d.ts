/* The shapes that the script reads and makes: the rules of a framework, an inspection, a result.
   They are for the type checker only and are never sent to a reader. What a shape leaves out is
   not there: no member is null. */

// ------------------------------------------------------------------ rules
export type Rounding = "half_up" | "half_to_even" | "down" | "up" | "not_rounded";
export type Bits = number;
export interface Named { code: string; title: string }
export interface Reference { kind: string; code: string }
export interface Items { items: Reference[] }

export type Quantity =
  | { kind: "number"; value: number }
  | { kind: "percent"; hundredths: number }
  | { kind: "length"; number: number; unit: Unit }
  | { kind: "before_event"; number: number; unit: Unit; event: string }
  | { kind: "after_event"; number: number; unit: Unit; event: string };
export type Unit = "days" | "weeks" | "months";
export interface Limit { quantity: Quantity; included?: boolean }
export interface Range { low?: Limit; high?: Limit }

export type Subject =
  | { kind: "fact"; fact: string }
  | { kind: "item"; item: Reference }
  | { kind: "number_of_cases" }
  | { kind: "number_of_units" }
  | { kind: "score_of"; how: ScoreHow; items: Items };
export type ScoreHow = "total" | "highest" | "lowest";

export type Predicate =
  | { kind: "is_one_of"; values: string[] }
  | { kind: "is_not_one_of"; values: string[] }
  | { kind: "is_known" }
  | { kind: "is_not_known" }
  | { kind: "is_not_rated" }
  | { kind: "is_at_least"; value: string }
  | { kind: "is_at_most"; value: string }
  | { kind: "is_on"; date: string }
  | { kind: "is_before"; date: string }
  | { kind: "is_after"; date: string }
  | { kind: "is_within"; range: Range };

export interface HowMany {
  how: "all" | "any" | "none" | "at_least" | "at_most" | "exactly";
  number?: number;
}
export type Condition =
  | { kind: "and"; conditions: Condition[] }
  | { kind: "or"; conditions: Condition[] }
  | { kind: "is"; subject: Subject; predicate: Predicate }
  | { kind: "considered"; rating: string; target: Reference }
  | { kind: "scores"; subject: Subject; score: number }
  | { kind: "counted"; how_many: HowMany; subjects?: Subject[]; predicate: Predicate }
  | { kind: "counted_conditions"; how_many: HowMany; conditions?: Condition[] }
  | { kind: "any_part_not_rated" }
  | { kind: "every_part_not_rated" };

export interface Point extends Named { score: number }
export interface Scale { code: string; points: Point[] }
export interface Answer extends Named { counts: "for" | "against" | "not" }
export interface Answers { code: string; answers: Answer[] }
export interface Band { rating: string; range: Range; words: string }
export interface Law {
  starts: "above" | "at";
  fractions: { numerator: number; denominator: number }[];
}
export interface Banding {
  measures: "percentage" | "score";
  rounding?: Rounding;
  bands?: Band[];
  law?: Law;
}
export interface Bands extends Named { banding: Banding }
export interface Row { units: number; cells: { rating: string; low: number; high: number }[] }
export interface Table extends Named { rows?: Row[]; law?: Law }

export type Banded =
  | { kind: "in_bands"; bands: string }
  | { kind: "in_own_bands"; banding: Banding }
  | { kind: "in_table"; table: string };
export type Over = { kind: "pooled_over"; unit: string } | { kind: "over_every"; unit: string };
export type Outcome = { kind: "rating"; rating: string } | { kind: "not_rated" };
export interface Fit { outcome: Outcome; condition: Condition; words: string }

export type LowestOrHighest = {
  kind: "lowest_or_highest"; extreme: Extremity; items: Items; over?: Over; banded?: Banded;
};
export type BandedScore = {
  kind: "banded_score"; how: ScoreHow; items: Items; over?: Over; banded: Banded;
};
export type ShareOfMaximum = {
  kind: "share_of_maximum"; items: Items; over?: Over; banded: Banded;
};
export type ShareOfCases = {
  kind: "share_of_cases"; condition: Condition; words: string; over?: Over; banded: Banded;
};
export type FirstThatFits = { kind: "first_that_fits"; fits: Fit[]; otherwise?: Outcome };
export type Computed =
  | LowestOrHighest | BandedScore | ShareOfMaximum | ShareOfCases | FirstThatFits;
export type Judgement = {
  kind: "judgement";
  role: string;
  taking_into_account?: Items;
  starting_from?: Computed;
  no_start_when?: Condition;
};
export type Method = Judgement | Computed;
export type Extremity = "lowest" | "highest";

export interface Rated {
  scale?: string;
  method?: Method;
  not_rated_when?: Condition;
  not_rated_words?: string;
}
export interface Question {
  code: string;
  printed: string;
  applies?: Condition;
  answers?: string;
  answered_by?: "text" | "date" | "whole_number" | "percentage";
}
export interface KeyQuestion extends Question, Rated {
  title: string;
  prompts?: Question[];
  information?: string[];
}
export interface Standard extends Named, Rated {
  printed: string;
  domain?: string;
  cases_from?: string;
  applies?: Condition;
  retired?: boolean;
  key_questions?: KeyQuestion[];
}
export interface Test extends Named, Rated {}
export interface Rating extends Named, Rated { retired?: boolean; tests?: Test[] }
export interface Review extends Named { answers?: string; answered_by?: string }
export interface Fact extends Named {
  kind: string;
  unit?: Unit;
  choices?: Named[];
  applies?: Condition;
}
export interface QuestionSet {
  code: string;
  cases?: Condition;
  questions?: { key_question: string; prompts?: Question[] }[];
}

export type Demand =
  | { kind: "be_exactly"; value: string }
  | { kind: "be_at_least"; value: string }
  | { kind: "be_at_most"; value: string }
  | { kind: "be_not_rated" };
export type TargetedEffect =
  | { kind: "must_be"; target: Reference; demand: Demand }
  | { kind: "must_not_be"; target: Reference; value: string }
  | { kind: "should_be"; target: Reference; demand: Demand }
  | { kind: "allow_only_when"; value: string; target: Reference; condition: Condition };
export type Effect = TargetedEffect | { kind: "review_first"; review: string };
export type Stage = "answer" | "review" | "force" | "limit" | "advise";
export interface Then { stage: Stage; effect: Effect; unless?: Condition; words: string }
export interface Rule extends Named { kind: string; retired?: boolean; when?: Condition; then: Then[] }

export type Moment =
  | { kind: "given" }
  | { kind: "moment"; quantity: Quantity; weekday?: string }
  | { kind: "week_of"; event: string; weekday?: string };
export interface Milestone extends Named {
  moment: Moment;
  others?: { when: Condition; moment: Moment }[];
}
export interface Timetable { milestones?: Milestone[] }

export interface Part {
  name: string;
  title: string;
  version: string;
  inspects?: string;
  made_of?: string;
  decided_by?: string;
  scales?: Scale[];
  answers?: Answers[];
  bands?: Bands[];
  tables?: Table[];
  facts?: Fact[];
  domains?: Named[];
  standards?: Standard[];
  ratings?: Rating[];
  reviews?: Review[];
  sets?: QuestionSet[];
  rules?: Rule[];
  timetables?: Timetable[];
}
export interface Rules {
  format: string;
  format_version: string;
  parts: [Part, ...Part[]];
  roles?: Record<string, string>;
  called?: Record<string, string>;
}

// ------------------------------------------------------------------ an inspection
export type Truth = boolean | null;
export type Outcomes = ReadonlySet<string>;
export type FactValue = string | number | ReadonlySet<string>;
export type Value = FactValue | null | { absent: true };

export interface Case {
  id: string;
  facts: Map<string, FactValue>;
  answers: Map<string, FactValue>;
  cohort: string;
  number: number;
}
export interface Said {
  rating: string;
  by: string;
  on: string;
  reason: string;
  sets_aside: Map<string, string>;
}
export interface Inspection {
  unit: string;
  cases: Case[];
  counts: Map<string, Map<string, number>>;
  number_of_cases: Map<string, number>;
  hurdles_enforced: boolean;
  facts: Map<string, FactValue>;
  answers: Map<string, FactValue>;
  dates: Map<string, number>;
  judgements: Map<string, Said>;
  departures: Map<string, Said>;
  reviews: Map<string, string>;
  ratings: Map<string, string>;
  considered: Map<string, string>;
  units: Inspection[];
  number_of_units: number | null;
}

/** Something in a document that cannot be read: where, and which sentence says so of what. */
export interface Problem { at: string; says: string; figures: Record<string, string | number> }

export interface Fraction { n: bigint; d: bigint }

/** What is known of a case, or of an inspection. */
export interface Knowledge {
  outcomes(reference: Reference): Outcomes;
  value(reference: Reference): Value;
  fact(code: string): Value;
  considered(reference: Reference): Outcomes;
  numberOfCases(): number | null;
  numberOfUnits(): number | null;
  day(milestone: string): number | null;
  partsNotRated(): Iterable<Truth>;
}
export type Ask = (known: Knowledge) => Truth;

// ------------------------------------------------------------------ a result
export interface MadeFrom { code: string; outcomes: string[]; score: number | null; unit: string }
export type ByShare = {
  kind: "share"; question: string; least: number; most: number; base: number; open: number;
  percent: Fraction | null; outcomes: string[]; bands: string; deciding: boolean;
};
export type ByScore = {
  kind: "score"; how: ScoreHow | "share_of_maximum"; parts: MadeFrom[]; score: Fraction | null;
  points: number | null; out_of: number; outcomes: string[];
  band: [number | null, number | null] | null; by_law: boolean;
};
export type ByExtreme = {
  kind: "extreme"; extreme: Extremity; parts: MadeFrom[]; outcomes: string[];
};
export type ByLine = { kind: "line"; line: number; outcome: string };
export type ByJudgement = {
  kind: "judgement"; by: string; role: string; rating: string; reason: string; start: string[];
};
export type ByDeparture = {
  kind: "decision"; by: string; on: string; reason: string; rating: string; before: string;
};
export type BySettlement = { kind: "settled"; rating: string };
export type ByRule = {
  kind: "rule"; rule: string; then: number;
  verdict: "forced" | "lowered" | "refused" | "waits" | "may_bind" | "allowed";
  before: string; after: string;
};
export type NotRatedBecause = {
  kind: "not_rated";
  why: "no_cases" | "parts" | "condition" | "does_not_apply" | "rule" | "line" | "judgement";
  which: MadeFrom[]; of_start: boolean;
};
export type Reason =
  | ByShare | ByScore | ByExtreme | ByLine | ByJudgement | ByDeparture | BySettlement | ByRule
  | NotRatedBecause;

export type Found =
  | { kind: "hurdle_enforced"; rule: string; then: number; question: string; after: string;
      cases: string[]; number: number }
  | { kind: "against_prompts"; question: string; answer: string; cases: string[]; number: number }
  | { kind: "refused"; item: string; rating: string; rule: string; then: number }
  | { kind: "advised"; item: string; rating: string; rule: string; then: number; reason: string;
      certain: boolean }
  | { kind: "review_needed"; item: string; rating: string; rule: string; then: number;
      review: string }
  | { kind: "left_starting_point"; item: string; rating: string; start: string[]; reason: string }
  | { kind: "departed"; item: string; before: string; rating: string; by: string; on: string;
      reason: string }
  | { kind: "no_row"; item: string; table: string; units: number; outcomes: string[];
      score: number | null }
  | { kind: "nothing_fits"; item: string };

// ------------------------------------------------------------------ other ratings
export type MoreCases = {
  kind: "cases"; question: string; more: number; number: number; base: number; percent: Fraction;
};
export type Need =
  | MoreCases
  | { kind: "points"; more: number; points: number; out_of: number }
  | { kind: "part"; part: MadeFrom; rating: string }
  | { kind: "part_score"; part: MadeFrom; score: number; fewer: boolean }
  | { kind: "line"; line: number }
  | { kind: "proposal"; role: string };
export interface Step {
  rating: string; better: boolean; every: boolean; needs: Need[]; reachable: boolean;
  of_start: boolean;
}

export type MissingKind =
  | "answer" | "fact" | "judgement" | "review" | "date" | "rating" | "unit" | "number_of_cases";
export interface Missing {
  kind: MissingKind; item: string; wanted_for: string[]; cases: string[]; number: number;
}
export type Standing =
  | "computed" | "judged" | "decided" | "settled" | "refused" | "waiting" | "unknown";
export interface ItemResult {
  code: string; kind: string; rating: string | null; possible: string[]; score: number | null;
  out_of: number | null; standing: Standing; because: Reason[];
}
export interface Result {
  framework: string; version: string; unit: string; items: Map<string, ItemResult>;
  found: Found[]; missing: Missing[]; units: Result[];
}
