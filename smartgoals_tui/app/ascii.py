"""Everything in plain ASCII, for terminals and fonts that know nothing else."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("“”„«»", '"'),
        **dict.fromkeys("‘’‚‹›", "'"),
        **dict.fromkeys("–—‐‑−─╌┄", "-"),
        **dict.fromkeys("━═", "="),
        "╍": "~",
        **dict.fromkeys("│┃║▌▐▎▊▍▏▕", "|"),
        **dict.fromkeys("▁▂▃▔▀▄▅▆▇", " "),
        **dict.fromkeys("█▓", "#"),
        **dict.fromkeys("░▒", "."),
        **dict.fromkeys("●◉■▶▸", "*"),
        **dict.fromkeys("○◌□▫▷▹", "o"),
        **dict.fromkeys("◐◑▪", "+"),
        "·": "-",
        "•": "*",
        "…": "~",
        "×": "x",
        "✓": "v",
        "✔": "v",
        "→": ">",
        "←": "<",
        "↑": "^",
        "↓": "v",
        "▲": "^",
        "▼": "v",
        "\u00a0": " ",
    }
)


@lru_cache(maxsize=4096)
def to_ascii(text: str) -> str:
    """Return ``text`` in ASCII and in as many cells as before."""
    plain = text.translate(_PLAIN)
    return plain if plain.isascii() else "".join(_sign(character) for character in plain)


def _sign(character: str) -> str:
    if character.isascii():
        return character
    if "\u2500" <= character <= "\u257f":
        return "+"
    width = cell_len(character)
    base = unicodedata.normalize("NFKD", character)[:1]
    return base if width == 1 and base.isascii() else "?" * width


class AsciiFilter(LineFilter):
    """Draws each line of the screen in ASCII."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002
        """Return ``segments`` with the same styles and plain signs."""
        return [
            Segment(text if text.isascii() else to_ascii(text), style, control)
            for text, style, control in segments
        ]
