"""The structure of a framework drawn: domains, and the standards in each.

It does *not* show questions: each standard's page does.
"""

from __future__ import annotations

from markupsafe import Markup

from assay.emitters.docs.diagrams.drawing import Leaf, figure
from assay.emitters.docs.edition import Edition
from assay.model import Standard


def of_structure(edition: Edition) -> Markup:
    """The diagram of the standards."""
    leaves = [Leaf(edition.framework.title, 0)]
    said = []
    for domain in edition.framework.domains:
        leaves.append(Leaf(f"Domain {domain.code}: {domain.title}", 1))
        standards = edition.standards_in(domain.code)
        leaves += [Leaf(_titled(one), 2) for one in standards]
        said.append(f"domain {domain.code} has {_listed(standards)}")
    others = edition.standards_in(None)
    if others and edition.framework.domains:
        leaves.append(Leaf("Asked in cases, rated elsewhere", 1))
        said.append(f"asked in cases and rated elsewhere: {_listed(others)}")
    elif others:
        said.append(_listed(others))
    leaves += [Leaf(_titled(one), 2 if edition.framework.domains else 1) for one in others]
    return figure(
        leaves,
        name="structure-diagram",
        title=f"The standards of “{edition.framework.title}”",
        description=f"{'; '.join(said)}.",
    )


def _titled(standard: Standard) -> str:
    return f"{standard.printed} {standard.title}"


def _listed(standards: tuple[Standard, ...]) -> str:
    return ", ".join(map(_titled, standards))
