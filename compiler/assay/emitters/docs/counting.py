"""What a framework holds, counted for the first page.

It does *not* compare with what the manual says there is; the compiler's checks do.
"""

from __future__ import annotations

from assay.emitters.docs.edition import Edition, capitalised
from assay.model.glossary import terms

_RULES = ("hurdle", "decision_rule", "decision_guidance", "limiting_judgement")


def counted(edition: Edition) -> list[tuple[str, int]]:
    """What is in the framework and how many of each, in the framework's own words."""
    framework = edition.framework
    say = framework.say
    listed = [*_questions(edition), (say("Sets of questions"), len(framework.sets))]
    for kind in _RULES:
        number = sum(rule.kind == kind for rule in framework.rules)
        listed.append((capitalised(edition.called(kind, 2)), number))
    listed += [
        (say("Worked examples"), len(framework.scenarios)),
        (say("Claims about every inspection"), len(framework.claims)),
        (say("Facts"), sum(len(record.facts) for record in framework.records)),
        (say("Forms"), len(framework.forms)),
        (say("Findings about the manual"), len(framework.findings)),
        (say("Words explained in the glossary"), len(terms(framework))),
    ]
    return [(title, number) for title, number in listed if number]


def _questions(edition: Edition) -> list[tuple[str, int]]:
    say = edition.framework.say
    rated = [one for one in edition.standards if one.method is not None]
    questions = [one for standard in edition.standards for one in standard.key_questions]
    core = sum(len(one.prompts) for one in questions)
    every = sum(len(edition.rows(one)) for one in questions)
    return [
        (say("Rated standards"), len(rated)),
        (say("Standards asked here and not rated"), len(edition.standards) - len(rated)),
        (say("Key questions"), len(questions)),
        (say("Prompts"), core),
        (say("Prompts that an adjusted set adds"), every - core),
        (say("Information questions"), sum(len(one.information_questions) for one in questions)),
    ]
