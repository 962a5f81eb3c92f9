"""Lark reads `grammar.lark` and makes the LALR tables; this writes them to `tables.py`, the same
bytes every time.

    python -m assay.syntax.compile_grammar          write tables.py
    python -m assay.syntax.compile_grammar --check  say whether tables.py is what the grammar gives

The one place that imports lark. It runs when the grammar changes and never when a rule file is
compiled: importing lark and loading a saved grammar costs seven times `python -c pass`, half of
what a whole check may cost (docs/decisions/lark-at-build-time.md)."""

from __future__ import annotations

import sys
from importlib.resources import files
from typing import Any

START = "rule_file"


def tables_text() -> str:
    """The text of `tables.py` for the grammar beside it."""
    grammar = files("assay.syntax").joinpath("grammar.lark").read_text(encoding="utf-8")
    return _render(*_number_states(_lalr(grammar)))


def _lalr(grammar: str) -> Any:
    from lark import Lark

    return Lark(grammar, parser="lalr", lexer="basic", start=START)


def _number_states(parser: Any) -> tuple[Any, list[dict[str, Any]], int]:
    """Rows in breadth-first order over sorted symbols, so that hash seeds leave no trace."""
    from lark.parsers.lalr_analysis import Shift

    table = parser.parse_interactive("").parser_state.parse_conf.parse_table
    names = {terminal.name: terminal.name for terminal in parser.terminals}
    names |= {t.name: t.pattern.value for t in parser.terminals if t.pattern.type == "str"}
    names["$END"] = "$END"
    order = [table.start_states[START]]
    rows: list[dict[str, Any]] = []
    seen = {order[0]: 0}
    for state in order:
        row: dict[str, Any] = {}
        actions = {
            names.get(symbol, f"<{symbol}>"): found for symbol, found in table.states[state].items()
        }
        for symbol in sorted(actions):
            kind, argument = actions[symbol]
            if kind is Shift:
                if argument not in seen:
                    seen[argument] = len(order)
                    order.append(argument)
                row[symbol] = seen[argument]
            else:
                row[symbol] = argument
        rows.append(row)
    return parser, rows, seen[table.end_states[START]]


def _render(parser: Any, rows: list[dict[str, Any]], end: int) -> str:
    rules = sorted(set(parser.rules), key=_spelling)
    numbers = {rule: number for number, rule in enumerate(rules)}
    words = sorted(
        t.pattern.value
        for t in parser.terminals
        if t.pattern.type == "str" and t.pattern.value.isalpha()
    )
    lines = [
        '"""The LALR tables of `grammar.lark`, by `compile_grammar.py`; never edited by hand.',
        "",
        "A row maps a terminal, a keyword or a <rule> to the state that follows, or to "
        "~number of the production to reduce by.",
        "A production is (size, rule, what it builds, which parts it keeps; -1 is an "
        "absent optional part).",
        '"""',
        "",
        "# fmt: off",
        "# ruff: noqa: E501 (a row is one line, however long)",
        "KEYWORDS = frozenset((",
        *(f"    {word!r}," for word in words),
        "))",
        "STATEMENTS = frozenset((  # the words that can start a statement",
        *(f"    {word!r}," for word in _statement_words(rules)),
        "))",
        f"END = {end}",
        "PRODUCTIONS: tuple[tuple[int, str, str, tuple[int, ...]], ...] = (",
        *(f"    {_production(rule)!r}," for rule in rules),
        ")",
        "ROWS: tuple[dict[str, int], ...] = (",
    ]
    for row in rows:
        cells = {
            symbol: found if isinstance(found, int) else ~numbers[found]
            for symbol, found in row.items()
        }
        lines.append(f"    {cells!r},")
    lines.append(")")
    return "\n".join(lines) + "\n"


def _statement_words(rules: list[Any]) -> list[str]:
    """The words that can come first in something that a block repeats."""
    heads: dict[str, set[str]] = {}
    for rule in rules:
        if rule.expansion:
            heads.setdefault(str(rule.origin.name), set()).add(rule.expansion[0].name)
    repeated = [name for name in heads if name.startswith("__")] + ["start"]
    found: set[str] = set()
    seen: set[str] = set()
    while repeated:
        name = repeated.pop()
        if name in seen:
            continue
        seen.add(name)
        repeated += [head for head in heads.get(name, ()) if head in heads]
        found |= {head.lower() for head in heads.get(name, ()) if head not in heads}
    return sorted(found - {"and", "or", "name", "comma", "vbar", "code"})


def _spelling(rule: Any) -> tuple[str, tuple[str, ...], str]:
    return str(rule.origin.name), tuple(s.name for s in rule.expansion), str(rule.alias or "")


def _production(rule: Any) -> tuple[int, str, str, tuple[int, ...]]:
    """What a production builds, and from which of its parts: keywords leave nothing, `[ ]` leaves
    None."""
    built = str(rule.alias or rule.origin.name)
    keep: list[int] = []
    absent = list(rule.options.empty_indices) or [False] * len(rule.expansion)
    position = 0
    for is_absent in absent:
        if is_absent:
            keep.append(-1)
            continue
        if position < len(rule.expansion):
            symbol = rule.expansion[position]
            if not (symbol.is_term and symbol.filter_out):
                keep.append(position)
            position += 1
    while position < len(rule.expansion):
        keep.append(position)
        position += 1
    return (
        len(rule.expansion),
        f"<{rule.origin.name}>",
        "" if built.startswith("_") else built,
        tuple(keep),
    )


def main(arguments: list[str]) -> int:
    """Write or check the tables beside this file."""
    path = files("assay.syntax").joinpath("tables.py")
    text = tables_text()
    if arguments == ["--check"]:
        same = path.read_text(encoding="utf-8") == text
        print(
            "tables.py is what grammar.lark gives"
            if same
            else "tables.py is stale: compile the grammar"
        )
        return 0 if same else 1
    with open(str(path), "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
