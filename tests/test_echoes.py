"""A file that cannot be read whole is reported for its mistakes, not for what follows from them."""

from __future__ import annotations

from pathlib import Path

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


SCORES = """
scale marks "Marks" from worst to best {
  low   0 "Low"
  high  1 "High"
}
framework whole "A whole" {
  version   "1.0"
  in force  from 2026-01-01
  languages en
  inspects  whole "Whole" made of part
  use       part
  domain    one "One"
  role      judge "Judge"
  rated on marks
  not rated when any part is not rated
}
standard S1 "First" in domain one { rated by judgement of judge }
standard S2 "Second" in domain one { rated by judgement of judge }
rating overall "Overall" {
  rated by total score of (S1, S2), in bands {
    low   0 to 1
    high  exactly 2
    each rating starts above 1/2 of the maximum
  }
}
rating over_parts "Over the parts" {
  rated by total score of Q1 over every part, in table by_parts
}
table by_parts "By parts" on marks by number of units {
  | units | low    | high |
  | 2     | 0 to 1 | 2    |
  each rating starts above 1/2 of the maximum
}
"""
PART = """
framework part "A part" {
  version   "1.0"
  in force  from 2026-01-01
  languages en
  inspects  part "Part"
  domain    only "Only"
  role      assessor "Assessor"
}
scale points "Points" from worst to best {
  bad   0 "Bad"
  fine  1 "Fine"
}
standard Q1 "A part's standard" in domain only on points { rated by judgement of assessor }
"""


def of_scores(text: str) -> list[str]:
    files = [("part/a.assay", PART.encode()), ("whole/a.assay", text.encode())]
    return [one.code for one in pipeline.check(files).diagnostics]


def test_what_can_be_scored_hangs_on_no_unknown_name() -> None:
    assert of_scores(SCORES) == []
    for written, misspelt in (("(S1, S2)", "(S1, Z2)"), ("of Q1 over", "of Z1 over")):
        assert of_scores(SCORES.replace(written, misspelt)) == ["E0201"]


def test_a_framework_that_uses_itself_is_told_so() -> None:
    assert "E0208" in codes(FRAMEWORK.replace("languages en", "languages en\n  use small"))


def beside_the_hostel(text: str) -> list[str]:
    """The codes of what is found in a text of the hostel that the documentation is about."""
    prelude = Path(__file__).parent / "docs" / "prelude"
    files = [
        (found.relative_to(prelude).as_posix(), found.read_bytes())
        for found in sorted(prelude.glob("*/*.assay"))
    ]
    checked = pipeline.check([*files, ("hostel/text.assay", text.encode())])
    return [
        one.code
        for one in checked.diagnostics
        if checked.sources.locate(one.start).path == "hostel/text.assay"
    ]


def rule(name: str, when: str, then: str) -> str:
    said = f'decision guidance {name} "{name}" {{\n  when {when}\n  then {then}\n'
    return f"{said}  illustrative\n}}\n"


def test_a_condition_that_could_not_be_read_does_not_clash() -> None:
    low = rule("low", "P2.1 is inadequate", "P1.2 should normally be inadequate")
    high = rule("high", "P2.2, P2.3 are good", "P1.2 should normally be outstanding")
    assert beside_the_hostel(low + high) == ["E0101"]
    assert "W0522" in beside_the_hostel(low + high.replace("P2.2, P2.3 are good", "P2.2 is good"))


def test_a_copy_is_not_compared_with_what_it_was_copied_from() -> None:
    one = rule("one", "P2.1 is inadequate", "P1.2 should normally be inadequate")
    assert beside_the_hostel(one + one) == ["E0202"]
    assert beside_the_hostel(one + one.replace("guidance one", "guidance other")) == ["W0523"]


def test_a_kind_that_was_guessed_is_not_compared() -> None:
    facts = 'facts guest "Guest" {\n  age "Age" number\n}\n'
    when = "guest.age is at least 60 days"
    asks = rule("old", when, "P1.2 should normally be inadequate")
    assert beside_the_hostel(facts + asks) == ["E0103"]
    assert "E0302" in beside_the_hostel(facts.replace("number", "whole number") + asks)


def test_what_a_misspelt_name_was_meant_for_is_not_unused() -> None:
    review = 'review look "A look" {\n  answered by yes_or_no\n  guidance "Look."\n}\n'
    rules = (
        'limiting judgement looked "L" {\n  when outstanding is considered for P1.1\n'
        "  then review lok first\n  illustrative\n}\n"
    )
    assert beside_the_hostel(review + rules) == ["E0201"]


def test_a_framework_that_is_lost_is_one_finding() -> None:
    assert codes(FRAMEWORK.replace("languages en", "languages en\n  use somewhere_else")) == [
        "E0201"
    ]


def test_the_second_version_of_a_conflict_may_declare_what_is_missing() -> None:
    review = 'review look "A look" {\n  answered by maybe_or_not\n  guidance "Look."\n}\n'
    other = 'answers maybe_or_not "Maybe" {\n  maybe "Maybe" counts for\n}\n'
    conflict = f"<<<<<<< HEAD\n=======\n{other}>>>>>>> theirs\n"
    assert codes(FRAMEWORK + conflict + review) == ["E0005"]


def test_a_limit_that_is_guessed_brings_no_gap_and_no_overlap() -> None:
    bands = """
bands score "Score" on marks {
  low   at least 0
  high  1
}
rating of_parts "Of parts" {
  rated by total score of (one, other), in bands score
}
"""
    found = codes(FRAMEWORK + SCORES.partition("framework")[0] + bands)
    assert "E0103" in found
    assert not [code for code in found if code[1:3] == "04"]


def test_a_set_whose_code_is_a_name_is_told_once() -> None:
    sets = """
facts case "Case" {
  long "Was it long?" yes or no
}
set core "Core" {
  for every other case
}
set AD "Adjusted" adjusts CO {
  for cases where case.long is yes
}
"""
    assert codes(FRAMEWORK + sets) == ["E0101"]


def test_frameworks_in_a_circle_are_shown_where_each_uses_the_next() -> None:
    one = FRAMEWORK.replace("languages en", "languages en\n  use other")
    other = 'framework other "Other" {\n  version "1"\n  in force from 2026-01-01\n  use small\n}\n'
    files = [("other/a.assay", other.encode()), ("small/a.assay", one.encode())]
    checked = pipeline.check(files)
    circle = next(found for found in checked.diagnostics if found.code == "E0208")
    places = [(circle.start, circle.end), *((note.start, note.end) for note in circle.notes())]
    assert sorted(checked.sources.excerpt(*place) for place in places) == ["other", "small"]
