"""The page of downloads: every file that a build makes of a framework, and what it is for.

It is written last, from what all emitters have made, so that a new kind of output is on it without
being named here; one of ours that has a purpose in readers' words is told in these. It does *not*
carry the files: `assay build --site` lays them beside the pages, in `files/`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import groupby

from assay.emitters.docs.prose import plain
from assay.emitters.docs.trees import ENGLISH, between, folder
from assay.languages import Language, known, phrase
from assay.languages import language as language_of

PAGE = "docs/pages/downloads.md"
MARK = "<!-- downloads -->\n"
"""Where on the page the list goes."""

CHANGES = "docs/pages/changes.md"
VERSIONS = "docs/pages/changes/index.md"
VERSIONS_MARK = "<!-- versions -->\n"
"""Where on the page of changes the way to the versions goes, when versions have been compared."""


PAGES = "docs"
"""What makes pages, whose files are nothing to take away: this, and `docs.changes`."""

PURPOSES: dict[str, tuple[str, str]] = {
    "model": (
        phrase("The rules, whole"),
        phrase(
            "Every item, condition and rule of the framework. Whoever holds this file can rate, "
            "check and draw forms without anything else."
        ),
    ),
    "inspections": (
        phrase("Ratings"),
        phrase(
            "JSON Schemas: what is known of an inspection goes in, the ratings with their reasons "
            "come out. Tools that prepare or read a rating check their files against these."
        ),
    ),
    "try_it": (
        phrase("A page to try the rules on"),
        phrase(
            "Enter what was found, and see the ratings and the reasons for them. One file that "
            "works without a network; nothing that is entered leaves it."
        ),
    ),
    "forms.questions": (
        phrase("The question bank"),
        phrase(
            "Every question of every form as a row, for people who work in tables: a workbook for "
            "Excel, and the same for other programs."
        ),
    ),
    "forms.schema": (
        phrase("Forms for JSON Forms and others"),
        phrase(
            "Each form as a JSON Schema with a layout, and every rule about answers with the forms "
            "that enforce it."
        ),
    ),
    "forms.examples": (
        phrase("Examples of answers"),
        phrase(
            "Good answers to each form, and for each rule some that break it, to try a tool on "
            "before anybody answers."
        ),
    ),
    "forms.rjsf": (
        phrase("Forms for React JSON Schema Form"),
        phrase("Each form as a schema and a layout for this library."),
    ),
    "forms.surveyjs": (
        phrase("Forms for SurveyJS"),
        phrase("Each form as a survey, in all its languages."),
    ),
    "forms.xlsform": (
        phrase("Forms for KoboToolbox and ODK"),
        phrase("Each form as a spreadsheet that these programs turn into a form for phones."),
    ),
    "forms.fhir": (
        phrase("Forms for FHIR"),
        phrase("Each form as a Questionnaire, in all its languages, and the codes of its answers."),
    ),
    "forms.openapi": (
        phrase("Taking answers in"),
        phrase("An OpenAPI document, for a service that is sent the answers to forms."),
    ),
    "forms.javascript": (
        phrase("Answers kept clean in a browser"),
        phrase(
            "For pages that show a form: what no longer applies is cleared, and hurdles are kept."
        ),
    ),
    "forms.typescript": (phrase("Types of answers"), phrase("For programs in TypeScript.")),
    "forms.pydantic": (
        phrase("Answers that check themselves"),
        phrase("A package for programs in Python."),
    ),
}


@dataclass(frozen=True, slots=True)
class Download:
    """Files of one emitter: what they are, what they are for, and each path with its size.

    `anchor` is made from the English title, and is the same in each language.
    """

    title: str
    purpose: str
    files: tuple[tuple[str, int], ...]
    anchor: str


def with_lists(
    files: Mapping[str, bytes], emitter_of: Mapping[str, str], said_of: Callable[[str], str]
) -> dict[str, bytes]:
    """The pages of downloads and of changes in each language, with their lists filled in."""
    made = {}
    for code in known():
        page, changes = _in(code, PAGE), _in(code, CHANGES)
        if page in files:
            made[page] = with_downloads(language_of(code), files, emitter_of, said_of)
        if changes in files:
            made[changes] = with_versions(language_of(code), files)
    return made


def _in(code: str, page: str) -> str:
    """Where a page lies in a language."""
    return page.replace("docs/", f"docs/{folder(code)}", 1)


def with_downloads(
    language: Language,
    files: Mapping[str, bytes],
    emitter_of: Mapping[str, str],
    said_of: Callable[[str], str],
) -> bytes:
    """The page with its list filled in.

    Args: files by path below the framework's folder, and the emitter of each; `said_of` is what an
        emitter without a purpose here says of itself.
    """
    listed = sorted(files, key=lambda path: (_order(emitter_of[path]), emitter_of[path], path))
    groups = groupby(
        (path for path in listed if emitter_of[path].partition(".")[0] != PAGES),
        key=emitter_of.__getitem__,
    )
    found = [
        _group(language, name, [(path, len(files[path])) for path in paths], said_of)
        for name, paths in groups
    ]
    text = "\n".join(line for download in found for line in _shown(language, download))
    return files[_in(language.code, PAGE)].decode().replace(MARK, text + "\n").encode()


def with_versions(language: Language, files: Mapping[str, bytes]) -> bytes:
    """The page of changes, with the way to what changed from version to version."""
    link = language.say("**[From version to version](changes/index.md)**, item by item.")
    text = f"{link}\n" if _in(language.code, VERSIONS) in files else ""
    return files[_in(language.code, CHANGES)].decode().replace(VERSIONS_MARK, text).encode()


def _order(emitter: str) -> int:
    names = list(PURPOSES)
    return names.index(emitter) if emitter in names else len(names)


def _group(
    language: Language,
    name: str,
    files: list[tuple[str, int]],
    said_of: Callable[[str], str],
) -> Download:
    if name not in PURPOSES:
        return Download(name, said_of(name), tuple(files), _slug(name))
    title, purpose = PURPOSES[name]
    said, why = language.say(title), language.say(purpose)
    return Download(said, why, tuple(files), _slug(title))


def _shown(language: Language, download: Download) -> list[str]:
    lines = [
        f"### {plain(download.title)} {{ #{download.anchor} }}",
        "",
        f"{plain(download.purpose)}",
        "",
    ]
    many = len(download.files) > MANY
    if many:
        files = language.say("{number} files", number=len(download.files))
        lines += ['<details markdown="1">', f"<summary>{files}</summary>", ""]
    lines += [
        f'- <a href="{between(language.code, ENGLISH)}files/{path}" download>{plain(path)}</a>'
        f" ({size(language, length)})"
        for path, length in download.files
    ]
    return [*lines, "", *(["</details>", ""] if many else [])]


def _slug(title: str) -> str:
    """The anchor of a heading; its hyphen tells it from those of items."""
    words = re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", title).strip().lower())
    return f"files-{words}"


MANY = 8
"""More files than this are shown when a reader asks for them."""


def size(language: Language, length: int) -> str:
    """`12 kB`, as a reader thinks of it."""
    if length < 1000:
        return language.say("{number} bytes", number=length)
    if length < 1_000_000:
        return f"{round(length / 1000)} kB"
    return f"{length / 1_000_000:.1f} MB"
