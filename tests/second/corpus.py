"""The conformance corpus: inspections chosen to cover the rules, and what they are rated.

    python tests/second/corpus.py

writes `docs/conformance/corpus.json` anew. What is expected comes from the second implementation;
`test_corpus.py` confirms it with the evaluator. The inspections are in `corpus_units` and
`corpus_regions`. It does *not* choose anything at random, so the same bytes come every time.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import corpus_regions
import corpus_units
from manual_pdu import Rated, loose, rate_pdu
from manual_region import RatedRegion, rate_region
from manual_shares import in_codes

CORPUS = Path(__file__).parents[2] / "docs" / "conformance" / "corpus.json"
FORMAT_VERSION = "1.0"
MANUAL_VERSION = "8.5"


class Inspected(NamedTuple):
    """One inspection of the corpus: a name, what it shows, and its document."""

    name: str
    about: str
    document: dict[str, Any]


def inspections() -> Iterator[Inspected]:
    """All that is in the corpus, in its order."""
    for name, about, document in (*corpus_units.inspections(), *corpus_regions.inspections()):
        yield Inspected(name, about, document)


def expected(document: dict[str, Any]) -> dict[str, Any]:
    """What the second implementation makes of a document, as the corpus has it."""
    made: Rated | RatedRegion
    made = rate_pdu(document) if document["framework"] == "pdu" else rate_region(document)
    return as_json(made)


def as_json(made: Rated | RatedRegion) -> dict[str, Any]:
    """A result as the corpus has it; members that say nothing are left out."""
    written: dict[str, Any] = {
        "ratings": {
            item: {"rating": rating, "possible": list(made.possible[item])}
            for item, rating in made.rating.items()
        },
        "total": made.total,
        "refused": [{"item": item, "rule": rule} for item, rule in sorted(made.refused)],
        "waiting": sorted(made.waiting),
        "advised": [
            {"item": item, "rule": rule, "certain": certain, "set_aside": aside}
            for item, rule, certain, aside in sorted(made.advised)
        ],
        "at_least": sorted(loose(made.possible)),
    }
    if isinstance(made, RatedRegion):
        written["staffing"] = {
            "possible": list(in_codes(made.staffing.outcomes)),
            "row_printed": made.staffing.printed,
            "left": made.left_start,
        }
    else:
        written["hurdle_in"] = sorted(made.hurdles)
    return {key: value for key, value in written.items() if value or key in {"ratings", "total"}}


def text() -> str:
    """The corpus as it is published: one inspection a line."""
    head = {
        "format": "assay-conformance",
        "version": FORMAT_VERSION,
        "manual": MANUAL_VERSION,
    }
    lines = [
        compact(
            {
                "name": each.name,
                "about": each.about,
                "input": each.document,
                "expected": expected(each.document),
            }
        )
        for each in inspections()
    ]
    return compact(head)[:-1] + ', "inspections": [\n' + ",\n".join(lines) + "\n]}\n"


def compact(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False)


def main() -> None:
    """Write the corpus."""
    CORPUS.parent.mkdir(parents=True, exist_ok=True)
    CORPUS.write_text(text(), "utf-8", newline="\n")
    print(f"{len(list(inspections()))} inspections in {CORPUS.name}")


if __name__ == "__main__":
    main()
