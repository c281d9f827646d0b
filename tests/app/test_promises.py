"""What a sentence says of a key is what the key does, also later and after a new start."""

import re
from datetime import date
from pathlib import Path

import pytest

import smartgoals_tui
from smartgoals_tui.app.commands import ARCHIVE, DASHBOARD, GOAL
from smartgoals_tui.app.flows.table import MODULES, flow_of
from smartgoals_tui.app.screens.archive.archive import Archive
from smartgoals_tui.app.screens.dashboard.dashboard import Dashboard
from smartgoals_tui.app.screens.goal.goal import GoalView
from smartgoals_tui.app.screens.review.weekly_review import WeeklyReview
from smartgoals_tui.app.widgets.panels.bars import KeyBar
from smartgoals_tui.domain.goal.checkin import CheckIn
from tests.app.harness import on, running, saved
from tests.app.sizes import at_all_sizes, at_the_smallest_size
from tests.builders import Clock, a_goal, store

PACKAGE = Path(smartgoals_tui.__file__).parent
README = Path(__file__).parents[2] / "README.md"
NAMES = {"slash": "/", "question_mark": "?", "comma": ",", "plus": "+", "minus": "-"}


def days(*numbers, note=""):
    return [CheckIn("g", date(2026, 11, number), note=note, at=number) for number in numbers]


def keys_of(table):
    return {NAMES.get(key, key) for one in table for key in one.key.split(",")}


@pytest.mark.parametrize(
    ("screen", "table"), [(Dashboard, DASHBOARD), (GoalView, GOAL), (Archive, ARCHIVE)]
)
def test_every_key_that_help_lists_does_something(screen, table):
    for command in table:
        action, _, named = command.action.partition("(")
        assert callable(getattr(screen, f"action_{action}", None)), command
        assert action != "flow" or callable(flow_of(named.strip("')"))), command


def test_every_flow_that_the_program_asks_for_is_there():
    texts = "\n".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py"))
    asked = set(re.findall(r"""(?:request_flow|FlowRequest)\(\s*"(\w+)\"""", texts))
    asked |= set(re.findall(r"flow\('(\w+)'\)", texts))
    # Told by a condition: what enter does on a stair.
    assert asked | {"stand_on", "tick"} == set(MODULES)
    assert all(callable(flow_of(name)) for name in MODULES)


def test_the_readme_lists_keys_that_there_are():
    told = README.read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([^`]+)` \|", told.partition("on the dashboard")[2], re.MULTILINE)
    assert len(rows) > 15
    # The palette is the framework's own.
    assert set(rows) <= keys_of(DASHBOARD) | {"esc", "ctrl+p"}
    own = told.partition("On a goal's own screen:")[2].partition("\n\n")[0]
    named = set(re.findall(r"`(.)`", own)) - {"…"}
    assert named <= keys_of(GOAL)


async def test_t_tells_what_helped_as_long_as_the_week_that_was_kept_lasts():
    clock = Clock()
    repository = store(a_goal(days=1), check_ins=days(3, 9, 20), clock=clock)
    async with running(repository=repository, clock=clock) as (pilot, setup):
        # The words of gladness are of an earlier start.
        await pilot.press("t", *"music", "enter")
        await saved(pilot, setup)
        assert [check_in.note for check_in in repository.check_ins("g")] == ["", "", "music"]
        await pilot.press("t")
        await pilot.pause()
        assert "music" in setup.text()
        await pilot.press("escape")
        clock.advance(days=2)
        setup.app.session.tick()
        await pilot.pause()
        await pilot.press("t")
        assert setup.toasts[-1] == "After a week is kept, t writes down what helped."


async def test_a_second_space_takes_back_a_check_in_of_this_run_only():
    goals = (a_goal(), a_goal("h", "walk"))
    async with running(repository=store(*goals, check_ins=days(21))) as (pilot, setup):
        await pilot.press("space")
        assert setup.toasts[-1] == "This day counts already. c adds more."
        await pilot.press("down", "space", "space")
        what = "check-in of “Walk”, Saturday 21 Nov"
        assert setup.toasts[-1] == f"Taken back: {what}. U brings it back."
        await pilot.press("up", "space")
        assert setup.toasts[-1] == "This day counts already. c adds more."
        await pilot.press("u")
        assert setup.toasts[-1] == "Nothing to undo."
        await saved(pilot, setup)
        assert setup.repository.check_ins("h") == ()
        assert setup.repository.check_ins("g") == tuple(days(21))


async def test_a_review_that_decided_nothing_promises_no_undo():
    clock = Clock()
    clock.advance(days=2)
    repository = store(a_goal(), check_ins=days(16), clock=clock)
    async with running(repository=repository, clock=clock) as (pilot, setup):
        for words in ("Looked back. u takes back what was decided", "Looked back."):
            await pilot.press("w")
            await on(pilot, setup, WeeklyReview)
            await pilot.press("ctrl+n")
            await saved(pilot, setup)
            assert setup.toasts[-1].startswith(words)
        assert setup.toasts[-1] == "Looked back."
        await pilot.press("u")
        assert setup.toasts[-1].startswith("Taken back: review of")


async def test_t_is_of_the_goal_under_the_cursor():
    other = a_goal("h", "walk", 1)
    entries = [*days(20), CheckIn("h", date(2026, 11, 19), at=5)]
    repository = store(a_goal(days=1), other, check_ins=entries)
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("down", "t", *"sun", "enter")
        await saved(pilot, setup)
        assert [check_in.note for check_in in repository.check_ins("h")] == ["sun"]
        assert [check_in.note for check_in in repository.check_ins("g")] == [""]


def hints(setup):
    """Return the keys that the key bar names, as they are pressed, and what each is to do."""
    names = {written: name for name, written in NAMES.items()} | {"esc": "escape"}
    (bar,) = setup.app.screen.query(KeyBar)
    return {names.get(hint.key, hint.key): doing(hint.action) for hint in bar._hints}


def doing(action):
    """Return an action without what it is given; of a flow, which one it is."""
    return action if action.startswith("flow(") else action.split("(")[0]


@at_the_smallest_size
@pytest.mark.parametrize(
    "walk",
    [
        ". enter . 4 . 5 .", "a . slash . x .", "slash . x .", "slash enter .", "slash escape .",
        "slash w enter slash .", "w .", "l .", "b .", "n . ctrl+n . alt+3 . alt+4 . alt+5 .", "e .",
    ],
)  # fmt: skip
async def test_a_key_that_the_bar_names_is_bound_just_then(size, walk):
    async with running(size) as (pilot, setup):
        for n, key in enumerate(walk.split()):
            if key == ".":
                await pilot.pause()
                assert_named_keys_are_bound(setup, walk.split()[:n])
            else:
                await pilot.press(key)
                await pilot.pause()


def assert_named_keys_are_bound(setup, pressed):
    named, bound = hints(setup), setup.app.screen.active_bindings
    assert set(named) <= set(bound), pressed
    for key, action in named.items():
        does = doing(bound[key].binding.action)
        # In a field enter leads on; in a list it opens what is chosen.
        same = {does.removeprefix("app."), "focus_step" if does == "enter" else does}
        same |= {"flow('open_goal')"} if does in ("select", "open") else set()
        assert action.removeprefix("focused.") in same, (pressed, key, action, does)


@at_all_sizes
async def test_while_words_are_searched_the_bar_names_no_letters(size):
    async with running(size) as (pilot, setup):
        await pilot.press("slash", *"run")
        await pilot.pause()
        assert set(hints(setup)) == {"enter", "escape"}
        await pilot.press("enter")
        await pilot.pause()
        assert "space" in hints(setup)
