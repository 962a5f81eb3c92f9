"""How the templates of the pages are filled in.

The home of jinja2 for pages in Markdown. A page is many thousands of calls, so that what templates
call is called without ceremony, and they are compiled once. It does *not* know what a page says.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, nodes, pass_context
from jinja2.compiler import CodeGenerator, Frame
from jinja2.runtime import Context
from markupsafe import Markup

from assay.emitters.docs.edition import Edition, capitalised
from assay.emitters.docs.prose import plain
from assay.languages import ENGLISH, language
from assay.languages.untranslated import marked


def render(template: str, said: dict[str, object]) -> str:
    """A template filled in with what it calls by name, and tidied."""
    return _tidied(_environment().get_template(template).render(said))


def saying(code: str) -> Callable[..., str]:
    """What says a fixed text in Markdown in a language, with what its braces name filled in, as
    letters or as Markdown."""
    known = language(code).texts
    said: dict[str, Markup] = {}

    def say(english: str, /, **parts: object) -> str:
        text = said.get(english)
        if text is None:
            own = known.get(english) or (english if code == ENGLISH.code else marked(english))
            text = said[english] = Markup(own)
        if not parts and "{" not in text:  # as most are, and filling in takes its time
            return text
        letters = {name: _as_letters(part) for name, part in parts.items()}
        return Markup(str.format(text, **letters))

    return say


class _Context(Context):
    """Calls what a template calls, without first asking whether it wants the context: nothing does,
    and macros know themselves that they are escaped."""

    def call(self, called: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        if kwargs:
            kwargs.pop("_loop_vars", None)
            kwargs.pop("_block_vars", None)
        return called(*args, **kwargs)


class _Generator(CodeGenerator):
    """Puts a value on a page as `finalize` gives it, which has escaped it already."""

    def _output_child_pre(
        self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo
    ) -> None:
        self.write("str(")
        if finalize.src is not None:
            self.write(finalize.src)


@cache
def _environment() -> Environment:
    """Templates in which whatever is not yet Markdown is made letters when it is put on a page."""
    environment = Environment(
        loader=PackageLoader("assay.emitters.docs", "templates"),
        autoescape=True,
        auto_reload=False,
        finalize=_as_letters,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.code_generator_class = _Generator
    environment.context_class = _Context
    environment.filters.update(capitalised=_capitalised, day=_day)
    return environment


def _as_letters(value: object) -> object:
    return value if isinstance(value, Markup) else plain(str(value))


def _capitalised(text: str) -> str:
    made = capitalised(str(text))
    return Markup(made) if isinstance(text, Markup) else made


@pass_context
def _day(context: Context, date: str) -> str:
    edition = context["edition"]
    assert isinstance(edition, Edition)
    return edition.day(date)


def _tidied(text: str) -> str:
    """No blanks at line ends, never two empty lines, one line end at the end of the file."""
    tidy = [""]
    for line in text.split("\n"):
        kept = line.rstrip()
        if kept or tidy[-1]:
            tidy.append(kept)
    return "\n".join(tidy).strip("\n") + "\n"
