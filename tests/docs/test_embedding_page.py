"""The plugin for MkDocs, by its how-to: the website that it describes is built, strictly."""

from __future__ import annotations

import logging
import re
import shutil
import textwrap
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer

from assay.model import read

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/embedding.md").read_text("utf-8")
MODEL = ROOT / "generated/probation/pdu/model.json"
WEBSITE = "https://standards.example.org/probation/pdu/"
STRICT = "theme: mkdocs\nvalidation: {links: {anchors: warn, unrecognized_links: warn}}\n"


def block(language: str) -> str:
    found = re.search(rf"^```{language}\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
    assert found is not None
    return found[1]


class Project:
    """A website of somebody's own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "docs").mkdir()
        (folder / "generated").symlink_to(ROOT / "generated")
        self.configure(block("yaml"))

    def configure(self, text: str) -> None:
        (self.folder / "mkdocs.yml").write_text(text + STRICT, "utf-8")

    def built(self, text: str, page: str = "index.md") -> str:
        (self.folder / "docs" / page).write_text(text, "utf-8")
        config = load_config(str(self.folder / "mkdocs.yml"), strict=True)
        build(config)
        return (self.folder / "site/index.html").read_text("utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def anchors(html: str) -> list[str]:
    return re.findall(r'\bid="(pdu-[^"]*)"', html)


def test_page_of_the_how_to_has_what_it_asks_for(project: Project) -> None:
    html = project.built(block("markdown"))
    assert "[assay" not in html
    standard = read(MODEL.read_bytes()).index.standard("P2.1")
    for question in standard.key_questions:
        assert f'<h3 class="key-question" id="pdu-{question.key}">' in html
        for prompt in question.prompts:
            assert f'<h4 class="prompt" id="pdu-{prompt.key}">' in html
    assert '<h2 id="pdu-P2_1">P 2.1 Assessment' in html
    assert html.count("Is the assessment of child safeguarding sufficient?</h") == 3
    assert '<h3 class="prompt" id="pdu-2-A3_c">' in html
    assert '<h3 class="prompt" id="pdu-3-A3_c">' in html
    assert "v8.5 – in force from" in html
    assert "Back to top" not in html


def test_anchors_are_there_once_and_links_lead_to_them_or_to_the_website(project: Project) -> None:
    html = project.built(block("markdown"))
    assert len(anchors(html)) == len(set(anchors(html))) > 30
    led = re.findall(r'href="([^"]*)"', html[html.index('role="main"') :])
    assert {one.partition("#")[0] for one in led if "pdu" in one and WEBSITE not in one} == {""}
    assert f"{WEBSITE}rules.html#child_safeguarding" in led
    assert f"{WEBSITE}standard-p2_1.csv" in led
    assert "#pdu-A1" in led
    pages = MODEL.parent / "docs/pages"
    for one in led:
        if one.startswith(WEBSITE):
            name, _, anchor = one.removeprefix(WEBSITE).partition("#")
            text = (pages / name.replace(".html", ".md")).read_text("utf-8")
            assert not anchor or re.search(rf"\{{ #{anchor}[ }}]|id=\"{anchor}\"", text), one


def test_without_a_website_links_to_it_become_words(project: Project) -> None:
    project.configure(block("yaml").partition("      site_url:")[0])
    html = project.built(block("markdown"))
    assert ".html#" not in html
    assert ".csv" not in html
    assert '<em class="mark illustrative">Illustrative</em>' in html


@pytest.mark.parametrize("rules", ["standards", "generated/probation/pdu/model.json"])
def test_takes_rule_files_and_a_model(project: Project, rules: str) -> None:
    (project.folder / "standards").symlink_to(ROOT / "standards")
    project.configure(f"site_name: x\nplugins: [assay: {{frameworks: {rules}}}]\n")
    assert '<h1 class="key-question" id="pdu-A3">' in project.built("[assay pdu A3]\n")


def test_code_in_a_fence_and_other_brackets_are_left_alone(project: Project) -> None:
    html = project.built("# T\n\n```\n[assay pdu P2.1]\n```\n\n[assay] and [assay pdu A1] inside\n")
    assert "[assay pdu P2.1]" in html
    assert "[assay] and [assay pdu A1] inside" in html
    assert anchors(html) == []


def test_text_of_a_rule_never_becomes_code(project: Project) -> None:
    """Whatever stands in guidance: HTML, code that looks like a heading or a link, open fences."""
    rules = project.folder / "rules"
    shutil.copytree(ROOT / "tests/docs/prelude", rules)
    hostile = "~~~\n```\n<script>one</script>\n## X { #X }\n[y](z.md)\n~~~\n\n[assay hostel A1]\n"
    text = textwrap.indent(f'"""\n{hostile}\n<script>two</script>\n```\n"""', "    ").lstrip()
    guidance = f"guidance {text}\n\n  key question A1"
    page = rules / "hostel/living.assay"
    page.write_text(page.read_text("utf-8").replace("key question A1", guidance, 1), "utf-8")
    project.configure("site_name: x\nplugins: [assay: {frameworks: rules}]\n")
    html = project.built("# T\n\n[assay hostel P2.1]\n\n[assay hostel A1]\n")
    assert "<script>one" not in html
    assert "<script>two" not in html
    assert "## X { #X }\n[y](z.md)" in html
    assert html.count("[assay hostel A1]") == 1
    assert '<h2 class="key-question" id="hostel-2-A1">' in html


def test_serving_watches_the_frameworks(project: Project) -> None:
    config = load_config(str(project.folder / "mkdocs.yml"))
    server = LiveReloadServer(lambda: None, "127.0.0.1", 0, str(project.folder))
    config.plugins.on_config(config)
    try:
        config.plugins.on_serve(server, config=config, builder=lambda: None)
        assert set(server._watched_paths) == {str(project.folder / "generated")}
    finally:
        server.server_close()


def said(project: Project, caplog: pytest.LogCaptureFixture, *pages: tuple[str, str]) -> list[str]:
    caplog.set_level(logging.ERROR)
    for name, text in pages[1:]:
        (project.folder / "docs" / name).write_text(text, "utf-8")
    with pytest.raises(Abort):
        project.built(pages[0][1], pages[0][0])
    return [line for record in caplog.records for line in record.getMessage().split("\n")]


def test_mistakes_are_those_of_the_how_to(
    project: Project, caplog: pytest.LogCaptureFixture
) -> None:
    text = "# T\n\n[assay pdu A3c]\n\n[assay pud P2.1]\n"
    assert said(project, caplog, ("index.md", text)) == block("text").splitlines()


def test_mistakes_of_all_pages_are_said_with_the_lines_of_the_files(
    project: Project, caplog: pytest.LogCaptureFixture
) -> None:
    first = ("index.md", "---\ntitle: T\n---\n\n\n[assay pdu]\n")
    lines = said(project, caplog, first, ("other.md", "# T\n\n[assay region P9.9]\n"))
    assert lines[0].startswith("index.md:6: `[assay pdu]` does not say what to embed; write a code")
    assert lines[1].startswith("other.md:3: there is no standard, key question or prompt `P9.9`")


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ("{frameworks: nowhere}", "there is no file or folder `nowhere`"),
        ("{frameworks: docs}", "there are no rule files in"),
        ("{frameworks: mkdocs.yml}", "is not a model of rules: it is not JSON"),
        ("{frameworks: generated, site_url: {pud: 'https://a.b'}}", "did you mean `pdu`?"),
        ("{frameworks: generated, site_url: {pdu: '\"><b>'}}", "is not an address of a website"),
    ],
)
def test_settings_that_lead_to_nothing_are_refused(
    project: Project, caplog: pytest.LogCaptureFixture, settings: str, expected: str
) -> None:
    project.configure(f"site_name: x\nplugins: [assay: {settings}]\n")
    (line, *_) = said(project, caplog, ("index.md", "# T\n"))
    assert line.startswith("the plugin `assay` cannot begin: ")
    assert expected in line


def test_rule_files_with_errors_are_said_to_have_them(
    project: Project, caplog: pytest.LogCaptureFixture
) -> None:
    rules = project.folder / "rules"
    rules.mkdir()
    (rules / "broken.assay").write_text('framework x "X" {\n  version 1\n}\n', "utf-8")
    project.configure("site_name: x\nplugins: [assay: {frameworks: rules}]\n")
    lines = said(project, caplog, ("index.md", "# T\n"))
    assert re.match(r"the plugin `assay` cannot begin: the rule files have \d+ errors?", lines[0])
    assert any("broken.assay:2" in line for line in lines)
