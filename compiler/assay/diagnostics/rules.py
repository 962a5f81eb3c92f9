"""E052x and W052x: rules about ratings that cannot do what they are written for."""

from __future__ import annotations

from assay.diagnostics.diagnostic import Diagnostic, Note


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


class RulesLeaveNothing(Diagnostic):
    """Rules that bind can leave an item nothing that it may be, though any two of them can be met.

    The message shows an inspection in which all of them take effect. Whoever decides the rating
    could not follow the rules. Narrow one of the conditions, or give one rule an `unless`.

    ```assay E0529
    decision rule floor_of_three "A floor" {
      illustrative
      when P2.1 is outstanding
      then P1.1 must be at least good
    }
    decision rule ceiling_of_three "A ceiling" {
      illustrative
      when P2.2 is inadequate
      then P1.1 must be at most good
    }
    decision rule hole_of_three "Not in between" {
      illustrative
      when P2.3 is good
      then P1.1 must not be good
    }
    ```
    """

    code = "E0529"
    item: str
    demand: str
    others: tuple[tuple[str, int, int], ...]
    """What each of the other rules demands, and where."""
    example: str

    def message(self) -> str:
        elsewhere = ", and ".join(f"elsewhere it {words}" for words, _, _ in self.others)
        return (
            f"{len(self.others) + 1} rules together leave nothing that `{self.item}` may be: "
            f"here it {self.demand}, {elsewhere}; all bind in {self.example}"
        )

    def help(self) -> str:
        return "narrow one of the conditions, or let one give way with `unless`"

    def notes(self) -> tuple[Note, ...]:
        return tuple(Note(start, end, f"here it {words}") for words, start, end in self.others)


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
