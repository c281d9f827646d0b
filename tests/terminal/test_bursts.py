"""Keys typed as fast as a paste do what they do when they are typed slowly."""

from datetime import UTC, datetime, timedelta

import pytest

from smartgoals_tui.domain.change import Change, GoalStep
from smartgoals_tui.storage.repository import Repository
from tests.builders import a_goal
from tests.terminal.terminal import terminal

GAPS = (0.0, *(pytest.param(gap, marks=pytest.mark.long) for gap in (0.005, 0.05)))
FOREIGN = "\x1b[110;1:3u\x1b[99~"
PASTE = "wake up early\rto see the sun\rrise\r"


def now():
    return datetime.now(UTC)


def a_store(path):
    """Goals counted in days, and in kilometres where a check-in asks how much."""
    start = (now() - timedelta(days=30)).date()
    repository = Repository.open(path, now=now)
    for uid, amount in (("days", None), ("amount", 10.0)):
        goal = a_goal(uid, f"do {uid}", start=start, amount=amount)
        repository.commit(Change("new", (GoalStep(None, goal),)))


def outcome_of(path, keys, gap):
    """What is kept of ``keys`` typed from the start on: check-ins, and each draft's lines."""
    a_store(path)
    with terminal("--data", str(path)) as program:
        program.press(*keys, gap=gap)
        # A terminal that is not taken over yet keeps this key to itself.
        program.until(lambda text: "smartgoals" in text or "Specific" in text)
        program.until_quiet()
        program.press("ctrl+q")
        code = program.ended()
    repository = Repository.open(path, now=now)
    check_ins = [check_in for uid in ("days", "amount") for check_in in repository.check_ins(uid)]
    drafts = [(draft.wish, draft.action, draft.place) for draft in repository.drafts()]
    return code, [(check_in.goal, check_in.amount) for check_in in check_ins], drafts


CASES = {
    "two check-ins": (["space", "down", "space"], [("days", None), ("amount", 10.0)], []),
    "an amount": (["down", "c", "5", "enter", "enter", "enter"], [("amount", 5.0)], []),
    "a wish": (["n", *"spaceship"], [], [("spaceship", "", "")]),
    "three lines": (["n", *PASTE], [], [("wake up early", "to see the sun", "rise")]),
    "foreign keys": (
        ["space", FOREIGN, "n", FOREIGN, *"xyz"],
        [("days", None)],
        [("xyz", "", "")],
    ),
    "out and in": (["n", *"abc", "escape", "escape", *"def"], [], [("abcdef", "", "")]),
}


@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize(("keys", "check_ins", "drafts"), CASES.values(), ids=CASES)
def test_a_burst_does_what_slow_keys_do(tmp_path, keys, check_ins, drafts, gap):
    assert outcome_of(tmp_path / "goals.json", keys, gap) == (0, check_ins, drafts)


@pytest.mark.parametrize("gap", GAPS)
def test_quitting_finishes_what_was_pressed_before(tmp_path, gap):
    a_store(path := tmp_path / "goals.json")
    with terminal("--data", str(path)) as program:
        program.press("space", "q", gap=gap)
        assert program.ended() == 0
    assert len(Repository.open(path, now=now).check_ins("days")) == 1
