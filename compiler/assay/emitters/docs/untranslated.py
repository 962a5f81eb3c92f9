"""Texts that have no translation: shown in English on a page of another language, and marked so.

While a page is made, such a text stands between marks (`languages/untranslated.py`). They become
elements where the page is written, with `lang` for those who listen, and nothing where no element
can stand: in attributes, drawings, code and data. It does *not* know which texts have one.
"""

from __future__ import annotations

import re

from assay.emitters.forms import IN_ENGLISH
from assay.languages.untranslated import CLOSES, OPENS, bare

_BARE = re.compile(r'<svg\b.*?</svg>|="[^"\n]*"|^(`{3,})[^\n]*\n.*?^\1$', re.DOTALL | re.MULTILINE)
"""Where no element can stand."""

_BEGINS = '<span lang="en" class="untranslated"><span class="mark">EN</span> '
_ENDS = "</span>"
_BLOCK = '<div lang="en" class="untranslated" markdown="1">\n\n<span class="mark">EN</span>\n\n'


def in_words(text: str) -> str:
    """The text with a word for each mark, as forms have it."""
    return text.replace(OPENS, IN_ENGLISH.format(english="")).replace(CLOSES, "")


def block(markdown: str) -> str:
    """Paragraphs that are in English as a whole."""
    return f"{_BLOCK}{markdown}\n\n</div>"


def shown(page: str) -> str:
    """A page of Markdown, with what is between marks in elements, where they can stand."""
    if OPENS not in page:
        return page
    page = _BARE.sub(lambda found: bare(found[0]), page)
    return page.replace(OPENS, _BEGINS).replace(CLOSES, _ENDS)


def as_data(data: bytes) -> bytes:
    """A file without marks."""
    return bare(data.decode()).encode()
