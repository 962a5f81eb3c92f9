"""However a declaration is written: nothing is lost, twice is once, line breaks do not matter."""

from __future__ import annotations

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from what_is_said import CASES, STANDARDS, comments, read, said, value_of, words

from assay.formatter import format_text
from assay.syntax.lexer import Token
from assay.syntax.parser import parse
from assay.text import Source

LARGEST = 400
"""Units: tokens; larger declarations show nothing that small ones do not."""

SPACES = st.sampled_from([" "] * 8 + ["   ", "\n", "\n  ", "\n      "])
GAPS = st.one_of(
    SPACES,
    st.sampled_from(
        ["\n\n", "\n \n\n  ", "# trailing\n", " # spaced  \n  ", "\n# own\n", "\n\n  #own\n\n"]
    ),
)


def declarations() -> list[list[Token]]:
    """The tokens of each declaration in the rule files."""
    found = []
    for path in [*STANDARDS, *CASES]:
        parsed = read(path.read_text(encoding="utf-8"))
        for node in parsed.tree.body:
            tokens = [token for token in parsed.tokens if node.start <= token.start < node.end]
            if len(tokens) <= LARGEST:
                found.append(tokens)
    return found


DECLARATIONS = st.sampled_from(declarations())


def laid_out(tokens: list[Token], gaps: list[str]) -> str:
    """Tokens with the given gaps before them; text blocks are indented deeper than any gap asks."""
    return "".join(gap + written(token) for token, gap in zip(tokens, gaps, strict=True)) + "\n"


def written(token: Token) -> str:
    if "\n" not in token.text:
        return token.text
    rows = value_of(token).split("\n")
    return "\n".join(['"""', *(" " * 9 + row if row else "" for row in rows), '"""'])


def gaps_for(tokens: list[Token], gaps: st.SearchStrategy[str]) -> st.SearchStrategy[list[str]]:
    return st.lists(gaps, min_size=len(tokens), max_size=len(tokens))


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_nothing_is_lost_and_twice_is_once(data: st.DataObject) -> None:
    tokens = data.draw(DECLARATIONS)
    text = laid_out(tokens, data.draw(gaps_for(tokens, GAPS)))
    before = parse(Source("test", text))
    assume(not before.diagnostics)  # a name that is a keyword at a line's start
    once = format_text(text)
    assert once is not None
    after = read(once)
    assert words(after)[:-1] == [value_of(token) for token in tokens]
    assert comments(after) == comments(before)
    assert said(after.tree) == said(before.tree)
    assert format_text(once) == once


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_line_breaks_of_the_author_do_not_matter(data: st.DataObject) -> None:
    tokens = data.draw(DECLARATIONS)
    texts = []
    for _ in range(2):
        gaps = data.draw(gaps_for(tokens, SPACES))
        for at, token in enumerate(tokens[:-1]):
            if (
                token.type == "{"
            ):  # so that no block stands on one line, which is the author's choice
                gaps[at + 1] = "\n"
        texts.append(laid_out(tokens, gaps))
    assume(not any(parse(Source("test", text)).diagnostics for text in texts))
    first, second = map(format_text, texts)
    assert first == second
