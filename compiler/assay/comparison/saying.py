"""The value of a field in words, for people: before and after.

What the model can word already is worded there; here stand the lists and the plain values. It does
*not* say what is different between two of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from assay import model
from assay.model import words
from assay.model import words_of_preparation as preparation

CONDITIONS = (
    *(model.And, model.Or, model.Is, model.Considered, model.Scores, model.Counted),
    *(model.CountedConditions, model.AnyPartNotRated, model.EveryPartNotRated),
)
METHODS = (
    *(model.Judgement, model.LowestOrHighest, model.BandedScore, model.ShareOfMaximum),
    *(model.ShareOfCases, model.FirstThatFits),
)
COUNTS = {"for": "counts for", "against": "counts against", "not": "does not count"}
KINDS_OF_ANSWER = {
    "text": "a text",
    "date": "a date",
    "whole_number": "a whole number",
    "percentage": "a percentage",
}


def said(framework: model.Framework, field: str, value: Any) -> str:
    """The value of a field; empty where nothing is said."""
    match value:
        case None | ():
            return ""
        case bool():
            return _yes_or_no(field, value)
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


def _yes_or_no(field: str, value: bool) -> str:
    if field == "illustrative":
        return "ours, not published" if value else "published"
    return "yes" if value else "no"


def _plain(framework: model.Framework, field: str, value: str) -> str:
    """A text as it is; the name of something by its title."""
    if field == "scale":
        return framework.index.scale(value).title
    if field == "counts":
        return COUNTS[value]
    if field == "decided_by":
        return framework.index.role(value).title
    return value.replace("_", " ") if field in {"kind", "listed", "value"} else value


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
            yield f"{value.rating.replace('_', ' ')}:"
            yield from (f"- {text}" for text in value.texts)
        case _:
            yield _worded(framework, value)


def _page(framework: model.Framework, said: model.View | model.Section) -> Iterator[str]:
    """A page of a form, and what is asked on it, a line each."""
    when = "" if said.applies is None else f", when {words.condition(framework, said.applies)}"
    yield f"{'Page' if isinstance(said, model.View) else 'Section'} “{said.title}”{when}"
    for part in said.parts:
        match part:
            case model.Ask():
                yield f"- ask {part.of}"
            case model.Comment():
                yield f"- comment “{part.title}”"
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
            cells = "; ".join(f"{_rating(cell.rating)} {_span(cell)}" for cell in value.cells)
            return f"{value.units} units: {cells}"
        case model.Source():
            quoted = f" says “{value.says}”" if value.says else ""
            return f"{value.document} {', '.join(value.sections)}{quoted}"
        case model.Retired():
            return f"from {value.since}: {value.because}"
        case model.ByAnswers():
            return f"“{framework.index.answers(value.answers).title}”"
        case _:
            return _less_common(framework, value)


def _less_common(framework: model.Framework, value: model.Model) -> str:
    match value:
        case model.ByText() | model.ByDate() | model.ByWholeNumber() | model.ByPercentage():
            return KINDS_OF_ANSWER[value.kind]
        case model.YesOrNo():
            return "yes or no"
        case model.OneOf() | model.SeveralOf():
            return "one choice" if isinstance(value, model.OneOf) else "any number of choices"
        case model.WholeNumber() | model.Percentage() | model.ADate() | model.FreeText():
            return KINDS_OF_ANSWER[value.kind]
        case model.NumberOf():
            return f"a number of {value.unit}"
        case model.CasesWhere():
            return f"cases where {words.condition(framework, value.condition)}"
        case model.EveryOtherCase():
            return "every other case"
        case model.LeftOut():
            because = f" because {value.because}" if value.because else ""
            return f"{_printed(framework, value.prompt)}{because}"
        case model.Called():
            return f"{value.kind.replace('_', ' ')}: “{value.singular}”, plural “{value.plural}”"
        case _:
            return _of_preparation(framework, value)


def _of_preparation(framework: model.Framework, value: model.Model) -> str:
    match value:
        case model.Request():
            otherwise = f"; otherwise {value.otherwise}" if value.otherwise else ""
            key = "" if value.key is None else f"; answered as {value.key}"
            return f"{value.title}{otherwise}{key}"
        case model.NarrativeRequest():
            return value.title
        case model.GivenDate() | model.Moment() | model.WeekOf():
            return preparation.day(framework, value)
        case model.OtherMoment():
            when = words.condition(framework, value.when)
            return f"{preparation.day(framework, value.moment)}, when {when}"
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


def _rating(code: str) -> str:
    return f"“{code.replace('_', ' ').capitalize()}”"


def _span(cell: model.Cell) -> str:
    return str(cell.low) if cell.low == cell.high else f"{cell.low} to {cell.high}"
