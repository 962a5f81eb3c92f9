"""The grammar, the tables made from it and the tree hold together."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.resources import files

import pytest
from lark import Lark

from assay.syntax import tree
from assay.syntax.build import class_name
from assay.syntax.compile_grammar import START, tables_text
from assay.syntax.tables import PRODUCTIONS

GRAMMAR = files("assay.syntax").joinpath("grammar.lark").read_text(encoding="utf-8")
LISTS = {
    "conditions",
    "fact_body",
    "fractions",
    "names",
    "prompt_body",
    "question_body",
    "sections",
    "subjects",
    "targets",
    "texts",
}
LEAVES = {"Name", "Code", "FactName", "Number", "Percent", "Fraction", "CalendarDate", "Text"}
NEVER_WRITTEN = {"Node", "Junk"}


def test_grammar_has_no_conflict() -> None:
    Lark(GRAMMAR, parser="lalr", lexer="contextual", start=START, strict=True)


def test_tables_are_what_the_grammar_gives() -> None:
    committed = files("assay.syntax").joinpath("tables.py").read_text(encoding="utf-8")
    assert committed == tables_text()


@pytest.mark.parametrize("seed", ["1", "77"])
def test_tables_are_the_same_for_every_hash_seed(seed: str) -> None:
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    command = [sys.executable, "-m", "assay.syntax.compile_grammar", "--check"]
    assert subprocess.run(command, env=environment, check=False).returncode == 0


def test_every_rule_has_a_class_or_is_a_list() -> None:
    rules = {rule for _, _, rule, _ in PRODUCTIONS if rule}
    assert {rule for rule in rules if not hasattr(tree, class_name(rule))} == LISTS


def test_every_class_is_built_by_a_rule() -> None:
    classes = {
        name
        for name, kind in vars(tree).items()
        if isinstance(kind, type) and issubclass(kind, tree.Node)
    }
    built = {class_name(rule) for _, _, rule, _ in PRODUCTIONS if rule}
    assert classes - built == LEAVES | NEVER_WRITTEN


def test_every_production_gives_its_class_the_parts_that_it_has() -> None:
    """A production never keeps more parts than the class has fields, nor fewer unless the last are
    optional."""
    for _, _, rule, keep in PRODUCTIONS:
        kind = getattr(tree, class_name(rule), None) if rule else None
        if kind is None:
            continue
        fields = kind.fields[2:]
        if fields[-1:] == ("body",):
            assert len(keep) >= len(fields) - 1, rule
        else:
            missing = fields[len(keep) :]
            assert len(keep) <= len(fields), rule
            assert all("None" in kind.__annotations__[field] for field in missing), rule
