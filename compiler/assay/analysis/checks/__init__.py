"""What is wrong with what is said, one file a question.

A check is a function from `Facts` to diagnostics. It sees the whole run and reports what it alone
can know; where names or kinds are already wrong it holds its tongue. Add one: a file here, a line
in `CHECKS`."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from assay.analysis.checks import (
    bands,
    completeness,
    conditions,
    cycles,
    evidence,
    forms,
    not_rated,
    rules,
    scales,
    sets,
    statements,
    tables,
    terms,
    texts,
)
from assay.analysis.facts import Facts
from assay.diagnostics import Diagnostic

CHECKS: tuple[Callable[[Facts], Iterable[Diagnostic]], ...] = (
    statements.check,
    texts.check,
    terms.check,
    cycles.check,
    not_rated.check,
    scales.check,
    bands.check,
    tables.check,
    completeness.check,
    evidence.check,
    forms.check,
    sets.check,
    conditions.check,
    rules.check,
)


def run(facts: Facts) -> list[Diagnostic]:
    """Everything that the checks have to say, in the order of `CHECKS`."""
    return [diagnostic for check in CHECKS for diagnostic in check(facts)]
