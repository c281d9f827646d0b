"""The commands that change goals: ``pause`` and ``resume``."""

from __future__ import annotations

from datetime import date

from smartgoals_tui.cli.call import Call
from smartgoals_tui.cli.console import CommandFailed, UsageError
from smartgoals_tui.cli.finding import TITLE_LENGTH, find_goal
from smartgoals_tui.domain.change import Change, GoalStep
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.goal import Goal, Status
from smartgoals_tui.domain.goal.plan import PAUSE_REASONS, Pause
from smartgoals_tui.domain.lifecycle.pausing import PauseRefused, resumed, with_pause
from smartgoals_tui.domain.text.dates import describe_day
from smartgoals_tui.domain.text.text import line_of, shorten
from smartgoals_tui.domain.text.typed_dates import parse_last_day, parse_near_day


def run_pause(call: Call) -> int:
    """Pause a goal."""
    call.say_note_on(call.arguments.reason)
    goal = find_goal(call.arguments.name, call.repository)
    pause = _pause(goal, call)
    try:
        rested = with_pause(goal, pause, call.today)
    except PauseRefused as refused:
        raise CommandFailed(f"{_title(goal)}: {refused}") from None
    _save("pause of", goal, rested, call)
    # It may have become one with others.
    pause = next(pause for pause in rested.pauses if pause not in goal.pauses)
    until = f"until {describe_day(pause.end)}" if pause.end else "until you resume it"
    return call.answer(f"{_title(goal)} is paused from {describe_day(pause.start)} {until}.")


def run_resume(call: Call) -> int:
    """End the pause of a goal."""
    goal = find_goal(call.arguments.name, call.repository)
    if not goal.is_paused(call.today):
        raise CommandFailed(f"{_title(goal)} is not paused.")
    _save("end of the pause of", goal, resumed(goal, call.today), call)
    if goal.end is not None and goal.end < call.today:
        ended = describe_day(goal.end)
        return call.answer(f"The pause of {_title(goal)} is over; the goal ended on {ended}.")
    return call.answer(f"{_title(goal)} goes on from today.")


def _save(verb: str, before: Goal, after: Goal, call: Call) -> None:
    call.repository.commit(Change(f"{verb} {_title(before)}", (GoalStep(before, after),)))


def _title(goal: Goal) -> str:
    return shorten(goal.title, TITLE_LENGTH)


def _pause(goal: Goal, call: Call) -> Pause:
    first, last = _days(call)
    if goal.status is not Status.ACTIVE:
        raise CommandFailed(f"{_title(goal)} is {goal.status}: there is nothing to pause.")
    if goal.end is not None and goal.end < first:
        ends, begins = describe_day(goal.end), describe_day(first)
        raise CommandFailed(f"{_title(goal)} ends on {ends}, before that pause from {begins}.")
    covering = next((pause for pause in goal.pauses if pause.covers(first)), None)
    if covering is not None and (covering.end is None or last is None or last <= covering.end):
        until = f"until {describe_day(covering.end)}" if covering.end else "until you resume it"
        raise CommandFailed(f"{_title(goal)} is paused then already, {until}.")
    return Pause(first, last, line_of(call.arguments.reason) or PAUSE_REASONS[-1])


def _days(call: Call) -> tuple[date, date | None]:
    """Return the first and the last day of the pause that was asked for."""
    typed, today = vars(call.arguments), call.today
    try:
        first = parse_near_day(typed["from"], today)
        until = typed["until"]
        last = parse_last_day(until, today, first) if until is not None else None
    except InvalidValue as error:
        raise UsageError(str(error)) from None
    if last is not None and last < first:
        days = f"{describe_day(first)} to {describe_day(last)}"
        raise UsageError(f"The pause ends before it starts: {days}.")
    if last is None and first > today:
        begins = describe_day(first)
        raise UsageError(f"A pause that begins on {begins} needs a last day: say it with --until.")
    return first, last
