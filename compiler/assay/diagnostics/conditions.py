"""W051x: conditions that can do nothing."""

from __future__ import annotations

from assay.diagnostics.diagnostic import Diagnostic, Note


class NeverHolds(Diagnostic):
    """A condition can never hold.

    Whatever the facts and ratings are, it is not met. What hangs on it never takes effect, is never
    asked or takes in no case. Most often `and` stands where `or` was meant, or two limits leave
    nothing between them.

    ```assay W0511
    decision rule never_example "A rule" {
      illustrative
      when P2.1 is good and P2.1 is inadequate
      then P1.1 must be at most good
    }
    ```
    """

    code = "W0511"
    clause: str
    so: str

    def message(self) -> str:
        return f"{self.clause} can never hold{self.so}"

    def help(self) -> str:
        return (
            "look for `and` where `or` is meant, for limits that leave nothing between them, "
            "and for what does not apply to such a case"
        )


class AlwaysHolds(Diagnostic):
    """A condition always holds.

    Whatever the facts and ratings are, it is met as soon as they are known, so it says nothing.
    Most often `or` stands where `and` was meant, or the limits reach from one end to the other.

    ```assay W0512
    decision rule always_example "A rule" {
      illustrative
      when P2.1 is at least requires_improvement or P2.1 is at most good
      then P1.1 must be at most good
    }
    ```
    """

    code = "W0512"
    clause: str
    so: str

    def message(self) -> str:
        return f"{self.clause} always holds{self.so}"

    def help(self) -> str:
        return "take it out, or look for `or` where `and` is meant"


class NeverTogether(Diagnostic):
    """Two conditions that are needed together can never both hold.

    A prompt is asked when its own condition and those of its key question and standard hold, an
    exception matters when its rule takes effect. Each can hold by itself, and never both.

    ```assay W0513
    standard P2.5 "Evenings" in domain two {
      rated by lowest of its key questions, in bands case_quality
      illustrative
      key question E1 "Were evenings used well?" {
        applies when case.nights is at least 8 days
        prompt a "Did the person eat in the hostel?" {
          applies when case.nights is below 8 days
          guidance "Ask the person."
        }
      }
    }
    ```
    """

    code = "W0513"
    clause: str
    other: str
    so: str
    place: tuple[int, int]

    def message(self) -> str:
        return f"{self.clause} can never hold together with {self.other}{self.so}"

    def help(self) -> str:
        return "correct one of the two conditions, or take this one out with what hangs on it"

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.place, f"{self.other} stands here"),)


class NeverReached(Diagnostic):
    """A line of `first that fits` is never reached.

    The first line that fits decides. Whenever this one fits, a line above it fits too, so it never
    decides anything. Put the narrower line first.

    ```assay W0514
    rating reach_example "A rating" {
      illustrative
      rated by first that fits {
        requires_improvement when P2.1 is at most good
        inadequate           when P2.1 is inadequate
        otherwise            good
      }
    }
    ```
    """

    code = "W0514"
    outcome: str
    place: tuple[int, int]

    def message(self) -> str:
        return (
            f"this line is never reached, so it never gives {self.outcome}: "
            "one above it always fits first"
        )

    def help(self) -> str:
        return "put the narrower line first, or take this one out"

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.place, "the lines above begin here"),)


class CountOutOfReach(Diagnostic):
    """More things are asked for than there are, or so many that the count says nothing.

    Of three standards never five are inadequate, and always at most three.

    ```assay W0515
    decision rule count_example "A rule" {
      illustrative
      when at least 5 of (P2.1, P2.2, P2.3) are inadequate
      then P1.1 must be at most good
    }
    ```
    """

    code = "W0515"
    asked: str
    there_are: int
    always: bool

    def message(self) -> str:
        what = "always holds" if self.always else "can never be reached"
        number = "there is only 1" if self.there_are == 1 else f"there are {self.there_are}"
        return f"`{self.asked} of` {what}: {number} in the list"

    def help(self) -> str:
        return f"write a number from 1 to {self.there_are}, or correct the list"


class ListedTwice(Diagnostic):
    """A list names the same thing twice.

    Nothing counts twice for being named twice, so either the second is too much or another was
    meant.

    ```assay W0516
    decision rule list_example "A rule" {
      illustrative
      when at least 2 of (P2.1, P2.2, P2.1) are inadequate
      then P1.1 must be at most good
    }
    ```
    """

    code = "W0516"
    written: str
    place: tuple[int, int]

    def message(self) -> str:
        return f"`{self.written}` stands twice in one list"

    def help(self) -> str:
        return "take one out, or write the one that is meant"

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.place, "it stands here first"),)
