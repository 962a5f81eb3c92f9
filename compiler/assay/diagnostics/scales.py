"""Scales whose points are too few, or stand in no order.

The classes say what can be said of a scale. They do *not* look at bands, which `bands.py` does."""

from __future__ import annotations

from assay.diagnostics.diagnostic import Diagnostic, Note


class TooFewPoints(Diagnostic):
    """A scale has fewer than two points.

    A rating says which of several things holds. Where only one can, nothing is rated. Write the
    other points of the scale, each with its score.

    ```assay E0417
    scale lonely "One point" from worst to best {
      good  1  "Good"
    }
    rating by_lonely "A rating" on lonely {
      illustrative
      rated by judgement of lead_inspector
    }
    ```
    """

    code = "E0417"
    scale: str
    points: int

    def message(self) -> str:
        found = "one point" if self.points else "no point"
        return f"the scale `{self.scale}` has {found}, and a scale has two or more"

    def help(self) -> str:
        return 'write a line for each rating, such as `good 2 "Good"`'


class ScoresInNoOrder(Diagnostic):
    """The scores of a scale neither rise all along it nor fall all along it.

    A scale is an order, and its scores follow it: each point scores more than the one before, or
    each scores less. With the scores 0, 1, 1, 3 two ratings could not be told apart by their
    score, and a better one could add less to a total than a worse one. Correct the score, or the
    place of the line.

    ```assay E0409
    scale unordered "Scores in no order" from worst to best {
      poor   0 "Poor"
      fair   2 "Fair"
      good   1 "Good"
    }
    rating by_unordered "A rating" on unordered {
      illustrative
      rated by judgement of lead_inspector
    }
    ```
    """

    code = "E0409"
    scale: str
    point: str
    score: int
    before: str
    score_before: int
    rises: bool
    place: tuple[int, int]

    def message(self) -> str:
        way = "rise" if self.rises else "fall"
        if self.score == self.score_before:
            return (
                f"`{self.point}` scores {self.score}, as `{self.before}` does, "
                f"where the scores of `{self.scale}` should {way}"
            )
        return (
            f"`{self.point}` scores {self.score}, after {self.score_before} for `{self.before}`, "
            f"where the scores of `{self.scale}` should {way}"
        )

    def help(self) -> str:
        return "let the scores rise from each line to the next, or fall from each to the next"

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.place, f"`{self.before}` stands here"),)
