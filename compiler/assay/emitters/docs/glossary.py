"""The words that readers of these pages may not know, with what they mean in this framework.

First the terms that its authors declare; then ours, for the kinds of things that the framework has,
as far as its authors have not said themselves what they mean. It does *not* find where a text
mentions a term: `linked.py` does.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from assay.emitters.docs.addresses import anchor_of_term
from assay.emitters.docs.edition import Edition, capitalised
from assay.emitters.docs.prose import plain
from assay.languages import phrase
from assay.languages.untranslated import bare
from assay.model import Term
from assay.model.glossary import terms


@dataclass(frozen=True, slots=True)
class Entry:
    """A word, the anchor of its entry, and what it means, as Markdown; and the term itself, when
    an author declared it."""

    title: str
    anchor: str
    meaning: Markup
    term: Term | None = None


def glossary(edition: Edition) -> tuple[Entry, ...]:
    """The entries, in the order of the alphabet."""
    found: dict[str, Entry] = {}
    for entry in (*_declared(edition), *_concepts(edition), *_roles(edition)):
        found.setdefault(entry.anchor, entry)
    return tuple(sorted(found.values(), key=lambda entry: bare(entry.title).casefold()))


def _declared(edition: Edition) -> Iterator[Entry]:
    for term in terms(edition.framework):
        anchor = anchor_of_term(term.key)
        meaning = edition.passage(term.meaning, f"{anchor}-means", 2, about=term.key)
        yield Entry(term.title, anchor, meaning, term)


def _concepts(edition: Edition) -> Iterator[Entry]:
    framework = edition.framework
    kinds = {rule.kind for rule in framework.rules}
    questions = [
        question for standard in framework.standards for question in standard.key_questions
    ]
    for kind, present, meaning in (
        ("standard", True, STANDARD),
        ("key_question", bool(questions), KEY_QUESTION),
        ("prompt", any(question.prompts for question in questions), PROMPT),
        (
            "information_question",
            any(question.information_questions for question in questions),
            INFORMATION_QUESTION,
        ),
        ("hurdle", "hurdle" in kinds, HURDLE),
        ("decision_rule", "decision_rule" in kinds, DECISION_RULE),
        ("decision_guidance", "decision_guidance" in kinds, DECISION_GUIDANCE),
        ("limiting_judgement", "limiting_judgement" in kinds, LIMITING_JUDGEMENT),
        ("review", bool(framework.reviews), REVIEW),
        ("set", bool(framework.sets), SET),
        ("fact", bool(edition.records), FACT),
        ("finding", bool(framework.findings), FINDING),
    ):
        if present:
            yield _entry(edition, kind, edition.kind_called(kind), meaning)
    for key, present, title, meaning in (
        ("band", bool(edition.bands or edition.tables), phrase("Band"), BAND),
        ("cohort", bool(framework.cohorts), phrase("Cohort"), COHORT),
        ("worked_example", bool(framework.scenarios), phrase("Worked example"), WORKED_EXAMPLE),
        ("illustrative", True, phrase("Illustrative"), ILLUSTRATIVE),
        ("not_known", True, phrase("Not known"), NOT_KNOWN),
        ("not_rated", True, phrase("Not rated"), NOT_RATED),
    ):
        if present:
            yield _entry(edition, key, framework.say(title), meaning)


def _entry(edition: Edition, key: str, title: str, meaning: str) -> Entry:
    return Entry(title, anchor_of_term(key), Markup(edition.framework.say(meaning)))


def _roles(edition: Edition) -> Iterator[Entry]:
    for role in edition.roles:
        decides = role.code == edition.framework.decided_by
        title = capitalised(str(plain(role.title)))
        yield _entry(edition, f"role_{role.code}", title, DECIDES if decides else TAKES_PART)


DECIDES = phrase("Decides the ratings. See [who rates](ratings.md#section-roles).")
TAKES_PART = phrase("Takes part in rating. See [who rates](ratings.md#section-roles).")
STANDARD = phrase(
    "What is inspected and rated as one, such as leadership or assessment. Its page has all of its "
    "key questions."
)
KEY_QUESTION = phrase(
    "A question of a standard that is answered by judgement, or rated. Ratings follow from the "
    "answers to key questions."
)
PROMPT = phrase(
    "A question that helps to answer a key question. Prompts do not add up to the answer, unless a "
    "[rule](rules.md) says so."
)
INFORMATION_QUESTION = phrase(
    "A question that is asked and never counted; see "
    "[information questions](information-questions.md)."
)
HURDLE = phrase(
    "A rule that settles the answer to a question in a case, before any case is counted."
)
DECISION_RULE = phrase("A rule that binds ratings: what they must be, or may be at best.")
DECISION_GUIDANCE = phrase(
    "What a rating should normally be. It may be set aside for a reason, and the reason is kept."
)
LIMITING_JUDGEMENT = phrase(
    "A rule that sets the best rating that is allowed when something is not there."
)
REVIEW = phrase("A look at something, which a rule asks for before a rating is given.")
SET = phrase(
    "The prompts that a case is asked. Every case is in exactly one [set](sets.md); an adjusted "
    "set says what it asks otherwise than the set that it adjusts."
)
FACT = phrase(
    "What is known of a case, or of what is inspected, before any question is asked. "
    "[Facts](facts.md) decide which questions apply."
)
FINDING = phrase("A place where the published text contradicts itself or leaves something open.")
BAND = phrase(
    "The percentages or scores that give one rating; see [ratings and bands](ratings.md)."
)
COHORT = phrase("The cases that are looked at, and [how they are drawn](cohort-and-timetable.md).")
WORKED_EXAMPLE = phrase(
    "What is given, what follows and what decides, as it can be "
    "[run against the rules](worked-examples.md)."
)
ILLUSTRATIVE = phrase(
    "Not published by the inspectorate: written to make the framework complete. Such an item is "
    "[marked](key.md#mark-illustrative)."
)
NOT_KNOWN = phrase(
    "An answer exists and nobody has recorded it. It is never guessed, and never counted as a no."
)
NOT_RATED = phrase(
    "A result of its own: nothing applied, or there was no case to go by. It has no score, and is "
    "not the lowest rating."
)
