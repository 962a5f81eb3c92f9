"""The question bank, read by the clients it is for: the csv module, openpyxl, a JSON Schema."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from jsonschema import Draft202012Validator
from made_framework import CASE_FORM, comment, hostel
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from assay.emitters import docs
from assay.emitters.forms import emit as emit_forms
from assay.emitters.forms import sheets
from assay.emitters.forms.bank import emit
from assay.emitters.forms.bank.columns import Column, Table
from assay.emitters.forms.bank.comma_separated import comma_separated
from assay.emitters.forms.bank.workbook import CUT, LONGEST, workbook
from assay.model.framework import Framework
from assay.model.translations import Translation

ROOT = Path(__file__).parents[2]
Json = dict[str, Any]
Rows = list[dict[str, str]]


@pytest.fixture(scope="session")
def bank(framework: Framework) -> dict[str, bytes]:
    return dict(emit(framework))


@pytest.fixture(scope="session")
def document(bank: dict[str, bytes]) -> Json:
    found: Json = json.loads(bank["questions.json"])
    return found


def read_csv(data: bytes) -> Rows:
    """As docs/forms/questions.md tells: one leading apostrophe is not of the text."""
    rows = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True)
    return [{name: cell.removeprefix("'") for name, cell in row.items()} for row in rows]


def read_sheet(sheet: Worksheet) -> Rows:
    header, *rows = sheet.iter_rows(values_only=True)
    return [
        {
            str(name): "" if cell is None else str(cell)
            for name, cell in zip(header, row, strict=True)
        }
        for row in rows
    ]


@pytest.fixture(scope="session")
def rows(bank: dict[str, bytes]) -> Rows:
    return read_csv(bank["questions.csv"])


# ------------------------------------------------------------------ the files and the model
def test_the_document_is_as_its_schema_says(bank: dict[str, bytes], document: Json) -> None:
    schema = json.loads(bank["questions.schema.json"])
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(document)
    for name in schema["$defs"]["question"]["required"]:
        spoiled = json.loads(bank["questions.json"])
        del spoiled["questions"][0][name]
        assert not Draft202012Validator(schema).is_valid(spoiled), name


def test_a_row_for_every_question_of_every_form(framework: Framework, rows: Rows) -> None:
    expected = [
        (sheet.form, sheet.set, field.key, field.title)
        for sheet in sheets(framework)
        for field in sheet.fields
    ]
    assert [(row["form"], row["set"], row["key"], row["text_en"]) for row in rows] == expected
    assert len({row["id"] for row in rows}) == len(rows)


def test_counts_are_those_of_the_schemas(framework: Framework, rows: Rows) -> None:
    for path, data in emit_forms(framework).items():
        if not path.endswith(".schema.json"):
            continue
        properties = json.loads(data)["properties"]
        form, _, rest = path.removeprefix("forms/").partition(".")
        code = rest.removesuffix("en.schema.json").rstrip(".")
        of_form = [row for row in rows if (row["form"], row["set"]) == (form, code)]
        asked = {key: made for key, made in properties.items() if "x-role" in made}
        assert [row["key"] for row in of_form] == list(asked)
        roles = {"key_question": "key-question", "information_question": "information-only"}
        assert [roles.get(row["kind"], row["kind"]) for row in of_form] == [
            made["x-role"] for made in asked.values()
        ]


def test_csv_workbook_and_json_agree(bank: dict[str, bytes], rows: Rows, document: Json) -> None:
    book = load_workbook(io.BytesIO(bank["questions.xlsx"]))
    assert read_sheet(book["Questions"]) == rows
    assert read_sheet(book["Answers"]) == read_csv(bank["questions.answers.csv"])
    if document["left_out"]:
        assert read_sheet(book["Left out"]) == read_csv(bank["questions.left-out.csv"])
    assert len(rows) == len(document["questions"])
    for row, question in zip(rows, document["questions"], strict=True):
        for name in ("id", "form", "set", "kind", "code", "printed", "key", "answered_by", "unit"):
            assert row[name] == (question[name] or "")
        for name in ("required", "set_difference", "standard", "key_question", "status", "page"):
            assert row[name] == (question[name] or "")
        for name in ("text", "guidance", "applies", "view", "section"):
            assert row[f"{name}_en"] == (question[name] or {"en": ""})["en"]
        listed = document["answer_lists"].get(question["answer_list"], {"answers": []})["answers"]
        assert row["answers"].splitlines() == [answer["code"] for answer in listed]
        assert row["answer_titles_en"].splitlines() == [answer["title"]["en"] for answer in listed]
        assert row["rules"].splitlines() == [rule["id"] for rule in question["rules"]]
        assert bool(row["answer_counts"]) == question["counted"]


# ------------------------------------------------------------------ what the columns say
def test_sets_say_how_they_differ(framework: Framework, rows: Rows, document: Json) -> None:
    told = {(row["set"], row["code"]): row["set_difference"] for row in rows if row["set"]}
    for each in framework.sets:
        for question in each.questions:
            for asked in question.prompts:
                expected = "" if each.adjusts is None else asked.how
                assert told[each.code, asked.prompt.code] == expected
    left_out = [
        (each.code, left_out.prompt)
        for each in framework.sets
        for question in each.questions
        for left_out in question.left_out
    ]
    assert left_out
    assert [(row["set"], row["code"]) for row in document["left_out"]] == left_out
    assert not set(left_out) & set(told)


def test_what_counts_is_said_and_an_information_question_never_does(rows: Rows) -> None:
    for row in rows:
        counts = row["answer_counts"].splitlines()
        if row["kind"] in ("information_question", "fact", "comment", "reason"):
            assert not counts
        elif counts:
            assert len(counts) == len(row["answers"].splitlines())
            assert set(counts) <= {"for", "against", "not"}
    assert any(row["answer_counts"] == "for\nagainst\nnot" for row in rows)


def test_required_and_applies_agree_with_the_schemas(framework: Framework, rows: Rows) -> None:
    always = {
        path: json.loads(data)["required"]
        for path, data in emit_forms(framework).items()
        if path.endswith(".schema.json")
    }
    for row in rows:
        parts = [row["form"], row["set"], "en.schema.json"]
        path = "forms/" + ".".join(part for part in parts if part)
        assert (row["required"] == "yes") == (row["key"] in always[path]), row["id"]
        if row["required"] == "when_it_applies":
            assert row["applies_en"], row["id"]
        if row["required"] == "when_a_rule_asks":
            assert row["rules"], row["id"]


def test_every_rule_that_binds_an_answer_stands_beside_it(framework: Framework, rows: Rows) -> None:
    rules = json.loads(emit_forms(framework)["rules.json"])["rules"]
    beside = {name for row in rows for name in row["rules"].splitlines()}
    kinds = ("kind", "set", "applies")
    expected = {
        name
        for name, rule in rules.items()
        if rule["kind"] not in kinds and not name.endswith("/agrees")
    }
    assert expected
    assert beside == expected
    for row in rows:
        assert len(row["rules"].splitlines()) == len(row["rule_messages_en"].splitlines())


def test_every_page_is_there(framework: Framework, rows: Rows) -> None:
    pages = docs.emit(framework)
    for row in rows:
        page, _, anchor = row["page"].partition("#")
        text = pages[f"docs/pages/{page.removesuffix('.html')}.md"].decode()
        assert f"#{anchor} " in text or f"#{anchor}}}" in text, row["page"]


def test_every_row_names_its_rule_file(framework: Framework, rows: Rows) -> None:
    for row in rows:
        path, _, line = row["rule_file"].rpartition(":")
        assert path.endswith(".assay")
        assert int(line) >= 1
        if framework.code == "pdu":
            assert len((ROOT / path).read_text("utf-8").splitlines()) >= int(line)


# ------------------------------------------------------------------ as Excel shows it
def test_a_workbook_has_frozen_headers_filters_and_widths(bank: dict[str, bytes]) -> None:
    book = load_workbook(io.BytesIO(bank["questions.xlsx"]))
    assert book.sheetnames == ["Questions", "Answers", "Left out", "Columns"]
    assert book.active is not None
    assert book.active.title == "Questions"
    for sheet in book:
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref == sheet.dimensions
        assert all(cell.font.bold for cell in sheet[1])
        for column, cell in enumerate(sheet[1], start=1):
            width = sheet.column_dimensions[cell.column_letter].width
            assert width is not None
            assert 6 <= width <= 90
            assert width >= min(len(str(cell.value)), 6), column
    shown = book["Questions"]
    header = [cell.value for cell in shown[1]]
    for name in ("text_en", "guidance_en"):
        cells = [row[header.index(name)] for row in shown.iter_rows(min_row=2)]
        assert all(cell.alignment.wrap_text for cell in cells if cell.value)


def test_the_sheet_of_columns_tells_every_column(bank: dict[str, bytes]) -> None:
    book = load_workbook(io.BytesIO(bank["questions.xlsx"]))
    told = {(row["table"], row["column"]): row["says"] for row in read_sheet(book["Columns"])}
    for sheet in book:
        if sheet.title != "Columns":
            for cell in sheet[1]:
                assert told.pop((sheet.title, str(cell.value)))
    assert not told


HOSTILE = (
    '=HYPERLINK("https://example.org","open")',
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "＝1+1",
    "\t=1",
    "'=1",
    "<script>alert('x')</script> & ]]> </t>",
    'quoted "twice", with a comma',
    "_x000D_ is letters",
    "two\nlines",
    " blanks at both ends ",
    "Cwestiwn â ŵ “dyfynod” 🙂",
)


def made_of(*texts: str) -> Table:
    columns = (Column("number", "a number", 8), Column("text", "a text", 40))
    return Table("made", "Made", columns, tuple(enumerate(texts, start=1)))


def test_no_text_is_a_formula_in_a_workbook() -> None:
    book = load_workbook(io.BytesIO(workbook((made_of(*HOSTILE),))))
    cells = [row[1] for row in book["Made"].iter_rows(min_row=2)]
    assert [cell.value for cell in cells] == list(HOSTILE)
    for cell in cells:
        assert cell.data_type == "s"
        formula_like = str(cell.value)[0] in "=+-@＝\t'"
        assert bool(cell.quotePrefix) == formula_like, cell.value


def test_no_text_is_a_formula_in_csv() -> None:
    data = comma_separated(made_of(*HOSTILE))
    raw = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))[1:]
    for _, cell in raw:
        assert cell[0] not in "=+-@＝\t\r"
    assert [row["text"] for row in read_csv(data)] == list(HOSTILE)


def test_csv_is_for_excel_and_for_everyone_else(bank: dict[str, bytes]) -> None:
    for path, data in bank.items():
        if path.endswith(".csv"):
            assert data.startswith(b"\xef\xbb\xbf")
            assert data.endswith(b"\r\n")
            assert data.count(b"\r\n") == len(read_csv(data)) + 1  # within a cell lines end in LF


def test_a_text_that_is_too_long_for_excel_is_cut_and_says_so() -> None:
    book = load_workbook(io.BytesIO(workbook((made_of("🙂" * 40_000, "x" * LONGEST),))))
    long, just = (row[1].value for row in book["Made"].iter_rows(min_row=2))
    assert len(str(long).encode("utf-16-le")) // 2 <= LONGEST
    assert str(long).endswith(CUT)
    assert just == "x" * LONGEST


def test_letters_that_xml_forbids_are_marked() -> None:
    book = load_workbook(io.BytesIO(workbook((made_of("a\x0bb\x00c"),))))
    assert book["Made"]["B2"].value == "a\ufffdb\ufffdc"


# ------------------------------------------------------------------ the same bytes, other languages
def test_a_workbook_tells_neither_time_nor_system(bank: dict[str, bytes]) -> None:
    with ZipFile(io.BytesIO(bank["questions.xlsx"])) as packed:
        for part in packed.infolist():
            assert part.date_time == (1980, 1, 1, 0, 0, 0)
            assert (part.create_system, part.compress_type) == (3, 0)
        assert not [name for name in packed.namelist() if name.startswith("docProps")]


DIGESTS = """
import hashlib, sys
sys.path.insert(0, sys.argv[1])
from made_framework import CASE_FORM, comment, hostel
from assay.emitters.forms.bank import emit
for path, data in emit(hostel()).items():
    print(path, hashlib.sha256(data).hexdigest())
"""


def test_bytes_do_not_hang_on_the_process() -> None:
    here = "".join(
        f"{path} {hashlib.sha256(data).hexdigest()}\n" for path, data in emit(hostel()).items()
    )
    for seed, zone in (("1", "Asia/Tokyo"), ("2", "America/Lima")):
        done = subprocess.run(
            [sys.executable, "-c", DIGESTS, str(Path(__file__).parent)],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout == here


def test_a_second_language_gets_columns_and_no_empty_promises() -> None:
    english = emit(hostel())
    welsh = Translation(language="cy", texts={"record case title": "Arhosiad"})
    made = emit(hostel().model_copy(update={"translations": (welsh,)}))
    assert b"_cy" not in english["questions.csv"].splitlines()[0]
    rows = read_csv(made["questions.csv"])
    names = list(rows[0])
    for name in ("form_title", "view", "section", "text", "guidance", "applies", "rule_messages"):
        assert names.index(f"{name}_cy") == names.index(f"{name}_en") + 1
    kept = [{name: cell for name, cell in row.items() if not name.endswith("_cy")} for row in rows]
    assert kept == read_csv(english["questions.csv"])
    assert {row["text_cy"] for row in rows if row["kind"] == "reason"} >= {
        "Pam rydych chi'n rhoi'r ateb hwn i A1?"
    }
    assert {row["answer_titles_cy"] for row in rows if row["answer_list"] == "yes_or_no"} == {
        "Ie\nNa"
    }
    Draft202012Validator(json.loads(made["questions.schema.json"])).validate(
        json.loads(made["questions.json"])
    )


def test_a_framework_without_forms_has_no_bank() -> None:
    assert emit(hostel().model_copy(update={"forms": ()})) == {}


def test_what_an_author_writes_comes_out_as_it_was_written() -> None:
    said = tuple(
        comment(f"said_{number}").model_copy(update={"title": text})
        for number, text in enumerate(HOSTILE)
    )
    view = CASE_FORM.views[0].model_copy(update={"parts": said})
    form = CASE_FORM.model_copy(update={"views": (view,)})
    made = emit(hostel().model_copy(update={"forms": (form,)}))
    book = load_workbook(io.BytesIO(made["questions.xlsx"]))
    for rows in (read_csv(made["questions.csv"]), read_sheet(book["Questions"])):
        assert [row["text_en"] for row in rows] == [*HOSTILE, *HOSTILE]  # in each of two sets
    exact = json.loads(made["questions.json"])["questions"]
    assert [question["text"]["en"] for question in exact] == [*HOSTILE, *HOSTILE]
