"""Keys typed as fast as a paste do what they do when they are typed slowly."""

import re
import termios
from datetime import UTC, datetime, timedelta

import pytest

from smartgoals_tui.domain.change import Change, GoalStep
from smartgoals_tui.storage.repository import Repository
from tests.builders import a_goal
from tests.terminal.terminal import terminal

GAPS = (0.0, *(pytest.param(gap, marks=pytest.mark.long) for gap in (0.005, 0.05)))
SEQUENCE = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07]*\x07|[=>])")
FOREIGN = "\x1b[110;1:3u\x1b[99~"
PASTE = "sleep better\rgo to bed early\r3 days a week\r"
"""Three lines without brackets: each answers a question, also behind the last one of a page."""


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
    drafts = [(draft.wish, draft.action, draft.often) for draft in repository.drafts()]
    return code, [(check_in.goal, check_in.amount) for check_in in check_ins], drafts


CASES = {
    "two check-ins": (["space", "down", "space"], [("days", None), ("amount", 10.0)], []),
    "an amount": (["down", "c", "5", "enter", "enter", "enter"], [("amount", 5.0)], []),
    "a wish": (["n", *"spaceship"], [], [("spaceship", "", "")]),
    "three lines": (
        ["n", *PASTE],
        [],
        [("sleep better", "go to bed early", "3 days a week")],
    ),
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


OPENING = ("n", "c", *(pytest.param(key, marks=pytest.mark.long) for key in ("ctrl+p", ",", "w")))


@pytest.mark.parametrize("key", OPENING)
def test_quitting_while_a_screen_opens_leaves_a_clean_terminal(tmp_path, key):
    a_store(path := tmp_path / "goals.json")
    with terminal("--data", str(path)) as program:
        before = termios.tcgetattr(program.master)
        program.until(lambda text: "Check in" in text)
        program.press(key, "ctrl+q")
        assert program.ended() == 0
        assert termios.tcgetattr(program.master) == before
    # The screen of the shell comes back, and nothing is said on it.
    left = bytes(program.output).rpartition(b"\x1b[?1049l")[2]
    assert b"\x1b[?25h" in left
    assert SEQUENCE.sub(b"", left).strip() == b""


def test_ctrl_s_saves_and_holds_nothing_up(tmp_path):
    a_store(path := tmp_path / "goals.json")
    with terminal("--data", str(path)) as program:
        program.until(lambda text: "Check in" in text)
        program.press("n", "swim", "ctrl+s")
        program.until(lambda text: "All saved" in text)
        # A terminal with flow control would keep all that is drawn from here on to itself.
        assert not termios.tcgetattr(program.master)[0] & termios.IXON
        program.press("ming")
        program.until(lambda text: "swimming" in text and "All saved" not in text)
        program.press("ctrl+q")
        assert program.ended() == 0
    assert [draft.wish for draft in Repository.open(path, now=now).drafts()] == ["swimming"]
