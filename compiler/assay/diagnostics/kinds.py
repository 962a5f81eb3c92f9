"""E03xx: things compared or rated that are not of one kind."""

from __future__ import annotations

from assay.diagnostics.diagnostic import Diagnostic, Edit, Fix, Note
from assay.diagnostics.names import article
from assay.diagnostics.writing import alternatives


class UnknownValue(Diagnostic):
    """A value that the thing compared can never have.

    A fact has the choices that its record declares, a question the answers by which it is answered,
    a standard the ratings of its scale.

    ```assay E0301
    decision rule value_example "A rule" {
      when P2.1 is excellent
      then P1.1 must be good
    }
    ```
    """

    code = "E0301"
    subject: str
    written: str
    possible: tuple[str, ...]
    near: tuple[str, ...]

    def message(self) -> str:
        shown = alternatives(tuple(f"`{value}`" for value in self.possible[:8]))
        return f"{self.subject} is never `{self.written}`: it is {shown}"

    def help(self) -> str:
        return f"did you mean `{self.near[0]}`?" if self.near else "choose one of these"

    def fixes(self) -> tuple[Fix, ...]:
        if len(self.near) != 1:
            return ()
        return (Fix(f"write `{self.near[0]}`", (Edit(self.start, self.end, self.near[0]),)),)


class KindsDiffer(Diagnostic):
    """Two things are compared that are not of one kind.

    Weeks are not days, a date is not a number, a rating is not a percentage. The compiler does not
    convert one to the other, since the published rule says which is meant.

    ```assay E0302
    decision rule kind_example "A rule" {
      when P2.1 is at most 50%
      then P1.1 must be good
    }
    ```
    """

    code = "E0302"
    subject: str
    is_kind: str
    compared_with: str
    write: str

    def message(self) -> str:
        kind = article(self.is_kind)
        is_one = "" if self.subject == kind else f" is {kind}, and"
        return f"{self.subject}{is_one} is compared with {self.compared_with}"

    def help(self) -> str:
        return self.write


class NotOrdered(Diagnostic):
    """`at least` or `at most` stands with values that have no order.

    Ratings have an order, from worst to best; the choices of a fact and the answers to a question
    have none.

    ```assay E0303
    hurdle order_example "A hurdle" {
      when A3(a) is at least yes
      then A3 must be no
    }
    ```
    """

    code = "E0303"
    subject: str

    def message(self) -> str:
        return (
            f"the values of {self.subject} have no order, so nothing is `at least` or `at "
            f"most` one of them"
        )

    def help(self) -> str:
        return "write `is`, or `is one of (…)`"


class BandsMeasureAnother(Diagnostic):
    """Bands measure a percentage, and the method gives a score, or the other way round.

    Bands measure a percentage where their limits are written with `%`, and a score where they are
    not.

    ```assay E0304
    rating measure_example "A rating" {
      rated by total score of (P1.1, P2.1), in bands case_quality
      not rated when any part is not rated
    }
    ```
    """

    code = "E0304"
    method: str
    gives: str
    bands: str
    measure: str

    def message(self) -> str:
        return (
            f"{self.method} gives {article(self.gives)}, and {self.bands} measure "
            f"{article(self.measure)}"
        )

    def help(self) -> str:
        return (
            f"use bands whose limits are "
            f"{'percentages' if self.gives == 'percentage' else 'scores'}"
        )


class ScalesDiffer(Diagnostic):
    """Two ratings that meet are on different scales.

    Bands, tables and the items that a rating is made from must be on the scale of the rating
    itself.

    ```assay E0305
    scale two_point "Two points" from worst to best {
      not_met 0 "Not met"
      met     1 "Met"
    }
    rating scales_example "A rating" on two_point {
      rated by lowest of the key questions of P2.1, in bands case_quality
      illustrative
    }
    ```
    """

    code = "E0305"
    item: str
    scale: str
    meets: str
    other_scale: str

    def message(self) -> str:
        return f"{self.item} is rated on `{self.scale}`, and {self.meets} on `{self.other_scale}`"

    def help(self) -> str:
        return "put both on one scale, or say `on` with the scale that is meant"


class InformationQuestionCounted(Diagnostic):
    """An information question takes part in a rating or a rule about ratings.

    Information questions are asked and never counted; that is what sets them apart from prompts (M
    2.3).

    ```assay E0306
    hurdle information_example "A hurdle" {
      when A1(i) is known
      then A1 must be no
      illustrative
    }
    ```
    """

    code = "E0306"
    written: str

    def message(self) -> str:
        return f"`{self.written}` is an information question, and information questions never count"

    def help(self) -> str:
        return "make it a prompt, or take it out of the rule"


class CannotAffect(Diagnostic):
    """A rule demands something of an item that it cannot affect.

    A hurdle binds the answers of one case; decision rules, decision guidance and limiting
    judgements bind ratings.

    ```assay E0307
    decision rule affect_example "A rule" {
      when P2.1 is inadequate
      then A3 must be no
    }
    ```
    """

    code = "E0307"
    rule: str
    item: str
    why: str

    def message(self) -> str:
        return f"{self.rule} cannot affect `{self.item}`: {self.why}"

    def help(self) -> str:
        return "name an item that it can affect, or choose another kind of rule"


class EffectNotAllowed(Diagnostic):
    """A rule holds an effect that its kind never has.

    The kind of a rule says how far it binds: a hurdle and a decision rule hold effects that bind
    (`must`, `allow`), decision guidance none that does (`should normally`), a limiting judgement
    either.

    ```assay E0308
    decision guidance effect_example "A piece of guidance" {
      when P2.1 is inadequate
      then P1.1 must be at most good
    }
    ```
    """

    code = "E0308"
    rule: str
    effect: str
    instead: str

    def message(self) -> str:
        return f"{self.rule} holds `{self.effect}`, which its kind never does"

    def help(self) -> str:
        return self.instead


class RatingNotRated(Diagnostic):
    """A computed rating does not say when it is not rated.

    Inputs can be missing for good: no cases, a standard that does not apply. What becomes of the
    rating then is a decision of the inspectorate, so the compiler does not choose. Say it in the
    framework, or with the rating.

    ```assay E0309
    framework silent "A framework that does not say it" {
      version   "1.0"
      in force  from 2025-03-01
      languages en
      use       shared
      rated on  four_point
    }
    answers yes_no "Yes or no" {
      yes "Yes" counts for
      no  "No"  counts against
    }
    standard S1 "A standard" {
      rated by lowest of its key questions, in bands case_quality
      key question Q1 "Is it so?" { answered by yes_no }
    }
    ```
    """

    code = "E0309"
    framework: str
    items: tuple[tuple[str, int, int], ...]
    """The ratings that do not say it, and where each is declared."""

    def message(self) -> str:
        *before, last = (f"`{item}`" for item, _, _ in self.items)
        named = f"{', '.join(before)} and {last}" if before else last
        are, them = ("are", "them") if len(self.items) > 1 else ("is", "it")
        return (
            f"{named} {are} computed, and `{self.framework}` does not say what happens when a "
            f"part of {them} is not rated"
        )

    def help(self) -> str:
        return (
            "add `not rated when any part is not rated`, or `not rated when every part is "
            "not rated` (the others are then left out), here or to each rating"
        )

    def notes(self) -> tuple[Note, ...]:
        return tuple(Note(start, end, f"`{item}` is computed") for item, start, end in self.items)


class NotNumbered(Diagnostic):
    """Something is counted or added up that has no scores.

    Scores belong to ratings: standards, ratings and tests. A key question has a share of cases, a
    prompt an answer.

    ```assay E0310
    decision rule number_example "A rule" {
      when A1 scores 3
      then P1.1 must be good
      illustrative
    }
    ```
    """

    code = "E0310"
    written: str
    kind: str

    def message(self) -> str:
        return f"`{self.written}` is {article(self.kind)}, and has no score"

    def help(self) -> str:
        return "name standards or ratings"


class NotBanded(Diagnostic):
    """A rating is the lowest, or the highest, of things that are answered and not rated.

    Ratings have an order. The answers to a key question have none: what can be compared is the
    share of cases in which the answer counts for it, and bands say which rating a share gives.

    Add the bands, or name items that are rated.

    ```assay E0312
    rating banded_example "A rating" {
      rated by lowest of the key questions of P2.1
      illustrative
    }
    ```
    """

    code = "E0312"
    kind: str
    item: str

    def message(self) -> str:
        return f"the {self.kind} `{self.item}` has answers and no rating, and no bands are named"

    def help(self) -> str:
        return "add the bands for the share of cases: `, in bands …`, or name items that are rated"


class NotMadeOfUnits(Diagnostic):
    """A rule asks for the number of units, in a framework that is not made of units.

    `number of units` counts the units that a whole is made of: the PDUs of a region. A framework
    that inspects one unit at a time has nothing to count, so the condition could never be decided.

    Ask for the `number of cases`, or say in the framework what it is made of.

    ```assay E0311
    decision rule units_example "A rule" {
      when number of units is below 3
      then P1.1 must be at most good
      illustrative
    }
    ```
    """

    code = "E0311"
    framework: str

    def message(self) -> str:
        return f"`{self.framework}` is not made of units, so there is no number of units"

    def help(self) -> str:
        return (
            "ask for the `number of cases`, or say in the framework what it inspects: "
            '`inspects region "Region" made of pdu`'
        )
