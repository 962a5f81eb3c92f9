"""Did you mean: near words for a misspelt one, the nearest first, the same in every run."""

from __future__ import annotations

from collections.abc import Iterable


def distance(one: str, other: str, most: int) -> int:
    """How many letters to add, drop, change or swap (neighbours) to get from one to the other;
    `most` + 1 if more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    two_back: list[int] = []
    last = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            cost = min(last[j] + 1, row[-1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, two_back[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        two_back, last = last, row
    return last[-1]


def squeezed(word: str) -> str:
    """Its letters and digits alone: `A3c` may be meant for `A3(c)`."""
    return "".join(sign for sign in word.lower() if sign.isalnum())


def near(written: str, known: Iterable[str], most: int = 3) -> tuple[str, ...]:
    """Up to `most` known words that `written` may be a slip for, nearest first, then by
    alphabet."""
    known = set(known)
    same = sorted(word for word in known if squeezed(word) == squeezed(written))
    if same:
        return tuple(same[:most])
    low = written.lower()
    allowed = 1 if len(low) < 4 else 2 if len(low) < 9 else 3
    found: list[tuple[int, str]] = []
    for word in known:
        steps = distance(low, word.lower(), allowed)
        if steps <= allowed:
            found.append((steps, word))
        elif len(low) >= 4 and (word.lower().startswith(low) or low.startswith(word.lower() + "_")):
            found.append((allowed + 1, word))
    return tuple(word for _, word in sorted(found)[:most])
