"""Files of answers moved to the newer version of their form: files in, files out, and what is left.

A file keeps its name and its layout: one answered form, a list, or one on each line. It does *not*
read or write the disk, and moves nothing of a file that is no JSON.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from assay.answers import documents
from assay.answers.checking import Checker, identity, shown
from assay.answers.documents import LINES, Form, Older, Text, in_set
from assay.answers.faults import Fault, of_json
from assay.answers.kinds import plain
from assay.answers.upgrading import Left, Upgraded, Upgrading, open_problems
from assay.emitters.forms.sheet import Json, Sheet
from assay.intake.places import pointer
from assay.intake.problem import listed
from assay.model.document import as_json
from assay.record import Record


class Report(Record):
    """What became of one document: where it is, what was said in a word, and what is left.

    `answers` are those of the newer form; none, where they cannot be moved at all.
    """

    path: str
    pointer: str
    said: str
    answers: Json | None
    moved: int
    left: tuple[Left, ...]

    @property
    def is_whole(self) -> bool:
        """Whether a person has nothing to see to."""
        return self.answers is not None and all(each.fate == "look" for each in self.left)


class Moving:
    """One form in all its sets, by the framework of today and by those of other releases."""

    def __init__(self, form: Form, older: Older) -> None:
        self._form = form
        self._older = older
        self._made: dict[tuple[str, str], Upgrading] = {}

    def move(
        self, files: Iterable[tuple[str, bytes]]
    ) -> tuple[dict[str, bytes], tuple[Report, ...], tuple[Fault, ...]]:
        """The new files by the paths of the old, a report on each document, what is no JSON."""
        made: dict[str, bytes] = {}
        reports: list[Report] = []
        faults: list[Fault] = []
        for path, data in files:
            texts, problems = documents.read(path, data)
            faults += map(of_json, problems)
            told = [(text, [self._report(path, each) for each in text.documents]) for text in texts]
            reports += [report for _, of_text in told for report in of_text]
            made[path] = _written(path, told)
        return made, tuple(reports), tuple(faults)

    def _report(self, path: str, document: documents.Document) -> Report:
        answers = document.answers
        at = pointer(document.path)
        words = self._form.any.words
        refused = self._refused(answers)
        if refused:
            return Report(path, at, words.left_out, None, 0, refused)
        checker = self._form.checker(answers)
        assert checker is not None
        release, today = answers.get("release"), checker.sheet.release
        if release == today:
            left = open_problems(checker, answers)
            return Report(path, at, words.already.format(new=today), answers, 0, left)
        found = self._older(release) if isinstance(release, str) else ()
        old = in_set(found, checker.sheet.set)
        if old is None:
            why = words.not_at_hand.format(release=shown(release))
            return Report(path, at, words.left_out, None, 0, (Left("left_out", "release", why),))
        moved = self._upgrading(old, checker).upgraded(answers)
        return self._moved(path, at, moved, old.release, today)

    def _moved(self, path: str, at: str, moved: Upgraded, old: str, new: str) -> Report:
        words = self._form.any.words
        told = words.moved.format(number=moved.moved, old=old, new=new)
        return Report(path, at, told, moved.answers, moved.moved, moved.left)

    def _upgrading(self, old: Sheet, checker: Checker) -> Upgrading:
        key = old.release, old.set
        if key not in self._made:
            self._made[key] = Upgrading(old, checker)
        return self._made[key]

    def _refused(self, answers: Any) -> tuple[Left, ...]:
        """Why a document is no answers to this form, on whatever release."""
        words = self._form.any.words
        if not isinstance(answers, dict):
            return (Left("left_out", "", words.an_object, shown(answers)),)
        told = identity(self._form.any.sheet)
        wrong = [key for key in ("framework", "form") if answers.get(key) != told[key]]
        left = [
            Left("left_out", key, self._form.any.must_be(key), shown(answers.get(key)))
            for key in wrong
        ]
        if self._form.checker(answers) is None:
            sets = words.set_unknown.format(key="`set`", sets=listed(self._form.checkers))
            left.append(Left("left_out", "set", sets, shown(answers.get("set"))))
        return tuple(left)


def _written(path: str, told: list[tuple[Text, list[Report]]]) -> bytes:
    """A file of what could be moved, laid out as the one that it comes from."""
    found = [report.answers for _, of_text in told for report in of_text]
    answers = [_plain(each) for each in found if each is not None]
    if len(told) > 1 or path.lower().endswith(LINES):
        lines = [json.dumps(each, ensure_ascii=False) for each in answers]
        return "".join(f"{line}\n" for line in lines).encode("utf-8")
    is_list = any(document.path for text, _ in told for document in text.documents)
    if is_list or len(answers) != 1:
        return as_json(answers)
    return as_json(answers[0])


def _plain(answers: Json) -> Json:
    return {key: plain(value) for key, value in answers.items()}


# ------------------------------------------------------------------ reports
def as_text(reports: Iterable[Report], form: Form) -> str:
    """Each document on a line, with what is left to see to on lines below it."""
    lines: list[str] = []
    fates = {name: getattr(form.any.words, name) for name in ("left_out", "open", "look")}
    for report in reports:
        where = f"{report.path} {report.pointer}".rstrip()
        lines.append(f"{where}: {report.said}")
        for each in report.left:
            value = f" {each.value}" if each.value else ""
            rule = f" [{each.rule}]" if each.rule else ""
            lines.append(f"  /{each.key}{value}: {fates[each.fate]}: {each.reason}{rule}")
    return "".join(f"{line}\n" for line in lines)


def as_documents(reports: Iterable[Report]) -> str:
    """The reports as one JSON array."""
    made = [
        {
            "path": report.path,
            "pointer": report.pointer,
            "said": report.said,
            "moved": report.moved,
            "written": report.answers is not None,
            "left": [
                {
                    "fate": each.fate,
                    "pointer": f"{report.pointer}/{each.key}" if each.key else report.pointer,
                    "reason": each.reason,
                    "rule": each.rule,
                }
                for each in report.left
            ],
        }
        for report in reports
    ]
    return json.dumps(made, indent=2) + "\n"
