"""What can be taken back and brought back, of all goals or of one.

Changes of different goals do not depend on each other, so one that is not the latest of all can
be taken back as long as nothing that it touched was changed again after it.
"""

from __future__ import annotations

from datetime import date

from smartgoals_tui.domain.change import Change, CheckInStep, DraftStep, GoalStep, ReviewStep

GO_ON_FROM_IT = (
    "Later changes go on from it: on the dashboard {key} {does} the latest change of all first."
)


class Entangled(Exception):
    """Something that a change touched was changed again after it; ``str()`` is a sentence."""


class UndoHistory:
    """The changes of this run: made ones and undone ones, the latest last."""

    def __init__(self) -> None:
        """Begin with nothing made."""
        self._made: list[Change] = []
        self._taken_back: list[Change] = []

    def add(self, change: Change, after: Change | None = None) -> Change:
        """Take note of ``change``; return what undo takes back.

        Where it goes on from the change ``after``, and nothing came between, both are one.
        Nothing that was taken back before can be brought back any more.
        """
        if after is not None and self._made and self._made[-1] is after:
            change = self._made.pop().going_on(change)
        self._made.append(change)
        self._taken_back.clear()
        return change

    def absorb(self, change: Change) -> Change:
        """Take note of ``change``, which is no step of its own, and return it.

        It goes with the latest change that touched the same things, if there is one.
        """
        touched = _touched(change)
        self._taken_back = [known for known in self._taken_back if not _touched(known) & touched]
        for place in reversed(range(len(self._made))):
            made = self._made[place]
            if _touched(made) & touched:
                self._made[place] = made.going_on(change)._replace(label=made.label)
                break
        return change

    def drop(self, change: Change) -> None:
        """Forget all that goes on from what ``change`` touched: another program has changed it."""
        touched = _touched(change)
        self._made = [known for known in self._made if not _touched(known) & touched]
        self._taken_back = [known for known in self._taken_back if not _touched(known) & touched]

    def undo(self, goal: str | None = None) -> Change | None:
        """Return the latest change, of ``goal`` if it is given, as taken back; None for none.

        Raises:
            Entangled: what it touched besides was changed again after it.
        """
        change = _take_latest(self._made, goal, "u", "takes back")
        if change is not None:
            self._taken_back.append(change)
        return change

    def redo(self, goal: str | None = None) -> Change | None:
        """Return the change that was taken back last, as brought back; None for none.

        Raises:
            Entangled: what it touched besides was taken back further after it.
        """
        change = _take_latest(self._taken_back, goal, "U", "brings back")
        if change is not None:
            self._made.append(change)
        return change

    def is_latest_check_in(self, goal: str, day: date) -> bool:
        """Tell whether the latest change of ``goal`` made one check-in on ``day``."""
        change = next((made for made in reversed(self._made) if goal in goals_of(made)), None)
        if change is None or len(change.steps) != 1:
            return False
        (step,) = change.steps
        if not isinstance(step, CheckInStep) or step.before is not None or step.after is None:
            return False
        return step.after.day == day


def goals_of(change: Change) -> frozenset[str]:
    """Return the uids of the goals that ``change`` concerns, those looked back at included."""
    steps = (step for step in change.steps if isinstance(step, ReviewStep))
    return change.goals().union(*map(_looked_back_at, steps))


def _looked_back_at(step: ReviewStep) -> set[str]:
    """Return the goals about which a review says something else than before."""
    before = set(step.before.goals) if step.before else set()
    after = set(step.after.goals) if step.after else set()
    return {said.goal for said in before ^ after}


def _take_latest(changes: list[Change], goal: str | None, key: str, does: str) -> Change | None:
    places = range(len(changes) - 1, -1, -1)
    place = next((n for n in places if goal is None or goal in goals_of(changes[n])), None)
    if place is None:
        return None
    touched = _touched(changes[place])
    if any(touched & _touched(later) for later in changes[place + 1 :]):
        raise Entangled(GO_ON_FROM_IT.format(key=key, does=does))
    return changes.pop(place)


def _touched(change: Change) -> frozenset[str]:
    """Return the uids of all that ``change`` touched: goals, drafts and reviews."""
    things = (step for step in change.steps if isinstance(step, DraftStep | ReviewStep | GoalStep))
    sides = (side for step in things for side in (step.before, step.after))
    return goals_of(change).union(side.uid for side in sides if side is not None)
