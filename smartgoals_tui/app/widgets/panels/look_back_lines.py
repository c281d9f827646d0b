"""What is shown of a goal as a whole, at its end and in the archive, as lines."""

from __future__ import annotations

from smartgoals_tui.app.widgets.draw.card import shown_title
from smartgoals_tui.app.widgets.draw.glyphs import Glyphs
from smartgoals_tui.app.widgets.draw.paint import Line, Role, Span
from smartgoals_tui.app.widgets.draw.week_strip import week_cells
from smartgoals_tui.domain.goal.goal import Goal, Outcome
from smartgoals_tui.domain.progress.judging import TRANSPARENT, WeekState
from smartgoals_tui.domain.progress.progress import Progress
from smartgoals_tui.domain.progress.progress_wording import describe_whole
from smartgoals_tui.domain.text.dates import describe_day
from smartgoals_tui.domain.text.numbers import counted
from smartgoals_tui.domain.text.text import cut, line_of

WEEKS = 26
"""The last weeks that are drawn as cells: half a year."""
WORDS_LENGTH = 160


def whole_goal_lines(
    progress: Progress, check_ins: int, glyphs: Glyphs, hidden: bool
) -> list[Line]:
    """Return title, dates, weeks and sums of a goal."""
    goal = progress.goal
    title = cut(shown_title(goal.title, glyphs, hidden), WORDS_LENGTH)
    until = f" until {describe_day(goal.end)}" if goal.end else ""
    lines: list[Line] = [
        (Span(title, Role.TITLE),),
        (Span(f"From {describe_day(goal.start)}{until}", Role.MUTED),),
        week_cells(progress, glyphs, WEEKS),
        (Span(sums(progress, check_ins)),),
    ]
    if whole := describe_whole(progress, hidden):
        lines.insert(2, (Span(cut(whole, WORDS_LENGTH)),))
    why = cut(line_of(goal.relevant.why), WORDS_LENGTH)
    if why and not hidden:
        lines.append((Span("Why it mattered: ", Role.MUTED), Span(why)))
    return lines


def sums(progress: Progress, check_ins: int) -> str:
    """Say what a goal came to: "Kept 9 of 12 weeks, best streak 6 weeks, 41 check-ins."."""
    judged = [week for week in progress.weeks if week.state not in TRANSPARENT]
    met = sum(week.state is WeekState.MET for week in judged)
    best = 0 if progress.is_plain else progress.streak.best
    parts = [
        f"Kept {met} of {counted(len(judged), 'week')}" if judged else "",
        f"best streak {counted(best, 'week')}" if best else "",
        counted(check_ins, "check-in"),
    ]
    said = ", ".join(part for part in parts if part)
    return f"{said[0].upper()}{said[1:]}."


def archived_lines(
    progress: Progress, check_ins: int, glyphs: Glyphs, hidden: bool, followed_by: str
) -> list[Line]:
    """Return how an ended goal stands in the archive; ``followed_by`` is a goal's title or ""."""
    goal = progress.goal
    title = cut(shown_title(goal.title, glyphs, hidden), WORDS_LENGTH)
    words = [_ending(goal), sums(progress, check_ins)]
    if followed_by and not hidden:
        words.append(f"Went on as: {cut(followed_by, WORDS_LENGTH)}")
    lines: list[Line] = [(Span(title, Role.TITLE),), (Span("  ".join(words), Role.MUTED),)]
    helped = line_of(goal.look_backs[-1].helped) if goal.look_backs else ""
    if helped and not hidden:
        lines.append((Span("What helped: ", Role.MUTED), Span(cut(helped, WORDS_LENGTH))))
    return lines


def _ending(goal: Goal) -> str:
    if not goal.look_backs:
        return f"{str(goal.status).capitalize()}."
    last = goal.look_backs[-1]
    outcome = goal.status if last.outcome is Outcome.FOLLOWED else last.outcome
    close = "" if last.closeness is None else f", {last.closeness} of 10 close"
    return f"{str(outcome).capitalize()} {describe_day(last.day)}{close}."
