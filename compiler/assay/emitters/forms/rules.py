"""`rules.json`: every rule about answers, what it says to people, and where schemas enforce it.

A validator reports `#/allOf/3/then/required`; a form looks that pointer up here and shows the
message. It lists the rules that a schema cannot say too, `enforced: false` with the reason, so that
nobody takes a form for the whole check. It does *not* hold rules about ratings that no form asks
for: those are in `model.json`.
"""

from __future__ import annotations

from collections.abc import Iterable

from assay.emitters.forms.schema import KEYWORDS
from assay.emitters.forms.sheet import Json, Rule, Sheet


def rules(framework: str, release: str, sheets: Iterable[Sheet]) -> Json:
    """All rules of all sheets, each once, with a pointer into every schema file that has it."""
    found: dict[str, Json] = {}
    for sheet in sheets:
        member = 0
        for rule in sheet.rules:
            entry = found.setdefault(rule.id, _entry(rule))
            entry["message"].setdefault(sheet.language, rule.message)
            if rule.message != entry["message"][sheet.language]:
                variant = entry.setdefault("messages_by_file", {})
                variant.setdefault(sheet.language, {})[_file(sheet)] = rule.message
            pointer = f"/properties/{rule.key}" if rule.key else ""
            if rule.member is not None:
                pointer = f"/allOf/{member}"
                member += 1
            entry["pointers"][_file(sheet)] = [pointer] if pointer else []
            entry["enforced"] = entry["enforced"] and not rule.unsaid
            entry["why"] += [why for why in rule.unsaid if why not in entry["why"]]
    for entry in found.values():
        if entry["enforced"]:
            del entry["why"]
    return {
        "framework": framework,
        "release": release,
        "schema_keywords": list(KEYWORDS),
        "rules": found,
    }


def _file(sheet: Sheet) -> str:
    return f"{sheet.path}.schema.json"


def _entry(rule: Rule) -> Json:
    origin = rule.origin
    return {
        "kind": rule.kind,
        "target": rule.target or rule.key or None,
        "message": {},
        "enforced": True,
        "why": [],
        "source": [{"document": name, "section": section} for name, section in origin.sections],
        "place": {"path": origin.path, "line": origin.line} if origin.path else None,
        "pointers": {},
    }
