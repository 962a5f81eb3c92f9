"""What was typed after a command, read by the command's own table of options.

The table also makes the help page, so the two cannot differ. It does *not* run anything.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Protocol

    class Command(Protocol):
        """What a module of one command holds."""

        USAGE: str
        ABOUT: str
        OPTIONS: tuple[Option, ...]
        OPERANDS: Operands

        def run(self, arguments: Arguments) -> int:
            """Do it, and give the exit status."""


class Misuse(Exception):
    """What was typed that cannot be meant, and what may have been."""

    def __init__(self, message: str, help: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.help = help


class Option:
    """One option; without a name for its value it is a switch."""

    __slots__ = ("about", "choices", "name", "value")

    def __init__(
        self, name: str, about: str, value: str = "", choices: tuple[str, ...] = ()
    ) -> None:
        self.name = name
        self.about = about
        self.value = value
        self.choices = choices


class Operands:
    """What stands beside the options: what one is called, and how many there may be."""

    __slots__ = ("least", "most", "name")

    def __init__(self, name: str, least: int = 0, most: int | None = None) -> None:
        self.name = name
        self.least = least
        self.most = most


class Arguments:
    """What was typed: operands in order, and options by name."""

    __slots__ = ("_given", "operands", "wants_help")

    def __init__(self, operands: list[str], given: dict[str, str], wants_help: bool) -> None:
        self.operands = operands
        self._given = given
        self.wants_help = wants_help

    def has(self, option: str) -> bool:
        """Whether an option was given."""
        return option in self._given

    def value(self, option: str, default: str = "") -> str:
        """The value given to an option, the last one if several."""
        return self._given.get(option, default)


def parse(
    command: str, typed: list[str], options: tuple[Option, ...], operands: Operands
) -> Arguments:
    """Sort what was typed after the name of a command.

    Raises: `Misuse`.
    """
    table = {option.name: option for option in options}
    given: dict[str, str] = {}
    found: list[str] = []
    rest = iter(typed)
    for word in rest:
        if word == "--":
            found.extend(rest)
        elif word in {"--help", "-h"}:
            return Arguments([], {}, wants_help=True)
        elif word.startswith("-") and word != "-":
            name, equals, value = word.partition("=")
            if name not in table:
                names = (*table, "--help")
                raise unknown("option", name, names, f"assay {command} --help")
            given[name] = _value(table[name], value if equals else None, rest)
        else:
            found.append(word)
    _expect_count(command, found, operands)
    return Arguments(found, given, wants_help=False)


def _value(option: Option, written: str | None, rest: Iterator[str]) -> str:
    if not option.value:
        if written is not None:
            raise Misuse(f"`{option.name}` takes no value", f"write `{option.name}` alone")
        return ""
    value = next(rest, "") if written is None else written
    if not value or (written is None and value.startswith("--")):
        raise Misuse(f"`{option.name}` lacks its {option.value}", _choices(option))
    if option.choices and value not in option.choices:
        raise Misuse(f"`{option.name}` cannot be `{value}`", _choices(option))
    return value


def _choices(option: Option) -> str:
    if not option.choices:
        return f"write `{option.name} {option.value}`"
    return f"it is one of {', '.join(option.choices)}"


def _expect_count(command: str, found: list[str], operands: Operands) -> None:
    if len(found) < operands.least:
        raise Misuse(
            f"`assay {command}` needs a {operands.name}", f"`assay {command} --help` says more"
        )
    if operands.most is not None and len(found) > operands.most:
        raise Misuse(
            f"`{found[operands.most]}` is one {operands.name} too many for `assay {command}`",
            f"`assay {command} --help` says what it takes",
        )


def unknown(what: str, written: str, known: Iterable[str], page: str) -> Misuse:
    """The complaint about a word that is none of those known."""
    from assay.diagnostics.suggest import near

    close = near(written, known)
    help = f"did you mean `{close[0]}`?" if close else f"`{page}` lists them"
    return Misuse(f"there is no {what} `{written}`", help)


def help_page(command: Command) -> str:
    """The help page of a command, from its table."""
    named = [f"{option.name} {option.value}".rstrip() for option in command.OPTIONS]
    widest = max((len(name) for name in (*named, "--help")), default=0)
    lines = [f"usage: {command.USAGE}", "", command.ABOUT.strip(), ""]
    for name, option in zip(named, command.OPTIONS, strict=True):
        lines.append(f"  {name:<{widest}}  {option.about}")
    lines.append(f"  {'--help':<{widest}}  print this page")
    return "\n".join(lines) + "\n"
