"""What the start leaves out, and that nothing misses it."""

import json
import subprocess
import sys
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.cli.commands import parse
from smartgoals_tui.cli.quick_parse import parse_quickly
from smartgoals_tui.demo import demo_state, fill
from smartgoals_tui.storage.repository import Repository
from tests.app.harness import running
from tests.storage.helpers import Clock, open_store


def run(code: str) -> object:
    """Run ``code`` as a program of its own; return what it printed last, as JSON."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


IMPORT = """
import builtins, json, sys
from smartgoals_tui.app.start import optimize_startup
optimize_startup()
compiled, compile = [], builtins.compile
def counting(source, filename, *others, **options):
    caller = sys._getframe(1)
    while caller.f_globals["__name__"] == "typing":
        caller = caller.f_back
    if filename == "<string>" and caller.f_globals["__name__"].startswith("smartgoals_tui"):
        compiled.append(source)
    return compile(source, filename, *others, **options)
builtins.compile = counting
import smartgoals_tui.app.app
from smartgoals_tui.storage.format.dataclass_json import from_plain
from smartgoals_tui.domain.goal.goal import Goal
"""


def test_the_start_goes_without_the_palette_and_without_ssl():
    loaded = run(
        IMPORT + "print(json.dumps([name for name, module in sys.modules.items() if module]))"
    )
    assert "textual.app" in loaded
    assert not {"textual.command", "textual.widgets._input", "ssl", "dateutil"} & set(loaded)


def test_no_record_of_the_start_has_its_annotations_compiled():
    goal = {
        "uid": "g",
        "specific": {"action": "walk"},
        "measurable": {"measure": {"kind": "days", "target": 3}},
        "time_bound": {"start": "2026-11-02"},
        "plans": [{"start": "2026-11-02", "measure": {"kind": "days", "target": 3}}],
    }
    code = f"from_plain(Goal, {goal!r})\nprint(json.dumps(compiled))"
    # Modules with `from __future__ import annotations` have each annotation of a NamedTuple, and
    # of whatever the codec reads, compiled one by one: a tenth of the time to the first frame.
    # Only those of drafts and reviews are names for later: their modules are not imported before
    # they are needed.
    assert run(IMPORT + code) == ["GoalDraft | None"] * 2 + ["Review | None"] * 2


PALETTE = """
import asyncio, json
from datetime import UTC, datetime
from smartgoals_tui.app.start import optimize_startup
optimize_startup()
from smartgoals_tui.app.app import SmartGoalsApp
from smartgoals_tui.demo import demo_state, fill
from smartgoals_tui.settings import Settings
from smartgoals_tui.storage.repository import Repository
def now(): return datetime(2026, 11, 21, 12, tzinfo=UTC)
repository = Repository.in_memory(now=now)
fill(repository, demo_state(now().date()))
async def main():
    from textual.widgets import OptionList
    app = SmartGoalsApp(repository, Settings(), None, now)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("ctrl+p", "ctrl+p")
        names = [type(screen).__name__ for screen in app.screen_stack]
        await pilot.press(*"theme: dracula")
        found = app.screen.query_one(OptionList)
        while found.option_count != 1:
            await pilot.pause(0.01)
        await pilot.press("down", "enter")
        await pilot.pause()
        return names, app.theme, len(app.screen_stack)
print(json.dumps(asyncio.run(main())))
"""


def test_the_palette_comes_when_it_is_called():
    assert run(PALETTE) == [["Dashboard", "Palette"], "dracula", 1]


@pytest.mark.parametrize("broken", [0, 1])
async def test_a_goal_that_cannot_be_read_is_left_out_and_named(broken, tmp_path):
    clock = Clock(datetime(2026, 11, 21, 18, 30, tzinfo=UTC))
    fill(open_store(tmp_path / "goals.json", clock), demo_state(clock().date()))
    path = tmp_path / "goals.json"
    stored = json.loads(path.read_text())
    first = sorted(stored["goals"], key=int)[broken]
    action = stored["goals"][first]["specific"]["action"]
    stored["goals"][first]["plans"] = "none"
    path.write_text(json.dumps(stored))
    repository = Repository.open(path, now=clock)
    async with running(repository=repository, clock=clock) as (pilot, setup):
        await pilot.pause()
        assert stored["goals"][first]["uid"] not in setup.dashboard.goal_list.uids
        assert action.lower() not in setup.text().lower()
        assert len(setup.dashboard.goal_list.uids) == len(stored["goals"]) - 1
        await pilot.press("space")
        assert any("cannot be read" in toast or "not shown" in toast for toast in setup.toasts)


WORDS = ["--ascii", "--data", "here", "", "-", "--data=here", "--dat", "list", "--help", "--"]


@given(st.lists(st.sampled_from(WORDS), max_size=5))
def test_a_call_read_without_a_parser_means_what_the_parser_says(words):
    read = parse_quickly(words)
    if read is not None:
        assert vars(read) == vars(parse(words))


@pytest.mark.parametrize("words", [[], ["--ascii"], ["--data", "here"], ["--data", "", "--ascii"]])
def test_opening_the_program_takes_no_parser(words):
    assert parse_quickly(words) is not None
    loaded = run(
        "import json, sys\n"
        f"from smartgoals_tui.cli import parse_quickly\nparse_quickly({words!r})\n"
        "print(json.dumps(list(sys.modules)))"
    )
    assert "argparse" not in loaded
