"""What each production of the grammar builds.

The class of `tree.py` with the rule's name takes the rule's parts in order; a last field `body`
takes all that are left. A rule without a class is a list and becomes a tuple. So there is no method
a rule to write or to forget, and a test holds every production against the fields of its class. It
does *not* decide which production applies."""

from __future__ import annotations

from collections.abc import Callable

from assay.syntax import tree
from assay.syntax.tables import PRODUCTIONS

Builder = Callable[[int, int, list[object]], object]

LEAVES: dict[str, Callable[[int, int, str], tree.Node]] = {
    "NAME": tree.Name,
    "CODE": tree.Code,
    "FACT": tree.FactName,
    "NUMBER": lambda start, end, text: tree.Number(start, end, int(text)),
    "PERCENT": lambda start, end, text: tree.Percent(start, end, hundredths(text)),
    "FRACTION": lambda start, end, text: tree.Fraction(start, end, *map(int, text.split("/"))),
    "CALENDAR_DATE": tree.CalendarDate,
    "STRING": tree.Text,
    "LONG_STRING": tree.Text,
}


def hundredths(text: str) -> int:
    """`64.5%` is 6450 hundredths of a percent."""
    whole, _, part = text.rstrip("%").partition(".")
    return int(whole) * 100 + int((part + "00")[:2])


def class_name(rule: str) -> str:
    """`key_question` builds `KeyQuestion`."""
    return "".join(part.capitalize() for part in rule.split("_"))


def builder(rule: str) -> Builder:
    """A function from place and parts to the node, for one rule."""
    kind = getattr(tree, class_name(rule), None)
    if kind is None:
        return lambda start, end, parts: tuple(parts)
    fields = len(kind.fields) - 2
    if kind.fields[-1] != "body":
        return _exact(kind, fields)
    heads = fields - 1

    def with_body(start: int, end: int, parts: list[object]) -> object:
        if len(parts) == fields and (parts[-1] is None or type(parts[-1]) is tuple):
            return kind(start, end, *parts[:-1], parts[-1] or ())
        return kind(start, end, *parts[:heads], tuple(parts[heads:]))

    return with_body


def _exact(kind: type[tree.Node], fields: int) -> Builder:
    def exact(start: int, end: int, parts: list[object]) -> object:
        if len(parts) < fields:
            parts += [None] * (fields - len(parts))  # optional parts at the end
        return kind(start, end, *parts)

    return exact


def builders() -> tuple[Builder | None, ...]:
    """One a production, in the order of `tables.PRODUCTIONS`; None hands its parts up."""
    made = {rule: builder(rule) for _, _, rule, _ in PRODUCTIONS if rule}
    return tuple(made[rule] if rule else None for _, _, rule, _ in PRODUCTIONS)
