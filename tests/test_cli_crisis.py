"""Words of suicide and self-harm on the command line: the note comes first; no praise."""

import pytest

from smartgoals_tui.domain.crisis import note_lines
from tests.builders import a_goal
from tests.cli_harness import check_ins, goals, put

HEAVY = "dont want to live anymore"
NOTE = " ".join(note_lines())


def words(text):
    return " ".join(text.split())


def test_a_goal_is_set_and_not_said_back_as_a_plan(run, data):
    code, out, _ = run("add", HEAVY, "--days", "3")
    assert code == 0
    assert words(out).startswith(NOTE)
    assert "I will" not in out
    assert goals(data)[0].specific.action == HEAVY


def test_a_note_is_kept_and_its_week_not_praised(run, data):
    put(data, a_goal(days=1))
    code, out, _ = run("check", "call", "--note", HEAVY)
    assert code == 0
    assert words(out).startswith(NOTE)
    assert "kept" not in out
    assert [check_in.note for check_in in check_ins(data)] == [HEAVY]


def test_a_reason_is_kept(run, data):
    put(data, a_goal())
    code, out, _ = run("pause", "call", "--reason", HEAVY, "--until", "1 Dec")
    assert code == 0
    assert words(out).startswith(NOTE)
    assert goals(data)[0].pauses[0].reason == HEAVY


@pytest.mark.parametrize("command", [("list",), ("show", "dont"), ("export", "--format", "md")])
def test_no_command_praises_a_goal_that_says_it(run, data, command):
    put(data, a_goal(action=HEAVY, days=1))
    run("check", "dont")
    out = run(*command)[1]
    assert HEAVY[1:] in out
    for praise in ("kept", "on track", "streak", "strength"):
        assert praise not in out.split("# done")[0].lower()


def test_the_coach_says_nothing_else(run):
    out = run("coach", HEAVY)[1]
    assert words(out) == f"X1 {NOTE}"
    assert words(run("coach", "I hate myself")[1]).startswith("X2 “hate myself”")


def test_other_words_bring_no_note(run, data):
    put(data, a_goal(days=1))
    assert "findahelpline" not in run("check", "call", "--note", "that hill is killing me")[1]
