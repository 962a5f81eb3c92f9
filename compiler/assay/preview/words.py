"""What the pages of a preview say in words of their own.

They stand here in English, and in the catalogues of `assay.languages` in others. It does *not* hold
a word of a framework.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from assay.languages import language, phrase


@dataclass(frozen=True, slots=True)
class Words:
    """The fixed texts of one language; braces name what is filled in."""

    preview: str
    skip: str
    back: str
    navigation: str
    forms: str
    about: str
    continue_: str
    optional: str
    skip_question: str
    guidance: str
    guidance_on: str
    words_explained: str
    no_guidance: str
    place: str
    sources: str
    problem: str
    error: str
    in_words: str
    day: str
    month: str
    year: str
    day_hint: str
    choose_any: str
    not_answered: str
    not_started: str
    begun: str
    done: str
    does_not_apply: str
    check: str
    check_link: str
    change: str
    open: str
    all_answered: str
    other_set: str
    go_to_set: str
    outcome: str
    outcome_link: str
    of_case: str
    of_unit: str
    no_outcome: str
    not_ready: str
    found: str
    missing: str
    download: str
    forget: str
    changed: str
    look_again: str
    trouble: str
    trouble_told: str
    not_there: str
    not_there_told: str
    footer: str
    kept_in: str


ENGLISH = Words(
    preview=phrase("Preview: {title}"),
    skip=phrase("Skip to main content"),
    back=phrase("Back"),
    navigation=phrase("To other pages"),
    forms=phrase("Forms"),
    about=phrase("Version {release} of the standards, version {version} of the form."),
    continue_=phrase("Continue"),
    optional=phrase("{title} (optional)"),
    skip_question=phrase("Skip this question for now"),
    guidance=phrase("Guidance"),
    guidance_on=phrase("Guidance on {title}"),
    words_explained=phrase("What the words mean"),
    no_guidance=phrase("There is no guidance on this question."),
    place=phrase("Written in {place}"),
    sources=phrase("Published in {sources}"),
    problem=phrase("There is a problem"),
    error=phrase("Error:"),
    in_words=phrase("{title}: answer this question"),
    day=phrase("Day"),
    month=phrase("Month"),
    year=phrase("Year"),
    day_hint=phrase("For example, 31 3 2025"),
    choose_any=phrase("Select all that apply, or none"),
    not_answered=phrase("Not answered"),
    not_started=phrase("Not yet started"),
    begun=phrase("In progress"),
    done=phrase("Completed"),
    does_not_apply=phrase("Not asked so far"),
    check=phrase("Check the answers"),
    check_link=phrase("Check the answers"),
    change=phrase("Change"),
    open=phrase("Still to be answered: {number}"),
    all_answered=phrase("Every question that must be answered is answered."),
    other_set=phrase("These facts make it a case of another set."),
    go_to_set=phrase("Go on with {set}"),
    outcome=phrase("What these answers come to"),
    outcome_link=phrase("See what these answers come to"),
    of_case=phrase(
        "One case does not make a rating. This is what would follow if all cases were like it."
    ),
    of_unit=phrase("What is not answered here is not known, and neither is what other forms say."),
    no_outcome=phrase("Nothing is rated from this form."),
    not_ready=phrase("These answers cannot be rated yet:"),
    found=phrase("Findings"),
    missing=phrase("What is not known yet"),
    download=phrase("Take the answers as a file"),
    forget=phrase("Forget the answers to this form"),
    changed=phrase("The rule files have changed."),
    look_again=phrase("Load this page again"),
    trouble=phrase("The rule files have errors"),
    trouble_told=phrase("This page shows the last forms that could be made. The compiler says:"),
    not_there=phrase("Page not found"),
    not_there_told=phrase("The rules may have changed since this page was opened."),
    footer=phrase(
        "This preview runs on your own machine. Answers are kept in memory and are gone when it "
        "ends."
    ),
    kept_in=phrase("Answers to this form are also kept in {path}."),
)


@cache
def words(code: str) -> Words:
    """The texts of a language; the English ones, where there are none."""
    return language(code).wording(ENGLISH)
