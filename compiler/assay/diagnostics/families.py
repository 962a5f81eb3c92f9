"""Every class of diagnostic, family by family: loaded only by those who ask for all of them.

A family is a module of `assay.diagnostics`; adding one is adding it here. It does *not* say when
anything is reported.
"""

from __future__ import annotations

from types import ModuleType

from assay.diagnostics.diagnostic import Diagnostic


def families() -> tuple[ModuleType, ...]:
    """The modules that hold diagnostics, in the order of their codes."""
    from assay.diagnostics import (
        acceptance,
        bands,
        completeness,
        conditions,
        evidence,
        frameworks,
        kinds,
        names,
        reading,
        rules,
        scales,
        sets,
        statements,
        tables,
        texts,
        translations,
        writing,
    )

    return (
        reading,
        writing,
        texts,
        names,
        frameworks,
        statements,
        evidence,
        kinds,
        scales,
        bands,
        tables,
        sets,
        conditions,
        rules,
        completeness,
        acceptance,
        translations,
    )


def every() -> tuple[type[Diagnostic], ...]:
    """All diagnostics, in the order of their codes' numbers."""
    found = {
        kind
        for family in families()
        for kind in vars(family).values()
        if isinstance(kind, type) and issubclass(kind, Diagnostic) and "code" in vars(kind)
    }
    return tuple(sorted(found, key=lambda kind: (kind.code[1:], kind.code)))
