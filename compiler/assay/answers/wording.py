"""What the checker says in words of its own, language by language.

What a rule says stands on the sheet; here is what was found, and what to do about it. The Welsh is
ours and has not been reviewed. It does *not* hold a word about a framework.
"""

from __future__ import annotations

from assay.record import Record


class Words(Record):
    """The fixed texts of one language; braces name what is filled in."""

    not_answered: str
    given: str
    does_not_apply: str
    answered: str
    unknown_key: str
    other_set_asks: str
    not_an_object: str
    an_object: str
    leave_out: str
    identity: str
    other_identity: str
    identity_missing: str
    set_unknown: str
    in_set: str


ENGLISH = Words(
    not_answered="not answered",
    given="{value} is given",
    does_not_apply="answered, though it does not apply",
    answered="the answer is “{title}”",
    unknown_key="{key} is no question of this form",
    other_set_asks="it is asked in {sets}",
    not_an_object="{value} is given",
    an_object="answers are an object: the key of each question with its answer",
    leave_out="leave out what is not answered",
    identity="answers to “{form}” have the {key} {value}",
    other_identity="{key} is {value}",
    identity_missing="{key} is missing",
    set_unknown="{key} must be one of {sets}",
    in_set="by its facts the case belongs to {sets}",
)

WELSH = Words(
    not_answered="heb ei ateb",
    given="rhoddwyd {value}",
    does_not_apply="atebwyd, er nad yw’n berthnasol",
    answered="yr ateb yw “{title}”",
    unknown_key="nid yw {key} yn gwestiwn ar y ffurflen hon",
    other_set_asks="fe’i gofynnir yn {sets}",
    not_an_object="rhoddwyd {value}",
    an_object="gwrthrych yw atebion: allwedd pob cwestiwn gyda’i ateb",
    leave_out="gadewch allan yr hyn nad yw wedi’i ateb",
    identity="{key} atebion i “{form}” yw {value}",
    other_identity="{value} yw {key}",
    identity_missing="mae {key} ar goll",
    set_unknown="rhaid i {key} fod yn un o {sets}",
    in_set="yn ôl ei ffeithiau mae’r achos yn perthyn i {sets}",
)

WORDS = {"en": ENGLISH, "cy": WELSH}
