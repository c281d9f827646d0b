"""Names for new things."""

from __future__ import annotations

import secrets

_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz"
"""Letters and digits that nobody takes for one another."""

_LENGTH = 10


def new_uid() -> str:
    """Return a uid that nothing else has: 10 letters and digits, picked at random."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH))
