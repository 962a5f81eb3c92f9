"""`assay build`: rule files in; rule objects, forms and documents out.

The output folder changes as a whole or not at all, and not while there is an error anywhere in the
library. It does *not* decide what is made: the pipeline says which files there are.
"""

from __future__ import annotations

import gc
import sys

from assay import delivery
from assay.cli import check, checking, released, terminal
from assay.cli.arguments import Misuse, Operands, Option
from assay.project import Trouble, find

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from assay.cli.arguments import Arguments
    from assay.project import Library

USAGE = (
    "assay build [PATH ...] [--out DIR] [--only NAMES] [--check] [--release] "
    "[--site DIR [--pdf] [--address URL]]"
)
ABOUT = """
Make rule objects, forms and documents from all rule files of a library: the folder `standards`
that a PATH lies in, or the one here. Nothing is written while there is an error.

Exit status: 0 when all is well; 1 when there is an error or, with --check, when the output is not
up to date; 2 when the command could not be run.
"""
OPTIONS = (
    Option("--out", "the folder to write, `generated` if not said", "DIR"),
    Option("--only", "make only what these emitters make: `forms,docs`, `forms.schema`", "NAMES"),
    Option("--check", "write nothing, and say what a build would change"),
    Option("--release", "take missing and outdated translations for errors"),
    Option(
        "--site", "also build the documents into a website in this folder (needs MkDocs)", "DIR"
    ),
    Option("--address", "with `--site`, where the website will stand: for search engines", "URL"),
    Option("--pdf", "with `--site`, also print each website into a PDF (needs Chromium)"),
)
OPERANDS = Operands("path")


def run(arguments: Arguments) -> int:
    """Build, and give the exit status."""
    out = arguments.value("--out", "generated")
    only = _only(arguments)
    site = arguments.value("--site")
    if site:
        if arguments.has("--check"):
            raise Misuse("`--check` writes nothing, so it cannot go with `--site`", "leave one out")
        from assay.cli import site as website

        website.expect_mkdocs()
    program = _browser(arguments)
    address = _address(arguments)
    progress = terminal.Progress()
    try:
        library = _one_library(find(arguments.operands, progress.read))
        folders = [out, site] if site else [out]
        delivery.expect_apart(library, folders)
        if not arguments.has("--check"):
            for folder in folders:
                delivery.expect_ours(folder)
        progress.checking(len(library.files))
        outputs = _outputs(library, only, release=arguments.has("--release"))
    finally:
        progress.done()
    if outputs is None:
        return 1
    if arguments.has("--check"):
        return _compare(out, outputs)
    _write(out, outputs)
    if site:
        website.build(out, outputs, site, program, address)
    return 0


def _browser(arguments: Arguments) -> str:
    """The program that prints, if a PDF is asked for."""
    if not arguments.has("--pdf"):
        return ""
    if not arguments.has("--site"):
        raise Misuse("`--pdf` needs `--site`", "the PDF lies beside the pages that it is made of")
    from assay.cli.printing import browser

    return browser()


def _address(arguments: Arguments) -> str:
    """Where the website will stand, with a slash at its end; empty when nobody says."""
    if not arguments.has("--address"):
        return ""
    if not arguments.has("--site"):
        raise Misuse("`--address` needs `--site`", "it is the address of the website")
    from urllib.parse import urlsplit

    address = arguments.value("--address")
    try:
        parts = urlsplit(address)
        fits = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:  # brackets that enclose no number of a machine
        fits = False
    if not fits or parts.query or parts.fragment or address != "".join(address.split()):
        raise Misuse(
            f"`--address {address}` is no address of a website",
            "give that of its first page, as in `--address https://www.example.org/standards/`",
        )
    return address.rstrip("/") + "/"


def _one_library(libraries: list[Library]) -> Library:
    if len(libraries) > 1:
        raise Misuse(
            "these paths lie in more than one library",
            "build one library at a time, each with an `--out` of its own",
        )
    return libraries[0]


def _only(arguments: Arguments) -> list[str]:
    """The emitters that are asked for; none means all."""
    if not arguments.has("--only"):
        return []
    if not arguments.has("--out"):
        raise Misuse(
            "`--only` needs `--out`",
            "the output folder is written as a whole: give some files a folder of their own",
        )
    if arguments.has("--site"):
        raise Misuse("`--only` cannot go with `--site`", "leave one out")
    only = [name.strip() for name in arguments.value("--only").split(",") if name.strip()]
    if not only:
        raise Misuse("`--only` names no emitter", "as in `--only forms,docs`")
    return only


def _outputs(library: Library, only: Sequence[str], *, release: bool) -> dict[str, bytes] | None:
    """The files to write; None when there are errors, which are then printed, as warnings are."""
    from assay import emitters, pipeline

    gc.disable()  # next to nothing becomes garbage in a build, and looking for it grows with size
    try:
        earlier, catalogues = released.earlier(library), library.translations()
        built = pipeline.build(library.files, only, earlier, catalogues)
    except emitters.Trouble as trouble:
        raise Trouble(trouble.message, trouble.help) from trouble
    finally:
        gc.enable()
    library.ask(library.root)
    findings = checking.asked(library, checking.plain(built.checked))
    if release:
        findings = checking.for_release(findings)
    if findings:
        sys.stdout.write(check.render(findings, [library]))
    if check.status(findings):
        sys.stdout.write("nothing was built\n")
        return None
    return built.outputs


def _write(out: str, outputs: Mapping[str, bytes]) -> None:
    files = f"{len(outputs)} file{'' if len(outputs) == 1 else 's'}"
    if delivery.write_tree(out, outputs):
        sys.stdout.write(f"wrote {files} to {out}\n")
    else:
        sys.stdout.write(f"{out} is up to date: {files}\n")


WORDS = {
    "missing": "is missing",
    "stale": "is not what a build would write",
    "extra": "would not be there after a build",
    "alien": "was not written by assay, and a build does not touch it",
}
"""What is said of each file that differs."""


def _compare(out: str, outputs: Mapping[str, bytes]) -> int:
    aliens = delivery.alien_paths(out)
    differences = delivery.compare_tree(out, outputs)
    for kind, path in differences:
        kind = "alien" if path in aliens else kind
        sys.stdout.write(f"{kind}: {out}/{path} {WORDS[kind]}\n")
    if aliens:
        sys.stdout.write(
            f"{out} is not up to date, and `assay build` refuses it while it holds what assay did "
            f"not write, such as `{out}/{aliens[0]}`: move that away first\n"
        )
        return 1
    if differences:
        sys.stdout.write(f"{out} is not up to date: run `assay build`\n")
        return 1
    sys.stdout.write(f"{out} is up to date\n")
    return 0
