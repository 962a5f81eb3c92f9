"""Which version last changed an item, and what the latest changed, for the pages to say.

Of an item that has not changed since the first version that is kept, no more is known than that it
is as old. It does *not* say what was changed: the pages of changes do.
"""

from __future__ import annotations

from markupsafe import Markup

from assay.emitters.docs.addresses import anchor_of_change, anchor_of_tier, page_of_version
from assay.emitters.docs.prose import plain
from assay.languages import phrase
from assay.model import Framework, Item

_TIERS = {
    "rating": phrase("ratings"),
    "answers": phrase("answer keys"),
    "question": phrase("questions"),
    "guidance": phrase("guidance"),
    "wording": phrase("wording"),
}
"""What a version may have changed, the furthest reaching first."""


class Versions:
    """The versions of a framework that are kept."""

    def __init__(self, framework: Framework) -> None:
        self._framework = framework
        self._history = framework.history
        self._changed_in = {
            (item.kind, item.code): kept.version
            for kept in framework.history
            for item in kept.changed
        }
        self.first = self._history[0].version if self._history else framework.version
        self._or_before = framework.say("{version} or before", version=self.first)
        self._unchanged = self._written(self._or_before)

    def changed(self, item: Item) -> str:
        """The version that last changed an item; empty where that was the first that is kept, or
        one before it."""
        return self._changed_in.get((item.kind, item.code), "")

    def changed_or_before(self, item: Item) -> str:
        """`8.6`, or `8.5 or before`."""
        return self.changed(item) or self._or_before

    def last_changed(self, item: Item) -> Markup:
        """The same as a version is written, with the way to what was changed."""
        version = self.changed(item)
        if not version:
            return self._unchanged
        page, anchor = page_of_version(version), anchor_of_change(item.kind, item.code)
        return Markup(f"[{self._written(version)}]({page}#{anchor})")

    def _written(self, version: str) -> Markup:
        return Markup(plain(self._framework.say("v{version}", version=version)))

    @property
    def before(self) -> str:
        """The version before this one; empty where none is kept."""
        return self._history[-2].version if self._history else ""

    @property
    def page(self) -> Markup:
        """The page of what this version changed."""
        return page_of_version(self._history[-1].version)

    @property
    def latest(self) -> Markup:
        """What this version changed, each with the way to it; empty where nothing is different."""
        tiers = {item.tier for item in self._history[-1].changed} if self._history else set()
        links = (
            f"[{plain(self._framework.say(title))}]({self.page}#{anchor_of_tier(tier)})"
            for tier, title in _TIERS.items()
            if tier in tiers
        )
        return Markup(", ".join(links))
