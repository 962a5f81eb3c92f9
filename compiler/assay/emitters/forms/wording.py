"""What the forms say in words of their own, language by language.

A framework's titles and guidance come from its model; this is the little that is left: the labels
of *yes* and *no*, the title of a reason, the messages of rules. A language that is not in
`WORDINGS` gets no file: a form half in one language and half in another would be worse than none.
It does *not* word conditions: `words.py` does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


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
    yes="Yes",
    no="No",
    guidance="Guidance on {name}",
    reason="Why is this your answer to {code}?",
    rating="Which rating do you propose for {title}?",
    form="Form",
    release="Version of the standards",
    framework="Framework",
    set="Set of standards",
    description=("Answers to “{form}” for one {record}."),
    description_reasons=(
        " A reason is required where a key question is "
        "answered against, and where every prompt that counts goes against an answer in favour; "
        "it may be given where some do. That the answer goes against the balance of its prompts "
        "by a smaller margin needs counting, which this schema does not do."
    ),
    description_evidence=(
        " Each document has the name of its file, or an explanation; the file itself is not in "
        "these answers. Nothing is complete until every section is answered. That no document is "
        "submitted twice is for whoever takes the answers in to check."
    ),
    description_limits=(
        " rules.json lists every rule and says which are enforced here. Dates are checked as "
        "dates only where the host asserts `format`."
    ),
    description_set=" The questions are those of {code}, {title}.",
    applies="{name} is asked only when {words}",
    hurdle="{title}: when {words}, {demand}",
    hurdle_always="{title}: {demand}",
    reason_needed="give the reason for the answer to {code}",
    reason_against_balance=(
        "give the reason for the answer to {code}: it goes against the balance of its prompts"
    ),
    reason_not_needed="{code} needs no reason: it agrees with its prompts",
    belongs_to_set="this case does not belong to {code}, {title}",
    one_of="{code}: choose one of {options}",
    several_of="{code}: choose any of {options}, each at most once",
    whole_number="{code}: give a whole number, 0 or more",
    percentage="{code}: give a percentage, 0 to 100",
    date="{code}: give a date, year first, such as 2025-03-31",
    text="{code}: answer in words",
    measured={"days": " (days)", "weeks": " (weeks)", "months": " (months)", "%": " (%)"},
    attached="Attached",
    contained="Contained in a document that is already submitted",
    alternative="Alternative evidence is attached",
    alternative_named="Attached instead: {otherwise}",
    not_available="Not available",
    file="{title}: name of the file",
    file_told=(
        "The name of the file as it is uploaded, or its address. Submit each document once: where "
        "another one contains this, answer so and do not send it again."
    ),
    file_twice=(
        "a file is named for two documents: submit it once, and say of the other that it is "
        "contained in a document that is already submitted"
    ),
    explained="{title}: where it is, what is sent instead, or why it is not available",
    submit_service="Takes in the answers to the forms of this framework",
    submit="Submit answers: {title}",
    submit_limits=(
        "What an operation takes is what the JSON Schema of its form accepts. `x-not-enforced` "
        "lists the rules about answers that the schema says only in part or not at all: whoever "
        "takes the answers in may check them, and reports them in the same way as the others. The "
        "address of the service, and who may use it, are for whoever runs it to add."
    ),
    taken_in="The answers break no rule and were taken in.",
    unreadable="The request is not JSON.",
    other_release="The answers were given on another release of the standards.",
    rules_broken="The answers break rules: each with its id, message and the place of the answer.",
)

WORDINGS = {"en": ENGLISH}
