"""The compiler on one page: text -> syntax -> facts -> model -> files.

Each stage takes what the one before gives and adds its diagnostics; none stops at the first
mistake, and nothing is printed or written here."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from assay.analysis.facts import Facts
from assay.diagnostics import Diagnostic, Span
from assay.text import Sources

TYPE_CHECKING = False
if TYPE_CHECKING:
    from assay.model import Framework
    from assay.syntax.known_trees import KnownTrees

NO_EARLIER: Mapping[str, Sequence[Framework]] = {}


class Checked:
    """What is known of the files of one run. `facts` holds one scope a framework, used
    ones first."""

    __slots__ = ("diagnostics", "facts", "sources")

    def __init__(self, sources: Sources, facts: Facts, diagnostics: tuple[Diagnostic, ...]) -> None:
        self.sources = sources
        self.facts = facts
        self.diagnostics = diagnostics

    @property
    def errors(self) -> bool:
        """Whether anything stands in the way of a build."""
        return any(diagnostic.severity() == "error" for diagnostic in self.diagnostics)


class Built:
    """The checked run, and the files that it gives: path below the output folder to bytes; none
    after errors."""

    __slots__ = ("checked", "outputs")

    def __init__(self, checked: Checked, outputs: dict[str, bytes]) -> None:
        self.checked = checked
        self.outputs = outputs


def check(
    files: Sequence[tuple[str, bytes]],
    used_elsewhere: frozenset[str] = frozenset(),
    known: KnownTrees | None = None,
    catalogues: Collection[str] = (),
) -> Checked:
    """Read and check rule files, given as (path, bytes).

    Args: `used_elsewhere` names frameworks that others use, which are not among the files; `known`
        has trees of files that were parsed before, and learns more; `catalogues` are the paths of
        the translations that there are, which are not read.
    """
    from assay.analysis import acceptance, checks, declare, echoes, kinds, resolve
    from assay.syntax.parser import parse
    from assay.syntax.reading import read

    sources = Sources()
    found: list[Diagnostic] = []
    trees = []
    broken: list[Span] = []
    for path, data in files:
        source, problems = read(path, data, sources)
        tree = known.tree_of(source) if known is not None else None
        if tree is None:
            parsed = parse(source)
            found += [*problems, *parsed.diagnostics]
            broken += parsed.broken
            tree = parsed.tree
            if known is not None and not (problems or parsed.diagnostics):
                known.learn(source, tree)
        trees.append((path, tree))
    facts, meant = declare.declare(trees, used_elsewhere)
    facts.catalogues = frozenset(catalogues)
    meant += resolve.resolve(facts)
    meant += kinds.check_kinds(facts)
    meant += checks.run(facts)
    meant = acceptance.settle(facts, sources, meant)
    return Checked(
        sources, facts, in_order(found + echoes.silence(meant, found, broken, facts, sources))
    )


def build(
    files: Sequence[tuple[str, bytes]],
    only: Collection[str] = (),
    earlier: Mapping[str, Sequence[Framework]] = NO_EARLIER,
    catalogues: Sequence[tuple[str, bytes]] = (),
) -> Built:
    """Check rule files and, if nothing is wrong, write all that is made from them, or what `only`
    some emitters make; in other languages too, where `catalogues` have translations.

    Args: `earlier` are released versions of frameworks, by folder, the earliest first.
    Raises: `emitters.Trouble`, when an emitter cannot be used.
    """
    checked = check(files, catalogues=[path for path, _ in catalogues])
    if checked.errors:
        return Built(checked, {})
    checked, made = translated(checked, catalogues)
    if checked.errors:
        return Built(checked, {})
    from assay.comparison.history import steps, with_history
    from assay.emitters import CHANGES, Beside, emit, is_meant

    changes: dict[str, dict[str, bytes]] = {}
    for folder, framework in made.items():
        told = steps([*_before(framework, earlier.get(folder, ())), framework])
        made[folder] = with_history(framework, told)
        if not only or is_meant(CHANGES, only):
            from assay.comparison.pages import change_pages

            changes[folder] = change_pages(framework, told)
    return Built(checked, emit(made, only, Beside(CHANGES, changes)))


def _before(framework: Framework, released: Sequence[Framework]) -> Iterator[Framework]:
    """The released versions but the one at hand, should it be released already."""
    return (each for each in released if each.version != framework.version)


def translated(
    checked: Checked, catalogues: Sequence[tuple[str, bytes]]
) -> tuple[Checked, dict[str, Framework]]:
    """The frameworks of a run without errors, by folder, with the translations that there are; and
    the run again, with what is wrong with those."""
    from assay.translation.catalogues import translated

    made, found = translated(models(checked), catalogues, checked.sources)
    return Checked(checked.sources, checked.facts, in_order([*checked.diagnostics, *found])), made


def models(checked: Checked) -> dict[str, Framework]:
    """The frameworks of a run without errors, by folder, in the language of their rule files."""
    from assay.analysis.lower import lower

    return {
        scope.folder: lower(scope, checked.facts, checked.sources)
        for scope in checked.facts.scopes
        if scope.node is not None
    }


def in_order(found: list[Diagnostic]) -> tuple[Diagnostic, ...]:
    """By place, then code; the same thing said twice of one place is said once."""
    unique = {(one.start, one.end, one.code, one.message()): one for one in found}
    return tuple(unique[key] for key in sorted(unique))
