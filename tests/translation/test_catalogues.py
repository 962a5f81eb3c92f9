"""Catalogues: read, written, brought up to date, compiled; and what is said of broken ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from assay import model, pipeline
from assay.languages import po
from assay.translation.catalogues import up_to_date

RULES = """
framework hostel "Hostel inspection" {
  version   "1.0"
  in force  from 2025-03-01
  languages en, cy
  domain    one "Living"
}

answers yes_no "Yes or no" {
  yes "Yes" counts for
  no  "No"  counts against
}

standard L1.1 "Meals" in domain one {
  not rated because "It is rated elsewhere."
  guidance "Meals are in {L1.1.1}."

  key question L1.1.1 "Is there enough to eat?" {
    answered by yes_no
    prompt a "Is breakfast served?" {
      answered by yes_no
      evidence "Menus", "Interviews"
    }
    prompt b "Is supper served?" {
      answered by yes_no
      evidence "Menus"
    }
  }
}
""".lstrip()
PATH = "standards/hostel/locale/cy.po"
BROKEN = sorted((Path(__file__).parent / "broken").glob("*.po"))


def framework(rules: str = RULES) -> model.Framework:
    checked = pipeline.check([("standards/hostel/rules.assay", rules.encode())])
    assert not checked.errors, [one.message() for one in checked.diagnostics]
    return pipeline.models(checked)["standards/hostel"]


def built(
    catalogue: bytes, rules: str = RULES, path: str = PATH
) -> tuple[model.Framework | None, list[tuple[str, str, int]]]:
    """The framework with what its catalogue has, and (code, path, line) of what is wrong."""
    checked = pipeline.check([("standards/hostel/rules.assay", rules.encode())], catalogues=[path])
    checked, made = pipeline.translated(checked, [(path, catalogue)])
    found = []
    for one in checked.diagnostics:
        place = checked.sources.locate(one.start)
        if place.path == path:
            found.append((one.code, place.path, place.line))
    return made.get("standards/hostel"), found


def filled(text: str, **welsh: str) -> str:
    """A catalogue with the translations of some texts, by their English with `_` for spaces."""
    catalogue = po.read(text)
    table = {english.replace("_", " "): told for english, told in welsh.items()}
    entries = tuple(
        po.Entry(
            entry.context,
            entry.english,
            table.get(entry.english.rstrip("?."), entry.text),
            entry.about,
            entry.places,
            entry.notes,
            entry.flags,
            entry.previous,
            entry.obsolete,
        )
        for entry in catalogue.entries
    )
    return po.write(po.Catalogue(catalogue.head, entries))


WELSH = filled(
    up_to_date(framework(), "cy", None),
    Meals="Prydau",
    Menus="Bwydlenni",
    Is_breakfast_served="A weinir brecwast?",
)


def entry(catalogue: str, english: str) -> po.Entry:
    found = [each for each in po.read(catalogue).entries if each.english == english]
    assert len(found) == 1, english
    return found[0]


# ------------------------------------------------------------------ what a translator is asked
def test_an_entry_says_what_it_is_and_where_its_english_is_written() -> None:
    assert entry(WELSH, "Is breakfast served?").places == (("standards/hostel/rules.assay", 19),)
    assert entry(WELSH, "Is breakfast served?").context == "prompt L1.1.1(a) title"
    assert entry(WELSH, "Meals are in {L1.1.1}.").about == ("L1.1, guidance",)


def test_what_many_questions_name_is_translated_once() -> None:
    assert entry(WELSH, "Menus").context == "evidence"


def test_an_update_without_a_change_gives_the_same_bytes() -> None:
    assert up_to_date(framework(), "cy", WELSH) == WELSH
    assert up_to_date(framework(), "cy", po.write(po.read(WELSH))) == WELSH


def test_what_a_translator_and_their_program_wrote_stays() -> None:
    head = WELSH.replace(
        '"Language: cy\\n"', '"Language: cy\\n"\n"Last-Translator: Mair <m@example.org>\\n"'
    )
    noted = head.replace(
        "#. L1.1, title", "# Not `bwyd`: asked for by the team.\n# unreviewed\n#. L1.1, title", 1
    )
    assert up_to_date(framework(), "cy", noted) == noted


def test_a_new_line_above_moves_places_and_nothing_else() -> None:
    moved = up_to_date(framework(f"# A comment.\n{RULES}"), "cy", WELSH)
    changed = set(moved.splitlines()) ^ set(WELSH.splitlines())
    assert changed
    assert all(line.startswith("#: ") for line in changed)


def test_changed_english_makes_a_translation_fuzzy_and_tells_the_old_words() -> None:
    changed = RULES.replace("Is breakfast served?", "Is breakfast served every day?")
    updated = up_to_date(framework(changed), "cy", WELSH)
    told = entry(updated, "Is breakfast served every day?")
    assert (told.text, told.flags) == ("A weinir brecwast?", ("fuzzy",))
    assert told.previous == "Is breakfast served?"
    assert '#| msgid "Is breakfast served?"\n' in updated
    assert up_to_date(framework(changed), "cy", updated) == updated
    twice = changed.replace("every day?", "daily?")
    again = entry(up_to_date(framework(twice), "cy", updated), "Is breakfast served daily?")
    assert again.previous == "Is breakfast served?", "the words that the translation is of"


def test_a_text_that_moves_to_another_item_takes_its_translation_along() -> None:
    swapped = (
        RULES.replace("Is breakfast served?", "?")
        .replace("Is supper served?", "Is breakfast served?")
        .replace('"?"', '"Is supper served?"')
    )
    updated = up_to_date(framework(swapped), "cy", WELSH)
    told = entry(updated, "Is breakfast served?")
    assert (told.context, told.text, told.flags) == (
        "prompt L1.1.1(b) title",
        "A weinir brecwast?",
        (),
    )
    assert entry(updated, "Is supper served?").text == ""


def test_a_reworded_name_that_many_share_is_found_by_its_likeness() -> None:
    changed = RULES.replace('"Menus"', '"The menus"')
    told = entry(up_to_date(framework(changed), "cy", WELSH), "The menus")
    assert (told.text, told.flags, told.previous) == ("Bwydlenni", ("fuzzy",), "Menus")


def test_what_is_gone_is_kept_at_the_end_and_comes_back() -> None:
    without = RULES.replace('"Menus", ', "").replace(
        '      answered by yes_no\n      evidence "Menus"\n', "      answered by yes_no\n"
    )
    updated = up_to_date(framework(without), "cy", WELSH)
    assert updated.endswith('#~ msgctxt "evidence"\n#~ msgid "Menus"\n#~ msgstr "Bwydlenni"\n')
    assert up_to_date(framework(without), "cy", updated) == updated
    assert entry(up_to_date(framework(), "cy", updated), "Menus").text == "Bwydlenni"


def test_long_texts_of_several_paragraphs_come_back_as_they_were() -> None:
    long = '**Good:** “quoted”, a \\ and a "mark".\n\n' + "word " * 60 + "\n- one\n- two\ttab"
    made = po.Catalogue(
        po.head("cy", "T"), (po.Entry("c", long, long, previous=long + " was", flags=("fuzzy",)),)
    )
    back = po.read(po.write(made)).entries[0]
    assert (back.english, back.text, back.previous) == (long, long, long + " was")


# ------------------------------------------------------------------ compiled
def test_a_model_carries_what_translates_todays_words() -> None:
    made, found = built(WELSH.encode())
    assert made is not None
    (translation,) = made.translations
    assert translation.language == "cy"
    assert translation.texts == {
        "standard L1.1 title": "Prydau",
        "prompt L1.1.1(a) title": "A weinir brecwast?",
        "evidence: Menus": "Bwydlenni",
    }
    assert found == [("W0805", PATH, 1)]


def test_an_outdated_translation_is_not_used() -> None:
    changed = RULES.replace("Is breakfast served?", "Is breakfast served every day?")
    for catalogue in (WELSH, up_to_date(framework(changed), "cy", WELSH)):
        checked = pipeline.check(
            [("standards/hostel/rules.assay", changed.encode())], catalogues=[PATH]
        )
        checked, made = pipeline.translated(checked, [(PATH, catalogue.encode())])
        (translation,) = made["standards/hostel"].translations
        assert "prompt L1.1.1(a) title" not in translation.texts
        (said,) = [one for one in checked.diagnostics if one.code == "W0805"]
        assert "1 is translated from an earlier wording" in said.message()
        assert "`L1.1.1(a), title`" in said.message(), "the outdated one is named first"


def test_what_nobody_has_reviewed_is_known_as_such() -> None:
    marked = WELSH.replace("#. L1.1, title", "# unreviewed\n#. L1.1, title", 1)
    made, _ = built(marked.encode())
    assert made is not None
    assert made.translations[0].unreviewed == ("standard L1.1 title",)


def test_a_model_document_keeps_translations() -> None:
    made, _ = built(WELSH.encode())
    assert made is not None
    document = model.ModelDocument(assay_version="0", framework=made)
    assert model.read(model.dump(document)).translations == made.translations


# ------------------------------------------------------------------ broken ones
@pytest.mark.parametrize("broken", BROKEN, ids=[path.stem for path in BROKEN])
def test_a_broken_catalogue_is_told_with_its_line(broken: Path) -> None:
    lines = broken.read_text("utf-8").split("\n")
    announced = [
        (line.removeprefix("# error: "), PATH, number + 1)
        for number, line in enumerate(lines, start=1)
        if line.startswith("# error: ")
    ]
    _, found = built(broken.read_bytes())
    assert [each for each in found if each[0] != "W0805"] == announced
    assert broken.stem.startswith(announced[0][0])


def test_a_catalogue_that_is_not_utf8_is_told() -> None:
    _, found = built('msgid "Sŵn"\nmsgstr "Sŵn"\n'.encode("iso8859-14"))
    assert found == [("E0801", PATH, 1)]


def test_a_catalogue_of_a_language_that_is_not_published_is_told() -> None:
    path = "standards/hostel/locale/ga.po"
    _, found = built(WELSH.encode(), path=path)
    assert found == [("E0804", path, 1)]


def test_a_byte_order_mark_and_other_line_ends_do_not_matter() -> None:
    made, _ = built(b"\xef\xbb\xbf" + WELSH.replace("\n", "\r\n").encode())
    assert made is not None
    assert len(made.translations[0].texts) == 3


@pytest.mark.parametrize("cut", range(0, len(WELSH), 97))
def test_no_part_of_a_catalogue_stops_the_compiler(cut: int) -> None:
    built(WELSH[:cut].encode())
    built((WELSH[:cut] + '#~\n"\\\n' + WELSH[cut:]).encode())
