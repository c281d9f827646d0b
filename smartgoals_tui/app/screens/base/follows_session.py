"""What every screen on goals of a session inherits: it shows what happens to them meanwhile."""

from __future__ import annotations

from textual import events, on
from textual.screen import Screen

from smartgoals_tui.app.screens.base.current_size import CurrentSize
from smartgoals_tui.app.screens.base.front import is_in_front
from smartgoals_tui.app.session.events import Changed
from smartgoals_tui.app.session.session import Session


class FollowsSession(CurrentSize, Screen[None]):
    """Hears what its session publishes, as long as it is open."""

    session: Session

    def redraw(self, uids: frozenset[str] | None) -> None:
        """Show again the goals ``uids``, or everything for None."""
        raise NotImplementedError

    def show_new_week(self) -> None:
        """Say that a week has begun."""
        raise NotImplementedError

    @on(events.Mount)
    def _follow_session(self) -> None:
        session = self.session
        session.changed.subscribe(self, self._show_change)
        session.day_changed.subscribe(self, lambda _: self.redraw(None))
        session.week_changed.subscribe(self, lambda _: self.show_new_week())

    def _show_change(self, event: Changed) -> None:
        if is_in_front(self):
            self.redraw(event.uids)
        else:
            # What lies over it is answered first.
            self.call_later(self.redraw, event.uids)
