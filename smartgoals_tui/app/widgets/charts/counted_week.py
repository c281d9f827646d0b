"""The week that counts, under the line that asks for it."""

from __future__ import annotations

from textual.content import Content
from textual.widget import Widget

from smartgoals_tui.app.widgets.draw.counted_week_lines import ASCII, UNICODE, counted_week_lines
from smartgoals_tui.app.widgets.draw.glyphs import draws_ascii
from smartgoals_tui.app.widgets.draw.paint import content_of
from smartgoals_tui.domain.drafting.counted_week import CountedWeek

ROOMY_HEIGHT = 4
"""With a blank line between the rows."""


class CountedWeekChart(Widget):
    """Draws a week as it is now and as it will be; it keeps its room while there is none."""

    DEFAULT_CSS = """
    CountedWeekChart { height: 3; }
    """

    def __init__(self) -> None:
        """Draw nothing yet."""
        super().__init__()
        self.week: CountedWeek | None = None

    def show(self, week: CountedWeek | None) -> None:
        """Draw ``week``."""
        if week != self.week:
            self.week = week
            self.refresh()

    def render(self) -> Content:
        """Draw the week."""
        if self.week is None:
            return Content("")
        signs = ASCII if draws_ascii(self.app) else UNICODE
        roomy = self.size.height >= ROOMY_HEIGHT
        return content_of(counted_week_lines(self.week, self.size.width, signs, roomy))
