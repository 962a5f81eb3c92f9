"""What the values of each subject are: the ratings of its scale, its answers, its choices, or a
kind of quantity.

Asked by whatever compares, counts or bands. It does *not* complain; that is `kinds.py` and the
checks."""

from __future__ import annotations

from assay.analysis.facts import Facts, Symbol
from assay.record import Record
from assay.syntax import tree
from assay.syntax.tree import Node


class Range(Record):
    """What a subject's values are: named values (ordered or not), or a kind of quantity.

    `kind` is `rating`, `answer`, `choice`, `yes or no`, or one of `date`, `number`, `score`,
    `percentage`, `number of days` (weeks, months), `text`."""

    kind: str
    values: dict[str, Symbol | None]


UNITS: dict[type[Node], str] = {tree.Days: "days", tree.Weeks: "weeks", tree.Months: "months"}
RATED = frozenset(("standard", "rating", "test"))


def point_values(facts: Facts, node: Node) -> dict[str, Symbol | None]:
    """The ratings that a rated item can have, by name, worst or best first as the scale
    has them."""
    scale = facts.scale.get(node)
    return values_of(facts, scale, "point") if scale is not None else {}


def values_of(facts: Facts, owner: Symbol, kind: str) -> dict[str, Symbol | None]:
    """The points of a scale, the answers of a set of answers, the choices of a fact."""
    found = facts.values.get((owner, kind))
    if found is None:
        scope = next((one for one in facts.scopes if one.name == owner.framework), None)
        symbols = scope.symbols(kind) if scope is not None else ()
        names = ((s.name, s) for s in symbols if s.within is owner)
        found = {name.value: s for name, s in names if isinstance(name, tree.Name)}
        facts.values[owner, kind] = found
    return found


def about_a_case(facts: Facts, symbol: Symbol) -> bool:
    """Whether it is a fact about a case: one of a record that is not that of a unit."""
    record = symbol.code.partition(".")[0]
    units = {unit.code for scope in facts.scopes for unit in scope.symbols("unit")}
    return symbol.kind == "fact" and record not in units


def range_of(facts: Facts, subject: Node) -> Range | None:
    """What the values of a subject are; None when it is unknown and was reported."""
    match subject:
        case tree.ScoreOf():
            return Range("score", {})
        case tree.NumberOfCases() | tree.NumberOfUnits():
            return Range("number", {})
    symbol = facts.target.get(subject)
    return range_of_symbol(facts, symbol) if symbol is not None else None


def range_of_symbol(facts: Facts, symbol: Symbol) -> Range | None:
    """As `range_of`, of something declared."""
    node = symbol.node
    if isinstance(node, tree.Fact):
        return _fact_range(facts, symbol, node)
    if symbol.kind == "milestone":
        return Range("date", {})
    if symbol.kind in RATED:
        return Range("rating", point_values(facts, node))
    if symbol.kind == "key question" and tree.first(node, tree.RatedBy) is not None:
        owner = symbol.within.node if symbol.within is not None else node
        return Range("rating", point_values(facts, owner))
    by_kind = tree.first(node, tree.AnsweredByKind)
    if by_kind is not None:
        match by_kind.kind:
            case tree.FreeText():
                return Range("text", {})
            case tree.ADate():
                return Range("date", {})
            case tree.WholeNumber():
                return Range("number", {})
            case tree.Percentage():
                return Range("percentage", {})
    answers = facts.answers.get(node)
    return Range("answer", values_of(facts, answers, "answer")) if answers is not None else None


def _fact_range(facts: Facts, symbol: Symbol, node: tree.Fact) -> Range:
    match node.kind:
        case tree.YesOrNo():
            return Range("yes or no", {"yes": None, "no": None})
        case tree.OneOf() | tree.SeveralOf():
            return Range("choice", values_of(facts, symbol, "choice"))
        case tree.WholeNumber():
            return Range("number", {})
        case tree.Percentage():
            return Range("percentage", {})
        case tree.ADate():
            return Range("date", {})
        case tree.NumberOfTime():
            return Range(f"number of {UNITS[type(node.kind.unit)]}", {})
        case tree.FreeText():
            return Range("text", {})


def quantity_kind(quantity: Node) -> str:
    """`number`, `percentage`, `number of weeks` or `date`."""
    match quantity:
        case tree.Percent():
            return "percentage"
        case tree.Length():
            return f"number of {UNITS[type(quantity.unit)]}"
        case tree.BeforeEvent() | tree.AfterEvent():
            return "date"
    return "number"


def limits(range_: Node) -> tuple[Node, ...]:
    """The one or two quantities of a range."""
    return tuple(part for _, part in range_.parts() if isinstance(part, Node))


def bare_start(range_: Node) -> bool:
    """Whether a range says its unit once, at its end: `7 to 28 days`."""
    both = limits(range_)
    return (
        len(both) == 2 and isinstance(both[0], tree.Number) and not isinstance(both[1], tree.Number)
    )


def shown(subject: Node) -> str:
    """A subject as the author wrote it, or in words."""
    match subject:
        case tree.Name() | tree.Code() | tree.FactName():
            return f"`{subject.value}`"
        case tree.NumberOfCases():
            return "the number of cases"
        case tree.NumberOfUnits():
            return "the number of units"
    return "a score"


def measure_of(node: Node) -> str:
    """`percentage` or `score`: what bands measure, by how most of their limits are written."""
    ends = [limit for band in tree.each(node, tree.Band) for limit in limits(band.range)]
    percentages = sum(isinstance(limit, tree.Percent) for limit in ends)
    if percentages and percentages * 2 >= len(ends):
        return "percentage"
    return "score" if ends else ""
