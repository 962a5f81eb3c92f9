"""The value of a field in words, for people: before and after.

What the model can word already is worded there; here stand the lists and the plain values. It does
*not* say what is different between two of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from assay import model
from assay.languages import phrase
from assay.model import words
from assay.model.words import preparation

CONDITIONS = (
    *(model.And, model.Or, model.Is, model.Considered, model.Scores, model.Counted),
    *(model.CountedConditions, model.AnyPartNotRated, model.EveryPartNotRated),
)
METHODS = (
    *(model.Judgement, model.LowestOrHighest, model.BandedScore, model.ShareOfMaximum),
    *(model.ShareOfCases, model.FirstThatFits),
)
COUNTS = {
    "for": phrase("counts for"),
    "against": phrase("counts against"),
    "not": phrase("does not count"),
}
KINDS_OF_ANSWER = {
    "text": phrase("a text"),
    "date": phrase("a date"),
    "whole_number": phrase("a whole number"),
    "percentage": phrase("a percentage"),
}
NAMED = {
    "one_of": phrase("one of"),
    "several_of": phrase("several of"),
    "worst_to_best": phrase("worst to best"),
    "best_to_worst": phrase("best to worst"),
}
"""Names in rule objects that are no words as they are."""


def said(framework: model.Framework, field: str, value: Any) -> str:
    """The value of a field; empty where nothing is said."""
    match value:
        case None | ():
            return ""
        case bool():
            return _yes_or_no(framework, field, value)
        case str():
            return _plain(framework, field, value)
        case int():
            return str(value)
        case tuple():
            return _listed(framework, value)
        case model.Model():
            return _worded(framework, value)
        case _:
            raise AssertionError(f"{field} is {type(value).__name__}")


def _yes_or_no(framework: model.Framework, field: str, value: bool) -> str:
    if field == "illustrative":
        return framework.say("ours, not published") if value else framework.say("published")
    return framework.say("yes") if value else framework.say("no")


def _plain(framework: model.Framework, field: str, value: str) -> str:
    """A text as it is; the name of something by its title."""
    if field == "scale":
        return framework.index.scale(value).title
    if field == "counts":
        return framework.say(COUNTS[value])
    if field == "decided_by":
        return framework.index.role(value).title
    if field in {"kind", "listed", "value"}:
        return framework.say(NAMED.get(value) or value.replace("_", " "))
    return value


def _listed(framework: model.Framework, values: tuple[Any, ...]) -> str:
    """The members of a list, one after the other."""
    lines: list[str] = []
    for value in values:
        lines.extend([value] if isinstance(value, str) else _lines(framework, value))
    return "\n".join(lines)


def _lines(framework: model.Framework, value: model.Model) -> Iterator[str]:
    match value:
        case model.View() | model.Section():
            yield from _page(framework, value)
        case model.Characteristic():
            yield f"{rating_title(framework, value.rating)}:"
            yield from (f"- {text}" for text in value.texts)
        case _:
            yield _worded(framework, value)


def _page(framework: model.Framework, said: model.View | model.Section) -> Iterator[str]:
    """A page of a form, and what is asked on it, a line each."""
    say, when = framework.say, ""
    if said.applies is not None:
        when = say(", when {condition}", condition=words.condition(framework, said.applies))
    kind = say("Page") if isinstance(said, model.View) else say("Section")
    yield f"{kind} “{said.title}”{when}"
    for part in said.parts:
        match part:
            case model.Ask():
                asked = say("ask {item}", item=part.of)
                yield f"- {asked}"
            case model.Comment():
                comment = say("comment “{title}”", title=part.title)
                yield f"- {comment}"
            case model.Section():
                yield from _page(framework, part)


def _worded(framework: model.Framework, value: model.Model) -> str:
    """One rule object."""
    if isinstance(value, CONDITIONS):
        return words.condition(framework, value)
    if isinstance(value, METHODS):
        return words.method(framework, value)
    match value:
        case model.Then():
            return words.then(framework, value)
        case model.Banding():
            return words.banding(framework, value)
        case model.Law():
            return words.law(framework, value)
        case model.Row():
            cells = "; ".join(
                f"“{rating_title(framework, cell.rating)}” {span(framework, cell)}"
                for cell in value.cells
            )
            units = framework.say("{number} units", number=value.units)
            return f"{units}: {cells}"
        case model.Source():
            where = f"{value.document} {', '.join(value.sections)}"
            says = framework.say("{document} says “{words}”", document=where, words=value.says)
            return says if value.says else where
        case model.Retired():
            said = framework.say("from {date}", date=value.since)
            return f"{said}: {value.because}"
        case model.ByAnswers():
            return f"“{framework.index.answers(value.answers).title}”"
        case _:
            return _less_common(framework, value)


def _less_common(framework: model.Framework, value: model.Model) -> str:
    match value:
        case model.ByText() | model.ByDate() | model.ByWholeNumber() | model.ByPercentage():
            return framework.say(KINDS_OF_ANSWER[value.kind])
        case model.YesOrNo():
            return framework.say("yes or no")
        case model.OneOf() | model.SeveralOf():
            one = isinstance(value, model.OneOf)
            return framework.say("one choice") if one else framework.say("any number of choices")
        case model.WholeNumber() | model.Percentage() | model.ADate() | model.FreeText():
            return framework.say(KINDS_OF_ANSWER[value.kind])
        case model.NumberOf():
            return framework.say("a number of {unit}", unit=value.unit)
        case model.CasesWhere():
            condition = words.condition(framework, value.condition)
            return framework.say("cases where {condition}", condition=condition)
        case model.EveryOtherCase():
            return framework.say("every other case")
        case model.LeftOut():
            because = framework.say(" because {reason}", reason=value.because)
            return f"{_printed(framework, value.prompt)}{because if value.because else ''}"
        case model.Called():
            kind = framework.say(value.kind.replace("_", " "))
            plural = framework.say("plural “{word}”", word=value.plural)
            return f"{kind}: “{value.singular}”, {plural}"
        case _:
            return _of_preparation(framework, value)


def _of_preparation(framework: model.Framework, value: model.Model) -> str:
    match value:
        case model.Request():
            said = value.title
            if value.otherwise:
                said += framework.say("; otherwise {title}", title=value.otherwise)
            if value.key is not None:
                said += framework.say("; answered as {key}", key=value.key)
            return said
        case model.NarrativeRequest():
            return value.title
        case model.GivenDate() | model.Moment() | model.WeekOf():
            return preparation.day(framework, value)
        case model.OtherMoment():
            when = words.condition(framework, value.when)
            day = preparation.day(framework, value.moment)
            condition = framework.say(", when {condition}", condition=when)
            return f"{day}{condition}"
        case (
            model.IncludeCases()
            | model.LeaveOutCases()
            | model.MayLeaveOutCases()
            | model.Window()
            | model.TakeWeeks()
            | model.MatchShare()
            | model.AtMostForEach()
            | model.AtLeastCases()
        ):
            return preparation.clause(framework, value)
        case _:
            raise AssertionError(f"nobody words {type(value).__name__}")


def _printed(framework: model.Framework, code: str) -> str:
    item = framework.index.any_item(code)
    return code if item is None else item.printed


def rating_title(framework: model.Framework, code: str) -> str:
    """What a rating is called, on whichever scale it stands; empty where it stands on none."""
    whole: tuple[model.Framework | model.BroughtIn, ...] = (framework, *framework.uses)
    for part in whole:
        for scale in part.scales:
            for point in scale.points:
                if point.code == code:
                    return point.title
    return ""


def span(framework: model.Framework, cell: model.Cell) -> str:
    """The scores of a cell: `4` or `4 to 6`."""
    if cell.low == cell.high:
        return str(cell.low)
    return framework.say("{low} to {high}", low=cell.low, high=cell.high)
