"""When an item is enabled: by `enableWhen`, which every client reads, where it can say that.

`enableWhen` joins comparisons of single answers, all by *and* or all by *or*. Any other condition
is an expression, which a client of SDC reads. It does *not* say what the group around an item says
already: a group that is not enabled has no items that are.
"""

from __future__ import annotations

from typing import Any

from assay.emitters.forms.expressions import COMPARED, TRUE, Reader, conjuncts, left
from assay.emitters.forms.fhir.vocabulary import SDC, fhirpath, system
from assay.emitters.forms.sheet import Choices, Gate, Json, WholeNumber

EXPRESSION = f"{SDC}/sdc-questionnaire-enableWhenExpression"


class Enabling:
    """The conditions of one sheet."""

    def __init__(self, framework: str, reader: Reader) -> None:
        self._framework = framework
        self._reader = reader

    def when(self, shown: Json | None, around: Gate | None) -> Json:
        """The members of an item that say when it is enabled; none, where it always is."""
        rest = left(shown, around.said.schema if around else None)
        condition = self._reader.read(rest)
        if condition == TRUE:
            return {}
        simple = self._compared(rest)
        if simple is None:
            return {"extension": [{"url": EXPRESSION, "valueExpression": fhirpath(condition.text)}]}
        behaviour, compared = simple
        behaves = {"enableBehavior": behaviour} if len(compared) > 1 else {}
        return {"enableWhen": compared} | behaves

    def _compared(self, schema: Json) -> tuple[str, list[Json]] | None:
        """The comparisons, and whether all or any must hold; nothing, if these cannot say it."""
        parts = conjuncts(schema)
        if len(parts) == 1:
            parts = parts[0].get("anyOf", parts)
            alternatives = [self._alternatives(part) for part in parts]
            if None not in alternatives:
                return "any", [each for found in alternatives for each in found or ()]
            return None
        single = [self._alternatives(part) for part in parts]
        if any(found is None or len(found) != 1 for found in single):
            return None
        return "all", [each for found in single for each in found or ()]

    def _alternatives(self, schema: Json) -> list[Json] | None:
        """One question answered by one of some codes, or by a number on one side of another."""
        about = schema.get("properties", {})
        if schema.keys() - {"properties", "required"} or len(about) != 1:
            return None
        ((key, value),) = about.items()
        if schema.get("required") != [key]:
            return None
        match self._reader.fields[key].shape:
            case Choices(name=name) if value.keys() <= {"const"} or value.keys() <= {"enum"}:
                codes: list[Any] = value.get("enum") or [value["const"]]
                coding = system(self._framework, name)
                return [
                    _when(key, "=", answerCoding={"system": coding, "code": code}) for code in codes
                ]
            case WholeNumber():
                limits = [(COMPARED[word], value[word]) for word in value if word in COMPARED]
                if len(limits) == 1:
                    return [_when(key, limits[0][0], answerInteger=limits[0][1])]
        return None


def _when(key: str, operator: str, **answer: Any) -> Json:
    return {"question": key, "operator": operator, **answer}
