"""The bank, read from the sheets of all forms and from the model that they are of.

The languages of a question are brought together here: the sheets of one form and set in several
languages have the same keys in the same order. It does *not* know columns or file formats.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby

from assay.emitters.docs.addresses import Addresses
from assay.emitters.forms import told_in
from assay.emitters.forms.bank.entries import (
    About,
    Answer,
    AnswerList,
    Bank,
    Binding,
    LeftOut,
    Question,
)
from assay.emitters.forms.evidence import keys_of_evidence
from assay.emitters.forms.sheet import (
    Block,
    Choices,
    Date,
    Field,
    Gate,
    Notice,
    Origin,
    Percentage,
    Role,
    SeveralChoices,
    Shape,
    Sheet,
    WholeNumber,
)
from assay.model.framework import Framework
from assay.model.inspections import EvidenceInAdvance
from assay.model.item import Item
from assay.model.questions import InformationQuestion, Prompt
from assay.model.scales import Answers
from assay.model.standards import KeyQuestion


def bank(framework: Framework, sheets: tuple[Sheet, ...]) -> Bank:
    """The bank of a framework, read from its sheets."""
    languages = tuple(dict.fromkeys(sheet.language for sheet in sheets))
    reader = _Reader(framework)
    questions = tuple(
        question
        for _, group in groupby(sheets, key=lambda sheet: (sheet.form, sheet.set))
        for question in reader.questions(tuple(group))
    )
    return Bank(
        framework=framework.code,
        release=framework.version,
        title=framework.title,
        languages=languages,
        questions=questions,
        answer_lists=tuple(
            {each.answers.name: each.answers for each in questions if each.answers}.values()
        ),
        left_out=tuple(
            _beside(same)
            for same in zip(
                *(_Reader(told_in(framework, code)).left_out(code) for code in languages),
                strict=True,
            )
        ),
    )


def _beside(same: tuple[LeftOut, ...]) -> LeftOut:
    """What is left out, in all languages."""
    text = {code: words for each in same for code, words in each.text.items()}
    because = {code: words for each in same for code, words in each.because.items()}
    return replace(same[0], text=text, because=because)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A field where it stands: the titles of its view and of the blocks around it."""

    field: Field
    view: str
    section: str


class _Reader:
    """One framework, while its sheets are read."""

    def __init__(self, framework: Framework) -> None:
        self.framework = framework
        self.addresses = Addresses(framework)
        self.counted: dict[str, Answers] = {}
        listed = (*framework.answers, *(each for part in framework.uses for each in part.answers))
        for answers in listed:
            self.counted.setdefault(f"answers_{answers.key}", answers)
        self.in_set = {
            (each.code, asked.prompt.code): asked
            for each in framework.sets
            for question in each.questions
            for asked in question.prompts
        }
        self.adjusting = {each.code for each in framework.sets if each.adjusts is not None}
        self.judged = {
            f"{question.key}_reason": question
            for standard in framework.standards
            for question in standard.key_questions
        }

        self.wanted = {
            key: asked
            for asked in framework.evidence_in_advance
            for key in keys_of_evidence(framework, asked)
        }

    def questions(self, sheets: tuple[Sheet, ...]) -> Iterator[Question]:
        """The questions of one form and set, from its sheets in all languages."""
        languages = tuple(sheet.language for sheet in sheets)
        asked = tuple(tuple(_asked(sheet)) for sheet in sheets)
        bound = _bound(sheets)
        for number, same in enumerate(zip(*asked, strict=True), start=1):
            by_language = dict(zip(languages, same, strict=True))
            rules = bound.get(same[0].field.key, ())
            yield self._question(sheets, by_language, number=number, rules=rules)

    def _question(
        self,
        sheets: tuple[Sheet, ...],
        by_language: dict[str, _Asked],
        *,
        number: int,
        rules: tuple[Binding, ...],
    ) -> Question:
        fields = {language: each.field for language, each in by_language.items()}
        assert len({field.key for field in fields.values()}) == 1, fields
        first, field = sheets[0], fields[sheets[0].language]
        item = self._item(field, first.set)
        answers = self._answers(fields)
        return Question(
            form=first.form,
            form_title={sheet.language: sheet.title for sheet in sheets},
            set=first.set,
            number=number,
            view={language: each.view for language, each in by_language.items()},
            section={language: each.section for language, each in by_language.items()},
            kind=_KINDS[field.role],
            code=field.code,
            printed=field.printed,
            key=field.key,
            text={language: each.title for language, each in fields.items()},
            guidance={language: each.guidance for language, each in fields.items()},
            answered_by=_answered_by(field.shape),
            unit=field.shape.unit if isinstance(field.shape, WholeNumber) else "",
            answers=answers,
            counted=field.role in _COUNTED and answers is not None and answers.counts,
            required=_required(field),
            applies={language: _applies(each.gate) for language, each in fields.items()},
            rules=rules,
            set_difference=self._difference(field, first.set),
            about=self._about(item, first) if item else self._about_form(first),
            origin=field.origin,
        )

    # -------------------------------------------------------------- answers
    def _answers(self, fields: Mapping[str, Field]) -> AnswerList | None:
        choices = {language: _choices(field.shape) for language, field in fields.items()}
        offered = {language: found for language, found in choices.items() if found is not None}
        if not offered:
            return None
        first = next(iter(offered.values()))
        titles = {language: dict(found.options) for language, found in offered.items()}
        listed = self.counted.get(first.name)
        counts = {answer.code: answer.counts for answer in listed.answers} if listed else {}
        return AnswerList(
            name=first.name,
            title={language: found.title for language, found in offered.items()},
            answers=tuple(
                Answer(
                    code=code,
                    number=number,
                    title={language: titles[language][code] for language in offered},
                    counts=counts.get(code, ""),
                )
                for number, (code, _) in enumerate(first.options, start=1)
            ),
        )

    # -------------------------------------------------------------- where it belongs
    def _item(self, field: Field, set_: str) -> Item | None:
        """What the model holds of a question; nothing for a comment, which is of the form alone."""
        index = self.framework.index
        match field.role:
            case Role.FACT:
                return index.fact(field.code)
            case Role.REVIEW:
                return index.review(field.code)
            case Role.PROMPT:
                asked = self.in_set.get((set_, field.code))
                return asked.prompt if asked else index.any_item(field.code)
            case Role.REASON:
                return self.judged[field.key]
            case Role.COMMENT:
                return None
            case Role.EVIDENCE | Role.FILE | Role.EXPLANATION:
                return self.wanted[field.key]
            case _:
                return index.any_item(field.code)

    def _about(self, item: Item, sheet: Sheet) -> About:
        question = self._key_question(item)
        code = item.standard if isinstance(item, EvidenceInAdvance) else ""
        if question is not None:
            code = question.standard
        standard = self.framework.index.standard(code) if code else None
        asked = item if isinstance(item, KeyQuestion | Prompt | InformationQuestion) else None
        return About(
            standard=standard.code if standard else "",
            key_question=question.code if question else "",
            domain=(standard.domain or "") if standard else "",
            also_printed=asked.also_printed if asked else (),
            evidence=asked.evidence if asked else (),
            status="illustrative" if item.illustrative else "published",
            page=self._page(sheet.form if code and not question else item.code, sheet.set),
        )

    def _about_form(self, sheet: Sheet) -> About:
        return About(page=self._page(sheet.form, ""))

    def _key_question(self, item: Item) -> KeyQuestion | None:
        match item:
            case KeyQuestion():
                return item
            case Prompt() | InformationQuestion():
                return self.framework.index.key_question(item.key_question)
            case _:
                return None

    def _page(self, code: str, set_: str) -> str:
        """Where a code stands on the website of the framework."""
        found = self.addresses.find(code, set_)
        if found is None:
            return ""
        return f"{found.page.removesuffix('.md')}.html#{found.anchor}"

    # -------------------------------------------------------------- sets
    def _difference(self, field: Field, set_: str) -> str:
        """What an adjusted set does with a question; nothing where there is no other to compare."""
        if set_ not in self.adjusting:
            return ""
        asked = self.in_set.get((set_, field.code)) if field.role is Role.PROMPT else None
        return asked.how if asked else "unchanged"

    def left_out(self, language: str) -> Iterator[LeftOut]:
        """The prompts that adjusted sets leave out, with the reason."""
        index = self.framework.index
        for each in self.framework.sets:
            for question in each.questions:
                for left_out in question.left_out:
                    prompt = index.any_item(left_out.prompt)
                    assert isinstance(prompt, Prompt), left_out.prompt
                    standard = index.standard(index.key_question(prompt.key_question).standard)
                    yield LeftOut(
                        set=each.code,
                        code=prompt.code,
                        printed=prompt.printed,
                        text={language: prompt.title},
                        because={language: self.framework.index.with_codes(left_out.because)},
                        about=About(
                            standard=standard.code,
                            key_question=prompt.key_question,
                            domain=standard.domain or "",
                            status="illustrative" if left_out.illustrative else "published",
                            page=self._page(prompt.code, ""),
                        ),
                        origin=Origin(
                            tuple(
                                (source.document, section)
                                for source in left_out.sources
                                for section in source.sections
                            ),
                            left_out.place.path,
                            left_out.place.line,
                        ),
                    )


_KINDS = {
    Role.FACT: "fact",
    Role.KEY_QUESTION: "key_question",
    Role.PROMPT: "prompt",
    Role.INFORMATION: "information_question",
    Role.REVIEW: "review",
    Role.RATING: "rating",
    Role.REASON: "reason",
    Role.COMMENT: "comment",
    Role.EVIDENCE: "evidence",
    Role.FILE: "file",
    Role.EXPLANATION: "explanation",
}
"""The words of the model for what a field is for."""


_COUNTED = (Role.KEY_QUESTION, Role.PROMPT, Role.REVIEW)
"""What answers may count in; an information question offers the same answers and never counts."""


def _asked(sheet: Sheet) -> Iterator[_Asked]:
    for view in sheet.views:
        yield from _in_block(view.block, view.block.title, ())


def _in_block(block: Block, view: str, around: tuple[str, ...]) -> Iterator[_Asked]:
    for part in block.parts:
        match part:
            case Block():
                # A key question has columns of its own; its group would only repeat its title.
                inside = around if part.key.startswith("group_") else (*around, part.title)
                yield from _in_block(part, view, inside)
            case Field():
                yield _Asked(part, view, " > ".join(around))
            case Notice():
                pass


def _answered_by(shape: Shape) -> str:
    match shape:
        case Choices():
            return "choice"
        case SeveralChoices():
            return "choices"
        case WholeNumber():
            return "whole_number"
        case Percentage():
            return "percentage"
        case Date():
            return "date"
        case _:
            return "text"


def _choices(shape: Shape) -> Choices | None:
    if isinstance(shape, SeveralChoices):
        return shape.choices
    return shape if isinstance(shape, Choices) else None


def _required(field: Field) -> str:
    if field.role is Role.REASON:
        return "when_a_rule_asks"
    if not field.required:
        return "no"
    return "when_it_applies" if field.gate is not None else "yes"


def _applies(gate: Gate | None) -> str:
    """The condition in words; that of a reason is in its rules, and what lies around it is here."""
    while gate is not None and not gate.words:
        gate = gate.around
    return gate.words if gate is not None else ""


def _bound(sheets: tuple[Sheet, ...]) -> dict[str, tuple[Binding, ...]]:
    """The rules that bind an answer or ask for it, by its key, in the order of the sheet."""
    found: dict[str, dict[str, dict[str, str]]] = {}
    for sheet in sheets:
        for rule in sheet.rules:
            for key in (rule.target,) if rule.target else rule.distinct:
                named = found.setdefault(key, {})
                named.setdefault(rule.id, {})[sheet.language] = rule.message
    return {
        key: tuple(Binding(name, message) for name, message in named.items())
        for key, named in found.items()
    }
