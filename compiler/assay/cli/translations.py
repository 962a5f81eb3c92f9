"""`assay translations`: today's texts of the rule files, put before their translators.

Each framework has a catalogue for each of its languages but the first, `locale/cy.po` beside its
rule files. It does *not* translate, and never drops what a translator wrote.
"""

from __future__ import annotations

import os
import sys

from assay.cli import check, checking
from assay.cli.arguments import Operands, Option
from assay.delivery import write_file
from assay.project import CATALOGUE, LOCALE, find

TYPE_CHECKING = False
if TYPE_CHECKING:
    from assay.cli.arguments import Arguments
    from assay.project import Library

USAGE = "assay translations [PATH ...] [--check]"
ABOUT = """
Bring the catalogues of translations up to date with the rule files: new texts come in, changed
ones become fuzzy and keep their old wording, and those that are gone move to the end. A PATH is a
file or a folder; without one, all frameworks of the folder `standards` here are done.
docs/translating.md says how a translator works with a catalogue.

Exit status: 0 when all is well; 1 when rule files have an error, a catalogue cannot be read or,
with --check, one is not up to date; 2 when the command could not be run.
"""
OPTIONS = (Option("--check", "write nothing, and name the catalogues that are not up to date"),)
OPERANDS = Operands("path")


def run(arguments: Arguments) -> int:
    """Bring catalogues up to date, and give the exit status."""
    only_compares = arguments.has("--check")
    status = 0
    number = 0
    for library in find(arguments.operands):
        made = _made(library)
        if made is None:
            return 1
        kept = dict(library.translations())
        for name, data in made.items():
            number += 1
            if kept.get(name) == data:
                continue
            what = "is not up to date" if only_compares else "is now up to date"
            sys.stdout.write(f"{library.shown(name)} {what}\n")
            if only_compares:
                status = 1
            else:
                path = library.path_of(name)
                os.makedirs(os.path.dirname(path), exist_ok=True)
                write_file(path, data)
    if status:
        sys.stdout.write("run `assay translations`\n")
    else:
        sys.stdout.write(f"{number} catalogue{'' if number == 1 else 's'} up to date\n")
    return status


def _made(library: Library) -> dict[str, bytes] | None:
    """The catalogues by name; None where something is wrong, which is then told."""
    from assay import pipeline
    from assay.translation.catalogues import up_to_date

    catalogues = library.translations()
    checked = pipeline.check(library.files, catalogues=library.catalogues)
    if not checked.errors:
        checked, _ = pipeline.translated(checked, catalogues)
    if checked.errors:
        library.ask(library.root)
        findings = checking.asked(library, checking.plain(checked))
        errors = [found for found in findings if found["severity"] == "error"]
        sys.stdout.write(check.render(errors, [library]))
        return None
    kept = dict(catalogues)
    made: dict[str, bytes] = {}
    for folder, framework in pipeline.models(checked).items():
        if not library.asks_about(folder):
            continue
        for language in framework.languages[1:]:
            name = f"{folder}/{LOCALE}/{language}{CATALOGUE}"
            old = kept[name].decode("utf-8-sig") if name in kept else None
            made[name] = up_to_date(framework, language, old).encode()
    return made
