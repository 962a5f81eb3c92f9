"""04xx: tables by the number of units, and the law that they follow."""

from __future__ import annotations

from assay.diagnostics.diagnostic import Diagnostic, Note


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
