"""Goals from the command line: added, shown, paused and resumed."""

import unicodedata
from dataclasses import replace
from datetime import date, timedelta

import pytest

from smartgoals_tui.app.screens.revision.what_changes import WhatChanges
from smartgoals_tui.demo import demo_state, fill
from smartgoals_tui.domain.goal.draft import StairDraft
from smartgoals_tui.domain.goal.goal import Revision, Status
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.goal.parts import Specific
from smartgoals_tui.domain.goal.plan import Pause
from smartgoals_tui.storage.repository import Repository
from tests.app.harness import on, running, saved
from tests.app.wizard_harness import on_page, type_text
from tests.builders import NOW, TODAY, Clock, a_goal
from tests.cli_harness import check_ins, goals, put
from tests.domain.builders import full_draft, goal_of
from tests.faults.hostile import with_text


def only(data):
    (goal,) = goals(data)
    return goal


# add


def test_a_goal_in_one_line_has_only_what_was_said(run, data):
    code, out, err = run("add", "I will call a friend", "--days", "2")
    goal = only(data)
    assert (code, err) == (0, "")
    assert out == f"Added ({goal.uid}): I will call a friend 2 days a week.\n"
    assert goal.title == "Call a friend"
    assert (goal.start, goal.end, goal.created) == (TODAY, None, int(NOW.timestamp()))
    assert (goal.achievable.obstacle, goal.relevant.why) == ("", "")


def test_a_total_with_unit_and_days(run, data):
    words = ("--total", "15,5", "--unit", "km", "--start", "next monday", "--end", "in 12 weeks")
    assert run("add", "run", *words)[0] == 0
    goal, measure = only(data), only(data).measurable.measure
    assert (measure.kind, measure.target, measure.unit) == (MeasureKind.TOTAL, 15.5, "km")
    assert (goal.start, goal.end) == (date(2026, 11, 23), date(2027, 2, 14))


def test_an_amount_each_time(run, data):
    words = ("--amount", "10", "--unit", "pages", "--start", "16 nov 2026")
    run("add", "read", "--days", "3", *words)
    assert only(data).measurable.measure.describe() == "3 days a week, 10 pages each time"
    assert run("check", "read")[1] == "Saturday 21 Nov: 1 of 3.\n"
    assert check_ins(data, only(data).uid)[0].amount == 10


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["x"], "Say how often or how much"),
        (["x", "--days", "2", "--total", "3"], "Say one of --days and --total, not both"),
        (["", "--days", "2"], "Say what you will do"),
        (["\u202e\x1b \n", "--days", "2"], "Say what you will do"),
        (["x", "--days", ""], "how many days"),
        (["x", "--days", "8"], "7 days"),
        (["x", "--days", "2.5"], "whole number"),
        (["x", "--days", "many"], "not a number"),
        (["x", "--total", "0"], "above 0"),
        (["x", "--total", "-3"], "above 0"),
        (["x", "--total", "1e99"], "too large"),
        (["x", "--days", "2", "--amount", "none"], "above 0"),
        (["x", "--days", "2", "--start", "some day"], "leaves open which day"),
        (["x", "--days", "2", "--start", ""], "Say when it starts"),
        (["x", "--days", "2", "--end", "20 nov 2026"], "before the start"),
        (["x", "--days", "2", "--end", "03/04"], "Type the month as a word"),
        ([], "TITLE"),
    ],
)
def test_a_goal_that_cannot_be_is_one_sentence_and_writes_nothing(run, data, words, said):
    code, out, err = run("add", *words)
    assert (code, out) == (2, "")
    assert said in err
    assert err.count("\n") == 1
    assert not data.exists()


@pytest.mark.parametrize(
    "title", ["[/b] hi", "🙂 laugh", "שלום לך", "x" * 10_000, "\udcff broken", "a\x1b[31mred\nnew"]
)
def test_titles_of_any_kind_can_be_added_shown_and_checked(run, data, title):
    assert run("add", title, "--days", "2")[0] == 0
    uid = only(data).uid
    for words in (["check", uid], ["show", uid], ["list"], ["uncheck", uid], ["pause", uid]):
        code, out, err = run(*words)
        assert (code, err) == (0, "")
        assert "\x1b" not in out
        assert "\udcff" not in out


async def test_the_program_shows_such_a_goal_and_e_completes_it(run, data):
    run("add", "call a friend", "--days", "2")
    uid, clock = only(data).uid, Clock(NOW)
    repository = Repository.open(data, now=clock)
    async with running(repository=repository, clock=clock) as (pilot, setup):
        assert "Call a friend" in setup.text()
        await pilot.press("enter")
        await pilot.pause()
        assert "How often   2 days a week" in setup.text()
        await pilot.press("e")
        await on_page(pilot, "S")
        assert "S Specific  ━" in setup.text()
        for empty in ("A Achievable ──── R", "R Relevant ──── T"):
            assert empty in setup.text()
        await pilot.press("alt+4")
        await on_page(pilot, "R")
        await type_text(pilot, "she is far away", "ctrl+n")
        await on_page(pilot, "T")
        await pilot.press("ctrl+n")
        await on_page(pilot, None)
        await pilot.press("ctrl+n")
        await on(pilot, setup, WhatChanges)
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
    (goal,) = goals(data)
    assert (goal.uid, goal.relevant.why) == (uid, "she is far away")


# show


def test_everything_about_a_goal(run, data):
    fill(Repository.open(data, now=lambda: NOW), demo_state(TODAY))
    code, out, err = run("show", "practise")
    goal = goals(data)[0]
    assert (code, err) == (0, "")
    heads = [line for line in out.splitlines() if line and not line.startswith(" ")]
    assert heads[0] == "Practise mindfulness meditation"
    assert "  How often   5 days a week, 10 minutes each time; now 0\n" in out
    assert heads[1:] == [
        "S  Specific", "M  Measurable", "A  Achievable", "R  Relevant", "T  Time-bound",
        "If it gets hard", "Stairs", "Plans", "Weeks (17 in all)",
        f"Check-ins ({len(check_ins(data, goal.uid))} in all)",
    ]  # fmt: skip
    assert goal.relevant.why in out
    assert "  > " in out
    assert "\n  16–22 Nov: 4 of 5, open\n  9–15 Nov: 5 of 5, kept\n" in out


def test_pauses_changes_and_what_is_missing_are_shown(run, data):
    change = Revision(TODAY, ("How often: 5 → 3",), "too much", "small is fine")
    put(data, replace(a_goal(), revisions=(change,)))
    run("pause", "call", "--reason", "ill")
    run("check", "call", "--note", "a [/b]\nnote")
    out = run("show", "call")[1]
    assert "Pauses\n  Sat 21 Nov 2026 – until you resume it: ill" in out
    assert out.count("(nothing yet: press e in the program to complete it)") == 2
    assert "How often: 5 → 3\n  Sat 21 Nov 2026: too much\n  Sat 21 Nov 2026: small is fine" in out
    assert "Sat 21 Nov 2026  a [/b] note" in out


def test_a_missed_week_with_check_ins_is_not_said_to_be_empty(run, data):
    # Six sits of two minutes: none makes a ten-minute day.
    put(data, a_goal(amount=10))
    for day in range(9, 15):
        run("check", "call", "--amount", "2", "--date", f"{day} nov")
    assert len(check_ins(data)) == 6
    assert "\n  9–15 Nov: 0 of 2, not this time\n" in run("show", "call")[1]


def test_a_stair_says_once_what_it_asks(run, data):
    stairs = (StairDraft("s1", "", "2"), StairDraft("s2", "one minute", "3", "1"))
    put(data, goal_of(full_draft(stairs=stairs), TODAY))
    out = run("show", "sit")[1]
    assert (
        "\n  > 2 days a week, 10 minutes each time\n    one minute: 3 days a week, 1 minute\n"
        in out
    )


def test_what_helped_and_a_climb_to_come_are_shown(run, data):
    stairs = (StairDraft("s1", "", "2"), StairDraft("s2", "one minute", "3", "1"))
    goal = goal_of(full_draft(stairs=stairs), TODAY)
    move = replace(goal.plans[-1], start=TODAY + timedelta(days=2), stair="s2")
    told = Revision(TODAY, ("Climbed to: one minute",), learned="[/b] the\nmorning light")
    put(data, replace(goal, plans=(*goal.plans, move), revisions=(told,)))
    out = run("show", "sit")[1]
    assert "3 days a week, 1 minute, climb begins Mon 23 Nov\n" in out
    assert "\n  What helped before: [/b] the morning light\n" in out


def test_show_writes_nothing(run, data):
    put(data, a_goal())
    before = {path: path.read_bytes() for path in data.parent.rglob("*.json*")}
    run("show", "call")
    assert {path: path.read_bytes() for path in data.parent.rglob("*.json*")} == before


# names


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
@pytest.mark.parametrize(
    ("title", "typed"),
    [
        ("Übung machen", "übu"),
        ("Straße fegen", "STRASSE"),
        ("café", "CAFÉ"),
        ("🙂 laugh", "🙂"),
        ("שלום לך", "שלום"),
        ("ﬁnd peace", "find"),
        ("a\u202eb\x1bc", "a b c"),
        ("two   blanks", "two blanks"),
    ],
)
def test_names_of_any_alphabet_are_found(run, data, title, typed, form):
    put(data, a_goal(action=title), a_goal("other", "sleep"))
    code, out, _ = run("show", unicodedata.normalize(form, typed))
    assert code == 0
    assert "\x1b" not in out


@pytest.mark.parametrize("command", ["check", "uncheck", "show", "pause", "resume"])
def test_a_name_of_two_goals_lists_both_and_changes_nothing(run, data, command):
    put(data, a_goal("g1", "call a friend"), a_goal("g2", "CALL\u202e a\x1b[31m FRIEND soon"))
    before = data.read_bytes()
    code, out, err = run(command, "call")
    assert (code, out) == (2, "")
    assert "(g1)" in err
    assert "(g2)" in err
    assert err.isprintable() or err.count("\n") == 1
    assert not set("\x1b\u202e") & set(err)
    assert data.read_bytes() == before


@pytest.mark.parametrize("command", ["check", "uncheck", "show", "pause", "resume"])
def test_a_name_of_no_goal(run, data, command):
    put(data, a_goal())
    code, out, err = run(command, "\x1b[31mnobody\u202e")
    assert (code, out) == (1, "")
    assert "Call a friend (g)" in err
    assert not set("\x1b\u202e") & set(err)
    assert err.count("\n") == 1


# pause and resume


def test_pause_until_resumed(run, data):
    put(data, a_goal())
    words = "“Call a friend” is paused from Sat 21 Nov 2026 until you resume it.\n"
    assert run("pause", "call", "--reason", "ill") == (0, words, "")
    assert only(data).status_on(TODAY) is Status.PAUSED
    (pause,) = only(data).pauses
    assert (pause.start, pause.end, pause.reason) == (TODAY, None, "ill")
    assert run("resume", "call") == (0, "“Call a friend” goes on from today.\n", "")
    assert only(data).pauses == ()


def test_a_pause_in_the_past_ends_the_day_before_it_is_resumed(run, data):
    put(data, a_goal())
    run("pause", "call", "--from", "16 nov")
    run("resume", "call")
    (pause,) = only(data).pauses
    assert (pause.start, pause.end, pause.reason) == (
        date(2026, 11, 16),
        date(2026, 11, 20),
        "other",
    )


def test_a_pause_ahead_has_a_last_day(run, data):
    put(data, a_goal())
    code, out, _ = run("pause", "call", "--from", "1 dec", "--until", "1 week")
    assert (code, out) == (
        0,
        "“Call a friend” is paused from Tue 1 Dec 2026 until Mon 7 Dec 2026.\n",
    )
    assert not only(data).is_paused(TODAY)


def test_a_pause_that_is_over_needs_no_year_and_joins_the_one_it_overlaps(run, data):
    put(data, a_goal())
    run("pause", "call", "--from", "10 nov", "--until", "12 nov", "--reason", "ill")
    code, _, err = run("pause", "call", "--from", "9 nov", "--until", "10 nov")
    assert (code, err) == (0, "")
    (pause,) = only(data).pauses
    assert (pause.start, pause.end) == (date(2026, 11, 9), date(2026, 11, 12))


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["--from", "1 dec"], 2, "say it with --until"),
        (["--from", "1 dec 2026", "--until", "30 nov 2026"], 2, "ends before it starts"),
        (["--from", "some day"], 2, "leaves open which day"),
        (["--until", ""], 2, "Type a date"),
        (["--from", "20 feb 2027", "--until", "1 week"], 1, "ends on Sun 31 Jan 2027"),
        (["--from", "2 nov", "--until", "31 jan 2027"], 1, "That would pause the whole goal."),
        (["--from", "1 oct 2026", "--until", "1 nov"], 1, "This goal starts on Mon 2 Nov 2026"),
    ],
)
def test_a_pause_that_cannot_be(run, data, words, code, said):
    put(data, a_goal(end=date(2027, 1, 31)))
    got, out, err = run("pause", "call", *words)
    assert (got, out) == (code, "")
    assert said in err
    assert err.count("\n") == 1
    assert only(data).pauses == ()


def test_a_pause_that_begins_inside_another_goes_on_from_it(run, data):
    put(data, a_goal())
    run("pause", "call", "--until", "1 week", "--reason", "ill")
    words = "“Call a friend” is paused from Sat 21 Nov 2026 until Thu 10 Dec 2026.\n"
    said = run("pause", "call", "--from", "25 nov", "--until", "10 dec", "--reason", "travel")
    assert said == (0, words, "")
    (pause,) = only(data).pauses
    assert (pause.start, pause.end) == (TODAY, date(2026, 12, 10))
    assert pause.reason == "ill, travel"
    code, _, err = run("pause", "call", "--from", "25 nov", "--until", "10 dec")
    assert (code, err.endswith("is paused then already, until Thu 10 Dec 2026.\n")) == (1, True)


def test_pausing_twice_and_resuming_twice(run, data):
    put(data, a_goal())
    run("pause", "call", "--until", "1 week")
    code, _, err = run("pause", "call")
    assert (code, err) == (
        1,
        "smartgoals: “Call a friend” is paused then already, until Fri 27 Nov 2026.\n",
    )
    run("resume", "call")
    assert run("resume", "call") == (1, "", "smartgoals: “Call a friend” is not paused.\n")


def test_a_goal_that_is_over_does_not_go_on(run, data):
    put(data, a_goal(end=date(2026, 11, 15), pauses=(Pause(date(2026, 11, 12)),)))
    words = "The pause of “Call a friend” is over; the goal ended on Sun 15 Nov 2026.\n"
    assert run("resume", "call") == (0, words, "")


def test_what_is_over_cannot_be_paused(run, data):
    put(data, replace(a_goal(), status=Status.LET_GO, specific=Specific("walk")))
    code, _, err = run("pause", "walk")
    assert (code, err) == (1, "smartgoals: “Walk” is let go: there is nothing to pause.\n")


# where


def test_where_names_every_place_and_makes_none(run, data):
    code, out, err = run("where")
    assert (code, err) == (0, "")
    assert [line.split()[0] for line in out.splitlines()] == ["goals", "copies", "settings", "log"]
    assert out.count("(not there yet)") == 4
    assert not data.parent.exists()


def test_where_a_link_leads(run, data, tmp_path):
    real = tmp_path / "real" / "goals.json"
    put(real, a_goal())
    data.parent.mkdir()
    data.symlink_to(real)
    assert f"copies    {real.parent / 'backups'}\n" in run("where")[1]


def one_that_cannot_be_read(data):
    put(data, a_goal())
    data.write_bytes(with_text(data.read_bytes(), '"kind":"days"', '"kind":"dayz"'))


@pytest.mark.parametrize(
    "words", [("list",), ("show", "call"), ("check", "call"), ("pause", "call"), ("resume", "call")]
)
def test_a_goal_that_cannot_be_read_is_no_lack_of_goals(run, data, words):
    one_that_cannot_be_read(data)
    before = data.read_bytes()
    _, out, err = run(*words)
    assert "There are goals, but none that can be read. smartgoals doctor says more." in out + err
    assert "goals yet" not in out + err
    assert data.read_bytes() == before
