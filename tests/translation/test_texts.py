"""Which texts of a framework are translated, how they are known, and the framework said anew."""

from __future__ import annotations

from typing import Any

import pytest

from assay import model, pipeline
from assay.model import texts, walk
from assay.model.item import Model
from assay.project import find

NOT_WORDS = {
    "Accepted.code",
    "Accepted.name",
    "BroughtIn.files",
    "BroughtIn.version",
    "Document.version",
    "Fact.name",
    "ModelDocument.assay_version",
    "Form.version",
    "Framework.codes_printed_as",
    "Framework.files",
    "Framework.languages",
    "Framework.version",
    "InformationQuestion.also_printed",
    "InformationQuestion.label",
    "Item.printed",  # follows the title, where it is no code
    "KeptVersion.version",
    "KeyQuestion.also_printed",
    "Place.path",
    "Prompt.also_printed",
    "Prompt.label",
    "Said.of",
    "Source.sections",
    "Source.says",  # a quotation stays in the language of its document
    "Standard.also_printed",
    "Translation.language",
    "Translation.texts",
    "Translation.unreviewed",
}
"""Every `str` of the model that no reader reads as words, or that stays as it is."""


def every_class() -> set[type[Model]]:
    waiting, found = [Model], set()
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        found.add(kind)
    return {kind for kind in found if kind.__module__.startswith("assay.model")}


def plain_strings(kind: type[Model]) -> set[str]:
    """The fields that are `str` with nothing said about them, named by the class that has them."""
    kind.model_rebuild()
    found = set()
    for field, about in kind.model_fields.items():
        if "str" not in repr(about.annotation) or about.metadata:
            continue
        if "Translatable" in repr(about.annotation) or "Annotated" in repr(about.annotation):
            continue
        first = next(
            base for base in reversed(kind.__mro__) if field in getattr(base, "__annotations__", {})
        )
        found.add(f"{first.__name__}.{field}")
    return found


def test_every_text_of_the_model_is_words_or_is_listed_as_none() -> None:
    found = {name for kind in every_class() for name in plain_strings(kind)}
    assert found - {"Item.kind"} == NOT_WORDS


@pytest.fixture(scope="module")
def shipped() -> dict[str, model.Framework]:
    library = find(["standards"])[0]
    return pipeline.models(pipeline.check(library.files))


def test_no_two_texts_have_one_name(shipped: dict[str, model.Framework]) -> None:
    known: dict[str, str] = {}

    def keep(context: str, text: str, field: str, is_shared: bool, where: texts._Where) -> str:
        name = texts.name_of(context, text, is_shared)
        assert known.setdefault(name, text) == text, name
        return text

    for framework in shipped.values():
        known.clear()
        texts._said_anew(framework, texts._Where(), keep)
        assert known


def words_of(whole: Model) -> list[str]:
    """Every text of an object by its marks, found without the walk that is tested."""
    found = []
    for part in walk.parts(whole):
        for field, about in type(part).model_fields.items():
            if "Translatable" in repr((about.annotation, about.metadata)):
                value: Any = getattr(part, field)
                found += [value] if isinstance(value, str) else value
    return [text for text in found if text]


def test_the_walk_reaches_every_marked_text(shipped: dict[str, model.Framework]) -> None:
    for framework in shipped.values():
        own = framework.model_copy(update={"uses": ()})
        found = {text.english for text in texts.texts(framework)}
        assert found == set(words_of(own))


def test_a_framework_in_another_language_says_every_text_anew(
    shipped: dict[str, model.Framework],
) -> None:
    for framework in shipped.values():
        made = texts.in_language(framework, "cy", lambda english: f"~{english}")
        assert made.language == "cy"
        assert all(text.startswith("~") for text in words_of(made))
        back = made.model_dump_json().replace('"~', '"')
        plain = framework.model_copy(update={"languages": made.languages})
        assert back == plain.model_dump_json()


def test_names_of_texts_do_not_hang_on_words_or_places(
    shipped: dict[str, model.Framework],
) -> None:
    framework = shipped["standards/probation/pdu"]
    names = {text.name for text in texts.texts(framework) if not text.is_shared}
    assert {
        "framework pdu title",
        "framework pdu domains one title",
        "prompt A1(a) guidance",
        "prompt A1(a) in PA guidance",
        "fact case.sentence choices licence title",
        "form case_assessment comment case_assessment.case_summary title",
        "key_question A1 title",
        "information_question D2(iii) guidance",
    } <= names
    reworded = texts.in_language(framework, "cy", lambda english: f"{english} now")
    backwards = reworded.model_copy(update={"standards": reworded.standards[::-1]})
    assert {text.name for text in texts.texts(backwards) if not text.is_shared} == names


def test_what_has_no_code_is_called_by_its_new_title(shipped: dict[str, model.Framework]) -> None:
    framework = shipped["standards/probation/pdu"]
    made = texts.in_language(framework, "cy", lambda english: f"~{english}")
    assert made.rules[0].printed == made.rules[0].title
    assert made.standards[0].printed == framework.standards[0].printed


def test_lookups_of_the_new_framework_give_its_own_words(
    shipped: dict[str, model.Framework],
) -> None:
    framework = shipped["standards/probation/pdu"]
    assert framework.index.record("case").title == "Case"
    translation = model.Translation(language="cy", texts={"record case title": "Achos"})
    carrying = framework.model_copy(update={"translations": (translation,)})
    made = texts.in_language(carrying, "cy", lambda english: f"[{english}]")
    assert made.index.record("case").title == "Achos"
    assert made.index.scale("four_point").points[-1].title == "[Outstanding]"
    assert framework.index.record("case").title == "Case"
