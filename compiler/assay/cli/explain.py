"""`assay explain`: the manual page of a finding's code, laid out for a terminal.

The page is the docstring of the diagnostic. It does *not* word anything itself.
"""

from __future__ import annotations

import sys

from assay import catalog
from assay.cli import terminal
from assay.cli.arguments import Misuse, Operands

TYPE_CHECKING = False
if TYPE_CHECKING:
    from assay.cli.arguments import Arguments, Option
    from assay.diagnostics import Diagnostic

USAGE = "assay explain [CODE]"
ABOUT = """
Print the manual page of a finding: the problem, why it matters, how to mend it. CODE is a code
such as E0101 or a readable name such as unexpected-word. Without one, every code is listed.
"""
OPTIONS: tuple[Option, ...] = ()
OPERANDS = Operands("code", most=1)

WIDEST = 88
CODE_INDENT = " " * 4


def run(arguments: Arguments) -> int:
    """Print a page, or the list of all."""
    if not arguments.operands:
        sys.stdout.write(_list())
        return 0
    written = arguments.operands[0]
    kind = catalog.find(written)
    if kind is None:
        raise _no_page(written)
    sys.stdout.write(page(kind, width=terminal.width(), colour=terminal.has_colour()))
    return 0


def page(kind: type[Diagnostic], *, width: int, colour: bool = False) -> str:
    """The page of a diagnostic: prose wrapped, rule text indented."""
    title = f"{kind.code} {kind.name()} ({kind.severity()})"
    parts = [f"\x1b[1m{title}\x1b[0m" if colour else title]
    for is_code, block in _blocks(catalog.page(kind)):
        if is_code:
            parts.append("\n".join((CODE_INDENT + line).rstrip() for line in block))
        else:
            parts.append(_wrapped(block, min(width, WIDEST)))
    return "\n\n".join(parts) + "\n"


def _blocks(markdown: str) -> list[tuple[bool, list[str]]]:
    """Paragraphs and fenced blocks in order, each with whether it is a fenced one."""
    blocks: list[tuple[bool, list[str]]] = []
    fenced = False
    fresh = True
    for line in markdown.split("\n"):
        if line.lstrip().startswith("```"):
            fenced = not fenced
            if fenced:
                blocks.append((True, []))
            fresh = True
        elif fenced:
            blocks[-1][1].append(line)
        elif not line.strip():
            fresh = True
        else:
            if fresh:
                blocks.append((False, []))
            blocks[-1][1].append(line)
            fresh = False
    return blocks


def _wrapped(lines: list[str], width: int) -> str:
    """A paragraph, or a list with its points hanging."""
    from textwrap import fill

    points: list[str] = []
    for line in lines:
        if _marker(line) or not points:
            points.append(line.strip())
        else:
            points[-1] += " " + line.strip()
    return "\n".join(
        fill(
            point,
            width,
            subsequent_indent=" " * len(_marker(point)),
            break_long_words=False,
            break_on_hyphens=False,
        )
        for point in points
    )


def _marker(line: str) -> str:
    """What starts a point of a list: `- `, or `1. `."""
    text = line.lstrip()
    if text.startswith(("- ", "* ")):
        return text[:2]
    number, dot, _ = text.partition(". ")
    return number + dot if dot and number.isdigit() else ""


def _list() -> str:
    kinds = catalog.every()
    listed = [f"{kind.code}  {kind.name()}\n" for kind in kinds]
    return "".join(listed) + f"\n{len(kinds)} codes; `assay explain CODE` prints a page\n"


def _no_page(written: str) -> Misuse:
    from assay.diagnostics.suggest import near

    kinds = catalog.every()
    close = near(written, [word for kind in kinds for word in (kind.code, kind.name())])
    return Misuse(
        f"no finding has the code `{written}`",
        f"did you mean {' or '.join(f'`{word}`' for word in close)}?"
        if close
        else "`assay explain` lists them all",
    )
