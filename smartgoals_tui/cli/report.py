"""What the dashboard shows, as plain text and as JSON: the command ``list``."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from smartgoals_tui.app.widgets.draw.glyphs import ASCII
from smartgoals_tui.cli.words import NONE_CAN_BE_READ
from smartgoals_tui.domain.drafting.sentence import sentence_of
from smartgoals_tui.domain.goal.measure import Measure
from smartgoals_tui.domain.progress.judging import JudgedWeek
from smartgoals_tui.domain.progress.progress import DayState, Progress
from smartgoals_tui.domain.progress.progress_wording import describe_week, reserve_words, week_words
from smartgoals_tui.domain.progress.week_names import NAMES, ShownWeek, shown_week
from smartgoals_tui.domain.text.dates import describe_day
from smartgoals_tui.domain.text.numbers import counted
from smartgoals_tui.domain.text.text import cut, with_escapes
from smartgoals_tui.domain.text.week import DAY_NAMES

TITLE_LENGTH = 70
LAST_WEEKS = 12

LEGEND = (
    ShownWeek.MET,
    ShownWeek.PARTLY,
    ShownWeek.MISSED,
    ShownWeek.OVER,
    ShownWeek.NEUTRAL,
    ShownWeek.OPEN,
    ShownWeek.STARTED,
    ShownWeek.RESERVED,
)


def _legend(state: ShownWeek) -> str:
    sign = ASCII.weeks[state]
    if state is ShownWeek.MISSED:
        # An empty day has a sign of its own.
        sign = f"{ASCII.days[DayState.EMPTY]} or {sign}"
    return f"{sign} {NAMES[state].legend}"


SIGNS = "   ".join(map(_legend, LEGEND))


def as_text(goals: Iterable[Progress], unreadable: int = 0) -> str:
    """Return a few plain lines for each goal; ``unreadable`` others are there besides."""
    blocks = [
        "\n".join([cut(progress.goal.title, TITLE_LENGTH), *progress_lines(progress)])
        for progress in goals
    ]
    if not blocks and unreadable:
        return NONE_CAN_BE_READ
    if not blocks:
        return "No goals yet. Run smartgoals to set the first."
    return "\n\n".join((*blocks, SIGNS))


def as_json(goals: Iterable[Progress], *, ascii_only: bool = False) -> str:
    """Return a JSON array with an object for each goal; other letters escaped if asked to."""
    records = [_record(progress) for progress in goals]
    return with_escapes(json.dumps(records, indent=2, ensure_ascii=ascii_only))


def progress_lines(progress: Progress) -> list[str]:
    """Return two lines on this week and the last ones."""
    goal, streak = progress.goal, progress.streak
    end = f"until {describe_day(goal.end)}" if goal.end else ""
    week = ", ".join(part for part in (describe_week(progress), week_words(progress)) if part)
    reserve = f", {reserve_words(progress)}" if goal.reserve_weeks else ""
    run = f"streak {counted(streak.current, 'week')}, best {streak.best}{reserve}"
    strength = f"strength {progress.strength * 100:.0f} %"
    facts = (end,) if progress.is_plain else (run, strength, end)
    signs = "".join(_week_sign(week, progress) for week in progress.weeks[-LAST_WEEKS:])
    return [
        f"  this week  {_days(progress)}  {week}",
        f"  weeks      {signs}  {', '.join(filter(None, facts))}".rstrip(),
    ]


def _week_sign(judged: JudgedWeek, progress: Progress) -> str:
    sign = ASCII.weeks[shown_week(judged, progress.streak.reserved)]
    return f"[{sign}]" if judged is progress.this_week else sign


def _days(progress: Progress) -> str:
    return " ".join(
        f"[{sign}]" if mark.is_today else sign
        for mark in progress.days
        for sign in [DAY_NAMES[mark.day.weekday()][0] + ASCII.days[mark.state]]
    )


def _record(progress: Progress) -> dict[str, Any]:
    goal, pace = progress.goal, progress.pace
    week = None
    if progress.this_week is not None and pace is not None:
        week = _week(progress.this_week) | {
            "needed": _number(pace.needed),
            "days_left": pace.days_left,
        }
    return {
        "id": goal.uid,
        "title": goal.title,
        "status": goal.status_on(progress.today).value,
        "sentence": sentence_of(goal, progress.today),
        "measure": _measure(goal.plan_on(progress.today).measure),
        "start": goal.start.isoformat(),
        "deadline": _iso(goal.end),
        "streak": {
            "current": progress.streak.current,
            "best": progress.streak.best,
            "reserve_weeks": goal.reserve_weeks,
            "reserved": sorted(week.start.isoformat() for week in progress.streak.reserved),
        },
        "strength": round(progress.strength, 4),
        "week": week,
        "weeks": [_week(week) for week in progress.weeks],
    }


def _week(judged: JudgedWeek) -> dict[str, Any]:
    return {
        "start": judged.week.start.isoformat(),
        "count": _number(judged.count),
        "required": _number(judged.required),
        "state": judged.state.value,
    }


def _measure(measure: Measure) -> dict[str, Any]:
    return {
        "kind": measure.kind.value,
        "target": _number(measure.target),
        "amount": None if measure.amount is None else _number(measure.amount),
        "unit": measure.unit,
    }


def _number(value: float) -> float:
    """Return whole numbers as such: 3, not 3.0."""
    return int(value) if value == int(value) else value


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
