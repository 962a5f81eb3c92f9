"""What can be different about each class of rule object: field by field, what kind of change it is
and how far it reaches.

Every field is here, and a test holds that: one that is added to the model has to be given a tier,
or set aside with a reason. It does *not* compare any values.

Source: comparing-versions.md#how-far-a-change-reaches
"""

from __future__ import annotations

from assay import model
from assay.comparison.change import Kind, Tier
from assay.languages import phrase
from assay.record import Record


class Aspect(Record):
    """One field: what a change of it is, how far that reaches, and what people call the field."""

    kind: Kind
    tier: Tier
    what: str


Fields = dict[str, Aspect | str]
"""Aspects by field; a text instead says why a field is not compared."""

BY_IDENTITY = "it makes an item the same item"
OWN_ITEMS = "these are items of their own"
WHERE = "where it is written says nothing"
FOLLOWS = "it follows from what is compared"
TRIES = "it tries the rules and changes nothing that they do"
TEXT_BY_TEXT = "translations compares it, text by text"
ELSEWHERE = "it is compared as an item that comes, goes or moves"


TITLE = Aspect("reworded", "wording", phrase("title"))
GUIDANCE = Aspect("guidance", "guidance", phrase("guidance"))
EVIDENCE = Aspect("guidance", "guidance", phrase("evidence"))
ALSO_PRINTED = Aspect("reworded", "wording", phrase("other printed codes"))
ANSWERED_BY = Aspect("answers", "answers", phrase("answered by"))
APPLIES = Aspect("asked", "question", phrase("applies when"))
METHOD = Aspect("rule", "rating", phrase("rated by"))
NOT_RATED_WHEN = Aspect("rule", "rating", phrase("not rated when"))
NOT_RATED_BECAUSE = Aspect("reworded", "wording", phrase("why it is not rated"))
SCALE = Aspect("rule", "rating", phrase("scale"))
APPLIES_TO_RATED = Aspect("rule", "rating", phrase("applies when"))
SAID_OF_SET = Aspect("asked", "question", phrase("prompts"))

ITEM: Fields = {
    "kind": BY_IDENTITY,
    "code": BY_IDENTITY,
    "printed": Aspect("reworded", "wording", phrase("printed code")),
    "key": Aspect("answers", "answers", phrase("key")),
    "title": TITLE,
    "place": WHERE,
    "illustrative": Aspect("sources", "wording", phrase("published or ours")),
    "sources": Aspect("sources", "wording", phrase("sources")),
    "because": Aspect("reworded", "wording", phrase("because")),
    "guidance": GUIDANCE,
    "retired": ELSEWHERE,
}
NAMED: Fields = {
    "code": BY_IDENTITY,
    "key": ITEM["key"],
    "title": TITLE,
    "place": WHERE,
}
PROMPT: Fields = ITEM | {
    "label": BY_IDENTITY,
    "key_question": ELSEWHERE,
    "answered_by": ANSWERED_BY,
    "applies": APPLIES,
    "evidence": EVIDENCE,
    "also_printed": ALSO_PRINTED,
}
PARTS: Fields = dict.fromkeys(
    (
        *("uses", "domains", "roles", "documents", "scales", "answers", "bands", "tables"),
        *("records", "standards", "sets", "ratings", "reviews", "rules", "forms", "inspects"),
        *("evidence_in_advance", "cohorts", "timetables", "findings", "terms"),
    ),
    OWN_ITEMS,
)
BROUGHT_IN = {field: PARTS[field] for field in PARTS if field in model.BroughtIn.model_fields}
VERSION = Aspect("edition", "wording", phrase("version"))
PUBLISHER = Aspect("edition", "wording", phrase("publisher"))
DECIDED_BY = Aspect("rule", "rating", phrase("ratings decided by"))

ASPECTS: dict[type[model.Model], Fields] = {
    model.Framework: ITEM
    | PARTS
    | {
        "version": VERSION,
        "in_force": Aspect("edition", "wording", phrase("in force from")),
        "languages": Aspect("edition", "wording", phrase("languages")),
        "publisher": PUBLISHER,
        "codes_printed_as": Aspect("reworded", "wording", phrase("how codes are printed")),
        "files": WHERE,
        "decided_by": DECIDED_BY,
        "called": Aspect("reworded", "wording", phrase("words for levels and rules")),
        "there_are": FOLLOWS,
        "defaults": FOLLOWS,
        "scenarios": TRIES,
        "claims": TRIES,
        "accepted": TRIES,
        "translations": TEXT_BY_TEXT,
        "history": FOLLOWS,
    },
    model.BroughtIn: BROUGHT_IN
    | {
        "name": BY_IDENTITY,
        "title": TITLE,
        "version": VERSION,
        "publisher": PUBLISHER,
        "files": WHERE,
        "decided_by": DECIDED_BY,
        "inspects": FOLLOWS,
        "translations": TEXT_BY_TEXT,
    },
    model.Inspects: NAMED | {"made_of": Aspect("rule", "rating", phrase("made of"))},
    model.Document: ITEM
    | {
        "cited_as": Aspect("reworded", "wording", phrase("name in sources")),
        "version": Aspect("edition", "wording", phrase("version")),
        "date": Aspect("edition", "wording", phrase("date")),
    },
    model.Term: ITEM
    | {
        "meaning": Aspect("guidance", "guidance", phrase("meaning")),
        "also_written_as": Aspect("reworded", "wording", phrase("other forms")),
    },
    model.Named: NAMED,
    model.Scale: ITEM
    | {"listed": Aspect("reworded", "wording", phrase("order of listing")), "points": OWN_ITEMS},
    model.Point: NAMED | {"score": Aspect("number", "rating", phrase("score"))},
    model.Answers: ITEM | {"answers": OWN_ITEMS},
    model.Answer: NAMED | {"counts": Aspect("rule", "rating", phrase("what it counts"))},
    model.Bands: ITEM | {"scale": SCALE, "banding": Aspect("number", "rating", phrase("bands"))},
    model.Table: ITEM
    | {
        "scale": SCALE,
        "rows": Aspect("number", "rating", phrase("rows")),
        "law": Aspect("number", "rating", phrase("law")),
    },
    model.RecordOfFacts: ITEM | {"facts": OWN_ITEMS},
    model.Fact: ITEM
    | {
        "name": BY_IDENTITY,
        "value": Aspect("answers", "answers", phrase("recorded as")),
        "applies": APPLIES,
    },
    model.Standard: ITEM
    | {
        "domain": ELSEWHERE,
        "scale": SCALE,
        "method": METHOD,
        "not_rated_when": NOT_RATED_WHEN,
        "not_rated_because": NOT_RATED_BECAUSE,
        "cases_from": Aspect("rule", "rating", phrase("cases from")),
        "applies": APPLIES_TO_RATED,
        "also_printed": ALSO_PRINTED,
        "key_questions": OWN_ITEMS,
        "characteristics": Aspect("guidance", "guidance", phrase("characteristics")),
    },
    model.KeyQuestion: ITEM
    | {
        "standard": ELSEWHERE,
        # What an answer counts for hangs on the list that it is in.
        "answered_by": Aspect("answers", "rating", phrase("answered by")),
        "scale": SCALE,
        "method": METHOD,
        "not_rated_when": NOT_RATED_WHEN,
        "not_rated_because": NOT_RATED_BECAUSE,
        "applies": APPLIES_TO_RATED,
        "evidence": EVIDENCE,
        "also_printed": ALSO_PRINTED,
        "prompts": OWN_ITEMS,
        "information_questions": OWN_ITEMS,
    },
    model.Prompt: PROMPT,
    model.InformationQuestion: PROMPT,
    model.Set: ITEM
    | {
        "adjusts": Aspect("asked", "question", phrase("adjusts")),
        "cases": Aspect("asked", "question", phrase("for which cases")),
        "questions": OWN_ITEMS,
    },
    model.QuestionInSet: {
        "key_question": BY_IDENTITY,
        "adjusted": FOLLOWS,
        "illustrative": ITEM["illustrative"],
        "sources": ITEM["sources"],
        "prompts": SAID_OF_SET,
        "left_out": Aspect("asked", "question", phrase("left out")),
    },
    model.AskedPrompt: {"how": FOLLOWS, "prompt": "its fields are compared as those of a prompt"},
    model.Rating: ITEM
    | {
        "scale": SCALE,
        "method": METHOD,
        "not_rated_when": NOT_RATED_WHEN,
        "not_rated_because": NOT_RATED_BECAUSE,
        "tests": OWN_ITEMS,
    },
    model.Test: ITEM | {"scale": SCALE, "method": METHOD},
    model.Review: ITEM | {"answered_by": ANSWERED_BY},
    model.Rule: ITEM
    | {
        "kind": Aspect("rule", "rating", phrase("kind of rule")),
        "when": Aspect("rule", "rating", phrase("when")),
        "then": Aspect("rule", "rating", phrase("then")),
    },
    model.Form: ITEM
    | {
        "version": Aspect("answers", "answers", phrase("form version")),
        "record": Aspect("answers", "answers", phrase("filled in for each")),
        "in_each_set": Aspect("asked", "question", phrase("one for each set")),
        "cases_from": Aspect("asked", "question", phrase("cases from")),
        "views": Aspect("asked", "question", phrase("pages")),
    },
    model.Comment: NAMED | {"kind": BY_IDENTITY},
    model.EvidenceInAdvance: ITEM
    | {
        "standard": Aspect("asked", "question", phrase("standard")),
        "requests": Aspect("asked", "question", phrase("documents asked for")),
        "narratives": Aspect("asked", "question", phrase("texts asked for")),
        "due_by": Aspect("asked", "question", phrase("due by")),
    },
    model.Cohort: ITEM | {"clauses": Aspect("asked", "question", phrase("how cases are drawn"))},
    model.Timetable: ITEM | {"milestones": OWN_ITEMS},
    model.Milestone: NAMED
    | {
        "moment": Aspect("rule", "rating", phrase("day")),
        "others": Aspect("rule", "rating", phrase("other days")),
    },
    model.Finding: ITEM,
}
"""The classes whose objects are items of an inventory."""

COMES_OR_GOES: dict[str, tuple[Tier, Tier]] = {
    "framework": ("wording", "wording"),
    "inspects": ("answers", "answers"),
    "document": ("wording", "wording"),
    "finding": ("wording", "wording"),
    "term": ("guidance", "guidance"),
    "domain": ("wording", "wording"),
    "role": ("wording", "wording"),
    "set": ("question", "question"),
    "question_in_set": ("question", "question"),
    "adjusted_prompt": ("question", "question"),
    "prompt": ("question", "answers"),
    "information_question": ("question", "answers"),
    "key_question": ("question", "answers"),
    "record": ("question", "answers"),
    "fact": ("question", "answers"),
    "comment": ("question", "answers"),
    "form": ("question", "answers"),
    "answers": ("answers", "answers"),
    "answer": ("answers", "answers"),
    "choice": ("answers", "answers"),
    "evidence_in_advance": ("question", "question"),
    "cohort": ("question", "question"),
    "timetable": ("question", "question"),
    "milestone": ("question", "rating"),
    "review": ("answers", "answers"),
    "scale": ("rating", "rating"),
    "point": ("rating", "rating"),
    "bands": ("rating", "rating"),
    "table": ("rating", "rating"),
    "standard": ("rating", "rating"),
    "rating": ("rating", "rating"),
    "test": ("rating", "rating"),
    "rule": ("rating", "rating"),
}
"""How far it reaches that an item of a kind comes, and that it goes or is retired.

An answer that is added to a list is a key that a reader of answers does not know, so it reaches as
far as one that goes. A question that is added takes nothing from what is known already.
"""
