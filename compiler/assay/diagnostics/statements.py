"""E02xx: statements that a block lacks, says twice, or cannot say together."""

from __future__ import annotations

from assay.diagnostics.diagnostic import Diagnostic, Note


class RepeatedStatement(Diagnostic):
    """A statement that can be said once is said twice.

    ```assay E0211
    review repeated_example "A review" {
      answered by yes_or_no
      answered by yes_or_no
    }
    ```
    """

    code = "E0211"
    statement: str
    other: tuple[int, int]

    def message(self) -> str:
        return f"`{self.statement}` is said a second time here"

    def help(self) -> str:
        return "keep one of the two"

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.other, "it is said here first"),)


class MissingStatement(Diagnostic):
    """A statement that this block needs is not there.

    ```assay E0212
    review missing_example "A review" {
      guidance "What to look at."
    }
    ```
    """

    code = "E0212"
    block: str
    statement: str
    why: str

    def message(self) -> str:
        return f"{self.block} says no `{self.statement}`, {self.why}"

    def help(self) -> str:
        return f"add `{self.statement} …`"


class StatementsExclude(Diagnostic):
    """Two statements stand in one block, and only one of them can hold.

    `allow … only when` carries its own condition, so that a `when` beside it would say a second
    one; a standard is rated, or it is not; a set is for some cases, or for all others.

    ```assay E0214
    decision rule exclude_example "A rule" {
      when P2.1 is at least good
      allow outstanding for P1.1 only when P2.2 is at least good
      illustrative
    }
    ```
    """

    code = "E0214"
    statement: str
    excluded_by: str
    other: tuple[int, int]

    def message(self) -> str:
        return f"`{self.statement}` stands beside `{self.excluded_by}`, and only one can hold"

    def help(self) -> str:
        return "keep one of the two, or make two blocks of them"

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.other, f"`{self.excluded_by}` stands here"),)
