"""An unchanged run is answered from the cache; a bad cache costs nothing but time."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from assay import cli, pipeline
from assay.cli import cache

FILES = [("standards/a.assay", b"one"), ("standards/b.assay", b"two")]
VALUE = [[{"code": "E0101", "range": {"line": 1}}], {"standards": ["standards"]}]


def test_gives_back_what_was_kept(own_cache: Path) -> None:
    key = cache.key(FILES)
    assert cache.recall(key) is None
    cache.keep(key, VALUE)
    assert cache.recall(key) == VALUE
    assert cache.folder() == str(own_cache / "assay")
    if os.name != "nt":
        assert (own_cache / "assay").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    "other",
    [
        [("standards/a.assay", b"one"), ("standards/b.assay", b"twO")],
        [("standards/a.assay", b"one"), ("standards/c.assay", b"two")],
        [("standards/a.assay", b"onetwo"), ("standards/b.assay", b"")],
        [("standards/a.assay", b"one")],
        list(reversed(FILES)),
        [],
    ],
)
def test_any_other_byte_or_name_is_another_entry(other: list[tuple[str, bytes]]) -> None:
    assert cache.key(other) != cache.key(FILES)


def test_another_compiler_is_another_entry(monkeypatch: pytest.MonkeyPatch) -> None:
    before = cache.key(FILES)
    monkeypatch.setattr(cache.assay, "__version__", "0.0.0")
    assert cache.key(FILES) != before


def test_a_changed_file_of_the_compiler_is_another_entry(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "assay" / "deep").mkdir(parents=True)
    (tmp_path / "assay" / "__pycache__").mkdir()
    (tmp_path / "assay" / "__init__.py").touch()
    module = tmp_path / "assay" / "deep" / "module.py"
    module.write_text("one")
    monkeypatch.setattr(cache.assay, "__file__", str(tmp_path / "assay" / "__init__.py"))
    before = cache.key(FILES)
    (tmp_path / "assay" / "__pycache__" / "module.pyc").touch()
    assert cache.key(FILES) == before
    os.utime(module, (1, 1))
    assert cache.key(FILES) != before


@pytest.mark.parametrize("damage", [b"", b"x", b"\0" * 32, b"\0" * 64, None])
def test_a_damaged_entry_is_passed_over(own_cache: Path, damage: bytes | None) -> None:
    key = cache.key(FILES)
    cache.keep(key, VALUE)
    entry = own_cache / "assay" / key
    entry.write_bytes(entry.read_bytes()[:-1] if damage is None else damage)
    assert cache.recall(key) is None


def test_the_oldest_entries_go(own_cache: Path) -> None:
    for number in range(cache.MOST_ENTRIES + 1):
        cache.keep(f"{number:064}", number)
        os.utime(own_cache / "assay" / f"{number:064}", (number, number))
    cache.keep("last", VALUE)
    left = os.listdir(own_cache / "assay")
    assert len(left) <= cache.MOST_ENTRIES
    assert "last" in left
    assert f"{0:064}" not in left


def test_can_be_switched_off(own_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASSAY_NO_CACHE", "1")
    cache.keep("key", VALUE)
    assert cache.recall("key") is None
    assert os.listdir(own_cache) == []


def test_a_place_that_cannot_be_written_is_no_trouble(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    cache.keep("key", VALUE)
    assert cache.recall("key") is None


def test_without_a_cache_folder_of_its_own_the_home_folder_has_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for value in ("", "relative"):
        monkeypatch.setenv("XDG_CACHE_HOME", value)
        monkeypatch.setenv("HOME", str(tmp_path))
        assert cache.folder() == str(tmp_path / ".cache" / "assay")


def test_an_unchanged_check_does_not_work_anything_out(
    broken: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli.main(["check"]) == 1
    first = capsys.readouterr().out

    def never(*given: object, **named: object) -> None:
        raise AssertionError("worked out again")

    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "check", never)
        assert cli.main(["check"]) == 1
        assert capsys.readouterr().out == first
        monkeypatch.chdir(broken)
        assert cli.main(["check", "meals.assay"]) == 1, "wherever one stands"
        assert "--> meals.assay:" in capsys.readouterr().out
    (broken / "more.assay").write_text("# another file\n")
    monkeypatch.setattr(pipeline, "check", never)
    assert cli.main(["check", str(broken)]) == 70
