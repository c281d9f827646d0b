"""Laying out spans on a line of given width, by cells."""

from __future__ import annotations

from rich.cells import cell_len, set_cell_size

from smartgoals_tui.app.widgets.draw.paint import Line, Span


def width_of(line: Line) -> int:
    """Return how many cells ``line`` takes."""
    return sum(cell_len(span.text) for span in line)


def fit(text: str, width: int) -> str:
    """Return ``text`` in at most ``width`` cells, ending in "…" where it was cut."""
    if width <= 0:
        return ""
    # No character takes less than half a cell on average: spare measuring a very long text.
    text = text[: 4 * width]
    if cell_len(text) <= width:
        return text
    return set_cell_size(text, width - 1).rstrip() + "…"


def spread(left: Line, right: Line, width: int) -> Line:
    """Return ``left`` and ``right`` at the two ends of a line; ``left`` gives way."""
    room = width - width_of(right)
    left = crop(left, room - 1 if right else room)
    return (*left, Span(" " * max(0, room - width_of(left))), *right)


def pad(line: Line, width: int) -> Line:
    """Return ``line`` in exactly ``width`` cells."""
    line = crop(line, width)
    return (*line, Span(" " * (width - width_of(line))))


def crop(line: Line, width: int) -> Line:
    """Return what of ``line`` fits into ``width`` cells."""
    kept: list[Span] = []
    room = max(0, width)
    for span in line:
        size = cell_len(span.text)
        if size > room:
            kept.append(Span(fit(span.text, room), span.role))
            break
        kept.append(span)
        room -= size
    return tuple(kept)
