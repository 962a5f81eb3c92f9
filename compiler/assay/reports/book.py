"""A framework as reports quote it: what is looked up once is kept, for there may be many units.

It does *not* word anything itself; whoever does may keep here what it worded.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

from assay import model
from assay.languages import language
from assay.model.sentences import ENGLISH, Sentences

Kept = TypeVar("Kept")
MOST_KEPT = 100_000


class Book:
    """A framework, and what was said of it; `say` has sentences in the language of its texts.

    Args: `alone` is the id of a case that is no case among others, so that sentences say *this*.
    """

    def __init__(self, framework: model.Framework, alone: str = "") -> None:
        self.framework = framework
        self.index = framework.index
        self.alone = alone
        self.say: Sentences = language(framework.language).wording(ENGLISH)
        self._kept: dict[Hashable, Any] = {}

    def once(self, key: Hashable, make: Callable[[], Kept]) -> Kept:
        """What was made under a key, made now if it is the first time.

        Only for what hangs on the framework and the key alone.
        """
        if key not in self._kept:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            self._kept[key] = make()
        found: Kept = self._kept[key]
        return found
