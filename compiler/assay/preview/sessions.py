"""The answers of each person at a browser: in memory, by form, and gone when the preview ends.

The sets of a form share their answers, so that a case that turns out to belong to another set need
not be filled in again. Where the one who started the preview asked for it, the answers to one form
are also kept in a file. It does *not* know which answers apply.
"""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Mapping
from pathlib import Path
from threading import Lock
from typing import Any

from assay.emitters.forms.sheet import Json


class Session:
    """One person's answers."""

    def __init__(self, answers: Mapping[str, Json]) -> None:
        self._answers = {form: dict(given) for form, given in answers.items()}
        self._lock = Lock()

    def answers(self, form: str) -> Json:
        """The answers to a form, by key."""
        with self._lock:
            return dict(self._answers.get(form, {}))

    def keep(self, form: str, key: str, value: Any) -> Json:
        """Take an answer, or take one back where it is None; the answers after that."""
        with self._lock:
            given = self._answers.setdefault(form, {})
            given.pop(key, None)
            if value is not None:
                given[key] = value
            return dict(given)

    def forget(self, form: str) -> None:
        """Take back all answers to a form."""
        with self._lock:
            self._answers.pop(form, None)


class Sessions:
    """Everybody's, by a token that only their browser has."""

    def __init__(self, begun: Mapping[str, Json]) -> None:
        self._begun = begun
        self._sessions: dict[str, Session] = {}
        self._lock = Lock()

    def of(self, token: str) -> tuple[str, Session]:
        """The session of a token; a new one, with a token of its own, where there is none."""
        with self._lock:
            if token not in self._sessions:
                token = secrets.token_urlsafe(24)
                self._sessions[token] = Session(self._begun)
            return token, self._sessions[token]


class File:
    """A file that the answers to one form are kept in."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = Lock()

    def write(self, document: Json) -> None:
        """Keep the answers: the file has the old ones or the new ones, and never half of them."""
        text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
        beside = self.path.with_name(f".{self.path.name}.{secrets.token_hex(4)}")
        with self._lock:
            beside.write_text(text, "utf-8")
            os.replace(beside, self.path)
