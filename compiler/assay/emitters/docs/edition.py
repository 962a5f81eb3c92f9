"""What every page of one framework can say: its links, its words and its marks.

Templates call these and choose nothing themselves. It does *not* know which pages there are: `pages.py` does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from markupsafe import Markup

from assay.emitters.docs import formal, prose
from assay.emitters.docs.addresses import Address, Addresses, page_of
from assay.emitters.docs.sides import Row, rows
from assay.model import (
    AnsweredBy,
    Answers,
    Asked,
    Bands,
    BroughtIn,
    ByAnswers,
    Condition,
    Framework,
    Item,
    KeyQuestion,
    Place,
    Prompt,
    Reference,
    RecordOfFacts,
    Rule,
    Scale,
    Source,
    Standard,
    Table,
    walk,
    words,
)

_MONTHS = (
    "January February March April May June July August September October November December"
).split()
_KINDS = {
    "hurdle": "Hurdle",
    "decision_rule": "Decision rule",
    "decision_guidance": "Decision guidance",
    "limiting_judgement": "Limiting judgement",
    "standard": "Standard",
    "key_question": "Key question",
    "prompt": "Prompt",
    "information_question": "Information question",
    "review": "Review",
    "rating": "Rating",
    "fact": "Case fact",
    "record": "Facts",
    "set": "Set",
    "test": "Test",
}


class Edition:
    """A framework on its way to readers."""

    def __init__(self, framework: Framework) -> None:
        self.framework = framework
        self.addresses = Addresses(framework)
        self._whole: tuple[Framework | BroughtIn, ...] = (framework, *framework.uses)
        self._documents = {
            document.code: document.title
            for part in reversed(self._whole)
            for document in part.documents
        }
        self._printed = self.addresses.printed()
        codes = sorted((re.escape(code) for code in self._printed), key=len, reverse=True)
        self._coded = re.compile(rf"(?<![\w.])(?:{'|'.join(codes)})(?![\w(]|\.\d)" if codes else "(?!)")
        self._rules_of = {
            rule.code: {part.code for part in walk.each(rule, Reference)}
            for rule in framework.rules
        }

    # -------------------------------------------------------------- the framework
    @property
    def release(self) -> str:
        """`v8.5 – in force from 1 March 2025`."""
        since = self.framework.in_force
        return f"v{self.framework.version}" + (f" – in force from {day(since)}" if since else "")

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

    def standards_in(self, domain: str | None) -> tuple[Standard, ...]:
        """The standards of a domain; of none, those outside any."""
        return tuple(one for one in self.framework.standards if one.domain == domain)

    def counted(self) -> list[tuple[str, int]]:
        """What is in the framework and how many of each, in the framework's own words."""
        framework = self.framework
        questions = [one for standard in framework.standards for one in standard.key_questions]
        core = [prompt for question in questions for prompt in question.prompts]
        all_rows = [row for question in questions for row in self.rows(question)]
        rated = [standard for standard in framework.standards if standard.method]
        listed = [
            ("Rated standards", len(rated)),
            ("Standards asked here and not rated", len(framework.standards) - len(rated)),
            ("Key questions", len(questions)),
            ("Prompts", len(core)),
            ("Prompts that an adjusted set adds", len(all_rows) - len(core)),
            ("Information questions", sum(len(one.information_questions) for one in questions)),
            ("Sets of questions", len(framework.sets)),
        ]
        for kind in ("hurdle", "decision_rule", "decision_guidance", "limiting_judgement"):
            number = sum(rule.kind == kind for rule in framework.rules)
            title = {"decision_guidance": "Pieces of decision guidance"}.get(kind, _KINDS[kind] + "s")
            listed.append((title, number))
        listed += [
            ("Case facts", sum(len(record.facts) for record in self.records)),
            ("Forms", len(framework.forms)),
            ("Findings about the manual", len(framework.findings)),
        ]
        return [(title, number) for title, number in listed if number]

    # -------------------------------------------------------------- text
    def passage(self, text: str, anchor: str, below: int = 3, in_set: str = "") -> Markup:
        """Markdown of an author, as blocks."""
        return prose.passage(text, self._linker(in_set), below=below, anchor=anchor)

    def in_line(self, text: str, in_set: str = "") -> Markup:
        """Markdown of an author, on one line."""
        return prose.in_line(text, self._linker(in_set))

    def sentence(self, words_of_rule: str) -> Markup:
        """Words made from the model, with each printed code in them linked."""
        pieces = []
        rest = 0
        for found in self._coded.finditer(words_of_rule):
            pieces += [_kept_apart(words_of_rule[rest : found.start()]), self._printed[found[0]]]
            rest = found.end()
        pieces.append(_kept_apart(words_of_rule[rest:]))
        return Markup("".join(pieces).strip())

    def _linker(self, in_set: str) -> prose.Link:
        return lambda code: self._reference(code, in_set)

    def _reference(self, code: str, in_set: str) -> str | None:
        address = self.addresses.find(code, in_set)
        if address is not None:
            return address.link
        elsewhere = self.framework.index.any_item(code)
        return None if elsewhere is None else prose.plain(elsewhere.printed)

    # -------------------------------------------------------------- links
    def link(self, code: str, in_set: str = "") -> Markup:
        """The link to an item; only its name, when it stands in another framework."""
        found = self._reference(code, in_set)
        return Markup(prose.plain(code) if found is None else found)

    def titled(self, item: Item) -> Markup:
        """The link to an item, and its title."""
        link = self.link(item.code)
        return link if item.printed == item.title else Markup(f"{link} {prose.plain(item.title)}")

    def page(self, standard: Standard) -> str:
        """The page of a standard."""
        return page_of(standard)

    def addressed(self) -> Iterator[tuple[Item, Address]]:
        """Every standard and question, and where it stands, by code."""
        for standard in self.framework.standards:
            items: list[Item] = [standard]
            for question in standard.key_questions:
                items += [question, *(row.prompt for row in self.rows(question))]
                items += question.information_questions
            for item in items:
                address = self.addresses.find(item.code)
                assert address is not None, item.code
                yield item, address

    def kind(self, item: Item) -> str:
        """What an item is, in the framework's own word where it has one."""
        for called in self.framework.called:
            if called.kind == item.kind:
                return called.singular[:1].upper() + called.singular[1:]
        return _KINDS.get(item.kind, item.kind.replace("_", " ").capitalize())

    # -------------------------------------------------------------- what is said of questions
    def rows(self, question: KeyQuestion) -> tuple[Row, ...]:
        """The prompts of a key question, with the sides on which sets differ."""
        return rows(self.framework, question)

    def answered(self, by: AnsweredBy | None) -> str:
        """The answers that there are: `Yes · No`."""
        if by is None:
            return "Rated, not answered"
        if isinstance(by, ByAnswers):
            answers = self.framework.index.answers(by.answers).answers
            return " · ".join(answer.title for answer in answers)
        return {
            "text": "In words",
            "date": "A date",
            "whole_number": "A whole number",
            "percentage": "A percentage",
        }[by.kind]

    def when(self, condition: Condition) -> Markup:
        """A condition in words."""
        return self.sentence(words.condition(self.framework, condition))

    def sources(self, sources: tuple[Source, ...]) -> Markup:
        """`Manual 2.3, 6.1`, with the manual's own words where they are quoted."""
        return Markup("; ").join(self._source(source) for source in sources)

    def _source(self, source: Source) -> Markup:
        name = source.document[:1].upper() + source.document[1:].replace("_", " ")
        cited = prose.plain(f"{name} {', '.join(source.sections)}".strip())
        return cited + Markup(f" “{prose.plain(source.says)}”") if source.says else cited

    def documents(self) -> dict[str, str]:
        """The documents that sources name, and their titles."""
        return self._documents

    def place(self, place: Place) -> Markup:
        """Where in the rule files something stands."""
        return Markup(f"<code>{prose.plain(f'{place.path}:{place.line}')}</code>")

    # -------------------------------------------------------------- what is said of ratings
    def method(self, item: Item) -> Markup:
        """How a rating follows, as a clause."""
        return self.sentence(words.method(self.framework, getattr(item, "method")))

    def outcome_titles(self, scale: str) -> dict[str, str]:
        """The ratings of a scale and their titles, from best to worst."""
        return {point.code: point.title for point in reversed(self.framework.index.scale(scale).points)}

    # -------------------------------------------------------------- what is said of rules
    def used_by(self, code: str) -> tuple[Rule, ...]:
        """The rules that name an item."""
        return tuple(rule for rule in self.framework.rules if code in self._rules_of[rule.code])

    def touched_by(self, standard: Standard) -> tuple[Rule, ...]:
        """The rules that name a standard or any of its questions."""
        codes = {standard.code}
        for question in standard.key_questions:
            codes |= {question.code, *(row.prompt.code for row in self.rows(question))}
        return tuple(rule for rule in self.framework.rules if codes & self._rules_of[rule.code])

    def uses(self, rule: Rule) -> Markup:
        """Links to all that a rule names."""
        names = dict.fromkeys(part.code for part in walk.each(rule, Reference))
        return Markup(", ").join(self.link(name) for name in names)

    def in_words(self, rule: Rule) -> Markup:
        """A rule as sentences."""
        return self.sentence(words.rule(self.framework, rule))

    def formally(self, rule: Rule) -> Markup:
        """A rule as the language has it."""
        return Markup(formal.rule(rule))

    def binds(self, rule: Rule) -> str:
        """How far a rule binds."""
        advice = [then.stage == "advise" for then in rule.then]
        if all(advice):
            return "By default. It may be set aside for a reason, which is kept."
        if any(advice):
            return "In part: what should normally be may be set aside for a reason, the rest binds."
        return "Always."

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
        for standard in self.framework.standards:
            for question in standard.key_questions:
                if question.information_questions:
                    yield standard, question

    def prompts_in(self, set_code: str) -> int:
        """How many prompts a set asks."""
        one = self.framework.index.set(set_code)
        return sum(len(question.prompts) for question in one.questions)


def day(date: str) -> str:
    """A date as people write it: `1 March 2025`."""
    year, month, *rest = date.split("-")
    name = _MONTHS[int(month) - 1]
    return f"{int(rest[0])} {name} {year}" if rest else f"{name} {year}"


def _kept_apart(text: str) -> str:
    """Letters, with a blank at either end kept."""
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() and text.strip() else ""
    return f"{before}{prose.plain(text)}{after}"
