"""The command line on data of its own, at a fixed moment."""

from dataclasses import replace
from datetime import UTC, date, datetime

from smartgoals_tui.domain.change import Change, GoalStep
from smartgoals_tui.domain.goal.parts import Specific
from smartgoals_tui.domain.goal.plan import Measure, MeasureKind
from smartgoals_tui.storage.repository import Repository
from tests.domain.builders import make_goal

NOW = datetime(2026, 11, 21, 18, 30, tzinfo=UTC)
TODAY = NOW.date()


def a_goal(uid="g", action="call a friend", days=2, start=date(2026, 11, 2), amount=None, **parts):
    measure = Measure(MeasureKind.DAYS, days, amount, "minutes" if amount else "")
    goal = make_goal(parts.pop("measure", measure), start=start, **parts)
    return replace(goal, uid=uid, specific=Specific(action))


def put(data, *goals):
    repository = Repository.open(data, now=lambda: NOW)
    repository.commit(Change("set up", tuple(GoalStep(None, goal) for goal in goals)))


def check_ins(data, uid="g"):
    return Repository.open(data, now=lambda: NOW).check_ins(uid)


def goals(data):
    return Repository.open(data, now=lambda: NOW).goals()
