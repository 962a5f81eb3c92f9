"""What is not said of meaning, because a file could not be read whole: causes are reported, and not
their echoes.

A name is not unknown when what declares it may stand in an unread stretch; counts and acceptances
mean nothing while something is missing. Nothing here is wrong or right; it only falls silent."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assay.analysis.facts import Facts
from assay.diagnostics import (
    Diagnostic,
    Span,
    completeness,
    frameworks,
    kinds,
    names,
    reading,
    rules,
)
from assay.diagnostics.suggest import distance
from assay.syntax import tree
from assay.syntax.walk import walk
from assay.text import Sources

HANG_ON_ALL = ("W06", "W07")
"""Families that speak of all files at once."""
HANG_ON_EVERYTHING = (*HANG_ON_ALL, "E0201", "E0205", "E0216", "E0309", "E05", "W05")
"""What means nothing while a whole file, or the framework itself, is missing."""
HANG_ON_ITEMS = (*HANG_ON_ALL, "E04", "W04", "E05", "W05")
"""What means little while a standard or a question is missing because another has its code."""
ITEMS = ("standard", "key question", "prompt", "information question")
CODED = (tree.Standard, tree.Set)
BANDED = (tree.Bands, tree.InOwnBands, tree.Table)
UNUSED = (completeness.NeverAsked, completeness.NeverUsed)
COMPARING = (kinds.UnknownValue, kinds.KindsDiffer, kinds.NotOrdered)
UNLETTERED = re.compile(r"prompt (?![a-z0-9]+ )")
"""A prompt whose letter was forgotten, or not understood."""
UNCODED = re.compile(r'(?:key question|standard|set) (?:"|[a-z_0-9]+ ")')
"""An item whose code was forgotten, or written as a name."""
WHOLE_FILE = (reading.NotUtf8, reading.FileTooLarge, frameworks.NoFramework)


def silence(
    found: list[Diagnostic],
    read: list[Diagnostic],
    broken: list[Span],
    facts: Facts,
    sources: Sources,
) -> list[Diagnostic]:
    """The findings that stand although something is wrong in the spans `broken`.

    Args: `read` is what reading and parsing reported.
    """
    if any(isinstance(one, WHOLE_FILE) for one in (*read, *found)):
        return [one for one in found if not one.code.startswith(HANG_ON_EVERYTHING)]
    if any(_is_lost(one) for one in found):
        return [
            one for one in found if _is_lost(one) or not one.code.startswith(HANG_ON_EVERYTHING)
        ]
    doubled = [one for one in found if isinstance(one, names.DeclaredTwice)]
    conflicts = [one.left_out for one in read if isinstance(one, reading.MergeConflict)]
    circles = [set(one.circle) for one in found if isinstance(one, names.CyclicRating)]
    meant = {name for one in found if isinstance(one, names.UnknownName) for name in one.near}
    found = [one for one in found if not (isinstance(one, UNUSED) and one.item in meant)]
    found = [one for one in found if not _turns_in(one, circles)]
    if not broken and not doubled and not conflicts:
        return found
    copies = _copies(facts, doubled)
    guessed = _guessed(facts, broken)
    methods = _guessed_methods(facts, broken)
    limits = _guessed_limits(facts, broken)
    junk = [(node.start, node.end) for node in _junk(facts)]
    unread = [*(sources.excerpt(start, end) for start, end in (*broken, *junk)), *conflicts]
    items = any(one.kind in ITEMS for one in doubled)
    hanging = (
        HANG_ON_ITEMS if items or _headless(facts) else HANG_ON_ALL if junk or conflicts else ()
    )
    return [
        one
        for one in found
        if not one.code.startswith(hanging)
        and not any(start < one.end and one.start < end for start, end in broken)
        and not _may_stand_in(one, unread)
        and not any(_may_be_meant(one, other) for other in doubled)
        and not (one.code.startswith(HANG_ON_ITEMS) and _within(one, copies))
        and not (isinstance(one, COMPARING) and one.subject in guessed)
        and not (one.code[1:3] == "04" and _within(one, [*methods, *limits]))
    ]


def _headless(facts: Facts) -> bool:
    """Whether a whole declaration was not read, which may have been a standard, or its code."""
    return any(
        isinstance(node, tree.Junk) or (isinstance(node, CODED) and not node.code.value)
        for scope in facts.scopes
        for node in scope.declarations
    )


def _guessed_methods(facts: Facts, broken: list[Span]) -> list[Span]:
    """The `rated by` of each item whose method may be another than it was read as."""
    return [
        (rated.start, rated.end)
        for scope in facts.scopes
        for declaration in scope.declarations
        for rated in tree.each(declaration, tree.RatedBy)
        for method in (getattr(rated.method, "score", None) or rated.method,)
        if any(start < method.start + 1 and rated.start < end for start, end in broken)
    ]


def _turns_in(one: Diagnostic, circles: list[set[str]]) -> bool:
    """Whether a rule hangs on what it affects only because ratings wait for each other."""
    if not isinstance(one, rules.CircularRule):
        return False
    return any({one.item, one.through} <= circle for circle in circles)


def _guessed_limits(facts: Facts, broken: list[Span]) -> list[Span]:
    """The bands one of whose lines may hold something else than it was read as."""
    return [
        (node.start, node.end)
        for scope in facts.scopes
        for file in (scope.files if broken else ())
        for node in walk(file)
        if isinstance(node, BANDED)
        and any(
            start <= line.end and line.start <= end
            for line in (*tree.each(node, tree.Band), *tree.each(node, tree.Row))
            for start, end in broken
        )
    ]


def _copies(facts: Facts, doubled: list[names.DeclaredTwice]) -> list[Span]:
    """The declarations whose name another has: what they say, they say a second time."""
    places = {one.start for one in doubled}
    return [
        (node.start, node.end)
        for scope in facts.scopes
        for node in scope.declarations
        if getattr(getattr(node, "name", None), "start", -1) in places
    ]


def _within(one: Diagnostic, spans: list[Span]) -> bool:
    return any(start <= one.start < end for start, end in spans)


def _guessed(facts: Facts, broken: list[Span]) -> set[str]:
    """The facts whose kind may be another than it was read as, as messages name them."""
    return {
        f"`{symbol.code}`"
        for scope in facts.scopes
        for symbol in scope.symbols("fact")
        if any(start < symbol.node.end and symbol.node.start < end for start, end in broken)
    }


def _is_lost(one: Diagnostic) -> bool:
    """Whether a framework that is used cannot be found, and with it all that it declares."""
    return isinstance(one, names.UnknownName) and one.kind == "framework" and not one.near


def _may_be_meant(one: Diagnostic, doubled: names.DeclaredTwice) -> bool:
    """Whether a code is missing because its item was given the code of another: the commonest slip
    of all who copy a block and change it."""
    if not isinstance(one, names.UnknownName | names.DanglingReference):
        return False
    written, code = one.written.partition("(")[0], doubled.written.partition("(")[0]
    if "(" in doubled.written:
        return written == code and "(" in one.written
    return distance(written, code, 1 if len(code) < 3 else 2) <= (1 if len(code) < 3 else 2)


def _junk(facts: Facts) -> Iterator[tree.Junk]:
    """The stretches that were not read at all; a repaired mistake leaves none."""
    for scope in facts.scopes:
        for file in scope.files:
            for node in walk(file):
                if isinstance(node, tree.Junk):
                    yield node


def _may_stand_in(one: Diagnostic, unread: list[str]) -> bool:
    """Whether what a finding misses may be declared in an unread stretch."""
    if not isinstance(one, names.UnknownName | names.DanglingReference):
        return False
    written = one.written
    if written.endswith(")"):  # a prompt is declared by its letter, in its key question
        question, _, label = written[:-1].partition("(")
        return any(
            f"prompt {label}" in text
            or question in text
            or UNLETTERED.search(text)
            or UNCODED.search(text)
            for text in unread
        )
    if written[:1].isupper() and any(UNCODED.search(text) for text in unread):
        return True
    return any(written.rpartition(".")[2] in text for text in unread)
