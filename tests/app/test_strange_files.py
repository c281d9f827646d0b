"""Stores with a right checksum and strange contents, opened: no screen fails at them."""

from pathlib import Path

import pytest

from smartgoals_tui.storage.errors import StoreError
from smartgoals_tui.storage.repository import Repository
from tests.app.harness import running, saved
from tests.builders import Clock
from tests.faults.hostile import hostile, nested, with_text
from tests.storage.format.test_misfits import a_full_store

GOAL, START = '"uid":"g1"', '"start":"2026-11-16"'
LOG = '{"goal":"g1","year":2026,"days":{"11-20":[{"amount":1.0,"at":77,"offset":60}]}}'
CASES = {
    "an id of 5,000 digits": ('"goals":{"1":', '"goals":{"' + "1" * 5000 + '":'),
    "check-ins twice": ('"log":{"1":', f'"log":{{"000001":{LOG},"1":'),
    "weekday 8": ('"plans":[{', '"plans":[{"weekdays":[8],'),
    "a start on the first day of the calendar": (START, '"start":"0001-01-01"'),
    "a start in 1900": (START, '"start":"1900-01-01"'),
    "a start on the last day of the calendar": (START, '"start":"9999-12-31"'),
    "an end on the last day of the calendar": (START, f'{START},"end":"9999-12-31"'),
    "check-ins in 9999": ('"year":2026,"days":{"11-16"', '"year":9999,"days":{"12-31"'),
    "check-ins in 1900": ('"year":2026,"days":{"11-16"', '"year":1900,"days":{"01-01"'),
    "nested without end": (GOAL, f'{GOAL},"x":{nested(5000)}'),
    "goals in a circle": (f'"goals":{{"1":{{{GOAL}', f'"goals":{{"1":{{{GOAL},"follows":"g3"'),
    "a goal that follows itself": (GOAL, f'{GOAL},"follows":"g1"'),
    "no number": ('"amount":10.0', '"amount":NaN'),
    "half a sign": ('"action":"walk"', '"action":"wa\\ud800lk"'),
    "signs that steer": ('"action":"walk"', '"action":"[/] [b]\\u001b[31m\\u202e"'),
    "a moment beyond all calendars": ('"at":1,', '"at":9007199254740992,'),
    "an offset of weeks": ('"offset":60', '"offset":99999'),
    "created beyond all calendars": (GOAL, f'{GOAL},"created":9223372036854775807'),
    "a pause of all time": (
        GOAL,
        f'{GOAL},"pauses":[{{"start":"1900-01-01","end":"9999-12-31","reason":"ill"}}]',
    ),
    "a review of the last week of the calendar": ('"week":"2026-11-16"', '"week":"9999-12-31"'),
    "a review every 2^63 weeks": (START, f'{START},"review_every":9223372036854775807'),
    "a table that is a list": ('"drafts":{', '"more":[1],"drafts":{'),
    "no goals": ('"goals":', '"gaols":'),
}
WALK = [
    *("enter", "1", "2", "3", "4", "5", "6", "escape"),
    *("w", "escape", "l", "escape", "b", "escape", "a", "escape"),
    *("comma", "escape", "down", "enter", "4", "escape", "x", "x", "t", "escape"),
    *("e", "escape", "escape", "c", "escape", "p", "escape", "space", "u"),
]


def a_file(path: Path) -> bytes:
    a_full_store(path)
    return path.read_bytes()


async def walked(path: Path) -> None:
    """Open the store at ``path``, look at every screen, check in, take it back, leave.

    One that is not opened at all is left to the command line, which says why.
    """
    try:
        repository = Repository.open(path, now=Clock())
    except StoreError:
        return
    async with running(repository=repository, clock=Clock()) as (pilot, setup):
        for key in WALK:
            await pilot.press(key)
        await saved(pilot, setup)
        setup.app.screen_stack[0].redraw(None)
        await pilot.pause()


TOGETHER = [
    (
        "check-ins twice",
        "an end on the last day of the calendar",
        "goals in a circle",
        "no number",
        "created beyond all calendars",
        "a table that is a list",
    ),
    (
        "a start in 1900",
        "a pause of all time",
        "a moment beyond all calendars",
        "an offset of weeks",
        "check-ins in 1900",
        "a review every 2^63 weeks",
    ),
    (
        "a start on the last day of the calendar",
        "signs that steer",
        "a goal that follows itself",
        "check-ins in 9999",
    ),
    ("weekday 8", "nested without end", "half a sign", "an id of 5,000 digits"),
]


@pytest.mark.parametrize("cases", TOGETHER, ids=lambda cases: cases[0])
async def test_no_screen_fails_at_them(cases, tmp_path):
    path = tmp_path / "goals.json"
    data = a_file(path)
    for case in cases:
        data = with_text(data, *CASES[case])
    path.write_bytes(data)
    await walked(path)


@pytest.mark.long
@pytest.mark.parametrize("case", CASES)
async def test_no_screen_fails_at_one(case, tmp_path):
    path = tmp_path / "goals.json"
    path.write_bytes(with_text(a_file(path), *CASES[case]))
    await walked(path)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(200))
async def test_no_screen_fails_at_what_chance_wrote(seed, tmp_path):
    path = tmp_path / "goals.json"
    path.write_bytes(hostile(a_file(path), seed))
    await walked(path)
