"""What themes that are not ours lack of our colours, mixed from those they have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from textual.color import BLACK, WHITE, Color
from textual.theme import Theme

WORDS, BLOCKS, SIGNS = 4.5, 4.0, 3.0
"""The least contrast of words, of what is done, and of other signs with what they stand on."""

CHOSEN_SHARE, LINE_SHARE, DIM_SHARE = 0.15, 0.2, 0.45
STEPS = 20

ANSI = {
    "text-over": "ansi_magenta",
    "strong": "ansi_default",
    "faint": "ansi_default",
    "line": "ansi_bright_black",
    "chosen": "transparent",
    "fill": "ansi_green",
    "good-dim": "ansi_green",
    "on-fill": "ansi_black",
    "on-accent": "ansi_bright_white",
}
"""Of the terminal's own sixteen colours: what is chosen is told by its sign and by bold."""


def contrast(one: Color, other: Color) -> float:
    """Return the contrast of two colours by WCAG 2, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Color) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in colour.normalized
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def lacking_variables(theme: Theme) -> Mapping[str, str]:
    """Return the colours of ours that ``theme`` does not name, made from those it does."""
    return ANSI if theme.ansi else _mixed(theme)


def _mixed(theme: Theme) -> Mapping[str, str]:
    names = theme.to_color_system().generate()
    colours = {
        name: Color.parse(names[name])
        for name in ("background", "surface", "panel", "foreground", "primary", "success")
    }
    surface, primary, text = colours["surface"], colours["primary"], colours["foreground"]
    end = WHITE if theme.dark else BLACK
    background = colours["background"]
    chosen = _chosen(surface, primary, text, background)
    grounds = (background, surface, colours["panel"], chosen)
    fill = _seen(colours["success"], grounds, BLOCKS, end)
    mixed = {
        "text-over": _seen(_over(names), grounds, WORDS, end),
        "strong": text.blend(end, 0.5, alpha=1),
        "faint": _seen(surface.blend(text, DIM_SHARE, alpha=1), grounds, SIGNS, end),
        "line": surface.blend(text, LINE_SHARE, alpha=1),
        "chosen": chosen,
        "fill": fill,
        "good-dim": _seen(fill.blend(surface, DIM_SHARE, alpha=1), grounds, SIGNS, end),
        "on-fill": _on(fill),
        "on-accent": _on(primary),
    }
    return {name: colour.hex for name, colour in mixed.items()}


def _chosen(surface: Color, primary: Color, text: Color, background: Color) -> Color:
    """Return the page with a breath of the accent: as much of it as the words on it allow.

    Where they allow none, it is the ground behind the page.
    """
    wanted = min(WORDS, contrast(text, surface))
    shares = (CHOSEN_SHARE * step / STEPS for step in range(STEPS, 0, -1))
    grounds = (surface.blend(primary, share, alpha=1) for share in shares)
    return next((ground for ground in grounds if contrast(text, ground) >= wanted), background)


def _over(names: Mapping[str, str]) -> Color:
    """Return the colour among those left over that is told best from those that have a meaning."""
    taken = [Color.parse(names[name]) for name in ("primary", "success", "warning")]
    left = [Color.parse(names[name]) for name in ("secondary", "accent")]
    return max(left, key=lambda colour: min(_distance(colour, other) for other in taken))


def _distance(one: Color, other: Color) -> float:
    return sum((a - b) ** 2 for a, b in zip(one.rgb, other.rgb, strict=True))


def _seen(colour: Color, grounds: Iterable[Color], least: float, end: Color) -> Color:
    """Return ``colour``, moved towards ``end`` until it has the contrast ``least`` everywhere."""
    there = tuple(grounds)
    tries = [colour.blend(end, step / STEPS, alpha=1) for step in range(STEPS + 1)]
    seen = (one for one in tries if min(contrast(one, ground) for ground in there) >= least)
    return next(seen, end)


def _on(ground: Color) -> Color:
    """Return black or white, whichever is read better on ``ground``."""
    return max((BLACK, WHITE), key=lambda colour: contrast(colour, ground))
