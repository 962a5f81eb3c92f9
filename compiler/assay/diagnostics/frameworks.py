"""E02xx: frameworks, and what they bring in from each other."""

from __future__ import annotations

from assay.diagnostics.diagnostic import Diagnostic, Note


class NoFramework(Diagnostic):
    """A folder has rule files and none of them says which framework they are.

    One folder is one framework; one of its files says `framework name "Title" { … }`.
    """

    code = "E0206"
    folder: str

    def message(self) -> str:
        return f"no file in `{self.folder}` declares a framework"

    def help(self) -> str:
        return 'begin one of its files with `framework name "Title" { … }`'


class TwoFrameworks(Diagnostic):
    """A folder declares two frameworks.

    One folder is one framework. Put the second into a folder of its own.

    ```assay E0207
    framework first_example "A framework" {
      version   "1.0"
      in force  from 2025-03-01
      languages en
    }
    framework second_example "Another framework" {
      version   "1.0"
      in force  from 2025-03-01
      languages en
    }
    ```
    """

    code = "E0207"
    other: tuple[int, int]

    def message(self) -> str:
        return "a second framework is declared in this folder"

    def help(self) -> str:
        return "move it, and the files that belong to it, to a folder of its own"

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.other, "the first stands here"),)


class NotBroughtIn(Diagnostic):
    """A name is declared in another framework, which this one does not use.

    A framework knows its own names and those of the frameworks that it brings in with `use`. The
    first such name is reported, and the others of the same framework are read as meant.

    ```assay E0216
    framework apart "A framework that forgot to say what it uses" {
      version   "1.0"
      in force  from 2025-03-01
      languages en
      rated on  four_point
    }
    ```
    """

    code = "E0216"
    written: str
    framework: str
    declared: tuple[int, int]

    def message(self) -> str:
        return (
            f"`{self.written}` is declared in `{self.framework}`, which this framework does not use"
        )

    def help(self) -> str:
        return f"add `use {self.framework}` to the framework"

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.declared, "it is declared here"),)


class CircularUse(Diagnostic):
    """Frameworks use one another in a circle.

    Put what both need into a third framework that uses neither.
    """

    code = "E0208"
    circle: tuple[str, ...]
    others: tuple[tuple[int, int], ...]

    def message(self) -> str:
        return "frameworks use one another in a circle: " + " uses ".join(self.circle)

    def help(self) -> str:
        return "move what both need to a framework that uses neither"

    def notes(self) -> tuple[Note, ...]:
        steps = zip(self.others, self.circle[1:], self.circle[2:], strict=False)
        return tuple(Note(*place, f"`{one}` uses `{other}` here") for place, one, other in steps)
