"""Documents in files, and beside each what is read from it or what is wrong with it.

After a wanted change, `pytest tests/intake --update` writes what is expected anew: review the
difference.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from inspection_outline import compare, outline
from intake_frameworks import framework

from assay.intake.documents import read_documents
from assay.intake.problem import in_words

DOCUMENTS = Path(__file__).parent / "documents"
CASES = sorted(path for path in DOCUMENTS.rglob("*") if path.suffix in (".json", ".jsonl"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_document(path: Path, update: bool) -> None:
    rules = framework(path.parent.name)
    inspections, problems = read_documents(rules, [(path.name, path.read_bytes())])
    assert bool(inspections) != bool(problems), "either inspections or problems, and never both"
    lines = [in_words(problem) for problem in problems]
    for inspection in inspections:
        lines += outline(inspection, 0)
    compare(path.with_name(f"{path.name}.txt"), "\n".join(lines) + "\n", update)
