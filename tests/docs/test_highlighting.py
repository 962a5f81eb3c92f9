"""Rule text has the colours that the grammar gives it: all of it, every keyword, and no more."""

from __future__ import annotations

import tomllib
from importlib import import_module
from pathlib import Path

import pytest
from pygments.token import Keyword, Name, Text

from assay.highlighting import AssayLexer
from assay.syntax.tables import KEYWORDS

ROOT = Path(__file__).parents[2]
RULE_FILES = sorted((ROOT / "standards").rglob("*.assay"))
PROGRAMS = [
    *RULE_FILES,
    *sorted((ROOT / "tests" / "stages").glob("*/rules.assay")),
    *sorted((ROOT / "tests" / "docs" / "prelude").rglob("*.assay")),
    *sorted((ROOT / "tests" / "invalid").glob("*.assay")),
]
SOFT = """facts case "Case" {
  standard "Is there a standard?" yes or no
  when "When was it?" date
}
never "too short" {
  when case.when is at most 1 month before fieldwork
}
"""


def coloured(text: str) -> list[tuple[str, object]]:
    return [(part, colour) for _, colour, part in AssayLexer().get_tokens_unprocessed(text)]


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", PROGRAMS, ids=name_of)
def test_all_of_a_file_comes_out_once(path: Path) -> None:
    text = path.read_bytes().decode("utf-8", "replace")
    assert "".join(part for part, _ in coloured(text)) == text


@pytest.mark.parametrize("path", RULE_FILES, ids=name_of)
def test_nothing_in_the_standards_is_without_a_colour(path: Path) -> None:
    assert [part for part, colour in coloured(path.read_text("utf-8")) if colour is Text] == []


def test_every_keyword_is_coloured_as_one() -> None:
    written = [path.read_text("utf-8") for path in PROGRAMS if "invalid" not in path.parts]
    language = (ROOT / "docs" / "language.md").read_text("utf-8")
    written += [block.partition("```")[0] for block in language.split("```assay\n")[1:]]
    found = {
        part for text in (SOFT, *written) for part, colour in coloured(text) if colour is Keyword
    }
    assert found == KEYWORDS


def test_a_fact_that_is_called_like_a_keyword_is_a_name() -> None:
    told = dict(coloured(SOFT))
    assert told["facts"] is Keyword
    assert told["standard"] is Name


def test_what_cannot_be_read_is_plain() -> None:
    told = coloured('scale %% "A scale"')
    assert ("scale", Keyword) in told
    assert [part.strip() for part, colour in told if colour is Text] == ["%%"]


def test_pygments_finds_it_by_the_entry_point() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    module, _, name = project["entry-points"]["pygments.lexers"]["assay"].partition(":")
    assert getattr(import_module(module), name) is AssayLexer
