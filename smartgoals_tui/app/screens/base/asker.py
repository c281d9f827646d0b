"""Whoever shows screens and waits for their answers, as narrow as flows and the wizard need it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Protocol, TypeVar

from textual.screen import Screen

from smartgoals_tui.app.gate import Gate

T = TypeVar("T")


class Asker(Protocol):
    """The app, for those above or beside whom it is not to be known."""

    @property
    def gate(self) -> Gate:
        """Where input waits."""

    async def push_screen_wait(self, screen: Screen[T]) -> T:
        """Return what was answered on ``screen``; it is called in a worker."""

    def push_screen(
        self, screen: Screen[Any], callback: Callable[[Any], None] | None = None
    ) -> Awaitable[Any]:
        """Show ``screen`` over the others; ``callback`` gets its answer."""

    def switch_screen(self, screen: Screen[Any]) -> Awaitable[Any]:
        """Show ``screen`` in the place of the one on top."""

    def run_worker(self, work: Callable[[], None], *, thread: bool) -> Any:
        """Have ``work`` done in a moment in which nobody waits."""
