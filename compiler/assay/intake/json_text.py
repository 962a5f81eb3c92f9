"""From bytes to the values of a JSON text, with what is wrong with it as JSON.

Numbers stay exact: a decimal fraction is a `Decimal`, and what no inspection can hold (`NaN`, a
number of a thousand digits) is an `Oddity`, which whoever reads the value reports at its place. It
does *not* know what a document should hold.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import Any

from assay.intake.places import Path, line_and_column, lines_and_columns, pointer
from assay.intake.places import find as find_places
from assay.intake.problem import Problem, quoted
from assay.record import Record

LONGEST_NUMBER = 18
LONGEST_FRACTION = 40
LARGEST_EXPONENT = 400
HALF_A_CHARACTER = re.compile(r"\\u[dD][89a-fA-F]")


class Oddity(Record):
    """A number that is none, or that is beyond all use; `shown` is how to speak of it."""

    shown: str


class Members(dict[str, Any]):
    """An object in which `twice` are the names that it has more than once."""

    twice: tuple[str, ...] = ()


class Said(Record):
    """Something wrong at a path of a text, before its line is looked up."""

    path: Path
    found: str
    expected: str
    help: str = ""
    near: tuple[str, ...] = ()


def decode(data: bytes, path: str) -> tuple[str, tuple[Problem, ...]]:
    """The text of a file, or the problem that it is not UTF-8. A byte order mark goes."""
    try:
        return data.decode("utf-8-sig"), ()
    except UnicodeDecodeError as mistake:
        before = data[: mistake.start]
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        problem = Problem(
            path=path,
            found=f"the file is not UTF-8; it looks like {_encoding(data)}",
            expected="text in UTF-8",
            help="save the file as UTF-8",
            line=line,
            column=column,
        )
        return "", (problem,)


def _encoding(data: bytes) -> str:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or data[:200].count(0) > len(data[:200]) // 4:
        return "UTF-16"
    return "no text at all" if b"\x00" in data[:1000] else "Windows-1252"


class Parsed(Record):
    """The value of a JSON text, and what is wrong with the text.

    `can_be_read`: what is wrong does not hide what the rest says, so that more may be found in it.
    `text` is then the one to look places up in.
    """

    value: Any
    text: str
    problems: tuple[Problem, ...] = ()
    can_be_read: bool = True


def parse(text: str, path: str, line: int = 1) -> Parsed:
    """The value of a JSON text, with what is wrong with it.

    Args: `line` is the line of the file on which the text starts.
    """
    if "\x00" in text[:200]:
        said = "the file is not UTF-8; it looks like UTF-16"
        help = "save the file as UTF-8"
        problem = Problem(path, said, "text in UTF-8", help, line=line, column=1)
        return _unreadable(text, problem)
    twice: list[Members] = []

    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) == len(pairs):
            return made
        names = [name for name, _ in pairs]
        marked = Members(made)
        marked.twice = tuple(name for name in made if names.count(name) > 1)
        twice.append(marked)
        return marked

    decoder = json.JSONDecoder(
        object_pairs_hook=members,
        parse_int=_whole,
        parse_float=_fraction,
        parse_constant=Oddity,
    )
    commas: list[Problem] = []
    try:
        while True:
            try:
                value = decoder.decode(text)
                break
            except json.JSONDecodeError as mistake:
                problem, comma = _not_json(mistake, path, line), _comma_at_end(mistake)
                if comma is None:
                    return _unreadable(text, *commas, problem)
                commas.append(problem)
                text = f"{text[:comma]} {text[comma + 1 :]}"
        names = list(_names_twice(value, ())) if twice else []
        halves = list(_half_characters(value, ())) if HALF_A_CHARACTER.search(text) else []
    except RecursionError:
        return _unreadable(text, *commas, _too_deep(text, path, line))
    problems = place(names + halves, text, path, line) if names or halves else ()
    return Parsed(value, text, (*commas, *problems), can_be_read=not halves)


def _unreadable(text: str, *problems: Problem) -> Parsed:
    return Parsed(None, text, problems, can_be_read=False)


def place(said_of: list[Said], text: str, path: str, line: int = 1) -> tuple[Problem, ...]:
    """What was said, each at its line and column, in the order of the text."""
    try:
        offsets = find_places(text, (said.path for said in said_of))
    except RecursionError:
        return (_too_deep(text, path, line),)
    problems = []
    in_order = sorted(said_of, key=lambda said: offsets[said.path])
    places = lines_and_columns(text, (offsets[said.path] for said in in_order))
    for said, (row, column) in zip(in_order, places, strict=True):
        problems.append(
            Problem(
                path=path,
                found=said.found,
                expected=said.expected,
                help=said.help,
                near=said.near,
                pointer=pointer(said.path),
                line=row + line - 1,
                column=column,
            )
        )
    return tuple(problems)


def in_order(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Problems of one text, as they stand in it."""
    return tuple(sorted(problems, key=lambda problem: (problem.line, problem.column)))


def exact(written: str) -> Decimal | None:
    """A number as it is written; none, where it is none, or has no use in an inspection."""
    try:
        number = Decimal(written) if len(written) <= LONGEST_FRACTION else None
    except InvalidOperation:  # no number, or an exponent of twenty digits
        return None
    if number is None or not number.is_finite() or abs(number.adjusted()) > LARGEST_EXPONENT:
        return None
    return number


def _whole(digits: str) -> int | Oddity:
    if len(digits) <= LONGEST_NUMBER:
        return int(digits)
    return Oddity(f"a number of {len(digits.lstrip('-'))} digits")


def _fraction(written: str) -> Decimal | Oddity:
    number = exact(written)
    return Oddity(f"a number of {len(written)} characters") if number is None else number


def _names_twice(value: Any, path: Path) -> Iterator[Said]:
    if isinstance(value, Members):
        for name in value.twice:
            yield Said(
                path=(*path, name),
                found=f"{quoted(name)} stands here more than once",
                expected="each name once in an object",
                help="keep one of them",
            )
    for part, inner in _parts(value):
        yield from _names_twice(inner, (*path, part))


def _half_characters(value: Any, path: Path) -> Iterator[Said]:
    for part, inner in _parts(value):
        if isinstance(part, str) and not _whole_characters(part):
            yield _half((*path, part))
        yield from _half_characters(inner, (*path, part))
    if isinstance(value, str) and not _whole_characters(value):
        yield _half(path)


def _half(path: Path) -> Said:
    return Said(
        path=path,
        found="half of a character, written as `\\ud…`",
        expected="both halves of it, or the character itself",
    )


def _whole_characters(text: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in text)


def _parts(value: Any) -> Iterator[tuple[str | int, Any]]:
    if isinstance(value, dict):
        yield from value.items()
    elif isinstance(value, list):
        yield from enumerate(value)


# ------------------------------------------------------------------ what is not JSON
def _too_deep(text: str, path: str, line: int) -> Problem:
    """Where the nesting is deepest is where it stopped making sense."""
    depth = deepest = deepest_at = 0
    for match in re.finditer(r'"(?:[^"\\]|\\.)*"|[][{}]', text):
        if match[0] in "[{":
            depth += 1
            if depth > deepest:
                deepest, deepest_at = depth, match.start()
        elif match[0] in "]}":
            depth -= 1
    row, column = line_and_column(text, deepest_at)
    return Problem(
        path=path,
        found=f"lists and objects inside each other, {deepest} deep",
        expected="a document, which is no more than eight deep",
        line=row + line - 1,
        column=column,
    )


def _not_json(mistake: json.JSONDecodeError, path: str, line: int) -> Problem:
    found, expected, help, at = _in_plain_words(mistake)
    row, column = line_and_column(mistake.doc, at)
    return Problem(
        path=path, found=found, expected=expected, help=help, line=row + line - 1, column=column
    )


def _in_plain_words(mistake: json.JSONDecodeError) -> tuple[str, str, str, int]:
    """What was found, what was expected, what to do, and the offset."""
    text, at = mistake.doc, mistake.pos
    here = text[at : at + 1]
    if not text.strip():
        return "the file is empty", "a document", "", 0
    if mistake.msg.startswith("Unterminated string"):
        return "a text that does not end", 'a `"` at its end', "", at
    if mistake.msg.startswith("Invalid control character"):
        help = "write a line break inside a text as `\\n`, a tab as `\\t`"
        return "a line break or tab inside a text", "a text on one line", help, at
    if mistake.msg.startswith(("Invalid \\", "Invalid unicode")):
        help = "write a backslash as `\\\\`"
        return (
            "a backslash that stands for nothing",
            'what JSON has: `\\n`, `\\"`, `\\\\`',
            help,
            at,
        )
    if mistake.msg.startswith("Extra data"):
        help = "put several documents in a list, or one a line in a file that ends in `.jsonl`"
        return f"more after the end of the document: {quoted(here)}", "nothing more", help, at
    if not here:
        return "the file ends in the middle of the document", "the rest of it", "", at
    comma = _comma_at_end(mistake)
    if comma is not None:
        return "a comma after the last one", "nothing after the last one", "", comma
    if here in "'‘’“”":
        return f"the quote {quoted(here)}", 'texts and names between `"`', "", at
    if text.startswith(("//", "/*", "#"), at):
        return "a comment", "no comments, which JSON does not have", "", at
    return f"{quoted(_word_at(text, at))} here", _expected(mistake.msg), "", at


def _comma_at_end(mistake: json.JSONDecodeError) -> int | None:
    """The offset of a comma with nothing after it, where that is the mistake."""
    text, at = mistake.doc, mistake.pos
    if mistake.msg.startswith("Illegal trailing comma"):  # from Python 3.13 on
        return at
    before = text[:at].rstrip()
    return len(before) - 1 if text[at : at + 1] in ("}", "]") and before.endswith(",") else None


def _word_at(text: str, at: int) -> str:
    match = re.compile(r"\w+|.", re.DOTALL).match(text, at)
    return match[0] if match else ""


def _expected(message: str) -> str:
    if "':'" in message:
        return "`:` between a name and its value"
    if "','" in message:
        return "`,` before the next one, or the end"
    if "property name" in message:
        return 'a name between `"`'
    return 'a value: a text between `"`, a number, a list or an object'
