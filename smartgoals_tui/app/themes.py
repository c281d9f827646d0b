"""The two themes of our own: dusk (dark) and paper (light).

Each colour that words are drawn in is given outright instead of being mixed, so that it keeps a
contrast of at least 4.5 : 1 on every ground it is drawn on.
"""

from typing import NamedTuple

from textual.theme import Theme


class Palette(NamedTuple):
    """The colours of a theme by what they are for, as "#rrggbb"."""

    background: str
    """Bars, and what lies behind a sheet."""
    surface: str
    """The page."""
    panel: str
    """What is raised from the page: side panels, fields, dialogs."""
    chosen: str
    """What is chosen, and the field that has the keys."""
    line: str
    """Rules, blanks to fill in, tiles of what was noted: never information alone."""
    strong: str
    """Titles, and the figure that counts."""
    text: str
    muted: str
    """Labels."""
    faint: str
    """Signs, no words."""
    accent: str
    """Where one is, and what can be pressed."""
    good: str
    """Words for done and kept."""
    fill: str
    """Blocks of what is done."""
    good_dim: str
    """Blocks of what is partly done."""
    soon: str
    """Words for what gets tight."""
    over: str
    """What is over a limit."""
    trouble: str
    """What is not saved or cannot be used; nothing else."""
    on_fill: str
    on_accent: str


def _theme(name: str, colours: Palette, *, dark: bool) -> Theme:
    """Return a theme in which nothing is left for Textual to mix that we draw."""
    selection = f"{colours.accent} {35 if dark else 25}%"
    return Theme(
        name=name,
        primary=colours.accent,
        secondary=colours.muted,
        accent=colours.soon,
        success=colours.good,
        warning=colours.soon,
        error=colours.trouble,
        foreground=colours.text,
        background=colours.background,
        surface=colours.surface,
        panel=colours.panel,
        dark=dark,
        variables={
            "text": colours.text,
            "text-muted": colours.muted,
            "text-disabled": colours.muted,
            "text-primary": colours.accent,
            "text-secondary": colours.muted,
            "text-accent": colours.soon,
            "text-success": colours.good,
            "text-warning": colours.soon,
            "text-error": colours.trouble,
            "text-over": colours.over,
            "strong": colours.strong,
            "faint": colours.faint,
            "line": colours.line,
            "chosen": colours.chosen,
            "fill": colours.fill,
            "good-dim": colours.good_dim,
            "on-fill": colours.on_fill,
            "on-accent": colours.on_accent,
            "border": colours.accent,
            "border-blurred": colours.line,
            "block-cursor-background": colours.chosen,
            "block-cursor-foreground": colours.strong,
            "block-cursor-blurred-background": colours.chosen,
            "block-cursor-blurred-foreground": colours.text,
            "button-foreground": colours.muted,
            "button-color-foreground": colours.on_accent,
            "button-focus-text-style": "bold",
            "input-cursor-background": colours.accent,
            "input-cursor-foreground": colours.on_accent,
            "input-cursor-text-style": "none",
            "input-selection-background": selection,
            "screen-selection-background": selection,
            "scrollbar": colours.line,
            "scrollbar-hover": colours.faint,
            "scrollbar-active": colours.accent,
            "scrollbar-background": colours.surface,
            "scrollbar-background-hover": colours.surface,
            "scrollbar-background-active": colours.surface,
            "scrollbar-corner-color": colours.surface,
        },
    )


DARK = _theme(
    "dusk",
    Palette(
        background="#10131a",
        surface="#151922",
        panel="#1c212d",
        chosen="#232a3b",
        line="#343c50",
        strong="#f3f5fa",
        text="#d6dce8",
        muted="#9aa5bb",
        faint="#6f7a94",
        accent="#8cb4f5",
        good="#86d3a0",
        fill="#7fcf9b",
        good_dim="#4f8f6c",
        soon="#e7bd7b",
        over="#d5a6e3",
        trouble="#f2a58f",
        on_fill="#0d1a13",
        on_accent="#0c1220",
    ),
    dark=True,
)

LIGHT = _theme(
    "paper",
    Palette(
        background="#f3efe6",
        surface="#faf8f2",
        panel="#efeade",
        chosen="#e2e7f2",
        line="#cfc7b6",
        strong="#12151c",
        text="#2b303b",
        muted="#565d6c",
        faint="#757b89",
        accent="#2d55a5",
        good="#23683f",
        fill="#2f7f52",
        good_dim="#548e6d",
        soon="#7d4f08",
        over="#783a8f",
        trouble="#9c3417",
        on_fill="#ffffff",
        on_accent="#ffffff",
    ),
    dark=False,
)

OWN_THEMES = (DARK, LIGHT)
