"""The settings screen: looked at first, chosen with enter, in force and kept at once."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from textual.widgets import OptionList, Select

from smartgoals_tui.app.app import SmartGoalsApp
from smartgoals_tui.app.screens.dashboard.dashboard import Dashboard
from smartgoals_tui.app.screens.settings.settings import SettingsScreen
from smartgoals_tui.app.session import kept_settings
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.picker import Picker
from smartgoals_tui.app.widgets.fields.place_line import PlaceLine
from smartgoals_tui.app.widgets.fields.text_field import TextField
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.settings import Settings, load
from smartgoals_tui.storage.repository import Repository
from tests.app.harness import running
from tests.app.sizes import at_all_sizes
from tests.builders import Clock, a_goal, store

STILL = Settings(motion=False)
NASTY = "[/b] 😀 שלום " + "x" * 10_000 + "\x07\x1b"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.toml"


def rows(setup):
    """What the line under each setting says."""
    return {row.fields[0]: row.said for row in setup.app.screen.query(Field) if row.fields}


async def opened(pilot, setup, *keys):
    await pilot.press("comma")
    await pilot.pause()
    assert isinstance(setup.app.screen, SettingsScreen)
    await pilot.press(*keys)
    await pilot.pause()


def a_walk():
    """A goal of two days a week, done on a Sunday and a Monday: one week from Sunday, else two."""
    logged = [CheckIn("w", date(2026, 11, day)) for day in (8, 9)]
    return a_goal("w", "walk [/b]"), logged


@at_all_sizes
async def test_everything_can_be_reached_and_read_by_keys(size, tmp_path, path):
    repository = Repository.open(tmp_path / "goals.json", now=Clock())
    places = {"settings_path": path, "log_path": tmp_path / "errors.log"}
    async with running(size, repository, STILL, **places) as (pilot, setup):
        await pilot.press("escape")
        await opened(pilot, setup)
        seen = setup.text()
        for _ in range(12):
            await pilot.press("down")
            await pilot.pause()
            seen += setup.text()
    labels = ("Weeks start on", "Days start at", "Theme", "Motion", "Signs", "Support line")
    places = ("Goals", "Copies of them", "Settings", "Unexpected errors")
    for words in (*labels, *places, "dusk", "esc Back", "not there yet"):
        assert words in " ".join(seen.split())


async def test_another_week_start_is_told_before_it_is_chosen_then_holds_everywhere(path):
    async with running(settings=STILL, settings_path=path) as (pilot, setup):
        assert "This week, 16–22 Nov" in setup.text()
        await opened(pilot, setup, "right")
        assert "this week is 15–21 Nov" in setup.text()
        assert "goes from" in rows(setup)["week_start"]
        assert not path.exists()
        assert setup.app.session.settings.week_start == 0
        await pilot.press("enter")
        await pilot.pause()
        assert "saved" in setup.text()
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(setup.app.screen, Dashboard)
        assert "This week, 15–21 Nov" in setup.text()
    assert load(path)[0].week_start == 6


async def test_what_was_only_looked_at_is_put_back():
    async with running(settings=STILL) as (pilot, setup):
        await opened(pilot, setup, "right")
        assert "15–21" in rows(setup)["week_start"]
        await pilot.press("escape")
        await pilot.pause()
        assert rows(setup)["week_start"] == "Weeks from Monday: this week is 16–22 Nov."
        await pilot.press("right", "down")
        await pilot.pause()
        assert rows(setup)["week_start"] == "Weeks from Monday: this week is 16–22 Nov."
        await pilot.press("q")
        await pilot.pause()
        assert isinstance(setup.app.screen, Dashboard)
        assert setup.app.session.settings == STILL


async def test_the_foretold_streak_comes_true_and_titles_are_not_markup():
    goal, logged = a_walk()
    repository = store(goal, check_ins=logged)
    async with running((80, 24), repository, STILL) as (pilot, setup):
        assert setup.app.session.progress("w").streak.current == 0
        await opened(pilot, setup, "right")
        assert "“Walk [/b]” goes from 0 weeks to 1." in rows(setup)["week_start"]
        assert "[/b]” goes" in setup.text()
        await pilot.press("enter", "escape")
        await pilot.pause()
        assert setup.app.session.progress("w").streak.current == 1
        assert repository.check_ins("w") == tuple(logged)


async def test_titles_stay_hidden_in_what_is_foretold():
    goal, logged = a_walk()
    async with running(repository=store(goal, check_ins=logged), settings=STILL) as (pilot, setup):
        await pilot.press("x")
        await opened(pilot, setup, "right")
        assert "goes from" in rows(setup)["week_start"]
        assert "walk" not in setup.text().lower()


async def test_another_day_start_changes_which_day_it_is(path):
    clock = Clock(datetime(2026, 11, 21, 1, 30, tzinfo=UTC))
    async with running(settings=STILL, clock=clock, settings_path=path) as (pilot, setup):
        assert setup.app.session.today == date(2026, 11, 21)
        await opened(pilot, setup, "down", *["right"] * 4)
        said = rows(setup)["day_start"]
        assert "Until 4 in the morning it is still the day before." in said
        assert "Today is Friday 20 Nov then." in said
        await pilot.press("enter", "escape")
        await pilot.pause()
        assert setup.app.session.today == date(2026, 11, 20)
        assert "Fri 20 Nov" in setup.text()
    assert load(path)[0].day_start == 4


async def test_a_digit_goes_to_an_hour_and_a_letter_to_a_day():
    async with running(settings=STILL) as (pilot, setup):
        await opened(pilot, setup, "s", "enter", "down", "3", "enter")
        assert setup.app.session.calendar.week_start == 6
        assert setup.app.session.calendar.day_start == 3


async def test_a_theme_is_tried_on_and_taken_off_again(path):
    async with running(settings=STILL, settings_path=path) as (pilot, setup):
        await pilot.pause()
        await opened(pilot, setup, "down", "down", "enter")
        themes = setup.app.screen.query_one(Select).query_one(OptionList)
        names = [str(option.prompt) for option in themes.options]
        assert names[:2] == ["dusk", "paper"]
        assert names[2:] == sorted(names[2:])
        assert "Try on" in setup.text().splitlines()[-1]
        for n in range(1, 5):
            await pilot.press("down")
            await pilot.pause()
            assert setup.app.theme == names[n]
        await pilot.press("escape")
        await pilot.pause()
        assert setup.app.theme == "dusk"
        assert isinstance(setup.app.screen, SettingsScreen)
    assert not path.exists()


async def test_a_chosen_theme_is_kept_and_the_palette_still_changes_it(path):
    async with running(settings=STILL, settings_path=path) as (pilot, setup):
        await pilot.pause()
        await opened(pilot, setup, "down", "down", "enter", "down", "enter")
        assert setup.app.theme == "paper"
        assert load(path)[0].theme == "paper"
        setup.app.theme = "nord"
        await pilot.pause()
        assert load(path)[0].theme == "nord"
        assert setup.app.screen.query_one(Select).value == "nord"
        await pilot.press("enter", "home", "escape")
        await pilot.pause()
        assert setup.app.theme == "nord"
    assert load(path)[0] == Settings(theme="nord")


async def test_signs_become_ascii_at_once_and_come_back(path):
    async with running(settings=STILL, settings_path=path) as (pilot, setup):
        await opened(pilot, setup, *["down"] * 4, "right", "enter")
        await pilot.pause()
        assert setup.text().isascii()
        await pilot.press("escape")
        await pilot.pause()
        assert setup.text().isascii()
        assert "#" in setup.text()
        assert load(path)[0].ascii is True
        await opened(pilot, setup, *["down"] * 4, "left", "enter", "escape")
        await pilot.pause()
        assert "■" in setup.text()
        assert "●" not in setup.text()
    assert load(path)[0].ascii is False


async def test_motion_is_stilled_at_once(path):
    async with running(settings=Settings(), settings_path=path) as (pilot, setup):
        assert setup.app.animation_level == "full"
        await opened(pilot, setup, *["down"] * 3, "right", "enter")
        assert setup.app.animation_level == "none"
        await pilot.press("left", "enter")
        await pilot.pause()
        assert setup.app.animation_level == "full"
    assert load(path)[0].motion is True


@pytest.mark.parametrize("leave", ["escape", "enter", "up", "ctrl+q"])
async def test_a_support_line_is_kept_however_one_leaves(path, leave):
    async with running(settings=STILL, settings_path=path) as (pilot, setup):
        await opened(pilot, setup, *["down"] * 5, *"Ana, q")
        await pilot.press(leave)
        await pilot.pause()
        if leave != "ctrl+q":
            assert setup.app.session.settings.support == "Ana, q"
    assert load(path)[0].support == "Ana, q"


async def test_any_support_line_survives(path):
    async with running((60, 20), settings=replace(STILL, support=NASTY), settings_path=path) as (
        pilot,
        setup,
    ):
        await opened(pilot, setup, *["down"] * 5, "end", "a", "escape")
        assert setup.app.session.settings.support == f"{NASTY}a"
    assert load(path) == (Settings(support=f"{NASTY}a"), ())


async def test_what_cannot_be_kept_still_holds_and_is_said(path):
    path.mkdir()
    async with running((80, 24), settings=STILL, settings_path=path) as (pilot, setup):
        await opened(pilot, setup, "right", "enter")
        said = " ".join(setup.text().split())
        assert "This could not be kept (Is a directory); it holds until you leave" in said
        assert "not kept" in said
        assert setup.app.session.settings.week_start == 6
        await pilot.press("escape")
        await pilot.pause()
        assert "15–21 Nov" in setup.text()
        path.rmdir()
        await opened(pilot, setup, "down", "right", "enter")
        assert "could not be kept" not in setup.text()
    assert load(path) == (Settings(week_start=6, day_start=1), ())


ERRORS = [RuntimeError("x"), MemoryError(), OSError(28, "No space left")]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
async def test_whatever_is_raised_while_keeping_is_said_and_asked_about_at_the_end(
    path, error, monkeypatch
):
    switch, keep = [True], kept_settings.keep

    def act(*arguments, **changes):
        if switch:
            raise error
        keep(*arguments, **changes)

    monkeypatch.setattr(kept_settings, "keep", act)
    log = path.with_name("errors.log")
    places = {"settings_path": path, "log_path": log}
    async with running((80, 24), settings=STILL, **places) as (pilot, setup):
        await opened(pilot, setup, "right", "enter")
        assert "This could not be kept (" in " ".join(setup.text().split())
        assert log.exists() is not isinstance(error, OSError | MemoryError)
        await pilot.press("escape", "q")
        await pilot.pause(0.1)
        assert "Your settings are not kept" in setup.text()
        await pilot.press("escape")
        await pilot.pause()
        assert setup.app.is_running
        assert "Your settings are not kept" not in setup.text()
        switch.clear()
        await pilot.press("q")
        await pilot.pause(0.1)
        assert not setup.app.is_running
    assert load(path) == (Settings(week_start=6), ())


async def test_only_what_was_chosen_is_written(path):
    path.write_text('colour = "red"\nday_start = "four"\nascii = false\n')
    settings = replace(STILL, ascii=True)
    async with running(settings=settings, settings_path=path) as (pilot, setup):
        await opened(pilot, setup)
        said = " ".join(setup.text().split())
        assert "colour" in said
        assert "day_start cannot be" in said
        await pilot.press("right", "enter", "down", "right", "enter")
        await pilot.pause()
        assert "day_start cannot be" not in setup.text()
        assert "colour" in setup.text()
    assert path.read_text() == 'colour = "red"\nday_start = 1\nascii = false\nweek_start = 6\n'


async def test_a_theme_that_there_is_not_is_named_at_the_start(path):
    repository, clock = store(a_goal()), Clock()
    path.write_text('theme = "[/no such theme"\nday_start = 9\n')
    settings, complaints = load(path)
    app = SmartGoalsApp(repository, settings, path, clock, complaints=complaints)
    async with app.run_test(size=(120, 36), notifications=True) as pilot:
        await pilot.pause(0.1)
        said = [toast.message for toast in app._notifications]
        assert any("day_start" in one for one in said)
        assert any("theme cannot be “[/no such theme”; the default is used." in one for one in said)
        assert app.theme == "dusk"
    app.session.close()


async def test_the_mouse_looks_and_chooses(path):
    async with running((80, 24), settings=STILL, settings_path=path) as (pilot, setup):
        await opened(pilot, setup)
        weeks = setup.app.screen.query(Picker).first()
        place = weeks.places(weeks.content_size.width)[1]
        offset = (place.x + 2, 0)
        await pilot.hover(weeks, offset)
        await pilot.pause()
        assert "15–21 Nov" in rows(setup)["week_start"]
        assert setup.app.session.settings.week_start == 0
        await pilot.hover("#header")
        await pilot.pause()
        assert "16–22 Nov" in rows(setup)["week_start"]
        await pilot.click(weeks, offset)
        await pilot.pause()
        assert setup.app.session.settings.week_start == 6
        bar = setup.app.screen.query_one("KeyBar").render_line(0).text
        for hint in ("Look", "enter", "Back"):
            await pilot.click("KeyBar", offset=(2 + bar.index(hint), 0))
            for _ in range(3):
                await pilot.pause()
        assert setup.app.session.settings.week_start == 5
        assert isinstance(setup.app.screen, Dashboard)


async def test_a_place_is_copied_whole_and_never_edited(tmp_path, path):
    folder = tmp_path / ("[b]" + "long" * 30)
    folder.mkdir()
    repository = Repository.open(folder / "goals.json", now=Clock())
    async with running((60, 20), repository, STILL, settings_path=path) as (pilot, setup):
        await pilot.press("escape")
        await opened(pilot, setup, *["down"] * 6, "enter")
        assert setup.app.clipboard == str(folder / "goals.json")
        assert "Copied" in setup.toasts[-1]
        await pilot.press("z")
        assert setup.app.screen.query(PlaceLine).first().path == str(folder / "goals.json")
        # Where its lines break depends on the folder of the test.
        assert "[b]long" in "".join(setup.text().split())


async def test_a_file_that_was_mended_is_complained_about_no_more(path):
    path.write_text('theme = "nope"\n')
    settings, _ = load(path)
    async with running(settings=replace(settings, motion=False), settings_path=path) as (
        pilot,
        setup,
    ):
        await opened(pilot, setup)
        assert "theme cannot be “nope”" in " ".join(setup.text().split())
        await pilot.press("escape")
        path.write_text('theme = "nord"\n')
        await opened(pilot, setup)
        assert "nope" not in setup.text()


async def test_a_path_that_is_no_text_is_shown_and_not_copied(tmp_path, path):
    repository = store(a_goal())
    repository.path = tmp_path / "half\udce9.json"
    async with running((80, 24), repository, STILL, settings_path=path) as (pilot, setup):
        await opened(pilot, setup, *["down"] * 6, "enter")
        assert "cannot be copied" in setup.toasts[-1]


async def test_the_demo_changes_the_persons_own_settings(path):
    async with running(settings=STILL, settings_path=path) as (pilot, setup):
        await opened(pilot, setup)
        assert "they are kept nowhere" in setup.text()
        await pilot.press("right", "enter")
        await pilot.pause()
    assert load(path)[0].week_start == 6


async def test_a_practice_store_goes_by_the_same_settings():
    from smartgoals_tui.app.flows.first_run import practice_dashboard

    async with running(repository=store(a_goal()), settings=STILL) as (pilot, setup):
        repository = Repository.in_memory(now=setup.app.session.now)
        practice = practice_dashboard(setup.app.session, "practice", repository)
        setup.app.push_screen(practice)
        await pilot.pause()
        await opened(pilot, setup, "right", "enter", "escape")
        assert practice.session.week.start == setup.app.session.week.start == date(2026, 11, 15)


async def test_without_colour_nothing_is_lost(monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    async with running((80, 24), settings=STILL) as (pilot, setup):
        await opened(pilot, setup)
        assert "● Monday" in setup.text()
        names = {str(option.prompt) for option in setup.app.screen.query_one(OptionList).options}
        assert "nord" in names
        assert "ansi-dark" not in names


async def test_midnight_passes_while_the_settings_are_open():
    clock = Clock()
    async with running(settings=STILL, clock=clock) as (pilot, setup):
        await opened(pilot, setup, *["down"] * 5, *"Ana")
        clock.moment += timedelta(days=2)
        setup.app.session.tick()
        await pilot.pause()
        assert setup.app.screen.query_one(TextField).value == "Ana"
        await pilot.press("escape")
        await pilot.pause()
        assert "Mon 23 Nov" in setup.text()
