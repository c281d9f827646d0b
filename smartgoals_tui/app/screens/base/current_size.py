"""What every screen inherits: it is laid out for the size that the terminal has, and once."""

from __future__ import annotations

from typing import Any

from textual import events, on
from textual.geometry import Size
from textual.message_pump import MessagePump
from textual.screen import Screen


@on(events.Resize)
def _ignore_past_size(screen: Any, event: events.Resize) -> None:
    # Textual lays a screen out for the size in the event, and sends it another one for
    # each change: two sizes on the way at once would follow each other for ever.
    if event.size != screen.app.size:
        event.stop()
        event.prevent_default()


@on(events.ScreenResume)
def _keep_first_styles(screen: Any, event: events.ScreenResume) -> None:
    # Every widget of a new screen got its styles as it was mounted, a moment ago.
    if not screen.stack_updates:
        event.refresh_styles = False


def _lay_out_once(screen: Any, size: Size) -> None:
    # Textual lays a new screen out as it comes, and again for the event that tells its size.
    if size != screen._size:
        Screen._screen_resized(screen, size)


class CurrentSize(MessagePump):
    """Ignores sizes that the terminal had before; comes ahead of Textual's own screen."""

    _ignore_past_size = _ignore_past_size
    _keep_first_styles = _keep_first_styles
    _screen_resized = _lay_out_once
