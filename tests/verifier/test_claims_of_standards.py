"""Every claim of the published frameworks is proved."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_frameworks import compiled

from assay import model
from assay.evaluator.rating import Evaluator
from assay.verifier import claims, outcomes

STANDARDS = Path(__file__).parents[2] / "standards"
REFERENCE = Path(__file__).parents[2] / "docs" / "language.md"
BROKEN = """
always "a good overall needs a good assessment" {
  when pdu_overall is at least good
  then P2.1 is at least good
}
"""
GENERATED = Path(__file__).parents[2] / "generated"
FRAMEWORKS = sorted(path.parent for path in GENERATED.rglob("model.json"))


@pytest.mark.parametrize("folder", FRAMEWORKS, ids=lambda path: path.name)
def test_claims(folder: Path) -> None:
    framework = model.load((folder / "model.json").read_bytes()).framework
    found = claims.check(framework, Evaluator(framework))
    assert [outcome.claim.title for outcome in found if outcome.verdict != "proved"] == []
    assert len({outcome.claim.code for outcome in found}) == len(framework.claims)


@pytest.mark.parametrize("name", ["pdu", "region"])
def test_there_are_claims(name: str) -> None:
    (folder,) = [each for each in FRAMEWORKS if each.name == name]
    framework = model.load((folder / "model.json").read_bytes()).framework
    kinds = {part.kind for claim in framework.claims for part in claim.claims}
    assert kinds == {"never_holds", "always_holds", "better_never_lowers"}


def test_the_reference_shows_what_is_said() -> None:
    files = [
        (path.relative_to(STANDARDS).as_posix(), path.read_text())
        for name in ("common", "probation/pdu")
        for path in sorted((STANDARDS / name).glob("*.assay"))
        if path.name != "claims.assay"
    ]
    framework = compiled([*files, ("probation/pdu/claims.assay", BROKEN)], "probation/pdu")
    assert framework is not None
    (outcome,) = claims.check(framework, Evaluator(framework))
    said = "\n".join(f"  {line}" for line in outcomes.told(outcome, str))
    assert said in REFERENCE.read_text()
