"""The base of screens that show goals of a session, and answer in toasts."""

from __future__ import annotations

from textual import events, on
from textual.screen import Screen

from smartgoals_tui.app.screens.base.current_size import CurrentSize
from smartgoals_tui.app.screens.base.following import follow_session
from smartgoals_tui.app.screens.base.layout import LAYOUTS
from smartgoals_tui.app.screens.base.wording import new_week_words
from smartgoals_tui.app.session.session import Session
from smartgoals_tui.app.widgets.draw.card import shown_title
from smartgoals_tui.domain.goal.goal import Goal


class SessionScreen(CurrentSize, Screen[None]):
    """Goals of one session, with their words masked while they are hidden."""

    HORIZONTAL_BREAKPOINTS = LAYOUTS

    def __init__(self, session: Session, hidden: bool = False) -> None:
        """Work on the goals of ``session``, with their words masked while ``hidden``."""
        super().__init__()
        self.session = session
        self.hidden = hidden

    @on(events.Mount)
    def _follow(self) -> None:
        follow_session(self)

    @property
    def chosen(self) -> str | None:
        """The uid of the goal that the screen is about."""
        raise NotImplementedError

    @property
    def chosen_goal(self) -> Goal | None:
        """The goal that the screen is about."""
        return self.session.records.goal(self.chosen) if self.chosen else None

    def shown_title(self, goal: Goal) -> str:
        """Return a goal's title, masked while words are hidden."""
        return shown_title(goal.title, self.session.glyphs, self.hidden)

    def redraw(self, uids: frozenset[str] | None) -> None:
        """Show again the goals ``uids``, or everything for None."""
        raise NotImplementedError

    def show_new_week(self) -> None:
        """Say that a week has begun, and what that of the chosen goal begins with."""
        self.say(new_week_words(self.session, self.chosen_goal, self.hidden))

    def say(self, sentence: str, severity: str = "information") -> None:
        """Answer in a toast; the newest answer replaces the older ones."""
        self.app.clear_notifications()
        self.notify(sentence, severity=severity, markup=False, timeout=5)  # type: ignore[arg-type]
