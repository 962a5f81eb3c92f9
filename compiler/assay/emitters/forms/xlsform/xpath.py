"""Conditions of a sheet as XPath, in the dialect of XForms as an XLSForm writes it: `${A3} = 'no'`.

A sheet carries its conditions as JSON Schema; this reads the few keywords that `conditions.py`
writes. What is absent there is empty here, and what does not apply is empty too. Only functions
that every client has are used, and `regex` in a way that means the same whether a client looks for
the pattern in a text or holds the whole text against it. It does *not* decide where on the form a
condition stands: `survey.py` does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from assay.emitters.forms.sheet import Field, Json, SeveralChoices


@dataclass(frozen=True, slots=True)
class XPath:
    """An expression that is true or false, and what holds it together outermost."""

    text: str
    joined: Literal["", "and", "or"] = ""

    def inside(self, joined: str) -> str:
        """The text as a part of a larger expression, in brackets where it would fall apart."""
        return self.text if self.joined in ("", joined) else f"({self.text})"


TRUE, FALSE = XPath("true()"), XPath("false()")


def both(parts: Iterable[XPath]) -> XPath:
    """All hold."""
    return _join("and", parts, TRUE, FALSE)


def either(parts: Iterable[XPath]) -> XPath:
    """At least one holds."""
    return _join("or", parts, FALSE, TRUE)


def negated(part: XPath) -> XPath:
    """It does not hold."""
    if part in (TRUE, FALSE):
        return FALSE if part == TRUE else TRUE
    return XPath(f"not({part.text})")


def _join(
    word: Literal["and", "or"], parts: Iterable[XPath], nothing: XPath, settles: XPath
) -> XPath:
    found = [part for part in dict.fromkeys(parts) if part != nothing]
    if settles in found:
        return settles
    if len(found) < 2:
        return found[0] if found else nothing
    return XPath(f" {word} ".join(part.inside(word) for part in found), word)


class Reader:
    """Reads the conditions of one sheet; `own` is the key of the answer that `.` stands for."""

    def __init__(self, fields: Mapping[str, Field], own: str = "") -> None:
        self._fields = fields
        self._own = own

    def of(self, key: str) -> Reader:
        """The same for the constraint of one answer."""
        return Reader(self._fields, key)

    def reference(self, key: str) -> str:
        """The answer to a question."""
        return "." if key == self._own else f"${{{key}}}"

    def given(self, key: str) -> XPath:
        """There is an answer; several choices may all be left out, and that is one too."""
        field = self._fields[key]
        if isinstance(field.shape, SeveralChoices):
            return self.applies(key)
        return XPath(f"{self.reference(key)} != ''")

    def applies(self, key: str) -> XPath:
        """The question is asked, as far as the form can tell."""
        gate = self._fields[key].gate
        return self.read(gate.said.schema or {}) if gate else TRUE

    def read(self, schema: Json) -> XPath:
        """A condition on the whole form."""
        return both(self._parts(schema))

    def _parts(self, schema: Json) -> Iterator[XPath]:
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
                    yield negated(self.read(wanted))
                case "required" | "$comment":
                    pass
                case _:
                    raise AssertionError(f"no condition is written with {keyword}")

    def _answer(self, key: str, schema: Json, *, needed: bool) -> XPath:
        """What is demanded of one answer; an empty one must not slip through a `not`."""
        value = self.value(key, schema)
        if key == self._own:
            return value
        if not needed:
            return either((negated(self.given(key)), value))
        return both((self.given(key), value)) if "not" in schema or value == TRUE else value

    def value(self, key: str, schema: Json) -> XPath:
        """What is demanded of the value of one answer that is there."""
        it = self.reference(key)
        return both(_value(it, keyword, wanted) for keyword, wanted in schema.items())


COMPARED = {
    "minimum": ">=",
    "maximum": "<=",
    "exclusiveMinimum": ">",
    "exclusiveMaximum": "<",
}


def _value(it: str, keyword: str, wanted: Any) -> XPath:
    match keyword:
        case "const":
            return XPath(f"{it} = {quoted(wanted)}")
        case "enum":
            return either(XPath(f"{it} = {quoted(code)}") for code in wanted)
        case "not" if "const" in wanted:
            return XPath(f"{it} != {quoted(wanted['const'])}")
        case "not":
            return negated(both(_value(it, *part) for part in wanted.items()))
        case "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum":
            return XPath(f"{it} {COMPARED[keyword]} {wanted}")
        case "pattern":
            return XPath(f"regex({it}, {quoted(f'{wanted}.*$')})")
        case "contains":
            codes = wanted.get("enum") or [wanted["const"]]
            return either(XPath(f"selected({it}, {quoted(code)})") for code in codes)
        case "type":
            return TRUE
        case _:
            raise AssertionError(f"no condition is written with {keyword}")


def quoted(text: str) -> str:
    """A text in XPath, which has no escapes: codes, dates and patterns need none."""
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
