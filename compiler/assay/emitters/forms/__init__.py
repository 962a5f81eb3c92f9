"""Forms: each as JSON Schema and as a JSON Forms UI schema, with the rules that both rest on.

One of the emitters: a pure function of the model. For each form, set and language a sheet is laid
out (`layout.py`) and read three times (`schema.py`, `uischema.py`, `rules.py`). What a schema
enforces and what it leaves to others is said in each file's description and, rule by rule, in
`rules.json`:

- exactly: the kind of every answer; that what applies is answered and what does not is absent;
  hurdles; that a case belongs to the set of its form, where the form asks the facts that decide it;
  a reason for an answer that counts against, and for one in favour where no prompt counts in favour
  and at least one against;
- not: a reason for an answer in favour against a *smaller* majority of its prompts, which needs
  counting. The reason is let in there and not demanded. Conditions on what the form does not ask
  are not enforced either.

It does *not* translate: a framework carries its translations, and a text that has none comes out in
English, marked as such.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from assay.emitters.forms.layout import sheet
from assay.emitters.forms.rules import rules
from assay.emitters.forms.schema import schema
from assay.emitters.forms.sheet import Sheet
from assay.emitters.forms.uischema import uischema
from assay.emitters.forms.vocabulary import Vocabulary
from assay.emitters.forms.wording import wording
from assay.languages import known
from assay.model.document import as_json
from assay.model.forms import Form
from assay.model.framework import Framework
from assay.model.sets import Set
from assay.model.texts import in_language

IN_ENGLISH = "[EN] {english}"
"""How a text is shown in a form of another language, while it has no translation."""


def emit(framework: Framework) -> dict[str, bytes]:
    """Every form file of a framework, and `rules.json`, by path below the framework's folder."""
    if not framework.standards:
        return {}
    files: dict[str, bytes] = {}
    found = sheets(framework)
    for made in found:
        words = wording(made.language)
        files[f"{made.path}.schema.json"] = as_json(schema(made, words))
        files[f"{made.path}.uischema.json"] = as_json(uischema(made, words))
    files["rules.json"] = as_json(rules(framework.code, framework.version, found))
    return files


def sheets(framework: Framework) -> tuple[Sheet, ...]:
    """The sheet of each form, set and language: what every emitter of forms reads.

    Nobody may write into them: they are laid out once for all who ask.
    """
    return _laid_out(_Itself(framework)) if framework.standards else ()


class _Itself:
    """A framework, and no other that is equal to it: comparing two would take longer."""

    def __init__(self, framework: Framework) -> None:
        self.framework = framework

    def __hash__(self) -> int:
        return id(self.framework)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Itself) and other.framework is self.framework


@lru_cache(maxsize=1)
def _laid_out(whole: _Itself) -> tuple[Sheet, ...]:
    return tuple(_sheets(whole.framework))


def _sheets(framework: Framework) -> Iterator[Sheet]:
    yield from _of(framework, spoken(framework), "")


def sheets_of(framework: Framework, form: str, language: str) -> tuple[Sheet, ...]:
    """The sheets of one form in one language, a set each, without the cost of all others."""
    return tuple(_of(framework, (language,), form))


def _of(framework: Framework, languages: tuple[str, ...], only: str) -> Iterator[Sheet]:
    told = [(code, wording(code), told_in(framework, code)) for code in languages]
    for number, form in enumerate(framework.forms):
        if only and form.code != only:
            continue
        for place, _ in enumerate(_sets(framework, form)):
            for code, words, whole in told:
                set_ = _sets(whole, form)[place]
                yield sheet(Vocabulary(whole, whole.forms[number], set_, words), code)


def spoken(framework: Framework) -> tuple[str, ...]:
    """The languages that a framework has forms in: its own, and those it has translations to."""
    there = {each.language for each in framework.translations if each.texts}
    more = (code for code in framework.languages[1:] if code in there)
    return ("en", *(code for code in more if code in known()))


def told_in(framework: Framework, code: str) -> Framework:
    """A framework as the forms of a language tell it."""
    if code == "en":
        return framework
    return in_language(framework, code, lambda english: IN_ENGLISH.format(english=english))


def _sets(framework: Framework, form: Form) -> tuple[Set | None, ...]:
    """The sets that have this form; none of its own, if it is one for all."""
    return framework.sets if form.in_each_set else (None,)
