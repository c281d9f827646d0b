"""One answer out of a few, or any number of them, as a strip of options."""

from __future__ import annotations

from collections.abc import Sequence

from smartgoals_tui.app.widgets.draw.glyphs import draws_ascii
from smartgoals_tui.app.widgets.fields.option_strip import OptionStrip
from smartgoals_tui.app.widgets.fields.typeahead import Typeahead
from smartgoals_tui.domain.text.text import visible_line

SEPARATORS = " ,;"
"""What people put between the names of several options."""


class Choice(OptionStrip):
    """One answer out of a few; arrows choose as they move."""

    def __init__(
        self, field: str, options: Sequence[tuple[object, str]], value: object, *, blank: object
    ) -> None:
        """Offer ``options`` as (value, label); ``blank`` is the value of no answer.

        Where ``blank`` is one of the options, there always is an answer.
        """
        super().__init__(field, [label for _, label in options])
        self._values = [value for value, _ in options]
        self._blank = blank
        self.value = value
        self.show(value)

    def set_items(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer other options, none of them chosen."""
        self._labels = tuple(visible_line(label) for _, label in options)
        self._values = [value for value, _ in options]
        self.value, self._cursor = self._blank, 0
        self.refresh(layout=True)

    def show(self, value: object) -> None:
        """Show ``value``."""
        self.value = value
        if value in self._values:
            self._cursor = self._values.index(value)
        self.refresh()

    def is_on(self, index: int) -> bool:
        """Tell whether an option is the answer."""
        return bool(self._values[index] == self.value)

    def draw(self, index: int) -> str:
        """Return an option with its lamp."""
        signs = ("( )", "(*)") if draws_ascii(self.app) else ("○", "●")
        return f"{signs[self.is_on(index)]} {self._labels[index]}"

    def pick(self, index: int) -> None:
        """Make an option the answer."""
        self.value = self._values[index]
        self.post_answer(self.value)

    def action_move(self, step: int) -> None:
        """Choose the next option; with no answer yet, the one under the cursor."""
        if self.value in self._values:
            super().action_move(step)
        else:
            self.cursor_moved(self._cursor)

    def cursor_moved(self, index: int) -> None:
        """Choose as the cursor moves."""
        self.pick(index)

    def action_clear(self) -> None:
        """Go back to no answer."""
        if self._blank not in self._values:
            self.value = self._blank
            self.post_answer(self.value)


class Toggles(OptionStrip):
    """Any number of options, each on or off; the answer is the set of their numbers."""

    GAP = 1

    def __init__(
        self, field: str, labels: Sequence[str], value: frozenset[int], names: Sequence[str] = ()
    ) -> None:
        """Offer ``labels``, those with a number in ``value`` on; ``names`` are typed for them."""
        super().__init__(field, labels)
        self.value: frozenset[int] = value
        self.typeahead = Typeahead(self._turn_on, SEPARATORS, names)
        self._turned_on: frozenset[int] = frozenset()
        """What the letters that were typed last have turned on."""

    def show(self, value: object) -> None:
        """Show ``value``."""
        if isinstance(value, frozenset):
            self.value = value
            self.refresh()

    def is_on(self, index: int) -> bool:
        """Tell whether an option is on."""
        return index in self.value

    def draw(self, index: int) -> str:
        """Return an option with its box."""
        signs = ("[ ]", "[x]") if draws_ascii(self.app) else ("□", "■")
        return f"{signs[self.is_on(index)]} {self._labels[index]}"

    def pick(self, index: int) -> None:
        """Turn an option on or off."""
        self.value = self.value ^ {index}
        self.post_answer(self.value)

    def _turn_on(self, index: int, is_instead: bool) -> None:
        others = self.value - self._turned_on if is_instead else self.value
        self._turned_on = frozenset({index}) - others
        self.value, self._cursor = others | {index}, index
        self.post_answer(self.value)

    def action_clear(self) -> None:
        """Turn the option under the cursor off."""
        self.value = self.value - {self._cursor}
        self.post_answer(self.value)
