"""A few lines that could be typed, below the field that is being typed into."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual import events
from textual.actions import SkipAction
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Input

from smartgoals_tui.app.widgets.draw.glyphs import draws_ascii, glyphs_for
from smartgoals_tui.app.widgets.draw.spans import fit
from smartgoals_tui.app.widgets.fields.text_field import TextField
from smartgoals_tui.domain.text.text import visible_line

KEYS = ("alt+x", "alt+y", "alt+z")
"""Alt and a letter with which few words begin, for a terminal that sends it as escape and the
letter; escape and b is a word to the left there."""
_MOVING_AND_TAKING: list[BindingType] = [
    Binding("down", "choose(1)", "Next suggestion", show=False),
    Binding("up", "choose(-1)", "Previous suggestion", show=False),
    *(Binding(key, f"take({n})", "Take this", show=False) for n, key in enumerate(KEYS)),
]


class SuggestionList(Widget):
    """Shows suggestions, each with its key; it keeps its room while there are none."""

    DEFAULT_CSS = f"""
    SuggestionList {{ height: {1 + len(KEYS)}; }}
    SuggestionList.-any {{ pointer: pointer; }}
    """

    def __init__(self, heading: str, take: Callable[[str], None]) -> None:
        """Show nothing yet.

        Args:
            heading: stands above the suggestions.
            take: called with one that was clicked.
        """
        super().__init__()
        self._heading, self._take = heading, take
        self.suggestions: tuple[str, ...] = ()
        self.chosen: int | None = None
        """The one under the cursor; None while the cursor is in the text."""

    def show(self, suggestions: Sequence[str]) -> None:
        """Show ``suggestions``, with the cursor in the text."""
        shown = tuple(suggestions[: len(KEYS)])
        if shown != self.suggestions or self.chosen is not None:
            self.suggestions, self.chosen = shown, None
            self.set_class(bool(shown), "-any")
            self.refresh()

    def move(self, step: int) -> bool:
        """Put the cursor on the next suggestion or back, or back into the text; False beyond."""
        chosen, count = self.chosen, len(self.suggestions)
        at = step - 1 if chosen is None else chosen + step
        if not count or at >= count or (chosen is None and step < 0):
            return False
        self.chosen = at if at >= 0 else None
        self.refresh()
        return True

    def render(self) -> Content:
        """Draw the heading and a line for each suggestion."""
        if not self.suggestions:
            return Content("")
        lines = [Content.styled(self._heading, "$text-muted")]
        lines += [self._line(index) for index in range(len(self.suggestions))]
        return Content("\n").join(lines)

    def _line(self, index: int) -> Content:
        is_chosen = index == self.chosen
        cursor = glyphs_for(draws_ascii(self.app)).cursor if is_chosen else " "
        key = f"{KEYS[index]}  "
        room = self.size.width - len(key) - 2
        words = fit(visible_line(self.suggestions[index]), room)
        line = Content.assemble(
            (f"{cursor} ", "$text-primary"),
            (key, "bold $text-primary" if is_chosen else "bold $text"),
            (words, "$strong" if is_chosen else "$text"),
        )
        line = line.pad_right(max(0, self.size.width - line.cell_length))
        return line.stylize("on $chosen") if is_chosen else line

    def on_click(self, event: events.Click) -> None:
        """Take the suggestion under the pointer."""
        index = event.y - 1
        if 0 <= index < len(self.suggestions):
            event.stop()
            self._take(self.suggestions[index])


class SuggestingField(TextField):
    """A line of text with suggestions below it while a person is in it.

    Down goes to them and enter takes one, as a key of each does; the rest goes into the text.
    """

    BINDINGS = _MOVING_AND_TAKING

    class Turned(Message):
        """A person has come or gone, and the suggestions with them."""

    def __init__(
        self,
        field: str,
        value: str,
        *,
        placeholder: str,
        heading: str,
        find: Callable[[bool], Sequence[str]],
        take: Callable[[str], None],
    ) -> None:
        """Answer ``field``.

        Args:
            field: its name.
            value: what stands in it at first.
            placeholder: shown while nothing does.
            heading: stands above the suggestions.
            find: returns what to suggest as the answers are now; told whether a key waits for it.
            take: makes a suggestion the answer.
        """
        super().__init__(field, value, placeholder=placeholder)
        self._find, self._take = find, take
        self.list = SuggestionList(heading, self._take_and_go_on)

    def suggest(self, typing: bool = False) -> None:
        """Show what there is to suggest now, while the person is here; ``typing``: at a key."""
        is_here = self.is_attached and self.screen.focused is self
        self.list.show(self._find(typing) if is_here else ())

    def on_focus(self) -> None:
        """Suggest something."""
        self.suggest()
        self.post_message(self.Turned())

    def on_blur(self) -> None:
        """Suggest nothing any more."""
        self.list.show(())
        self.post_message(self.Turned())

    def action_choose(self, step: int) -> None:
        """Go to the next suggestion or back; beyond the ends to the fields around."""
        if not self.list.move(step):
            raise SkipAction

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Have a key only for a suggestion that is shown."""
        if action == "take":
            return parameters[0] in range(len(self.list.suggestions))
        return super().check_action(action, parameters)

    def action_take(self, index: int) -> None:
        """Take a suggestion."""
        self._take_and_go_on(self.list.suggestions[index])

    def action_enter(self) -> None:
        """Take the suggestion under the cursor; in the text go on."""
        if self.list.chosen is None:
            super().action_enter()
        else:
            self.action_take(self.list.chosen)

    def _take_and_go_on(self, suggestion: str) -> None:
        with self.prevent(Input.Changed):
            # As an edit of the line, which can be undone like any other.
            self.replace(suggestion, 0, len(self.value))
        self._take(suggestion)
        self.suggest()
