"""The screen under all those that show goals of a session, and answer in toasts."""

from __future__ import annotations

from smartgoals_tui.app.screens.base.follows_session import FollowsSession
from smartgoals_tui.app.screens.base.wording import new_week_words
from smartgoals_tui.app.session.session import Session
from smartgoals_tui.app.sizes import NORMAL_WIDTH, WIDE_WIDTH
from smartgoals_tui.app.widgets.draw.card import shown_title
from smartgoals_tui.domain.goal.goal import Goal


class SessionScreen(FollowsSession):
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
        return self.session.records.goal(self.chosen) if self.chosen else None

    def shown_title(self, goal: Goal) -> str:
        """Return a goal's title, masked while words are hidden."""
        return shown_title(goal.title, self.session.glyphs, self.hidden)

    def show_new_week(self) -> None:
        """Say that a week has begun, and what that of the chosen goal begins with."""
        self.say(new_week_words(self.session, self.chosen_goal, self.hidden))

    def say(self, sentence: str, severity: str = "information") -> None:
        """Answer in a toast; the newest answer replaces the older ones."""
        self.app.clear_notifications()
        self.notify(sentence, severity=severity, markup=False, timeout=5)  # type: ignore[arg-type]
