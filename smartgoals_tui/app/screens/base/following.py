"""Screens follow their session: they show what happens to its goals while they are open."""

from __future__ import annotations

from typing import Protocol

from smartgoals_tui.app.screens.base.front import Layer, is_in_front
from smartgoals_tui.app.session.events import Changed
from smartgoals_tui.app.session.session import Session


class ShowsSession(Layer, Protocol):
    """A screen that shows goals of a session."""

    session: Session

    def redraw(self, uids: frozenset[str] | None) -> None:
        """Show again the goals ``uids``, or everything for None."""

    def show_new_week(self) -> None:
        """Say that a week has begun."""


def follow_session(screen: ShowsSession) -> None:
    """Have ``screen``, once it is mounted, show what its session publishes."""

    def show_change(event: Changed) -> None:
        if is_in_front(screen):
            screen.redraw(event.uids)
        else:
            # What lies over it is answered first.
            screen.call_later(screen.redraw, event.uids)

    session = screen.session
    session.changed.subscribe(screen, show_change)
    session.day_changed.subscribe(screen, lambda _: screen.redraw(None))
    session.week_changed.subscribe(screen, lambda _: screen.show_new_week())
