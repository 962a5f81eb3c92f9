"""What the published manual gets wrong: what a reader found, and what the compiler reports and the
author accepts.

It does *not* correct anything.
"""

from typing import Annotated, Literal

from assay.model.item import Item, Model, Place, Translatable


class Finding(Item):
    """What only a reader can see; `because` says what it is and how the rule files deal with it."""

    kind: Literal["finding"] = "finding"


class Accepted(Model):
    """A report of the compiler that the author answers: `place` is what it is about."""

    code: str
    name: str
    message: Annotated[str, Translatable("report of the compiler")]
    reason: Annotated[str, Translatable("reason for accepting")]
    place: Place
