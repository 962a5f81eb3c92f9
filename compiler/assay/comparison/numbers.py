"""Which numbers are others now, where two rule objects differ in nothing but numbers.

Bands, tables, scores, limits in conditions, fractions of a law. It does *not* say what a number
that changed comes to; `reach` does.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from assay import model
from assay.comparison.change import NumberChange
from assay.comparison.meaning import fields, same
from assay.comparison.saying import rating_title, span
from assay.model import words

Two = tuple[model.Framework, model.Framework]


class OtherThanNumbers(Exception):
    """The two differ in more than numbers."""


def numbers(versions: Two, before: object, after: object) -> tuple[NumberChange, ...]:
    """The numbers that changed; none where anything else did too."""
    try:
        return tuple(_in(versions, before, after, ""))
    except OtherThanNumbers:
        return ()


def _in(versions: Two, before: object, after: object, of: str) -> Iterator[NumberChange]:
    if same(before, after):
        return
    match before, after:
        case tuple(), tuple():
            yield from _in_lists(versions, before, after, of)
        case model.Banding(), model.Banding():
            yield from _in_bands(versions, before, after, of)
        case model.Row(), model.Row():
            yield from _in_row(versions, before, after)
        case model.Range(), model.Range():
            yield NumberChange(of, _range(versions[0], before), _range(versions[1], after))
        case model.HowMany(), model.HowMany() if before.how == after.how:
            was, now = versions
            yield NumberChange(of, words.how_many(was, before), words.how_many(now, after))
        case model.Fraction(), model.Fraction():
            yield NumberChange(of, _fraction(before), _fraction(after))
        case model.Model(), model.Model() if type(before) is type(after):
            told = fields(after)
            for field, value in fields(before).items():
                yield from _in(versions, value, told[field], of)
        case int(), int() if not isinstance(before, bool):
            yield NumberChange(of, str(before), str(after))
        case _:
            raise OtherThanNumbers


def _in_lists(
    versions: Two, before: tuple[Any, ...], after: tuple[Any, ...], of: str
) -> Iterator[NumberChange]:
    if before and isinstance(before[0], model.Row):
        yield from _in_rows(versions, before, after)
        return
    if len(before) != len(after):
        raise OtherThanNumbers
    for old, new in zip(before, after, strict=True):
        yield from _in(versions, old, new, of)


def _in_bands(
    versions: Two, before: model.Banding, after: model.Banding, of: str
) -> Iterator[NumberChange]:
    """The bands by their ratings: one may come or go."""
    if (before.measures, before.rounding) != (after.measures, after.rounding):
        raise OtherThanNumbers
    old = {band.rating: band.range for band in before.bands}
    new = {band.rating: band.range for band in after.bands}
    for rating in dict.fromkeys((*old, *new)):
        was, now = old.get(rating), new.get(rating)
        if not same(was, now):
            yield NumberChange(
                _title(versions, rating),
                versions[0].say("no band") if was is None else _range(versions[0], was),
                versions[1].say("no band") if now is None else _range(versions[1], now),
            )
    yield from _in(versions, before.law, after.law, of)


def _in_rows(
    versions: Two, before: tuple[model.Row, ...], after: tuple[model.Row, ...]
) -> Iterator[NumberChange]:
    """The rows by their numbers of units: one may come or go."""
    old, new = ({row.units: row for row in rows} for rows in (before, after))
    for units in sorted({*old, *new}):
        was, now = old.get(units), new.get(units)
        if was is not None and now is not None:
            yield from _in_row(versions, was, now)
        elif was is None or now is None:
            yield NumberChange(
                versions[1].say("{number} units", number=units),
                _row(versions[0], was),
                _row(versions[1], now),
            )


def _row(framework: model.Framework, row: model.Row | None) -> str:
    return framework.say("no row") if row is None else framework.say("a row")


def _in_row(versions: Two, before: model.Row, after: model.Row) -> Iterator[NumberChange]:
    latest = versions[1]
    none = latest.say("no scores")
    old, new = ({cell.rating: span(latest, cell) for cell in row.cells} for row in (before, after))
    for rating in dict.fromkeys((*old, *new)):
        was, now = old.get(rating, none), new.get(rating, none)
        if was != now:
            title = _title(versions, rating)
            of = latest.say("{rating} in {number} units", rating=title, number=after.units)
            yield NumberChange(of, was, now)


def _range(framework: model.Framework, said: model.Range) -> str:
    return words.range(framework, said)


def _fraction(said: model.Fraction) -> str:
    return f"{said.numerator}/{said.denominator}"


def _title(versions: Two, rating: str) -> str:
    """The title of a rating, as it stands inside a sentence."""
    title = rating_title(versions[1], rating) or rating_title(versions[0], rating)
    return f"{title[:1].lower()}{title[1:]}"
