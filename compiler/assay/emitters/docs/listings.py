"""What pages list, as tables to take away: CSV and JSON beside the page, under its name.

A question has a row for each set that asks it, in words; the question bank has more columns, and
every form. Of a page that lists nothing there is no table. It does *not* say what a form must
refuse.
"""

from __future__ import annotations

from collections.abc import Iterator

from assay.emitters.docs.edition import Edition
from assay.emitters.docs.permanent import identifier
from assay.emitters.forms.bank.comma_separated import lines
from assay.model import (
    Condition,
    EvidenceInAdvance,
    InformationQuestion,
    Item,
    KeyQuestion,
    OneOf,
    Prompt,
    SeveralOf,
    Standard,
    as_json,
    words,
)
from assay.model.glossary import terms

Row = dict[str, str]


def listings(edition: Edition) -> dict[str, bytes]:
    """`standard-p1_1.csv`, `standard-p1_1.json` and so on: path to bytes."""
    made: dict[str, bytes] = {}
    for standard in edition.standards:
        page = str(edition.page(standard))
        rows = list(_of_standard(edition, standard))
        made |= _written(edition, page, "questions", rows, standard=standard.code)
    for page, what, rows in (
        ("information-questions.md", "questions", list(_information(edition))),
        ("facts.md", "facts", list(_facts(edition))),
        ("evidence.md", "requests", list(_requests(edition))),
        ("glossary.md", "words", list(_words(edition))),
    ):
        made |= _written(edition, page, what, rows)
    return made


def _written(
    edition: Edition, page: str, what: str, rows: list[Row], **about: str
) -> dict[str, bytes]:
    if not rows:
        return {}
    framework = edition.framework
    whole = {"framework": framework.code, "version": framework.version, **about, what: rows}
    name = page.removesuffix(".md")
    return {
        f"{name}.csv": lines(rows[0], (row.values() for row in rows)),
        f"{name}.json": as_json(whole),
    }


# ------------------------------------------------------------------ questions
def _of_standard(edition: Edition, standard: Standard) -> Iterator[Row]:
    for question in standard.key_questions:
        yield _question(edition, question, question)
        for line in edition.rows(question):
            if not line.sides:
                yield _question(edition, question, line.prompt)
            for side in line.sides:
                if side.prompt is not None:
                    yield _question(edition, question, side.prompt, side.set.code)
        for asked in question.information_questions:
            yield _question(edition, question, asked)


def _information(edition: Edition) -> Iterator[Row]:
    for _, question in edition.information_questions():
        for asked in question.information_questions:
            yield _question(edition, question, asked)


def _question(
    edition: Edition,
    question: KeyQuestion,
    item: KeyQuestion | Prompt | InformationQuestion,
    in_set: str = "",
) -> Row:
    return {
        "id": _address(edition, item),
        "code": item.printed,
        "kind": item.kind,
        "key_question": question.printed,
        "set": in_set,
        "question": item.title,
        "answers": edition.answered(item.answered_by),
        "applies": _applies(edition, item.applies),
        "evidence": "; ".join(item.evidence),
        **_said_of(edition, item),
    }


# ------------------------------------------------------------------ facts, documents, words
def _facts(edition: Edition) -> Iterator[Row]:
    for record in edition.records:
        for fact in record.facts:
            choices = fact.value.choices if isinstance(fact.value, OneOf | SeveralOf) else ()
            yield {
                "id": _address(edition, fact),
                "code": fact.code,
                "record": record.title,
                "fact": fact.title,
                "recorded_as": edition.recorded(fact),
                "choices": " · ".join(choice.title for choice in choices),
                "applies": _applies(edition, fact.applies),
                **_said_of(edition, fact),
            }


def _requests(edition: Edition) -> Iterator[Row]:
    for asked in edition.framework.evidence_in_advance:
        for request in asked.requests:
            yield _request(edition, asked, "document", request.title, request.otherwise)
        for narrative in asked.narratives:
            yield _request(edition, asked, "text", narrative.title, "")


def _request(
    edition: Edition, asked: EvidenceInAdvance, kind: str, title: str, otherwise: str
) -> Row:
    index = edition.framework.index
    return {
        "standard": index.standard(asked.standard).printed,
        "kind": kind,
        "request": title,
        "if_there_is_none": otherwise,
        "due_by": index.milestone(asked.due_by).title if asked.due_by else "",
        **_said_of(edition, asked),
    }


def _words(edition: Edition) -> Iterator[Row]:
    for term in terms(edition.framework):
        yield {
            "id": _address(edition, term),
            "word": term.title,
            "also_written_as": "; ".join(term.also_written_as),
            "meaning": term.meaning,
            **_said_of(edition, term),
        }


# ------------------------------------------------------------------ cells
def _address(edition: Edition, item: Item) -> str:
    return f"{edition.framework.code}/{identifier(item)}"


def _applies(edition: Edition, condition: Condition | None) -> str:
    return "" if condition is None else words.condition(edition.framework, condition)


def _said_of(edition: Edition, item: Item) -> Row:
    return {
        "illustrative": "yes" if item.illustrative else "no",
        "last_changed": edition.versions.changed_or_before(item),
        "retired_since": item.retired.since if item.retired else "",
    }
