"""E02xx, W06xx: documents that are asked for in advance of an inspection."""

from __future__ import annotations

from assay.diagnostics.diagnostic import Diagnostic


class NoEvidenceInAdvance(Diagnostic):
    """A form asks the evidence in advance for a standard, and none is asked for.

    A form asks what `evidence in advance for P1.1 { … }` lists: the documents and the narrative.
    Say there what is wanted, or take the standard off the form.

    ```assay E0218
    form evidence_example "Evidence in advance" {
      version "1.0"
      one per hostel
      view "P 1.1" { ask evidence for P1.1 }
    }
    ```
    """

    code = "E0218"
    standard: str

    def message(self) -> str:
        return f"no evidence in advance is asked for `{self.standard}`"

    def help(self) -> str:
        return (
            f"add `evidence in advance for {self.standard} {{ ask for … }}`, or take "
            f"`{self.standard}` off the form"
        )


class NamelessDocument(Diagnostic):
    """A form asks for a document that has no name.

    Each answer on a form is kept under a key. That of a document is made from its name, so that it
    stays the same when the document is called otherwise, or moves in the list. Documents that no
    form asks for need no names.

    ```assay E0219
    evidence in advance for P1.1 {
      ask for "Rota of the last four weeks"
    }
    form nameless_example "Evidence in advance" {
      version "1.0"
      one per hostel
      view "P 1.1" { ask evidence for P1.1 }
    }
    ```
    """

    code = "E0219"
    title: str
    offered: str

    def message(self) -> str:
        return f"a form asks for “{self.title}”, and the document has no name"

    def help(self) -> str:
        return f"write a name of its own before the title, such as `{self.offered}`"


class EvidenceNeverAsked(Diagnostic):
    """The evidence in advance for a standard is on no form, and that for others is.

    Where evidence comes in through forms, what is on none of them is never sent. Frameworks whose
    evidence comes in some other way have no such form, and are not told of this.

    ```assay W0608
    evidence in advance for P1.1 { ask for plan "Plan of the year" }
    evidence in advance for P1.3 { ask for services "List of services" }
    form evidence_form "Evidence in advance" {
      version "1.0"
      one per hostel
      view "P 1.1" { ask evidence for P1.1 }
    }
    ```
    """

    code = "W0608"
    item: str

    def message(self) -> str:
        return f"the evidence in advance for `{self.item}` is asked on no form"

    def help(self) -> str:
        return f"add `ask evidence for {self.item}` to a view of a form, or take it out"
