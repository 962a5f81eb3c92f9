"""Trees of files that were parsed before, so that a file that has not changed is not parsed again.

A tree hangs on the text of its file and on where that stands on the shelf, and on nothing else.
Only trees of files without a mistake are known: what is said of the others has to be found out
again. It does *not* know where trees are kept from one run to the next
(docs/decisions/trees-kept-between-runs.md)."""

from __future__ import annotations

import hashlib

from assay.syntax.tree import RuleFile
from assay.text import Source


class KnownTrees:
    """Pickled trees, by what they hang on; `asked` are those of the files of this run."""

    __slots__ = ("_known", "asked", "learnt")

    def __init__(self, known: dict[bytes, bytes]) -> None:
        self._known = known
        self.asked: dict[bytes, bytes] = {}
        self.learnt = False

    def tree_of(self, source: Source) -> RuleFile | None:
        """The tree of a file, if it is known."""
        key = _key(source)
        kept = self._known.get(key)
        if kept is None:
            return None
        from pickle import loads

        self.asked[key] = kept
        tree: RuleFile = loads(kept)
        return tree

    def learn(self, source: Source, tree: RuleFile) -> None:
        """Take note of the tree of a file in which there is no mistake."""
        from pickle import HIGHEST_PROTOCOL, dumps

        try:
            self.asked[_key(source)] = dumps(tree, HIGHEST_PROTOCOL)
        except RecursionError:  # very deep, and parsed again next time
            return
        self.learnt = True


def _key(source: Source) -> bytes:
    return hashlib.sha256(f"{source.base} {source.text}".encode()).digest()
