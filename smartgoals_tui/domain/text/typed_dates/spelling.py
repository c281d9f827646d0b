"""Slips in the words for days: "wendesday" is Wednesday, "tomorow" is tomorrow."""

from __future__ import annotations

import re
from functools import lru_cache

from smartgoals_tui.domain.text.slips import distance
from smartgoals_tui.domain.text.typed_dates.readers import MONTHS
from smartgoals_tui.domain.text.week import DAY_NAMES

_SHORTEST = 4
"""Letters of the shortest word that may be a slip: shorter ones are too near each other."""
_LONG = 8
"""Letters of a word that leaves room for two slips: "tommorow", "wensday"."""

_OTHERS = "today tomorrow yesterday week weeks month months year years weekend christmas"
_NAMES = (
    *(name.lower() for name in (*DAY_NAMES, *MONTHS) if len(name) >= _SHORTEST),
    *_OTHERS.split(" "),
)
_KNOWN = frozenset((*_NAMES, *(f"{name.lower()}s" for name in DAY_NAMES)))
_WORD = re.compile(rf"[a-z]{{{_SHORTEST},}}")


def without_slips(words: str) -> str:
    """Return ``words``, in small letters, with the names of days that were meant."""
    return _WORD.sub(lambda found: _meant(found[0]), words)


@lru_cache(maxsize=256)
def _meant(word: str) -> str:
    """Return the one name that ``word`` is a slip of; itself where there is none, or several.

    A name's first letter is hardly ever missed, and tells Monday from Sunday.
    """
    if word in _KNOWN:
        return word
    near = [(distance(word, name), name) for name in _NAMES if name[0] == word[0]]
    near = [(slips, name) for slips, name in near if slips <= (2 if len(name) >= _LONG else 1)]
    fewest = min(near, default=(0, ""))[0]
    nearest = [name for slips, name in near if slips == fewest]
    # "week" and "weeks" mean the same.
    return nearest[0] if len({name.removesuffix("s") for name in nearest}) == 1 else word
