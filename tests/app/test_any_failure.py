"""Whatever is raised while saving: nothing is lost, it is said, tried again and asked about."""

import pytest

from smartgoals_tui.app.app import SmartGoalsApp
from smartgoals_tui.app.running import run
from smartgoals_tui.app.session.writer import Outcome
from smartgoals_tui.cli import main
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.settings import Settings
from smartgoals_tui.storage.errors import SaveFailed, StoreError
from tests.app.harness import running, saved
from tests.app.session.harness import Reports, a_check_in, a_session, silent
from tests.app.waiting import until
from tests.builders import NOW, a_goal, store

ERRORS = [
    RuntimeError("x"),
    MemoryError(),
    OSError(5, "I/O error"),
    KeyError("k"),
    SaveFailed("S."),
]


def a_draft():
    return GoalDraft("d", wish="be happier")


SAVES = {
    "commit": lambda session: session.submit(a_check_in()),
    "save_draft": lambda session: session.save_draft(a_draft()),
    "delete_draft": lambda session: session.delete_draft("d"),
    "refresh": lambda session: session.saving.retry(),
}


def failing(monkeypatch, repository, name, error):
    """Let ``name`` of the repository raise ``error`` until the switch that is returned is off."""
    failing, real = [True], getattr(repository, name)

    def act(*arguments):
        if failing:
            raise error
        return real(*arguments)

    monkeypatch.setattr(repository, name, act)
    return failing


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("name", SAVES)
def test_it_is_a_save_that_failed_and_the_next_try_saves_all(monkeypatch, name, error):
    repository = store(a_goal())
    switch = failing(monkeypatch, repository, name, error)
    session = a_session(repository)
    try:
        session.start(reports := Reports())
        SAVES[name](session)
        reports.wait_for(Outcome.FAILED)
        reports.receive()
        assert isinstance(session.saving.status.error, StoreError)
        switch.clear()
        session.save_draft(a_draft())
        session.submit(a_check_in(1))
        session.saving.retry()
        reports.wait_for(Outcome.SAVED, 2)
    finally:
        assert session.close() is None
    assert [check_in.at for check_in in repository.check_ins("g")][-1] == 1
    assert len(repository.check_ins("g")) == (2 if name == "commit" else 1)
    assert repository.drafts() == (a_draft(),)


def test_news_that_no_screen_can_take_in_makes_nothing_unsaved():
    repository = store(a_goal())
    session = a_session(repository)

    def closed(_):
        raise RuntimeError("the loop is closed")

    session.start(closed)
    session.submit(a_check_in(1))
    session.submit(a_check_in(2))
    assert session.close() is None
    assert len(repository.check_ins("g")) == 2


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_closing_says_what_is_not_saved(monkeypatch, error):
    repository = store(a_goal())
    failing(monkeypatch, repository, "commit", error)
    session = a_session(repository)
    session.start(silent)
    session.submit(a_check_in())
    reason = session.close()
    assert reason is error or reason.__cause__ is error


def test_the_program_ends_with_the_reason(monkeypatch):
    repository = store(a_goal())
    failing(monkeypatch, repository, "commit", RuntimeError("x"))

    def act(app):
        app.session.start(silent)
        app.session.submit(a_check_in())

    monkeypatch.setattr(SmartGoalsApp, "run", act)
    with pytest.raises(SaveFailed, match="RuntimeError"):
        run(repository, Settings(), None, lambda: NOW)


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
async def test_it_is_shown_and_quitting_asks_until_it_is_saved(monkeypatch, error):
    repository = store(a_goal())
    switch = failing(monkeypatch, repository, "commit", error)
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("space")
        await pilot.press("q")
        await until(pilot, lambda: "Something is not saved" in setup.text())
        assert "Not saved" in setup.text()
        await pilot.press("escape")
        assert setup.app.is_running
        switch.clear()
        setup.app.session.saving.retry()
        await saved(pilot, setup)
        await pilot.pause()
        assert "Not saved" not in setup.text()
        assert len(repository.check_ins("g")) == 1


def test_the_details_of_one_that_nobody_foresaw_are_in_the_log(monkeypatch):
    repository = store(a_goal())
    failing(monkeypatch, repository, "commit", KeyError("boom"))
    seen = []

    def keep(error):
        seen.append(error)
        return "Details are in the log."

    session = a_session(repository, keep)
    session.start(reports := Reports())
    session.submit(a_check_in())
    reports.wait_for(Outcome.FAILED)
    session.close()
    assert isinstance(seen[0].__cause__, KeyError)
    assert reports.seen[0].error.sentence.endswith("try again. Details are in the log.")


@pytest.mark.parametrize("error", ERRORS[-2:] + ERRORS[:1], ids=lambda one: type(one).__name__)
async def test_what_is_kept_of_it_is_where_errors_are_kept(monkeypatch, tmp_path, error):
    repository = store(a_goal())
    failing(monkeypatch, repository, "commit", error)
    log = tmp_path / "logs" / "errors.log"
    async with running(repository=repository, log_path=log) as (pilot, setup):
        await pilot.press("space")
        await said_not_saved(pilot, setup)
        is_foreseen = isinstance(error, StoreError)
        assert log.exists() is not is_foreseen
        assert is_foreseen or f"{type(error).__name__}: " in log.read_text()


async def said_not_saved(pilot, setup):
    await until(pilot, lambda: "Not saved" in setup.text())


ENDS = {"an error": ZeroDivisionError("boom"), "an interruption": KeyboardInterrupt()}


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_a_program_that_ends_by_an_error_says_what_is_not_saved(
    monkeypatch, tmp_path, capsys, error, end
):
    """Nothing is said to be safe that is not, and both errors are in the log."""
    repository = store(a_goal())
    failing(monkeypatch, repository, "commit", error)

    def act(app):
        app.session.start(silent)
        app.session.submit(a_check_in())
        raise ENDS[end]

    def opened(*_, **__):
        return repository

    monkeypatch.setattr(SmartGoalsApp, "run", act)
    monkeypatch.setattr("smartgoals_tui.cli.opening.terminal_problem", lambda _: "")
    monkeypatch.setattr("smartgoals_tui.storage.repository.Repository.open", opened)
    code = main(["--data", str(tmp_path / "goals.json")], now=lambda: NOW)
    said = capsys.readouterr().err
    assert code == SaveFailed.exit_code
    assert "Not saved: check-in." in said
    assert "nothing is lost" not in said
    is_foreseen = isinstance(error, StoreError)
    log = tmp_path / "errors.log"
    assert log.exists() is (end == "an error" or not is_foreseen)
    assert said.count(str(log)) == log.exists()
    kept = log.read_text() if log.exists() else ""
    assert ("ZeroDivisionError: boom" in kept) is (end == "an error")
    assert is_foreseen or f"{type(error).__name__}" in kept


def test_of_many_unsaved_things_some_are_named(monkeypatch):
    repository = store(a_goal())
    failing(monkeypatch, repository, "save_draft", OSError(5, "I/O error"))
    session = a_session(repository)
    session.save_draft(a_draft())
    for at in range(4):
        session.submit(a_check_in(at))
    session.start(silent)
    assert str(session.close()).startswith(
        "Not saved: check-in; check-in; check-in; and 2 more. Something"
    )


async def test_quitting_again_asks_once_and_the_answer_holds(monkeypatch):
    repository = store(a_goal())
    failing(monkeypatch, repository, "commit", OSError(5, "I/O error"))
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("space", "q")
        await until(pilot, lambda: "Something is not saved" in setup.text())
        await pilot.press("ctrl+q", "ctrl+q")
        assert len(setup.app.screen_stack) == 2
        await pilot.press("right", "right", "right", "enter")
        await until(pilot, lambda: not setup.app.is_running)


async def test_a_copy_elsewhere_that_fails_for_any_reason_is_said(monkeypatch, tmp_path):
    repository = store(a_goal())
    failing(monkeypatch, repository, "save_copy_to", RuntimeError("x"))
    with pytest.raises(SaveFailed, match="RuntimeError"):
        a_session(repository).saving.save_copy_to(tmp_path / "copy.json")
