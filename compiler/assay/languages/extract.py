"""Brings the catalogues of Assay's own words up to date with its source: for those who work on it.

    python -m assay.languages.extract

Texts are what `say` and `phrase` are given, in Python and in the templates of documents. It is run
by hand and by a test, and no command of Assay loads it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from babel.messages.extract import extract_from_dir

from assay.languages import NAMES, po

PACKAGE = Path(__file__).resolve().parent.parent
METHODS = [
    ("**.py", "python"),
    ("**/templates/**.md", "jinja2.ext:babel_extract"),
    ("**/docs/templates/**.html", "jinja2.ext:babel_extract"),
]
KEYWORDS: dict[str, tuple[int, ...] | None] = {"say": None, "phrase": None}


def wanted() -> tuple[po.Entry, ...]:
    """Every text once, with the files in which it is said, in the order of these."""
    places: dict[str, list[tuple[str, int]]] = {}
    found = extract_from_dir(PACKAGE, METHODS, keywords=KEYWORDS)
    for path, _, english, _, _ in sorted(found, key=lambda each: (each[0], each[1])):
        assert isinstance(english, str), (path, english)
        said = places.setdefault(english, [])
        if (path, 0) not in said:
            said.append((path, 0))
    return tuple(po.Entry("", english, places=tuple(said)) for english, said in places.items())


def catalogues() -> Iterator[tuple[Path, str]]:
    """Each catalogue of Assay's own words, and what it should hold."""
    for code in NAMES:
        if code == "en":
            continue
        path = PACKAGE / "languages" / f"{code}.po"
        old = (
            po.read(path.read_text("utf-8"))
            if path.is_file()
            else po.Catalogue(po.head(code, f"{NAMES[code]}: what Assay says itself"), ())
        )
        yield path, po.write(po.merged(old, wanted()))


if __name__ == "__main__":
    for path, text in catalogues():
        path.write_text(text, "utf-8")
