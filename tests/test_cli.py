"""The command: what it prints, what it writes, and how it says no."""

import json
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta

import pytest

from smartgoals_tui import __version__
from smartgoals_tui.cli import main
from smartgoals_tui.demo import demo_state, fill
from smartgoals_tui.domain.change import Change, GoalStep
from smartgoals_tui.storage.repository import Repository
from tests.app.test_dashboard import a_goal

NOW = datetime(2026, 11, 21, 18, 30, tzinfo=UTC)
TODAY = NOW.date()


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data" / "goals.json"


@pytest.fixture
def run(data, capsys):
    def call(*words):
        try:
            code = main(["--data", str(data), *words], now=lambda: NOW)
        except SystemExit as stop:
            code = stop.code
        out, err = capsys.readouterr()
        return code, out, err

    return call


def put(data, *goals):
    repository = Repository.open(data, now=lambda: NOW)
    repository.commit(Change("set up", tuple(GoalStep(None, goal) for goal in goals)))


def check_ins(data, uid="g"):
    return Repository.open(data, now=lambda: NOW).check_ins(uid)


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


def test_list_json_of_the_demo(run, data):
    fill(Repository.open(data, now=lambda: NOW), demo_state(TODAY))
    code, out, _ = run("list", "--json")
    goals = json.loads(out)
    assert code == 0
    assert len(goals) == 6
    first = goals[0]
    assert set(first) == {
        "id", "title", "status", "sentence", "measure", "start", "deadline",
        "streak", "strength", "week", "weeks",
    }  # fmt: skip
    assert set(first["week"]) == {"start", "count", "required", "state", "needed", "days_left"}
    assert set(first["weeks"][0]) == {"start", "count", "required", "state"}
    assert first["weeks"][-1]["start"] == first["week"]["start"] == "2026-11-16"
    assert set(first["streak"]) == {"current", "best"}
    assert 0 < first["strength"] <= 1
    assert {goal["status"] for goal in goals} == {"active", "paused"}


def test_list_json_of_a_goal_that_has_not_begun(run, data):
    put(data, a_goal(start=date(2027, 1, 4)))
    (goal,) = json.loads(run("list", "--json")[1])
    assert (goal["week"], goal["weeks"]) == (None, [])
    assert goal["start"] == "2027-01-04"


def test_check_by_the_beginning_of_the_title(run, data):
    put(data, a_goal())
    assert run("check", "CALL") == (0, "Saturday 21 Nov: 1 of 2.\n", "")
    (one,) = check_ins(data)
    assert (one.day, one.amount, one.backdated) == (TODAY, None, False)


def test_check_with_amount_day_and_note(run, data):
    put(data, a_goal(amount=10.0))
    code, out, _ = run(
        "check", "friend", "--amount", "2,5", "--date", "yesterday", "--note", "[/b] 🙂"
    )
    (one,) = check_ins(data)
    assert (code, out) == (0, "Friday 20 Nov: 0 of 2.\n")
    assert (one.day, one.amount, one.note) == (TODAY - timedelta(days=1), 2.5, "[/b] 🙂")


def test_meeting_the_week_is_said(run, data):
    put(data, a_goal(days=1))
    assert "The week is kept." in run("check", "call")[1]


def test_a_day_that_counts_already_is_not_recorded_twice(run, data):
    put(data, a_goal())
    run("check", "call")
    code, _, err = run("check", "call")
    assert code == 1
    assert "counts already" in err
    assert len(check_ins(data)) == 1


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["nobody"], 1, "No goal is called “nobody”"),
        ([""], 1, "No goal is called"),
        (["call", "--date", "tomorrow"], 1, "has not come yet"),
        (["call", "--date", "2026-11-01"], 1, "starts on"),
        (["call", "--date", "some day"], 2, "not a date"),
        (["call", "--date", "31 feb"], 2, ""),
        (["call", "--amount", "ten pounds"], 2, "not a number"),
        (["call", "--amount", "1e400"], 2, "too large"),
        (["call", "--amount", "0"], 2, "above 0"),
        (["call", "--amount", "-1"], 2, ""),
        (["call", "--amount", "nan"], 2, "not a number"),
        ([], 2, "NAME"),
    ],
)
def test_a_check_that_cannot_be_is_answered_in_one_sentence(run, data, words, code, said):
    put(data, a_goal())
    got, out, err = run("check", *words)
    assert (got, out) == (code, "")
    assert said in err
    assert err.startswith("smartgoals: ")
    assert err.count("\n") == 1
    assert check_ins(data) == ()


def test_a_name_of_two_goals_lists_both(run, data):
    put(data, a_goal("g"), a_goal("h"))
    code, _, err = run("check", "call a friend")
    assert code == 2
    assert "(g)" in err
    assert "(h)" in err
    assert run("check", "h")[0] == 0


def test_an_unknown_command_is_one_sentence(run):
    code, _, err = run("frobnicate")
    assert code == 2
    assert err.count("\n") == 1


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
    assert "ZeroDivisionError: boom" in data.with_name("errors.log").read_text()


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


def test_the_program_needs_a_terminal(data):
    done = subprocess.run(
        [sys.executable, "-m", "smartgoals_tui", "--data", str(data)],
        capture_output=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )
    assert done.returncode == 1
    assert b"needs a terminal" in done.stderr
