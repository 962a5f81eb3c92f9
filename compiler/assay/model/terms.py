"""Words that readers may not know, and what they mean.

It does *not* say where a text mentions one; `assay.mentions` does.
"""

from typing import Annotated, Literal

from assay.model.item import Item, Translatable, Words


class Term(Item):
    """A word of the glossary. `meaning` is Markdown; `also_written_as` are its other forms."""

    kind: Literal["term"] = "term"
    meaning: Words
    also_written_as: tuple[Annotated[str, Translatable("other form of a term")], ...] = ()
