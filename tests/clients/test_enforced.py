"""How much of the rules the other targets enforce: every example, put to the client of each."""

from __future__ import annotations

import importlib
import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any

import enforced
import pytest
from ajv import Json, verdicts
from answer_sets import as_sent
from converted import converted
from enforced import Tried, every_example
from lxml import etree
from test_typescript import compile_strictly, write
from xform import XForm

from assay.emitters.forms import openapi, python_models, sheets, typescript, xlsform
from assay.emitters.forms.naming import Names, without_language
from assay.emitters.forms.schema import schema
from assay.emitters.forms.wording import wording
from assay.model.document import load
from assay.model.framework import Framework

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def tried() -> list[Tried]:
    return every_example()


@pytest.fixture(scope="module")
def frameworks() -> dict[str, Framework]:
    models = sorted(ROOT.glob("generated/probation/*/model.json"))
    found = [load(path.read_bytes()).framework for path in models]
    return {framework.code: framework for framework in found}


def by_sheet(tried: list[Tried]) -> Iterator[list[Tried]]:
    for _, found in groupby(tried, key=lambda each: each.sheet.urn):
        yield list(found)


def type_names(framework: Framework) -> Mapping[tuple[str, str], str]:
    """The type of each form and set."""
    found = sheets(framework)
    names = Names(found)
    return {(sheet.form, sheet.set): names.of(sheet) for sheet in found}


def test_openapi(
    node_modules: Path,
    tmp_path: Path,
    tried: list[Tried],
    frameworks: dict[str, Framework],
    update: bool,
) -> None:
    documents = {
        code: json.loads(openapi.emit(framework)["forms/openapi.en.json"])
        for code, framework in frameworks.items()
    }
    asked: list[tuple[Json, list[Json]]] = []
    for found in by_sheet(tried):
        sheet = found[0].sheet
        name = type_names(frameworks[sheet.framework])[sheet.form, sheet.set]
        body = {
            "$id": f"{sheet.urn}:body",
            "$ref": f"#/components/schemas/{name}",
            "components": documents[sheet.framework]["components"],
        }
        asked.append((body, [each.answers for each in found]))
    told = verdicts(node_modules, tmp_path, asked, ["components"])
    refused = [bool(broken) for of_form in told for broken in of_form]
    counts = enforced.tally(tried, refused)
    client = "Ajv 8, on request bodies"
    enforced.hold("openapi", client, counts, "a document for each language", update=update)


def test_python_models(
    tmp_path: Path, tried: list[Tried], frameworks: dict[str, Framework], update: bool
) -> None:
    for framework in frameworks.values():
        for path, data in python_models.emit(framework).items():
            place = tmp_path / path.removeprefix("forms/python/")
            place.parent.mkdir(exist_ok=True)
            place.write_bytes(data)
    sys.path.insert(0, str(tmp_path))
    refused = []
    for found in by_sheet(tried):
        sheet = found[0].sheet
        package: Any = importlib.import_module(f"{sheet.framework}_answers")
        model = getattr(package, type_names(frameworks[sheet.framework])[sheet.form, sheet.set])
        refused += [bool(model.problems(each.answers)) for each in found]
    sys.path.remove(str(tmp_path))
    for name in [name for name in sys.modules if re.match(r"\w+_answers\b", name)]:
        del sys.modules[name]
    counts = enforced.tally(tried, refused)
    enforced.hold("pydantic", "pydantic 2", counts, "a module for each language", update=update)


def test_xlsform(
    tmp_path: Path, tried: list[Tried], frameworks: dict[str, Framework], update: bool
) -> None:
    spreadsheets = {
        f"{code}.{path.removeprefix('forms/').removesuffix('.xlsform.xlsx')}": data
        for code, framework in frameworks.items()
        for path, data in xlsform.emit(framework).items()
    }
    made = converted(tmp_path, spreadsheets)
    refused = []
    for found in by_sheet(tried):
        sheet = found[0].sheet
        file = made[f"{sheet.framework}.{without_language(sheet)}"][0]
        form, takes = XForm(file), widgets(file)
        refused += [_refused(form, takes, schema(sheet, wording("en")), each) for each in found]
    counts = enforced.tally(tried, refused)
    client = "the XForm of pyxform, its types and choices read and its conditions run"
    enforced.hold("xlsform", client, counts, "all languages in one file", update=update)


def widgets(file: Path) -> dict[str, Callable[[Any], bool]]:
    """By question, what can be put in: one of the choices, or what the type of its bind takes."""
    document = etree.parse(file)
    offered = {
        instance.get("id"): {str(name.text) for name in instance.iter("{*}name")}
        for instance in document.iter("{*}instance")
    }
    takes: dict[str, Callable[[Any], bool]] = {}
    for bind in document.iter("{*}bind"):
        takes[bind.get("nodeset").rpartition("/")[2]] = TYPES.get(bind.get("type"), is_text)
    for select in document.iter("{*}select1", "{*}select"):
        (itemset,) = select.iterfind("{*}itemset")
        (named,) = re.findall(r"instance\('([^']+)'\)", itemset.get("nodeset"))
        several = etree.QName(select).localname == "select"
        key = select.get("ref").rpartition("/")[2]
        takes[key] = _choice(frozenset(offered[named]), several=several)
    return takes


def _choice(codes: frozenset[str], *, several: bool) -> Callable[[Any], bool]:
    if several:
        return lambda value: isinstance(value, list) and set(value) <= codes
    return lambda value: isinstance(value, str) and value in codes


def is_text(value: Any) -> bool:
    return isinstance(value, str)


def is_day(value: Any) -> bool:
    try:
        return bool(date.fromisoformat(value))
    except ValueError:
        return False


TYPES: dict[str | None, Callable[[Any], bool]] = {
    "int": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "decimal": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "date": is_day,
}


def _refused(form: XForm, takes: dict[str, Callable[[Any], bool]], made: Json, each: Tried) -> bool:
    """Whether a client of the form would not send these answers.

    What the form has no field for, gives itself, or has a widget for that takes nothing like it,
    cannot be put in.
    """
    keys = form.places.keys() | form.given.keys()
    if not each.answers.keys() <= keys:
        return True
    if any(each.answers.get(key) != value for key, value in form.given.items()):
        return True
    if not all(takes[key](value) for key, value in each.answers.items() if key not in form.given):
        return True
    heard = form.hear(each.answers)
    return not heard.accepted or as_sent(made, each.answers, heard.asked) != each.answers


def test_typescript(
    node_modules: Path,
    tmp_path: Path,
    tried: list[Tried],
    frameworks: dict[str, Framework],
    update: bool,
) -> None:
    refused: list[bool] = []
    for code, framework in frameworks.items():
        room = tmp_path / code
        room.mkdir()
        write(room, typescript.emit(framework))
        names = type_names(framework)
        own = [each for each in tried if each.sheet.framework == code]
        lines = [
            f"export const x{number}: {names[each.sheet.form, each.sheet.set]} = "
            f"{json.dumps(each.answers)};"
            for number, each in enumerate(own)
        ]
        types = ", ".join(sorted(set(names.values())))
        head = f'import type {{ {types} }} from "./forms/index.js";'
        (room / "examples.ts").write_text("\n".join([head, *lines]), "utf-8")
        said = compile_strictly(node_modules, room)
        wrong = {int(line) for line in re.findall(r"examples\.ts\(([0-9]+),", said)}
        refused += [number + 2 in wrong for number in range(len(own))]
    ordered = [each for code in frameworks for each in tried if each.sheet.framework == code]
    counts = enforced.tally(ordered, refused)
    client = "the TypeScript compiler, strict"
    enforced.hold("typescript", client, counts, "the same types in all", update=update)
