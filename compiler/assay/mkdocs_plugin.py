"""Standards on pages of your own, for MkDocs: a line `[assay pdu P2.1]` becomes that standard.

Only MkDocs loads this module, by its entry point. The Markdown is that of the framework's own
website; this finds the lines, and says what is wrong with them, all at once. It does *not* style
what it puts on a page, and changes no other line.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin

from assay.cli import check
from assay.cli.frameworks import Unsound
from assay.cli.versions import version
from assay.diagnostics.suggest import near
from assay.emitters.docs.embedding import Embeddable
from assay.project import Trouble

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

_LINE = re.compile(r"^ {0,3}\[assay[ \t]+([^\]\n]*)\][ \t]*$")
_FENCE = re.compile(r"^ {0,3}(`{3,}(?=[^`]*$)|~{3,})")
_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]")
_UNDERLINE = re.compile(r"^ {0,3}(=+|-+)[ \t]*$")
_ANCHOR = re.compile(r"\{[^}\n]*#([\w-]+)|\bid=[\"']([\w-]+)")
_ADDRESS = re.compile(r"https?://[^\s<>()\"]+")

NEEDED = ("attr_list", "md_in_html")
"""The extensions of Markdown that the pieces are written for; tables are always there."""


class Settings(Config):  # type: ignore[no-untyped-call]  # MkDocs types no `__init_subclass__`
    """What `mkdocs.yml` says of this plugin."""

    frameworks = config_options.Type(str)
    """A model.json, a folder that `assay build` wrote, or a folder of rule files."""
    site_url = config_options.Type(dict, default={})
    """By the name of a framework, the address of the folder of its own pages."""


class EmbeddingPlugin(BasePlugin[Settings]):  # type: ignore[no-untyped-call]  # MkDocs types no `__init_subclass__`
    """Puts standards, key questions and prompts on the pages that ask for them."""

    def __init__(self) -> None:
        self._path = ""
        self._known: dict[str, Embeddable] = {}
        self._mistakes: list[str] = []

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read the frameworks. Raises: `PluginError`, when they cannot be read."""
        base = os.path.dirname(config.config_file_path or "")
        self._path = os.path.normpath(os.path.join(base, self.config.frameworks))
        self._mistakes = []
        self._known = _known(self._path, self.config.frameworks, self.config.site_url)
        present = config.markdown_extensions
        present += [name for name in NEEDED if name not in present]
        return config

    def on_page_markdown(
        self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files
    ) -> str:
        """The page with each line that asks for a piece replaced by it."""
        lines = markdown.split("\n")
        asked = [(at, level, found) for at, level, line in _open(lines) if (found := _asked(line))]
        taken = {one or other for one, other in _ANCHOR.findall(markdown)} if asked else set()
        for at, level, written in asked:
            try:
                lines[at] = f"\n{self._piece(written, min(6, level + 1), taken)}\n"
            except Trouble as trouble:
                place = f"{page.file.src_uri}:{_line(page, markdown, at)}"
                self._mistakes.append(f"{place}: {_said(trouble)}")
        return "\n".join(lines)

    def on_env(self, env: object, *, config: MkDocsConfig, files: Files) -> None:
        """Stop, now that all pages are read. Raises: `PluginError`, when a line has a mistake."""
        if self._mistakes:
            raise PluginError("\n".join(self._mistakes))

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: object) -> None:
        """Build again whenever the frameworks change."""
        server.watch(self._path)

    def _piece(self, written: str, level: int, taken: set[str]) -> str:
        name, _, rest = written.partition(" ")
        framework = self._known.get(name)
        if framework is None:
            raise _unknown(f"there is no framework `{name}`", name, tuple(self._known))
        if not rest:
            raise Trouble(
                f"`[assay {written}]` does not say what to embed",
                f"write a code behind the framework, such as `[assay {name} "
                f"{next(iter(framework.codes), 'P1.1')}]`",
            )
        code = framework.code(rest)
        if code is None:
            what = f"there is no standard, key question or prompt `{rest}` in `{name}`"
            raise _unknown(what, rest, framework.codes)
        return framework.piece(code, level, taken)


def _known(path: str, written: str, websites: dict[str, object]) -> dict[str, Embeddable]:
    """The frameworks at a path by name. Raises: `PluginError`."""
    try:
        if not os.path.exists(path):
            raise Trouble(
                f"there is no file or folder `{written}`",
                "name a model.json, a folder that `assay build` wrote, or a folder of rule files, "
                "as seen from mkdocs.yml",
            )
        given = version(path)
        for name in websites:
            if name not in given.names:
                raise _unknown(f"`site_url` names no framework `{name}`", str(name), given.names)
        return {
            name: Embeddable(given.take(name), _website(name, websites.get(name)))
            for name in given.names
        }
    except Trouble as trouble:
        raise PluginError(f"the plugin `assay` cannot begin: {_said(trouble)}") from None
    except Unsound as unsound:
        told = check.render(unsound.errors, [unsound.library])
        raise PluginError(f"the plugin `assay` cannot begin: {unsound}\n\n{told}") from None


def _website(name: str, address: object) -> str:
    if address is None:
        return ""
    if isinstance(address, str) and _ADDRESS.fullmatch(address):
        return address
    raise Trouble(
        f"`site_url` of `{name}` is `{address}`, which is not an address of a website",
        "write the address of the folder of its pages, such as `https://example.org/pdu/`",
    )


def _unknown(what: str, written: str, known: tuple[str, ...]) -> Trouble:
    close = near(written, known)
    if close:
        return Trouble(what, f"did you mean `{close[0]}`?")
    few = ", ".join(f"`{one}`" for one in known[:8]) or "none"
    return Trouble(what, f"there are {few}{', …' if len(known) > 8 else ''}")


def _said(trouble: Trouble) -> str:
    return f"{trouble.message}; {trouble.help}" if trouble.help else trouble.message


def _asked(line: str) -> str:
    """What a line asks for, with one blank between words; nothing when it asks for nothing."""
    found = _LINE.match(line)
    return " ".join(found[1].split()) if found else ""


def _open(lines: list[str]) -> Iterator[tuple[int, int, str]]:
    """The lines that are not code in a fence: number, level of the heading above, and text."""
    fence, level = "", 0
    for at, line in enumerate(lines):
        mark = _FENCE.match(line)
        if mark:
            if not fence:
                fence = mark[1]
            elif mark[1].startswith(fence):
                fence = ""
        elif not fence:
            heading = _HEADING.match(line)
            underline = _UNDERLINE.match(line) if at and lines[at - 1].strip() else None
            if heading:
                level = len(heading[1])
            elif underline:
                level = 1 if underline[1].startswith("=") else 2
            yield at, level, line


def _line(page: Page, markdown: str, at: int) -> int:
    """The number of a line in the file, in which settings of the page may stand before the text."""
    text = page.file.content_string
    before = text.count("\n") - markdown.count("\n") if text.endswith(markdown) else 0
    return before + at + 1
