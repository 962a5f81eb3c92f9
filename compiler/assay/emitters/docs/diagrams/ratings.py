"""How a rating is made, drawn: from answers through standards to the ratings of the whole.

Standards that are rated alike share a box. It does *not* say what rules do one by one; their own
diagrams do.
"""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from assay.emitters.docs.diagrams.drawing import Box, Link, Shape, figure
from assay.emitters.docs.edition import Edition, capitalised
from assay.model import words


def of_ratings(edition: Edition) -> Markup:
    """The diagram of a framework; nothing where nothing is rated."""
    steps = [*_steps(edition)]
    if len(steps) < 2:
        return Markup("")
    shapes: list[Shape] = []
    for number, step in enumerate(steps):
        if number:
            shapes.append(Link())
        shapes.append(step)
    said = " Then: ".join(f"{step.head}. {step.text}".rstrip(". ") + "." for step in steps)
    return figure(
        shapes,
        name="ratings-diagram",
        title=f"How the ratings of “{edition.framework.title}” are made",
        description=said,
    )


def _steps(edition: Edition) -> Iterator[Box]:
    framework = edition.framework
    kinds = {rule.kind for rule in framework.rules}
    yield Box("Answers", "Prompts inform the answers to key questions.")
    if "hurdle" in kinds:
        yield Box(
            edition.plural("hurdle"), "They settle answers, before anything is counted.", "aside"
        )
    alike: dict[str, list[str]] = {}
    for standard in edition.standards:
        if standard.method is not None:
            said = words.method(framework, standard.method)
            alike.setdefault(said, []).append(standard.printed)
    for said, codes in alike.items():
        yield Box(", ".join(codes), capitalised(f"rated by {said}."))
    for rating in framework.ratings:
        if rating.method is not None:
            yield Box(
                rating.title, capitalised(f"rated by {words.method(framework, rating.method)}.")
            )
    binding = [kind for kind in ("decision_rule", "limiting_judgement") if kind in kinds]
    if binding:
        names = " and ".join(edition.plural(kind).lower() for kind in binding)
        yield Box(capitalised(names), "They force or limit ratings, last of all.", "aside")
    if framework.decided_by:
        decides = capitalised(edition.role(framework.decided_by))
        yield Box(decides, "Decides the ratings, and may depart from a proposed one.", "effect")
