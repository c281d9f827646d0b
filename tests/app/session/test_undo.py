"""Undo and redo: of all goals and of one, compared with a simple model, and in the program."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.app.session.undo import Entangled, UndoHistory
from smartgoals_tui.domain.change import Change, CheckInStep, ReviewStep
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.progress.review import Review
from tests.app.harness import running, saved
from tests.app.session.harness import TODAY, a_check_in, a_session
from tests.app.test_pausing import fill
from tests.builders import a_goal, store

GOALS = "fgh"


class Model:
    """Numbers of changes with their goals: those that hold, and those that were taken back."""

    def __init__(self):
        self.held, self.taken_back = [], []

    def take(self, source, target, goal):
        """Move the latest of ``goal``; None: there is none, False: later ones share a goal."""
        mine = [n for n, (_, goals) in enumerate(source) if goal is None or goal in goals]
        if not mine:
            return None
        place = mine[-1]
        if any(source[place][1] & goals for _, goals in source[place + 1 :]):
            return False
        target.append(source.pop(place))
        return True

    def of(self, goal):
        return sorted(number for number, goals in self.held if goal in goals)


ACTIONS = st.one_of(
    st.tuples(st.just("do"), st.sets(st.sampled_from(GOALS), min_size=1).map(frozenset)),
    st.tuples(st.sampled_from(["undo", "redo"]), st.sampled_from([None, *GOALS])),
)


@given(st.lists(ACTIONS, max_size=25))
def test_any_changes_undone_and_redone_hold_as_a_simple_model_says(actions):
    repository = store(*(a_goal(uid) for uid in GOALS))
    session, model = a_session(repository), Model()
    for number, (name, about) in enumerate(actions, 1):
        if name == "do":
            steps = tuple(CheckInStep(None, CheckIn(uid, TODAY, at=number)) for uid in about)
            session.submit(Change(str(number), steps))
            model.held.append((number, about))
            model.taken_back.clear()
            continue
        lists = (model.held, model.taken_back)
        expected = model.take(*(lists if name == "undo" else lists[::-1]), about)
        try:
            came = getattr(session, name)(about)
        except Entangled:
            assert expected is False
        else:
            assert (came is not None) is (expected is True and expected is not None)
            assert expected is not False
        for uid in GOALS:
            assert [check_in.at for check_in in session.records.check_ins(uid)] == model.of(uid)
    session.start(lambda _: None)
    assert session.close() is None
    for uid in GOALS:
        assert [check_in.at for check_in in repository.check_ins(uid)] == model.of(uid)


def test_a_change_of_two_goals_waits_for_later_ones_of_each():
    history = UndoHistory()
    both = Change("both", (*a_check_in(1).steps, *a_check_in(2, "h").steps))
    history.add(both)
    later = history.add(a_check_in(3, "h"))
    with pytest.raises(Entangled, match="u takes back the latest change"):
        history.undo("g")
    assert history.undo("h") is later
    assert history.undo("g") is both
    assert history.redo("g") is both
    assert history.redo("h") is later


def test_what_is_no_step_goes_with_the_step_before_it():
    history, review = UndoHistory(), Review("r", TODAY)
    finished = Review("r", TODAY, finished=True)
    history.add(Change("review", (ReviewStep(None, review),)))
    history.add(a_check_in())
    history.absorb(Change("put away", (ReviewStep(review, finished),)))
    history.undo()
    assert history.undo() == Change("review", (ReviewStep(None, finished),))
    assert history.undo() is None
    history.absorb(Change("put away", (ReviewStep(review, finished),)))
    assert history.undo() is None


def two_goals():
    return store(a_goal("g", "alpha"), a_goal("h", "beta"))


async def test_a_second_space_takes_back_the_check_in_of_its_own_goal():
    repository = two_goals()
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("space", "down", "space", "up", "space")
        what = "check-in of “Alpha”, Saturday 21 Nov"
        assert setup.toasts[-1] == f"Taken back: {what}. U brings it back."
        await saved(pilot, setup)
        assert repository.check_ins("g") == ()
        assert len(repository.check_ins("h")) == 1
        await pilot.press("u")
        assert setup.toasts[-1].startswith("Taken back: check-in of “Beta”")
        await pilot.press("U", "U")
        assert setup.toasts[-1] == f"Brought back: {what}. u takes it back."
        await saved(pilot, setup)
        assert [len(repository.check_ins(uid)) for uid in "gh"] == [1, 1]
        await pilot.press("U")
        assert setup.toasts[-1] == "Nothing to bring back."


async def test_on_a_goals_own_screen_undo_and_redo_concern_that_goal():
    repository = two_goals()
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("space", "down", "space", "up", "enter")
        await pilot.pause()
        await pilot.press("u")
        assert setup.toasts[-1].startswith("Taken back: check-in of “Alpha”")
        await pilot.press("u")
        assert setup.toasts[-1] == "Nothing to undo for this goal."
        await pilot.press("U")
        assert setup.toasts[-1].startswith("Brought back: check-in of “Alpha”")
        await pilot.press("U")
        assert setup.toasts[-1] == "Nothing to bring back for this goal."
        await saved(pilot, setup)
        assert [len(repository.check_ins(uid)) for uid in "gh"] == [1, 1]


async def test_a_change_that_others_go_on_from_is_not_taken_back_alone():
    async with running(repository=two_goals()) as (pilot, setup):
        await pilot.press("P")
        await pilot.pause()
        await fill(pilot, setup, reason="travel")
        await saved(pilot, setup)
        setup.dashboard.choose("h")
        await pilot.press("p")
        setup.dashboard.choose("g")
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("u")
        assert setup.toasts[-1] == (
            "Later changes go on from it: on the dashboard u takes back the latest change of all "
            "first."
        )
        await pilot.press("escape", "u", "u")
        await saved(pilot, setup)
        assert setup.toasts[-1] == "Taken back: pause of 2 goals. U brings it back."
        assert not any(goal.pauses for goal in setup.repository.goals())


async def test_while_words_are_hidden_no_toast_tells_a_title():
    async with running(repository=two_goals()) as (pilot, setup):
        await pilot.press("x", "space", "u")
        assert setup.toasts[-1].startswith("Taken back: check-in of “…”, Saturday 21 Nov.")
        await pilot.press("U")
        assert setup.toasts[-1].startswith("Brought back: check-in of “…”, Saturday 21 Nov.")
