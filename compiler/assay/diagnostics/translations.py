"""E08xx and W08xx: catalogues of translations that cannot be used, and what they lack."""

from __future__ import annotations

from assay.diagnostics.diagnostic import Diagnostic, Note


class CatalogueNotReadable(Diagnostic):
    """A catalogue of translations cannot be read.

    Translations are in gettext catalogues, `locale/cy.po` in the folder of a framework. They are
    UTF-8, and each entry is lines of `msgctxt`, `msgid` and `msgstr` with texts in double quotes.
    A program for translators, such as Poedit, keeps to that; most mistakes come from an editor for
    plain text: a quote that is missing, or one inside a text that has no backslash before it.

    Mend the line, or take the file back from before the change.

    ```po
    msgctxt "standard P1.1 title"
    msgid "Leadership"
    msgstr "Arweinyddiaeth
    ```
    """

    code = "E0801"
    why: str

    def message(self) -> str:
        return f"this catalogue cannot be read: {self.why}"

    def help(self) -> str:
        return 'each text stands between double quotes, as in `msgstr "Arweinyddiaeth"`, in UTF-8'


class TranslatedTwice(Diagnostic):
    """Two entries of a catalogue are for the same text.

    This happens when two people's work is put together by hand. Nobody can tell which of the two
    translations is meant.

    Keep one of the two entries.
    """

    code = "E0802"
    context: str
    first: tuple[int, int]

    def message(self) -> str:
        return f"`{self.context}` is translated a second time"

    def help(self) -> str:
        return "keep one of the two entries, and delete the other"

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.first, "the first one"),)


class ReferencesDiffer(Diagnostic):
    """A translation does not refer to what the English refers to.

    Braces in a text name an item: `{A3(c)}` becomes its printed code, and a link in documents.
    A translation names the same items, in whatever order its sentence needs. Codes are not
    translated.

    Copy the codes in braces from the English.

    ```po
    msgid "Those belong in {A2}."
    msgstr "Mae'r rheini'n perthyn i A2."
    ```
    """

    code = "E0803"
    context: str
    lacking: tuple[str, ...]
    added: tuple[str, ...]

    def message(self) -> str:
        said = []
        if self.lacking:
            said.append(f"lacks {_listed(self.lacking)}")
        if self.added:
            said.append(f"has {_listed(self.added)}, which the English does not have")
        return f"the translation of `{self.context}` {' and '.join(said)}"

    def help(self) -> str:
        return "name the items that the English names, with the same codes in braces"


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(f"`{name}`" for name in names)


class LanguageNotPublished(Diagnostic):
    """A catalogue is there for a language in which the framework is not published.

    The first of the `languages` of a framework is the one that its rule files are written in; for
    each other one there is a catalogue of that name. A catalogue for any other language would never
    be read.

    Add the language to `languages`, or name the file after the language that it is in.
    """

    code = "E0804"
    language: str
    framework: str

    def message(self) -> str:
        return (
            f"this catalogue is for `{self.language}`, and `{self.framework}` does not list that "
            f"among the languages that it is translated to"
        )

    def help(self) -> str:
        return f"add `{self.language}` to `languages`, or take the file away"


class TranslationsMissing(Diagnostic):
    """Texts of a framework have no translation, or one of an earlier wording.

    A reader of the other language sees the English of these, marked as English. That is honest
    while translators are at work. In a release nothing may be left over: `assay build --release`
    takes this for an error.

    `assay translations` puts new and changed texts into the catalogue, where the translator finds
    them as untranslated, or as fuzzy with the wording of before.
    """

    code = "W0805"
    language: str
    framework: str
    texts: int
    missing: int
    stale: int
    examples: tuple[str, ...]

    def message(self) -> str:
        said = []
        if self.missing:
            said.append(f"{_are(self.missing)} not translated")
        if self.stale:
            said.append(f"{_are(self.stale)} translated from an earlier wording")
        left = self.missing + self.stale - len(self.examples)
        more = f" and {left} more" if left else ""
        examples = _listed(self.examples)
        return (
            f"of the {self.texts} texts of `{self.framework}`, {' and '.join(said)} in "
            f"`{self.language}`: {examples}{more}"
        )

    def help(self) -> str:
        return "they come out in English, marked as such; `assay translations` lists them anew"


def _are(number: int) -> str:
    return f"{number} {'is' if number == 1 else 'are'}"
