"""A diagnostic becomes plain values, with places as people count them."""

from __future__ import annotations

import json
import marshal

from assay.diagnostics import Diagnostic, Edit, Fix, Note
from assay.diagnostics.finding import finding
from assay.text import Sources


class NameTwice(Diagnostic):
    code = "E9902"
    first: tuple[int, int]

    def message(self) -> str:
        return "the name stands twice"

    def help(self) -> str:
        return "change one"

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.first, "the first stands here"),)

    def fixes(self) -> tuple[Fix, ...]:
        return (Fix("delete it", (Edit(self.start, self.end, ""),)),)


def test_has_the_keys_of_the_json_format_in_order() -> None:
    sources = Sources()
    first = sources.add("a.assay", "one\ntŵo two\n")
    second = sources.add("b.assay", "\n  tŵo")
    made = finding(
        NameTwice(second.base + 3, second.base + 6, (first.base + 4, first.base + 7)), sources
    )
    assert made == {
        "code": "E9902",
        "name": "name-twice",
        "severity": "error",
        "message": "the name stands twice",
        "help": "change one",
        "path": "b.assay",
        "range": {"start": {"line": 2, "column": 3}, "end": {"line": 2, "column": 6}},
        "notes": [
            {
                "path": "a.assay",
                "range": {"start": {"line": 2, "column": 1}, "end": {"line": 2, "column": 4}},
                "message": "the first stands here",
            }
        ],
        "fixes": [
            {
                "title": "delete it",
                "edits": [
                    {
                        "path": "b.assay",
                        "range": {
                            "start": {"line": 2, "column": 3},
                            "end": {"line": 2, "column": 6},
                        },
                        "text": "",
                    }
                ],
            }
        ],
    }
    assert list(made) == [
        "code",
        "name",
        "severity",
        "message",
        "help",
        "path",
        "range",
        "notes",
        "fixes",
    ]
    assert marshal.loads(marshal.dumps(made)) == made == json.loads(json.dumps(made))


def test_a_place_at_the_end_of_a_file_stays_in_that_file() -> None:
    sources = Sources()
    first = sources.add("a.assay", "open {")
    sources.add("b.assay", "next")
    made = finding(NameTwice(first.end, first.end, (first.base, first.base)), sources)
    assert made["path"] == "a.assay"
    assert made["range"]["start"] == made["range"]["end"] == {"line": 1, "column": 7}
