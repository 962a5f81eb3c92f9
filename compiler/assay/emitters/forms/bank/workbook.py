"""Tables as a workbook for Excel (Office Open XML), the same to the byte on every machine.

A sheet a table: header row frozen, filters on, widths set, long texts wrapped. Texts are written as
texts and never as formulas; one that begins like a formula is marked as quoted, so that it stays a
text when somebody edits the cell. The parts are stored and not compressed, because zlib does not
give the same bytes in all its versions, and have the first day that a zip file can have. Only what
these tables need is here: it does *not* read workbooks, nor write styles, dates or links.
"""

from __future__ import annotations

import io
import re
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from assay.emitters.forms.bank.columns import Cell, Column, Table
from assay.emitters.forms.bank.comma_separated import FORMULA_SIGNS

LONGEST = 32_767
"""Excel refuses a longer text in a cell. Units: UTF-16 code units."""

CUT = " … (cut here: the whole text is in questions.json)"

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_WRAPPED_FROM = 20
"""Columns narrower than this hold codes, which are never broken. Units: letters."""

_PLAIN, _WRAPPED, _HEADER, _QUOTED = range(4)
"""Cell formats, in the order of `_STYLES`."""

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_LIKE_AN_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")

_STYLES = (
    f'{_HEAD}<styleSheet xmlns="{_MAIN}">'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="3"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill>'
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE8E8E8"/></patternFill></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="4">'
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">'
    '<alignment vertical="top"/></xf>'
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" '
    'applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>'
    '<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" '
    'applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top"/></xf>'
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" '
    'applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>'
    '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    "</styleSheet>"
)


def workbook(tables: tuple[Table, ...]) -> bytes:
    """The bytes of an `.xlsx` with a sheet for each table."""
    texts: dict[str, int] = {}
    sheets = [_sheet(table, texts, shown_first=table is tables[0]) for table in tables]
    parts = {
        "[Content_Types].xml": _content_types(len(tables)),
        "_rels/.rels": _relations([("officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": _book(tables),
        "xl/_rels/workbook.xml.rels": _relations(
            [("worksheet", f"worksheets/sheet{number}.xml") for number, _ in enumerate(tables, 1)]
            + [("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")]
        ),
        "xl/styles.xml": _STYLES,
        "xl/sharedStrings.xml": _shared(texts),
    }
    for number, sheet in enumerate(sheets, 1):
        parts[f"xl/worksheets/sheet{number}.xml"] = sheet
    return _packed(parts)


def _packed(parts: dict[str, str]) -> bytes:
    made = io.BytesIO()
    with ZipFile(made, "w", ZIP_STORED) as packed:
        for name, text in parts.items():
            about = ZipInfo(name, _FIRST_DAY)
            about.create_system = 3  # otherwise it tells the system that wrote it
            about.external_attr = 0o644 << 16
            packed.writestr(about, text.encode("utf-8"))
    return made.getvalue()


# ------------------------------------------------------------------ the book
def _content_types(sheets: int) -> str:
    parts = [
        ("xl/workbook.xml", "sheet.main+xml"),
        *((f"xl/worksheets/sheet{each}.xml", "worksheet+xml") for each in range(1, sheets + 1)),
        ("xl/styles.xml", "styles+xml"),
        ("xl/sharedStrings.xml", "sharedStrings+xml"),
    ]
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + "".join(
            f'<Override PartName="/{name}" ContentType="{_SHEETS}.{kind}"/>' for name, kind in parts
        )
        + "</Types>"
    )


def _relations(targets: list[tuple[str, str]]) -> str:
    return (
        f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
        + "".join(
            f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
            for number, (kind, target) in enumerate(targets, 1)
        )
        + "</Relationships>"
    )


def _book(tables: tuple[Table, ...]) -> str:
    sheets = "".join(
        f'<sheet name={quoteattr(table.title)} sheetId="{number}" r:id="rId{number}"/>'
        for number, table in enumerate(tables, 1)
    )
    # Excel keeps what a filter covers under this name too, and some readers look only there.
    filters = "".join(
        f'<definedName name="_xlnm._FilterDatabase" localSheetId="{number}" hidden="1">'
        f"{escape(_filtered(table))}</definedName>"
        for number, table in enumerate(tables)
    )
    return (
        f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">'
        f"<bookViews><workbookView/></bookViews><sheets>{sheets}</sheets><definedNames>{filters}</definedNames></workbook>"
    )


def _shared(texts: dict[str, int]) -> str:
    """Each text once, in the order in which the cells first name it by its number."""
    items = "".join(f'<si><t xml:space="preserve">{_written(text)}</t></si>' for text in texts)
    return f'{_HEAD}<sst xmlns="{_MAIN}" uniqueCount="{len(texts)}">{items}</sst>'


def _filtered(table: Table) -> str:
    last = _letters(len(table.columns))
    return f"'{table.title}'!$A$1:${last}${len(table.rows) + 1}"


# ------------------------------------------------------------------ a sheet
def _sheet(table: Table, texts: dict[str, int], *, shown_first: bool) -> str:
    whole = f"A1:{_letters(len(table.columns))}{len(table.rows) + 1}"
    selected = ' tabSelected="1"' if shown_first else ""
    widths = "".join(
        f'<col min="{number}" max="{number}" width="{column.width}" customWidth="1"/>'
        for number, column in enumerate(table.columns, 1)
    )
    placed = tuple((_letters(number), each) for number, each in enumerate(table.columns, 1))
    names = "".join(_text(f"{at}1", column.name, _HEADER, texts) for at, column in placed)
    rows = "".join(_row(number, row, placed, texts) for number, row in enumerate(table.rows, 2))
    return (
        f'{_HEAD}<worksheet xmlns="{_MAIN}"><dimension ref="{whole}"/>'
        f'<sheetViews><sheetView workbookViewId="0"{selected}>'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
        '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>'
        f'<sheetFormatPr defaultRowHeight="15"/><cols>{widths}</cols>'
        f'<sheetData><row r="1">{names}</row>{rows}</sheetData>'
        f'<autoFilter ref="{whole}"/></worksheet>'
    )


def _row(
    number: int,
    row: tuple[Cell, ...],
    placed: tuple[tuple[str, Column], ...],
    texts: dict[str, int],
) -> str:
    cells = "".join(
        _cell(f"{at}{number}", cell, column, texts)
        for (at, column), cell in zip(placed, row, strict=True)
    )
    return f'<row r="{number}">{cells}</row>'


def _cell(at: str, cell: Cell, column: Column, texts: dict[str, int]) -> str:
    if isinstance(cell, int):
        return f'<c r="{at}" s="{_PLAIN}"><v>{cell}</v></c>'
    if not cell:
        return ""
    if cell.startswith((*FORMULA_SIGNS, "'")):
        return _text(at, cell, _QUOTED, texts)
    wrapped = column.width >= _WRAPPED_FROM or "\n" in cell
    return _text(at, cell, _WRAPPED if wrapped else _PLAIN, texts)


def _text(at: str, text: str, style: int, texts: dict[str, int]) -> str:
    return f'<c r="{at}" s="{style}" t="s"><v>{texts.setdefault(text, len(texts))}</v></c>'


def _written(text: str) -> str:
    """The text as a cell may hold it: no letters that XML forbids, no more than Excel takes."""
    if len(text.encode("utf-16-le", "surrogatepass")) > 2 * LONGEST:
        short = text.encode("utf-16-le", "surrogatepass")[: 2 * (LONGEST - len(CUT))]
        text = short.decode("utf-16-le", "ignore") + CUT
    kept = _NOT_IN_XML.sub("\ufffd", _LIKE_AN_ESCAPE.sub("_x005F_", text))
    return escape(kept)


def _letters(number: int) -> str:
    """The name of a column: 1 is A, 27 is AA."""
    name = ""
    while number:
        number, last = divmod(number - 1, 26)
        name = chr(ord("A") + last) + name
    return name
