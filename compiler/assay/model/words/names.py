"""What items are called inside a sentence, alone and together.

It does *not* link them: whoever shows a sentence does.
"""

from __future__ import annotations

from assay.languages import phrase
from assay.model.framework import Framework
from assay.model.item import Item
from assay.model.references import Items, Reference


def items(framework: Framework, said: Items) -> str:
    """Items in the words that named them."""
    if said.said.phrase == "listed":
        return all_of(framework, [name(framework, one) for one in said.items])
    return named(framework, said.said.phrase, said.said.of)


def named(framework: Framework, kind: str, of: str) -> str:
    """Items that are named together, as `its key questions`."""
    say, index = framework.say, framework.index
    match kind:
        case "standards_in_domain":
            return say("the standards in “{domain}”", domain=index.domain(of).title)
        case "key_questions_of":
            return say("the key questions of {standard}", standard=_coded(index.standard(of)))
        case _:
            return say(PHRASES[kind])


PHRASES = {
    "its_key_questions": phrase("its key questions"),
    "its_tests": phrase("its tests"),
    "the_standards": phrase("the standards"),
}


def name(framework: Framework, said: Reference) -> str:
    """What an item is called.

    Its printed code, with its title where it is short; or its title alone.
    """
    found = framework.index.item(said)
    if said.kind in ("key_question", "prompt", "information_question"):
        assert isinstance(found, Item)
        return found.printed
    if said.kind == "standard":
        assert isinstance(found, Item)
        return _coded(found)
    return f"“{found.title}”"


def _coded(item: Item) -> str:
    return f"{item.printed} {item.title}"


def all_of(framework: Framework, words: list[str]) -> str:
    """`A, B and C`."""
    return _listed(framework, words, phrase("{most} and {last}"))


def one_of(framework: Framework, words: list[str]) -> str:
    """`A, B or C`."""
    return _listed(framework, words, phrase("{most} or {last}"))


def _listed(framework: Framework, words: list[str], template: str) -> str:
    if len(words) < 2:
        return "".join(words)
    return framework.say(template, most=", ".join(words[:-1]), last=words[-1])


def lower(title: str) -> str:
    """A title inside a sentence."""
    return title[:1].lower() + title[1:]
