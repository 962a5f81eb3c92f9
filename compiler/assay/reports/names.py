"""What things are called in a report: items, ratings, answers, cases and numbers.

Titles and printed codes come from the model, and the words around them from `model.sentences`. It
does *not* make sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import Literal

from assay import model
from assay.evaluator.inspection import NOT_RATED
from assay.languages import phrase
from assay.reports.book import Book

IN_THIS_CASE = phrase("in this case")
MANY_CASES = 12
"""More cases than this are counted and not listed."""


# ------------------------------------------------------------------ items
def called(book: Book, code: str) -> str:
    """`P 2.1 Assessment`, `A 3`, `Overall PDU rating`, as a heading has it."""
    item = book.index.any_item(code)
    if item is None:
        return code
    if item.kind == "standard":
        return f"{item.printed} {item.title}"
    if item.kind in ("key_question", "prompt", "information_question"):
        return item.printed
    return item.title


def short(book: Book, code: str) -> str:
    """`P 2.1`, `A 3`, `“Overall PDU rating”`: the code where people know one, else the title."""
    item = book.index.any_item(code)
    if item is None:
        return code
    if item.kind in ("standard", "key_question", "prompt", "information_question"):
        return item.printed
    return book.say.quoted.format(title=item.title)


def shorts(book: Book, codes: Iterable[str]) -> str:
    """Several items in a sentence."""
    return listed(book, [short(book, code) for code in codes])


def kind(book: Book, code: model.CountedKind) -> str:
    """`decision rule`, or the framework's own word for it."""
    for own in book.framework.called:
        if own.kind == code:
            return own.singular
    say = book.say
    rules = {
        "hurdle": say.hurdle,
        "decision_rule": say.decision_rule,
        "decision_guidance": say.decision_guidance,
        "limiting_judgement": say.limiting_judgement,
    }
    return rules.get(code) or book.framework.say(code.replace("_", " "))


def rule(book: Book, code: str) -> str:
    """`the decision rule “Outstanding leadership”`."""
    found = the_rule(book, code)
    return book.say.rule.format(kind=kind(book, found.kind), title=found.title)


def the_rule(book: Book, code: str) -> model.Rule:
    """A rule by its name."""
    found = book.index.any_item(code)
    assert isinstance(found, model.Rule), code
    return found


# ------------------------------------------------------------------ people
def person(book: Book, role: str | None, name: str) -> str:
    """`the lead inspector (A. Jones)`; a name that only repeats the role is left out."""
    if not role:
        return name or book.say.somebody
    title = book.index.role(role).title
    known_as = book.say.role.format(role=f"{title[:1].lower()}{title[1:]}")
    own = re.sub(rf"(,\s*)?(the\s+)?{re.escape(title)}$", "", name.strip(), flags=re.IGNORECASE)
    return book.say.role_named.format(role=known_as, name=own) if own else known_as


def decider(book: Book, name: str) -> str:
    """`the ratings panel (chaired by B. Smith)`."""
    return person(book, book.framework.decided_by, name)


# ------------------------------------------------------------------ ratings and answers
def rating(book: Book, item: str, outcome: str | None) -> str:
    """`Good`, as a table has it; `Not rated`; a dash while there is none."""
    if outcome is None:
        return "–"
    if outcome == NOT_RATED:
        return book.say.not_rated_alone
    return _values(book, item).get(outcome, outcome)


def quoted(book: Book, item: str, outcome: str) -> str:
    """`“Good”`, as a sentence has it; `not rated`."""
    if outcome == NOT_RATED:
        return book.say.not_rated
    return book.say.quoted.format(title=rating(book, item, outcome))


def either(book: Book, item: str, outcomes: Sequence[str]) -> str:
    """`“Good” or “Outstanding”`."""
    return listed(book, [quoted(book, item, one) for one in outcomes], "or")


def answer(book: Book, question: str, code: str) -> str:
    """`“Yes”`."""
    return book.say.quoted.format(title=_values(book, question).get(code, code))


def sufficient(book: Book, question: str) -> str:
    """The answers to a question that count for it: `“Yes”`."""
    return book.once(("sufficient", question), lambda: _look_up_sufficient(book, question))


def _look_up_sufficient(book: Book, question: str) -> str:
    item = book.index.any_item(question)
    answered = getattr(item, "answered_by", None)
    assert isinstance(answered, model.ByAnswers), question
    answers = book.index.answers(answered.answers).answers
    good = [book.say.quoted.format(title=one.title) for one in answers if one.counts == "for"]
    return listed(book, good, "or")


def _values(book: Book, code: str) -> dict[str, str]:
    """The ratings or answers that an item may have, and their titles."""
    return book.once(("values", code), lambda: _look_up_values(book, code))


def _look_up_values(book: Book, code: str) -> dict[str, str]:
    item = book.index.any_item(code)
    scale = getattr(item, "scale", None)
    if scale is not None:
        return {point.code: point.title for point in book.index.scale(scale).points}
    answered = getattr(item, "answered_by", None)
    if isinstance(answered, model.ByAnswers):
        return {one.code: one.title for one in book.index.answers(answered.answers).answers}
    return {}


# ------------------------------------------------------------------ numbers and lists
def cases(book: Book, count: int) -> str:
    """`1 case`, `2 cases`."""
    return (book.say.case if count == 1 else book.say.cases).format(number=count)


def units(book: Book, count: int) -> str:
    """`1 unit`, `2 units`."""
    return (book.say.unit if count == 1 else book.say.units).format(number=count)


def percent(share: Fraction) -> str:
    """A percentage to three places, never rounded up: `60%`, `64.516%`."""
    thousandths = share.numerator * 1000 // share.denominator
    whole, rest = divmod(thousandths, 1000)
    return f"{whole}.{rest:03}".rstrip("0").rstrip(".") + "%"


def listed(book: Book, words: Sequence[str], last: Literal["and", "or"] = "and") -> str:
    """`A 1, A 2 and A 3`."""
    if len(words) < 2:
        return "".join(words)
    words_of = book.say.listed_or if last == "or" else book.say.listed_and
    return words_of.format(most=", ".join(words[:-1]), last=words[-1])


def in_cases(book: Book, ids: Sequence[str], count: int) -> str:
    """`in case 4`, `in 2 cases (4 and 9)`, `in 30 cases`."""
    if count == 1 and list(ids) == [book.alone]:
        return book.framework.say(IN_THIS_CASE)
    if count == 1 and len(ids) == 1:
        return book.say.in_case.format(id=ids[0])
    if 0 < len(ids) <= MANY_CASES and len(ids) == count:
        return book.say.in_cases_named.format(cases=cases(book, count), ids=listed(book, ids))
    return book.say.in_cases.format(cases=cases(book, count))


def sentence(words: str) -> str:
    """A clause as a sentence: a capital before it and a full stop after it."""
    closed = words.endswith((".", "?", "!", ".”", "?”", "!”"))
    return f"{words[:1].upper()}{words[1:]}{'' if closed else '.'}"


def reason(text: str) -> str:
    """What a person wrote, to stand after a colon: one line, without its own full stop."""
    return " ".join(text.split()).removesuffix(".")


def day(book: Book, written: str) -> str:
    """`2025-06-20` as people write it: `20 June 2025`; anything else as it is."""
    parts = written.split("-")
    if len(parts) != 3 or not all(part.isdigit() for part in parts):
        return written
    year, month, number_of_day = parts
    if not 1 <= int(month) <= 12:
        return written
    named = _months(book)[int(month) - 1]
    return book.say.day.format(day=int(number_of_day), month=named, year=year)


def _months(book: Book) -> tuple[str, ...]:
    say = book.say
    return (
        *(say.january, say.february, say.march, say.april, say.may, say.june),
        *(say.july, say.august, say.september, say.october, say.november, say.december),
    )


def on(book: Book, written: str) -> str:
    """` on 20 June 2025`; empty where no day is said."""
    return book.say.on.format(day=day(book, written)) if written else ""
