"""What every screen inherits: it is laid out for the size that the terminal has, and once."""

from textual import events, on
from textual.geometry import Size
from textual.message_pump import MessagePump


class CurrentSize(MessagePump):
    """Ignores sizes that the terminal had before; comes ahead of Textual's own screen."""

    _size: Size
    _has_come = False

    @on(events.Resize)
    def _ignore_past_size(self, event: events.Resize) -> None:
        # Textual lays a screen out for the size in the event, and sends it another one for
        # each change: two sizes on the way at once would follow each other for ever.
        if event.size != self.app.size:
            event.stop()
            event.prevent_default()

    def _screen_resized(self, size: Size) -> None:
        # Textual lays a new screen out as it comes, and again for the event that tells its size.
        if size != self._size:
            super()._screen_resized(size)  # type: ignore[misc]

    @on(events.ScreenResume)
    def _keep_first_styles(self, event: events.ScreenResume) -> None:
        # Every widget of a new screen got its styles as it was mounted, a moment ago.
        if not self._has_come:
            self._has_come, event.refresh_styles = True, False
