"""User text is data: how it is read and shown, whatever signs it holds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

# Controls of old and of new kind, without line end and tab; marks, line ends of other kinds,
# overrides and isolates, which would turn a screen line around; lone halves of characters.
_UNSHOWABLE = (
    (0x00, 0x08),
    (0x0B, 0x1F),
    (0x7F, 0x9F),
    (0x061C, 0x061C),
    (0x200E, 0x200F),
    (0x2028, 0x202E),
    (0x2066, 0x206F),
    (0xD800, 0xDFFF),
)
_PICTURES = 0x2400
"""The sign for the first control character; those for the others follow in their order."""

SIGNS: Mapping[int, str] = {
    **{code: "\ufffd" for first, last in _UNSHOWABLE for code in range(first, last + 1)},
    **{code: chr(_PICTURES + code) for code in range(0x20) if chr(code) not in "\n\t"},
    0x7F: "␡",
    0x2028: "␤",
    0x2029: "␤",
}
"""What is shown, one cell for each, for what a terminal would obey or cannot be given.

A table for ``str.translate``.
"""

_LINE_SIGNS = {**SIGNS, ord("\t"): "␉", ord("\n"): "␊"}

_INVISIBLE = "\u200b\u2060\ufeff"
_CLASS = "".join(f"\\u{first:04x}-\\u{last:04x}" for first, last in _UNSHOWABLE)
_MUTE = re.compile(f"[{_CLASS}{_INVISIBLE}]+")
_BLANKS = re.compile(f"(?:[^\\S\x1c-\x1f\x85]|[{_INVISIBLE}])+")
"""Runs of blanks of all kinds, also invisible; of controls only line ends and jumps."""


def visible(text: str) -> str:
    """Return ``text`` with a sign for each character that no terminal may be given as it is.

    It is as long as before. Line ends and tabs stay: they are laid out, not shown.
    """
    return text if text.isprintable() else text.translate(SIGNS)


def visible_line(text: str) -> str:
    """Return ``text`` as ``visible`` does, with signs for line ends and tabs too."""
    return text if text.isprintable() else text.translate(_LINE_SIGNS)


def with_escapes(written: str) -> str:
    """Return JSON, which means the same, with escapes for what no terminal may be given."""
    return re.sub(f"[{_CLASS}]", lambda found: f"\\u{ord(found[0]):04x}", written)


def line_of(text: str) -> str:
    """Return ``text`` on one line to be shown: runs of blanks and line ends become one blank.

    What no terminal may be given is still in it; ``visible`` makes signs of it.
    """
    if text.isprintable():
        return " ".join(text.split())
    return _BLANKS.sub(" ", text).strip(" ")


def one_line(text: str) -> str:
    """Return ``text`` as one line to be read: what shows nothing of its own becomes a blank."""
    return " ".join(_MUTE.sub(" ", text).split())


def is_said(text: str) -> bool:
    """Tell whether ``text`` says anything: blanks, dots and dashes alone do not, an emoji does."""
    kinds = (unicodedata.category(sign) for sign in text)
    return any(kind[0] in "LN" or kind == "So" for kind in kinds)


def cut(text: str, length: int) -> str:
    """Return ``text`` cut to ``length`` characters, the last of them "…" where any was lost."""
    return text if len(text) <= length else text[: max(0, length - 1)] + "…"


def shorten(text: str, length: int = 24) -> str:
    """Return ``text`` on one line, in quotation marks, cut to ``length`` characters."""
    return f"“{cut(line_of(text), length)}”"


def capitalise(text: str) -> str:
    """Return ``text`` with its first letter a capital and the rest untouched."""
    return text[:1].upper() + text[1:]
