"""An XForm filled in as a client would, to hear what it says to answers.

Conditions are read by lxml, with the two functions that XForms add and our forms use. As ODK has
it, what is not relevant is empty to every other condition, an empty answer meets any constraint,
and `regex` holds the whole text against the pattern.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml import etree

XFORMS = "{http://www.w3.org/2002/xforms}"
CONDITIONS = ("relevant", "required", "constraint")


def _regex(_: Any, text: Any, pattern: str) -> bool:
    return re.fullmatch(pattern, _string(text)) is not None


def _selected(_: Any, text: Any, code: str) -> bool:
    return code in _string(text).split()


def _string(value: Any) -> str:
    return "".join(value[0].itertext()) if isinstance(value, list) else str(value)


FUNCTIONS = {(None, "regex"): _regex, (None, "selected"): _selected}


@dataclass(frozen=True)
class Heard:
    """What the form says to answers: which it asks for, and of these misses or refuses; and which
    are there and it does not ask for."""

    asked: frozenset[str]
    stale: frozenset[str]
    missing: frozenset[str]
    refused: frozenset[str]

    @property
    def accepted(self) -> bool:
        return not (self.stale or self.missing or self.refused)


class XForm:
    """One XForm: its questions by name, each with its conditions."""

    def __init__(self, path: Path) -> None:
        document = etree.parse(path)
        (instance,) = document.iterfind(f".//{XFORMS}model/{XFORMS}instance[1]")
        self._data = _without_namespaces(instance[0])
        self.conditions: dict[tuple[str, str], etree.XPath] = {}
        self.given: dict[str, str] = {}
        self.seen: dict[tuple[str, str], set[bool]] = {}
        self._groups: dict[str, str] = {}
        for bind in document.iterfind(f".//{XFORMS}bind"):
            place = bind.get("nodeset")
            for kind in CONDITIONS:
                if bind.get(kind) is not None:
                    told = etree.XPath(bind.get(kind), extensions=FUNCTIONS)
                    self.conditions[place, kind] = told
            if bind.get("calculate") is not None:
                self.given[_name(place)] = bind.get("calculate").strip("'")
        tree = self._data.getroottree()
        self.places = {
            _name(tree.getpath(node)): tree.getpath(node)
            for node in self._data.iter()
            if len(node) == 0 and "/meta/" not in tree.getpath(node)
        }
        self.preset = {name for name, place in self.places.items() if self._node(place).text}

    def hear(self, answers: Mapping[str, Any]) -> Heard:
        """Fill the form in, blank what does not apply until nothing changes, and ask for more."""
        given = {key: value for key, value in answers.items() if key not in self.given}
        for name, place in self.places.items():
            self._node(place).text = _written(given.get(name, ""))
        while [place for place in self._asked(relevant=False) if self._blank(place)]:
            pass
        asked = {_name(place): place for place in self._asked(relevant=True)}
        texts = {name: self._node(place).text for name, place in asked.items()}
        return Heard(
            asked=frozenset(asked),
            stale=frozenset(
                key for key, value in given.items() if _written(value) and key not in asked
            ),
            missing=frozenset(
                name
                for name, place in asked.items()
                if not texts[name] and self._holds(place, "required", otherwise=False)
            ),
            refused=frozenset(
                name
                for name, place in asked.items()
                if texts[name] and not self._holds(place, "constraint", otherwise=True)
            ),
        )

    def _asked(self, *, relevant: bool) -> Iterator[str]:
        for place in self.places.values():
            parts = place.split("/")
            around = ["/".join(parts[:end]) for end in range(2, len(parts) + 1)]
            if relevant == all(self._holds(each, "relevant", otherwise=True) for each in around):
                yield place

    def _blank(self, place: str) -> bool:
        node = self._node(place)
        had, node.text = bool(node.text), ""
        return had

    def _holds(self, place: str, kind: str, *, otherwise: bool) -> bool:
        condition = self.conditions.get((place, kind))
        if condition is None:
            return otherwise
        found = bool(condition(self._node(place)))
        self.seen.setdefault((place, kind), set()).add(found)
        return found

    def _node(self, place: str) -> Any:
        (node,) = self._data.getroottree().xpath(place)
        return node


def _name(place: str) -> str:
    return place.rpartition("/")[2]


def _written(value: Any) -> str:
    return " ".join(value) if isinstance(value, list) else str(value)


def _without_namespaces(node: Any) -> Any:
    made = etree.Element(etree.QName(node).localname)
    made.text = (node.text or "").strip()
    made.extend(_without_namespaces(part) for part in node)
    return made
