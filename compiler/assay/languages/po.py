"""Catalogues of gettext (PO files): text to entries, entries to text, and the merge of new English.

The only door to Babel, which is loaded with this module. Reading and quoting are Babel's. What is
written keeps the order and comments that it was given and tells neither time nor version, so that a
file changes only where a text does. It does *not* know whose texts they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from babel.messages.catalog import Catalog as BabelCatalog
from babel.messages.catalog import Message
from babel.messages.pofile import PoFileError, PoFileParser, denormalize, normalize

from assay.record import Record

WIDTH = 100
UNREVIEWED = "unreviewed"
"""The translator's comment on a text that nobody who is responsible for the language has read."""
FUZZY = "fuzzy"
"""The flag of a translation whose English has changed since."""


class Unreadable(Exception):
    """What stands at a line that is no part of a catalogue. Units: `line` counts from 1."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line
        self.message = message


class Entry(Record):
    """A text and its translation, which is empty while there is none.

    `about` and `places` are for the translator, `notes` by the translator. `previous` is the
    English that a fuzzy translation is of. Units: `line` is that of the English, from 1.
    """

    context: str
    english: str
    text: str = ""
    about: tuple[str, ...] = ()
    places: tuple[tuple[str, int], ...] = ()
    notes: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    previous: str = ""
    obsolete: bool = False
    line: int = 0

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from other entries."""
        return self.context, self.english

    @property
    def is_current(self) -> bool:
        """Whether there is a translation of today's English."""
        return bool(self.text) and FUZZY not in self.flags and not self.obsolete

    @property
    def is_reviewed(self) -> bool:
        """Whether nothing says that a translator still has to read it."""
        return UNREVIEWED not in self.notes


class Catalogue(Record):
    """A file of translations: its head, kept as the translator's program wrote it, and entries."""

    head: Entry
    entries: tuple[Entry, ...]

    def current(self) -> Iterator[Entry]:
        """The entries whose translation can be used."""
        return (entry for entry in self.entries if entry.is_current)


# ------------------------------------------------------------------ reading
STRING = r'"(?:[^"\\]|\\.)*"'
LINE = re.compile(rf"(?:(?:msgctxt|msgid|msgid_plural|msgstr|msgstr\[\d+\])\s+)?{STRING}\s*")
"""What a line may be that is not empty and no comment."""


BY_BABEL = frozenset(("python-format", "python-brace-format"))
"""Flags that Babel gives to a text with a brace in it, whatever it is."""


class _Kept(BabelCatalog):
    """Keeps every message as it comes: Babel's own would put two of one name together."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: list[Message] = []

    def __setitem__(self, id: object, message: Message) -> None:
        self.kept.append(message)


def read(text: str) -> Catalogue:
    """The catalogue in a text. Raises: `Unreadable`."""
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    _expect_lines(lines)
    found = _Kept()
    try:
        parsed = ["" if line.startswith("#|") else line for line in lines]
        PoFileParser(found, abort_invalid=True).parse(parsed)
    except PoFileError as mistake:
        words = str(mistake).rpartition(" on ")[0]
        raise Unreadable(mistake.lineno + 1, words[:1].lower() + words[1:]) from None
    was = _previous(lines)
    entries = [_entry(each, was, obsolete=False) for each in found.kept]
    entries += [_entry(each, was, obsolete=True) for each in found.obsolete.values()]
    head = next((each for each in entries if not each.english and not each.context), None)
    rest = tuple(each for each in entries if each is not head)
    return Catalogue(head or Entry("", ""), rest)


def _expect_lines(lines: list[str]) -> None:
    for number, line in enumerate(lines, start=1):
        told = line.strip()
        if told.startswith("#~"):
            told = told[2:].strip()
        if told and not told.startswith(("#", "|")) and not LINE.fullmatch(told):
            raise Unreadable(number, "this line is no part of a catalogue")


def _entry(message: Message, was: dict[int, str], *, obsolete: bool) -> Entry:
    if not isinstance(message.id, str):
        raise Unreadable(message.lineno or 1, "this text has plural forms, which are not used here")
    return Entry(
        context=message.context or "",
        english=message.id,
        text=str(message.string or ""),
        about=tuple(message.auto_comments),
        places=tuple((path, line or 0) for path, line in message.locations),
        notes=tuple(message.user_comments),
        flags=tuple(flag for flag in message.flags if flag not in BY_BABEL),
        previous=was.get(message.lineno or 1, ""),
        obsolete=obsolete,
        line=message.lineno or 1,
    )


def _previous(lines: list[str]) -> dict[int, str]:
    """The English that translations are of, by the line of today's; Babel passes these over."""
    found: dict[int, str] = {}
    said: list[str] = []
    for number, line in enumerate(lines, start=1):
        if line.startswith("#|"):
            said.append(line.removeprefix("#|").strip())
        elif line.startswith("msgid "):
            told = "\n".join(said).rpartition("msgid ")[2]
            if told:
                found[number] = denormalize(told)
            said = []
    return found


# ------------------------------------------------------------------ writing
def write(catalogue: Catalogue) -> str:
    """The text of a catalogue."""
    return "\n".join(_written(entry) for entry in (catalogue.head, *catalogue.entries))


def _written(entry: Entry) -> str:
    lines = [f"# {note}".rstrip() for note in entry.notes]
    if not entry.obsolete:
        lines += [f"#. {each}" for each in entry.about]
        lines += [f"#: {path}:{line}" if line else f"#: {path}" for path, line in entry.places]
    if entry.flags:
        lines.append(f"#, {', '.join(sorted(entry.flags))}")
    if entry.previous:
        said = normalize(entry.previous, width=WIDTH).split("\n")
        lines += [f"#| {'msgid ' if not number else ''}{each}" for number, each in enumerate(said)]
    mark = "#~ " if entry.obsolete else ""
    for keyword, told in (("msgctxt", entry.context), ("msgid", entry.english)):
        if told or keyword == "msgid":
            lines.append(f"{mark}{keyword} {normalize(told, prefix=mark, width=WIDTH)}")
    lines.append(f"{mark}msgstr {normalize(entry.text, prefix=mark, width=WIDTH)}")
    return "".join(f"{line}\n" for line in lines)


def head(language: str, title: str) -> Entry:
    """The head of a new catalogue."""
    told = {
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
    }
    text = "".join(f"{key}: {value}\n" for key, value in told.items())
    notes = (title, "How to work with this file: docs/translating.md")
    return Entry("", "", text, notes=notes)


# ------------------------------------------------------------------ new English
LIKE_ENOUGH = 0.6
"""How alike two English texts are, from 0 to 1, of which one may be a new wording of the other."""


def merged(old: Catalogue, wanted: tuple[Entry, ...]) -> Catalogue:
    """A catalogue of just these texts, with the translations that the old one has of them.

    A translation of other words than today's becomes fuzzy, and one that nothing asks for any more
    is kept as obsolete at the end.
    """
    merge = _Merge(old, wanted)
    made = tuple(merge.entry(each) for each in wanted)
    return Catalogue(old.head, (*made, *merge.left()))


class _Merge:
    """One merge. `_free` are the old entries whose text stands nowhere any more as it did."""

    def __init__(self, old: Catalogue, wanted: tuple[Entry, ...]) -> None:
        self._old = {entry.key: entry for entry in reversed(old.entries)}
        self._free = dict(reversed(self._old.items()))
        for each in wanted:
            self._free.pop(each.key, None)
        self._moved: dict[tuple[str, str], Entry] = {}
        for each in wanted:
            if each.key not in self._old:
                self._move(each)

    def _move(self, new: Entry) -> None:
        """Keep for a new entry what translates the same words elsewhere, before others take it."""
        moved = next((each for each in self._like(new) if each.english == new.english), None)
        if moved is not None:
            self._moved[new.key] = self._free.pop(moved.key)

    def entry(self, new: Entry) -> Entry:
        """A new text with the translation that is most its own."""
        same = self._old.get(new.key) or self._moved.get(new.key)
        if same is not None:
            return _with(new, same, same.flags, same.previous)
        there = self._like(new)
        was = next((each for each in there if each.context == new.context), None)
        if was is None or not _is_named(new.context):
            was = _likest(new, there)
        if was is None:
            return new
        del self._free[was.key]
        return _with(new, was, (*was.flags, FUZZY), was.previous or was.english)

    def _like(self, new: Entry) -> list[Entry]:
        """The free translations of texts of the same kind."""
        kind = _kind(new.context)
        return [each for each in self._free.values() if each.text and _kind(each.context) == kind]

    def left(self) -> Iterator[Entry]:
        """What nothing asks for any more, and somebody once translated."""
        for entry in self._free.values():
            if entry.text:
                yield _with(entry, entry, entry.flags, "", obsolete=True)


def _likest(new: Entry, there: list[Entry]) -> Entry | None:
    found = [(_likeness(each.english, new.english), each) for each in there]
    likeness, best = max(found, key=lambda each: each[0], default=(0.0, None))
    return best if likeness >= LIKE_ENOUGH else None


def _with(
    new: Entry, was: Entry, flags: tuple[str, ...], previous: str, *, obsolete: bool = False
) -> Entry:
    return Entry(
        new.context,
        new.english,
        was.text,
        new.about,
        new.places,
        was.notes,
        tuple(dict.fromkeys(flags)),
        previous if FUZZY in flags else "",
        obsolete,
        was.line,
    )


def _kind(context: str) -> tuple[str, str]:
    """What a text is: the kind of its item, and the field."""
    return context.partition(" ")[0], context.rpartition(" ")[2]


def _is_named(context: str) -> bool:
    return context.count(" ") > 1


def _likeness(one: str, other: str) -> float:
    alike = SequenceMatcher(None, one.casefold(), other.casefold(), autojunk=False)
    return alike.ratio() if alike.quick_ratio() >= LIKE_ENOUGH else 0.0
