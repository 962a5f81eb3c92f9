"""The words that a framework explains, and where its texts mention them.

It does *not* lead anybody there: pages and forms do.
"""

from __future__ import annotations

from assay.languages.mutations import beginnings
from assay.languages.untranslated import bare
from assay.mentions import Mentions
from assay.model.framework import BroughtIn, Framework
from assay.model.terms import Term


def terms(framework: Framework) -> tuple[Term, ...]:
    """The terms of a framework and of what it brings in; of two with one name, its own.

    No rule names a term, so one may be called as an item is.
    """
    whole: tuple[Framework | BroughtIn, ...] = (framework, *framework.uses)
    found: dict[str, Term] = {}
    for part in whole:
        for term in part.terms:
            found.setdefault(term.key, term)
    return tuple(found.values())


def mentions(framework: Framework) -> Mentions:
    """What finds the terms in texts of the framework, by the keys of those that are in use."""
    said = {
        bare(form): term.key
        for term in terms(framework)
        if term.retired is None
        for form in (term.title, *term.also_written_as)
    }
    found = dict(said)
    for form, key in said.items():
        for begun in beginnings(form, framework.language):
            found.setdefault(begun, key)
    return Mentions(found)
