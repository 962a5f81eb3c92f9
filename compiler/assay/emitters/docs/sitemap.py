"""The map of a website for search engines, in the format of sitemaps.org: each page, and the same
page in other languages.

Only for a website whose address is known, since a map has whole addresses. It does *not* look at
the website: whoever calls says which pages there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from xml.etree import ElementTree

_MAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_HTML = "http://www.w3.org/1999/xhtml"


def sitemap(address: str, pages: Iterable[Mapping[str, str]]) -> bytes:
    """The map, as XML.

    Args: `address` is that of the first page of the whole, with a slash at its end; of each page
        where it lies below that, by language.
    """
    ElementTree.register_namespace("", _MAP)
    ElementTree.register_namespace("xhtml", _HTML)
    root = ElementTree.Element(f"{{{_MAP}}}urlset")
    for page in pages:
        for path in page.values():
            url = ElementTree.SubElement(root, f"{{{_MAP}}}url")
            ElementTree.SubElement(url, f"{{{_MAP}}}loc").text = address + path
            for code, other in page.items() if len(page) > 1 else ():
                link = {"rel": "alternate", "hreflang": code, "href": address + other}
                ElementTree.SubElement(url, f"{{{_HTML}}}link", link)
    ElementTree.indent(root)
    made: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return made + b"\n"
