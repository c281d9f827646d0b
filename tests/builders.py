"""What most tests begin with: a moment, a clock, a goal, a store that holds some."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from smartgoals_tui.domain.change import Change, CheckInStep, GoalStep
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.parts import Specific
from smartgoals_tui.storage.repository import Repository
from tests.domain.builders import make_goal

NOW = datetime(2026, 11, 21, 18, 30, tzinfo=UTC)
TODAY = NOW.date()


@dataclass
class Clock:
    """A clock that stands still until it is moved."""

    moment: datetime = NOW

    def __call__(self):
        return self.moment

    def advance(self, **parts):
        self.moment += timedelta(**parts)


def a_goal(
    uid="g",
    action="call a friend",
    days=2,
    start=date(2026, 11, 2),
    amount=None,
    *,
    measure=None,
    end=None,
    **parts,
):
    measure = measure or Measure(MeasureKind.DAYS, days, amount, "minutes" if amount else "")
    of_plans = {name: parts.pop(name) for name in ("later", "stair", "stairs") if name in parts}
    goal = make_goal(measure, start=start, end=end, **of_plans)
    return replace(goal, uid=uid, specific=Specific(action), **parts)


def store(*goals, check_ins=(), clock=None):
    repository = Repository.in_memory(now=clock or Clock())
    steps = [GoalStep(None, goal) for goal in goals]
    steps += [CheckInStep(None, check_in) for check_in in check_ins]
    repository.commit(Change("set up", tuple(steps)))
    return repository
