"""How many situations a change reaches, against the evaluator itself on every one of them."""

from __future__ import annotations

from itertools import product

import pytest
from versions import FRAMEWORKS, framework, versions

from assay import model
from assay.comparison.change import Comparison, Reach
from assay.comparison.comparing import compare
from assay.evaluator.inspection import Inspection
from assay.evaluator.rating import Evaluator
from assay.scenarios.changes import every

STARS = ("poor", "fair", "fine")


def reach(found: Comparison) -> Reach:
    (said,) = [change.reach for _, change in found.changes() if change.reach is not None]
    return said


def rated(framework: model.Framework, code: str, settled: dict[str, str]) -> str | None:
    ratings = {name: rating for name, rating in settled.items() if name != code}
    inspection = Inspection(ratings=ratings, facts={"school.has_garden": "yes"})
    return Evaluator(framework).rate(inspection).items[code].rating


def differing(
    pair: tuple[model.Framework, model.Framework], code: str, values: dict[str, tuple[str, ...]]
) -> tuple[int, int]:
    """How many combinations of settled ratings there are, and how many are rated otherwise."""
    every = [dict(zip(values, chosen, strict=True)) for chosen in product(*values.values())]
    before, after = pair
    return len(every), sum(rated(before, code, one) != rated(after, code, one) for one in every)


@pytest.mark.parametrize(
    ("change", "code", "items"),
    [
        ("-    poor  3 to 4\n-    fair  5 to 7\n+    poor  3 to 5\n+    fair  6 to 7",
         "school_overall", ("S1", "S2", "S5")),
        ("-  rated by total score of (S1, S2, S5), in bands {\n"
         "+  rated by total score of (S1, S2, S3), in bands {",
         "school_overall", ("S1", "S2", "S3", "S5")),
        ("-  rated by highest of (S1, S2)\n+  rated by lowest of (S1, S2)",
         "better_side", ("S1", "S2")),
        ("-    fair  50% to 83%\n-    fine  at least 84%\n"
         "+    fair  50% to 66%\n+    fine  at least 67%", "share", ("S1", "S2")),
    ],
)  # fmt: skip
def test_combinations_are_counted(change: str, code: str, items: tuple[str, ...]) -> None:
    pair = versions("school", change)
    found = compare(*pair)
    # What limits overall is not the method's doing, so the care that limits it is good enough.
    no_rules = [each.model_copy(update={"rules": ()}) for each in pair]
    for each in no_rules:
        each.__dict__.pop("index", None)
    said = reach(found)
    assert (said.total, said.changed) == differing(
        (no_rules[0], no_rules[1]), code, dict.fromkeys(items, STARS)
    )


def test_lines_that_fit_are_counted() -> None:
    pair = versions("school", "-    poor when S1 is poor and S2 is poor\n+    poor when S1 is poor")
    said = reach(compare(*pair))
    assert (said.total, said.changed) == differing(
        pair, "leaning", dict.fromkeys(("S1", "S2"), STARS)
    )
    assert said.example is not None
    assert said.example.given == (("S 1 Teaching", "“Poor”"), ("S 2 Rooms", "“Fair”"))


def test_a_line_may_ask_what_is_not_rated() -> None:
    pair = versions(
        "school", "-    fine when S1 is fine\n-  }\n+    fine when S1 is not rated\n+  }"
    )
    assert reach(compare(*pair)).total == 16


def test_shares_are_counted() -> None:
    change = "-  rounded half up to a whole number\n+  rounded down to a whole number"
    before, after = versions("kitchen", change)
    evaluators = Evaluator(before), Evaluator(after)
    shares = [(number, base) for base in range(1, 101) for number in range(base + 1)]
    changed = 0
    for number, base in shares:
        inspection = Inspection(counts={"K2.1": {"yes": number, "no": base - number}})
        ratings = {each.rate(inspection).items["K2"].rating for each in evaluators}
        changed += len(ratings) == 2
    said = reach(compare(before, after))
    assert (said.total, said.changed) == (len(shares), changed)


def test_too_many_situations_are_not_counted_but_shown() -> None:
    codes = [f"S{number}" for number in range(10, 30)]
    scored = "".join(
        f'+standard {code} "More" in domain rooms {{ rated by judgement of visitor }}\n'
        for code in codes
    )
    total = f"total score of ({', '.join(codes)}) is at least"
    rule = "-  when S3 is poor\n-  then S2 must be at most fair\n"
    more = f"+  when {total} 20\n+  then S2 must be at most fair\n"
    less = f"+  when {total} 30\n+  then S2 must be at most fair\n"
    place = ' standard S2 "Rooms" in domain rooms {\n'
    _, before = versions("school", f"{scored}{place}\n{rule}{more}")
    _, after = versions("school", f"{scored}{place}\n{rule}{less}")
    said = reach(compare(before, after))
    assert (said.total, said.changed) == (4**20, None)
    assert said.example is not None
    assert said.example.before == "S 2 Rooms must be at most “Fair”"


def test_a_rule_said_in_other_words_reaches_nothing() -> None:
    pair = versions(
        "school",
        "-  when S3 is poor\n-  then S2 must be at most fair\n"
        "+  when S3 is poor\n+  then S2 must not be fine",
    )
    said = reach(compare(*pair))
    assert (said.total, said.changed, said.example) == (4, 0, None)


def test_a_rule_that_goes_is_counted_where_it_acted() -> None:
    pair = versions(
        "school",
        '-decision rule airless_rooms "Airless rooms" {\n-  when S3 is poor\n'
        "-  then better_side must be poor\n-}",
    )
    said = reach(compare(*pair))
    assert (said.total, said.changed) == (4, 1)
    assert said.example is not None
    assert said.example.before == "“Better side” must be “Poor”"
    assert said.example.after == "nothing follows"


@pytest.mark.parametrize("name", FRAMEWORKS)
def test_every_change_that_mutation_makes_is_a_change_of_ratings(name: str) -> None:
    before = framework(name, FRAMEWORKS[name]())
    tried = 0
    for change in every(before):
        if change.about != "set":
            tried += 1
            assert compare(before, change.framework).tier == "rating", change.words
    assert tried > 20
