"""The readers' edition of a framework: plain Markdown pages, and the `mkdocs.yml` that turns them
into a site.

One of the emitters. Whoever holds the pages can read them as they
are, or build them with MkDocs and no plugin but its search; nothing is loaded from anywhere else.
It does *not* build the site, and it never sees the text of a rule file: all that stands on a page
is in the model.
"""

from __future__ import annotations

from functools import partial
from importlib.resources import files

from markupsafe import Markup

from assay.emitters.docs.accessibility import TESTED
from assay.emitters.docs.configuration import configuration
from assay.emitters.docs.counting import counted
from assay.emitters.docs.diagrams import of_bands, of_ratings, of_rule, of_structure
from assay.emitters.docs.edition import Edition
from assay.emitters.docs.glossary import glossary
from assay.emitters.docs.listings import listings
from assay.emitters.docs.pages import Page, pages
from assay.emitters.docs.permanent import PATH as ADDRESSES
from assay.emitters.docs.permanent import addresses, identifier
from assay.emitters.docs.rendering import render, saying
from assay.emitters.docs.rounding import example as rounding_example
from assay.emitters.docs.trees import ENGLISH, folder
from assay.emitters.docs.untranslated import as_data, in_words, shown
from assay.emitters.docs.uses import Uses, Using, using
from assay.emitters.docs.worked_examples import WorkedExamples
from assay.emitters.forms import spoken
from assay.emitters.try_it import is_rated, parts
from assay.languages.untranslated import marked
from assay.model import Framework, Standard, as_json
from assay.model.texts import in_language

__all__ = ["emit", "standard_page"]

_PAGES = "pages/"
_STYLE = "assets/assay.css"
_SCRIPT = "assets/assay.js"
_FRAME = "docs/overrides/main.html"


def emit(framework: Framework) -> dict[str, bytes]:
    """The files of the readers' edition in each language: path to bytes, in order of path; none of
    a framework that only shares."""
    if not framework.standards:
        return {}
    languages = spoken(framework)
    used = using(framework)
    made = {_FRAME: _as_it_is("main.html")}
    for code in languages:
        own = f"docs/{folder(code)}"
        tree = _tree(framework, used, code, languages)
        made |= {own + path: data for path, data in tree.items()}
    return dict(sorted(made.items()))


def _tree(
    framework: Framework, used: Using, code: str, languages: tuple[str, ...]
) -> dict[str, bytes]:
    """The pages and their `mkdocs.yml` in one of the languages that there are."""
    told = framework
    if code != ENGLISH:
        told = in_language(framework, code, marked)
    edition = Edition(told, framework)
    listed = pages(edition)
    tables = listings(edition)
    trying = parts(told) if is_rated(framework) else None
    said = _said_everywhere(edition, used) | {
        "all_pages": listed,
        "counted": counted(edition),
        "glossary": glossary(edition),
        "tables": tables,
        "tested": TESTED,
        "trying": trying,
        "in_words": in_words,
        "rating_diagram": partial(of_ratings, edition),
        "structure_diagram": partial(of_structure, edition),
        "rule_diagram": partial(of_rule, told),
        "bands_diagram": partial(of_bands, told),
        "rounding_example": partial(rounding_example, told),
    }
    made = {f"{_PAGES}{page.path}": _written(page, said) for page in listed}
    set_up = configuration(edition, listed, languages, _STYLE, _SCRIPT)
    made["mkdocs.yml"] = set_up.encode()
    made |= {_PAGES + path: as_data(data) for path, data in tables.items()}
    made[_PAGES + ADDRESSES] = as_data(as_json(addresses(edition)))
    made[_PAGES + _STYLE] = _as_it_is("assay.css")
    made[_PAGES + _SCRIPT] = _as_it_is("assay.js")
    if trying is not None:
        made[f"{_PAGES}assets/try-it.js"] = trying.script.encode()
        made[f"{_PAGES}assets/try-it.css"] = trying.style.encode()
    return made


def standard_page(framework: Framework, standard: Standard) -> str:
    """The Markdown of one standard's page, for whoever puts it on a page of their own."""
    said = _said_everywhere(Edition(framework), using(framework))
    return render("standard.md", said | {"it": standard})


def _written(page: Page, said: dict[str, object]) -> bytes:
    return shown(render(page.template, said | {"it": page.about})).encode()


def _said_everywhere(edition: Edition, used: Using) -> dict[str, object]:
    """What the templates of every framework's standards call by name."""
    return {
        "edition": edition,
        "framework": edition.framework,
        "worked": WorkedExamples(edition),
        "uses": Uses(edition.framework, used),
        "say": saying(edition.framework.language),
        "identifier": identifier,
        "markup": Markup,
    }


def _as_it_is(name: str) -> bytes:
    """A file that is the same for every framework."""
    return (files("assay.emitters.docs") / "templates" / name).read_bytes()
