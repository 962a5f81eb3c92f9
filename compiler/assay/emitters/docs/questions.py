"""The questions of one standard as a table, CSV and JSON, to take away from its page.

A row for each question in each set that asks it, in words; the question bank has more columns, and
every form. It does *not* say what a form must refuse.
"""

from __future__ import annotations

from collections.abc import Iterator

from assay.emitters.docs.edition import Edition
from assay.emitters.docs.permanent import identifier
from assay.emitters.forms.bank.comma_separated import lines
from assay.model import InformationQuestion, KeyQuestion, Prompt, Standard, as_json, words

Row = dict[str, str]


def tables(edition: Edition) -> dict[str, bytes]:
    """`standard-….csv` and `standard-….json` for each page of a standard that asks anything."""
    made: dict[str, bytes] = {}
    for standard in edition.standards:
        rows = list(_rows(edition, standard))
        if rows:
            name = edition.page(standard).removesuffix(".md")
            made[f"{name}.csv"] = lines(rows[0], (row.values() for row in rows))
            made[f"{name}.json"] = as_json(
                {
                    "framework": edition.framework.code,
                    "version": edition.framework.version,
                    "standard": standard.code,
                    "questions": rows,
                }
            )
    return made


def _rows(edition: Edition, standard: Standard) -> Iterator[Row]:
    for question in standard.key_questions:
        yield _row(edition, question, question, "")
        for line in edition.rows(question):
            if not line.sides:
                yield _row(edition, question, line.prompt, "")
            for side in line.sides:
                if side.prompt is not None:
                    yield _row(edition, question, side.prompt, side.set.code)
        for asked in question.information_questions:
            yield _row(edition, question, asked, "")


def _row(
    edition: Edition,
    question: KeyQuestion,
    item: KeyQuestion | Prompt | InformationQuestion,
    in_set: str,
) -> Row:
    applies = item.applies
    return {
        "id": f"{edition.framework.code}/{identifier(item)}",
        "code": item.printed,
        "kind": item.kind,
        "key_question": question.printed,
        "set": in_set,
        "question": item.title,
        "answers": edition.answered(item.answered_by),
        "applies": "" if applies is None else words.condition(edition.framework, applies),
        "evidence": "; ".join(item.evidence),
        "illustrative": "yes" if item.illustrative else "no",
        "last_changed": edition.versions.changed_or_before(item),
        "retired_since": item.retired.since if item.retired else "",
    }
