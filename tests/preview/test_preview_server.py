"""The server of a preview: for this machine alone, and for its own pages alone."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from assay.cli import main
from assay.preview.server import LARGEST

ROOT = Path(__file__).parents[2]


def ask(address: str, **headers: str) -> tuple[int, dict[str, str]]:
    request = urllib.request.Request(address, headers=headers)
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, dict(answer.headers)
    except urllib.error.HTTPError as refusal:
        with refusal:
            return refusal.code, dict(refusal.headers)


def test_pages_may_fetch_nothing_from_elsewhere(served: str) -> None:
    status, headers = ask(f"{served}en/")
    assert status == 200
    policy = headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    assert re.search(r"script-src 'self' 'nonce-[\w-]+'", policy)
    assert "HttpOnly; SameSite=Strict" in headers["Set-Cookie"]


@pytest.mark.parametrize(
    "headers", [{"Host": "rules.example"}, {"Origin": "https://rules.example"}, {"Origin": "null"}]
)
def test_other_names_and_other_pages_are_refused(served: str, headers: dict[str, str]) -> None:
    assert ask(f"{served}en/", **headers)[0] == 403


def test_too_much_is_refused(served: str) -> None:
    data = b"a=" + b"b" * LARGEST
    request = urllib.request.Request(f"{served}en/visit_form/-/question/visit_announced", data=data)
    with pytest.raises(urllib.error.URLError):
        urllib.request.urlopen(request)


def test_it_listens_on_this_machine_alone_and_ends_when_told(standards: Path) -> None:
    command = [sys.executable, "-m", "assay", "preview", "hostel", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        address = running.stdout.readline().strip()
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+/", address)
        assert ask(f"{address}en/")[0] == 200
        running.send_signal(signal.SIGINT)
        assert running.wait(10) == 0


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (["hostel", "--port", "many"], "`--port` cannot be `many`"),
        (["hostel", "--save", "x.json"], "`--save` keeps the answers to one form"),
        (["hostel", "visit_form", "more"], "`more` is one word too many"),
        (["hostel", "visitform"], "`hostel` has no form `visitform`"),
        (["hostels"], "there is no framework `hostels`"),
        (["hostel", "visit_form", "--save", "no/x.json"], "there is no folder `no`"),
        (["hostel", "visit_form", "--save", "standards"], "`standards` is a folder"),
        (["hostel", "visit_form", "--save", "notes.json"], "holds no answers to this form"),
    ],
)
def test_what_cannot_be_started_says_why(
    standards: Path, capsys: pytest.CaptureFixture[str], typed: list[str], told: str
) -> None:
    Path("notes.json").write_text('{"shopping": ["milk"]}', "utf-8")
    assert main(["preview", *typed]) == 2
    assert told in capsys.readouterr().err
    assert Path("notes.json").read_text("utf-8") == '{"shopping": ["milk"]}'


def test_rules_with_errors_are_told_and_not_served(
    standards: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (standards / "hostel" / "forms.assay").write_text("form", "utf-8")
    assert main(["preview", "hostel"]) == 1
    assert "error E0" in capsys.readouterr().err


def test_the_page_about_it_is_followed(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "forms" / "preview.md").read_text("utf-8")
    shown = re.findall(r"^assay ((?:preview|answers) .*)$", page, re.MULTILINE)
    begin, keep, check = (line.replace("case.json", str(tmp_path / "case.json")) for line in shown)
    assert begin == "preview pdu"
    assay = [sys.executable, "-m", "assay"]
    command = [*assay, *keep.split(), "--port", "0"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        address = running.stdout.readline().strip()
        question = f"{address}en/case_assessment/PC/question/case_sentence"
        urllib.request.urlopen(question, data=b"case_sentence=licence").close()
        running.send_signal(signal.SIGINT)
        assert running.wait(10) == 0
    done = subprocess.run(
        [*assay, *check.split()], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1  # one question is answered, and the others are not
    assert "/case_start: not answered" in done.stdout
    assert "case_sentence" not in done.stdout
