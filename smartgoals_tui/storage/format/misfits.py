"""What is wrong with a document, in the words of a person: what should be there, and what is."""

from __future__ import annotations

from typing import Any

from smartgoals_tui.domain.text.text import shorten

GROUP = "a group of fields"
KIND_WORDS = {
    str: "text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    dict: GROUP,
}
"""What people call the values of JSON."""


class Unreadable(ValueError):
    """A document says something that cannot be; ``str()`` of it says what, for the person."""


class Misfit(Unreadable):
    """What is wrong with a document, and in which of its fields."""

    def __init__(self, words: str, *fields: str | int) -> None:
        """Say it.

        Args:
            words: what is wrong, without a subject: "is missing".
            fields: where, from the outside in, as the file has it; numbers are places in a list.
        """
        super().__init__(words)
        self._words = words
        self._fields = fields

    def within(self, field: str | int) -> Misfit:
        """Return the same, of a part that stands in ``field``."""
        return Misfit(self._words, field, *self._fields)

    def __str__(self) -> str:
        if not self._fields:
            return f"it {self._words}"
        *around, subject = _places(self._fields)
        if isinstance(self._fields[-1], int):
            name, number = subject.rsplit(" ", 1)
            subject = f"number {number} of its {name}"
        else:
            subject = f"its {subject}"
        where = f" (in {', '.join(around)})" if around else ""
        return f"{subject}{where} {self._words}"


def mismatch(expected: str, plain: Any) -> Misfit:
    """Return the misfit of a value that should be ``expected``: "a number"."""
    return Misfit(should_be(expected, plain))


def should_be(expected: str, plain: Any) -> str:
    """Return the words for it, without a subject."""
    return f"should be {expected}, but {_found(plain)} is there"


def _places(fields: tuple[str | int, ...]) -> list[str]:
    """Return the fields as words, a place in a list with the list's name: "plans 2"."""
    places: list[str] = []
    for field in fields:
        if isinstance(field, int):
            places[-1:] = [f"{places[-1] if places else 'entry'} {field + 1}"]
        else:
            places.append(field)
    return places


def _found(plain: Any) -> str:
    """Say what stands in a document."""
    if plain is None or plain == "":
        return "nothing"
    if isinstance(plain, bool):
        return str(plain).lower()
    if isinstance(plain, int | float):
        return f"the number {plain}"
    if isinstance(plain, str):
        return shorten(plain)
    return "a list" if isinstance(plain, list) else GROUP
