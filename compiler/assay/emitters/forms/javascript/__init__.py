"""A small JavaScript module for web teams: what every host of a form has to do with its answers.

One of the emitters. `answers.js` is the same for every framework, needs no library, and reads the
schemas and `rules.json` as they are: what an empty form holds, which answers apply, and what to say
when a validator finds that a rule is broken. It does *not* validate: Ajv does.
"""

from __future__ import annotations

from importlib.resources import files

from assay.model.framework import Framework

WRITTEN = ("answers.js", "answers.d.ts")


def emit(framework: Framework) -> dict[str, bytes]:
    """The module and its types, for a framework that has forms."""
    if not framework.standards or not framework.forms:
        return {}
    here = files(__name__)
    return {f"forms/{name}": here.joinpath(f"{name}.in").read_bytes() for name in WRITTEN}
