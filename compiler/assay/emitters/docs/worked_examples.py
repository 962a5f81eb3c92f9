"""Scenarios and claims as readers meet them: worked examples, grouped by what they are about, and
what always holds or never happens.

It finds the examples that belong beside a rule, a rating, bands or a table. It does *not* run an
example or prove a claim, and an anchor of it never hangs on where an example stands in its file.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from assay import model
from assay.emitters.docs.edition import Edition, capitalised
from assay.emitters.docs.prose import plain
from assay.model import walk, words
from assay.model.words import claims as words_of_claims

PAGE = "worked-examples.md"


@dataclass(frozen=True, slots=True)
class Group:
    """Examples about one thing, in the order of the files."""

    title: str
    anchor: str
    examples: tuple[model.Scenario, ...]


class WorkedExamples:
    """The scenarios and claims of one edition."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.framework = edition.framework
        self._anchors = _anchors("example", edition.original.scenarios)
        self._anchors |= _anchors("claim", edition.original.claims)
        self._expects = {
            example.code: frozenset(code for one in _expected(example) for code in _named(one))
            for example in self.framework.scenarios
        }

    # -------------------------------------------------------------- the page
    def groups(self) -> tuple[Group, ...]:
        """All examples, by what they are about; what comes first in the files comes first here."""
        found: dict[tuple[str, str], list[model.Scenario]] = {}
        for example in self.framework.scenarios:
            found.setdefault(self._about(example), []).append(example)
        return tuple(
            Group(title, f"about-{anchor}", tuple(examples))
            for (title, anchor), examples in found.items()
        )

    def _about(self, example: model.Scenario) -> tuple[str, str]:
        """The title and key of what an example is about: whatever it expects something of first."""
        say = self.framework.say
        for expected in _expected(example):
            if isinstance(expected, model.ExpectSet):
                return say("Sets of questions"), "sets"
            items = {item.code: item for item in map(self._rated, _named(expected)) if item}
            if len(items) > 1:
                return say("Several at once"), "several"
            for item in items.values():
                return _titled(item), item.key
        return say("Other examples"), "others"

    def _rated(self, code: str) -> model.Item | None:
        """The standard or rating that an item belongs to; of a question, its standard."""
        item = self.framework.index.any_item(code)
        match item:
            case model.Prompt() | model.InformationQuestion():
                return self._rated(item.key_question)
            case model.KeyQuestion():
                return self.framework.index.standard(item.standard)
            case model.Test():
                return next(one for one in self.framework.ratings if item in one.tests)
            case model.Standard() | model.Rating():
                return item
            case _:
                return None

    @property
    def always(self) -> tuple[model.Claim, ...]:
        """The claims of what holds in every inspection."""
        return tuple(one for one in self.framework.claims if not _is_never(one))

    @property
    def never(self) -> tuple[model.Claim, ...]:
        """The claims of what happens in none."""
        return tuple(one for one in self.framework.claims if _is_never(one))

    def title(self, one: model.Scenario | model.Claim) -> str:
        """The title, as a heading or at the start of a line."""
        return capitalised(one.title)

    def anchor(self, one: model.Scenario | model.Claim) -> str:
        """The anchor, which is made from the title."""
        return self._anchors[one.code]

    def link(self, one: model.Scenario | model.Claim) -> Markup:
        """The link to an example or a claim."""
        return Markup(f"[{plain(self.title(one))}]({PAGE}#{self.anchor(one)})")

    # -------------------------------------------------------------- in words
    def given(self, said: model.Given) -> Markup:
        """What is given, in words."""
        return self.edition.sentence(words_of_claims.given(self.framework, said))

    def expected(self, said: model.Expectation) -> Markup:
        """What should follow, in words."""
        return self.edition.sentence(words_of_claims.expectation(self.framework, said))

    def because_of(self, example: model.Scenario) -> Markup:
        """Links to what decides."""
        links = [self.edition.link(one.code) for one in example.because_of]
        return Markup(words.all_of(self.framework, [*links]))

    def claimed(self, claim: model.Claim) -> Markup:
        """A claim as sentences."""
        return self.edition.sentence(words_of_claims.claim(self.framework, claim))

    # -------------------------------------------------------------- beside what they are about
    def of_rule(self, rule: model.Rule) -> tuple[model.Scenario, ...]:
        """The examples in which a rule decides, and those that expect its effect or that it does
        not come about."""
        return self._examples(
            lambda example: (
                any(one.code == rule.code for one in example.because_of)
                or any(
                    _is_effect(expected, then.effect)
                    for expected in _expected(example)
                    for then in rule.then
                )
            )
        )

    def of_review(self, review: model.Review) -> tuple[model.Scenario, ...]:
        """The examples that expect a review to come first, or not to be needed."""
        return self._examples(
            lambda example: any(_asks_for(one, review.code) for one in _expected(example))
        )

    def of_item(self, *items: model.Item) -> tuple[model.Scenario, ...]:
        """The examples that expect something of these items."""
        codes = {item.code for item in items}
        return self._examples(lambda example: not codes.isdisjoint(self._expects[example.code]))

    def of_standard(self, standard: model.Standard) -> tuple[model.Scenario, ...]:
        """The examples that expect something of a standard or of its questions."""
        prompts = [prompt for one in standard.key_questions for prompt in one.prompts]
        return self.of_item(standard, *standard.key_questions, *prompts)

    def of_bands(self, bands: model.Bands | model.Table) -> tuple[model.Scenario, ...]:
        """The examples that expect something of whatever is rated in these bands or this table."""
        methods = self._methods()
        return self.of_item(*(item for item, method in methods if _is_in(method, bands.code)))

    def _methods(self) -> Iterator[tuple[model.Item, model.Method]]:
        """What is rated, and how; the methods of tests are those of their rating, too."""
        for standard in self.framework.standards:
            if standard.method is not None:
                yield standard, standard.method
            for question in standard.key_questions:
                if question.method is not None:
                    yield question, question.method
        for rating in self.framework.ratings:
            if rating.method is not None:
                yield rating, rating.method
            for test in rating.tests:
                yield from ((rating, test.method), (test, test.method))

    def _examples(self, holds: Callable[[model.Scenario], bool]) -> tuple[model.Scenario, ...]:
        return tuple(example for example in self.framework.scenarios if holds(example))


def _is_in(method: model.Method, code: str) -> bool:
    return any(one.bands == code for one in walk.each(method, model.InBands)) or any(
        one.table == code for one in walk.each(method, model.InTable)
    )


# ------------------------------------------------------------------ what an example names
def _expected(example: model.Scenario) -> Iterator[model.Expectation]:
    yield from example.then
    yield from (one.then for one in example.examples)


def _named(said: model.Expectation) -> tuple[str, ...]:
    return tuple(reference.code for reference in walk.each(said, model.Reference))


def _is_effect(said: model.Expectation, effect: model.Effect) -> bool:
    """Whether something is expected of this effect: that it comes about, or that it does not."""
    match said, effect:
        case model.ExpectEffect(effect=expected), _:
            return expected == effect
        case model.ExpectNeedNot(), model.MustBe() | model.ShouldBe():
            return (said.target, said.demand) == (effect.target, effect.demand)
        case model.ExpectNoReview(review=review), model.ReviewFirst():
            return review == effect.review
        case model.ExpectAllowed(), model.AllowOnlyWhen() | model.MustNotBe():
            return (said.target, said.rating) == (effect.target, effect.value)
        case _:
            return False


def _asks_for(said: model.Expectation, review: str) -> bool:
    match said:
        case model.ExpectEffect(effect=model.ReviewFirst(review=asked)):
            return asked == review
        case model.ExpectNoReview(review=asked):
            return asked == review
        case _:
            return False


def _is_never(claim: model.Claim) -> bool:
    return any(isinstance(part, model.NeverHolds) for part in claim.claims)


def _titled(item: model.Item) -> str:
    return item.title if item.printed == item.title else f"{item.printed} {item.title}"


# ------------------------------------------------------------------ anchors
def _anchors(kind: str, listed: Iterable[model.Item]) -> dict[str, str]:
    """An anchor for each, from its title; of two with one title the second says so."""
    found: dict[str, str] = {}
    taken: dict[str, int] = {}
    for one in listed:
        anchor = f"{kind}-{_slug(one.title) or 'without-words'}"
        taken[anchor] = taken.get(anchor, 0) + 1
        again = f"--{taken[anchor]}" if taken[anchor] > 1 else ""
        found[one.code] = anchor + again
    return found


def _slug(title: str) -> str:
    letters = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", letters.replace("'", "")).strip("-")
