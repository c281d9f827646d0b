"""What each app of ours does for the terminal it runs on: signs, no colour, ASCII, stopping."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Generic

from textual.actions import SkipAction
from textual.app import ReturnType
from textual.binding import Binding
from textual.color import Color
from textual.filter import LineFilter
from textual.theme import Theme

from smartgoals_tui.app.gate import GatedApp
from smartgoals_tui.app.held_toasts import hold_while_in_the_way
from smartgoals_tui.app.signs import draw_signs
from smartgoals_tui.app.themes import DARK, OWN_THEMES
from smartgoals_tui.settings import Settings

if TYPE_CHECKING:
    from smartgoals_tui.app.suspending import Suspension

SIGNALLED = 128
"""What a shell adds to the number of the signal that ended a program, for its exit code."""
_THUMBS = ("scrollbar", "scrollbar-hover", "scrollbar-active")


class TerminalApp(GatedApp[ReturnType], Generic[ReturnType]):
    """Draws as the terminal and the person want it, and stops for the shell."""

    CSS_PATH = [Path(__file__).with_name("program.tcss")]
    # In front of dialogs too, as in any program in a terminal; lines of text have their undo.
    BINDINGS = [Binding("ctrl+z", "suspend_process", "Suspend", show=False, priority=True)]
    on_notify = hold_while_in_the_way

    def __init__(self, settings: Settings) -> None:
        """Go by ``settings``."""
        draw_signs()
        self.settings = settings
        self._suspension: Suspension | None = None
        super().__init__()
        for theme in OWN_THEMES:
            self.register_theme(theme)
        if self.no_color:
            # optional: only where NO_COLOR asks for it
            from smartgoals_tui.app.colourless import SHEET

            self.stylesheet.add_source(SHEET, is_default_css=False)

    def avoid_ansi(self) -> None:
        """Put on a theme with colours to judge by, where none is to be painted."""
        if self.no_color and self.current_theme.ansi:
            self.theme = DARK.name

    @property
    def ascii_only(self) -> bool:
        """Whether everything is to be drawn in ASCII."""
        return self.settings.ascii

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Give themes that are not ours the colours of ours that they lack."""
        return _lacking_variables(self.current_theme)

    def get_css_variables(self) -> dict[str, str]:
        """Draw the thumbs of scroll bars in no soft colour, where there is to be none."""
        variables = super().get_css_variables()
        if self.no_color:
            variables |= dict.fromkeys(_THUMBS, variables["foreground"])
        return variables

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Draw without colour or in ASCII, where that was asked for."""
        filters = super().get_line_filters()
        if self.no_color:
            filters = [_without_colour(self.theme_variables["background"])]
        return [*filters, *_in_ascii(self.ascii_only)]

    def on_mount(self) -> None:
        """Begin, once the first frame is out."""
        self.call_after_refresh(self.begin)

    def begin(self) -> None:
        """Take the signals of the terminal."""
        if not self.is_running:
            return
        # start-up: the first frame waits for no signal
        from smartgoals_tui.app.suspending import Suspension

        self._suspension = Suspension(self)
        self._suspension.listen()

    def end_on_signal(self, number: int) -> None:
        """End without a question: the window was closed, or the machine goes down."""
        self.exit(return_code=SIGNALLED + number)

    def action_suspend_process(self) -> None:
        """Leave the terminal to the shell until it brings the program back."""
        if hasattr(self.focused, "action_undo"):
            raise SkipAction
        if self._suspension and self._suspension.is_possible:
            self.gate.shut()
            self._suspension.suspend()

    def at_rest(self) -> AbstractContextManager[None]:
        """Return what holds all that works beside the screens, so that the program can stop."""
        return nullcontext()

    def come_back(self) -> None:
        """Draw everything again: somebody else had the terminal."""
        self.refresh(layout=True)


def _lacking_variables(theme: Theme) -> dict[str, str]:
    if theme in OWN_THEMES:
        return {}
    # optional: only for themes that are not ours
    from smartgoals_tui.app.foreign_themes import lacking_variables

    return dict(lacking_variables(theme))


@lru_cache(maxsize=2)
def _in_ascii(wanted: bool) -> Sequence[LineFilter]:
    if not wanted:
        return ()
    # optional: only for terminals without other signs
    from smartgoals_tui.app.ascii import AsciiFilter

    return (AsciiFilter(),)


@lru_cache(maxsize=8)
def _without_colour(page: str) -> LineFilter:
    # optional: only where NO_COLOR asks for it
    from smartgoals_tui.app.colourless import Colourless

    return Colourless(Color.parse(page))
