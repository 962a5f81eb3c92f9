"""Permanent addresses: `id/pdu/A3-c` leads to an item wherever it stands in this version.

An address is made of the key of the item, which neither rewording nor moving changes, so it can be
written into a report and cited for good. The list of addresses is data, for the site and for
machines. It does *not* decide where an item stands: `addresses.py` does.
"""

from __future__ import annotations

from typing import Any

from assay.emitters.docs.edition import Edition
from assay.emitters.docs.uses import declared
from assay.model import Item, Term
from assay.model.glossary import terms

PATH = "addresses.json"


def identifier(item: Item) -> str:
    """The last part of the address: the key, with hyphens, as addresses on the web have them.

    A word of the glossary may be called as an item is, so its address says that it is a word."""
    key = item.key.replace("_", "-")
    return f"term-{key}" if isinstance(item, Term) else key


def addresses(edition: Edition) -> dict[str, Any]:
    """Every item with its permanent address, its place on the pages and what it is called."""
    items = [*declared(edition.framework), *terms(edition.framework)]
    found = {identifier(item): _entry(edition, item) for item in reversed(items)}
    return {
        "format": "assay-addresses",
        "framework": edition.framework.code,
        "title": edition.framework.title,
        "version": edition.framework.version,
        "first_version_kept": edition.versions.first,
        "items": dict(sorted(found.items())),
    }


def _entry(edition: Edition, item: Item) -> dict[str, Any]:
    address = edition.addresses.place(item)
    return {
        "code": item.code,
        "printed": item.printed,
        "kind": item.kind,
        "title": item.title,
        "page": address.page.removesuffix(".md") + ".html",
        "anchor": address.anchor,
        "last_changed": edition.versions.changed(item) or None,
        "retired_since": None if item.retired is None else item.retired.since,
    }
