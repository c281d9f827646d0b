"""What stands there, first and alone, when words speak of suicide or self-harm."""

from __future__ import annotations

from smartgoals_tui.domain.text.text import one_line

_HEAVY = "This sounds very hard to carry, and you need not carry it alone."
_PERSON = "Please tell someone today: your therapist, your doctor, or a person close to you."
_EMERGENCY = (
    "If you might harm yourself, call your local emergency number now; "
    "someone is there at any hour."
)
_LINES = "findahelpline.com lists help lines by country."


def note_lines(support: str = "") -> tuple[str, ...]:
    """Return the note, line by line; ``support`` is the person's own line from the settings."""
    own = one_line(support)
    return (_HEAVY, _PERSON, _EMERGENCY, *([f"Your own line: {own}"] if own else []), _LINES)
