"""The `mkdocs.yml` beside the pages: MkDocs 1.6 with the theme Material, no plugin but search, and
nothing from elsewhere.

MkDocs puts titles from this file on pages as they are, so they are made safe as HTML here. Every
text is written as a JSON string, which is a YAML string too. It does *not* need a YAML library, and
uses only what Zensical reads as well.
"""

from __future__ import annotations

import json
from html import escape
from itertools import groupby

from assay.emitters.docs.edition import Edition
from assay.emitters.docs.pages import Page
from assay.emitters.docs.trees import ENGLISH, between
from assay.languages import NAMES
from assay.languages.untranslated import bare
from assay.model import Framework

_FIXED = """\
docs_dir: pages
site_dir: {site}
use_directory_urls: false
theme:
  name: material
  custom_dir: {overrides}
  language: {language}
  font: false
  palette:
    scheme: default
    primary: custom
    accent: custom
  icon:
    logo: material/clipboard-check-outline
  features:
    - navigation.sections
    - navigation.footer
    - toc.follow
    - search.highlight
plugins:
{plugins}markdown_extensions:
  - attr_list
  - def_list
  - md_in_html
  - tables
  - toc:
      permalink: {link}
      permalink_title: {link_title}
      toc_depth: "1-3"
extra:
  generator: false
{languages}not_in_nav: |
  changes/*.md
validation:
  nav:
    omitted_files: warn
    not_found: warn
    absolute_links: warn
  links:
    not_found: warn
    anchors: warn
    absolute_links: warn
    unrecognized_links: warn
"""


_SEARCH = "  - search\n"
_ENGLISH_SEARCH = "  - search:\n      lang: en\n"
"""Search has no stemmer for Welsh, and finds whole words with the English one."""


def configuration(
    edition: Edition, pages: tuple[Page, ...], languages: tuple[str, ...], style: str, script: str
) -> str:
    """The text of `mkdocs.yml`; `languages` are all that there are pages in, and `style` and
    `script` are files among the pages."""
    framework = edition.framework
    name = f"{framework.title} {edition.release.split(' ')[0]}"
    notice = framework.say("Text under the Open Government Licence v3.0.")
    about = framework.say("Case assessment rules and guidance: {name}", name=name)
    owner = f"{framework.publisher}. " if framework.publisher else ""
    return "".join(
        [
            f"site_name: {_text(name)}\n",
            f"site_description: {_text(about)}\n",
            f"copyright: {_text(owner + notice)}\n",
            _fixed(framework, languages),
            f"extra_css:\n  - {style}\n",
            f"extra_javascript:\n  - {script}\n",
            "nav:\n",
            *_navigation(pages),
        ]
    )


def _fixed(framework: Framework, languages: tuple[str, ...]) -> str:
    """What is the same for every framework, in a language."""
    language = framework.language
    is_english = language == ENGLISH
    return _FIXED.format(
        site="site" if is_english else f"../site/{language}",
        overrides="overrides" if is_english else "../overrides",
        language=language,
        link=_text(framework.say("Link")),
        link_title=framework.say("Link to this section"),
        plugins=_SEARCH if is_english else _ENGLISH_SEARCH,
        languages=_languages(language, languages) if len(languages) > 1 else "",
    )


def _languages(own: str, languages: tuple[str, ...]) -> str:
    """The languages that a page is in, and where: what the frame of a page makes links of."""
    lines = [
        f"    - {json.dumps({'code': code, 'name': NAMES[code], 'folder': between(own, code)})}\n"
        for code in languages
    ]
    return "".join([f"  language: {own}\n", "  languages:\n", *lines])


def _navigation(pages: tuple[Page, ...]) -> list[str]:
    lines = []
    for group, members in groupby(pages, key=lambda page: page.group):
        indent = "  "
        if group:
            lines.append(f"  - {_text(group)}:\n")
            indent = "      "
        lines += [f"{indent}- {_text(page.title)}: {page.path}\n" for page in members]
    return lines


def _text(text: str) -> str:
    return json.dumps(escape(" ".join(bare(text).split()), quote=False), ensure_ascii=False)
