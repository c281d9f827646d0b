"""The chosen goal beside the list: sentence, stairs, plan for the obstacle, why, next session."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.widgets import Static

from smartgoals_tui.app.widgets.draw.glyphs import Glyphs
from smartgoals_tui.app.widgets.draw.paint import content_of
from smartgoals_tui.domain.progress.progress import Progress

if TYPE_CHECKING:
    from smartgoals_tui.domain.lifecycle.hard_weeks import Reminder


class SidePanel(Static):
    """What a person wants to remember of a goal while checking in."""

    DEFAULT_CSS = """
    SidePanel { width: 40; height: 100%; background: $panel; padding: 1 2; }
    """

    def __init__(self, glyphs: Glyphs) -> None:
        """Start empty; ``tell`` fills it."""
        super().__init__(markup=False)
        self._glyphs = glyphs
        self._told: tuple[object, ...] = ()

    def draw_with(self, glyphs: Glyphs) -> None:
        """Draw with other signs from now on."""
        self._glyphs = glyphs
        self._told = ()

    def show(
        self, progress: Progress | None, hidden: bool, reminders: Sequence[Reminder] = ()
    ) -> None:
        """Tell of one goal, with what helped before in a week that is hard, or of nothing."""
        told = (progress, hidden, reminders)
        if told == self._told:
            return
        self._told = told
        # Imported here: the first frame, which is drawn before this, waits for none of it.
        from smartgoals_tui.app.widgets.panels.panel_lines import panel_lines

        lines = panel_lines(progress, self._glyphs, hidden, reminders) if progress else []
        # The panel has one size whatever it tells, so nothing has to be laid out again.
        self.update(content_of(lines), layout=False)
