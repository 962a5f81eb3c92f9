"""Which pages there are, in the order and the groups in which a reader finds them.

It does *not* know what stands on them: each page has a template of its own.
"""

from __future__ import annotations

from dataclasses import dataclass

from assay.emitters.docs.addresses import page_of
from assay.emitters.docs.edition import Edition
from assay.emitters.try_it import is_rated
from assay.model import Standard

STANDARDS = "Standards"
RATING = "Rules and ratings"
INSPECTING = "Cases and forms"
ABOUT = "About"


@dataclass(frozen=True, slots=True)
class Page:
    """A page: where it is written, what the menu calls it, and the standard it is about, if any."""

    path: str
    title: str
    template: str
    group: str = ""
    about: Standard | None = None
    summary: str = ""


def pages(edition: Edition) -> tuple[Page, ...]:
    """All pages; those of one group stand together. Without sets there is no page about them, nor
    one of worked examples without scenarios and claims."""
    framework = edition.framework
    page = _page
    return (
        page("index", "Home"),
        page("key", "Key", summary="What the rows and marks on the pages mean."),
        *(
            Page(
                page_of(standard),
                f"{standard.printed} {standard.title}",
                "standard.md",
                STANDARDS,
                standard,
            )
            for standard in edition.standards
        ),
        page("rules", "Rules", RATING, "What binds ratings, and what guides them."),
        page("ratings", "Ratings and bands", RATING, "Scales, bands, and how the whole is rated."),
        *(
            [page("try-it", "Try it", RATING, "Enter what was found, and see the ratings.")]
            if is_rated(framework)
            else []
        ),
        *(
            [
                page(
                    "worked-examples",
                    "Worked examples",
                    RATING,
                    "The rules at work, and what holds.",
                )
            ]
            if framework.scenarios or framework.claims
            else []
        ),
        *(
            [page("sets", "Sets of questions", INSPECTING, "Who is asked which questions.")]
            if framework.sets
            else []
        ),
        page("facts", "Facts", INSPECTING, "What is known of a case before any question is asked."),
        page("forms", "Forms", INSPECTING, "The forms, view by view."),
        page("evidence", "Evidence in advance", INSPECTING, "What is asked for before fieldwork."),
        page(
            "cohort-and-timetable",
            "Cases and timetable",
            INSPECTING,
            "How cases are drawn, and the days of an inspection.",
        ),
        page(
            "information-questions",
            "Information questions",
            INSPECTING,
            "What is asked and never counted.",
        ),
        page("codes", "Index of codes", ABOUT, "Every code, with its page."),
        page("glossary", "Glossary", ABOUT, "The words of the framework, and what they mean here."),
        page(
            "findings",
            "Findings about the manual",
            ABOUT,
            "What the published text contradicts or leaves open.",
        ),
        page("changes", "Changes", ABOUT, "What changed, and how a change is shown."),
        page("downloads", "Downloads", ABOUT, "Forms, tables and files for machines."),
        page(
            "accessibility",
            "Accessibility statement",
            ABOUT,
            "How far everyone can use these pages, and what to do when you cannot.",
        ),
        page("licence", "Licence", ABOUT, "Who may use this, and how."),
    )


def _page(name: str, title: str, group: str = "", summary: str = "") -> Page:
    return Page(f"{name}.md", title, f"{name}.md", group, summary=summary)
