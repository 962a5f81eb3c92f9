"""Answer sets for whatever fills a form in: many right, and many wrong in few places.

What counts as going against the balance of prompts is counted here from the model, so that a target
that counts is held against something that is not of its own making.
"""

from __future__ import annotations

import random
from collections.abc import Collection, Iterator
from itertools import islice
from typing import Any

from answering import IDENTITY, Json, answer, at_random, repaired

from assay.emitters.forms.examples import holds
from assay.model.framework import Framework

ANSWER_SETS = 70
CASES = 14


def answer_sets(schema: Json, number_of_sets: int = ANSWER_SETS) -> Iterator[Json]:
    """Accepted forms of several cases, each spoilt in a few ways; and some filled in at random."""
    chance = random.Random(11)
    keys = [key for key in schema["properties"] if key not in IDENTITY]
    accepted = list(islice(cases(schema, chance), CASES))
    for number in range(number_of_sets):
        instance = accepted[number % len(accepted)]
        yield instance
        yield leaning(schema, instance, chance)
        yield judged(schema, instance, chance)
        for key in chance.sample(keys, number % 4):
            instance = instance | {key: answer(schema, key, chance)}
        yield instance
        left_out = chance.choice(sorted(instance.keys() - set(IDENTITY)))
        yield {key: value for key, value in instance.items() if key != left_out}
        if number % 10 == 0:
            yield at_random(schema, chance)
            yield blank(schema, instance)


def cases(schema: Json, chance: random.Random) -> Iterator[Json]:
    """Accepted forms: the examples, and others that differ from them in some facts."""
    facts = [key for key, made in schema["properties"].items() if made.get("x-role") == "fact"]
    yield from schema["examples"]
    for _ in range(10 * CASES):
        example = chance.choice(schema["examples"])
        changed = chance.sample(facts, min(len(facts), 3))
        wish = example | {key: fact(schema, key, chance) for key in changed}
        made = repaired(schema, wish)
        if made is not None:
            yield made


def fact(schema: Json, key: str, chance: random.Random) -> Any:
    """A value; of numbers, larger ones too than `answer` has."""
    value = answer(schema, key, chance)
    return chance.choice((value, 39, 40, 41)) if isinstance(value, int) else value


def leaning(schema: Json, instance: Json, chance: random.Random) -> Json:
    """The prompts of every question answered by chance, mostly against, and the question by chance;
    a reason is given now and then."""
    made = dict(instance)
    for question in [key for key in instance if f"{key}_reason" in schema["properties"]]:
        if chance.random() < 0.6:
            continue
        for key in [key for key in instance if key.startswith(f"{question}_")]:
            if schema["properties"][key]["x-role"] == "prompt":
                made[key] = chance.choice(("no", "no", "yes", made[key]))
        made[question] = chance.choice(("yes", "yes", "no"))
        made.pop(f"{question}_reason", None)
        if chance.random() < 0.3:
            made[f"{question}_reason"] = "Some words."
    return made


def judged(schema: Json, instance: Json, chance: random.Random) -> Json:
    """Every rating that is proposed, and every review, by chance: what some rule rules out too."""
    told = {key: schema["properties"][key].get("x-role") for key in instance}
    return instance | {
        key: answer(schema, key, chance)
        for key, role in told.items()
        if role in ("rating", "review")
    }


def blank(schema: Json, instance: Json) -> Json:
    """Every text that must not be blank, blank; and every number below nothing."""
    made = dict(instance)
    for key in instance:
        if "needed_text" in schema["properties"][key].get("$ref", ""):
            made[key] = "  "
        elif schema["properties"][key].get("minimum") == 0:
            made[key] = -1
    return made


def unreasoned(framework: Framework, schema: Json, answers: Json) -> set[str]:
    """The key questions answered in favour, against more of their prompts than with them, without a
    reason: counted here, as no schema can."""
    properties = schema["properties"]
    found = set()
    for key in answers.keys() & {key.removesuffix("_reason") for key in properties}:
        if f"{key}_reason" not in properties or f"{key}_reason" in answers:
            continue
        prompts = [
            counts(framework, properties[name], value)
            for name, value in answers.items()
            if properties[name].get("x-role") == "prompt" and name.startswith(f"{key}_")
        ]
        if counts(framework, properties[key], answers[key]) == "for" and (
            prompts.count("against") > prompts.count("for")
        ):
            found.add(key)
    return found


def counts(framework: Framework, made: Json, value: str) -> str:
    """Whether an answer counts for, against or not."""
    answers = framework.index.answers(str(made["$ref"]).rpartition("/answers_")[2])
    (counted,) = (each.counts for each in answers.answers if each.code == value)
    return counted


def as_sent(schema: Json, answers: Json, asked: Collection[str]) -> Json:
    """The answers as a client sends them: of several choices none is no answer to it, and one to
    the schema."""
    several = {key for key, made in schema["properties"].items() if made.get("type") == "array"}
    told = {key: value for key, value in answers.items() if key not in several or value}
    return told | {key: [] for key in several & set(asked) if key not in told}


def without_stale(schema: Json, answers: Json) -> Json:
    """The answers without those to questions that do not apply, nor to what hangs on these."""
    kept: Json = {}
    while True:
        barred = {
            key
            for rule in schema.get("allOf", [])
            if "else" in rule and not holds(rule["if"], kept)
            for key in rule["else"]["properties"]
        }
        left = {key: value for key, value in answers.items() if key not in barred}
        if left == kept:
            return kept
        kept = left
