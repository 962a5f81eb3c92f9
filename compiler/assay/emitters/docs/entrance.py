"""What stands around the websites of the frameworks: the page that leads to each of them, the page
of each permanent address, and the page for an address that there is not.

Pages without a theme, which load nothing, each in all languages side by side. They are made from
data that a build has already written (`manifest.json`, `addresses.json`), so that addresses of
earlier builds can be served from theirs. It does *not* write files.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from assay.emitters.docs.edition import day
from assay.emitters.docs.trees import ENGLISH, folder
from assay.languages import known, language

Addresses = Mapping[str, Any]
"""What stands in an `addresses.json`."""

_NOT_IN_CSS = '"\\<\n\r\f'
"""Letters that would end a string of a style sheet, or the sheet."""


def entrance(frameworks: Sequence[Mapping[str, Any]], address: str = "") -> dict[str, bytes]:
    """The first page of the whole, and the one for what is not found.

    Args: of each framework its `folder`, `version` and `in_force`, as the manifest has them, and as
        `titles` its title in each language that it has pages in. `address` is where the website
        will stand: without it, a page that may be shown at any depth can lead nowhere.
    """
    environment = html_environment()
    told = {code for one in frameworks for code in one["titles"]} or {ENGLISH}
    said = {
        "frameworks": sorted(frameworks, key=lambda one: str(one["folder"])),
        "spoken": [language(code) for code in known() if code in told],
        "address": address,
        "ways": {code: folder(code) for code in told},
    }
    return {
        path: environment.get_template(template).render(said).encode()
        for path, template in (("index.html", "entrance.html"), ("404.html", "not-found.html"))
    }


def lasting(website: str, addresses: Mapping[str, Addresses]) -> Iterator[tuple[str, bytes]]:
    """The page of each permanent address of a framework: it leads on at once, to English.

    Args: the folder of the framework's website, and its `addresses.json` in each language that it
        has pages in, English first.
    """
    template = html_environment().get_template("address.html")
    english = addresses[ENGLISH]
    for name in english["items"]:
        places = [
            {
                "language": language(code),
                "framework": listed["title"],
                "item": listed["items"][name],
                "target": _way(f"../../../{website}/{folder(code)}", listed["items"][name]),
            }
            for code, listed in addresses.items()
        ]
        yield (
            f"id/{english['framework']}/{name}/index.html",
            template.render(places=places).encode(),
        )


def _way(pages: str, item: Mapping[str, Any]) -> str:
    return f"{pages}{item['page']}#{item['anchor']}"


def html_environment() -> Environment:
    """Templates of whole pages of HTML, in which whatever is filled in is letters."""
    environment = Environment(
        loader=PackageLoader("assay.emitters.docs", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["day"] = day
    environment.filters["css_string"] = css_string
    return environment


def css_string(text: str) -> Markup:
    """A text as a string of a style sheet: there `&#39;` would be printed as it stands."""
    escaped = "".join(f"\\{ord(letter):x} " if letter in _NOT_IN_CSS else letter for letter in text)
    return Markup(f'"{escaped}"')
