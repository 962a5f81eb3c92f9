"""What must hold of a whole response: the set of the case, hurdles, reasons, as targetConstraints.

Each is FHIRPath over the response, with the id of its rule as its key and the rule's message for
people. FHIRPath counts, so the reason that goes with an answer against the balance of its prompts
is demanded exactly. It does *not* say what is required or enabled: each item says that of itself.
"""

from __future__ import annotations

from assay.emitters.forms.demands import Demands, with_id
from assay.emitters.forms.expressions import TRUE, Expression, either
from assay.emitters.forms.fhir.fhirpath import reader
from assay.emitters.forms.fhir.vocabulary import extension, fhirpath
from assay.emitters.forms.languages import Words
from assay.emitters.forms.sheet import Json, Rule, Sheet

LONGEST_ID = 64
WRITTEN = str.maketrans(":/_", "..-")


def constraints(sheet: Sheet) -> list[Json]:
    """A constraint for each rule that no single item holds."""
    demands = Demands(sheet, reader(sheet))
    found = [(rule, _demanded(rule, demands)) for rule in sheet.rules]
    return [
        _constraint(rule, _key(rule, number), held)
        for number, (rule, held) in enumerate(found)
        if held != TRUE
    ]


def _demanded(rule: Rule, demands: Demands) -> Expression:
    """What a rule demands of all answers together; nothing, if it is for items to hold it."""
    told = demands.reader
    if rule.member is None:
        return TRUE
    if rule.kind == "set":
        return told.read(rule.member)
    if not rule.target:
        return TRUE
    if rule.kind == "reason":
        return either((told.negated(demands.reason(rule)), told.given(rule.target)))
    return either((told.negated(told.read(rule.member["if"])), told.read(rule.member["then"])))


def _constraint(rule: Rule, key: str, held: Expression) -> Json:
    parts: list[Json] = [
        {"url": "key", "valueId": key},
        {"url": "severity", "valueCode": "error"},
        {"url": "expression", "valueExpression": fhirpath(held.text)},
        {"url": "human", "valueString": Words(with_id(rule))},
    ]
    return extension("targetConstraint", extension=parts)


def _key(rule: Rule, number: int) -> str:
    """The rule's id as FHIR lets an id be written, `hurdle.pdu.child-safeguarding`; a long one is
    cut off and has a number of its own."""
    written = rule.id.translate(WRITTEN)
    return written if len(written) <= LONGEST_ID else f"{written[: LONGEST_ID - 6]}.{number:05}"
