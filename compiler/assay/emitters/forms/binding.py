"""The rules of a sheet: what is demanded of answers, one member of `allOf` each where it can be.

Six families: the case belongs to the set, each answer is of its kind, what does not apply is
absent, rules of the framework that bind an answer (hurdles), reasons, and that no document is
submitted twice. A rule that binds must
never bind too widely, so it is written only where its condition is said exactly; what is left out
is listed with the reason. It does *not* hold rules about ratings that no form asks for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from assay.emitters.forms import conditions
from assay.emitters.forms.sheet import (
    Balance,
    Choices,
    Date,
    Field,
    Gate,
    Json,
    Notice,
    Origin,
    Percentage,
    Role,
    Rule,
    Said,
    SeveralChoices,
    Sheet,
    Text,
    WholeNumber,
)
from assay.emitters.forms.vocabulary import Vocabulary
from assay.emitters.forms.wording import Wording
from assay.emitters.forms.words import effect_in_words, in_words
from assay.model import rules as model
from assay.model.item import Item
from assay.model.sets import CasesWhere
from assay.model.standards import KeyQuestion

BALANCE = (
    "a schema cannot count: it demands the reason only where no prompt counts in favour; "
    "a smaller majority is for whoever takes the answers in to check"
)


COMPARING = "a schema cannot compare two answers: this is for whoever takes the answers in to check"


@dataclass(frozen=True, slots=True)
class Hurdle:
    """A rule that binds an answer here, the key of that answer, and what to show beside it."""

    rule: Rule
    target: str
    notice: Notice | None


def with_rules(sheet: Sheet, vocabulary: Vocabulary, hurdles: tuple[Hurdle, ...]) -> Sheet:
    """The sheet with its rules, in this order: set, kinds, applies, hurdles, reasons, files."""
    made = [
        *_of_set(vocabulary),
        *_of_kinds(sheet, vocabulary.wording),
        *_of_gates(sheet, "applies"),
        *(hurdle.rule for hurdle in hurdles),
        *_of_reasons(sheet, vocabulary),
        *_of_gates(sheet, "reason"),
        *_of_files(sheet, vocabulary),
    ]
    return replace(sheet, rules=tuple(made))


def origin(item: Item) -> Origin:
    """Where an item is published and written."""
    sections = tuple(
        (source.document, section) for source in item.sources for section in source.sections
    )
    return Origin(sections, item.place.path, item.place.line)


# ------------------------------------------------------------------ the set
def _of_set(vocabulary: Vocabulary) -> Iterator[Rule]:
    """That the case belongs to the form's set, where the form asks the facts that decide it."""
    chosen = vocabulary.set
    if chosen is None:
        return
    said = _cases(vocabulary)
    exact = said.schema is not None and not said.unsaid
    yield Rule(
        id=f"set:{vocabulary.framework.code}/{chosen.key}",
        kind="set",
        message=vocabulary.wording.belongs_to_set.format(code=chosen.code, title=chosen.title),
        origin=origin(chosen),
        member={"$comment": f"set:{vocabulary.framework.code}/{chosen.key}", **(said.schema or {})}
        if exact
        else None,
        unsaid=said.unsaid,
    )


def _cases(vocabulary: Vocabulary) -> Said:
    assert vocabulary.set is not None
    if isinstance(vocabulary.set.cases, CasesWhere):
        return conditions.say(vocabulary.set.cases.condition, vocabulary.asked)
    others = [
        conditions.say(each.cases.condition, vocabulary.asked)
        for each in vocabulary.framework.sets
        if isinstance(each.cases, CasesWhere)
    ]
    return conditions.negated(conditions.either(*others)) if others else Said({})


# ------------------------------------------------------------------ kinds
def _of_kinds(sheet: Sheet, wording: Wording) -> Iterator[Rule]:
    for field in sheet.fields:
        yield Rule(
            id=f"kind:{sheet.framework}/{field.named or field.key}",
            kind="kind",
            message=_kind(field, wording),
            origin=field.origin,
            key=field.key,
        )


def _kind(field: Field, wording: Wording) -> str:
    code = field.printed or f"“{field.title}”"
    match field.shape:
        case Choices(options=options):
            return wording.one_of.format(code=code, options=_titles(options))
        case SeveralChoices(choices):
            return wording.several_of.format(code=code, options=_titles(choices.options))
        case WholeNumber():
            return wording.whole_number.format(code=code)
        case Percentage():
            return wording.percentage.format(code=code)
        case Date():
            return wording.date.format(code=code)
        case Text():
            return wording.text.format(code=code)
        case _:
            assert_never(field.shape)


def _titles(options: tuple[tuple[str, str], ...]) -> str:
    return ", ".join(f"“{title}”" for _, title in options)


# ------------------------------------------------------------------ what applies
def _of_gates(sheet: Sheet, kind: str) -> Iterator[Rule]:
    """One rule a condition: it requires what it lets in, and forbids it where it does not hold."""
    direct: dict[str, list[Field]] = {}
    inside: dict[str, list[Field]] = {}
    gates: dict[str, Gate] = {}
    for field in sheet.fields:
        for gate in reversed(_around(field.gate)):
            gates.setdefault(gate.rule, gate)
            (direct if gate is field.gate else inside).setdefault(gate.rule, []).append(field)
    for gate in gates.values():
        if not gate.rule.startswith(f"{kind}:"):
            continue
        fields = direct.get(gate.rule) or inside[gate.rule]
        yield Rule(
            id=gate.rule,
            kind=kind,
            message=gate.message,
            origin=gate.origin,
            member=_gate_member(gate, fields, required=gate.rule in direct),
            unsaid=gate.said.unsaid,
        )


def _around(gate: Gate | None) -> list[Gate]:
    """A condition and those around it, from the inside out."""
    found: list[Gate] = []
    while gate is not None:
        found.append(gate)
        gate = gate.around
    return found


def _gate_member(gate: Gate, fields: list[Field], *, required: bool) -> Json | None:
    """Requires only what no inner condition decides about; nothing, where nothing can be said."""
    if not gate.said.schema or not fields:
        return None
    member: Json = {"$comment": gate.rule, "if": gate.said.schema}
    needed = [field.key for field in fields if field.required]
    if required and needed and not gate.said.unsaid:
        member["then"] = {"required": needed}
    return member | {"else": {"properties": {field.key: False for field in fields}}}


# ------------------------------------------------------------------ hurdles
def hurdles(vocabulary: Vocabulary) -> tuple[Hurdle, ...]:
    """The rules of the framework that bind an answer which this form asks for."""
    made: list[Hurdle] = []
    for rule in vocabulary.framework.rules:
        bound = [then for then in rule.then if _target(then, vocabulary)]
        for number, then in enumerate(bound, start=1):
            name = rule.key if len(bound) == 1 else f"{rule.key}/{number}"
            name = f"{rule.kind}:{vocabulary.framework.code}/{name}"
            hurdle = _hurdle(rule, then, name, vocabulary)
            if hurdle is not None:
                made.append(hurdle)
    return tuple(made)


def _target(then: model.Then, vocabulary: Vocabulary) -> tuple[str, Choices] | None:
    """The key and answers of what an effect binds, where this form asks for it."""
    match then.effect:
        case model.MustBe() | model.MustNotBe() | model.AllowOnlyWhen():
            target = then.effect.target
        case model.ShouldBe() | model.ReviewFirst():
            return None
        case _:
            assert_never(then.effect)
    key, shape = vocabulary.asked.get((target.kind, target.code), ("", None))
    return (key, shape) if isinstance(shape, Choices) else None


def _hurdle(rule: model.Rule, then: model.Then, name: str, vocabulary: Vocabulary) -> Hurdle | None:
    """The rule, or nothing where this form's set never asks what sets it off."""
    target = _target(then, vocabulary)
    assert target is not None
    when = conditions.say(rule.when, vocabulary.asked)
    if then.unless is not None:
        when = conditions.both(
            when, conditions.negated(conditions.say(then.unless, vocabulary.asked))
        )
    if when.schema == conditions.NEVER:
        return None
    member, unsaid = _effect_member(then.effect, target, when, vocabulary)
    framework = vocabulary.framework
    demand = effect_in_words(then, framework)
    words = in_words(rule.when, framework) if rule.when else ""
    template = vocabulary.wording.hurdle if words else vocabulary.wording.hurdle_always
    message = template.format(title=rule.title, words=words, demand=demand)
    made = Rule(
        id=name,
        kind=rule.kind,
        message=message,
        origin=origin(rule),
        member={"$comment": name} | member if member else None,
        unsaid=unsaid,
        target=target[0],
    )
    shown = Notice(message, f"rule_{rule.key}", when.schema) if member and when.schema else None
    return Hurdle(made, target[0], shown)


def _effect_member(
    effect: model.Effect, target: tuple[str, Choices], when: Said, vocabulary: Vocabulary
) -> tuple[Json | None, tuple[str, ...]]:
    """What enforces an effect, and what of it is not enforced."""
    key, choices = target
    if when.schema is None or when.unsaid:
        return None, when.unsaid
    if isinstance(effect, model.AllowOnlyWhen):
        given = _has(key, (effect.value,))
        allowed = conditions.say(effect.condition, vocabulary.asked)
        if not allowed.schema:
            return None, allowed.unsaid
        either = conditions.both(when, Said(given)).schema
        return {"if": either, "then": allowed.schema}, allowed.unsaid
    demanded = _demanded(effect, choices)
    if demanded is None:
        return None, ("a form has no answer that says *not rated*",)
    return {"if": when.schema, "then": {"properties": {key: demanded}}}, ()


def _demanded(effect: model.Effect, choices: Choices) -> Json | None:
    match effect:
        case model.MustNotBe(value=value):
            return {"not": {"const": value}}
        case model.MustBe(demand=model.BeExactly(value=value)):
            return {"const": value}
        case model.MustBe(demand=model.BeAtLeast(value=value)):
            return conditions.among_choices(choices, value, None)
        case model.MustBe(demand=model.BeAtMost(value=value)):
            return conditions.among_choices(choices, None, value)
        case _:
            return None


# ------------------------------------------------------------------ reasons
def reason(question: KeyQuestion, vocabulary: Vocabulary, around: Gate | None) -> list[Field]:
    """The place for the reason of an answer; none where no answer counts against."""
    if not vocabulary.counting(question, "against"):
        return []
    wording = vocabulary.wording
    name = f"reason:{vocabulary.framework.code}/{question.key}/agrees"
    allowed = conditions.either(
        _opposes(question, vocabulary),
        conditions.both(_favours(question, vocabulary), _some_prompt_against(question, vocabulary)),
    )
    message = wording.reason_not_needed.format(code=question.printed)
    return [
        Field(
            key=f"{question.key}_reason",
            code="",
            printed="",
            role=Role.REASON,
            title=wording.reason.format(code=question.printed),
            shape=Text(needed=True),
            gate=Gate(name, allowed, "", message, origin(question), around),
            origin=origin(question),
        )
    ]


def _of_reasons(sheet: Sheet, vocabulary: Vocabulary) -> Iterator[Rule]:
    """A reason for an answer against; and for one in favour that no prompt supports."""
    asked = {field.code: field for field in sheet.fields if field.role is Role.KEY_QUESTION}
    keys = {field.key for field in sheet.fields if field.role is Role.REASON}
    for code in asked:
        question = vocabulary.framework.index.key_question(code)
        if f"{question.key}_reason" not in keys:
            continue
        name = f"reason:{sheet.framework}/{question.key}"
        opposes = _opposes(question, vocabulary)
        yield _reason_rule(question, name, opposes, vocabulary.wording.reason_needed, ())
        against_balance = conditions.both(
            _favours(question, vocabulary),
            _some_prompt_against(question, vocabulary),
            conditions.negated(conditions.either(*_prompts(question, vocabulary, "for"))),
        )
        if against_balance.schema != conditions.NEVER:
            wording = vocabulary.wording.reason_against_balance
            rule = _reason_rule(question, f"{name}/balance", against_balance, wording, (BALANCE,))
            yield replace(rule, balance=_balance(question, vocabulary))


def _balance(question: KeyQuestion, vocabulary: Vocabulary) -> Balance:
    counting = vocabulary.counting
    prompts = [asked.prompt for asked in vocabulary.prompts(question)]
    return Balance(
        question.key,
        counting(question, "for"),
        tuple((each.key, counting(each, "for"), counting(each, "against")) for each in prompts),
    )


def _reason_rule(
    question: KeyQuestion, name: str, needed: Said, wording: str, unsaid: tuple[str, ...]
) -> Rule:
    return Rule(
        id=name,
        kind="reason",
        message=wording.format(code=question.printed),
        origin=origin(question),
        member={
            "$comment": name,
            "if": needed.schema,
            "then": {"required": [f"{question.key}_reason"]},
        },
        unsaid=unsaid,
        target=f"{question.key}_reason",
    )


def _opposes(question: KeyQuestion, vocabulary: Vocabulary) -> Said:
    return Said(_has(question.key, vocabulary.counting(question, "against")))


def _favours(question: KeyQuestion, vocabulary: Vocabulary) -> Said:
    return Said(_has(question.key, vocabulary.counting(question, "for")))


def _some_prompt_against(question: KeyQuestion, vocabulary: Vocabulary) -> Said:
    return conditions.either(*_prompts(question, vocabulary, "against"))


def _prompts(question: KeyQuestion, vocabulary: Vocabulary, how: str) -> list[Said]:
    """For each prompt that this form asks: it is answered so."""
    return [
        Said(_has(asked.prompt.key, vocabulary.counting(asked.prompt, how)))
        for asked in vocabulary.prompts(question)
    ]


def _has(key: str, values: tuple[str, ...]) -> Json:
    """One property is answered with one of the values."""
    if not values:
        return conditions.NEVER
    one: Json = {"const": values[0]} if len(values) == 1 else {"enum": list(values)}
    return {"properties": {key: one}, "required": [key]}


# ------------------------------------------------------------------ files
def _of_files(sheet: Sheet, vocabulary: Vocabulary) -> Iterator[Rule]:
    """That a document is submitted once: no file is named for two."""
    files = tuple(field.key for field in sheet.fields if field.role is Role.FILE)
    if len(files) > 1:
        yield Rule(
            id=f"file:{sheet.framework}/{sheet.form}",
            kind="file",
            message=vocabulary.wording.file_twice,
            origin=origin(vocabulary.form),
            unsaid=(COMPARING,),
            distinct=files,
        )
