"""A file that cannot be read whole is reported for its mistakes, not for what follows from them."""

from __future__ import annotations

from assay import pipeline

FRAMEWORK = """
framework small "A small framework" {
  version   "1.0"
  in force  from 2026-01-01
  languages en
  there are 1 hurdle
}
answers yes_or_no "Yes or no" {
  yes "Yes" counts for
  no  "No"  counts against
}
"""


def codes(text: str) -> list[str]:
    return [one.code for one in pipeline.check([("small/a.assay", text.encode())]).diagnostics]


def test_a_name_that_an_unread_stretch_declares_is_not_unknown() -> None:
    broken = 'ansers % maybe_or_not "Maybe" ( ) | | 3 {\n  maybe "Maybe" counts for\n}\n'
    uses = 'review look "A look" {\n  answered by maybe_or_not\n  guidance "Look."\n}\n'
    found = codes(FRAMEWORK + broken + uses)
    assert "E0201" not in found
    assert found
    assert "E0201" in codes(FRAMEWORK + uses)


def test_a_repaired_mistake_silences_nothing() -> None:
    found = codes(FRAMEWORK.replace("counts against", "counts agianst"))
    assert "W0601" in found
    assert "E0102" in found


def test_a_file_that_is_no_text_is_one_finding() -> None:
    uses = 'review look "A look" {\n  answered by maybe_or_not\n  guidance "Look."\n}\n'
    files = [
        ("small/a.assay", (FRAMEWORK + uses).encode()),
        ("small/b.assay", "answers".encode("utf-16")),
    ]
    assert [one.code for one in pipeline.check(files).diagnostics] == ["E0001"]


def test_a_framework_that_uses_itself_is_told_so() -> None:
    assert "E0208" in codes(FRAMEWORK.replace("languages en", "languages en\n  use small"))
