"""E050x and W050x: sets that do not part the cases, or adjust what there is not."""

from __future__ import annotations

from assay.diagnostics.diagnostic import Diagnostic, Note


class CaseInTwoSets(Diagnostic):
    """A case falls in two sets.

    Each case is inspected with one set of questions, so the conditions of two sets must never hold
    for the same case. The message shows a case for which both hold. Narrow one of the conditions,
    or make the set that is left `for every other case`.

    ```assay E0501
    set SHORT "Short stays" adjusts PC {
      for cases where case.nights is at most 14 days
    }
    set PRISON "Stays after prison" adjusts PC {
      for cases where case.arrived_from is prison
    }
    ```
    """

    code = "E0501"
    set: str
    other: str
    example: str
    place: tuple[int, int]

    def message(self) -> str:
        return (
            f"a case can fall in both `{self.other}` and `{self.set}`, for example {self.example}"
        )

    def help(self) -> str:
        return "narrow one of the two conditions, so that every case falls in exactly one set"

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.place, f"`{self.other}` takes it here"),)


class CaseInNoSet(Diagnostic):
    """A case falls in none of the sets.

    Where a framework has sets, every case needs one, or nobody knows which questions to ask of it.
    The message shows a case that is left over. A comparison with a fact that does not apply to the
    case is not met, so conditions that look like opposites may leave a gap. One set `for every
    other case` closes all gaps.

    ```assay E0502
    framework shelter "Shelter inspection" {
      version   "1.0"
      in force  from 2025-04-01
      languages en
    }
    facts case "Stay" {
      nights "Nights spent in the shelter" number of days
    }
    set LONG "Long stays" { for cases where case.nights is at least 15 days }
    set SHORT "Short stays" adjusts LONG {
      for cases where case.nights is below 14 days
    }
    ```
    """

    code = "E0502"
    sets: tuple[str, ...]
    example: str

    def message(self) -> str:
        count = "the only set" if len(self.sets) == 1 else f"any of the {len(self.sets)} sets"
        return f"a case can fall outside {count}, for example {self.example}"

    def help(self) -> str:
        return "make one set `for every other case`, or widen a condition"


class AdjustsNothing(Diagnostic):
    """A set adjusts questions, and there is nothing that it adjusts.

    A set that says `in A1 { … }` starts from another set: `set PA "…" adjusts PC`. A set cannot
    start from itself, nor two sets from each other.

    ```assay E0503
    set SHORT "Short stays" {
      for cases where case.nights is at most 14 days
      in A1 { leave out prompt b because "Nobody shows people round at night." }
    }
    ```
    """

    code = "E0503"
    set: str
    why: str
    instead: str

    def message(self) -> str:
        return f"`{self.set}` adjusts questions, and {self.why}"

    def help(self) -> str:
        return self.instead


class AdjustedTwice(Diagnostic):
    """A set adjusts the same prompt twice.

    What it says the second time can only repeat or contradict the first. Keep one of the two.

    ```assay E0504
    set SHORT "Short stays" adjusts PC {
      for cases where case.nights is at most 14 days
      in A1 {
        keep prompt a { guidance "One greeting is enough." }
        leave out prompt a because "The stay is too short."
      }
    }
    ```
    """

    code = "E0504"
    set: str
    prompt: str
    place: tuple[int, int]

    def message(self) -> str:
        return f"`{self.set}` adjusts `{self.prompt}` twice"

    def help(self) -> str:
        return "keep one of the two, and take the other out"

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.place, "it is adjusted here first"),)


class NotInBase(Diagnostic):
    """A set adjusts a question that the set it starts from does not have.

    Either the question belongs to another framework, or the set that is adjusted has left it out
    itself.

    ```assay E0505
    set SHORT "Short stays" adjusts PC {
      for cases where case.nights is 3 days to 14 days
      in A1 { leave out prompt b because "The stay is too short." }
    }
    set NIGHT "Single nights" adjusts SHORT {
      for cases where case.nights is below 3 days
      in A1 { keep prompt b { guidance "A word about the exits is enough." } }
    }
    ```
    """

    code = "E0505"
    set: str
    base: str
    question: str
    why: str

    def message(self) -> str:
        return (
            f"`{self.set}` adjusts `{self.question}`, which `{self.base}` does not have: {self.why}"
        )

    def help(self) -> str:
        return "take it out, or write `add prompt` with the question in full"


class PromptNeverAsked(Diagnostic):
    """A prompt can never be asked in its set.

    The prompt applies only to cases that never fall in the set, so the form asks it of nobody.
    Leave it out of the set and say why, or correct one of the two conditions.

    ```assay W0506
    set SHORT "Short stays" adjusts PC {
      for cases where case.nights is at most 14 days
      in A1 {
        add prompt c "Did the person settle in the third week?" {
          applies when case.nights is at least 15 days
          guidance "Ask the person."
        }
      }
    }
    ```
    """

    code = "W0506"
    set: str
    prompt: str
    place: tuple[int, int]

    def message(self) -> str:
        return (
            f"`{self.prompt}` can never be asked in `{self.set}`: "
            "it applies to none of the cases in the set"
        )

    def help(self) -> str:
        return "leave it out of the set, or correct one of the two conditions"

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.place, "this says which cases are in the set"),)
