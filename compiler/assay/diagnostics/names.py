"""E02xx: names and codes: what is declared, and what is meant by them."""

from __future__ import annotations

from assay.diagnostics.diagnostic import Diagnostic, Edit, Fix, Note
from assay.diagnostics.writing import alternatives


class UnknownName(Diagnostic):
    """A name or code that nothing declares.

    Every name that a rule uses must be declared in the framework, or in one that it brings in with
    `use`. The message offers the nearest names of the right kind.

    ```assay E0201
    hurdle unknown_example "A hurdle" {
      when A3(z) is no
      then A3 must be no
    }
    ```
    """

    code = "E0201"
    kind: str
    written: str
    near: tuple[str, ...]

    def message(self) -> str:
        return f"no {self.kind} is called `{self.written}`"

    def help(self) -> str:
        if self.near:
            return f"did you mean {alternatives(tuple(f'`{name}`' for name in self.near))}?"
        return "declare it, or correct the name"

    def fixes(self) -> tuple[Fix, ...]:
        if len(self.near) != 1:
            return ()
        return (Fix(f"write `{self.near[0]}`", (Edit(self.start, self.end, self.near[0]),)),)


class DeclaredTwice(Diagnostic):
    """Two things of one kind have the same name, code or key.

    Names and codes stand for one thing each, over the framework and all that it uses; the keys made
    from codes (`A3(c)` is `A3_c`) must differ even without regard to capitals. Rename one of the
    two.

    ```assay E0202
    review twice "A review" { answered by yes_or_no }
    review twice "Another review" { answered by yes_or_no }
    ```
    """

    code = "E0202"
    kind: str
    written: str
    other: tuple[int, int]

    def message(self) -> str:
        return f"a second {self.kind} is called `{self.written}`"

    def help(self) -> str:
        return "rename one of the two, or delete one"

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.other, "the first stands here"),)


class WrongKind(Diagnostic):
    """A name is used where another kind of thing is meant.

    For example a key question where a standard is meant: the manual itself slips here ("P 1.2.2"
    for the rating of standard P 1.2).

    ```assay E0203
    decision rule wrong_kind_example "A rule" {
      when P2.1 is good
      then lead_inspector must be good
    }
    ```
    """

    code = "E0203"
    written: str
    found: str
    expected: str
    declared: tuple[int, int]
    instead: str = ""

    def message(self) -> str:
        return f"`{self.written}` is {article(self.found)}, where {article(self.expected)} is meant"

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.declared, "it is declared here"),)

    def help(self) -> str:
        return self.instead or f"name {article(self.expected)}"


class RetiredCode(Diagnostic):
    """Something that is in force refers to an item that is retired.

    A retired item is no longer asked, rated or followed. A rule that still names it would never
    take effect, and a set that adjusts it would adjust nothing.

    ```assay E0204
    review old_review "An old review" {
      answered by yes_or_no
      guidance "What to look at."
      retired from 2025-09-01 because "It was part of another programme."
    }
    limiting judgement retired_example "A limiting judgement" {
      when outstanding is considered for P1.1
      then review old_review first
      illustrative
    }
    ```
    """

    code = "E0204"
    written: str
    since: str
    declared: tuple[int, int]

    def message(self) -> str:
        return (
            f"`{self.written}` is retired from {self.since}, and something still in force uses it"
        )

    def help(self) -> str:
        return "take the reference out, or name the item that took its place"

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.declared, "it is retired here"),)


class CodeUsedAgain(Diagnostic):
    """The code of a retired item is given to another one.

    A retired code keeps its old meaning for ever, so that old reports and old answers can still be
    read. A new item needs a new code, and the next free letter or number will do.

    ```assay E0215
    review panel "The panel looks" {
      answered by yes_or_no
      guidance "What to look at."
      retired from 2025-09-01 because "The panel was dissolved."
    }
    review panel "The new panel looks" {
      answered by yes_or_no
      guidance "What to look at."
    }
    ```
    """

    code = "E0215"
    kind: str
    written: str
    since: str
    retired: tuple[int, int]

    def message(self) -> str:
        return (
            f"`{self.written}` is the code of {article(self.kind)} that is retired from "
            f"{self.since}, and it stands for two things here"
        )

    def help(self) -> str:
        return "give the new one a code that was never used"

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.retired, "it is retired here"),)


class DanglingReference(Diagnostic):
    """A cross reference inside a text leads nowhere.

    Between braces in guidance stands the code of an item: `{A3(c)}`. The documents turn it into a
    link, so the item must exist.

    ```assay E0205
    review dangling_example "A review" {
      answered by yes_or_no
      guidance "See {Z9(x)}."
    }
    ```
    """

    code = "E0205"
    written: str
    near: tuple[str, ...]

    def message(self) -> str:
        return f"the text refers to `{{{self.written}}}`, and no item has that code"

    def help(self) -> str:
        if self.near:
            return f"did you mean {alternatives(tuple(f'`{{{name}}}`' for name in self.near))}?"
        return "correct the code, or take the braces away"

    def fixes(self) -> tuple[Fix, ...]:
        if len(self.near) != 1:
            return ()
        return (Fix(f"write `{self.near[0]}`", (Edit(self.start, self.end, self.near[0]),)),)


class UnclosedReference(Diagnostic):
    """A cross reference inside a text has no closing brace.

    Between braces stands the code of an item: `{A3(c)}`. Without the second brace the documents
    would show the first, and no link.

    ```assay E0217
    review unclosed_example "A review" {
      answered by yes_or_no
      guidance "See {A3(c) first."
    }
    ```
    """

    code = "E0217"
    written: str

    def message(self) -> str:
        return f"the reference to `{self.written}` is not closed: expected `}}` after it"

    def help(self) -> str:
        return f"write `{{{self.written}}}`"

    def fixes(self) -> tuple[Fix, ...]:
        return (Fix("write `}`", (Edit(self.end, self.end, "}"),)),)


class CyclicRating(Diagnostic):
    """A rating depends on itself.

    Following what each rating is made from leads back to the start, so that none of them could ever
    be known.

    ```assay E0209
    rating one_example "A rating" {
      rated by lowest of (other_example, P1.1)
      illustrative
    }
    rating other_example "Another rating" {
      rated by lowest of (one_example, P1.2)
      illustrative
    }
    ```
    """

    code = "E0209"
    circle: tuple[str, ...]
    others: tuple[tuple[int, int], ...]

    def message(self) -> str:
        if not self.others:
            return f"`{self.circle[0]}` is rated by itself"
        first, second, *rest = (f"`{code}`" for code in self.circle)
        further = "".join(f", which needs {code}" for code in rest)
        return f"a rating depends on itself: {first} needs {second}{further}"

    def help(self) -> str:
        if not self.others:
            return "take it out of what it is rated by"
        return "take one of these out of what the other is rated by"

    def notes(self) -> tuple[Note, ...]:
        parts = zip(self.others, self.circle[1:], strict=False)
        return tuple(Note(*place, f"`{code}` is part of the circle") for place, code in parts)


class AmbiguousCode(Diagnostic):
    """A second code can be read as another item.

    `also printed as` gives an item the form in which it stands in print. Read without spaces, it
    must not be the code of anything else, and no two items may share one.

    ```assay E0210
    standard X1 "A standard" {
      not rated because "An example."
      illustrative
      key question X2 "Is it so?" { also printed as "A 1" }
    }
    ```
    """

    code = "E0210"
    written: str
    other_item: str
    other: tuple[int, int]

    def message(self) -> str:
        if self.written.replace(" ", "") == self.other_item:
            return f"`{self.written}` is the code of another item"
        return f"`{self.written}` also stands for `{self.other_item}`"

    def help(self) -> str:
        return "give the two different printed codes"

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.other, "the other item stands here"),)


class WordOfTwoTerms(Diagnostic):
    """A word is given to two terms, so nobody knows which of them a text means.

    What stands in a text is led to the one meaning that the glossary has for it. A title, and each
    form behind `also written as`, belongs to one term. That the first letter is large or small
    makes no difference.

    ```assay E0220
    term panel_example "Panel" {
      means "Those who decide the ratings, and no board."
      illustrative
    }
    term board_example "Board" {
      means "Those who run the hostel. The panel may ask for them."
      also written as "panel"
      illustrative
    }
    ```
    """

    code = "E0220"
    written: str
    other_term: str
    other: tuple[int, int]

    def message(self) -> str:
        return f"`{self.written}` is a form of the term `{self.other_term}` too"

    def help(self) -> str:
        return "leave it to one of the two, or say both meanings in one term"

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.other, "the other term has it here"),)


class NoSuchDate(Diagnostic):
    """A date that no calendar has.

    ```assay E0213
    finding date_example "A finding" {
      because "An example."
      retired from 2025-02-30 because "No such day."
    }
    ```
    """

    code = "E0213"
    written: str

    def message(self) -> str:
        return f"no calendar has the day `{self.written}`"

    def help(self) -> str:
        return "write year, month and day: `2025-03-01`"


def article(noun: str) -> str:
    """`a key question`, `an answer`."""
    return f"{'an' if noun[:1] in 'aeio' else 'a'} {noun}"
