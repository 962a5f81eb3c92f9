"""`assay answers`: answers to a form, checked by its rules.

It does *not* know any rule, and is no rating: `assay rate` rates.
"""

from __future__ import annotations

import sys

from assay.cli.arguments import Misuse, Operands, Option, unknown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from assay.cli.arguments import Arguments

USAGE = "assay answers check FORM ANSWERS ... [--language LANGUAGE] [--format FORMAT]"
ABOUT = """
Check the answers to a form: all rules that they break, each with its id, what it says, and where in
the answers. FORM is a framework and a form of it: `pdu/case_assessment`. The framework is a name, a
folder of rules or a model.json, as for `assay rate`. The set and the release that were answered
stand in the answers. ANSWERS are files, folders of files, or `-` for what comes in: one answered
form as JSON, a list of them, or one on each line (.jsonl).

Exit status: 0 when no rule is broken; 1 when one is, or what was given is not JSON, or the rule
files have errors; 2 when the command could not be run.
"""
OPTIONS = (
    Option("--language", "the language of messages, as forms have it: en (usual)", "LANGUAGE"),
    Option(
        "--format",
        "how to say it: text (usual), json or github",
        "FORMAT",
        ("text", "json", "github"),
    ),
)
OPERANDS = Operands("action, form and answers", 1)
ACTIONS = ("check",)


def run(arguments: Arguments) -> int:
    """Do what the first word says, and give the exit status."""
    action, *rest = arguments.operands
    if action not in ACTIONS:
        raise unknown("action", action, ACTIONS, "assay answers --help")
    if len(rest) < 2:
        raise Misuse(f"`assay answers {action}` needs a form and answers", USAGE)
    from assay.cli import answering, frameworks

    try:
        return answering.check(
            rest[0], rest[1:], arguments.value("--language", "en"), arguments.value("--format")
        )
    except frameworks.Unsound as unsound:
        from assay.cli import check

        sys.stderr.write(check.render(unsound.errors, [unsound.library]))
        return 1
