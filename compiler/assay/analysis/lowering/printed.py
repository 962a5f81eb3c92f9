"""Codes as people read them: `A3(c)` where rules say it, `A 3 (c)` where the framework prints `P
1.1.1 (a)`.

It does *not* read codes; `also printed as` gives second ones.
"""

from __future__ import annotations

import re
from functools import lru_cache

CODE = re.compile(r"([A-Za-z]*)([0-9.]*)(?:\(([a-z0-9]+)\))?")
EXAMPLE = re.compile(r"([A-Za-z]*)([^A-Za-z0-9]*)([0-9][0-9.]*)([^A-Za-z0-9]*)([A-Za-z0-9]*)(.*)")


def printed(code: str, example: str) -> str:
    """A code with the letters, spaces and brackets of the example; as it is, when there is none."""
    pattern = _pattern(example)
    found = CODE.fullmatch(code)
    if pattern is None or found is None:
        return code
    with_letters, after_letters, before_label, after_label = pattern
    letters, digits, label = found.groups()
    if not digits:
        start = letters
    else:
        start = f"{letters}{after_letters}{digits}" if with_letters else digits
    return f"{start}{before_label}{label}{after_label}" if label else start


@lru_cache(maxsize=64)
def _pattern(example: str) -> tuple[bool, str, str, str] | None:
    found = EXAMPLE.fullmatch(example)
    if found is None:
        return None
    letters, after_letters, _, before_label, label, after_label = found.groups()
    if not label:
        before_label, after_label = "(", ")"
    return bool(letters), after_letters, before_label, after_label
