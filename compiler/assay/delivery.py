"""The only door to the disk for what the compiler makes: whole folders, swapped in at once.

Whoever looks at an output folder sees the old tree or the new one and never half of each, even when
a run is killed. Nothing but the folder given is changed, and it is refused when it holds somebody
else's work. It does *not* decide what is written.
"""

from __future__ import annotations

import os

from assay.project import LIBRARY, ODD, Library, Trouble, cannot, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

MANIFEST = "manifest.json"


def expect_apart(library: Library, outs: Sequence[str]) -> None:
    """Refuse output folders in the way of the rules, of the working folder or of one another.

    Each is swapped for a new one, so what it holds must be ours alone.
    """
    root = os.path.realpath(library.root)
    here = os.path.realpath(os.getcwd())
    rules = f"the rule files in `{shown(library.root)}`"
    for number, out in enumerate(outs):
        target = os.path.realpath(out)
        among_rules = os.path.basename(root) == LIBRARY and _holds(root, target)
        if among_rules or _holds(target, root):
            raise _in_the_way(out, rules)
        if _holds(target, here):
            raise _in_the_way(out, "the working folder")
        for other in outs[:number]:
            beside = os.path.realpath(other)
            if _holds(target, beside) or _holds(beside, target):
                raise _in_the_way(out, f"`{other}`")


def _in_the_way(out: str, what: str) -> Trouble:
    return Trouble(
        f"`{out}` and {what} lie one inside the other",
        "give `--out` and `--site` folders of their own",
    )


def _holds(outer: str, inner: str) -> bool:
    return inner == outer or inner.startswith(outer.rstrip(os.sep) + os.sep)


def compare_tree(out: str, files: Mapping[str, bytes]) -> list[tuple[str, str]]:
    """What a folder lacks of holding exactly these files.

    Gives `missing`, `stale` or `extra`, and a path, for each difference, by path.
    """
    there = _tree(os.path.realpath(out))
    found = [("extra", path) for path in there if path not in files]
    for path, data in files.items():
        if path not in there:
            found.append(("missing", path))
        elif there[path] != len(data) or _bytes_or_none(os.path.join(out, path)) != data:
            found.append(("stale", path))
    return sorted(found, key=lambda difference: difference[1])


def write_tree(out: str, files: Mapping[str, bytes]) -> bool:
    """Make a folder hold exactly these files; say whether it had to change.

    Raises: `Trouble`, when the folder holds something that we did not write.
    """
    _expect_safe(files)
    with _Swap(out) as swap:
        expect_ours(out)
        if os.path.isdir(out) and not compare_tree(out, files):
            return False
        for path, data in sorted(files.items()):
            swap.write(path, data)
        swap.commit()
    return True


def fill_tree(out: str, fill: Callable[[str], None]) -> None:
    """Swap a folder for what `fill` writes into the empty one that it is given.

    Used where another program writes, such as MkDocs. A manifest is added, so that the folder is
    known as ours.
    """
    import json

    with _Swap(out) as swap:
        expect_ours(out)
        fill(swap.new)
        manifest = {"format": "assay-site", "files": sorted(_tree(swap.new))}
        swap.write(MANIFEST, (json.dumps(manifest, indent=1) + "\n").encode())
        swap.commit()


def expect_ours(out: str) -> None:
    """Refuse a folder with files in it that are not in a manifest of ours."""
    if os.path.lexists(out) and not os.path.isdir(out):
        raise Trouble(f"`{out}` is a file", "give a folder, which may be new")
    alien = alien_paths(out)
    if alien:
        raise Trouble(
            f"`{shown(os.path.join(out, alien[0]))}` was not written by assay",
            f"`{out}` is written anew as a whole: move the file away, or give another folder",
        )


def alien_paths(out: str) -> list[str]:
    """The files in an output folder that no manifest of ours lists, in order."""
    there = set(_tree(os.path.realpath(out)))
    ours = _manifest_paths(_bytes_or_none(os.path.join(out, MANIFEST))) if there else None
    return sorted(there if ours is None else there - ours - {MANIFEST})


def _manifest_paths(data: bytes | None) -> frozenset[str] | None:
    """The paths that a manifest lists; None when it is not one of ours."""
    import json

    try:
        manifest = json.loads(data or b"")
        ours = str(manifest["format"]).startswith("assay-")
        return frozenset(manifest["files"]) if ours else None
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


JUNK = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
"""What file managers leave behind; it is nobody's work."""

JUNK_FOLDER = "__pycache__"
"""What Python leaves beside a package that somebody imports from an output folder."""


def _tree(folder: str) -> dict[str, int]:
    """The files below a folder, with their sizes; -1 for what is not a plain file."""
    sizes: dict[str, int] = {}
    waiting = [""]
    while waiting:
        below = waiting.pop()
        try:
            entries = list(os.scandir(os.path.join(folder, below)))
        except FileNotFoundError:
            continue
        except OSError as trouble:
            raise cannot("read", os.path.join(folder, below), trouble) from trouble
        for entry in entries:
            path = f"{below}/{entry.name}" if below else entry.name
            if entry.is_dir(follow_symlinks=False):
                if entry.name != JUNK_FOLDER:
                    waiting.append(path)
            elif entry.name not in JUNK:
                plain = entry.is_file(follow_symlinks=False)
                sizes[path] = entry.stat().st_size if plain else -1
    return sizes


def _bytes_or_none(path: str) -> bytes | None:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return None


def _expect_safe(files: Mapping[str, bytes]) -> None:
    """An emitter that names a path outside the folder, or one path twice, is our mistake."""
    for path in files:
        parts = path.split("/")
        assert not {"", ".", ".."} & set(parts), f"output path {path!r}"
        assert path.isprintable(), f"output path {path!r}"
        assert ODD.isdisjoint(path), f"output path {path!r}"
    assert len({path.casefold() for path in files}) == len(files), "output paths collide"


class _Swap:
    """A new folder beside the old one, put in its place by `commit` and otherwise removed.

    The lock is on the folder that holds both and goes when the process does, however it ends.
    Whoever holds it knows that new or old folders lying about are of a run that was killed, and
    clears up after it.
    """

    def __init__(self, out: str) -> None:
        self._out = os.path.realpath(out)
        above, name = os.path.split(self._out)
        self._above = above
        self._lock: int | None = None
        self.new = os.path.join(above, f".{name}.assay-new")
        self._old = os.path.join(above, f".{name}.assay-old")

    def __enter__(self) -> _Swap:
        try:
            os.makedirs(self._above, exist_ok=True)
            self._lock = _locked(self._above)
            self._recover()
            os.mkdir(self.new)
        except BaseException as trouble:
            self._unlock()
            if isinstance(trouble, OSError):
                raise cannot("write", self._out, trouble) from trouble
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: object) -> None:
        try:
            self._recover()
        finally:
            self._unlock()
        if isinstance(error, OSError):
            raise cannot("write", self._out, error) from error

    def write(self, path: str, data: bytes) -> None:
        """Put one file into the new folder."""
        full = os.path.join(self.new, *path.split("/"))
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "wb") as file:
            file.write(data)

    def commit(self) -> None:
        """Let the new folder, all of it on the disk, take the old one's place."""
        _sync(self.new)
        if not os.path.isdir(self._out):
            os.rename(self.new, self._out)
        elif not _exchange(self.new, self._out):
            os.rename(self._out, self._old)
            os.rename(self.new, self._out)
        _sync_folder(self._above)

    def _recover(self) -> None:
        """Have the old tree or the new one in place, and nothing beside it."""
        if os.path.isdir(self._old) and not os.path.lexists(self._out):
            os.rename(self._old, self._out)
        _remove(self._old)
        _remove(self.new)

    def _unlock(self) -> None:
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None


def _remove(folder: str) -> None:
    if os.path.isdir(folder):
        import shutil

        shutil.rmtree(folder)


def _locked(folder: str) -> int | None:
    """Wait for the lock on a folder; None where there are no such locks."""
    try:
        import fcntl
    except ImportError:  # Windows
        return None
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
    except OSError:  # a file system without locks
        os.close(handle)
        return None
    return handle


def _exchange(one: str, other: str) -> bool:
    """Swap two folders in a single step, where the system can (Linux); say whether it could."""
    import sys

    if sys.platform != "linux":
        return False
    import ctypes

    here, exchange = -100, 2  # AT_FDCWD and RENAME_EXCHANGE of renameat2(2)
    try:
        swap = ctypes.CDLL(None).renameat2
    except AttributeError:
        return False
    return bool(swap(here, os.fsencode(one), here, os.fsencode(other), exchange) == 0)


def _sync(folder: str) -> None:
    """Wait until all of a folder is on the disk, many files at once."""
    from concurrent.futures import ThreadPoolExecutor

    tree = list(os.walk(folder))
    paths = [os.path.join(below, name) for below, _, names in tree for name in names]
    with ThreadPoolExecutor(16) as pool:
        for _ in pool.map(_sync_file, paths):
            pass  # what went wrong in a thread is raised here
    for below, _, _ in tree:
        _sync_folder(below)


def _sync_file(path: str) -> None:
    with open(path, "r+b") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: str) -> None:
    if os.name == "nt":  # folders cannot be opened there
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_file(path: str, data: bytes) -> None:
    """Write one file whole or not at all, keeping the rights it had."""
    target = os.path.realpath(path)
    draft = os.path.join(os.path.dirname(target), f".{os.path.basename(target)}.assay-new")
    try:
        with open(draft, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if os.path.exists(target):
            os.chmod(draft, os.stat(target).st_mode & 0o7777)
        os.replace(draft, target)
    except OSError as trouble:
        raise cannot("write", path, trouble) from trouble
    finally:
        if os.path.lexists(draft):
            os.unlink(draft)
