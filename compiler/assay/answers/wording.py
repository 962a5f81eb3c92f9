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
    other_release: str
    added: str
    removed: str
    reworded: str
    another_kind: str
    answer_added: str
    answer_removed: str
    answer_reworded: str
    rule_added: str
    rule_removed: str
    rule_changed: str
    gone: str
    not_asked_then: str
    kind_changed: str
    not_offered: str
    does_not_fit: str
    reads_otherwise: str
    left_out: str
    open: str
    look: str
    moved: str
    already: str
    not_at_hand: str


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
    other_release=(
        "with the rules of {release}, kept by `assay release` or named by `--from`, this would say "
        "what has changed, and `assay answers upgrade` could move the answers"
    ),
    added="{about} is asked now: “{new}”",
    removed="{about} is not asked any more: “{old}”",
    reworded="{about} reads “{new}” instead of “{old}”",
    another_kind="{about} is answered by another kind: {new} instead of {old}",
    answer_added="{about} may be answered `{new}` now",
    answer_removed="{about} may not be answered `{old}` any more",
    answer_reworded="{about} has the answer “{new}” instead of “{old}”",
    rule_added="{about} is a new rule: {new}",
    rule_removed="{about} is a rule no more: {old}",
    rule_changed="{about} has changed: {new}",
    gone="this form does not ask it any more",
    not_asked_then="the form that was answered did not ask it",
    kind_changed="it is answered by another kind: {new} instead of {old}",
    not_offered="the answer {value} is not offered any more",
    does_not_fit="it is not of the kind that the question is answered by",
    reads_otherwise="it reads “{new}” instead of “{old}”",
    left_out="left out",
    open="open",
    look="moved, look again",
    moved="{number} answers moved from {old} to {new}",
    already="on {new} already",
    not_at_hand=(
        "the rules of {release} are not at hand: they are not kept beside the rules of today, and "
        "`--from` does not name them"
    ),
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
    other_release=(
        "gyda rheolau {release}, wedi’u cadw gan `assay release` neu eu henwi gan `--from`, byddai "
        "hyn yn dweud beth sydd wedi newid, a gallai `assay answers upgrade` symud yr atebion"
    ),
    added="gofynnir {about} bellach: “{new}”",
    removed="ni ofynnir {about} mwyach: “{old}”",
    reworded="geiriad {about} yw “{new}” yn lle “{old}”",
    another_kind="math arall o ateb sydd i {about}: {new} yn lle {old}",
    answer_added="gellir ateb {about} â `{new}` bellach",
    answer_removed="ni ellir ateb {about} â `{old}` mwyach",
    answer_reworded="ateb i {about} yw “{new}” yn lle “{old}”",
    rule_added="mae {about} yn rheol newydd: {new}",
    rule_removed="nid yw {about} yn rheol mwyach: {old}",
    rule_changed="mae {about} wedi newid: {new}",
    gone="nid yw’r ffurflen hon yn ei ofyn mwyach",
    not_asked_then="nid oedd y ffurflen a atebwyd yn ei ofyn",
    kind_changed="math arall o ateb sydd iddo: {new} yn lle {old}",
    not_offered="ni chynigir yr ateb {value} mwyach",
    does_not_fit="nid yw o’r math sy’n ateb y cwestiwn",
    reads_otherwise="ei eiriad yw “{new}” yn lle “{old}”",
    left_out="wedi’i adael allan",
    open="heb ei ddatrys",
    look="wedi’i symud, edrychwch eto",
    moved="symudwyd {number} ateb o {old} i {new}",
    already="ar {new} eisoes",
    not_at_hand=(
        "nid yw rheolau {release} wrth law: ni chedwir hwy wrth ymyl rheolau heddiw, ac nid yw "
        "`--from` yn eu henwi"
    ),
)

WORDS = {"en": ENGLISH, "cy": WELSH}
