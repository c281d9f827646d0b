"""What was typed into a line, step by step, so that it can be undone and redone."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

STEPS = 100
"""How many steps can be undone at the most."""
CHARACTERS = 1_000_000
"""How many characters all steps together may hold; the last one can always be undone."""
RUN_LENGTH = 30
"""How many characters typed without a blank are one step: some scripts have none."""


class State(NamedTuple):
    """A text and what is selected in it: from ``start`` to ``end``, where the cursor is."""

    text: str
    start: int
    end: int


class Edit(Enum):
    """How a text was changed."""

    TYPED = auto()
    """One character was typed."""
    DELETED = auto()
    """One character was deleted."""
    OTHER = auto()
    """Anything else at once: a paste, a word deleted, a selection typed over."""


class EditHistory:
    """The states a text went through: a word typed, a run of characters deleted, each a step.

    What changed the text without telling is a step of its own.
    """

    def __init__(self, text: str) -> None:
        """Begin with ``text``, to which everything can be undone."""
        self._states = [State(text, len(text), len(text))]
        self._current = 0
        self._last: Edit | None = None
        """The kind of the last step, while it may still grow."""
        self._run = 0
        """How many edits the last step is made of."""

    def record(self, before: State, after: State, edit: Edit) -> None:
        """Take note that ``before`` became ``after``."""
        self._notice(before)
        if self._goes_on(before, after, edit):
            self._states[self._current] = after
            self._run += 1
            return
        self._states[self._current] = before
        self._add(after)
        self._last, self._run = edit, 1

    def undo(self, now: State) -> State | None:
        """Return the state before the last step that led to ``now``; None where there is none."""
        return self._go(-1, now)

    def redo(self, now: State) -> State | None:
        """Return the state after the step that was undone last; None where there is none."""
        return self._go(1, now)

    def _go(self, step: int, now: State) -> State | None:
        self._notice(now)
        self._last = None
        if not 0 <= self._current + step < len(self._states):
            return None
        self._current += step
        return self._states[self._current]

    def _notice(self, now: State) -> None:
        if now.text != self._states[self._current].text:
            self._add(now)
            self._last = None

    def _add(self, state: State) -> None:
        del self._states[self._current + 1 :]
        self._states.append(state)
        while len(self._states) > 2 and self._is_too_much():
            del self._states[0]
        self._current = len(self._states) - 1

    def _is_too_much(self) -> bool:
        length = sum(len(state.text) for state in self._states)
        return len(self._states) > STEPS + 1 or length > CHARACTERS

    def _goes_on(self, before: State, after: State, edit: Edit) -> bool:
        """Tell whether an edit belongs to the last step."""
        if edit is Edit.OTHER or edit is not self._last:
            return False
        if before != self._states[self._current]:
            # The cursor was moved in between.
            return False
        return edit is Edit.DELETED or (self._run < RUN_LENGTH and not _begins_word(after))


def _begins_word(after: State) -> bool:
    """Tell whether the character that was just typed is the first of a word."""
    typed = after.text[: after.end][-2:]
    return len(typed) == 2 and typed[0].isspace() and not typed[1].isspace()
