"""Text with a role instead of a colour, and the theme's colour for each role."""

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import NamedTuple, Self

from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.content import Content
from textual.strip import Strip

from smartgoals_tui.domain.text.text import visible_line


class Role(Enum):
    """What a piece of text is; the value names the theme variable of its colour."""

    TEXT = "text"
    TITLE = "foreground"
    MUTED = "text-muted"
    GOOD = "text-success"
    CARE = "text-warning"
    TROUBLE = "text-error"
    ACCENT = "text-accent"
    OVER = "text-secondary"
    KEY = "text-primary"
    FAINT = "faint"
    FILL = "fill"
    PARTLY = "good-dim"


BOLD = frozenset({Role.TITLE, Role.KEY, Role.TROUBLE})


class _Piece(NamedTuple):
    text: str
    role: Role


class Span(_Piece):
    """A piece of text to be drawn on a line, with signs for what cannot be."""

    __slots__ = ()

    def __new__(cls, text: str, role: Role = Role.TEXT) -> Self:
        """Draw ``text`` as ``role``."""
        return super().__new__(cls, visible_line(text), role)


Line = tuple[Span, ...]


class Paint:
    """The styles of all roles on one background of one theme."""

    def __init__(self, variables: Mapping[str, str], background: str) -> None:
        ground = Color.parse(variables[background])
        if not ground.a:
            # Themes that leave the colours to the terminal paint on whatever it has.
            ground = Color.parse("ansi_default")
        self.blank = Style(bgcolor=ground.rich_color)
        self._styles = {role: _style(variables[role.value], ground, role) for role in Role}

    def style(self, role: Role) -> Style:
        """Return the style of text of ``role``."""
        return self._styles[role]

    def strip(self, line: Iterable[Span], width: int) -> Strip:
        """Return ``line`` as a strip of exactly ``width`` cells."""
        segments = [Segment(text, self._styles[role]) for text, role in line]
        # Neighbours of one style become one piece: each costs the terminal some forty bytes.
        return Strip(segments).adjust_cell_length(width, self.blank).simplify()


def _style(value: str, ground: Color, role: Role) -> Style:
    is_dim = False
    if value.startswith("auto"):
        share = float(value.removeprefix("auto").strip().removesuffix("%") or 100) / 100
        color = ground + ground.get_contrast_text(share)
    elif value.startswith("ansi"):
        # A terminal's own colour cannot be mixed, as in "ansi_default 50%"; it can be dimmed.
        color, is_dim = Color.parse(value.split()[0]), " " in value
    else:
        color = Color.parse(value)
        if color.ansi is None and ground.ansi is None:
            color = ground + color
    return Style(
        color=color.rich_color, bgcolor=ground.rich_color, bold=role in BOLD, dim=is_dim or None
    )


def content_of(lines: Iterable[Iterable[Span]]) -> Content:
    """Return lines of spans as content for widgets that wrap their text."""
    return Content("\n").join(
        Content.assemble(*((text, _css(role)) for text, role in line)) for line in lines
    )


def _css(role: Role) -> str:
    return f"{'bold ' if role in BOLD else ''}${role.value}"
