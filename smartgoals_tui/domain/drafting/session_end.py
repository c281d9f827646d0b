"""An end that is said as the next session: the day of that, where it is known."""

from __future__ import annotations

import re
from datetime import date

from smartgoals_tui.domain.errors import InvalidValue

_NEXT_SESSION = re.compile(
    r"(?:until |till |by |to |before |at )?(?:the |my |our )?next "
    r"(?:therapy |coaching |counselling |counseling )?(?:session|appointment)[ .!]*",
    re.IGNORECASE,
)
ASK = "Which day is your next session? Say it here, for example next Friday."


def says_next_session(text: str) -> bool:
    """Tell whether ``text`` names the next session as the end."""
    return _NEXT_SESSION.fullmatch(" ".join(text.split())) is not None


def known_session(session: date | None, today: date) -> date:
    """Return the day of the next session; raises InvalidValue where none is known to come."""
    if session is None or session < today:
        raise InvalidValue(ASK)
    return session
