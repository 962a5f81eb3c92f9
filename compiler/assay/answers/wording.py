"""What the checker says in words of its own.

What a rule says stands on the sheet; here is what was found, and what to do about it. It stands
here in English, and in the catalogues of `assay.languages` in others. It does *not* hold a word
about a framework.
"""

from __future__ import annotations

from dataclasses import dataclass

from assay.languages import language, phrase


@dataclass(frozen=True, slots=True)
class Words:
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
    not_answered=phrase("not answered"),
    given=phrase("{value} is given"),
    does_not_apply=phrase("answered, though it does not apply"),
    answered=phrase("the answer is “{title}”"),
    unknown_key=phrase("{key} is no question of this form"),
    other_set_asks=phrase("it is asked in {sets}"),
    not_an_object=phrase("{value} is given"),
    an_object=phrase("answers are an object: the key of each question with its answer"),
    leave_out=phrase("leave out what is not answered"),
    identity=phrase("answers to “{form}” have the {key} {value}"),
    other_identity=phrase("{key} is {value}"),
    identity_missing=phrase("{key} is missing"),
    set_unknown=phrase("{key} must be one of {sets}"),
    in_set=phrase("by its facts the case belongs to {sets}"),
    other_release=phrase(
        "with the rules of {release}, kept by `assay release` or named by `--from`, this would say "
        "what has changed, and `assay answers upgrade` could move the answers"
    ),
    added=phrase("{about} is asked now: “{new}”"),
    removed=phrase("{about} is not asked any more: “{old}”"),
    reworded=phrase("{about} reads “{new}” instead of “{old}”"),
    another_kind=phrase("{about} is answered by another kind: {new} instead of {old}"),
    answer_added=phrase("{about} may be answered `{new}` now"),
    answer_removed=phrase("{about} may not be answered `{old}` any more"),
    answer_reworded=phrase("{about} has the answer “{new}” instead of “{old}”"),
    rule_added=phrase("{about} is a new rule: {new}"),
    rule_removed=phrase("{about} is a rule no more: {old}"),
    rule_changed=phrase("{about} has changed: {new}"),
    gone=phrase("this form does not ask it any more"),
    not_asked_then=phrase("the form that was answered did not ask it"),
    kind_changed=phrase("it is answered by another kind: {new} instead of {old}"),
    not_offered=phrase("the answer {value} is not offered any more"),
    does_not_fit=phrase("it is not of the kind that the question is answered by"),
    reads_otherwise=phrase("it reads “{new}” instead of “{old}”"),
    left_out=phrase("left out"),
    open=phrase("open"),
    look=phrase("moved, look again"),
    moved=phrase("{number} answers moved from {old} to {new}"),
    already=phrase("on {new} already"),
    not_at_hand=phrase(
        "the rules of {release} are not at hand: they are not kept beside the rules of today, and "
        "`--from` does not name them"
    ),
)


def words(code: str) -> Words:
    """The fixed texts in a language."""
    return language(code).wording(ENGLISH)
