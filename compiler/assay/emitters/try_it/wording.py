"""What the page itself says: headings, labels, hints, and what is wrong with what was typed.

Names in braces are filled in by the script. What is said of a rating is in
`assay.model.sentences`. It does *not* hold any text of a framework.
"""

from __future__ import annotations

from dataclasses import dataclass

from assay.languages import phrase


@dataclass(frozen=True, slots=True)
class Wording:
    """Every text of the page by what it is for."""

    # -------------------------------------------------------------- about the page
    title: str = phrase("Try it: {framework}")
    about: str = phrase(
        "Enter what was found and see the ratings that follow by version {version} of the rules, "
        "with the reason for each. It is worked out in this page: nothing is sent anywhere or "
        "kept. What you enter need not be complete. What comes of it is not a published rating."
    )
    needs_script: str = phrase(
        "This page works out ratings in your browser, and needs JavaScript for that."
    )
    form: str = phrase("What was found")
    examples: str = phrase("Start from an example")
    example_fill: str = phrase("Fill it in")
    clear: str = phrase("Clear everything")
    filled: str = phrase("The example is filled in.")
    cleared: str = phrase("Everything is cleared.")

    # -------------------------------------------------------------- what is entered
    unit_name: str = phrase("Name of what is inspected")
    unit_unnamed: str = phrase("This inspection")
    number_of_cases: str = phrase("Number of cases inspected")
    number_of_cases_hint: str = phrase(
        "You may leave it out. Where it is more than you count below, the rest is not known yet."
    )
    what_you_have: str = phrase("What do you have for {item}?")
    have_counts: str = phrase("Numbers of cases")
    have_rating: str = phrase("The rating")
    not_known_yet: str = phrase("Unknown")
    rating: str = phrase("Rating")
    rating_proposed: str = phrase("Rating that the {role} proposes")
    not_entered: str = phrase("Not known")
    yes: str = phrase("Yes")
    no: str = phrase("No")
    from_cases: str = phrase(
        "This is worked out from single cases. Give its rating, or rate a document with the cases."
    )
    more: str = phrase("Reasons, guidance and decision for {item}")
    reason: str = phrase("Reason for this rating")
    sets_aside: str = phrase("Reason to set aside the guidance “{title}”")
    decision: str = phrase("Decided rating")
    decision_by: str = phrase("Decided by")
    decision_on: str = phrase("Decided on")
    decision_on_hint: str = phrase("Year, month and day, such as 2025-06-20")
    decision_reason: str = phrase("Reason for the decision")
    reviews: str = phrase("Reviews")
    facts: str = phrase("Facts")
    ratings: str = phrase("Ratings")
    units: str = phrase("Units")
    units_hint: str = phrase("What is rated from every unit needs the rating of each.")
    unit: str = phrase("Unit {number}")
    unit_name_of: str = phrase("Name of the unit")
    unit_add: str = phrase("Add a unit")
    unit_remove: str = phrase("Remove unit {number}")
    unit_added: str = phrase("Unit {number} is added.")
    unit_removed: str = phrase("The unit is removed.")
    number_of_units: str = phrase("Number of units, if not all are here")
    document: str = phrase("The same as a document")
    document_hint: str = phrase(
        "This is what you entered as `assay rate` takes it. You may put another document here, one "
        "with single cases among them, and rate that."
    )
    document_label: str = phrase("Document")
    document_rate: str = phrase("Rate this document")
    document_leave: str = phrase("Back to what is entered above")
    document_rated: str = phrase(
        "The ratings are those of the document, not of what is entered above."
    )
    document_not_json: str = phrase("This is not JSON: {why}")

    # -------------------------------------------------------------- what comes of it
    results: str = phrase("Ratings")
    to_ratings: str = phrase("Go to the ratings")
    now: str = phrase("{item} is now: {outcome}")
    nothing_yet: str = phrase("Nothing is entered yet.")
    cannot_rate: str = phrase("There is something to correct before anything is rated.")
    summary: str = phrase("{item}: {outcome}.")
    summary_with_score: str = phrase("{item}: {outcome}, {score}.")
    score: str = phrase("score {score}")
    question: str = phrase("Question")
    counted: str = phrase("Counted")
    counted_of: str = phrase("{some} of {base}")
    share: str = phrase("Share")
    band: str = phrase("Band")
    sets_the_rating: str = phrase("sets the rating")
    may_set_the_rating: str = phrase("may set the rating")
    what_would_change: str = phrase("What would change it")
    findings: str = phrase("To look at")
    is_error: str = phrase("Not allowed")
    is_warning: str = phrase("Needs attention")
    is_note: str = phrase("Note")
    missing: str = phrase("What is not known ({number})")
    ratings_of: str = phrase("Ratings of {unit}")

    # -------------------------------------------------------------- what is wrong
    problem_at: str = phrase("{at}: {problem}")
    member_needed: str = phrase("`{name}` is missing here")
    other_framework: str = phrase(
        "the document is of the framework {found}, and these rules are of `{expected}`"
    )
    other_version: str = phrase(
        "the document is for version {found}, and these rules are version {expected}"
    )
    no_member: str = phrase("`{found}` is no member here; expected one of {expected}")
    no_question: str = phrase(
        "`{found}` is the code of no question; expected a code such as {expected}"
    )
    not_counted: str = phrase(
        "`{found}` is not counted over cases; expected a key question: {expected}"
    )
    no_answer: str = phrase("`{found}` is no answer to this question; expected {expected}")
    no_fact: str = phrase("`{found}` is the name of no fact; expected {expected}")
    no_milestone: str = phrase("`{found}` is no milestone; expected {expected}")
    no_review: str = phrase("`{found}` is the name of no review; expected {expected}")
    no_cohort: str = phrase(
        "`{found}` is no cohort that questions are asked of; expected {expected}"
    )
    not_a_rated_item: str = phrase("`{found}` is not rated here; expected {expected}")
    computed: str = phrase(
        "`{code}` is computed, so nobody proposes it; a settled rating goes in `ratings`"
    )
    not_a_value: str = phrase("this is {found}; expected one of {expected}")
    not_a_text: str = phrase("this is {found}; expected some text")
    not_a_whole_number: str = phrase("this is {found}; expected a whole number, such as 30")
    too_large: str = phrase("this is {found}; expected no more than {largest}")
    not_a_percentage: str = phrase(
        "this is {found}; expected a percentage from 0 to 100 with at most two decimals"
    )
    not_a_day: str = phrase("this is {found}; expected a day, such as 2025-06-20")
    not_a_truth: str = phrase("this is {found}; expected true or false")
    not_an_object: str = phrase("this is {found}; expected members in braces")
    not_a_list: str = phrase("this is {found}; expected a list in brackets")
    twice: str = phrase("`{found}` is here already; each is here once")
    counted_twice: str = phrase("`{code}` is counted here, and in the unit `{unit}` too")
    answered_and_counted: str = phrase(
        "`{code}` is counted, so it is not answered case by case too"
    )
    too_few_units: str = phrase("this is {found}, and {least} are here; expected {least} or more")
    too_few_cases: str = phrase("the number of cases is {number}, and {here} are here")
    too_few_counted: str = phrase(
        "the number of cases is {number}, and {counted} are counted for {printed}; expected "
        "{counted} or more"
    )


ENGLISH = Wording()
