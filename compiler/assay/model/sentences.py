"""The sentences of a report on a rating, with names in braces for what is filled in.

Data and not code, because two programs say them: `assay.reports`, and the script of the page on
which a reader tries the rules. Which sentence fits is theirs to know. Words that hang on a number
have a sentence for one and one for many. It does *not* word conditions and effects: `words.py`
does.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from assay.languages import phrase

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


@dataclass(frozen=True, slots=True)
class Sentences:
    """Every sentence by what it says. A clause starts small and has no full stop."""

    # -------------------------------------------------------------- names, numbers and lists
    quoted: str = phrase("“{title}”")
    not_rated: str = phrase("not rated")
    not_rated_alone: str = phrase("Not rated")
    listed_and: str = phrase("{most} and {last}")
    listed_or: str = phrase("{most} or {last}")
    case: str = phrase("{number} case")
    cases: str = phrase("{number} cases")
    unit: str = phrase("{number} unit")
    units: str = phrase("{number} units")
    in_case: str = phrase("in case {id}")
    in_cases: str = phrase("in {cases}")
    in_cases_named: str = phrase("in {cases} ({ids})")
    in_any_case: str = phrase("in any case")
    day: str = phrase("{day} {month} {year}")
    january: str = phrase("January")
    february: str = phrase("February")
    march: str = phrase("March")
    april: str = phrase("April")
    may: str = phrase("May")
    june: str = phrase("June")
    july: str = phrase("July")
    august: str = phrase("August")
    september: str = phrase("September")
    october: str = phrase("October")
    november: str = phrase("November")
    december: str = phrase("December")
    hurdle: str = phrase("hurdle")
    decision_rule: str = phrase("decision rule")
    decision_guidance: str = phrase("decision guidance")
    limiting_judgement: str = phrase("limiting judgement")
    rule: str = phrase("the {kind} “{title}”")
    somebody: str = phrase("whoever rates")
    role: str = phrase("the {role}")
    role_named: str = phrase("{role} ({name})")
    with_reason: str = phrase("{words}: {reason}")

    # -------------------------------------------------------------- shares of cases
    share: str = phrase("{question} was answered {answer} in {counted}{band}.")
    share_may_set: str = phrase(
        "{question} may set the rating: it was answered {answer} in {counted}{band}."
    )
    share_sets: str = phrase(
        "{question} sets the rating: it was answered {answer} in {counted}{band}."
    )
    share_lowest: str = phrase(
        "{question} is the lowest key question: it was answered {answer} in {counted}{band}."
    )
    share_highest: str = phrase(
        "{question} is the highest key question: it was answered {answer} in {counted}{band}."
    )
    share_among_lowest: str = phrase(
        "{question} is one of the lowest key questions: it was answered {answer} in "
        "{counted}{band}."
    )
    share_among_highest: str = phrase(
        "{question} is one of the highest key questions: it was answered {answer} in "
        "{counted}{band}."
    )
    share_meets: str = phrase("in {counted} {condition}{band}")
    counted: str = phrase("{some} of {cases}")
    from_to: str = phrase("{first} to {last}")
    band: str = phrase(", {share}, and {band} is {outcomes}")
    band_none: str = phrase(", {share}, which no band holds")
    band_open: str = phrase(", and {cases} may still change that: {outcomes} is possible")
    band_possible: str = phrase(": {outcomes} is possible")
    rounds: str = phrase("{exact}, which rounds to {rounded}")
    counts_nowhere: str = phrase("{question} counts in no case.")
    nothing_to_ask: str = phrase("There is no case to ask whether {condition}.")
    not_known_answered: str = phrase(
        "It is not known in how many cases {question} was answered {answer}: {outcomes} is "
        "possible."
    )
    not_known_met: str = phrase(
        "It is not known in how many cases {condition}: {outcomes} is possible."
    )

    # -------------------------------------------------------------- scores and ratings
    total: str = phrase("the total score")
    highest: str = phrase("the highest score")
    lowest: str = phrase("the lowest score")
    share_of_maximum: str = phrase("the share of the maximum score")
    score_hangs: str = phrase("{measure} hangs on {parts}, which is not known yet: {comes}")
    score_hangs_on_many: str = phrase(
        "{measure} hangs on {parts}, which are not known yet: {comes}"
    )
    what_is_not_known: str = phrase("what is not known")
    comes_possible: str = phrase("{outcomes} is possible")
    comes_nothing: str = phrase("there is no band for whatever it comes to")
    comes_anyway: str = phrase("whatever comes of that, the rating is {outcomes}")
    score_total: str = phrase("the scores of {parts} add up to {points} of {out_of}")
    score_share: str = phrase("the scores of {parts} add up to {points} of {out_of}, {share}")
    score_highest: str = phrase("the highest score is {points}, of {parts}")
    score_lowest: str = phrase("the lowest score is {points}, of {parts}")
    score_without_band: str = phrase("{came}, for which there is no band")
    score_by_law: str = phrase("{came}, which the stated law makes {outcomes}")
    score_in_band: str = phrase("{came}, and {band} is {outcomes}")
    that: str = phrase("that")
    or_less: str = phrase("{last} or less")
    or_more: str = phrase("{first} or more")
    part: str = phrase("{part} ({came})")
    part_away: str = phrase("{item} in a unit that is not here")
    parts_away: str = phrase("{item} in {number} units that are not here")
    rating_highest: str = phrase("The highest rating of {parts} is {outcomes}.")
    rating_lowest: str = phrase("The lowest rating of {parts} is {outcomes}.")
    rating_may_be_highest: str = phrase("The highest rating of {parts} may be {outcomes}.")
    rating_may_be_lowest: str = phrase("The lowest rating of {parts} may be {outcomes}.")
    line: str = phrase("The first line that fits is {outcome} when {condition}.")
    line_may_be: str = phrase("The first line that fits may be {outcome} when {condition}.")
    otherwise: str = phrase(
        "No line of its rule fits, so that the last one holds: otherwise {outcome}."
    )
    otherwise_open: str = phrase(
        "Where no line of its rule fits, the last one holds: otherwise {outcome}."
    )
    start: str = phrase("Starting point: {words}")

    # -------------------------------------------------------------- people
    proposes: str = phrase("{who} proposes {rating}")
    proposes_from: str = phrase("{who} proposes {rating}, where the starting point is {start}")
    decided: str = phrase("{who} decided on {rating}{on}{before}")
    confirmed: str = phrase("{who} confirmed {rating}{on}")
    on: str = phrase(" on {day}")
    in_place_of: str = phrase(", in place of {rating}")
    settled: str = phrase("It was handed in as settled: {rating}.")

    # -------------------------------------------------------------- rules
    the_rating: str = phrase("the rating")
    when: str = phrase("when {condition}, {asks}")
    forced: str = phrase("{rule} changes {before} to {after}: {asks}")
    lowered: str = phrase("{rule} lowers {before} to {after}: {asks}")
    refused: str = phrase("{rule} refuses {before}: {asks}")
    waits: str = phrase("{before} waits for a review that {rule} asks for: {asks}")
    may_bind: str = phrase(
        "it is not known yet whether {rule} stands in the way of {before}: {asks}"
    )
    allowed: str = phrase("{rule} was asked and allows {before}: {asks}")
    would_refuse: str = phrase("{rule} would refuse {before}: {asks}")
    would_wait: str = phrase("{before} would wait for a review that {rule} asks for: {asks}")
    may_refuse: str = phrase("it is not known yet whether {rule} would refuse {before}: {asks}")

    # -------------------------------------------------------------- not rated
    is_not_rated: str = phrase("It is not rated, because {why}.")
    start_is_not_rated: str = phrase("The starting point is not rated, because {why}.")
    because_no_cases: str = phrase("no case counts for it")
    because_no_cases_of: str = phrase("no case counts for {parts}")
    because_part: str = phrase("{parts} is not rated")
    because_parts: str = phrase("{parts} are not rated")
    because_rule_of_its_own: str = phrase("its rule says so")
    because_does_not_apply: str = phrase("it does not apply here")
    because_rule: str = phrase("a rule says so")
    because_line: str = phrase("the first line that fits says so")
    because_judgement: str = phrase("that is what was proposed")

    # -------------------------------------------------------------- findings
    found_hurdle: str = phrase(
        "{rule} changed the answer to {question} to {answer} {where}: {asks}"
    )
    found_against_prompts: str = phrase(
        "the answer {answer} to {question} goes against the balance of its prompts {where}"
    )
    found_refused: str = phrase("{rating} is not allowed for {item} by {rule}: {asks}")
    found_review: str = phrase(
        "{rating} for {item} waits for the “{review}”, which {rule} asks for and of which no "
        "result is recorded"
    )
    found_nothing_fits: str = phrase(
        "nothing in the rule of {item} fits what this inspection came to"
    )
    advised: str = phrase("{rule} says otherwise than {rating} for {item}: {asks}")
    may_be_advised: str = phrase(
        "{rule} may say otherwise than {rating} for {item}, once more is known: {asks}"
    )
    set_aside: str = phrase("{says} It was set aside: {reason}")
    not_set_aside: str = phrase("{says} Departing from it needs a reason, and none is recorded.")
    would_need_reason: str = phrase("{says} Departing from it would need a reason.")
    left_start: str = phrase("{rating} for {item} departs from its starting point, {start}")
    left_without_reason: str = phrase("{says} That needs a reason, and none is recorded.")
    departed: str = phrase("{who} changed {item} to {after}{on}")
    departed_from: str = phrase("{who} changed {item} from {before} to {after}{on}")
    no_row: str = phrase(
        "the table “{table}” has no row for {units}, so {item} has no rating from it"
    )
    no_row_but_law: str = phrase(
        "the table “{table}” has no row for {units}; the law that its printed rows are checked "
        "against gives {outcomes}, and {item} is rated by that"
    )
    no_row_but_law_with_score: str = phrase(
        "the table “{table}” has no row for {units}; the law that its printed rows are checked "
        "against gives {outcomes} to a score of {score}, and {item} is rated by that"
    )

    # -------------------------------------------------------------- what is missing
    item_waits: str = phrase("{lacks}; {items} waits for it")
    items_wait: str = phrase("{lacks}; {items} wait for it")
    lacks_answer: str = phrase("{question} is not answered {where}")
    lacks_fact: str = phrase("“{fact}” is not known")
    lacks_fact_in: str = phrase("“{fact}” is not known {where}")
    lacks_judgement: str = phrase("no rating is proposed for {item}")
    lacks_review: str = phrase("the “{review}” has no result")
    lacks_date: str = phrase("the date of “{milestone}” is not known")
    lacks_rating: str = phrase("the rating of {item} is not known")
    lacks_unit: str = phrase("{units} is not here")
    lacks_units: str = phrase("{units} are not here")
    lacks_number: str = phrase("the number of cases is not known")

    # -------------------------------------------------------------- other ratings
    was_refused: str = phrase("{rating} was proposed, and is refused")
    was_waiting: str = phrase("{rating} was proposed, and waits")
    to_propose: str = phrase("{rating} is for {who} to propose{in_the_way}")
    to_decide: str = phrase("{rating} is for {who} to decide on{in_the_way}")
    would_be_refused: str = phrase(", and would be refused")
    would_be_waiting: str = phrase(", and would wait for a review")
    may_be_in_the_way: str = phrase(", and it is not known yet whether a rule stands in the way")
    only_guidance: str = phrase("; no rule stands in the way, but guidance says otherwise")
    nothing_in_the_way: str = phrase("; no rule stands in the way")
    would_need: str = phrase("{rating} would need {needs}")
    would_follow: str = phrase("{rating} would follow from {needs}")
    start_would_need: str = phrase("a starting point of {rating} would need {needs}")
    start_would_follow: str = phrase("a starting point of {rating} would follow from {needs}")
    cannot_lead: str = phrase("nothing of this kind could have led to {rating}")
    by_method_alone: str = phrase("by its method alone it would be {rating}")
    one_of_these: str = phrase("one of these: {needs}")
    together: str = phrase("{answer} in {number} of {base} cases ({share}): {more}")
    more_for: str = phrase("{more} more for {question}")
    more_case: str = phrase("{number} more case")
    more_cases: str = phrase("{number} more cases")
    fewer_case: str = phrase("{number} fewer case")
    fewer_cases: str = phrase("{number} fewer cases")
    more_point: str = phrase("{number} more point")
    more_points: str = phrase("{number} more points")
    fewer_point: str = phrase("{number} fewer point")
    fewer_points: str = phrase("{number} fewer points")
    need_condition: str = phrase("the condition to hold in {more} ({number} of {base}, {share})")
    need_answer: str = phrase("{answer} to {question} in {more} ({number} of {base}, {share})")
    need_points: str = phrase("{points} ({came} of {out_of})")
    need_rating: str = phrase("{part} to be at least {rating} (it is {outcomes})")
    need_score_more: str = phrase("{part} to score {score} or more (it scores {now})")
    need_score_less: str = phrase("{part} to score {score} or less (it scores {now})")
    need_proposal: str = phrase("{who} to propose it")
    need_line: str = phrase("its line to be the first that fits: {condition}")
    need_otherwise: str = phrase("no line of its rule to fit")

    # -------------------------------------------------------------- in a few words
    is_refused: str = phrase("Refused")
    is_waiting: str = phrase("Waiting for a review")
    is_not_known: str = phrase("Not known yet")
    is_nothing: str = phrase("No rating")
    may_still_be: str = phrase("It may still be {outcomes}.")
    rules_allow: str = phrase("The rules allow {outcomes}.")
    score_out_of: str = phrase("{score} of {out_of}")


ENGLISH = Sentences()


def by_name(texts: DataclassInstance) -> dict[str, str]:
    """Texts by their names, for a program that is not in Python."""
    return {field.name: getattr(texts, field.name) for field in fields(texts)}
