"""What the wizard says about saving its draft: nothing that the disk has not confirmed."""

import threading

import pytest

from smartgoals_tui.app.screens.wizard.draft_saver import SAVED
from smartgoals_tui.storage.errors import SaveFailed
from smartgoals_tui.storage.repository import Repository
from tests.app.harness import running, saved
from tests.app.sizes import at_all_sizes, at_the_smallest_size
from tests.app.waiting import until
from tests.builders import NOW

ERRORS = [RuntimeError("x"), MemoryError(), OSError(28, "No space left"), SaveFailed("Full.")]


class SlowDisk:
    """Saves drafts of ``repository`` when it is let, or fails with ``error``."""

    def __init__(self, monkeypatch, repository):
        self.may_save, self.error = threading.Event(), None
        self._save = repository.save_draft
        monkeypatch.setattr(repository, "save_draft", self.save_draft)

    def save_draft(self, draft):
        self.may_save.wait(20)
        if self.error is not None:
            raise self.error
        self._save(draft)


def rail(setup):
    return setup.text().splitlines()[0]


def is_called_saved(setup):
    return rail(setup).split()[-1:] == ["saved"] and "Not saved" not in rail(setup)


async def in_the_wizard(pilot, setup):
    await until(pilot, lambda: "Start my first goal" in setup.text())
    await pilot.press("enter")
    await until(pilot, lambda: "What would you like to be different?" in setup.text())


@at_all_sizes
async def test_a_draft_is_called_saved_only_once_the_disk_has_it(monkeypatch, size):
    repository = Repository.in_memory(now=lambda: NOW)
    disk = SlowDisk(monkeypatch, repository)
    async with running(size, repository=repository, demo=False) as (pilot, setup):
        await in_the_wizard(pilot, setup)
        await pilot.press("a", "ctrl+n")
        await until(pilot, lambda: setup.app.session.saving.has_unsaved)
        await until(pilot, lambda: "saving…" in rail(setup))
        assert not is_called_saved(setup)
        assert repository.drafts() == ()
        disk.may_save.set()
        await until(pilot, lambda: is_called_saved(setup))
        assert repository.drafts()[0].wish == "a"


@at_the_smallest_size
async def test_ctrl_s_says_that_all_is_saved_once_it_is_until_the_next_edit(monkeypatch, size):
    repository = Repository.in_memory(now=lambda: NOW)
    disk = SlowDisk(monkeypatch, repository)
    async with running(size, repository=repository, demo=False) as (pilot, setup):
        await in_the_wizard(pilot, setup)
        await pilot.press("a", "ctrl+s")
        await until(pilot, lambda: setup.app.session.saving.has_unsaved)
        assert SAVED not in " ".join(setup.text().split())
        disk.may_save.set()
        await until(pilot, lambda: setup.app.screen.wizard.notice.words == SAVED)
        assert repository.drafts()[0].wish == "a"
        await until(pilot, lambda: SAVED in " ".join(setup.text().split()))
        await pilot.press("b")
        # At once, not when the pause in typing is over.
        await pilot.pause()
        assert SAVED not in " ".join(setup.text().split())
        # Nothing is left to save, and that is said too.
        await saved(pilot, setup)
        await pilot.press("ctrl+n", "ctrl+s")
        await until(pilot, lambda: SAVED in " ".join(setup.text().split()))
        assert repository.drafts()[0].wish == "ab"
        disk.error = ERRORS[0]
        await pilot.press("3", "ctrl+s")
        await until(pilot, lambda: "Not saved" in rail(setup))
        assert SAVED not in setup.text()
        assert setup.toasts == []


@at_the_smallest_size
@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
async def test_a_draft_that_cannot_be_saved_says_why_until_it_is(monkeypatch, size, error):
    repository = Repository.in_memory(now=lambda: NOW)
    disk = SlowDisk(monkeypatch, repository)
    disk.error = error
    disk.may_save.set()
    async with running(size, repository=repository, demo=False) as (pilot, setup):
        await in_the_wizard(pilot, setup)
        await pilot.press("a")
        await until(pilot, lambda: "Not saved" in rail(setup))
        reason = setup.app.session.saving.status.error.sentence
        await until(pilot, lambda: f"Not saved: {reason.split()[0]}" in setup.text())
        assert not is_called_saved(setup)
        disk.error = None
        setup.app.session.saving.retry()
        await until(pilot, lambda: is_called_saved(setup))
        assert "Not saved" not in setup.text()
        assert repository.drafts()[0].wish == "a"


async def test_a_letter_typed_in_the_instant_of_a_signal_to_end_is_saved():
    repository = Repository.in_memory(now=lambda: NOW)
    async with running(repository=repository, demo=False) as (pilot, setup):
        await in_the_wizard(pilot, setup)
        await pilot.press(*"swi")
        setup.app.focused.value = "swim"
        # No message about it has been dealt with yet.
        setup.app.end_on_signal(15)
    assert repository.drafts()[0].wish == "swim"
