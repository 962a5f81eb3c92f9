"""What is typed: commands, options, help, and what is said when they are not as they should be."""

from __future__ import annotations

import os
import socketserver
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import assay
from assay import cli
from assay.cli import arguments, serving
from assay.cli.arguments import Misuse, Operands, Option

OPTIONS = (
    Option("--format", "how", "FORMAT", ("text", "json")),
    Option("--out", "where", "DIR"),
    Option("--strict", "more"),
)


def parse(*typed: str) -> arguments.Arguments:
    return arguments.parse("check", list(typed), OPTIONS, Operands("path", most=2))


def test_options_stand_anywhere_and_the_last_one_counts() -> None:
    found = parse("a", "--format", "json", "--strict", "--format=text", "b")
    assert found.operands == ["a", "b"]
    assert found.value("--format") == "text"
    assert found.has("--strict")
    assert found.value("--out", "generated") == "generated"


def test_two_dashes_end_the_options() -> None:
    assert parse("--", "--strict", "-x").operands == ["--strict", "-x"]


@pytest.mark.parametrize(
    ("typed", "message", "help"),
    [
        (["--fromat"], "there is no option `--fromat`", "did you mean `--format`?"),
        (["--qqqqqqq"], "there is no option `--qqqqqqq`", "`assay check --help` lists them"),
        (["-x"], "there is no option `-x`", "`assay check --help` lists them"),
        (["--format"], "`--format` lacks its FORMAT", "it is one of text, json"),
        (["--format", "xml"], "`--format` cannot be `xml`", "it is one of text, json"),
        (["--out="], "`--out` lacks its DIR", "write `--out DIR`"),
        (["--out", "--strict"], "`--out` lacks its DIR", "write `--out DIR`"),
        (["--strict=yes"], "`--strict` takes no value", "write `--strict` alone"),
        (
            ["a", "b", "c"],
            "`c` is one path too many for `assay check`",
            "`assay check --help` says what it takes",
        ),
    ],
)
def test_what_cannot_be_meant_is_said_plainly(typed: list[str], message: str, help: str) -> None:
    with pytest.raises(Misuse) as complaint:
        parse(*typed)
    assert complaint.value.message == message
    if help:
        assert complaint.value.help == help


@pytest.mark.parametrize(
    ("typed", "message", "help"),
    [
        (["chekc"], "there is no command `chekc`", "did you mean `check`?"),
        (["--verison"], "there is no option `--verison`", "did you mean `--version`?"),
        (["zzzzzz"], "there is no command `zzzzzz`", "`assay --help` lists them"),
        (["explain", "E0l01"], "no finding has the code `E0l01`", "did you mean"),
        (["init"], "`assay init` needs a folder", "`assay init --help` says more"),
    ],
)
def test_wrong_use_is_answered_and_exits_with_2(
    typed: list[str], message: str, help: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(typed) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"assay: {message}\nhelp: {help}")


def test_a_path_in_place_of_a_command_suggests_check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "standards").mkdir()
    assert cli.main(["standards"]) == 2
    assert "did you mean `assay check standards`?" in capsys.readouterr().err


@pytest.mark.parametrize("typed", [["--help"], ["-h"], ["help"]])
def test_help_names_every_command(typed: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(typed) == 0
    page = capsys.readouterr().out
    for command in cli.COMMANDS:
        assert f"\n  {command} " in page


@pytest.mark.parametrize("command", cli.COMMANDS)
def test_help_of_a_command_names_its_options(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main([command, "--help"]) == 0
    page = capsys.readouterr().out
    assert page.startswith(f"usage: assay {command}")
    assert cli.main(["help", command]) == 0
    assert capsys.readouterr().out == page
    from importlib import import_module

    for option in import_module(f"assay.cli.{command}").OPTIONS:
        assert f"  {option.name}" in page
        assert option.name in page.partition("\n")[0], "the usage line shows every option"


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out == f"assay {assay.__version__}\n"


def test_nothing_typed_shows_the_commands_as_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([]) == 2
    assert "usage: assay COMMAND" in capsys.readouterr().err


WORDS = st.sampled_from(
    [
        *cli.COMMANDS,
        *("--help", "--version", "--format", "--format=json", "--strict", "--out", "--site"),
        *("--check", "--diff", "--", "-", "", "json", "standards", "standards/kitchen", "E0101"),
    ]
)
# Without a slash or `..`, so that nothing outside the test's own folder is read or written.
ODD = st.text(st.characters(codec="utf-8", exclude_characters="/~"), max_size=8).filter(
    lambda word: ".." not in word
)


def ended_at_once(*_: object) -> None:
    """As if Ctrl+C were pressed as soon as a server listens."""
    raise KeyboardInterrupt


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(typed=st.lists(st.one_of(WORDS, WORDS, ODD), max_size=5))
def test_nothing_that_can_be_typed_stops_it_with_a_traceback(
    typed: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(socketserver.BaseServer, "serve_forever", ended_at_once)
    monkeypatch.setattr(serving.Server, "serve_and_watch", ended_at_once)
    beside = os.listdir(tmp_path.parent)
    status = cli.main(typed)
    _, err = capsys.readouterr()
    assert status in {0, 1, 2}, err
    assert "Traceback" not in err
    assert os.listdir(tmp_path.parent) == beside
