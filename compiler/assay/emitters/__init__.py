"""Stage 5, emitters: from the model to files.

An emitter gives the files of one framework, by path below the framework's folder. It is pure: the
same model gives the same bytes, and it sees neither a rule file nor the disk. Each is a Python
entry point of the group `assay.emitters`, ours and those of others alike, and its name says what it
makes: `forms.schema`. It does *not* matter in which order they run.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from assay import model
from assay.emitters import manifest, model_json
from assay.record import Record

Emitter = Callable[[model.Framework], Mapping[str, bytes]]

GROUP = "assay.emitters"
"""The entry points that are emitters; see docs/emitters.md."""


OURS = "model"
"""One that is there wherever this version of Assay is installed."""


CHANGES = "docs.changes"
"""Pages of what changed from version to version, which are made of several versions, and so by no
emitter."""


class Trouble(Exception):
    """An emitter that cannot be used: what is the matter, and what to do."""

    def __init__(self, message: str, help: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.help = help


class Beside(Record):
    """Files that need more than one version of a framework: who makes them, and what they are, by
    the folder of the framework's rule files and their path below that."""

    name: str
    files: Mapping[str, Mapping[str, bytes]]


NOTHING_BESIDE = Beside("", {})


class Made(Record):
    """Files of one framework: its folder, and each file with the name of its emitter."""

    folder: str
    framework: model.Framework
    files: dict[str, tuple[str, bytes]]


def emitters(only: Collection[str] = (), beside: str = "") -> dict[str, Emitter]:
    """The emitters by name, in order of name.

    Args: `only` are names, or their first parts (`forms` for all that begin with `forms.`);
        `beside` is a name that may be among them and is no entry point.
    Raises: `Trouble`, when there is no such emitter, one cannot be loaded, or ours are not there.
    """
    from importlib.metadata import entry_points

    found = sorted(entry_points(group=GROUP), key=lambda each: each.name)
    names = [each.name for each in found]
    if OURS not in names:
        raise Trouble(
            "the emitters of assay are not installed",
            "install assay again: where it was installed, an older version of it was",
        )
    known = [*names, beside] if beside else names
    for wanted in only:
        if not any(is_meant(name, (wanted,)) for name in known):
            raise _not_there(wanted, known)
    loaded: dict[str, Emitter] = {}
    for each in found:
        if only and not is_meant(each.name, only):
            continue
        if each.name in loaded:
            raise Trouble(f"two packages have an emitter `{each.name}`", "uninstall one of them")
        try:
            loaded[each.name] = each.load()
        except (ImportError, AttributeError) as trouble:
            raise Trouble(
                f"the emitter `{each.name}` cannot be loaded from `{each.value}`: {trouble}",
                "mend or uninstall the package that has it",
            ) from trouble
    return loaded


def is_meant(name: str, only: Collection[str]) -> bool:
    """Whether a name is among those that are wanted, or below one of them."""
    return any(name == wanted or name.startswith(f"{wanted}.") for wanted in only)


def _not_there(wanted: str, names: list[str]) -> Trouble:
    listed = ", ".join(f"`{name}`" for name in names)
    return Trouble(f"there is no emitter `{wanted}`", f"these are there: {listed}")


def emit(
    frameworks: Mapping[str, model.Framework],
    only: Collection[str] = (),
    beside: Beside = NOTHING_BESIDE,
) -> dict[str, bytes]:
    """All files of a build, by path below the output folder.

    Args: frameworks by the folder of their rule files, `standards/probation/pdu`; what is made of
        them goes to the same folder without `standards/`. `only` as `emitters` has it. `beside` is
        listed with what emitters make, and left out where `only` does not name it.
    Raises: `Trouble`, when an emitter fails or two give the same file.
    """
    chosen = emitters(only, beside.name)
    if only and not is_meant(beside.name, only):
        beside = NOTHING_BESIDE
    made = [
        _made(_below(folder), framework, chosen, (beside.name, beside.files.get(folder, {})))
        for folder, framework in frameworks.items()
    ]
    shared = model_json.schema() if "model" in chosen else {}
    everything = manifest.emit(made, shared) | shared
    for each in made:
        everything |= {path: data for path, (_, data) in each.files.items()}
    return dict(sorted(everything.items()))


def _below(folder: str) -> str:
    return f"{folder}/".removeprefix("standards/").rstrip("/")


def _made(
    folder: str,
    framework: model.Framework,
    chosen: Mapping[str, Emitter],
    beside: tuple[str, Mapping[str, bytes]],
) -> Made:
    files: dict[str, tuple[str, bytes]] = {}
    made = [(name, _run(name, emitter, framework)) for name, emitter in chosen.items()]
    for name, own in (*made, beside):
        for path, data in own.items():
            if path in files:
                other, full = files[path][0], f"{folder}/{path}" if folder else path
                raise Trouble(f"the emitters `{other}` and `{name}` both make `{full}`")
            files[path] = name, data
    if any(name == "docs" for name, _ in files.values()):
        files |= _of_all(files, chosen)
    below = f"{folder}/" if folder else ""
    return Made(folder, framework, {below + path: each for path, each in files.items()})


def _of_all(
    files: Mapping[str, tuple[str, bytes]], chosen: Mapping[str, Emitter]
) -> dict[str, tuple[str, bytes]]:
    """The pages that say what all have made; an emitter that is not ours is told by its docstring.

    What writes them is loaded here: whoever makes no pages should not wait for it.
    """
    from assay.emitters.docs import downloads

    def said_of(name: str) -> str:
        return (chosen[name].__doc__ or "").strip().partition("\n")[0]

    by_path = {path: data for path, (_, data) in files.items()}
    emitter_of = {path: name for path, (name, _) in files.items()}
    listed = downloads.with_lists(by_path, emitter_of, said_of)
    return {path: ("docs", data) for path, data in listed.items()}


def _run(name: str, emitter: Emitter, framework: model.Framework) -> Mapping[str, bytes]:
    """What an emitter makes. Ours may crash, with the input named; others are reported."""
    if emitter.__module__.partition(".")[0] == __name__.partition(".")[0]:
        return emitter(framework)
    try:
        return emitter(framework)
    except Exception as trouble:
        raise Trouble(
            f"the emitter `{name}` failed on `{framework.code}`: "
            f"{type(trouble).__name__}: {trouble}",
            f"it is in `{emitter.__module__}`: tell its makers, or leave it out with `--only`",
        ) from trouble
