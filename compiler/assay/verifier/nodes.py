"""What a rating hangs on, as a network: leaves for what is given, steps for what follows.

A leaf lists everything that it may be; a step works its value out from those of its inputs. Both
are equal only to themselves, so what two ratings share is one node. A step that gives None says
that there is no such inspection: a rule refuses what was proposed, or no band holds it. It does
*not* know the model; `drawing.py` does.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Hashable, Iterator, Sequence
from typing import Any

from assay.record import Record

Value = Hashable
"""A rating, an answer, two counts, a truth: whatever a step takes and gives."""


# ------------------------------------------------------------------ what is given
class Proposed(Record):
    """The rating that a person proposes for an item."""

    item: str


class Share(Record):
    """The numbers of cases, for and in all, that answer a question."""

    question: str


class Given(Record):
    """The rating that the method of an item gives, where its cases or units are not looked into."""

    item: str


class Reviewed(Record):
    """What a review came to."""

    review: str


class FactOfUnit(Record):
    """The value of a fact of what is inspected."""

    fact: str


class NumberOfCases(Record):
    """How many cases there are, in a cohort of its own or in none."""

    cohort: str


class NumberOfUnits(Record):
    """How many units there are."""


Source = Proposed | Share | Given | Reviewed | FactOfUnit | NumberOfCases | NumberOfUnits


# ------------------------------------------------------------------ nodes
class Leaf(Record):
    """Something given.

    `values` are all that it may be. The first `ordered` of them stand from worst to best.
    """

    source: Source
    values: tuple[Value, ...]
    ordered: int = 0


class Step(Record):
    """Something that follows from others."""

    inputs: tuple[Node, ...]
    work: Callable[..., Value]


Node = Leaf | Step


def under(*roots: Node, closed: Container[Node] = ()) -> Iterator[Node]:
    """Every node that these hang on, and they themselves, inputs first, each once; what is below a
    `closed` one is left out."""
    seen: set[Node] = set()
    for root in roots:
        stack: list[tuple[Node, bool]] = [(root, False)]
        while stack:
            node, entered = stack.pop()
            if entered:
                yield node
            elif node not in seen:
                seen.add(node)
                stack.append((node, True))
                if isinstance(node, Step) and node not in closed:
                    stack.extend((each, False) for each in reversed(node.inputs))


def leaves(*roots: Node) -> tuple[Leaf, ...]:
    """Every leaf that these hang on."""
    return tuple(node for node in under(*roots) if isinstance(node, Leaf))


def fold(
    start: Value,
    parts: Sequence[Node],
    work: Callable[[Any, Any], Value],
    end: Callable[..., Value],
) -> Node:
    """A step that takes its parts one at a time, so that what was taken can be forgotten.

    The order must not matter to `work`. Parts that hang on least are taken first, which keeps the
    order the same in every fold of the same parts.
    """
    ordered = sorted(parts, key=lambda part: len(leaves(part)))
    if not ordered:
        return Step((), lambda: end(start))
    so_far: Node = Step((ordered[0],), lambda value: work(start, value))
    for part in ordered[1:]:
        so_far = Step((so_far, part), work)
    return Step((so_far,), end)
