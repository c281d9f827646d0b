"""Whether the program can draw where it was started."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping, MutableMapping
from importlib import import_module

DRIVER = "TEXTUAL_DRIVER"
"""Names what Textual draws with in the place of a terminal: `textual serve` sets it."""

_COLOURS = "TEXTUAL_COLOR_SYSTEM"
_WITHOUT_COLOUR = "NO_COLOR"
_COLOUR_SYSTEMS = ("auto", "standard", "256", "truecolor", "windows")

# Names that terminals give themselves, which the machine they are used on need not have heard of.
_KNOWN = re.compile(
    r"(xterm|screen|tmux|rxvt|linux|vt[1-9]\d\d|ansi|alacritty|foot|kitty|wezterm|ghostty|contour"
    r"|konsole|vte|gnome|st|iterm|eterm|mintty|cygwin|putty|mlterm|nsterm|rio|zellij|ms-terminal"
    r"|teraterm|terminology|fbterm|hterm|dtterm)($|[-.\d+])",
    re.IGNORECASE,
)
_SIGNS_OF_ONE = ("COLORTERM", "TERM_PROGRAM")


def terminal_problem(environ: Mapping[str, str]) -> str:
    """Return why the program cannot be drawn here, and what to do; empty where it can."""
    if environ.get(DRIVER):
        return _driver_problem(environ[DRIVER])
    if not all(stream and stream.isatty() for stream in (sys.stdin, sys.stdout)):
        return "The program needs a terminal. For scripts there are list and check."
    term = environ.get("TERM", "")
    if os.name == "nt" or _can_be_drawn_on(term, environ):
        return ""
    named = f"TERM is {term}" if term else "TERM is not set"
    return (
        f"{named}, which is no terminal that can be drawn on. Set it to what yours is, such as "
        "xterm-256color, or use smartgoals list and check."
    )


def sanitize_environment(environ: MutableMapping[str, str]) -> None:
    """Take out of ``environ`` what Textual would fail at, or take for what it does not mean."""
    if not environ.get(DRIVER):
        # It would look for one without a name.
        environ.pop(DRIVER, None)
    if environ.get(_COLOURS) not in _COLOUR_SYSTEMS:
        environ.pop(_COLOURS, None)
    if not environ.get(_WITHOUT_COLOUR):
        # Empty, it asks for nothing: https://no-color.org.
        environ.pop(_WITHOUT_COLOUR, None)


def _driver_problem(driver: str) -> str:
    module, _, name = driver.partition(":")
    try:
        is_there = hasattr(import_module(module), name)
    except (ImportError, ValueError):
        is_there = False
    if is_there:
        return ""
    return f"{DRIVER} is {driver}, which cannot be loaded. Without it, a terminal is drawn on."


def _can_be_drawn_on(term: str, environ: Mapping[str, str]) -> bool:
    """Tell whether a terminal of that name can be drawn on, as far as anyone here knows.

    Rich takes one that is called dumb or unknown to have 80 × 25 cells, whatever it has, and
    Textual would draw the screen again and again.
    """
    if term.lower() in ("", "dumb", "unknown"):
        return False
    if _KNOWN.match(term):
        return True
    move = _how_the_cursor_moves(term)
    if move is None:
        return any(environ.get(name) for name in _SIGNS_OF_ONE)
    return move.startswith(b"\x1b[")


def _how_the_cursor_moves(term: str) -> bytes | None:
    """Return what moves the cursor, empty if nothing does; None where nobody knows ``term``."""
    try:
        # optional: not every Python has it
        import curses

        curses.setupterm(term, 1)
        return curses.tigetstr("cup") or b""
    except (ImportError, ValueError):
        return None
    except curses.error:
        # Its entry is not installed here.
        return None
