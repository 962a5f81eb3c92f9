"""Every change of the rules is listed in a file, can be noticed, and is noticed by what is
suggested."""

from __future__ import annotations

from pathlib import Path

import pytest
from reading import EVERY, EVERY_NAME, HERE, compiled, frameworks

from assay.evaluator.rating import Evaluator
from assay.model import Framework
from assay.project import find
from assay.scenarios import changes, running
from assay.scenarios.mutation import mutate
from assay.scenarios.searching import Suggestions

OWN = ("lodge", "valley")


@pytest.mark.parametrize("name", OWN)
def test_the_changes_are_those_listed(name: str, request: pytest.FixtureRequest) -> None:
    framework = frameworks(HERE / "standards")[name]
    found = "".join(
        f"{change.place.line:>4} {change.words}\n" for change in changes.every(framework)
    )
    listed = HERE / "changes" / f"{name}.txt"
    if request.config.getoption("--update"):
        listed.write_text(found, "utf-8")
    assert listed.read_text("utf-8") == found


@pytest.mark.parametrize("name", OWN)
def test_a_scenario_is_suggested_for_every_change(name: str) -> None:
    library = HERE / "standards"
    framework = frameworks(library)[name]
    suggestions = Suggestions(framework)
    made = {change.words: suggestions.suggest(change) for change in changes.every(framework)}
    assert [words for words, one in made.items() if not one.text] == NEVER_NOTICED[name]
    texts = [one.text for one in made.values() if one.text and not one.again]
    suggested = with_scenarios(library, name, "\n".join(texts))
    evaluator = Evaluator(suggested)
    outcomes = [running.run(evaluator, one) for one in suggested.scenarios]
    assert {outcome.verdict for outcome in outcomes} == {"passed"}
    missed = mutate(suggested, suggested.scenarios).missed
    assert [change.words for change in missed] == NEVER_NOTICED[name]


NEVER_NOTICED: dict[str, list[str]] = {"lodge": [], "valley": []}
"""Changes that come to nothing, and that nobody could have known to come to nothing."""


def with_scenarios(library: Path, name: str, text: str) -> Framework:
    files = tuple(
        (path, text.encode() if path.endswith(f"{name}/scenarios.assay") else data)
        for path, data in find([str(library)])[0].files
    )
    return compiled(files)[name]


@pytest.mark.parametrize(("library", "name"), EVERY, ids=EVERY_NAME)
def test_a_change_leaves_the_framework_itself_alone(library: Path, name: str) -> None:
    framework = frameworks(library)[name]
    before = framework.model_dump_json()
    for change in changes.every(framework):
        assert change.framework != framework, change.words
    assert framework.model_dump_json() == before
