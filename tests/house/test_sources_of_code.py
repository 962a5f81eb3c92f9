"""Every `Source:` in a docstring leads somewhere: to a heading of the documentation
(`language.md#bands`), or to sections of the manual (`M 2.3, 7.1`) that the rule files cite too."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef)
CITED = frozenset(
    section
    for file in (REPOSITORY / "standards").rglob("*.assay")
    for cited in re.findall(r"\bsource +manual +(.+)", file.read_text("utf-8"))
    for section in re.findall(r'"([0-9.]+)"', cited)
)


def sources() -> Iterator[tuple[str, str]]:
    for file in sorted((REPOSITORY / "compiler" / "assay").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            text = ast.get_docstring(node) if isinstance(node, DOCUMENTED) else None
            for line in re.findall(r"^ *Source: (.+)$", text or "", re.MULTILINE):
                for source in line.split("; "):
                    yield str(file.relative_to(REPOSITORY)), source


def leads_somewhere(source: str) -> bool:
    if source.startswith("M "):
        return CITED.issuperset(source.removeprefix("M ").split(", "))
    page, _, heading = source.partition("#")
    file = REPOSITORY / "docs" / page
    return file.is_file() and (not heading or heading in headings(file))


def headings(page: Path) -> frozenset[str]:
    """The headings of a page as addresses have them."""
    found = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    plain = (re.sub(r"[^\w\s-]", "", heading).strip().lower() for heading in found)
    return frozenset(re.sub(r"[\s-]+", "-", heading) for heading in plain)


@pytest.mark.parametrize(("file", "source"), sorted(set(sources())))
def test_a_source_leads_somewhere(file: str, source: str) -> None:
    assert leads_somewhere(source), f"{file} names {source}, and there is none"


@pytest.mark.parametrize("source", ["none.md", "language.md#none", "M 7.1, 99.9"])
def test_a_source_may_lead_nowhere(source: str) -> None:
    assert not leads_somewhere(source)
