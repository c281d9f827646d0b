"""The frame that the wizard's dialogs share."""

from __future__ import annotations

from pathlib import Path
from typing import Generic, TypeVar

from textual.screen import ModalScreen

from smartgoals_tui.app.screens.base.current_size import CurrentSize

T = TypeVar("T")


class Dialog(CurrentSize, ModalScreen[T], Generic[T]):
    """A question or a page over the wizard."""

    CSS_PATH = Path(__file__).with_name("wizard.tcss")
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (76, "-normal")]
    VERTICAL_BREAKPOINTS = [(0, "-short"), (30, "-tall")]
