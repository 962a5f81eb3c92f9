"""Each construct, in every form that it takes on its way: text, tree, canonical text, model.

A case is a folder with `rules.assay`, compiled beside `tests/docs/prelude`; `tree.txt` is what is
read, and `model.json` what it adds to the model. `rules.assay` itself must be in canonical layout.
After a wanted change, `pytest tests/stages --update` writes the outputs anew: review their
difference as you review code."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from assay import pipeline
from assay.analysis.lower import lower
from assay.formatter import format_text
from assay.syntax.parser import parse
from assay.syntax.tree import Node
from assay.text import Source

HERE = Path(__file__).parent
PRELUDE = HERE.parent / "docs" / "prelude"
CASES = sorted(path.parent for path in HERE.glob("*/rules.assay"))


@pytest.fixture(params=CASES, ids=[case.name for case in CASES])
def case(request: pytest.FixtureRequest) -> Path:
    path = request.param
    assert isinstance(path, Path)
    return path


def test_text_is_canonical(case: Path) -> None:
    text = (case / "rules.assay").read_text(encoding="utf-8")
    assert format_text(text) == text


def test_tree(case: Path, update: bool) -> None:
    parsed = parse(Source("rules.assay", (case / "rules.assay").read_text(encoding="utf-8")))
    assert not parsed.diagnostics
    compare(case / "tree.txt", "\n".join(outline(parsed.tree, 0)) + "\n", update)


def test_model(case: Path, update: bool) -> None:
    before, after = model_lines(None), model_lines(case)
    added = [line[2:] for line in difflib.ndiff(before, after) if line.startswith("+ ")]
    compare(case / "model.json", "\n".join(added) + "\n", update)


def compare(path: Path, found: str, update: bool) -> None:
    if update:
        path.write_text(found, encoding="utf-8", newline="\n")
    assert path.read_text(encoding="utf-8") == found


def outline(node: Node, depth: int) -> Iterator[str]:
    """A node a line, its words and numbers beside it, what stands in it indented below."""
    plain, inner = [], []
    for field, part in node.parts():
        for one in part if isinstance(part, tuple) else (part,):
            if isinstance(one, Node):
                inner.append((field, one))
            elif field not in ("start", "end"):
                plain.append(f"{field}={one!r}")
    yield "  " * depth + " ".join((type(node).__name__, *plain))
    for _, one in inner:
        yield from outline(one, depth + 1)


def model_lines(case: Path | None) -> list[str]:
    files = [
        (path.relative_to(PRELUDE).as_posix(), path.read_bytes())
        for path in sorted(PRELUDE.glob("*/*.assay"))
    ]
    folder = "hostel"
    if case is not None:
        data = (case / "rules.assay").read_bytes()
        folder = "garden" if data.startswith(b"framework") else folder
        files.append((f"{folder}/zz_rules.assay", data))
    checked = pipeline.check(files)
    assert [one.message() for one in checked.diagnostics if one.severity() == "error"] == []
    for scope in checked.facts.scopes:
        if scope.folder == folder:
            framework: Any = json.loads(
                lower(scope, checked.facts, checked.sources).model_dump_json()
            )
            return json.dumps(framework, indent=1, ensure_ascii=False).split("\n")
    return []
