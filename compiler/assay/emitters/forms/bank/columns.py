"""The tables of the bank: which columns there are, what each says, and what stands in the rows.

Between the bank and the files that are tables. A column of texts is repeated for every language
that there is, with its code at the end of the name: a language without texts gets no empty column.
Several things in one cell stand on a line each. It does *not* guard cells against programs that
read formulas into them; each format has its own way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from assay.emitters.forms.bank.entries import (
    Answer,
    AnswerList,
    Bank,
    LeftOut,
    Question,
)
from assay.emitters.forms.sheet import Origin

Cell = str | int
Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, what it says, and how wide it is shown. Units: letters."""

    name: str
    says: str
    width: int


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under columns; `file` is empty for what only a workbook shows."""

    file: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class _Filled(Generic[Row]):
    """A column, and the cell it has in a row: one for all languages, or one for each."""

    column: Column
    cells: Callable[[Row], Cell | Mapping[str, str]]
    in_each_language: bool = False


def tables(bank: Bank) -> tuple[Table, ...]:
    """All tables; those without rows too."""
    questions = _table("questions", "Questions", _questions(bank), bank.questions, bank.languages)
    answers = _table("questions.answers", "Answers", _ANSWERS, _answers(bank), bank.languages)
    left_out = _table("questions.left-out", "Left out", _LEFT_OUT, bank.left_out, bank.languages)
    whole = (questions, answers, left_out)
    return (*whole, _columns(table for table in whole if table.rows))


def _table(
    file: str,
    title: str,
    filled: tuple[_Filled[Row], ...],
    rows: Iterable[Row],
    languages: tuple[str, ...],
) -> Table:
    columns = tuple(column for each in filled for column in _named(each, languages))
    return Table(
        file,
        title,
        columns,
        tuple(
            tuple(cell for each in filled for cell in _cells(each, row, languages)) for row in rows
        ),
    )


def _named(filled: _Filled[Row], languages: tuple[str, ...]) -> Iterator[Column]:
    column = filled.column
    if not filled.in_each_language:
        yield column
        return
    for language in languages:
        yield Column(f"{column.name}_{language}", f"{column.says} ({language})", column.width)


def _cells(filled: _Filled[Row], row: Row, languages: tuple[str, ...]) -> Iterator[Cell]:
    found = filled.cells(row)
    if isinstance(found, str | int):
        yield found
    else:
        yield from (found[language] for language in languages)


# ------------------------------------------------------------------ questions
def _one(name: str, width: int, says: str, cell: Callable[[Row], Cell]) -> _Filled[Row]:
    return _Filled(Column(name, says, width), cell)


def _each(
    name: str, width: int, says: str, cells: Callable[[Row], Mapping[str, str]]
) -> _Filled[Row]:
    return _Filled(Column(name, says, width), cells, in_each_language=True)


def _questions(bank: Bank) -> tuple[_Filled[Question], ...]:
    return (
        _one("id", 30, "the name that no other row has: form, set and key", lambda row: row.id),
        _one("framework", 12, "the framework", lambda _: bank.framework),
        _one("version", 9, "the version of the framework", lambda _: bank.release),
        _one("form", 18, "the code of the form", lambda row: row.form),
        _each("form_title", 30, "the title of the form", lambda row: row.form_title),
        _one("set", 6, "the set of questions, where the form has several", lambda row: row.set),
        _one("number", 8, "the place of the question in its form, from 1", lambda row: row.number),
        _each("view", 24, "the page of the form", lambda row: row.view),
        _each("section", 30, "the part of the page, from the outside in", lambda row: row.section),
        _one(
            "kind",
            14,
            "fact, key_question, prompt, information_question (asked, never counted), review, "
            "reason or comment",
            lambda row: row.kind,
        ),
        _one("code", 18, "the code in the rule files", lambda row: row.code),
        _one("printed", 10, "the code as people read it", lambda row: row.printed),
        _one(
            "also_printed",
            14,
            "other codes under which it is published",
            lambda row: "\n".join(row.about.also_printed),
        ),
        _one(
            "key",
            18,
            "the name for machines, the same in the JSON Schema of the form; no two in a form "
            "differ in capitals only",
            lambda row: row.key,
        ),
        _each("text", 60, "the question", lambda row: row.text),
        _each("guidance", 70, "the guidance, in Markdown", lambda row: row.guidance),
        _one(
            "answered_by",
            13,
            "choice (one of the answers), choices (any of them), whole_number, percentage, date "
            "or text",
            lambda row: row.answered_by,
        ),
        _one("unit", 8, "the unit of a whole number", lambda row: row.unit),
        _one(
            "answer_list",
            24,
            "the list of answers, as the table of answers has it",
            lambda row: row.answers.name if row.answers else "",
        ),
        _one("answers", 12, "the codes of the answers", lambda row: _joined(_codes(row))),
        _each("answer_titles", 26, "what the answers say", lambda row: _titles(row, bank)),
        _one(
            "answer_counts",
            12,
            "what each answer counts: for, against or not; nothing where answers are not counted",
            lambda row: _joined(_counts(row)),
        ),
        _one(
            "required",
            16,
            "yes, no, when_it_applies, or when_a_rule_asks",
            lambda row: row.required,
        ),
        _each("applies", 40, "when it is asked; always, if empty", lambda row: row.applies),
        _one(
            "rules",
            36,
            "the rules that bind the answer or ask for it, as in rules.json",
            lambda row: _joined(rule.id for rule in row.rules),
        ),
        _each("rule_messages", 60, "what these rules say", lambda row: _messages(row, bank)),
        _one(
            "set_difference",
            13,
            "in an adjusted set: unchanged, kept (the same question with other guidance), "
            "replaced or added",
            lambda row: row.set_difference,
        ),
        _one("standard", 10, "the standard", lambda row: row.about.standard),
        _one(
            "key_question", 13, "the key question it belongs to", lambda row: row.about.key_question
        ),
        _one("domain", 9, "the domain of the standard", lambda row: row.about.domain),
        _one("evidence", 40, "where to look for it", lambda row: _joined(row.about.evidence)),
        _one(
            "status",
            12,
            "published, or illustrative: not in a published document; nothing for comments",
            lambda row: row.about.status,
        ),
        _one("sources", 20, "the published sections it is from", lambda row: _sources(row.origin)),
        _one("rule_file", 50, "the line of the rule file", lambda row: _place(row.origin)),
        _one(
            "page",
            36,
            "its place on the website of the framework, from the folder of the website",
            lambda row: row.about.page,
        ),
    )


def _joined(parts: Iterable[str]) -> str:
    return "\n".join(" ".join(part.split()) for part in parts)


def _codes(row: Question) -> tuple[str, ...]:
    return tuple(answer.code for answer in row.answers.answers) if row.answers else ()


def _counts(row: Question) -> tuple[str, ...]:
    counted = row.answers.answers if row.answers and row.counted else ()
    return tuple(answer.counts for answer in counted)


def _titles(row: Question, bank: Bank) -> dict[str, str]:
    answers = row.answers.answers if row.answers else ()
    return {
        language: _joined(answer.title[language] for answer in answers)
        for language in bank.languages
    }


def _messages(row: Question, bank: Bank) -> dict[str, str]:
    return {
        language: _joined(rule.message[language] for rule in row.rules)
        for language in bank.languages
    }


def _sources(origin: Origin) -> str:
    return _joined(f"{document} {section}" for document, section in origin.sections)


def _place(origin: Origin) -> str:
    return f"{origin.path}:{origin.line}" if origin.path else ""


# ------------------------------------------------------------------ answers, and what is left out
def _answers(bank: Bank) -> tuple[tuple[AnswerList, Answer], ...]:
    return tuple((listed, answer) for listed in bank.answer_lists for answer in listed.answers)


_ANSWERS: tuple[_Filled[tuple[AnswerList, Answer]], ...] = (
    _one("answer_list", 28, "the name of the list", lambda row: row[0].name),
    _each("list_title", 36, "what the list is about", lambda row: row[0].title),
    _one("number", 8, "the place of the answer in its list, from 1", lambda row: row[1].number),
    _one("answer", 20, "the code that is stored", lambda row: row[1].code),
    _each("title", 40, "what the answer says", lambda row: row[1].title),
    _one(
        "counts",
        10,
        "for, against or not, wherever a question of this list counts",
        lambda row: row[1].counts,
    ),
)

_LEFT_OUT: tuple[_Filled[LeftOut], ...] = (
    _one("set", 6, "the set that does not ask it", lambda row: row.set),
    _one("set_difference", 13, "left_out", lambda _: "left_out"),
    _one("code", 12, "the code in the rule files", lambda row: row.code),
    _one("printed", 12, "the code as people read it", lambda row: row.printed),
    _each("text", 60, "the question that other sets ask", lambda row: row.text),
    _each("because", 60, "why it is left out", lambda row: row.because),
    _one("standard", 10, "the standard", lambda row: row.about.standard),
    _one("key_question", 13, "the key question it belongs to", lambda row: row.about.key_question),
    _one("domain", 9, "the domain of the standard", lambda row: row.about.domain),
    _one("status", 12, "published, or illustrative", lambda row: row.about.status),
    _one("sources", 20, "the published sections it is from", lambda row: _sources(row.origin)),
    _one("rule_file", 50, "the line of the rule file", lambda row: _place(row.origin)),
    _one("page", 36, "its place on the website of the framework", lambda row: row.about.page),
)


def _columns(whole: Iterable[Table]) -> Table:
    """What each column says: for a workbook, which is often passed on alone."""
    return Table(
        "",
        "Columns",
        (
            Column("table", "the table", 14),
            Column("column", "the column", 22),
            Column("says", "what stands in it", 90),
        ),
        tuple((table.title, each.name, each.says) for table in whole for each in table.columns),
    )
