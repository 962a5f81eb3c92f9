"""Facts about a case or about the unit inspected: what is known before any question is answered.

It does *not* hold values; those come with an inspection.
"""

from typing import Annotated, Literal

from pydantic import Field

from assay.model.conditions import Condition
from assay.model.item import Item, Model, Named
from assay.model.quantities import Unit


class YesOrNo(Model):
    """Its values are `yes` and `no`."""

    kind: Literal["yes_or_no"] = "yes_or_no"


class OneOf(Model):
    """Its value is one of the choices."""

    kind: Literal["one_of"] = "one_of"
    choices: tuple[Named, ...]


class SeveralOf(Model):
    """Its value is any number of the choices."""

    kind: Literal["several_of"] = "several_of"
    choices: tuple[Named, ...]


class WholeNumber(Model):
    """Its value is a whole number."""

    kind: Literal["whole_number"] = "whole_number"


class Percentage(Model):
    """Its value is a percentage, in hundredths of a percent."""

    kind: Literal["percentage"] = "percentage"


class ADate(Model):
    """Its value is a day."""

    kind: Literal["date"] = "date"


class NumberOf(Model):
    """Its value is a whole number of days, weeks or months."""

    kind: Literal["number_of"] = "number_of"
    unit: Unit


class FreeText(Model):
    """Its value is a text."""

    kind: Literal["text"] = "text"


FactKind = Annotated[
    YesOrNo | OneOf | SeveralOf | WholeNumber | Percentage | ADate | NumberOf | FreeText,
    Field(discriminator="kind"),
]


class Fact(Item):
    """One fact; its code is `record.name`."""

    kind: Literal["fact"] = "fact"
    name: str
    value: FactKind
    applies: Condition | None = None


class RecordOfFacts(Item):
    """What is recorded of a case, or of a unit."""

    kind: Literal["record"] = "record"
    facts: tuple[Fact, ...]
