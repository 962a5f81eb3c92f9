"""Every diagnostic by its code: for `assay explain`, the documents, and a test that none is left out.

A family is a module of `assay.diagnostics`; adding one is adding it here. It does *not* say when anything is reported.
"""

from __future__ import annotations

from types import ModuleType

from assay.diagnostics import Diagnostic


def families() -> tuple[ModuleType, ...]:
    """The modules that hold diagnostics, in the order of their codes."""
    from assay.diagnostics import (
        acceptance,
        bands,
        completeness,
        kinds,
        names,
        reading,
        rules,
        writing,
    )

    return (reading, writing, names, kinds, bands, rules, completeness, acceptance)


def every() -> tuple[type[Diagnostic], ...]:
    """All diagnostics, in the order of their codes' numbers."""
    found = {
        kind
        for family in families()
        for kind in vars(family).values()
        if isinstance(kind, type) and issubclass(kind, Diagnostic) and "code" in vars(kind)
    }
    return tuple(sorted(found, key=lambda kind: (kind.code[1:], kind.code)))


def find(written: str) -> type[Diagnostic] | None:
    """The diagnostic with a code (`E0201`, `e0201`) or a readable name (`unknown-name`)."""
    wanted = written.strip().lower().replace("_", "-").replace(" ", "-")
    for kind in every():
        if wanted in {kind.code.lower(), kind.name()}:
            return kind
    return None


def page(kind: type[Diagnostic]) -> str:
    """The manual page of a diagnostic, in Markdown."""
    from inspect import cleandoc

    return cleandoc(kind.__doc__ or "")


def pages() -> str:
    """The address below which each page is published, by what the package says of itself; empty when it says nothing."""
    from importlib import metadata

    try:
        listed = metadata.metadata("assay").get_all("Project-URL") or []
    except metadata.PackageNotFoundError:
        return ""
    for entry in listed:
        label, _, address = str(entry).partition(", ")
        if label == "Documentation":
            return f"{address.rstrip('/')}/diagnostics/"
    return ""
