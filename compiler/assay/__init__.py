"""Assay: inspection standards as code."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from os import PathLike
    from typing import Any

    from assay.intake.problem import Problem
    from assay.model import Framework

    Results = str | PathLike[str] | Mapping[str, Any]

__all__ = ["BadInspection", "__version__", "check_answers", "load", "rate"]

__version__ = "0.1.0"


class BadInspection(Exception):
    """Results that cannot be rated; `problems` has everything that is wrong with them."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        from assay.intake.problem import in_words

        super().__init__("\n".join(in_words(problem) for problem in problems))
        self.problems = tuple(problems)


def load(path: str | PathLike[str]) -> Framework:
    """The framework that a `model.json` holds, equal to the one that was built.

    Raises: `OSError`; `pydantic.ValidationError`, when the file is not a model of this format.
    """
    from assay import model

    with open(path, "rb") as file:
        return model.load(file.read()).framework


def rate(
    framework: Framework | str | PathLike[str], results: Results | Sequence[Results]
) -> dict[str, Any] | list[dict[str, Any]]:
    """The ratings of an inspection, with the reasons in words, as `assay rate --format json` has
    them.

    Args: `framework` is a model, the name of a framework, a folder of rules or the path of a
        `model.json`; `results` a document, a path of documents or tables, or a list of these.
    Gives a document; a list of them for a list, and for a path that holds several units.
    Raises: `BadInspection`, when results cannot be rated: then nothing is; `assay.project.Trouble`,
        when there is no such framework or path; `assay.cli.frameworks.Unsound`, when its rule files
        have errors.
    """
    from assay.cli.library import rated

    return rated(framework, results)


def check_answers(
    framework: Framework | str | PathLike[str],
    form: str,
    answers: Results | Sequence[Results],
    *,
    language: str = "en",
) -> list[dict[str, Any]]:
    """Every rule that the answers to a form break, as `assay answers check --format json` has them;
    an empty list, if none is broken.

    Args: `framework` is as for `rate`; `form` its form's name, as `case_assessment`; `answers` one
        answered form, a path of files of such, or a list of these.
    Raises: `assay.project.Trouble`, when there is no such framework, form, language or path;
        `assay.cli.frameworks.Unsound`, when its rule files have errors.
    """
    from assay.cli.library import checked

    return checked(framework, form, answers, language)
