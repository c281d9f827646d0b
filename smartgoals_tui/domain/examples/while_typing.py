"""Which actions of the examples are near to what a person is typing."""

from __future__ import annotations

from functools import cache

from smartgoals_tui.domain.examples import EXAMPLES, Example
from smartgoals_tui.domain.examples.chooser import nearest_to, stems_while_typing
from smartgoals_tui.domain.examples.stems import stems_of, telling_words_of, words_of
from smartgoals_tui.domain.text.text import one_line

MOST = 3
"""How many actions are shown at once."""
_READ = 200
"""Characters of the wish and of the action that are read at each key."""

_BEGUN_LETTERS = 3
"""From so many letters on the beginning of an action counts."""
_LEAST_SHARE = 0.4
"""How much of a wording must be typed: nobody who runs is to be offered not to run late."""
_VAGUE = (
    "life people person someone say look hand order quit lose work home page week play "
    "husband wife partner boyfriend girlfriend mother father parent son daughter child family"
)
"""Words that say nothing of what is done: most of them who it is done with, or for."""
_ONLY_FOR = {"photographs": "grief mourn death died photograph"}
"""Examples that would hurt somebody who has not said one of these words."""


def actions_like(wish: str, action: str) -> tuple[str, ...]:
    """Return the actions of examples that are near to ``wish`` and ``action`` together.

    The nearest comes first, and there are at most ``MOST``. There is none where no example has a
    word of them, and none once the action is one of an example: then it has been found.
    """
    typed = _plain(action)
    if typed in _known_actions():
        return ()
    stems = stems_while_typing(wish[:_READ]) | stems_while_typing(action[:_READ])
    near = nearest_to(stems - _vague(), _LEAST_SHARE)
    fit = (example for example in (*near, *_begun(action)) if _fits(example, stems))
    return tuple(dict.fromkeys(example.action for example in fit))[:MOST]


def _begun(action: str) -> tuple[Example, ...]:
    """Return the examples in whose action each telling word begins a word."""
    begun = set(telling_words_of(action[:_READ]))
    if sum(map(len, begun)) < _BEGUN_LETTERS or begun <= _vague_words():
        return ()
    return tuple(
        example
        for example, words in _action_words()
        if all(any(word.startswith(one) for word in words) for one in begun)
    )


@cache
def _action_words() -> tuple[tuple[Example, tuple[str, ...]], ...]:
    return tuple((example, tuple(words_of(example.action))) for example in EXAMPLES)


def _fits(example: Example, stems: frozenset[str]) -> bool:
    needed = _ONLY_FOR.get(example.uid)
    return needed is None or not stems.isdisjoint(stems_of(needed))


@cache
def _vague() -> frozenset[str]:
    return frozenset(stems_of(_VAGUE))


def _vague_words() -> frozenset[str]:
    return frozenset(_VAGUE.split())


@cache
def _known_actions() -> frozenset[str]:
    return frozenset(_plain(example.action) for example in EXAMPLES)


def _plain(action: str) -> str:
    return one_line(action[: 2 * _READ]).casefold().replace("’", "'")
