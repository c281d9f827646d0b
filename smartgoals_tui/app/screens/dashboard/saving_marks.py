"""What each goal's card says about saving its latest change."""

from __future__ import annotations

from smartgoals_tui.app.session.events import SaveState
from smartgoals_tui.app.session.session import Session
from smartgoals_tui.app.widgets.draw.card import NOT_SAVED
from smartgoals_tui.app.widgets.lists.goal_list import GoalList

SAVED_SECONDS = 2.0
"""How long a card says that its change is saved."""


class SavingMarks:
    """Marks the cards of a list."""

    def __init__(self, session: Session, goal_list: GoalList) -> None:
        """Mark the goals of ``session`` on ``goal_list``."""
        self._session, self._list = session, goal_list
        self._saving: set[str] = set()
        """The goals with a change that is not saved yet."""

    def update(self, uid: str) -> None:
        """Say on a goal's card how saving its latest change goes."""
        if self._session.records.is_saving(uid):
            self._saving.add(uid)
            has_failed = self._session.saving.status.state is SaveState.FAILED
            self._list.mark(uid, NOT_SAVED if has_failed else "saving")
        elif uid in self._saving:
            self._saving.discard(uid)
            self._list.mark(uid, "saved")
            self._list.set_timer(SAVED_SECONDS, lambda: self._end(uid))

    def _end(self, uid: str) -> None:
        if uid not in self._saving:
            self._list.mark(uid, "")
