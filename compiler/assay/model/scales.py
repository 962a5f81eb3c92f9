"""What ratings and answers are made of: scales, answers, bands and tables of bands.

It does *not* band anything; `assay.evaluator` does, by what stands here.
"""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator

from assay.model.item import Code, Item, Model, Named, Place, Words
from assay.model.quantities import Fraction, Range

Counts = Literal["for", "against", "not"]
Rounding = Literal["half_up", "half_to_even", "down", "up", "not_rounded"]


class Point(Named):
    """A rating on a scale, with its score."""

    score: int


class Scale(Item):
    """Ratings in order, always from worst to best, whichever way the rule files list them.

    `listed` says which way they do. Scores may rise or fall along the scale.
    """

    kind: Literal["scale"] = "scale"
    listed: Literal["worst_to_best", "best_to_worst"]
    points: Annotated[tuple[Point, ...], Field(min_length=2)]

    @model_validator(mode="after")
    def _scores_run_one_way(self) -> Self:
        scores = [point.score for point in self.points]
        if scores != sorted(set(scores)) and scores != sorted(set(scores), reverse=True):
            raise ValueError(f"the scores of `{self.code}` neither rise nor fall")
        return self

    def rank(self, rating: str) -> int:
        """How far from the worst end a rating stands; the worst is 0."""
        return [point.code for point in self.points].index(rating)


class Answer(Named):
    """An answer, and what it does to a share.

    `for` is in the share and its base, `against` in the base only.
    """

    counts: Counts


class Answers(Item):
    """The answers that a question may have."""

    kind: Literal["answers"] = "answers"
    answers: Annotated[tuple[Answer, ...], Field(min_length=1)]


class Band(Model):
    """A rating, and the values that give it."""

    named_by: ClassVar[str] = "rating"
    rating: Code
    range: Range
    title: Words = ""
    place: Place


class Law(Model):
    """Where each rating but the worst starts, as fractions of the maximum, from worst to best.

    When a rating starts `above` a fraction, the fraction itself still belongs to the rating before.
    """

    starts: Literal["above", "at"]
    fractions: tuple[Fraction, ...]
    place: Place


class Banding(Model):
    """How a measure becomes a rating. Without bands, the law is the bands.

    `rounding` is set for percentages only, and is what happens to a percentage before it is
    compared.
    """

    measures: Literal["percentage", "score"]
    rounding: Rounding | None = None
    bands: tuple[Band, ...] = ()
    law: Law | None = None

    @model_validator(mode="after")
    def _can_band(self) -> Self:
        if not self.bands and self.law is None:
            raise ValueError("bands or a law are needed")
        if self.measures == "score" and self.rounding is not None:
            raise ValueError("scores are not rounded")
        return self


class Bands(Item):
    """A named banding."""

    kind: Literal["bands"] = "bands"
    scale: Code
    banding: Banding


class Cell(Model):
    """A rating, and the scores that give it, both included."""

    rating: Code
    low: int
    high: int


class Row(Model):
    """What holds for one number of units."""

    units: int
    cells: tuple[Cell, ...]
    place: Place


class Table(Item):
    """Bands for each number of units. Where no row is printed, the law is the bands."""

    kind: Literal["table"] = "table"
    scale: Code
    rows: tuple[Row, ...]
    law: Law | None = None
