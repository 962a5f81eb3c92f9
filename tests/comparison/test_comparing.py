"""What is different between two versions, as a terminal shows it: cases in files.

A case names a framework, has the lines that change, and below `====` what is said of it.
"""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from versions import FRAMEWORKS, ROOT, framework, versions

from assay import model
from assay.comparison import as_json, as_text
from assay.comparison.aspects import ASPECTS, COMES_OR_GOES
from assay.comparison.change import TIERS, Comparison
from assay.comparison.comparing import compare
from assay.comparison.history import steps
from assay.comparison.inventory import inventory
from assay.comparison.pages import change_pages
from assay.model.translations import Translation

CASES = Path(__file__).parent / "cases"
LINE = "\n====\n"


def of(name: str, change: str) -> Comparison:
    return compare(*versions(name, change))


@pytest.mark.parametrize("case", sorted(CASES.glob("*.txt")), ids=lambda case: case.stem)
def test_a_change_is_said(case: Path, update: bool) -> None:
    given, line, expected = case.read_text("utf-8").partition(LINE)
    name, _, change = given.partition("\n")
    said = as_text.render(of(name, change), width=90, colour=False)
    if update:
        case.write_text(f"{given}{line}{said}", "utf-8")
    assert said == expected or update


@pytest.mark.parametrize("name", FRAMEWORKS)
def test_nothing_is_different_from_itself(name: str) -> None:
    one = framework(name, FRAMEWORKS[name]())
    other = framework(name, {path: b"\n\n" + data for path, data in FRAMEWORKS[name]().items()})
    assert compare(one, other).items == ()
    assert compare(one, other).tier is None


@pytest.mark.parametrize("kind", ASPECTS)
def test_every_field_of_an_item_is_compared_or_set_aside_with_a_reason(kind: type) -> None:
    assert set(ASPECTS[kind]) == set(kind.model_fields)


def test_every_kind_of_item_has_a_tier_for_coming_and_going() -> None:
    for path in sorted((ROOT / "generated").rglob("model.json")):
        framework = model.read(path.read_bytes())
        kinds = {entry.identity.kind for entry in inventory(framework).values()}
        assert kinds <= set(COMES_OR_GOES), path
        assert {type(entry.said) for entry in inventory(framework).values()} <= {
            *ASPECTS,
            model.AskedPrompt,
        }


def test_no_item_of_the_model_is_forgotten() -> None:
    items = {
        kind
        for kind in vars(model).values()
        if isinstance(kind, type) and issubclass(kind, model.Item)
    }
    assert items - set(ASPECTS) == {model.Item, model.Scenario, model.Claim}


def test_tiers_are_counted_from_the_furthest() -> None:
    found = of(
        "kitchen",
        '-  key question K1.1 "Is the food safe to eat?" {\n'
        '+  key question K1.1 "Is all food safe to eat?" {',
    )
    assert [found.reaching(tier) for tier in TIERS] == [1, 0, 0, 0, 0]


def test_json_says_all_of_it_as_its_schema_has_it() -> None:
    schema = json.loads((ROOT / "docs" / "comparison.schema.json").read_text("utf-8"))
    validator = jsonschema.Draft202012Validator(schema)
    for case in sorted(CASES.glob("*.txt")):
        name, _, change = case.read_text("utf-8").partition(LINE)[0].partition("\n")
        document = json.loads(as_json.render([of(name, change)]))
        validator.validate(document)
        assert document["comparisons"][0]["items"], case


def test_runs_make_both_texts() -> None:
    for case in sorted(CASES.glob("*.txt")):
        name, _, change = case.read_text("utf-8").partition(LINE)[0].partition("\n")
        for _, found in of(name, change).changes():
            if found.runs:
                texts = [
                    "".join(run.text for run in found.runs if run.how != how)
                    for how in ("added", "removed")
                ]
                assert texts == [found.before, found.after]


def test_what_has_the_same_words_is_told_apart_by_its_names() -> None:
    change = (
        '+bands stricter "Share of meals" on four_point {\n'
        "+  rounded half up to a whole number\n+  poor below 70%\n+  outstanding at least 70%\n+}\n"
        ' facts case "Meal" {\n\n'
        '-standard K2 "A good meal" in domain meals {\n'
        "-  rated by lowest of its key questions, in bands share_of_meals\n"
        '+standard K2 "A good meal" in domain meals {\n'
        "+  rated by lowest of its key questions, in bands stricter\n"
    )
    (method,) = [each for _, each in of("kitchen", change).changes() if each.what == "rated by"]
    assert method.before.endswith("(bands `share_of_meals`)")
    assert method.after.endswith("(bands `stricter`)")


def test_another_order_of_questions_is_a_move_and_changes_no_rating() -> None:
    before = framework("kitchen", FRAMEWORKS["kitchen"]())
    first, *others = before.standards
    turned = first.model_copy(update={"key_questions": first.key_questions[::-1]})
    items = turned.method
    assert isinstance(items, model.LowestOrHighest)
    method = items.model_copy(
        update={"items": items.items.model_copy(update={"items": items.items.items[::-1]})}
    )
    standards = (turned.model_copy(update={"method": method}), *others)
    after = before.model_copy(update={"standards": standards})
    after.__dict__.pop("index", None)
    ((item, change),) = compare(before, after).changes()
    assert item.identity.code in {"K1.1", "K1.2"}
    assert (change.kind, change.tier) == ("moved", "question")


def test_a_word_that_means_something_else_reaches_guidance() -> None:
    made = framework("kitchen", FRAMEWORKS["kitchen"]())
    place = made.place
    word = model.Term(
        code="meal", printed="Meal", key="meal", title="Meal", place=place, meaning="A hot lunch."
    )
    before = made.model_copy(update={"terms": (word,)})
    after = made.model_copy(
        update={
            "terms": (word.model_copy(update={"meaning": "Lunch.", "also_written_as": ("meals",)}),)
        }
    )
    told = {
        change.what: (change.kind, change.tier) for _, change in compare(before, after).changes()
    }
    assert told == {"meaning": ("guidance", "guidance"), "other forms": ("reworded", "wording")}
    pages = change_pages(after, steps((before, after.model_copy(update={"version": "0.2"}))))
    (page,) = [data.decode() for path, data in pages.items() if "0-2" in path]
    assert "(../glossary.md#term-meal)" in page


def test_translations_are_compared_text_by_text() -> None:
    def with_texts(texts: dict[str, str]) -> model.Framework:
        translation = Translation(language="cy", texts=texts)
        made = before.model_copy(update={"translations": (translation,)})
        made.__dict__.pop("index", None)
        return made

    before = framework("kitchen", FRAMEWORKS["kitchen"]())
    first = with_texts({"a": "Bwyd da", "c": "Pryd"})
    second = with_texts({"a": "Bwyd iach", "b": "Cegin"})
    told = {
        change.what: (change.before, change.after) for _, change in compare(first, second).changes()
    }
    assert told == {
        "translation into cy": ("", "1 more text"),
        "translation into cy of a": ("Bwyd da", "Bwyd iach"),
        "translation into cy of c": ("Pryd", ""),
    }
    assert compare(before, first).tier == "wording"
