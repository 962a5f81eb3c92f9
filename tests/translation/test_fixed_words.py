"""What Assay says itself: all of it is in each catalogue, with the same names in braces."""

from __future__ import annotations

import ast
import re
from string import Formatter

import pytest

from assay import languages
from assay.languages import extract, po

OTHERS = [code for code in languages.known() if code != "en"]


def names(text: str) -> list[str]:
    return sorted({name for _, name, _, _ in Formatter().parse(text) if name is not None})


@pytest.fixture(params=OTHERS)
def catalogue(request: pytest.FixtureRequest) -> po.Catalogue:
    path = extract.PACKAGE / "languages" / f"{request.param}.po"
    return po.read(path.read_text("utf-8"))


def test_nothing_that_assay_says_is_missing(catalogue: po.Catalogue) -> None:
    """After a change: `python -m assay.languages.extract`, and translate what is new."""
    there = {entry.english for entry in catalogue.current()}
    assert [each.english for each in extract.wanted() if each.english not in there] == []


def test_nothing_is_said_where_it_cannot_be_found() -> None:
    """A text inside an f-string is not found by what brings catalogues up to date."""
    for path in sorted(extract.PACKAGE.rglob("*.py")):
        for part in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(part, ast.JoinedStr):
                calls = [each for each in ast.walk(part) if isinstance(each, ast.Call)]
                said = [
                    each for each in calls if ast.unparse(each.func).endswith(("say", "phrase"))
                ]
                texts = [
                    each for each in said if each.args and isinstance(each.args[0], ast.Constant)
                ]
                assert not texts, f"{path}:{part.lineno}"


def test_translations_have_the_names_of_the_english(catalogue: po.Catalogue) -> None:
    for entry in catalogue.current():
        assert names(entry.text) == names(entry.english), entry.english


def test_translations_begin_and_end_as_the_english_does(catalogue: po.Catalogue) -> None:
    """Texts that are put together keep the space between them; sentences keep their stop."""
    for entry in catalogue.current():
        for end in (r"^\s", r"\s$", r"[.:?]$"):
            found = [bool(re.search(end, text)) for text in (entry.english, entry.text)]
            assert found[0] == found[1] or "{" in entry.english[-12:], entry.english


def test_nothing_after_a_word_that_mutates(catalogue: po.Catalogue) -> None:
    """In forms, what is filled in stands where Welsh changes no first letter.

    Reports put names in quotes, where nothing changes either.
    """
    mutating = r"(?:\b(?:i|o|a|â|ar gyfer y|yn|gan|dan|am|ei|dy|y|yr|na|neu|ni|fe))\s+\{"
    # codes, or quoted, or a clause
    allowed = {
        "{code}",
        "{item}",
        "{last}",
        "{key}",
        "{second}",
        "{options}",
        "{old}",
        "{new}",
    }
    for entry in catalogue.current():
        if not any(path.startswith(("emitters/forms", "model/words")) for path, _ in entry.places):
            continue
        for found in re.finditer(mutating + r"(\w+)\}", entry.text):
            assert "{" + found[1] + "}" in allowed, entry.text


def test_a_language_that_assay_does_not_speak_says_english() -> None:
    assert languages.language("ga").say("at least {value}", value=3) == "at least 3"


def test_a_text_that_no_catalogue_has_is_said_in_english() -> None:
    assert languages.language("cy").say("nothing like {this}", this="it") == "nothing like it"
