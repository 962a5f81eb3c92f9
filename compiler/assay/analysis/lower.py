"""Last pass: the rule objects of one framework, from its tree and what was learnt of it.

Runs only when nothing is wrong, so it fails on nothing but our own mistakes. What the framework
uses of others is carried along, so that the model stands alone. It is imported by a build only,
never by a check.
"""

from __future__ import annotations

from assay import model
from assay.analysis.facts import Facts, Scope
from assay.analysis.lowering.claims import claims_of, scenarios_of
from assay.analysis.lowering.conditions import condition_of
from assay.analysis.lowering.context import Context
from assay.analysis.lowering.forms import form_of
from assay.analysis.lowering.inspections import cohort_of, evidence_in_advance_of, timetable_of
from assay.analysis.lowering.methods import rating_of, review_of
from assay.analysis.lowering.questions import standard_of
from assay.analysis.lowering.rules import rules_of
from assay.analysis.lowering.scales import answers_of, bands_of, record_of, scale_of, table_of
from assay.analysis.lowering.sets import sets_of
from assay.syntax import tree
from assay.text import Sources


def lower(scope: Scope, facts: Facts, sources: Sources) -> model.Framework:
    """The framework of a scope, validated."""
    context = Context(scope, facts, sources)
    whole = scope.node
    assert whole is not None, scope.folder
    each = scope.each
    standards = tuple(standard_of(context, node) for node in each(tree.Standard))
    forms = tuple(form_of(context, node) for node in each(tree.Form))
    return model.Framework(
        **context.titled(whole, scope.name, scope.name),
        version=_version(whole),
        in_force=_in_force(whole),
        languages=tuple(
            name.value for said in tree.each(whole, tree.Languages) for name in said.names
        ),
        publisher=_publisher(whole),
        codes_printed_as=_codes(whole),
        files=_files(context),
        uses=tuple(_brought_in(context, used) for used in scope.chain()[1:]),
        inspects=_inspects(context, whole),
        domains=_named(context, tree.each(whole, tree.Domain)),
        roles=_named(context, tree.each(whole, tree.Role)),
        decided_by=_decided_by(context, whole),
        documents=_documents(context, whole),
        terms=_terms(context),
        called=_called(context, whole),
        there_are=_there_are(context, whole),
        defaults=_defaults(context, whole),
        scales=tuple(scale_of(context, node) for node in each(tree.Scale)),
        answers=tuple(answers_of(context, node) for node in each(tree.Answers)),
        bands=tuple(bands_of(context, node) for node in each(tree.Bands)),
        tables=tuple(table_of(context, node) for node in each(tree.Table)),
        records=tuple(record_of(context, node) for node in each(tree.Facts)),
        standards=standards,
        sets=sets_of(context, standards, forms),
        ratings=tuple(rating_of(context, node) for node in each(tree.Rating)),
        reviews=tuple(review_of(context, node) for node in each(tree.Review)),
        rules=rules_of(context),
        forms=forms,
        evidence_in_advance=tuple(
            evidence_in_advance_of(context, node) for node in each(tree.EvidenceInAdvance)
        ),
        cohorts=tuple(cohort_of(context, node) for node in each(tree.Cohort)),
        timetables=tuple(timetable_of(context, node) for node in each(tree.Timetable)),
        scenarios=scenarios_of(context),
        claims=claims_of(context),
        findings=tuple(model.Finding(**context.item(node)) for node in each(tree.Finding)),
        accepted=_accepted(context),
    )


# ------------------------------------------------------------------ what a framework says of itself
def _files(context: Context) -> tuple[str, ...]:
    return tuple(context.sources.locate(file.start).path for file in context.scope.files)


def _version(node: tree.Framework | tree.Document) -> str:
    said = tree.first(node, tree.Version)
    return "" if said is None else said.text.value


def _in_force(whole: tree.Framework) -> str | None:
    said = tree.first(whole, tree.InForce)
    return None if said is None else said.since.value


def _publisher(whole: tree.Framework) -> str:
    said = tree.first(whole, tree.Publisher)
    return "" if said is None else said.text.value


def _codes(whole: tree.Framework) -> str:
    said = tree.first(whole, tree.Codes)
    return "" if said is None else said.example.value


def _inspects(context: Context, whole: tree.Framework) -> model.Inspects | None:
    said = tree.first(whole, tree.Inspects)
    if said is None:
        return None
    made_of = None if said.made_of is None else context.target(said.made_of).code
    return model.Inspects(**context.named(said), made_of=made_of)


def _decided_by(context: Context, whole: tree.Framework) -> str | None:
    said = tree.first(whole, tree.DecidedBy)
    return None if said is None else context.target(said.role).code


def _named(
    context: Context, nodes: tuple[tree.Domain, ...] | tuple[tree.Role, ...]
) -> tuple[model.Named, ...]:
    return tuple(model.Named(**context.named(node)) for node in nodes)


def _documents(context: Context, whole: tree.Framework) -> tuple[model.Document, ...]:
    return tuple(_document(context, node) for node in tree.each(whole, tree.Document))


def _document(context: Context, node: tree.Document) -> model.Document:
    cited_as = tree.first(node, tree.CitedAs)
    date = tree.first(node, tree.Date)
    return model.Document(
        **context.item(node),
        cited_as="" if cited_as is None else cited_as.text.value,
        version=_version(node),
        date=None if date is None else date.date.value,
    )


def _terms(context: Context) -> tuple[model.Term, ...]:
    return tuple(_term(context, node) for node in context.scope.each(tree.Term))


def _term(context: Context, node: tree.Term) -> model.Term:
    meaning = tree.first(node, tree.Means)
    assert meaning is not None, node.name.value
    return model.Term(
        **context.item(node),
        meaning=meaning.text.value,
        also_written_as=tuple(
            form.value for said in tree.each(node, tree.AlsoWrittenAs) for form in said.texts
        ),
    )


KINDS: dict[type[tree.Kind], model.CountedKind] = {
    tree.KindStandard: "standard",
    tree.KindKeyQuestion: "key_question",
    tree.KindPrompt: "prompt",
    tree.KindHurdle: "hurdle",
    tree.KindDecisionRule: "decision_rule",
    tree.KindDecisionGuidance: "decision_guidance",
    tree.KindLimitingJudgement: "limiting_judgement",
}


def _called(context: Context, whole: tree.Framework) -> tuple[model.Called, ...]:
    return tuple(
        model.Called(
            kind=KINDS[type(said.kind)],
            singular=said.singular.value,
            plural=said.plural.value,
            place=context.place(said),
        )
        for said in tree.each(whole, tree.Calls)
    )


def _there_are(context: Context, whole: tree.Framework) -> tuple[model.DeclaredCount, ...]:
    return tuple(
        model.DeclaredCount(
            kind=KINDS[type(count.kind)], number=count.number.value, place=context.place(count)
        )
        for said in tree.each(whole, tree.ThereAre)
        for count in said.body
    )


def _defaults(context: Context, whole: tree.Framework) -> model.Defaults:
    scale = tree.first(whole, tree.RatedOn)
    questions = tree.first(whole, tree.KeyQuestionsAnswered)
    prompts = tree.first(whole, tree.PromptsAnswered)
    not_rated = tree.first(whole, tree.NotRatedWhen)
    return model.Defaults(
        rated_on=None if scale is None else scale.scale.value,
        key_questions_answered_by=None if questions is None else questions.answers.value,
        prompts_answered_by=None if prompts is None else prompts.answers.value,
        not_rated_when=None if not_rated is None else condition_of(context, not_rated.condition),
    )


def _accepted(context: Context) -> tuple[model.Accepted, ...]:
    return tuple(
        model.Accepted(
            code=each.finding.code,
            name=each.finding.name(),
            message=each.finding.message(),
            reason=each.accept.reason.value,
            place=_place_of(context, each.finding.start),
        )
        for each in context.facts.accepted
        if each.framework == context.scope.name
    )


def _place_of(context: Context, offset: int) -> model.Place:
    found = context.sources.locate(offset)
    return model.Place(path=found.path, line=found.line)


# ------------------------------------------------------------------ what is brought in
def _brought_in(here: Context, used: Scope) -> model.BroughtIn:
    """What a used framework shares; and the rest of it too, when something of the rest is named."""
    whole = used.node
    assert whole is not None, used.folder
    context = Context(used, here.facts, here.sources)
    shared = model.BroughtIn(
        name=used.name,
        title=whole.title.value,
        version=_version(whole),
        publisher=_publisher(whole),
        files=_files(context),
        documents=_documents(context, whole),
        terms=_terms(context),
        scales=tuple(scale_of(context, node) for node in used.each(tree.Scale)),
        answers=tuple(answers_of(context, node) for node in used.each(tree.Answers)),
        bands=tuple(bands_of(context, node) for node in used.each(tree.Bands)),
        tables=tuple(table_of(context, node) for node in used.each(tree.Table)),
    )
    if not _names_more(here, used):
        return shared
    standards = tuple(standard_of(context, node) for node in used.each(tree.Standard))
    forms = tuple(form_of(context, node) for node in used.each(tree.Form))
    return shared.model_copy(
        update={
            "records": tuple(record_of(context, node) for node in used.each(tree.Facts)),
            "standards": standards,
            "sets": sets_of(context, standards, forms),
            "ratings": tuple(rating_of(context, node) for node in used.each(tree.Rating)),
            "reviews": tuple(review_of(context, node) for node in used.each(tree.Review)),
            "rules": rules_of(context),
            "cohorts": tuple(cohort_of(context, node) for node in used.each(tree.Cohort)),
            "timetables": tuple(timetable_of(context, node) for node in used.each(tree.Timetable)),
            "domains": _named(context, tree.each(whole, tree.Domain)),
            "roles": _named(context, tree.each(whole, tree.Role)),
            "decided_by": _decided_by(context, whole),
            "inspects": _inspects(context, whole),
        }
    )


SHARED = frozenset(("scale", "point", "answers", "answer", "bands", "table", "document", "term"))


def _names_more(here: Context, used: Scope) -> bool:
    """Whether more of a used framework is named than what it shares: here or in between."""
    users = [scope for scope in here.scope.chain() if scope is not used]
    files = [file for scope in users for file in scope.files]
    return any(
        symbol.framework == used.name
        and symbol.kind not in SHARED
        and any(file.start <= leaf.start < file.end for file in files)
        for leaf, symbol in here.facts.target.items()
    )
