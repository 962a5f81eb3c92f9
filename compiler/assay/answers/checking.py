"""Answers held against one sheet: every rule that they break, with where and what was found.

`Checker(sheet)` makes the rules ready once; `check(answers)` reads answers as JSON has them. All is
said in one go, and the cause and not its echoes: what does not apply is not also of the wrong kind.
It does *not* know files; `documents.py` does.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any, Literal

from assay.answers import kinds, rules
from assay.answers.conditions import UNCLEAR
from assay.answers.wording import words
from assay.emitters.forms.sheet import (
    Choices,
    Field,
    Json,
    Origin,
    SeveralChoices,
    Sheet,
)
from assay.intake.json_text import Oddity
from assay.intake.problem import meant, quoted
from assay.record import Record

About = Literal["missing", "stale", "unfit", "bound", "unknown", "other"]
"""Not answered; answered though it does not apply; of another kind; not as a rule demands; no
question of the form; answers to another form, set or release."""


class Mistake(Record):
    """One rule that answers break at one place.

    `key` is empty for the form as a whole. `about` says in which way the answer there is wrong, for
    programs; `found` says what is there and `message` what the rule says, both in the language of
    the sheet; `near` are words that may have been meant.
    """

    rule: str
    kind: str
    key: str
    about: About
    message: str
    found: str = ""
    help: str = ""
    near: tuple[str, ...] = ()
    origin: Origin = Origin()

    def with_help(self, help: str) -> Mistake:
        """The same mistake with another help, which says for certain what may have been meant."""
        fields = dict(self.parts()) | {"help": help, "near": ()}
        return Mistake(**fields)


class Checker:
    """One sheet, its rules made ready."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.words = words(sheet.language)
        self.identity = identity(sheet)
        self._fields = {field.key: field for field in sheet.fields}
        self._fits = {field.key: kinds.test(field.shape) for field in sheet.fields}
        self._kinds = {rule.key: rule for rule in sheet.rules if rule.kind == "kind"}
        self._always = [
            field.key for field in sheet.fields if field.required and field.gate is None
        ]
        self._always_keys = frozenset(self._always)
        made = (rules.demand(rule) for rule in sheet.rules)
        self._demands = [demand for demand in made if demand is not None]
        self._about: dict[str, list[int]] = {}
        for number, demand in enumerate(self._demands):
            for key in demand.about:
                self._about.setdefault(key, []).append(number)

    def check(self, answers: Any) -> tuple[Mistake, ...]:
        """Every mistake in some answers; none, if they are as they should be."""
        if not isinstance(answers, dict):
            found = self.words.not_an_object.format(value=shown(answers))
            return (self._of_form("", "other", self.words.an_object, found),)
        return (
            *self.of_identity(answers),
            *self._check(answers, answers, self._always, self._demands),
        )

    def check_changed(self, answers: Json, changed: Collection[str]) -> tuple[Mistake, ...]:
        """The mistakes in answers that were right until the answers to a few questions changed.

        It costs what these few have to do with, and not what the whole form would.
        """
        part, always, demands = self._part(answers, changed)
        return tuple(self._check(answers, part, always, demands))

    def rules_broken_by_change(self, answers: Json, changed: Collection[str]) -> set[str]:
        """The ids of the rules that such answers break, echoes and all."""
        part, always, demands = self._part(answers, changed)
        return self._broken(part, always, demands)

    def _part(
        self, answers: Json, changed: Collection[str]
    ) -> tuple[Json, list[str], list[rules.Demand]]:
        """The answers that have to do with a few, which of the few are always asked, and the
        rules that look at them."""
        numbers = {number for key in changed for number in self._about.get(key, ())}
        demands = [self._demands[number] for number in sorted(numbers)]
        looked_at = dict.fromkeys([*changed, *(key for each in demands for key in each.about)])
        part = {key: answers[key] for key in looked_at if key in answers}
        return part, [key for key in changed if key in self._always_keys], demands

    def _check(
        self,
        answers: Mapping[str, Any],
        part: Mapping[str, Any],
        always: Iterable[str],
        demands: Iterable[rules.Demand],
    ) -> Iterator[Mistake]:
        yield from self._unknown(part)
        given, unfit = self._given(part)
        broken = [each for demand in demands for each in rules.broken(demand, given)]
        yield from self._missing(answers, always)
        yield from self._unfit(part, unfit - {each.key for each in broken if each.barred})
        yield from map(self._mistake_of(answers), _causes(broken))

    def accepts(self, answers: Any) -> bool:
        """Whether there is no mistake."""
        return not self.check(answers)

    def rules_broken(self, answers: Json) -> set[str]:
        """The ids of the rules that answers break, echoes and all, as a schema has them."""
        of_identity = {each.rule for each in self.of_identity(answers)}
        return of_identity | self._broken(answers, self._always, self._demands)

    def _broken(
        self, answers: Mapping[str, Any], always: Iterable[str], demands: Iterable[rules.Demand]
    ) -> set[str]:
        given, unfit = self._given(answers)
        found = {each.rule.id for demand in demands for each in rules.broken(demand, given)}
        found |= {self._kinds[key].id for key in unfit}
        found |= {each.rule for each in self._missing(answers, always)}
        return found | {each.rule for each in self._unknown(answers)}

    def belongs(self, answers: Json) -> bool:
        """Whether it is certain that the case belongs to the set of the sheet."""
        given, _ = self._given(answers)
        return all(
            demand.then(given) is True for demand in self._demands if demand.rule.kind == "set"
        )

    # -------------------------------------------------------------- the form
    @property
    def form_rule(self) -> str:
        """The id under which it is said that these are no answers to this form."""
        return f"form:{self.sheet.framework}/{self.sheet.form}"

    def of_identity(self, answers: Mapping[str, Any]) -> Iterator[Mistake]:
        """What says that these are answers to another form, set or release."""
        for key, value in self.identity.items():
            message = self.must_be(key)
            if key not in answers:
                found = self.words.identity_missing.format(key=quoted(key))
                yield self._of_form(key, "other", message, found)
            elif answers[key] != value:
                given = shown(answers[key])
                found = self.words.other_identity.format(key=quoted(key), value=given)
                yield self._of_form(key, "other", message, found)

    def must_be(self, key: str) -> str:
        """What answers to this form have under a key that says which form it is."""
        return self.words.identity.format(
            form=self.sheet.title, key=quoted(key), value=quoted(self.identity[key])
        )

    def _unknown(self, answers: Mapping[str, Any]) -> Iterator[Mistake]:
        for key in answers:
            if key not in self._fields and key not in self.identity:
                printed = [
                    (field.printed or field.title, name) for name, field in self._fields.items()
                ]
                found = self.words.unknown_key.format(key=quoted(key))
                near = meant(key, [*self._fields, *self.identity], printed)
                yield self._of_form(key, "unknown", found, near=near)

    def fits(self, key: str, value: Any) -> bool:
        """Whether a value, as JavaScript has it, is of the kind that answers a question."""
        return self._fits[key](value)

    def asks(self, key: str) -> bool:
        """Whether it is a question of the sheet."""
        return key in self._fields

    def _of_form(
        self, key: str, about: About, message: str, found: str = "", near: tuple[str, ...] = ()
    ) -> Mistake:
        return Mistake(self.form_rule, "form", key, about, message, found, near=near)

    # -------------------------------------------------------------- kinds
    def _given(self, answers: Mapping[str, Any]) -> tuple[dict[str, Any], set[str]]:
        """The answers to the questions of the form, and the keys of those not of their kind."""
        given: dict[str, Any] = {}
        unfit = set()
        for key, value in answers.items():
            fits = self._fits.get(key)
            if fits is None:
                continue
            given[key] = kinds.plain(value)
            if not fits(given[key]):
                given[key] = UNCLEAR
                unfit.add(key)
        return given, unfit

    def _unfit(self, answers: Mapping[str, Any], keys: set[str]) -> Iterator[Mistake]:
        for key in (key for key in answers if key in keys):
            value, rule = answers[key], self._kinds[key]
            help = self.words.leave_out if value is None else ""
            found = self.words.given.format(value=shown(value))
            near = _near(value, self._fields[key])
            yield Mistake(
                rule.id, "kind", key, "unfit", rule.message, found, help, near, rule.origin
            )

    def _missing(self, answers: Mapping[str, Any], always: Iterable[str]) -> Iterator[Mistake]:
        for key in always:
            if key not in answers:
                rule = self._kinds[key]
                found = self.words.not_answered
                yield Mistake(
                    rule.id, "kind", key, "missing", rule.message, found, origin=rule.origin
                )

    # -------------------------------------------------------------- rules
    def _mistake_of(self, answers: Mapping[str, Any]) -> Callable[[rules.Broken], Mistake]:
        def mistake(broken: rules.Broken) -> Mistake:
            rule = broken.rule
            return Mistake(
                rule=rule.id,
                kind=rule.kind,
                key=broken.key,
                about="missing" if broken.missing else "stale" if broken.barred else "bound",
                message=rule.message,
                found=self._found(broken, answers),
                origin=rule.origin,
            )

        return mistake

    def _found(self, broken: rules.Broken, answers: Mapping[str, Any]) -> str:
        if broken.missing:
            return self.words.not_answered
        if broken.barred:
            return self.words.does_not_apply
        field = self._fields.get(broken.key)
        if field is None or broken.key not in answers:
            return ""
        value = answers[broken.key]
        if isinstance(field.shape, Choices):
            titles = dict(field.shape.options)
            return self.words.answered.format(title=titles.get(value, value))
        return self.words.given.format(value=shown(value))


def identity(sheet: Sheet) -> dict[str, str]:
    """What says which form was answered, by key."""
    told = {
        "framework": sheet.framework,
        "release": sheet.release,
        "form": sheet.form,
        "set": sheet.set,
    }
    return {key: value for key, value in told.items() if value}


def shown(value: Any) -> str:
    """A value as a message in any language speaks of it: as JSON, short."""
    return quoted(json.dumps(value, ensure_ascii=False, default=_shown_otherwise))


def _shown_otherwise(value: Any) -> Any:
    return value.shown if isinstance(value, Oddity) else float(value)


def _causes(broken: list[rules.Broken]) -> Iterator[rules.Broken]:
    """One rule for each answer that does not apply: the outermost, which stands first."""
    seen = set()
    for each in broken:
        if each.barred and each.key in seen:
            continue
        if each.barred:
            seen.add(each.key)
        yield each


def _near(value: Any, field: Field) -> tuple[str, ...]:
    """The answers that may have been meant by what is none."""
    match field.shape:
        case Choices(options=options) | SeveralChoices(Choices(options=options)):
            codes = [code for code, _ in options]
        case _:
            return ()
    if isinstance(value, bool):
        word = "yes" if value else "no"
        return (word,) if word in codes else ()
    if isinstance(value, list):
        value = next((each for each in value if each not in codes), None)
    titles = [(title, code) for code, title in options]
    return meant(value, codes, titles) if isinstance(value, str) else ()
