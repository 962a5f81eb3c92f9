"""What the forms say in words of their own.

A framework's titles and guidance come from its model; this is the little that is left: the labels
of *yes* and *no*, the title of a reason, the messages of rules. They stand here in English, and in
the catalogues of `assay.languages` in others. It does *not* word conditions: `words.py` does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assay.languages import language, phrase


@dataclass(frozen=True, slots=True)
class Wording:
    """The fixed texts of one language; braces name what is filled in."""

    yes: str
    no: str
    reason: str
    rating: str
    guidance: str
    form: str
    release: str
    framework: str
    set: str
    description: str
    description_reasons: str
    description_evidence: str
    description_limits: str
    description_set: str
    applies: str
    hurdle: str
    hurdle_always: str
    reason_needed: str
    reason_against_balance: str
    reason_not_needed: str
    belongs_to_set: str
    one_of: str
    several_of: str
    whole_number: str
    percentage: str
    date: str
    text: str
    measured: Mapping[str, str]
    attached: str
    contained: str
    alternative: str
    alternative_named: str
    not_available: str
    file: str
    file_told: str
    file_twice: str
    explained: str
    submit_service: str
    submit: str
    submit_limits: str
    taken_in: str
    unreadable: str
    other_release: str
    rules_broken: str


ENGLISH = Wording(
    yes=phrase("Yes"),
    no=phrase("No"),
    guidance=phrase("Guidance on {name}"),
    reason=phrase("Why is this your answer to {code}?"),
    rating=phrase("Which rating do you propose for {title}?"),
    form=phrase("Form"),
    release=phrase("Version of the standards"),
    framework=phrase("Framework"),
    set=phrase("Set of standards"),
    description=phrase("Answers to “{form}” for one {record}."),
    description_reasons=phrase(
        " A reason is required where a key question is "
        "answered against, and where every prompt that counts goes against an answer in favour; "
        "it may be given where some do. That the answer goes against the balance of its prompts "
        "by a smaller margin needs counting, which this schema does not do."
    ),
    description_evidence=phrase(
        " Each document has the name of its file, or an explanation; the file itself is not in "
        "these answers. Nothing is complete until every section is answered. That no document is "
        "submitted twice is for whoever takes the answers in to check."
    ),
    description_limits=phrase(
        " rules.json lists every rule and says which are enforced here. Dates are checked as "
        "dates only where the host asserts `format`."
    ),
    description_set=phrase(" The questions are those of {code}, {title}."),
    applies=phrase("{name} is asked only when {words}"),
    hurdle=phrase("{title}: when {words}, {demand}"),
    hurdle_always=phrase("{title}: {demand}"),
    reason_needed=phrase("give the reason for the answer to {code}"),
    reason_against_balance=phrase(
        "give the reason for the answer to {code}: it goes against the balance of its prompts"
    ),
    reason_not_needed=phrase("{code} needs no reason: it agrees with its prompts"),
    belongs_to_set=phrase("this case does not belong to {code}, {title}"),
    one_of=phrase("{code}: choose one of {options}"),
    several_of=phrase("{code}: choose any of {options}, each at most once"),
    whole_number=phrase("{code}: give a whole number, 0 or more"),
    percentage=phrase("{code}: give a percentage, 0 to 100"),
    date=phrase("{code}: give a date, year first, such as 2025-03-31"),
    text=phrase("{code}: answer in words"),
    measured={
        "days": phrase(" (days)"),
        "weeks": phrase(" (weeks)"),
        "months": phrase(" (months)"),
        "%": " (%)",
    },
    attached=phrase("Attached"),
    contained=phrase("Contained in a document that is already submitted"),
    alternative=phrase("Alternative evidence is attached"),
    alternative_named=phrase("Attached instead: {otherwise}"),
    not_available=phrase("Not available"),
    file=phrase("{title}: name of the file"),
    file_told=phrase(
        "The name of the file as it is uploaded, or its address. Submit each document once: where "
        "another one contains this, answer so and do not send it again."
    ),
    file_twice=phrase(
        "a file is named for two documents: submit it once, and say of the other that it is "
        "contained in a document that is already submitted"
    ),
    explained=phrase("{title}: where it is, what is sent instead, or why it is not available"),
    submit_service=phrase("Takes in the answers to the forms of this framework"),
    submit=phrase("Submit answers: {title}"),
    submit_limits=phrase(
        "What an operation takes is what the JSON Schema of its form accepts. `x-not-enforced` "
        "lists the rules about answers that the schema says only in part or not at all: whoever "
        "takes the answers in may check them, and reports them in the same way as the others. The "
        "address of the service, and who may use it, are for whoever runs it to add."
    ),
    taken_in=phrase("The answers break no rule and were taken in."),
    unreadable=phrase("The request is not JSON."),
    other_release=phrase("The answers were given on another release of the standards."),
    rules_broken=phrase(
        "The answers break rules: each with its id, message and the place of the answer."
    ),
)


def wording(code: str) -> Wording:
    """The fixed texts in a language."""
    return language(code).wording(ENGLISH)
