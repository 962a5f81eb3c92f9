"""Which pages there are, in the order and the groups in which a reader finds them.

It does *not* know what stands on them: each page has a template of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from assay.emitters.docs.addresses import page_of
from assay.emitters.docs.edition import Edition
from assay.emitters.try_it import is_rated
from assay.languages import phrase
from assay.model import Framework, Standard

STANDARDS = phrase("Standards")
RATING = phrase("Rules and ratings")
INSPECTING = phrase("Cases and forms")
ABOUT = phrase("About")


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
    page = partial(_page, framework)
    return (
        page("index", phrase("Home")),
        page("key", phrase("Key"), summary=phrase("What the rows and marks on the pages mean.")),
        *(
            Page(
                page_of(standard),
                f"{standard.printed} {standard.title}",
                "standard.md",
                framework.say(STANDARDS),
                standard,
            )
            for standard in edition.standards
        ),
        page("rules", phrase("Rules"), RATING, phrase("What binds ratings, and what guides them.")),
        page(
            "ratings",
            phrase("Ratings and bands"),
            RATING,
            phrase("Scales, bands, and how the whole is rated."),
        ),
        *(
            [
                page(
                    "try-it",
                    phrase("Try it"),
                    RATING,
                    phrase("Enter what was found, and see the ratings."),
                )
            ]
            if is_rated(framework)
            else []
        ),
        *(
            [
                page(
                    "worked-examples",
                    phrase("Worked examples"),
                    RATING,
                    phrase("The rules at work, and what holds."),
                )
            ]
            if framework.scenarios or framework.claims
            else []
        ),
        *(
            [
                page(
                    "sets",
                    phrase("Sets of questions"),
                    INSPECTING,
                    phrase("Who is asked which questions."),
                )
            ]
            if framework.sets
            else []
        ),
        page(
            "facts",
            phrase("Facts"),
            INSPECTING,
            phrase("What is known of a case before any question is asked."),
        ),
        page("forms", phrase("Forms"), INSPECTING, phrase("The forms, view by view.")),
        page(
            "evidence",
            phrase("Evidence in advance"),
            INSPECTING,
            phrase("What is asked for before fieldwork."),
        ),
        page(
            "cohort-and-timetable",
            phrase("Cases and timetable"),
            INSPECTING,
            phrase("How cases are drawn, and the days of an inspection."),
        ),
        page(
            "information-questions",
            phrase("Information questions"),
            INSPECTING,
            phrase("What is asked and never counted."),
        ),
        page("codes", phrase("Index of codes"), ABOUT, phrase("Every code, with its page.")),
        page(
            "glossary",
            phrase("Glossary"),
            ABOUT,
            phrase("The words of the framework, and what they mean here."),
        ),
        page(
            "findings",
            phrase("Findings about the manual"),
            ABOUT,
            phrase("What the published text contradicts or leaves open."),
        ),
        page(
            "changes", phrase("Changes"), ABOUT, phrase("What changed, and how a change is shown.")
        ),
        page(
            "downloads", phrase("Downloads"), ABOUT, phrase("Forms, tables and files for machines.")
        ),
        page(
            "accessibility",
            phrase("Accessibility statement"),
            ABOUT,
            phrase("How far everyone can use these pages, and what to do when you cannot."),
        ),
        page("licence", phrase("Licence"), ABOUT, phrase("Who may use this, and how.")),
    )


def _page(framework: Framework, name: str, title: str, group: str = "", summary: str = "") -> Page:
    say = framework.say
    return Page(f"{name}.md", say(title), f"{name}.md", say(group), summary=say(summary))
