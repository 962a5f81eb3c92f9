"""What kinds of items are called where a framework has no word of its own for them.

It does *not* say which kinds a framework has.
"""

from __future__ import annotations

from assay.languages import phrase

ONE = {
    "standard": phrase("standard"),
    "key_question": phrase("key question"),
    "prompt": phrase("prompt"),
    "information_question": phrase("information question"),
    "hurdle": phrase("hurdle"),
    "decision_rule": phrase("decision rule"),
    "decision_guidance": phrase("decision guidance"),
    "limiting_judgement": phrase("limiting judgement"),
    "review": phrase("review"),
    "rating": phrase("rating"),
    "test": phrase("test"),
    "scale": phrase("scale"),
    "bands": phrase("bands"),
    "table": phrase("table"),
    "answers": phrase("answers"),
    "set": phrase("set"),
    "record": phrase("record"),
    "fact": phrase("fact"),
    "form": phrase("form"),
    "cohort": phrase("cohort"),
    "timetable": phrase("timetable"),
    "finding": phrase("finding"),
    "scenario": phrase("scenario"),
    "claim": phrase("claim"),
    "document": phrase("document"),
    "term": phrase("term"),
    "evidence_in_advance": phrase("evidence in advance"),
    "framework": phrase("framework"),
}
MANY = {
    "standard": phrase("standards"),
    "key_question": phrase("key questions"),
    "prompt": phrase("prompts"),
    "information_question": phrase("information questions"),
    "hurdle": phrase("hurdles"),
    "decision_rule": phrase("decision rules"),
    "decision_guidance": phrase("pieces of decision guidance"),
    "limiting_judgement": phrase("limiting judgements"),
    "review": phrase("reviews"),
    "rating": phrase("ratings"),
    "test": phrase("tests"),
    "scale": phrase("scales"),
    "bands": phrase("bands"),
    "table": phrase("tables"),
    "answers": phrase("answers"),
    "set": phrase("sets"),
    "record": phrase("records"),
    "fact": phrase("facts"),
    "form": phrase("forms"),
    "cohort": phrase("cohorts"),
    "timetable": phrase("timetables"),
    "finding": phrase("findings"),
    "scenario": phrase("scenarios"),
    "claim": phrase("claims"),
    "document": phrase("documents"),
    "term": phrase("terms"),
    "evidence_in_advance": phrase("evidence in advance"),
    "framework": phrase("frameworks"),
}
