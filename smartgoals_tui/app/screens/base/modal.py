"""The frame of all that lies over a screen: a question, a few lines to fill in, a page to read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Generic, TypeVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widget import Widget

from smartgoals_tui.app.screens.base.current_size import CurrentSize
from smartgoals_tui.app.screens.base.front import is_in_front

T = TypeVar("T")


class Modal(CurrentSize, ModalScreen[T], Generic[T]):
    """A frame in the middle of the screen below; the result is what was answered in it."""

    DEFAULT_CSS = """
    Modal { align: center middle; background: $background 60%; }
    Modal > Vertical, Modal > VerticalScroll {
        width: 60; max-width: 96%; height: auto; max-height: 96%;
        background: $panel; border: round $panel; padding: 1 2; overflow-y: auto;
        border-subtitle-color: $text-muted; scrollbar-background: $panel;
    }
    /* Where the ground is the terminal's, a frame tells what lies over the page. */
    Modal:ansi > Vertical, Modal:ansi > VerticalScroll {
        background: ansi_default; border: round ansi_default;
    }
    Modal .title { text-style: bold; color: $strong; margin-bottom: 1; }
    Modal .words { margin-bottom: 1; }
    Modal .problem { color: $text-error; height: auto; }
    Modal Horizontal { height: auto; }
    Modal Button { margin-right: 2; min-width: 10; }
    Modal Toast { display: none; }
    """

    HOLDS_TOASTS = True

    def answer(self, result: T) -> None:
        """Close with ``result``; nothing the second time, as when enter was pressed twice."""
        if is_in_front(self):
            self.dismiss(result)


class PageModal(Modal[None]):
    """A page to read, which arrows scroll."""

    DEFAULT_CSS = """
    PageModal > VerticalScroll {
        width: 78; max-width: 100%; max-height: 100%; scrollbar-size-vertical: 1;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f1", "dismiss(None)", "Close", show=False),
    ]

    def compose(self) -> ComposeResult:
        """Lay out the page."""
        with VerticalScroll() as page:
            page.border_subtitle = "esc closes"
            yield from self.compose_page()

    def compose_page(self) -> Iterable[Widget]:
        """Return what stands on the page."""
        raise NotImplementedError

    def on_mount(self) -> None:
        """Take the keys, so that arrows scroll."""
        self.query_one(VerticalScroll).focus()
