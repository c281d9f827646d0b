"""T: from when to when."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date, timedelta

from smartgoals_tui.domain.coach import edits
from smartgoals_tui.domain.coach.asking_less import asked_words
from smartgoals_tui.domain.coach.hint import Case, Edit, Hint, hint
from smartgoals_tui.domain.coach.level import Level
from smartgoals_tui.domain.coach.totals import find_total
from smartgoals_tui.domain.coach.words import any_of, plain
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind, allowance_of, required_of
from smartgoals_tui.domain.text.content_words import stem
from smartgoals_tui.domain.text.dates import describe_day, short_day
from smartgoals_tui.domain.text.numbers import (
    MAX_AMOUNT,
    at_least,
    counted,
    format_amount,
    with_unit,
)
from smartgoals_tui.domain.text.typed_dates import parse_end
from smartgoals_tui.domain.text.week import DAY_NAMES, MAX_YEAR, Calendar

LONG_WEEKS = 26
SHORT_WEEKS = 2

_FUZZY = (
    r"soon|some ?day|one day(?! (?:an?|per|each|every|in the|of)\b)|eventually|sometime|"
    r"later|at some point|in the future|no hurry|"
    r"when(?:ever)? (?:i|we) (?:(?:have|find|get) (?:the |some |more |a free |a spare |a )?"
    r"(?:time|chance|moment|minute|energy)|get (?:around|round)|can|"
    r"feel (?:like|ready|up to|better|able))|when (?:there is|there's|things|life)"
)
_ENDS = tuple(
    Edit(f"{weeks} weeks", (("end", f"{weeks} weeks"),)) for weeks in (edits.TRIAL_WEEKS, 8)
)
_STARTS = (
    Edit("next Monday", (("start", "next monday"),)),
    Edit("tomorrow", (("start", "tomorrow"),)),
)


def _ends(case: Case) -> tuple[Edit, ...]:
    """Offer ends, unless the calendar itself ends before them."""
    start = case.reading.start or case.reading.today
    return _ENDS if start.year < MAX_YEAR else ()


def t1(case: Case) -> Hint | None:
    """Notice no end."""
    if case.draft.end.strip():
        return None
    why = "The end is a day to look back. You can always go on after it."
    ask = "How about 12 weeks?"
    measure = case.reading.measure
    if measure and measure.kind is MeasureKind.ONCE:
        why = "It is easier to begin when you know by when."
        ask = "By when would you like it to be done: in 12 weeks, for example?"
    elif measure and measure.kind is MeasureKind.IN_ALL:
        why = "With an end, the whole amount can be planned week by week."
        share = with_unit(edits.share_of_a_week(measure, 7 * edits.TRIAL_WEEKS), measure.unit)
        whole = with_unit(measure.target, measure.unit)
        ask = f"How about 12 weeks? {whole} are about {share} a week then."
    return hint("T1", "end", "", why, ask, *_ends(case), level=Level.MISSING)


def t2(case: Case) -> Hint | None:
    """Notice a time that is easy to move."""
    draft, reading = case.draft, case.reading
    why = "A date is easier to plan for."
    if reading.end is None and (found := any_of(_FUZZY).search(plain(draft.end))):
        ask = "Which day would be about right? In 12 weeks, for example?"
        return hint("T2", "end", found[0], why, ask, *_ends(case))
    if reading.start is None and (found := any_of(_FUZZY).search(plain(draft.start))):
        ask = "Which day would be about right? Next Monday?"
        return hint("T2", "start", found[0], why, ask, *_STARTS)
    if found := any_of(_FUZZY).search(plain(draft.cue)):
        why = "It is easier to remember when it comes after something you do anyway."
        offer = edits.another_time(draft)
        ask = "After what: breakfast, work, brushing teeth?"
        return hint("T2", "cue", found[0], why, ask, offer)
    return None


def t2_of_action(case: Case) -> Hint | None:
    """Notice a time that is easy to move, in the words of the goal."""
    found = any_of(_FUZZY).search(case.action)
    if not found:
        return None
    why = "A date is easier to plan for."
    return hint(
        "T2", "end", found[0], why, "Which day would be about right? In 12 weeks, for example?"
    )


def _typed_day(case: Case) -> date | None:
    """Return the end that was typed, also where the reading refuses it: one before the start."""
    today = case.reading.today
    try:
        return parse_end(case.draft.end, today, case.reading.start or today)
    except InvalidValue:
        return None


def t3(case: Case) -> Hint | None:
    """Notice a day that is over."""
    reading, today = case.reading, case.reading.today
    why = "That day is already over."
    end = reading.end or _typed_day(case)
    if end and end < today:
        ask = "When should it end: 4 weeks from today, for example?"
        later = _after(today, 4)
        offer = Edit(f"until {later}", (("end", later),)) if later else None
        return hint("T3", "end", describe_day(end), why, ask, offer)
    if reading.start and reading.start < today and not case.draft.revises:
        offer = Edit("start today", (("start", "today"),))
        return hint("T3", "start", describe_day(reading.start), why, "Start today?", offer)
    if reading.next_session and reading.next_session < today:
        found = describe_day(reading.next_session)
        ask = "When is the next one?"
        return hint(
            "T3", "next_session", found, why, ask, Edit("none yet", (("next_session", ""),))
        )
    return None


def _after(day: date, weeks: int) -> str:
    return describe_day(day + timedelta(weeks=weeks)) if day.year < MAX_YEAR else ""


def t4(case: Case) -> Hint | None:
    """Notice more than half a year without a look back."""
    reading = case.reading
    if reading.end is None or reading.review_every or reading.next_session:
        return None
    days = (reading.end - (reading.start or reading.today)).days
    if days <= LONG_WEEKS * 7:
        return None
    offers = [
        Edit(f"look back every {counted(weeks, 'week')}", (("review_every", str(weeks)),))
        for weeks in (4, 2)
    ]
    why = "A lot can change in half a year."
    found = f"{days // 7} weeks"
    return hint("T4", "review_every", found, why, "Look back every 4 weeks?", *offers)


def t5(case: Case) -> Hint | None:
    """Notice less than two weeks, which is an experiment, and fine; a task may be that short."""
    reading, measure = case.reading, case.reading.measure
    if measure and measure.kind in (MeasureKind.IN_ALL, MeasureKind.ONCE):
        return None
    start = reading.start or reading.today
    if reading.end is None or reading.end < reading.today:
        return None
    days = (reading.end - start).days + 1
    if days >= SHORT_WEEKS * 7:
        return None
    why = "A short try is fine. It shows what works before you plan for longer."
    found = counted(days, "day")
    return hint("T5", "end", found, why, "What would you like to find out in that time?")


def t6(case: Case) -> Hint | None:
    """Notice an end inside a week, or inside a longer period: how that one counts.

    A goal of whole ones needs no word on it: what its last lacks, its first had. What is done by
    the end is not counted by the week.
    """
    reading, measure = case.reading, case.reading.asked
    if reading.end is None or reading.start is None or reading.end.year >= MAX_YEAR:
        return None
    if measure and measure.kind in (MeasureKind.IN_ALL, MeasureKind.ONCE):
        return None
    weeks = measure.weeks if measure else 1
    first, last = _period_of(case.context.calendar, reading.start, reading.end, weeks)
    if reading.end == last or ((reading.end - reading.start).days + 1) % (7 * weeks) == 0:
        return None
    days = (reading.end - max(first, reading.start)).days + 1
    period = _PERIOD_NAMES[weeks]
    why = f"{period} only {counted(days, 'day')} and counts for less{_share(measure, days)}."
    if weeks > 1:
        why = why.replace("counts", "count")
    ask = f"To end with {_WHOLE[weeks]}, take {DAY_NAMES[last.weekday()]} "
    whole = describe_day(last)
    offer = Edit(f"until {whole}", (("end", whole),))
    found = describe_day(reading.end)
    return hint("T6", "end", found, why, f"{ask}{short_day(last, reading.today)}?", offer)


_PERIOD_NAMES = {
    1: "The last week has",
    2: "The last two weeks have",
    4: "The last four weeks have",
}
_WHOLE = {1: "a whole week", 2: "two whole weeks", 4: "four whole weeks"}


def _period_of(calendar: Calendar, start: date, day: date, weeks: int) -> tuple[date, date]:
    """Return the first and last day of the period with ``day``; they are laid from ``start``."""
    week = calendar.week_of(day).start
    begun = (week - calendar.week_of(start).start).days // 7 % weeks
    first = week - timedelta(weeks=begun)
    return first, first + timedelta(days=7 * weeks - 1)


def _share(measure: Measure | None, days: int) -> str:
    if measure is None:
        return ""
    if measure.kind is MeasureKind.LIMIT:
        most = format_amount(allowance_of(measure, days))
        unit = measure.unit or ("days" if measure.on_days else "")
        return f": at most {most} instead of {with_unit(measure.target, unit)}"
    required = required_of(measure, days)
    if not required:
        return ": nothing is asked"
    of = format_amount(required_of(measure, measure.days))
    unit = "days" if measure.kind is MeasureKind.DAYS else measure.unit
    return f": {format_amount(required)} instead of {of} {unit}".rstrip()


def t7(case: Case) -> Hint | None:
    """Notice the next session comes before the first look back."""
    reading, session = case.reading, case.context.next_session
    start = reading.start or reading.today
    if session is None or reading.next_session or session < start:
        return None
    if reading.review_every and (session - start).days >= 7 * reading.review_every:
        return None
    day = describe_day(session)
    why = "A session is a good time to look back together."
    offer = Edit(f"look back on {day}", (("next_session", day),))
    ask = f"Look back at your next session, on {day}?"
    return hint("T7", "next_session", day, why, ask, offer)


def t8(case: Case) -> Hint | None:
    """Notice a pace that does not reach the total, or a total that takes more than each day."""
    reading, measure, total = case.reading, case.reading.measure, find_total(case.action)
    weeks = edits.weeks_of(reading)
    if measure is not None and measure.kind is MeasureKind.IN_ALL:
        return _more_than_each_day(case, measure)
    if total is None or measure is None or weeks is None:
        return None
    if measure.is_at_most or measure.kind is MeasureKind.ONCE:
        return None
    pace = measure.target / measure.weeks
    if measure.kind is MeasureKind.DAYS:
        pace *= measure.amount or 0
    same_unit = stem(measure.unit.lower()) == stem(total.unit.lower())
    if not pace or not same_unit or at_least(pace * weeks, total.amount):
        return None
    reached = format_amount(pace * weeks)
    why = f"At {format_amount(pace)} a week, {counted(weeks, 'week')} make {reached}."
    ask = f"More a week, or more weeks, for {total.found}?"
    offers = [edits.end_after(case, total.amount / pace)]
    if measure.kind is MeasureKind.TOTAL:
        faster = edits.weekly_share(total.amount, weeks) * measure.weeks
        words = asked_words(replace(measure, target=min(faster, MAX_AMOUNT)))
        offers.insert(0, Edit(words, (("total", format_amount(faster)),)))
    return hint("T8", "end", total.found, why, ask, *offers)


def _more_than_each_day(case: Case, measure: Measure) -> Hint | None:
    """Notice an amount in all that asks more of each day than is usual for one time."""
    days = edits.days_of(case.reading)
    if days is None or days < 1 or not measure.amount or measure.target <= days * measure.amount:
        return None
    weeks = counted(max(1, math.ceil(days / 7)), "week")
    whole = with_unit(measure.target, measure.unit)
    share = with_unit(edits.share_of_a_week(measure, days), measure.unit)
    why = f"{whole} in {weeks} are about {share} a week. That is more than once a day."
    ask = "More weeks, or more each time?"
    # Five times a week leave room for real life.
    offer = edits.end_after(case, measure.target / measure.amount / 5)
    return hint("T8", "end", whole, why, ask, offer)
