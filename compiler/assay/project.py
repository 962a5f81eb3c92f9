"""The only door to the disk for rule files: which belong together, and what is in them.

Files belong together in a *library*: the nearest folder named `standards`. They come in one order
on every machine, under names that do not depend on where the library lies. It does *not* know what
is in a file; what the compiler makes goes out through `delivery`. Every `assay check` loads this
module, so it imports next to nothing before it must.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

RULES = ".assay"
LIBRARY = "standards"
RELEASES = "releases"
MODEL = ".json"
LOCALE = "locale"
CATALOGUE = ".po"


class Trouble(Exception):
    """Why a command cannot do its work: what is there, and what to do next."""

    def __init__(self, message: str, help: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.help = help


class Library:
    """Rule files that belong together, and which of them were asked about.

    `catalogues` are the names of the translations beside them, which are read when asked for.
    A file's *name* is its path from the library, with `standards/` before it where that is what the
    library is called. Its *shown* path is where it lies as seen from the working folder.
    """

    __slots__ = ("_asked", "_origin", "catalogues", "deep", "files", "left_out", "root")

    def __init__(self, root: str) -> None:
        self.root = root
        self.deep = False
        self.files: list[tuple[str, bytes]] = []
        self.left_out: list[str] = []
        self.catalogues: list[str] = []
        self._origin = os.path.dirname(root) if os.path.basename(root) == LIBRARY else root
        self._asked: list[str] = []

    def name_of(self, path: str) -> str:
        """The name of a file or folder of this library, from its absolute path."""
        return os.path.relpath(path, self._origin).replace(os.sep, "/")

    def path_of(self, name: str) -> str:
        """The absolute path of a named file."""
        return os.path.join(self._origin, *name.split("/"))

    def shown(self, name: str) -> str:
        """The path of a named file as people at this working folder know it."""
        return shown(self.path_of(name))

    def translations(self) -> list[tuple[str, bytes]]:
        """The catalogues of translations, by name."""
        return [(name, read(self.path_of(name))) for name in self.catalogues]

    def ask(self, path: str) -> None:
        """Ask about a file or a folder of this library."""
        self._asked.append(self.name_of(path))

    def asks_about(self, name: str) -> bool:
        """Whether a named file is one of those asked about, or in a folder that is."""
        return any(_covers(asked, name) for asked in self._asked)


class Snapshot(Library):
    """A library of another time, asked about as a whole: all of it is in the memory."""

    __slots__ = ("_kept",)

    def __init__(self, root: str, files: Sequence[tuple[str, bytes]]) -> None:
        super().__init__(root)
        self.files = sorted(file for file in files if file[0].endswith(RULES))
        self._kept = sorted(file for file in files if is_catalogue(file[0]))
        self.catalogues = [name for name, _ in self._kept]
        self.ask(root)

    def translations(self) -> list[tuple[str, bytes]]:
        """The catalogues of translations, by name."""
        return self._kept


def is_catalogue(name: str) -> bool:
    """Whether a file has translations, by its name and its folder's."""
    return name.endswith(CATALOGUE) and name.rpartition("/")[0].endswith(f"/{LOCALE}")


def _covers(asked: str, name: str) -> bool:
    return asked in {".", name} or name.startswith(asked + "/")


def shown(path: str) -> str:
    """A path as people know it: with `/`, and from the working folder where it lies below that."""
    here = os.getcwd()
    full = os.path.abspath(path)
    below = here if here.endswith(os.sep) else here + os.sep
    if full.startswith(below):
        full = full[len(below) :]
    elif full == here:
        full = "."
    return full.replace(os.sep, "/")


def find(paths: Sequence[str], progress: Callable[[int], None] | None = None) -> list[Library]:
    """The libraries of some files and folders, all their rule files read, in order of path.

    Args:
        paths: none means the folder `standards` of the working folder.
        progress: told the number of files read so far, after each.
    Raises: `Trouble`, when there is nothing to read or a file cannot be read.
    """
    if not paths and not os.path.isdir(LIBRARY):
        raise Trouble(
            f"there is no folder `{LIBRARY}` here",
            f"say which files or folders to read, or go to the folder that holds `{LIBRARY}`",
        )
    libraries: dict[str, Library] = {}
    asked = []
    for path in paths or (LIBRARY,):
        full, root, deep = _asked(path)
        library = libraries.setdefault(root, Library(root))
        library.ask(full)
        library.deep = library.deep or deep
        asked.append((full, library))
    done = 0
    for library in libraries.values():
        for full in _rule_files(library):
            library.files.append((library.name_of(full), read(full)))
            done += 1
            if progress is not None:
                progress(done)
        library.files.sort()
        library.catalogues.sort()
        _expect_distinct(library)
    for full, library in asked:
        _expect_rules(full, library)
    return list(libraries.values())


def releases(library: Library) -> dict[str, list[tuple[str, bytes]]]:
    """The released versions that are kept beside rule files, as (name, bytes), by the folder of
    the rules, in order of name."""
    found: dict[str, list[tuple[str, bytes]]] = {}
    for folder in dict.fromkeys(name.rpartition("/")[0] for name, _ in library.files):
        kept = os.path.join(library.path_of(folder), RELEASES)
        names = sorted(os.listdir(kept)) if os.path.isdir(kept) else []
        for name in names:
            if name.endswith(MODEL) and not name.startswith("."):
                path = os.path.join(kept, name)
                found.setdefault(folder, []).append((library.name_of(path), read(path)))
    return found


def read(path: str) -> bytes:
    """The bytes of a file."""
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as trouble:
        raise cannot("read", path, trouble) from trouble


def _asked(path: str) -> tuple[str, str, bool]:
    """The absolute path, its library's root, and whether folders below that root are read too.

    Without a folder `standards` above it, a lone file brings only the folder it lies in: were that
    somebody's home folder, reading all below it would take minutes.
    """
    full = os.path.abspath(path)
    is_folder = os.path.isdir(full)
    if not path or not (is_folder or os.path.isfile(full)):
        raise _not_there(path)
    if not is_folder and not full.endswith(RULES):
        raise Trouble(
            f"`{shown(full)}` is not a rule file", f"the names of rule files end in `{RULES}`"
        )
    folder = full if is_folder else os.path.dirname(full)
    root = _library_above(folder)
    if root is None:
        return full, folder, is_folder
    return full, root, True


def _library_above(folder: str) -> str | None:
    while os.path.basename(folder) != LIBRARY:
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above
    return folder


def _not_there(path: str) -> Trouble:
    if os.path.lexists(path):
        return Trouble(f"`{path}` is neither a file nor a folder")
    above, last = os.path.split(os.path.abspath(path))
    if not os.path.isdir(above):
        return Trouble(f"there is no `{path}`", f"there is no folder `{shown(above)}` either")
    from assay.diagnostics.suggest import near

    close = near(last, os.listdir(above))
    return Trouble(
        f"there is no `{path}`",
        f"did you mean `{shown(os.path.join(above, close[0]))}`?" if close else "",
    )


def _rule_files(library: Library) -> Iterator[str]:
    """Absolute paths of the rule files of a library, in no order.

    Links are not followed. One that stays inside would show the same rules twice; one that leads
    outside would make the result hang on files that do not travel with the library.
    """
    waiting = [library.root]
    while waiting:
        folder = waiting.pop()
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as trouble:
            raise cannot("read", folder, trouble) from trouble
        for entry in entries:
            if entry.name.startswith("."):
                continue
            is_rules = entry.name.endswith(RULES)
            if entry.name.endswith(CATALOGUE) and os.path.basename(folder) == LOCALE:
                library.catalogues.append(library.name_of(entry.path))
            if entry.is_symlink():
                if is_rules or (library.deep and entry.is_dir()):
                    library.left_out.append(library.name_of(entry.path))
            elif entry.is_dir():
                if library.deep:
                    waiting.append(entry.path)
            elif is_rules:
                _expect_plain_name(library, entry.path)
                if not entry.is_file():
                    raise Trouble(f"`{shown(entry.path)}` is not an ordinary file")
                yield entry.path


ODD = frozenset('\\:*?"<>|')
"""Characters that a file name cannot have on some computers."""


def _expect_plain_name(library: Library, path: str) -> None:
    name = library.name_of(path)
    if name.isprintable() and ODD.isdisjoint(name):
        return
    odd = next(letter for letter in name if letter in ODD or not letter.isprintable())
    raise Trouble(
        f"the name {shown(path)!a} has a character that not every computer can store or show "
        f"(U+{ord(odd):04X})",
        "rename it: letters, digits, `-` and `_` are safe",
    )


def _expect_distinct(library: Library) -> None:
    """Refuse two names that differ only in capitals: on some computers they are one file."""
    seen: dict[str, str] = {}
    for name, _ in library.files:
        other = seen.setdefault(name.casefold(), name)
        if other != name:
            raise Trouble(
                f"`{library.shown(other)}` and `{library.shown(name)}` differ only in capitals",
                "rename one: on some computers they are the same file",
            )


def _expect_rules(path: str, library: Library) -> None:
    name = library.name_of(path)
    if any(_covers(name, rules) for rules, _ in library.files):
        return
    linked = any(_covers(name, link) for link in library.left_out)
    why = "links are not followed" if linked else f"the names of rule files end in `{RULES}`"
    raise Trouble(f"there are no rule files in `{shown(path)}`", why)


def cannot(do: str, path: str, trouble: OSError) -> Trouble:
    """What the system said when we could not `do` something to a file or folder."""
    why = (trouble.strerror or str(trouble)).lower()
    return Trouble(f"cannot {do} `{shown(path)}`: {why}")
