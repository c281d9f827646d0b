"""T: from when to when."""

from __future__ import annotations

import math
from datetime import date, timedelta

from smartgoals_tui.domain.coach import edits
from smartgoals_tui.domain.coach.hint import Case, Edit, Hint, Level, hint
from smartgoals_tui.domain.coach.measures import find_total
from smartgoals_tui.domain.coach.words import any_of, plain
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind, required_of
from smartgoals_tui.domain.text.content_words import stem
from smartgoals_tui.domain.text.dates import describe_day, short_day
from smartgoals_tui.domain.text.numbers import at_least, counted, format_amount
from smartgoals_tui.domain.text.typed_dates import parse_end
from smartgoals_tui.domain.text.week import DAY_NAMES, MAX_YEAR

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
    why = "An end is a place to look back from, not a threat."
    ask = "How about 12 weeks, and then you look again?"
    return hint("T1", "end", "", why, ask, *_ends(case), level=Level.MISSING)


def t2(case: Case) -> Hint | None:
    """Notice a time that is easy to move."""
    draft, reading = case.draft, case.reading
    why = "“Some day” is easy to move; a day can be planned for."
    if reading.end is None and (found := any_of(_FUZZY).search(plain(draft.end))):
        ask = "Which day comes close? 12 weeks, say?"
        return hint("T2", "end", found[0], why, ask, *_ends(case))
    if reading.start is None and (found := any_of(_FUZZY).search(plain(draft.start))):
        ask = "Which day comes close? Next Monday?"
        return hint("T2", "start", found[0], why, ask, *_STARTS)
    if found := any_of(_FUZZY).search(plain(draft.cue)):
        why = "A cue that happens by itself does the remembering for you."
        offer = edits.another_time(draft)
        ask = "After what: breakfast, work, brushing teeth?"
        return hint("T2", "cue", found[0], why, ask, offer)
    return None


def t2_of_action(case: Case) -> Hint | None:
    """Notice a time that is easy to move, in the words of the goal."""
    found = any_of(_FUZZY).search(case.action)
    if not found:
        return None
    why = "“Some day” is easy to move; a day can be planned for."
    return hint("T2", "end", found[0], why, "Which day comes close? 12 weeks, say?")


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
    why = "A plan can only be kept from today on."
    end = reading.end or _typed_day(case)
    if end and end < today:
        ask = "Would a new end help: 4 weeks from today, say?"
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
    why = "Much changes in half a year; a look back keeps the goal yours."
    found = f"{days // 7} weeks"
    return hint("T4", "review_every", found, why, "Look back every 4 weeks?", *offers)


def t5(case: Case) -> Hint | None:
    """Notice less than two weeks, which is an experiment, and fine."""
    reading = case.reading
    start = reading.start or reading.today
    if reading.end is None or reading.end < reading.today:
        return None
    days = (reading.end - start).days + 1
    if days >= SHORT_WEEKS * 7:
        return None
    why = "A starter experiment, fine: it shows what works before you plan for longer."
    found = counted(days, "day")
    return hint("T5", "end", found, why, "What would you like to find out in that time?")


def t6(case: Case) -> Hint | None:
    """Notice an end inside a week: how that week counts.

    A goal of whole weeks needs no word on it: what its last week lacks, its first one had.
    """
    reading, measure = case.reading, case.reading.measure
    if reading.end is None or reading.start is None or reading.end.year >= MAX_YEAR:
        return None
    week = case.context.calendar.week_of(reading.end)
    if reading.end == week.end or ((reading.end - reading.start).days + 1) % 7 == 0:
        return None
    days = (reading.end - max(week.start, reading.start)).days + 1
    asked = _share(measure, days)
    why = f"The last week has {counted(days, 'day')} and counts in proportion{asked}."
    ask = f"To end with a whole week, take {DAY_NAMES[week.end.weekday()]} "
    whole = describe_day(week.end)
    offer = Edit(f"until {whole}", (("end", whole),))
    found = describe_day(reading.end)
    return hint("T6", "end", found, why, f"{ask}{short_day(week.end, reading.today)}?", offer)


def _share(measure: Measure | None, days: int) -> str:
    if measure is None:
        return ""
    required = required_of(measure, days)
    if not required:
        return ": it is too short to ask for anything"
    of = format_amount(required_of(measure, 7))
    unit = "days" if measure.kind is MeasureKind.DAYS else measure.unit or "in all"
    return f": {format_amount(required)} in place of {of} {unit}"


def t7(case: Case) -> Hint | None:
    """Notice the next session comes before the first look back."""
    reading, session = case.reading, case.context.next_session
    start = reading.start or reading.today
    if session is None or reading.next_session or session < start:
        return None
    if reading.review_every and (session - start).days >= 7 * reading.review_every:
        return None
    day = describe_day(session)
    why = "A session is a good place to look back together."
    offer = Edit(f"look back on {day}", (("next_session", day),))
    ask = f"Look back at your next session, on {day}?"
    return hint("T7", "next_session", day, why, ask, offer)


def t8(case: Case) -> Hint | None:
    """Notice a pace that does not reach the total."""
    reading, measure, total = case.reading, case.reading.measure, find_total(case.action)
    weeks = edits.weeks_of(reading)
    if total is None or measure is None or weeks is None:
        return None
    pace = measure.target
    if measure.kind is MeasureKind.DAYS:
        pace *= measure.amount or 0
    same_unit = stem(measure.unit.lower()) == stem(total.unit.lower())
    if not pace or not same_unit or at_least(pace * weeks, total.amount):
        return None
    reached = format_amount(pace * weeks)
    why = f"{counted(weeks, 'week')} of {format_amount(pace)} make {reached}."
    ask = f"More a week, or more weeks, for {total.found}?"
    offers = [_longer(case, total.amount / pace)]
    if measure.kind is MeasureKind.TOTAL:
        faster = format_amount(edits.weekly_share(total.amount, weeks))
        offers.insert(0, Edit(edits.weekly(faster, measure), (("total", faster),)))
    return hint("T8", "end", total.found, why, ask, *offers)


def _longer(case: Case, weeks: float) -> Edit | None:
    start = case.reading.start or case.reading.today
    if weeks > (date(MAX_YEAR, 1, 1) - start).days // 7:
        return None
    end = describe_day(start + timedelta(days=7 * math.ceil(weeks) - 1))
    return Edit(f"until {end}", (("end", end),))
