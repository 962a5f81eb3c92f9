"""The website of `assay build --site`: the documents of each framework, built by MkDocs.

The one door to MkDocs and its theme, which are loaded only here. The same documents give the same
bytes. It does *not* change the documents.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from importlib.util import find_spec

from assay import delivery
from assay.project import Trouble, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Any

CONFIGURATION = "docs/mkdocs.yml"
INDEX = os.path.join("search", "search_index.json")
PRINTED, PDF = "print.html", "print.pdf"
"""The whole of a framework, to print."""

HOLLOW = ("404.html", "sitemap.xml", "sitemap.xml.gz")
"""Files that MkDocs makes, and that say nothing of a website which may stand anywhere: a page for
what is not found that finds no style, and maps without an address but with the time of the build.
"""


def build(
    out: str, outputs: Mapping[str, bytes], site: str, program: str = "", address: str = ""
) -> None:
    """Build the website of each framework below `out` into the same folder below `site`, with what
    there is to take away, and around them what leads to them.

    Args: `program` is a browser that makes a PDF of the whole of each; none is made without.
        `address` is where the website will stand, with a slash at its end.

    Raises: `Trouble`, when MkDocs is not there or has a complaint; then `site` stays as it was.
    """
    frameworks = websites(outputs)

    def fill(folder: str) -> None:
        for framework in frameworks:
            build_one(out, outputs, folder, framework, program=program, address=address)
        build_around(outputs, folder, address)

    delivery.fill_tree(site, fill)
    sites = f"{len(frameworks)} website{'' if len(frameworks) == 1 else 's'}"
    sys.stdout.write(f"built {sites} in {site}\n")


def websites(outputs: Iterable[str]) -> list[str]:
    """The folders of the frameworks that have pages."""
    return [
        path.removesuffix(CONFIGURATION).rstrip("/")
        for path in sorted(outputs)
        if path == CONFIGURATION or path.endswith("/" + CONFIGURATION)
    ]


def build_one(
    out: str,
    outputs: Mapping[str, bytes],
    folder: str,
    framework: str,
    *,
    program: str = "",
    address: str = "",
    changed: bool = False,
) -> None:
    """Build the website of one framework, with the permanent addresses that lead into it.

    Args: `program` and `address` as for `build`; with `changed`, only pages that have changed are
        made again.
    """
    from assay.emitters.docs.entrance import lasting

    listed = _listed(framework, outputs)
    name = listed["en"]["framework"]
    # English first: a website that is built anew empties its folder, with those of other languages
    for language in listed:
        own = _website(framework, language)
        order = _build_pages(
            os.path.join(out, *f"{_docs(framework, language)}mkdocs.yml".split("/")),
            os.path.join(folder, *own.split("/")),
            "../" * (own.count("/") + 1) + f"id/{name}/",
            _below(address.rstrip("/"), own) + "/" if address else "",
            changed,
        )
        _print(folder, framework, order, outputs, program, language)
    _write(folder, _beside(framework, outputs))
    _write(folder, lasting(framework, listed))


def build_around(outputs: Mapping[str, bytes], folder: str, address: str = "") -> None:
    """Write what leads to the websites of the frameworks."""
    _write(folder, _around(websites(outputs), outputs, address).items())


def _listed(framework: str, outputs: Mapping[str, bytes]) -> dict[str, dict[str, Any]]:
    """The permanent addresses of a framework, and what it is called, in each language that it has
    pages in, English first."""
    import json

    from assay.languages import known

    paths = {code: _docs(framework, code) + "pages/addresses.json" for code in known()}
    return {code: json.loads(outputs[path]) for code, path in paths.items() if path in outputs}


def _below(framework: str, path: str) -> str:
    return f"{framework}/{path}" if framework else path


def _docs(framework: str, language: str) -> str:
    """Where what a framework's pages in a language are built from lies, in the outputs."""
    from assay.emitters.docs.trees import folder

    return _below(framework, f"docs/{folder(language)}")


def _website(framework: str, language: str) -> str:
    """Where a framework's pages in a language lie, below the whole."""
    from assay.emitters.docs.trees import folder

    return _below(framework, folder(language)).rstrip("/")


def _beside(framework: str, outputs: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """What was made of a framework beside its pages, in the folder to which its downloads lead."""
    own, pages = _below(framework, ""), _below(framework, "docs/")
    for path, data in outputs.items():
        if path.startswith(own) and not path.startswith(pages):
            yield _below(framework, f"files/{path.removeprefix(own)}"), data


def _around(
    frameworks: Sequence[str], outputs: Mapping[str, bytes], address: str
) -> dict[str, bytes]:
    """The first page of the whole, and the page for what is not found; with an address, a map."""
    import json

    from assay.emitters.docs.entrance import entrance

    manifest = json.loads(outputs["manifest.json"])
    shown = [
        one | {"titles": _titles(one["folder"], outputs)}
        for one in manifest["frameworks"].values()
        if one["folder"] in frameworks
    ]
    made = entrance(shown, address)
    if address:
        from assay.emitters.docs.sitemap import sitemap

        made["sitemap.xml"] = sitemap(address, _pages(frameworks, outputs))
    if "" in frameworks:  # one that lies at the top of its library is the first page itself
        del made["index.html"]
    return made


def _pages(frameworks: Sequence[str], outputs: Mapping[str, bytes]) -> Iterator[dict[str, str]]:
    """Where every page lies in each of its languages; the first page of the whole first."""
    if "" not in frameworks:
        yield {"en": ""}
    for framework in frameworks:
        languages = _listed(framework, outputs)
        sources = {code: _docs(framework, code) + "pages/" for code in languages}
        for path in sorted(outputs):
            page = path.removeprefix(sources["en"])
            if page == path or not page.endswith(".md"):
                continue
            yield {
                code: _below(_website(framework, code), page.removesuffix(".md") + ".html")
                for code in languages
                if sources[code] + page in outputs
            }


def _titles(framework: str, outputs: Mapping[str, bytes]) -> dict[str, str]:
    return {code: listed["title"] for code, listed in _listed(framework, outputs).items()}


def _print(
    folder: str,
    framework: str,
    order: Sequence[str],
    outputs: Mapping[str, bytes],
    program: str,
    language: str,
) -> None:
    """The whole of a framework in a language on one page, and as a PDF when there is a browser."""
    import json

    from assay.emitters.docs.whole import whole

    place = _website(framework, language)
    own = os.path.join(folder, *place.split("/"))
    pages = []
    for path in order:
        with open(os.path.join(own, path), encoding="utf-8") as file:
            pages.append((path, file.read()))
    listed = json.loads(outputs["manifest.json"])["frameworks"].values()
    told = next(one for one in listed if one["folder"] == framework)
    listed_in = _listed(framework, outputs)
    told = told | {"title": listed_in[language]["title"]}
    others = [code for code in listed_in if code != language]
    made = whole(told, listed_in[language], pages, PDF if program else "", language, others)
    _write(folder, [(_below(place, PRINTED), made)])
    if program:
        from assay.cli.printing import write_pdf

        write_pdf(program, os.path.join(own, PRINTED), os.path.join(own, PDF))


def _write(folder: str, files: Iterable[tuple[str, bytes]]) -> None:
    for path, data in files:
        target = os.path.join(folder, *path.split("/"))
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "wb") as file:
            file.write(data)


def expect_mkdocs() -> None:
    """Refuse to go on without MkDocs and its theme."""
    try:
        import mkdocs
    except ImportError as trouble:
        raise _missing("MkDocs") from trouble
    assert mkdocs.__version__
    if find_spec("material") is None:
        raise _missing("the theme Material for MkDocs")


def _missing(name: str) -> Trouble:
    return Trouble(
        f"`--site` needs {name}, which is not installed",
        'install it with `pip install "assay[site]"`',
    )


def _build_pages(
    configuration: str, folder: str, permanent: str, address: str, changed: bool
) -> list[str]:
    """Build one website, with every complaint of MkDocs an end to it, and give the paths of its
    pages in the order of the menu.

    Args: with `changed`, only pages are made whose Markdown is younger than what was made of it.
    """
    # The theme would print, on every build, what its makers plan; that is known here.
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    from mkdocs.commands.build import build
    from mkdocs.config import load_config
    from mkdocs.exceptions import MkDocsException

    complaints = _Complaints(logging.WARNING)
    logger = logging.getLogger("mkdocs")
    logger.addHandler(complaints)
    logger.propagate = False
    before = _searched(folder) if changed else []
    try:
        config = load_config(
            configuration,
            site_dir=os.path.abspath(folder),
            site_url=address,
            strict=not changed,
        )
        config.extra["permanent"] = permanent
        build(config, dirty=changed)
    except (MkDocsException, SystemExit) as stop:
        raise _refused(configuration, complaints.said or [str(stop)]) from stop
    finally:
        logger.removeHandler(complaints)
    if changed:
        said = [each for each in complaints.said if "'dirty' build" not in each]
        if said:
            raise _refused(configuration, said)
        _keep_searched(folder, before)
    for name in HOLLOW:
        with contextlib.suppress(FileNotFoundError):
            os.remove(os.path.join(folder, name))
    return [path.removesuffix(".md") + ".html" for path in _menu(config.nav)]


def _refused(configuration: str, said: Sequence[str]) -> Trouble:
    return Trouble(f"MkDocs could not build `{shown(configuration)}`: {'; '.join(said)}")


def _searched(folder: str) -> list[dict[str, Any]]:
    """What search finds in a website, section by section."""
    import json

    with open(os.path.join(folder, INDEX), encoding="utf-8") as file:
        found: list[dict[str, Any]] = json.load(file)["docs"]
    return found


def _keep_searched(folder: str, before: Sequence[dict[str, Any]]) -> None:
    """Let search find the pages that were not made again, which MkDocs has forgotten."""
    import json

    path = os.path.join(folder, INDEX)
    with open(path, encoding="utf-8") as file:
        index = json.load(file)
    anew = {_page_of(entry) for entry in index["docs"]}
    index["docs"] += [entry for entry in before if _page_of(entry) not in anew]
    with open(path, "w", encoding="utf-8") as file:
        json.dump(index, file)


def _page_of(entry: dict[str, Any]) -> str:
    location: str = entry["location"]
    return location.partition("#")[0]


def _menu(part: Any) -> Iterator[str]:
    """The pages that a menu leads to, group by group."""
    if isinstance(part, str):
        yield part
    for inner in (
        part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
    ):
        yield from _menu(inner)


class _Complaints(logging.Handler):
    """Keeps what MkDocs warns of."""

    def __init__(self, level: int) -> None:
        super().__init__(level)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(record.getMessage())
