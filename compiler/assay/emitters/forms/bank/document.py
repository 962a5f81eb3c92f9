"""The bank as JSON, and the JSON Schema of that.

Here texts are exact, lists are lists and each language stands under its code. The schema is the
same for every framework, so that one program reads them all. It does *not* say what an answer must
be: the schemas of the forms do.
"""

from __future__ import annotations

from typing import Any

from assay.emitters.forms.bank.entries import About, AnswerList, Bank, LeftOut, Question
from assay.emitters.forms.sheet import Json, Origin

FORMAT_VERSION = "1.0"


def document(bank: Bank) -> Json:
    """The bank as JSON."""
    return {
        "format": "assay-questions",
        "format_version": FORMAT_VERSION,
        "framework": bank.framework,
        "version": bank.release,
        "title": bank.title,
        "languages": list(bank.languages),
        "questions": [_question(each) for each in bank.questions],
        "answer_lists": {each.name: _answer_list(each) for each in bank.answer_lists},
        "left_out": [_left_out(each) for each in bank.left_out],
    }


def _question(question: Question) -> Json:
    return {
        "id": question.id,
        "form": question.form,
        "form_title": dict(question.form_title),
        "set": question.set or None,
        "number": question.number,
        "view": dict(question.view),
        "section": dict(question.section),
        "kind": question.kind,
        "code": question.code or None,
        "printed": question.printed or None,
        "key": question.key,
        "text": dict(question.text),
        "guidance": _texts_or_none(question.guidance),
        "answered_by": question.answered_by,
        "unit": question.unit or None,
        "answer_list": question.answers.name if question.answers else None,
        "counted": question.counted,
        "required": question.required,
        "applies": _texts_or_none(question.applies),
        "rules": [{"id": rule.id, "message": dict(rule.message)} for rule in question.rules],
        "set_difference": question.set_difference or None,
        **_about(question.about),
        "also_printed": list(question.about.also_printed),
        "evidence": list(question.about.evidence),
        **_origin(question.origin),
    }


def _texts_or_none(texts: Any) -> Json | None:
    """Nothing, where there is no text in any language."""
    return dict(texts) if any(texts.values()) else None


def _about(about: About) -> Json:
    return {
        "standard": about.standard or None,
        "key_question": about.key_question or None,
        "domain": about.domain or None,
        "status": about.status or None,
        "page": about.page or None,
    }


def _origin(origin: Origin) -> Json:
    return {
        "sources": [{"document": name, "section": section} for name, section in origin.sections],
        "rule_file": {"path": origin.path, "line": origin.line} if origin.path else None,
    }


def _answer_list(listed: AnswerList) -> Json:
    return {
        "title": _texts_or_none(listed.title),
        "answers": [
            {
                "code": answer.code,
                "number": answer.number,
                "title": dict(answer.title),
                "counts": answer.counts or None,
            }
            for answer in listed.answers
        ],
    }


def _left_out(left_out: LeftOut) -> Json:
    return {
        "set": left_out.set,
        "code": left_out.code,
        "printed": left_out.printed,
        "text": dict(left_out.text),
        "because": _texts_or_none(left_out.because),
        **_about(left_out.about),
        **_origin(left_out.origin),
    }


# ------------------------------------------------------------------ the schema
def schema() -> Json:
    """JSON Schema 2020-12 of the document: every member is always there, and nothing else."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:assay:questions:{FORMAT_VERSION}",
        "title": "Assay question bank",
        **_closed(
            {
                "format": {"const": "assay-questions"},
                "format_version": {"const": FORMAT_VERSION},
                "framework": _WORD,
                "version": _WORD,
                "title": _WORD,
                "languages": {"type": "array", "items": _LANGUAGE, "minItems": 1},
                "questions": {"type": "array", "items": {"$ref": "#/$defs/question"}},
                "answer_lists": {
                    "type": "object",
                    "propertyNames": _KEY,
                    "additionalProperties": {"$ref": "#/$defs/answer_list"},
                },
                "left_out": {"type": "array", "items": {"$ref": "#/$defs/left_out"}},
            }
        ),
        "$defs": {
            "texts": {
                "description": "A text by language.",
                "type": "object",
                "propertyNames": _LANGUAGE,
                "additionalProperties": {"type": "string"},
                "minProperties": 1,
            },
            "question": _closed(_QUESTION | _ABOUT | _ORIGIN),
            "answer_list": _closed(
                {
                    "title": _or_none(_TEXTS),
                    "answers": {"type": "array", "items": _closed(_ANSWER), "minItems": 1},
                }
            ),
            "left_out": _closed(_LEFT_OUT | _ABOUT | _ORIGIN),
        },
    }


def _closed(properties: Json) -> Json:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _or_none(said: Json) -> Json:
    return {"anyOf": [said, {"type": "null"}]}


_TEXTS: Json = {"$ref": "#/$defs/texts"}
_WORD: Json = {"type": "string", "minLength": 1}
_KEY: Json = {"type": "string", "pattern": "^[A-Za-z][A-Za-z0-9_]*$"}
_LANGUAGE: Json = {"type": "string", "pattern": "^[a-z]{2}$"}
_WORDS: Json = {"type": "array", "items": _WORD}
_COUNT: Json = {"type": "integer", "minimum": 1}

_QUESTION: Json = {
    "id": {"description": "Form, set and key: no other question has it.", **_WORD},
    "form": _KEY,
    "form_title": _TEXTS,
    "set": _or_none(_WORD),
    "number": {"description": "The place in the form, from 1.", **_COUNT},
    "view": _TEXTS,
    "section": _TEXTS,
    "kind": {
        "enum": [
            "evidence",
            "file",
            "explanation",
            "fact",
            "key_question",
            "prompt",
            "information_question",
            "review",
            "rating",
            "reason",
            "comment",
        ]
    },
    "code": _or_none(_WORD),
    "printed": _or_none(_WORD),
    "key": {"description": "The property in the JSON Schema of the form.", **_KEY},
    "text": _TEXTS,
    "guidance": _or_none({"description": "Markdown.", **_TEXTS}),
    "answered_by": {"enum": ["choice", "choices", "whole_number", "percentage", "date", "text"]},
    "unit": {"enum": ["days", "weeks", "months", None]},
    "answer_list": _or_none({"description": "A member of `answer_lists`.", **_KEY}),
    "counted": {
        "description": "Whether its answers count, as its `answer_list` says.",
        "type": "boolean",
    },
    "required": {"enum": ["yes", "no", "when_it_applies", "when_a_rule_asks"]},
    "applies": _or_none({"description": "When it is asked; null for always.", **_TEXTS}),
    "rules": {"type": "array", "items": _closed({"id": _WORD, "message": _TEXTS})},
    "set_difference": {
        "description": "What an adjusted set does with it; null in a set that adjusts no other.",
        "enum": ["unchanged", "kept", "replaced", "added", None],
    },
    "also_printed": _WORDS,
    "evidence": _WORDS,
}

_ABOUT: Json = {
    "standard": _or_none(_WORD),
    "key_question": _or_none(_WORD),
    "domain": _or_none(_WORD),
    "status": {"enum": ["published", "illustrative", None]},
    "page": _or_none({"description": "From the folder of the framework's website.", **_WORD}),
}

_ORIGIN: Json = {
    "sources": {"type": "array", "items": _closed({"document": _WORD, "section": _WORD})},
    "rule_file": _or_none(_closed({"path": _WORD, "line": _COUNT})),
}

_ANSWER: Json = {
    "code": _WORD,
    "number": {"description": "The place in the list, from 1.", **_COUNT},
    "title": _TEXTS,
    "counts": {"enum": ["for", "against", "not", None]},
}

_LEFT_OUT: Json = {
    "set": _WORD,
    "code": _WORD,
    "printed": _WORD,
    "text": _TEXTS,
    "because": _or_none(_TEXTS),
}
