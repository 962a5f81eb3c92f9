"""A workbook of text cells, as the bytes of an `.xlsx` file.

For emitters whose output is a spreadsheet. Every cell is written as text in its place, so nothing
that begins with `=`, `+`, `-` or `@` is ever a formula. The same cells give the same bytes on every
machine: no time but 1 January 1980, and no compression, whose outcome would hang on the library
that compresses. It does *not* know numbers, formulas or formats beyond a heading that stays in
sight and lines that wrap.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape

from assay.record import Record

BOOK = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML file can hold."""
LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
"""A text that a spreadsheet program would read as the code of a character."""
LONGEST_CELL = 32_767
WIDEST, NARROWEST = 60, 8
"""The width of a column follows its longest cell, within these. Units: characters."""


class Table(Record):
    """A sheet of the workbook: its name, its headings and its rows, all text."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def workbook(tables: Sequence[Table]) -> bytes:
    """The file. Raises: `ValueError`, where a cell is longer than a spreadsheet holds."""
    parts = {
        "[Content_Types].xml": _content_types(len(tables)),
        "_rels/.rels": _relations([("officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": _book(tables),
        "xl/_rels/workbook.xml.rels": _relations(
            [
                *(("worksheet", f"worksheets/sheet{number}.xml") for number in _numbers(tables)),
                ("styles", "styles.xml"),
            ]
        ),
        "xl/styles.xml": STYLES,
    }
    for number, table in enumerate(tables, start=1):
        parts[f"xl/worksheets/sheet{number}.xml"] = _sheet(table)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as made:
        for name, text in parts.items():
            about = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            about.create_system = 0
            made.writestr(about, (HEAD + text).encode("utf-8"))
    return file.getvalue()


def _numbers(tables: Sequence[Table]) -> range:
    return range(1, len(tables) + 1)


# ------------------------------------------------------------------ the frame
def _content_types(sheets: int) -> str:
    named = [("workbook", f"{KIND}.sheet.main+xml"), ("styles", f"{KIND}.styles+xml")]
    named += [
        (f"worksheets/sheet{number}", f"{KIND}.worksheet+xml") for number in range(1, sheets + 1)
    ]
    told = "".join(
        f'<Override PartName="/xl/{name}.xml" ContentType="{kind}"/>' for name, kind in named
    )
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        f'<Types xmlns="{PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{relations}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{told}</Types>'
    )


def _relations(targets: Iterable[tuple[str, str]]) -> str:
    told = "".join(
        f'<Relationship Id="rId{number}" Type="{RELATED}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{told}</Relationships>'


def _book(tables: Sequence[Table]) -> str:
    sheets = "".join(
        f'<sheet name="{_attribute(table.name)}" sheetId="{number}" r:id="rId{number}"/>'
        for number, table in enumerate(tables, start=1)
    )
    return f'<workbook xmlns="{BOOK}" xmlns:r="{RELATED}"><sheets>{sheets}</sheets></workbook>'


STYLES = (
    f'<styleSheet xmlns="{BOOK}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="2"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" '
    'applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>'
    '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" '
    'applyFont="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    "</styleSheet>"
)
"""Two looks of a cell, both text: 0 wraps its lines, 1 is a heading."""


# ------------------------------------------------------------------ the cells
def _sheet(table: Table) -> str:
    columns = [_column(number) for number in range(len(table.headings))]
    rows = [_row(1, columns, table.headings, 1)]
    rows += [_row(number, columns, row, 0) for number, row in enumerate(table.rows, start=2)]
    widths = "".join(
        f'<col min="{number}" max="{number}" width="{width}" customWidth="1" style="0"/>'
        for number, width in enumerate(_widths(table), start=1)
    )
    return (
        f'<worksheet xmlns="{BOOK}"><sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
        f"</sheetView></sheetViews><cols>{widths}</cols>"
        f"<sheetData>{''.join(rows)}</sheetData></worksheet>"
    )


def _widths(table: Table) -> Iterable[int]:
    for cells in zip(table.headings, *table.rows, strict=True):
        yield min(WIDEST, max(NARROWEST, *(len(cell) + 2 for cell in cells)))


def _column(number: int) -> str:
    """The letters of a column: 0 is A, 26 is AA."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _row(number: int, columns: Sequence[str], cells: Sequence[str], style: int) -> str:
    told = "".join(
        f'<c r="{column}{number}" s="{style}" t="inlineStr">'
        f'<is><t xml:space="preserve">{_text(cell)}</t></is></c>'
        for column, cell in zip(columns, cells, strict=True)
        if cell
    )
    return f'<row r="{number}">{told}</row>'


def _text(cell: str) -> str:
    if len(cell) > LONGEST_CELL:
        raise ValueError(f"a cell holds {LONGEST_CELL} characters, and this is longer: {cell[:40]}")
    return escape(LOOKS_ESCAPED.sub("_x005F_", NOT_XML.sub("", cell)))


def _attribute(text: str) -> str:
    return escape(text, {'"': "&quot;"})
