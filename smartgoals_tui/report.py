"""What the dashboard shows, as plain text and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from smartgoals_tui.domain.dates import describe_day
from smartgoals_tui.domain.plan import Measure
from smartgoals_tui.domain.progress import DayState, Progress
from smartgoals_tui.domain.sentence import sentence_of
from smartgoals_tui.domain.streak import JudgedWeek, WeekState
from smartgoals_tui.domain.text import cut
from smartgoals_tui.domain.week import DAY_NAMES
from smartgoals_tui.domain.words import describe_week, streak_words, week_words

TITLE_LENGTH = 70
LAST_WEEKS = 12

DAY_SIGNS = {
    DayState.DONE: "#",
    DayState.PARTLY: "+",
    DayState.EMPTY: ".",
    DayState.OPEN: "_",
    DayState.PAUSED: "=",
    DayState.BEFORE: " ",
    DayState.AFTER: " ",
}

WEEK_SIGNS = {
    WeekState.MET: "#",
    WeekState.PARTLY: "+",
    WeekState.MISSED: "o",
    WeekState.NEUTRAL: "=",
    WeekState.OPEN: "_",
}


def as_text(goals: Iterable[Progress]) -> str:
    """Return a few plain lines for each goal."""
    blocks = ["\n".join(_lines(progress)) for progress in goals]
    return "\n\n".join(blocks) if blocks else "No goals yet. Run smartgoals to set the first."


def as_json(goals: Iterable[Progress]) -> str:
    """Return a JSON array with an object for each goal."""
    return json.dumps([_record(progress) for progress in goals], indent=2, ensure_ascii=False)


def _lines(progress: Progress) -> list[str]:
    goal, streak = progress.goal, progress.streak
    end = f", until {describe_day(goal.end)}" if goal.end else ""
    week = ", ".join(part for part in (describe_week(progress), week_words(progress)) if part)
    facts = f"streak {streak_words(streak.current)}, best {streak.best}"
    signs = "".join(WEEK_SIGNS[one.state] for one in progress.weeks[-LAST_WEEKS:])
    return [
        cut(goal.title, TITLE_LENGTH),
        f"  this week  {_days(progress)}  {week}",
        f"  weeks      {signs}  {facts}, strength {progress.strength * 100:.0f} %{end}",
    ]


def _days(progress: Progress) -> str:
    return " ".join(
        f"[{sign}]" if mark.is_today else sign
        for mark in progress.days
        for sign in [DAY_NAMES[mark.day.weekday()][0] + DAY_SIGNS[mark.state]]
    )


def _record(progress: Progress) -> dict[str, Any]:
    goal, pace = progress.goal, progress.pace
    week = None
    if progress.this_week is not None and pace is not None:
        week = _week(progress.this_week) | {"needed": pace.needed, "days_left": pace.days_left}
    return {
        "id": goal.uid,
        "title": goal.title,
        "status": goal.status_on(progress.today).value,
        "sentence": sentence_of(goal),
        "measure": _measure(goal.plan_on(progress.today).measure),
        "start": goal.start.isoformat(),
        "deadline": _iso(goal.end),
        "streak": {"current": progress.streak.current, "best": progress.streak.best},
        "strength": round(progress.strength, 4),
        "week": week,
        "weeks": [_week(one) for one in progress.weeks],
    }


def _week(judged: JudgedWeek) -> dict[str, Any]:
    return {
        "start": judged.week.start.isoformat(),
        "count": judged.count,
        "required": judged.required,
        "state": judged.state.value,
    }


def _measure(measure: Measure) -> dict[str, Any]:
    return {
        "kind": measure.kind.value,
        "target": measure.target,
        "amount": measure.amount,
        "unit": measure.unit,
    }


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
