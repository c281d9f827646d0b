"""How large a terminal must be, and from which widths on a screen shows more."""

from textual.geometry import Size

SMALLEST = Size(60, 20)
NORMAL_WIDTH, WIDE_WIDTH = 76, 100
"""From these widths on a screen is more than narrow, and wide."""


def is_too_small(size: Size) -> bool:
    """Tell whether a terminal of ``size`` cannot show the screens."""
    return size.width < SMALLEST.width or size.height < SMALLEST.height
