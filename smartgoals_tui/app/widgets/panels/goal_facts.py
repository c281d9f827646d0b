"""A goal in words and small drawings, as lines: what it says, its streak, its story."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from smartgoals_tui.app.widgets.draw.card import HIDDEN, shown_title, state_role
from smartgoals_tui.app.widgets.draw.glyphs import Glyphs
from smartgoals_tui.app.widgets.draw.paint import Line, Role, Span
from smartgoals_tui.app.widgets.draw.week_strip import day_strip, week_cell
from smartgoals_tui.domain.drafting.plan_lines import lines_below_title
from smartgoals_tui.domain.drafting.sentence import if_then_plans
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.lifecycle.timeline import RelatedGoals, gap_words, timeline
from smartgoals_tui.domain.progress.progress import Progress
from smartgoals_tui.domain.progress.progress_wording import (
    describe_week,
    describe_whole,
    kept_words,
    reserve_words,
    then_words,
    week_words,
)
from smartgoals_tui.domain.progress.review import Review
from smartgoals_tui.domain.text.dates import describe_day
from smartgoals_tui.domain.text.numbers import counted
from smartgoals_tui.domain.text.text import capitalise, line_of
from smartgoals_tui.domain.text.week import day_and_month

if TYPE_CHECKING:
    from smartgoals_tui.domain.lifecycle.hard_weeks import Reminder

WEEKS_IN_A_ROW = 13
"""A quarter of a year in each line of the full streak widget."""

LABEL_WIDTH = 15
PLAN_LABEL_WIDTH = 12


def goal_lines(
    progress: Progress, glyphs: Glyphs, hidden: bool, reminders: Sequence[Reminder] = ()
) -> list[Line]:
    """Return what the goal says and its streak in full; lines may be long and wrap.

    Of a week that is hard with ``reminders`` of what helped before, unless words are hidden.
    """
    if hidden:
        title = shown_title(progress.goal.title, glyphs, hidden)
        said: list[Line] = [
            (Span(title, Role.TITLE),),
            (Span(HIDDEN, Role.MUTED),),
        ]
    else:
        said = [*_plan(progress.goal, progress.today), *reminder_lines(reminders)]
    return [*said, (), *streak_lines(progress, glyphs)]


def _plan(goal: Goal, today: date) -> list[Line]:
    """Return the person's own wording where there is one, and the plan in lines."""
    own = [(Span(line_of(goal.wording)),), ()] if line_of(goal.wording) else []
    lines = [
        (Span(said.label.ljust(PLAN_LABEL_WIDTH), Role.MUTED), Span(said.text))
        for said in lines_below_title(goal, today)
    ]
    return [*own, *lines]


def reminder_lines(reminders: Sequence[Reminder]) -> list[Line]:
    """Return words that are shown again in a hard week, below a blank line."""
    lines = [
        (Span(f"{reminder.label}: ", Role.MUTED), Span(reminder.words)) for reminder in reminders
    ]
    return [(), *lines] if lines else []


def streak_lines(progress: Progress, glyphs: Glyphs) -> list[Line]:
    """Draw the streak in full: this week, streaks and strength, every week since the start.

    The latest weeks stand first, so that older ones scroll into sight.
    """
    done = describe_week(progress)
    week = (Span(f"{done}   "),) if done else ()
    whole, then = describe_whole(progress), then_words(progress)
    lines: list[Line] = [
        *([(Span(whole),), ()] if whole else []),
        (Span("Weekly streak  ", Role.MUTED), *day_strip(progress.days, glyphs)),
        (Span(" " * LABEL_WIDTH), *week, Span(week_words(progress), state_role(progress))),
        *([(Span(" " * LABEL_WIDTH), Span(f"{capitalise(then)}."))] if then else []),
        (Span(_streak_facts(progress, glyphs)),),
    ]
    for end in range(len(progress.weeks), 0, -WEEKS_IN_A_ROW):
        row = progress.weeks[max(0, end - WEEKS_IN_A_ROW) : end]
        cells = joined_cells([week_cell(judged, progress, glyphs) for judged in row])
        first = row[0].week.start
        year = "" if first.year == progress.today.year else f" {first.year}"
        label = f"from {day_and_month(first)}".ljust(LABEL_WIDTH)
        lines.append((Span(label, Role.MUTED), *cells, Span(f" {year}", Role.MUTED)))
    return lines


def joined_cells(cells: Iterable[Span]) -> Line:
    """Return ``cells`` with a blank after each, neighbours of one role as one span.

    A widget that wraps its text takes long over many spans, and ten years have many weeks.
    """
    return tuple(
        Span("".join(f"{cell.text} " for cell in those), role)
        for role, those in groupby(cells, key=lambda cell: cell.role)
    )


def _streak_facts(progress: Progress, glyphs: Glyphs) -> str:
    streak, kept = progress.streak, kept_words(progress)
    if progress.is_plain:
        return reserve_words(progress)
    facts = [
        f"Now {counted(streak.current, 'week')}" if streak.best else "The first weeks",
        f"best {counted(streak.best, 'week')}" if streak.best else "",
        f"strength {progress.strength * 100:.0f} %" if progress.strength else "",
        f"{kept[0].lower()}{kept[1:]}" if kept else "",
        reserve_words(progress),
    ]
    return f" {glyphs.dot} ".join(fact for fact in facts if fact)


def story_lines(
    progress: Progress, reviews: Iterable[Review], related: RelatedGoals, hidden: bool
) -> list[Line]:
    """Return what helps, what is not known, and everything that happened, the latest first.

    ``related`` are the goals it came from and went on as.
    """
    goal = progress.goal
    lines = [] if hidden else _words(goal)
    gaps = gap_words(goal, progress.today)
    if gaps:
        lines += [_head("Not known"), *((Span(words),) for words in gaps), ()]
    end = f"until {describe_day(goal.end)}" if goal.end else "open-ended"
    lines += [_head("What happened"), (Span(end, Role.MUTED),)]
    if goal.pauses:
        lines.append((Span("z changes or deletes a pause", Role.MUTED),))
    for event in timeline(goal, reviews, related):
        when = Span(f"{describe_day(event.day)}  ", Role.MUTED)
        details = () if hidden else event.details
        first = "".join(f": {detail}" for detail in details[:1])
        lines.append((when, Span(event.what + first)))
        lines += [(Span(f"  {detail}", Role.MUTED),) for detail in details[1:]]
    return lines


def _head(name: str) -> Line:
    return (Span(name, Role.MUTED),)


def _words(goal: Goal) -> list[Line]:
    achievable, relevant = goal.achievable, goal.relevant
    reason = line_of(achievable.confidence_reason)
    # The number alone, which the sentence says, is nothing that would help.
    rated = (
        "" if achievable.confidence is None or not reason else f"{achievable.confidence} of 10. "
    )
    facts = {
        "If it gets hard": if_then_plans(achievable),
        "What I said would help": (f"{rated}{reason}",),
        "Who or what could help": (line_of(achievable.resources),),
        "Why": (line_of(relevant.why),),
        "The wish it began with": (line_of(goal.specific.wish),),
    }
    lines: list[Line] = []
    for name, said in facts.items():
        if any(said):
            lines += [_head(name), *((Span(fact),) for fact in said), ()]
    return lines
