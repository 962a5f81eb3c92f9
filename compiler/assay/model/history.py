"""Which versions of a framework are kept, and which items each of them changed.

The changes themselves are worked out from the rule objects of two versions, by `comparison/`. It
does *not* hold what an item was before.
"""

from typing import Literal

from assay.model.item import CalendarDate, Code, Key, Model


class ChangedItem(Model):
    """An item that came, went or says something else, and how far that reaches.

    What belongs to an item and has no page of its own, such as a point of a scale, counts as the
    item.

    Source: comparing-versions.md#how-far-a-change-reaches
    """

    kind: Key
    code: Code
    tier: Literal["wording", "guidance", "question", "answers", "rating"]


class KeptVersion(Model):
    """A version, and what is different in it from the one before; nothing in the first."""

    version: str
    in_force: CalendarDate | None = None
    changed: tuple[ChangedItem, ...] = ()
