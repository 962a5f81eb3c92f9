"""A Python package of a framework's answers: pydantic models that check themselves by our rules.

One of the emitters. Who imports the package needs pydantic and nothing of ours: `checking.py` goes
along as it is, and a module for each form, set and language holds kinds and rules as data. It
enforces what the JSON Schema of the form does, with the same ids. It does *not* import what it
writes.
"""

from __future__ import annotations

import keyword
import re
from importlib.resources import files
from typing import assert_never

from assay.emitters.forms import sheets
from assay.emitters.forms.naming import Names, definition, one_a_form
from assay.emitters.forms.python_models import conditions
from assay.emitters.forms.python_models.writing import (
    Code,
    Text,
    call,
    dictionary,
    listed,
    literal,
    prose,
    subscript,
    written,
)
from assay.emitters.forms.sheet import (
    Choices,
    Date,
    Field,
    Percentage,
    SeveralChoices,
    Sheet,
    WholeNumber,
)
from assay.emitters.forms.sheet import Text as Words
from assay.model.framework import Framework

OF_MODELS = (
    *("as_answered", "kinds", "left_out", "problems", "rules"),
    *("construct", "copy", "dict", "from_orm", "json", "parse_file", "parse_obj", "parse_raw"),
    *("schema", "schema_json", "update_forward_refs", "validate"),
)
"""Names that a model has already: an answer of this name gets a line behind it."""

IMPORTED = (
    *("Among", "Answered", "Answers", "Day", "Every", "Including", "Listed", "NeededWords", "Not"),
    *("Percentage", "Present", "Rule", "Several", "Some", "Whole", "Within", "Words", "Written"),
)


def emit(framework: Framework) -> dict[str, bytes]:
    """The files of the package."""
    found = sheets(framework)
    if not found:
        return {}
    names = Names(found)
    package = f"forms/python/{_identifier(framework.code)}_answers"
    modules = _modules(found)
    made = {f"{modules[each.urn]}.py": _module(each, names) for each in found}
    made["__init__.py"] = _front(framework, found, names, modules)
    made["checking.py"] = files(__name__).joinpath("checking.py.in").read_text("utf-8")
    made["py.typed"] = ""
    return {f"{package}/{name}": text.encode("utf-8") for name, text in made.items()}


def _modules(found: tuple[Sheet, ...]) -> dict[str, str]:
    """The name of each sheet's module, by the address of the sheet."""
    made: dict[str, str] = {}
    taken = {"checking", "__init__"}
    for each in found:
        parts = (each.form, each.set, each.language)
        name = wanted = _identifier("_".join(part for part in parts if part)).lower()
        number = 1
        while name in taken:
            number += 1
            name = f"{wanted}_{number}"
        taken.add(name)
        made[each.urn] = name
    return made


def _identifier(code: str) -> str:
    return re.sub(r"[^A-Za-z0-9_]", "_", code)


# ------------------------------------------------------------------ the front of the package
def _front(
    framework: Framework, found: tuple[Sheet, ...], names: Names, modules: dict[str, str]
) -> str:
    told = {names.of(each): modules[each.urn] for each in one_a_form(found)}
    lines = [f"from .{module} import {name}\n" for name, module in told.items()]
    imports = "".join(sorted([*lines, "from .checking import Answers, Problem, Rule\n"]))
    everything = sorted([*told, "Answers", "Problem", "Rule"])
    title = f"Answers to the forms of {framework.title}, {framework.code} {framework.version}."
    return (
        f'"""{prose(title, 0)}\n\nWritten by the Assay compiler: change the rule files, not this '
        f'package. It needs pydantic alone.\n"""\n\nfrom __future__ import annotations\n\n'
        f"{imports}\n"
        f"__all__ = {written(_bracketed(everything), 0, 10)}\n"
    )


def _bracketed(texts: list[str]) -> Code:
    return subscript("", *(Text(text) for text in texts))


# ------------------------------------------------------------------ one form
def _module(sheet: Sheet, names: Names) -> str:
    name = names.of(sheet)
    body = _aliases(sheet, names) + "\n\n" + _model(sheet, name, names)
    words = set(re.findall(r"\w+", re.sub(r'"[^"\n]*"', "", body)))
    used = [each for each in IMPORTED if each in words]
    typing = [each for each in ("Annotated", "Literal") if f"{each}[" in body]
    head = f"{sheet.title}. Version {sheet.version} of the form, {sheet.framework} {sheet.release}."
    return (
        f'"""{prose(head, 0)}\n\nWritten by the Assay compiler: change the rule files, not this '
        f'module. What is not enforced\nstands in `left_out`, at the end.\n"""\n\n'
        f"from __future__ import annotations\n\nfrom typing import {', '.join(typing)}\n\n"
        f"from pydantic import Field\n\n"
        f"{_import(used)}\n{body}"
    )


def _import(used: list[str]) -> str:
    flat = f"from .checking import {', '.join(used)}\n"
    if len(flat) <= 101:
        return flat
    return "from .checking import (\n" + "".join(f"    {each},\n" for each in used) + ")\n"


def _aliases(sheet: Sheet, names: Names) -> str:
    found: dict[str, Choices] = {}
    for field in sheet.fields:
        match field.shape:
            case Choices() as choices:
                found.setdefault(choices.name, choices)
            case SeveralChoices(choices):
                found.setdefault(choices.name, choices)
            case _:
                pass
    lines = []
    for name, choices in found.items():
        alias = names.of_definition(name)
        codes = subscript("Literal", *(Text(code) for code, _ in choices.options))
        lines.append(f"{alias} = {written(codes, 0, len(alias) + 3)}\n")
    return "".join(lines)


def _model(sheet: Sheet, name: str, names: Names) -> str:
    taken = {name, *OF_MODELS, *IMPORTED, "Annotated", "Field", "Literal"}
    taken |= {names.of_definition(each) for each in map(definition, sheet.fields) if each}
    told = {
        "framework": sheet.framework,
        "release": sheet.release,
        "form": sheet.form,
        "set": sheet.set,
    }
    lines = [f'class {name}(Answers):\n    """{prose(sheet.title, 4)}."""\n\n']
    lines += [f"    {key}: Literal[{literal(code)}]\n" for key, code in told.items() if code]
    lines += [_attribute(field, names, taken) for field in sheet.fields]
    return "".join(lines) + f"\n\n{_tables(sheet, name)}"


def _attribute(field: Field, names: Names, taken: set[str]) -> str:
    own = keyword.iskeyword(field.key) or field.key in taken or field.key.startswith("model_")
    attribute = f"{field.key}_" if own else field.key
    always = field.required and field.gate is None
    named: dict[str, Code] = {} if always else {"default": "None"}
    if own:
        named["alias"] = Text(field.key)
    named["title"] = Text(f"{field.printed}: {field.title}" if field.printed else field.title)
    if field.gate is not None and field.gate.message:
        named["description"] = Text(field.gate.message)
    kind = _kind(field, names)
    if not always:
        kind = f"Annotated[{kind} | None, Present]"
    start = f"    {attribute}: {kind} = "
    return f"{start}{written(call('Field', **named), 4, len(start))}\n"


def _kind(field: Field, names: Names) -> str:
    match field.shape:
        case Choices():
            return names.of_definition(definition(field))
        case SeveralChoices():
            several = f"tuple[{names.of_definition(definition(field))}, ...]"
            return f"Annotated[{several}, Listed, Several]"
        case WholeNumber():
            return "Whole"
        case Percentage():
            return "Percentage"
        case Date():
            return "Day"
        case Words(needed=needed):
            return "NeededWords" if needed else "Words"
        case _:
            assert_never(field.shape)


# ------------------------------------------------------------------ rules
def _tables(sheet: Sheet, name: str) -> str:
    """What the model checks by, and what it leaves to others."""
    kinds: dict[str, Code] = {
        rule.key: listed(Text(rule.id), Text(rule.message))
        for rule in sheet.rules
        if rule.kind == "kind"
    }
    rules = [code for rule in sheet.rules if (code := conditions.rule(rule)) is not None]
    left: dict[str, Code] = {
        rule.id: Text("; ".join(rule.unsaid)) for rule in sheet.rules if rule.unsaid
    }
    tables = {"kinds": dictionary(kinds), "rules": listed(*rules), "left_out": dictionary(left)}
    made = ""
    for table, code in tables.items():
        start = f"{name}.{table} = "
        made += f"{start}{written(code, 0, len(start))}\n"
    return made
