"""Every diagnostic by its code: for `assay explain`, the documents, and a test that none is left
out.

Which there are is `diagnostics/families.py`. It does *not* say when
anything is reported.
"""

from __future__ import annotations

from assay.diagnostics import Diagnostic
from assay.diagnostics.families import every

__all__ = ["every", "find", "manual", "page", "pages"]


def find(written: str) -> type[Diagnostic] | None:
    """The diagnostic with a code (`E0201`, `e0201`) or a readable name (`unknown-name`)."""
    wanted = written.strip().lower().replace("_", "-").replace(" ", "-")
    for kind in every():
        if wanted in {kind.code.lower(), kind.name()}:
            return kind
    return None


def page(kind: type[Diagnostic]) -> str:
    """The manual page of a diagnostic, in Markdown; tabs stay tabs, since one page is
    about them."""
    from textwrap import dedent

    first, _, rest = (kind.__doc__ or "").partition("\n")
    return f"{first.strip()}\n{dedent(rest)}".strip()


def manual() -> str:
    """All pages as one Markdown document, by family, for the documentation."""
    lines = [
        "# Messages",
        "",
        "Every message of the compiler, by its code. `assay explain CODE` shows the same "
        "page in a terminal.",
        "Codes that start with E are errors and stop a build; those that start with W "
        "are warnings, which an author",
        'may answer with `accept CODE because "…"`. Codes never change and are never used again.',
    ]
    for kind in every():
        lines += ["", f"## {kind.code} {kind.name()} {{#{kind.code.lower()}}}", "", page(kind)]
    return "\n".join(lines) + "\n"


def pages() -> str:
    """The address below which each page is published, by what the package says of itself; empty
    when it says nothing.
    """
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


if __name__ == "__main__":
    print(manual(), end="")
