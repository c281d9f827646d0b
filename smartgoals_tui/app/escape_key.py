"""Escape with what came behind it in the same instant: two keys, or one that was sent as two."""

from __future__ import annotations

from collections.abc import Callable

from textual.events import Event, Key

ESCAPE = "\x1b"


class EscapeKey(Key):
    """Escape, and the letter that came with it.

    A terminal sends alt and a letter as these two. Only the screen knows which is meant: the
    other key where it means something there, else both, one behind the other.
    """

    def __init__(self, letter: Key) -> None:
        """Keep the ``letter``, which follows as a key of its own."""
        super().__init__("escape", ESCAPE)
        self.letter = letter

    @property
    def with_alt(self) -> str:
        """What the two are called as one key: "alt+x"."""
        return f"alt+{self.letter.key}"


class KeyPairs:
    """Says what keys mean that may have been sent as two."""

    def __init__(self) -> None:
        self._taken: Key | None = None
        """The letter of the pair that was taken as one key last."""

    def meant_by(self, event: Event, is_bound: Callable[[str], bool]) -> Event | None:
        """Return what ``event`` means; None for the second half of one key.

        Args:
            event: in its turn.
            is_bound: tells whether a key means something on the screen in front.
        """
        if event is self._taken:
            return None
        if not isinstance(event, EscapeKey):
            return event
        if not is_bound(event.with_alt):
            return Key(event.key, event.character)
        self._taken = event.letter
        return Key(event.with_alt, None)
