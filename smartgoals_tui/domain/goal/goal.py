"""A goal: five parts, one for each letter, plus its plans, pauses and status."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.goal.parts import Achievable, Measurable, Relevant, Specific, TimeBound
from smartgoals_tui.domain.goal.plan import Pause, Plan, is_paused, plan_on
from smartgoals_tui.domain.text.text import capitalise, line_of, one_line


class Status(StrEnum):
    """Where a goal stands in its life. PAUSED follows from its pauses and is never stored."""

    ACTIVE = "active"
    PAUSED = "paused"
    ACHIEVED = "achieved"
    LET_GO = "let go"


@dataclass(frozen=True, slots=True)
class Revision:
    """One change of the goal: what changed, why, what was learned, when."""

    day: date
    changes: tuple[str, ...]
    """One line for each thing that changed: "Days a week: 5 → 3"."""
    reason: str = ""
    learned: str = ""


class Outcome(StrEnum):
    """What a person chose when looking back at a goal."""

    ACHIEVED = "achieved"
    EXTENDED = "extended"
    FOLLOWED = "went on as another goal"
    LET_GO = "let go"


@dataclass(frozen=True, slots=True)
class LookBack:
    """What was said of a goal at its end."""

    day: date
    outcome: Outcome
    closeness: int | None = None
    """How close the person came, 0 to 10."""
    helped: str = ""
    onward: str = ""
    """What the person takes along, or does next."""
    is_early: bool = False
    """The goal came back after it; it had ended on that day, before its deadline."""

    def __post_init__(self) -> None:
        if self.closeness is not None and self.closeness not in range(11):
            raise InvalidValue("How close you came goes from 0 to 10.")


class Outline(NamedTuple):
    """What a goal's place in a list depends on; a long list is in order before it is read."""

    uid: str
    action: str
    start: date
    end: date | None
    status: Status
    pauses: tuple[Pause, ...]

    @property
    def title(self) -> str:
        """What the goal is called."""
        return title_of(self.action)

    def status_on(self, day: date) -> Status:
        """Return the status, PAUSED while an active goal rests on ``day``."""
        if self.status is Status.ACTIVE and is_paused(self.pauses, day):
            return Status.PAUSED
        return self.status


def title_of(action: str) -> str:
    """Return what a goal is called: its action, on one line, with a capital letter."""
    return capitalise(line_of(action))


@dataclass(frozen=True, slots=True)
class Goal:
    """What a person commits to."""

    uid: str
    specific: Specific
    measurable: Measurable
    time_bound: TimeBound
    plans: tuple[Plan, ...]
    """What is asked, effective-dated, oldest first; never empty."""
    achievable: Achievable = Achievable()  # noqa: RUF009 - frozen
    relevant: Relevant = Relevant()  # noqa: RUF009 - frozen
    pauses: tuple[Pause, ...] = ()
    revisions: tuple[Revision, ...] = ()
    status: Status = Status.ACTIVE
    reserve_weeks: int = 0
    """Unmet weeks a streak survives: 0, 1 or 2."""
    wording: str = ""
    """The person's own wording of the sentence; empty while it is built from the fields."""
    created: int = 0
    """The instant the goal was made, in seconds since the Unix epoch."""
    look_backs: tuple[LookBack, ...] = ()
    """What was said at each end the goal has come to, oldest first."""
    follows: str = ""
    """The uid of the goal this one came from; empty when from none."""

    def __post_init__(self) -> None:
        if not one_line(self.specific.action):
            raise InvalidValue("A goal needs an action.")
        if not self.plans:
            raise InvalidValue("A goal needs a plan.")
        if self.reserve_weeks not in range(3):
            raise InvalidValue("A goal has 0, 1 or 2 reserve weeks.")
        if any(later.start < plan.start for plan, later in pairwise(self.plans)):
            # Files of other programs may have them in any order; of one day the later one counts.
            in_order = tuple(sorted(self.plans, key=lambda plan: plan.start))
            object.__setattr__(self, "plans", in_order)

    @property
    def title(self) -> str:
        """What the goal is called."""
        return title_of(self.specific.action)

    @property
    def outline(self) -> Outline:
        """What the goal's place in a list depends on."""
        return Outline(
            self.uid, self.specific.action, self.start, self.end, self.status, self.pauses
        )

    @property
    def kind(self) -> MeasureKind:
        """What kind of goal it is."""
        return self.measurable.measure.kind

    @property
    def start(self) -> date:
        """The first day on which something is asked."""
        return self.time_bound.start

    @property
    def end(self) -> date | None:
        """The deadline, itself included; None while open-ended."""
        return self.time_bound.end

    @property
    def last_day(self) -> date | None:
        """The last day on which something is asked: the deadline, or the day it was ended before.

        None while open-ended.
        """
        end = self.time_bound.end
        if self.status is Status.ACTIVE or not self.look_backs:
            return end
        day = self.look_backs[-1].day
        return day if end is None else min(day, end)

    @property
    def is_cut_short(self) -> bool:
        """Tell whether the goal is over and was ended before its deadline."""
        return self.last_day is not None and self.last_day != self.end

    def is_left_within(self, first: date, last: date) -> bool:
        """Tell whether it was ended early on one of these days, and asked nothing on those after.

        A goal that came back later asked nothing either: it has a pause for the days away.
        """
        early = {look_back.day for look_back in self.look_backs if look_back.is_early}
        if self.is_cut_short and self.last_day:
            early.add(self.last_day)
        left = max((day for day in early if first <= day <= last), default=None)
        if left is None:
            return False
        rest = (date.fromordinal(n) for n in range(left.toordinal() + 1, last.toordinal() + 1))
        return all(self.is_paused(day) or not self.runs_on(day) for day in rest)

    def plan_on(self, day: date) -> Plan:
        """Return the plan in force on ``day``."""
        return plan_on(self.plans, day)

    def is_paused(self, day: date) -> bool:
        """Tell whether a pause covers ``day``."""
        return is_paused(self.pauses, day)

    def with_revision(self, revision: Revision) -> "Goal":
        """Return the goal with ``revision`` told last in its history."""
        return replace(self, revisions=(*self.revisions, revision))

    def runs_on(self, day: date) -> bool:
        """Tell whether ``day`` lies between the start and the last day."""
        last = self.last_day
        return self.start <= day and (last is None or day <= last)

    def status_on(self, day: date) -> Status:
        """Return the status, PAUSED while an active goal rests on ``day``."""
        return self.outline.status_on(day)
