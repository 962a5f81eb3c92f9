"""Stage 5, emitters: from the model to files.

Each emitter gives the files of one framework, by path below the framework's folder. All are pure:
the same model gives the same bytes, and none sees a rule file or the disk. To add one, write a
module and add a line to `EMITTERS`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from assay import model
from assay.emitters import docs, forms, inspections, manifest, model_json

Emitter = Callable[[model.Framework], dict[str, bytes]]

EMITTERS: tuple[tuple[str, Emitter], ...] = (
    ("model", model_json.emit),
    ("forms", forms.emit),
    ("inspections", inspections.emit),
    ("docs", docs.emit),
)
"""Every emitter, by name, in the order in which they run."""

WITHOUT_STANDARDS: frozenset[str] = frozenset(("model",))
"""The emitters that have something to say of a framework that only shares."""


def emit(frameworks: Mapping[str, model.Framework]) -> dict[str, bytes]:
    """All files of a build, by path below the output folder.

    Args: frameworks by the folder of their rule files, `standards/probation/pdu`; what is made of
        them goes to the same folder without `standards/`.
    """
    frameworks = {_below(folder): framework for folder, framework in frameworks.items()}
    files = {folder: _files(folder, framework) for folder, framework in frameworks.items()}
    shared = model_json.schema()
    everything = manifest.emit(frameworks, files, shared) | shared
    for written in files.values():
        everything |= written
    return dict(sorted(everything.items()))


def _below(folder: str) -> str:
    return f"{folder}/".removeprefix("standards/").rstrip("/")


def _files(folder: str, framework: model.Framework) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for name, emitter in EMITTERS:
        if framework.standards or name in WITHOUT_STANDARDS:
            for path, data in emitter(framework).items():
                found[f"{folder}/{path}" if folder else path] = data
    return found
