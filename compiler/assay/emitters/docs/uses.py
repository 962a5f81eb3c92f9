"""What uses what: for each item those that name it, so that a reader sees what hangs on it.

A prompt is used by a rule that reads its answer, a fact by whatever applies because of it, bands by
what is rated in them. Worked examples are not uses: they have a list of their own. It does *not*
follow one use to the next.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from assay.model import BroughtIn, Framework, Item, KeyQuestion, Model, Named, Standard
from assay.model.index import named_in

Using = Mapping[str, tuple[str, ...]]
"""By the code of an item, the codes of those that name it, in the order of the framework."""


def using(framework: Framework) -> Using:
    """What uses what, which is the same in every language."""
    found: dict[str, dict[str, None]] = {}
    for item in declared(framework):
        for part in _own_parts(item):
            for _, code in named_in(part):
                if code != item.code:
                    found.setdefault(code, {})[item.code] = None
    return {code: tuple(users) for code, users in found.items()}


class Uses:
    """The items of a framework, as it is told in a language, that name an item."""

    def __init__(self, framework: Framework, using: Using) -> None:
        self._using = using
        self._items = {item.code: item for item in declared(framework)}

    def of(self, item: Item | Named) -> tuple[Item, ...]:
        """What uses an item, in the order of the framework."""
        return tuple(self._items[code] for code in self._using.get(item.code, ()))


def declared(framework: Framework) -> Iterator[Item]:
    """Every item that a code of its own leads to on the pages of a framework, each once, in their
    order; last, what it brings in from others and shows itself."""
    for standard in framework.standards:
        yield from _of_standard(framework, standard)
    yield from (*framework.rules, *framework.reviews)
    for rating in framework.ratings:
        yield rating
        yield from rating.tests
    yield from framework.sets
    yield from (*framework.forms, *framework.cohorts, *framework.timetables, *framework.findings)
    yield from _shared(framework)
    for used in framework.uses:
        yield from _shared(used)


def _shared(part: Framework | BroughtIn) -> Iterator[Item]:
    yield from (*part.scales, *part.bands, *part.tables, *part.answers)
    for record in part.records:
        yield record
        yield from record.facts


def _of_standard(framework: Framework, standard: Standard) -> Iterator[Item]:
    yield standard
    for question in standard.key_questions:
        yield question
        yield from question.prompts
        yield from _of_sets(framework, question)
        yield from question.information_questions


def _of_sets(framework: Framework, question: KeyQuestion) -> Iterator[Item]:
    """The prompts that sets have otherwise than the core; those that they add are here alone."""
    for one in framework.sets:
        asked_of = framework.index.in_set(one.code, question.code)
        for asked in () if asked_of is None else asked_of.prompts:
            if asked.how != "unchanged":
                yield asked.prompt


def _own_parts(whole: Model) -> Iterator[Model]:
    """An item and all inside it that is not an item itself."""
    yield whole
    for value in vars(whole).values():
        for each in value if isinstance(value, tuple) else (value,):
            if isinstance(each, Model) and not isinstance(each, Item):
                yield from _own_parts(each)
