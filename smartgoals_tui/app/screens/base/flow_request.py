"""What a screen asks a flow for, and what it is handed back: flows themselves lie above screens."""

from typing import Literal, NamedTuple

from smartgoals_tui.app.widgets.panels.celebration_line import Celebration

NO_GOAL = "There is no goal here. n sets one, a shows the archive."


class FlowRequest(NamedTuple):
    """A flow by its name, and what it is about besides the chosen goal."""

    name: str
    arguments: tuple[object, ...] = ()


class FlowResult(NamedTuple):
    """What came of a flow, for the screen that asked for it to show."""

    said: str = ""
    """One sentence or two for the person; "" for nothing to say."""
    severity: Literal["information", "warning"] = "information"
    needs_note: bool = False
    """Words that came in speak of suicide or self-harm: the note is to be shown."""
    chosen: str = ""
    """The uid of the goal to bring to the fore; "" for none."""
    celebration: Celebration | None = None
    ends_celebration: bool = False
    """What was celebrated has been answered."""
    following: FlowRequest | None = None
    """What goes on from here."""
