"""A report as data: what a page says, in order, before it is text, Markdown or JSON.

Every statement is a sentence with where it stands in the manual and in the rule files, and the
record that it words. It does *not* know any format.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from assay import model
from assay.evaluator.nearness import Nearness
from assay.evaluator.obstacles import Obstacle, obstacles
from assay.evaluator.rating import Seen
from assay.evaluator.result import (
    Advised,
    ByDeparture,
    ByExtreme,
    ByJudgement,
    ByScore,
    ByShare,
    Found,
    ItemResult,
    Missing,
    Reason,
    Result,
)
from assay.evaluator.steps import MoreCases, Step
from assay.languages import language, phrase
from assay.record import Record
from assay.reports import findings, methods, names, steps, traces, words
from assay.reports.book import Book
from assay.reports.traces import Trace

ROUNDED = phrase("{exact}, rounded {rounded}")
"""A share in a table, where rounding decides its band."""


class Statement(Record):
    """A sentence, where its rule stands, and what it words."""

    text: str
    trace: Trace
    about: Reason | Found | Missing | Step


class Near(Record):
    """Another rating: what it would have needed, and the rules that would stand in its way.

    `was_proposed`: the reasons of the item say already what became of it.
    """

    title: str
    step: Step
    way: Statement
    rules: tuple[Statement, ...] = ()
    was_proposed: bool = False

    def statements(self) -> tuple[Statement, ...]:
        """All that is said of it."""
        return (self.way, *self.rules)


Obstacles = Callable[[str, str], Sequence[Obstacle]]
"""What would stand in the way of a rating of an item, by its code."""


class ShareRow(Record):
    """A share as a row of a table."""

    question: str
    counted: str
    base: str
    percent: str
    rating: str
    deciding: bool
    known: bool


class ItemPage(Record):
    """What is said of one item.

    `outcome` is its rating in words, or why there is none, and `possible` a sentence on what it may
    be then. `counted_as` heads the column of the shares: the answers that count for them.
    """

    code: str
    heading: str
    outcome: str
    possible: str
    score: str
    result: ItemResult
    because: tuple[Statement, ...]
    nearness: tuple[Near, ...]
    shares: tuple[ShareRow, ...] = ()
    counted_as: str = ""


class Page(Record):
    """The report of one unit, or of a whole with the pages of its units.

    `language` is that of its words.
    """

    framework: str
    title: str
    version: str
    unit: str
    ratings: tuple[ItemPage, ...]
    standards: tuple[ItemPage, ...]
    findings: tuple[Statement, ...]
    missing: tuple[Statement, ...]
    units: tuple[Page, ...]
    language: str

    def say(self, english: str, **parts: object) -> str:
        """Words of a layout, in the language of the page."""
        return language(self.language).say(english, **parts)

    def items(self) -> Iterator[ItemPage]:
        """All items, those of the whole first."""
        yield from self.ratings
        yield from self.standards


class Reporter:
    """A framework made ready to report on results, in the language of its texts.

    Args: `alone` as for `Book`.
    """

    def __init__(self, framework: model.Framework, alone: str = "") -> None:
        self.book = Book(framework, alone)
        self._nearness = Nearness(framework)
        self._titles = {used.name: used.title for used in framework.uses}
        self._codes = tuple(methods.every_rated(framework))

    def report(self, seen: Seen) -> Page:
        """The report of an inspection, as the evaluator sees it."""

        def standing_in_the_way(code: str, rating: str) -> Sequence[Obstacle]:
            return obstacles(seen, code, rating)

        units = tuple(self.report(unit) for unit in seen.units)
        return self._page(seen.result, standing_in_the_way, units)

    def _page(self, result: Result, obstacles: Obstacles, units: tuple[Page, ...]) -> Page:
        book = self.book
        codes = [code for code in self._codes if code in result.items]
        whole = {code for code in codes if _is_whole(book, code)}
        pages = {code: self._item(result, code, obstacles) for code in codes}
        return Page(
            framework=result.framework,
            title=self._titles.get(result.framework, book.framework.title),
            version=result.version,
            unit=result.unit,
            ratings=tuple(pages[code] for code in codes if code in whole),
            standards=tuple(pages[code] for code in codes if code not in whole),
            findings=tuple(self._found(found) for found in result.found),
            missing=tuple(
                Statement(findings.lacks(book, missing), traces.NOWHERE, missing)
                for missing in result.missing
            ),
            units=units,
            language=book.framework.language,
        )

    def _item(self, result: Result, code: str, obstacles: Obstacles) -> ItemPage:
        item = result.items[code]
        shares = [reason for reason in item.because if isinstance(reason, ByShare)]
        return ItemPage(
            code=code,
            heading=names.called(self.book, code),
            outcome=outcome(self.book, item),
            possible="" if _says_all(item) else still_possible(self.book, item),
            score=score(self.book, item),
            result=item,
            because=_distinct(self._because(item, reason) for reason in item.because),
            nearness=tuple(self._near(item, step, obstacles) for step in self._steps(result, code)),
            shares=tuple(self._row(item, share) for share in shares if share.question),
            counted_as=self._counted_as(shares),
        )

    def _because(self, item: ItemResult, reason: Reason) -> Statement:
        text = words.why(self.book, item, reason)
        return Statement(text, traces.of_reason(self.book, item, reason), reason)

    def _found(self, found: Found) -> Statement:
        text = findings.what(self.book, found)
        return Statement(text, traces.of_found(self.book, found), found)

    def _steps(self, result: Result, code: str) -> Iterator[Step]:
        yield from self._nearness.better(result, code)
        yield from self._nearness.start(result, code)
        worse = self._nearness.worse(result, code)
        if worse is not None:
            yield worse

    def _near(self, item: ItemResult, step: Step, obstacles: Obstacles) -> Near:
        is_its_own = step.better and not step.of_start
        stands = obstacles(item.code, step.rating) if is_its_own else ()
        proposed = is_its_own and any(
            isinstance(reason, ByJudgement | ByDeparture) and reason.rating == step.rating
            for reason in item.because
        )
        text = self._way(item, step, stands, proposed=proposed)
        return Near(
            title=names.rating(self.book, item.code, step.rating),
            step=step,
            way=Statement(text, traces.NOWHERE, step),
            rules=() if proposed else tuple(self._obstacle(item, each) for each in stands),
            was_proposed=proposed,
        )

    def _way(
        self, item: ItemResult, step: Step, stands: Sequence[Obstacle], *, proposed: bool
    ) -> str:
        """A step in words; the same numbers come again in many units."""
        if proposed or stands or not step.needs or not isinstance(step.needs[0], MoreCases):
            return steps.way(self.book, item, step, stands, proposed=proposed)
        needs = tuple(tuple(value for _, value in need.parts()) for need in step.needs)
        key = ("way", item.code, step.rating, step.better, step.every, step.of_start, needs)
        return self.book.once(key, lambda: steps.way(self.book, item, step))

    def _obstacle(self, item: ItemResult, said: Obstacle) -> Statement:
        if isinstance(said, Advised):
            text = findings.would(self.book, said)
            return Statement(text, traces.of_found(self.book, said), said)
        text = words.would(self.book, item, said)
        return Statement(text, traces.of_reason(self.book, item, said), said)

    def _row(self, item: ItemResult, share: ByShare) -> ShareRow:
        some = share.least == share.most
        return ShareRow(
            question=names.short(self.book, share.question),
            counted=_number(share) if some else _between(self.book, share),
            base=str(share.base) if words.is_counted(share) else "–",
            percent="–" if share.percent is None else self._percent(item, share),
            rating=_title_or_titles(self.book, item.code, share.outcomes),
            deciding=share.deciding,
            known=share.percent is not None,
        )

    def _percent(self, item: ItemResult, share: ByShare) -> str:
        bander = methods.bander(self.book, item.code)
        return words.share_in_words(self.book, share, bander, self.book.framework.say(ROUNDED))

    def _counted_as(self, shares: list[ByShare]) -> str:
        asked = [share.question for share in shares if share.question]
        if not asked:
            return ""
        return names.sufficient(self.book, asked[0]).replace("“", "").replace("”", "")


def _between(book: Book, share: ByShare) -> str:
    return book.say.from_to.format(first=share.least, last=share.most)


def _number(share: ByShare) -> str:
    return str(share.least) if words.is_counted(share) else "–"


def _distinct(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """Each thing that is said, once."""
    return tuple({(each.text, each.trace.place): each for each in statements}.values())


def _is_whole(book: Book, code: str) -> bool:
    item = book.index.any_item(code)
    return isinstance(item, model.Rating | model.Test)


def _says_all(item: ItemResult) -> bool:
    """Whether a reason names all that an item without a rating may still be."""
    return item.standing == "unknown" and any(
        isinstance(reason, ByScore | ByExtreme) and reason.outcomes == item.possible
        for reason in item.because
    )


def outcome(book: Book, item: ItemResult) -> str:
    """The rating of an item in a few words, or why it has none."""
    if item.rating is not None:
        return names.rating(book, item.code, item.rating)
    match item.standing:
        case "refused":
            return book.say.is_refused
        case "waiting":
            return book.say.is_waiting
        case _:
            return book.say.is_not_known if item.possible else book.say.is_nothing


def still_possible(book: Book, item: ItemResult) -> str:
    """What an item without a rating may still be, as a sentence; empty for one that has one."""
    if item.rating is not None or not item.possible:
        return ""
    each = names.either(book, item.code, item.possible)
    if item.standing == "refused":
        return book.say.rules_allow.format(outcomes=each)
    return book.say.may_still_be.format(outcomes=each)


def score(book: Book, item: ItemResult) -> str:
    """`2`, `9 of 21`; empty where there is none."""
    if item.score is None:
        return ""
    if item.out_of is None:
        return str(item.score)
    return book.say.score_out_of.format(score=item.score, out_of=item.out_of)


def _title_or_titles(book: Book, code: str, outcomes: tuple[str, ...]) -> str:
    return names.listed(book, [names.rating(book, code, each) for each in outcomes], "or")
