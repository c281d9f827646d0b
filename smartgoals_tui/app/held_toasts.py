"""Toasts wait while something is being filled in that they would cover."""

from __future__ import annotations

from functools import partial
from typing import Any

from textual.app import App
from textual.notifications import Notification, Notify

WAIT_SECONDS = 0.5
"""After how long it is looked again. What was waited for may be answered in a toast of its own,
which takes the place of others: that comes first."""


def hold_while_in_the_way(app: App[Any], event: Notify) -> None:
    """Let what is to be said wait while a screen is in front that has a true ``HOLDS_TOASTS``."""
    stack, said = app.screen_stack, event.notification
    if not stack or not getattr(stack[-1], "HOLDS_TOASTS", False):
        return
    event.prevent_default()
    app.set_timer(WAIT_SECONDS, partial(_say_again, app, said))


def _say_again(app: App[Any], said: Notification) -> None:
    # Made anew: its time begins when it is shown.
    app.post_message(
        Notify(
            Notification(said.message, said.title, said.severity, said.timeout, markup=said.markup)
        )
    )
