"""Goals of every kind on the command line: set in one line or by options, listed, checked in."""

from __future__ import annotations

import json
from datetime import date

import pytest

from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.storage.repository import Repository
from tests.builders import NOW
from tests.cli_harness import check_ins, goals

LIMIT, IN_ALL, ONCE = MeasureKind.LIMIT, MeasureKind.IN_ALL, MeasureKind.ONCE
DAYS, TOTAL = MeasureKind.DAYS, MeasureKind.TOTAL


def only(data):
    (goal,) = Repository.open(data, now=lambda: NOW).goals()
    return goal


@pytest.mark.parametrize(
    ("words", "measure"),
    [
        (["--at-most", "10", "--unit", "beers"], Measure(LIMIT, 10, unit="beers")),
        (["--at-most", "0"], Measure(LIMIT, 0)),
        (["--at-most-days", "2"], Measure(LIMIT, 2, unit="days", on_days=True)),
        (["--days", "5", "--cap", "2", "--unit", "cups"], Measure(DAYS, 5, unit="cups", cap=2)),
        (["--in-all", "50", "--end", "31 may"], Measure(IN_ALL, 50)),
        (["--once"], Measure(ONCE, 1)),
        (["--days", "3", "--every", "2w"], Measure(DAYS, 3, weeks=2)),
        (["--total", "9", "--every", "4 weeks"], Measure(TOTAL, 9, weeks=4)),
        (["--at-most", "3", "--every", "fortnight"], Measure(LIMIT, 3, weeks=2)),
    ],
)
def test_a_kind_by_options(run, data, words, measure):
    assert run("add", "some goal", *words)[0] == 0
    assert only(data).measurable.measure == measure


def test_once_with_an_effort_and_words_for_done(run, data):
    run("add", "hand in my thesis", "--once", "--days", "3", "--done", "it is printed")
    measurable = only(data).measurable
    assert (measurable.effort, measurable.done) == (Measure(DAYS, 3), "it is printed")
    assert only(data).plans[0].measure == Measure(DAYS, 3)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--in-all", "50"], "A whole amount needs an end"),
        (["--at-most", "-1"], "below 0"),
        (["--at-most-days", "8"], "7 days"),
        (["--once", "--in-all", "3"], "--once has no --in-all"),
        (["--total", "3", "--cap", "2"], "--cap is the most for each of so many --days"),
        (["--at-most", "3", "--amount", "2"], "a most has none"),
        (["--days", "3", "--cap", "2", "--amount", "2"], "a most has none"),
        (["--days", "3", "--done", "it is there"], "when something is done --once"),
        (["--once", "--every", "2w"], "has no --every"),
        (["--in-all", "9", "--end", "31 may", "--every", "2w"], "has no --every"),
        (["--at-most-days", "2", "--unit", "beers"], "days, evenings or nights"),
        (["--total", "3", "--cap", "2"], "--cap is the most for each"),
        (["--at-most", "3", "--at-most-days", "2"], "not both"),
        (["--once", "--end", "1 nov 2026"], "before the start"),
        (["--days", "3", "--every", "3w"], "1, 2 or 4 weeks"),
        (["--days", "3", "--every", "4w", "--end", "in 10 days"], "longer than that"),
        (["--at-most", "3 km", "--unit", "beers"], "not in beers"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_written(run, data, words, said):
    code, out, err = run("add", "some goal", *words)
    assert (code, out, said in err) == (2, "", True), err
    assert not data.exists()


@pytest.mark.parametrize(
    ("line", "action", "measure", "end"),
    [
        (
            "walk in the park 20 min 3x a week after dinner until 31 may",
            "walk in the park",
            Measure(DAYS, 3, 20, "minutes"),
            date(2027, 5, 31),
        ),
        ("drink at most 10 beers a week", "drink beers", Measure(LIMIT, 10, unit="beers"), None),
        ("hand in my thesis by 30 june", "hand in my thesis", Measure(ONCE, 1), date(2027, 6, 30)),
        ("call mum every two weeks", "call mum", Measure(DAYS, 1, weeks=2), None),
    ],
)
def test_a_goal_in_one_line(run, data, line, action, measure, end):
    code, out, _ = run("add", line)
    goal = only(data)
    assert code == 0
    assert "\nUnderstood: " in out
    assert (goal.specific.action, goal.measurable.measure, goal.end) == (action, measure, end)


def test_options_settle_what_the_line_leaves_open(run, data):
    run("add", "read 50 pages in all", "--end", "in 4 weeks", "--start", "next monday")
    goal = only(data)
    assert (goal.kind, goal.start) == (IN_ALL, date(2026, 11, 23))
    assert goal.plans[0].until == goal.end


def listed(run):
    (goal,) = json.loads(run("list", "--json")[1])
    return goal


def test_a_limit_is_checked_in_and_listed(run):
    run("add", "drink at most 10 beers a week", "--start", "16 nov 2026")
    assert run("check", "drink", "--amount", "0")[1] == "Saturday 21 Nov: 0 of at most 10 beers.\n"
    assert run("check", "drink", "--amount", "12")[0] == 0
    goal = listed(run)
    assert goal["measure"]["kind"] == "limit"
    assert (goal["week"]["allowance"], goal["week"]["count"]) == (10, 12)
    assert goal["week"]["state"] == "over"
    assert "required" not in goal["week"]
    text = run("list")[1]
    assert "12 of at most 10 beers, over by 2; a new week starts Monday" in text


def test_a_limit_asks_for_a_number(run):
    run("add", "drink at most 10 beers a week")
    code, _, err = run("check", "drink")
    assert (code, "How many was it?" in err) == (1, True), err


def test_an_amount_in_all_is_listed(run):
    run("add", "read 50 pages in all", "--end", "in 4 weeks")
    run("check", "read", "--amount", "20")
    goal = listed(run)
    assert goal["measure"]["kind"] == "in_all"
    assert goal["total"] == {"done": 20, "target": 50}
    assert "20 of 50 pages, 30 to go in 4 weeks" in run("list")[1]


def test_0_is_no_entry_of_other_kinds(run):
    run("add", "run", "--total", "20", "--unit", "km")
    code, _, err = run("check", "run", "--amount", "0")
    assert (code, "above 0" in err) == (2, True)


def test_once_is_listed_with_its_steps(run):
    run("add", "hand in my thesis by 30 june")
    goal = listed(run)
    assert goal["measure"]["kind"] == "once"
    assert goal["steps"] == [{"title": "Hand in my thesis", "by": "2027-06-30", "done_on": None}]


def test_a_period_is_listed(run):
    run("add", "call mum every two weeks")
    assert listed(run)["period_weeks"] == 2


LIMIT_WORDS = ("drink at most 10 beers a week", "--start", "2 nov 2026")
EVENINGS = ("drink", "--at-most-days", "2", "--unit", "evenings", "--start", "2 nov 2026")


def test_each_kind_is_shown_once_in_words(run):
    run("add", "coffee", "--days", "5", "--cap", "2", "--unit", "cups", "--every", "2w")
    said = run("show", "coffee")[1]
    assert "Times or amount: 5 days every two weeks, at most 2 cups each day" in said
    for repeated in ("How often, or how much?", "At most, each day:", "Over how many weeks:"):
        assert repeated not in said
    run("add", "hand it in", "--once", "--days", "3", "--done", "it is [/there]", "--end", "31 may")
    said = run("show", "hand it in")[1]
    assert "Times or amount: once, 3 days a week on the way" in said
    assert "It is done when: it is [/there]" in said
    assert "by Mon 31 May 2027" in said


def test_weeks_of_a_limit_are_shown_without_blame(run):
    run("add", *LIMIT_WORDS)
    for amount, day in (("12", "10 nov"), ("0", "20 nov")):
        assert run("check", "drink", "--amount", amount, "--date", day)[0] == 0
    said = run("show", "drink")[1]
    assert "9–15 Nov: 12 of at most 10 beers, over\n" in said
    assert "2–8 Nov: 0 of at most 10 beers, nothing noted\n" in said
    assert "Fri 20 Nov 2026: 0 beers\n" in said


def test_what_was_had_on_an_evening_is_no_number_of_evenings(run):
    run("add", *EVENINGS)
    assert (
        run("check", "drink", "--amount", "3")[1] == "Saturday 21 Nov: 1 of at most 2 evenings.\n"
    )
    assert "Sat 21 Nov 2026: 3\n" in run("show", "drink")[1]
    assert ",2026-11-21,3,,," in run("export", "--format", "csv")[1]
    assert "| Sat 21 Nov 2026 | 3 |  |" in run("export", "--format", "md")[1]
    assert run("uncheck", "drink")[1].startswith("Taken back: the check-in of 3. ")


def test_a_step_that_was_worked_on_is_no_step_done(run):
    run("add", "hand it in", "--once", "--end", "31 may")
    assert run("check", "hand", "--note", "an hour")[1] == "Saturday 21 Nov: worked on.\n"
    assert "| Sat 21 Nov 2026 | worked on | an hour |" in run("export", "--format", "md")[1]
    assert "step 1 of 1: Hand it in, by Mon 31 May 2027" in run("export", "--format", "md")[1]


ALL_KINDS = (
    LIMIT_WORDS,
    ("wine", *EVENINGS[1:]),
    ("coffee", "--days", "9", "--cap", "0", "--every", "4w"),
    ("apply", "--in-all", "10", "--unit", "letters", "--end", "31 may"),
    (
        "hand in",
        "--once",
        "--total",
        "2.5",
        "--unit",
        "hours",
        "--done",
        "[/b] 🙂",
        "--end",
        "31 may",
    ),
)


def test_an_export_carries_every_kind_and_its_entries_of_nothing(run, data, tmp_path):
    for words in ALL_KINDS:
        assert run("add", *words)[0] == 0
    for name in ("drink", "wine", "coffee"):
        assert run("check", name, "--amount", "0")[0] == 0
    before, exported = goals(data), tmp_path / "all.json"
    entries = [check_ins(data, goal.uid) for goal in before]
    assert sum(entry.amount == 0 for log in entries for entry in log) == 3
    run("export", str(exported))
    elsewhere = tmp_path / "else" / "goals.json"
    for _ in range(2):
        # What is on both sides is there once.
        assert run("--data", str(elsewhere), "import", str(exported))[0] == 0
        assert goals(elsewhere) == before
        assert [check_ins(elsewhere, goal.uid) for goal in before] == entries


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["drink", "0"], 0, "0 of at most 10 beers"),
        (["drink", "2.5", "--note", "with Ada"], 0, "2.5 of at most 10 beers"),
        (["drink"], 1, "How many was it?"),
        (["drink", "2", "--amount", "2"], 2, "Say how much once"),
        (["drink", "lots"], 2, "not a number"),
        (["run", "0"], 2, "above 0"),
        (["run", "5"], 0, "5 of 20 km"),
        (["cut", "0"], 0, "1 of 7"),
        (["write"], 1, "How much was it?"),
    ],
)
def test_the_amount_may_follow_the_name(run, words, code, said):
    run("add", "drink at most 10 beers a week", "--start", "16 nov 2026")
    run("add", "run", "--total", "20", "--unit", "km", "--start", "16 nov 2026")
    run("add", "cut coffee", "--days", "7", "--cap", "2", "--start", "16 nov 2026")
    run("add", "write", "--in-all", "10", "--unit", "pages", "--end", "31 may")
    found, out, err = run("check", *words)
    assert (found, said in out + err) == (code, True), out + err
