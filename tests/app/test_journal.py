"""Saving off the screen's thread: visible at once, kept when it fails, never double."""

import threading

import pytest

from smartgoals_tui.app.session.journal import Journal
from smartgoals_tui.app.session.writer import Outcome
from smartgoals_tui.domain.change import Change, CheckInStep, GoalStep, ReviewStep
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.progress.review import Review
from smartgoals_tui.storage.errors import SaveFailed
from smartgoals_tui.storage.repository import Repository
from tests.app.harness import NOW, running
from tests.app.test_dashboard import a_goal, store

TODAY = NOW.date()


class Reports:
    """What the writer said, and a way to wait for it."""

    def __init__(self):
        self.seen = []
        self._came = threading.Condition()

    def __call__(self, report):
        with self._came:
            self.seen.append(report)
            self._came.notify_all()

    def wait_for(self, outcome, count=1):
        def enough():
            return sum(one.outcome is outcome for one in self.seen) >= count

        with self._came:
            assert self._came.wait_for(enough, timeout=20), self.seen


@pytest.fixture
def repository():
    return store(a_goal())


@pytest.fixture
def journal(repository):
    journal = Journal(repository)
    yield journal
    journal.close()


def a_check_in(at=0):
    return Change("check-in", (CheckInStep(None, CheckIn("g", TODAY, at=at)),))


def test_a_review_shows_before_it_is_saved_and_goes_with_undo(journal, repository):
    review = Review("r", TODAY)
    journal.submit(Change("review", (ReviewStep(None, review),)))
    assert journal.reviews() == (review,)
    assert repository.reviews() == ()
    journal.start(reports := Reports())
    reports.wait_for(Outcome.SAVED)
    assert repository.reviews() == (review,)
    journal.undo()
    assert journal.reviews() == ()
    reports.wait_for(Outcome.SAVED, 2)
    assert repository.reviews() == ()


def test_a_change_shows_before_it_is_saved(journal, repository):
    journal.submit(a_check_in())
    assert len(journal.check_ins("g")) == 1
    assert repository.check_ins("g") == ()
    assert journal.is_saving("g")
    assert journal.has_unsaved


def test_a_saved_change_shows_once(journal, repository):
    reports = Reports()
    journal.start(reports)
    journal.submit(a_check_in())
    reports.wait_for(Outcome.SAVED)
    assert journal.settle(reports.seen[0]) == {"g"}
    assert len(journal.check_ins("g")) == len(repository.check_ins("g")) == 1
    assert not journal.has_unsaved


def test_undo_takes_back_the_latest_first(journal):
    journal.submit(a_check_in(1))
    journal.submit(a_check_in(2))
    assert journal.undo().steps[0].after.at == 2
    assert [one.at for one in journal.check_ins("g")] == [1]
    journal.undo()
    assert journal.check_ins("g") == ()
    assert journal.undo() is None


def test_what_cannot_be_saved_stays_and_is_tried_again(journal, repository, monkeypatch):
    reports = Reports()
    full = [True]
    commit = repository.commit

    def commit_when_there_is_room(change):
        if full[0]:
            raise SaveFailed("The disk is full.")
        commit(change)

    monkeypatch.setattr(repository, "commit", commit_when_there_is_room)
    journal.start(reports)
    journal.submit(a_check_in())
    reports.wait_for(Outcome.FAILED)
    journal.settle(reports.seen[0])
    assert str(journal.unsaved) == "The disk is full."
    assert len(journal.check_ins("g")) == 1
    full[0] = False
    journal.retry()
    reports.wait_for(Outcome.SAVED)
    journal.settle(reports.seen[-1])
    assert journal.unsaved is None
    assert len(repository.check_ins("g")) == 1


def test_a_change_that_somebody_overtook_is_dropped_and_said(journal, repository):
    goal = repository.goal("g")
    elsewhere = a_goal(action="call two friends")
    journal.goals()
    repository.commit(Change("elsewhere", (GoalStep(goal, elsewhere),)))
    reports = Reports()
    journal.submit(Change("here", (GoalStep(goal, a_goal(action="call nobody")),)))
    journal.start(reports)
    reports.wait_for(Outcome.OVERTAKEN)
    assert journal.settle(reports.seen[-1]) is None
    assert journal.goal("g") == elsewhere
    assert journal.undo() is None


def test_closing_saves_what_is_left(repository):
    journal = Journal(repository)
    journal.start(lambda _: None)
    for at in range(20):
        journal.submit(a_check_in(at))
    journal.close()
    assert len(repository.check_ins("g")) == 20


def test_only_the_latest_word_on_a_draft_is_saved(journal, repository):
    for wish in ("a", "ab", "abc"):
        journal.save_draft(GoalDraft("d", wish=wish))
    reports = Reports()
    journal.start(reports)
    reports.wait_for(Outcome.SAVED)
    assert [draft.wish for draft in repository.drafts()] == ["abc"]
    journal.delete_draft("d")
    reports.wait_for(Outcome.SAVED, 2)
    assert repository.drafts() == ()


def test_a_finished_draft_goes_with_the_goal_and_comes_back_with_undo(journal, repository):
    reports = Reports()
    journal.save_draft(GoalDraft("d", wish="abc"))
    steps = (GoalStep(None, a_goal("h")), *journal.without_draft("d"))
    journal.submit(Change("new goal", steps))
    journal.start(reports)
    reports.wait_for(Outcome.SAVED, 2)
    assert repository.drafts() == ()
    assert repository.goal("h") is not None
    journal.undo()
    reports.wait_for(Outcome.SAVED, 3)
    assert [draft.wish for draft in repository.drafts()] == ["abc"]
    assert repository.goal("h") is None


def test_what_another_program_writes_is_taken_in(tmp_path):
    path = tmp_path / "goals.json"
    here = Repository.open(path, now=lambda: NOW)
    here.commit(Change("set up", (GoalStep(None, a_goal()),)))
    journal = Journal(here)
    assert journal.check_ins("g") == ()
    reports = Reports()
    journal.start(reports)
    there = Repository.open(path, now=lambda: NOW)
    there.commit(a_check_in())
    reports.wait_for(Outcome.REFRESHED)
    assert journal.settle(reports.seen[-1]) is None
    assert len(journal.check_ins("g")) == 1
    journal.close()


async def test_a_failed_save_is_said_and_quitting_asks(monkeypatch):
    repository = store(a_goal())

    def fail(_):
        raise SaveFailed("The disk is full.")

    monkeypatch.setattr(repository, "commit", fail)
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("space")
        for _ in range(500):
            if "NOT saved" in setup.text():
                break
            await pilot.pause(0.01)
        assert "NOT saved: The disk is full." in setup.text()
        assert "not saved" in setup.text()
        await pilot.press("q")
        await pilot.pause()
        assert "Something is not saved" in setup.text()
        await pilot.press("escape")
        assert setup.app.is_running


def test_at_rest_everything_is_saved_and_nothing_more(journal, repository, monkeypatch):
    reports, commit, is_resting, came = Reports(), repository.commit, [False], []

    def committing(change):
        came.append(is_resting[0])
        commit(change)

    journal.start(reports)
    journal.submit(a_check_in(1))
    with journal.at_rest():
        assert len(repository.check_ins("g")) == 1
        monkeypatch.setattr(repository, "commit", committing)
        is_resting[0] = True
        journal.submit(a_check_in(2))
        is_resting[0] = False
    reports.wait_for(Outcome.SAVED, 2)
    assert len(repository.check_ins("g")) == 2
    assert came == [False]


def test_a_store_that_hangs_holds_nobody_up(journal, monkeypatch):
    monkeypatch.setattr("smartgoals_tui.app.session.writer.REST_SECONDS", 0.01)
    with journal.at_rest(), journal.at_rest():
        pass
