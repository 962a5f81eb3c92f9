"""One inspection's cases: what each answer may be after the hurdles, and the counts that follow.

A hurdle acts on a case before anything is counted. An answer that is not given may be any that its
question offers; one that may not apply may count for nothing. It does *not* put a share in bands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import assert_never

from assay import model, truth
from assay.evaluator import conditions as c
from assay.evaluator.conditions import ABSENT, DOES_NOT_APPLY, Knowledge, Outcomes, Test, Value
from assay.evaluator.effects import Bound
from assay.evaluator.inspection import NOT_KNOWN, Case, Inspection
from assay.evaluator.questions import Asked, AskedBySet, Key, Questions
from assay.evaluator.result import AgainstPrompts, HurdleEnforced
from assay.evaluator.tallies import AGAINST, FOR, NOT, Tally
from assay.record import Record
from assay.truth import Truth

DOES_NOT_EXIST: Outcomes = frozenset((ABSENT,))


class Gap(Record):
    """Something that is not known of a case and could change a count."""

    kind: str
    item: str
    case: Case


class CaseKnowledge:
    """What is known of one case; of the inspection it is part of, what `whole` knows."""

    def __init__(
        self, questions: Questions, case: Case, whole: Knowledge, *, enforced: bool = False
    ) -> None:
        self.case = case
        self._questions = questions
        self._whole = whole
        self._enforced = enforced
        self._outcomes: dict[Key, Outcomes] = {}
        self._sets: tuple[AskedBySet, ...] | None = None

    # -------------------------------------------------------------- as knowledge
    def outcomes(self, reference: model.Reference) -> Outcomes:
        """What the answer to a question may be after the hurdles; of anything else, what the
        inspection knows."""
        asked = self._questions.asked.get((reference.kind, reference.code))
        return self._whole.outcomes(reference) if asked is None else self.answer(asked)

    def value(self, reference: model.Reference) -> Value:
        """The number or day that answers a question."""
        asked = self._questions.asked.get((reference.kind, reference.code))
        given = self.case.answers.get(reference.code)
        if given is None and asked is not None and self.applies(asked) is False:
            return DOES_NOT_APPLY
        return given

    def fact(self, code: str) -> Value:
        """The value of a fact of the case, or of the unit."""
        if not self._questions.is_of_cases(code):
            return self._whole.fact(code)
        value = self.case.facts.get(code)
        if value is None:
            applies = self._questions.conditions.index.fact(code).applies
            if applies is not None and self._questions.conditions.test(applies)(self) is False:
                return DOES_NOT_APPLY
        return value

    def considered(self, reference: model.Reference) -> Outcomes:
        """As the inspection knows it."""
        return self._whole.considered(reference)

    def number_of_cases(self) -> int | None:
        """As the inspection knows it."""
        return self._whole.number_of_cases()

    def number_of_units(self) -> int | None:
        """As the inspection knows it."""
        return self._whole.number_of_units()

    def day(self, milestone: str) -> int | None:
        """As the inspection knows it."""
        return self._whole.day(milestone)

    def parts_not_rated(self) -> Iterable[Truth]:
        """A case has no parts that are rated."""
        return ()

    # -------------------------------------------------------------- questions
    def answer(self, asked: Asked) -> Outcomes:
        """What an answer may be after the hurdles."""
        key = (asked.kind, asked.code)
        if key not in self._outcomes:
            found = self._outcomes[key] = self.given(asked)
            if not self._enforced:
                for bound in self._questions.rules.get(key, ()):
                    found = self._outcomes[key] = _bind(bound, asked, found, self)
        return self._outcomes[key]

    def given(self, asked: Asked) -> Outcomes:
        """What an answer may be before any hurdle."""
        answer = self.case.answers.get(asked.code)
        if isinstance(answer, str):
            return frozenset((answer,))
        applies = self.applies(asked)
        if applies is False:
            return DOES_NOT_EXIST
        return asked.outcomes if applies else asked.outcomes | DOES_NOT_EXIST

    def applies(self, asked: Asked) -> Truth:
        """Whether there is anything to answer."""
        if asked.within is None:
            return asked.applies(self)
        around = self.applies(self._questions.asked[asked.within])
        sets = self.sets()
        if not sets:
            return asked.applies(self)
        asks = [
            each.prompts[asked.code][0](self) if asked.code in each.prompts else False
            for each in sets
        ]
        in_set = asks[0] if len(set(asks)) == 1 else None
        return truth.all_of((around, in_set))

    def sets(self) -> tuple[AskedBySet, ...]:
        """The sets that the case may be in; one when its facts decide that."""
        if self._sets is None:
            self._sets = tuple(self._may_be_in())
        return self._sets

    def _may_be_in(self) -> list[AskedBySet]:
        found, others = [], []
        for each in self._questions.sets:
            if each.cases is None:
                others.append(each)
                continue
            holds = each.cases(self)
            if holds:
                return [each]
            if holds is None:
                found.append(each)
        return found + others


def _bind(bound: Bound, asked: Asked, outcomes: Outcomes, known: Knowledge) -> Outcomes:
    """What an answer may be once a rule has acted on it."""
    acts = bound.acts(known)
    if acts is False:
        return outcomes
    changed = frozenset(after for one in outcomes for after in _changed(bound.effect, asked, one))
    return changed if acts else changed | outcomes


def _changed(effect: model.Effect, asked: Asked, answer: str) -> Outcomes:
    """What a rule makes of an answer; there is nothing to change where nothing is asked."""
    if answer == ABSENT:
        return DOES_NOT_EXIST
    match effect:
        case model.MustBe(demand=model.BeExactly(value=value)):
            return frozenset((value,))
        case model.MustNotBe(value=value) | model.AllowOnlyWhen(value=value):
            return asked.outcomes - {value} if answer == value else frozenset((answer,))
        case model.MustBe() | model.ShouldBe() | model.ReviewFirst():
            raise AssertionError(f"{effect.kind} on the answer to {asked.code}")
        case _:
            assert_never(effect)


# ------------------------------------------------------------------ all cases
class Cases:
    """The cases of one inspection, ready to be counted."""

    def __init__(self, questions: Questions, inspection: Inspection, whole: Knowledge) -> None:
        self._questions = questions
        self._inspection = inspection
        self._whole = whole
        self._known: dict[int, CaseKnowledge] = {}
        self._tallies: dict[str, Tally] = {}

    @property
    def any(self) -> bool:
        """Whether there is any case, or it is known that there is none."""
        return bool(self._inspection.cases or self._inspection.number_of_cases)

    def of(self, cohort: str) -> Iterator[Case]:
        """The cases of a cohort."""
        return (case for case in self._inspection.cases if case.cohort == cohort)

    def number(self, cohort: str) -> int | None:
        """How many cases a cohort has."""
        said = self._inspection.number_of_cases.get(cohort)
        if said is not None:
            return said
        if not self._inspection.cases:
            return None
        return sum(case.number for case in self.of(cohort))

    def knowledge(self, case: Case) -> CaseKnowledge:
        """What is known of a case."""
        key = id(case)
        if key not in self._known:
            self._known[key] = CaseKnowledge(
                self._questions, case, self._whole, enforced=self._inspection.hurdles_enforced
            )
        return self._known[key]

    def tally(self, code: str) -> Tally:
        """The counts of a key question."""
        if code not in self._tallies:
            self._tallies[code] = self._tally(code)
        return self._tallies[code]

    def _tally(self, code: str) -> Tally:
        asked = self._questions.asked["key_question", code]
        counts = self._inspection.counts.get(code)
        if counts is not None:
            return self._counted(asked, counts)
        tally = Tally()
        numbers, bits = tally.numbers, asked.bits
        enforced = self._inspection.hurdles_enforced
        as_given = enforced or ("key_question", code) not in self._questions.rules
        number = 0
        for case in self.of(asked.cohort):
            number += case.number
            answer = case.answers.get(code) if as_given else None
            if isinstance(answer, str):
                numbers[bits[answer]] += case.number
                continue
            found = 0
            for outcome in self.knowledge(case).answer(asked):
                found |= bits[outcome]
            numbers[found] += case.number
        self._add_unseen(tally, asked, number)
        return tally

    def _add_unseen(self, tally: Tally, asked: Asked, seen: int) -> None:
        """The cases of which nothing is known; without a number of cases, there may be any."""
        said = self._inspection.number_of_cases.get(asked.cohort)
        if said is not None:
            tally.add(_any_of(asked), max(0, said - seen))
        elif not self._inspection.cases:
            tally.unbounded = True

    def _counted(self, asked: Asked, counts: Mapping[str, int]) -> Tally:
        tally = Tally()
        for answer, number in counts.items():
            known = answer != NOT_KNOWN
            tally.add(asked.bits[answer] if known else _any_of(asked), number)
        said = self._inspection.number_of_cases.get(asked.cohort)
        if said is not None and not asked.conditions:
            tally.add(_any_of(asked), max(0, said - sum(counts.values())))
        return tally

    def share(self, condition: Test, cohort: str) -> Tally:
        """The counts of the cases in which a condition holds, out of all."""
        tally = Tally()
        seen = 0
        for case in self.of(cohort):
            holds = condition(self.knowledge(case))
            bits = FOR | AGAINST if holds is None else FOR if holds else AGAINST
            tally.add(bits, case.number)
            seen += case.number
        said = self._inspection.number_of_cases.get(cohort)
        if said is not None:
            tally.add(FOR | AGAINST, max(0, said - seen))
        elif not self._inspection.cases:
            tally.unbounded = True
        return tally

    # -------------------------------------------------------------- found on the way
    def enforced(self) -> list[HurdleEnforced]:
        """Each rule that changed an answer that was given, with the cases in which it did."""
        if self._inspection.hurdles_enforced or not self._questions.rules:
            return []
        found: dict[tuple[str, int, str, str], list[Case]] = {}
        for case in self._inspection.cases:
            for key, rules in self._questions.rules.items():
                asked = self._questions.asked[key]
                if asked.cohort == case.cohort and asked.code in case.answers:
                    self._changes(case, asked, rules, found)
        return [
            HurdleEnforced(rule, then, question, after, *_listed(cases))
            for (rule, then, question, after), cases in found.items()
        ]

    def _changes(
        self,
        case: Case,
        asked: Asked,
        rules: Iterable[Bound],
        found: dict[tuple[str, int, str, str], list[Case]],
    ) -> None:
        known = self.knowledge(case)
        outcomes = known.given(asked)
        for bound in rules:
            if bound.acts(known):
                after = _bind(bound, asked, outcomes, known)
                if after != outcomes and len(after) == 1:
                    key = (bound.rule.code, bound.then, asked.code, next(iter(after)))
                    found.setdefault(key, []).append(case)
                outcomes = after

    def against_prompts(self) -> list[AgainstPrompts]:
        """Each answer to a key question that goes against the balance of its prompts, as it was
        given."""
        prompts = self._questions.prompts
        if prompts.keys().isdisjoint(
            set().union(*(case.answers for case in self._inspection.cases))
        ):
            return []
        found: dict[tuple[str, str], list[Case]] = {}
        for case in self._inspection.cases:
            if case.answers.keys().isdisjoint(prompts):
                continue
            balance: dict[str, int] = {}
            for code, answer in case.answers.items():
                within = prompts.get(code)
                bits = self._questions.asked["prompt", code].bits if within is not None else {}
                if within is not None and isinstance(answer, str) and answer in bits:
                    weight = {FOR: 1, AGAINST: -1}.get(bits[answer], 0)
                    balance[within] = balance.get(within, 0) + weight
            for question, weight in balance.items():
                given = case.answers.get(question)
                bits = self._questions.asked["key_question", question].bits
                counts = bits.get(given, NOT) if isinstance(given, str) else NOT
                if (counts == FOR and weight < 0) or (counts == AGAINST and weight > 0):
                    found.setdefault((question, str(given)), []).append(case)
        return [
            AgainstPrompts(question, answer, *_listed(cases))
            for (question, answer), cases in found.items()
        ]

    # -------------------------------------------------------------- what is missing
    def gaps(self, code: str) -> Iterator[Gap]:
        """What is not known of each case whose count for a key question is open."""
        asked = self._questions.asked["key_question", code]
        if code in self._inspection.counts:
            return
        for case in self.of(asked.cohort):
            known = self.knowledge(case)
            if len({asked.bits[outcome] for outcome in known.answer(asked)}) > 1:
                yield from self._why_open(asked, known)

    def gaps_of(self, condition: model.Condition, cohort: str) -> Iterator[Gap]:
        """What is not known of each case in which it is open whether a condition holds."""
        test = self._questions.conditions.test(condition)
        for case in self.of(cohort):
            known = self.knowledge(case)
            if test(known) is None:
                yield from self._unknown_in(condition, known)

    def _why_open(self, asked: Asked, known: CaseKnowledge) -> Iterator[Gap]:
        case = known.case
        if asked.code not in case.answers:
            yield Gap("answer", asked.code, case)
            if known.applies(asked) is None:
                for condition in asked.conditions:
                    yield from self._unknown_in(condition, known)
            return
        for bound in self._questions.rules.get((asked.kind, asked.code), ()):
            if bound.acts(known) is None:
                yield from self._unknown_in(bound.rule.when, known)
                yield from self._unknown_in(bound.rule.then[bound.then].unless, known)

    def _unknown_in(self, condition: model.Condition | None, known: CaseKnowledge) -> Iterator[Gap]:
        for subject in c.subjects(condition):
            if isinstance(subject, model.FactSubject):
                if known.fact(subject.fact) is None:
                    yield Gap("fact", subject.fact, known.case)
                    yield from self._unknown_in(self._applies(subject.fact), known)
            elif isinstance(subject, model.ItemSubject):
                asked = self._questions.asked.get((subject.item.kind, subject.item.code))
                if asked is not None and asked.code not in known.case.answers:
                    applies = known.applies(asked)
                    if applies is not False:
                        yield Gap("answer", asked.code, known.case)
                    if applies is None:
                        yield from self._why_not_applying(asked, known)

    def _applies(self, fact: str) -> model.Condition | None:
        return self._questions.conditions.index.fact(fact).applies

    def _why_not_applying(self, asked: Asked, known: CaseKnowledge) -> Iterator[Gap]:
        for condition in asked.conditions:
            yield from self._unknown_in(condition, known)
        if asked.within is None:
            return
        sets = known.sets()
        if len(sets) > 1:
            for each in sets:
                yield from self._unknown_in(each.condition, known)
        for each in sets:
            if asked.code in each.prompts:
                yield from self._unknown_in(each.prompts[asked.code][1], known)


def _any_of(asked: Asked) -> int:
    """What a case may do of which nothing is known."""
    found = NOT if asked.conditions else 0
    for answer in asked.outcomes:
        found |= asked.bits[answer]
    return found


def _listed(cases: list[Case]) -> tuple[tuple[str, ...], int]:
    """Cases by id, and how many they are."""
    return tuple(case.id for case in cases), sum(case.number for case in cases)
