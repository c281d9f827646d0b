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
    """What a piece of text is; the value is its style, by the theme's names of colours.

    A line has at most one bold thing at its left end and one at its right.
    """

    TEXT = "$text"
    TITLE = "bold $strong"
    """What a thing is called, and the figure that counts."""
    KEY = "bold $text-primary"
    """The place one is at, and the key that is most likely wanted."""
    ACCENT = "$text-primary"
    """What is now, and what can be pressed."""
    MUTED = "$text-muted"
    """Labels, and what need not be read."""
    FAINT = "$faint"
    """Signs of what is not; never words."""
    LINE = "$line"
    """Rules and blanks."""
    GOOD = "$text-success"
    """Words for done and kept."""
    STREAK = "bold $text-success"
    """The figure of a streak."""
    FILL = "$fill"
    """Signs of what is done."""
    PARTLY = "$good-dim"
    """Signs of what is partly done."""
    SOON = "$text-warning"
    """What gets tight."""
    OVER = "$text-over"
    """What is over a limit."""
    TROUBLE = "bold $text-error"
    """What is not saved or cannot be used; nothing else."""

    @property
    def colour(self) -> str:
        """The theme's name of its colour."""
        return self.value.rpartition("$")[2]

    @property
    def is_bold(self) -> bool:
        """Whether it stands out."""
        return self.value.startswith("bold")


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
        self._styles = {
            role: Style(
                color=_colour(variables[role.colour], ground).rich_color,
                bgcolor=ground.rich_color,
                bold=role.is_bold,
            )
            for role in Role
        }

    def style(self, role: Role) -> Style:
        """Return the style of text of ``role``."""
        return self._styles[role]

    def strip(self, line: Iterable[Span], width: int) -> Strip:
        """Return ``line`` as a strip of exactly ``width`` cells."""
        segments = [Segment(text, self._styles[role]) for text, role in line]
        # Neighbours of one style become one piece: each costs the terminal some forty bytes.
        return Strip(segments).adjust_cell_length(width, self.blank).simplify()


def _colour(value: str, ground: Color) -> Color:
    """Return the colour that a theme calls ``value``, as it is seen on ``ground``."""
    if value.startswith("auto"):
        share = float(value.removeprefix("auto").strip().removesuffix("%") or 100) / 100
        return ground + ground.get_contrast_text(share)
    if value.startswith("ansi"):
        # A terminal's own colour cannot be mixed, as in "ansi_default 50%".
        return Color.parse(value.split()[0])
    colour = Color.parse(value)
    return colour if ground.ansi is not None else ground + colour


def content_of(lines: Iterable[Iterable[Span]]) -> Content:
    """Return lines of spans as content for widgets that wrap their text."""
    return Content("\n").join(
        Content.assemble(*((text, role.value) for text, role in line)) for line in lines
    )
