"""How a word may begin in a sentence.

Welsh changes the first letter of a word after some others: `trwydded` stands in texts as
`drwydded`, `nhrwydded` and `thrwydded`. Whoever looks for a word has to look for all of them. It
does *not* say which one a sentence takes.
"""

from __future__ import annotations

from collections.abc import Iterator

_WELSH = {
    "c": ("g", "ngh", "ch"),
    "p": ("b", "mh", "ph"),
    "t": ("d", "nh", "th"),
    "g": ("", "ng"),
    "b": ("f", "m"),
    "d": ("dd", "n"),
    "ll": ("l",),
    "m": ("f",),
    "rh": ("r",),
}
"""The soft, the nasal and the aspirate mutation, as far as a letter has them."""

_LETTERS = ("ch", "dd", "ff", "ng", "ll", "ph", "rh", "th")
"""Letters of the Welsh alphabet that are written with two signs."""

_VOWELS = "aeiouwyâêîôûŵŷ"


def beginnings(form: str, language: str) -> Iterator[str]:
    """The form, and the others in which a sentence may have it; small letters first.

    Names and abbreviations, which have large letters inside or throughout, stay as they are.
    """
    yield form
    first, _, _ = form.partition(" ")
    if language != "cy" or first[1:] != first[1:].lower():
        return
    word = form[:1].lower() + form[1:]
    letter = word[:2] if word[:2] in _LETTERS else word[:1]
    for other in _WELSH.get(letter, ()):
        yield other + word[len(letter) :]
    if letter in _VOWELS:
        yield f"h{word}"
