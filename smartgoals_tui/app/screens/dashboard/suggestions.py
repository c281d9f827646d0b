"""What the dashboard suggests in a calm line."""

from __future__ import annotations

from typing import NamedTuple

from smartgoals_tui.app.session.due_reviews import Suggestion, ended_week, meant
from smartgoals_tui.app.session.session import Session
from smartgoals_tui.app.sizes import WIDE_WIDTH
from smartgoals_tui.app.widgets.draw.card import shown_title
from smartgoals_tui.app.widgets.draw.paint import Line, Role, Span
from smartgoals_tui.app.widgets.draw.spans import width_of
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.lifecycle.celebration import is_still_to_do
from smartgoals_tui.domain.text.text import cut

TITLE_LENGTH = 24
SIDES = 4
"""Cells that the line leaves free at both sides together."""
GAP = Span("   ")
NOT_NOW = ("esc", "Not now")


class Place(NamedTuple):
    """Where it is suggested."""

    session: Session
    chosen: str | None
    """The goal under the cursor."""
    hidden: bool
    """Whether the words of goals are not to be read."""
    width: int

    def goal(self, uids: tuple[str, ...]) -> Goal | None:
        """Return the goal of ``uids`` that is meant here."""
        return self.session.records.goal(meant(uids, self.chosen))

    def title(self, goal: Goal) -> str:
        """Return the title of ``goal``, as far as there is room."""
        return cut(shown_title(goal.title, self.session.glyphs, self.hidden), TITLE_LENGTH)


def suggestion_lines(place: Place, suggestion: Suggestion) -> tuple[Line, ...]:
    """Return the lines of what is suggested; none when nothing is."""
    return (*_ended_lines(place, suggestion), *_review_lines(place, suggestion))


def _ended_lines(place: Place, suggestion: Suggestion) -> tuple[Line, ...]:
    goal = place.goal(suggestion.ended)
    if goal is None:
        return ()
    keys = [("b", "Look back at it"), *([] if suggestion.review else [NOT_NOW])]
    title = place.title(goal)
    if is_still_to_do(place.session.progress(goal.uid)):
        words = f"“{title}”: what would be a good next day for it?"
        return _laid_out(place, words, keys)
    return _laid_out(place, f"“{title}” has come to its end.", keys)


def _review_lines(place: Place, suggestion: Suggestion) -> tuple[Line, ...]:
    if not suggestion.review:
        return ()
    keys = [("w", "Go on looking back" if suggestion.begun else "Look back"), NOT_NOW]
    goal = place.goal(suggestion.unmet)
    if goal is not None:
        is_wide = place.width >= WIDE_WIDTH
        title = f": {place.title(goal)}" if is_wide else ""
        keys.insert(1, ("l", f"What was different{title}"))
    week = ended_week(place.session)
    words = f"Last week, {week.label}: {suggestion.kept} of {suggestion.of} kept."
    return (*_planned_lines(place, suggestion), *_laid_out(place, words, keys))


def _planned_lines(place: Place, suggestion: Suggestion) -> tuple[Line, ...]:
    """Say that it is time for a look back as often as the person wanted one."""
    goal = place.goal(suggestion.planned)
    if goal is None:
        return ()
    title = place.title(goal)
    weeks = goal.time_bound.review_every
    return ((Span(f"Every {weeks} weeks: look back at “{title}”."),),)


def _laid_out(place: Place, words: str, keys: list[tuple[str, str]]) -> tuple[Line, ...]:
    """Return words and keys on one line where there is room, else on two."""
    line = (Span(words), GAP, *_hints(keys))
    return (line,) if width_of(line) <= place.width - SIDES else (line[:1], line[2:])


def _hints(keys: list[tuple[str, str]]) -> Line:
    """Return keys and what they do, side by side."""
    pairs = ((Span(key, Role.TITLE), Span(f" {label}", Role.MUTED), GAP) for key, label in keys)
    return tuple(span for pair in pairs for span in pair)[:-1]
