"""What was found while rating, and what is missing: one sentence each, and how much it weighs.

It does *not* say why an item is rated as it is: `words`.
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
from assay.reports.names import called, either, in_cases, number, quoted, sentence
from assay.reports.words import effect

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
            answer = names.answer(book, found.question, found.answer)
            question = names.short(book, found.question)
            where = in_cases(found.cases, found.number)
            return sentence(
                f"the answer {answer} to {question} goes against the balance of its prompts {where}"
            )
        case Refused():
            rule = names.rule(book, found.rule)
            rating = quoted(book, found.item, found.rating)
            asks = effect(book, found.rule, found.then)
            return sentence(
                f"{rating} is not allowed for {called(book, found.item)} by {rule}: {asks}"
            )
        case Advised():
            return _advised(book, found)
        case ReviewNeeded():
            review = book.index.review(found.review).title
            rating = quoted(book, found.item, found.rating)
            item = called(book, found.item)
            rule = names.rule(book, found.rule)
            return sentence(
                f"{rating} for {item} waits for the “{review}”, which {rule} asks for and of which "
                "no result is recorded"
            )
        case LeftStart():
            return _left_start(book, found)
        case Departed():
            return _departed(book, found)
        case NoRow():
            return _no_row(book, found)
        case NothingFits():
            item = called(book, found.item)
            return sentence(f"nothing in the rule of {item} fits what this inspection came to")
        case _:
            assert_never(found)


def _hurdle(book: Book, found: HurdleEnforced) -> str:
    question = names.short(book, found.question)
    after = names.answer(book, found.question, found.after)
    where = in_cases(found.cases, found.number)
    asks = effect(book, found.rule, found.then)
    rule = names.rule(book, found.rule)
    return sentence(f"{rule} changed the answer to {question} to {after} {where}: {asks}")


def _advised(book: Book, found: Advised) -> str:
    rule = names.rule(book, found.rule)
    asks = effect(book, found.rule, found.then)
    rating = quoted(book, found.item, found.rating)
    item = names.short(book, found.item)
    if not found.certain:
        return sentence(
            f"{rule} may say otherwise than {rating} for {item}, once more is known: {asks}"
        )
    says = otherwise(book, found)
    if found.reason:
        return f"{says} It was set aside: {sentence(names.reason(found.reason))}"
    return f"{says} Departing from it needs a reason, and none is recorded."


def otherwise(book: Book, found: Advised) -> str:
    """What guidance says instead, whether the rating was given or not."""
    rule = names.rule(book, found.rule)
    asks = effect(book, found.rule, found.then)
    rating = quoted(book, found.item, found.rating)
    return sentence(
        f"{rule} says otherwise than {rating} for {names.short(book, found.item)}: {asks}"
    )


def would(book: Book, found: Advised) -> str:
    """What guidance would say of a rating that nobody has proposed."""
    if not found.certain:
        return _advised(book, found)
    return f"{otherwise(book, found)} Departing from it would need a reason."


def _left_start(book: Book, found: LeftStart) -> str:
    rating = quoted(book, found.item, found.rating)
    start = either(book, found.item, found.start)
    says = f"{rating} for {called(book, found.item)} departs from its starting point, {start}"
    if found.reason:
        return sentence(f"{says}: {names.reason(found.reason)}")
    return f"{sentence(says)} That needs a reason, and none is recorded."


def _departed(book: Book, found: Departed) -> str:
    item = called(book, found.item)
    by = names.decider(book, found.decided_by)
    on = f" on {names.day(found.on)}" if found.on else ""
    after = quoted(book, found.item, found.rating)
    before = f" from {quoted(book, found.item, found.before)}" if found.before else ""
    says = f"{by} changed {item}{before} to {after}{on}"
    return sentence(f"{says}: {names.reason(found.reason)}" if found.reason else says)


def _no_row(book: Book, found: NoRow) -> str:
    table = book.index.table(found.table).title
    item = called(book, found.item)
    says = f"the table “{table}” has no row for {number(found.units, 'unit')}"
    if not found.outcomes:
        return sentence(f"{says}, so {item} has no rating from it")
    comes = either(book, found.item, found.outcomes)
    score = "" if found.score is None else f" to a score of {found.score}"
    law = "that its printed rows are checked against"
    return sentence(f"{says}; the law {law} gives {comes}{score}, and {item} is rated by that")


# ------------------------------------------------------------------ what is missing
def lacks(book: Book, missing: Missing) -> str:
    """What is missing, and what waits for it, as a sentence; an item needs none to wait for."""
    others = tuple(code for code in missing.wanted_for if code != missing.item)
    waits = names.shorts(book, others)
    verb = "waits" if len(others) == 1 else "wait"
    tail = f"; {waits} {verb} for it" if others else ""
    return sentence(f"{_lacking(book, missing)}{tail}")


def _lacking(book: Book, missing: Missing) -> str:
    match missing.kind:
        case "answer":
            question = names.short(book, missing.item)
            return f"{question} is not answered {_where(missing)}"
        case "fact":
            fact = book.index.fact(missing.item).title
            return f"“{fact}” is not known{_where_if_any(missing)}"
        case "judgement":
            return f"no rating is proposed for {called(book, missing.item)}"
        case "review":
            return f"the “{book.index.review(missing.item).title}” has no result"
        case "date":
            return f"the date of “{book.index.milestone(missing.item).title}” is not known"
        case "rating":
            return f"the rating of {called(book, missing.item)} is not known"
        case "unit":
            count = missing.number or 1
            return f"{number(count, 'unit')} {'is' if count == 1 else 'are'} not here"
        case "number_of_cases":
            return "the number of cases is not known"
        case _:
            assert_never(missing.kind)


def _where(missing: Missing) -> str:
    if not missing.number and not missing.cases:
        return "in any case"
    return in_cases(missing.cases, missing.number or len(missing.cases))


def _where_if_any(missing: Missing) -> str:
    return f" {_where(missing)}" if missing.number or missing.cases else ""
