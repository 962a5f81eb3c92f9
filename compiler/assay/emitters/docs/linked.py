"""Texts of a framework for its pages, with links from every code to where it stands.

Authors' texts are Markdown; words made from the model are not, and each printed code in them is
linked. It does *not* make words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from markupsafe import Markup

from assay.emitters.docs import prose
from assay.emitters.docs.addresses import Addresses, page_of, way_to_term
from assay.emitters.docs.untranslated import block
from assay.languages.untranslated import bare, is_untranslated
from assay.model import Framework, Item, Named, Standard
from assay.model.glossary import mentions


class Linked:
    """A framework whose items can be linked."""

    def __init__(self, framework: Framework) -> None:
        self.framework = framework
        self.addresses = Addresses(framework)
        self._printed = self.addresses.printed()
        codes = sorted((re.escape(code) for code in self._printed), key=len, reverse=True)
        any_code = "|".join(codes) or "(?!)"
        self._terms = mentions(framework)
        self._coded = re.compile(rf"(?<![\w.])(?:{any_code})(?![\w(]|\.\d)")

    def passage(
        self, text: str, anchor: str, below: int = 3, in_set: str = "", about: str = ""
    ) -> Markup:
        """Markdown of an author, as blocks, with the way to what its terms mean.

        Args: `about` is the term, if any, whose meaning it is.
        """
        mention = prose.FirstMentions(self._terms, way_to_term, {about})
        link = self._linker(in_set)
        said = prose.passage(bare(text), link, below=below, anchor=anchor, mention=mention)
        return Markup(block(said)) if is_untranslated(text) else said

    def in_line(self, text: str, in_set: str = "") -> Markup:
        """Markdown of an author, on one line."""
        return prose.in_line(text, self._linker(in_set))

    def sentence(self, words_of_rule: str) -> Markup:
        """Words made from the model, with each printed code in them linked."""
        pieces = []
        rest = 0
        for found in self._coded.finditer(words_of_rule):
            pieces += [_kept_apart(words_of_rule[rest : found.start()]), self._printed[found[0]]]
            rest = found.end()
        pieces.append(_kept_apart(words_of_rule[rest:]))
        return Markup("".join(pieces).strip())

    def _linker(self, in_set: str) -> prose.Link:
        return lambda code: self._reference(code, in_set)

    def _reference(self, code: str, in_set: str) -> str | None:
        address = self.addresses.find(code, in_set)
        if address is not None:
            return address.link
        elsewhere = self.framework.index.any_item(code)
        return None if elsewhere is None else prose.plain(elsewhere.printed)

    # -------------------------------------------------------------- links
    def link(self, code: str, in_set: str = "") -> Markup:
        """The link to an item; only its name, when it stands in another framework."""
        found = self._reference(code, in_set)
        return Markup(prose.plain(code) if found is None else found)

    def titled(self, item: Item) -> Markup:
        """The link to an item, and its title."""
        link = self.addresses.place(item).link
        return link if item.printed == item.title else Markup(f"{link} {prose.plain(item.title)}")

    def code_of(self, item: Item) -> Markup:
        """The code of an item, set as code."""
        return Markup(f"<code>{prose.plain(item.code)}</code>")

    def links(self, items: Iterable[Item | Named]) -> Markup:
        """The links to several items, in their order."""
        return Markup(", ").join(self.link(item.code) for item in items)

    def page(self, standard: Standard) -> Markup:
        """The page of a standard."""
        return page_of(standard)


def _kept_apart(text: str) -> str:
    """Letters, with a blank at either end kept."""
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() and text.strip() else ""
    return f"{before}{prose.plain(text)}{after}"
