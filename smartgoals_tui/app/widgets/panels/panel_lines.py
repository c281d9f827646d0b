"""What the side panel says of a goal, as lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from smartgoals_tui.app.widgets.draw.card import HIDDEN, shown_title
from smartgoals_tui.app.widgets.draw.glyphs import Glyphs
from smartgoals_tui.app.widgets.draw.paint import Line, Role, Span
from smartgoals_tui.app.widgets.draw.week_strip import stairs_line
from smartgoals_tui.domain.drafting.plan_lines import lines_below_title
from smartgoals_tui.domain.progress.progress import Progress
from smartgoals_tui.domain.progress.progress_wording import warm_up_words
from smartgoals_tui.domain.text.dates import describe_distance, format_short
from smartgoals_tui.domain.text.text import cut, line_of

if TYPE_CHECKING:
    from smartgoals_tui.domain.lifecycle.hard_weeks import Reminder

LINE_LENGTH = 320
"""Letters of a line shown here; the goal's own screen shows all of it."""


def panel_lines(
    progress: Progress, glyphs: Glyphs, hidden: bool, reminders: Sequence[Reminder] = ()
) -> list[Line]:
    """Return the lines of the panel; they may be longer than it and wrap."""
    goal = progress.goal
    lines: list[Line] = [(Span(shown_title(goal.title, glyphs, hidden), Role.TITLE),), ()]
    if hidden:
        return [*lines, (Span(HIDDEN, Role.MUTED),)]
    if own := line_of(goal.wording):
        lines += [(Span(cut(own, LINE_LENGTH)),), ()]
    for said in lines_below_title(goal, progress.today, LINE_LENGTH):
        lines.append((Span(f"{said.label}  ", Role.MUTED), Span(said.text)))
    lines.append(())
    for reminder in reminders:
        lines += [_head(reminder.label), (Span(cut(reminder.words, LINE_LENGTH)),), ()]
    if begins := warm_up_words(progress):
        lines += [_head("First days"), (Span(begins),), ()]
    stairs = stairs_line(progress, glyphs)
    if stairs:
        lines += [_head("Stairs"), stairs, ()]
    if helps := line_of(goal.achievable.resources):
        lines += [_head("What could help"), (Span(cut(helps, LINE_LENGTH)),), ()]
    session = goal.time_bound.next_session
    if session and session >= progress.today:
        when = format_short(session, progress.today)
        distance = describe_distance(session, progress.today)
        lines += [_head("Next session"), (Span(f"{when}, {distance}"),)]
    return lines


def _head(name: str) -> Line:
    return (Span(name, Role.MUTED),)
