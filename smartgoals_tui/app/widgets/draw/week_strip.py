"""The weekly streak drawn: the days of this week, and the last weeks as cells."""

from __future__ import annotations

from collections.abc import Sequence

from smartgoals_tui.app.widgets.draw.glyphs import Glyphs
from smartgoals_tui.app.widgets.draw.paint import Line, Role, Span
from smartgoals_tui.domain.progress.judging import JudgedWeek, WeekState
from smartgoals_tui.domain.progress.progress import DayMark, DayState, Progress
from smartgoals_tui.domain.progress.week_names import ShownWeek, shown_week
from smartgoals_tui.domain.text.week import DAY_NAMES

DAY_ROLES = {
    DayState.DONE: Role.FILL,
    DayState.PARTLY: Role.PARTLY,
    DayState.TOLD: Role.TEXT,
    DayState.NONE: Role.TEXT,
    DayState.OVER: Role.OVER,
    DayState.EMPTY: Role.FAINT,
    DayState.OPEN: Role.MUTED,
    DayState.PAUSED: Role.FAINT,
    DayState.BEFORE: Role.FAINT,
    DayState.AFTER: Role.FAINT,
}

WEEK_ROLES = {
    WeekState.MET: Role.FILL,
    WeekState.PARTLY: Role.PARTLY,
    WeekState.OVER: Role.OVER,
    WeekState.MISSED: Role.FAINT,
    WeekState.NEUTRAL: Role.FAINT,
    WeekState.OPEN: Role.ACCENT,
}

SHOWN_WEEK_ROLES = {
    **{ShownWeek(state.value): role for state, role in WEEK_ROLES.items()},
    ShownWeek.STARTED: Role.ACCENT,
    ShownWeek.RESERVED: Role.PARTLY,
}


def day_strip(days: Sequence[DayMark], glyphs: Glyphs) -> Line:
    """Draw the days of a week: "M■ T■ W· T■ F■ [S▫] S▫"; today stands in brackets."""
    spans = []
    for mark in days:
        letter = DAY_NAMES[mark.day.weekday()][0]
        before, after = ("[", "]") if mark.is_today else ("", "")
        role = Role.KEY if mark.is_today else Role.MUTED
        spans += [
            Span(before + letter, role),
            Span(glyphs.days[mark.state], DAY_ROLES[mark.state]),
            Span(after, role),
            Span(" "),
        ]
    return tuple(spans[:-1])


def week_cells(progress: Progress, glyphs: Glyphs, cells: int) -> Line:
    """Draw the last ``cells`` weeks, oldest first; the week in progress stands in brackets."""
    spans = []
    for judged in progress.weeks[-cells:]:
        sign = week_cell(judged, progress, glyphs)
        if judged is progress.this_week:
            spans += [Span("[", Role.ACCENT), sign, Span("]", Role.ACCENT)]
        else:
            spans.append(sign)
    return tuple(spans)


def week_cell(judged: JudgedWeek, progress: Progress, glyphs: Glyphs) -> Span:
    """Draw one week."""
    shown = shown_week(judged, progress.streak.reserved)
    return Span(glyphs.weeks[shown], SHOWN_WEEK_ROLES[shown])


def stairs_line(progress: Progress, glyphs: Glyphs) -> Line:
    """Draw the staircase in one line, the current one lit, those below it half."""
    stairs = progress.goal.achievable.stairs
    if len(stairs) < 2:
        return ()
    current = progress.goal.plan_on(progress.today).stair
    reached = next((n for n, stair in enumerate(stairs) if stair.uid == current), 0)
    spans = []
    for n in range(len(stairs)):
        height = round((n + 1) / len(stairs) * (len(glyphs.stairs) - 1))
        role = Role.FILL if n == reached else Role.PARTLY if n < reached else Role.FAINT
        spans.append(Span(glyphs.stairs[height] * 2, role))
    return (*spans, Span(f"  {reached + 1} of {len(stairs)}", Role.MUTED))
