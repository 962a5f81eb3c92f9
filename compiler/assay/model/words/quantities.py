"""Ranges, and numbers with their units.

It does *not* count days or compare anything.
"""

from __future__ import annotations

from typing import assert_never

from assay.languages import phrase
from assay.model import quantities as q
from assay.model.framework import Framework


def range(framework: Framework, said: q.Range) -> str:
    """`at most 8 weeks`, `50% to 64%`, `50% to below 65%`."""
    low, high = said.low, said.high
    say = framework.say
    if low is None:
        assert high is not None
        template = phrase("at most {value}") if high.included else phrase("below {value}")
        return say(template, value=quantity(framework, high.quantity))
    if high is None:
        template = phrase("at least {value}") if low.included else phrase("above {value}")
        return say(template, value=quantity(framework, low.quantity))
    last = quantity(framework, high.quantity)
    if low == high:
        return say("exactly {value}", value=last)
    first = quantity(framework, low.quantity)
    if not isinstance(low.quantity, q.Number | q.Percent):
        first = first.split(" ")[0]
    template = phrase("{first} to {last}") if high.included else phrase("{first} to below {last}")
    return say(template, first=first, last=last)


def quantity(framework: Framework, said: q.Quantity) -> str:
    """A number with its unit."""
    match said:
        case q.Number():
            return str(said.value)
        case q.Percent():
            return percent(said.hundredths)
        case q.Length():
            return _length(framework, said.number, said.unit)
        case q.BeforeEvent():
            return framework.say(
                "{length} before “{event}”",
                length=_length(framework, said.number, said.unit),
                event=_event(framework, said.event),
            )
        case q.AfterEvent():
            return framework.say(
                "{length} after “{event}”",
                length=_length(framework, said.number, said.unit),
                event=_event(framework, said.event),
            )
        case _:
            assert_never(said)


def percent(hundredths: int) -> str:
    """Hundredths of a percent as people write them: 6450 is `64.5%`."""
    whole, rest = divmod(hundredths, 100)
    return f"{whole}.{rest:02}".rstrip("0").rstrip(".") + "%"


ONE = {
    "days": phrase("{number} day"),
    "weeks": phrase("{number} week"),
    "months": phrase("{number} month"),
}
MANY = {
    "days": phrase("{number} days"),
    "weeks": phrase("{number} weeks"),
    "months": phrase("{number} months"),
}


def _length(framework: Framework, number: int, unit: q.Unit) -> str:
    return framework.say((ONE if number == 1 else MANY)[unit], number=number)


def _event(framework: Framework, code: str) -> str:
    return framework.index.milestone(code).title
