"""The rows of a screen of questions, and the way from one answer to the next."""

from __future__ import annotations

from collections.abc import Collection
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widget import Widget

from smartgoals_tui.app.widgets.fields.answers import Answer
from smartgoals_tui.domain.goal.draft import GoalDraft


class Form(VerticalScroll, can_focus=False, inherit_bindings=False):
    """Scrolls its rows; arrows are left for going from field to field."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("pageup", "page_up", "Page up", show=False),
        Binding("pagedown", "page_down", "Page down", show=False),
    ]

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
