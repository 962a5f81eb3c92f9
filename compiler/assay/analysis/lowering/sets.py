"""Sets: which prompts each key question has in each set.

A set starts from the set that it adjusts, or else from the key questions as the standards have
them. It does *not* say which cases are in it.
"""

from __future__ import annotations

from assay import model
from assay.analysis.lowering.answers import says_answered_by
from assay.analysis.lowering.conditions import applies_when, condition_of
from assay.analysis.lowering.context import Context, is_illustrative
from assay.analysis.lowering.questions import evidence_of, prompt_of
from assay.syntax import tree

Change = tree.LeaveOut | tree.Replace | tree.Keep


def sets_of(
    context: Context, standards: tuple[model.Standard, ...], forms: tuple[model.Form, ...]
) -> tuple[model.Set, ...]:
    """Every set, complete for the key questions that are asked of cases."""
    nodes = {node.code.value: node for node in context.scope.each(tree.Set)}
    questions = _asked_of_cases(standards, forms, tuple(nodes.values()))
    done: dict[str, model.Set] = {}

    def make(code: str) -> model.Set:
        if code not in done:
            node = nodes[code]
            base = None if node.adjusts is None else make(node.adjusts.value)
            done[code] = _set(context, node, base, questions)
        return done[code]

    return tuple(make(code) for code in nodes)


def _asked_of_cases(
    standards: tuple[model.Standard, ...],
    forms: tuple[model.Form, ...],
    sets: tuple[tree.Set, ...],
) -> tuple[model.KeyQuestion, ...]:
    """The key questions on forms that each set has one of, and those that a set adjusts.

    Without such a form, all key questions.
    """
    every = tuple(
        question
        for standard in standards
        for question in standard.key_questions
        if standard.retired is None and question.retired is None
    )
    in_each_set = tuple(form for form in forms if form.in_each_set)
    if not in_each_set:
        return every
    asked = {
        one.code for form in in_each_set for ask in model.each(form, model.Ask) for one in ask.asked
    }
    asked |= {
        adjustment.key_question.value
        for node in sets
        for adjustment in tree.each(node, tree.Adjustment)
    }
    return tuple(question for question in every if question.code in asked)


def _set(
    context: Context,
    node: tree.Set,
    base: model.Set | None,
    questions: tuple[model.KeyQuestion, ...],
) -> model.Set:
    where = tree.first(node, tree.ForCases)
    before = {} if base is None else {found.key_question: found for found in base.questions}
    changes: dict[str, list[tree.Adjustment]] = {}
    for adjustment in tree.each(node, tree.Adjustment):
        changes.setdefault(adjustment.key_question.value, []).append(adjustment)
    return model.Set(
        **context.item(node),
        adjusts=None if base is None else base.code,
        cases=model.EveryOtherCase()
        if where is None
        else model.CasesWhere(condition=condition_of(context, where.condition)),
        questions=tuple(
            _question(
                context,
                question,
                _starting_prompts(question, before.get(question.code)),
                changes.get(question.code, []),
            )
            for question in questions
        ),
    )


def _question(
    context: Context,
    question: model.KeyQuestion,
    start: tuple[model.Prompt, ...],
    adjustments: list[tree.Adjustment],
) -> model.QuestionInSet:
    asked = {prompt.code: model.AskedPrompt(how="unchanged", prompt=prompt) for prompt in start}
    left_out: list[model.LeftOut] = []
    for adjustment in adjustments:
        for change in adjustment.body:
            match change:
                case tree.LeaveOut():
                    left_out.append(_left_out(context, adjustment, change))
                    asked.pop(context.target(change.label).code, None)
                case tree.Replace() | tree.Keep():
                    code = context.target(change.label).code
                    if code in asked:
                        asked[code] = _changed(context, adjustment, change, asked[code].prompt)
                case tree.Add():
                    added = _added(context, adjustment, change)
                    asked[added.prompt.code] = added
    return model.QuestionInSet(
        key_question=question.code,
        adjusted=bool(adjustments),
        illustrative=any(is_illustrative(adjustment) for adjustment in adjustments),
        sources=tuple(
            source for adjustment in adjustments for source in context.sources_of(adjustment)
        ),
        prompts=tuple(asked.values()),
        left_out=tuple(left_out),
    )


def _starting_prompts(
    question: model.KeyQuestion, before: model.QuestionInSet | None
) -> tuple[model.Prompt, ...]:
    if before is not None:
        return tuple(asked.prompt for asked in before.prompts)
    return tuple(prompt for prompt in question.prompts if prompt.retired is None)


def _left_out(context: Context, adjustment: tree.Adjustment, node: tree.LeaveOut) -> model.LeftOut:
    return model.LeftOut(
        prompt=context.target(node.label).code,
        because="" if node.reason is None else node.reason.value,
        illustrative=is_illustrative(adjustment),
        sources=context.sources_of(adjustment),
        place=context.place(node),
    )


def _changed(
    context: Context,
    adjustment: tree.Adjustment,
    node: tree.Replace | tree.Keep,
    before: model.Prompt,
) -> model.AskedPrompt:
    if isinstance(node, tree.Keep):
        return model.AskedPrompt(how="kept", prompt=_kept(context, adjustment, node, before))
    prompt = prompt_of(context, node, context.target(node.label))
    return model.AskedPrompt(how="replaced", prompt=_ours_if(adjustment, prompt))


def _kept(
    context: Context, adjustment: tree.Adjustment, node: tree.Keep, before: model.Prompt
) -> model.Prompt:
    """The same question; whatever the set says no other word on is carried over."""
    about = context.about(node)
    return before.model_copy(
        update={
            "place": context.place(node),
            "illustrative": before.illustrative
            or about["illustrative"]
            or is_illustrative(adjustment),
            "sources": about["sources"] or before.sources,
            "because": about["because"] or before.because,
            "guidance": about["guidance"] or before.guidance,
            "answered_by": says_answered_by(context, node) or before.answered_by,
            "applies": applies_when(context, node) or before.applies,
            "evidence": evidence_of(node) or before.evidence,
        }
    )


def _added(context: Context, adjustment: tree.Adjustment, node: tree.Add) -> model.AskedPrompt:
    prompt = prompt_of(context, node, context.added(adjustment, node))
    return model.AskedPrompt(how="added", prompt=_ours_if(adjustment, prompt))


def _ours_if(adjustment: tree.Adjustment, prompt: model.Prompt) -> model.Prompt:
    """What is said of an adjustment is said of the prompts that it brings."""
    ours = prompt.illustrative or is_illustrative(adjustment)
    return prompt.model_copy(update={"illustrative": ours})
