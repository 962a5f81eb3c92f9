"""`assay diff`: two versions of the rules in; what is different out, by item and by meaning.

It does *not* find any difference or word it; `comparison` does.
"""

from __future__ import annotations

import sys

from assay.cli import frameworks, terminal, versions
from assay.cli.arguments import Operands, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from assay.cli.arguments import Arguments
    from assay.comparison.change import Comparison, Tier

USAGE = "assay diff OLD NEW [--framework NAME] [--format FORMAT] [--out FILE] [--fail-on TIER]"
ABOUT = """
Say what is different between two versions of the rules, item by item. OLD and NEW are folders of
rule files, model.json files, folders that `assay build` wrote, names of frameworks in `standards`
here, or revisions of git: `git:HEAD~1` for the folder `standards` of then, `git:v8.5:PATH` for a
folder or a model.json at another path, or a revision alone where no file is called so.

Exit status: 0 when it was said; 1 when a change reaches as far as --fail-on or an error stands in
rule files; 2 when the command could not be run.
"""
TIERS = ("wording", "guidance", "question", "answers", "rating")
OPTIONS = (
    Option("--framework", "compare this framework; usually all that both versions have", "NAME"),
    Option(
        "--format",
        "how to say it: text (usual), markdown or json",
        "FORMAT",
        ("text", "markdown", "json"),
    ),
    Option("--out", "write to this file, whole or not at all, instead of to the terminal", "FILE"),
    Option(
        "--fail-on",
        "end with status 1 when a change reaches so far: wording, guidance, question, answers or "
        "rating",
        "TIER",
        TIERS,
    ),
)
OPERANDS = Operands("two versions of the rules", 2, 2)
FINE, REACHED = 0, 1


def run(arguments: Arguments) -> int:
    """Compare, print or write, and give the exit status."""
    old, new = arguments.operands
    try:
        found = compared(old, new, arguments.value("--framework"))
    except frameworks.Unsound as unsound:
        from assay.cli import check

        sys.stderr.write(check.render(unsound.errors, [unsound.library]))
        sys.stderr.write("nothing was compared\n")
        return REACHED
    out = arguments.value("--out")
    rendered = _render(found, arguments.value("--format", "text"), to_file=bool(out))
    if out:
        from assay import delivery

        delivery.write_file(out, rendered.encode("utf-8"))
        terminal.mention(f"wrote the comparison to `{out}`")
    else:
        sys.stdout.write(rendered)
    return _status(found, arguments.value("--fail-on"))


def compared(old: str, new: str, wanted: str = "") -> list[Comparison]:
    """The comparison of each framework, in order of name.

    What one framework brings in from another is said once, where that is compared itself. Raises:
    `Trouble`, `Unsound`.
    """
    from assay.comparison.comparing import compare, without

    before, after = versions.version(old), versions.version(new)
    names = versions.shared(before, after, wanted)
    return [without(compare(before.take(name), after.take(name)), names) for name in sorted(names)]


def _render(found: Sequence[Comparison], form: str, *, to_file: bool) -> str:
    if form == "json":
        from assay.comparison import as_json

        return as_json.render(found)
    if form == "markdown":
        from assay.comparison import as_markdown

        return as_markdown.render(found)
    from assay.comparison import as_text

    width = 100 if to_file else terminal.width()
    colour = not to_file and terminal.has_colour()
    return "\n\n".join(as_text.render(each, width=width, colour=colour) for each in found)


def _status(found: Sequence[Comparison], tier: str) -> int:
    if not tier:
        return FINE
    wanted: Tier = next(each for each in _tiers() if each == tier)
    number = sum(each.reaching(wanted) for each in found)
    if not number:
        return FINE
    changes = "1 change reaches" if number == 1 else f"{number} changes reach"
    sys.stderr.write(f"{changes} as far as `{tier}` or further\n")
    return REACHED


def _tiers() -> tuple[Tier, ...]:
    from assay.comparison.change import TIERS

    return TIERS
