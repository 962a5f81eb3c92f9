"""`model.json`: the rule objects of a framework, whole, and `model.schema.json`, which describes it.

Whoever holds the first needs no rule files; `assay.load` gives the objects back. It does *not* leave
anything out.
"""

from __future__ import annotations

from assay import __version__, model


def emit(framework: model.Framework) -> dict[str, bytes]:
    """`model.json` and its schema."""
    document = model.ModelDocument(assay_version=__version__, framework=framework)
    return {"model.json": model.dump(document), "model.schema.json": model.schema()}
