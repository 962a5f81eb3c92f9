"""The question bank: every question of every form and set as a row, for people who work in tables.

One of the emitters. `questions.py` reads the sheets that all forms are made from into what
`entries.py` describes, `columns.py` says what stands in which column, and the rest writes it down
three times: CSV, a workbook for Excel, and JSON with its schema. It enforces *nothing*: what a form
must refuse is in the columns in words, and in `rules.json` for machines.
"""

from __future__ import annotations

from assay.emitters.forms import sheets
from assay.emitters.forms.bank.columns import tables
from assay.emitters.forms.bank.comma_separated import comma_separated
from assay.emitters.forms.bank.document import document, schema
from assay.emitters.forms.bank.questions import bank
from assay.emitters.forms.bank.workbook import workbook
from assay.model.document import as_json
from assay.model.framework import Framework


def emit(framework: Framework) -> dict[str, bytes]:
    """The files of the bank, by path below the framework's folder; none without a form."""
    made = bank(framework, tuple(sheets(framework)))
    if not made.questions:
        return {}
    written = tables(made)
    files = {
        f"{table.file}.csv": comma_separated(table)
        for table in written
        if table.file and table.rows
    }
    return files | {
        "questions.json": as_json(document(made)),
        "questions.schema.json": as_json(schema()),
        "questions.xlsx": workbook(tuple(table for table in written if table.rows)),
    }
