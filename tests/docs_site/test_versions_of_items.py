"""The version that last changed an item, on the pages, in their data and on the first page."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import pytest

import assay
from assay import model
from assay.emitters.docs import emit

GENERATED = Path(__file__).parents[2] / "generated"
LATER = (
    model.KeptVersion(version="8.5", in_force="2025-03-01"),
    model.KeptVersion(
        version="8.6",
        changed=(
            model.ChangedItem(kind="key_question", code="A1", tier="wording"),
            model.ChangedItem(kind="framework", code="pdu", tier="rating"),
        ),
    ),
    model.KeptVersion(version="9.0"),
)


@pytest.fixture(scope="module")
def pdu() -> model.Framework:
    return assay.load(GENERATED / "probation/pdu/model.json")


@pytest.fixture(scope="module")
def files(pdu: model.Framework) -> dict[str, str]:
    """The pages of a framework of which three versions are kept."""
    later = pdu.model_copy(update={"history": LATER, "version": "9.0"})
    later.__dict__.pop("index", None)
    return {path: data.decode("utf-8-sig") for path, data in emit(later).items()}


def section(page: str, anchor: str) -> str:
    """A page from a heading to the next."""
    return re.split(r"^#", page.partition(f"{{ #{anchor} ")[2], maxsplit=1, flags=re.MULTILINE)[0]


def test_an_item_leads_to_what_a_version_changed_about_it(files: dict[str, str]) -> None:
    for language, said in (("", "v8"), ("cy/", "f8")):
        told = section(files[f"docs/{language}pages/standard-p2_1.md"], "A1")
        assert f"[{said}.6](changes/8-6.md#changed-key-question-a1)" in told


def test_an_item_that_never_changed_is_as_old_as_the_first_version_kept(
    files: dict[str, str], pdu: model.Framework
) -> None:
    told = section(files["docs/pages/standard-p2_1.md"], "A2")
    assert "Last changed in v8.5 or before" in told
    alone = {path: data.decode("utf-8-sig") for path, data in emit(pdu).items()}
    assert "Last changed in v8.5 or before" in section(alone["docs/pages/standard-p2_1.md"], "A1")


def test_an_item_of_the_same_code_and_another_kind_has_not_changed(files: dict[str, str]) -> None:
    assert "changes/8-6.md#changed-framework" not in "".join(files.values())


def test_data_for_machines_says_it_too(files: dict[str, str]) -> None:
    listed = json.loads(files["docs/pages/addresses.json"])
    assert listed["first_version_kept"] == "8.5"
    assert listed["items"]["A1"]["last_changed"] == "8.6"
    assert listed["items"]["A2"]["last_changed"] is None
    rows = csv.DictReader(io.StringIO(files["docs/pages/standard-p2_1.csv"]))
    versions = {row["code"]: row["last_changed"] for row in rows}
    assert (versions["A 1"], versions["A 2"]) == ("8.6", "8.5 or before")


def test_the_first_page_says_what_the_latest_version_changed(
    files: dict[str, str], pdu: model.Framework
) -> None:
    page = files["docs/pages/index.md"]
    assert "Nothing that is inspected, asked or rated is different from version 8&#46;6" in page
    later = pdu.model_copy(update={"history": LATER[:2], "version": "8.6"})
    page = emit(later)["docs/pages/index.md"].decode()
    assert "[ratings](changes/8-6.md#reach-rating), [wording](changes/8-6.md#reach-wording)" in page
    assert "what-changed" not in emit(pdu)["docs/pages/index.md"].decode()
