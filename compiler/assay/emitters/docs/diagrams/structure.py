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
    say = edition.framework.say
    leaves = [Leaf(edition.framework.title, 0)]
    said = []
    for domain in edition.framework.domains:
        code = say(domain.code)  # a number, where it is written as a word
        leaves.append(Leaf(say("Domain {code}: {title}", code=code, title=domain.title), 1))
        standards = edition.standards_in(domain.code)
        leaves += [Leaf(_titled(one), 2) for one in standards]
        told = say("domain {code} has {standards}", code=code, standards=_listed(standards))
        said.append(told)
    others = edition.standards_in(None)
    if others and edition.framework.domains:
        leaves.append(Leaf(say("Asked in cases, rated elsewhere"), 1))
        told = say("asked in cases and rated elsewhere: {standards}", standards=_listed(others))
        said.append(told)
    elif others:
        said.append(_listed(others))
    leaves += [Leaf(_titled(one), 2 if edition.framework.domains else 1) for one in others]
    return figure(
        leaves,
        name="structure-diagram",
        title=say("The standards of “{title}”", title=edition.framework.title),
        description=f"{'; '.join(said)}.",
    )


def _titled(standard: Standard) -> str:
    return f"{standard.printed} {standard.title}"


def _listed(standards: tuple[Standard, ...]) -> str:
    return ", ".join(map(_titled, standards))
