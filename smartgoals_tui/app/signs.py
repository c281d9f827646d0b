"""Where text becomes what is drawn: a sign for each character no terminal may be given as it is."""

from __future__ import annotations

import rich.control
import textual.content

from smartgoals_tui.domain.text.text import SIGNS


def draw_signs() -> None:
    """Have Textual and Rich draw signs for control characters and for what turns a line around.

    All text that widgets draw is made by these two, before it is measured and wrapped. Both take
    out five control characters by a table, and let the others through to the terminal.
    """
    for module in (textual.content, rich.control):
        table = getattr(module, "_CONTROL_STRIP_TRANSLATE", None)
        if isinstance(table, dict):
            table.update(SIGNS)
