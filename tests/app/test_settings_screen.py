"""The settings: tried out at once, previewed where weeks change, kept in a file."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from smartgoals_tui.app.screens.dashboard import Dashboard
from smartgoals_tui.app.screens.settings import SettingsScreen
from smartgoals_tui.settings import Settings, load, save
from smartgoals_tui.storage.repository import Repository
from tests.app.harness import SIZES, Clock, running
from tests.app.test_dashboard import a_goal, store
from tests.app.test_weekly_review import answer, days

STILL = Settings(motion=False)
NIGHT = datetime(2026, 11, 22, 1, 30, tzinfo=UTC)


async def open_settings(pilot, setup):
    await pilot.press("comma")
    await pilot.pause()
    assert isinstance(setup.app.screen, SettingsScreen)


async def leave(pilot, setup):
    await pilot.press("escape")
    await pilot.pause()
    assert isinstance(setup.app.screen, Dashboard)


def words_of(setup, field):
    return setup.app.screen.row_of(field).said


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
async def test_another_first_day_is_previewed_and_holds_from_then_on(size, tmp_path):
    path = tmp_path / "settings.toml"
    repository = store(a_goal(days=3), check_ins=days(3, 4, 15))
    async with running(size, repository, STILL, settings_path=path) as (pilot, setup):
        await open_settings(pilot, setup)
        assert words_of(setup, "week_start") == "This week is 16–22 Nov."
        await answer(pilot, setup, week_start=6)
        words = words_of(setup, "week_start")
        assert words.startswith("This week is 15–21 Nov.")
        assert words.endswith("Check-ins keep their day.")
        # Nothing holds before the page is left.
        assert setup.dashboard.context.week.start == date(2026, 11, 16)
        await leave(pilot, setup)
        assert setup.dashboard.context.week.start == date(2026, 11, 15)
        assert "15–21 Nov" in setup.text() or size == SIZES["60x20"]
        assert load(path) == (Settings(week_start=6), ())


async def test_the_preview_names_the_streaks_that_change():
    # The last of these is a Sunday: from Sunday on it belongs to the week after.
    repository = store(a_goal(), check_ins=days(3, 4, 9, 15))
    async with running(repository=repository, settings=STILL) as (pilot, setup):
        await open_settings(pilot, setup)
        await answer(pilot, setup, week_start=6)
        assert "“Call a friend”: 2 weeks → 0 weeks." in words_of(setup, "week_start")
        await answer(pilot, setup, week_start=0)
        assert words_of(setup, "week_start") == "This week is 16–22 Nov."


async def test_a_later_start_of_the_day_says_which_day_it_is():
    repository = store(a_goal())
    async with running(repository=repository, settings=STILL, clock=Clock(NIGHT)) as (pilot, setup):
        await open_settings(pilot, setup)
        assert words_of(setup, "day_start") == "Days start at midnight."
        await answer(pilot, setup, day_start=4)
        words = words_of(setup, "day_start")
        assert words.startswith(
            "Until 4:00 it still is the day before.\nToday would be Sat 21 Nov 2026."
        )
        await leave(pilot, setup)
        assert setup.dashboard.context.today == date(2026, 11, 21)


@pytest.mark.parametrize("support", ["[/] 116 123", "🙂 שלום", "x" * 10_000, "a\x07b"])
async def test_everything_is_kept_in_the_file(tmp_path, support):
    path = tmp_path / "settings.toml"
    async with running(settings=STILL, settings_path=path) as (pilot, setup):
        await open_settings(pilot, setup)
        await answer(pilot, setup, motion=True, ascii=True, support=support, theme="nord")
        assert setup.app.theme == "nord"
        assert words_of(setup, "ascii") == "In full from the next start."
        await leave(pilot, setup)
        kept, complaints = load(path)
        assert complaints == ()
        assert (kept.theme, kept.motion, kept.ascii) == ("nord", True, True)
        assert kept.support.replace("\x07", "") == support.replace("\x07", "")
        assert setup.app.animation_level == "full"
        assert setup.dashboard.context.settings.support.strip()


async def test_what_else_the_file_says_stays(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text("# mine\nweek_start = 6\nwhat = 1\n", encoding="utf-8")
    settings, _ = load(path)
    async with running(settings=settings, settings_path=path) as (pilot, setup):
        await open_settings(pilot, setup)
        await answer(pilot, setup, motion=False)
        await leave(pilot, setup)
    text = path.read_text(encoding="utf-8")
    assert "# mine" in text
    assert "what = 1" in text
    assert load(path)[0] == replace(settings, motion=False)


async def test_a_file_that_cannot_be_written_is_said_and_the_choice_holds(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    path = tmp_path / "file" / "settings.toml"
    async with running(settings=STILL, settings_path=path) as (pilot, setup):
        await open_settings(pilot, setup)
        await answer(pilot, setup, week_start=5)
        await leave(pilot, setup)
        assert setup.dashboard.context.settings.week_start == 5
        assert any("could not be kept" in toast for toast in setup.toasts)


async def test_leaving_without_a_change_writes_nothing(tmp_path):
    path = tmp_path / "settings.toml"
    async with running(settings=STILL, settings_path=path) as (pilot, setup):
        await open_settings(pilot, setup)
        await leave(pilot, setup)
    assert not path.exists()


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
async def test_it_says_where_everything_is(size, tmp_path):
    path = tmp_path / "goals.json"
    repository = Repository.open(path, now=Clock())
    kept_in = tmp_path / "settings.toml"
    async with running(size, repository, STILL, settings_path=kept_in) as (pilot, setup):
        await pilot.press("escape")
        await pilot.pause()
        await open_settings(pilot, setup)
        places = str(setup.app.screen.query(".facts").last().render())
        assert str(path) in places
        assert str(tmp_path / "backups") in places
        assert str(kept_in) in places


async def test_a_theme_that_there_is_not_is_named_at_the_start(tmp_path):
    path = tmp_path / "settings.toml"
    save(path, replace(STILL, theme="[/] pink"))
    settings, _ = load(path)
    async with running(settings=settings) as (pilot, setup):
        await pilot.pause(0.1)
        assert setup.app.theme == "smartgoals-dark"
        assert any("There is no theme “[/] pink”" in toast for toast in setup.toasts)


async def test_hidden_words_stay_hidden():
    repository = store(a_goal(), check_ins=days(3, 4, 9, 15))
    async with running(repository=repository, settings=STILL) as (pilot, setup):
        await pilot.press("x")
        await open_settings(pilot, setup)
        await answer(pilot, setup, week_start=6)
        assert "A goal: 2 weeks → 0 weeks." in words_of(setup, "week_start")
        assert "friend" not in setup.text()
