"""Everything that a network can come to, with one example of each: exact, or too much.

Leaf by leaf, all that can be so far is kept as a set of states; what no later step asks for is
forgotten at once, and states that are then alike are one. Seven scores of four points are so 22
totals and not 16,384 inspections. Parts that share nothing with the rest are worked out apart.
It does *not* sample: beyond `MOST` states there is no result at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from assay.evaluator.inspection import NOT_RATED
from assay.record import Record
from assay.verifier.nodes import Leaf, Node, Step, Value, under

MOST = 1_000_000

Example = Mapping[Leaf, Value]
"""What each leaf is in one inspection."""

State = tuple[Value, ...]


class TooMany(Exception):
    """There is more to go through than `MOST`."""


class Reached(Record):
    """What a network can come to: an example by value, and how many states were gone through."""

    examples: Mapping[Value, Example]
    states: int


def reach(root: Node, most: int = MOST) -> Reached:
    """Everything that `root` can be. Raises: `TooMany`."""
    return _Search(root, most).run(root)


class _Apart(Record):
    """A part of the network that was worked out apart, as if it were a leaf."""

    node: Node
    examples: Mapping[Value, Example]


class _Search:
    def __init__(self, root: Node, most: int) -> None:
        self._left = most
        self._most = most
        self._users: dict[Node, set[Node]] = {}
        for node in under(root):
            for each in node.inputs if isinstance(node, Step) else ():
                self._users.setdefault(each, set()).add(node)

    def run(self, root: Node) -> Reached:
        examples = self._examples(root)
        return Reached(examples, self._most - self._left)

    def _examples(self, root: Node) -> Mapping[Value, Example]:
        if isinstance(root, Leaf):
            return {value: {root: value} for value in root.values}
        apart = {
            node: _Apart(node, _plain_first(self._examples(node))) for node in self._apart(root)
        }
        return self._states(root, apart)

    def _apart(self, root: Node) -> Iterable[Node]:
        """The largest parts below a node that share nothing with what is beside them."""
        found: list[Node] = []
        stack = list(root.inputs) if isinstance(root, Step) else []
        seen = set(stack)
        while stack:
            node = stack.pop()
            if isinstance(node, Leaf):
                continue
            below = set(under(node))
            inside = all(
                user in below for part in below if part is not node for user in self._users[part]
            )
            if inside and any(isinstance(part, Leaf) for part in below):
                found.append(node)
                continue
            new = [each for each in node.inputs if each not in seen]
            seen.update(new)
            stack += new
        return found

    # -------------------------------------------------------------- states
    def _states(self, root: Node, apart: Mapping[Node, _Apart]) -> Mapping[Value, Example]:
        order = _order(root, apart)
        last_use = _last_uses(order, root, apart)
        held: list[Node] = []
        states: dict[State, Example] = {(): {}}
        for position, node in enumerate(order):
            keep = [place for place, each in enumerate(held) if last_use[each] > position]
            stays = last_use[node] > position
            grown: dict[State, Example] = {}
            if node in apart:
                values = apart[node].examples
                for state, example in states.items():
                    kept = tuple([state[place] for place in keep])
                    for value, more in values.items():
                        new = (*kept, value) if stays else kept
                        if new not in grown:
                            grown[new] = {**example, **more}
                    self._count(grown)
            elif isinstance(node, Leaf):
                for state, example in states.items():
                    kept = tuple([state[place] for place in keep])
                    for value in node.values:
                        new = (*kept, value) if stays else kept
                        if new not in grown:
                            grown[new] = {**example, node: value}
                    self._count(grown)
            else:
                places = [held.index(each) for each in node.inputs]
                for state, example in states.items():
                    value = node.work(*[state[place] for place in places])
                    if value is None:
                        continue
                    new = tuple([state[place] for place in keep])
                    if stays:
                        new = (*new, value)
                    if new not in grown:
                        grown[new] = example
            held = [held[place] for place in keep]
            if stays:
                held.append(node)
            states = grown
            self._left -= len(states)
            self._count(())
        return {state[0]: example for state, example in states.items()}

    def _count(self, grown: Iterable[object]) -> None:
        size = len(grown) if isinstance(grown, dict) else 0
        if size > self._left:
            raise TooMany


def _plain_first(examples: Mapping[Value, Example]) -> Mapping[Value, Example]:
    """The same, with what is not rated last: the first that leads somewhere is the example."""
    return dict(sorted(examples.items(), key=lambda each: each[0] == NOT_RATED))


def _order(root: Node, apart: Mapping[Node, _Apart]) -> list[Node]:
    """Leaves as they are first needed, and each step as soon as all it needs is there."""
    wanted: list[Node] = []
    waiting: dict[Node, set[Node]] = {}
    users: dict[Node, list[Node]] = {}
    for node in under(root, closed=apart):
        wanted.append(node)
        if isinstance(node, Step) and node not in apart:
            waiting[node] = set(node.inputs)
            for each in waiting[node]:
                users.setdefault(each, []).append(node)
    order: list[Node] = [node for node in wanted if node in waiting and not waiting[node]]
    done = set(order)
    fired = list(order)

    def fire() -> None:
        while fired:
            node = fired.pop(0)
            for user in users.get(node, ()):
                waiting[user].discard(node)
                if not waiting[user] and user not in done:
                    done.add(user)
                    order.append(user)
                    fired.append(user)

    fire()
    for node in wanted:
        if node not in waiting:
            order.append(node)
            fired.append(node)
            fire()
    return order


def _last_uses(order: list[Node], root: Node, apart: Mapping[Node, _Apart]) -> dict[Node, int]:
    last: dict[Node, int] = {}
    for position, node in enumerate(order):
        last.setdefault(node, position)
        if isinstance(node, Step) and node not in apart:
            for each in node.inputs:
                last[each] = position
    last[root] = len(order)
    return last
