"""E00xx: what keeps a file from being read as text, and characters that no rule file may hold."""

from __future__ import annotations

from assay.diagnostics.diagnostic import Diagnostic, Edit, Fix, Note


class NotUtf8(Diagnostic):
    """The file is not UTF-8.

    Rule files are UTF-8 text. A file saved in another encoding shows other letters on another
    machine, so the compiler does not guess.

    Save the file again as UTF-8 (in most editors: *Save with encoding*).
    """

    code = "E0001"
    looks_like: str
    byte: int

    def message(self) -> str:
        return f"this file is not UTF-8: it looks like {self.looks_like}, from byte {self.byte} on"

    def help(self) -> str:
        return "save the file again with the encoding UTF-8"


class FileTooLarge(Diagnostic):
    """The file is larger than any rule file should be.

    A rule file of more than 16 MB is almost always another file under the wrong name, and nobody
    could review it.

    Move the file elsewhere. Split a framework that really is that large: one folder may hold any
    number of files."""

    code = "E0002"
    size: int
    limit: int

    def message(self) -> str:
        return (
            f"this file holds {self.size:,} characters, more than the {self.limit:,} that a "
            f"rule file may hold"
        )

    def help(self) -> str:
        return "split it: one folder is one framework, in any number of files"


class ForbiddenCharacter(Diagnostic):
    """A control character, an invisible character, or one that reverses the direction of text.

    Readers cannot see these characters, yet they change what is compared, searched and shown; some
    make a text read differently from what it says. They are not allowed anywhere in a rule file,
    comments included.

    Delete the character, or type the words again.

    ```assay E0003
    scale two_point "Two\u200b points" from worst to best {
      not_met 0 "Not met"
      met     1 "Met"
    }
    ```
    """

    code = "E0003"
    character: str
    description: str

    def message(self) -> str:
        return (
            f"{self.description} (U+{ord(self.character):04X}), which no reader can see, "
            f"stands here"
        )

    def help(self) -> str:
        return "delete it"

    def fixes(self) -> tuple[Fix, ...]:
        return (Fix("delete the character", (Edit(self.start, self.end, ""),)),)


class TabCharacter(Diagnostic):
    """A tab stands outside a text.

    A tab is as wide as each editor likes, and the indentation of a text says where it ends: with
    tabs, one author would see another end than the compiler.

    Indent with two spaces for each level; most editors can be told to do so when the tab key is
    pressed.

    ```assay E0004
    scale two_point "Two points" from worst to best {
    \tnot_met 0 "Not met"
    \tmet     1 "Met"
    }
    ```
    """

    code = "E0004"

    def message(self) -> str:
        return "a tab stands here, where spaces belong"

    def help(self) -> str:
        return "indent with two spaces for each level"

    def fixes(self) -> tuple[Fix, ...]:
        return (Fix("replace the tab by two spaces", (Edit(self.start, self.end, "  "),)),)


class MergeConflict(Diagnostic):
    """A merge left two versions of the same lines, and nobody has chosen between them.

    When two people have changed the same lines, the tool that merges their work writes both
    versions, one under the other, between lines that start with `<<<<<<<`, `=======` and `>>>>>>>`.
    Only a person can say which is right. Until then the compiler reads the first version, so that
    the other mistakes of the file are found as well.

    Keep the lines that are right, and delete the other version and the lines of signs.

    ```assay E0005
    scale two_point "Two points" from worst to best {
      not_met 0 "Not met"
    <<<<<<< HEAD
      met     1 "Met"
    =======
      met     1 "Fully met"
    >>>>>>> wording
    }
    ```
    """

    code = "E0005"
    second: tuple[int, int] | None
    left_out: str

    def message(self) -> str:
        if self.second is None:
            return "a line that a merge wrote stands here, and what it belonged to is gone"
        return "a merge left two versions of these lines here"

    def help(self) -> str:
        if self.second is None:
            return "delete the line, and look whether the lines around it are as they should be"
        return "keep the lines that are right; delete the others, and the lines of signs"

    def notes(self) -> tuple[Note, ...]:
        return () if self.second is None else (Note(*self.second, "the second version"),)
