"""The two themes of our own: dusk (dark) and paper (light).

Text colours are given outright instead of being mixed, so that each keeps a
contrast of at least 4.5 : 1 on every background it is drawn on.
"""

from __future__ import annotations

from textual.color import Color
from textual.theme import Theme

DARK = Theme(
    name="smartgoals-dark",
    primary="#6fc2b4",
    secondary="#9db7de",
    accent="#e6b673",
    success="#8bd49c",
    warning="#e6b673",
    error="#f2958c",
    foreground="#e4e9ee",
    background="#11161c",
    surface="#161d25",
    panel="#1f2933",
    dark=True,
    variables={
        "text": "#e4e9ee",
        "text-muted": "#9fadba",
        "text-disabled": "#8f9daa",
        "text-primary": "#83d0c3",
        "text-secondary": "#a9c1e6",
        "text-accent": "#ecc287",
        "text-success": "#97dba7",
        "text-warning": "#ecc287",
        "text-error": "#f5a49c",
        "border": "#6fc2b4",
        "border-blurred": "#33414e",
        "block-cursor-background": "#6fc2b4",
        "block-cursor-foreground": "#0d1217",
        "input-selection-background": "#6fc2b4 35%",
        "button-color-foreground": "#0d1217",
        "button-focus-text-style": "bold underline",
        "button-foreground": "#e4e9ee",
        "selected": "#22303a",
        "scrollbar": "#3a4957",
        "scrollbar-hover": "#4c5e6e",
        "scrollbar-active": "#6fc2b4",
        "scrollbar-background": "#1a222b",
        "scrollbar-background-hover": "#1a222b",
        "scrollbar-background-active": "#1a222b",
        "scrollbar-corner-color": "#1a222b",
    },
)

LIGHT = Theme(
    name="smartgoals-light",
    primary="#1d6f64",
    secondary="#3c5d8f",
    accent="#84540b",
    success="#24693a",
    warning="#84540b",
    error="#a03328",
    foreground="#232b33",
    background="#f6f3ec",
    surface="#fbf9f4",
    panel="#ece7db",
    dark=False,
    variables={
        "text": "#232b33",
        "text-muted": "#55606b",
        "text-disabled": "#5f6973",
        "text-primary": "#1a655b",
        "text-secondary": "#375686",
        "text-accent": "#784b07",
        "text-success": "#1f5f34",
        "text-warning": "#784b07",
        "text-error": "#96301f",
        "border": "#1d6f64",
        "border-blurred": "#cbc3b2",
        "block-cursor-background": "#1d6f64",
        "block-cursor-foreground": "#ffffff",
        "input-selection-background": "#1d6f64 25%",
        "button-color-foreground": "#ffffff",
        "button-focus-text-style": "bold underline",
        "button-foreground": "#232b33",
        "selected": "#e0ebe4",
        "scrollbar": "#c3bba9",
        "scrollbar-hover": "#a89f8b",
        "scrollbar-active": "#1d6f64",
        "scrollbar-background": "#f1ede3",
        "scrollbar-background-hover": "#f1ede3",
        "scrollbar-background-active": "#f1ede3",
        "scrollbar-corner-color": "#f1ede3",
    },
)

OWN_THEMES = (DARK, LIGHT)


def selected_colour(theme: Theme) -> str:
    """Return the background of what is chosen, for a theme that does not name one."""
    colours = theme.to_color_system().generate()
    surface, primary = Color.parse(colours["surface"]), Color.parse(colours["primary"])
    if theme.ansi:
        return colours["panel"]
    return surface.blend(primary, 0.15, alpha=1).hex
