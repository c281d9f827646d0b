"""Days as they are typed on the command line, a month before the year ends."""

from datetime import UTC, date, datetime

import pytest

from smartgoals_tui.cli import main
from tests.builders import a_goal
from tests.cli_harness import check_ins, goals, put

FRIDAY = datetime(2026, 11, 27, 18, 30, tzinfo=UTC)


@pytest.fixture
def on_friday(data, capsys):
    """Return a function that runs a command on Fri 27 Nov 2026 on a goal begun years ago."""
    put(data, a_goal(start=date(2024, 1, 1)))

    def call(*words):
        try:
            code = main(["--data", str(data), *words], now=lambda: FRIDAY)
        except SystemExit as stop:
            code = stop.code
        out, err = capsys.readouterr()
        return code, out + err

    return call


@pytest.mark.parametrize(
    ("typed", "day", "said"),
    [
        ("the 15th", "2026-11-15", "Sunday 15 Nov: "),
        ("on the 26th", "2026-11-26", "Thursday 26 Nov: "),
        ("end of month", "2026-10-31", "Saturday 31 Oct: "),
        ("eom", "2026-10-31", "Saturday 31 Oct: "),
        ("thu 26 nov", "2026-11-26", "Thursday 26 Nov: "),
        ("Thu., 26 Nov.", "2026-11-26", "Thursday 26 Nov: "),
        ("on monday", "2026-11-23", "Monday 23 Nov: "),
        ("mon.", "2026-11-23", "Monday 23 Nov: "),
        ("this monday", "2026-11-23", "Monday 23 Nov: "),
        ("june the 3rd", "2026-06-03", "Wednesday 3 Jun: "),
        ("20261126", "2026-11-26", "Thursday 26 Nov: "),
        ("3 days", "2026-11-24", "Tuesday 24 Nov: "),
        ("1 dec", "2025-12-01", "Monday 1 Dec 2025: "),
        ("tue 1 dec 2025", None, "1 Dec 2025 is a Monday: which do you mean?"),
        ("wed 26 nov", "2025-11-26", "Wednesday 26 Nov 2025: "),
        ("sun 29 nov", None, "Sun 29 Nov 2026 has not come yet."),
        ("next friday", None, "Fri 4 Dec 2026 has not come yet."),
        ("in 2 years", None, "Mon 27 Nov 2028 has not come yet."),
        ("end of next year", None, "Fri 31 Dec 2027 has not come yet."),
        ("november", None, "“november” is more than one day. Try yesterday, monday or 12 Nov."),
        ("12", None, "Is “12” the 12th or 12 days ago? Type it like that."),
        ("5/6", None, "Is “5/6” 5 Jun or 6 May? Type the month as a word."),
        ("whenever", None, "not a date I understand. Try yesterday, monday or 12 Nov."),
        ("1 dec 2023", None, "This goal starts on Mon 1 Jan 2024, after Fri 1 Dec 2023."),
    ],
)
def test_a_check_in_is_for_a_day_that_has_come(on_friday, data, typed, day, said):
    code, out = on_friday("check", "call", "--date", typed)
    assert said in out
    assert code == (0 if day else 2 if "?" in said or "Try" in said or "Type" in said else 1)
    assert [check_in.day.isoformat() for check_in in check_ins(data)] == ([day] if day else [])


def test_a_check_in_is_taken_back_on_the_day_it_was_made_for(on_friday, data):
    on_friday("check", "call", "--date", "wed 26 nov")
    assert on_friday("uncheck", "call", "--date", "the 26th") == (
        1,
        "smartgoals: Thursday 26 Nov holds no check-in of “Call a friend”.\n",
    )
    code, out = on_friday("uncheck", "call", "--date", "26 nov 2025")
    assert (code, out) == (0, "Taken back: the check-in. Wednesday 26 Nov 2025: 0 of 2.\n")
    assert check_ins(data) == ()


@pytest.mark.parametrize(
    ("first", "until", "days"),
    [
        ("today", "in 2 years", "Fri 27 Nov 2026 until Sun 26 Nov 2028"),
        ("today", "in 18 months", "Fri 27 Nov 2026 until Fri 26 May 2028"),
        ("today", "end of next year", "Fri 27 Nov 2026 until Fri 31 Dec 2027"),
        ("today", "feb 2027", "Fri 27 Nov 2026 until Sun 28 Feb 2027"),
        ("today", "by march", "Fri 27 Nov 2026 until Wed 31 Mar 2027"),
        ("next monday", "in 2 weeks", "Mon 30 Nov 2026 until Sun 13 Dec 2026"),
        ("since thursday", "sunday", "Thu 26 Nov 2026 until Sun 29 Nov 2026"),
        ("last monday", "thursday", "Mon 23 Nov 2026 until Thu 26 Nov 2026"),
        ("the 9th of november", "sunday", "Mon 9 Nov 2026 until Sun 29 Nov 2026"),
        ("16 nov", "20 nov", "Mon 16 Nov 2026 until Fri 20 Nov 2026"),
        ("the 16th", "the 20th", "Mon 16 Nov 2026 until Fri 20 Nov 2026"),
        ("10 oct", "end of the month", "Sat 10 Oct 2026 until Sat 31 Oct 2026"),
        ("1 feb", "friday", "Mon 1 Feb 2027 until Fri 5 Feb 2027"),
        ("28 dec", "5 jan", "Mon 28 Dec 2026 until Tue 5 Jan 2027"),
        ("1 aug", "8 aug 2026", "Sat 1 Aug 2026 until Sat 8 Aug 2026"),
        ("31 jan 2027", "1 month", "Sun 31 Jan 2027 until Sun 28 Feb 2027"),
        ("last week", "last week", "Mon 16 Nov 2026 until Sun 22 Nov 2026"),
        ("next week", "next week", "Mon 30 Nov 2026 until Sun 6 Dec 2026"),
        ("christmas eve", "new year", "Thu 24 Dec 2026 until Fri 1 Jan 2027"),
    ],
)
def test_a_pause_runs_from_the_nearest_day_to_one_after_it(on_friday, first, until, days):
    words = f"“Call a friend” is paused from {days}.\n"
    assert on_friday("pause", "call", "--from", first, "--until", until) == (0, words)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--until", "thu 26 nov"], "before it starts: Fri 27 Nov 2026 to Thu 26 Nov 2026."),
        (["--until", "mon 26 nov"], "26 Nov 2027 is a Friday: which do you mean?"),
        (["--from", "1 dec"], "A pause that begins on Tue 1 Dec 2026 needs a last day"),
        (["--from", "whenever"], "is not a date I understand. Try today, monday or 12 Nov."),
        (["--until", "12"], "Is “12” the 12th or in 12 weeks? Type it like that."),
        (["--until", "31 june"], "June has 30 days."),
        (["--until", "in 9999 years"], "That day is too far away."),
    ],
)
def test_a_pause_whose_days_cannot_be_names_them(on_friday, data, words, said):
    code, out = on_friday("pause", "call", *words)
    assert (code, out.count("\n")) == (2, 1)
    assert said in out
    assert goals(data)[0].pauses == ()


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        ("today", "31 may", "until Mon 31 May 2027."),
        ("on monday", "in 8 weeks", "until Sun 24 Jan 2027.\nIt starts on Mon 30 Nov."),
        ("1 dec", "by march", "until Wed 31 Mar 2027.\nIt starts on Tue 1 Dec."),
        ("today", "end of the year", "until Thu 31 Dec."),
        ("next month", "eom", "until Thu 31 Dec.\nIt starts on Tue 1 Dec."),
        ("in march", "2027", "until Fri 31 Dec 2027.\nIt starts on Mon 1 Mar 2027."),
        ("31 jan 2027", "1 month", "until Sun 28 Feb 2027.\nIt starts on Sun 31 Jan 2027."),
    ],
)
def test_a_goal_says_its_days_with_the_year_where_that_is_another(on_friday, start, end, days):
    code, out = on_friday("add", "read", "--days", "2", "--start", start, "--end", end)
    assert (code, out.endswith(f"{days}\n")) == (0, True), out
