"""Two versions of a framework, item by item: what came, went, moved, and says something else.

Items are the same when kind and code are; a code that went and another that came are two items, and
only a likeness is mentioned. It does *not* judge whether a change is right.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from assay import languages, model
from assay.comparison import reaching, translations
from assay.comparison.aspects import ASPECTS, COMES_OR_GOES, Aspect
from assay.comparison.change import (
    TIERS,
    Change,
    Comparison,
    Identity,
    ItemChanges,
    Likeness,
    NumberChange,
    Reach,
    Side,
    Tier,
)
from assay.comparison.inventory import Entry, Key, inventory, key
from assay.comparison.likeness import likenesses
from assay.comparison.meaning import members, same, unworded
from assay.comparison.moves import moves
from assay.comparison.numbers import numbers
from assay.comparison.runs import runs
from assay.comparison.saying import said
from assay.languages import phrase

WITH_TRANSLATIONS = model.Framework | model.BroughtIn


def compare(before: model.Framework, after: model.Framework) -> Comparison:
    """What is different between two versions, in the order of the later one.

    Both are in one language, and what is different is said in it.
    """
    return _Comparer(before, after).comparison()


class _Comparer:
    """Two versions, and their items by identity."""

    def __init__(self, before: model.Framework, after: model.Framework) -> None:
        self._before, self._after = before, after
        self._versions = before, after
        self._old, self._new = inventory(before), inventory(after)
        self._moved = dict(moves(self._old, self._new, languages.language(after.language)))

    def comparison(self) -> Comparison:
        """All that is different."""
        found = [self._item(each) for each in self._in_order()]
        items = tuple(item for item in found if item.changes)
        return Comparison(_side(self._before), _side(self._after), items, self._alike(items))

    def _in_order(self) -> list[Key]:
        """Every item of either version: those that went stand after what they stood after."""
        order = list(self._new)
        last: Key | None = None
        for each in self._old:
            if each not in self._new:
                order.insert(0 if last is None else order.index(last) + 1, each)
            last = each
        return order

    def _alike(self, items: tuple[ItemChanges, ...]) -> tuple[Likeness, ...]:
        gone = [item for item in items if item.changes[0].kind == "removed"]
        come = [item for item in items if item.changes[0].kind == "added"]
        return tuple(likenesses(gone, come))

    # -------------------------------------------------------------- one item
    def _item(self, each: Key) -> ItemChanges:
        before, after = self._old.get(each), self._new.get(each)
        latest = after or before
        assert latest is not None, each
        found = sorted(self._changes(before, after), key=_reach_first)
        return ItemChanges(
            identity=latest.identity,
            called=latest.called,
            printed=latest.printed,
            title=latest.title,
            place_before="" if before is None else before.place,
            place_after="" if after is None else after.place,
            changes=tuple(found),
        )

    def _changes(self, before: Entry | None, after: Entry | None) -> Iterator[Change]:
        if before is None:
            assert after is not None
            yield from self._came(after)
        elif after is None:
            yield from self._went(before)
        else:
            yield from self._retired(before, after)
            moved = self._moved.get(key(after.identity))
            if moved is not None:
                yield moved
            for aspect, field in _aspects(after):
                yield from self._field(before, after, aspect, field)
            if isinstance(before.said, WITH_TRANSLATIONS):
                assert isinstance(after.said, WITH_TRANSLATIONS), after.identity
                yield from translations.changes(before.said.translations, after.said.translations)

    def _came(self, entry: Entry) -> Iterator[Change]:
        if not self._is_echo(entry, self._old):
            come, _ = COMES_OR_GOES[entry.identity.kind]
            reached = reaching.of_item(self._versions, None, entry.said)
            yield Change("added", come, "item", after=entry.title, reach=reached)

    def _went(self, entry: Entry) -> Iterator[Change]:
        if not self._is_echo(entry, self._new):
            reached = reaching.of_item(self._versions, entry.said, None)
            yield Change("removed", _going(entry), "item", before=entry.title, reach=reached)

    def _is_echo(self, entry: Entry, there: dict[Key, Entry]) -> bool:
        """Whether something comes or goes in a set only because its question does."""
        if not isinstance(entry.said, model.QuestionInSet):
            return False
        asked = ("key_question", entry.said.key_question, entry.identity.of)
        return asked not in there

    def _retired(self, before: Entry, after: Entry) -> Iterator[Change]:
        was, now = before.retired, after.retired
        reached = None
        if (was is None) is not (now is None):
            reached = reaching.of_item(self._versions, before.said, after.said)
        come, _ = COMES_OR_GOES[after.identity.kind]
        if was is None and now is not None:
            since = said(self._after, "retired", now)
            yield Change("retired", _going(after), "item", after=since, reach=reached)
        elif was is not None and now is None:
            since = said(self._before, "retired", was)
            yield Change("restored", come, "item", before=since, reach=reached)
        elif not same(was, now):
            yield self._reworded(phrase("why it is retired"), was, now)

    def _reworded(self, what: str, was: object, now: object) -> Change:
        before, after = said(self._before, what, was), said(self._after, what, now)
        return Change("reworded", "wording", what, before, after, runs(before, after))

    # -------------------------------------------------------------- one field
    def _field(self, before: Entry, after: Entry, aspect: Aspect, field: str) -> Iterator[Change]:
        old, new = self._value(before, field), self._value(after, field)
        if same(old, new):
            return
        was, now = said(self._before, field, old), said(self._after, field, new)
        if was == now and field == "views":
            return  # what a page asks comes or goes itself
        listed = members(old, new)
        if any(listed):
            was, now = (f"{text} ({codes})" for text, codes in zip((was, now), listed, strict=True))
        if was == now:
            was, now = f"{was} ({unworded(old, new)})", f"{now} ({unworded(new, old)})"
        kind = aspect.kind
        told: tuple[NumberChange, ...] = ()
        if kind in {"rule", "number"}:
            told = numbers(self._versions, old, new)
            kind = "number" if told else "rule"
        reached = self._reach(before, after, field)
        tier = "answers" if _answered_as(old) - _answered_as(new) else aspect.tier
        yield Change(kind, tier, aspect.what, was, now, runs(was, now), told, reached)

    def _reach(self, before: Entry, after: Entry, field: str) -> Reach | None:
        """How many situations come to something else by what a field says."""
        return reaching.of_field(self._versions, before.said, after.said, field)

    def _value(self, entry: Entry, field: str) -> object:
        if isinstance(entry.said, model.QuestionInSet) and field == "prompts":
            return tuple(self._prompts(entry.said, entry.identity.of))
        value = getattr(_asked(entry.said), field)
        if isinstance(value, model.OneOf | model.SeveralOf):
            return value.kind  # the choices are items of their own
        return value

    def _prompts(self, said: model.QuestionInSet, of: str) -> Iterator[str]:
        """What a set does with the prompts that both versions have; others come or go
        themselves."""
        for each in said.prompts:
            named = ("prompt", each.prompt.code, of)
            if named in self._old and named in self._new:
                how = "" if each.how == "unchanged" else f" ({each.how})"
                yield f"{each.prompt.printed}{how}"


def _answered_as(value: object) -> frozenset[str]:
    """The keys under which documents that are asked for are answered."""
    listed = value if isinstance(value, tuple) else ()
    keys = (each.key for each in listed if isinstance(each, model.Request))
    return frozenset(key for key in keys if key is not None)


def _asked(said: model.Model) -> model.Model:
    return said.prompt if isinstance(said, model.AskedPrompt) else said


def _aspects(entry: Entry) -> Iterator[tuple[Aspect, str]]:
    """What can be different about an item; a kept prompt has no words of its own but guidance."""
    kept = isinstance(entry.said, model.AskedPrompt) and entry.said.how == "kept"
    for field, aspect in ASPECTS[type(_asked(entry.said))].items():
        if not isinstance(aspect, Aspect) or (kept and field != "guidance"):
            continue
        if field != "printed" or entry.printed:
            yield aspect, field


def _going(entry: Entry) -> Tier:
    """How far it reaches that an item goes; a prompt that only a set asks takes its key along."""
    _, goes = COMES_OR_GOES[entry.identity.kind]
    if isinstance(entry.said, model.AskedPrompt) and entry.said.how == "added":
        return "answers"
    return goes


def _reach_first(change: Change) -> int:
    return -TIERS.index(change.tier)


def _side(framework: model.Framework) -> Side:
    return Side(framework.code, framework.title, framework.version, framework.in_force or "")


def without(comparison: Comparison, names: Collection[str]) -> Comparison:
    """The same without what is brought in from frameworks that are compared themselves."""
    items = tuple(item for item in comparison.items if not _comes_from(item.identity, names))
    alike = tuple(each for each in comparison.alike if not _comes_from(each.after.identity, names))
    return Comparison(comparison.before, comparison.after, items, alike)


def _comes_from(identity: Identity, names: Collection[str]) -> bool:
    return identity.of in names
