"""Examples of every rule of a form: answers that keep it, and answers that break it and no other.

An emitter, though it lives beside the checker, which says of each example what it breaks. An
example is a JSON Merge Patch on a base: a rule's bad answers next to its good ones then show what
the rule is about, and a new question does not change every line. There are several bases only where
a patch would be long, so that a file grows with its questions and not with their square.
`assay answers examples` writes them out whole. It does *not* try every way in which a rule can be
broken.

Source: forms/json-schema.md#examples-of-every-rule
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import islice
from typing import Any, assert_never

from assay.answers import rules
from assay.answers.checking import Checker, identity
from assay.answers.conditions import test
from assay.answers.mending import Mended, Mending
from assay.answers.rules import Demand
from assay.answers.solving import Edits, Solving, edited
from assay.emitters.forms import sheets
from assay.emitters.forms.examples import examples as of_whole_form
from assay.emitters.forms.naming import one_a_form, without_language
from assay.emitters.forms.schema import schema
from assay.emitters.forms.sheet import (
    Balance,
    Choices,
    Date,
    Field,
    Json,
    Percentage,
    Rule,
    SeveralChoices,
    Sheet,
    Text,
    WholeNumber,
)
from assay.emitters.forms.wording import wording
from assay.model.document import as_json
from assay.model.framework import Framework
from assay.record import Record

MANY = 25
"""Good answers with so many changes become a base of their own."""

WAYS_TRIED = 24
"""So many ways of bringing a rule about are tried."""

NOT_FOUND = "no answers to this form were found that break this rule and no other"
COUNTING, COMPARING, FORMAT = "counting", "comparing", "format"
"""What a validator needs besides the schema to refuse an example."""


def emit(framework: Framework) -> dict[str, bytes]:
    """A file of examples for each form and set; answers are the same in every language."""
    return {
        f"forms/{without_language(sheet)}.examples.json": as_json(examples(sheet))
        for sheet in one_a_form(sheets(framework))
    }


def examples(sheet: Sheet) -> Json:
    """The examples of each rule of a sheet."""
    return Examples(sheet).document()


def whole(document: Json, example: Json) -> Json:
    """The whole answers of an example of a file."""
    return edited(document["bases"][example.get("base", 0)], example["answers"])


def as_files(sheet: Sheet) -> dict[str, bytes]:
    """The examples of a sheet as whole answered forms, by path: `hurdle/pdu/…/bad-1.json`."""
    document = examples(sheet)
    made: dict[str, bytes] = {}
    for entry in document["rules"]:
        room = f"{without_language(sheet)}/{entry['rule'].replace(':', '/')}"
        for number, good in enumerate(entry["good"], 1):
            made[f"{room}/good-{number}.json"] = as_json(whole(document, good))
        for number, bad in enumerate(entry["bad"], 1):
            needs = f"-needs-{bad['needs']}" if "needs" in bad else ""
            made[f"{room}/bad-{number}{needs}.json"] = as_json(whole(document, bad))
    return made


class Example(Record):
    """Bad answers, where their mistake is, and what a validator needs to see it."""

    made: Mended
    key: str
    needs: str = ""


class Examples:
    """One sheet, while its examples are found."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self._checker = Checker(sheet)
        self._solving = Solving(sheet)
        self._mending = Mending(self._checker, self._solving)
        self._fields = {field.key: field for field in sheet.fields}
        whole_forms = of_whole_form(sheet, schema(sheet, wording(sheet.language)))
        self._pool = [Mended(each, each) for each in whole_forms if self._checker.accepts(each)]
        self._bases = [self._pool[0].base if self._pool else {}]

    def document(self) -> Json:
        """The file."""
        found = [*map(self._entry, self.sheet.rules), self._of_form()]
        return {**identity(self.sheet), "bases": self._bases, "rules": found}

    def _entry(self, rule: Rule) -> Json:
        demand = rules.demand(rule)
        good: list[Mended] = []
        bad: list[Example] = []
        if rule.kind == "kind":
            good = list(islice(self._answered(rule.key), 1))
            bad = [
                Example(made.with_edits({rule.key: value}), rule.key, needs)
                for made in good
                for value, needs in _unfit(self._fields[rule.key])
            ]
        elif demand is not None:
            for kept, broken in self._both_ways(demand):
                good.append(kept)
                bad += broken
        made: Json = {"rule": rule.id, "kind": rule.kind}
        if not bad:
            made["why"] = list(rule.unsaid) or [NOT_FOUND]
        patches = [self._patch(each) for each in good]
        made["good"] = [each for at, each in enumerate(patches) if each not in patches[:at]]
        made["bad"] = [self._bad(each) for each in bad]
        return made

    def _of_form(self) -> Json:
        """That these are answers to this form and hold nothing else; in no sheet, so no rule."""
        base = Mended(self._bases[0], self._bases[0])
        bad = [Example(base.with_edits({"not_asked": "yes"}), "not_asked")]
        bad += [Example(base.with_edits({key: "another"}), key) for key in identity(self.sheet)]
        return {
            "rule": self._checker.form_rule,
            "kind": "form",
            "good": [{"answers": {}}],
            "bad": [self._bad(each) for each in bad],
        }

    def _bad(self, example: Example) -> Json:
        made = self._patch(example.made) | {"pointer": f"/{example.key}" if example.key else ""}
        return made | ({"needs": example.needs} if example.needs else {})

    def _patch(self, made: Mended) -> Json:
        """What makes these answers of their base, as a JSON Merge Patch; and of which, if it is not
        the first."""
        base = next((n for n, each in enumerate(self._bases) if each is made.base), None)
        if base is None:
            base = len(self._bases)
            self._bases.append(made.base)
        changed = [key for key in made.changed if not _same(made.base, made.answers, key)]
        patch: Json = {"answers": {key: made.answers.get(key) for key in changed}}
        return ({"base": base} if base else {}) | patch

    # -------------------------------------------------------------- kinds
    def _answered(self, key: str) -> Iterator[Mended]:
        """Good answers in which a question is answered."""
        for base in self._pool:
            if key in base.answers:
                yield base
                continue
            for value in self._solving.values(key):
                made = self._mending.mended(base, {key: value})
                if made is not None:
                    yield made

    # -------------------------------------------------------------- rules
    def _both_ways(self, demand: Demand) -> Iterator[tuple[Mended, list[Example]]]:
        """Good answers of which a rule demands something, and bad ones beside them; and the same
        of what it shuts out."""
        when = (demand.rule.member or {}).get("if", {})
        if demand.rule.balance is not None:
            yield from self._unbalanced(demand.rule, demand.rule.balance)
            return
        if demand.rule.distinct:
            yield from islice(self._repeated(demand.rule), 1)
            return
        for made in self._made(when, True):
            bad = list(self._refusals(demand, made))
            if bad:
                yield made, bad
                break
        else:
            yield from islice(self._outright(demand.rule), 1)
        if demand.bars:
            for made in self._made(when, False):
                bad = list(islice(self._stale(demand, made), 1))
                if bad:
                    yield made, bad
                    break

    def _made(self, when: Any, want: bool) -> Iterator[Mended]:
        """Good answers for which a condition holds, or does not, the least changed first."""
        holds = test(when)
        yield from [base for base in self._pool if holds(base.answers) is want]
        for base in tuple(self._pool):
            if holds(base.answers) is want:
                continue
            for edits in islice(self._solving.ways(when, want, base.answers), WAYS_TRIED):
                made = self._mending.mended(base, edits)
                if made is None or holds(made.answers) is not want:
                    continue
                if len(made.changed) > MANY:
                    made = Mended(made.answers, made.answers)
                    self._pool.append(made)
                yield made

    def _refusals(self, demand: Demand, made: Mended) -> Iterator[Example]:
        """Bad answers, from good ones of which a rule demands something."""
        rule = demand.rule
        assert rule.member is not None
        for key in demand.needs:
            bad = self._mending.mended(made, {key: None}, breaking=rule.id)
            if bad is not None and self._breaks_only(rule, bad):
                yield Example(bad, key)
                return
        if demand.needs:
            return
        then = rule.member if "if" not in rule.member else rule.member.get("then", {})
        for edits in islice(self._solving.ways(then, False, made.answers), WAYS_TRIED):
            bad = self._mending.mended(made, edits, breaking=rule.id)
            if bad is not None and self._breaks_only(rule, bad):
                yield Example(bad, rule.target)
                return

    def _outright(self, rule: Rule) -> Iterator[tuple[Mended, list[Example]]]:
        """Bad answers by a rule that no good answers meet: what sets it off is what it refuses."""
        assert rule.member is not None
        then = rule.member.get("then", {})
        broken = {"allOf": [rule.member.get("if", {}), {"not": then}]}
        for base in self._pool if then else ():
            for edits in islice(self._solving.ways(broken, True, base.answers), WAYS_TRIED):
                bad = self._mending.mended(base, edits, breaking=rule.id)
                if bad is not None and self._breaks_only(rule, bad):
                    yield base, [Example(bad, rule.target)]

    def _unbalanced(self, rule: Rule, balance: Balance) -> Iterator[tuple[Mended, list[Example]]]:
        """An answer in favour with one prompt against it and none for it; and with one prompt less
        for it than against it, which needs counting."""
        for needs in ("", COUNTING):
            for base, wish in self._leaning(balance, counting=bool(needs)):
                bad = self._mending.mended(base, wish, breaking=rule.id)
                if bad is not None and self._breaks_only(rule, bad):
                    good = bad.with_edits({rule.target: self._mending.usual(rule.target)})
                    yield good, [Example(bad, rule.target, needs)]
                    break

    def _leaning(self, balance: Balance, *, counting: bool) -> Iterator[tuple[Mended, Edits]]:
        """Good answers, each with what turns its prompts against the answer to their question."""
        for base in self._pool:
            asked = [each for each in balance.prompts if each[0] in base.answers]
            against = len(asked) // 2 + 1 if counting else 1
            for first in range(len(asked) if against < len(asked) or not counting else 0):
                turned = asked[first:] + asked[:first]
                wish: Edits = {balance.key: balance.favours[0], f"{balance.key}_reason": None}
                wish |= {key: opposing[0] for key, _, opposing in turned[:against]}
                for key, favouring, opposing in turned[against:]:
                    if counting:
                        wish[key] = favouring[0]
                    else:
                        wish[key] = self._neither(key, {*favouring, *opposing}, opposing[0])
                yield base, wish

    def _neither(self, key: str, counted: Collection[str], otherwise: str) -> str:
        """What lets a prompt count for nothing: an answer that is not counted, if it has one."""
        shape = self._fields[key].shape
        codes = [code for code, _ in shape.options] if isinstance(shape, Choices) else []
        return next((code for code in codes if code not in counted), otherwise)

    def _repeated(self, rule: Rule) -> Iterator[tuple[Mended, list[Example]]]:
        """Two answers that must differ, and do not."""
        for base in self._pool:
            first, *others = [key for key in rule.distinct if key in base.answers] or [""]
            for key in others:
                bad = base.with_edits({key: base.answers[first]})
                if self._breaks_only(rule, bad):
                    yield base, [Example(bad, key, COMPARING)]

    def _stale(self, demand: Demand, made: Mended) -> Iterator[Example]:
        """Bad answers, from good ones to which a rule does not apply: one answer that is left."""
        for key in demand.bars:
            left = {key: self._mending.usual(key)}
            bad = self._mending.mended(made, left, breaking=demand.rule.id)
            if bad is not None and self._breaks_only(demand.rule, bad):
                yield Example(bad, key)

    def _breaks_only(self, rule: Rule, made: Mended) -> bool:
        return self._checker.rules_broken_by_change(made.answers, made.changed) == {rule.id}


def _unfit(field: Field) -> list[tuple[Any, str]]:
    """Answers of another kind than a question's, each with what a validator needs to see it."""
    match field.shape:
        case Choices():
            return [(True, "")]
        case SeveralChoices(choices):
            return [([choices.options[0][0]] * 2, "")]
        case WholeNumber():
            return [(-1, "")]
        case Percentage():
            return [(101, "")]
        case Date():
            return [("31/03/2025", ""), ("2025-02-30", FORMAT)]
        case Text(needed=needed):
            return [(" " if needed else 4, "")]
        case _:
            assert_never(field.shape)


def _same(one: Json, other: Json, key: str) -> bool:
    """Whether two have the same answer, or neither has one; to Python, `True` is 1."""
    if key not in one or key not in other:
        return (key in one) is (key in other)
    return bool(one[key] == other[key]) and type(one[key]) is type(other[key])
