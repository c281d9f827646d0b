"""What the dashboard shows, as plain text and as JSON: the command ``list``."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from smartgoals_tui.app.widgets.draw.glyphs import ASCII
from smartgoals_tui.cli.words import NONE_CAN_BE_READ
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.progress.judging import JudgedWeek
from smartgoals_tui.domain.progress.progress import DayState, Progress
from smartgoals_tui.domain.progress.progress_wording import (
    describe_week,
    describe_whole,
    full_week_words,
    reserve_words,
)
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
    said = (describe_whole(progress), describe_week(progress), full_week_words(progress))
    week = ", ".join(part for part in said if part)
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
    # Imported here: a list for people waits for none of it.
    from smartgoals_tui.domain.drafting.sentence import sentence_of

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
        "measure": _measure_of(progress),
        "start": goal.start.isoformat(),
        "deadline": _iso(goal.end),
        "streak": {
            "current": progress.streak.current,
            "best": progress.streak.best,
            "reserve_weeks": goal.reserve_weeks,
            "reserved": sorted(week.start.isoformat() for week in progress.streak.reserved),
        },
        "strength": round(progress.strength, 4),
        "period_weeks": goal.plan_on(progress.today).measure.weeks,
        **_whole(progress),
        "week": week,
        "weeks": [_week(week) for week in progress.weeks],
    }


def _week(judged: JudgedWeek) -> dict[str, Any]:
    asked = "allowance" if judged.measure.kind is MeasureKind.LIMIT else "required"
    return {
        "start": judged.week.start.isoformat(),
        "count": _number(judged.count),
        asked: _number(judged.required),
        "state": judged.state.value,
    }


def _measure_of(progress: Progress) -> dict[str, Any]:
    """Return what is asked today; of what is done once with its weekly effort."""
    goal = progress.goal
    asked = goal.plan_on(progress.today).measure
    if goal.kind is not MeasureKind.ONCE or asked.kind is MeasureKind.ONCE:
        return _measure(asked)
    return _measure(goal.measurable.measure) | {"effort": _measure(asked)}


def _whole(progress: Progress) -> dict[str, Any]:
    """Return where an amount in all stands, or the steps of what is done once."""
    if progress.in_all is not None:
        done, target = progress.in_all.done, progress.in_all.target
        return {"total": {"done": _number(done), "target": _number(target)}}
    if progress.steps is None:
        return {}
    steps = [
        {"title": stair.title, "by": _iso(stair.by), "done_on": _iso(stair.done_on)}
        for stair in progress.goal.achievable.stairs
    ]
    return {"steps": steps}


def _measure(measure: Measure) -> dict[str, Any]:
    return {
        "kind": measure.kind.value,
        "target": _number(measure.target),
        "amount": None if measure.amount is None else _number(measure.amount),
        "unit": measure.unit,
        "cap": None if measure.cap is None else _number(measure.cap),
        "on_days": measure.on_days,
        "period_weeks": measure.weeks,
    }


def _number(value: float) -> float:
    """Return whole numbers as such: 3, not 3.0."""
    return int(value) if value == int(value) else value


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
