"""`assay answers`: answers to a form, checked by its rules.

It does *not* know any rule, and is no rating: `assay rate` rates.
"""

from __future__ import annotations

import sys

from assay.cli.arguments import Misuse, Operands, Option, unknown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from assay.cli.arguments import Arguments

USAGE = (
    "assay answers ACTION FORM [ANSWERS ...] [--from OLD] [--out DIR] [--language LANGUAGE] "
    "[--format FORMAT]"
)
ABOUT = """
Work with the answers to a form. ACTION is one of these:

  check FORM ANSWERS ...      say all rules that answers break: each with its id, what it says, and
                              where in the answers
  upgrade FORM ANSWERS ...    move answers from an older release to the rules of today, as far as
                              that is certain, into the folder --out, and list the rest
  examples FORM               write good and bad answers for every rule into the folder --out

FORM is a framework and a form of it: `pdu/case_assessment`. The framework is a name, a folder of
rules or a model.json, as for `assay rate`. The set and the release that were answered stand in the
answers. ANSWERS are files, folders of files, or `-` for what comes in: one answered form as JSON, a
list of them, or one on each line (.jsonl). An older release is one that `assay release` kept beside
the rules; or OLD says where it is: a model.json, a folder of rules, or a revision of git, as for
`assay diff`. With `check`, it says what has changed since answers of that release.

Exit status: 0 when no rule is broken, and all was moved; 1 when a rule is broken, something is left
to see to, what was given is not JSON, or the rule files have errors; 2 when the command could not
be run.
"""
OPTIONS = (
    Option(
        "--language", "the language of messages, as forms have it: en (usual) or cy", "LANGUAGE"
    ),
    Option("--from", "the rules on which older answers were given, if they are not kept", "OLD"),
    Option("--out", "with upgrade and examples: the folder to write into", "DIR"),
    Option(
        "--format",
        "how to say it: text (usual), json, or github for `check`",
        "FORMAT",
        ("text", "json", "github"),
    ),
)
OPERANDS = Operands("action, form and answers", 1)
ACTIONS = ("check", "upgrade", "examples")
NEEDS = {"check": (), "upgrade": ("--out",), "examples": ("--out",)}
TAKES = {
    "check": ("--language", "--format", "--from"),
    "upgrade": ("--language", "--format", "--from", "--out"),
    "examples": ("--out",),
}
FINE, FINDINGS = 0, 1


def run(arguments: Arguments) -> int:
    """Do what the first word says, and give the exit status."""
    action, *rest = arguments.operands
    if action not in ACTIONS:
        raise unknown("action", action, ACTIONS, "assay answers --help")
    _expect(action, rest, arguments)
    from assay.cli import frameworks

    try:
        return _act(action, rest, arguments)
    except frameworks.Unsound as unsound:
        from assay.cli import check

        sys.stderr.write(check.render(unsound.errors, [unsound.library]))
        return FINDINGS


def _act(action: str, rest: list[str], arguments: Arguments) -> int:
    from assay.cli import answering

    form, *answers = rest
    if action == "examples":
        answering.write_examples(form, arguments.value("--out"))
        return FINE
    language, old = arguments.value("--language", "en"), arguments.value("--from")
    how = arguments.value("--format", "text")
    if action == "check":
        return answering.check(form, answers, language, how, old)
    from assay.cli import moving_answers

    return moving_answers.upgrade(form, answers, language, how, old, arguments.value("--out"))


def _expect(action: str, rest: list[str], arguments: Arguments) -> None:
    """Refuse what an action does not take, and the lack of what it needs. Raises: `Misuse`."""
    most = 1 if action == "examples" else None
    least = 1 if action == "examples" else 2
    if len(rest) < least:
        needed = "a form" if action == "examples" else "a form and answers"
        raise Misuse(f"`assay answers {action}` needs {needed}", "`assay answers --help` says more")
    if most is not None and len(rest) > most:
        raise Misuse(f"`{rest[most]}` is one word too many for `assay answers {action}`")
    for option in OPTIONS:
        if arguments.has(option.name) and option.name not in TAKES[action]:
            raise Misuse(f"`assay answers {action}` does not take `{option.name}`")
        if option.name in NEEDS[action] and not arguments.has(option.name):
            raise Misuse(f"`assay answers {action}` needs `{option.name} {option.value}`")
    if action == "upgrade" and arguments.value("--format") == "github":
        raise Misuse("`--format github` goes with `check`", "it is text or json here")
