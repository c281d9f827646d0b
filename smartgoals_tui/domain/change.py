"""Changes as values: each knows what was there before, so each can be undone.

A change is a few steps that belong together. A step says what a thing was
(``None``: it was not there) and what it becomes (``None``: it goes away).
Swapping the two is the undo; a step whose ``before`` is no longer what is
there must not be carried out, since somebody else changed it meanwhile.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal

if TYPE_CHECKING:
    from smartgoals_tui.domain.goal.draft import GoalDraft
    from smartgoals_tui.domain.progress.review import Review


class GoalStep(NamedTuple):
    """A goal made, changed or taken away."""

    before: Goal | None
    after: Goal | None


class CheckInStep(NamedTuple):
    """A check-in made, edited or deleted; both sides belong to the same goal."""

    before: CheckIn | None
    after: CheckIn | None

    @property
    def goal(self) -> str:
        """The uid of the goal it belongs to."""
        check_in = self.after or self.before
        return check_in.goal if check_in else ""


class DraftStep(NamedTuple):
    """A draft finished, discarded or brought back."""

    before: "GoalDraft | None"
    after: "GoalDraft | None"


class ReviewStep(NamedTuple):
    """A review begun, gone on with, finished or taken back."""

    before: "Review | None"
    after: "Review | None"


Step = GoalStep | CheckInStep | DraftStep | ReviewStep


class Change(NamedTuple):
    """Steps that are carried out together or not at all."""

    label: str
    """What was done, as undo names it: "check-in on Tuesday 17 Nov"."""
    steps: tuple[Step, ...]

    def inverse(self) -> "Change":
        """Return the change that takes this one back."""
        swapped = (type(step)(step.after, step.before) for step in reversed(self.steps))  # type: ignore[arg-type]
        return Change(self.label, tuple(swapped))

    def going_on(self, later: "Change") -> "Change":
        """Return one change that does this and then ``later``, called as ``later`` is.

        A step that goes on from the last one joins it: a text typed bit by bit is one step.
        """
        steps = list(self.steps)
        for step in later.steps:
            last = steps[-1] if steps else None
            if type(last) is type(step) and last and last.after and last.after == step.before:
                steps[-1] = type(step)(last.before, step.after)  # type: ignore[arg-type]
            else:
                steps.append(step)
        return Change(later.label, tuple(steps))

    def goals(self) -> frozenset[str]:
        """Return the uids of the goals it touches."""
        uids = set()
        for step in self.steps:
            if isinstance(step, CheckInStep):
                uids.add(step.goal)
            elif isinstance(step, GoalStep):
                uids.update(goal.uid for goal in (step.before, step.after) if goal)
        return frozenset(uids)


def apply_to_check_ins(steps: Iterable[Step], check_ins: Iterable[CheckIn]) -> tuple[CheckIn, ...]:
    """Return ``check_ins`` of one goal with the check-in steps carried out, by day and instant.

    A step whose ``before`` is missing adds nothing: it no longer applies.
    """
    result = list(check_ins)
    for step in steps:
        if not isinstance(step, CheckInStep):
            continue
        if step.before is not None:
            if step.before not in result:
                continue
            result.remove(step.before)
        if step.after is not None:
            result.append(step.after)
    return tuple(sorted(result, key=lambda check_in: (check_in.day, check_in.at)))
