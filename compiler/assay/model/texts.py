"""Every text of a framework that its readers see; and the framework said in another language.

Both are one walk. It finds texts by the marks on the fields of the model (`Translatable`), so that
a new field needs no line here. It does *not* follow what a framework brings in: each framework has
a catalogue of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from types import UnionType
from typing import Annotated, Any, NamedTuple, TypeVar, Union, get_args, get_origin

from assay.model.framework import BroughtIn, Framework
from assay.model.item import Item, Model, Named, Place, Translatable
from assay.model.sets import AskedPrompt, Set
from assay.record import Record

AnyModel = TypeVar("AnyModel", bound=Model)
Part = Framework | BroughtIn
AnyPart = TypeVar("AnyPart", Framework, BroughtIn)


class Text(Record):
    """A text for readers: where it stands, the words, and the line of the rule file.

    `context` tells it from texts elsewhere. Where `is_shared`, the same words stand in several
    places, and context and words together tell it from others.
    """

    context: str
    english: str
    about: str
    place: Place | None
    is_shared: bool

    @property
    def name(self) -> str:
        """What a translation knows it by."""
        return name_of(self.context, self.english, self.is_shared)


def name_of(context: str, english: str, is_shared: bool) -> str:
    """What a translation knows a text by."""
    return f"{context}: {english}" if is_shared else context


Say = Callable[[str, str, str, bool, "_Where"], str]
"""What is said for a text: its context, the English, its field, whether it is shared, and where
the walk stands."""


def texts(part: Part) -> Iterator[Text]:
    """The texts of a framework, each name once, in the order of the rule objects."""
    found: dict[str, Text] = {}

    def keep(context: str, english: str, field: str, is_shared: bool, where: _Where) -> str:
        about = context if is_shared else f"{where.about}, {field.replace('_', ' ')}"
        text = Text(context, english, about, where.place, is_shared)
        found.setdefault(text.name, text)
        return english

    _said_anew(part, _Where(), keep)
    yield from found.values()


def in_language(
    framework: Framework, language: str, untranslated: Callable[[str], str] = str
) -> Framework:
    """The framework as it reads in a language, its language first among `languages`.

    Args: `untranslated` says an English text that has no translation, so that readers see it.
    """
    changes: dict[str, Any] = {
        "uses": tuple(_translated(used, language, untranslated) for used in framework.uses),
        "languages": (language, *(each for each in framework.languages if each != language)),
    }
    made = _translated(framework, language, untranslated).model_copy(update=changes)
    made.__dict__.pop("index", None)  # it was made of the English items, if it was made
    return made


def _translated(part: AnyPart, language: str, untranslated: Callable[[str], str]) -> AnyPart:
    known = next((each.texts for each in part.translations if each.language == language), {})

    def say(context: str, english: str, field: str, is_shared: bool, where: _Where) -> str:
        name = name_of(context, english, is_shared)
        return known.get(name) or untranslated(english)

    made = _said_anew(part, _Where(), say)
    return made.model_copy(update={"translations": ()})


# ------------------------------------------------------------------ the walk
class _Where(NamedTuple):
    """Where the walk stands: the name of what is around, and the nearest line of a rule file.

    `base` is the name under which a prompt is asked elsewhere than in the set that is walked.
    """

    path: str = ""
    about: str = ""
    place: Place | None = None
    in_set: str = ""
    base: str = ""


def _said_anew(whole: AnyModel, around: _Where, say: Say) -> AnyModel:
    """The object with every text of it said by `say`; itself, where nothing is said otherwise."""
    where = _inside(whole, around)
    plan = _plan(type(whole))
    changes: dict[str, Any] = {}
    for field, mark in plan.words:
        value = getattr(whole, field)
        said = (
            tuple(_text(each, field, mark, where, say) for each in value)
            if isinstance(value, tuple)
            else _text(value, field, mark, where, say)
        )
        if said != value:
            changes[field] = said
    if isinstance(whole, Item) and whole.printed == whole.title and "title" in changes:
        changes["printed"] = changes["title"]  # what has no published code is called by its title
    for field in plan.inner:
        value = getattr(whole, field)
        if isinstance(value, tuple):
            new = tuple(_said_anew(each, _at(each, field, where), say) for each in value)
            if any(one is not other for one, other in zip(new, value, strict=True)):
                changes[field] = new
        elif isinstance(value, Model):
            one = _said_anew(value, _at(value, field, where), say)
            if one is not value:
                changes[field] = one
    return whole.model_copy(update=changes) if changes else whole


def _text(english: str, field: str, mark: Translatable, where: _Where, say: Say) -> str:
    if not english:
        return english
    if mark.shared:
        return say(mark.shared, english, field, True, where)
    # a set that keeps a prompt gives it guidance of its own, and nothing else
    path = where.base if where.base and field == "title" else where.path
    return say(f"{path} {field}", english, field, False, where)


def _inside(whole: Model, around: _Where) -> _Where:
    """The names that the texts of an object itself have."""
    path, about, place, in_set, base = around
    match whole:
        case AskedPrompt(how="unchanged"):
            in_set = ""
        case AskedPrompt(how="kept", prompt=prompt):
            base = f"prompt {prompt.code}"
        case BroughtIn():
            path, about = f"framework {whole.name}", whole.name
        case Set():
            path = about = f"set {whole.code}"
            in_set = f" in {whole.code}"
        case Item():
            path = f"{whole.kind} {whole.code}{in_set}"
            about = f"{whole.code}{in_set}"
    return _Where(path, about, getattr(whole, "place", place), in_set, base)


def _at(inner: Model, field: str, where: _Where) -> _Where:
    """Where an object stands that is in a field of another: named, if anything tells it apart."""
    if not inner.named_by:
        return where._replace(path=f"{where.path} {field}") if field == "retired" else where
    path, about, place, in_set, base = where
    code = getattr(inner, inner.named_by)
    called = field if type(inner) is Named else type(inner).__name__.lower()
    return _Where(f"{path} {called} {code}", f"{about}, {code}", place, in_set, base)


# ------------------------------------------------------------------ which fields hold words
class _Plan(NamedTuple):
    """The fields of a class that are words, and those that have some inside."""

    words: tuple[tuple[str, Translatable], ...]
    inner: tuple[str, ...]


@cache
def _plan(kind: type[Model]) -> _Plan:
    words: list[tuple[str, Translatable]] = []
    inner: list[str] = []
    for field, mark, kinds in _fields(kind):
        if mark is not None:
            words.append((field, mark))
        elif any(_has_words(each, (kind,)) for each in kinds):
            inner.append(field)
    return _Plan(tuple(words), tuple(inner))


def _has_words(kind: type[Model], seen: tuple[type[Model], ...]) -> bool:
    return kind in seen or any(
        mark is not None or any(_has_words(each, (*seen, kind)) for each in kinds)
        for _, mark, kinds in _fields(kind)
    )


Inside = tuple[type[Model], ...]


@cache
def _fields(
    kind: type[Model],
) -> tuple[tuple[str, Translatable | None, Inside], ...]:
    kind.model_rebuild()  # a class about itself does not know its own fields before
    found = []
    for field, about in kind.model_fields.items():
        if field in ("uses", "translations") or kind is Place:
            continue
        marks = [*about.metadata, *_marks(about.annotation)]
        mark = next((each for each in marks if isinstance(each, Translatable)), None)
        found.append((field, mark, tuple(_models(about.annotation))))
    return tuple(found)


def _marks(annotation: Any) -> Iterator[Any]:
    if get_origin(annotation) is Annotated:
        yield from annotation.__metadata__
    for inner in get_args(annotation):
        yield from _marks(inner)


def _models(annotation: Any) -> Iterator[type[Model]]:
    if get_origin(annotation) in (Annotated, Union, UnionType, tuple):
        for inner in get_args(annotation):
            yield from _models(inner)
    elif isinstance(annotation, type) and issubclass(annotation, Model):
        yield annotation
