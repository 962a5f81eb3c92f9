"""The website while rules are written: what is saved is shown, and an error takes nothing away."""

from __future__ import annotations

import http.client
import json
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from assay_process import Run

from assay.cli.serving import STATE, Server, Workshop


@pytest.fixture
def workshop(kitchen: Path) -> Iterator[Workshop]:
    with Workshop([str(kitchen)]) as made:
        made.look()
        yield made


def page(workshop: Workshop, name: str) -> str:
    return Path(workshop.folder, "kitchen", name).read_text("utf-8")


def searched(workshop: Workshop) -> set[str]:
    index = json.loads(Path(workshop.folder, "kitchen/search/search_index.json").read_text("utf-8"))
    return {entry["location"].partition("#")[0] for entry in index["docs"]}


def edit(kitchen: Path, old: str, new: str) -> None:
    for path in kitchen.glob("*.assay"):
        text = path.read_text("utf-8")
        if old in text:
            path.write_text(text.replace(old, new), "utf-8")
            return
    raise AssertionError(old)


def test_what_is_saved_is_shown(workshop: Workshop, kitchen: Path) -> None:
    assert workshop.problem == ""
    assert not workshop.look(), "nothing was saved"
    version, found = workshop.version, searched(workshop)
    title = next(iter((kitchen / "meals.assay").read_text("utf-8").split('"')[1::2]))
    edit(kitchen, title, f"{title} anew")
    assert workshop.look()
    assert workshop.version == version + 1
    texts = [path.read_text("utf-8") for path in Path(workshop.folder, "kitchen").glob("*.html")]
    assert any(f"{title} anew" in text for text in texts)
    assert searched(workshop) == found


def test_one_changed_page_leaves_the_others_as_they_are(workshop: Workshop, kitchen: Path) -> None:
    found = searched(workshop)
    licence = Path(workshop.folder, "kitchen/licence.html")
    before = os.stat(licence).st_mtime_ns
    meals = kitchen / "meals.assay"
    meals.write_text(meals.read_text("utf-8") + "\n# a note\n", "utf-8")
    assert workshop.look()
    assert os.stat(licence).st_mtime_ns == before
    assert searched(workshop) == found


def test_an_error_is_told_and_the_last_good_pages_stay(workshop: Workshop, kitchen: Path) -> None:
    version, before = workshop.version, page(workshop, "index.html")
    meals = kitchen / "meals.assay"
    good = meals.read_text("utf-8")
    meals.write_text(good + "\nstandard {\n", "utf-8")
    workshop.look()
    assert "meals.assay" in workshop.problem
    assert "\x1b[" not in workshop.problem
    assert workshop.version == version
    assert page(workshop, "index.html") == before
    meals.write_text(good, "utf-8")
    workshop.look()
    assert workshop.problem == ""


def test_pages_follow_and_files_are_as_they_are(workshop: Workshop) -> None:
    server = Server(workshop, 0)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port)

    def got(path: str) -> bytes:
        connection.request("GET", path)
        return connection.getresponse().read()

    assert STATE.encode() in got("/kitchen/index.html")
    assert b"kitchen/index.html" in got("/")
    assert json.loads(got(STATE)) == {"version": workshop.version, "problem": ""}
    addresses = Path(workshop.folder, "kitchen/addresses.json")
    assert got("/kitchen/addresses.json") == addresses.read_bytes()
    server.shutdown()
    server.server_close()


@pytest.mark.usefixtures("kitchen")
def test_a_port_is_a_number(run: Run) -> None:
    done = run("serve", "--port", "many")
    assert done.returncode == 2
    assert "a port is a number from 0 to 65535" in done.stderr
