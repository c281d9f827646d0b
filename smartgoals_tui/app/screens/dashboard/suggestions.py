"""What the dashboard suggests in a calm line, and what follows from its keys."""

from __future__ import annotations

from dataclasses import replace

from smartgoals_tui.app.screens.base.command_screen import CommandScreen
from smartgoals_tui.app.session.due_reviews import (
    Suggestion,
    due_goals,
    ended_week,
    lapse_goal,
    meant,
    suggestion_of,
)
from smartgoals_tui.app.sizes import WIDE_WIDTH
from smartgoals_tui.app.widgets.draw.paint import Line, Role, Span
from smartgoals_tui.app.widgets.draw.spans import width_of
from smartgoals_tui.domain.change import Change, ReviewStep
from smartgoals_tui.domain.progress.review import Review, review_of
from smartgoals_tui.domain.text.dates import format_short
from smartgoals_tui.domain.text.text import cut

TITLE_LENGTH = 24
GAP = Span("   ")
NOT_NOW = ("esc", "Not now")


def suggestion_lines(screen: CommandScreen, suggestion: Suggestion) -> tuple[Line, ...]:
    """Return the lines of what is suggested; none when nothing is."""
    return (*_ended_lines(screen, suggestion), *_review_lines(screen, suggestion))


def _ended_lines(screen: CommandScreen, suggestion: Suggestion) -> tuple[Line, ...]:
    goal = screen.session.journal.goal(meant(suggestion.ended, screen.chosen))
    if goal is None:
        return ()
    keys = [("b", "Look back at it"), *([] if suggestion.review else [NOT_NOW])]
    title = cut(screen.shown_title(goal), TITLE_LENGTH)
    return _laid_out(screen, f"“{title}” has come to its end.", keys)


def _review_lines(screen: CommandScreen, suggestion: Suggestion) -> tuple[Line, ...]:
    if not suggestion.review:
        return ()
    keys = [("w", "Go on looking back" if suggestion.begun else "Look back"), NOT_NOW]
    goal = screen.session.journal.goal(meant(suggestion.unmet, screen.chosen))
    if goal is not None:
        is_wide = screen.size.width >= WIDE_WIDTH
        title = f": {cut(screen.shown_title(goal), TITLE_LENGTH)}" if is_wide else ""
        keys.insert(1, ("l", f"What was different{title}"))
    week = ended_week(screen.session)
    words = f"Last week, {week.label}: {suggestion.kept} of {suggestion.of} kept."
    return (*_planned_lines(screen, suggestion), *_laid_out(screen, words, keys))


def _planned_lines(screen: CommandScreen, suggestion: Suggestion) -> tuple[Line, ...]:
    """Say that it is time for a look back as often as the person wanted one."""
    goal = screen.session.journal.goal(meant(suggestion.planned, screen.chosen))
    if goal is None:
        return ()
    title = cut(screen.shown_title(goal), TITLE_LENGTH)
    weeks = goal.time_bound.review_every
    return ((Span(f"Every {weeks} weeks: look back at “{title}”."),),)


def _laid_out(screen: CommandScreen, words: str, keys: list[tuple[str, str]]) -> tuple[Line, ...]:
    """Return words and keys on one line where there is room, else on two."""
    line = (Span(words), GAP, *_hints(keys))
    return (line,) if width_of(line) <= screen.size.width - 2 else (line[:1], line[2:])


def _hints(keys: list[tuple[str, str]]) -> Line:
    """Return keys and what they do, side by side."""
    pairs = ((Span(key, Role.KEY), Span(f" {label}"), GAP) for key, label in keys)
    return tuple(span for pair in pairs for span in pair)[:-1]


def open_review(screen: CommandScreen) -> None:
    """Look back at the week that has ended."""
    week = ended_week(screen.session)
    goals = due_goals(screen.session, week)
    if not goals:
        screen.say(f"Nothing was asked in the week {week.label}: there is nothing to look back at.")
        return
    _open(screen, goals)


def open_lapse(screen: CommandScreen) -> None:
    """Look at last week with the goal that the line names, or any it did not go as planned with."""
    goal = lapse_goal(screen.session, screen.chosen)
    if not goal:
        screen.say("Last week went as planned, or asked nothing.")
        return
    _open(screen, (goal,))


def _open(screen: CommandScreen, goals: tuple[str, ...]) -> None:
    from smartgoals_tui.app.screens.review.weekly_review import WeeklyReview

    week = ended_week(screen.session)
    screen.app.push_screen(
        WeeklyReview(screen.session, week, goals, screen.hidden), lambda _: screen.redraw(None)
    )


def put_away(screen: CommandScreen) -> None:
    """Suggest what is suggested no more: w and b still do it.

    The review stays away for good, which is kept; the look back at a goal until the next start.
    """
    session = screen.session
    suggestion = suggestion_of(session)
    if suggestion.ended:
        session.put_off.add(meant(suggestion.ended, screen.chosen))
    if suggestion.review:
        _put_review_away(screen)
    elif suggestion.ended:
        screen.redraw(None)


def _put_review_away(screen: CommandScreen) -> None:
    from smartgoals_tui.uid import new_uid

    session = screen.session
    week, at = ended_week(session), session.instant
    before = review_of(session.journal.reviews(), week)
    after = replace(before or Review(new_uid(), week.start), finished=True, at=at)
    label = f"putting the review of {week.label} away"
    screen.submit(Change(label, (ReviewStep(before, after),)))
    last = format_short(session.week.end, session.today)
    screen.say(f"Put away. Until {last} w still looks back at that week.")
