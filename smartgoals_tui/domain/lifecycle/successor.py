"""When a revision means another thing: a new goal that remembers the one it came from."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from smartgoals_tui.domain.change import GoalStep
from smartgoals_tui.domain.drafting.convert import new_goal
from smartgoals_tui.domain.drafting.validate import Reading, read
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.goal import Goal, LookBack, Outcome, Revision
from smartgoals_tui.domain.lifecycle.endings import ended
from smartgoals_tui.domain.text.content_words import content_words, stem
from smartgoals_tui.domain.text.text import one_line, shorten

SAME_SHARE = 0.5
"""The share of common words from which two actions read as one thing."""


def reads_as_another(before: GoalDraft, after: GoalDraft) -> bool:
    """Tell whether the action of ``after`` reads like another goal than that of ``before``.

    Compared are the words that carry meaning, by their stems. The share of words in common is
    that of the action with fewer of them (Szymkiewicz–Simpson overlap), so that saying more about
    the same thing is no other thing. It is another goal below a share of one half, or where the
    action changed at all together with the way of counting or the unit. Where an action has no
    such words, nothing is claimed.
    """
    old, new = _meaning(before.action), _meaning(after.action)
    if not old or not new or old == new:
        return False
    if before.kind is not after.kind or _meaning(before.unit) != _meaning(after.unit):
        return True
    return len(old & new) / min(len(old), len(new)) < SAME_SHARE


def _meaning(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in content_words(one_line(text)))


class Succession(NamedTuple):
    """A goal that goes on from another one, and what becomes of that one."""

    new: Goal
    old: Goal
    """Let go, or as it was."""

    def steps(self, before: Goal) -> tuple[GoalStep, ...]:
        """Return the steps that make it so; ``before`` is the old goal as it was."""
        ending = (GoalStep(before, self.old),) if self.old != before else ()
        return (GoalStep(None, self.new), *ending)


def another_goal(
    goal: Goal, draft: GoalDraft, reading: Reading, uid: str, created: int, lets_go: bool
) -> Succession:
    """Return the goal that ``draft``, begun as a revision of ``goal``, is as one of its own.

    It starts today, or on the day to come that the draft says. The history of ``goal`` stays
    with ``goal``; why it was left, and what was learned, is told by both.

    Args:
        goal: the goal that the draft revises.
        draft: the answers.
        reading: what they mean as a revision.
        uid: of the new goal.
        created: the instant of its making, in seconds since the Unix epoch.
        lets_go: whether ``goal`` ends with this; else both go on.

    Raises:
        InvalidValue: an answer is missing or wrong.
    """
    if reading.problems:
        raise InvalidValue(reading.problems[0].message)
    today = reading.today
    begun = reading.start is None or reading.start < today
    answers = replace(
        draft,
        revises="",
        follows=goal.uid,
        start="today" if begun else draft.start,
        # A thing done once for the old goal may have to be done again for the new one.
        stairs=tuple(replace(stair, done_on=None) for stair in draft.stairs),
        # Words of the old sentence would say the old thing.
        wording="" if draft.wording == goal.wording else draft.wording,
    )
    new = new_goal(answers, read(answers, today), uid, created)
    reason, learned = draft.reason.strip(), draft.learned.strip()
    if one_line(reason + learned):
        came = f"Came from {shorten(goal.title, 60)}"
        new = new.with_revision(Revision(today, (came,), reason, learned))
    if not lets_go:
        return Succession(new, goal)
    old = ended(goal, LookBack(today, Outcome.LET_GO, onward=learned))
    last = replace(old.revisions[-1], reason=reason, learned=learned)
    return Succession(new, replace(old, revisions=(*old.revisions[:-1], last)))
