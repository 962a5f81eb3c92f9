"""What was found while rating, and what is missing: one sentence each, and how much it weighs.

The sentences are in `model.sentences`. It does *not* say why an item is rated as it is: `words`.
"""

from __future__ import annotations

from typing import Literal, assert_never

from assay.evaluator.result import (
    Advised,
    AgainstPrompts,
    Departed,
    Found,
    HurdleEnforced,
    LeftStart,
    Missing,
    NoRow,
    NothingFits,
    Refused,
    ReviewNeeded,
)
from assay.reports import names
from assay.reports.book import Book
from assay.reports.names import called, either, in_cases, quoted, sentence, units
from assay.reports.words import effect, with_reason

Severity = Literal["error", "warning", "note"]
"""An `error` leaves an item without a rating, a `warning` asks somebody for something, a `note`
keeps what was done."""


def severity(found: Found) -> Severity:
    """How much a finding weighs."""
    match found:
        case Refused() | NothingFits():
            return "error"
        case NoRow():
            return "warning" if found.outcomes else "error"
        case Advised() | LeftStart():
            return "note" if found.reason else "warning"
        case ReviewNeeded() | AgainstPrompts():
            return "warning"
        case HurdleEnforced() | Departed():
            return "note"
        case _:
            assert_never(found)


def item_of(found: Found) -> str:
    """The code of the item or question that a finding is about; empty for none."""
    match found:
        case HurdleEnforced() | AgainstPrompts():
            return found.question
        case (
            Refused()
            | Advised()
            | ReviewNeeded()
            | LeftStart()
            | Departed()
            | NoRow()
            | NothingFits()
        ):
            return found.item
        case _:
            assert_never(found)


def rule_of(found: Found) -> tuple[str, int] | None:
    """The rule that a finding comes from, and which of its effects."""
    match found:
        case HurdleEnforced() | Refused() | Advised() | ReviewNeeded():
            return found.rule, found.then
        case AgainstPrompts() | LeftStart() | Departed() | NoRow() | NothingFits():
            return None
        case _:
            assert_never(found)


def what(book: Book, found: Found) -> str:
    """A finding as one or two sentences."""
    match found:
        case HurdleEnforced():
            return _hurdle(book, found)
        case AgainstPrompts():
            words = book.say.found_against_prompts.format(
                answer=names.answer(book, found.question, found.answer),
                question=names.short(book, found.question),
                where=in_cases(book, found.cases, found.number),
            )
            return sentence(words)
        case Refused():
            words = book.say.found_refused.format(
                rating=quoted(book, found.item, found.rating),
                item=called(book, found.item),
                rule=names.rule(book, found.rule),
                asks=effect(book, found.rule, found.then),
            )
            return sentence(words)
        case Advised():
            return _advised(book, found)
        case ReviewNeeded():
            words = book.say.found_review.format(
                rating=quoted(book, found.item, found.rating),
                item=called(book, found.item),
                review=book.index.review(found.review).title,
                rule=names.rule(book, found.rule),
            )
            return sentence(words)
        case LeftStart():
            return _left_start(book, found)
        case Departed():
            return _departed(book, found)
        case NoRow():
            return _no_row(book, found)
        case NothingFits():
            return sentence(book.say.found_nothing_fits.format(item=called(book, found.item)))
        case _:
            assert_never(found)


def _hurdle(book: Book, found: HurdleEnforced) -> str:
    words = book.say.found_hurdle.format(
        rule=names.rule(book, found.rule),
        question=names.short(book, found.question),
        answer=names.answer(book, found.question, found.after),
        where=in_cases(book, found.cases, found.number),
        asks=effect(book, found.rule, found.then),
    )
    return sentence(words)


def _advised(book: Book, found: Advised) -> str:
    says = otherwise(book, found)
    if not found.certain:
        return says
    if found.reason:
        return book.say.set_aside.format(says=says, reason=sentence(names.reason(found.reason)))
    return book.say.not_set_aside.format(says=says)


def otherwise(book: Book, found: Advised) -> str:
    """What guidance says instead, or may say, whether the rating was given or not."""
    words = (book.say.advised if found.certain else book.say.may_be_advised).format(
        rule=names.rule(book, found.rule),
        rating=quoted(book, found.item, found.rating),
        item=names.short(book, found.item),
        asks=effect(book, found.rule, found.then),
    )
    return sentence(words)


def would(book: Book, found: Advised) -> str:
    """What guidance would say of a rating that nobody has proposed."""
    if not found.certain:
        return _advised(book, found)
    return book.say.would_need_reason.format(says=otherwise(book, found))


def _left_start(book: Book, found: LeftStart) -> str:
    says = book.say.left_start.format(
        rating=quoted(book, found.item, found.rating),
        item=called(book, found.item),
        start=either(book, found.item, found.start),
    )
    if found.reason:
        return with_reason(book, says, found.reason)
    return book.say.left_without_reason.format(says=sentence(says))


def _departed(book: Book, found: Departed) -> str:
    words = (book.say.departed_from if found.before else book.say.departed).format(
        who=names.decider(book, found.decided_by),
        item=called(book, found.item),
        before=quoted(book, found.item, found.before),
        after=quoted(book, found.item, found.rating),
        on=names.on(book, found.on),
    )
    return with_reason(book, words, found.reason)


def _no_row(book: Book, found: NoRow) -> str:
    words = book.say.no_row
    if found.outcomes:
        words = (
            book.say.no_row_but_law if found.score is None else book.say.no_row_but_law_with_score
        )
    return sentence(
        words.format(
            table=book.index.table(found.table).title,
            units=units(book, found.units),
            item=called(book, found.item),
            outcomes=either(book, found.item, found.outcomes),
            score=found.score,
        )
    )


# ------------------------------------------------------------------ what is missing
def lacks(book: Book, missing: Missing) -> str:
    """What is missing, and what waits for it, as a sentence; an item needs none to wait for."""
    others = tuple(code for code in missing.wanted_for if code != missing.item)
    lacking = _lacking(book, missing)
    if not others:
        return sentence(lacking)
    words = book.say.item_waits if len(others) == 1 else book.say.items_wait
    return sentence(words.format(lacks=lacking, items=names.shorts(book, others)))


def _lacking(book: Book, missing: Missing) -> str:
    match missing.kind:
        case "answer":
            question = names.short(book, missing.item)
            return book.say.lacks_answer.format(question=question, where=_where(book, missing))
        case "fact":
            words = book.say.lacks_fact_in if _is_somewhere(missing) else book.say.lacks_fact
            fact = book.index.fact(missing.item).title
            return words.format(fact=fact, where=_where(book, missing))
        case "judgement":
            return book.say.lacks_judgement.format(item=called(book, missing.item))
        case "review":
            return book.say.lacks_review.format(review=book.index.review(missing.item).title)
        case "date":
            milestone = book.index.milestone(missing.item).title
            return book.say.lacks_date.format(milestone=milestone)
        case "rating":
            return book.say.lacks_rating.format(item=called(book, missing.item))
        case "unit":
            count = missing.number or 1
            words = book.say.lacks_unit if count == 1 else book.say.lacks_units
            return words.format(units=units(book, count))
        case "number_of_cases":
            return book.say.lacks_number
        case _:
            assert_never(missing.kind)


def _where(book: Book, missing: Missing) -> str:
    if not _is_somewhere(missing):
        return book.say.in_any_case
    return in_cases(book, missing.cases, missing.number or len(missing.cases))


def _is_somewhere(missing: Missing) -> bool:
    return bool(missing.number or missing.cases)
