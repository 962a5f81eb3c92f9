"""The pages of changes on the documentation site: one for each version, from the one before it, in
each language.

Markdown for headings, and HTML for what changed. In another language the texts of that language are
compared; what changed in English only is told there too. It does *not* know where earlier versions
are kept, nor which other pages there are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape

from assay import languages, model
from assay.comparison import as_html
from assay.comparison import words_of_changes as words
from assay.comparison.change import TIERS, Change, Comparison, ItemChanges, Side, Tier, furthest
from assay.comparison.history import Owner, Step, is_of_translations, owner
from assay.comparison.inventory import Entry, Key, inventory, key
from assay.emitters.docs.addresses import (
    Addresses,
    anchor_of_change,
    anchor_of_tier,
    page_of_version,
)
from assay.emitters.docs.edition import day
from assay.emitters.docs.trees import folder
from assay.emitters.docs.untranslated import shown
from assay.emitters.forms import spoken
from assay.languages import ENGLISH, phrase
from assay.languages.untranslated import marked
from assay.model.texts import in_language
from assay.record import Record

STYLE = "changes.css"

SPECIAL = re.compile(r"([\\`*_{}\[\]#|])")
"""What is a mark in Python's Markdown, which does not know an escaped `<`."""

MEANS: dict[Tier, str] = {
    "rating": phrase("The same answers may come to another rating, review or advice."),
    "answers": phrase("An answer can no longer be given or read, or can be given and could not."),
    "question": phrase("Something else is asked, or of somebody else, or in another order."),
    "guidance": phrase("Inspectors are told something else about what to look for."),
    "wording": phrase("People read other words, and nothing else is different."),
}


def change_pages(latest: model.Framework, made: Sequence[Step]) -> dict[str, bytes]:
    """The pages of a framework, by their paths below its folder; none for one that only shares.

    Args: the version at hand, and what is different from each kept version to the next.
    """
    files: dict[str, bytes] = {}
    if latest.standards:
        for code in spoken(latest):
            pages = _Pages(latest, code).all(made)
            files |= {f"docs/{folder(code)}pages/{path}": data for path, data in pages.items()}
    return files


class _Item(Record):
    """What happened to an item: the changes in the language of the page, and those of the English
    words where nothing else changed; and the kind and code under which readers find it."""

    called: str
    heading: str
    owner: Owner
    changes: tuple[Change, ...]
    of_english: tuple[Change, ...]

    @property
    def tier(self) -> Tier:
        """The furthest that any of its changes reaches."""
        return furthest(change.tier for change in (*self.changes, *self.of_english)) or "wording"


class _Pages:
    """The pages in one language."""

    def __init__(self, latest: model.Framework, code: str) -> None:
        self._code = code
        self._latest = self._told(latest)
        self._language = languages.language(self._latest.language)
        self._addresses = Addresses(self._latest)

    def _told(self, version: model.Framework) -> model.Framework:
        if self._code == ENGLISH.code:
            return version
        return in_language(version, self._code, marked)

    def all(self, made: Sequence[Step]) -> dict[str, bytes]:
        """The list of versions, and a page for each that followed another."""
        steps = [self._step(step) for step in reversed(made)]
        files = {"changes/index.md": _page(self._index([said for said, _ in steps]))}
        for said, items in steps:
            files[page_of_version(said.after.version)] = _page(self._changes(said, items))
        if steps:
            files[f"changes/{STYLE}"] = as_html.CSS.encode()
        return files

    # -------------------------------------------------------------- what is told
    def _step(self, step: Step) -> tuple[Comparison, list[_Item]]:
        """What is different in the words of the language, and each item with it."""
        if self._code == ENGLISH.code:
            there = inventory(step.before) | inventory(step.after)
            return step.said, [self._found(item, there) for item in step.said.items]
        from assay.comparison.comparing import compare

        before, after = self._told(step.before), self._told(step.after)
        there = inventory(before) | inventory(after)
        said = compare(before, after)
        items = [self._found(item, there) for item in said.items]
        known = {key(item.identity) for item in said.items}
        for item in step.said.items:
            if key(item.identity) not in known and not is_of_translations(item):
                items.append(self._of_english(item, there))
        return said, items

    def _found(self, item: ItemChanges, there: dict[Key, Entry]) -> _Item:
        entry = there[key(item.identity)]
        return _Item(item.called, _heading(entry), owner(entry, there), item.changes, ())

    def _of_english(self, item: ItemChanges, there: dict[Key, Entry]) -> _Item:
        entry = there[key(item.identity)]
        return _Item(item.called, _heading(entry), owner(entry, there), (), item.changes)

    # -------------------------------------------------------------- all versions
    def _index(self, steps: Sequence[Comparison]) -> Iterator[str]:
        say = self._language.say
        heading = say("Changes from version to version")
        yield f"# {heading} {{ #page-top }}"
        yield ""
        if not steps:
            yield say(
                "Version {version} is the first that is kept here, so there is nothing to compare "
                "it with.",
                version=_letters(self._latest.version),
            )
            return
        title = _letters(self._latest.title)
        yield say("{framework}, from each version to the next, item by item.", framework=title)
        yield ""
        yield "| {} | {} | {} |".format(say("Version"), say("In force from"), say("Changes"))
        yield "|---|---|---|"
        for said in steps:
            page = page_of_version(said.after.version).removeprefix("changes/")
            link = f"[{_letters(said.after.version)}]({page})"
            summary = words.summary(said, self._language)
            since = self._since(said.after) or say("not said")
            yield f"| {link} | {since} | {summary} |"
        first = steps[-1].before
        since, only = self._since(first) or say("not said"), say("the first that is kept")
        yield f"| {_letters(first.version)} | {since} | {only} |"

    def _since(self, side: Side) -> str:
        return day(side.in_force, self._language) if side.in_force else ""

    # -------------------------------------------------------------- one version
    def _changes(self, said: Comparison, items: Sequence[_Item]) -> Iterator[str]:
        say = self._language.say
        heading = say("Changes in version {version}", version=_letters(said.after.version))
        yield f"# {heading} {{ #page-top }}"
        yield ""
        yield f'<link rel="stylesheet" href="{STYLE}">'
        yield ""
        summary = as_html.capital(words.summary(said, self._language))
        yield f"{_letters(words.heading(said, self._language, self._since))}. {summary}."
        yield ""
        yield say(
            "Words that went are struck through, and words that came are bold and underlined. The "
            "changes that reach furthest come first. [All versions](index.md)"
        )
        yield ""
        cited: set[Owner] = set()
        for tier in reversed(TIERS):
            found = [item for item in items if item.tier == tier]
            if found:
                title = as_html.capital(say(words.REACHES[tier]))
                yield f"## {title} {{ #{anchor_of_tier(tier)} }}"
                yield ""
                yield say(MEANS[tier])
                yield ""
            for item in found:
                yield from self._item(item, cited)

    def _item(self, item: _Item, cited: set[Owner]) -> Iterator[str]:
        """An item; the first of an owner has the anchor to which that item's place leads."""
        anchor = "" if item.owner in cited else f" {{ #{anchor_of_change(*item.owner)} }}"
        cited.add(item.owner)
        called = as_html.capital(self._language.say(item.called))
        yield f"### {_letters(f'{called} {item.heading}')}{anchor}"
        yield ""
        address = self._addresses.of(*item.owner)
        if address is not None:
            place = self._language.say("Its place today")
            yield f"[{place}](../{address.page}#{address.anchor})"
            yield ""
        yield '<div class="changed">'
        for change in item.changes:
            yield from as_html.paragraphs(change, self._language)
        if item.of_english:
            only = self._language.say("Only the English words are others now:")
            yield f"<p>{escape(only)}</p>"
            yield f'<div lang="{ENGLISH.code}">'
            for change in item.of_english:
                yield from as_html.paragraphs(change, ENGLISH)
            yield "</div>"
        yield "</div>"
        yield ""


def _heading(entry: Entry) -> str:
    """What an item is called: by the code that readers know, if it has one, and its title."""
    return f"{entry.printed} {entry.title}" if entry.printed else f"“{entry.title}”"


def _letters(text: str) -> str:
    """A text in Markdown in which nothing is a mark."""
    return SPECIAL.sub(r"\\\1", escape(text, quote=False))


def _page(lines: Iterator[str]) -> bytes:
    return shown("\n".join(lines).rstrip("\n") + "\n").encode("utf-8")
