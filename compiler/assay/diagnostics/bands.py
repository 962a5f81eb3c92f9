"""04xx: bands and tables that do not add up."""

from __future__ import annotations

from assay.diagnostics.diagnostic import Diagnostic, Note


class BandsOverlap(Diagnostic):
    """Two bands hold one value.

    A value in both would give two ratings at once. Let one band end where the next starts.

    ```assay E0401
    bands overlap_example "Bands" on four_point {
      rounded half up to a whole number
      inadequate   0% to 50%
      outstanding  50% to 100%
    }
    rating overlap_rating "A rating" {
      rated by lowest of the key questions of P2.1, in bands overlap_example
    }
    ```
    """

    code = "E0401"
    one: str
    other: str
    example: str
    place: tuple[int, int]

    def message(self) -> str:
        return f"the bands of `{self.one}` and `{self.other}` overlap: {self.example} is in both"

    def help(self) -> str:
        return "let one end where the other starts"

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.place, f"the band of `{self.one}`"),)


class BandsLeaveGap(Diagnostic):
    """Between two bands lies a value that is in neither.

    An inspection with that result would have no rating. Percentages that are not rounded fall
    between whole numbers: 20 of 31 cases is 64.5 %, which is in neither of `50% to 64%` and `65% to
    79%`.

    ```assay W0402
    bands gap_example "Bands" on four_point {
      not rounded
      inadequate   0% to 49%
      outstanding  50% to 100%
    }
    rating gap_rating "A rating" {
      rated by lowest of the key questions of P2.1, in bands gap_example
    }
    ```
    """

    code = "W0402"
    example: str
    instead: str

    def message(self) -> str:
        return f"no band holds {self.example}, so an inspection with that result has no rating"

    def help(self) -> str:
        return f"{self.instead}, or accept it with a reason"


class RoundingNotSaid(Diagnostic):
    """Bands measure percentages, and nothing says how these are rounded.

    64.5 % lies between 64 and 65, and a rating hangs on it, so the author must say it: `rounded
    half up to a whole number` (or `half to even`, `down`, `up`), or `not rounded`.

    ```assay E0403
    bands rounding_example "Bands" on four_point {
      inadequate   below 50%
      outstanding  at least 50%
    }
    rating rounding_rating "A rating" {
      rated by lowest of the key questions of P2.1, in bands rounding_example
    }
    ```
    """

    code = "E0403"
    bands: str

    def message(self) -> str:
        return f"{self.bands} measure percentages, and nothing says how a percentage is rounded"

    def help(self) -> str:
        return (
            "add `rounded half up to a whole number`, or `half to even`, `down` or `up`, or "
            "`not rounded`"
        )


class BandsFallShort(Diagnostic):
    """The bands start above the least value that is possible, or end below the greatest.

    An inspection beyond their ends would have no rating.

    ```assay W0404
    rating short_example "A rating" {
      rated by total score of (P1.1, P2.1), in bands {
        inadequate   0 to 2
        outstanding  3 to 5
      }
    }
    ```
    """

    code = "W0404"
    example: str
    side: str

    def message(self) -> str:
        return f"the bands {self.side}: {self.example} is possible and has no rating"

    def help(self) -> str:
        return "let the bands cover every value that is possible"


class ValueOutOfReach(Diagnostic):
    """A band holds values that no inspection can reach.

    Most often a limit is a misprint, or belongs to another number of standards.

    ```assay W0405
    rating reach_example "A rating" {
      rated by total score of (P1.1, P2.1), in bands {
        inadequate   0 to 2
        outstanding  3 to 9
      }
    }
    ```
    """

    code = "W0405"
    rating: str
    example: str
    limits: str

    def message(self) -> str:
        return (
            f"the band of `{self.rating}` holds {self.example}, and what is possible is "
            f"{self.limits}"
        )

    def help(self) -> str:
        return "correct the limit, or accept it with a reason"


class BandsOutOfOrder(Diagnostic):
    """A better rating has a lower band than a worse one.

    Bands follow their scale: the better the rating, the higher the value (or always the lower).

    ```assay E0406
    bands order_example "Bands" on four_point {
      rounded half up to a whole number
      good                  0% to 30%
      requires_improvement  31% to 60%
      outstanding           61% to 100%
    }
    rating order_rating "A rating" {
      rated by lowest of the key questions of P2.1, in bands order_example
    }
    ```
    """

    code = "E0406"
    better: str
    worse: str

    def message(self) -> str:
        return (
            f"`{self.better}` is better than `{self.worse}`, and its band does not follow in "
            f"that order"
        )

    def help(self) -> str:
        return "put the bands in the order of the scale"


class RatingBandedTwice(Diagnostic):
    """One rating has two bands.

    ```assay E0407
    bands twice_example "Bands" on four_point {
      rounded half up to a whole number
      good  0% to 49%
      good  50% to 100%
    }
    rating twice_rating "A rating" {
      rated by lowest of the key questions of P2.1, in bands twice_example
    }
    ```
    """

    code = "E0407"
    rating: str
    other: tuple[int, int]

    def message(self) -> str:
        return f"`{self.rating}` has a second band"

    def help(self) -> str:
        return "make one band of the two"

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.other, "the first band"),)


class NothingIsBanded(Diagnostic):
    """Bands or a table hold no line.

    ```assay E0408
    bands empty_example "Bands" on four_point {
      not rounded
    }
    ```
    """

    code = "E0408"
    block: str

    def message(self) -> str:
        return f"{self.block} hold no line, so nothing could ever be rated by them"

    def help(self) -> str:
        return "add a line for each rating"


class RunsBackward(Diagnostic):
    """A range begins with its greater limit, so nothing is in it.

    A range is written as it is counted, from the smaller value to the greater.

    ```assay E0419
    rating backward_example "A rating" {
      illustrative
      rated by total score of (P1.1, P2.1), in bands {
        inadequate            0 to 1
        requires_improvement  4 to 2
        outstanding           5 to 6
      }
    }
    ```
    """

    code = "E0419"
    first: str
    last: str

    def message(self) -> str:
        return f"this range runs from {self.first} back to {self.last}, so it holds nothing"

    def help(self) -> str:
        return f"begin with the smaller limit: `{self.last} to {self.first}`"
