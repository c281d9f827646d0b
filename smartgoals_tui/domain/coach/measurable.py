"""M: how it is counted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from smartgoals_tui.domain.coach import edits
from smartgoals_tui.domain.coach.hint import Case, Edit, Hint, hint
from smartgoals_tui.domain.coach.learned import Kind
from smartgoals_tui.domain.coach.leaving_off import is_kept_up
from smartgoals_tui.domain.coach.level import Level
from smartgoals_tui.domain.coach.measures import (
    bare_number,
    find_days,
    find_measure,
    has_rhythm,
    has_time,
)
from smartgoals_tui.domain.coach.safety import takes_medicine
from smartgoals_tui.domain.coach.totals import find_either, find_total
from smartgoals_tui.domain.coach.words import any_of, compiled, plain
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.text.content_words import content_words
from smartgoals_tui.domain.text.numbers import counted, format_amount, with_unit
from smartgoals_tui.domain.text.text import cut, one_line, shorten

_PERFECT = (
    r"always|never|every single|"
    r"100 ?%(?! (?:\w{1,12} )?(?:juice|cotton|wool|linen|cocoa|chocolate|rye|wheat)\b)|"
    r"without (?:fail|exception)|no matter what|"
    r"not (?:even )?(?:once|a single)|zero (?!calor|sugar)\w{1,15}|perfect(?:ly)?|flawless(?:ly)?|"
    r"at all times|each and every|completely|every time"
)
_KINDER = {
    "always": "usually",
    "every single": "most",
    "each and every": "most",
    "every time": "most times",
    "perfectly": "well enough",
    "at all times": "most of the time",
    "without fail": "most weeks",
    "without exception": "most weeks",
    "100%": "80%",
    "100 %": "80 %",
}
"""What can stand in place of a word of perfection; the others need another sentence."""

_OUTCOME = (
    r"(?:lose|shed|drop|gain|put on)(?: \w{1,12}){0,2} (?:weight|kg|kgs|kilos?|pounds?|lbs?|stone|"
    r"belly fat|fat)|(?:lose|drop) (?:weight|\d{1,3} ?(?:kg|kilos?|kilograms?|pounds?|lbs?|stone))|"
    r"(?:weigh|reach|get (?:down )?to|be) (?:under |below )?\d{2,3} ?(?:kg|kilos?|pounds?|lbs?)|"
    r"(?:save|earn|make|pay off|pay back)(?: up)? (?:\w{1,12} ){0,2}?(?:[$€£] ?\d[\d.,]{0,9}|"
    r"\d[\d.,]{0,9}k? ?(?:[$€£]|euros?|dollars?|pounds?)|money)|pay(?:ing)? (?:off|"
    r"back) (?:my |the |all )?(?:debts?|loans?|mortgage|credit card|card)|"
    r"(?:get|score|reach|achieve|pass)(?: \w{1,12}){0,2} (?:grades?|marks?|scores?|exams?|"
    r"gpa|an a|straight as)|"
    r"(?:lower|reduce|bring down|get down) (?:my |the )?(?:cholesterol|blood pressure|bmi|"
    r"blood sugar|phq-?9|gad-?7|weight|resting heart rate)|"
    r"(?:get|score|reach|achieve) (?:at least |over |above |more than )?\d{1,3} ?"
    r"(?:%|per ?cent|points|marks)(?: or (?:more|better|above))?(?= (?:in|on|at)\b)|"
    r"(?:get|have|reach) (?:\d[\d.,k]{0,8} )(?:followers|subscribers|likes|views)"
)


_PUT_ASIDE = r"sav(?:e|ing)|pay(?:ing)? (?:off|back)|put(?:ting)? (?:aside|away|by)"

_DANGLING = r"\b(?:for|on|at|about|around|in|and|or|but|by|with|to|of|least)$"


_HOW_OFTEN = (
    r"regularly|often|oftener|frequently|consistently|sometimes|from time to time|"
    r"every (?:now and then|so often)|as much as possible"
)
"""Words for how often that everyone counts differently."""

_HOW_MUCH = {
    MeasureKind.LIMIT: (
        "With a number you know in good time when to stop.",
        "How much at most, in a week?",
    ),
    MeasureKind.IN_ALL: (
        "A whole amount can be planned week by week.",
        "How much is it in all, by the end?",
    ),
}
"""Why a number is missing of these kinds, and what to ask."""


_THREE_DAYS = Edit("3 days a week", (("kind", MeasureKind.DAYS), ("days", "3")))


def m1(case: Case) -> Hint | None:
    """Notice nothing that could be counted, or a number of days that S says already."""
    draft = case.draft
    if not case.is_sentence and (said := _said_with_the_action(case)):
        return said
    typed = draft.days if draft.kind is MeasureKind.DAYS else draft.total
    # What was typed and cannot be understood is said beside its field.
    if case.reading.measure or typed.strip() or not case.action:
        return None
    level = _level_of_lack(case)
    if level is None:
        return None if case.is_sentence else _done_once(case)
    if draft.kind in _HOW_MUCH and not case.is_sentence:
        why, ask = _HOW_MUCH[draft.kind]
        return hint("M1", "total", "", why, ask, level=level)
    why = "With a number you know at the end of a week whether you did it."
    found = any_of(_HOW_OFTEN).search(case.action)
    ask = "How many times a week would be enough?"
    if found:
        ask = f"How many times a week is “{found[0]}” for you?"
    offers = [] if case.is_sentence else [_THREE_DAYS]
    return hint("M1", "days", found[0] if found else "", why, ask, *offers, level=level)


def _done_once(case: Case) -> Hint | None:
    """Ask about what sounds as if it was done once: "hand in my thesis"."""
    labels = case.labels
    is_deed = labels is not None and labels.kind.value in (Kind.BEHAVIOUR, Kind.OUTCOME)
    if not is_deed or find_measure(case.action, case.head):
        return None
    why = "What is done once is reached by steps, each with a day."
    once = Edit("done once", (("kind", MeasureKind.ONCE),))
    return hint("M1", "days", "", why, "Is it done once, or every week?", once, _THREE_DAYS)


def _level_of_lack(case: Case) -> Level | None:
    """Return how sure it is that the action says nothing to count; None where it may well do.

    In a draft the answer itself is open as well, so that a doubt is enough.
    """
    labels = case.labels
    if labels is None:
        return None
    if labels.level_of_m or case.is_sentence:
        return labels.level_of_m
    return None if labels.measurable.value else Level.ASK


def _said_with_the_action(case: Case) -> Hint | None:
    """Take the days a week that the action says for the measure, so that they are said once."""
    draft, measure, found = case.draft, case.reading.measure, find_days(case.action)
    is_of_days = draft.kind is MeasureKind.DAYS and not draft.cap.strip()
    if found is None or not is_of_days or (draft.days.strip() and not measure):
        return None
    typed = case.reading.action
    rest = one_line(typed[: found.start] + typed[found.start + len(found.found) :]).strip(" ,;-")
    if not content_words(rest) or compiled(_DANGLING).search(rest):
        return None
    here = replace(measure, amount=None, unit="") if measure else None
    said = Measure(MeasureKind.DAYS, float(found.number))
    if here is None:
        why, ask = "That says how often.", f"Count {said.describe()}?"
    elif here == said:
        why, ask = "That is said twice now.", "Keep it only here?"
    else:
        why, ask = f"Here it is {here.describe()}.", "Which one do you mean?"
    offers = (
        Edit(
            one.describe(),
            (("action", rest), ("days", format_amount(one.target)), *_period(one, here)),
        )
        for one in dict.fromkeys((said, here or said))
    )
    return hint("M1", "days", found.found, why, ask, *offers)


def _period(measure: Measure, here: Measure | None) -> Iterable[tuple[str, object]]:
    """Return the answer for the weeks of ``measure``, where it has others than ``here``."""
    if here is None or here.weeks == measure.weeks:
        return ()
    return (("period", "" if measure.weeks == 1 else str(measure.weeks)),)


def m2(case: Case) -> Hint | None:
    """Notice a number that counts nothing."""
    draft, measure = case.draft, case.reading.asked
    why = "A number needs a word for what is counted."
    if measure is not None and not measure.unit and (number := _counted(measure)):
        typed = format_amount(number)
        if measure.is_at_most:
            return hint("M2", "unit", typed, why, f"{typed} what: drinks, cups, euros?")
        offer = Edit(f"{typed} minutes", (("unit", "minutes"),))
        return hint("M2", "unit", typed, why, f"{typed} what: minutes, pages, km?", offer)
    found = bare_number(case.action)
    if not found or (measure is not None and draft.unit.strip()):
        return None
    return hint("M2", "unit", found, why, f"{found} what: minutes, times a week, pages?")


def _counted(measure: Measure) -> float | None:
    """Return the number that needs a unit; None or 0, of which there is as much of anything."""
    if measure.kind is MeasureKind.DAYS:
        return measure.amount if measure.cap is None else measure.cap
    return None if measure.kind is MeasureKind.ONCE else measure.target


def m3(case: Case) -> Hint | None:
    """Notice a total without a pace."""
    measure = case.reading.measure
    is_days = measure is None or (measure.kind is MeasureKind.DAYS and measure.cap is None)
    if not is_days or (measure and measure.amount):
        return None
    if either := _either_total(case):
        return either
    total = find_total(case.action)
    if total is None:
        return None
    weeks = edits.weeks_of(case.reading)
    why = "A part for each week is easier to begin with than the whole."
    weeks_are_guessed = weeks is None and not case.is_sentence and not has_time(case.action)
    if weeks_are_guessed:
        # The end is asked for later; this is the one that will be offered there.
        weeks = edits.TRIAL_WEEKS
    if weeks is None:
        return hint("M3", "total", total.found, why, "How much of it is that each week?")
    if total.amount < weeks and weeks_are_guessed:
        # Less than one a week is a guess too many: it may be what one sitting takes.
        return None
    pace = edits.weekly_share(total.amount, weeks)
    words = with_unit(pace, total.unit)
    ask = f"{total.found} in {counted(weeks, 'week')}: about {words} a week?"
    values = (
        ("kind", MeasureKind.TOTAL),
        ("total", format_amount(pace)),
        ("unit", total.unit),
    )
    in_all = (
        ("kind", MeasureKind.IN_ALL),
        ("total", format_amount(total.amount)),
        ("unit", total.unit),
    )
    whole = f"{with_unit(total.amount, total.unit)} in all"
    offers = (Edit(f"{words} a week", values), Edit(whole, in_all))
    return hint("M3", "total", total.found, why, ask, *offers)


def _either_total(case: Case) -> Hint | None:
    """Ask which number is meant by one like "1,250 euros", before it is shared out."""
    either, typed = find_either(case.action), case.reading.action
    if either is None:
        return None
    small, large = either.readings
    why = "Some people write thousands like that, others decimals."
    ask = f"Is “{either.found}” {small} or {large}?"
    offers = (
        Edit(f"{number} {either.unit}", (("action", typed.replace(either.found, number, 1)),))
        for number in (large, small)
    )
    return hint("M3", "action", either.found, why, ask, *offers)


def m7(case: Case) -> Hint | None:
    """Notice perfection, except in what a doctor asks for."""
    if takes_medicine(case.action):
        return None
    for field in ("action", "expected", "response"):
        text = case.action if field == "action" else plain(getattr(case.draft, field))
        found = any_of(_PERFECT).search(text)
        # What is never to be done again is asked about by S7.
        is_asked = field == "action" and _is_left_off(case.head)
        if not found or is_asked:
            continue
        why = "If a plan allows no exception, one bad day can end it."
        offer = None
        typed = case.reading.action if field == "action" else one_line(getattr(case.draft, field))
        if better := _KINDER.get(found[0].lower()):
            changed = typed[: found.start()] + better + typed[found.end() :]
            offer = Edit(
                f"say {shorten(better)} instead of {shorten(found[0])}", ((field, changed),)
            )
        ask = f"What would be good enough instead of “{cut(found[0], 20)}”?"
        return hint("M7", field, found[0], why, ask, offer)
    return None


def _is_left_off(head: str) -> bool:
    return bool(any_of("never").match(head)) and not is_kept_up(head)


def m8(case: Case) -> Hint | None:
    """Notice only an outcome, which follows from something else."""
    found = any_of(_OUTCOME).search(case.action)
    if not found or has_rhythm(case.action) or _is_put_aside(case):
        return None
    why = "A result like this comes later. You can plan what you do for it each week."
    return hint("M8", "action", found[0], why, "What could you do each week to get there?")


def _is_put_aside(case: Case) -> bool:
    """Tell whether money is counted in all as it is put aside: then each time is a deed."""
    measure = case.reading.measure
    is_in_all = measure is not None and measure.kind is MeasureKind.IN_ALL
    return is_in_all and bool(any_of(_PUT_ASIDE).match(case.head))
