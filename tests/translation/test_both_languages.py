"""Both languages alike: every file that a build makes has the same keys, order, rules and codes in
each, and no word of it is in the wrong language."""

from __future__ import annotations

import ast
import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from assay import languages, model, pipeline
from assay.emitters import emitters, forms
from assay.languages import ENGLISH, Language
from assay.model import framework as of_framework
from assay.model import words
from assay.model.texts import in_language, texts
from assay.project import find

ROOT = Path(__file__).parents[2]
MARK = "[EN] "


@pytest.fixture(scope="module")
def built() -> dict[str, model.Framework]:
    library = find([str(ROOT / "standards")])[0]
    checked = pipeline.check(library.files, catalogues=library.catalogues)
    _, made = pipeline.translated(checked, library.translations())
    return {framework.code: framework for framework in made.values() if framework.forms}


FRAMEWORKS = ("pdu", "region")


# ------------------------------------------------------------------ a language of one letter
def mangled(english: str) -> str:
    """A text in which every letter is `ŵ`, but for names in braces."""
    parts = re.split(r"(\{[^{}]*\})", english)
    return "".join(
        part if part.startswith("{") else re.sub(r"[A-Za-z]", "ŵ", part) for part in parts
    )


class Mangling(Mapping[str, str]):
    """What each English text is in the language of one letter."""

    def __getitem__(self, english: str) -> str:
        return mangled(english)

    def __contains__(self, english: object) -> bool:
        return True

    def __iter__(self) -> Iterator[str]:
        return iter(("Yes",))

    def __len__(self) -> int:
        return 1


@cache
def of_one_letter(code: str) -> Language:
    return ENGLISH if code == "en" else Language(code, languages.NAMES.get(code, code), Mangling())


@pytest.fixture(scope="module")
def in_one_letter(built: dict[str, model.Framework]) -> dict[str, dict[str, bytes]]:
    """All files of each framework, its Welsh being the language of one letter."""
    with pytest.MonkeyPatch.context() as patch:
        forms._laid_out.cache_clear()
        patch.setattr(languages.fixed, "language", of_one_letter)
        for module in speaking():
            patch.setattr(module, "language", of_one_letter)
        made: dict[str, dict[str, bytes]] = {}
        for code, framework in built.items():
            whole = _translated(framework)
            made[code] = {}
            for name, emit in emitters().items():
                if name.startswith("forms."):
                    made[code] |= emit(whole)
    return made


def speaking() -> list[Any]:
    """The modules of Assay that ask for a language by its code."""
    import sys

    return [
        module
        for name, module in list(sys.modules.items())
        if name.startswith("assay.") and getattr(module, "language", None) is languages.language
    ]


def _translated(framework: model.Framework) -> model.Framework:
    def carrying(part: Any) -> Any:
        told = {text.name: mangled(text.english) for text in texts(part)}
        translation = model.Translation(language="cy", texts=told)
        return part.model_copy(update={"translations": (translation,)})

    whole: model.Framework = carrying(framework)
    return whole.model_copy(update={"uses": tuple(carrying(used) for used in framework.uses)})


# ------------------------------------------------------------------ what a file says
def leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every leaf with its path, in order."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from leaves(part, f"{path}/{key}")
    elif isinstance(value, list | tuple):
        for number, part in enumerate(value):
            yield from leaves(part, f"{path}/{number}")
    else:
        yield path, value


def pairs(files: Mapping[str, bytes]) -> Iterator[tuple[str, Any, Any]]:
    """Each file of one language beside its English one; of those with both, the parts."""
    for path, data in sorted(files.items()):
        if re.search(r"[._]cy\.", path):
            english = re.sub(r"([._])cy\.", r"\1en.", path)
            yield path, _tree(english, files[english]), _tree(path, data)
        elif path.endswith("rules.json"):
            told = json.loads(data)["rules"]
            yield path, _message(told, "en"), _message(told, "cy")
        elif path.endswith((".csv", ".xlsx")):
            yield path, *_columns(path, data)
        elif path.endswith(".surveyjs.json"):
            yield path, _in_survey(json.loads(data), "default"), _in_survey(json.loads(data), "cy")
        elif path.endswith(".fhir.json"):
            yield path, _in_fhir(json.loads(data), "en"), _in_fhir(json.loads(data), "cy")
        elif path.endswith("/questions.json") or path == "questions.json":
            told = json.loads(data)
            yield path, _by_language(told, "en"), _by_language(told, "cy")


def _tree(path: str, data: bytes) -> Any:
    if path.endswith(".json"):
        return json.loads(data)
    if path.endswith(".py"):
        return _constants(data)
    return data.decode().splitlines()


def _constants(data: bytes) -> list[Any]:
    """The program, each text of it a leaf; but what it says of itself is for developers."""
    program = ast.parse(data)
    del program.body[0]
    return [
        node.value if isinstance(node, ast.Constant) else type(node).__name__
        for node in ast.walk(program)
        if not isinstance(node, ast.Name | ast.Load | ast.alias)
    ]


def _message(rules: dict[str, Any], language: str) -> Any:
    return {
        name: [rule["message"][language], list(rule.get("messages_by_file", {}).get(language, {}))]
        for name, rule in rules.items()
    }


def _columns(path: str, data: bytes) -> tuple[Any, Any]:
    """The cells of the English columns, and of the Welsh ones."""
    english, welsh = [], []
    for heading, *cells in _columns_of(path, data):
        named = str(heading or "")
        if named.endswith(("_en", "(en)")):
            english.append([re.sub(r"_en$|::.*", "", named), *cells])
        elif named.endswith(("_cy", "(cy)")):
            welsh.append([re.sub(r"_cy$|::.*", "", named), *cells])
    return english, welsh


def _columns_of(path: str, data: bytes) -> list[Any]:
    if path.endswith(".csv"):
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
        return list(zip(*rows, strict=True))
    book = load_workbook(io.BytesIO(data))
    return [column for sheet in book for column in sheet.iter_cols(values_only=True)]


def _in_survey(value: Any, language: str) -> Any:
    if isinstance(value, dict):
        if "default" in value and "cy" in value:
            return value[language]
        return {key: _in_survey(part, language) for key, part in value.items()}
    if isinstance(value, list):
        return [_in_survey(part, language) for part in value]
    return value


def _in_fhir(value: Any, language: str) -> Any:
    """A resource in one language: its own, or that of the translations beside its texts."""
    if isinstance(value, list):
        return [_in_fhir(part, language) for part in value]
    if not isinstance(value, dict):
        return value
    made = {
        key: _in_fhir(part, language)
        for key, part in value.items()
        if not key.startswith("_") and key != "designation"
    }
    if language == "cy":
        for key in [key for key in made if f"_{key}" in value]:
            (translation,) = value[f"_{key}"]["extension"]
            _, made[key] = (part.get("valueString") for part in translation["extension"])
        for designation in value.get("designation", []):
            made["display"] = designation["value"]
    return made


def _by_language(value: Any, language: str) -> Any:
    if isinstance(value, dict):
        if set(value) == {"en", "cy"}:
            return value[language]
        return {key: _by_language(part, language) for key, part in value.items()}
    if isinstance(value, list):
        return [_by_language(part, language) for part in value]
    return value


SAYS_ITS_LANGUAGE = re.compile(r"\b(en|cy)\b|_(en|cy)\b")


# ------------------------------------------------------------------ the proofs
@pytest.mark.parametrize("code", FRAMEWORKS)
def test_files_of_both_languages_differ_in_words_only(
    code: str, in_one_letter: dict[str, dict[str, bytes]]
) -> None:
    found = list(pairs(in_one_letter[code]))
    assert len(found) > 15
    for path, english, welsh in found:
        one, other = list(leaves(english)), list(leaves(welsh))
        assert [place for place, _ in one] == [place for place, _ in other], path
        for (place, said), (_, told) in zip(one, other, strict=True):
            if not isinstance(said, str):
                assert said == told, (path, place)
            elif said != told:
                named = SAYS_ITS_LANGUAGE.sub("en", said) == SAYS_ITS_LANGUAGE.sub("en", told)
                assert named or "ŵ" in told, (path, place, told)


STAYS = (
    r"/why/\d+$|^/\d+$"  # why a schema cannot say a rule, and programs: for developers
    r"|(visible|required|setValue)If$|/expression$"  # no words
    r"|^/title$|/evidence/\d+$"  # of the question bank: what its columns of one language hold
)
"""The places of a file that are the same in each language, though they look like words."""
LEFT = re.compile(r"(?!iii\b)[A-Za-z]{3,}")
RULE_ID = re.compile(r"\b[a-z_]+:[a-z]+/[\w/]+")


@pytest.mark.parametrize("code", FRAMEWORKS)
def test_no_word_for_a_reader_is_left_in_english(
    code: str, in_one_letter: dict[str, dict[str, bytes]]
) -> None:
    found = set()
    for path, english, welsh in pairs(in_one_letter[code]):
        for (place, said), (_, told) in zip(leaves(english), leaves(welsh), strict=True):
            if isinstance(told, str) and "ŵ" in told:
                found |= {(path, place, word) for word in LEFT.findall(RULE_ID.sub("", told))}
            elif told == said and is_prose(said) and not re.search(STAYS, place):
                found.add((path, place, said))
    assert found == set()


def is_prose(text: Any) -> bool:
    if not isinstance(text, str):
        return False
    return len(re.findall(r"\b[a-z]{2,}\b", text)) > 2 and " " in text


@pytest.mark.parametrize("code", FRAMEWORKS)
def test_no_word_of_a_rule_is_left_in_english(
    code: str, built: dict[str, model.Framework], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(of_framework, "language", of_one_letter)
    whole = in_language(_translated(built[code]), "cy")
    rated = [
        *whole.standards,
        *whole.ratings,
        *(test for one in whole.ratings for test in one.tests),
    ]
    told = [words.rule(whole, rule) for rule in whole.rules]
    told += [words.method(whole, item.method) for item in rated if item.method is not None]
    told += [words.banding(whole, bands.banding) for used in whole.uses for bands in used.bands]
    assert len(told) > 10
    assert [each for each in told if LEFT.search(each)] == []


# ------------------------------------------------------------------ the Welsh there is
@pytest.mark.parametrize("code", FRAMEWORKS)
def test_what_is_not_translated_is_marked(code: str, built: dict[str, model.Framework]) -> None:
    """In forms as they are: a text is Welsh, or English with its mark, or a name."""
    sheets = forms.sheets(built[code])
    by_language = {
        language: [sheet for sheet in sheets if sheet.language == language]
        for language in ("en", "cy")
    }
    assert len(by_language["en"]) == len(by_language["cy"])
    told = 0
    for english, welsh in zip(by_language["en"], by_language["cy"], strict=True):
        assert (english.form, english.set) == (welsh.form, welsh.set)
        for one, other in zip(english.fields, welsh.fields, strict=True):
            assert (one.key, one.code, one.role, one.required) == (
                other.key,
                other.code,
                other.role,
                other.required,
            )
            assert one.title != other.title, one.title
            assert other.title == MARK + one.title or one.title not in other.title
            assert other.guidance in ("", MARK + one.guidance) or one.guidance != other.guidance
            told += not other.title.startswith(MARK)
    assert told > 50


def test_framework_speaks_by_its_first_language(built: dict[str, model.Framework]) -> None:
    assert of_framework.Framework.say(built["pdu"], "not rated") == "not rated"
    welsh = in_language(built["pdu"], "cy")
    assert welsh.say("not rated") == "heb radd"
    assert welsh.index.values(model.FactSubject(fact="case.court_report")) == {
        "yes": "Ie",
        "no": "Na",
    }
