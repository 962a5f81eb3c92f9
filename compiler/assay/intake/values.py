"""One value of a document: whether it is one that a fact or an answer may have.

What is of another kind is refused and never converted: `true` is not *yes*, and `"40"` is not 40.
It does *not* know where the value stands; the reader of the document does.

Source: inspection-documents.md#values
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any, assert_never

from assay import model
from assay.evaluator.inspection import FactValue
from assay.intake.json_text import Oddity, exact
from assay.intake.problem import listed, meant, quoted
from assay.model.vocabulary import LARGEST
from assay.record import Record

YES_OR_NO = ("yes", "no")
NOT_A_DAY = "a day that exists, as `2025-06-02`"


class Refused(Record):
    """Why a value is not taken: what it is, what would be, and what may have been meant."""

    found: str
    expected: str
    help: str = ""
    near: tuple[str, ...] = ()


def shown(value: Any) -> str:
    """A value as a message speaks of it."""
    match value:
        case None:
            return "`null`"
        case True | False:
            return f"`{str(value).lower()}`"
        case str():
            return f"the text {quoted(value)}" if value.strip() else "an empty text"
        case Oddity(shown=words):
            return quoted(words) if words.endswith(("NaN", "Infinity")) else words
        case int() | Decimal():
            return f"the number {quoted(str(value))}"
        case list():
            return "a list" if value else "an empty list"
        case _:
            return "an object"


def kind_refused(value: Any, expected: str) -> Refused:
    """Why a value of another kind is not taken."""
    help = "leave out what is not known" if value is None else ""
    return Refused(shown(value), expected, help)


# ------------------------------------------------------------------ kinds
def code(value: Any, codes: Sequence[str], titles: Sequence[tuple[str, str]] = ()) -> str | Refused:
    """A value that is one of some codes.

    Args: `titles` has pairs of a title and its code, for who writes the one for the other.
    """
    if isinstance(value, str) and value in codes:
        return value
    expected = listed(codes)
    if isinstance(value, str):
        return Refused(shown(value), expected, near=meant(value, codes, titles))
    if isinstance(value, bool):
        word = "yes" if value else "no"
        near = (word,) if word in codes else ()
        return Refused(shown(value), expected, "write the code of an answer, as a text", near)
    return kind_refused(value, expected)


def named(value: Any, lines: Sequence[model.Named]) -> str | Refused:
    """A value that is the code of a line in a list: an answer, a choice."""
    for line in lines:
        if line.code == value:
            return line.code
    titles = [(line.title, line.code) for line in lines]
    return code(value, [line.code for line in lines], titles)


def text(value: Any) -> str | Refused:
    """A value that is a text with something in it."""
    if isinstance(value, str) and value.strip():
        return value
    is_empty = isinstance(value, str)
    return kind_refused(value, "a text with something in it" if is_empty else "a text")


def whole_number(value: Any, of: str = "") -> int | Refused:
    """A value that is a whole number, 0 or more: of days, or of what `of` says."""
    expected = f"a whole number of {of}" if of else "a whole number"
    match value:
        case bool():
            return kind_refused(value, expected)
        case Decimal() if abs(value) <= LARGEST and value == value.to_integral_value():
            value = int(value)
        case int():
            pass
        case str() if exact(value) is not None:
            return Refused(shown(value), expected, "write the number without quotes")
        case _:
            return kind_refused(value, expected)
    if value < 0:
        return Refused(shown(value), f"{expected}, 0 or more")
    if value > LARGEST:
        return Refused(shown(value), f"{expected}, no more than {LARGEST}")
    return int(value)


def percentage(value: Any) -> int | Refused:
    """A value that is a percentage, in hundredths of a percent."""
    expected = "a percentage: a number from 0 to 100"
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        if isinstance(value, str) and exact(value.removesuffix("%")) is not None:
            return Refused(shown(value), expected, "write the number without quotes and without %")
        return kind_refused(value, expected)
    if not 0 <= value <= 100:
        return Refused(shown(value), expected)
    rounded = Decimal(value).quantize(Decimal("0.01"))
    if rounded != value:
        return Refused(shown(value), "a percentage with no more than two decimals")
    return int(rounded * 100)


def day(value: Any) -> int | Refused:
    """A value that is a day, as its ordinal."""
    if not isinstance(value, str):
        return kind_refused(value, NOT_A_DAY)
    if len(value) == len("2025-06-02") and value.isascii() and value[4] == value[7] == "-":
        try:
            return date.fromisoformat(value).toordinal()
        except ValueError:
            pass
    return Refused(shown(value), NOT_A_DAY, "write year, month and day, in this order")


# ------------------------------------------------------------------ facts and answers
def fact(value: Any, kind: model.FactKind) -> FactValue | Refused:
    """A value that a fact of this kind may have."""
    match kind:
        case model.YesOrNo():
            return code(value, YES_OR_NO)
        case model.OneOf(choices=choices):
            return named(value, choices)
        case model.SeveralOf(choices=choices):
            return _several(value, choices)
        case model.WholeNumber():
            return whole_number(value)
        case model.NumberOf(unit=unit):
            return whole_number(value, of=unit)
        case model.Percentage():
            return percentage(value)
        case model.ADate():
            return day(value)
        case model.FreeText():
            return text(value)
        case _:
            assert_never(kind)


def _several(value: Any, choices: Sequence[model.Named]) -> frozenset[str] | Refused:
    codes = [choice.code for choice in choices]
    expected = f"a list of any of {listed(codes)}"
    if not isinstance(value, list):
        return kind_refused(value, expected)
    for each in value:
        one = named(each, choices)
        if isinstance(one, Refused):
            return Refused(f"{one.found} in the list", expected, one.help, one.near)
    if len(set(value)) < len(value):
        return Refused("the same choice twice in the list", expected)
    return frozenset(value)


def answer(
    value: Any, by: model.AnsweredBy | None, answers: Sequence[model.Answer]
) -> FactValue | Refused:
    """A value that answers a question: the code of an answer, a text, a number or a day."""
    match by:
        case model.ByAnswers():
            return named(value, answers)
        case None | model.ByText():
            return text(value)
        case model.ByDate():
            return day(value)
        case model.ByWholeNumber():
            return whole_number(value)
        case model.ByPercentage():
            return percentage(value)
        case _:
            assert_never(by)
