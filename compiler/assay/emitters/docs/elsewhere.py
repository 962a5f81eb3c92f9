"""What a framework takes from others, as its pages name it: the questions and ratings of its units,
and roles and facts that are declared there.

Such an item has no page here, so it is named with its framework and not linked. It does *not* look
at anything that is only shared, such as a scale: that stands on the pages as if it were ours.
"""

from __future__ import annotations

from dataclasses import dataclass

from assay.model import (
    BroughtIn,
    Framework,
    Item,
    KeyQuestion,
    Method,
    Named,
    RecordOfFacts,
    Reference,
    Standard,
    walk,
)


@dataclass(frozen=True, slots=True)
class Counted:
    """A question or standard of another framework from which a rating here follows."""

    item: Item
    under: str
    framework: str


def counted_from(framework: Framework, method: Method | None) -> tuple[Counted, ...]:
    """What a method names of other frameworks, each once, in the order in which it names them."""
    if method is None:
        return ()
    named = dict.fromkeys(one.code for one in walk.each(method, Reference))
    found = [_counted(framework, code) for code in named]
    return tuple(one for one in found if one is not None)


def _counted(framework: Framework, code: str) -> Counted | None:
    for used in framework.uses:
        for standard in used.standards:
            for item in (standard, *standard.key_questions):
                if item.code == code:
                    return Counted(item, _under(used, standard, item), used.title)
    return None


def _under(used: BroughtIn, standard: Standard, item: Item) -> str:
    """The standard of a key question; the domain of a standard."""
    if isinstance(item, KeyQuestion):
        return f"{standard.printed} {standard.title}"
    return next((domain.title for domain in used.domains if domain.code == standard.domain), "")


def declared_in(framework: Framework, record: RecordOfFacts) -> str:
    """The title of the framework that declares a record; nothing for one of our own."""
    return next((used.title for used in framework.uses if record in used.records), "")


def roles(framework: Framework) -> tuple[Named, ...]:
    """The framework's own roles, and whoever decides where that is a role of another."""
    own = framework.roles
    decides = framework.decided_by
    if decides is None or any(role.code == decides for role in own):
        return own
    return (*own, framework.index.role(decides))
