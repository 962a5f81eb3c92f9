"""Which version last changed an item, worked out from the versions that are kept."""

from __future__ import annotations

import pytest
from versions import versions

from assay import model
from assay.comparison.history import steps, with_history

FIRST = """\
-  version   "0.1"
+  version   "0.2"

-  key question K1.1 "Is the food safe to eat?" {
+  key question K1.1 "Is all the food safe to eat?" {

-  fair         50% to 64%
-  good         65% to 79%
+  fair         50% to 69%
+  good         70% to 79%
"""
SECOND = """\
-  version   "0.1"
+  version   "0.3"

-  key question K1.1 "Is the food safe to eat?" {
+  key question K1.1 "Is all the food safe to eat?" {

-  fair         50% to 64%
-  good         65% to 79%
+  fair         50% to 59%
+  good         60% to 79%
"""


@pytest.fixture(scope="module")
def kitchen() -> model.Framework:
    first, second = versions("kitchen", FIRST)
    _, third = versions("kitchen", SECOND)
    return with_history(third, steps([first, second, third]))


def test_the_versions_are_kept_in_their_order(kitchen: model.Framework) -> None:
    assert [kept.version for kept in kitchen.history] == ["0.1", "0.2", "0.3"]
    assert kitchen.history[0].changed == ()


def test_each_version_has_what_it_changed_and_how_far(kitchen: model.Framework) -> None:
    _, second, third = (
        {(item.kind, item.code): item.tier for item in kept.changed} for kept in kitchen.history
    )
    assert second[("key_question", "K1.1")] == "wording"
    assert second[("framework", "kitchen")] == "wording"
    assert ("key_question", "K1.1") not in third
    (bands,) = (name for name in third if name[0] == "bands")
    assert second[bands] == third[bands] == "rating"


def test_a_line_of_a_list_counts_as_the_list() -> None:
    before = versions("kitchen", FIRST)[0]
    scale = before.scales[0]
    point = scale.points[0].model_copy(update={"title": "Otherwise"})
    other = scale.model_copy(update={"points": (point, *scale.points[1:])})
    after = before.model_copy(update={"scales": (other, *before.scales[1:])})
    after.__dict__.pop("index", None)
    kept = with_history(after, steps([before, after])).history[-1]
    changed = model.ChangedItem(kind="scale", code=scale.code, tier="wording")
    assert kept.changed == (changed,)


def test_without_an_earlier_version_there_is_no_history() -> None:
    only = versions("kitchen", FIRST)[0]
    assert with_history(only, steps([only])) is only
    assert only.history == ()
