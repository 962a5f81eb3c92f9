"""The `try_it` emitter: a page on which a reader enters what was found and sees the ratings and the
reasons for them, worked out in the browser from the same rules.

`try-it.en.html` is the page alone, in one file that asks nothing of any host, and there is one in
each language that the framework is translated to. `parts` gives what
it is made of to whoever puts it into a page of their own. The script is a second evaluator, held
to the first by tests on every inspection of the conformance corpus. It does *not* rate here.

Source: try-it.md
"""

from __future__ import annotations

import base64
import hashlib
import json
from html import escape
from importlib.resources import files

from assay import languages, model
from assay.emitters.forms import spoken, told_in
from assay.emitters.try_it import wording
from assay.emitters.try_it.examples import examples
from assay.emitters.try_it.rules import rules
from assay.emitters.try_it.script import script
from assay.model import sentences
from assay.record import Record

PLACE = "assay-try-it"
"""The id of the element that the script fills in."""


class Parts(Record):
    """What the page is made of.

    `place` is HTML: an element for the page, and all that it is made from as JSON, which is never
    run. `script` fills the element in once the document is there. `style` names only its own
    classes.
    """

    title: str
    about: str
    place: str
    script: str
    style: str


def emit(framework: model.Framework) -> dict[str, bytes]:
    """The page in each language; none of a framework that rates nothing."""
    if not is_rated(framework):
        return {}
    return {
        _name(code): _alone(parts(told_in(framework, code)), code, spoken(framework)).encode()
        for code in spoken(framework)
    }


def _name(language: str) -> str:
    return f"try-it.{language}.html"


def is_rated(framework: model.Framework) -> bool:
    """Whether there is anything to try."""
    standards = any(each.method is not None for each in framework.standards)
    return standards or any(each.method is not None for each in framework.ratings)


def parts(framework: model.Framework) -> Parts:
    """What a page of a framework is made of, in the language in which the framework is told."""
    words = languages.language(framework.language)
    texts = words.wording(wording.ENGLISH)
    data = {
        "rules": rules(framework),
        "sentences": sentences.by_name(words.wording(sentences.ENGLISH)),
        "texts": sentences.by_name(texts),
        "examples": examples(framework),
    }
    return Parts(
        title=texts.title.format(framework=framework.title),
        about=texts.about.format(version=framework.version),
        place=(
            f'<div id="{PLACE}"><noscript><p>{escape(texts.needs_script)}</p></noscript></div>\n'
            f'<script type="application/json" id="{PLACE}-data">{_as_json(data)}</script>\n'
        ),
        script=script(),
        style=files(__name__).joinpath("style.css").read_text("utf-8"),
    )


def _as_json(data: object) -> str:
    """JSON that no HTML parser takes for markup."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _alone(made: Parts, language: str, others: tuple[str, ...]) -> str:
    """The page in one file. It may run its own script and nothing else, and ask no host."""
    links = " ".join(
        f'<a href="{_name(code)}" lang="{code}" hreflang="{code}">{languages.NAMES[code]}</a>'
        for code in others
        if code != language
    )
    script = f"\n{made.script}"
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return (
        files(__name__)
        .joinpath("page.html")
        .read_text("utf-8")
        .format(
            language=language,
            digest=f"sha256-{digest}",
            title=escape(made.title),
            about=escape(made.about),
            languages=f"<header><p>{links}</p></header>\n" if links else "",
            style=made.style,
            place=made.place,
            script=script,
        )
    )
