"""The same questions as a form for pyxform, the nearest tool of another kind.

A spreadsheet with as many questions, hints of the same length, groups for standards and key
questions, and the same condition on one question in seven. pyxform is among the
development tools; it does *not* take part in a build.
"""

from __future__ import annotations

import random
import sys
from importlib.util import find_spec
from pathlib import Path

from made_text import PROMPTS_OF_A_QUESTION, QUESTIONS_OF_A_STANDARD, guidance, title

HEADINGS = ("type", "name", "label", "hint", "relevant")
ALONE = """
import sys
sys.modules["interegular"] = None
from pyxform.xls2xform import main_cli
main_cli()
"""
"""pyxform as it is installed by itself. Beside interegular, which we have for our own grammar, Lark
compares every two terminals of pyxform's, for minutes."""
MISSING = "pyxform is not installed: `pip install --group dev`"


def command(folder: Path, questions: int) -> list[str]:
    """Write a form with so many questions below `folder`; give the command that converts it.

    Raises: SystemExit, where pyxform is not installed.
    """
    if find_spec("pyxform") is None:
        raise SystemExit(MISSING)
    form = folder / "form.xlsx"
    _write(form, _rows(questions))
    made = folder / "form.xml"
    return [sys.executable, "-c", ALONE, "--skip_validate", str(form), str(made)]


def _write(form: Path, rows: list[tuple[str, ...]]) -> None:
    from openpyxl import Workbook

    book = Workbook()
    survey = book.active
    survey.title = "survey"
    for row in (HEADINGS, ("select_one yes_no", "open", "Is the case open?", "", ""), *rows):
        survey.append(row)
    choices = book.create_sheet("choices")
    for row in (("list_name", "name", "label"), ("yes_no", "yes", "Yes"), ("yes_no", "no", "No")):
        choices.append(row)
    book.save(form)


def _rows(questions: int) -> list[tuple[str, ...]]:
    words = random.Random(questions)
    rows: list[tuple[str, ...]] = []
    for number in range(questions):
        group, label = divmod(number, PROMPTS_OF_A_QUESTION)
        standard, question = divmod(group, QUESTIONS_OF_A_STANDARD)
        if label == 0:
            if question == 0:
                rows += [("end_group",) + ("",) * 4] * (standard > 0)
                rows.append(_group(f"S{standard}", f"Standard {standard}"))
            rows.append(_group(f"S{standard}_{question}", f"{title(words)}?"))
        relevant = "${open} = 'yes'" if label == 0 else ""
        name = f"S{standard}_{question}_{label}"
        hint = guidance(words).replace("\n", " ")
        rows.append(("select_one yes_no", name, f"{title(words)}?", hint, relevant))
        if label == PROMPTS_OF_A_QUESTION - 1 or number == questions - 1:
            rows.append(("end_group",) + ("",) * 4)
    return [*rows, ("end_group",) + ("",) * 4]


def _group(name: str, label: str) -> tuple[str, ...]:
    return ("begin_group", name, label, "", "")
