"""06xx: what is missing, unused, or not as many as it says."""

from __future__ import annotations

from assay.diagnostics.diagnostic import Diagnostic, Note


class CountDiffers(Diagnostic):
    """The framework says how many it holds of something, and holds another number.

    `there are 7 standards, 2 decision rules` is what the published manual says; the compiler counts
    what the files hold.

    ```assay W0601
    framework counting "A framework that counts" {
      version   "1.0"
      in force  from 2025-03-01
      languages en
      there are 2 hurdles
    }
    ```
    """

    code = "W0601"
    said: int
    found: int
    what: str
    listed: str

    def message(self) -> str:
        return (
            f"the framework says {self.said} {self.what}, and its files hold "
            f"{self.found}{self.listed}"
        )

    def help(self) -> str:
        return "write what is missing, correct the number, or accept it with a reason"


class NeverAsked(Diagnostic):
    """A question, or a record of facts, is on no form.

    Nobody would be asked it, so nothing could rest on its answer.

    ```assay W0602
    facts visit "Visit" { announced "Was the visit announced?" yes or no }
    form visit_form "Visit form" {
      version "1.0"
      one per case
      view "Arrival" { ask A1 }
    }
    ```
    """

    code = "W0602"
    kind: str
    item: str

    def message(self) -> str:
        return f"the {self.kind} `{self.item}` is asked on no form"

    def help(self) -> str:
        return f"add `ask {self.item}` to a view of a form, or take it out"


class AskedTwice(Diagnostic):
    """A form asks the same thing twice.

    Each question has one answer on a form. A standard is asked with its key questions, a key
    question with its prompts, and a record with its facts, so that none of these is asked beside
    what it stands in.

    ```assay E0609
    form twice_example "A form" {
      version "1.0"
      one per case
      view "Arrival" { ask A1 }
      view "Again" { ask A1(a) }
    }
    ```
    """

    code = "E0609"
    item: str
    first: str
    other: tuple[int, int]

    def message(self) -> str:
        if self.item == self.first:
            return f"the form asks `{self.item}` a second time"
        return f"the form asks `{self.item}` beside `{self.first}`, and one is part of the other"

    def help(self) -> str:
        return "take one of the two off the form"

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.other, "it is asked first here"),)


class NeverUsed(Diagnostic):
    """Something is declared, and nothing uses it.

    Most often a name was changed in one place and not in the other.

    ```assay W0603
    review unused_example "A review" {
      answered by yes_or_no
      guidance "What to look at."
    }
    ```
    """

    code = "W0603"
    kind: str
    item: str

    def message(self) -> str:
        return f"the {self.kind} `{self.item}` is declared, and nothing uses it"

    def help(self) -> str:
        return "use it, or take it out"


class NoGuidance(Diagnostic):
    """A prompt, or a review, has no guidance.

    The published rules explain every prompt: what good looks like, where to look, what does not
    count. Without that, two inspectors answer two different questions.

    ```assay W0604
    set ZZ "A set" adjusts PC {
      for cases where case.sentence is licence
      in A1 {
        add prompt z "Was anything else considered?"
      }
    }
    ```
    """

    code = "W0604"
    kind: str
    item: str

    def message(self) -> str:
        return f"the {self.kind} `{self.item}` has no guidance"

    def help(self) -> str:
        return "add `guidance`: what to look for, where, and what does not count"


class LanguageWithoutText(Diagnostic):
    """The framework names a language in which it has no text.

    Texts in other languages stand in catalogues beside the rule files (`locale/cy.po`). Until there
    is one, documents and forms come out in the first language only.

    ```assay W0605
    framework bilingual "A framework in two languages" {
      version   "1.0"
      in force  from 2025-03-01
      languages en, cy
    }
    ```
    """

    code = "W0605"
    language: str
    first: str

    def message(self) -> str:
        return (
            f"the framework is published in `{self.language}`, and none of its text is in "
            f"that language"
        )

    def help(self) -> str:
        return (
            f"`assay translations` makes a catalogue for it; or accept that all comes out in "
            f"`{self.first}` for now"
        )


class NotSaidWhence(Diagnostic):
    """A standard or a rule about ratings does not say where it comes from.

    Readers must be able to go from every rule to the page that it stands on: `source manual "7.1"`.
    What is ours and not published is marked `illustrative`.

    ```assay W0606
    hurdle whence_hurdle "A hurdle" {
      when A3(a) is no
      then A3 must be no
    }
    ```
    """

    code = "W0606"
    kind: str
    item: str

    def message(self) -> str:
        return f"the {self.kind} `{self.item}` says neither a source nor that it is illustrative"

    def help(self) -> str:
        return 'add `source manual "…"`, or `illustrative`'


class EmptyText(Diagnostic):
    """Nothing stands between the quotes.

    A title, a question or a reason is there for its readers: on a form, in the published guidance,
    or beside a warning that is set aside. Write the text, or take the statement out.

    ```assay E0607
    finding empty_example "" {
      because "A finding without a title."
    }
    ```
    """

    code = "E0607"
    what: str

    def message(self) -> str:
        return f"{self.what} is empty: found nothing between the quotes, expected a text"

    def help(self) -> str:
        return "write the text, or take out what it belongs to"
