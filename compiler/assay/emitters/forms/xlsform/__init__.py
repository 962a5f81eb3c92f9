"""Forms as XLSForms: spreadsheets that pyxform turns into XForms for ODK and its kin.

One of the emitters, and one file a form and set, since an XLSForm holds its languages beside each
other, as columns. `xpath.py` words the conditions, `constraints.py` what is demanded of answers,
`survey.py` the rows; here the languages are put together and the sheets written: `survey`,
`choices` and `settings` for the converter, `rules` for people, with what of each rule the form
enforces. It does *not* make the XForm: whoever uploads the file does, with the pyxform of their
server.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from assay.emitters.forms import sheets
from assay.emitters.forms.bank.columns import Column, Table
from assay.emitters.forms.bank.workbook import workbook
from assay.emitters.forms.demands import unsaid
from assay.emitters.forms.sheet import Choices, Rule, SeveralChoices, Sheet
from assay.emitters.forms.xlsform.survey import Row, survey
from assay.emitters.forms.xlsform.told import Told, column, told
from assay.model.framework import Framework

SAME = (
    "type",
    "name",
    "required",
    "relevant",
    "constraint",
    "appearance",
    "calculation",
)
"""The columns that are the same in every language."""
SAID = ("label", "hint", "required_message", "constraint_message")
"""The columns that each language has."""
FOR_PEOPLE = ("code", "place")
"""The columns that a converter passes over: the code in the standards, the line of the rules."""


WIDTHS = {"label": 60, "hint": 60, "message": 60, "required": 12, "appearance": 12, "kind": 12}
"""The columns that are not of middle width. Units: letters."""


def emit(framework: Framework) -> dict[str, bytes]:
    """The spreadsheet of every form in every set, by path below the framework's folder."""
    if not framework.standards:
        return {}
    files: dict[str, bytes] = {}
    for (form, set_), found in groupby(sheets(framework), lambda made: (made.form, made.set)):
        name = ".".join(part for part in (form, set_, "xlsform", "xlsx") if part)
        files[f"forms/{name}"] = _workbook(tuple(found))
    return files


def _workbook(languages: Sequence[Sheet]) -> bytes:
    return workbook(
        (_survey(languages), _choices(languages), _settings(languages[0]), _rules(languages[0]))
    )


def _table(title: str, headings: Iterable[str], rows: tuple[tuple[str, ...], ...]) -> Table:
    """A sheet of the workbook, whose columns are as wide as what they mostly hold."""
    columns = tuple(
        Column(heading, "", WIDTHS.get(heading.partition("::")[0], 24)) for heading in headings
    )
    return Table("", title, columns, rows)


# ------------------------------------------------------------------ the sheets
def _survey(languages: Sequence[Sheet]) -> Table:
    """The rows, with a column of each kind of words for each language."""
    in_each = [survey(sheet, told(sheet.language)) for sheet in languages]
    headings = (*SAME, *_headings(SAID, languages), *FOR_PEOPLE)
    rows = tuple(_cells(same) for same in zip(*in_each, strict=True))
    return _table("survey", headings, rows)


def _cells(languages: Sequence[Row]) -> tuple[str, ...]:
    """One row; its words in each language in turn, kind by kind."""
    first = languages[0]
    said = [_words(getattr(row, kind)) for kind in SAID for row in languages]
    return (
        *(getattr(first, column) for column in SAME),
        *said,
        *(getattr(first, column) for column in FOR_PEOPLE),
    )


def _headings(kinds: Sequence[str], languages: Sequence[Sheet]) -> list[str]:
    return [f"{kind}::{column(sheet.language)}" for kind in kinds for sheet in languages]


def _words(text: str) -> str:
    """A text in which the converter finds no reference to an answer."""
    return text.replace("${", "$ {")


def _choices(languages: Sequence[Sheet]) -> Table:
    """Each list of choices once."""
    in_each = [list(_lists(sheet)) for sheet in languages]
    rows: list[tuple[str, ...]] = []
    for same in zip(*in_each, strict=True):
        for options in zip(*(choices.options for choices in same), strict=True):
            titles = (_words(title) for _, title in options)
            rows.append((same[0].name, options[0][0], *titles))
    headings = ("list_name", "name", *_headings(("label",), languages))
    return _table("choices", headings, tuple(rows))


def _lists(sheet: Sheet) -> Iterator[Choices]:
    found: dict[str, Choices] = {}
    for field in sheet.fields:
        match field.shape:
            case Choices():
                found.setdefault(field.shape.name, field.shape)
            case SeveralChoices(choices):
                found.setdefault(choices.name, choices)
            case _:
                pass
    yield from found.values()


def _settings(sheet: Sheet) -> Table:
    """What the form is called; its version names the standards and the form's own."""
    named = [sheet.framework, sheet.form, *([sheet.set] if sheet.set else [])]
    settings = {
        "form_title": _words(sheet.title),
        "form_id": "_".join(named),
        "version": f"{sheet.release}-{sheet.version}",
        "default_language": column(sheet.language),
        "style": "pages",
    }
    return _table("settings", settings, (tuple(settings.values()),))


def _rules(sheet: Sheet) -> Table:
    """Every rule, and whether the form enforces it: for people, no converter reads it."""
    words = told(sheet.language)
    rows = tuple(
        (rule.id, rule.kind, rule.message, _enforced(rule, words), "; ".join(unsaid(rule)))
        for rule in sheet.rules
    )
    return _table("rules", ("id", "kind", "message", "enforced", "why"), rows)


def _enforced(rule: Rule, words: Told) -> str:
    if not unsaid(rule):
        return words.wholly
    return words.partly if rule.member is not None else words.not_at_all
