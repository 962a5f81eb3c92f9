"""`model.json`: the rule objects of a framework, whole; and the schema of every such file.

Whoever holds it needs no rule files; `assay.load` gives the objects back. It does *not* leave
anything out.
"""

from __future__ import annotations

from assay import __version__, model


def emit(framework: model.Framework) -> dict[str, bytes]:
    """`model.json` of one framework."""
    document = model.ModelDocument(assay_version=__version__, framework=framework)
    return {"model.json": model.dump(document)}


def schema() -> dict[str, bytes]:
    """`model.schema.json`, the same for all frameworks."""
    return {"model.schema.json": model.schema()}
