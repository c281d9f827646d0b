"""What the side panel says of a goal, as lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from smartgoals_tui.app.widgets.draw.card import HIDDEN, shown_title
from smartgoals_tui.app.widgets.draw.glyphs import Glyphs
from smartgoals_tui.app.widgets.draw.paint import Line, Role, Span
from smartgoals_tui.app.widgets.draw.week_strip import stairs_line
from smartgoals_tui.domain.drafting.sentence import sentence_of, short_if_then_plans
from smartgoals_tui.domain.progress.progress import Progress
from smartgoals_tui.domain.text.dates import describe_distance, format_short
from smartgoals_tui.domain.text.text import cut, line_of

if TYPE_CHECKING:
    from smartgoals_tui.domain.lifecycle.hard_weeks import Reminder

SENTENCE_LENGTH = 320
"""Letters of a sentence shown here; the goal's own screen shows all of it."""

PLAN_LENGTH = 120
"""Letters that each of several if-then plans has at least."""


def panel_lines(
    progress: Progress, glyphs: Glyphs, hidden: bool, reminders: Sequence[Reminder] = ()
) -> list[Line]:
    """Return the lines of the panel; they may be longer than it and wrap."""
    goal = progress.goal
    lines: list[Line] = [(Span(shown_title(goal.title, glyphs, hidden), Role.TITLE),), ()]
    if hidden:
        return [*lines, (Span(HIDDEN, Role.MUTED),)]
    lines += [(Span(cut(sentence_of(goal, progress.today), SENTENCE_LENGTH)),), ()]
    for reminder in reminders:
        lines += [_head(reminder.label), (Span(cut(reminder.words, SENTENCE_LENGTH)),), ()]
    stairs = stairs_line(progress, glyphs)
    if stairs:
        lines += [_head("Stairs"), stairs, ()]
    count = len(goal.achievable.if_then_plans)
    if count:
        length = max(PLAN_LENGTH, SENTENCE_LENGTH // count)
        if plans := short_if_then_plans(goal.achievable, length):
            lines += [_head("If it gets hard"), *((Span(plan),) for plan in plans), ()]
    facts = {
        "Why": line_of(goal.relevant.why),
        "What could help": line_of(goal.achievable.resources),
        "Cue": line_of(goal.time_bound.cue),
    }
    for name, fact in facts.items():
        if fact:
            lines += [_head(name), (Span(cut(fact, SENTENCE_LENGTH)),), ()]
    session = goal.time_bound.next_session
    if session and session >= progress.today:
        when = format_short(session, progress.today)
        distance = describe_distance(session, progress.today)
        lines += [_head("Next session"), (Span(f"{when}, {distance}"),)]
    return lines


def _head(name: str) -> Line:
    return (Span(name, Role.KEY),)
