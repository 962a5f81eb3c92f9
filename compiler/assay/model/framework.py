"""The whole: one framework, with what it brings in from others, so that it stands alone.

Lookups go through `Framework.index`. It does *not* hold instances: no answers, no cases, no ratings
given.
"""

from functools import cached_property
from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator

from assay.languages import language
from assay.model.claims import Claim, Scenario
from assay.model.conditions import Condition
from assay.model.facts import RecordOfFacts
from assay.model.findings import Accepted, Finding
from assay.model.forms import Form
from assay.model.history import KeptVersion
from assay.model.index import Index
from assay.model.inspections import Cohort, EvidenceInAdvance, Timetable
from assay.model.item import CalendarDate, Code, Item, Key, Model, Named, Place, Words
from assay.model.ratings import Rating, Review
from assay.model.rules import Rule
from assay.model.scales import Answers, Bands, Scale, Table
from assay.model.sets import Set
from assay.model.standards import Standard
from assay.model.terms import Term
from assay.model.translations import Translation

CountedKind = Literal[
    "standard",
    "key_question",
    "prompt",
    "hurdle",
    "decision_rule",
    "decision_guidance",
    "limiting_judgement",
]


class Document(Item):
    """A published document that sources name.

    `cited_as` is what it is called where a source names it; when empty, its code is.
    """

    kind: Literal["document"] = "document"
    cited_as: Words = ""
    version: str = ""
    date: CalendarDate | None = None


class Inspects(Named):
    """What is inspected, and the smaller units that it is made of."""

    made_of: Code | None = None


class Called(Model):
    """A framework's own word for a level or a kind of rule."""

    named_by: ClassVar[str] = "kind"
    kind: CountedKind
    singular: Words
    plural: Words
    place: Place


class DeclaredCount(Model):
    """How many of a kind the manual says there are."""

    kind: CountedKind
    number: int
    place: Place


class Defaults(Model):
    """What holds wherever an item does not say its own; already carried to each item."""

    rated_on: Code | None = None
    key_questions_answered_by: Code | None = None
    prompts_answered_by: Code | None = None
    not_rated_when: Condition | None = None


class BroughtIn(Model):
    """What `use` brings in from another framework.

    What it shares, and the questions and ratings that are named here.
    """

    name: Key
    title: Words
    version: str
    publisher: Words = ""
    inspects: Inspects | None = None
    files: tuple[str, ...] = ()
    documents: tuple[Document, ...] = ()
    terms: tuple[Term, ...] = ()
    scales: tuple[Scale, ...] = ()
    answers: tuple[Answers, ...] = ()
    bands: tuple[Bands, ...] = ()
    tables: tuple[Table, ...] = ()
    records: tuple[RecordOfFacts, ...] = ()
    standards: tuple[Standard, ...] = ()
    ratings: tuple[Rating, ...] = ()
    reviews: tuple[Review, ...] = ()
    rules: tuple[Rule, ...] = ()
    sets: tuple[Set, ...] = ()
    cohorts: tuple[Cohort, ...] = ()
    timetables: tuple[Timetable, ...] = ()
    domains: tuple[Named, ...] = ()
    roles: tuple[Named, ...] = ()
    decided_by: Code | None = None
    translations: tuple[Translation, ...] = ()


class Framework(Item):
    """A framework. Everything in it is in the order of the rule files.

    The files are taken by name. `history` has the versions that are kept, the earliest first and
    this one last; nothing, where no earlier one is kept.
    """

    kind: Literal["framework"] = "framework"
    version: str
    in_force: CalendarDate | None = None
    languages: tuple[str, ...] = ()
    publisher: Words = ""
    codes_printed_as: str = ""
    files: tuple[str, ...] = ()
    uses: tuple[BroughtIn, ...] = ()
    inspects: Inspects | None = None
    domains: tuple[Named, ...] = ()
    roles: tuple[Named, ...] = ()
    decided_by: Code | None = None
    documents: tuple[Document, ...] = ()
    terms: tuple[Term, ...] = ()
    called: tuple[Called, ...] = ()
    there_are: tuple[DeclaredCount, ...] = ()
    defaults: Annotated[Defaults, Field(default_factory=Defaults)]
    scales: tuple[Scale, ...] = ()
    answers: tuple[Answers, ...] = ()
    bands: tuple[Bands, ...] = ()
    tables: tuple[Table, ...] = ()
    records: tuple[RecordOfFacts, ...] = ()
    standards: tuple[Standard, ...] = ()
    sets: tuple[Set, ...] = ()
    ratings: tuple[Rating, ...] = ()
    reviews: tuple[Review, ...] = ()
    rules: tuple[Rule, ...] = ()
    forms: tuple[Form, ...] = ()
    evidence_in_advance: tuple[EvidenceInAdvance, ...] = ()
    cohorts: tuple[Cohort, ...] = ()
    timetables: tuple[Timetable, ...] = ()
    scenarios: tuple[Scenario, ...] = ()
    claims: tuple[Claim, ...] = ()
    findings: tuple[Finding, ...] = ()
    accepted: tuple[Accepted, ...] = ()
    translations: tuple[Translation, ...] = ()
    history: tuple[KeptVersion, ...] = ()

    @property
    def language(self) -> str:
        """The language of its texts: `en`, until somebody takes it in another."""
        return self.languages[0] if self.languages else "en"

    def say(self, english: str, **parts: object) -> str:
        """A text of Assay's own, in the language of this framework's texts."""
        return language(self.language).say(english, **parts)

    @cached_property
    def index(self) -> Index:
        """Items by code, of this framework and of what it brings in."""
        return Index(self)

    @model_validator(mode="after")
    def _stands_alone(self) -> Self:
        self.index.expect_complete()
        return self
