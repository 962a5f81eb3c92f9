"""What stands around the websites of the frameworks: the page that leads to each of them, the page
of each permanent address, and the page for an address that there is not.

Pages without a theme, which load nothing. They are made from data that a build has already written
(`manifest.json`, `addresses.json`), so that addresses of earlier builds can be served from theirs.
It does *not* write files.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from assay.emitters.docs.edition import day
from assay.languages import NAMES


def entrance(frameworks: Sequence[Mapping[str, Any]]) -> dict[str, bytes]:
    """The first page of the whole, and the one for what is not found.

    Args: of each framework its `folder`, `title`, `version` and `in_force`, as the manifest has
        them, and as `others` its title in each other language that it has pages in.
    """
    environment = html_environment()
    listed = sorted(frameworks, key=lambda one: str(one["folder"]))
    return {
        path: environment.get_template(template).render(frameworks=listed, names=NAMES).encode()
        for path, template in (("index.html", "entrance.html"), ("404.html", "not-found.html"))
    }


def lasting(
    folder: str, addresses: Mapping[str, Any], languages: Sequence[str] = ()
) -> Iterator[tuple[str, bytes]]:
    """The page of each permanent address of a framework: it leads on at once, to English.

    Args: the folder of the framework's website, its `addresses.json`, and the other languages that
        it has pages in.
    """
    template = html_environment().get_template("address.html")
    framework = addresses["framework"]
    for name, item in addresses["items"].items():
        above, place = f"../../../{folder}/", f"{item['page']}#{item['anchor']}"
        others = [(code, NAMES[code], f"{above}{code}/{place}") for code in languages]
        title = addresses["title"]
        page = template.render(item=item, target=above + place, title=title, others=others)
        yield f"id/{framework}/{name}/index.html", page.encode()


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
    return environment
