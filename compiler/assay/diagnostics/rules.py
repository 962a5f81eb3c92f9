"""E05xx and W05xx: sets, conditions and rules about ratings that cannot do what they are written
for."""

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


class RulesClash(Diagnostic):
    """Two rules that bind can demand different things of one item.

    The message shows an inspection in which both take effect and no rating meets both. Whoever
    decides the rating could not follow the rules. Narrow one of the two conditions, or give one
    rule an `unless`.

    ```assay E0521
    decision rule floor_example "A floor" {
      illustrative
      when P2.1 is outstanding
      then P1.1 must be at least good
    }
    decision rule ceiling_example "A ceiling" {
      illustrative
      when P2.2 is inadequate
      then P1.1 must be inadequate
    }
    ```
    """

    code = "E0521"
    demand: str
    other: str
    item: str
    example: str
    place: tuple[int, int]

    def message(self) -> str:
        return (
            f"two rules demand different things of `{self.item}`: here it {self.demand}, "
            f"elsewhere it {self.other}; both bind in {self.example}"
        )

    def help(self) -> str:
        return "narrow one of the two conditions, or let one give way with `unless`"

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.place, f"here it {self.other}"),)


class GuidanceClashes(Diagnostic):
    """Two pieces of guidance can ask different things of one item.

    Guidance may be set aside with a reason, so this is no contradiction; but nobody can follow
    both, and a reason has to be written each time. The message shows an inspection in which it
    happens.

    ```assay W0522
    decision guidance strong_example "Strong" {
      illustrative
      when P2.1 is outstanding
      then P1.1 should normally be at least good
    }
    decision guidance weak_example "Weak" {
      illustrative
      when P2.2 is inadequate
      then P1.1 should normally be at most requires_improvement
    }
    ```
    """

    code = "W0522"
    demand: str
    other: str
    item: str
    example: str
    place: tuple[int, int]

    def message(self) -> str:
        return (
            f"two pieces of guidance ask different things of `{self.item}`: here it {self.demand}, "
            f"elsewhere it {self.other}; both take effect in {self.example}"
        )

    def help(self) -> str:
        return "narrow one of the two conditions, or say with `unless` which comes first"

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.place, f"here it {self.other}"),)


class RuleImplied(Diagnostic):
    """A rule can never matter, because others always demand as much.

    Whenever it takes effect, other rules that bind at least as strongly already demand the same or
    more. Readers look for a difference that is not there.

    ```assay W0523
    decision rule wide_example "Wide" {
      illustrative
      when P2.1 is at most requires_improvement
      then P1.1 must be at most good
    }
    decision rule narrow_example "Narrow" {
      illustrative
      when P2.1 is inadequate
      then P1.1 must be at most good
    }
    ```
    """

    code = "W0523"
    item: str
    demand: str
    places: tuple[tuple[int, int], ...]

    def message(self) -> str:
        others = "another rule demands" if len(self.places) == 1 else "other rules demand"
        return (
            f"this can never matter: whenever `{self.item}` {self.demand} by it, "
            f"{others} as much already"
        )

    def help(self) -> str:
        return "take it out, or correct the condition or the demand"

    def notes(self) -> tuple[Note, ...]:
        return tuple(Note(*place, "this already demands as much") for place in self.places)


class NoEffect(Diagnostic):
    """A rule's effect changes nothing.

    Every rating meets the demand, or the item cannot follow it: guidance never changes a rating
    that is computed.

    ```assay W0524
    decision rule effect_of_nothing "A rule" {
      illustrative
      when P2.1 is inadequate
      then P1.1 must be at most outstanding
    }
    ```
    """

    code = "W0524"
    item: str
    demand: str
    why: str

    def message(self) -> str:
        return f"that `{self.item}` {self.demand} changes nothing: {self.why}"

    def help(self) -> str:
        return "take it out, or write the demand that is meant"


class NeverAllowed(Diagnostic):
    """A rating is allowed under a condition that never comes true, so nothing can ever have it.

    Alone, or together with the other rules that bind, the condition leaves no inspection in which
    the rating is allowed. The rating then stands on the scale for nothing.

    ```assay W0525
    decision rule first_example "One" {
      illustrative
      allow outstanding for P1.1 only when P2.1 is at least good
    }
    decision rule second_example "Two" {
      illustrative
      allow outstanding for P1.1 only when P2.1 is inadequate
    }
    ```
    """

    code = "W0525"
    value: str
    item: str
    places: tuple[tuple[int, int], ...]

    def message(self) -> str:
        return (
            f"`{self.item}` can never be `{self.value}`: no inspection meets what is needed for it"
        )

    def help(self) -> str:
        return "correct the condition, or one of the rules beside it"

    def notes(self) -> tuple[Note, ...]:
        return tuple(Note(*place, "this limits it too") for place in self.places)


class CircularRule(Diagnostic):
    """A rule's condition hangs on the very item that the rule affects.

    Whether the rule takes effect would change by its taking effect. Name what the rating is made
    from, or write `outstanding is considered for P1.1`, which asks about the rating that is on the
    table.

    ```assay E0526
    decision rule circle_example "A rule" {
      illustrative
      when P1.1 is outstanding and P2.1 is inadequate
      then P1.1 must be at most good
    }
    ```
    """

    code = "E0526"
    rule: str
    item: str
    through: str
    place: tuple[int, int]

    def message(self) -> str:
        how = f", since `{self.through}` is made from it" if self.through else ""
        return (
            f"the condition of the {self.rule} hangs on `{self.item}`, which the rule affects{how}"
        )

    def help(self) -> str:
        return "name what the rating is made from, or write `… is considered for …`"

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.place, f"`{self.item}` is affected here"),)


class HurdleAcrossForms(Diagnostic):
    """A hurdle's condition and what it affects are not answered in one place.

    A hurdle acts on the answers of one case, before anything is counted. Its condition must be
    about the same case: its facts and the answers on the same form.

    ```assay E0527
    hurdle across_example "A hurdle" {
      illustrative
      when P2.1 is inadequate
      then A3 must be no
    }
    ```
    """

    code = "E0527"
    written: str
    item: str
    why: str

    def message(self) -> str:
        return f"the hurdle acts on `{self.item}`, and `{self.written}` is {self.why}"

    def help(self) -> str:
        return "name an answer or a fact of the same case, or make it a decision rule about ratings"


class GuidanceNeverFollowed(Diagnostic):
    """Guidance can never be followed, because rules that bind always forbid it.

    Whenever the guidance takes effect, the rules that bind leave no rating that it asks for.

    ```assay W0528
    decision rule strict_example "Strict" {
      illustrative
      when P2.1 is inadequate
      then P1.1 must be at most requires_improvement
    }
    decision guidance lenient_example "Lenient" {
      illustrative
      when P2.1 is inadequate and P2.2 is good
      then P1.1 should normally be at least good
    }
    ```
    """

    code = "W0528"
    item: str
    demand: str
    example: str
    places: tuple[tuple[int, int], ...]

    def message(self) -> str:
        return (
            f"this can never be followed: whenever `{self.item}` {self.demand} by it, "
            f"a rule that binds forbids it, for example {self.example}"
        )

    def help(self) -> str:
        return "correct the guidance, or the rule that binds"

    def notes(self) -> tuple[Note, ...]:
        return tuple(Note(*place, "this binds then") for place in self.places)
