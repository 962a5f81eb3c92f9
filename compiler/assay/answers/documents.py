"""Files of answers held against one form: read as JSON, each document against the sheet of its set.

A file holds the answers to one form, a list of such, or, when its name ends in `.jsonl`, one on
each line. All faults of all files come in one run. It does *not* read the disk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from assay.answers.changes import changes, in_words
from assay.answers.checking import Checker, Mistake, shown
from assay.answers.faults import Fault, of_json
from assay.emitters.forms.sheet import Sheet
from assay.intake import json_text
from assay.intake.json_text import Said
from assay.intake.places import Path
from assay.intake.problem import Problem, listed, quoted
from assay.record import Record

LINES = (".jsonl", ".ndjson")


class Document(Record):
    """The answers to one form, where they are: `path` leads to them in a text of a file."""

    answers: Any
    path: Path


class Text(Record):
    """One JSON text: a file, or a line of one."""

    path: str
    text: str
    line: int
    documents: tuple[Document, ...]


Older = Callable[[str], Iterable[Sheet]]
"""The sheets of the form on another release, by its number; none, where that is not at hand."""


def nothing_older(_: str) -> Iterable[Sheet]:
    """No other release is at hand."""
    return ()


def in_set(sheets: Iterable[Sheet], named: str) -> Sheet | None:
    """The sheet of a set, or the only one of a form that is one for all."""
    return next((sheet for sheet in sheets if sheet.set == named), None)


class Form:
    """One form in all its sets, in one language."""

    def __init__(self, sheets: Iterable[Sheet]) -> None:
        self.checkers = {sheet.set: Checker(sheet) for sheet in sheets}
        assert self.checkers
        self.any = next(iter(self.checkers.values()))
        self._older: Older = nothing_older

    def since(self, older: Older) -> None:
        """Say of answers on another release what has changed since, where its sheets are had."""
        self._older = older

    def check(self, answers: Any) -> tuple[Mistake, ...]:
        """Every mistake in the answers to it; only that they are to another form, where they are.

        What the rules of this one say of those would be noise.
        """
        if not isinstance(answers, dict):
            return self.any.check(answers)
        checker = self.checker(answers)
        if checker is None:
            told = [each for each in self.any.of_identity(answers) if each.key != "set"]
            return (*told, self._other_set(answers))
        of_identity = tuple(
            self._since(each, answers, checker) for each in checker.of_identity(answers)
        )
        return of_identity or tuple(
            self._with_set(answers, each) for each in checker.check(answers)
        )

    def checker(self, answers: dict[str, Any]) -> Checker | None:
        """What checks these answers; nothing, where they do not say a set that there is."""
        if "" in self.checkers:
            return self.any
        named = answers.get("set")
        return self.checkers.get(named) if isinstance(named, str) else None

    def _since(self, mistake: Mistake, answers: dict[str, Any], checker: Checker) -> Mistake:
        """Of answers on another release: what has changed, or how to find out."""
        release = answers.get("release")
        if mistake.key != "release" or not isinstance(release, str):
            return mistake
        old = in_set(self._older(release), checker.sheet.set)
        if old is None:
            return mistake.with_help(checker.words.other_release.format(release=quoted(release)))
        language = checker.sheet.language
        told = [in_words(each, language) for each in changes(old, checker.sheet)]
        return mistake.with_help("\n  ".join(told))

    def _other_set(self, answers: dict[str, Any]) -> Mistake:
        words = self.any.words
        message = words.set_unknown.format(key=quoted("set"), sets=listed(self.checkers))
        found = words.identity_missing.format(key=quoted("set"))
        if "set" in answers:
            found = words.other_identity.format(key=quoted("set"), value=shown(answers["set"]))
        return Mistake(self.any.form_rule, "form", "set", "other", message, found)

    def _with_set(self, answers: dict[str, Any], mistake: Mistake) -> Mistake:
        """The mistake, with the set that a case belongs to, or in which a question is asked."""
        words = self.any.words
        if mistake.kind == "set":
            sets = [name for name, each in self.checkers.items() if each.belongs(answers)]
            return mistake.with_help(words.in_set.format(sets=listed(sets))) if sets else mistake
        if mistake.kind == "form" and mistake.key not in self.any.identity:
            sets = [name for name, each in self.checkers.items() if each.asks(mistake.key)]
            if sets:
                return mistake.with_help(words.other_set_asks.format(sets=listed(sets)))
        return mistake


def check(form: Form, files: Iterable[tuple[str, bytes]]) -> tuple[int, tuple[Fault, ...]]:
    """How many documents there are in some files, and everything that is wrong with them."""
    number = 0
    faults: list[Fault] = []
    for path, data in files:
        texts, problems = read(path, data)
        found = [of_json(problem) for problem in problems]
        for text in texts:
            number += len(text.documents)
            found += place(text, list(_mistakes(form, text)))
        faults += sorted(found, key=lambda fault: (fault.line, fault.column))
    return number, tuple(faults)


def _mistakes(form: Form, text: Text) -> Iterator[tuple[Path, Mistake]]:
    for each in text.documents:
        for mistake in form.check(each.answers):
            yield (*each.path, mistake.key) if mistake.key else each.path, mistake


def place(text: Text, mistakes: list[tuple[Path, Mistake]]) -> list[Fault]:
    """Mistakes at the lines of their file, in the order of the text."""
    if not mistakes:
        return []
    # The mistake goes along as its number, because a problem of JSON has words and no record.
    said = [Said(path, str(number), "") for number, (path, _) in enumerate(mistakes)]
    placed = json_text.place(said, text.text, text.path, text.line)
    return [
        Fault(text.path, mistakes[int(each.found)][1], each.pointer, each.line, each.column)
        for each in placed
    ]


# ------------------------------------------------------------------ reading
def read(path: str, data: bytes) -> tuple[list[Text], tuple[Problem, ...]]:
    """The documents of a file, and what of it is not JSON."""
    text, problems = json_text.decode(data, path)
    if problems:
        return [], problems
    if path.lower().endswith(LINES):
        return _lines(text, path)
    parsed = json_text.parse(text, path)
    if parsed.problems and _is_lines(text, path):
        return _lines(text, path)
    if not parsed.can_be_read:
        return [], parsed.problems
    return [_text(parsed, path, 1)], parsed.problems


def _is_lines(text: str, path: str) -> bool:
    """Whether what is no JSON as a whole is JSON by its lines: the first is a whole object."""
    first, _, rest = text.strip().partition("\n")
    parsed = json_text.parse(first, path)
    return bool(rest) and isinstance(parsed.value, dict)


def _lines(text: str, path: str) -> tuple[list[Text], tuple[Problem, ...]]:
    found: list[Text] = []
    problems: list[Problem] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        parsed = json_text.parse(line, path, number)
        problems += parsed.problems
        if parsed.can_be_read:
            found.append(_text(parsed, path, number))
    return found, tuple(problems)


def _text(parsed: json_text.Parsed, path: str, line: int) -> Text:
    value = parsed.value
    documents = [Document(value, ())]
    if isinstance(value, list):
        documents = [Document(each, (number,)) for number, each in enumerate(value)]
    return Text(path, parsed.text, line, tuple(documents))
