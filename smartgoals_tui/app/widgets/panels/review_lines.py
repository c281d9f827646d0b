"""What the weekly review shows of a goal's week, as lines."""

from __future__ import annotations

from collections.abc import Sequence

from smartgoals_tui.app.widgets.draw.card import shown_title
from smartgoals_tui.app.widgets.draw.glyphs import Glyphs
from smartgoals_tui.app.widgets.draw.paint import Line, Role, Span
from smartgoals_tui.app.widgets.draw.week_strip import day_strip
from smartgoals_tui.domain.drafting.sentence import if_then_plans
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.lifecycle.hard_weeks import HELPED, SURE
from smartgoals_tui.domain.lifecycle.review_wording import (
    comment,
    describe_entries,
    describe_result,
    is_lapse,
    week_in,
)
from smartgoals_tui.domain.progress.judging import WeekState
from smartgoals_tui.domain.progress.log import log_by_day
from smartgoals_tui.domain.progress.progress import Progress, mark_days
from smartgoals_tui.domain.progress.progress_wording import name_day
from smartgoals_tui.domain.progress.review import Facts
from smartgoals_tui.domain.text.dates import describe_day
from smartgoals_tui.domain.text.text import cut, line_of
from smartgoals_tui.domain.text.week import Week

NOTES = 3
"""Notes of a week that are shown."""
WORDS_LENGTH = 240
RESULT_ROLES = {WeekState.MET: Role.GOOD, WeekState.OVER: Role.OVER}
"""How the words for a week's result are drawn; the others as any text."""


def week_lines(
    progress: Progress,
    week: Week,
    facts: Facts,
    check_ins: Sequence[CheckIn],
    glyphs: Glyphs,
    hidden: bool,
) -> list[Line]:
    """Return title, days, facts and notes of ``week``; words are left out while hidden."""
    goal, judged = progress.goal, week_in(progress, week)
    lines: list[Line] = [
        (Span(cut(shown_title(goal.title, glyphs, hidden), WORDS_LENGTH), Role.TITLE),)
    ]
    if judged is not None:
        days = mark_days(goal, log_by_day(check_ins), week, progress.today)
        state = Span(describe_result(judged, goal.start), RESULT_ROLES.get(judged.state, Role.TEXT))
        lines.append((*day_strip(days, glyphs), Span("   "), state))
    lines.append((Span(describe_entries(facts), Role.MUTED),))
    if not hidden:
        noted = [
            check_in for check_in in check_ins if check_in.day in week and line_of(check_in.note)
        ]
        lines += [
            (
                Span(f"{name_day(check_in.day, progress.today)}  ", Role.MUTED),
                Span(cut(line_of(check_in.note), WORDS_LENGTH)),
            )
            for check_in in noted[-NOTES:]
        ]
    return lines


def praise_lines(progress: Progress, week: Week, facts: Facts) -> list[Line]:
    """Return the word after a kept week, where there is one."""
    words = "" if is_lapse(facts) else comment(progress, week)
    return [(Span(words, Role.GOOD),)] if words else []


def lapse_lines(progress: Progress, week: Week, hidden: bool, helped: str = "") -> list[Line]:
    """Return the words after an unmet week: what it is, what carried before, what was planned.

    ``helped`` is what the person has said of weeks before that helped.
    """
    lines: list[Line] = [(Span(comment(progress, week)),)]
    achievable = progress.goal.achievable
    if hidden:
        return lines
    if helped:
        lines.append((Span(f"{HELPED}: ", Role.MUTED), Span(cut(helped, WORDS_LENGTH))))
    if line_of(achievable.confidence_reason):
        sure = "" if achievable.confidence is None else f" ({achievable.confidence} of 10)"
        reason = cut(line_of(achievable.confidence_reason), WORDS_LENGTH)
        lines.append((Span(f"{SURE}{sure}: ", Role.MUTED), Span(reason)))
    for plan in if_then_plans(achievable):
        lines.append((Span("You planned: ", Role.MUTED), Span(cut(plan, WORDS_LENGTH))))
    return lines


def end_line(goal: Goal) -> Line:
    """Say of a goal whose end is behind it where it is asked how to go on."""
    end = f"It ended on {describe_day(goal.end)}. " if goal.end else ""
    return (Span(f"{end}On the dashboard b looks back at all of it, and asks what comes next."),)
