"""The keys alt+1 to alt+5 as terminals send them, where Textual reads something else into them."""

from __future__ import annotations

from enum import Enum

from textual import _ansi_sequences as sequences


class AltDigit(Enum):
    """The keys, as the parser of Textual wants them."""

    ALT_1 = "alt+1"
    ALT_2 = "alt+2"
    ALT_3 = "alt+3"
    ALT_4 = "alt+4"
    ALT_5 = "alt+5"


def take_alt_digits() -> None:
    """Read what terminals send for alt+1 to alt+5 as those keys.

    Textual takes it for the signs of a Macintosh keyboard (escape and 5 for "∞"),
    so that a jump to a letter would be typed into the field. Where a terminal sends the sign
    itself, as most do there, it still is that sign.
    """
    table = sequences.ANSI_SEQUENCES_KEYS
    if isinstance(table, dict):
        table.update({f"\x1b{key.value[-1]}": (key,) for key in AltDigit})
