"""What rounding does to one share of cases that lies between two whole percentages, for readers.

The share is 20 of 31 cases, because a rating can hang on how it is rounded. It does *not* round:
what each way of rounding makes of this share stands here once, and a test holds it against the
evaluator.
"""

from __future__ import annotations

from fractions import Fraction

from assay import model
from assay.languages import phrase
from assay.model import words

NUMBER, BASE = 20, 31
ROUNDED: dict[model.Rounding, int] = {"half_up": 65, "half_to_even": 65, "down": 64, "up": 65}


def example(framework: model.Framework, scale: str, banding: model.Banding) -> str:
    """One share with what becomes of it in these bands, as sentences."""
    say = framework.say
    assert banding.rounding is not None
    whole = ROUNDED.get(banding.rounding)
    percent = Fraction(100 * NUMBER, BASE) if whole is None else Fraction(whole)
    told = {"number": NUMBER, "base": BASE, "share": "64.516…%"}
    if whole is None:
        share = say("For example, {number} of {base} cases are {share}", **told)
    else:
        rounded = phrase(
            "For example, {number} of {base} cases are {share}, which is rounded to {whole}%"
        )
        share = say(rounded, **told, whole=whole)
    titles = {point.code: point.title for point in framework.index.scale(scale).points}
    for band in banding.bands:
        if _holds(band.range, percent):
            said = words.range(framework, band.range)
            rating = titles[band.rating]
            return say(
                "{example}; and {range} is “{rating}”.", example=share, range=said, rating=rating
            )
    return f"{share}."


def _holds(said: model.Range, percent: Fraction) -> bool:
    low, high = said.low, said.high
    from_low = low is None or percent > _end(low) or (low.included and percent == _end(low))
    to_high = high is None or percent < _end(high) or (high.included and percent == _end(high))
    return from_low and to_high


def _end(limit: model.Limit) -> Fraction:
    assert isinstance(limit.quantity, model.Percent), limit
    return Fraction(limit.quantity.hundredths, 100)
