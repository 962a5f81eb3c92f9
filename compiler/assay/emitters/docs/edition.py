"""What every page of one framework can say: its words and its marks; its links are in `linked.py`.

Templates call these and choose nothing themselves. It does *not* know which pages there are:
`pages.py` does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from markupsafe import Markup

from assay.emitters.docs import elsewhere, kinds, prose
from assay.emitters.docs.addresses import Address
from assay.emitters.docs.elsewhere import Counted
from assay.emitters.docs.linked import Linked
from assay.emitters.docs.sides import Row as PromptRow
from assay.emitters.docs.sides import Side, rows
from assay.emitters.docs.uses import declared
from assay.emitters.docs.versions import Versions
from assay.languages import ENGLISH, Language, language, phrase
from assay.model import (
    Accepted,
    AnsweredBy,
    Answers,
    Asked,
    Banding,
    Bands,
    BroughtIn,
    ByAnswers,
    CohortClause,
    Condition,
    Fact,
    Form,
    Framework,
    InformationQuestion,
    InOwnBands,
    Item,
    KeyQuestion,
    Law,
    Method,
    Milestone,
    Named,
    Place,
    Prompt,
    Range,
    Rating,
    RecordOfFacts,
    Reference,
    ReviewFirst,
    Rounding,
    Row,
    Rule,
    Scale,
    Source,
    Standard,
    Table,
    Test,
    spelling,
    walk,
    words,
)
from assay.model.glossary import terms
from assay.model.words import preparation

_MONTHS = (
    *(phrase("January"), phrase("February"), phrase("March"), phrase("April")),
    *(phrase("May"), phrase("June"), phrase("July"), phrase("August")),
    *(phrase("September"), phrase("October"), phrase("November"), phrase("December")),
)
_SIDES = {
    "kept": phrase("{set}: the same question, other guidance"),
    "replaced": phrase("{set}: another question"),
    "added": phrase("{set}: added"),
    "left_out": phrase("{set}: left out"),
    "not_asked": phrase("{set}: not asked"),
}
"""What a set does with a prompt, if anything."""

_ANSWERED = {
    "text": phrase("In words"),
    "date": phrase("A date"),
    "whole_number": phrase("A whole number"),
    "percentage": phrase("A percentage"),
}


class Edition(Linked):
    """A framework on its way to readers.

    Args: `original` is the framework in the words of its rule files, when it is told in another
        language: what is made from words and must be the same in each is made from those.
    """

    def __init__(self, framework: Framework, original: Framework | None = None) -> None:
        super().__init__(framework)
        self.original = original or framework
        self._whole: tuple[Framework | BroughtIn, ...] = (framework, *framework.uses)
        self.addressable = {item.code for item in declared(framework)}
        self._named_by = {rule.code: _named_by(rule) for rule in framework.rules}
        self.versions = Versions(framework)
        self._rows: dict[str, tuple[PromptRow, ...]] = {}

    # -------------------------------------------------------------- the framework
    @property
    def release(self) -> str:
        """`v8.5 – in force from 1 March 2025`."""
        version, since = self.framework.version, self.framework.in_force
        if not since:
            return f"v{version}"
        say = self.framework.say
        return say("v{version} – in force from {date}", version=version, date=self.day(since))

    def day(self, date: str) -> str:
        """A date, with its month in the language of the pages."""
        return day(date, language(self.framework.language))

    @property
    def scales(self) -> tuple[Scale, ...]:
        """All scales, those brought in too."""
        return tuple(chain.from_iterable(part.scales for part in self._whole))

    @property
    def answers(self) -> tuple[Answers, ...]:
        """All lists of answers, those brought in too."""
        return tuple(chain.from_iterable(part.answers for part in self._whole))

    @property
    def bands(self) -> tuple[Bands, ...]:
        """All named bands, those brought in too."""
        return tuple(chain.from_iterable(part.bands for part in self._whole))

    @property
    def tables(self) -> tuple[Table, ...]:
        """All tables, those brought in too."""
        return tuple(chain.from_iterable(part.tables for part in self._whole))

    @property
    def records(self) -> tuple[RecordOfFacts, ...]:
        """All records of facts, those brought in too."""
        return tuple(chain.from_iterable(part.records for part in self._whole))

    @property
    def standards(self) -> tuple[Standard, ...]:
        """The standards by domain and code; those outside any domain last."""
        order = {domain.code: number for number, domain in enumerate(self.framework.domains)}
        last = len(order)
        return tuple(
            sorted(
                self.framework.standards,
                key=lambda one: (order.get(one.domain or "", last), _natural(one.code)),
            )
        )

    def standards_in(self, domain: str | None) -> tuple[Standard, ...]:
        """The standards of a domain; of none, those outside any."""
        return tuple(one for one in self.standards if one.domain == domain)

    # -------------------------------------------------------------- what is taken from others
    def counted_from(self, standard: Standard) -> tuple[Counted, ...]:
        """The questions and standards of other frameworks from which a rating follows."""
        return elsewhere.counted_from(self.framework, standard.method)

    def declared_in(self, record: RecordOfFacts) -> str:
        """The framework that a record is brought in from; nothing for one of our own."""
        return elsewhere.declared_in(self.framework, record)

    @property
    def roles(self) -> tuple[Named, ...]:
        """Who judges and decides here."""
        return elsewhere.roles(self.framework)

    def one_per(self, form: Form) -> str:
        """What a form is filled in once for, inside a sentence."""
        title = self.framework.index.record(form.record).title
        return title[:1].lower() + title[1:]

    # -------------------------------------------------------------- the items
    def addressed(self) -> Iterator[tuple[Item, Address]]:
        """Every standard and question, and where it stands, by code."""
        for standard in self.standards:
            items: list[Item] = [standard]
            for question in standard.key_questions:
                items += [question, *(row.prompt for row in self.rows(question))]
                items += question.information_questions
            for item in items:
                address = self.addresses.find(item.code)
                assert address is not None, item.code
                yield item, address

    def named(self, item: Item) -> Markup:
        """What an item is, and the link to it: `Rule [Child safeguarding](…)`."""
        return Markup(f"{prose.plain(self.called(item.kind, 1))} {self.link(item.code)}")

    def retired(self) -> tuple[Item, ...]:
        """What is no longer used."""
        items = chain(declared(self.framework), terms(self.framework))
        return tuple(item for item in items if item.retired is not None)

    def kind(self, item: Item) -> str:
        """What an item is, in the framework's own word where it has one."""
        return capitalised(self.called(item.kind, 1))

    def kind_called(self, kind: str) -> str:
        """What one of a kind is called, as a heading."""
        return capitalised(self.called(kind, 1))

    def plural(self, kind: str) -> str:
        """What several of a kind are called, as a heading."""
        several = self.called(kind, 2)
        return capitalised(several.removeprefix("pieces of "))

    def role(self, code: str) -> str:
        """A role, inside a sentence."""
        title = self.framework.index.role(code).title
        return title[:1].lower() + title[1:]

    def called(self, kind: str, number: int) -> str:
        """What one or more of a kind are called, in the framework's own word where it has one."""
        for called in self.framework.called:
            if called.kind == kind:
                return called.singular if number == 1 else called.plural
        return self.framework.say((kinds.ONE if number == 1 else kinds.MANY)[kind])

    # -------------------------------------------------------------- what is said of questions
    def rows(self, question: KeyQuestion) -> tuple[PromptRow, ...]:
        """The prompts of a key question, with the sides on which sets differ."""
        found = self._rows.get(question.code)
        if found is None:
            found = self._rows[question.code] = rows(self.framework, question)
        return found

    def asked_of_cases(self, item: KeyQuestion | Prompt | InformationQuestion) -> bool:
        """Whether a question is asked in cases, and not of the unit as a whole."""
        question = item.code if isinstance(item, KeyQuestion) else item.key_question
        index = self.framework.index
        if index.standard(index.key_question(question).standard).cases_from is not None:
            return True
        return any(index.in_set(one.code, question) for one in self.framework.sets)

    def side_title(self, side: Side) -> str:
        """A set, and what it does with a prompt."""
        named = f"{side.set.code} – {side.set.title}"
        does = _SIDES.get(side.how)
        return named if does is None else self.framework.say(does, set=named)

    def answered(self, by: AnsweredBy | None) -> str:
        """The answers that there are: `Yes · No`."""
        if by is None:
            return self.framework.say("Rated, not answered")
        if isinstance(by, ByAnswers):
            answers = self.framework.index.answers(by.answers).answers
            return " · ".join(answer.title for answer in answers)
        return self.framework.say(_ANSWERED[by.kind])

    def when(self, condition: Condition) -> Markup:
        """A condition in words."""
        return self.sentence(words.condition(self.framework, condition))

    def sources(self, sources: tuple[Source, ...]) -> Markup:
        """`Manual 2.3, 6.1`, with the manual's own words where they are quoted."""
        return Markup("; ").join(self._source(source) for source in sources)

    def _source(self, source: Source) -> Markup:
        name = self.framework.index.cited_as(source.document)
        cited = prose.plain(f"{name} {', '.join(source.sections)}".strip())
        if not source.says:
            return cited
        quoted = Markup(f"“{prose.plain(source.says)}”")
        own = self.original.language
        if own != self.framework.language:  # what is quoted stays in the language it was printed in
            quoted = Markup(f'<span lang="{own}">{quoted}</span>')
        return cited + Markup(" ") + quoted

    def place(self, place: Place) -> Markup:
        """Where in the rule files something stands."""
        return Markup(f"<code>{prose.plain(f'{place.path}:{place.line}')}</code>")

    # -------------------------------------------------------------- what is said of ratings
    def method(self, item: Standard | KeyQuestion) -> Markup:
        """How a rating follows, as a clause."""
        assert item.method is not None, item.code
        return self.sentence(words.method(self.framework, item.method))

    def outcome_titles(self, scale: str) -> dict[str, str]:
        """The ratings of a scale and their titles, from best to worst."""
        points = self.framework.index.scale(scale).points
        return {point.code: point.title for point in reversed(points)}

    def method_in_short(self, item: Rating | Test) -> Markup:
        """How a rating follows; bands of its own are left to a table."""
        method = item.method
        assert method is not None, item.code
        say = self.framework.say
        said = words.method(self.framework, method)
        if self.own_banding(method) is not None:
            before_bands = say("{measure}, in bands: {bands}", measure="", bands="")
            said = say("{measure}, in these bands", measure=said.partition(before_bands)[0])
        return self.sentence(said)

    def own_banding(self, method: Method) -> Banding | None:
        """The bands that are written in place."""
        for part in walk.each(method, InOwnBands):
            return part.banding
        return None

    def bands_of(self, item: Item | Named) -> str:
        """The title of a diagram of bands."""
        return self.framework.say("Bands of “{title}”", title=item.title)

    def range(self, said: Range) -> str:
        """A range in words."""
        return words.range(self.framework, said)

    def rounding(self, said: Rounding) -> str:
        """What happens to a percentage before it is compared."""
        return self.framework.say(words.ROUNDINGS[said])

    def law(self, said: Law) -> str:
        """Where each rating starts."""
        return words.law(self.framework, said)

    def cell(self, row: Row, rating: str) -> str:
        """The scores that give a rating in a row of a table."""
        for cell in row.cells:
            if cell.rating == rating:
                if cell.low == cell.high:
                    return str(cell.low)
                return self.framework.say("{low} to {high}", low=cell.low, high=cell.high)
        return "–"

    def reports_on(self, table: Table) -> tuple[Accepted, ...]:
        """What the compiler reports on a table or one of its rows, and its author has answered."""
        places = (table.place, *(row.place for row in table.rows))
        return tuple(one for one in self.framework.accepted if one.place in places)

    # -------------------------------------------------------------- what is said of rules
    def used_by(self, code: str) -> tuple[Rule, ...]:
        """The rules that name an item."""
        return tuple(rule for rule in self.framework.rules if code in self._named_by[rule.code])

    def touched_by(self, standard: Standard) -> tuple[Rule, ...]:
        """The rules that name a standard or any of its questions."""
        codes = {standard.code}
        for question in standard.key_questions:
            codes |= {question.code, *(row.prompt.code for row in self.rows(question))}
        return tuple(
            rule for rule in self.framework.rules if codes.intersection(self._named_by[rule.code])
        )

    def uses(self, rule: Rule) -> Markup:
        """Links to all that a rule names."""
        return Markup(", ").join(self.link(name) for name in self._named_by[rule.code])

    def in_words(self, rule: Rule) -> Markup:
        """A rule as sentences."""
        return self.sentence(words.rule(self.framework, rule))

    def formally(self, rule: Rule) -> Markup:
        """A rule as the language has it."""
        return Markup(spelling.rule(rule))

    def binds(self, rule: Rule) -> str:
        """How far a rule binds."""
        say = self.framework.say
        advice = [then.stage == "advise" for then in rule.then]
        if all(advice):
            return say("By default. It may be set aside for a reason, which is kept.")
        if any(advice):
            return say(
                "In part: what should normally be may be set aside for a reason, the rest binds."
            )
        return say("Always.")

    def asked(self, asked: Asked) -> Markup:
        """A fact or question that a form asks."""
        if asked.kind == "fact":
            fact = self.framework.index.fact(asked.code)
            return self.link(fact.code)
        item = self.framework.index.any_item(asked.code)
        assert item is not None, asked.code
        return self.titled(item)

    def information_questions(self) -> Iterator[tuple[Standard, KeyQuestion]]:
        """The key questions with questions that never count."""
        for standard in self.standards:
            for question in standard.key_questions:
                if question.information_questions:
                    yield standard, question

    def differs(self, question: KeyQuestion) -> bool:
        """Whether the sets ask a key question in different ways."""
        return any(row.sides for row in self.rows(question))

    def asking_for(self, review: str) -> tuple[Rule, ...]:
        """The rules that ask for a review."""
        return self.used_by(review)

    def recorded(self, fact: Fact) -> str:
        """How a fact is recorded."""
        return preparation.recorded(self.framework, fact)

    def clause(self, said: CohortClause) -> Markup:
        """A line of a cohort, as a sentence."""
        return self.sentence(preparation.clause(self.framework, said))

    def moment(self, said: Milestone) -> Markup:
        """The day of a milestone."""
        return self.sentence(preparation.moment(self.framework, said))

    def sample(self) -> KeyQuestion | None:
        """A key question for the Key, with prompts if any has."""
        questions = [one for standard in self.standards for one in standard.key_questions]
        return next((one for one in questions if one.prompts), next(iter(questions), None))

    def sample_information(self) -> InformationQuestion | None:
        """An information question for the Key."""
        for _, question in self.information_questions():
            return question.information_questions[0]
        return None

    def prompts_in(self, set_code: str) -> int:
        """How many prompts a set asks."""
        one = self.framework.index.set(set_code)
        return sum(len(question.prompts) for question in one.questions)


def _named_by(rule: Rule) -> tuple[str, ...]:
    """The codes of all that a rule names, each once, in the order of the rule."""
    codes = [
        part.review if isinstance(part, ReviewFirst) else part.code
        for part in walk.parts(rule)
        if isinstance(part, Reference | ReviewFirst)
    ]
    return tuple(dict.fromkeys(codes))


def _natural(code: str) -> list[tuple[int, str]]:
    """Numbers in a code compared as numbers: `P1.2` before `P1.10`."""
    return [(int(part), "") if part.isdigit() else (0, part) for part in re.split(r"(\d+)", code)]


def capitalised(text: str) -> str:
    """The text with a capital first letter; a link's words begin after its bracket."""
    for place, letter in enumerate(text):
        if letter.isalnum() or letter == "“":
            return text[:place] + letter.upper() + text[place + 1 :]
    return text


def day(date: str, said_in: Language = ENGLISH) -> str:
    """A date as people write it: `1 March 2025`."""
    year, month, *rest = date.split("-")
    name = said_in.say(_MONTHS[int(month) - 1])
    return f"{int(rest[0])} {name} {year}" if rest else f"{name} {year}"
