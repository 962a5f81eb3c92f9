"""Bands drawn: each rating as its part of the whole range, the best first.

It does *not* work out what is in a band: it draws the limits that stand in the framework.
"""

from __future__ import annotations

from fractions import Fraction

from markupsafe import Markup

from assay.emitters.docs.diagrams.drawing import Bar, figure
from assay.model import Banding, Framework, Limit, Percent, Scale, words


def of_bands(framework: Framework, banding: Banding, scale: Scale, name: str, title: str) -> Markup:
    """The diagram of bands; nothing where no bands are written out."""
    if not banding.bands:
        return Markup("")
    titles = {point.code: point.title for point in scale.points}
    ends = [
        _value(limit)
        for band in banding.bands
        for limit in (band.range.low, band.range.high)
        if limit
    ]
    least = Fraction(0) if banding.measures == "percentage" else min(ends)
    most = Fraction(100) if banding.measures == "percentage" else max(ends)
    if least == most:
        return Markup("")
    bars = [
        Bar(
            titles[band.rating],
            words.range(framework, band.range),
            _part(band.range.low, least, most, least),
            _part(band.range.high, least, most, most),
        )
        for band in reversed(banding.bands)
    ]
    said = "; ".join(f"{bar.head}: {bar.text}" for bar in bars)
    return figure(bars, name=f"{name}-diagram", title=title, description=f"{said}.")


def _part(limit: Limit | None, least: Fraction, most: Fraction, otherwise: Fraction) -> float:
    value = otherwise if limit is None else _value(limit)
    return float((value - least) / (most - least))


def _value(limit: Limit) -> Fraction:
    quantity = limit.quantity
    if isinstance(quantity, Percent):
        return Fraction(quantity.hundredths, 100)
    return Fraction(getattr(quantity, "number", 0))
