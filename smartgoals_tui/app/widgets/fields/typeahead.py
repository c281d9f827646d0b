"""Which option of a row is meant by what is typed on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual import events


class Typeahead:
    """Reads the beginnings of options: "t" is the next one with it, "th" the one with both.

    An option that is the same as what is typed comes first: "1" is 1, and not 10. How fast it is
    typed makes no difference. What is no beginning is left to others.
    """

    def __init__(
        self,
        choose: Callable[[int, bool], None],
        separators: str = "",
        names: Sequence[str] = (),
    ) -> None:
        """Have ``choose`` called for what is typed.

        Args:
            choose: gets the number of an option, and whether it is meant instead of the last one.
            separators: characters that end the name of an option.
            names: the options as they are typed, where that is longer than they are shown.
        """
        self._choose, self._separators, self._names = choose, separators, names
        self._typed = ""

    def take(self, event: events.Key, labels: Sequence[str], cursor: int, is_chosen: bool) -> bool:
        """Choose what ``event`` means among ``labels``; False where it means none of them.

        Args:
            event: what was pressed.
            labels: the options.
            cursor: the option that is looked at.
            is_chosen: whether that one is chosen already.
        """
        names = self._names or labels
        character = event.character if event.is_printable else None
        before, self._typed = self._typed, ""
        if not character:
            return False
        if before and character in self._separators:
            # A blank behind a comma belongs to it; a second one does what a blank does.
            self._typed = character.strip()
            return True
        index = _first(before + character, names, cursor) if before else None
        if index is not None:
            self._typed = before + character
            self._choose(index, True)
            return True
        # The same letter again goes on to the next option that has it.
        is_again = before == character
        start = cursor + (is_again or is_chosen)
        index = _first(character, names, start) if character.isalnum() else None
        if index is None:
            return False
        self._typed = character
        self._choose(index, is_again)
        return True


def _first(beginning: str, names: Sequence[str], start: int) -> int | None:
    """Return the first of ``names`` from ``start`` on, and round, that begins so; None: none."""
    places = [place % len(names) for place in range(start, start + len(names))]
    wanted, typed = beginning.casefold(), [name.casefold() for name in names]
    same = (place for place in places if typed[place] == wanted)
    return next(same, next((at for at in places if typed[at].startswith(wanted)), None))
