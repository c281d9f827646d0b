"""The screen under all those that show goals of a session, and answer in toasts."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from textual.screen import Screen

from smartgoals_tui.app.screens.base.current_size import CurrentSize
from smartgoals_tui.app.screens.base.wording import new_week_words
from smartgoals_tui.app.session.session import Session
from smartgoals_tui.app.sizes import NORMAL_WIDTH, WIDE_WIDTH
from smartgoals_tui.app.widgets.draw.card import shown_title
from smartgoals_tui.domain.change import Change
from smartgoals_tui.domain.goal.goal import Goal


@runtime_checkable
class ShowsSession(Protocol):
    """A screen that shows what a session holds, and again what changes of it."""

    session: Session

    def redraw(self, uids: frozenset[str] | None) -> None:
        """Show again the goals ``uids``, or everything for None."""

    def update_day(self, new_week: bool) -> None:
        """Show a day that has begun while the screen was open."""


class SessionScreen(CurrentSize, Screen[None]):
    """Goals of one session, with their words masked while they are hidden."""

    HORIZONTAL_BREAKPOINTS: list[tuple[int, str]] = [
        (0, "-narrow"),
        (NORMAL_WIDTH, "-normal"),
        (WIDE_WIDTH, "-wide"),
    ]

    def __init__(self, session: Session, hidden: bool = False) -> None:
        """Work on the goals of ``session``, with their words masked while ``hidden``."""
        super().__init__()
        self.session = session
        self._hidden = hidden

    def take_width(self, width: int) -> None:
        """Choose the layout for a terminal of ``width`` columns."""
        fitting = [name for start, name in self.HORIZONTAL_BREAKPOINTS if width >= start]
        self.add_class(fitting[-1])

    @property
    def hidden(self) -> bool:
        """Tell whether the words of goals are not to be read on this screen."""
        return self._hidden

    @property
    def chosen(self) -> str | None:
        """The uid of the goal that the screen is about."""
        raise NotImplementedError

    @property
    def chosen_goal(self) -> Goal | None:
        """The goal that the screen is about."""
        return self.session.journal.goal(self.chosen) if self.chosen else None

    def shown_title(self, goal: Goal) -> str:
        """Return a goal's title, masked while words are hidden."""
        return shown_title(goal.title, self.session.glyphs, self.hidden)

    def redraw(self, uids: frozenset[str] | None) -> None:
        """Show again the goals ``uids``, or everything for None."""
        raise NotImplementedError

    def update_day(self, new_week: bool) -> None:
        """Show a day that has begun while the screen was open."""
        self.redraw(None)
        if new_week:
            self.say(new_week_words(self.session, self.chosen_goal, self.hidden))

    def say(self, sentence: str, severity: str = "information") -> None:
        """Answer in a toast; the newest answer replaces the older ones."""
        self.app.clear_notifications()
        self.notify(sentence, severity=severity, markup=False, timeout=5)  # type: ignore[arg-type]


def submit(screen: SessionScreen, change: Change, after: Change | None = None) -> Change:
    """Carry a change out and show it; return what undo takes back, see ``Journal.submit``."""
    whole = screen.session.journal.submit(change, after)
    for uid in change.goals():
        screen.session.forget(uid)
    screen.redraw(change.goals())
    return whole
