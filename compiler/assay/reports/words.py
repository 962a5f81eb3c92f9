"""Why an item came to its rating: one sentence for each reason of the evaluator.

The sentences are in `model.sentences`, and here is which of them fits. Conditions and effects are
worded by `model.words`, which documents and forms use too. It does *not* say what was found on the
way (`findings`) or what another rating would have needed (`steps`).
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
    RuleVerdict,
)
from assay.model import words as model_words
from assay.reports import methods, names
from assay.reports.book import Book
from assay.reports.names import cases, either, listed, percent, quoted, sentence


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
            return book.say.settled.format(rating=outcome)
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
        return book.say.start.format(words=_as_clause(words))
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
        return sentence(
            book.say.share_meets.format(
                counted=_counted(book, said),
                condition=_condition(book, item),
                band=_in_band(book, item, said),
            )
        )
    return _share_sentence(book, item, said).format(
        question=names.short(book, said.question),
        answer=names.sufficient(book, said.question),
        counted=_counted(book, said),
        band=_in_band(book, item, said),
    )


def _share_sentence(book: Book, item: ItemResult, said: ByShare) -> str:
    if not said.deciding:
        return book.say.share
    if said.percent is None:
        return book.say.share_may_set
    shares = [each for each in item.because if isinstance(each, ByShare)]
    if len(shares) == 1:
        return book.say.share_sets
    ties = sum(each.deciding for each in shares)
    if methods.extreme(book, item.code) == "lowest":
        return book.say.share_lowest if ties == 1 else book.say.share_among_lowest
    return book.say.share_highest if ties == 1 else book.say.share_among_highest


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
            return book.say.counts_nowhere.format(question=names.short(book, said.question))
        return book.say.nothing_to_ask.format(condition=_condition(book, item))
    outcomes = either(book, item.code, said.outcomes)
    if not said.question:
        return book.say.not_known_met.format(condition=_condition(book, item), outcomes=outcomes)
    return book.say.not_known_answered.format(
        question=names.short(book, said.question),
        answer=names.sufficient(book, said.question),
        outcomes=outcomes,
    )


def _condition(book: Book, item: ItemResult) -> str:
    method = methods.computed(book, item.code)
    assert isinstance(method, model.ShareOfCases), item.code
    return model_words.condition(book.framework, method.condition)


def _counted(book: Book, said: ByShare) -> str:
    """`24 of 40 cases`, `20 to 23 of 40 cases`."""
    some = f"{said.least}"
    if said.least != said.most:
        some = book.say.from_to.format(first=said.least, last=said.most)
    return book.say.counted.format(some=some, cases=cases(book, said.base))


def _in_band(book: Book, item: ItemResult, said: ByShare) -> str:
    outcomes = either(book, item.code, said.outcomes)
    if said.percent is None:
        if not said.open:
            return book.say.band_possible.format(outcomes=outcomes)
        return book.say.band_open.format(cases=cases(book, said.open), outcomes=outcomes)
    share = share_in_words(book, said, methods.bander(book, item.code))
    range_of = methods.printed_band(book, item.code, said.outcomes)
    if not said.outcomes:
        return book.say.band_none.format(share=share)
    return book.say.band.format(share=share, band=range_of or share, outcomes=outcomes)


def share_in_words(book: Book, said: ByShare, bander: Bander | None, rounds: str = "") -> str:
    """`60%`, or `64.516%, which rounds to 65%` where rounding decides the band.

    Args: `rounds` says the latter otherwise than in a sentence.
    """
    assert said.percent is not None
    exact = Fraction(100 * said.most, said.base)
    if exact == said.percent:
        return percent(exact)
    return counted_share(book, said.most, said.base, said.percent, bander, rounds)


def counted_share(
    book: Book,
    number_of_cases: int,
    base: int,
    banded: Fraction,
    bander: Bander | None,
    rounds: str = "",
) -> str:
    """A share in percent; also as rounded, where the whole numbers beside it differ in band."""
    exact = Fraction(100 * number_of_cases, base)
    below = exact.numerator // exact.denominator
    if exact == banded:
        return percent(exact)
    if bander is not None and bander.of(below) == bander.of(below + 1):
        return percent(banded)
    return _rounds(rounds or book.say.rounds, exact, banded)


def _rounds(words: str, exact: Fraction, banded: Fraction) -> str:
    return words.format(exact=percent(exact), rounded=percent(banded))


# ------------------------------------------------------------------ scores and ratings
def _score(book: Book, item: ItemResult, said: ByScore) -> str:
    outcomes = either(book, item.code, said.outcomes)
    if said.points is None:
        return _score_hangs(book, said, outcomes)
    came = _came_to(book, said, said.points)
    if not said.outcomes:
        return sentence(book.say.score_without_band.format(came=came))
    if said.by_law:
        return sentence(book.say.score_by_law.format(came=came, outcomes=outcomes))
    band = _ends(book, said) or book.say.that
    return sentence(book.say.score_in_band.format(came=came, band=band, outcomes=outcomes))


def _score_hangs(book: Book, said: ByScore, outcomes: str) -> str:
    """What hangs on parts that are not known."""
    unknown = [part for part in said.made_from if part.score is None and len(part.outcomes) > 1]
    comes = book.say.comes_possible
    if not said.outcomes:
        comes = book.say.comes_nothing
    elif len(said.outcomes) == 1:
        comes = book.say.comes_anyway
    words = book.say.score_hangs if len(unknown) == 1 else book.say.score_hangs_on_many
    return sentence(
        words.format(
            measure=_measured_as(book, said.how),
            parts=listed(book, _part_names(book, said, unknown)) or book.say.what_is_not_known,
            comes=comes.format(outcomes=outcomes),
        )
    )


def _measured_as(book: Book, how: str) -> str:
    """What the parts of a score come to, as a sentence names it."""
    say = book.say
    return {
        "total": say.total,
        "highest": say.highest,
        "lowest": say.lowest,
        "share_of_maximum": say.share_of_maximum,
    }[how]


def _came_to(book: Book, said: ByScore, points: int) -> str:
    scored = [part for part in said.made_from if part.score is not None]
    each = listed(
        book,
        [book.say.part.format(part=_part_name(book, part), came=part.score) for part in scored],
    )
    match said.how:
        case "total":
            return book.say.score_total.format(parts=each, points=points, out_of=said.out_of)
        case "lowest" | "highest":
            at = [_part_name(book, part) for part in scored if part.score == points]
            words = book.say.score_lowest if said.how == "lowest" else book.say.score_highest
            return words.format(points=points, parts=listed(book, at))
        case "share_of_maximum":
            exact = Fraction(100 * points, said.out_of)
            same = said.score is None or said.score == exact
            share = percent(exact) if same else _rounds(book.say.rounds, exact, said.score or exact)
            figures = {"parts": each, "points": points, "out_of": said.out_of}
            return book.say.score_share.format(**figures, share=share)
        case _:
            assert_never(said.how)


def _ends(book: Book, said: ByScore) -> str:
    if said.band is None:
        return ""
    sign = "%" if said.how == "share_of_maximum" else ""
    first, last = said.band
    if first is None:
        return book.say.or_less.format(last=f"{last}{sign}")
    if last is None:
        return book.say.or_more.format(first=f"{first}{sign}")
    if first == last:
        return f"{first}{sign}"
    return book.say.from_to.format(first=f"{first}{sign}", last=f"{last}{sign}")


def _part_names(book: Book, said: ByScore, parts: list[Part]) -> list[str]:
    """Parts by name; those of units that are not here are counted."""
    over_units = any(part.unit for part in said.made_from)
    here = [part for part in parts if part.unit or not over_units]
    away = [part for part in parts if not part.unit and over_units]
    named = [_part_name(book, part) for part in here]
    for code in dict.fromkeys(part.code for part in away):
        units = sum(part.code == code for part in away)
        words = book.say.part_away if units == 1 else book.say.parts_away
        named.append(words.format(item=names.short(book, code), number=units))
    return named


def _part_name(book: Book, part: Part) -> str:
    """`P 2.1`; over units, the unit's name, which says more than the code of them all."""
    return part.unit or names.short(book, part.code)


def _extreme(book: Book, item: ItemResult, said: ByExtreme) -> str:
    each = [
        book.say.part.format(
            part=_part_name(book, part), came=either(book, part.code, part.outcomes)
        )
        for part in said.made_from
    ]
    sure = len(said.outcomes) == 1
    if said.extreme == "lowest":
        words = book.say.rating_lowest if sure else book.say.rating_may_be_lowest
    else:
        words = book.say.rating_highest if sure else book.say.rating_may_be_highest
    return words.format(parts=listed(book, each), outcomes=either(book, item.code, said.outcomes))


def _line(book: Book, item: ItemResult, said: ByLine) -> str:
    outcome = quoted(book, item.code, said.outcome)
    method = methods.computed(book, item.code)
    assert isinstance(method, model.FirstThatFits)
    lines = sum(isinstance(each, ByLine) for each in item.because)
    if said.line < 0:
        words = book.say.otherwise_open if lines > 1 else book.say.otherwise
        return words.format(outcome=outcome)
    condition = model_words.condition(book.framework, method.fits[said.line].condition)
    is_first = lines == 1 and item.rating is not None
    words = book.say.line if is_first else book.say.line_may_be
    return words.format(outcome=outcome, condition=condition)


# ------------------------------------------------------------------ people
def _judgement(book: Book, item: ItemResult, said: ByJudgement) -> str:
    words = (book.say.proposes_from if said.start else book.say.proposes).format(
        who=names.person(book, said.role, said.judgement_by),
        rating=quoted(book, item.code, said.rating),
        start=either(book, item.code, said.start),
    )
    return with_reason(book, words, said.reason)


def with_reason(book: Book, words: str, reason: str) -> str:
    """Words as a sentence, with what a person wrote after a colon."""
    if not reason:
        return sentence(words)
    return sentence(book.say.with_reason.format(words=words, reason=names.reason(reason)))


def _departure(book: Book, item: ItemResult, said: ByDeparture) -> str:
    before = ""
    if said.before:
        before = book.say.in_place_of.format(rating=quoted(book, item.code, said.before))
    words = (book.say.confirmed if said.before == said.rating else book.say.decided).format(
        who=names.decider(book, said.decided_by),
        rating=quoted(book, item.code, said.rating),
        on=names.on(book, said.on),
        before=before,
    )
    return with_reason(book, words, said.reason)


# ------------------------------------------------------------------ rules
def _rule(book: Book, item: ItemResult, said: ByRule) -> str:
    words = _did(book, said.verdict).format(
        rule=names.rule(book, said.rule),
        asks=effect(book, said.rule, said.then),
        before=quoted(book, item.code, said.before) if said.before else book.say.the_rating,
        after=quoted(book, item.code, said.after) if said.after else "",
    )
    return sentence(words)


def _did(book: Book, verdict: RuleVerdict) -> str:
    """What a rule did, as a sentence about it."""
    say = book.say
    did: dict[RuleVerdict, str] = {
        "forced": say.forced,
        "lowered": say.lowered,
        "refused": say.refused,
        "waits": say.waits,
        "may_bind": say.may_bind,
        "allowed": say.allowed,
    }
    return did[verdict]


def would(book: Book, item: ItemResult, said: ByRule) -> str:
    """What a rule would do to a rating that nobody has proposed."""
    words = book.say.may_refuse
    if said.verdict == "refused":
        words = book.say.would_refuse
    elif said.verdict == "waits":
        words = book.say.would_wait
    return sentence(
        words.format(
            rule=names.rule(book, said.rule),
            asks=effect(book, said.rule, said.then),
            before=quoted(book, item.code, said.before),
        )
    )


def effect(book: Book, rule: str, then: int) -> str:
    """What an effect of a rule asks, with its condition, as a clause."""
    return book.once(("effect", rule, then), lambda: _effect(book, rule, then))


def _effect(book: Book, rule: str, then: int) -> str:
    found = names.the_rule(book, rule)
    words = model_words.then(book.framework, found.then[then])
    if found.when is None:
        return words
    condition = model_words.condition(book.framework, found.when)
    return book.say.when.format(condition=condition, asks=words)


def _not_rated(book: Book, item: ItemResult, said: NotRatedBecause) -> str:
    words = book.say.start_is_not_rated if said.of_start else book.say.is_not_rated
    return words.format(why=_why_not_rated(book, item, said))


def _why_not_rated(book: Book, item: ItemResult, said: NotRatedBecause) -> str:
    match said.why:
        case "no_cases":
            return book.say.because_no_cases
        case "parts":
            return _parts_not_rated(book, said)
        case "condition":
            condition = methods.not_rated_when(book, item.code)
            if condition is None:
                return book.say.because_rule_of_its_own
            return model_words.condition(book.framework, condition)
        case "does_not_apply":
            return book.say.because_does_not_apply
        case "rule":
            return book.say.because_rule
        case "line":
            return book.say.because_line
        case "judgement":
            return book.say.because_judgement
        case _:
            assert_never(said.why)


def _parts_not_rated(book: Book, said: NotRatedBecause) -> str:
    """Which parts are not rated: a share of cases, because no case counts."""
    which = listed(book, [_part_name(book, part) for part in said.which])
    if not said.which[0].outcomes:
        return book.say.because_no_cases_of.format(parts=which)
    words = book.say.because_part if len(said.which) == 1 else book.say.because_parts
    return words.format(parts=which)
