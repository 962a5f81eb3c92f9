"""The sentences of a report on a rating, with names in braces for what is filled in.

Data and not code, because two programs say them: `assay.reports`, and the script of the page on
which a reader tries the rules. Which sentence fits is theirs to know. Words that hang on a number
have a sentence for one and one for many. It does *not* word conditions and effects: `words.py`
does.
"""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Sentences:
    """Every sentence by what it says. A clause starts small and has no full stop."""

    # -------------------------------------------------------------- names, numbers and lists
    quoted: str = "“{title}”"
    not_rated: str = "not rated"
    not_rated_alone: str = "Not rated"
    listed_and: str = "{most} and {last}"
    listed_or: str = "{most} or {last}"
    case: str = "{number} case"
    cases: str = "{number} cases"
    unit: str = "{number} unit"
    units: str = "{number} units"
    in_case: str = "in case {id}"
    in_cases: str = "in {cases}"
    in_cases_named: str = "in {cases} ({ids})"
    in_any_case: str = "in any case"
    day: str = "{day} {month} {year}"
    january: str = "January"
    february: str = "February"
    march: str = "March"
    april: str = "April"
    may: str = "May"
    june: str = "June"
    july: str = "July"
    august: str = "August"
    september: str = "September"
    october: str = "October"
    november: str = "November"
    december: str = "December"
    hurdle: str = "hurdle"
    decision_rule: str = "decision rule"
    decision_guidance: str = "decision guidance"
    limiting_judgement: str = "limiting judgement"
    rule: str = "the {kind} “{title}”"
    somebody: str = "whoever rates"
    role: str = "the {role}"
    role_named: str = "{role} ({name})"
    with_reason: str = "{words}: {reason}"

    # -------------------------------------------------------------- shares of cases
    share: str = "{question} was answered {answer} in {counted}{band}."
    share_may_set: str = (
        "{question} may set the rating: it was answered {answer} in {counted}{band}."
    )
    share_sets: str = "{question} sets the rating: it was answered {answer} in {counted}{band}."
    share_lowest: str = (
        "{question} is the lowest key question: it was answered {answer} in {counted}{band}."
    )
    share_highest: str = (
        "{question} is the highest key question: it was answered {answer} in {counted}{band}."
    )
    share_among_lowest: str = (
        "{question} is one of the lowest key questions: it was answered {answer} in "
        "{counted}{band}."
    )
    share_among_highest: str = (
        "{question} is one of the highest key questions: it was answered {answer} in "
        "{counted}{band}."
    )
    share_meets: str = "in {counted} {condition}{band}"
    counted: str = "{some} of {cases}"
    from_to: str = "{first} to {last}"
    band: str = ", {share}, and {band} is {outcomes}"
    band_none: str = ", {share}, which no band holds"
    band_open: str = ", and {cases} may still change that: {outcomes} is possible"
    band_possible: str = ": {outcomes} is possible"
    rounds: str = "{exact}, which rounds to {rounded}"
    counts_nowhere: str = "{question} counts in no case."
    nothing_to_ask: str = "There is no case to ask whether {condition}."
    not_known_answered: str = (
        "It is not known in how many cases {question} was answered {answer}: {outcomes} is "
        "possible."
    )
    not_known_met: str = "It is not known in how many cases {condition}: {outcomes} is possible."

    # -------------------------------------------------------------- scores and ratings
    total: str = "the total score"
    highest: str = "the highest score"
    lowest: str = "the lowest score"
    share_of_maximum: str = "the share of the maximum score"
    score_hangs: str = "{measure} hangs on {parts}, which is not known yet: {comes}"
    score_hangs_on_many: str = "{measure} hangs on {parts}, which are not known yet: {comes}"
    what_is_not_known: str = "what is not known"
    comes_possible: str = "{outcomes} is possible"
    comes_nothing: str = "there is no band for whatever it comes to"
    comes_anyway: str = "whatever comes of that, the rating is {outcomes}"
    score_total: str = "the scores of {parts} add up to {points} of {out_of}"
    score_share: str = "the scores of {parts} add up to {points} of {out_of}, {share}"
    score_highest: str = "the highest score is {points}, of {parts}"
    score_lowest: str = "the lowest score is {points}, of {parts}"
    score_without_band: str = "{came}, for which there is no band"
    score_by_law: str = "{came}, which the stated law makes {outcomes}"
    score_in_band: str = "{came}, and {band} is {outcomes}"
    that: str = "that"
    or_less: str = "{last} or less"
    or_more: str = "{first} or more"
    part: str = "{part} ({came})"
    part_away: str = "{item} in a unit that is not here"
    parts_away: str = "{item} in {number} units that are not here"
    rating_highest: str = "The highest rating of {parts} is {outcomes}."
    rating_lowest: str = "The lowest rating of {parts} is {outcomes}."
    rating_may_be_highest: str = "The highest rating of {parts} may be {outcomes}."
    rating_may_be_lowest: str = "The lowest rating of {parts} may be {outcomes}."
    line: str = "The first line that fits is {outcome} when {condition}."
    line_may_be: str = "The first line that fits may be {outcome} when {condition}."
    otherwise: str = "No line of its rule fits, so that the last one holds: otherwise {outcome}."
    otherwise_open: str = "Where no line of its rule fits, the last one holds: otherwise {outcome}."
    start: str = "Starting point: {words}"

    # -------------------------------------------------------------- people
    proposes: str = "{who} proposes {rating}"
    proposes_from: str = "{who} proposes {rating}, where the starting point is {start}"
    decided: str = "{who} decided on {rating}{on}{before}"
    confirmed: str = "{who} confirmed {rating}{on}"
    on: str = " on {day}"
    in_place_of: str = ", in place of {rating}"
    settled: str = "It was handed in as settled: {rating}."

    # -------------------------------------------------------------- rules
    the_rating: str = "the rating"
    forced: str = "{rule} changes {before} to {after}: {asks}"
    lowered: str = "{rule} lowers {before} to {after}: {asks}"
    refused: str = "{rule} refuses {before}: {asks}"
    waits: str = "{before} waits for a review that {rule} asks for: {asks}"
    may_bind: str = "it is not known yet whether {rule} stands in the way of {before}: {asks}"
    allowed: str = "{rule} was asked and allows {before}: {asks}"
    would_refuse: str = "{rule} would refuse {before}: {asks}"
    would_wait: str = "{before} would wait for a review that {rule} asks for: {asks}"
    may_refuse: str = "it is not known yet whether {rule} would refuse {before}: {asks}"

    # -------------------------------------------------------------- not rated
    is_not_rated: str = "It is not rated, because {why}."
    start_is_not_rated: str = "The starting point is not rated, because {why}."
    because_no_cases: str = "no case counts for it"
    because_no_cases_of: str = "no case counts for {parts}"
    because_part: str = "{parts} is not rated"
    because_parts: str = "{parts} are not rated"
    because_rule_of_its_own: str = "its rule says so"
    because_does_not_apply: str = "it does not apply here"
    because_rule: str = "a rule says so"
    because_line: str = "the first line that fits says so"
    because_judgement: str = "that is what was proposed"

    # -------------------------------------------------------------- findings
    found_hurdle: str = "{rule} changed the answer to {question} to {answer} {where}: {asks}"
    found_against_prompts: str = (
        "the answer {answer} to {question} goes against the balance of its prompts {where}"
    )
    found_refused: str = "{rating} is not allowed for {item} by {rule}: {asks}"
    found_review: str = (
        "{rating} for {item} waits for the “{review}”, which {rule} asks for and of which no "
        "result is recorded"
    )
    found_nothing_fits: str = "nothing in the rule of {item} fits what this inspection came to"
    advised: str = "{rule} says otherwise than {rating} for {item}: {asks}"
    may_be_advised: str = (
        "{rule} may say otherwise than {rating} for {item}, once more is known: {asks}"
    )
    set_aside: str = "{says} It was set aside: {reason}"
    not_set_aside: str = "{says} Departing from it needs a reason, and none is recorded."
    would_need_reason: str = "{says} Departing from it would need a reason."
    left_start: str = "{rating} for {item} departs from its starting point, {start}"
    left_without_reason: str = "{says} That needs a reason, and none is recorded."
    departed: str = "{who} changed {item} to {after}{on}"
    departed_from: str = "{who} changed {item} from {before} to {after}{on}"
    no_row: str = "the table “{table}” has no row for {units}, so {item} has no rating from it"
    no_row_but_law: str = (
        "the table “{table}” has no row for {units}; the law that its printed rows are checked "
        "against gives {outcomes}, and {item} is rated by that"
    )
    no_row_but_law_with_score: str = (
        "the table “{table}” has no row for {units}; the law that its printed rows are checked "
        "against gives {outcomes} to a score of {score}, and {item} is rated by that"
    )

    # -------------------------------------------------------------- what is missing
    item_waits: str = "{lacks}; {items} waits for it"
    items_wait: str = "{lacks}; {items} wait for it"
    lacks_answer: str = "{question} is not answered {where}"
    lacks_fact: str = "“{fact}” is not known"
    lacks_fact_in: str = "“{fact}” is not known {where}"
    lacks_judgement: str = "no rating is proposed for {item}"
    lacks_review: str = "the “{review}” has no result"
    lacks_date: str = "the date of “{milestone}” is not known"
    lacks_rating: str = "the rating of {item} is not known"
    lacks_unit: str = "{units} is not here"
    lacks_units: str = "{units} are not here"
    lacks_number: str = "the number of cases is not known"

    # -------------------------------------------------------------- other ratings
    was_refused: str = "{rating} was proposed, and is refused"
    was_waiting: str = "{rating} was proposed, and waits"
    to_propose: str = "{rating} is for {who} to propose{in_the_way}"
    to_decide: str = "{rating} is for {who} to decide on{in_the_way}"
    would_be_refused: str = ", and would be refused"
    would_be_waiting: str = ", and would wait for a review"
    may_be_in_the_way: str = ", and it is not known yet whether a rule stands in the way"
    only_guidance: str = "; no rule stands in the way, but guidance says otherwise"
    nothing_in_the_way: str = "; no rule stands in the way"
    would_need: str = "{rating} would need {needs}"
    would_follow: str = "{rating} would follow from {needs}"
    start_would_need: str = "a starting point of {rating} would need {needs}"
    start_would_follow: str = "a starting point of {rating} would follow from {needs}"
    cannot_lead: str = "nothing of this kind could have led to {rating}"
    by_method_alone: str = "by its method alone it would be {rating}"
    one_of_these: str = "one of these: {needs}"
    together: str = "{answer} in {number} of {base} cases ({share}): {more}"
    more_for: str = "{more} more for {question}"
    more_case: str = "{number} more case"
    more_cases: str = "{number} more cases"
    fewer_case: str = "{number} fewer case"
    fewer_cases: str = "{number} fewer cases"
    more_point: str = "{number} more point"
    more_points: str = "{number} more points"
    fewer_point: str = "{number} fewer point"
    fewer_points: str = "{number} fewer points"
    need_condition: str = "the condition to hold in {more} ({number} of {base}, {share})"
    need_answer: str = "{answer} to {question} in {more} ({number} of {base}, {share})"
    need_points: str = "{points} ({came} of {out_of})"
    need_rating: str = "{part} to be at least {rating} (it is {outcomes})"
    need_score_more: str = "{part} to score {score} or more (it scores {now})"
    need_score_less: str = "{part} to score {score} or less (it scores {now})"
    need_proposal: str = "{who} to propose it"
    need_line: str = "its line to be the first that fits: {condition}"
    need_otherwise: str = "no line of its rule to fit"

    # -------------------------------------------------------------- in a few words
    is_refused: str = "Refused"
    is_waiting: str = "Waiting for a review"
    is_not_known: str = "Not known yet"
    is_nothing: str = "No rating"
    may_still_be: str = "It may still be {outcomes}."
    rules_allow: str = "The rules allow {outcomes}."
    score_out_of: str = "{score} of {out_of}"


ENGLISH = Sentences()


def by_name(sentences: Sentences) -> dict[str, str]:
    """The sentences by their names, for a program that is not in Python."""
    return {field.name: getattr(sentences, field.name) for field in fields(sentences)}
