"""The syntax tree: what a rule file says, exactly as it says it.

One class a rule of `grammar.lark`, of the same name, in the same order, its fields the parts of
that rule in order; a last field `body` takes all parts that are left. Nodes are frozen, compared by
identity and may be wrong: nothing here is resolved or checked, and later stages write what they
learn beside the tree, never into it.

`start` and `end` are offsets on the shelf of `assay.text.Sources`.
"""

from __future__ import annotations

from assay.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeVar

    AnyNode = TypeVar("AnyNode", bound="Node")


class Node(Record):
    """Anything with a place."""

    start: int
    end: int


# ------------------------------------------------------------------ leaves
class Name(Node):
    """A name of ours: `case_quality`."""

    value: str


class Code(Node):
    """A published reference: `P1.1`, `A3(c)`."""

    value: str


class FactName(Node):
    """A fact with its record: `case.sentence`."""

    value: str

    @property
    def record(self) -> str:
        """The part before the point."""
        return self.value.partition(".")[0]

    @property
    def fact(self) -> str:
        """The part behind the point."""
        return self.value.partition(".")[2]


class Number(Node):
    """A whole number."""

    value: int


class Percent(Node):
    """`64.5%`, held as hundredths of a percent: 6450."""

    value: int


class Fraction(Node):
    """`1/6`."""

    numerator: int
    denominator: int


class CalendarDate(Node):
    """`2025-03-01`, or a month, `2025-03`; may name a day that no calendar has."""

    value: str


class Text(Node):
    """A text between quotes, as written, quotes and all."""

    raw: str

    @property
    def value(self) -> str:
        """The text itself: of a block, its lines without their common indentation."""
        if not self.raw.startswith('"""'):
            return self.raw[1:-1]
        lines = self.raw[3:-3].split("\n")
        if len(lines) == 1:
            return lines[0].strip(" ")
        if not lines[0].strip(" "):
            del lines[0]
        if lines and not lines[-1].strip(" "):
            del lines[-1]
        filled = [line for line in lines if line.strip(" ")]
        margin = min((len(line) - len(line.lstrip(" ")) for line in filled), default=0)
        return "\n".join(line[margin:] if line.strip(" ") else "" for line in lines)


class Junk(Node):
    """A stretch of a file that could not be read; a diagnostic says why."""


# ------------------------------------------------------------------ a file, and what is said of
# anything (1)
class RuleFile(Node):
    """One file."""

    body: tuple[Declaration | Junk, ...]


class Source(Node):
    """`source manual "2.3", "7.1" says "…"`."""

    document: Name
    sections: tuple[Text, ...]
    says: Text | None


class Because(Node):
    """`because "…"`."""

    text: Text


class Illustrative(Node):
    """`illustrative`: ours, not published."""


class Accept(Node):
    """`accept W0412 on row 7 because "…"`."""

    code: Code
    row: Number | None
    reason: Text


class Retired(Node):
    """`retired from 2025-09-01 because "…"`."""

    since: CalendarDate
    reason: Text


class AlsoPrinted(Node):
    """`also printed as "A 1 S"`."""

    text: Text


class Guidance(Node):
    """`guidance "…"`."""

    text: Text


class Applies(Node):
    """`applies when case.sentence is licence`."""

    condition: Condition


# ------------------------------------------------------------------ a framework (2)
class Framework(Node):
    """`framework pdu "Probation delivery unit inspection" { … }`."""

    name: Name
    title: Text
    body: tuple[Node, ...]


class Version(Node):
    """`version "8.5"`."""

    text: Text


class InForce(Node):
    """`in force from 2025-03-01`."""

    since: CalendarDate


class Languages(Node):
    """`languages en, cy`."""

    names: tuple[Name, ...]


class Publisher(Node):
    """`publisher "HM Inspectorate of Probation"`."""

    text: Text


class Codes(Node):
    """`codes printed as "P 1.1.1 (a)"`."""

    example: Text


class Use(Node):
    """`use common`."""

    names: tuple[Name, ...]


class Inspects(Node):
    """`inspects region "Region" made of pdu`."""

    name: Name
    title: Text
    made_of: Name | None


class RatedOn(Node):
    """`rated on four_point`."""

    scale: Name


class KeyQuestionsAnswered(Node):
    """`key questions answered by yes_or_no`."""

    answers: Name


class PromptsAnswered(Node):
    """`prompts answered by yes_no_or_not_applicable`."""

    answers: Name


class DecidedBy(Node):
    """`ratings decided by ratings_panel`."""

    role: Name


class Domain(Node):
    """`domain one "Organisational arrangements and activity"`."""

    name: Name
    title: Text


class Role(Node):
    """`role lead_inspector "Lead inspector"`."""

    name: Name
    title: Text


class Calls(Node):
    """`calls a standard "criterion", plural "criteria"`."""

    kind: Kind
    singular: Text
    plural: Text


class KindStandard(Node):
    """The word `standard`."""


class KindKeyQuestion(Node):
    """The words `key question`."""


class KindPrompt(Node):
    """The word `prompt`."""


class KindHurdle(Node):
    """The word `hurdle`."""


class KindDecisionRule(Node):
    """The words `decision rule`."""


class KindDecisionGuidance(Node):
    """The words `decision guidance`."""


class KindLimitingJudgement(Node):
    """The words `limiting judgement`."""


class ThereAre(Node):
    """`there are 7 standards, 2 decision rules`."""

    body: tuple[Count, ...]


class Count(Node):
    """`7 standards`."""

    number: Number
    kind: Kind


class Document(Node):
    """`document manual "Guidance manual" { … }`."""

    name: Name
    title: Text
    body: tuple[Node, ...]


class CitedAs(Node):
    """`cited as "Manual"`."""

    text: Text


class Date(Node):
    """`date 2025-03`."""

    date: CalendarDate


class Term(Node):
    """`term oasys "OASys" { … }`."""

    name: Name
    title: Text
    body: tuple[Node, ...]


class Means(Node):
    """`means "The national tool for assessing a person on probation."`."""

    text: Text


class AlsoWrittenAs(Node):
    """`also written as "Offender Assessment System"`."""

    texts: tuple[Text, ...]


# ------------------------------------------------------------------ scales, answers, bands (3)
class Scale(Node):
    """`scale four_point "Four-point rating scale" from worst to best { … }`."""

    name: Name
    title: Text
    direction: WorstToBest | BestToWorst
    body: tuple[Node, ...]


class WorstToBest(Node):
    """The first point is the worst."""


class BestToWorst(Node):
    """The first point is the best."""


class Point(Node):
    """`good 2 "Good"`."""

    name: Name
    score: Number
    title: Text


class Answers(Node):
    """`answers yes_or_no "Yes or no" { … }`."""

    name: Name
    title: Text
    body: tuple[Node, ...]


class Answer(Node):
    """`yes "Yes" counts for`."""

    name: Name
    title: Text
    effect: CountsFor | CountsAgainst | DoesNotCount


class CountsFor(Node):
    """In the share and in its base."""


class CountsAgainst(Node):
    """In the base of the share only."""


class DoesNotCount(Node):
    """In neither."""


class Bands(Node):
    """`bands case_quality "Proportion of cases judged sufficient" on four_point { … }`."""

    name: Name
    title: Text
    scale: Name
    body: tuple[Node, ...]


class Rounded(Node):
    """`rounded half up to a whole number`."""

    mode: HalfUp | HalfToEven | Down | Up


class NotRounded(Node):
    """`not rounded`."""


class HalfUp(Node):
    """64.5 becomes 65."""


class HalfToEven(Node):
    """64.5 becomes 64, 65.5 becomes 66."""


class Down(Node):
    """64.9 becomes 64."""


class Up(Node):
    """64.1 becomes 65."""


class Band(Node):
    """`good 65% to 79% "Reasonable majority"`."""

    rating: Name
    range: Range
    title: Text | None


class Law(Node):
    """`each rating starts above 1/6, 1/2, 5/6 of the maximum`."""

    start_kind: StartsAbove | StartsAt
    fractions: tuple[Fraction, ...]


class StartsAbove(Node):
    """The fraction itself still belongs to the rating before."""


class StartsAt(Node):
    """The fraction itself belongs to the rating that starts there."""


class Below(Node):
    """`below 50%`."""

    limit: Quantity


class Above(Node):
    """`above 50`."""

    limit: Quantity


class AtLeast(Node):
    """`at least 3`."""

    limit: Quantity


class AtMost(Node):
    """`at most 8 weeks`."""

    limit: Quantity


class Exactly(Node):
    """`exactly 20`."""

    limit: Quantity


class FromTo(Node):
    """`50% to 64%`, both included."""

    low: Quantity
    high: Quantity


class FromToBelow(Node):
    """`50% to below 65%`."""

    low: Quantity
    high: Quantity


class Length(Node):
    """`8 weeks`."""

    number: Number
    unit: Unit


class BeforeEvent(Node):
    """`26 weeks before fieldwork`."""

    number: Number
    unit: Unit
    event: Name


class AfterEvent(Node):
    """`8 weeks after fieldwork`."""

    number: Number
    unit: Unit
    event: Name


class Days(Node):
    """The unit of days."""


class Weeks(Node):
    """The unit of weeks."""


class Months(Node):
    """The unit of months."""


# ------------------------------------------------------------------ facts and conditions (4)
class Facts(Node):
    """`facts case "Case" { … }`."""

    name: Name
    title: Text
    body: tuple[Node, ...]


class Fact(Node):
    """`sentence "Sentence" one of { … }`."""

    name: Name
    title: Text
    kind: FactKind
    body: tuple[Node, ...]


class YesOrNo(Node):
    """`yes or no`."""


class OneOf(Node):
    """`one of { … }`."""

    body: tuple[Node, ...]


class SeveralOf(Node):
    """`several of { … }`."""

    body: tuple[Node, ...]


class WholeNumber(Node):
    """`whole number`."""


class Percentage(Node):
    """`percentage`."""


class ADate(Node):
    """`date`."""


class NumberOfTime(Node):
    """`number of weeks`."""

    unit: Unit


class FreeText(Node):
    """`text`."""


class Choice(Node):
    """`licence "Licence"`."""

    name: Name
    title: Text


class And(Node):
    """`… and …`."""

    body: tuple[Condition, ...]


class Or(Node):
    """`… or …`."""

    body: tuple[Condition, ...]


class Is(Node):
    """`case.sentence is licence`."""

    subject: Subject
    predicate: Predicate


class Considered(Node):
    """`outstanding is considered for P1.1`."""

    rating: Subject
    target: Target


class Scores(Node):
    """`P1.1 scores 3`."""

    subject: Subject
    score: Number


class Counted(Node):
    """`at least 2 of (P2.1, P2.2) are inadequate`."""

    how_many: HowMany
    subjects: tuple[Subject, ...]
    predicate: Predicate


class CountedNamed(Node):
    """`all of the standards in domain two are at least good`."""

    how_many: HowMany
    items: NamedItems
    predicate: Predicate


class CountedConditions(Node):
    """`at least 2 of (case.a is yes, case.b is yes)`."""

    how_many: HowMany
    conditions: tuple[Condition, ...]


class AnyPartNotRated(Node):
    """`any part is not rated`."""


class EveryPartNotRated(Node):
    """`every part is not rated`."""


class AllOf(Node):
    """`all`."""


class AnyOf(Node):
    """`any`."""


class NoneOf(Node):
    """`none`."""


class AtLeastOf(Node):
    """`at least 2`."""

    number: Number


class AtMostOf(Node):
    """`at most 1`."""

    number: Number


class ExactlyOf(Node):
    """`exactly 2`."""

    number: Number


class NumberOfCases(Node):
    """`number of cases`."""


class NumberOfUnits(Node):
    """`number of units`."""


class ScoreOf(Node):
    """`total score of (P1.1, P1.2)`."""

    how: Total | Highest | Lowest
    items: Items


class Total(Node):
    """The sum."""


class Highest(Node):
    """The best rating, or the largest score."""


class Lowest(Node):
    """The worst rating, or the smallest score."""


class IsValue(Node):
    """`is licence`, `are inadequate`."""

    value: Name


class IsNot(Node):
    """`is not licence`."""

    value: Name


class IsOneOf(Node):
    """`is one of (licence, community_order)`."""

    values: tuple[Name, ...]


class IsNotOneOf(Node):
    """`is not one of (licence, community_order)`."""

    values: tuple[Name, ...]


class IsKnown(Node):
    """`is known`."""


class IsNotKnown(Node):
    """`is not known`."""


class IsNotRated(Node):
    """`is not rated`."""


class IsAtLeast(Node):
    """`is at least good`."""

    value: Name


class IsAtMost(Node):
    """`is at most good`."""

    value: Name


class IsOn(Node):
    """`is on 2025-03-01`."""

    date: CalendarDate


class IsBefore(Node):
    """`is before 2025-03-01`."""

    date: CalendarDate


class IsAfter(Node):
    """`is after 2025-03-01`."""

    date: CalendarDate


class ItsKeyQuestions(Node):
    """`its key questions`."""


class ItsTests(Node):
    """`its tests`."""


class KeyQuestionsOf(Node):
    """`the key questions of P2.1`."""

    standard: Code


class TheStandards(Node):
    """`the standards`."""


class StandardsInDomain(Node):
    """`the standards in domain two`."""

    domain: Name


# ------------------------------------------------------------------ standards (5)
class Standard(Node):
    """`standard P2.1 "Assessment" in domain two { … }`."""

    code: Code
    title: Text
    domain: Name | None
    scale: Name | None
    body: tuple[Node, ...]


class KeyQuestion(Node):
    """`key question A1 "Does assessment …?" { … }`."""

    code: Code
    title: Text
    body: tuple[Node, ...]


class Prompt(Node):
    """`prompt a "Was the person …?" { … }`."""

    label: Label
    title: Text
    body: tuple[Node, ...]


class InformationQuestion(Node):
    """`information question i "What got in the way?" { … }`."""

    label: Label
    title: Text
    body: tuple[Node, ...]


class AnsweredBy(Node):
    """`answered by yes_or_no`."""

    answers: Name


class AnsweredByKind(Node):
    """`answered by text`."""

    kind: FreeText | ADate | WholeNumber | Percentage


class Evidence(Node):
    """`evidence "OASys assessment", "nDelius contact log"`."""

    texts: tuple[Text, ...]


class CasesFrom(Node):
    """`cases from unpaid_work`."""

    cohort: Name


class Characteristics(Node):
    """`characteristics { … }`."""

    body: tuple[Node, ...]


class Characteristic(Node):
    """`outstanding "Innovative", "Forward-looking"`."""

    rating: Name
    texts: tuple[Text, ...]


# ------------------------------------------------------------------ sets (6)
class Set(Node):
    """`set PA "PDU adjusted standards" adjusts PC { … }`."""

    code: Code
    title: Text
    adjusts: Code | None
    body: tuple[Node, ...]


class ForCases(Node):
    """`for cases where …`."""

    condition: Condition


class ForEveryOtherCase(Node):
    """`for every other case`."""


class Adjustment(Node):
    """`in A1 { … }`."""

    key_question: Code
    body: tuple[Node, ...]


class LeaveOut(Node):
    """`leave out prompt b because "…"`."""

    label: Label
    reason: Text | None


class Replace(Node):
    """`replace prompt c "…" { … }`."""

    label: Label
    title: Text
    body: tuple[Node, ...]


class Add(Node):
    """`add prompt d "…" { … }`."""

    label: Label
    title: Text
    body: tuple[Node, ...]


class Keep(Node):
    """`keep prompt a { guidance "…" }`."""

    label: Label
    body: tuple[Node, ...]


# ------------------------------------------------------------------ how ratings follow (7)
class RatedBy(Node):
    """`rated by …`."""

    method: Method


class Judgement(Node):
    """`judgement of lead_inspector, taking into account …, starting from …`."""

    role: Name
    taking_into_account: TakingIntoAccount | None
    starting_from: StartingFrom | None


class TakingIntoAccount(Node):
    """`taking into account (P2.1, P2.2)`."""

    items: Items


class StartingFrom(Node):
    """`starting from …`."""

    method: Computed


class LowestOrHighest(Node):
    """`lowest of its key questions, in bands case_quality`."""

    extreme: Lowest | Highest
    items: Items
    over: Over | None
    banded: Banded | None


class BandedScore(Node):
    """`total score of (P1.1, P1.2), in bands score_bands`."""

    score: ScoreOf
    over: Over | None
    banded: Banded


class ShareOfMaximum(Node):
    """`share of the maximum score of the standards, in bands share_bands`."""

    items: Items
    over: Over | None
    banded: Banded


class ShareOfCases(Node):
    """`share of cases where A1 is yes, in bands case_quality`."""

    condition: Condition
    over: Over | None
    banded: Banded


class PooledOver(Node):
    """`, pooled over every pdu`: counts are added, then one share is taken."""

    unit: Name


class OverEvery(Node):
    """`over every pdu`: each unit's rating is taken."""

    unit: Name


class InBands(Node):
    """`in bands case_quality`."""

    bands: Name


class InOwnBands(Node):
    """`in bands { … }`."""

    body: tuple[Node, ...]


class InTable(Node):
    """`in table staffing_aggregate`."""

    table: Name


class FirstThatFits(Node):
    """`first that fits { … }`."""

    body: tuple[Node, ...]


class Fit(Node):
    """`inadequate when at least 2 of the standards are inadequate`."""

    outcome: Outcome
    condition: Condition


class Otherwise(Node):
    """`otherwise good`."""

    outcome: Outcome


class NotRatedOutcome(Node):
    """`not rated`, as a result."""


class NotRatedWhen(Node):
    """`not rated when any part is not rated`."""

    condition: Condition


class NeverRated(Node):
    """`not rated because "…"`."""

    reason: Text


class Rating(Node):
    """`rating pdu_overall "Overall PDU rating" { … }`."""

    name: Name
    title: Text
    scale: Name | None
    body: tuple[Node, ...]


class Test(Node):
    """`test all_parts "All parts" { … }`."""

    name: Name
    title: Text
    body: tuple[Node, ...]


class Table(Node):
    """`table staffing_aggregate "PDU aggregate for staffing" on four_point by number of units { …
    }`."""

    name: Name
    title: Text
    scale: Name
    body: tuple[Node, ...]


class Row(Node):
    """`| 5 | 0 to 2 | 3 to 7 | 8 to 12 | 13 to 15 |`; the first row names the columns."""

    body: tuple[Name | Number | CellRange, ...]


class CellRange(Node):
    """`3 to 7`, both included."""

    low: Number
    high: Number


# ------------------------------------------------------------------ rules about ratings (8)
class Review(Node):
    """`review diversity_arrangements "Review of diversity arrangements" { … }`."""

    name: Name
    title: Text
    body: tuple[Node, ...]


class Hurdle(Node):
    """`hurdle child_safeguarding "Child safeguarding" { … }`."""

    name: Name
    title: Text
    body: tuple[Node, ...]


class DecisionRule(Node):
    """`decision rule outstanding_leadership "Outstanding leadership" { … }`."""

    name: Name
    title: Text
    body: tuple[Node, ...]


class DecisionGuidance(Node):
    """`decision guidance weak_delivery "Weak delivery" { … }`."""

    name: Name
    title: Text
    body: tuple[Node, ...]


class LimitingJudgement(Node):
    """`limiting judgement diversity "Diversity arrangements" { … }`."""

    name: Name
    title: Text
    body: tuple[Node, ...]


class When(Node):
    """`when A3(c) is no`."""

    condition: Condition


class Then(Node):
    """`then A3 must be no unless …`."""

    effect: Effect
    unless: Condition | None


class MustBe(Node):
    """`A3 must be no`."""

    target: Target
    demand: Demand


class MustNotBe(Node):
    """`P1.1 must not be outstanding`."""

    target: Target
    value: Name


class ShouldBe(Node):
    """`P1.1 should normally be at most good`."""

    target: Target
    demand: Demand


class ReviewFirst(Node):
    """`review diversity_arrangements first`."""

    review: Name


class AtLeastDemand(Node):
    """`at least good`, demanded."""

    value: Name


class AtMostDemand(Node):
    """`at most good`, demanded."""

    value: Name


class Allow(Node):
    """`allow outstanding for P1.1 only when …`."""

    value: Name
    target: Target
    condition: Condition


# ------------------------------------------------------------------ forms, evidence, cohort,
# timetable (9)
class Form(Node):
    """`form case_assessment "Case assessment" { … }`."""

    name: Name
    title: Text
    body: tuple[Node, ...]


class OnePer(Node):
    """`one per case in each set`."""

    record: Name
    in_each_set: InEachSet | None


class InEachSet(Node):
    """`in each set`."""


class View(Node):
    """`view "Assessment" { … }`."""

    title: Text
    body: tuple[Node, ...]


class Section(Node):
    """`section "Engagement" { … }`."""

    title: Text
    body: tuple[Node, ...]


class Ask(Node):
    """`ask A1, A2`."""

    targets: tuple[Target, ...]


class AskEvidence(Node):
    """`ask evidence for P1.1, P1.2`."""

    targets: tuple[Target, ...]


class Comment(Node):
    """`comment what_is_behind "What is behind the answers?"`."""

    name: Name
    title: Text


class EvidenceInAdvance(Node):
    """`evidence in advance for P1.1 { … }`."""

    standard: Code
    body: tuple[Node, ...]


class AskFor(Node):
    """`ask for delivery_plan "PDU delivery plan" otherwise "Presentation"`."""

    name: Name | None
    title: Text
    otherwise: Text | None


class Narrative(Node):
    """`narrative "The current position, in brief"`."""

    title: Text


class DueBy(Node):
    """`due by evidence_due`."""

    milestone: Name


class Cohort(Node):
    """`cohort pdu_cases "PDU cases" { … }`."""

    name: Name
    title: Text
    body: tuple[Node, ...]


class IncludeCases(Node):
    """`include cases where …`."""

    condition: Condition


class LeaveOutCases(Node):
    """`leave out cases where … because "…"`."""

    condition: Condition
    reason: Text


class MayLeaveOutCases(Node):
    """`may leave out cases where … because "…"`."""

    condition: Condition
    reason: Text


class Window(Node):
    """`window case.start is 26 to 33 weeks before fieldwork`."""

    fact: FactName
    range: Range


class TakeWeeks(Node):
    """`take 2 weeks, one early and one late`."""

    number: Number
    spread: OneEarlyAndOneLate | None
    condition: Condition | None


class OneEarlyAndOneLate(Node):
    """`one early and one late`."""


class MatchShare(Node):
    """`match share of cases where case.sex is female`."""

    condition: Condition


class AtMostForEach(Node):
    """`at most 3 cases for each case.practitioner`."""

    number: Number
    fact: FactName


class AtLeastCases(Node):
    """`at least 20 cases`."""

    number: Number


class Timetable(Node):
    """`timetable pdu_inspection "PDU inspection" { … }`."""

    name: Name
    title: Text
    body: tuple[Node, ...]


class Milestone(Node):
    """`publication "Publication" 8 weeks after fieldwork, or 10 weeks after fieldwork when …`."""

    name: Name
    title: Text
    moment: Given | Moment | WeekOf
    body: tuple[OtherMoment, ...]


class Given(Node):
    """`given`: the date is an input."""


class Moment(Node):
    """`Monday, 3 weeks before fieldwork`."""

    weekday: Weekday | None
    quantity: Quantity


class WeekOf(Node):
    """`Monday, the week of fieldwork`."""

    weekday: Weekday | None
    event: Name


class OtherMoment(Node):
    """`, or 10 weeks after fieldwork when pdu.in_wales is yes`."""

    moment: Moment
    condition: Condition


class Monday(Node):
    """The first day of the week."""


class Tuesday(Node):
    """The second day of the week."""


class Wednesday(Node):
    """The third day of the week."""


class Thursday(Node):
    """The fourth day of the week."""


class Friday(Node):
    """The fifth day of the week."""


# ------------------------------------------------------------------ rules that test the rules (10)
class Scenario(Node):
    """`scenario "one key question in a lower band sets the standard" { … }`."""

    title: Text
    body: tuple[Node, ...]


class GivenThat(Node):
    """`given …`."""

    given: GivenIs | GivenScore | GivenAll | GivenCase | GivenCases


class GivenIs(Node):
    """`A1 is yes in 30 of 40 cases`."""

    subject: Subject
    value: GivenValue | GivenAbsent | GivenConsidered | Predicate


class GivenScore(Node):
    """`P1.1 scores 3`."""

    subject: Subject
    score: Number


class GivenAll(Node):
    """`all of (P2.1, P2.2) are good`."""

    items: Items
    value: Name


class GivenCase(Node):
    """`a case where …`."""

    condition: Condition


class GivenCases(Node):
    """`16 cases where …`."""

    number: Number
    condition: Condition


class GivenAbsent(Node):
    """`not known in 3 of 40 cases`, `not rated in 2 units`."""

    absent: IsNotKnown | IsNotRated
    amount: InCases | InUnits


class GivenValue(Node):
    """`yes in 30 of 40 cases`, `good in 6 units`, `good`."""

    value: Name
    amount: InCases | InUnits | None


class GivenConsidered(Node):
    """`considered for P1.1`."""

    target: Target


class InCases(Node):
    """`in 30 of 40 cases`."""

    number: Number
    base: Number


class InUnits(Node):
    """`in 6 units`."""

    number: Number


class Expect(Node):
    """`then P2.1 is good`."""

    expectation: Expectation


class Allowed(Node):
    """`outstanding is allowed for P1.1`."""

    rating: Subject
    target: Target


class NotAllowed(Node):
    """`outstanding is not allowed for P1.1`."""

    rating: Subject
    target: Target


class Example(Node):
    """`example given P1.2 scores 3 then R1.2 starts from good`: beside all else that is given."""

    given: GivenIs | GivenScore | GivenAll | GivenCase | GivenCases
    expectation: Expectation


class StartsFrom(Node):
    """`R1.2 starts from good`."""

    target: Target
    outcome: Outcome


class CaseInSet(Node):
    """`the case is in PA`."""

    set: Code


class NeedNotBe(Node):
    """`P1.1 need not be at most good`: no rule says that it must or should be."""

    target: Target
    demand: Demand


class ReviewNotNeeded(Node):
    """`review diversity_arrangements is not needed`."""

    review: Name


class BecauseOf(Node):
    """`because of A3`."""

    targets: tuple[Target, ...]


class Always(Node):
    """`always "…" { when … then … }`."""

    title: Text
    body: tuple[Node, ...]


class Never(Node):
    """`never "…" { when … }`."""

    title: Text
    body: tuple[Node, ...]


class Claim(Node):
    """`then …`, claimed of every inspection."""

    condition: Condition


class BetterNeverLower(Node):
    """`better answers never lower pdu_overall`."""

    targets: tuple[Target, ...]


# ------------------------------------------------------------------ what the published rules get
# wrong (11)
class Finding(Node):
    """`finding adjusted_cases "Two definitions of an adjusted case" { … }`."""

    name: Name
    title: Text
    body: tuple[Node, ...]


# ------------------------------------------------------------------ families
Kind = (
    KindStandard
    | KindKeyQuestion
    | KindPrompt
    | KindHurdle
    | KindDecisionRule
    | KindDecisionGuidance
    | KindLimitingJudgement
)
Unit = Days | Weeks | Months
Quantity = Number | Percent | Length | BeforeEvent | AfterEvent
Range = Below | Above | AtLeast | AtMost | Exactly | FromTo | FromToBelow
FactKind = YesOrNo | OneOf | SeveralOf | WholeNumber | Percentage | ADate | NumberOfTime | FreeText
Condition = (
    And
    | Or
    | Is
    | Considered
    | Scores
    | Counted
    | CountedNamed
    | CountedConditions
    | AnyPartNotRated
    | EveryPartNotRated
)
HowMany = AllOf | AnyOf | NoneOf | AtLeastOf | AtMostOf | ExactlyOf
Subject = FactName | Code | Name | NumberOfCases | NumberOfUnits | ScoreOf
Predicate = (
    IsValue
    | IsNot
    | IsOneOf
    | IsNotOneOf
    | IsKnown
    | IsNotKnown
    | IsNotRated
    | IsAtLeast
    | IsAtMost
    | IsOn
    | IsBefore
    | IsAfter
    | Range
)
Target = Code | Name
NamedItems = ItsKeyQuestions | ItsTests | KeyQuestionsOf | TheStandards | StandardsInDomain
Items = Code | Name | tuple[Target, ...] | NamedItems
Label = Name | Number
Over = PooledOver | OverEvery
Banded = InBands | InOwnBands | InTable
Computed = LowestOrHighest | BandedScore | ShareOfMaximum | ShareOfCases | FirstThatFits
Method = Judgement | Computed
Outcome = Name | NotRatedOutcome
Demand = Name | NotRatedOutcome | AtLeastDemand | AtMostDemand
Effect = MustBe | MustNotBe | ShouldBe | ReviewFirst
Expectation = (
    Condition | Effect | Allowed | NotAllowed | CaseInSet | StartsFrom | NeedNotBe | ReviewNotNeeded
)
RuleAboutRatings = Hurdle | DecisionRule | DecisionGuidance | LimitingJudgement
Weekday = Monday | Tuesday | Wednesday | Thursday | Friday
Declaration = (
    Framework
    | Term
    | Scale
    | Answers
    | Bands
    | Facts
    | Standard
    | Set
    | Rating
    | Table
    | Review
    | Hurdle
    | DecisionRule
    | DecisionGuidance
    | LimitingJudgement
    | Form
    | EvidenceInAdvance
    | Cohort
    | Timetable
    | Scenario
    | Always
    | Never
    | Finding
)


def each(node: Node, kind: type[AnyNode]) -> tuple[AnyNode, ...]:
    """The statements of one kind in a node's body, in order."""
    body: tuple[Node, ...] = getattr(node, "body", ())
    return tuple(part for part in body if type(part) is kind)


def first(node: Node, kind: type[AnyNode]) -> AnyNode | None:
    """The first statement of one kind in a node's body, if there is one."""
    body: tuple[Node, ...] = getattr(node, "body", ())
    for part in body:
        if type(part) is kind:
            return part
    return None
