"""User text is data: what may be drawn on one line of a screen."""

from __future__ import annotations

import re
import unicodedata

# Control characters, and the marks that would turn the rest of a screen line around.
_CONTROLS = "\x00-\x1f\x7f-\x9f\ud800-\udfff"
_INVISIBLE = "\u200b\u2060\ufeff"
_TURNING = "\u200e\u200f\u202a-\u202e\u2066-\u2069"
_UNDRAWABLE = re.compile(f"[{_CONTROLS}{_INVISIBLE}{_TURNING}]+")


def one_line(text: str) -> str:
    """Return ``text`` as one drawable line: controls and runs of blanks become one blank."""
    return " ".join(_UNDRAWABLE.sub(" ", text).split())


def is_said(text: str) -> bool:
    """Tell whether ``text`` says anything: blanks, dots and dashes alone do not, an emoji does."""
    kinds = (unicodedata.category(sign) for sign in text)
    return any(kind[0] in "LN" or kind == "So" for kind in kinds)


def cut(text: str, length: int) -> str:
    """Return ``text`` cut to ``length`` characters, the last of them "…" where any was lost."""
    return text if len(text) <= length else text[: max(0, length - 1)] + "…"


def shorten(text: str, length: int = 24) -> str:
    """Return ``text`` on one line, in quotation marks, cut to ``length`` characters."""
    return f"“{cut(one_line(text), length)}”"


def capitalise(text: str) -> str:
    """Return ``text`` with its first letter a capital and the rest untouched."""
    return text[:1].upper() + text[1:]
