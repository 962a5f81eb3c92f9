"""The examples of every rule, held by who reads them: Ajv, check-jsonschema and our checker."""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import groupby
from pathlib import Path

import enforced
import pytest
from ajv import verdicts
from enforced import Tried, every_example, of_sheet
from made_framework import hostel

from assay.answers.checking import Checker
from assay.answers.examples import NOT_FOUND, emit, examples
from assay.emitters.forms import sheets
from assay.emitters.forms.schema import schema
from assay.emitters.forms.sheet import Sheet
from assay.emitters.forms.wording import wording
from assay.model.document import load

UNKEPT = {
    "kind:pdu/case_activity_or_programme",
    "applies:hostel/case_after",
    "applies:hostel/stay/leaving",
}
"""Rules that no answers to some form break alone: its set never asks the question, or implies the
rule."""


@pytest.fixture(scope="module")
def tried() -> list[Tried]:
    made = [each for sheet in sheets(hostel()) for each in of_sheet(sheet)]
    return [*made, *every_example()]


def by_sheet(tried: list[Tried]) -> list[tuple[Sheet, list[Tried]]]:
    groups = groupby(tried, key=lambda each: each.sheet.urn)
    return [(found[0].sheet, found) for found in (list(group) for _, group in groups)]


def test_every_rule_has_good_and_bad_answers(tried: list[Tried]) -> None:
    """But for those of which a form does not know what they hang on."""
    for sheet, _ in by_sheet(tried):
        unsaid = {rule.id: list(rule.unsaid) for rule in sheet.rules if rule.unsaid}
        for entry in examples(sheet)["rules"]:
            name = entry["rule"]
            if entry["good"] and entry["bad"]:
                assert "why" not in entry
            else:
                assert entry["why"] == unsaid.get(name, [NOT_FOUND])
                assert name in unsaid or name in UNKEPT, (sheet.urn, name)


def test_our_checker_finds_the_one_rule_at_its_place(tried: list[Tried]) -> None:
    for sheet, found in by_sheet(tried):
        checker = Checker(sheet)
        for each in found:
            told = {(mistake.rule, mistake.key) for mistake in checker.check(each.answers)}
            wanted = set() if each.what == "good" else {(each.rule, each.key)}
            assert told == wanted, (sheet.urn, each.rule)


def test_ajv_finds_the_one_rule(
    node_modules: Path, tmp_path: Path, tried: list[Tried], update: bool
) -> None:
    """Another rule only where one hangs on an answer that is of the wrong kind."""
    forms = [
        (schema(sheet, wording("en")), [each.answers for each in found])
        for sheet, found in by_sheet(tried)
    ]
    told = verdicts(node_modules, tmp_path, forms)
    shipped: list[tuple[Tried, bool]] = []
    for (sheet, found), by_ajv in zip(by_sheet(tried), told, strict=True):
        for each, broken in zip(found, by_ajv, strict=True):
            if each.what in ("good", "balance", "file"):
                assert broken == frozenset(), (sheet.urn, each)
            else:
                rule = {"kind": f"kind:{each.key}", "day": f"kind:{each.key}", "form": "form:"}
                named = rule.get(each.what, each.rule)
                assert named in broken, (sheet.urn, each)
                assert each.what in ("kind", "day") or broken == {named}, (sheet.urn, each, broken)
            if sheet.framework != "hostel":
                shipped.append((each, bool(broken)))
    counts = enforced.tally(*zip(*shipped, strict=True))
    enforced.hold("json-schema", "Ajv 8, strict", counts, "a file for each language", update=update)


SHIPPED = sorted(enforced.ROOT.glob("generated/probation/*/model.json"))
ENGLISH = {
    sheet.urn: sheet
    for made in (hostel(), *(load(path.read_bytes()).framework for path in SHIPPED))
    for sheet in sheets(made)
    if sheet.language == "en"
}
CHECK_JSONSCHEMA = (sys.executable, "-m", "check_jsonschema")


def test_check_jsonschema_finds_every_published_schema_to_be_one() -> None:
    published = sorted(enforced.ROOT.glob("generated/probation/*/forms/*.schema.json"))
    assert len(published) > 20
    command = [*CHECK_JSONSCHEMA, "--check-metaschema", *published]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("urn", ENGLISH)
def test_check_jsonschema_is_of_the_same_opinion(urn: str, tmp_path: Path) -> None:
    """The command that Python users have, on files as they are delivered."""
    sheet = ENGLISH[urn]
    made = tmp_path / "made.schema.json"
    made.write_text(json.dumps(schema(sheet, wording("en"))), "utf-8")
    wanted = {}
    for number, each in enumerate(of_sheet(sheet)):
        path = tmp_path / f"{number}.json"
        path.write_text(json.dumps(each.answers), "utf-8")
        wanted[str(path)] = each.what not in ("good", "balance", "file")
    command = [*CHECK_JSONSCHEMA, "--schemafile", made, "--output-format", "json", *wanted]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    refused = {error["filename"] for error in json.loads(done.stdout)["errors"]}
    assert refused == {path for path, bad in wanted.items() if bad}
    assert 10 < len(refused) < len(wanted)


def test_the_same_bytes_every_time() -> None:
    assert emit(hostel()) == emit(hostel())
