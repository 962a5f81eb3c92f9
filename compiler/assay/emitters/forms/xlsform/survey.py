"""The rows of an XLSForm's `survey`: groups, notes and questions in the order of the form.

One row for each `begin_group`, `end_group`, note and question of a sheet, in one language. Groups
have names of their own beside the keys of answers, and a condition that a group has is not said
again inside it. No row has a default. It does *not* put languages beside each other, or write
cells: `__init__.py` does.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from assay.emitters.forms.demands import Demands, unsaid, with_id
from assay.emitters.forms.expressions import FALSE, TRUE, Expression, left, quoted
from assay.emitters.forms.naming import Distinct
from assay.emitters.forms.sheet import (
    Block,
    Choices,
    Date,
    Field,
    Gate,
    Json,
    Notice,
    Percentage,
    Role,
    SeveralChoices,
    Shape,
    Sheet,
    Text,
    WholeNumber,
)
from assay.emitters.forms.xlsform.constraints import constraint
from assay.emitters.forms.xlsform.told import Told
from assay.emitters.forms.xlsform.xpath import XPathReader
from assay.record import Record

IDENTITY = ("framework", "release", "form", "set")


class Row(Record):
    """One row: first what is the same in every language, then the words of one."""

    type: str
    name: str = ""
    required: str = ""
    relevant: str = ""
    constraint: str = ""
    appearance: str = ""
    calculation: str = ""
    code: str = ""
    place: str = ""
    label: str = ""
    hint: str = ""
    required_message: str = ""
    constraint_message: str = ""


def survey(sheet: Sheet, told: Told) -> tuple[Row, ...]:
    """All rows of a sheet."""
    return tuple(Survey(sheet, told).rows())


class Survey:
    """One sheet, while its rows are made."""

    def __init__(self, sheet: Sheet, told: Told) -> None:
        self._sheet = sheet
        self._told = told
        self._demands = Demands(sheet, XPathReader({field.key: field for field in sheet.fields}))
        self._names = Distinct((*IDENTITY, *(field.key for field in sheet.fields)))

    def rows(self) -> Iterator[Row]:
        """What identifies the form, what it is, and its views."""
        for key in IDENTITY:
            value = getattr(self._sheet, key)
            if value:
                yield Row(type="calculate", name=key, calculation=quoted(value))
        yield Row(type="note", name=self._names.named("about", ""), label=self._about())
        for view in self._sheet.views:
            yield from self._block(view.block, None, "view")

    def _about(self) -> str:
        sheet, told = self._sheet, self._told
        about = told.about.format(title=sheet.title, release=sheet.release, version=sheet.version)
        unchecked = " / ".join(with_id(rule) for rule in sheet.rules if unsaid(rule))
        return f"{about} {told.not_checked.format(messages=unchecked)}" if unchecked else about

    # -------------------------------------------------------------- groups
    def _block(self, block: Block, around: Gate | None, kind: str) -> Iterator[Row]:
        alone = not any(isinstance(part, Block) for part in block.parts)
        yield Row(
            type="begin_group",
            name=self._names.named(kind, block.key),
            label=block.title,
            relevant=self._relevant(block.gate, around),
            appearance="field-list" if alone else "",
        )
        inside = block.gate or around
        if block.guidance:
            yield Row(
                type="note", name=self._names.named("guidance", block.key), label=block.guidance
            )
        for part in block.parts:
            match part:
                case Block():
                    yield from self._block(part, inside, "part")
                case Notice():
                    yield self._notice(part, inside)
                case Field():
                    yield self._field(part, inside)
        yield Row(type="end_group")

    # -------------------------------------------------------------- what is in them
    def _notice(self, notice: Notice, around: Gate | None) -> Row:
        return Row(
            type="note",
            name=self._names.named("note", notice.key),
            label=notice.text,
            relevant=self._shown(notice.shown, around),
        )

    def _field(self, field: Field, around: Gate | None) -> Row:
        bound = constraint(field, self._demands)
        required = self._demands.required(field)
        always = field.role is not Role.REASON and required.condition != FALSE
        return Row(
            type=_type(field.shape),
            name=field.key,
            required="yes" if always else _written(required.condition, nothing=FALSE),
            relevant=self._relevant(field.gate, around),
            constraint=_written(bound.condition),
            appearance=_appearance(field),
            code=field.code,
            place=f"{field.origin.path}:{field.origin.line}" if field.origin.path else "",
            label=f"{field.printed} {field.title}" if field.printed else field.title,
            hint=field.guidance,
            required_message=required.message,
            constraint_message=bound.message,
        )

    # -------------------------------------------------------------- conditions
    def _relevant(self, gate: Gate | None, around: Gate | None) -> str:
        return self._shown(gate.said.schema, around) if gate is not None else ""

    def _shown(self, shown: Json | None, around: Gate | None) -> str:
        """The condition without what the group around it already says."""
        rest = left(shown, around.said.schema if around is not None else None)
        return _written(self._demands.reader.read(rest), nothing=TRUE)


def _written(condition: Expression, nothing: Expression = TRUE) -> str:
    """As a cell: empty where nothing is demanded."""
    if condition == nothing:
        return ""
    return f"{condition.text}()" if condition in (TRUE, FALSE) else condition.text


def _type(shape: Shape) -> str:
    match shape:
        case Choices(name=name):
            return f"select_one {name}"
        case SeveralChoices(choices):
            return f"select_multiple {choices.name}"
        case WholeNumber():
            return "integer"
        case Percentage():
            return "decimal"
        case Date():
            return "date"
        case Text():
            return "text"
        case _:
            assert_never(shape)


def _appearance(field: Field) -> str:
    """Words go into a box of several lines, but for a fact and the name of a file."""
    return "multiline" if field.at_length else ""
