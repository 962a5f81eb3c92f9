"""Where everything stands: for each code a page and an anchor, and the Markdown link to it.

All pages lie in one folder, so a link reads the same from every page. An anchor is the key of its
item, which is unique in a framework without regard to case; whatever else needs an anchor has a
hyphen in it, which no key has. It does *not* write pages.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from markupsafe import Markup

from assay.emitters.docs.prose import plain
from assay.model import BroughtIn, Framework, Item, Standard, Term
from assay.model.glossary import terms

GLOSSARY = "glossary.md"


@dataclass(frozen=True, slots=True)
class Address:
    """A page, an anchor on it, what a link to it says, and what kind of item stands there."""

    page: str
    anchor: str
    text: str
    kind: str

    @property
    def link(self) -> Markup:
        """The Markdown link."""
        return Markup(f"[{plain(self.text)}]({self.page}#{self.anchor})")


def page_of(standard: Standard) -> Markup:
    """The page of a standard, as a link has it: a key has no letter that Markdown reads."""
    return Markup(f"standard-{standard.key.lower()}.md")


def page_of_version(version: str) -> Markup:
    """The page of what a version changed, by its number."""
    return Markup(f"changes/{_slug(version)}.md")


def anchor_of_change(kind: str, code: str) -> Markup:
    """Where that page says what happened to an item."""
    return Markup(f"changed-{_slug(kind)}-{_slug(code.lower())}")


def anchor_of_tier(tier: str) -> Markup:
    """Where that page says what reaches so far."""
    return Markup(f"reach-{tier}")


def anchor_of_term(key: str) -> Markup:
    """Where the glossary says what a word means, by the key of its term."""
    return Markup(f"term-{key.replace('_', '-')}")


def way_to_term(key: str) -> str:
    """The address of that, as a link has it."""
    return f"{GLOSSARY}#{anchor_of_term(key)}"


def _slug(text: str) -> str:
    return "".join(letter if letter.isalnum() else "-" for letter in text).strip("-")


class Addresses:
    """Addresses by code; what is only named here, and stands in another framework, has none."""

    def __init__(self, framework: Framework) -> None:
        self._by_code: dict[str, Address] = {}
        for page, item, text in _placed(framework):
            self._by_code.setdefault(item.code, Address(page, item.key, text, item.kind))
        self._terms = {term.code: term for term in terms(framework)}
        self._in_set = {
            (one.code, asked.prompt.code)
            for one in framework.sets
            if one.adjusts
            for question in one.questions
            for asked in question.prompts
            if asked.how in ("kept", "replaced", "added")
        }

    def find(self, code: str, in_set: str = "") -> Address | None:
        """Where a code stands; in an adjusted set, where its adjusted form does."""
        address = self._by_code.get(code)
        if address is None or (in_set, code) not in self._in_set:
            return address
        return replace(address, anchor=anchor_in_set(address.anchor, in_set))

    def place(self, item: Item) -> Address:
        """Where an item stands that has a place on the pages."""
        if isinstance(item, Term):
            return Address(GLOSSARY, anchor_of_term(item.key), item.title, item.kind)
        address = self.find(item.code)
        assert address is not None, item.code
        return address

    def of(self, kind: str, code: str) -> Address | None:
        """Where an item of a kind stands; nothing for one that has no place on the pages."""
        if kind == "term":
            term = self._terms.get(code)
            return None if term is None else self.place(term)
        address = self._by_code.get(code)
        return address if address is not None and address.kind == kind else None

    def printed(self) -> dict[str, str]:
        """The link for each code of a question or standard, as the code is printed."""
        return {
            address.text: address.link
            for address in self._by_code.values()
            if address.page.startswith("standard-")
        }


def anchor_in_set(key: str, set_code: str) -> str:
    """The anchor of an item's form in one set."""
    return f"{key}-in-{set_code}"


def _placed(framework: Framework) -> Iterator[tuple[str, Item, str]]:
    for standard in framework.standards:
        for item in _questions(framework, standard):
            yield page_of(standard), item, item.printed
    whole: tuple[Framework | BroughtIn, ...] = (framework, *framework.uses)
    for part in whole:
        for item in (*part.scales, *part.answers, *part.bands, *part.tables):
            yield "ratings.md", item, item.title
        for record in part.records:
            for item in (record, *record.facts):
                yield "facts.md", item, item.title
    for rating in framework.ratings:
        for item in (rating, *rating.tests):
            yield "ratings.md", item, item.title
    for page, items in (
        ("rules.md", (*framework.rules, *framework.reviews)),
        ("forms.md", framework.forms),
        ("cohort-and-timetable.md", (*framework.cohorts, *framework.timetables)),
        ("findings.md", framework.findings),
    ):
        for item in items:
            yield page, item, item.title
    for one in framework.sets:
        yield "sets.md", one, one.code


def _questions(framework: Framework, standard: Standard) -> Iterator[Item]:
    yield standard
    for question in standard.key_questions:
        yield question
        yield from question.prompts
        yield from question.information_questions
        for one in framework.sets:
            asked_of = framework.index.in_set(one.code, question.code)
            if asked_of is not None:
                yield from (asked.prompt for asked in asked_of.prompts)
