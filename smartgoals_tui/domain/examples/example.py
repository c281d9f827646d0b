"""One goal to borrow from, as answers to all five letters."""

from __future__ import annotations

from dataclasses import dataclass

from smartgoals_tui.domain.goal.letters import LETTERS, Letter


@dataclass(frozen=True, slots=True)
class Example:
    """A good goal, with the wish it began with."""

    uid: str
    title: str
    wish: str
    """The vague wish it began with, as people bring it along."""
    also: tuple[str, ...]
    """Other words in which people say that wish."""
    answers: tuple[tuple[str, object], ...]
    """Draft fields and their answers, the wish among them, for ``dataclasses.replace``."""

    @property
    def area(self) -> str:
        """The life area it belongs to."""
        return str(dict(self.answers)["area"])

    @property
    def action(self) -> str:
        """What someone would see the person doing."""
        return str(dict(self.answers)["action"])

    def answers_for(self, letter: Letter) -> tuple[tuple[str, object], ...]:
        """Return the answers to the fields that ``letter`` owns."""
        owned = LETTERS[letter].fields
        return tuple((field, answer) for field, answer in self.answers if field in owned)


def example(
    uid: str,
    title: str,
    wish: str,
    also: tuple[str, ...],
    *,
    motives: tuple[int, int, int, int],
    **answers: object,
) -> Example:
    """Return an example that starts today and speaks with the person's own voice.

    Args:
        uid: names it among all examples.
        title: what it is called in the list.
        wish: the vague wish it began with.
        also: other words for that wish.
        motives: 0 to 4 each: others want it, guilt, value, enjoyment.
        answers: the other draft fields and their answers.
    """
    scales = zip(("others", "guilt", "value", "enjoyment"), motives, strict=True)
    common = {"wish": wish, **dict(scales), "voice": "my own", "start": "today"}
    return Example(uid, title, wish, also, (*common.items(), *answers.items()))
