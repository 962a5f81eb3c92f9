"""Why an item came to its rating: one sentence for each reason of the evaluator.

Conditions and effects are worded by `model.words`, which documents and forms use too. It does *not*
say what was found on the way (`findings`) or what another rating would have needed (`steps`).
"""

from __future__ import annotations

from fractions import Fraction
from typing import assert_never

from assay import model
from assay.evaluator.banding import Bander
from assay.evaluator.inspection import NOT_RATED
from assay.evaluator.result import (
    ByDeparture,
    ByExtreme,
    ByJudgement,
    ByLine,
    ByRule,
    ByScore,
    BySettlement,
    ByShare,
    ItemResult,
    NotRatedBecause,
    Part,
    Reason,
)
from assay.model import words as model_words
from assay.reports import methods, names
from assay.reports.book import Book
from assay.reports.names import either, listed, number, percent, quoted, sentence


def why(book: Book, item: ItemResult, said: Reason) -> str:
    """A reason as a sentence."""
    match said:
        case ByShare() | ByScore() | ByExtreme() | ByLine():
            return _measured(book, item, said)
        case ByJudgement():
            return _judgement(book, item, said)
        case ByDeparture():
            return _departure(book, item, said)
        case BySettlement():
            outcome = quoted(book, item.code, said.rating)
            return f"It was handed in as settled: {outcome}."
        case ByRule():
            return _rule(book, item, said)
        case NotRatedBecause():
            return _not_rated(book, item, said)
        case _:
            assert_never(said)


def _measured(book: Book, item: ItemResult, said: ByShare | ByScore | ByExtreme | ByLine) -> str:
    """What a method came to; of a judgement it is the starting point."""
    words = _measure(book, item, said)
    if isinstance(methods.method(book, item.code), model.Judgement):
        return f"Starting point: {_as_clause(words)}"
    return words


def _as_clause(words: str) -> str:
    """A sentence that follows a colon: small, unless it starts with a code."""
    return words if words[1:2] in (" ", "") or words[:2].isupper() else words[0].lower() + words[1:]


def _measure(book: Book, item: ItemResult, said: ByShare | ByScore | ByExtreme | ByLine) -> str:
    match said:
        case ByShare():
            return book.once(_key(item, said), lambda: _share(book, item, said))
        case ByScore():
            return _score(book, item, said)
        case ByExtreme():
            return _extreme(book, item, said)
        case ByLine():
            return _line(book, item, said)
        case _:
            assert_never(said)


# ------------------------------------------------------------------ shares
def _share(book: Book, item: ItemResult, said: ByShare) -> str:
    if not is_counted(said):
        return _not_counted(book, item, said)
    if not said.question:
        return sentence(f"{_cases_that_meet(book, item, said)}{_in_band(book, item, said)}")
    question = names.short(book, said.question)
    answered = f"answered {names.sufficient(book, said.question)} in {_counted(said)}"
    band = _in_band(book, item, said)
    if not said.deciding:
        return f"{question} was {answered}{band}."
    if said.percent is None:
        return f"{question} may set the rating: it was {answered}{band}."
    shares = [each for each in item.because if isinstance(each, ByShare)]
    if len(shares) == 1:
        return f"{question} sets the rating: it was {answered}{band}."
    ties = sum(each.deciding for each in shares)
    extreme = methods.extreme(book, item.code)
    place = f"the {extreme} key question" if ties == 1 else f"one of the {extreme} key questions"
    return f"{question} is {place}: it was {answered}{band}."


def _key(item: ItemResult, said: ByShare) -> tuple[object, ...]:
    """All that the sentence on a share hangs on: the same counts come again in many units."""
    deciding = [each.deciding for each in item.because if isinstance(each, ByShare)]
    figures = (said.question, said.least, said.most, said.base, said.open, said.percent)
    return ("share", item.code, *figures, said.outcomes, said.deciding, *deciding)


def is_counted(said: ByShare) -> bool:
    """Whether some case counts for a share, or may."""
    return bool(said.base or said.open)


def _not_counted(book: Book, item: ItemResult, said: ByShare) -> str:
    """There is no case, or nothing is known of any."""
    if said.outcomes == (NOT_RATED,):
        if said.question:
            return f"{names.short(book, said.question)} counts in no case."
        return f"There is no case to ask whether {_condition(book, item)}."
    outcomes = either(book, item.code, said.outcomes)
    if said.question:
        answer = names.sufficient(book, said.question)
        what = f"{names.short(book, said.question)} was answered {answer}"
    else:
        what = _condition(book, item)
    return f"It is not known in how many cases {what}: {outcomes} is possible."


def _condition(book: Book, item: ItemResult) -> str:
    method = methods.computed(book, item.code)
    assert isinstance(method, model.ShareOfCases), item.code
    return model_words.condition(book.framework, method.condition)


def _cases_that_meet(book: Book, item: ItemResult, said: ByShare) -> str:
    return f"in {_counted(said)} {_condition(book, item)}"


def _counted(said: ByShare) -> str:
    """`24 of 40 cases`, `20 to 23 of 40 cases`."""
    some = f"{said.least}" if said.least == said.most else f"{said.least} to {said.most}"
    return f"{some} of {number(said.base, 'case')}"


def _in_band(book: Book, item: ItemResult, said: ByShare) -> str:
    outcomes = either(book, item.code, said.outcomes)
    if said.percent is None:
        open_cases = number(said.open, "case")
        rest = f", and {open_cases} may still change that" if said.open else ""
        return f"{rest}: {outcomes} is possible"
    share = share_in_words(said, methods.bander(book, item.code))
    range_of = methods.printed_band(book, item.code, said.outcomes)
    if not said.outcomes:
        return f", {share}, which no band holds"
    return f", {share}, and {range_of or share} is {outcomes}"


def share_in_words(said: ByShare, bander: Bander | None) -> str:
    """`60%`, or `64.516%, which rounds to 65%` where rounding decides the band."""
    assert said.percent is not None
    exact = Fraction(100 * said.most, said.base)
    if exact == said.percent:
        return percent(exact)
    return counted_share(said.most, said.base, said.percent, bander)


def counted_share(number_of_cases: int, base: int, banded: Fraction, bander: Bander | None) -> str:
    """A share in percent; also as rounded, where the whole numbers beside it differ in band."""
    exact = Fraction(100 * number_of_cases, base)
    below = exact.numerator // exact.denominator
    if exact == banded:
        return percent(exact)
    if bander is not None and bander.of(below) == bander.of(below + 1):
        return percent(banded)
    return f"{percent(exact)}, which rounds to {percent(banded)}"


# ------------------------------------------------------------------ scores and ratings
def _score(book: Book, item: ItemResult, said: ByScore) -> str:
    unknown = [part for part in said.made_from if part.score is None and len(part.outcomes) > 1]
    if said.points is None:
        hangs = listed(_part_names(book, said, unknown)) or "what is not known"
        outcomes = either(book, item.code, said.outcomes)
        is_known = "is" if len(unknown) == 1 else "are"
        comes = f"{outcomes} is possible"
        if not said.outcomes:
            comes = "there is no band for whatever it comes to"
        elif len(said.outcomes) == 1:
            comes = f"whatever comes of that, the rating is {outcomes}"
        what = MEASURES[said.how]
        return sentence(f"{what} hangs on {hangs}, which {is_known} not known yet: {comes}")
    came = _came_to(book, said)
    outcomes = either(book, item.code, said.outcomes)
    if not said.outcomes:
        return sentence(f"{came}, for which there is no band")
    if said.by_law:
        return sentence(f"{came}, which the stated law makes {outcomes}")
    return sentence(f"{came}, and {_ends(said) or 'that'} is {outcomes}")


MEASURES = {
    "total": "the total score",
    "highest": "the highest score",
    "lowest": "the lowest score",
    "share_of_maximum": "the share of the maximum score",
}


def _came_to(book: Book, said: ByScore) -> str:
    scored = [part for part in said.made_from if part.score is not None]
    each = listed([f"{_part_name(book, part)} ({part.score})" for part in scored])
    points = said.points
    match said.how:
        case "total":
            return f"the scores of {each} add up to {points} of {said.out_of}"
        case "lowest" | "highest":
            at = [_part_name(book, part) for part in scored if part.score == points]
            return f"the {said.how} score is {points}, of {listed(at)}"
        case "share_of_maximum":
            exact = Fraction(100 * (points or 0), said.out_of)
            shown = percent(exact)
            rounds = (
                "" if said.score in (exact, None) else f", which rounds to {percent(said.score)}"
            )
            return f"the scores of {each} add up to {said.points} of {said.out_of}, {shown}{rounds}"
        case _:
            assert_never(said.how)


def _ends(said: ByScore) -> str:
    if said.band is None:
        return ""
    sign = "%" if said.how == "share_of_maximum" else ""
    first, last = said.band
    if first is None:
        return f"{last}{sign} or less"
    if last is None:
        return f"{first}{sign} or more"
    return f"{first}{sign}" if first == last else f"{first}{sign} to {last}{sign}"


def _part_names(book: Book, said: ByScore, parts: list[Part]) -> list[str]:
    """Parts by name; those of units that are not here are counted."""
    over_units = any(part.unit for part in said.made_from)
    here = [part for part in parts if part.unit or not over_units]
    away = [part for part in parts if not part.unit and over_units]
    named = [_part_name(book, part) for part in here]
    for code in dict.fromkeys(part.code for part in away):
        units = sum(part.code == code for part in away)
        where = "a unit that is not here" if units == 1 else f"{units} units that are not here"
        named.append(f"{names.short(book, code)} in {where}")
    return named


def _part_name(book: Book, part: Part) -> str:
    """`P 2.1`; over units, the unit's name, which says more than the code of them all."""
    return part.unit or names.short(book, part.code)


def _extreme(book: Book, item: ItemResult, said: ByExtreme) -> str:
    each = listed(
        [f"{_part_name(book, part)} ({_part_outcomes(book, part)})" for part in said.made_from]
    )
    outcomes = either(book, item.code, said.outcomes)
    verb = "is" if len(said.outcomes) == 1 else "may be"
    return f"The {said.extreme} rating of {each} {verb} {outcomes}."


def _part_outcomes(book: Book, part: Part) -> str:
    return either(book, part.code, part.outcomes)


def _line(book: Book, item: ItemResult, said: ByLine) -> str:
    outcome = quoted(book, item.code, said.outcome)
    method = methods.computed(book, item.code)
    assert isinstance(method, model.FirstThatFits)
    if said.line < 0 and any(
        isinstance(each, ByLine) and each is not said for each in item.because
    ):
        return f"Where no line of its rule fits, the last one holds: otherwise {outcome}."
    if said.line < 0:
        return f"No line of its rule fits, so that the last one holds: otherwise {outcome}."
    condition = model_words.condition(book.framework, method.fits[said.line].condition)
    lines = sum(isinstance(each, ByLine) for each in item.because)
    is_first = "is" if lines == 1 and item.rating is not None else "may be"
    return f"The first line that fits {is_first} {outcome} when {condition}."


# ------------------------------------------------------------------ people
def _judgement(book: Book, item: ItemResult, said: ByJudgement) -> str:
    who = names.person(book, said.role, said.judgement_by)
    words = f"{who} proposes {quoted(book, item.code, said.rating)}"
    if said.start:
        words += f", where the starting point is {either(book, item.code, said.start)}"
    return sentence(f"{words}: {names.reason(said.reason)}" if said.reason else words)


def _departure(book: Book, item: ItemResult, said: ByDeparture) -> str:
    on = f" on {names.day(said.on)}" if said.on else ""
    did, before = "decided on", ""
    if said.before == said.rating:
        did = "confirmed"
    elif said.before:
        before = f", in place of {quoted(book, item.code, said.before)}"
    who = names.decider(book, said.decided_by)
    words = f"{who} {did} {quoted(book, item.code, said.rating)}{on}{before}"
    return sentence(f"{words}: {names.reason(said.reason)}" if said.reason else words)


# ------------------------------------------------------------------ rules
def _rule(book: Book, item: ItemResult, said: ByRule) -> str:
    rule = names.rule(book, said.rule)
    asks = effect(book, said.rule, said.then)
    before = quoted(book, item.code, said.before) if said.before else "the rating"
    match said.verdict:
        case "forced" | "lowered":
            after = quoted(book, item.code, said.after)
            verb = "changes" if said.verdict == "forced" else "lowers"
            words = f"{rule} {verb} {before} to {after}: {asks}"
        case "refused":
            words = f"{rule} refuses {before}: {asks}"
        case "waits":
            words = f"{before} waits for a review that {rule} asks for: {asks}"
        case "may_bind":
            words = f"it is not known yet whether {rule} stands in the way of {before}: {asks}"
        case "allowed":
            words = f"{rule} was asked and allows {before}: {asks}"
        case _:
            assert_never(said.verdict)
    return sentence(words)


def would(book: Book, item: ItemResult, said: ByRule) -> str:
    """What a rule would do to a rating that nobody has proposed."""
    rule = names.rule(book, said.rule)
    asks = effect(book, said.rule, said.then)
    before = quoted(book, item.code, said.before)
    if said.verdict == "refused":
        return sentence(f"{rule} would refuse {before}: {asks}")
    if said.verdict == "waits":
        return sentence(f"{before} would wait for a review that {rule} asks for: {asks}")
    return sentence(f"it is not known yet whether {rule} would refuse {before}: {asks}")


def effect(book: Book, rule: str, then: int) -> str:
    """What an effect of a rule asks, with its condition, as a clause."""
    return book.once(("effect", rule, then), lambda: _effect(book, rule, then))


def _effect(book: Book, rule: str, then: int) -> str:
    found = names.the_rule(book, rule)
    words = model_words.then(book.framework, found.then[then])
    if found.when is None:
        return words
    return f"when {model_words.condition(book.framework, found.when)}, {words}"


def _not_rated(book: Book, item: ItemResult, said: NotRatedBecause) -> str:
    what = "The starting point" if said.of_start else "It"
    return f"{what} is not rated, because {_why_not_rated(book, item, said)}."


def _why_not_rated(book: Book, item: ItemResult, said: NotRatedBecause) -> str:
    match said.why:
        case "no_cases":
            return "no case counts for it"
        case "parts":
            return _parts_not_rated(book, said)
        case "condition":
            condition = methods.not_rated_when(book, item.code)
            if condition is None:
                return "its rule says so"
            return model_words.condition(book.framework, condition)
        case "does_not_apply":
            return "it does not apply here"
        case "rule":
            return "a rule says so"
        case "line":
            return "the first line that fits says so"
        case "judgement":
            return "that is what was proposed"
        case _:
            assert_never(said.why)


def _parts_not_rated(book: Book, said: NotRatedBecause) -> str:
    """Which parts are not rated: a share of cases, because no case counts."""
    which = listed([_part_name(book, part) for part in said.which])
    if not said.which[0].outcomes:
        return f"no case counts for {which}"
    return f"{which} {'is' if len(said.which) == 1 else 'are'} not rated"
