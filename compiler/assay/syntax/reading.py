"""From bytes to text: the first thing that can go wrong.

Line ends become LF, one leading byte order mark goes, and what no rule file may hold is reported
and blanked out, so that every offset stays true: invisible characters, and what a merge left. A
character inside a word is left to the lexer, which reads the word without it. It does *not* look
at words."""

from __future__ import annotations

import re

from assay.diagnostics import Diagnostic, reading
from assay.text import Source, Sources

TYPE_CHECKING = False
if TYPE_CHECKING:
    from assay.syntax.conflicts import Conflict

LARGEST = 16_000_000
INVISIBLE = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb"
    "\ud800-\udfff"
)
"""Characters that no rule file may hold. None of them can be printed."""
FORBIDDEN = f"[{INVISIBLE}]"
OUTSIDE_WORDS = rf"(?<![\w.{INVISIBLE}])[{INVISIBLE}]+|[{INVISIBLE}]+(?![\w.{INVISIBLE}])"
"""Those that a space can stand for; one inside a word would make two words of it."""
CONFLICT = r"^(?:<{7}|={7}|>{7})(?: |$)"


def read(path: str, data: bytes, sources: Sources) -> tuple[Source, tuple[Diagnostic, ...]]:
    """Put a file on the shelf, and say what no rule file may hold.

    Reports: E0001 to E0003, E0005. A file that is not text is put on the shelf empty.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        source = sources.add(path, "")
        return source, (reading.NotUtf8(source.base, source.base, guess(data), problem.start + 1),)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if len(text) > LARGEST:
        source = sources.add(path, "")
        return source, (reading.FileTooLarge(source.base, source.base, len(text), LARGEST),)
    found = forbidden(text)
    if found:
        text = re.sub(OUTSIDE_WORDS, lambda match: " " * len(match[0]), text)
    conflicts: tuple[Conflict, ...] = ()
    if has_conflict(text):
        from assay.syntax.conflicts import find_conflicts, without

        conflicts = find_conflicts(text)
        text = without(text, conflicts)
    source = sources.add(path, text)
    return source, (
        *(
            reading.ForbiddenCharacter(
                source.base + match.start(), source.base + match.end(), match[0], describe(match[0])
            )
            for match in found
        ),
        *(conflict.told(source.base) for conflict in conflicts),
    )


def can_be_read(text: str) -> bool:
    """Whether a text holds nothing that is blanked out or read around."""
    return not forbidden(text) and not has_conflict(text)


def forbidden(text: str) -> list[re.Match[str]]:
    """The characters that no rule file may hold.

    Most texts have none, and whether all of a text can be printed is told much faster than where
    something cannot.
    """
    if text.replace("\n", "").isprintable():
        return []
    return list(re.finditer(FORBIDDEN, text))


def has_conflict(text: str) -> bool:
    """Whether a merge left its marks; hardly a text has even their signs."""
    signs = "<<<<<<<" in text or "=======" in text or ">>>>>>>" in text
    return signs and re.search(CONFLICT, text, re.MULTILINE) is not None


def guess(data: bytes) -> str:
    """What an undecodable file most likely is."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or data[:200].count(0) > len(data[:200]) // 4:
        return "UTF-16"
    if b"\x00" in data[:1000]:
        return "no text at all"
    return "Windows-1252"


def describe(character: str) -> str:
    """`a zero width space`."""
    if character == "\x00":
        return "a NUL character"
    if character < " " or "\x7f" <= character <= "\x9f":
        return "a control character"
    import unicodedata

    name = unicodedata.name(character, "unnamed character").lower()
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"
