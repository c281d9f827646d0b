"""The store seen from the screens: damaged, in two versions, or impossible to save to."""

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from smartgoals_tui.app.recovery import RecoveryApp
from smartgoals_tui.demo import demo_state, fill
from smartgoals_tui.domain.change import Change, CheckInStep, GoalStep
from smartgoals_tui.settings import Settings
from smartgoals_tui.storage.conflicts import OtherVersions
from smartgoals_tui.storage.errors import Corrupt, SaveFailed, Unread
from smartgoals_tui.storage.repository import Repository
from tests.app.harness import Setup, running, saved
from tests.app.sizes import at_the_smallest_size
from tests.app.waiting import until
from tests.builders import NOW, Clock
from tests.storage.helpers import a_check_in, a_goal

LEFT_BY_SYNCTHING = "goals.sync-conflict-20261120-101500-ABCDEFG.json"


def a_file(path: Path, *goals, check_ins=()) -> Repository:
    repository = Repository.open(path, now=Clock())
    steps = [*(GoalStep(None, goal) for goal in goals), *(CheckInStep(None, c) for c in check_ins)]
    repository.commit(Change("set up", tuple(steps)))
    return repository


def damaged(path: Path) -> bytes:
    a_file(path, a_goal())
    shutil.rmtree(path.with_name("backups"))
    data = path.read_bytes()[:-40]
    path.write_bytes(data)
    return data


def recovering(path: Path) -> RecoveryApp:
    with pytest.raises(Corrupt):
        Repository.open(path, now=Clock())
    return RecoveryApp(path, Settings(motion=False), Clock())


async def asked(pilot, app) -> str:
    """Wait until the program asks how to go on; return what it says."""
    await until(pilot, lambda: app.focused and "Quit" in Setup(app, None, None).text())
    return Setup(app, None, None).text()


# Damaged


@at_the_smallest_size
async def test_a_damaged_store_is_asked_about_and_left_alone(size, tmp_path):
    path = tmp_path / "goals.json"
    data = damaged(path)
    app = recovering(path)
    async with app.run_test(size=size) as pilot:
        text = await asked(pilot, app)
        for words in ("cannot be read", "Nothing was", "Look again", "Start over", "Quit"):
            assert words in text
        await pilot.press("up", "enter")
        await pilot.pause()
    assert app.return_value is None
    assert path.read_bytes() == data
    assert [path.name for path in tmp_path.iterdir() if path.suffix != ".lock"] == ["goals.json"]


async def test_starting_anew_keeps_the_damaged_file(tmp_path):
    path = tmp_path / "goals.json"
    data = damaged(path)
    app = recovering(path)
    async with app.run_test() as pilot:
        await asked(pilot, app)
        await pilot.press("down", "enter")
        await pilot.pause()
    assert app.return_value.goals() == ()
    assert next(tmp_path.glob("goals.json.corrupt-*")).read_bytes() == data


async def test_looking_again_says_so_until_a_good_file_is_back(tmp_path):
    path = tmp_path / "goals.json"
    damaged(path)
    good = tmp_path / "elsewhere" / "goals.json"
    a_file(good, a_goal(action="sing"))
    app = recovering(path)
    async with app.run_test(notifications=True) as pilot:
        await asked(pilot, app)
        await pilot.press("enter")
        await until(pilot, lambda: len(app._notifications))
        assert "It still cannot be read." in [one.message for one in app._notifications]
        assert "Look again" in await asked(pilot, app)
        shutil.copy(good, path)
        await pilot.press("enter")
        await pilot.pause()
    assert [goal.title for goal in app.return_value.goals()] == ["Sing"]


async def test_a_whole_copy_of_another_store_can_be_chosen(tmp_path):
    path = tmp_path / "goals.json"
    damaged(path)
    path.with_name("backups").mkdir()
    a_file(tmp_path / "other" / "goals.json", a_goal(action="sing"), check_ins=[a_check_in()])
    shutil.copy(tmp_path / "other" / "goals.json", tmp_path / "backups" / "mine[b].json")
    app = RecoveryApp(path, Settings(motion=False), Clock())
    async with app.run_test() as pilot:
        assert "1 goal and 1 check-in, in mine[b].json" in await asked(pilot, app)
        await pilot.press("down", "enter")
        await pilot.pause()
    assert [goal.title for goal in app.return_value.goals()] == ["Sing"]
    assert list(tmp_path.glob("goals.json.corrupt-*"))


# Two versions


def two_versions(tmp_path, name=LEFT_BY_SYNCTHING) -> Repository:
    """Return a store beside which lies a version with one goal and one check-in more."""
    path = tmp_path / "goals.json"
    repository = Repository.open(path, now=Clock())
    fill(repository, demo_state(NOW.date()))
    other = tmp_path / name
    shutil.copy(path, other)
    a_file(other, a_goal(action="[/b] sing"), check_ins=[a_check_in()])
    shutil.rmtree(other.with_name(other.stem + "-backups"))
    return Repository.open(path, now=Clock())


@at_the_smallest_size
async def test_another_version_is_offered_once_and_merged(size, tmp_path):
    repository = two_versions(tmp_path)
    before = len(repository.goals())
    async with running(size, repository) as (pilot, setup):
        await until(pilot, lambda: "Another version" in setup.text())
        words = setup.app.screen.query_one(".words").render().plain
        assert "Merging it adds 1 goal and 1 check-in, and takes nothing away." in words
        await pilot.press("enter")
        await until(pilot, lambda: len(setup.dashboard.goal_list.uids) == before + 1)
        assert "Merged: 1 goal and 1 check-in." in setup.toasts
    assert not (tmp_path / LEFT_BY_SYNCTHING).exists()
    assert list((tmp_path / "backups").glob("merged-*"))


@pytest.mark.parametrize("name", ["goals 2.json", "goals-LAPTOP.json", "goals.conflict1.json"])
async def test_another_version_is_offered_whatever_it_is_called(name, tmp_path):
    async with running(repository=two_versions(tmp_path, name)) as (pilot, setup):
        await until(pilot, lambda: "Another version" in setup.text())
        assert name in setup.app.screen.query_one(".words").render().plain
        await pilot.press("enter")
        await until(pilot, lambda: "Merged: 1 goal and 1 check-in." in setup.toasts)
    assert not (tmp_path / name).exists()


async def test_an_export_beside_the_goals_asks_nobody(tmp_path):
    path = tmp_path / "goals.json"
    repository = a_file(path, a_goal())
    shutil.copy(path, tmp_path / "mine.json")
    (tmp_path / "export.json").write_bytes(repository.exported(0))
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("m")
        await until(pilot, lambda: "There is no other version beside your goals." in setup.toasts)
        assert "Another version" not in setup.text()


async def test_a_version_left_for_now_comes_back_with_m(tmp_path):
    async with running(repository=two_versions(tmp_path)) as (pilot, setup):
        await until(pilot, lambda: "Another version" in setup.text())
        await pilot.press("right", "enter")
        await pilot.pause()
        assert "Another version" not in setup.text()
        await pilot.press("m")
        await until(pilot, lambda: "Another version" in setup.text())
        await pilot.press("right", "right", "enter")
        await until(pilot, lambda: "It is with the copies now." in setup.toasts)
        await pilot.press("m")
        await until(pilot, lambda: "There is no other version beside your goals." in setup.toasts)


async def test_each_version_says_what_it_brings_after_those_merged_before_it(tmp_path):
    repository = two_versions(tmp_path, "goals 1.json")
    again, more = tmp_path / "goals 2.json", tmp_path / "goals 3.json"
    shutil.copy(tmp_path / "goals 1.json", again)
    shutil.copy(tmp_path / "goals 1.json", more)
    a_file(more, a_goal("h", action="dance"))
    shutil.rmtree(more.with_name(more.stem + "-backups"))
    async with running(repository=repository) as (pilot, setup):
        await until(pilot, lambda: "goals 1.json" in setup.text())
        assert "adds 1 goal and 1 check-in," in setup.app.screen.query_one(".words").render().plain
        await pilot.press("enter")
        await until(pilot, lambda: "goals 3.json" in setup.text())
        assert "Merging it adds 1 goal, and" in setup.app.screen.query_one(".words").render().plain
        assert again.exists()


async def test_a_version_that_goes_while_another_is_offered_is_not_asked_about(tmp_path):
    repository = two_versions(tmp_path, "goals 1.json")
    shutil.copy(tmp_path / "goals 1.json", tmp_path / "goals 2.json")
    async with running(repository=repository) as (pilot, setup):
        await until(pilot, lambda: "goals 1.json" in setup.text())
        (tmp_path / "goals 2.json").unlink()
        await pilot.press("right", "enter")
        await pilot.pause(0.2)
        assert "Another version" not in setup.text()
        assert not [one for one in setup.toasts if "there" in one]


@pytest.mark.parametrize("name", ["find", "merge", "dismiss", "inspect_again"])
async def test_whatever_fails_about_other_versions_is_a_sentence(name, tmp_path, monkeypatch):
    repository = two_versions(tmp_path, "goals 1.json")
    shutil.copy(tmp_path / "goals 1.json", tmp_path / "goals 2.json")

    def fail(*_, **__):
        raise RuntimeError("boom")

    monkeypatch.setattr(repository.versions, name, fail)
    async with running(repository=repository) as (pilot, setup):
        if name != "find":
            await until(pilot, lambda: "goals 1.json" in setup.text())
            keys = {"dismiss": ("right", "right", "enter"), "inspect_again": ("right", "enter")}
            await pilot.press(*keys.get(name, ("enter",)))
        await until(pilot, lambda: any("RuntimeError" in one for one in setup.toasts))
        assert setup.app.is_running


async def test_a_version_that_cannot_be_merged_is_said_so(tmp_path):
    repository = two_versions(tmp_path)
    (tmp_path / LEFT_BY_SYNCTHING).write_text("{")
    async with running(repository=repository) as (pilot, setup):
        await until(pilot, lambda: "Another version" in setup.text())
        assert "damaged" in setup.text()
        assert "Merge " not in setup.text()


async def test_a_version_that_says_an_impossible_time_is_offered_without_it(tmp_path):
    repository = two_versions(tmp_path)
    other = tmp_path / LEFT_BY_SYNCTHING
    other.write_text(re.sub(r'"saved":\d+', f'"saved":{10**17}', other.read_text()))
    async with running(repository=repository) as (pilot, setup):
        await until(pilot, lambda: "Another version" in setup.text())
        assert "Merging it adds" in setup.text()
        assert "it was saved on" not in setup.text()


# Impossible to save


def failing(monkeypatch, repository):
    def fail(_):
        raise SaveFailed("The disk is full.")

    monkeypatch.setattr(repository, "commit", fail)


async def unsaved(pilot, setup):
    await pilot.press("space")
    await until(pilot, lambda: "Not saved" in setup.text())
    await pilot.press("q")
    await until(pilot, lambda: "Save a copy elsewhere" in setup.text())


@pytest.mark.parametrize(
    ("size", "answer", "stays"),
    [
        ((120, 36), ["right", "enter"], False),
        ((80, 24), ["enter"], True),
        ((60, 20), ["escape"], True),
    ],
)
async def test_what_cannot_be_saved_here_is_saved_elsewhere(
    size, answer, stays, tmp_path, monkeypatch
):
    repository = a_file(tmp_path / "goals.json", a_goal())
    failing(monkeypatch, repository)
    copy, taken = tmp_path / "copy.json", tmp_path / "taken.json"
    taken.write_text("mine")
    async with running(size, repository) as (pilot, setup):
        await unsaved(pilot, setup)
        await pilot.press("down", "down", "enter")
        await pilot.pause()
        for path in (taken, copy):
            setup.app.screen.query_one("TextInput").value = str(path)
            await pilot.press("enter")
            await pilot.pause()
        assert taken.read_text() == "mine"
        assert "The copy is saved" in setup.text()
        await pilot.press(*answer)
        await pilot.pause()
        assert setup.app.is_running == stays
        if stays:
            assert setup.app.screen is setup.dashboard
    assert len(Repository.open(copy, now=Clock()).check_ins("g1")) == 1
    assert Repository.open(tmp_path / "goals.json", now=Clock()).check_ins("g1") == ()


async def test_thinking_better_of_a_copy_leads_back_to_the_question(tmp_path, monkeypatch):
    repository = a_file(tmp_path / "goals.json", a_goal())
    failing(monkeypatch, repository)
    async with running(repository=repository) as (pilot, setup):
        await unsaved(pilot, setup)
        await pilot.press("down", "down", "enter")
        await pilot.pause()
        await pilot.press("escape")
        await pilot.pause()
        assert "Something is not saved" in setup.text()
        await pilot.press("escape")
        await pilot.pause()
        assert setup.app.is_running
        assert isinstance(setup.app.screen, type(setup.dashboard))


async def test_a_card_says_that_its_change_is_saved(tmp_path):
    async with running(repository=a_file(tmp_path / "goals.json", a_goal())) as (pilot, setup):
        uid = setup.dashboard.chosen
        marks = []
        mark = setup.dashboard.goal_list.mark
        setup.dashboard.goal_list.mark = lambda goal, words: (
            marks.append((goal, words)),
            mark(goal, words),
        )
        await pilot.press("space")
        await saved(pilot, setup)
        await until(pilot, lambda: (uid, "saved") in marks)
        assert marks[0] == (uid, "saving")
        assert "saved" in setup.text().splitlines()[2]


# Another program


async def test_what_another_program_writes_disturbs_neither_dialog_nor_choice(tmp_path):
    path = tmp_path / "goals.json"
    here = a_file(path, a_goal("g1", "sing"), a_goal("g2", "walk"))
    async with running(repository=here) as (pilot, setup):
        await pilot.press("j", "c", "7")
        there = Repository.open(path, now=Clock())
        there.commit(Change("other", (GoalStep(None, a_goal("g0", "draw")),)))
        there.commit(Change("other", (CheckInStep(None, a_check_in()),)))
        await until(pilot, lambda: "g0" in setup.dashboard.goal_list.uids)
        assert setup.app.screen is not setup.dashboard
        await pilot.press("enter", "enter", "enter")
        await saved(pilot, setup)
        assert setup.dashboard.chosen == "g2"
    kept = Repository.open(path, now=Clock())
    assert [check_in.amount for check_in in kept.check_ins("g2")] == [7]
    assert kept.check_ins("g1") == (a_check_in(),)


async def test_an_offer_that_is_open_still_merges_after_others_wrote(tmp_path):
    path, beside = tmp_path / "goals.json", tmp_path / "goals 2.json"
    here = two_versions(tmp_path, beside.name)
    (tmp_path / "elsewhere").mkdir()
    hidden = beside.rename(tmp_path / "elsewhere" / beside.name)
    async with running(repository=here) as (pilot, setup):
        there = Repository.open(path, now=Clock())
        hidden.rename(beside)
        for uid in ("g8", "g9"):
            there.commit(Change("other", (GoalStep(None, a_goal(uid, uid)),)))
            await until(pilot, lambda uid=uid: uid in setup.dashboard.goal_list.uids)
            await until(pilot, lambda: "Another version" in setup.text())
        assert len(setup.app.screen_stack) == 2
        await pilot.press("enter")
        await until(pilot, lambda: "Merged: 1 goal and 1 check-in." in setup.toasts)


async def test_undo_survives_what_others_write_and_leaves_their_later_change(tmp_path):
    path = tmp_path / "goals.json"
    here = a_file(path, a_goal("g1", "sing"), a_goal("g2", "walk"))
    async with running(repository=here) as (pilot, setup):
        await pilot.press("space", "j", "space")
        await saved(pilot, setup)
        there = Repository.open(path, now=Clock())
        (theirs,) = there.check_ins("g2")
        there.commit(Change("edit", (CheckInStep(theirs, replace(theirs, note="theirs")),)))
        there.commit(Change("other", (GoalStep(None, a_goal("g0", "draw")),)))
        await until(pilot, lambda: "g0" in setup.dashboard.goal_list.uids)
        await pilot.press("u")
        await until(pilot, lambda: any("meanwhile" in toast for toast in setup.toasts))
        await pilot.press("u")
        await saved(pilot, setup)
    kept = Repository.open(path, now=Clock())
    assert [check_in.note for check_in in kept.check_ins("g2")] == ["theirs"]
    assert kept.check_ins("g1") == ()


async def test_a_folder_that_cannot_be_looked_into_is_said(monkeypatch):
    def find(_):
        raise Unread("/far/goals could not be read (the disk reports a fault).")

    monkeypatch.setattr(OtherVersions, "find", find)
    async with running() as (pilot, setup):
        await until(pilot, lambda: any("/far/goals" in one for one in setup.toasts))
        setup.toasts.clear()
        await pilot.press("m")
        await until(pilot, lambda: "/far/goals" in setup.text() or setup.toasts)
        assert "no other version" not in setup.text()
