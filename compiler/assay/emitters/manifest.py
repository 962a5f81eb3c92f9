"""`manifest.json`: each file of a build, its emitter, its hash, the rule files behind it, all
versions.

It does *not* list itself.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from assay import __version__, model

if TYPE_CHECKING:
    from assay.emitters import Made

PATH = "manifest.json"


def emit(made: Sequence[Made], shared: Mapping[str, bytes]) -> dict[str, bytes]:
    """The manifest of a whole output folder; `shared` are files that belong to no framework."""
    listed = {
        path: _file(data, emitter, each.framework)
        for each in made
        for path, (emitter, data) in each.files.items()
    }
    listed |= {path: _file(data, "model") for path, data in shared.items()}
    manifest = {
        "format": "assay-manifest",
        "format_version": "1.1",
        "assay_version": __version__,
        "model_format_version": model.FORMAT_VERSION,
        "frameworks": {
            each.framework.code: _framework(each.folder, each.framework)
            for each in sorted(made, key=lambda each: each.folder)
        },
        "files": dict(sorted(listed.items())),
    }
    return {PATH: model.as_json(manifest)}


def _file(data: bytes, emitter: str, framework: model.Framework | None = None) -> dict[str, Any]:
    return {
        "emitter": emitter,
        "sha256": hashlib.sha256(data).hexdigest(),
        "bytes": len(data),
        "framework": framework.code if framework is not None else None,
        "sources": _sources(framework) if framework is not None else [],
    }


def _sources(framework: model.Framework) -> list[str]:
    """The rule files of a framework and of those it uses."""
    used = (path for brought_in in framework.uses for path in brought_in.files)
    return sorted({*framework.files, *used})


def _framework(folder: str, framework: model.Framework) -> dict[str, Any]:
    return {
        "folder": folder,
        "title": framework.title,
        "version": framework.version,
        "in_force": framework.in_force,
        "uses": {used.name: used.version for used in framework.uses},
        "documents": {document.code: document.version for document in framework.documents},
        "forms": {form.code: form.version for form in framework.forms},
    }
