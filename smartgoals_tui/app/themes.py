"""The two themes of our own: dusk (dark) and paper (light), and what other themes lack of them.

Each colour of ours that words are drawn in is given outright instead of being mixed, so that it
keeps a contrast of at least 4.5 : 1 on every ground it is drawn on.
"""

from __future__ import annotations

from collections.abc import Mapping

from textual.color import Color
from textual.theme import Theme

DARK = Theme(
    name="dusk",
    primary="#8cb4f5",
    secondary="#9aa5bb",
    accent="#e7bd7b",
    success="#86d3a0",
    warning="#e7bd7b",
    error="#f2a58f",
    foreground="#d6dce8",
    background="#10131a",
    surface="#151922",
    panel="#1c212d",
    dark=True,
    variables={
        "text": "#d6dce8",
        "text-muted": "#9aa5bb",
        "text-disabled": "#9aa5bb",
        "text-primary": "#8cb4f5",
        "text-secondary": "#9aa5bb",
        "text-accent": "#e7bd7b",
        "text-success": "#86d3a0",
        "text-warning": "#e7bd7b",
        "text-error": "#f2a58f",
        "text-over": "#d5a6e3",
        "strong": "#f3f5fa",
        "faint": "#6f7a94",
        "line": "#343c50",
        "chosen": "#232a3b",
        "fill": "#7fcf9b",
        "good-dim": "#4f8f6c",
        "on-fill": "#0d1a13",
        "on-accent": "#0c1220",
        "border": "#8cb4f5",
        "border-blurred": "#343c50",
        "block-cursor-background": "#8cb4f5",
        "block-cursor-foreground": "#0c1220",
        "input-selection-background": "#8cb4f5 35%",
        "button-color-foreground": "#0c1220",
        "button-focus-text-style": "bold underline",
        "button-foreground": "#d6dce8",
        "scrollbar": "#343c50",
        "scrollbar-hover": "#6f7a94",
        "scrollbar-active": "#8cb4f5",
        "scrollbar-background": "#151922",
        "scrollbar-background-hover": "#151922",
        "scrollbar-background-active": "#151922",
        "scrollbar-corner-color": "#151922",
    },
)

LIGHT = Theme(
    name="paper",
    primary="#2d55a5",
    secondary="#565d6c",
    accent="#7d4f08",
    success="#23683f",
    warning="#7d4f08",
    error="#9c3417",
    foreground="#2b303b",
    background="#f3efe6",
    surface="#faf8f2",
    panel="#efeade",
    dark=False,
    variables={
        "text": "#2b303b",
        "text-muted": "#565d6c",
        "text-disabled": "#565d6c",
        "text-primary": "#2d55a5",
        "text-secondary": "#565d6c",
        "text-accent": "#7d4f08",
        "text-success": "#23683f",
        "text-warning": "#7d4f08",
        "text-error": "#9c3417",
        "text-over": "#783a8f",
        "strong": "#12151c",
        "faint": "#757b89",
        "line": "#cfc7b6",
        "chosen": "#e2e7f2",
        "fill": "#2f7f52",
        "good-dim": "#548e6d",
        "on-fill": "#ffffff",
        "on-accent": "#ffffff",
        "border": "#2d55a5",
        "border-blurred": "#cfc7b6",
        "block-cursor-background": "#2d55a5",
        "block-cursor-foreground": "#ffffff",
        "input-selection-background": "#2d55a5 25%",
        "button-color-foreground": "#ffffff",
        "button-focus-text-style": "bold underline",
        "button-foreground": "#2b303b",
        "scrollbar": "#cfc7b6",
        "scrollbar-hover": "#757b89",
        "scrollbar-active": "#2d55a5",
        "scrollbar-background": "#faf8f2",
        "scrollbar-background-hover": "#faf8f2",
        "scrollbar-background-active": "#faf8f2",
        "scrollbar-corner-color": "#faf8f2",
    },
)

OWN_THEMES = (DARK, LIGHT)

_LIKE = {
    "text-over": "text-secondary",
    "strong": "foreground",
    "faint": "text-disabled",
    "line": "border-blurred",
    "fill": "success",
    "good-dim": "success-muted",
    "on-fill": "background",
    "on-accent": "button-color-foreground",
}
"""Which colour of Textual's own stands in for one of ours."""


def lacking_variables(theme: Theme) -> Mapping[str, str]:
    """Return the colours of ours that ``theme`` does not name, made from those it does."""
    if "chosen" in theme.variables:
        return {}
    colours = theme.to_color_system().generate()
    return {"chosen": _chosen(theme, colours)} | {
        ours: colours[textuals] for ours, textuals in _LIKE.items()
    }


def _chosen(theme: Theme, colours: Mapping[str, str]) -> str:
    """Return the ground of what is chosen: the page, with a breath of the accent."""
    if theme.ansi:
        return colours["panel"]
    surface, primary = Color.parse(colours["surface"]), Color.parse(colours["primary"])
    return surface.blend(primary, 0.15, alpha=1).hex
