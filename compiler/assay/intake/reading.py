"""Going through one document: its members one by one, and what is said of them.

A reader asks for a member and gets a value that is as it should be, or nothing, and then the
problem has been said. It does *not* know which members a document has; `documents`, `cases` and
`judgements` do.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Any, TypeVar

from assay.evaluator.conditions import Conditions
from assay.intake import values
from assay.intake.json_text import Said
from assay.intake.places import Path
from assay.intake.problem import listed, meant, quoted
from assay.intake.values import Refused

Value = TypeVar("Value")


class Reading:
    """What has been said so far of one text.

    Args: `conditions` are those of the framework, made ready once for all texts.
    """

    def __init__(self, conditions: Conditions) -> None:
        self.conditions = conditions
        self.said: list[Said] = []

    def say(
        self, path: Path, found: str, expected: str, help: str = "", near: Iterable[str] = ()
    ) -> None:
        """Note one problem."""
        self.said.append(Said(path, found, expected, help, tuple(near)))

    def taken(self, path: Path, what: str, value: Value | Refused) -> Value | None:
        """The value; where it is refused, nothing, and the problem is noted."""
        if not isinstance(value, Refused):
            return value
        self.refuse(path, what, value)
        return None

    def refuse(self, path: Path, what: str, refused: Refused) -> None:
        """Note why a value is not taken."""
        self.say(path, f"{what} is {refused.found}", refused.expected, refused.help, refused.near)

    # -------------------------------------------------------------- objects
    def members(
        self, value: Any, path: Path, what: str, known: Collection[str], needed: Iterable[str] = ()
    ) -> dict[str, Any]:
        """The members of an object that have a name that is known.

        Nothing where it is no object; a name that is not known, or missing, is noted.
        """
        found = self.object(value, path, what)
        for name in needed:
            if name not in found and isinstance(value, dict):
                self.say(path, f"{what} has no {quoted(name)}", f"the member {quoted(name)}")
        for name in found.keys() - set(known):
            expected = listed(known)
            self.say(
                (*path, name),
                f"{quoted(name)} is no member of {what}",
                expected,
                near=meant(name, known),
            )
        return {name: inner for name, inner in found.items() if name in known}

    def object(self, value: Any, path: Path, what: str) -> dict[str, Any]:
        """An object, whatever its names; an empty one where it is none, which is noted."""
        if isinstance(value, dict):
            return value
        self.taken(path, what, values.kind_refused(value, "an object, in `{ }`"))
        return {}

    def list(self, value: Any, path: Path, what: str) -> Iterator[tuple[Path, Any]]:
        """The entries of a list with their paths; nothing where it is none, which is noted."""
        if isinstance(value, list):
            for number, inner in enumerate(value):
                yield (*path, number), inner
        else:
            self.taken(path, what, values.kind_refused(value, "a list, in `[ ]`"))

    def named(
        self,
        value: Any,
        path: Path,
        what: str,
        read: Callable[[str, Any, Path], Value | None],
    ) -> dict[str, Value]:
        """What is read from each member of an object, by name, where it is as it should be."""
        found: dict[str, Value] = {}
        for name, inner in self.object(value, path, what).items():
            made = read(name, inner, (*path, name))
            if made is not None:
                found[name] = made
        return found
