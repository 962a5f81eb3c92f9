"""Every item of a framework by what makes it the same item in another version: its kind and code.

An item is never renamed: the language retires a code and takes a new one, so an equal code is the
same item and another code is another (language.md, what may be said of anything). It does *not*
compare anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from assay import model
from assay.comparison.change import Identity
from assay.languages import phrase
from assay.record import Record


class Entry(Record):
    """An item in one version; `inside` is what it belongs to and `order` its place there,
    None where there is no order."""

    identity: Identity
    said: model.Model
    inside: Identity | None
    order: int | None

    @property
    def retired(self) -> model.Retired | None:
        """Since when it is no longer used."""
        return self.said.retired if isinstance(self.said, model.Item) else None

    @property
    def called(self) -> str:
        """What kind of thing it is."""
        kind = self.said.kind if isinstance(self.said, model.Rule) else self.identity.kind
        return CALLED.get(kind, kind.replace("_", " "))

    @property
    def printed(self) -> str:
        """Its code as people read it; empty for what has only a title."""
        shown = isinstance(self.said, model.Item) and self.identity.kind in PRINTED
        return self.said.printed if shown and isinstance(self.said, model.Item) else ""

    @property
    def title(self) -> str:
        """What it is called."""
        return str(getattr(self.said, "title", "")) or self.identity.code

    @property
    def place(self) -> str:
        """Where it is written."""
        place = getattr(self.said, "place", None)
        return f"{place.path}:{place.line}" if isinstance(place, model.Place) else ""


CALLED = {
    "inspects": phrase("what is inspected"),
    "record": phrase("record of facts"),
    "question_in_set": phrase("key question in a set"),
    "adjusted_prompt": phrase("prompt in a set"),
    "domain": phrase("domain"),
    "role": phrase("role"),
    "point": phrase("point"),
    "answer": phrase("answer"),
    "choice": phrase("choice"),
    "milestone": phrase("milestone"),
    "comment": phrase("comment"),
}
"""Kinds whose names are not what people call them, or that documents have no other word for."""

PRINTED = frozenset({"standard", "key_question", "prompt", "information_question", "set"})


def inventory(framework: model.Framework) -> dict[Key, Entry]:
    """The items of a framework and of what it brings in, by identity, in the order of the files."""
    found: dict[Key, Entry] = {}
    for entry in _all(framework):
        found.setdefault(key(entry.identity), entry)
    return found


Key = tuple[str, str, str]
"""An identity to look up by."""


def key(identity: Identity) -> Key:
    """An identity as something to look up by."""
    return identity.kind, identity.code, identity.of


def _all(framework: model.Framework) -> Iterator[Entry]:
    whole = Identity("framework", framework.code)
    yield Entry(whole, framework, None, None)
    if framework.inspects is not None:
        yield Entry(Identity("inspects", framework.inspects.code), framework.inspects, whole, None)
    yield from _Part("").entries(framework)
    for used in framework.uses:
        yield from _Part(used.name).entries(used)
        yield Entry(Identity("framework", used.name), used, None, None)


class _Part:
    """A framework, or what one brings in from another."""

    def __init__(self, of: str) -> None:
        self._of = of

    def entries(self, part: model.Framework | model.BroughtIn) -> Iterator[Entry]:
        """Its items, each before what is in it."""
        yield from self._plain(part.documents)
        yield from self._plain(part.terms)
        yield from self._named("domain", part.domains)
        yield from self._named("role", part.roles)
        yield from self._lists(part)
        yield from self._plain(part.bands)
        yield from self._plain(part.tables)
        for order, standard in enumerate(part.standards):
            yield from self._standard(standard, order)
        for order, one in enumerate(part.sets):
            yield from self._set(one, order)
        for order, rating in enumerate(part.ratings):
            yield from self._with(rating, order, rating.tests)
        yield from self._plain(part.reviews)
        for order, rule in enumerate(part.rules):
            yield Entry(self._identity("rule", rule.code), rule, None, order)
        yield from self._plain(part.cohorts)
        for order, timetable in enumerate(part.timetables):
            yield from self._list(timetable, order, "milestone", timetable.milestones)
        if isinstance(part, model.Framework):
            for order, form in enumerate(part.forms):
                yield from self._form(form, order)
            yield from self._plain(part.evidence_in_advance)
            yield from self._plain(part.findings)

    def _identity(self, kind: str, code: str) -> Identity:
        return Identity(kind, code, self._of)

    def _plain(self, items: Iterable[model.Item]) -> Iterator[Entry]:
        for order, item in enumerate(items):
            yield Entry(self._identity(item.kind, item.code), item, None, order)

    def _named(
        self, kind: str, lines: Iterable[model.Named], inside: Identity | None = None
    ) -> Iterator[Entry]:
        for order, line in enumerate(lines):
            owned = kind in {"domain", "role", "milestone"} or inside is None
            code = line.code if owned else f"{inside.code}: {line.code}" if inside else line.code
            yield Entry(self._identity(kind, code), line, inside, order)

    def _list(
        self, item: model.Item, order: int, kind: str, lines: Iterable[model.Named]
    ) -> Iterator[Entry]:
        identity = self._identity(item.kind, item.code)
        yield Entry(identity, item, None, order)
        yield from self._named(kind, lines, identity)

    def _lists(self, part: model.Framework | model.BroughtIn) -> Iterator[Entry]:
        for order, scale in enumerate(part.scales):
            yield from self._list(scale, order, "point", scale.points)
        for order, answers in enumerate(part.answers):
            yield from self._list(answers, order, "answer", answers.answers)
        for order, record in enumerate(part.records):
            identity = self._identity("record", record.code)
            yield Entry(identity, record, None, order)
            for place, fact in enumerate(record.facts):
                own = self._identity("fact", fact.code)
                yield Entry(own, fact, identity, place)
                if isinstance(fact.value, model.OneOf | model.SeveralOf):
                    yield from self._named("choice", fact.value.choices, own)

    def _with(self, item: model.Item, order: int, parts: Iterable[model.Item]) -> Iterator[Entry]:
        identity = self._identity(item.kind, item.code)
        yield Entry(identity, item, None, order)
        for place, part in enumerate(parts):
            yield Entry(self._identity(part.kind, part.code), part, identity, place)

    def _standard(self, standard: model.Standard, order: int) -> Iterator[Entry]:
        identity = self._identity("standard", standard.code)
        domain = None if standard.domain is None else self._identity("domain", standard.domain)
        yield Entry(identity, standard, domain, order)
        for place, question in enumerate(standard.key_questions):
            own = self._identity("key_question", question.code)
            yield Entry(own, question, identity, place)
            asked = (*question.prompts, *question.information_questions)
            for number, prompt in enumerate(asked):
                yield Entry(self._identity(prompt.kind, prompt.code), prompt, own, number)

    def _set(self, one: model.Set, order: int) -> Iterator[Entry]:
        identity = self._identity("set", one.code)
        yield Entry(identity, one, None, order)
        for question in one.questions:
            code = f"{one.code}: {question.key_question}"
            own = self._identity("question_in_set", code)
            # Its prompts are listed in it; it has no place of its own among others.
            yield Entry(own, question, identity, None)
            for asked in question.prompts:
                if asked.how != "unchanged":
                    name = f"{one.code}: {asked.prompt.code}"
                    yield Entry(self._identity("adjusted_prompt", name), asked, own, None)

    def _form(self, form: model.Form, order: int) -> Iterator[Entry]:
        identity = self._identity("form", form.code)
        yield Entry(identity, form, None, order)
        for comment in model.each(form, model.Comment):
            code = f"{form.code}: {comment.code}"
            yield Entry(self._identity("comment", code), comment, identity, None)
