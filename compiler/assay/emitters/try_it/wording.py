"""What the page itself says: headings, labels, hints, and what is wrong with what was typed.

Names in braces are filled in by the script. What is said of a rating is in
`assay.model.sentences`. It does *not* hold any text of a framework.
"""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Wording:
    """Every text of the page by what it is for."""

    # -------------------------------------------------------------- about the page
    title: str = "Try it: {framework}"
    about: str = (
        "Enter what was found and see the ratings that follow by version {version} of the rules, "
        "with the reason for each. It is worked out in this page: nothing is sent anywhere or "
        "kept. What you enter need not be complete. What comes of it is not a published rating."
    )
    needs_script: str = (
        "This page works out ratings in your browser, and needs JavaScript for that."
    )
    form: str = "What was found"
    examples: str = "Start from an example"
    example_fill: str = "Fill it in"
    clear: str = "Clear everything"
    filled: str = "The example is filled in."
    cleared: str = "Everything is cleared."

    # -------------------------------------------------------------- what is entered
    unit_name: str = "Name of what is inspected"
    unit_unnamed: str = "This inspection"
    number_of_cases: str = "Number of cases inspected"
    number_of_cases_hint: str = (
        "You may leave it out. Where it is more than you count below, the rest is not known yet."
    )
    what_you_have: str = "What do you have for {item}?"
    have_counts: str = "Numbers of cases"
    have_rating: str = "The rating"
    not_known_yet: str = "Unknown"
    rating: str = "Rating"
    rating_proposed: str = "Rating that the {role} proposes"
    not_entered: str = "Not known"
    yes: str = "Yes"
    no: str = "No"
    from_cases: str = (
        "This is worked out from single cases. Give its rating, or rate a document with the cases."
    )
    more: str = "Reasons, guidance and decision for {item}"
    reason: str = "Reason for this rating"
    sets_aside: str = "Reason to set aside the guidance “{title}”"
    decision: str = "Decided rating"
    decision_by: str = "Decided by"
    decision_on: str = "Decided on"
    decision_on_hint: str = "Year, month and day, such as 2025-06-20"
    decision_reason: str = "Reason for the decision"
    reviews: str = "Reviews"
    facts: str = "Facts"
    ratings: str = "Ratings"
    units: str = "Units"
    units_hint: str = "What is rated from every unit needs the rating of each."
    unit: str = "Unit {number}"
    unit_name_of: str = "Name of the unit"
    unit_add: str = "Add a unit"
    unit_remove: str = "Remove unit {number}"
    unit_added: str = "Unit {number} is added."
    unit_removed: str = "The unit is removed."
    number_of_units: str = "Number of units, if not all are here"
    document: str = "The same as a document"
    document_hint: str = (
        "This is what you entered as `assay rate` takes it. You may put another document here, one "
        "with single cases among them, and rate that."
    )
    document_label: str = "Document"
    document_rate: str = "Rate this document"
    document_leave: str = "Back to what is entered above"
    document_rated: str = "The ratings are those of the document, not of what is entered above."
    document_not_json: str = "This is not JSON: {why}"

    # -------------------------------------------------------------- what comes of it
    results: str = "Ratings"
    to_ratings: str = "Go to the ratings"
    now: str = "{item} is now: {outcome}"
    nothing_yet: str = "Nothing is entered yet."
    cannot_rate: str = "There is something to correct before anything is rated."
    summary: str = "{item}: {outcome}."
    summary_with_score: str = "{item}: {outcome}, {score}."
    score: str = "score {score}"
    question: str = "Question"
    counted: str = "Counted"
    counted_of: str = "{some} of {base}"
    share: str = "Share"
    band: str = "Band"
    sets_the_rating: str = "sets the rating"
    may_set_the_rating: str = "may set the rating"
    what_would_change: str = "What would change it"
    findings: str = "To look at"
    is_error: str = "Not allowed"
    is_warning: str = "Needs attention"
    is_note: str = "Note"
    missing: str = "What is not known ({number})"
    ratings_of: str = "Ratings of {unit}"

    # -------------------------------------------------------------- what is wrong
    problem_at: str = "{at}: {problem}"
    member_needed: str = "`{name}` is missing here"
    other_framework: str = (
        "the document is of the framework {found}, and these rules are of `{expected}`"
    )
    other_version: str = (
        "the document is for version {found}, and these rules are version {expected}"
    )
    no_member: str = "`{found}` is no member here; expected one of {expected}"
    no_question: str = "`{found}` is the code of no question; expected a code such as {expected}"
    not_counted: str = "`{found}` is not counted over cases; expected a key question: {expected}"
    no_answer: str = "`{found}` is no answer to this question; expected {expected}"
    no_fact: str = "`{found}` is the name of no fact; expected {expected}"
    no_milestone: str = "`{found}` is no milestone; expected {expected}"
    no_review: str = "`{found}` is the name of no review; expected {expected}"
    no_cohort: str = "`{found}` is no cohort that questions are asked of; expected {expected}"
    not_a_rated_item: str = "`{found}` is not rated here; expected {expected}"
    computed: str = (
        "`{code}` is computed, so nobody proposes it; a settled rating goes in `ratings`"
    )
    not_a_value: str = "this is {found}; expected one of {expected}"
    not_a_text: str = "this is {found}; expected some text"
    not_a_whole_number: str = "this is {found}; expected a whole number, such as 30"
    too_large: str = "this is {found}; expected no more than {largest}"
    not_a_percentage: str = (
        "this is {found}; expected a percentage from 0 to 100 with at most two decimals"
    )
    not_a_day: str = "this is {found}; expected a day, such as 2025-06-20"
    not_a_truth: str = "this is {found}; expected true or false"
    not_an_object: str = "this is {found}; expected members in braces"
    not_a_list: str = "this is {found}; expected a list in brackets"
    twice: str = "`{found}` is here already; each is here once"
    counted_twice: str = "`{code}` is counted here, and in the unit `{unit}` too"
    answered_and_counted: str = "`{code}` is counted, so it is not answered case by case too"
    too_few_units: str = "this is {found}, and {least} are here; expected {least} or more"
    too_few_cases: str = "the number of cases is {number}, and {here} are here"
    too_few_counted: str = (
        "the number of cases is {number}, and {counted} are counted for {printed}; expected "
        "{counted} or more"
    )


ENGLISH = Wording()


def by_name(wording: Wording) -> dict[str, str]:
    """The texts by their names."""
    return {field.name: getattr(wording, field.name) for field in fields(wording)}
