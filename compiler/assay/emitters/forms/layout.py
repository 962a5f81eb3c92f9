"""From the model to a sheet: what one form asks in one set, in order, and when each part applies.

A field belongs to the innermost condition around it, and that condition holds only with all that
lie outside it; so each field is required or forbidden by one rule. Facts are required wherever they
apply: what a form leaves open nobody could rate from. It does *not* write JSON; `binding.py` makes
the rules that the conditions here become.
"""

from __future__ import annotations

from dataclasses import replace

from assay.emitters.forms import binding, conditions
from assay.emitters.forms.binding import origin
from assay.emitters.forms.evidence import evidence_fields
from assay.emitters.forms.sheet import (
    ALWAYS,
    Block,
    Field,
    Gate,
    Notice,
    Origin,
    Percentage,
    Role,
    Shape,
    Sheet,
    Text,
    View,
    WholeNumber,
    fields_of,
)
from assay.emitters.forms.vocabulary import Vocabulary
from assay.emitters.forms.words import in_words
from assay.model import forms
from assay.model.conditions import Condition
from assay.model.facts import Fact
from assay.model.item import Item, Place
from assay.model.questions import InformationQuestion, Prompt
from assay.model.sets import CasesWhere
from assay.model.standards import KeyQuestion, Standard

"""A cross reference inside guidance."""


def sheet(vocabulary: Vocabulary, language: str) -> Sheet:
    """The sheet of a form in a set."""
    return Layout(vocabulary).sheet(language)


class Layout:
    """One form in one set, while it is laid out."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.framework = vocabulary.framework
        self.form = vocabulary.form
        self.set = vocabulary.set
        self.wording = vocabulary.wording
        self.hurdles = binding.hurdles(vocabulary)

    def sheet(self, language: str) -> Sheet:
        """Everything together."""
        views = tuple(View(self._view(view)) for view in self.form.views)
        wording, form = self.wording, self.form
        about = self._about(views)
        if self.set is not None:
            about += wording.description_set.format(code=self.set.code, title=self.set.title)
        title = f"{form.title}: {self.set.code}, {self.set.title}" if self.set else form.title
        made = Sheet(
            framework=self.framework.code,
            release=self.framework.version,
            form=form.code,
            version=form.version,
            set=self.set.code if self.set else "",
            language=language,
            title=title,
            description=about,
            views=views,
            rules=(),
            landmarks=self._landmarks(),
        )
        _expect_distinct_keys(made)
        return binding.with_rules(made, self.vocabulary, self.hurdles)

    def _about(self, views: tuple[View, ...]) -> str:
        """What the answers are of, and what can and cannot be told from them."""
        wording, form = self.wording, self.form
        record = _lower(self.framework.index.title_of_unit(form.record))
        roles = {field.role for view in views for field in fields_of(view.block)}
        return "".join(
            (
                wording.description.format(form=form.title, record=record),
                wording.description_reasons if Role.REASON in roles else "",
                wording.description_evidence if Role.EVIDENCE in roles else "",
                wording.description_limits,
            )
        )

    def _landmarks(self) -> tuple[tuple[str, object], ...]:
        """What tells the cases of one set from those of another."""
        if self.set is None:
            return ()
        found: list[tuple[str, object]] = []
        for each in self.framework.sets:
            if isinstance(each.cases, CasesWhere):
                found += conditions.landmarks(each.cases.condition, self.vocabulary.asked)
        return tuple(found)

    # -------------------------------------------------------------- views and sections
    def _view(self, view: forms.View) -> Block:
        path = f"{self.form.key}/{view.key}"
        gate = self._gate(path, f"“{view.title}”", view.applies, None, _written(view.place))
        return Block(view.key, view.title, "", gate, self._parts(view.parts, gate))

    def _parts(
        self, parts: tuple[forms.Part, ...], around: Gate | None
    ) -> tuple[Block | Notice | Field, ...]:
        made: list[Block | Notice | Field] = []
        for part in parts:
            match part:
                case forms.Section():
                    inside = f"{self.form.key}/{part.key}"
                    written = _written(part.place)
                    gate = self._gate(inside, f"“{part.title}”", part.applies, around, written)
                    shown = self._parts(part.parts, gate)
                    made.append(Block(part.key, part.title, "", gate, shown))
                case forms.Ask():
                    made += self._ask(part, around)
                case forms.AskEvidence():
                    made.append(self._evidence(part, around))
                case forms.Comment():
                    made.append(
                        Field(
                            key=part.key,
                            code="",
                            printed="",
                            role=Role.COMMENT,
                            title=part.title,
                            shape=Text(),
                            gate=around,
                            origin=_written(part.place),
                        )
                    )
        return tuple(made)

    # -------------------------------------------------------------- what is asked
    def _ask(self, ask: forms.Ask, around: Gate | None) -> list[Block | Notice | Field]:
        """What an `ask` names: a record or a standard as a block, a question as it is."""
        index = self.framework.index
        made: list[Block | Notice | Field] = []
        named = self.vocabulary.item(ask.of)
        if isinstance(named, Standard):
            gate = self._item_gate(named, named.applies, around)
            title = f"{named.printed} {named.title}"
            asked = tuple(part for each in ask.asked for part in self._one(each, gate))
            return [Block(named.key, title, self._guidance(named), gate, asked)]
        if len(ask.asked) > 1 and all(each.kind == "fact" for each in ask.asked):
            record = index.record(ask.of)
            facts = tuple(part for each in ask.asked for part in self._one(each, around))
            return [Block(record.key, record.title, self._guidance(record), around, facts)]
        for each in ask.asked:
            made += self._one(each, around)
        return made

    def _evidence(self, ask: forms.AskEvidence, around: Gate | None) -> Block:
        """The documents and the narrative that are wanted in advance for a standard."""
        index = self.framework.index
        asked, standard = index.evidence(ask.standard), index.standard(ask.standard)
        title = f"{standard.printed} {standard.title}"
        fields = evidence_fields(asked, self.vocabulary, around)
        return Block(asked.key, title, self._guidance(asked), around, fields)

    def _one(self, asked: forms.Asked, around: Gate | None) -> list[Block | Notice | Field]:
        index = self.framework.index
        if not self.vocabulary.asks(asked):
            return []
        match asked.kind:
            case "fact":
                return [self._fact(index.fact(asked.code), around)]
            case "key_question":
                question = index.key_question(asked.code)
                return [self._key_question(question, self._standard_gate(question, around))]
            case "standard":
                return [self._rating(index.standard(asked.code), around)]
            case "review":
                review = index.review(asked.code)
                return [self._field(review, Role.REVIEW, around)]
            case _:
                item = self.vocabulary.question(asked.kind, asked.code)
                return [self._asked_alone(item, around)]

    def _rating(self, standard: Standard, around: Gate | None) -> Field:
        """The rating that a person proposes, with what the standard is like at each."""
        assert standard.scale is not None, standard.code
        points = {
            each.code: each.title for each in self.framework.index.scale(standard.scale).points
        }
        told = "\n".join(
            f"- **{points[each.rating]}:** {'; '.join(each.texts)}"
            for each in standard.characteristics
        )
        field = self._field(standard, Role.RATING, around, guided=False)
        return replace(field, title=self.wording.rating.format(title=standard.title), guidance=told)

    def _standard_gate(self, question: KeyQuestion, around: Gate | None) -> Gate | None:
        """The condition of its standard, where the form asks the key question by itself."""
        standard = self.framework.index.standard(question.standard)
        if around is not None and around.rule == self._rule("applies", standard.key):
            return around
        return self._item_gate(standard, standard.applies, around)

    def _asked_alone(self, item: Prompt | InformationQuestion, around: Gate | None) -> Field:
        question = self.framework.index.key_question(item.key_question)
        gate = self._item_gate(question, question.applies, self._standard_gate(question, around))
        role = Role.PROMPT if isinstance(item, Prompt) else Role.INFORMATION
        return self._field(item, role, self._item_gate(item, item.applies, gate))

    def _fact(self, fact: Fact, around: Gate | None) -> Field:
        return self._field(fact, Role.FACT, self._item_gate(fact, fact.applies, around))

    def _key_question(self, question: KeyQuestion, around: Gate | None) -> Block:
        """The prompts, the judgement, its reason, and last what is asked for information."""
        gate = self._item_gate(question, question.applies, around)
        parts: list[Block | Notice | Field] = []
        for asked in self.vocabulary.prompts(question):
            prompt = asked.prompt
            named = self.vocabulary.named(asked)
            own = self._item_gate(prompt, prompt.applies, gate, named)
            parts.append(replace(self._field(prompt, Role.PROMPT, own), named=named))
        parts += [
            hurdle.notice
            for hurdle in self.hurdles
            if hurdle.target == question.key and hurdle.notice is not None
        ]
        if ("key_question", question.code) in self.vocabulary.asked:
            parts.append(self._field(question, Role.KEY_QUESTION, gate, guided=False))
            parts += binding.reason(question, self.vocabulary, gate)
        for item in self.vocabulary.information_questions(question):
            parts.append(
                self._field(item, Role.INFORMATION, self._item_gate(item, item.applies, gate))
            )
        title = f"{question.printed} {question.title}"
        return Block(f"group_{question.key}", title, self._guidance(question), gate, tuple(parts))

    def _field(self, item: Item, role: Role, gate: Gate | None, *, guided: bool = True) -> Field:
        key, shape = self.vocabulary.asked[item.kind, item.code]
        assert shape is not None, item.code
        return Field(
            key=key,
            code=item.code,
            printed="" if role in (Role.FACT, Role.REVIEW) else item.printed,
            role=role,
            title=item.title + self._measured(shape),
            shape=shape,
            gate=gate,
            guidance=self._guidance(item) if guided else "",
            origin=origin(item),
        )

    def _guidance(self, item: Item) -> str:
        return self.framework.index.with_codes(item.guidance)

    def _measured(self, shape: Shape) -> str:
        """The unit, as it stands behind the title of what is measured in it."""
        match shape:
            case WholeNumber(unit=unit) if unit:
                return self.wording.measured[unit]
            case Percentage():
                return self.wording.measured["%"]
            case _:
                return ""

    # -------------------------------------------------------------- conditions
    def _item_gate(
        self, item: Item, applies: Condition | None, around: Gate | None, named: str = ""
    ) -> Gate | None:
        called = f"“{item.title}”" if isinstance(item, Fact) else item.printed
        return self._gate(named or item.key, called, applies, around, origin(item))

    def _gate(
        self,
        named: str,
        called: str,
        applies: Condition | None,
        around: Gate | None,
        written: Origin,
    ) -> Gate | None:
        """The condition with all around it; what is around it, where there is no condition."""
        if applies is None:
            return around
        said = conditions.both(
            around.said if around else ALWAYS, conditions.say(applies, self.vocabulary.asked)
        )
        words = in_words(applies, self.framework, inner=around is not None)
        if around is not None:
            words = (
                around.words
                if said == around.said
                else self.framework.say("{first} and {second}", first=around.words, second=words)
            )
        message = self.wording.applies.format(name=called, words=words)
        return Gate(self._rule("applies", named), said, words, message, written, around)

    def _rule(self, kind: str, named: str) -> str:
        return f"{kind}:{self.framework.code}/{named}"


def _lower(title: str) -> str:
    return title[:1].lower() + title[1:]


def _written(place: Place) -> Origin:
    return Origin((), place.path, place.line)


def _expect_distinct_keys(made: Sheet) -> None:
    """Fail on two properties that only case tells apart. Raises: `ValueError`."""
    seen = {"framework", "release", "form", "set"}
    for field in made.fields:
        if field.key.lower() in seen:
            raise ValueError(f"form `{made.form}` has two properties `{field.key}`")
        seen.add(field.key.lower())
