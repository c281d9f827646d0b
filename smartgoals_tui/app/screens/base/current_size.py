"""What every screen inherits: it is laid out for the size that the terminal has, and once."""

from typing import Any

from textual import events, on
from textual.geometry import Size
from textual.message_pump import MessagePump
from textual.screen import Screen


def _resized(screen: Any, size: Size) -> None:
    # Textual lays a new screen out as it comes, and again for the event that tells its size.
    if size != screen._size:
        Screen._screen_resized(screen, size)


class CurrentSize(MessagePump):
    """Ignores sizes that the terminal had before; comes ahead of Textual's own screen."""

    _screen_resized = _resized

    @on(events.Resize)
    @on(events.ScreenResume)
    def _first_come(self, event: events.Event) -> None:
        _let_past(self, event)


def _let_past(screen: Any, event: events.Event) -> None:
    if isinstance(event, events.Resize) and event.size != screen.app.size:
        # Textual lays a screen out for the size in the event, and sends it another one for
        # each change: two sizes on the way at once would follow each other for ever.
        event.stop()
        event.prevent_default()
    if isinstance(event, events.ScreenResume) and not screen.stack_updates:
        # Every widget of a new screen got its styles as it was mounted, a moment ago.
        event.refresh_styles = False
