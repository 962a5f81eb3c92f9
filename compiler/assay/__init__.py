"""Assay: inspection standards as code."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from os import PathLike

    from assay.model import Framework

__all__ = ["__version__", "load"]

__version__ = "0.1.0"


def load(path: str | PathLike[str]) -> Framework:
    """The framework that a `model.json` holds, equal to the one that was built.

    Raises: `OSError`; `pydantic.ValidationError`, when the file is not a model of this format.
    """
    from assay import model

    with open(path, "rb") as file:
        return model.load(file.read()).framework
