"""How answers are checked: kinds by pydantic, rules by reading what was answered.

Written by the Assay compiler and the same for every framework; it needs pydantic alone. Rules are
data: conditions on what was answered, beside the answers that they demand or shut out. It does
*not* know any form.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, Any, ClassVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    ValidationError,
    model_validator,
)
from pydantic_core import InitErrorDetails, PydanticCustomError

Given = Mapping[str, object]


# ------------------------------------------------------------------ kinds of answers
def _present(value: object) -> object:
    if value is None:
        raise ValueError("leave out what is not answered")
    return value


def _day(value: object) -> object:
    if isinstance(value, str) and re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        return date.fromisoformat(value)
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    raise ValueError("a day is written year first, such as 2025-03-31")


def _whole(value: object) -> object:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def _not_blank(value: str) -> str:
    if re.search(r"\S", value) is None:
        raise ValueError("nothing is written")
    return value


def _listed(value: object) -> object:
    if isinstance(value, list | tuple):
        return value
    raise ValueError("several choices come as a list")


def _each_once(value: tuple[str, ...]) -> tuple[str, ...]:
    if len(set(value)) < len(value):
        raise ValueError("a choice is made twice")
    return value


Day = Annotated[date, BeforeValidator(_day)]
Whole = Annotated[int, Field(strict=True, ge=0), BeforeValidator(_whole)]
Percentage = Annotated[float, Field(strict=True, ge=0, le=100)]
Words = Annotated[str, Field(strict=True, max_length=4000)]
NeededWords = Annotated[Words, AfterValidator(_not_blank)]
Present = BeforeValidator(_present)
Several = AfterValidator(_each_once)
Listed = BeforeValidator(_listed)


# ------------------------------------------------------------------ conditions
class Condition:
    """Something that holds of what was answered, or does not."""

    def holds(self, given: Given) -> bool:
        """Whether it does."""
        raise NotImplementedError

    def about(self) -> Iterator[str]:
        """The answers that it looks at."""
        yield from ()


@dataclass(frozen=True)
class Answered(Condition):
    """The answer is there."""

    key: str

    def holds(self, given: Given) -> bool:
        return self.key in given

    def about(self) -> Iterator[str]:
        yield self.key


@dataclass(frozen=True)
class Among(Condition):
    """The answer is there, and one of these."""

    key: str
    values: tuple[str, ...]

    def holds(self, given: Given) -> bool:
        value = given.get(self.key)
        return isinstance(value, str) and value in self.values

    def about(self) -> Iterator[str]:
        yield self.key


@dataclass(frozen=True)
class Including(Condition):
    """Several choices are there, and at least one of these is among them."""

    key: str
    values: tuple[str, ...]

    def holds(self, given: Given) -> bool:
        value = given.get(self.key)
        return isinstance(value, list) and any(part in self.values for part in value)

    def about(self) -> Iterator[str]:
        yield self.key


@dataclass(frozen=True)
class Written(Condition):
    """The answer is there, as text of this pattern."""

    key: str
    pattern: str

    def holds(self, given: Given) -> bool:
        value = given.get(self.key)
        return isinstance(value, str) and re.search(self.pattern, value) is not None

    def about(self) -> Iterator[str]:
        yield self.key


@dataclass(frozen=True)
class Within(Condition):
    """The answer is there, as a number within these limits."""

    key: str
    whole: bool = False
    at_least: float | None = None
    more_than: float | None = None
    at_most: float | None = None
    less_than: float | None = None

    def holds(self, given: Given) -> bool:
        value = given.get(self.key)
        if isinstance(value, bool) or not isinstance(value, int | float):
            return False
        if self.whole and isinstance(value, float) and not value.is_integer():
            return False
        return (
            (self.at_least is None or value >= self.at_least)
            and (self.more_than is None or value > self.more_than)
            and (self.at_most is None or value <= self.at_most)
            and (self.less_than is None or value < self.less_than)
        )

    def about(self) -> Iterator[str]:
        yield self.key


@dataclass(frozen=True)
class Every(Condition):
    """All of these hold; without any, it always does."""

    parts: tuple[Condition, ...] = ()

    def holds(self, given: Given) -> bool:
        return all(part.holds(given) for part in self.parts)

    def about(self) -> Iterator[str]:
        for part in self.parts:
            yield from part.about()


@dataclass(frozen=True)
class Some(Condition):
    """At least one of these holds; without any, it never does."""

    parts: tuple[Condition, ...] = ()

    def holds(self, given: Given) -> bool:
        return any(part.holds(given) for part in self.parts)

    def about(self) -> Iterator[str]:
        for part in self.parts:
            yield from part.about()


@dataclass(frozen=True)
class Not(Condition):
    """This does not hold."""

    part: Condition

    def holds(self, given: Given) -> bool:
        return not self.part.holds(given)

    def about(self) -> Iterator[str]:
        yield from self.part.about()


# ------------------------------------------------------------------ rules
@dataclass(frozen=True)
class Rule:
    """Where `when` holds, `needs` are answered and `then` holds; elsewhere `bars` are not there."""

    id: str
    message: str
    when: Condition = Every()
    needs: tuple[str, ...] = ()
    then: Condition = Every()
    bars: tuple[str, ...] = ()

    def broken(self, given: Given) -> list[str]:
        """The answers at which it is broken; `""` is the form as a whole."""
        if not self.when.holds(given):
            return [key for key in self.bars if key in given]
        lacking = [key for key in self.needs if key not in given]
        if self.then.holds(given):
            return lacking
        concerned = list(dict.fromkeys(self.then.about()))
        return lacking + (concerned if len(concerned) == 1 else [""])


@dataclass(frozen=True)
class Problem:
    """A rule that answers break: its id, what it says, and a JSON Pointer to the answer."""

    rule: str
    message: str
    pointer: str


class Answers(BaseModel):
    """The answers to one form. They break no rule that is listed in `rules`."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)

    kinds: ClassVar[Mapping[str, tuple[str, str]]]
    rules: ClassVar[tuple[Rule, ...]]
    left_out: ClassVar[Mapping[str, str]]

    @classmethod
    def problems(cls, answers: object) -> tuple[Problem, ...]:
        """Every rule that the answers break, all at once; none, if they are as they should be."""
        try:
            cls.model_validate(answers)
        except ValidationError as mistakes:
            return tuple(
                Problem(each["type"], each["msg"], _pointer(each["loc"]))
                for each in mistakes.errors(include_url=False, include_input=False)
            )
        return ()

    def as_answered(self) -> dict[str, Any]:
        """The answers as JSON has them, without what was not answered."""
        return self.model_dump(mode="json", by_alias=True, exclude_none=True)

    @model_validator(mode="wrap")
    @classmethod
    def _check(cls, data: Any, handler: ModelWrapValidatorHandler[Answers]) -> Answers:
        if isinstance(data, cls):
            return handler(data)
        found: list[InitErrorDetails] = []
        made: Answers | None = None
        try:
            made = handler(data)
        except ValidationError as mistakes:
            found += cls._of_kinds(mistakes)
        if isinstance(data, Mapping):
            found += cls._of_rules({str(key): _plain(value) for key, value in data.items()})
        if found or made is None:
            raise ValidationError.from_exception_data(cls.__name__, found)
        return made

    @classmethod
    def _of_kinds(cls, mistakes: ValidationError) -> Iterator[InitErrorDetails]:
        """Each answer that is not of its kind, once, under the rule that says so."""
        seen: set[object] = set()
        for each in mistakes.errors(include_url=False):
            key = each["loc"][0] if each["loc"] else ""
            if key in seen:
                continue
            seen.add(key)
            rule, message = cls.kinds.get(str(key), (each["type"], each["msg"]))
            yield _details(rule, message, str(key), each["input"])

    @classmethod
    def _of_rules(cls, given: Given) -> Iterator[InitErrorDetails]:
        for rule in cls.rules:
            for key in rule.broken(given):
                yield _details(rule.id, rule.message, key, given.get(key))


def _plain(value: object) -> object:
    """A value as it would come from JSON."""
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def _details(rule: str, message: str, key: str, value: object) -> InitErrorDetails:
    # What a rule says is filled in and never read as a template: it may hold braces.
    error = PydanticCustomError(rule, "{says}", {"says": message})
    return InitErrorDetails(type=error, loc=(key,) if key else (), input=value)


def _pointer(path: Iterable[object]) -> str:
    parts = (str(part).replace("~", "~0").replace("/", "~1") for part in path)
    return "".join(f"/{part}" for part in parts)
