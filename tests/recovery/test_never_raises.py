"""Whatever a file holds, reading it ends, raises nothing, and gives tokens that the parser takes to
their end."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from assay.syntax import tree
from assay.syntax.lexer import lex
from assay.syntax.parser import Parsed, Run, parse
from assay.syntax.reading import read
from assay.syntax.tables import KEYWORDS
from assay.text import Source, Sources

STANDARDS = Path(__file__).parents[2] / "standards"
FILES = sorted(STANDARDS.rglob("*.assay"), key=lambda path: path.stat().st_size)
MARKS = [
    "{",
    "}",
    "(",
    ")",
    ",",
    "|",
    '"',
    '"""',
    "#",
    "\n",
    "\n  ",
    "\n    ",
    " ",
    "\t",
    ";",
    "“",
    "–",
    "\u00a0",
]
WORDS = [
    *sorted(KEYWORDS),
    "a_name",
    "P1.1",
    "A3(c)",
    "case.a",
    "3",
    "50%",
    "1/6",
    "2025-03-01",
    '"text"',
]
SOUP = some.lists(some.sampled_from([*MARKS, *WORDS]), max_size=150)


def check_reads(text: str) -> Parsed:
    parsed = parse(Sources().add("any.assay", text))
    run = Run(parsed.tokens)
    assert run.advance(), "the tokens that were taken fit"
    check_in_order(parsed.tree.body, 0, len(text))
    assert parsed.broken == tuple(sorted(parsed.broken))
    for found in parsed.diagnostics:
        assert 0 <= found.start <= found.end <= len(text)
        assert found.message()
        assert found.message()[-1] != "."
    return parsed


def check_in_order(body: tuple[tree.Node, ...], start: int, end: int) -> None:
    for node in body:
        assert start <= node.start <= node.end <= end
        check_in_order(getattr(node, "body", ()), node.start, node.end)


@given(some.binary(max_size=300))
@settings(deadline=None, max_examples=200)
def test_any_bytes(data: bytes) -> None:
    source, _ = read("any.assay", data, Sources())
    check_reads(source.text)


@given(SOUP, some.sampled_from(["", " "]))
@settings(deadline=None, max_examples=300)
def test_any_words(words: list[str], between: str) -> None:
    check_reads(between.join(words))


@given(
    some.randoms(use_true_random=False),
    some.sampled_from(FILES[:6]),
    some.sampled_from([" ", "\n"]),
)
@settings(deadline=None, max_examples=60)
def test_shuffled_tokens(chance: object, path: Path, between: str) -> None:
    tokens = [
        token.text for token in lex(Source("any.assay", path.read_text("utf-8")[:3000])).tokens
    ]
    chance.shuffle(tokens)  # type: ignore[attr-defined]  # hypothesis gives a random.Random
    check_reads(between.join(tokens))


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_truncated_files(path: Path) -> None:
    text = path.read_text("utf-8")
    step = 1 if len(text) < 2000 else max(len(text) // 150, 1)
    for end in range(0, len(text), step):
        check_reads(text[:end])


GARBAGE = {
    "words": "foo bar baz qux\n",
    "declarations": "standard foo 3 , ,\n",
    "blocks": 'hurdle a "x" { when }\n',
    "unclosed": 'hurdle a "x" {\n',
    "closing": "}\n",
    "statements": "  when A is\n",
    "quotes": '  """\n',
    "brackets": "when ) ( and or\n",
}


@pytest.mark.parametrize("line", GARBAGE.values(), ids=GARBAGE)
def test_garbage_takes_steps_in_proportion(line: str) -> None:
    """Counted in lines of ours that are run, which no busy machine changes."""

    def steps(lines: int) -> int:
        source = Sources().add("any.assay", line * lines)
        taken = 0

        def count(_frame: FrameType, event: str, _value: object) -> Callable[..., object]:
            nonlocal taken
            taken += event == "line"
            return count

        before = sys.gettrace()
        sys.settrace(count)
        try:
            parse(source)
        finally:
            sys.settrace(before)
        return taken

    assert steps(2_000) < 5 * steps(500), "four times the lines, about four times the steps"


@pytest.mark.parametrize(
    "text",
    [
        'hurdle x "t" {\n  when ' + "(" * 100_000 + "\n}\n",
        'hurdle x "t" {\n  when '
        + "(" * 100_000
        + "A is b"
        + ")" * 100_000
        + "\n  then A must be no\n}\n",
        'form f "F" {\n  view "v" {\n' + 'section "s" {\n' * 20_000 + "}\n" * 20_002,
        "{" * 100_000,
        "(" * 100_000,
    ],
    ids=["open", "closed", "sections", "braces", "brackets"],
)
def test_deep_nesting_gives_one_message(text: str) -> None:
    assert len(check_reads(text).diagnostics) == 1


@pytest.mark.parametrize(("depth", "codes"), [(63, []), (64, ["E0113"])])
def test_sixty_four_is_the_limit(depth: int, codes: list[str]) -> None:
    text = (
        'hurdle x "t" {\n  when '
        + "(" * depth
        + "A is b"
        + ")" * depth
        + "\n  then A must be no\n}\n"
    )
    assert [found.code for found in check_reads(text).diagnostics] == codes


SPEAK = """
import sys
from assay.syntax.parser import parse
from assay.text import Sources
for cut in range(1500, 15000, 300):
    text = open(sys.argv[1], encoding="utf-8").read()
    text = text[:cut] + text[cut + 25:]
    for found in parse(Sources().add("x", text)).diagnostics:
        print(cut, found.start, found.end, found.code, found.message(), found.help())
"""


def test_same_words_under_any_hash_seed() -> None:
    compiler = Path(__file__).parents[2] / "compiler"
    said = {
        subprocess.run(
            [
                sys.executable,
                "-c",
                SPEAK,
                str(STANDARDS / "probation" / "pdu" / "assessment.assay"),
            ],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(compiler)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "77")
    }
    assert len(said) == 1
    assert said.pop().count("\n") > 15
