"""Behind each key that opens, closes or fills a screen, what is typed goes where it belongs.

The same at any speed: all keys in one instant, 5 ms apart, 50 ms apart.
"""

import asyncio
from itertools import product
from typing import NamedTuple

import pytest
from textual import events
from textual.keys import _character_to_key
from textual.widgets import Input

from smartgoals_tui.app.screens.dashboard.dashboard import Dashboard
from smartgoals_tui.app.screens.goal.goal import GoalView
from smartgoals_tui.app.screens.wizard.page import WizardPage
from tests.app.harness import running, saved
from tests.builders import a_goal, store

AT_ONCE = 0.0
SLOWER = (0.005, 0.05)
TYPED = "yg"
"""Typed behind each burst, no command anywhere; where it stands then is what counts."""
NOWHERE = ""
"""A place without text: what is typed there is lost on purpose."""


class Case(NamedTuple):
    """Keys, and where one is behind them: the screen, or the letter of a page, and the field."""

    keys: str
    screen: str
    field: str = NOWHERE
    is_short: bool = False
    """Tried at every speed each time, not only in the long tests."""


ON_DASHBOARD = [
    Case("c", "CheckInDialog", "amount"),
    Case("c enter", "CheckInDialog", "day"),
    Case("c enter enter", "CheckInDialog", "note"),
    Case("c escape c escape c", "CheckInDialog", "amount", True),
    Case("enter", "GoalView"),
    Case("enter c", "CheckInDialog", "amount"),
    Case("n", "S", "wish", True),
    Case("n escape enter", "Dashboard"),
    Case("e", "S", "wish"),
    Case("p", "PauseOfGoal", "reason"),
    Case("P", "PauseOfAll", "reason"),
    Case("slash", "Dashboard", "", True),
    Case("slash a escape p", "PauseOfGoal", "reason"),
    Case("w", "WeeklyReview", "helped"),
    Case("l", "WeeklyReview", "helped"),
    Case("b", "LookBackScreen", "helped"),
    Case("a slash", "Archive", ""),
    Case("comma q p", "PauseOfGoal", "reason", True),
    Case("f1 escape p", "PauseOfGoal", "reason"),
    Case("ctrl+p", "Palette", "", True),
    Case("ctrl+p escape p", "PauseOfGoal", "reason"),
]
IN_GOAL = [
    Case("c", "CheckInDialog", "amount"),
    Case("e", "S", "wish"),
    Case("p", "PauseOfGoal", "reason"),
    Case("b", "LookBackScreen", "helped"),
    Case("question_mark escape p", "PauseOfGoal", "reason"),
    Case("4 5 tab 1 c", "CheckInDialog", "amount"),
    Case("escape enter p", "PauseOfGoal", "reason"),
]
IN_WIZARD = [
    Case("f2 f3", "S", "wish"),
    Case("alt+3 f8", "Offers"),
    Case("tab", "S", "action", True),
    Case("ctrl+n", "M", "often", True),
    Case("ctrl+n ctrl+o", "S", "wish"),
    Case("f3", "S", "place"),
    Case("alt+4", "R", "why"),
    Case("alt+5 alt+4 alt+2 alt+1", "S", "wish"),
    Case("alt+5 ctrl+n", "None", "wording"),
    Case("f1 escape", "S", "wish"),
    Case("f2", "Borrow"),
    Case("f2 escape", "S", "wish", True),
    Case("f2 slash", "Borrow", "search"),
    Case("f7", "AskText", "", True),
    Case("f7 enter f7", "S", "wish"),
    Case("ctrl+s", "S", "wish"),
    Case("x ctrl+z", "S", "wish"),
    Case("escape", "LeaveDialog"),
    Case("escape escape", "S", "wish", True),
    Case("escape right right enter", "S", "wish"),
]
START = {"dashboard": Dashboard, "goal": GoalView, "wizard": WizardPage}
BASES = {"dashboard": ON_DASHBOARD, "goal": IN_GOAL, "wizard": IN_WIZARD}


def bursts(cases):
    """The cases at once, some of them slower too, and for the long tests all of them slower."""
    yield from (pytest.param(base, AT_ONCE, False, id=f"{base}-at once") for base in cases)
    for base, gap in product(cases, SLOWER):
        if any(case.is_short for case in cases[base]):
            yield pytest.param(base, gap, True, id=f"{base}-{gap:g} s")
        long = f"{base}-{gap:g} s-all"
        yield pytest.param(base, gap, False, marks=pytest.mark.long, id=long)


def named(keys):
    """Return the keys that are named, each letter of a word by itself."""
    for word in keys.split():
        is_name = len(word) == 1 or not word.isalpha() or word in NAMES
        yield from [word] if is_name else word


NAMES = {"enter", "escape", "tab", "slash", "comma", "question_mark", "down", "right"}
NAMES |= {f"f{n}" for n in range(1, 9)}


async def send(app, keys, gap):
    for key in keys:
        is_sign = len(key) == 1
        name = _character_to_key(key) if is_sign else key
        app.post_message(events.Key(name, key if is_sign else None))
        if gap:
            await asyncio.sleep(gap)


async def taken(pilot):
    """Wait until all that was sent has been dealt with."""
    await pilot.pause()
    await pilot.app.gate.turn()
    await pilot.pause()


def place(app):
    """Return where one is, as a case says it, and what is typed there."""
    screen, focused = app.screen, app.focused
    letter = getattr(screen, "letter", "") if isinstance(screen, WizardPage) else ""
    name = type(screen).__name__ if letter == "" else str(letter)
    if not isinstance(focused, Input):
        return name, NOWHERE, ""
    return name, getattr(focused, "field", "") or focused.id or "", focused.value


async def begin_at(base, pilot, setup):
    """Leave whatever is open, and be where the next burst begins: of a wizard, its first page."""
    app = pilot.app
    for _ in range(9):
        screen, is_typing = type(app.screen), isinstance(app.focused, Input)
        if screen is Dashboard and not is_typing:
            await saved(pilot, setup)
            for draft in setup.repository.drafts():
                setup.dashboard.session.delete_draft(draft.uid)
        if screen is START[base] and (screen is WizardPage or not is_typing):
            await send(app, ["alt+1"], AT_ONCE)
            await taken(pilot)
            if base == "wizard":
                app.screen.set_focus(app.screen.form.in_order()[0])
            return
        if screen is Dashboard and not is_typing:
            await send(app, ["enter" if base == "goal" else "n"], AT_ONCE)
        else:
            await send(app, ["escape", "enter"] if screen is WizardPage else ["escape"], AT_ONCE)
        await taken(pilot)
    raise AssertionError(f"no way back from {app.screen_stack}")


@pytest.mark.parametrize(("base", "gap", "is_short"), bursts(BASES))
async def test_what_is_typed_behind_a_burst_stands_where_the_keys_lead(base, gap, is_short):
    goals = store(a_goal("a", amount=20), a_goal("b", "swim"))
    cases = [case for case in BASES[base] if case.is_short or not is_short]
    found = []
    async with running((80, 24), repository=goals) as (pilot, setup):
        for case in cases:
            await begin_at(base, pilot, setup)
            await send(pilot.app, [*named(case.keys), *TYPED], gap)
            await taken(pilot)
            *there, text = place(pilot.app)
            is_typed = text.endswith(TYPED) or not isinstance(pilot.app.focused, Input)
            found.append((case.keys, *there, is_typed))
    assert found == [(case.keys, case.screen, case.field, True) for case in cases]
