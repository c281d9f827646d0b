"""The command line on data of its own, at a fixed moment."""

from smartgoals_tui.domain.change import Change, GoalStep
from smartgoals_tui.storage.repository import Repository
from tests.builders import NOW


def put(data, *goals):
    repository = Repository.open(data, now=lambda: NOW)
    repository.commit(Change("set up", tuple(GoalStep(None, goal) for goal in goals)))


def check_ins(data, uid="g"):
    return Repository.open(data, now=lambda: NOW).check_ins(uid)


def goals(data):
    return Repository.open(data, now=lambda: NOW).goals()
