"""Words of rule files never become anything but words, in any file that an emitter of forms makes.

A framework is made twice, with harmless titles and guidance and with hostile ones. Each file of the
one is read beside that of the other by the rules of its format: what is no word of an author's must
be equal to the letter, and what is one must be a text in both. A new emitter comes in by itself; a
new ending needs a reader here. What clients do with texts (markup, templates) their own tests ask.
"""

from __future__ import annotations

import ast
import csv
import io
import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest
from made_framework import hostel
from openpyxl import load_workbook

from assay import emitters
from assay.model.framework import Framework

HARMLESS = "Harmless words"
HOSTILE = {
    "formula": '=HYPERLINK("http://example.org";"x")',
    "formula, hidden": "\t=1+1",
    "plus": "+1+cmd|' /C calc'!A0",
    "minus": "-1+1",
    "at": "@SUM(1)",
    "element": "</script><script>alert('x')</script><img src=x onerror=alert(1)>",
    "template": "${A1} {A1} {{ 7*7 }} {% raw %} #{x} `${stolen}` %s {0}",
    "comment": "*/ export const stolen = 1; /* // \\",
    "quotes": '\'"""\nimport os\nstolen = 1\n"""\\',
    "reference": "#/$defs/yes_or_no",
    "member": "__proto__",
    "yaml": "- a: [b\n? c: *d",
    "breaks": "a\u2028b\u2029c\u0085d",
}
FORMS = [name for name in emitters.emitters() if name.startswith("forms.")]


def worded(words: str) -> Framework:
    """The framework with these words for every title and all guidance."""

    def put(value: Any) -> Any:
        if isinstance(value, dict):
            made = {name: put(part) for name, part in value.items()}
            told = {name: words for name in ("title", "guidance") if made.get(name)}
            return made | told
        return [put(part) for part in value] if isinstance(value, list) else value

    return Framework.model_validate_json(json.dumps(put(json.loads(hostel().model_dump_json()))))


# ------------------------------------------------------------------ readers, by ending
Leaves = list[tuple[str, Any]]
"""What a file says, in order: where it stands in the file, and what stands there."""


def of_json(data: bytes) -> Leaves:
    return list(_leaves(json.loads(data), ""))


def _leaves(value: Any, place: str) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        yield f"{place} has", tuple(value)
        for name, part in value.items():
            yield from _leaves(part, f"{place}/{name}")
    elif isinstance(value, list):
        yield f"{place} has", len(value)
        for number, part in enumerate(value):
            yield from _leaves(part, f"{place}/{number}")
    else:
        yield place, value


def of_table(data: bytes) -> Leaves:
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    cells = [
        (f"row {number}, {column}", cell)
        for number, row in enumerate(rows)
        for column, cell in enumerate(row)
    ]
    for place, cell in cells:
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r")), (place, cell)
    return [("size", [len(row) for row in rows]), *cells]


def of_workbook(data: bytes) -> Leaves:
    book = load_workbook(io.BytesIO(data))
    found: Leaves = [("sheets", book.sheetnames)]
    for sheet in book:
        found.append((f"{sheet.title} size", (sheet.max_row, sheet.max_column)))
        for row in sheet:
            for cell in row:
                assert cell.data_type != "f", (sheet.title, cell.coordinate, cell.value)
                assert cell.hyperlink is None
                found.append((f"{sheet.title} {cell.coordinate}", cell.value))
    return found


def of_python(data: bytes) -> Leaves:
    found: Leaves = []
    for node in ast.walk(ast.parse(data)):
        names = [(name, part) for name, part in ast.iter_fields(node) if not _is_tree(part)]
        found += [(f"{type(node).__name__}.{name}", part) for name, part in names]
    return found


def _is_tree(part: Any) -> bool:
    parts = part if isinstance(part, list) else [part]
    return any(isinstance(each, ast.AST) for each in parts)


SCRIPT = re.compile(
    r"(?P<comment>/\*.*?\*/|//[^\n\u2028\u2029]*)"
    r'|(?P<text>"(?:[^"\\\n\u2028\u2029]|\\.)*"' + r"|'(?:[^'\\\n]|\\.)*')"
    r"|(?P<code>[^\s\"'/]+|/)",
    re.DOTALL,
)


def of_script(data: bytes) -> Leaves:
    """Comments, texts and code of JavaScript or TypeScript, each lexed as an engine does."""
    found: Leaves = []
    for match in SCRIPT.finditer(data.decode("utf-8")):
        if match["comment"] is not None:
            # A text that is wrapped takes as many lines as it needs.
            found.append(("comment", " ".join(re.sub(r"[\s*]+", " ", match[0]).split())))
        else:
            found.append(("text" if match["text"] is not None else "code", match[0]))
    return found


def of_bytes(data: bytes) -> Leaves:
    return [("bytes", data)]


READERS: Mapping[str, Callable[[bytes], Leaves]] = {
    ".json": of_json,
    ".csv": of_table,
    ".xlsx": of_workbook,
    ".py": of_python,
    ".ts": of_script,
    ".js": of_script,
    ".mjs": of_script,
    ".typed": of_bytes,
}


# ------------------------------------------------------------------ the test
@pytest.fixture(scope="module")
def harmless() -> Framework:
    return worded(HARMLESS)


@pytest.mark.parametrize("name", FORMS)
def test_words_stay_words(name: str, harmless: Framework) -> None:
    emit = emitters.emitters([name])[name]
    plain = emit(harmless)
    assert plain
    for what, words in HOSTILE.items():
        made = emit(worded(words))
        assert made.keys() == plain.keys(), what
        for path, data in made.items():
            ending = path[path.rfind(".") :]
            assert ending in READERS, f"say how a file that ends in `{ending}` is read"
            compare(READERS[ending](plain[path]), READERS[ending](data), f"{path}, {what}")


def compare(plain: Leaves, hostile: Leaves, where: str) -> None:
    assert [place for place, _ in plain] == [place for place, _ in hostile], where
    for (place, one), (_, other) in zip(plain, hostile, strict=True):
        if isinstance(one, str) and HARMLESS in one:
            assert isinstance(other, str), (where, place)
        else:
            assert one == other, (where, place)


def test_the_test_can_fail(harmless: Framework) -> None:
    """A file in which words became code is told from one in which they did not."""
    for read, plain, hostile in (
        (of_json, f'{{"a": "{HARMLESS}"}}', '{"a": "x", "b": 1}'),
        (of_python, f"a = '{HARMLESS}'", "a = 'x'; import os"),
        (of_script, f"/* {HARMLESS} */ let a", "/* */ export const stolen = 1 /* */ let a"),
        (of_table, f"a,{HARMLESS}\n", "a,b\nc,d\n"),
    ):
        with pytest.raises(AssertionError):
            compare(read(plain.encode()), read(hostile.encode()), "made up")
    with pytest.raises(AssertionError):
        of_table(b"a,=1+1\n")
