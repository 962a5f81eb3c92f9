"""The readers' edition of a framework: plain Markdown pages, and the `mkdocs.yml` that turns them
into a site.

One of the emitters, and the only home of jinja2. Whoever holds the pages can read them as they
are, or build them with MkDocs and no plugin but its search; nothing is loaded from anywhere else.
It does *not* build the site, and it never sees the text of a rule file: all that stands on a page
is in the model.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib.resources import files

from jinja2 import BytecodeCache, Environment, PackageLoader, StrictUndefined, pass_environment
from jinja2.bccache import Bucket
from markupsafe import Markup

from assay.emitters.docs.accessibility import TESTED
from assay.emitters.docs.configuration import configuration
from assay.emitters.docs.counting import counted
from assay.emitters.docs.diagrams import of_bands, of_ratings, of_rule, of_structure
from assay.emitters.docs.edition import Edition, capitalised
from assay.emitters.docs.glossary import glossary
from assay.emitters.docs.pages import Page, pages
from assay.emitters.docs.permanent import PATH as ADDRESSES
from assay.emitters.docs.permanent import addresses, identifier
from assay.emitters.docs.prose import plain
from assay.emitters.docs.questions import tables
from assay.emitters.docs.rounding import example as rounding_example
from assay.emitters.docs.trees import ENGLISH, folder
from assay.emitters.docs.untranslated import as_data, marked, shown
from assay.emitters.docs.uses import Uses
from assay.emitters.docs.worked_examples import WorkedExamples
from assay.emitters.forms import spoken
from assay.emitters.try_it import is_rated, parts
from assay.languages import language
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
    made = {_FRAME: _as_it_is("main.html")}
    for code in languages:
        own = f"docs/{folder(code)}"
        tree = _tree(framework, code, languages)
        made |= {own + path: data for path, data in tree.items()}
    return dict(sorted(made.items()))


def _tree(framework: Framework, code: str, languages: tuple[str, ...]) -> dict[str, bytes]:
    """The pages and their `mkdocs.yml` in one of the languages that there are."""
    told = framework
    if code != ENGLISH:
        told = in_language(framework, code, marked)
    edition = Edition(told, framework)
    listed = pages(edition)
    environment = _environment()
    environment.globals.update(_said_everywhere(edition), all_pages=listed)
    environment.globals.update(counted=counted(edition), glossary=glossary(edition), tested=TESTED)
    environment.globals.update(
        rating_diagram=partial(of_ratings, edition),
        structure_diagram=partial(of_structure, edition),
        rule_diagram=partial(of_rule, told),
        bands_diagram=partial(of_bands, told),
    )
    trying = None
    if is_rated(framework):
        trying = environment.globals["trying"] = parts(framework, code)
    environment.globals["rounding_example"] = partial(rounding_example, told)
    made = {f"{_PAGES}{page.path}": _render(environment, page) for page in listed}
    set_up = configuration(edition, listed, languages, _STYLE, _SCRIPT)
    made["mkdocs.yml"] = set_up.encode()
    made |= {_PAGES + path: as_data(data) for path, data in tables(edition).items()}
    made[_PAGES + ADDRESSES] = as_data(as_json(addresses(edition)))
    made[_PAGES + _STYLE] = _as_it_is("assay.css")
    made[_PAGES + _SCRIPT] = _as_it_is("assay.js")
    if trying is not None:
        made[f"{_PAGES}assets/try-it.js"] = trying.script.encode()
        made[f"{_PAGES}assets/try-it.css"] = trying.style.encode()
    return made


def standard_page(framework: Framework, standard: Standard) -> str:
    """The Markdown of one standard's page, for whoever puts it on a page of their own."""
    environment = _environment()
    environment.globals.update(_said_everywhere(Edition(framework)))
    return _tidied(environment.get_template("standard.md").render(it=standard))


def _said_everywhere(edition: Edition) -> dict[str, object]:
    """What the templates of every framework's standards call by name."""
    return {
        "edition": edition,
        "framework": edition.framework,
        "worked": WorkedExamples(edition),
        "uses": Uses(edition.framework),
        "say": _saying(edition.framework.language),
        "identifier": identifier,
        "markup": Markup,
    }


def _as_it_is(name: str) -> bytes:
    """A file that is the same for every framework."""
    return (files("assay.emitters.docs") / "templates" / name).read_bytes()


class _Compiled(BytecodeCache):
    """Templates compiled for one framework, kept for the next: it is the same text each time."""

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._kept:
            bucket.bytecode_from_string(self._kept[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._kept[bucket.key] = bucket.bytecode_to_string()


_COMPILED = _Compiled()


def _environment() -> Environment:
    """Templates in which whatever is not yet Markdown is made letters when it is put on a page."""
    environment = Environment(
        loader=PackageLoader("assay.emitters.docs", "templates"),
        autoescape=True,
        bytecode_cache=_COMPILED,
        finalize=_as_letters,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters.update(capitalised=_capitalised, day=_day)
    return environment


def _as_letters(value: object) -> object:
    return value if isinstance(value, Markup) else plain(str(value))


def _saying(code: str) -> Callable[..., str]:
    """What says a fixed text in Markdown in a language, with what its braces name filled in, as
    letters or as Markdown."""
    known = language(code).texts

    def say(english: str, /, **parts: object) -> str:
        text = known.get(english) or (english if code == ENGLISH else marked(english))
        if not parts and "{" not in text:  # as most are, and filling in takes its time
            return Markup(text)
        return Markup(text).format(**{name: _as_letters(part) for name, part in parts.items()})

    return say


def _capitalised(text: str) -> str:
    made = capitalised(text)
    return Markup(made) if isinstance(text, Markup) else made


@pass_environment
def _day(environment: Environment, date: str) -> str:
    edition = environment.globals["edition"]
    assert isinstance(edition, Edition)
    return edition.day(date)


def _render(environment: Environment, page: Page) -> bytes:
    text = environment.get_template(page.template).render(it=page.about)
    return _tidied(shown(text)).encode()


def _tidied(text: str) -> str:
    """No blanks at line ends, never two empty lines, one line end at the end of the file."""
    tidy: list[str] = []
    for line in (line.rstrip() for line in text.split("\n")):
        if line or (tidy and tidy[-1]):
            tidy.append(line)
    return "\n".join(tidy).rstrip("\n") + "\n"
