"""A list of options in which keys for pages do nothing while there is nothing to page."""

from textual.widgets import OptionList


class PagedList(OptionList):
    """Textual's list, whose keys for pages fail while it has options but no room for a line."""

    def action_page_up(self) -> None:
        """Go a page up, where one shows."""
        if self._lines:
            super().action_page_up()  # type: ignore[no-untyped-call]

    def action_page_down(self) -> None:
        """Go a page down, where one shows."""
        if self._lines:
            super().action_page_down()  # type: ignore[no-untyped-call]
