"""The themes in a list that opens; the one under the cursor can be tried on."""

from __future__ import annotations

from collections.abc import Sequence

from textual.binding import Binding
from textual.widgets import OptionList, Select

from smartgoals_tui.app.widgets.fields.answers import Answer, Answered
from smartgoals_tui.app.widgets.fields.picker import Considered


class ThemeList(Select[str], Answer, inherit_bindings=False):
    """One line that opens a list; up and down are left for going from field to field."""

    DEFAULT_CSS = """
    ThemeList { width: 1fr; max-width: 32; }
    ThemeList.-textual-compact > SelectCurrent { padding: 0 1; background: $panel; }
    ThemeList:focus > SelectCurrent { background: $chosen; background-tint: $foreground 0%; }
    ThemeList > SelectOverlay { max-height: 9; background: $panel; scrollbar-size-vertical: 1; }
    ThemeList > SelectOverlay > .option-list--option { padding: 0 1 !important; }
    """
    BINDINGS = [Binding("enter,space", "show_overlay", "Open the list", show=False)]

    def __init__(self, field: str, names: Sequence[str], value: str) -> None:
        """Answer ``field`` by one of ``names``."""
        super().__init__(
            [(name, name) for name in names], value=value, allow_blank=False, compact=True
        )
        self.field = field
        self._names = tuple(names)
        self._given = value

    @property
    def answer(self) -> str:
        """What is chosen."""
        return self._given

    def show(self, value: object) -> None:
        """Show ``value``, where it is one of the names; tells nobody."""
        if isinstance(value, str) and value in self._names:
            self._given = value
            self.value = value

    def on_mount(self) -> None:
        """Follow the cursor of the list."""
        self.watch(self.query_one(OptionList), "highlighted", self._moved, init=False)

    def _moved(self, index: int | None) -> None:
        if self.expanded and index is not None:
            self.post_message(Considered(self.field, self._names[index]))

    def watch_expanded(self, expanded: bool) -> None:
        """Tell that the list was closed: nothing but the answer is looked at any more."""
        if not expanded:
            self.post_message(Considered(self.field, self.value))

    def on_select_changed(self, event: Select.Changed) -> None:
        """Tell what was chosen."""
        event.stop()
        if event.value != self._given:
            self._given = str(event.value)
            self.post_message(Answered(self.field, self._given))
