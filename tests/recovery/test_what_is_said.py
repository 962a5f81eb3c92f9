"""The words for mistakes, and what is left of the statements they were made in."""

from __future__ import annotations

import pytest

from assay.syntax import tree
from assay.syntax.parser import Parsed, parse
from assay.text import Sources

SCALE = 'scale two_point "Two points" from worst to best {\n  low 0 "Low"\n  high 1 "High"\n}\n'


def parsed_of(text: str) -> Parsed:
    return parse(Sources().add("said.assay", text))


SAID = [
    (
        'hurdel a "A" {\n  when A3 is no\n  then A3 must be no\n}\n',
        "E0102 found `hurdel`, which has no meaning here",
    ),
    (
        'hurdle a "A" {\n  when A3 is no and A4 is no or A5 is no\n  then A3 must be no\n}\n',
        "E0114 `or` follows `and` without brackets, so that two readings are possible",
    ),
    (
        'hurdle a "A" {\n  when\n  then A3 must be no\n}\n',
        "E0103 a condition is missing at the end of this line",
    ),
    ('standard "Title" {\n}\n', 'E0103 a code such as `P1.1` is missing before `"Title"`'),
    (
        "use common\n" + SCALE,
        "E0101 found `use`, expected a declaration, such as `standard`, `rating` or "
        "`decision rule`",
    ),
    (
        SCALE[:-2],
        "E0105 the block of `scale two_point` is not closed: expected `}` after this line",
    ),
    (SCALE + "}\n", "E0106 this `}` closes nothing"),
]


@pytest.mark.parametrize(
    ("text", "words"), SAID, ids=[words[:5] + str(n) for n, (_, words) in enumerate(SAID)]
)
def test_one_mistake_one_message(text: str, words: str) -> None:
    assert [f"{one.code} {one.message()}" for one in parsed_of(text).diagnostics] == [words]


def test_no_message_names_a_terminal() -> None:
    for text in (
        "hurdle",
        "scale a",
        'facts case "C" { a "A" ',
        'hurdle a "A" { when case.a is',
        "table t",
        "set ",
    ):
        for found in parsed_of(text + " ! ? 3 \n").diagnostics:
            assert not any(
                name in found.message()
                for name in ("STRING", "NAME", "CODE", "NUMBER", "$END", "FACT")
            )


def test_broken_declaration_still_declares_its_name() -> None:
    body = parsed_of("standard P1.1\n" + SCALE).tree.body
    standard, scale = body
    assert isinstance(standard, tree.Standard)
    assert standard.code.value == "P1.1"
    assert isinstance(scale, tree.Scale)


def test_what_the_author_did_not_write_has_no_width() -> None:
    standard = parsed_of("standard P1.1 {\n}\n").tree.body[0]
    assert isinstance(standard, tree.Standard)
    assert standard.title.start == standard.title.end
    assert standard.title.value == ""


def test_unreadable_statement_is_junk_in_its_block() -> None:
    text = 'hurdle a "A" {\n  when A3 is no\n  then A3 would perhaps be no\n  because "B"\n}\n'
    parsed = parsed_of(text)
    hurdle = parsed.tree.body[0]
    assert isinstance(hurdle, tree.Hurdle)
    assert [type(node) for node in hurdle.body] == [tree.When, tree.Junk, tree.Because]
    junk = hurdle.body[1]
    assert text[junk.start : junk.end] == "then A3 would perhaps be no"
    assert any(start <= junk.start and junk.end <= end for start, end in parsed.broken)


def test_sound_file_has_nothing_broken() -> None:
    assert parsed_of(SCALE).broken == ()
