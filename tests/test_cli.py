"""The command: its options, what it lists, and how it says no."""

import io
import json
import subprocess
import sys
from datetime import date, timedelta
from importlib import import_module

import pytest

from smartgoals_tui import __version__
from smartgoals_tui.app.app import SmartGoalsApp
from smartgoals_tui.cli import main
from smartgoals_tui.cli.commands import COMMANDS, module_of
from smartgoals_tui.demo import demo_state, fill
from smartgoals_tui.domain.change import Change, CheckInStep
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.storage.repository import Repository
from tests.builders import NOW, TODAY, a_goal
from tests.cli_harness import put


def test_version(run):
    assert run("--version") == (0, f"smartgoals {__version__}\n", "")


def test_help_names_the_commands(run):
    code, out, _ = run("--help")
    assert code == 0
    assert all(word in out for word in ("demo", "list", "check", "--data", "SMARTGOALS_DATA"))


def test_list_without_goals_writes_nothing(run, data):
    code, out, err = run("list")
    assert (code, err) == (0, "")
    assert "No goals yet" in out
    assert not data.parent.exists()


def test_list_says_what_the_dashboard_shows(run, data):
    put(data, a_goal())
    run("check", "call")
    code, out, _ = run("list")
    assert code == 0
    assert "Call a friend" in out
    assert "1 of 2, 1 day left" in out
    assert "M. T. W. T. F. [S#] S_" in out
    assert "weeks      oo[-]" in out
    assert "# done" in out.splitlines()[-1]


def test_a_reserve_week_is_seen(run, data):
    put(data, a_goal(days=1, reserve_weeks=1))
    for day in ("2026-11-03", "2026-11-16"):
        run("check", "call", "--date", day)
    out = run("list")[1]
    assert "#r[#]  streak 2 weeks, best 2, 1 of 1 reserve weeks used" in out
    assert "1 of 1 reserve weeks used" in run("show", "call")[1]
    (goal,) = json.loads(run("list", "--json")[1])
    streak = {"current": 2, "best": 2, "reserve_weeks": 1, "reserved": ["2026-11-09"]}
    assert goal["streak"] == streak


@pytest.mark.parametrize(
    "words",
    [["list", "--data", "{}"], ["--data", "{}", "list"], ["--data", "x", "list", "--data", "{}"]],
)
@pytest.mark.parametrize("plain", [[], ["--ascii"]])
def test_options_stand_before_or_behind_the_command(data, capsys, words, plain):
    put(data, a_goal())
    filled = [word.format(data) for word in words]
    assert main([*filled, *plain], now=lambda: NOW) == 0
    assert main([*plain, *filled], now=lambda: NOW) == 0
    assert capsys.readouterr().out.count("Call a friend") == 2


def test_list_json_of_the_demo(run, data):
    fill(Repository.open(data, now=lambda: NOW), demo_state(TODAY))
    code, out, _ = run("list", "--json")
    goals = json.loads(out)
    assert code == 0
    assert len(goals) == 9
    first = goals[0]
    assert set(first) == {
        "id", "title", "status", "sentence", "measure", "start", "deadline",
        "streak", "strength", "week", "weeks", "period_weeks",
    }  # fmt: skip
    assert set(first["week"]) == {"start", "count", "required", "state", "needed", "days_left"}
    assert set(first["weeks"][0]) == {"start", "count", "required", "state"}
    assert first["weeks"][-1]["start"] == first["week"]["start"] == "2026-11-16"
    assert set(first["streak"]) == {"current", "best", "reserve_weeks", "reserved"}
    assert 0 < first["strength"] <= 1
    assert {goal["status"] for goal in goals} == {"active", "paused"}


def test_list_json_of_a_goal_that_has_not_begun(run, data):
    put(data, a_goal(start=date(2027, 1, 4)))
    (goal,) = json.loads(run("list", "--json")[1])
    assert (goal["week"], goal["weeks"]) == (None, [])
    assert goal["start"] == "2027-01-04"


def test_the_week_begins_as_the_settings_say(run, data):
    put(data, a_goal())
    data.with_name("settings.toml").write_text("week_start = 5\n")
    assert json.loads(run("list", "--json")[1])[0]["week"]["start"] == "2026-11-21"
    assert "[S_] S_ M_" in run("list")[1]


def test_broken_settings_are_named_by_every_command(run, data):
    put(data, a_goal())
    data.with_name("settings.toml").write_text("week_start = 3\n")
    for words in (["list"], ["check", "call"]):
        code, _, err = run(*words)
        assert code == 0
        assert "A week starts on" in err
        assert err.count("\n") == 1


@pytest.mark.parametrize("place", ["", "~nobody-of-that-name/x"])
def test_a_place_there_cannot_be_is_one_sentence(capsys, place):
    assert main(["--data", place, "list"], now=lambda: NOW) == 2
    err = capsys.readouterr().err
    assert err.startswith("smartgoals: ")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("frobnicate", "See smartgoals --help."),
        ("chek", "Did you mean check?"),
        ("nams", "See smartgoals --help."),
        ("\x1b[31m\n", "See smartgoals --help."),
        ("", "See smartgoals --help."),
    ],
)
@pytest.mark.parametrize("before", [[], ["--ascii"], ["--data", "x"], ["--data=x"]])
def test_an_unknown_command_is_one_sentence(run, word, hint, before):
    code, out, err = run(*before, word)
    assert (code, out) == (2, "")
    assert err.startswith("smartgoals: There is no command “")
    assert err.endswith(f"{hint}\n")
    assert err.count("\n") == 1
    assert "\x1b" not in err


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_is_there_and_tells_how_it_is_used(run, command):
    module = import_module(module_of(command.name))
    assert callable(getattr(module, f"run_{command.name}"))
    code, out, err = run(command.name, "--help")
    assert (code, err) == (0, "")
    assert out.startswith(f"usage: smartgoals {command.name} ")
    assert f"\nExample: {command.example}\n" in out
    assert command.example.startswith(f"smartgoals {command.name}")
    assert (f"    {command.name} " in run("--help")[1]) is command.is_listed
    assert max(map(len, out.splitlines())) <= 80


def test_help_lists_all_commands_wherever_it_is_asked(run):
    assert run("--help") == run("--data", "x", "--help") == run("--ascii", "-h")


def test_a_damaged_file_is_exit_code_6_and_stays(run, data):
    data.parent.mkdir()
    data.write_bytes(b"\x00" * 40)
    code, _, err = run("list")
    assert code == 6
    assert "no whole copy" in err
    assert data.read_bytes() == b"\x00" * 40


def test_a_newer_file_is_exit_code_5_and_stays(run, data):
    data.parent.mkdir()
    text = (
        '{"_meta":{"1":{"app":"x","schema":99,"min_reader":99,"id":"i","rev":1,"saved":1,"crc":0}}}'
    )
    data.write_text(text)
    assert run("list")[0] == 5
    assert data.read_text() == text


def test_something_unforeseen_is_a_sentence_and_a_log(run, data, monkeypatch):
    def fail(*_, **__):
        raise ZeroDivisionError("boom")

    monkeypatch.setattr("smartgoals_tui.storage.repository.Repository.open", fail)
    code, _, err = run("list")
    assert code == 1
    assert err.count("\n") == 1
    log = data.with_name("errors.log")
    assert "ZeroDivisionError: boom" in log.read_text()
    assert f"smartgoals {__version__}" in log.read_text()
    assert log.stat().st_mode & 0o077 == 0


def test_an_interruption_is_quiet(run, monkeypatch):
    def interrupt(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(Repository, "open", interrupt)
    assert run("list") == (130, "", "")


class Failing(io.StringIO):
    """A stream that takes nothing."""

    def __init__(self, error):
        super().__init__()
        self.error = error

    def write(self, _):
        raise self.error


def list_to(stream, monkeypatch, data):
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", stream)
        return main(["--data", str(data), "list"], now=lambda: NOW)


def test_a_reader_that_has_had_enough_is_no_error(monkeypatch, data, capsys):
    assert list_to(Failing(BrokenPipeError()), monkeypatch, data) == 0
    assert capsys.readouterr().err == ""


def test_output_that_cannot_be_written_is_one_sentence(monkeypatch, data, capsys):
    full = OSError(28, "No space left on device")
    assert list_to(Failing(full), monkeypatch, data) == 1
    assert capsys.readouterr().err == (
        "smartgoals: The answer could not be written (No space left on device).\n"
    )


def test_closed_output_is_no_error(monkeypatch, data, capsys):
    assert list_to(None, monkeypatch, data) == 0
    assert capsys.readouterr().err == ""


def test_titles_of_any_kind_are_listed(run, data):
    titles = ["[/b] hi", "🙂 emoji", "שלום", "a\x1b[31mred\nnew", "x" * 10_000]
    put(data, *(a_goal(f"g{n}", title) for n, title in enumerate(titles)))
    code, out, _ = run("list")
    assert code == 0
    assert "[/b] hi" in out
    assert "\x1b" not in out
    assert len(json.loads(run("list", "--json")[1])) == 5


def test_output_that_takes_only_ascii(data):
    put(data, a_goal(action="Übung 🙂"))
    done = subprocess.run(
        [sys.executable, "-m", "smartgoals_tui", "--data", str(data), "list"],
        capture_output=True,
        env={"PYTHONIOENCODING": "ascii", "HOME": str(data.parent), "PATH": ""},
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"?bung ?" in done.stdout


def test_json_loses_no_letter_where_only_ascii_goes(run, data):
    put(data, a_goal(action="Übung 🙂"))
    for words in (["list", "--json"], ["list", "--json", "--ascii"]):
        out = run(*words)[1]
        assert json.loads(out)[0]["title"] == "Übung 🙂"
        assert out.isascii() is ("--ascii" in words)


def test_a_goal_with_a_thousand_check_ins(run, data):
    put(data, a_goal())
    entries = [CheckInStep(None, CheckIn("g", TODAY - timedelta(n % 19))) for n in range(1000)]
    Repository.open(data, now=lambda: NOW).commit(Change("many", tuple(entries)))
    (goal,) = json.loads(run("list", "--json")[1])
    assert [week["state"] for week in goal["weeks"]] == ["met", "met", "met"]


def test_the_program_needs_a_terminal(data):
    done = subprocess.run(
        [sys.executable, "-m", "smartgoals_tui", "--data", str(data)],
        capture_output=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )
    assert done.returncode == 1
    assert b"needs a terminal" in done.stderr


class Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self):
        return True


@pytest.mark.parametrize(("words", "name"), [((), "settings.toml"), (("demo",), None)])
def test_settings_chosen_in_the_demo_are_not_kept(run, data, monkeypatch, words, name):
    kept_in = []
    for stream in ("stdin", "stdout"):
        monkeypatch.setattr(sys, stream, Terminal())
    # What it leaves out would be missing in the other tests of this process.
    monkeypatch.setattr("smartgoals_tui.app.start.optimize_startup", lambda: None)
    monkeypatch.setattr(
        SmartGoalsApp, "run", lambda app: kept_in.append(app.session.kept_settings.path)
    )
    assert run(*words)[0] == 0
    assert kept_in == [name and data.with_name(name)]
