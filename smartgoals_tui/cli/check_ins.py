"""The commands ``check`` and ``uncheck``: one check-in made, or taken back."""

from __future__ import annotations

from datetime import date

from smartgoals_tui.cli.call import Call
from smartgoals_tui.cli.console import CommandFailed, UsageError
from smartgoals_tui.cli.finding import TITLE_LENGTH, find_goal, past_day
from smartgoals_tui.cli.words import WORKED_ON, amount_words
from smartgoals_tui.domain.change import Change, CheckInStep
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.lifecycle.check_in_rules import (
    AmountNeeded,
    CountsAlready,
    GoalOver,
    amount_for,
    make_check_in,
    parse_check_in,
    validate_day,
)
from smartgoals_tui.domain.progress.judging import JudgedWeek, WeekState, judge_week
from smartgoals_tui.domain.progress.log import log_by_day
from smartgoals_tui.domain.progress.periods import needed_from, period_of
from smartgoals_tui.domain.progress.progress_wording import (
    beginning_words,
    describe_counted,
    name_day,
)
from smartgoals_tui.domain.text.dates import describe_day
from smartgoals_tui.domain.text.text import cut, line_of, shorten

NOTE_LENGTH = 40


def run_check(call: Call) -> int:
    """Record a check-in and answer, such as "Tuesday 17 Nov: 3 of 5" or "12 of 20 pages"."""
    typed = call.arguments
    call.say_note_on(typed.note)
    day = past_day(typed.date, call.today)
    goal = find_goal(typed.name, call.repository)
    if typed.much is not None and typed.amount is not None:
        raise UsageError("Say how much once: behind the name, or with --amount.")
    amount = _amount(typed.amount if typed.much is None else typed.much, goal, day)
    made = _made(goal, day, amount, call)
    label = f"check-in on {name_day(day, call.today)}"
    call.repository.commit(Change(label, (CheckInStep(None, made),)))
    judged, said = _answer(goal, day, call)
    if amount_words(goal, made) == WORKED_ON:
        # No number of steps says what it was.
        said = f"{name_day(day, call.today)}: {WORKED_ON}"
    kept = ""
    if judged and _is_to_be_glad_of(judged, goal, made):
        begun = beginning_words(goal, judged, day, call.today)
        kept = f"{begun}." if begun else ". The week is kept."
    return call.answer(f"{said}{kept or '.'}")


def _is_to_be_glad_of(judged: JudgedWeek, goal: Goal, made: CheckIn) -> bool:
    """Tell whether a check-in met its week, and no word of the goal or of its note is too heavy."""
    if judged.state is not WeekState.MET:
        return False
    # start-up: only a week that was met needs it
    from smartgoals_tui.domain.crisis import crisis_words, is_heavy

    return not (is_heavy(goal) or crisis_words(made.note))


def run_uncheck(call: Call) -> int:
    """Take back the latest check-in of a day and say what it was."""
    day = past_day(call.arguments.date, call.today)
    goal = find_goal(call.arguments.name, call.repository)
    there = call.repository.check_ins(goal.uid, day, day)
    if not there:
        named = name_day(day, call.today)
        raise CommandFailed(f"{named} holds no check-in of {shorten(goal.title, TITLE_LENGTH)}.")
    label = f"end of the check-in on {name_day(day, call.today)}"
    call.repository.commit(Change(label, (CheckInStep(there[-1], None),)))
    _, left = _answer(goal, day, call)
    return call.answer(f"Taken back: {_words(goal, there[-1])}. {left}.")


def _answer(goal: Goal, day: date, call: Call) -> tuple[JudgedWeek | None, str]:
    """Return the week of ``day`` and what to say; the years before it need no look for that."""
    week = call.calendar.week_of(day)
    first, last = needed_from(goal, week), period_of(goal, week).end
    log = log_by_day(call.repository.check_ins(goal.uid, first, last))
    judged = judge_week(goal, log, week, call.today)
    return judged, describe_counted(goal, judged, day, call.today, log.get(day, ()))


def _amount(typed: str | None, goal: Goal, day: date) -> float | None:
    if typed is None:
        return None
    try:
        measure = goal.plan_on(day).measure
        return parse_check_in(measure, measure.unit, typed)
    except InvalidValue as error:
        raise UsageError(str(error)) from None


def _made(goal: Goal, day: date, amount: float | None, call: Call) -> CheckIn:
    try:
        validate_day(goal, day, call.today)
        if amount is None:
            log = log_by_day(call.repository.check_ins(goal.uid, day, day))
            amount = amount_for(goal, log, day)
        return make_check_in(goal, day, amount, call.arguments.note, call.now(), call.today)
    except InvalidValue as error:
        raise CommandFailed(_without_keys(error, goal, day, call.today)) from None


def _without_keys(error: InvalidValue, goal: Goal, day: date, today: date) -> str:
    """Say ``error`` where there are options instead of keys to press."""
    if isinstance(error, CountsAlready):
        named = name_day(day, today)
        return f"{named} counts already; nothing was recorded. Add more with --amount."
    if isinstance(error, AmountNeeded):
        if goal.plan_on(day).measure.is_at_most:
            return "How many was it? Say it with --amount, such as --amount 2; 0 counts too."
        return "How much was it? Say it with --amount, such as --amount 5."
    if isinstance(error, GoalOver) and goal.last_day is not None:
        return f"This goal ended on {describe_day(goal.last_day)}."
    return str(error)


def _words(goal: Goal, check_in: CheckIn) -> str:
    """Say what a check-in recorded: "a check-in of 10 minutes, “before dinner”"."""
    amount = "" if check_in.amount is None else f" of {amount_words(goal, check_in)}"
    note = f", “{cut(line_of(check_in.note), NOTE_LENGTH)}”" if line_of(check_in.note) else ""
    return f"the check-in{amount}{note}"
