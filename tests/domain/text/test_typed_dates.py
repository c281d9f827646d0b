"""Dates as people type them: what is understood, what is asked back, what is refused."""

from __future__ import annotations

import time
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.text.dates import describe_day, format_short
from smartgoals_tui.domain.text.typed_dates import (
    parse_coming_day,
    parse_end,
    parse_last_day,
    parse_near_day,
    parse_past_day,
)
from smartgoals_tui.domain.text.typed_dates.kinds import AmbiguousDay
from smartgoals_tui.domain.text.week import MAX_YEAR, MIN_YEAR

SATURDAY = date(2026, 11, 21)
MONDAY = date(2026, 11, 16)
DAYS = st.dates(date(MIN_YEAR, 1, 1), date(MAX_YEAR, 12, 31))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", "2026-11-21"),
        ("  ToMorrow ", "2026-11-22"),
        ("yesterday", "2026-11-20"),
        ("the day after tomorrow", "2026-11-23"),
        ("31 May", "2027-05-31"),
        ("May 31", "2027-05-31"),
        ("31 may,  2027", "2027-05-31"),
        ("May 31st, 2027", "2027-05-31"),
        ("31st of May", "2027-05-31"),
        ("31-May-2027", "2027-05-31"),
        ("31 May '27", "2027-05-31"),
        ("until 31 May", "2027-05-31"),
        ("Sun, 13 Dec", "2026-12-13"),
        ("Sunday, December 13, 2026", "2026-12-13"),
        ("3 sept", "2027-09-03"),
        ("31.5.2027", "2027-05-31"),
        ("31. 5. 2027", "2027-05-31"),
        ("31.5.27", "2027-05-31"),
        ("31.5.", "2027-05-31"),
        ("3.4.", "2027-04-03"),
        ("12.31.2027", "2027-12-31"),
        ("2027-05-31", "2027-05-31"),
        ("2027/05/31", "2027-05-31"),
        ("25/12", "2026-12-25"),
        ("12/25/2027", "2027-12-25"),
        ("04/04", "2027-04-04"),
        ("21 Nov", "2026-11-21"),
        ("20 Nov", "2027-11-20"),
        ("29 Feb", "2028-02-29"),
        ("on the 15th", "2026-12-15"),
        ("31st", "2026-12-31"),
        ("in 12 weeks", "2027-02-13"),
        ("in twelve weeks", "2027-02-13"),
        ("12 weeks from now", "2027-02-13"),
        ("in 3 days", "2026-11-24"),
        ("in 2 months", "2027-01-21"),
        ("in a year", "2027-11-21"),
        ("3 days ago", "2026-11-18"),
        ("next week", "2026-11-23"),
        ("next month", "2026-12-01"),
        ("end of month", "2026-11-30"),
        ("the end of the week", "2026-11-22"),
        ("end of next month", "2026-12-31"),
        ("by the end of the year", "2026-12-31"),
        ("end of february", "2027-02-28"),
        ("end of Feb 2028", "2028-02-29"),
        ("31.12.9999", "9999-12-31"),
    ],
)
def test_understands_days_as_people_write_them(text: str, day: str) -> None:
    assert parse_coming_day(text, SATURDAY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("text", "from_monday", "from_saturday"),
    [
        ("monday", "2026-11-23", "2026-11-23"),
        ("saturday", "2026-11-21", "2026-11-28"),
        ("fri", "2026-11-20", "2026-11-27"),
        ("on Friday", "2026-11-20", "2026-11-27"),
        ("this friday", "2026-11-20", "2026-11-27"),
        ("this sat", "2026-11-21", "2026-11-21"),
        ("next friday", "2026-11-27", "2026-11-27"),
        ("next monday", "2026-11-23", "2026-11-23"),
        ("last monday", "2026-11-09", "2026-11-16"),
        ("last saturday", "2026-11-14", "2026-11-14"),
    ],
)
def test_weekdays_seen_from_a_monday_and_from_a_saturday(
    text: str, from_monday: str, from_saturday: str
) -> None:
    assert parse_coming_day(text, MONDAY).isoformat() == from_monday
    assert parse_coming_day(text, SATURDAY).isoformat() == from_saturday


@pytest.mark.parametrize(
    ("text", "last_day"),
    [
        ("12 weeks", "2027-02-28"),
        ("for 12 weeks", "2027-02-28"),
        ("a week", "2026-12-13"),
        ("1 day", "2026-12-07"),
        ("3 months", "2027-03-06"),
        ("a year", "2027-12-06"),
    ],
)
def test_a_length_ends_on_the_last_day_of_the_stretch(text: str, last_day: str) -> None:
    start = date(2026, 12, 7)
    assert parse_end(text, SATURDAY, start) == date.fromisoformat(last_day)


@pytest.mark.parametrize(
    ("text", "first", "last_day"),
    [
        ("in 12 weeks", "2026-11-21", "2027-02-12"),
        ("in 12 weeks", "2026-12-07", "2027-02-28"),
        ("in 12 weeks", "2026-10-01", "2027-02-12"),
        ("in 3 days", "2026-11-21", "2026-11-24"),
        ("in 30 days", "2026-12-07", "2027-01-05"),
        ("the next 30 days", "2026-11-21", "2026-12-20"),
        ("the next 30 days", "2026-10-01", "2026-12-20"),
        ("for 30 days", "2026-10-01", "2026-10-30"),
        ("in 2 months", "2026-12-07", "2027-02-06"),
        ("12 weeks from now", "2026-12-07", "2027-02-13"),
    ],
)
def test_an_end_in_some_weeks_ends_whole_weeks(text: str, first: str, last_day: str) -> None:
    start = date.fromisoformat(first)
    assert parse_end(text, SATURDAY, start) == date.fromisoformat(last_day)


def test_a_day_without_a_year_lies_neither_before_today_nor_before_the_start() -> None:
    assert parse_end("31 May", SATURDAY, date(2027, 6, 1)) == date(2028, 5, 31)
    assert parse_end("31 May", SATURDAY, date(2026, 1, 1)) == date(2027, 5, 31)


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("03/04", ("2027-04-03", "2027-03-04")),
        ("03/04/2027", ("2027-04-03", "2027-03-04")),
        ("11-12-26", ("2026-12-11", "2026-11-12")),
    ],
)
def test_asks_which_of_two_days_is_meant(text: str, options: tuple[str, str]) -> None:
    with pytest.raises(AmbiguousDay) as caught:
        parse_coming_day(text, SATURDAY)
    assert tuple(day.isoformat() for day in caught.value.options) == options
    assert str(caught.value).startswith(f"Is “{text}” ")


def test_a_number_that_is_one_day_either_way_is_not_asked_about() -> None:
    # The 1st, and in 1 week.
    assert parse_coming_day("1", date(2026, 11, 24)) == date(2026, 12, 1)


def test_the_question_names_both_readings() -> None:
    with pytest.raises(AmbiguousDay, match=r"^Is “03/04” 3 Apr or 4 Mar\? Type the month as a wo"):
        parse_coming_day("03/04", SATURDAY)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "Type a date such as 31 May, next friday or in 2 weeks."),
        (" , ", "Type a date such as"),
        ("29 Feb 2027", "2027 has no 29 February."),
        ("29 Feb next year", "2027 has no 29 February."),
        ("Thu 26 Nov last year", "26 Nov 2025 is a Wednesday: which do you mean?"),
        (
            "for 2 weeks",
            "“for 2 weeks” is more than one day. Try 31 May, next friday or in 2 weeks",
        ),
        ("monday next year", "is not a date I understand."),
        ("before friday", "“before friday” leaves open which day. Try 31 May"),
        ("after christmas", "leaves open which day."),
        ("about 8 weeks", "leaves open which day."),
        ("3-4 months", "leaves open which day."),
        ("a few weeks", "leaves open which day."),
        ("early january", "leaves open which day."),
        ("a week and a half", "Half a week or a day does not say on which day: use days."),
        ("fifth monday of february 2027", "That month has four Mondays."),
        ("fifth monday of february", "That month has four Mondays."),
        ("31 mid december", "is not a date I understand."),
        ("3 days yesterday", "is not a date I understand."),
        ("2 weeks 15 nov", "is not a date I understand."),
        ("a week on may", "is not a date I understand."),
        ("christmas week", "is not a date I understand."),
        ("thursdays", "is not a date I understand."),
        ("no end", "is not a date I understand."),
        ("the night", "is not a date I understand."),
        ("31 June", "June has 30 days."),
        ("31.6.2027", "June has 30 days."),
        ("30/02/2027", "February has 29 days."),
        ("0 May", "May has 31 days."),
        ("40th", "A month has 31 days at most."),
        ("31.5.10000", "Choose a year from 1900 to 9999."),
        ("31 May 0", "Choose a year from 1900 to 9999."),
        ("0000-05-31", "Choose a year from 1900 to 9999."),
        ("31 May 1899", "Choose a year from 1900 to 9999."),
        ("in 9999 years", "That day is too far away."),
        ("99999 weeks ago", "Choose a year from 1900 to 9999."),
        ("0 weeks", "A length of time is at least 1 day."),
        ("Mon 13 Dec 2026", "13 Dec 2026 is a Sunday: which do you mean?"),
        ("0", "“0” is not a date I understand."),
        ("10:30", "is not a date I understand."),
        ("at", "is not a date I understand."),
        ("by", "is not a date I understand."),
        ("in", "is not a date I understand."),
        ("mayor", "is not a date I understand."),
        ("2027-13", "is not a date I understand."),
        ("20271301", "is not a date I understand."),
        ("20270231", "February has 29 days."),
        ("20270229", "2027 has no 29 February."),
        ("feb 0027", "Choose a year from 1900 to 9999."),
        ("monday tomorrow", "is not a date I understand."),
        ("Monday in 2 weeks", "is not a date I understand."),
        ("fri 32", "A month has 31 days at most."),
        ("31st of this month", "That month ends on 30 Nov."),
        ("Mon the 30th of last month", "30 Oct 2026 is a Friday: which do you mean?"),
        ("soon", "“soon” leaves open which day."),
        ("13/13", "is not a date I understand."),
        ("2027-13-01", "is not a date I understand."),
        ("monday tuesday", "is not a date I understand."),
        ("in weeks", "is not a date I understand."),
        ("🎂", "“🎂” is not a date I understand."),
        ("31 May\x1b[2J", "“31 May\x1b[2J” is not a date I understand."),
        ("[/", "is not a date I understand."),
    ],
)
def test_refuses_with_a_sentence(text: str, message: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        parse_coming_day(text, SATURDAY)
    assert message in str(caught.value)


@pytest.mark.parametrize("piece", ["9", "31 May ", "the ", "x", ".", "\x00", "[/", "🎂", "1/"])
def test_refuses_a_very_long_text_quickly_and_quotes_little_of_it(piece: str) -> None:
    before = time.perf_counter()
    with pytest.raises(InvalidValue) as caught:
        parse_coming_day(piece * (10_000 // len(piece)), SATURDAY)
    assert time.perf_counter() - before < 0.5
    assert len(str(caught.value)) < 120


@pytest.mark.parametrize("text", ["tomorrow", "monday", "next month", "end of next year", "1 Jan"])
def test_the_last_day_of_all_has_no_tomorrow(text: str) -> None:
    with pytest.raises(InvalidValue, match="too far away"):
        parse_coming_day(text, date.max)


PIECES = (
    "in next last this on by end of the a 12 31 0 03 9999 / . - , 2027 29 feb may mon week weeks "
    "months year ago from now st th today ' quarter couple night since for + ( \" ’s eom 1st"
)
LIKE_A_DATE = st.lists(st.sampled_from(PIECES.split(" ")), max_size=7)


@given(st.text() | LIKE_A_DATE.map(" ".join) | LIKE_A_DATE.map("".join), st.dates(), st.dates())
@example("29 feb", date(9998, 1, 1), date(9998, 1, 1))
@example("yesterday", date.min, date.min)
@example("٣١ may ٢٠٢٧", date(2026, 1, 1), date(2026, 1, 1))
@example("²/²", date(2026, 1, 1), date(2026, 1, 1))
def test_any_text_is_a_day_or_a_sentence(text: str, today: date, start: date) -> None:
    reads = (
        lambda: parse_past_day(text, today),
        lambda: parse_near_day(text, today),
        lambda: parse_coming_day(text, today),
        lambda: parse_end(text, today, start),
        lambda: parse_last_day(text, today, start),
    )
    for read in reads:
        said = "."
        try:
            day = read()
        except InvalidValue as error:
            said = str(error)
        else:
            assert MIN_YEAR <= day.year <= MAX_YEAR
        assert said.endswith((".", "?"))


@given(DAYS, st.dates())
def test_a_day_written_in_full_is_read_as_itself(day: date, today: date) -> None:
    assert parse_coming_day(describe_day(day), today) == day
    assert parse_coming_day(day.isoformat(), today) == day


@given(st.dates(date(1900, 1, 1), date(9900, 1, 1)), st.integers(0, 364))
def test_a_day_of_the_coming_year_is_read_from_its_short_form(today: date, ahead: int) -> None:
    day = today + timedelta(ahead)
    assert parse_coming_day(format_short(day, today), today) == day
