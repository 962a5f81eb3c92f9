"""Pages have a word for whatever an item may be, and say it in the language that they are in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

import pytest
from test_site import FRAMEWORKS, framework

from assay.emitters.docs import kinds
from assay.emitters.docs.edition import Edition
from assay.model import Item, Translation
from assay.model.texts import in_language


def items_below(kind: type[Item]) -> Iterator[type[Item]]:
    for each in kind.__subclasses__():
        yield each
        yield from items_below(each)


def test_every_kind_of_item_is_called_something() -> None:
    declared = {
        name
        for each in items_below(Item)
        if "kind" in each.model_fields
        for name in get_args(each.model_fields["kind"].annotation)
    }
    assert "key_question" in declared
    assert set(kinds.ONE) == set(kinds.MANY) == declared


@pytest.mark.parametrize("folder", FRAMEWORKS)
def test_kinds_and_months_are_said_in_welsh(folder: str) -> None:
    edition = Edition(in_language(framework(folder), "cy", str))
    assert edition.called("review", 1) == "adolygiad"
    assert edition.called("review", 2) == "adolygiadau"
    assert edition.day("2025-03-01") == "1 Mawrth 2025"
    assert edition.release.endswith("– mewn grym o 1 Mawrth 2025")


@pytest.mark.parametrize("folder", FRAMEWORKS)
def test_a_word_of_the_framework_goes_before_ours(folder: str) -> None:
    built = framework(folder)
    edition = Edition(built)
    for called in built.called:
        assert edition.called(called.kind, 2) == called.plural


def test_what_the_manual_says_stays_in_the_language_of_the_manual() -> None:
    translation = Translation(language="cy", texts={"document manual cited_as": "Llawlyfr"})
    built = framework("standards/probation/pdu").model_copy(update={"translations": (translation,)})
    quoting = next(
        source for found in built.findings for source in found.sources if source.says is not None
    )
    in_english = str(Edition(built).sources((quoting,)))
    in_welsh = str(Edition(in_language(built, "cy", str), built).sources((quoting,)))
    assert "lang=" not in in_english
    assert in_english.startswith("Manual")
    before, _, quoted = in_english.replace("Manual", "Llawlyfr").partition(" “")
    assert in_welsh == f'{before} <span lang="en">“{quoted}</span>'


def test_a_document_without_a_name_for_sources_is_cited_by_its_code() -> None:
    built = framework("standards/probation/pdu")
    nameless = [document.model_copy(update={"cited_as": ""}) for document in built.documents]
    made = built.model_copy(update={"documents": tuple(nameless)})
    made.__dict__.pop("index", None)
    assert made.index.cited_as("manual") == "Manual"
    assert made.index.documents() == {"Manual": "Probation service inspections: guidance manual"}
