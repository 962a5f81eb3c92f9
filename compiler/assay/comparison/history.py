"""Versions one after the other: what each changed, and which version last changed an item.

It does *not* know where earlier versions are kept.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from assay import model
from assay.comparison.change import TIERS, Comparison, ItemChanges, Tier
from assay.comparison.inventory import Entry, Key, inventory, key
from assay.record import Record

Owner = tuple[str, str]
"""The kind and the code of an item."""


class Step(Record):
    """From one version to the next: both, and what is different."""

    before: model.Framework
    after: model.Framework
    said: Comparison


def steps(versions: Sequence[model.Framework]) -> tuple[Step, ...]:
    """Each version against the one before it, in the order of the versions."""
    if len(versions) < 2:
        return ()
    from assay.comparison.comparing import compare

    return tuple(Step(*two, compare(*two)) for two in pairwise(versions))


def with_history(framework: model.Framework, made: Sequence[Step]) -> model.Framework:
    """The framework with the versions that are kept; itself where there is no earlier one."""
    if not made:
        return framework
    first = made[0].before
    history = (
        model.KeptVersion(version=first.version, in_force=first.in_force),
        *(_kept(step) for step in made),
    )
    return framework.model_copy(update={"history": history})


def _kept(step: Step) -> model.KeptVersion:
    tiers: dict[Owner, Tier] = {}
    there = inventory(step.before) | inventory(step.after)
    for item in step.said.items:
        if not is_of_translations(item):
            name = owner(there[key(item.identity)], there)
            tiers[name] = max(tiers.get(name, item.tier), item.tier, key=TIERS.index)
    return model.KeptVersion(
        version=step.after.version,
        in_force=step.after.in_force,
        changed=tuple(
            model.ChangedItem(kind=kind, code=code, tier=tier)
            for (kind, code), tier in tiers.items()
        ),
    )


def is_of_translations(item: ItemChanges) -> bool:
    """Whether nothing changed but words in other languages."""
    return all(change.language for change in item.changes)


def owner(entry: Entry, there: Mapping[Key, Entry]) -> Owner:
    """The kind and code under which readers find an entry: of a prompt in a set, those of the
    prompt; of a line in a list, those of the list."""
    match entry.said:
        case model.AskedPrompt(prompt=prompt):
            return prompt.kind, prompt.code
        case model.QuestionInSet(key_question=question):
            return "key_question", question
        case model.Item() as item:
            return item.kind, item.code
        case _ if entry.inside is not None:
            return owner(there[key(entry.inside)], there)
        case _:
            return entry.identity.kind, entry.identity.code
