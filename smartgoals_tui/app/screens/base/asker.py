"""Whoever shows screens and waits for their answers, as narrow as flows and the wizard need it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager
from typing import Any, Protocol, TypeVar

from textual.message import Message
from textual.screen import Screen

T = TypeVar("T")


class Asker(Protocol):
    """The app, for those above or beside whom it is not to be known."""

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

    def holding(self) -> AbstractContextManager[None]:
        """Return what keeps input waiting while something is at work in a thread."""

    def post_message(self, message: Message) -> bool:
        """Let the program know of something."""
