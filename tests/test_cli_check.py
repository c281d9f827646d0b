"""Checking in from the command line: what is written, and what is refused in words."""

from datetime import date, timedelta

import pytest

from smartgoals_tui.cli import main
from smartgoals_tui.storage.errors import ReadOnly
from smartgoals_tui.storage.repository import Repository
from tests.builders import NOW, TODAY, a_goal
from tests.cli_harness import check_ins, put
from tests.domain.builders import days_measure, total_measure

COUNTS_ALREADY = "Saturday 21 Nov counts already; nothing was recorded. Add more with --amount."


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
    assert (code, out) == (0, "Friday 20 Nov: 2.5 of 10 minutes.\n")
    assert (one.day, one.amount, one.note) == (TODAY - timedelta(days=1), 2.5, "[/b] 🙂")


def test_meeting_the_week_is_said(run, data):
    put(data, a_goal(days=1))
    assert "The week is kept." in run("check", "call")[1]


def test_one_thing_in_days_that_ask_no_more_is_a_beginning(run, data):
    put(data, a_goal(days=2, start=TODAY))
    then = "our first full week starts Mon 23 Nov"
    for command in (("list",), ("show", "call")):
        assert f"warm-up until Sunday; y{then}" in run(*command)[1]
    out = run("check", "call")[1]
    assert out == f"Saturday 21 Nov: 1 day, a good beginning. Y{then}.\n"
    assert "0 of 0" not in run("list")[1]


def test_a_day_that_counts_already_is_not_recorded_twice(run, data):
    put(data, a_goal())
    run("check", "call")
    code, _, err = run("check", "call")
    assert code == 1
    assert err == f"smartgoals: {COUNTS_ALREADY}\n"
    assert len(check_ins(data)) == 1
    assert run("check", "call", "--amount", "2")[0] == 0
    assert len(check_ins(data)) == 2


def test_what_is_missing_of_a_day_is_recorded(run, data):
    put(data, a_goal(amount=10.0))
    run("check", "call", "--amount", "4")
    assert run("check", "call")[1] == "Saturday 21 Nov: 1 of 2.\n"
    assert [check_in.amount for check_in in check_ins(data)] == [4, 6]


def test_a_day_that_needs_more_is_answered_with_its_own_amount(run, data):
    put(data, a_goal(measure=days_measure(5, 20, "pages")))
    assert run("check", "call", "--amount", "12")[1] == "Saturday 21 Nov: 12 of 20 pages.\n"
    assert run("check", "call")[1] == "Saturday 21 Nov: 1 of 5.\n"
    assert run("uncheck", "call")[1].endswith("Saturday 21 Nov: 12 of 20 pages.\n")
    assert run("uncheck", "call")[1].endswith("Saturday 21 Nov: 0 of 5.\n")


def test_a_total_asks_how_much_and_never_guesses(run, data):
    put(data, a_goal(action="walk", measure=total_measure(20)))
    asked = (1, "", "smartgoals: How much was it? Say it with --amount, such as --amount 5.\n")
    assert run("check", "walk") == asked
    assert check_ins(data) == ()
    assert run("check", "walk", "--amount", "7.5")[1] == "Saturday 21 Nov: 7.5 of 20 km.\n"
    assert run("check", "walk") == asked
    assert [check_in.amount for check_in in check_ins(data)] == [7.5]


@pytest.mark.parametrize("typed", ["1,250", "1.250", "12,500", "100,000"])
def test_an_amount_that_may_be_two_numbers_is_asked_about(run, data, typed):
    put(data, a_goal(action="walk", measure=total_measure(20)))
    code, out, err = run("check", "walk", "--amount", typed)
    assert (code, out) == (2, "")
    assert err.startswith(f"smartgoals: Is “{typed}” ")
    assert err.endswith("? Type it like that.\n")
    assert check_ins(data) == ()


def test_a_goal_that_is_over_says_since_when(run, data):
    put(data, a_goal(end=date(2026, 11, 20)))
    code, _, err = run("check", "call")
    assert (code, err) == (1, "smartgoals: This goal ended on Fri 20 Nov 2026.\n")
    assert run("check", "call", "--date", "yesterday")[0] == 0


def test_no_sentence_of_the_command_line_names_a_key(run, data):
    put(data, a_goal(end=date(2026, 11, 20)), a_goal("t", "walk", measure=total_measure(20)))
    run("check", "call", "--date", "yesterday")
    for words in (["call"], ["call", "--date", "yesterday"], ["walk"]):
        _, _, err = run("check", *words)
        assert not {"u", "c", "e"} & set(err.split())


def test_the_hours_before_the_day_begins_belong_to_the_day_before(data, capsys):
    put(data, a_goal())
    data.with_name("settings.toml").write_text("day_start = 3\n")
    main(["--data", str(data), "check", "call"], now=lambda: NOW.replace(hour=2))
    assert capsys.readouterr().out == "Friday 20 Nov: 1 of 2.\n"
    assert not check_ins(data)[0].backdated


def test_a_note_of_any_bytes(run, data):
    put(data, a_goal())
    assert run("check", "call", "--note", "\udcff[/b]\x1b\n🙂")[0] == 0
    assert "[/b]" in check_ins(data)[0].note
    assert run("list")[0] == 0


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["nobody"], 1, "No goal is called “nobody”"),
        ([""], 1, "No goal is called"),
        (["call", "--date", "tomorrow"], 1, "has not come yet"),
        (["call", "--date", "2026-11-01"], 1, "starts on"),
        (["call", "--date", "some day"], 2, "leaves open which day"),
        (["call", "--date", "31 feb"], 2, ""),
        (["call", "--amount", "ten pounds"], 2, "has a unit. Type the number alone: 10."),
        (["call", "--amount", "1e400"], 2, "too large"),
        (["call", "--amount", "0"], 2, "above 0"),
        (["call", "--amount", "-1"], 2, ""),
        (["call", "--amount", "nan"], 2, "not a number"),
        (["call", "--date", ""], 2, "Type a date"),
        (["call", "--date", "03/04"], 2, "Type the month as a word"),
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


def test_an_id_may_be_shortened_too(run, data):
    put(data, a_goal("Q7x2"), a_goal("Qq9z"))
    assert run("check", "Q7")[0] == 0
    assert run("check", "Q")[0] == 2
    assert len(check_ins(data, "Q7x2")) == 1


def test_without_goals_there_is_nothing_to_check(run, data):
    code, _, err = run("check", "call")
    assert (code, err) == (
        1,
        "smartgoals: There are no goals yet. Run smartgoals to set the first.\n",
    )
    assert not data.parent.exists()


def test_what_the_store_says_comes_with_its_exit_code(run, data, monkeypatch):
    def refuse(*_, **__):
        raise ReadOnly("That folder cannot be written.")

    put(data, a_goal())
    monkeypatch.setattr(Repository, "commit", refuse)
    assert run("check", "call") == (3, "", "smartgoals: That folder cannot be written.\n")


def test_uncheck_takes_back_the_latest_of_the_day(run, data):
    put(data, a_goal(amount=10.0))
    for words in (["4"], ["6", "--note", "a\x1b[31m walk"], ["9", "--date", "yesterday"]):
        run("check", "call", "--amount", *words)
    assert run("uncheck", "call") == (
        0,
        "Taken back: the check-in of 6 minutes, “a␛[31m walk”. Saturday 21 Nov: 4 of 10 minutes.\n",
        "",
    )
    assert [check_in.amount for check_in in check_ins(data)] == [9, 4]
    assert "of 9 minutes" in run("uncheck", "call", "--date", "yesterday")[1]


def test_uncheck_undoes_check(run, data):
    put(data, a_goal())
    run("check", "call")
    assert "Taken back: the check-in. Saturday" in run("uncheck", "call")[1]
    assert check_ins(data) == ()
    assert run("check", "call")[0] == 0


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["call"], 1, "Saturday 21 Nov holds no check-in of “Call a friend”."),
        (["call", "--date", "yesterday"], 1, "Friday 20 Nov holds no check-in"),
        (["call", "--date", "some day"], 2, "leaves open which day"),
        (["nobody"], 1, "No goal is called"),
        ([], 2, "NAME"),
    ],
)
def test_where_there_is_nothing_to_take_back(run, data, words, code, said):
    put(data, a_goal())
    got, out, err = run("uncheck", *words)
    assert (got, out) == (code, "")
    assert said in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("typed", "amount"), [("5 min", 5), ("5min", 5), ("1h30", 90), ("half an hour", 30), ("½", 0.5)]
)
def test_an_amount_may_stand_with_its_unit(run, data, typed, amount):
    put(data, a_goal(amount=10.0))
    code, _, err = run("check", "call", "--amount", typed)
    assert (code, err) == (0, "")
    assert [check_in.amount for check_in in check_ins(data)] == [amount]


def test_an_amount_of_another_unit_is_not_recorded(run, data):
    put(data, a_goal(amount=10.0))
    code, _, err = run("check", "call", "--amount", "5 km")
    assert (code, check_ins(data)) == (2, ())
    assert err == "smartgoals: “5 km” is not in minutes. Type how many minutes it is.\n"


@pytest.mark.parametrize("typed", ["wendesday", "wednesday at 8pm", "wed 18:30", "3 days ago"])
def test_slips_and_times_of_day_are_read(run, data, typed):
    put(data, a_goal())
    code, out, _ = run("check", "call", "--date", typed)
    assert code == 0
    assert out.startswith("Wednesday 18 Nov")
