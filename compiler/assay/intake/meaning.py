"""What a row of a table says: a question with its answer, or a fact of a case with its value.

A cell is text; where a number is wanted, the text of one is read as it. It does *not* know in which
rows or cases a pair stands.
"""

from __future__ import annotations

from typing import Any

from assay import model
from assay.evaluator.inspection import FactValue
from assay.intake import values
from assay.intake.json_text import exact
from assay.intake.problem import listed, meant, quoted
from assay.intake.table import Pair
from assay.model.vocabulary import AnyQuestion, Question, Vocabulary
from assay.record import Record


class Meaning(Record):
    """What a pair comes to: a question with its answer, or a fact with its value.

    `value` is what the table says, as a document would have it. `may_not_apply` when it hangs on
    other answers or facts whether it may be there.
    """

    code: str
    value: Any
    read: FactValue
    fact: model.Fact | None
    question: Question | None
    may_not_apply: bool


class Wrong(Record):
    """What is wrong with a pair; `about` is the question that is wrong whatever its answer."""

    found: str
    expected: str
    help: str = ""
    near: tuple[str, ...] = ()
    about: str = ""


def meaning_of(words: Vocabulary, pair: Pair) -> Meaning | Wrong:
    """What a pair comes to, or what is wrong with it."""
    code = pair.question
    question, fact = words.questions.get(code), words.facts_of_cases.get(code)
    if question is not None:
        return _answer(words, question, pair)
    if fact is not None:
        value = _as_value(pair.answer, fact.value)
        read = values.fact(value, fact.value)
        if isinstance(read, values.Refused):
            return Wrong(f"{quoted(code)} is {read.found}", read.expected, read.help, read.near)
        return Meaning(code, value, read, fact, None, fact.applies is not None)
    if code in words.unit_facts:
        found = f"{quoted(code)} is a fact of the unit"
        return Wrong(found, "it in `facts` of the file beside the table", about=code)
    known = (*words.questions, *words.facts_of_cases)
    near = tuple(each for each in meant(code, known, words.printed) if each in known)
    found = f"{quoted(code)} is the code of no question and no fact of a case"
    return Wrong(found, listed(known), near=near, about=code)


def _answer(words: Vocabulary, question: Question, pair: Pair) -> Meaning | Wrong:
    code = question.code
    if not question.of_cases:
        found = f"{quoted(code)} is asked once of the unit"
        return Wrong(found, "it in `answers` of the file beside the table", about=code)
    reads = [_read_answer(words, item, pair.answer) for item in _versions(words, question)]
    taken = [each for each in reads if not isinstance(each[1], values.Refused)]
    value, read = (taken or reads)[0]
    if isinstance(read, values.Refused):
        found = f"the answer to {quoted(code)} is {read.found}"
        return Wrong(found, read.expected, read.help, read.near)
    return Meaning(code, value, read, None, question, _may_not_apply(words, question))


def _versions(words: Vocabulary, question: Question) -> tuple[AnyQuestion, ...]:
    """A prompt as each set asks it; any other question as it is."""
    prompts = (words.prompts_in(each.code).get(question.code) for each in words.part.sets)
    return tuple(prompt for prompt in prompts if prompt is not None) or (question.item,)


def _may_not_apply(words: Vocabulary, question: Question) -> bool:
    item = question.item
    around = (item.applies, question.key_question.applies, question.standard.applies)
    return (
        item.retired is not None
        or any(condition is not None for condition in around)
        or (isinstance(item, model.Prompt) and bool(words.part.sets))
    )


def _read_answer(
    words: Vocabulary, item: AnyQuestion, answer: str
) -> tuple[Any, FactValue | values.Refused]:
    value = _as_value(answer, item.answered_by)
    return value, values.answer(value, item.answered_by, words.answers(item))


def _as_value(text: str, kind: model.FactKind | model.AnsweredBy | None) -> Any:
    """The text of a cell as a document would have it: a number where one is wanted."""
    match kind:
        case (
            model.WholeNumber()
            | model.NumberOf()
            | model.Percentage()
            | model.ByWholeNumber()
            | model.ByPercentage()
        ):
            number = exact(text)
            return text if number is None else number
        case model.SeveralOf():
            return [part.strip() for part in text.split(";") if part.strip()]
        case _:
            return text
