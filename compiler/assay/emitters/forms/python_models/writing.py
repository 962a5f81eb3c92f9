"""Python as text: literals and calls, laid out as formatters leave them.

What is said in rule files gets into the package only through `literal` and `prose`, which no text
can leave. It does *not* know forms.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

WIDTH = 100


@dataclass(frozen=True, slots=True)
class Text:
    """A text in quotes."""

    text: str


@dataclass(frozen=True, slots=True)
class Group:
    """A call, tuple, dictionary or subscript: what opens it, its parts with their names, its end.

    A name stands before its part as it is written: `title=`, or `"A1": `.
    """

    opening: str
    parts: tuple[tuple[str, Code], ...]
    closing: str


Code = str | Text | Group


def call(name: str, *parts: Code, **named: Code) -> Group:
    """`name(parts, named=…)`."""
    written = tuple(("", part) for part in parts)
    return Group(f"{name}(", written + tuple((f"{key}=", each) for key, each in named.items()), ")")


def listed(*parts: Code) -> Group:
    """A tuple."""
    return Group("(", tuple(("", part) for part in parts), ")")


def dictionary(entries: dict[str, Code]) -> Group:
    """A dictionary with texts for keys."""
    return Group("{", tuple((f"{literal(key)}: ", each) for key, each in entries.items()), "}")


def subscript(name: str, *parts: Code) -> Group:
    """`name[parts]`."""
    return Group(f"{name}[", tuple(("", part) for part in parts), "]")


def literal(text: str) -> str:
    """The text in double quotes on one line; what is not printable, and quotes, as escapes."""
    if text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    return '"' + "".join(_sign(sign) for sign in text) + '"'


def _sign(sign: str) -> str:
    if sign == "\\":
        return "\\\\"
    if sign == '"':
        return "\\x22"
    if sign.isprintable():
        return sign
    code = ord(sign)
    return (
        f"\\x{code:02x}"
        if code < 0x100
        else f"\\u{code:04x}"
        if code < 0x10000
        else (f"\\U{code:08x}")
    )


def prose(text: str, indent: int) -> str:
    """A paragraph inside a docstring, wrapped; room is left for the quotes around it."""
    plain = literal(re.sub(r"\s+", " ", text).strip())[1:-1]
    lines = [""]
    for word in plain.split(" "):
        if lines[-1] and indent + _width(f"{lines[-1]} {word}") > WIDTH - 4:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return ("\n" + " " * indent).join(lines)


def written(code: Code, indent: int, before: int = 0) -> str:
    """The code on one line where that fits, and else a part a line.

    Args: `indent` of the line it begins in, and the signs that stand `before` it there.
    """
    flat = _flat(code)
    # Few signs take no column, so what is thrice as long is not counted: nearly every group is.
    if len(flat) < 3 * WIDTH and before + _width(flat) + 1 <= WIDTH:
        return flat
    inner = indent + 4
    match code:
        case str():
            return code
        case Text(text):
            lines = "".join(" " * inner + part + "\n" for part in _pieces(text, inner))
            return f"(\n{lines}{' ' * indent})"
        case Group(opening, parts, closing):
            lines = "".join(
                f"{' ' * inner}{name}{written(part, inner, inner + len(name))},\n"
                for name, part in parts
            )
            return f"{opening}\n{lines}{' ' * indent}{closing}"


def _flat(code: Code) -> str:
    match code:
        case str():
            return code
        case Text(text):
            return literal(text)
        case Group(opening, parts, closing):
            inside = ", ".join(f"{name}{_flat(part)}" for name, part in parts)
            only = opening == "(" and len(parts) == 1
            return f"{opening}{inside}{',' if only else ''}{closing}"


def _pieces(text: str, indent: int) -> list[str]:
    """A long text as literals that stand below each other, at least two."""
    found: list[str] = []
    line = ""
    for word in re.split(r"(?<= )", text):
        if line and indent + _width(literal(line + word)) > WIDTH:
            found.append(literal(line))
            line = ""
        line += word
    return [*found, literal(line)]


def _width(text: str) -> int:
    """The columns that a text takes, as formatters count them."""
    return len(text) if text.isascii() else sum(_columns(sign) for sign in text)


def _columns(sign: str) -> int:
    if sign.isascii():
        return 1
    if unicodedata.category(sign) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1
