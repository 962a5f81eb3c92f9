"""Only what has changed is parsed again, and what is said does not hang on what was kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from assay import cli
from assay.syntax import parser
from assay.syntax.known_trees import KnownTrees
from assay.syntax.reading import FORBIDDEN, forbidden, read
from assay.syntax.tree import Node
from assay.text import Source, Sources

STANDARDS = Path(__file__).resolve().parents[2] / "standards"
FILES = [(str(path), path.read_bytes()) for path in sorted(STANDARDS.rglob("*.assay"))]


def shape(node: object) -> object:
    """A tree as plain values, which can be compared."""
    if isinstance(node, tuple):
        return tuple(shape(part) for part in node)
    if isinstance(node, Node):
        return type(node), *(shape(part) for _, part in node.parts())
    return node


def test_a_tree_that_was_kept_is_the_tree_that_is_parsed() -> None:
    sources, trees = Sources(), KnownTrees({})
    for path, data in FILES:
        source, _ = read(path, data, sources)
        parsed = parser.parse(source)
        assert trees.tree_of(source) is None
        trees.learn(source, parsed.tree)
        kept = KnownTrees(trees.asked).tree_of(source)
        assert shape(kept) == shape(parsed.tree)


def test_a_tree_hangs_on_the_place_of_its_file() -> None:
    trees = KnownTrees({})
    source = Source("a.assay", 'role one "One"\n')
    trees.learn(source, parser.parse(source).tree)
    known = KnownTrees(trees.asked)
    assert known.tree_of(Source("b.assay", source.text)) is not None
    assert known.tree_of(Source("a.assay", source.text, 1 << 16)) is None


def parsed_by(monkeypatch: pytest.MonkeyPatch, folder: Path) -> list[str]:
    """The files that a check parses."""
    read: list[str] = []
    parse = parser.parse

    def watched(source: Source) -> parser.Parsed:
        read.append(source.path.rpartition("/")[2])
        return parse(source)

    with monkeypatch.context() as patch:
        patch.setattr(parser, "parse", watched)
        cli.main(["check", str(folder)])
    return read


def test_only_a_file_that_changed_is_parsed_again(
    kitchen: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    first, last = kitchen / "a_first.assay", kitchen / "z_last.assay"
    first.write_text("# nothing yet\n")
    last.write_text("# nothing yet\n")
    assert len(parsed_by(monkeypatch, kitchen)) == len(list(kitchen.glob("*.assay")))
    first.write_text("# nothing yet, but longer\n")
    assert parsed_by(monkeypatch, kitchen) == ["a_first.assay"]
    last.write_text('role cook "Cook" {\n')
    assert parsed_by(monkeypatch, kitchen) == ["z_last.assay"]
    wrong = capsys.readouterr().out.splitlines()[-1]
    first.write_text("# once more\n")
    assert parsed_by(monkeypatch, kitchen) == ["a_first.assay", "z_last.assay"]
    assert capsys.readouterr().out.splitlines()[-1] == wrong, "a mistake is said again"


@pytest.mark.parametrize(
    "text", ["a\u200bb", "\x00", "x\x07", "\ufeff", "\ud800", "\u2028", "\x7f"]
)
def test_a_character_that_no_file_may_hold_is_found(text: str) -> None:
    assert len(forbidden(text)) == 1


def test_no_forbidden_character_can_be_printed() -> None:
    """What cannot be printed is looked for first, since that is told fast."""
    import re

    found = re.findall(FORBIDDEN, "".join(map(chr, range(0x11_0000))))
    assert len(found) > 2_000
    assert not any(character.isprintable() for character in found)
    assert "\n" not in found
