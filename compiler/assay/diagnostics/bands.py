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


class RowMeasuresAnotherMaximum(Diagnostic):
    """A row of a table does not end at the maximum that its number of units gives.

    Seven units that score 0 to 3 give at most 21: a row for seven that ends at 24 puts its best
    rating out of reach.

    ```assay W0410
    table maximum_example "A table" on four_point by number of units {
      | units | inadequate | requires_improvement | good   | outstanding |
      | 2     | 0 to 1     | 2 to 3               | 4 to 5 | 6 to 7      |
    }
    rating rating_of_maximum_example "A rating" {
      rated by total score of P1.2 over every hostel, in table maximum_example
      illustrative
    }
    ```
    """

    code = "W0410"
    units: int
    ends: int
    maximum: int

    def message(self) -> str:
        return (
            f"the row for {self.units} units ends at {self.ends}, and {self.units} units "
            f"score at most {self.maximum}"
        )

    def help(self) -> str:
        return 'correct the row, or accept it as published: `accept W0410 on row … because "…"`'


class RowRepeatsAnother(Diagnostic):
    """Two rows of a table are alike although their numbers of units differ.

    A row that was copied and not changed is the commonest slip in a table.

    ```assay W0411
    table copy_example "A table" on four_point by number of units {
      | units | inadequate | requires_improvement | good   | outstanding |
      | 2     | 0 to 1     | 2 to 3               | 4 to 5 | 6           |
      | 3     | 0 to 1     | 2 to 3               | 4 to 5 | 6           |
    }
    rating rating_of_copy_example "A rating" {
      rated by total score of P1.2 over every hostel, in table copy_example
      illustrative
    }
    ```
    """

    code = "W0411"
    units: int
    other_units: int
    other: tuple[int, int]

    def message(self) -> str:
        return f"the row for {self.units} units is the same as the row for {self.other_units}"

    def help(self) -> str:
        return 'correct the row, or accept it as published: `accept W0411 on row … because "…"`'

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.other, f"the row for {self.other_units}"),)


class RowBreaksLaw(Diagnostic):
    """A row, or a band set, breaks the law that it states for itself.

    `each rating starts above 1/6, 1/2, 5/6 of the maximum` says where each rating but the worst
    starts. The message shows what the law would give.

    ```assay W0412
    rating law_example "A rating" {
      rated by total score of (P1.1, P2.1), in bands {
        inadequate            0 to 1
        requires_improvement  2 to 4
        good                  exactly 5
        outstanding           exactly 6
        each rating starts above 1/6, 1/2, 5/6 of the maximum
      }
    }
    ```
    """

    code = "W0412"
    row: str
    rating: str
    starts: str
    by_law: int

    def message(self) -> str:
        return (
            f"{self.row}: `{self.rating}` starts at {self.starts}, and by the law it would "
            f"start at {self.by_law}"
        )

    def help(self) -> str:
        return 'correct one of the two, or accept it as published with `accept W0412 because "…"`'


class RowsMissing(Diagnostic):
    """A table has no row for some numbers of units between those that it has.

    An inspection of that many units would have no rating from the table.

    ```assay W0413
    table missing_example "A table" on four_point by number of units {
      | units | inadequate | requires_improvement | good   | outstanding |
      | 1     | 0          | 1                    | 2      | 3           |
      | 3     | 0 to 1     | 2 to 4               | 5 to 7 | 8 to 9      |
    }
    rating rating_of_missing_example "A rating" {
      rated by total score of P1.2 over every hostel, in table missing_example
      illustrative
    }
    ```
    """

    code = "W0413"
    table: str
    missing: str
    by_law: bool

    def message(self) -> str:
        law = "; where no row is printed, the law is the row" if self.by_law else ""
        return f"`{self.table}` has no row for {self.missing} units{law}"

    def help(self) -> str:
        return 'add the rows, or accept the table as published with `accept W0413 because "…"`'


class RowMisshapen(Diagnostic):
    """A row of a table does not have the cells that the first row names.

    The first row names the columns: `units`, then each rating in the order of the scale. Every
    other row begins with a number of units and has a range, or a number, for each rating.

    ```assay E0414
    table shape_example "A table" on four_point by number of units {
      | units | inadequate | requires_improvement | good     | outstanding |
      | 5     | 0 to 2     | 3 to 7               | 8 to 15  |
    }
    rating shape_rating "A rating" {
      rated by total score of (P1.1, P2.1), in table shape_example
    }
    ```
    """

    code = "E0414"
    found: str
    expected: str

    def message(self) -> str:
        return f"the row has {self.found}, expected {self.expected}"

    def help(self) -> str:
        return "write the row as the heading and the scale have it"


class LawMisfits(Diagnostic):
    """A law does not have one fraction for every rating but the worst, rising.

    ```assay E0415
    rating misfit_example "A rating" {
      rated by total score of (P1.1, P2.1), in bands {
        inadequate            0 to 1
        requires_improvement  2 to 3
        good                  4 to 5
        outstanding           exactly 6
        each rating starts above 1/6, 5/6 of the maximum
      }
    }
    ```
    """

    code = "E0415"
    found: int
    expected: int

    def message(self) -> str:
        return (
            f"the law has {self.found} fractions, expected {self.expected}: one for every "
            f"rating but the worst, rising"
        )

    def help(self) -> str:
        return "write a fraction between 0 and 1 for each"


class RowTwice(Diagnostic):
    """A table has two rows for one number of units.

    ```assay E0416
    table twice_example "A table" on four_point by number of units {
      | units | inadequate | requires_improvement | good   | outstanding |
      | 1     | 0          | 1                    | 2      | 3           |
      | 1     | 0          | 1                    | 2      | 3           |
    }
    rating rating_of_twice_example "A rating" {
      rated by total score of P1.2 over every hostel, in table twice_example
      illustrative
    }
    ```
    """

    code = "E0416"
    units: int
    other: tuple[int, int]

    def message(self) -> str:
        return f"a second row is for {self.units} units"

    def help(self) -> str:
        return "keep one of the two"

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.other, "the first"),)


class RowStandsApart(Diagnostic):
    """All rows of a table but one follow a law that none of them states.

    In such a table each rating starts at the same fraction of what its row can score at most. One
    row that does not is most often a slip. Correct it, or accept the row as published; a table may
    also state its law: `each rating starts above 1/6, 1/2, 5/6 of the maximum`.

    ```assay W0418
    table apart_example "A table" on four_point by number of units {
      | units | inadequate | requires_improvement | good     | outstanding |
      | 4     | 0 to 2     | 3 to 6               | 7 to 10  | 11 to 12    |
      | 5     | 0 to 2     | 3 to 7               | 8 to 12  | 13 to 15    |
      | 6     | 0 to 5     | 6 to 9               | 10 to 15 | 16 to 18    |
      | 7     | 0 to 3     | 4 to 10              | 11 to 17 | 18 to 21    |
      | 8     | 0 to 4     | 5 to 12              | 13 to 20 | 21 to 24    |
    }
    ```
    """

    code = "W0418"
    units: int
    rating: str
    starts: int
    expected: str

    def message(self) -> str:
        return (
            f"the row for {self.units} units: `{self.rating}` starts at {self.starts}, and the "
            f"fractions that the other rows have in common would put it at {self.expected}"
        )

    def help(self) -> str:
        return (
            "correct the row, or accept it as published: "
            f'`accept W0418 on row {self.units} because "…"`'
        )


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
