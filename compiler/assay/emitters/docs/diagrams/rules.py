"""A rule drawn: what must hold, part by part, and what then follows.

It does *not* word anything: `model.words` does.
"""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from assay.emitters.docs.diagrams.drawing import Box, Link, Shape, figure
from assay.model import AllowOnlyWhen, And, Condition, Framework, Or, Rule, Then, words


def of_rule(framework: Framework, rule: Rule, kind: str) -> Markup:
    """The diagram of a rule; `kind` is what such a rule is called."""
    only = rule.then[0].effect
    if rule.when is None and len(rule.then) == 1 and isinstance(only, AllowOnlyWhen):
        shapes = [*_allowed(framework, only)]
    else:
        shapes = [*_when(framework, rule.when), Link(framework.say("then"))]
        for number, then in enumerate(rule.then):
            if number:
                shapes.append(Link(framework.say("and"), arrow=False))
            shapes.append(_effect(framework, then))
    return figure(
        shapes,
        name=f"{rule.key}-diagram",
        title=f"{kind}: {rule.title}",
        description=words.rule(framework, rule),
    )


def _effect(framework: Framework, then: Then) -> Box:
    said = _capital(words.then(framework, then))
    if then.stage == "advise":
        return Box(framework.say("This should normally follow"), said, "aside")
    return Box(framework.say("This follows"), said, "effect")


def _allowed(framework: Framework, effect: AllowOnlyWhen) -> Iterator[Shape]:
    """A rating that has a condition: whether it holds, and what then."""
    told = {
        "value": words.value_of(framework, effect.target, effect.value),
        "item": words.name(framework, effect.target),
    }
    allowed = framework.say("{value} is allowed for {item}", **told)
    refused = framework.say("{value} is not allowed for {item}", **told)
    yield from _when(framework, effect.condition)
    yield Link(framework.say("then"))
    yield Box("", _capital(allowed), "effect")
    yield Link(framework.say("otherwise"), arrow=False)
    yield Box("", _capital(refused), "aside")


def _when(framework: Framework, said: Condition | None) -> Iterator[Shape]:
    if said is None:
        yield Box(framework.say("Always"))
        return
    word = ""
    parts: tuple[Condition, ...] = (said,)
    match said:
        case And(conditions=conditions):
            word, parts = framework.say("and"), conditions
        case Or(conditions=conditions):
            word, parts = framework.say("or"), conditions
    for number, part in enumerate(parts):
        if number:
            yield Link(word, arrow=False)
        head = framework.say("When") if number == 0 else ""
        yield Box(head, words.condition(framework, part))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
