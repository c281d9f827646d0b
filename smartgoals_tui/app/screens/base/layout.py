"""How a screen is laid out for how many columns: by a class that style sheets name."""

from smartgoals_tui.app.sizes import NORMAL_WIDTH, WIDE_WIDTH

LAYOUTS = [(0, "-narrow"), (NORMAL_WIDTH, "-normal"), (WIDE_WIDTH, "-wide")]
"""From how many columns on which class holds."""


def layout_for(width: int) -> str:
    """Return the CSS class of screens of ``width`` columns.

    Textual sets it only once all is laid out, which would then be laid out twice.
    """
    return next(name for start, name in reversed(LAYOUTS) if width >= start)
