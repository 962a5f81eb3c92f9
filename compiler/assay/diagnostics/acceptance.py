"""07xx: what authors answered to a warning."""

from __future__ import annotations

from assay.diagnostics.diagnostic import Diagnostic, Edit, Fix


class AcceptanceWithoutFinding(Diagnostic):
    """An `accept` sets aside a finding that the compiler does not make here.

    What was accepted has been mended, or the code or the row is wrong. An acceptance that no longer
    applies would hide the next mistake of its kind, so it is reported.

    ```assay W0701
    review acceptance_example "A review" {
      answered by yes_or_no
      guidance "What to look at."
      accept W0412 because "As published."
    }
    ```
    """

    code = "W0701"
    accepted: str
    row: int

    def message(self) -> str:
        where = f" on row {self.row}" if self.row >= 0 else ""
        return f"`{self.accepted}` is accepted here, and nothing reports it here{where}"

    def help(self) -> str:
        return "take the line out, or correct its code"

    def fixes(self) -> tuple[Fix, ...]:
        return (Fix("take the line out", (Edit(self.start, self.end, ""),)),)


class ErrorAccepted(Diagnostic):
    """An `accept` names an error.

    Errors cannot be set aside: what follows would rest on a guess. Only warnings, whose codes start
    with W, can be accepted with a reason.

    ```assay E0702
    review error_example "A review" {
      answered by yes_or_no
      guidance "What to look at."
      accept E0201 because "As published."
    }
    ```
    """

    code = "E0702"
    accepted: str

    def message(self) -> str:
        return f"`{self.accepted}` is no warning, and only warnings can be accepted"

    def help(self) -> str:
        return "mend what the message is about, and take this line out"


class UnknownCodeAccepted(Diagnostic):
    """An `accept` names a code that no warning has.

    The code is what ties the answer to the finding, so with a slip in it the finding stays open,
    and nobody sees that it was answered.

    Copy the code from the finding that you want to answer: `assay check` prints it first.

    ```assay W0703
    review unknown_code_example "A review" {
      answered by yes_or_no
      guidance "What to look at."
      accept W0499 because "As published."
    }
    ```
    """

    code = "W0703"
    accepted: str

    def message(self) -> str:
        return f"no warning has the code `{self.accepted}`"

    def help(self) -> str:
        return "copy the code from the finding that this answers, or take the line out"
