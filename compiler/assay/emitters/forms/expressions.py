"""Conditions of a sheet as expressions in the language of a client: XPath, SurveyJS, FHIRPath.

A sheet carries its conditions as JSON Schema; this reads the few keywords that `conditions.py`
writes, once for all languages of expressions, and puts brackets only where they are needed. What an
atom looks like (*the answer is no*) a subclass of `Reader` says, one for each language, beside the
emitter that uses it. It does *not* decide where on a form a condition stands.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from assay.emitters.forms.sheet import Field, Json, SeveralChoices


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression that is true or false, and what holds it together outermost."""

    text: str
    joined: Literal["", "and", "or"] = ""

    def inside(self, joined: str) -> str:
        """The text as a part of a larger expression, in brackets where it would fall apart."""
        return self.text if self.joined in ("", joined) else f"({self.text})"


TRUE, FALSE = Expression("true"), Expression("false")
"""They are never a part of another expression, so each language writes them as it likes."""


def both(parts: Iterable[Expression]) -> Expression:
    """All hold."""
    return _join("and", parts, TRUE, FALSE)


def either(parts: Iterable[Expression]) -> Expression:
    """At least one holds."""
    return _join("or", parts, FALSE, TRUE)


def _join(
    word: Literal["and", "or"],
    parts: Iterable[Expression],
    nothing: Expression,
    settles: Expression,
) -> Expression:
    found = [part for part in dict.fromkeys(parts) if part != nothing]
    if settles in found:
        return settles
    if len(found) < 2:
        return found[0] if found else nothing
    return Expression(f" {word} ".join(part.inside(word) for part in found), word)


COMPARED = {
    "minimum": ">=",
    "maximum": "<=",
    "exclusiveMinimum": ">",
    "exclusiveMaximum": "<",
}


class Reader(ABC):
    """Reads the conditions of one sheet; `own` is the key of the answer that is being checked.

    What is checked is an answer that is there, so nothing asks whether `own` is given.
    """

    def __init__(self, fields: Mapping[str, Field], own: str = "") -> None:
        self.fields = fields
        self.own = own

    def of(self, key: str) -> Reader:
        """The same for what is demanded of one answer."""
        return type(self)(self.fields, key)

    # -------------------------------------------------------------- what a language says
    @abstractmethod
    def reference(self, key: str) -> str:
        """The answer to a question."""

    @abstractmethod
    def given(self, key: str) -> Expression:
        """There is an answer; several choices may all be left out, and that is one too."""

    @abstractmethod
    def is_code(self, key: str, code: str) -> Expression:
        """The answer is there and has this code."""

    @abstractmethod
    def is_not_code(self, key: str, code: str) -> Expression:
        """The answer, if there is one, has another code than this."""

    @abstractmethod
    def includes(self, key: str, codes: Sequence[str]) -> Expression:
        """At least one of the codes is among the choices made."""

    @abstractmethod
    def compares(self, key: str, sign: str, number: float) -> Expression:
        """The number is there and compares so."""

    @abstractmethod
    def is_written(self, key: str, pattern: str) -> Expression:
        """The text is there and begins as the pattern says."""

    @abstractmethod
    def more(self, these: Sequence[Expression], those: Sequence[Expression]) -> Expression:
        """More of these hold than of those."""

    @abstractmethod
    def opposite(self, text: str) -> str:
        """It does not hold."""

    def where_asked(self, key: str, value: Expression) -> Expression:
        """What is said of an answer; by itself, where no answer is kept that is not asked for."""
        return value

    # -------------------------------------------------------------- what all say alike
    def negated(self, part: Expression) -> Expression:
        """It does not hold."""
        if part in (TRUE, FALSE):
            return FALSE if part == TRUE else TRUE
        return Expression(self.opposite(part.text))

    def applies(self, key: str) -> Expression:
        """The question is asked, as far as the form can tell."""
        gate = self.fields[key].gate
        return self.read(gate.said.schema or {}) if gate else TRUE

    def read(self, schema: Json) -> Expression:
        """A condition on the whole form."""
        return both(self._parts(schema))

    def _parts(self, schema: Json) -> Iterator[Expression]:
        needed = schema.get("required", [])
        about = schema.get("properties", {})
        for key in needed:
            if key not in about:
                yield self.given(key)
        for keyword, wanted in schema.items():
            match keyword:
                case "properties":
                    for key, value in wanted.items():
                        yield self._answer(key, value, needed=key in needed)
                case "allOf":
                    yield both(self.read(part) for part in wanted)
                case "anyOf":
                    yield either(self.read(part) for part in wanted)
                case "not":
                    yield self.negated(self.read(wanted))
                case "required" | "$comment":
                    pass
                case _:
                    raise AssertionError(f"no condition is written with {keyword}")

    def _answer(self, key: str, schema: Json, *, needed: bool) -> Expression:
        """What is demanded of one answer; an empty one must not slip through a `not`."""
        value = self.value(key, schema)
        if key == self.own:
            return value
        value = self.where_asked(key, value)
        if not needed:
            return either((self.negated(self.given(key)), value))
        return both((self.given(key), value)) if "not" in schema or value == TRUE else value

    def value(self, key: str, schema: Json) -> Expression:
        """What is demanded of the value of one answer that is there."""
        return both(self._value(key, keyword, wanted) for keyword, wanted in schema.items())

    def _value(self, key: str, keyword: str, wanted: Any) -> Expression:
        match keyword:
            case "const":
                return self.is_code(key, wanted)
            case "enum":
                return either(self.is_code(key, code) for code in wanted)
            case "not" if "const" in wanted:
                return self.is_not_code(key, wanted["const"])
            case "not":
                return self.negated(both(self._value(key, *part) for part in wanted.items()))
            case "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum":
                return self.compares(key, COMPARED[keyword], wanted)
            case "pattern":
                return self.is_written(key, wanted)
            case "contains":
                return self.includes(key, wanted.get("enum") or [wanted["const"]])
            case "type":
                return TRUE
            case _:
                raise AssertionError(f"no condition is written with {keyword}")

    def is_several(self, key: str) -> bool:
        """Whether any number of choices may be made."""
        return isinstance(self.fields[key].shape, SeveralChoices)


def quoted(text: str) -> str:
    """A text between quotes, without escapes: codes, dates and patterns need none."""
    assert "'" not in text, text
    return f"'{text}'"


def named(schema: Json) -> Iterator[str]:
    """The keys of the answers that a condition looks at."""
    yield from schema.get("required", [])
    yield from schema.get("properties", {})
    for keyword in ("allOf", "anyOf"):
        for part in schema.get(keyword, []):
            yield from named(part)
    if "not" in schema:
        yield from named(schema["not"])


def conjuncts(schema: Json | None) -> list[Json]:
    """The parts that must all hold."""
    if not schema:
        return []
    if set(schema) != {"allOf"}:
        return [schema]
    return [part for each in schema["allOf"] for part in conjuncts(each)]


def left(shown: Json | None, around: Json | None) -> Json:
    """What is left of a condition inside something that already has another."""
    said = conjuncts(around)
    return {"allOf": [part for part in conjuncts(shown) if part not in said]}
