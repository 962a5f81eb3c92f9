"""Findings as one JSON array, for scripts.

Only ASCII is written, so that no terminal or shell on the way can spoil a letter. It does *not* add
or leave out
anything: an element is a finding, key by key.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from assay.diagnostics.finding import Finding


def render(findings: Sequence[Finding]) -> str:
    """The array, indented, ending in a line end."""
    import json

    return json.dumps(list(findings), indent=2) + "\n"
