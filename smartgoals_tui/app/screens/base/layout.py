"""How a screen is laid out for how much room: by classes that style sheets name."""

from collections.abc import Sequence

from textual.geometry import Size

from smartgoals_tui.app.sizes import NORMAL_WIDTH, WIDE_WIDTH

LAYOUTS = [(0, "-narrow"), (NORMAL_WIDTH, "-normal"), (WIDE_WIDTH, "-wide")]
"""From how many columns on which class holds."""
HEIGHTS = [(0, "-short"), (24, "-medium"), (30, "-tall")]
"""From how many rows on which class holds."""


def classes_for(size: Size) -> tuple[str, str]:
    """Return the CSS classes of screens of ``size``, for its columns and for its rows.

    Textual sets them only once all is laid out, which would then be laid out twice.
    """
    return _class_at(size.width, LAYOUTS), _class_at(size.height, HEIGHTS)


def _class_at(cells: int, breakpoints: Sequence[tuple[int, str]]) -> str:
    return next(name for start, name in reversed(breakpoints) if cells >= start)
