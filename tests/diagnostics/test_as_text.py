"""What a person sees: the line, the stretch under it, notes, help, the repair, and a count."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from made_findings import found, repair, stretch

from assay.diagnostics import as_text
from assay.diagnostics.excerpt import draw, plain
from assay.diagnostics.finding import Finding

PDU = """\
standard P2.1 "Assessment" in domain two {
  rated by lowest of (P2.1, P2.5)
}
"""


def texts(text: str = PDU) -> Callable[[str], str | None]:
    return {"standards/pdu.assay": text}.get


def shown(*findings: Finding, text: str = PDU, width: int = 100) -> str:
    return as_text.render(findings, texts(text), width=width)


def marks(line: str, start: int, end: int) -> tuple[str, str]:
    """The line and the marks under it, as drawn for a stretch of it."""
    drawn = draw(line, start, end, 100)
    return drawn.text, " " * drawn.start + "^" * (drawn.end - drawn.start)


def test_a_whole_page() -> None:
    unknown = found(stretch(2, 29, 33), help="did you mean `P2.1`?")
    unknown["notes"].append(
        {
            "path": "standards/pdu.assay",
            "range": stretch(1, 10, 14),
            "message": "`P2.1` is declared here",
        }
    )
    unknown["fixes"].append(repair("write `P2.1`", (stretch(2, 29, 33), "P2.1")))
    unused = found(stretch(1, 15, 27), code="W0601", message="nothing is under this title")
    assert shown(unknown, unused) == (
        """\
error E0201 unknown-name: no standard is called `P2.5`
 --> standards/pdu.assay:2:29
  |
2 |   rated by lowest of (P2.1, P2.5)
  |                             ^^^^
note: `P2.1` is declared here
 --> standards/pdu.assay:1:10
  |
1 | standard P2.1 "Assessment" in domain two {
  |          ----
help: did you mean `P2.1`?
fix: write `P2.1`
  |
2 |   rated by lowest of (P2.1, P2.1)
  |                             ++++

warning W0601 unknown-name: nothing is under this title
 --> standards/pdu.assay:1:15
  |
1 | standard P2.1 "Assessment" in domain two {
  |               ^^^^^^^^^^^^

`assay explain E0201` says more about a finding
1 error and 1 warning in 1 file
"""
    )


@pytest.mark.parametrize(
    ("codes", "said"),
    [
        ([], "no findings"),
        (["E0201"], "1 error in 1 file"),
        (["W0601", "W0601"], "2 warnings in 1 file"),
        (["E0201", "E0201", "W0601"], "2 errors and 1 warning in 1 file"),
    ],
)
def test_the_last_line_counts(codes: list[str], said: str) -> None:
    findings = [found(stretch(1, 1, 2), code=code) for code in codes]
    assert shown(*findings).splitlines()[-1] == said


@pytest.mark.parametrize(
    ("line", "what", "columns"),
    [
        pytest.param("say (x)", "x", (5, 6), id="plain"),
        pytest.param('"Tŷ a gŵyl" x', "x", (12, 13), id="Welsh letters, composed"),
        pytest.param('"Ty\u0302 a gw\u0302yl" x', "x", (12, 13), id="Welsh letters, combining"),
        pytest.param('"🙂" x', "x", (5, 6), id="emoji"),
        pytest.param('"👩🏽\u200d⚕️" x', "x", (5, 6), id="one emoji of several characters"),
        pytest.param(
            '"🏴\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f" x',
            "x",
            (5, 6),
            id="the flag of Wales",
        ),
        pytest.param('"漢字" x', "x", (7, 8), id="wide letters"),
        pytest.param('"漢字" x', "漢字", (1, 5), id="under wide letters"),
        pytest.param("\tx", "x", (4, 5), id="tab"),
        pytest.param("ab\tx", "x", (4, 5), id="tab after letters"),
        pytest.param("a\x1b[2Jx", "x", (5, 6), id="escape"),
        pytest.param("a\u202ex", "x", (9, 10), id="bidi control"),
    ],
)
def test_marks_stand_under_the_stretch(line: str, what: str, columns: tuple[int, int]) -> None:
    start = line.index(what)
    drawn = draw(line, start, start + len(what), 100)
    assert (drawn.start, drawn.end) == columns


def test_characters_that_a_terminal_obeys_or_hides_are_made_visible() -> None:
    assert plain("a\x1b[31mb\x00\u200b\ttŷ") == "a␛[31mb␀<U+200B>    tŷ"
    shown_page = shown(
        found(stretch(1, 1, 2), message="found `\x1b[2J`"), text="\x1b]0;title\x07 \u202eabc\n"
    )
    assert "\x1b" not in shown_page
    assert "\x07" not in shown_page
    assert "\u202e" not in shown_page


def test_an_empty_stretch_has_one_mark() -> None:
    assert marks("open {", 6, 6) == ("open {", "      ^")


def test_a_long_line_is_cut_around_the_stretch() -> None:
    line = "a" * 300 + "TARGET" + "b" * 300
    drawn = draw(line, 300, 306, 60)
    assert len(drawn.text) <= 60
    assert drawn.text[drawn.start : drawn.end] == "TARGET"
    assert drawn.text.startswith("…")
    assert drawn.text.endswith("…")


@pytest.mark.parametrize("at", [0, 1, 30, 299, 300])
@pytest.mark.parametrize("letter", ["a", "漢", "e\u0301"])
def test_a_cut_line_fits_and_holds_the_start_of_the_stretch(at: int, letter: str) -> None:
    line = letter * 300
    drawn = draw(line, at, at + 200, 40)
    assert 0 <= drawn.start < drawn.end <= 40


def test_a_line_of_megabytes_is_drawn_from_its_neighbourhood() -> None:
    line = "漢" * 2_000_000 + "TARGET" + "b" * 2_000_000
    for _ in range(200):
        drawn = draw(line, 2_000_000, 2_000_006, 60)
    assert "TARGET" in drawn.text
    assert drawn.text[0] == drawn.text[-1] == "…"


def test_a_stretch_over_several_lines_shows_its_first_and_last() -> None:
    text = "one {\n  two\n  three\n  four\n}\n"
    place = stretch(1, 1, 2, end_line=5)
    assert shown(found(place), text=text).splitlines()[2:8] == [
        "  |",
        "1 | one {",
        "  | ^^^^^",
        "...",
        "5 | }",
        "  | ^",
    ]


def test_a_stretch_that_ends_with_its_line_end_stays_on_its_line() -> None:
    assert shown(found(stretch(2, 3, 1, end_line=3))).splitlines()[3:5] == [
        "2 |   rated by lowest of (P2.1, P2.5)",
        "  |   " + "^" * 31,
    ]


def test_without_the_text_the_place_still_stands() -> None:
    page = as_text.render([found(stretch(2, 29, 33))], lambda path: None)
    assert page.splitlines()[1] == "  --> standards/pdu.assay:2:29".replace("  -->", " -->")
    assert "|" not in page


def test_a_place_past_the_end_of_the_text_is_no_trouble() -> None:
    assert "standards/pdu.assay:99:1" in shown(found(stretch(99, 1, 5)))
    assert "standards/pdu.assay:1:999" in shown(found(stretch(1, 999, 1200)))


@pytest.mark.parametrize(
    ("edits", "lines"),
    [
        pytest.param([(stretch(1, 1, 1), "in ")], ["1 | in aaa", "  | +++"], id="an insertion"),
        pytest.param([(stretch(1, 2, 3), "")], ["1 | aa"], id="a deletion"),
        pytest.param([(stretch(1, 4, 4), " {\n}")], ["1 | aaa {", "2 | }"], id="a line more"),
        pytest.param([(stretch(1, 1, 1, end_line=3), "")], ["1 | ccc"], id="lines fewer"),
        pytest.param(
            [(stretch(3, 1, 4), "C"), (stretch(1, 1, 4), "A")],
            ["1 | A", "  | +", "2 | bbb", "3 | C", "  | +"],
            id="two edits",
        ),
        pytest.param(
            [(stretch(1, 1, 1), '"'), (stretch(1, 4, 4), '"')],
            ['1 | "aaa"', "  | +++++"],
            id="two edits on a line",
        ),
    ],
)
def test_a_repair_shows_the_lines_as_it_leaves_them(
    edits: list[tuple[object, str]], lines: list[str]
) -> None:
    wrong = found(stretch(1, 1, 4))
    wrong["fixes"].append(repair("mend it", *edits))  # type: ignore[arg-type]  # the table above is one list
    page = shown(wrong, text="aaa\nbbb\nccc\nddd").splitlines()
    start = page.index("fix: mend it")
    assert page[start + 2 : start + 2 + len(lines)] == lines
    assert page[start + 2 + len(lines)] == ""


def test_colour_only_when_asked_and_nothing_else_changes() -> None:
    import re

    wrong = found(stretch(2, 29, 33), help="did you mean `P2.1`?")
    wrong["fixes"].append(repair("write `P2.1`", (stretch(2, 29, 33), "P2.1")))
    plain_page = shown(wrong)
    coloured = as_text.render([wrong], texts(), colour=True)
    assert "\x1b" not in plain_page
    assert "\x1b[1;31m^^^^\x1b[0m" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain_page
