"""What the answers to one form come to: hurdles, and ratings with their reasons.

The answers become an inspection document, as any results do, and the evaluator and the reports say
the rest. A case is rated as if all cases were like it, and the page says so. It does *not* fill in
anything: what is not answered stays not known.

Source: inspection-documents.md#a-document
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from assay.emitters.forms.sheet import Json, Role, Sheet
from assay.evaluator.rating import Evaluator
from assay.evaluator.result import Missing
from assay.intake.documents import read_document
from assay.intake.problem import in_words
from assay.model.forms import Form
from assay.model.framework import Framework
from assay.record import Record
from assay.reports.page import ItemPage, Page, Reporter
from assay.reports.sections import shown_reasons, with_score

THIS_CASE = "this case"
THIS_UNIT = "This preview"
ANSWERED = (Role.KEY_QUESTION, Role.PROMPT)


class Rated(Record):
    """One item: what it is called, what it came to, and why."""

    heading: str
    outcome: str
    possible: str
    because: tuple[str, ...]
    known: bool


class Outcome(Record):
    """What answers come to; `of_case` where they are those of a case."""

    of_case: bool
    rated: tuple[Rated, ...]
    findings: tuple[str, ...]
    missing: tuple[str, ...]
    problems: tuple[str, ...]


class Outcomes:
    """A framework, ready to say what answers come to in the language of its texts."""

    def __init__(self, framework: Framework) -> None:
        self.framework = framework
        self._evaluator = Evaluator(framework)
        self._reporter = Reporter(framework, alone=THIS_CASE)

    def of(self, sheet: Sheet, kept: Json) -> Outcome | None:
        """What answers to a sheet come to; nothing for a form that nothing is rated from."""
        if not any(field.role in (*ANSWERED, Role.RATING) for field in sheet.fields):
            return None
        form = next(each for each in self.framework.forms if each.code == sheet.form)
        document = self._document(form, sheet, kept)
        inspection, problems = read_document(
            self.framework, json.dumps(document).encode("utf-8"), "answers.json"
        )
        of_case = "cases" in document
        if inspection is None:
            return Outcome(of_case, (), (), (), tuple(in_words(each) for each in problems))
        page = self._reporter.report(self._evaluator.see(inspection))
        return Outcome(
            of_case=of_case,
            rated=tuple(self._rated(page, sheet)),
            findings=tuple(each.text for each in page.findings),
            missing=tuple(self._missing(page, sheet)),
            problems=(),
        )

    # -------------------------------------------------------------- as a document
    def _document(self, form: Form, sheet: Sheet, kept: Json) -> Json:
        said: Json = {
            "framework": self.framework.code,
            "version": self.framework.version,
            "unit": THIS_UNIT,
        }
        by_role = _by_role(sheet, kept)
        facts = by_role.get(Role.FACT, {})
        answers = {**by_role.get(Role.PROMPT, {}), **by_role.get(Role.KEY_QUESTION, {})}
        if self._is_of_unit(form):
            judged = by_role.get(Role.RATING, {})
            return said | {
                "facts": facts,
                "answers": answers,
                "judgements": {code: {"rating": rating} for code, rating in judged.items()},
                "reviews": by_role.get(Role.REVIEW, {}),
            }
        case: Json = {"id": THIS_CASE, "facts": facts, "answers": answers}
        cohort = self._cohort(form)
        if cohort:
            case["cohort"] = cohort
        return said | {"cases": [case]}

    def _is_of_unit(self, form: Form) -> bool:
        inspects = self.framework.inspects
        return inspects is not None and form.record == inspects.code

    def _cohort(self, form: Form) -> str:
        """The cohort that standards take these cases from, if they have one of their own."""
        own = {standard.cases_from for standard in self.framework.standards}
        return form.cases_from if form.cases_from in own and form.cases_from else ""

    # -------------------------------------------------------------- what came of it
    def _rated(self, page: Page, sheet: Sheet) -> list[Rated]:
        """The items of which these answers say something, and the whole last."""
        asked = self._standards(sheet)
        items = [item for item in page.standards if item.code in asked]
        items += list(page.ratings)
        return [_item(item) for item in items]

    def _missing(self, page: Page, sheet: Sheet) -> Iterator[str]:
        """What the ratings asked for on this sheet wait for, and what they hang on."""
        asked = self._standards(sheet)
        for each in page.missing:
            if isinstance(each.about, Missing) and asked & set(each.about.wanted_for):
                yield each.text

    def _standards(self, sheet: Sheet) -> set[str]:
        """The codes of the standards that a sheet asks about, and of those rated from them."""
        index = self.framework.index
        found: set[str] = set()
        for field in sheet.fields:
            match field.role:
                case Role.KEY_QUESTION:
                    found.add(index.key_question(field.code).standard)
                case Role.RATING:
                    found.add(field.code)
                case _:
                    pass
        return found


def _item(item: ItemPage) -> Rated:
    return Rated(
        heading=item.heading,
        outcome=with_score(item),
        possible=item.possible,
        because=tuple(each.text for each in shown_reasons(item)),
        known=item.result.rating is not None,
    )


def _by_role(sheet: Sheet, kept: Json) -> dict[Role, dict[str, Any]]:
    found: dict[Role, dict[str, Any]] = {}
    for field in sheet.fields:
        if field.key in kept:
            found.setdefault(field.role, {})[field.code] = kept[field.key]
    return found
