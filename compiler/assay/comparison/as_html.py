"""What happened to an item as HTML, so that words that came and went can be marked as such.

Every mark is a word, a line and a bar; none is a colour alone. It does *not* word any change, nor
say which item it is about; `pages.py` does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from assay.comparison import words_of_changes as words
from assay.comparison.change import Change, Run
from assay.emitters.docs.edition import day
from assay.languages import Language

DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")

CSS = """\
/* What changed has a bar beside it, and a word before it for those who do not see the marks. */
.changed {
  border-inline-start: 0.3rem double currentColor;
  margin: 0.8rem 0;
  padding-inline-start: 0.8rem;
}
.changed p { margin: 0.3rem 0; }
.changed del { text-decoration: line-through 0.1em; }
.changed ins { font-weight: bold; text-decoration: underline 0.15em; }
.changed .heard {
  clip-path: inset(50%);
  height: 1px;
  overflow: hidden;
  position: absolute;
  white-space: nowrap;
  width: 1px;
}
"""


def paragraphs(change: Change, language: Language) -> Iterator[str]:
    """A change in the words of a language, a line each."""
    yield f"<p><strong>{escape(capital(words.happened(change, language)))}</strong></p>"
    if change.numbers:
        for number in change.numbers:
            of = f"{escape(capital(number.of))}: " if number.of else ""
            yield f"<p>{of}{_went(number.before, language)} {_came(number.after, language)}</p>"
    elif change.kind in {"moved", "retired", "restored"}:
        yield f"<p>{_plain(words.told(change, language), language)}</p>"
    elif change.kind not in {"added", "removed"}:
        is_translated = change.language and change.before
        lang = f' lang="{change.language}"' if is_translated else ""
        runs = "".join(_run(run, language) for run in words.apart(change.runs))
        yield f"<p{lang}>{runs}</p>"
    if change.reach is not None:
        yield f"<p>{escape(capital(words.reach(change.reach, language)))}.</p>"


def capital(text: str) -> str:
    """A text as it stands at the beginning of a sentence."""
    return f"{text[:1].upper()}{text[1:]}"


def _run(run: Run, language: Language) -> str:
    match run.how:
        case "removed":
            return _went(run.text, language)
        case "added":
            return _came(run.text, language)
        case _:
            return _plain(words.short(run.text), language)


def _went(text: str, language: Language) -> str:
    return _marked("del", language.say("deleted"), text, language)


def _came(text: str, language: Language) -> str:
    return _marked("ins", language.say("inserted"), text, language)


def _marked(element: str, how: str, text: str, language: Language) -> str:
    """A text with what is heard before and after it, and seen where there are no styles. The blanks
    at its ends are left outside, where nothing underlines them."""
    inside = text.strip()
    if not inside:
        return _plain(text, language)
    before, _, after = text.partition(inside)
    start, end = (f'<span class="heard">{mark}</span>' for mark in (f"[{how}: ", "]"))
    return f"{before}<{element}>{start}{_plain(inside, language)}{end}</{element}>{after}"


def _plain(text: str, language: Language) -> str:
    """A text as letters, its days as people write them, its lines kept; an empty line would end the
    block."""
    text = DAY.sub(lambda found: day(found[0], language), text)
    return escape(text).replace("\n\n", "<br><br>").replace("\n", "<br>")
