"""The rows of a screen of questions, and the way from one answer to the next."""

from __future__ import annotations

from collections.abc import Collection
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widget import Widget

from smartgoals_tui.app.widgets.fields.answers import Answer
from smartgoals_tui.app.widgets.fields.text_field import TextField
from smartgoals_tui.domain.goal.draft import GoalDraft


class Form(VerticalScroll, can_focus=False, inherit_bindings=False):
    """Scrolls its rows; arrows are left for going from field to field.

    What is typed where there is no text, and means nothing there, goes on in a line of text.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("pageup", "page_up", "Page up", show=False),
        Binding("pagedown", "page_down", "Page down", show=False),
    ]

    TAKES_TYPING: ClassVar[bool] = True
    """Whether letters that mean nothing elsewhere are text; not where they are commands."""

    def in_order(self) -> list[Widget]:
        """Return the controls that can be answered now, in the order in which they are asked."""
        return [
            widget
            for widget in self.query("*")
            if isinstance(widget, Answer) and widget.focusable and _is_shown(widget)
        ]

    def after(self, widget: Widget) -> Widget | None:
        """Return the control that comes after ``widget``; None after the last."""
        controls = self.in_order()
        position = controls.index(widget) + 1 if widget in controls else len(controls)
        return controls[position] if position < len(controls) else None

    def on_key(self, event: events.Key) -> None:
        """Go on in a text with what means nothing to the control that has the keys."""
        self.go_on_typing(event)

    def go_on_typing(self, event: events.Key) -> None:
        """Put what ``event`` types behind the text that was typed in last.

        Where nothing was typed yet, that is the nearest line before the control with the focus.
        Keys that are commands, and a blank, type nothing.
        """
        character = event.character if event.is_printable else None
        is_text = character and not character.isspace()
        if self.TAKES_TYPING and is_text and event.key not in self.screen.active_bindings:
            self._go_on_with(character or "", event)

    def on_paste(self, event: events.Paste) -> None:
        """Go on in a text with what is pasted beside one."""
        if self.TAKES_TYPING:
            self._go_on_with(" ".join(event.text.splitlines()), event)

    def _go_on_with(self, text: str, event: events.Event) -> None:
        line = self._line_to_go_on_in()
        if line is not None and text:
            event.stop()
            self.screen.set_focus(line)
            # Behind the focus, which may select all that stands there.
            line.call_later(line.append, text)

    def _line_to_go_on_in(self) -> TextField | None:
        controls, focused = self.in_order(), self.screen.focused
        lines = [line for line in controls if isinstance(line, TextField) and not line.restrict]
        typed_in = max(lines, key=lambda line: line.last_edit, default=None)
        if typed_in is None or typed_in.last_edit:
            return typed_in
        before = controls[: controls.index(focused)] if focused in controls else controls
        return next((line for line in reversed(lines) if line in before), lines[0])

    def show(self, draft: GoalDraft, fields: Collection[str] | None = None) -> None:
        """Show the answers of ``draft`` in all controls, or only those of ``fields``."""
        for widget in self.query("*") if fields is None or fields else ():
            is_wanted = isinstance(widget, Answer) and (fields is None or widget.field in fields)
            if isinstance(widget, Answer) and is_wanted and hasattr(draft, widget.field):
                widget.show(getattr(draft, widget.field))

    def answers(self, draft: GoalDraft) -> dict[str, object]:
        """Return what the controls on show say about the fields of ``draft``."""
        return {
            widget.field: widget.answer
            for widget in self.query("*")
            if isinstance(widget, Answer) and hasattr(draft, widget.field) and _is_shown(widget)
        }


def _is_shown(widget: Widget) -> bool:
    return all(
        ancestor.display for ancestor in widget.ancestors_with_self if isinstance(ancestor, Widget)
    )
