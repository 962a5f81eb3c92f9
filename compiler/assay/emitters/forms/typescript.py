"""Types of answered forms for TypeScript: one declaration file a form and set, and `index.d.ts`.

One of the emitters. The answers are a plain interface whose codes are unions of literals, the same
for every language of the form; `index.d.ts` joins them to a union that `form` and `set` tell apart.
A type knows one answer at a time: it does *not* enforce what applies, hurdles and reasons, nor how
a date or percentage is written. Each file says so, and names the rules.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import assert_never

from assay.emitters.forms import sheets
from assay.emitters.forms.naming import Names, definition, one_a_form, without_language
from assay.emitters.forms.sheet import (
    Choices,
    Date,
    Field,
    Percentage,
    SeveralChoices,
    Sheet,
    Text,
    WholeNumber,
)
from assay.model.framework import Framework


def emit(framework: Framework) -> dict[str, bytes]:
    """A file of types for each form and set of a framework, and the index of them."""
    found = one_a_form(sheets(framework))
    if not found:
        return {}
    names = Names(found)
    made = {f"forms/{without_language(each)}.d.ts": _module(each, names) for each in found}
    made["forms/index.d.ts"] = _index(framework, found, names)
    return {path: text.encode("utf-8") for path, text in made.items()}


# ------------------------------------------------------------------ one form
def _module(sheet: Sheet, names: Names) -> str:
    name = names.of(sheet)
    head = _comment(
        "",
        f"{sheet.title}. Version {sheet.version} of the form, {sheet.framework} {sheet.release}.",
        "Written by the Assay compiler: change the rule files, not this file.",
        "These types hold each answer to its own kind. They do not enforce what applies, hurdles "
        "and reasons, that numbers are whole or within their limits, that a day exists, or that a "
        "text is not blank: check answers against the JSON Schema of the form.",
    )
    parts = [
        head,
        _constant(f"{name}Version", sheet.version, "The version of the form."),
        *_choices(sheet, names),
        _interface(sheet, names),
        _rules(sheet, name),
    ]
    return "\n".join(parts)


def _constant(name: str, value: str, about: str) -> str:
    return f"{_comment('', about)}export type {name} = {_literal(value)};\n"


def _choices(sheet: Sheet, names: Names) -> Iterable[str]:
    found: dict[str, Choices] = {}
    for field in sheet.fields:
        match field.shape:
            case Choices() as choices:
                found.setdefault(choices.name, choices)
            case SeveralChoices(choices):
                found.setdefault(choices.name, choices)
            case _:
                pass
    for name, choices in found.items():
        about = _comment("", choices.title) if choices.title else ""
        options = "".join(
            f"\n{_comment('  ', title)}  | {_literal(code)}" for code, title in choices.options
        )
        yield f"{about}export type {names.of_definition(name)} ={options};\n"


def _interface(sheet: Sheet, names: Names) -> str:
    told = {
        "framework": sheet.framework,
        "release": sheet.release,
        "form": sheet.form,
        "set": sheet.set,
    }
    lines = [_comment("", sheet.title), f"export interface {names.of(sheet)} {{\n"]
    lines += [f"  readonly {key}: {_literal(value)};\n" for key, value in told.items() if value]
    lines += [_property(field, names) for field in sheet.fields]
    return "".join([*lines, "}\n"])


def _property(field: Field, names: Names) -> str:
    printed = f"{field.printed}: " if field.printed else ""
    about = [f"{printed}{field.title}"]
    if field.gate is not None and field.gate.message:
        about.append(f"{field.gate.message}. Rule `{field.gate.rule}`.")
    if not field.required:
        about.append(f"Never required by itself: {field.role}.")
    sign = "" if field.required and field.gate is None else "?"
    return f"{_comment('  ', *about)}  readonly {field.key}{sign}: {_type(field, names)};\n"


def _type(field: Field, names: Names) -> str:
    match field.shape:
        case Choices():
            return names.of_definition(definition(field))
        case SeveralChoices():
            return f"readonly {names.of_definition(definition(field))}[]"
        case WholeNumber() | Percentage():
            return "number"
        case Date() | Text():
            return "string"
        case _:
            assert_never(field.shape)


def _rules(sheet: Sheet, name: str) -> str:
    """The rules about the form, so that whoever handles a broken rule cannot misspell one."""
    about = _comment("", "The rules about these answers, as rules.json and problems name them.")
    options = "".join(f"\n  | {_literal(rule.id)}" for rule in sheet.rules)
    return f"{about}export type {name}Rule ={options or ' never'};\n"


# ------------------------------------------------------------------ all forms
def _index(framework: Framework, found: tuple[Sheet, ...], names: Names) -> str:
    files = {names.of(each): f"./{without_language(each)}.js" for each in found}
    lines = [
        _comment(
            "",
            f"The answered forms of {framework.title}, {framework.code} {framework.version}.",
            "Written by the Assay compiler: change the rule files, not this file.",
        )
    ]
    for name, file in files.items():
        lines.append(f"import type {{ {name}, {name}Rule }} from {_literal(file)};\n")
    lines.append("\n")
    lines += [f"export type {{ {name}, {name}Rule }};\n" for name in files]
    forms = _one_of("AnsweredForm", files)
    rules = _one_of("AnswerRule", [f"{name}Rule" for name in files])
    lines += ["\n", _comment("", "Any answered form: `form` and `set` tell which."), forms]
    lines += ["\n", _comment("", "Any rule about answers."), rules]
    return "".join(lines)


def _one_of(name: str, types: Iterable[str]) -> str:
    return f"export type {name} =" + "".join(f"\n  | {each}" for each in types) + ";\n"


# ------------------------------------------------------------------ text as TypeScript
def _literal(text: str) -> str:
    """A text in quotes; with escapes for all that is not ASCII, it can end nothing."""
    return json.dumps(text)


def _comment(indent: str, *texts: str) -> str:
    """A comment of some paragraphs: no text can end it, begin a tag in it, or break a line."""
    lines = [_in_comment(text) for text in texts]
    if len(lines) == 1:
        return f"{indent}/** {lines[0]} */\n"
    body = f"\n{indent} *\n".join(f"{indent} * {line}" for line in lines)
    return f"{indent}/**\n{body}\n{indent} */\n"


def _in_comment(text: str) -> str:
    plain = re.sub(r"\s+", " ", text).strip()
    return re.sub(r"(?<!\w)@", r"\\@", plain.replace("*/", "*\\/"))
