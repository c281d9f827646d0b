"""The course of a weekly review: from goal to goal, each answer kept, each decision made once.

Nothing here saves or draws: a step returns what is to be saved, and the screen asks what is to be
shown. What is true at each step, goals and records, comes from a ``ReviewSource``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple, Protocol

from smartgoals_tui.domain.change import GoalStep, ReviewStep, Step
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.lifecycle.review_decisions import (
    decided,
    describe_decision,
    possible_decisions,
    with_confidence,
    with_if_then,
)
from smartgoals_tui.domain.lifecycle.review_wording import (
    asks_for_look_back,
    if_then_of,
    with_suggested_obstacle,
    without_suggested_obstacle,
)
from smartgoals_tui.domain.progress.review import Decision, Facts, GoalReview, Review
from smartgoals_tui.domain.text.week import Calendar, Week

UNDO_LABELS = {
    Decision.KEEP: "review of",
    Decision.CLIMB: "climb of",
    Decision.SHRINK: "smaller step for",
    Decision.PAUSE: "pause of",
    Decision.LET_GO: "letting go of",
}
"""What undo calls each decision, before the title of the goal."""

ANSWERS_LABEL = "answers to the review of"
"""What undo calls answers that are kept before anything is decided."""

DECIDED_ALREADY = "This is what you decided."

PAUSE_REASONS = {"ill": "ill"}
"""The reason of a pause that follows from what was different; other ones are "other"."""


class ReviewSource(Protocol):
    """What a review is about, as it is whenever it is asked."""

    @property
    def today(self) -> date:
        """The day it is."""

    @property
    def instant(self) -> int:
        """The instant it is, in seconds since the Unix epoch."""

    @property
    def calendar(self) -> Calendar:
        """Where weeks begin."""

    def goal(self, uid: str) -> Goal | None:
        """Return a goal; None where it is gone."""

    def facts(self, uid: str, week: Week) -> Facts:
        """Return what ``week`` held of a goal; of one that did not run then, nothing."""

    def record(self, week: Week) -> Review | None:
        """Return the latest review of ``week``."""

    def due(self, week: Week) -> Sequence[str]:
        """Return the uids of all goals that are looked back at for ``week``."""

    def new_uid(self) -> str:
        """Return the uid of a review that is to be made."""


class ReviewEdit(NamedTuple):
    """What is to be saved: a goal's part of the review, and what was decided about the goal."""

    label: str
    """What undo calls it, before the title of ``goal``."""
    goal: Goal
    steps: tuple[Step, ...]


class ReviewDecision(NamedTuple):
    """What going on from a goal came to."""

    decision: Decision
    edit: ReviewEdit | None
    """None where nothing is new."""


class WeeklyReviewState:
    """Where a review of one week stands; ``page`` is the goal's part that is being answered."""

    def __init__(self, source: ReviewSource, week: Week, uids: Sequence[str]) -> None:
        """Begin with the first of ``uids``, one or more, that is not done yet."""
        self._source = source
        self._uids = tuple(uids)
        self.week = week
        record = source.record(week)
        # A page that was left half-way has answers, but is not done.
        done = {part.goal for part in record.goals if part.done} if record else set()
        self._place = next((n for n, uid in enumerate(self._uids) if uid not in done), 0)
        self.page: GoalReview | None = None
        """What the page said before anything was answered on it; None while none is open."""
        self._kept: GoalReview | None = None
        """What of the page is kept."""
        self._described: tuple[Decision, str] | None = None
        """The decision whose effect was described last, and in which words."""
        self._decided: dict[str, tuple[Goal, Goal]] = {}
        """Goals before and after what was decided here, so that it can be decided again."""

    # Where it stands

    @property
    def chosen(self) -> str:
        """The uid of the goal that is looked back at."""
        return self._uids[self._place]

    @property
    def number(self) -> int:
        """The number of that goal, from 1."""
        return self._place + 1

    @property
    def count(self) -> int:
        """How many goals are looked back at."""
        return len(self._uids)

    @property
    def is_last(self) -> bool:
        """Tell whether no goal comes after this one."""
        return self.number == self.count

    @property
    def has_decided(self) -> bool:
        """Tell whether anything was decided since it began."""
        return bool(self._decided)

    # The page

    def open(self) -> GoalReview | None:
        """Open the page of the chosen goal; None where another program has deleted the goal."""
        self.page = self._kept = self._described = None
        goal = self._source.goal(self.chosen)
        if goal is None:
            return None
        is_over = asks_for_look_back(goal, self._source.today)
        page = self._recorded(goal)
        if page.decision is None and not is_over:
            page = replace(page, decision=Decision.KEEP)
        self.page = self._kept = page if is_over else with_suggested_obstacle(page)
        return self.page

    def _recorded(self, goal: Goal) -> GoalReview:
        """Return what is recorded of the goal's part, with the facts as they are at this moment."""
        record, facts = self._source.record(self.week), self._source.facts(goal.uid, self.week)
        said = record.of(goal.uid) if record else None
        return replace(said, facts=facts) if said else GoalReview(goal.uid, goal.title, facts)

    def said(self, answers: Mapping[str, object]) -> GoalReview:
        """Return the open page with ``answers``, by field of ``GoalReview``."""
        assert self.page is not None
        return replace(self.page, **answers)  # type: ignore[arg-type]

    def offered(self) -> tuple[Decision, ...]:
        """Return the decisions that the page offers, what was decided among them."""
        goal = self._goal_of_page()
        if goal is None or self.page is None:
            return ()
        source = self._source
        offers = possible_decisions(self._undecided(goal), source.today, source.calendar)
        return tuple(decision for decision in Decision if decision in (*offers, self.page.decision))

    def describe(self, answers: Mapping[str, object]) -> str:
        """Say what the decision among ``answers`` would do; that is what going on then does."""
        goal = self._goal_of_page()
        if goal is None:
            return ""
        self._described = self._effect(goal, self.said(answers))
        return self._described[1]

    def is_outdated(self, answers: Mapping[str, object]) -> bool:
        """Tell whether the decision among ``answers`` would do another thing than was described.

        Another day has begun, or another program has changed the goal.
        """
        goal = self._goal_of_page()
        if goal is None or self._described is None:
            return False
        decision, words = self._effect(goal, self.said(answers))
        return decision is self._described[0] and words != self._described[1]

    def _effect(self, goal: Goal, said: GoalReview) -> tuple[Decision, str]:
        decision = said.decision or Decision.KEEP
        if self._is_decided(decision):
            return decision, DECIDED_ALREADY
        source = self._source
        undecided = self._undecided(goal)
        return decision, describe_decision(undecided, decision, source.today, source.calendar)

    # What is to be saved

    def keep(self, answers: Mapping[str, object]) -> ReviewEdit | None:
        """Return what keeps ``answers`` without doing what was decided; None where none is new."""
        goal = self._goal_of_page()
        if goal is None or self.page is None:
            return None
        said = self.said(answers)
        if said == self._kept:
            return None
        self._kept = said
        if self.page.done:
            # What was decided is done; only going on decides again.
            said = replace(said, decision=self.page.decision)
        return self._edit(ANSWERS_LABEL, goal, goal, without_suggested_obstacle(said))

    def decide(self, answers: Mapping[str, object]) -> ReviewDecision | None:
        """Close the page with ``answers``, doing what was decided unless that is done already.

        None where no page is open, or its goal is gone.
        """
        goal, page = self._goal_of_page(), self.page
        if goal is None or page is None:
            return None
        said = without_suggested_obstacle(replace(self.said(answers), done=True))
        decision = said.decision or Decision.KEEP
        undecided = self._undecided(goal)
        after = goal if self._is_decided(decision) else self._after(undecided, decision, said)
        after = with_confidence(after, said.confidence, self._source.today)
        after = with_if_then(after, if_then_of(said), self._source.today)
        self.close()
        if after == goal and said == without_suggested_obstacle(page):
            return ReviewDecision(decision, None)
        self._decided[goal.uid] = (undecided, after)
        return ReviewDecision(decision, self._edit(UNDO_LABELS[decision], goal, after, said))

    def close(self) -> None:
        """Close the page: nothing more of it is kept."""
        self.page = None

    def _is_decided(self, decision: Decision) -> bool:
        """Tell whether the page was done before, with this decision."""
        return self.page is not None and self.page.done and decision is self.page.decision

    def _after(self, goal: Goal, decision: Decision, said: GoalReview) -> Goal:
        source, reason = self._source, PAUSE_REASONS.get(said.different, "")
        return decided(goal, decision, source.today, source.calendar, reason)

    def _goal_of_page(self) -> Goal | None:
        return self._source.goal(self.page.goal) if self.page else None

    def _undecided(self, goal: Goal) -> Goal:
        """Return the goal as it was before it was decided about here."""
        before, after = self._decided.get(goal.uid, (goal, goal))
        return before if goal == after else goal

    def _edit(self, label: str, goal: Goal, after: Goal, said: GoalReview) -> ReviewEdit:
        source = self._source
        before = source.record(self.week)
        record = before or Review(source.new_uid(), self.week.start)
        record = record.saying(said, source.instant)
        parts = (record.of(uid) for uid in source.due(self.week))
        is_whole = all(part is not None and part.done for part in parts)
        # A review that was put away stays so.
        record = replace(record, finished=record.finished or is_whole)
        goal_steps = (GoalStep(goal, after),) if after != goal else ()
        return ReviewEdit(label, goal, (ReviewStep(before, record), *goal_steps))

    # Moving

    def go_on(self) -> bool:
        """Choose the next goal; False where this one is the last."""
        if self.is_last:
            return False
        self._place += 1
        return True

    def go_back(self) -> bool:
        """Choose the goal before; False where this one is the first."""
        if not self._place:
            return False
        self._place -= 1
        return True
