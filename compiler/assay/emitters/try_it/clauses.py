"""Clauses that sentences quote, in the language of a framework: conditions, what rules ask, bands.

In English they are the ones of `assay rate`, so that the page says what it says. In other languages
they are those of the forms, which are translated. It does *not* make sentences.
"""

from __future__ import annotations

from assay import model
from assay.emitters.forms import words as of_forms
from assay.model import words
from assay.model.sentences import ENGLISH as SAY


def condition(framework: model.Framework, said: model.Condition) -> str:
    """A condition: `all of the standards are at least “Good”`."""
    if framework.language == "en":
        return words.condition(framework, said)
    return of_forms.in_words(said, framework)


def effect(framework: model.Framework, rule: model.Rule, then: model.Then) -> str:
    """What a rule asks, with its condition."""
    english = framework.language == "en"
    asks = words.then(framework, then) if english else of_forms.effect_in_words(then, framework)
    if rule.when is None:
        return asks
    return framework.say(SAY.when, condition=condition(framework, rule.when), asks=asks)


def band(framework: model.Framework, said: model.Range) -> str:
    """The values of a band: `50% to 64%`, `at least 80%`."""
    low, high = said.low, said.high
    if framework.language == "en":
        return words.range(framework, said)
    if low and high and low.included and high.included and low.quantity != high.quantity:
        first, last = (words.quantity(framework, end.quantity) for end in (low, high))
        return framework.say(SAY.from_to, first=first, last=last)
    return of_forms.range_in_words(said, framework)
