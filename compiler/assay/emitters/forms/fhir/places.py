"""Where each question stands in a Questionnaire, and so in a response: the groups around it.

The `linkId` of a group or display item is that of what it stands in, a stroke and its own key:
`/view_2/A3`. Keys have no strokes, so no question is ever called so. It does *not* make items.
"""

from __future__ import annotations

from collections.abc import Iterator

from assay.emitters.forms.sheet import Block, Field, Sheet

TOP = ""
"""The place that is no group: the Questionnaire itself."""


def inside(place: str, key: str) -> str:
    """The `linkId` of what stands in a group, or belongs to a question."""
    return f"{place}/{key}"


def places(sheet: Sheet) -> dict[str, tuple[str, ...]]:
    """The groups around each question, from the outside in, by its key."""
    return {
        key: around for view in sheet.views for key, around in _within(view.block, TOP, around=())
    }


def _within(
    block: Block, place: str, around: tuple[str, ...]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    here = inside(place, block.key)
    for part in block.parts:
        match part:
            case Block():
                yield from _within(part, here, (*around, here))
            case Field():
                yield part.key, (*around, here)
            case _:
                pass
