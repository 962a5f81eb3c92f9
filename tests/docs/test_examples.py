"""Every `assay` block of the documentation is compiled, and shows what the text says it shows.

A block is part of the framework in `prelude/hostel`; one that declares a framework is a folder of
its own beside it. A block marked with an error's code must report that error and no other; one
marked with a warning's code must report that warning and no error, and what its setting leaves
unused is not the example's point. An unmarked block reports no error. It does *not* look at blocks
under the name of a file: `test_tutorial.py` follows those.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from assay import pipeline
from assay.evaluator.rating import Evaluator
from assay.scenarios import running, telling
from assay.syntax import tree
from assay.syntax.build import class_name
from assay.syntax.parser import parse
from assay.syntax.tables import KEYWORDS, PRODUCTIONS
from assay.text import Source

ROOT = Path(__file__).parents[2]
PRELUDE = Path(__file__).parent / "prelude"
FENCE = re.compile(
    r"(?P<file>^\*\*`[^`\n]+`\*\*\n\n)?"
    r"^(?P<indent> *)```assay(?: (?P<code>[EW]\d{4}))?\n(?P<text>.*?)^(?P=indent)```$",
    re.DOTALL | re.MULTILINE,
)


class Example(NamedTuple):
    """One block: where it stands, the code it is marked with, and its text."""

    place: str
    code: str | None
    text: str

    @property
    def path(self) -> str:
        """The file that the block is, in the folder of its framework."""
        own = re.search(r"^framework (\w+)", self.text, re.MULTILINE)
        return f"{own[1] if own else 'hostel'}/example.assay"


def examples_of(page: Path) -> Iterator[Example]:
    text = page.read_text(encoding="utf-8")
    for block in FENCE.finditer(text):
        if block["file"]:
            continue
        line = text.count("\n", 0, block.start()) + 1
        place = f"{page.relative_to(ROOT).as_posix()}:{line}"
        yield Example(place, block["code"], re.sub(f"(?m)^{block['indent']}", "", block["text"]))


EXAMPLES = [example for page in sorted(ROOT.glob("docs/**/*.md")) for example in examples_of(page)]
REFERENCE = [example for example in EXAMPLES if example.place.startswith("docs/language.md")]


def prelude() -> list[tuple[str, bytes]]:
    return [
        (path.relative_to(PRELUDE).as_posix(), path.read_bytes())
        for path in sorted(PRELUDE.glob("*/*.assay"))
    ]


def codes_reported(example: Example) -> set[str]:
    checked = pipeline.check([*prelude(), (example.path, example.text.encode())])
    return {
        diagnostic.code
        for diagnostic in checked.diagnostics
        if checked.sources.locate(diagnostic.start).path == example.path
    }


@pytest.mark.parametrize("example", EXAMPLES, ids=[example.place for example in EXAMPLES])
def test_example_reports_what_it_says(example: Example) -> None:
    found = codes_reported(example)
    errors = {code for code in found if code.startswith("E")}
    expected = {example.code} if example.code else set()
    assert errors == {code for code in expected if code.startswith("E")}
    assert expected <= found


RUN = [example for example in EXAMPLES if example.code is None and "scenario " in example.text]


@pytest.mark.parametrize("example", RUN, ids=[example.place for example in RUN])
def test_scenarios_of_the_documentation_hold(example: Example) -> None:
    checked = pipeline.check([*prelude(), (example.path, example.text.encode())])
    framework = pipeline.models(checked)[example.path.partition("/")[0]]
    evaluator = Evaluator(framework)
    outcomes = [running.run(evaluator, scenario) for scenario in framework.scenarios]
    assert [line for one in outcomes for line in telling.told(one, str)] == []
    assert outcomes


def test_prelude_has_no_errors() -> None:
    checked = pipeline.check(prelude())
    assert [found.message() for found in checked.diagnostics if found.code.startswith("E")] == []


def test_reference_shows_every_construct() -> None:
    """Whatever the grammar can build stands in an example of the language reference."""
    shown = {
        type(node).__name__
        for example in REFERENCE
        for node in nodes(parse(Source("example.assay", example.text)).tree)
    }
    built = {class_name(rule) for _, _, rule, _ in PRODUCTIONS if rule}
    assert sorted(name for name in built - shown if hasattr(tree, name)) == []


def test_reference_uses_every_keyword() -> None:
    used = {word for example in REFERENCE for word in re.findall(r"[A-Za-z]+", example.text)}
    assert sorted(KEYWORDS - used) == []


def nodes(part: object) -> Iterator[tree.Node]:
    """A node and all nodes inside it."""
    if isinstance(part, tree.Node):
        yield part
        for field in type(part).fields:
            yield from nodes(getattr(part, field))
    elif isinstance(part, tuple):
        for inside in part:
            yield from nodes(inside)
