"""The cases of a document, or the counts that stand for them: facts, answers and numbers.

An answer to a question that does not apply, or that the case's set does not ask, is refused:
someone has made a mistake, in the answer or in the facts. It does *not* enforce a hurdle or count.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from assay import model
from assay.evaluator.inspection import NOT_KNOWN, NOTHING, Case, FactValue
from assay.intake import values
from assay.intake.applying import Applying
from assay.intake.places import Path
from assay.intake.problem import listed, meant, quoted
from assay.intake.reading import Reading
from assay.model.vocabulary import AnyQuestion, Question, Vocabulary

Facts = Mapping[str, FactValue]
Counts = Mapping[str, Mapping[str, int]]

MEMBERS = ("id", "facts", "answers", "cohort")


# ------------------------------------------------------------------ facts
def read_facts(
    known: Mapping[str, model.Fact],
    words: Vocabulary,
    value: Any,
    path: Path,
    what: str,
    reading: Reading,
    of_unit: Facts,
) -> Facts:
    """Facts by their code, from names with or without their record."""
    found: dict[str, FactValue] = {}
    places: dict[str, Path] = {}
    for name, inner in reading.object(value, path, f"`{what}`").items():
        at = (*path, name)
        fact = fact_of(known, name)
        if fact is None:
            _unknown_fact(words, known, name, at, reading)
        elif fact.code in places:
            reading.say(at, f"{quoted(fact.code)} stands here more than once", "each fact once")
        else:
            places[fact.code] = at
            read = values.fact(inner, fact.value)
            if isinstance(read, values.Refused):
                reading.refuse(at, quoted(name), read)
            else:
                found[fact.code] = read
    applying = Applying(words, reading.conditions, found, of_unit)
    for code, at in places.items():
        if not applying.applies(known[code].applies):
            _does_not_apply(words, quoted(code), known[code].applies, at, reading)
            found.pop(code, None)
    return found


def fact_of(known: Mapping[str, model.Fact], name: str) -> model.Fact | None:
    """A fact by its code, or by its name alone where only one record has it."""
    if name in known:
        return known[name]
    named = [fact for fact in known.values() if fact.name == name]
    return named[0] if len(named) == 1 else None


def _unknown_fact(
    words: Vocabulary, known: Mapping[str, model.Fact], name: str, at: Path, reading: Reading
) -> None:
    if known is not words.unit_facts and fact_of(words.unit_facts, name) is not None:
        found = f"{quoted(name)} is a fact of the unit"
        reading.say(at, found, "it in the `facts` of the document")
        return
    if known is words.unit_facts and fact_of(words.case_facts(""), name) is not None:
        reading.say(at, f"{quoted(name)} is a fact of a case", "it in the `facts` of a case")
        return
    names = [fact.name for fact in known.values()]
    titles = [(fact.title, fact.name) for fact in known.values()]
    titles += [(fact.code, fact.name) for fact in known.values()]
    found = f"{quoted(name)} is the name of no fact"
    reading.say(at, found, listed(names) or "no facts here", near=meant(name, names, titles))


def _does_not_apply(
    words: Vocabulary, what: str, condition: model.Condition | None, at: Path, reading: Reading
) -> None:
    assert condition is not None
    found = f"{what} does not apply here"
    when = model_words(words, condition)
    help = "leave it out, or correct the fact that it hangs on"
    reading.say(at, found, f"it only when {when}", help)


def model_words(words: Vocabulary, condition: model.Condition) -> str:
    """A condition in words."""
    from assay.model import words as in_words

    return in_words.condition(words.whole, condition)


# ------------------------------------------------------------------ cases
def read_cases(
    words: Vocabulary, value: Any, path: Path, of_unit: Facts, counts: Counts, reading: Reading
) -> tuple[Case, ...]:
    """The cases, each id once in its cohort."""
    found: list[Case] = []
    ids: dict[tuple[str, str], Path] = {}
    for at, inner in reading.list(value, path, "`cases`"):
        case = _read_case(words, inner, at, of_unit, counts, reading)
        if case is None:
            continue
        if case.id and (case.cohort, case.id) in ids:
            first = ids[case.cohort, case.id][-1]
            said = f"the case {quoted(case.id)} is number {int(first) + 1} in the list already"
            reading.say((*at, "id"), said, "each case once")
        ids.setdefault((case.cohort, case.id), at)
        found.append(case)
    return tuple(found)


def _read_case(
    words: Vocabulary, value: Any, path: Path, of_unit: Facts, counts: Counts, reading: Reading
) -> Case | None:
    said = reading.members(value, path, "a case", MEMBERS, ("id",))
    if not isinstance(value, dict):
        return None
    id = ""
    if "id" in said:
        id = reading.taken((*path, "id"), "`id`", values.text(said["id"])) or ""
    cohort = _cohort(words, said, path, reading)
    if cohort is None:
        return None
    facts: Facts = NOTHING
    if "facts" in said:
        at = (*path, "facts")
        known = words.case_facts(cohort)
        facts = read_facts(known, words, said["facts"], at, "facts", reading, of_unit)
    answers: Facts = NOTHING
    if "answers" in said:
        at = (*path, "answers")
        answers = CaseAnswers(words, cohort, facts, of_unit, counts, reading).read(
            said["answers"], at
        )
    return Case(id=id, facts=facts, answers=answers, cohort=cohort)


def _cohort(words: Vocabulary, said: dict[str, Any], path: Path, reading: Reading) -> str | None:
    if "cohort" not in said:
        return ""
    at = (*path, "cohort")
    if not words.cohorts:
        found = f"no standard of {quoted(words.name)} takes its cases from a cohort of its own"
        reading.say(at, found, "no `cohort`", "leave it out")
        return None
    return reading.taken(at, "`cohort`", values.code(said["cohort"], words.cohorts))


# ------------------------------------------------------------------ answers
class CaseAnswers:
    """The answers of one case, or of the unit, whose facts are known."""

    def __init__(
        self,
        words: Vocabulary,
        cohort: str | None,
        facts: Facts,
        of_unit: Facts,
        counts: Counts,
        reading: Reading,
    ) -> None:
        self.words = words
        self.cohort = cohort
        self.counts = counts
        self.reading = reading
        self.facts = facts
        self.of_unit = of_unit
        self.answers: dict[str, FactValue] = {}
        self.sets: tuple[model.Set, ...] = ()

    def read(self, value: Any, path: Path) -> Facts:
        """The answers by the code of their question."""
        said = self.reading.object(value, path, "`answers`")
        asked = dict(self._asked(said, path))
        if self.cohort is not None:
            self.sets = self._applying(NOTHING).sets()
        for code, question in asked.items():
            self._take(question, said[code], (*path, code))
        applying = self._applying(self.answers)
        for code, question in asked.items():
            self._expect_applies(question, applying, (*path, code))
        return {
            code: answer
            for code, answer in self.answers.items()
            if not isinstance(asked[code].item, model.InformationQuestion)
        }

    def _asked(self, said: dict[str, Any], path: Path) -> Iterator[tuple[str, Question]]:
        """The questions that are asked here; what is said of others is a problem."""
        for code in said:
            question = question_of(self.words, code, (*path, code), self.reading)
            if question is not None and self._is_asked_here(question, (*path, code)):
                yield code, question

    def _is_asked_here(self, question: Question, at: Path) -> bool:
        code = quoted(question.code)
        if question.of_cases != (self.cohort is not None):
            place = "in a case" if question.of_cases else "in the `answers` of the document"
            asked = "of each case" if question.of_cases else "once of the unit"
            self.reading.say(at, f"{code} is asked {asked}", f"its answer {place}")
            return False
        if question.item.retired is not None:
            found = f"{code} is retired since {question.item.retired.since}"
            self.reading.say(at, found, "no answer to it", "leave it out")
            return False
        if question.of_cases and question.cohort != self.cohort:
            whose = f"the cohort {quoted(question.cohort)}" if question.cohort else "no cohort"
            found = f"{code} is asked of cases of {whose}"
            self.reading.say(at, found, "answers to the questions of this case's cohort")
            return False
        if question.code in self.counts:
            found = f"{code} is answered here and counted in `counts`"
            self.reading.say(at, found, "cases or counts for a question, and not both")
            return False
        return True

    def _versions(self, question: Question) -> tuple[AnyQuestion, ...]:
        """The question as the sets that the case may be in ask it."""
        if not isinstance(question.item, model.Prompt) or not self.sets:
            return (question.item,)
        prompts = (self.words.prompts_in(each.code).get(question.code) for each in self.sets)
        return tuple(prompt for prompt in prompts if prompt is not None)

    def _take(self, question: Question, value: Any, at: Path) -> None:
        versions = self._versions(question)
        if not versions:
            self._not_in_set(question, at)
            return
        refused = None
        for item in versions:
            read = values.answer(value, item.answered_by, self.words.answers(item))
            if not isinstance(read, values.Refused):
                self.answers[question.code] = read
                return
            refused = refused or read
        assert refused is not None
        self.reading.refuse(at, f"the answer to {quoted(question.code)}", refused)

    def _not_in_set(self, question: Question, at: Path) -> None:
        if len(self.sets) == 1:
            chosen = self.sets[0]
            found = f"{quoted(question.code)} is not asked in the set {quoted(chosen.code)}"
            expected = (
                f"answers to what {quoted(chosen.code)} asks, as the facts put the case in it"
            )
            self.reading.say(at, found, expected, "leave it out, or correct the facts of the case")
        else:
            found = f"{quoted(question.code)} is asked in no set"
            self.reading.say(at, found, "answers to questions that are asked", "leave it out")

    def _applying(self, answers: Facts) -> Applying:
        return Applying(self.words, self.reading.conditions, self.facts, self.of_unit, answers)

    def _expect_applies(self, question: Question, applying: Applying, at: Path) -> None:
        if question.code not in self.answers:
            return
        code = quoted(question.code)
        around: list[tuple[str, model.Condition | None]] = [
            (f"{code}, in {quoted(question.standard.code)},", question.standard.applies)
        ]
        if question.item is not question.key_question:
            key = question.key_question
            around.append((f"{code}, under {quoted(key.code)},", key.applies))
        for what, condition in around:
            if not applying.applies(condition):
                _does_not_apply(self.words, what, condition, at, self.reading)
                return
        versions = [item.applies for item in self._versions(question)]
        if not any(applying.applies(condition) for condition in versions):
            _does_not_apply(self.words, code, versions[0], at, self.reading)


def read_answers(
    words: Vocabulary, value: Any, path: Path, of_unit: Facts, reading: Reading
) -> Facts:
    """The answers to questions that are asked once of the unit."""
    return CaseAnswers(words, None, NOTHING, of_unit, NOTHING, reading).read(value, path)


def question_of(words: Vocabulary, code: str, at: Path, reading: Reading) -> Question | None:
    """A question by its code; a code that is none is noted."""
    question = words.questions.get(code)
    if question is None and code in words.questions_of_units:
        found = f"{quoted(code)} is a question about cases of the units"
        reading.say(at, found, "its answers in `units`, or their numbers in `counts`")
    elif question is None:
        found = f"{quoted(code)} is the code of no question"
        near = meant(code, words.questions, words.printed)
        near = tuple(each for each in near if each in words.questions)
        reading.say(at, found, listed(words.questions) or "no questions here", near=near)
    return question


# ------------------------------------------------------------------ counts
def read_counts(words: Vocabulary, value: Any, path: Path, reading: Reading) -> Counts:
    """Numbers of cases by question and answer."""
    return reading.named(
        value,
        path,
        "`counts`",
        lambda code, inner, at: _read_count(words, code, inner, at, reading),
    )


def _read_count(
    words: Vocabulary, code: str, value: Any, at: Path, reading: Reading
) -> Mapping[str, int] | None:
    question = words.questions_of_units.get(code) or question_of(words, code, at, reading)
    if question is None:
        return None
    answers = words.answers(question.item)
    counted = isinstance(question.item, model.KeyQuestion) and question.of_cases and answers
    if not counted:
        found = f"{quoted(code)} is not counted over cases"
        expected = "key questions that are asked of each case"
        reading.say(at, found, expected, "leave it out")
        return None
    codes = [*(answer.code for answer in answers), NOT_KNOWN]
    titles = [(answer.title, answer.code) for answer in answers]
    found_counts: dict[str, int] = {}
    for answer, number in reading.object(value, at, f"the count of {quoted(code)}").items():
        if answer not in codes:
            found = f"{quoted(answer)} is no answer to {quoted(code)}"
            reading.say((*at, answer), found, listed(codes), near=meant(answer, codes, titles))
            continue
        what = f"the number of cases with {quoted(answer)}"
        read = reading.taken((*at, answer), what, values.whole_number(number))
        if read is not None:
            found_counts[answer] = read
    return found_counts


# ------------------------------------------------------------------ how many
def read_numbers(
    words: Vocabulary,
    said: dict[str, Any],
    path: Path,
    cases: tuple[Case, ...],
    counts: Counts,
    reading: Reading,
) -> Mapping[str, int]:
    """How many cases there are, by cohort: no fewer than are here."""
    if "number_of_cases" not in said:
        return NOTHING
    value, at = said["number_of_cases"], (*path, "number_of_cases")
    numbers: dict[str, tuple[int, Path]] = {}
    if isinstance(value, dict):
        cohorts = ["", *words.cohorts]
        for cohort, inner in value.items():
            if cohort not in cohorts:
                found = f"{quoted(cohort)} is no cohort that questions are asked of"
                expected = listed(words.cohorts) or "a number"
                reading.say((*at, cohort), found, expected, near=meant(cohort, words.cohorts))
                continue
            what = f"the number of cases of {quoted(cohort)}"
            number = reading.taken((*at, cohort), what, values.whole_number(inner))
            if number is not None:
                numbers[cohort] = number, (*at, cohort)
    else:
        number = reading.taken(at, "`number_of_cases`", values.whole_number(value))
        if number is not None:
            numbers[""] = number, at
    for cohort, (number, place) in numbers.items():
        _expect_enough(words, cohort, number, place, cases, counts, reading)
    return {cohort: number for cohort, (number, _) in numbers.items()}


def _expect_enough(
    words: Vocabulary,
    cohort: str,
    number: int,
    at: Path,
    cases: tuple[Case, ...],
    counts: Counts,
    reading: Reading,
) -> None:
    here = sum(case.number for case in cases if case.cohort == cohort)
    if number < here:
        found = f"the number of cases is {number}, and {here} are in `cases`"
        reading.say(at, found, f"{here} or more")
    for code, answers in counts.items():
        question = words.questions.get(code) or words.questions_of_units[code]
        counted = sum(answers.values())
        if question.cohort == cohort and number < counted:
            found = f"the number of cases is {number}, and {counted} are counted for {quoted(code)}"
            reading.say(at, found, f"{counted} or more")
