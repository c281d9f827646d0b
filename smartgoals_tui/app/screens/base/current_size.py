"""What every screen inherits: it is laid out for the size that the terminal has."""

from textual import events, on
from textual.message_pump import MessagePump


class CurrentSize(MessagePump):
    """Ignores sizes that the terminal had before; comes ahead of Textual's own screen."""

    @on(events.Resize)
    def _ignore_past_size(self, event: events.Resize) -> None:
        # Textual lays a screen out for the size in the event, and sends it another one for
        # each change: two sizes on the way at once would follow each other for ever.
        if event.size != self.app.size:
            event.stop()
            event.prevent_default()
