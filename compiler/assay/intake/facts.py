"""Facts of a case or of the unit, by name: each of its kind, and none that does not apply.

A fact may be written with its record or without. It does *not* fill in what is not said.

Source: inspection-documents.md#what-applies
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from assay import model
from assay.evaluator.inspection import FactValue
from assay.intake import values
from assay.intake.applying import Applying
from assay.intake.places import Path
from assay.intake.problem import listed, meant, quoted
from assay.intake.reading import Reading
from assay.model.vocabulary import Vocabulary

Facts = Mapping[str, FactValue]


def read_facts(
    known: Mapping[str, model.Fact],
    words: Vocabulary,
    value: Any,
    path: Path,
    what: str,
    reading: Reading,
    of_unit: Facts,
) -> Facts:
    """Facts by their code, from names with or without their record."""
    found: dict[str, FactValue] = {}
    places: dict[str, Path] = {}
    for name, inner in reading.object(value, path, f"`{what}`").items():
        at = (*path, name)
        fact = fact_of(known, name)
        if fact is None:
            _unknown_fact(words, known, name, at, reading)
        elif fact.code in places:
            reading.say(at, f"{quoted(fact.code)} stands here more than once", "each fact once")
        else:
            places[fact.code] = at
            read = values.fact(inner, fact.value)
            if isinstance(read, values.Refused):
                reading.refuse(at, quoted(name), read)
            else:
                found[fact.code] = read
    applying = Applying(words, reading.conditions, found, of_unit)
    for code, at in places.items():
        if not applying.applies(known[code].applies):
            does_not_apply(words, quoted(code), known[code].applies, at, reading)
            found.pop(code, None)
    return found


def fact_of(known: Mapping[str, model.Fact], name: str) -> model.Fact | None:
    """A fact by its code, or by its name alone where only one record has it."""
    if name in known:
        return known[name]
    named = [fact for fact in known.values() if fact.name == name]
    return named[0] if len(named) == 1 else None


def _unknown_fact(
    words: Vocabulary, known: Mapping[str, model.Fact], name: str, at: Path, reading: Reading
) -> None:
    if known is not words.unit_facts and fact_of(words.unit_facts, name) is not None:
        found = f"{quoted(name)} is a fact of the unit"
        reading.say(at, found, "it in the `facts` of the document")
        return
    if known is words.unit_facts and fact_of(words.case_facts(""), name) is not None:
        reading.say(at, f"{quoted(name)} is a fact of a case", "it in the `facts` of a case")
        return
    names = [fact.name for fact in known.values()]
    titles = [(fact.title, fact.name) for fact in known.values()]
    titles += [(fact.code, fact.name) for fact in known.values()]
    found = f"{quoted(name)} is the name of no fact"
    reading.say(at, found, listed(names) or "no facts here", near=meant(name, names, titles))


def does_not_apply(
    words: Vocabulary, what: str, condition: model.Condition | None, at: Path, reading: Reading
) -> None:
    """Note that something stands where its condition certainly does not hold."""
    from assay.model import words as in_words

    assert condition is not None
    found = f"{what} does not apply here"
    when = in_words.condition(words.whole, condition)
    help = "leave it out, or correct the fact that it hangs on"
    reading.say(at, found, f"it only when {when}", help)
