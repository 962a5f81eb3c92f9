"""Counts of cases, some of whose answers may not be known, and the shares that they can come to.

A case counts for, against or not at all; of some it is open which. It does *not* know where the
counts come from or what a share is worth.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

FOR, AGAINST, NOT = 1, 2, 4
"""What a case may do to a share, as bits: a case of which that is open has more than one."""

BITS = {"for": FOR, "against": AGAINST, "not": NOT}

MOST_TRIED = 200_000
"""How many pairs of counts are tried one by one; beyond that only the ends are looked at."""


class Tally:
    """The cases of one question, added up.

    `numbers[bits]` is how many cases may do what the bits say. `unbounded` when it is not known how
    many cases there are.
    """

    __slots__ = ("numbers", "unbounded")

    def __init__(self) -> None:
        self.numbers = [0] * 8
        self.unbounded = False

    def add(self, bits: int, number: int) -> None:
        """Count so many cases."""
        self.numbers[bits] += number

    def include(self, other: Tally) -> None:
        """Count the cases of another tally too."""
        for bits, number in enumerate(other.numbers):
            self.numbers[bits] += number
        self.unbounded = self.unbounded or other.unbounded

    @property
    def open(self) -> int:
        """How many cases may still change the share."""
        numbers = self.numbers
        return sum(numbers) - numbers[FOR] - numbers[AGAINST] - numbers[NOT]

    @property
    def known(self) -> bool:
        """Whether the share can come to one thing only."""
        numbers = self.numbers
        open_ = numbers[FOR | AGAINST] or numbers[FOR | NOT] or numbers[AGAINST | NOT] or numbers[7]
        return not (self.unbounded or open_)

    @property
    def counted(self) -> int:
        """How many cases are known to count for or against."""
        return self.numbers[FOR] + self.numbers[AGAINST] + self.numbers[FOR | AGAINST]

    @property
    def least(self) -> int:
        """The smallest number that count for."""
        return self.numbers[FOR]

    @property
    def most(self) -> int:
        """The greatest number that may count for."""
        return sum(number for bits, number in enumerate(self.numbers) if bits & FOR)

    @property
    def may_be_empty(self) -> bool:
        """Whether it can come to no case that counts."""
        return not any(
            number for bits, number in enumerate(self.numbers) if bits and not bits & NOT
        )

    def ends(self) -> tuple[Fraction, Fraction]:
        """The smallest and the greatest share that it can come to; some case must be able to
        count."""
        numbers = self.numbers
        for_, against = numbers[FOR], numbers[AGAINST]
        either, for_or_not = numbers[FOR | AGAINST] + numbers[7], numbers[FOR | NOT]
        against_or_not = numbers[AGAINST | NOT]
        low_base = for_ + against + either + against_or_not
        high_base = for_ + against + either + for_or_not
        low = Fraction(for_, low_base) if low_base else Fraction(1)
        high = Fraction(for_ + either + for_or_not, high_base) if high_base else Fraction(0)
        return low, high

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Every number for, and base, that it can come to; the base is never 0."""
        numbers = self.numbers
        for_, against = numbers[FOR], numbers[AGAINST]
        either, free = numbers[FOR | AGAINST], numbers[7]
        for_or_not, against_or_not = numbers[FOR | NOT], numbers[AGAINST | NOT]
        for more in range(either + free + for_or_not + 1):
            # Of the `more` that count for, those that could have counted for nothing else first.
            beyond = max(0, more - for_or_not)
            forced = max(0, either - more)
            room = either + free - beyond
            for others in range(forced, room + against_or_not + 1):
                base = for_ + against + more + others
                if base:
                    yield for_ + more, base

    @property
    def many(self) -> bool:
        """Whether there are too many pairs to try."""
        numbers = self.numbers
        if not (numbers[7] or numbers[FOR | NOT] or numbers[AGAINST | NOT]):
            return False
        return self.open * self.open > MOST_TRIED
