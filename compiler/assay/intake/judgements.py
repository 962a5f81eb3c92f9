"""What people say of the items of an inspection: judgements, decisions, reviews, settled ratings.

A judgement of an item that is computed is refused, with how it is computed. It does *not* check a
judgement against the rules; the evaluator does.

Source: inspection-documents.md#a-document
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from assay import model
from assay.evaluator.inspection import NOT_RATED, NOTHING, Judgement
from assay.intake import values
from assay.intake.places import Path
from assay.intake.problem import listed, meant, quoted
from assay.intake.reading import Reading
from assay.model.vocabulary import RatedItem, Vocabulary

OF_A_JUDGEMENT = ("rating", "by", "reason", "on", "sets_aside")
NEEDED_IN_A_DECISION = ("rating", "by", "on", "reason")


def read_judgements(
    words: Vocabulary, value: Any, path: Path, reading: Reading
) -> Mapping[str, Judgement]:
    """What is proposed, by item."""

    def read(code: str, inner: Any, at: Path) -> Judgement | None:
        rated = _judged(words, code, at, reading)
        return None if rated is None else _judgement(words, rated, inner, at, reading, ("rating",))

    return reading.named(value, path, "`judgements`", read)


def read_decisions(
    words: Vocabulary, value: Any, path: Path, reading: Reading
) -> Mapping[str, Judgement]:
    """What whoever decides made of proposals, by item."""
    if value and words.part.decided_by is None:
        found = f"decisions, and nobody decides on ratings of {quoted(words.name)}"
        reading.say(path, found, "no `decisions`", "put what is proposed in `judgements`")
        return NOTHING

    def read(code: str, inner: Any, at: Path) -> Judgement | None:
        rated = _judged(words, code, at, reading)
        if rated is None:
            return None
        return _judgement(words, rated, inner, at, reading, NEEDED_IN_A_DECISION)

    return reading.named(value, path, "`decisions`", read)


def read_ratings(
    words: Vocabulary, value: Any, path: Path, reading: Reading, what: str
) -> Mapping[str, str]:
    """Ratings by item, `ratings` or `considered`: of any item that is rated here."""

    def read(code: str, inner: Any, at: Path) -> str | None:
        rated = _rated(words, code, at, reading)
        if rated is None:
            return None
        return _rating(words, rated, inner, at, reading, not_rated=what == "ratings")

    return reading.named(value, path, f"`{what}`", read)


def read_reviews(words: Vocabulary, value: Any, path: Path, reading: Reading) -> Mapping[str, str]:
    """What each review came to."""

    def read(code: str, inner: Any, at: Path) -> str | None:
        review = words.reviews.get(code)
        if review is None:
            found = f"{quoted(code)} is the name of no review"
            expected = listed(words.reviews) or "no reviews, as there are none"
            titles = [(each.title, each.code) for each in words.reviews.values()]
            reading.say(at, found, expected, near=meant(code, words.reviews, titles))
            return None
        answer = values.answer(inner, review.answered_by, words.answers(review))
        read = reading.taken(at, f"what {quoted(code)} came to", answer)
        return None if read is None else str(read)

    return reading.named(value, path, "`reviews`", read)


# ------------------------------------------------------------------ which item
def _judged(words: Vocabulary, code: str, at: Path, reading: Reading) -> RatedItem | None:
    """An item that a person rates; of any other, how it is rated is said."""
    rated = _rated(words, code, at, reading, near=words.judged)
    if rated is None or isinstance(rated.method, model.Judgement):
        return rated
    assert rated.method is not None
    from assay.model import words as in_words

    by = in_words.method(words.whole, rated.method)
    help = "leave it out; a rating that is settled elsewhere belongs in `ratings`"
    reading.say(at, f"{quoted(code)} is computed: it is rated by {by}", "no judgement of it", help)
    return None


def _rated(
    words: Vocabulary,
    code: str,
    at: Path,
    reading: Reading,
    near: tuple[str, ...] | None = None,
) -> RatedItem | None:
    rated = words.rated.get(code)
    if rated is None:
        codes = near or tuple(words.rated)
        printed = [pair for pair in words.printed if pair[1] in words.rated]
        printed += [(each.item.title, each.code) for each in words.rated.values()]
        question = words.questions.get(code)
        what = (
            "is a question, and not rated" if question else "is the code of nothing that is rated"
        )
        reading.say(at, f"{quoted(code)} {what}", listed(codes), near=meant(code, codes, printed))
        return None
    if rated.method is None:
        because = getattr(rated.item, "not_rated_because", "").strip()
        reading.say(at, f"{quoted(code)} is not rated here", "ratings of what is rated", because)
        return None
    return rated


# ------------------------------------------------------------------ one judgement
def _judgement(
    words: Vocabulary,
    rated: RatedItem,
    value: Any,
    path: Path,
    reading: Reading,
    needed: tuple[str, ...],
) -> Judgement | None:
    what = f"what is said of {quoted(rated.code)}"
    said = reading.members(value, path, what, OF_A_JUDGEMENT, needed)
    if "rating" not in said:
        return None
    rating = _rating(words, rated, said["rating"], (*path, "rating"), reading, not_rated=True)

    def text(name: str) -> str:
        if name not in said:
            return ""
        return reading.taken((*path, name), quoted(name), values.text(said[name])) or ""

    on = ""
    if "on" in said and reading.taken((*path, "on"), "`on`", values.day(said["on"])) is not None:
        on = said["on"]
    aside = _sets_aside(words, rated, said.get("sets_aside", {}), (*path, "sets_aside"), reading)
    if rating is None:
        return None
    return Judgement(rating=rating, by=text("by"), on=on, reason=text("reason"), sets_aside=aside)


def _rating(
    words: Vocabulary,
    rated: RatedItem,
    value: Any,
    at: Path,
    reading: Reading,
    *,
    not_rated: bool,
) -> str | None:
    codes = (*rated.scale, NOT_RATED) if not_rated else rated.scale
    assert rated.item.scale is not None
    points = words.index.scale(rated.item.scale).points
    titles = [(point.title, point.code) for point in points]
    read = values.code(value, codes, titles)
    return reading.taken(at, f"the rating of {quoted(rated.code)}", read)


def _sets_aside(
    words: Vocabulary, rated: RatedItem, value: Any, path: Path, reading: Reading
) -> Mapping[str, str]:
    known = words.guidance.get(rated.code, ())

    def read(name: str, inner: Any, at: Path) -> str | None:
        if name not in known:
            found = f"{quoted(name)} is the name of no guidance on {quoted(rated.code)}"
            expected = listed(known) or f"no `sets_aside`, as none is on {quoted(rated.code)}"
            reading.say(at, found, expected, near=meant(name, known))
            return None
        return reading.taken(at, f"the reason to set aside {quoted(name)}", values.text(inner))

    return reading.named(value, path, "`sets_aside`", read)
