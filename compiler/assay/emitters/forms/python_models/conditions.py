"""Conditions and rules of a sheet, which are JSON Schema there, as Python data.

The keywords are those that `forms/conditions.py` and `forms/binding.py` write; `checking.py` reads
what is made of them. It does *not* look at answers.
"""

from __future__ import annotations

from typing import Any

from assay.emitters.forms.python_models.writing import Code, Group, Text, call, listed
from assay.emitters.forms.sheet import Json, Rule

LIMITS = {
    "minimum": "at_least",
    "exclusiveMinimum": "more_than",
    "maximum": "at_most",
    "exclusiveMaximum": "less_than",
}


def rule(made: Rule) -> Code | None:
    """A rule with a member of `allOf`; nothing for one that properties enforce, or nobody."""
    if made.member is None:
        return None
    member = {key: part for key, part in made.member.items() if key != "$comment"}
    named: dict[str, Code] = {"id": Text(made.id), "message": Text(made.message)}
    if "if" not in member:
        return call("Rule", **named, then=condition(member))
    if member["if"] != {}:
        named["when"] = condition(member["if"])
    then = member.get("then", {})
    if set(then) == {"required"}:
        named["needs"] = _texts(then["required"])
    elif then:
        named["then"] = condition(then)
    barred = member.get("else", {}).get("properties", {})
    assert all(value is False for value in barred.values()), made.id
    if barred:
        named["bars"] = _texts(barred)
    return call("Rule", **named)


def condition(schema: Json) -> Code:
    """What holds of answers where the schema does."""
    parts: list[Code] = []
    needed = schema.get("required", [])
    tested = schema.get("properties", {})
    for keyword, value in schema.items():
        match keyword:
            case "required":
                parts += [call("Answered", Text(key)) for key in value if key not in tested]
            case "properties":
                parts += [_property(key, part, key in needed) for key, part in value.items()]
            case "allOf":
                parts += [condition(part) for part in value]
            case "anyOf":
                parts.append(call("Some", listed(*(condition(part) for part in value))))
            case "not":
                parts.append(call("Not", condition(value)))
            case _:
                raise AssertionError(f"no condition is written with {keyword}")
    return parts[0] if len(parts) == 1 else _every(parts)


def _every(parts: list[Code]) -> Group:
    return call("Every", listed(*parts)) if parts else call("Every")


def _property(key: str, schema: Json | bool, needed: bool) -> Code:
    """A property of this kind; if it is not needed, one that is not there will do."""
    answered = call("Answered", Text(key))
    if schema is False:
        return call("Not", answered)
    assert isinstance(schema, dict), key
    test = _value(key, schema)
    return test if needed else call("Some", listed(call("Not", answered), test))


def _value(key: str, schema: dict[str, Any]) -> Code:
    """The property is there and its value is as the schema says."""
    match schema:
        case {"not": inner}:
            answered = call("Answered", Text(key))
            return _every([answered, call("Not", _value(key, inner))])
        case {"contains": inner}:
            return call("Including", Text(key), _texts(_values(inner)))
        case {"pattern": pattern}:
            return call("Written", Text(key), Text(pattern))
        case {"const": _} | {"enum": _}:
            return call("Among", Text(key), _texts(_values(schema)))
        case {"type": "integer" | "number" as kind, **limits}:
            named: dict[str, Code] = {"whole": "True"} if kind == "integer" else {}
            named |= {LIMITS[keyword]: repr(value) for keyword, value in limits.items()}
            return call("Within", Text(key), **named)
        case _:
            raise AssertionError(f"no value is described by {schema}")


def _values(schema: dict[str, Any]) -> list[str]:
    values: list[str] = [schema["const"]] if "const" in schema else schema["enum"]
    return values


def _texts(values: Any) -> Group:
    return listed(*(Text(value) for value in values))
