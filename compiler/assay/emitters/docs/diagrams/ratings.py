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
    told = [f"{step.head}. {step.text}".rstrip(". ") + "." for step in steps]
    then = edition.framework.say("Then:")
    said = f" {then} ".join(told)
    return figure(
        shapes,
        name="ratings-diagram",
        title=edition.framework.say(
            "How the ratings of “{title}” are made", title=edition.framework.title
        ),
        description=said,
    )


def _rated_by(edition: Edition, method: str) -> str:
    return edition.framework.say("Rated by {method}.", method=method)


def _steps(edition: Edition) -> Iterator[Box]:
    framework = edition.framework
    say = framework.say
    kinds = {rule.kind for rule in framework.rules}
    yield Box(say("Answers"), say("Prompts inform the answers to key questions."))
    if "hurdle" in kinds:
        settle = say("They settle answers, before anything is counted.")
        yield Box(edition.plural("hurdle"), settle, "aside")
    alike: dict[str, list[str]] = {}
    for standard in edition.standards:
        if standard.method is not None:
            said = words.method(framework, standard.method)
            alike.setdefault(said, []).append(standard.printed)
    for said, codes in alike.items():
        yield Box(", ".join(codes), _rated_by(edition, said))
    for rating in framework.ratings:
        if rating.method is not None:
            said = words.method(framework, rating.method)
            yield Box(rating.title, _rated_by(edition, said))
    binding = [kind for kind in ("decision_rule", "limiting_judgement") if kind in kinds]
    if binding:
        names = words.all_of(framework, [edition.plural(kind).lower() for kind in binding])
        yield Box(capitalised(names), say("They force or limit ratings, last of all."), "aside")
    if framework.decided_by:
        decides = capitalised(edition.role(framework.decided_by))
        does = say("Decides the ratings, and may depart from a proposed one.")
        yield Box(decides, does, "effect")
