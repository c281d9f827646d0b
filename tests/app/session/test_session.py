"""Saving off the screen's thread: visible at once, kept when it fails, never double."""

import pytest

from smartgoals_tui.app.session.events import Publisher
from smartgoals_tui.app.session.writer import Outcome, Writer
from smartgoals_tui.domain.change import Change, GoalStep, ReviewStep
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.progress.review import Review
from smartgoals_tui.storage.errors import SaveFailed
from smartgoals_tui.storage.repository import Repository
from tests.app.harness import running
from tests.app.session.harness import TODAY, Reports, a_check_in, a_session, silent
from tests.app.waiting import until
from tests.builders import NOW, a_goal, store


@pytest.fixture
def repository():
    return store(a_goal())


@pytest.fixture
def session(repository):
    session = a_session(repository)
    yield session
    session.close()


def test_a_review_shows_before_it_is_saved_and_goes_with_undo(session, repository):
    review = Review("r", TODAY)
    session.submit(Change("review", (ReviewStep(None, review),)))
    assert session.records.reviews() == (review,)
    assert repository.reviews() == ()
    session.start(reports := Reports())
    reports.wait_for(Outcome.SAVED)
    assert repository.reviews() == (review,)
    session.undo()
    assert session.records.reviews() == ()
    reports.wait_for(Outcome.SAVED, 2)
    assert repository.reviews() == ()


def test_a_change_shows_before_it_is_saved(session, repository):
    session.submit(a_check_in())
    assert len(session.records.check_ins("g")) == 1
    assert repository.check_ins("g") == ()
    assert session.records.is_saving("g")
    assert session.saving.has_unsaved


def test_a_saved_change_shows_once(session, repository):
    session.start(reports := Reports())
    session.submit(a_check_in())
    reports.wait_for(Outcome.SAVED)
    reports.receive()
    assert len(session.records.check_ins("g")) == len(repository.check_ins("g")) == 1
    assert not session.saving.has_unsaved


def test_undo_takes_back_the_latest_first(session):
    session.submit(a_check_in(1))
    session.submit(a_check_in(2))
    assert session.undo().steps[0].after.at == 2
    assert [check_in.at for check_in in session.records.check_ins("g")] == [1]
    session.undo()
    assert session.records.check_ins("g") == ()
    assert session.undo() is None


def test_what_cannot_be_saved_stays_and_is_tried_again(session, repository, monkeypatch):
    reports = Reports()
    full = [True]
    commit = repository.commit

    def commit_when_there_is_room(change):
        if full[0]:
            raise SaveFailed("The disk is full.")
        commit(change)

    monkeypatch.setattr(repository, "commit", commit_when_there_is_room)
    session.start(reports)
    session.submit(a_check_in())
    reports.wait_for(Outcome.FAILED)
    reports.receive()
    assert str(session.saving.status.error) == "The disk is full."
    assert len(session.records.check_ins("g")) == 1
    full[0] = False
    session.saving.retry()
    reports.wait_for(Outcome.SAVED)
    reports.receive()
    assert session.saving.status.error is None
    assert len(repository.check_ins("g")) == 1


def test_a_change_that_somebody_overtook_is_dropped_and_said(session, repository):
    goal = repository.goal("g")
    elsewhere = a_goal(action="call two friends")
    session.records.goals()
    repository.commit(Change("elsewhere", (GoalStep(goal, elsewhere),)))
    reports = Reports()
    session.submit(Change("here", (GoalStep(goal, a_goal(action="call nobody")),)))
    session.start(reports)
    reports.wait_for(Outcome.OVERTAKEN)
    reports.receive()
    assert session.records.goal("g") == elsewhere
    assert session.undo() is None


def test_closing_saves_what_is_left(repository):
    session = a_session(repository)
    session.start(silent)
    for at in range(20):
        session.submit(a_check_in(at))
    session.close()
    assert len(repository.check_ins("g")) == 20


def test_only_the_latest_word_on_a_draft_is_saved(session, repository):
    for wish in ("a", "ab", "abc"):
        session.save_draft(GoalDraft("d", wish=wish))
    session.start(reports := Reports())
    reports.wait_for(Outcome.SAVED)
    assert [draft.wish for draft in repository.drafts()] == ["abc"]
    session.delete_draft("d")
    reports.wait_for(Outcome.SAVED, 2)
    assert repository.drafts() == ()


def test_a_finished_draft_goes_with_the_goal_and_comes_back_with_undo(session, repository):
    reports = Reports()
    session.save_draft(GoalDraft("d", wish="abc"))
    steps = (GoalStep(None, a_goal("h")), *session.records.without_draft("d"))
    session.submit(Change("new goal", steps))
    session.start(reports)
    reports.wait_for(Outcome.SAVED, 2)
    assert repository.drafts() == ()
    assert repository.goal("h") is not None
    session.undo()
    reports.wait_for(Outcome.SAVED, 3)
    assert [draft.wish for draft in repository.drafts()] == ["abc"]
    assert repository.goal("h") is None


def test_what_another_program_writes_is_taken_in(tmp_path):
    path = tmp_path / "goals.json"
    here = Repository.open(path, now=lambda: NOW)
    here.commit(Change("set up", (GoalStep(None, a_goal()),)))
    session = a_session(here)
    assert session.records.check_ins("g") == ()
    session.start(reports := Reports())
    there = Repository.open(path, now=lambda: NOW)
    there.commit(a_check_in())
    reports.wait_for(Outcome.REFRESHED)
    reports.receive()
    assert len(session.records.check_ins("g")) == 1
    session.close()


async def test_a_failed_save_is_said_and_quitting_asks(monkeypatch):
    repository = store(a_goal())

    def fail(_):
        raise SaveFailed("The disk is full.")

    monkeypatch.setattr(repository, "commit", fail)
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("space")
        await until(pilot, lambda: "Not saved" in setup.text())
        assert "Not saved: The disk is full." in setup.text()
        assert "not saved" in setup.text()
        await pilot.press("q")
        await pilot.pause()
        assert "Something is not saved" in setup.text()
        await pilot.press("escape")
        assert setup.app.is_running


def test_at_rest_everything_is_saved_and_nothing_more(session, repository, monkeypatch):
    reports, commit, is_resting, came = Reports(), repository.commit, [False], []

    def committing(change):
        came.append(is_resting[0])
        commit(change)

    session.start(reports)
    session.submit(a_check_in(1))
    with session.saving.at_rest():
        assert len(repository.check_ins("g")) == 1
        monkeypatch.setattr(repository, "commit", committing)
        is_resting[0] = True
        session.submit(a_check_in(2))
        is_resting[0] = False
    reports.wait_for(Outcome.SAVED, 2)
    assert len(repository.check_ins("g")) == 2
    assert came == [False]


def test_a_store_that_hangs_holds_nobody_up(session, monkeypatch):
    monkeypatch.setattr("smartgoals_tui.app.session.writer.REST_SECONDS", 0.01)
    with session.saving.at_rest(), session.saving.at_rest():
        pass


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_writer_that_ended_is_said_and_begun_again(session, repository, monkeypatch):
    is_ending = [True]

    def work(writer):
        if is_ending:
            raise SystemExit
        real(writer)

    real = Writer._work
    monkeypatch.setattr(Writer, "_work", work)
    session.start(reports := Reports())
    session.submit(a_check_in(1))
    session.saving._writer._thread.join(timeout=20)
    is_ending.clear()
    session.tick()
    reports.wait_for(Outcome.FAILED)
    assert reports.seen[0].error.sentence == "Saving had stopped. It was begun again."
    reports.wait_for(Outcome.SAVED)
    assert len(repository.check_ins("g")) == 1


def test_events_come_in_the_order_in_which_they_were_subscribed_to_while_one_runs():
    class Hearer:
        is_running = True

    first, second, publisher, heard = Hearer(), Hearer(), Publisher(), []
    publisher.subscribe(first, lambda event: heard.append(("first", event)))
    publisher.subscribe(second, lambda event: heard.append(("second", event)))
    publisher.publish(1)
    publisher.publish_to_latest(2)
    second.is_running = False
    publisher.publish(3)
    publisher.publish_to_latest(4)
    assert heard == [("first", 1), ("second", 1), ("second", 2), ("first", 3), ("first", 4)]


def test_a_screen_that_cannot_draw_a_change_does_not_keep_it_from_being_saved(session, repository):
    def draw(_):
        raise RuntimeError("a screen")

    session.changed.subscribe(session, draw)
    with pytest.raises(RuntimeError, match="a screen"):
        session.submit(a_check_in(1))
    session.start(silent)
    assert session.close() is None
    assert len(repository.check_ins("g")) == 1


def test_a_screen_that_cannot_say_how_saving_stands_does_not_keep_it_from_being_saved(
    session, repository
):
    def say(_):
        raise RuntimeError("a screen")

    session.saving.changed.subscribe(session, say)
    with pytest.raises(RuntimeError, match="a screen"):
        session.submit(a_check_in(1))
    session.start(silent)
    assert session.close() is None
    assert len(repository.check_ins("g")) == 1
