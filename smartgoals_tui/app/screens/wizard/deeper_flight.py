"""What A asks besides: more steps and how hard they are, what makes it that number, who helps."""

from __future__ import annotations

from textual import events, on
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from smartgoals_tui.app.widgets.fields.fold import LookDeeper
from smartgoals_tui.app.widgets.fields.stairs_editor import StairsEditor
from smartgoals_tui.app.widgets.panels.coach_panel import ActionLink
from smartgoals_tui.domain.coach.ruler import with_article

DRAFT = ("f8", "draft the steps from now to the goal", "command('draft_stairs')")
TOOLS = (
    ("ctrl+t", "add", "add"),
    ("ctrl+r", "delete", "delete"),
    ("alt+up", "up", "move(1)"),
    ("alt+down", "down", "move(-1)"),
)
"""What can be done with the step that was last typed in: key, words, action of the editor."""


class Tool(Static):
    """A key of the flight and what it does; a click does it too."""

    DEFAULT_CSS = """
    Tool { width: auto; height: 1; margin-right: 2; color: $text-muted; pointer: pointer; }
    """

    class Used(Message):
        """It was clicked."""

        def __init__(self, action: str) -> None:
            """Ask for ``action`` of the flight."""
            super().__init__()
            self.action = action

    def __init__(self, key: str, words: str, action: str) -> None:
        """Offer ``action`` of the flight."""
        super().__init__(Content.assemble((key, "bold $foreground"), f" {words}"))
        self._action = action

    def is_for(self, action: str) -> bool:
        """Tell whether it does ``action``."""
        return action == self._action

    def on_click(self, event: events.Click) -> None:
        """Do it."""
        event.stop()
        self.post_message(self.Used(self._action))


class DeeperFlight(LookDeeper):
    """Folds rows away, and with them what the flight asks besides words and measures."""

    DEFAULT_CSS = """
    DeeperFlight .tools { height: auto; margin-bottom: 1; }
    DeeperFlight .tools Horizontal { height: 1; }
    """

    def __init__(self, flight: StairsEditor, *rows: Widget, open_at_first: bool = False) -> None:
        """Fold ``rows`` away, and tools for ``flight``."""
        self._flight = flight
        tools = Vertical(
            ActionLink(*DRAFT),
            Horizontal(*(Tool(key, words, action) for key, words, action in TOOLS)),
            classes="tools",
        )
        super().__init__(_title(None), tools, *rows, open_at_first=open_at_first)

    def on_mount(self) -> None:
        """Ask the flight as much as is open."""
        super().on_mount()
        self._flight.look_deeper(self.is_open)

    def follow_rating(self, rated: int | None) -> None:
        """Say what is asked of a number, once there is one."""
        self.set_title(_title(rated))

    def toggle(self) -> None:
        """Open or close."""
        super().toggle()
        self._flight.look_deeper(self.is_open)

    @on(Tool.Used)
    async def _use(self, event: Tool.Used) -> None:
        event.stop()
        await self._flight.run_action(event.action)


def _title(rated: int | None) -> str:
    what = "" if rated is None else f"what makes it {with_article(rated)}, "
    return f"more steps, {what}who could help"
