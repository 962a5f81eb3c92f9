"""The pages of changes on the documentation site: one for each version, from the one before it.

Markdown for headings, HTML for what changed, so that words that came and went can be marked as
such. Every mark is a word, a line and a bar; none is a colour alone. It does *not* know where
earlier versions are kept, nor which other pages there are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape

from assay import model
from assay.comparison import words_of_changes as words
from assay.comparison.change import TIERS, Change, Comparison, ItemChanges, Run, Tier

EMITTER = "docs.changes"
"""The name under which these files are listed with those of emitters."""

FOLDER = "docs/pages/changes"
STYLE = "changes.css"
LINK = f'<link rel="stylesheet" href="{STYLE}">'

SPECIAL = re.compile(r"([\\`*_{}\[\]#|])")
"""What is a mark in Python's Markdown, which does not know an escaped `<`."""

MEANS: dict[Tier, str] = {
    "rating": "The same answers may come to another rating, review or advice.",
    "answers": "An answer can no longer be given or read, or can be given and could not.",
    "question": "Something else is asked, or of somebody else, or in another order.",
    "guidance": "Inspectors are told something else about what to look for.",
    "wording": "People read other words, and nothing else is different.",
}

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
.changed .mark {
  clip-path: inset(50%);
  height: 1px;
  overflow: hidden;
  position: absolute;
  white-space: nowrap;
  width: 1px;
}
"""


def change_pages(versions: Sequence[model.Framework]) -> dict[str, bytes]:
    """The pages of a framework, by their paths below its folder; none for one that only shares.

    Args: `versions` are all that are kept, the earliest first, and last the one at hand.
    """
    latest = versions[-1]
    if not latest.standards:
        return {}
    steps = list(_steps(versions))
    files = {f"{FOLDER}/index.md": _page(_index(latest, steps))}
    for said in steps:
        files[f"{FOLDER}/{_name(said)}.md"] = _page(_changes(said))
    if steps:
        files[f"{FOLDER}/{STYLE}"] = CSS.encode()
    return files


def _steps(versions: Sequence[model.Framework]) -> Iterator[Comparison]:
    """Each version against the one before it, the latest first."""
    if len(versions) > 1:
        from assay.comparison.comparing import compare

        for before, after in zip(versions[-2::-1], versions[:0:-1], strict=True):
            yield compare(before, after)


def _page(lines: Iterator[str]) -> bytes:
    return ("\n".join(lines).rstrip("\n") + "\n").encode("utf-8")


def _name(said: Comparison) -> str:
    """The page of a version, by its number."""
    return "".join(letter if letter.isalnum() else "-" for letter in said.after.version)


# ------------------------------------------------------------------ all versions
def _index(latest: model.Framework, steps: Sequence[Comparison]) -> Iterator[str]:
    yield "# Changes from version to version"
    yield ""
    if not steps:
        yield (
            f"Version {_letters(latest.version)} is the first that is kept here, so there is "
            "nothing to compare it with."
        )
        return
    yield f"{_letters(latest.title)}, from each version to the next, item by item."
    yield ""
    yield "| version | in force from | changes |"
    yield "|---|---|---|"
    for said in steps:
        link = f"[{_letters(said.after.version)}]({_name(said)}.md)"
        yield f"| {link} | {said.after.in_force or 'not said'} | {words.summary(said)} |"
    first = steps[-1].before
    yield f"| {_letters(first.version)} | {first.in_force or 'not said'} | the first that is kept |"


# ------------------------------------------------------------------ one version
def _changes(said: Comparison) -> Iterator[str]:
    yield f"# Changes in version {_letters(said.after.version)}"
    yield ""
    yield LINK
    yield ""
    yield f"{_letters(words.heading(said))}. {_capital(words.summary(said))}."
    yield ""
    yield (
        "Words that went are struck through, and words that came are bold and underlined. The "
        "changes that reach furthest come first. [All versions](index.md)"
    )
    yield ""
    for tier in reversed(TIERS):
        items = [item for item in said.items if item.tier == tier]
        if items:
            yield f"## {words.REACHES[tier].capitalize()} {{ #{tier} }}"
            yield ""
            yield MEANS[tier]
            yield ""
        for item in items:
            yield from _item(item)


def _item(item: ItemChanges) -> Iterator[str]:
    yield f"### {_letters(_heading(item))} {{ #{_anchor(item)} }}"
    yield ""
    yield '<div class="changed">'
    for change in item.changes:
        yield from _change(change)
    yield "</div>"
    yield ""


def _heading(item: ItemChanges) -> str:
    """What an item is called: by the code that readers know, if it has one, and its title."""
    name = f"{item.printed} {item.title}" if item.printed else f"“{item.title}”"
    return f"{_capital(item.called)} {name}"


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"


def _anchor(item: ItemChanges) -> str:
    identity = item.identity
    named = f"{identity.of}-{identity.kind}-{identity.code}".lower()
    return "".join(letter if letter.isalnum() else "-" for letter in named).strip("-")


def _change(change: Change) -> Iterator[str]:
    yield f"<p><strong>{escape(_capital(words.happened(change)))}</strong></p>"
    if change.numbers:
        for number in change.numbers:
            of = f"{escape(_capital(number.of))}: " if number.of else ""
            yield f"<p>{of}{_went(number.before)} {_came(number.after)}</p>"
    elif change.kind in {"moved", "retired", "restored"}:
        yield f"<p>{escape(words.told(change))}</p>"
    elif change.kind not in {"added", "removed"}:
        yield f"<p>{''.join(map(_run, words.apart(change.runs)))}</p>"
    if change.reach is not None:
        yield f"<p>{escape(_capital(words.reach(change.reach)))}.</p>"


def _run(run: Run) -> str:
    match run.how:
        case "removed":
            return _went(run.text)
        case "added":
            return _came(run.text)
        case _:
            return _plain(words.short(run.text))


def _went(text: str) -> str:
    return _marked("del", "deleted", text)


def _came(text: str) -> str:
    return _marked("ins", "inserted", text)


def _marked(element: str, how: str, text: str) -> str:
    """A text with what is heard before and after it, and seen where there are no styles. The blanks
    at its ends are left outside, where nothing underlines them."""
    inside = text.strip()
    if not inside:
        return _plain(text)
    before, _, after = text.partition(inside)
    start, end = (f'<span class="mark">{mark}</span>' for mark in (f"[{how}: ", "]"))
    return f"{before}<{element}>{start}{_plain(inside)}{end}</{element}>{after}"


def _plain(text: str) -> str:
    """A text as letters, its lines kept; an empty line would end the block."""
    return escape(text).replace("\n\n", "<br><br>").replace("\n", "<br>")


def _letters(text: str) -> str:
    """A text in Markdown in which nothing is a mark."""
    return SPECIAL.sub(r"\\\1", escape(text, quote=False))
