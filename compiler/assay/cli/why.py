"""`assay why`: why one item is rated as it is, and for every better rating why it is not that.

It does *not* know the answers; the reports do.
"""

from __future__ import annotations

import sys

from assay.cli.arguments import Misuse, Operands, unknown
from assay.cli.rating import BESIDE_TABLES, FINE, LANGUAGE, Report, prepare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from assay.cli.arguments import Arguments
    from assay.model import BroughtIn, Framework
    from assay.reports.page import Page

USAGE = (
    "assay why FRAMEWORK RESULTS ITEM [--language CODE] [--judgements FILE] [--hurdles-enforced]"
)
ABOUT = """
Say why an item is rated as it is and, for every better rating, what would have had to differ. ITEM
is the code of a standard, of a rated key question or of a rating: `P2.1`, `pdu_overall`. FRAMEWORK
and RESULTS are as for `assay rate`; of several units, each is answered for.

Exit status: 0 when it was said; 1 when there is a problem in the results or an error in the rule
files; 2 when the command could not be run.
"""
OPTIONS = (LANGUAGE, *BESIDE_TABLES)
OPERANDS = Operands("framework, results and an item", 3)


def run(arguments: Arguments) -> int:
    """Say why, and give the exit status."""
    if len(arguments.operands) > 3:
        raise Misuse(
            f"`assay why` is about one item of one file or folder, and `{arguments.operands[3]}` "
            "is one word too many",
            USAGE,
        )
    framework, results, item = arguments.operands
    report = prepare(framework, [results], arguments)
    if not isinstance(report, Report):
        return report
    code = _code(report.framework, item)
    answers = [answer for page in report.pages() for answer in _answers(page, code)]
    if not answers:
        raise _not_rated(report.framework, code)
    sys.stdout.write("\n\n".join(answers))
    return FINE


def _code(framework: Framework, typed: str) -> str:
    """The code of a rated item, also when it was typed as it is printed."""
    from assay.reports import methods

    codes = list(methods.every_rated(framework))
    for code in codes:
        if _bare(code) == _bare(typed):
            return code
    raise unknown("rated item", typed, codes, "assay rate")


def _not_rated(framework: Framework, code: str) -> Misuse:
    """Why there is nothing to say of an item, and what to ask instead."""
    parts: tuple[Framework | BroughtIn, ...] = (framework, *framework.uses)
    for part in parts:
        for standard in part.standards:
            questions = [question.code for question in standard.key_questions]
            if code in (standard.code, *questions) and standard.not_rated_because:
                why = " ".join(standard.not_rated_because.split()).rstrip(".")
                return Misuse(f"`{code}` is asked about and not rated", why)
            if code in questions:
                return Misuse(
                    f"`{code}` is a key question without a rating of its own",
                    f"ask about `{standard.code}`, the standard that it belongs to",
                )
    return Misuse(f"`{code}` is not rated in these results")


def _bare(code: str) -> str:
    return code.replace(" ", "").casefold()


def _answers(page: Page, code: str) -> Iterator[str]:
    """What a report, and those of its units, say of an item."""
    from assay.reports import as_text

    for item in page.items():
        if item.code == code:
            yield as_text.render_item(page, item)
    for unit in page.units:
        yield from _answers(unit, code)
