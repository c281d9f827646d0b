"""What holds of every form of a typed day on every day of four years, a leap year among them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from calendar import monthrange
from datetime import date, timedelta
from functools import cache

import pytest

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.text.dates import describe_day
from smartgoals_tui.domain.text.typed_dates import (
    parse_coming_day,
    parse_end,
    parse_last_day,
    parse_near_day,
    parse_past_day,
)
from smartgoals_tui.domain.text.typed_dates.kinds import AmbiguousDay
from smartgoals_tui.domain.text.typed_dates.occurrences import Asked, Direction
from smartgoals_tui.domain.text.typed_dates.resolving import resolve
from smartgoals_tui.domain.text.typed_dates.words import understand
from smartgoals_tui.domain.text.week import MAX_YEAR, MIN_YEAR

A_DAY = timedelta(1)
EVERY_DAY = [date(2026, 1, 1) + n * A_DAY for n in range(1461)]
AROUND = [date(2017, 1, 1) + n * A_DAY for n in range(8036)]
"""Nine years more on either side: as long as two 29 Februaries can be apart, and some."""
MONTHS = "January February March April May June July August September October November December"
MONTHS = tuple(MONTHS.split(" "))
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def ordinal(number):
    ends = {1: "st", 21: "st", 31: "st", 2: "nd", 22: "nd", 3: "rd", 23: "rd"}
    return f"{number}{ends.get(number, 'th')}"


def is_last_of_month(day):
    return (day + A_DAY).day == 1


RECURRING = {
    **{name: lambda day, n=n: day.weekday() == n for n, name in enumerate(WEEKDAYS)},
    **{f"the {ordinal(n)}": lambda day, n=n: day.day == n for n in range(1, 32)},
    **{
        f"{number} {name}": lambda day, md=(month, number): (day.month, day.day) == md
        for month, name in enumerate(MONTHS, 1)
        for number in (1, 15, monthrange(2000, month)[1])
    },
    **{
        f"end of {name}": lambda day, n=n: day.month == n and is_last_of_month(day)
        for n, name in enumerate(MONTHS, 1)
    },
    "28 feb": lambda day: (day.month, day.day) == (2, 28),
    "end of month": is_last_of_month,
    "eoy": lambda day: (day.month, day.day) == (12, 31),
    "end of the week": lambda day: day.weekday() == 6,
}
"""What comes again, and a test of each day: the calendar itself says what is meant."""


@pytest.mark.parametrize("typed", RECURRING)
def test_what_comes_again_has_a_latest_a_nearest_and_a_coming_day(typed):
    # What comes but once a year is looked at on every third day: all of them together on each.
    step = 3 if any(month[:3].lower() in typed.lower() for month in MONTHS) else 1
    look_at_what_comes_again(typed, RECURRING[typed], EVERY_DAY[len(typed) % step :: step])


@pytest.mark.long
@pytest.mark.parametrize("typed", [f"{n} {name}" for name in MONTHS for n in range(1, 32)])
def test_every_day_of_the_year_has_a_latest_a_nearest_and_a_coming_day(typed):
    number, _, name = typed.partition(" ")
    month = MONTHS.index(name) + 1
    if int(number) > monthrange(2000, month)[1]:
        with pytest.raises(InvalidValue, match=f"{name} has "):
            understand(typed)
    else:
        wanted = (month, int(number))
        look_at_what_comes_again(typed, lambda day: (day.month, day.day) == wanted, EVERY_DAY)


def look_at_what_comes_again(typed, fits, todays):
    kind = understand(typed).kind
    those = [day for day in AROUND if fits(day)]
    for today in todays:
        behind = those[bisect_right(those, today) - 1]
        # Today's own weekday is said of what was done today, and of what is to come in a week.
        found = bisect_right if typed in WEEKDAYS else bisect_left
        ahead = those[found(those, today)]
        assert resolve(kind, Asked(today, Direction.PAST)) == behind
        assert resolve(kind, Asked(today, Direction.FUTURE)) == ahead
        nearest = resolve(kind, Asked(today, Direction.NEAREST))
        if not typed.startswith("e") or typed.split()[-1] in MONTHS:
            assert abs(nearest - today) == min(today - behind, ahead - today)
        else:
            assert nearest == ahead


def short(day):
    return describe_day(day).rpartition(" ")[0]


FULL = (
    lambda day: day.isoformat(),
    lambda day: day.strftime("%Y%m%d"),
    lambda day: f"{day.day}.{day.month}.{day.year}",
    lambda day: f"by the {ordinal(day.day)} of {MONTHS[day.month - 1].upper()}, {day.year}.",
    lambda day: f"{MONTHS[day.month - 1][:3]}. {day.day} {day.year}",
    lambda day: f"{day.day} {MONTHS[day.month - 1][:3]} '{day.year % 100}",
    describe_day,
    lambda day: (
        f"{WEEKDAYS[day.weekday()]}, {MONTHS[day.month - 1]} the {ordinal(day.day)} {day.year}"
    ),
    lambda day: f"{day.isoformat()} {WEEKDAYS[day.weekday()][:3]}.",
)
YEARLESS = (
    short,
    lambda day: f"since {short(day)}.",
    lambda day: f"{day.day} {MONTHS[day.month - 1][:3]}",
    lambda day: f"until {MONTHS[day.month - 1].lower()} the {ordinal(day.day)}",
    lambda day: f"on {day.day}.{day.month}.",
    lambda day: f"{WEEKDAYS[day.weekday()][:3].lower()}., {MONTHS[day.month - 1][:3]}. {day.day}",
    lambda day: f"from {day.day}. {MONTHS[day.month - 1][:3]}.",
)


@pytest.mark.parametrize("form", range(len(FULL)))
def test_a_day_with_its_year_is_that_day_whatever_the_field(form):
    reads = (parse_past_day, parse_near_day, parse_coming_day, lambda *a: parse_end(*a, a[-1]))
    for n, day in enumerate(EVERY_DAY):
        today = EVERY_DAY[n * 7 % len(EVERY_DAY)]
        assert reads[(n + form) % 4](FULL[form](day), today) == day


@pytest.mark.parametrize("form", range(len(YEARLESS)))
def test_a_day_within_reach_is_read_from_its_form_without_the_year(form):
    for n, today in enumerate(EVERY_DAY):
        days, write, turn = timedelta(n * 37 % 365), YEARLESS[form], (n + form) % 5
        if turn == 0:
            assert parse_past_day(write(today - days), today) == today - days
        elif turn == 1:
            assert parse_coming_day(write(today + days), today) == today + days
        elif turn == 2:
            assert parse_end(write(today + days), today, today) == today + days
        elif turn == 3:
            day = today - days / 2
            assert parse_last_day(write(day), today, today - days) == day
        else:
            is_since = write(today).startswith("since")
            day = today + (days / 2 if n % 2 and not is_since else -days / 2)
            assert parse_near_day(write(day), today) == day


@pytest.mark.long
@pytest.mark.parametrize("year", range(2026, 2030))
def test_every_day_of_a_year_behind_and_ahead_is_read_from_its_short_form(year):
    kind_of = cache(lambda day: understand(short(day)).kind)
    for today in (day for day in EVERY_DAY if day.year == year):
        for reach in range(-364, 365):
            day = today + reach * A_DAY
            meant = Direction.PAST if reach < 0 else Direction.FUTURE
            # Within half a year the weekday tells it, whatever the direction.
            for direction in Direction if abs(reach) < 183 else (meant,):
                assert resolve(kind_of(day), Asked(today, direction)) == day


def test_a_weekday_and_a_date_agree_or_are_asked_about():
    for n, today in enumerate(EVERY_DAY):
        day = today + timedelta(n * 53 % 900 - 450)
        weekday = n % 7
        typed = f"{WEEKDAYS[weekday][:3]} {day.day} {MONTHS[day.month - 1][:3]}"
        for read in (parse_past_day, parse_near_day, parse_coming_day):
            try:
                found = read(typed, today)
            except InvalidValue as error:
                said = str(error)
                assert said.endswith(": which do you mean?")
                named, _, actual = said.partition(":")[0].partition(" is a ")
                assert actual != WEEKDAYS[weekday]
                assert WEEKDAYS[parse_near_day(named, today).weekday()] == actual
            else:
                assert (found.weekday(), found.month, found.day) == (weekday, day.month, day.day)
                assert abs(found - today).days < 3 * 366 or (day.month, day.day) == (2, 29)


LENGTHS = {"days": 1, "weeks": 7, "fortnights": 14}


@pytest.mark.parametrize("unit", LENGTHS)
def test_lengths_of_days_count_from_today_whatever_the_direction(unit):
    for n, today in enumerate(EVERY_DAY, 2):
        count = n % 200 + 2
        length = timedelta(count * LENGTHS[unit])
        for read in (parse_past_day, parse_near_day, parse_coming_day):
            assert read(f"in {count} {unit}", today) == today + length
            assert read(f"{count} {unit} ago", today) == today - length
            assert read(f"{count} {unit} from now", today) == today + length
        assert parse_past_day(f"{count} {unit}", today) == today - length
        assert parse_end(f"{count} {unit}", today, today) == today + length - A_DAY


def test_an_end_in_some_weeks_is_whole_weeks_on_every_day():
    for n, today in enumerate(EVERY_DAY):
        weeks = n % 60 + 1
        for read in (parse_end, parse_last_day):
            for first in (today, today + timedelta(n % 40)):
                last = read(f"until in {weeks} weeks", today, first)
                assert ((last - first).days + 1) == 7 * weeks
            assert read(f"in {weeks} weeks", today, today - timedelta(n % 90)) == (
                today + timedelta(7 * weeks - 1)
            )


def test_lengths_of_months_and_years_keep_the_day_or_end_with_the_month():
    for n, today in enumerate(EVERY_DAY):
        months = n % 30 + 1
        year, month = divmod(12 * today.year + today.month - 1 + months, 12)
        longest = monthrange(year, month + 1)[1]
        for read in (parse_past_day, parse_near_day, parse_coming_day):
            wanted = date(year, month + 1, min(today.day, longest))
            assert read(f"in {months} months", today) == wanted
        # The stretch is over on the day before the same number, or with a month that lacks it.
        last = wanted if today.day > longest else wanted - A_DAY
        assert parse_end(f"{months} months", today, today) == last
        if months % 12 == 0:
            assert parse_end(f"in {months // 12} years", today, today) == last


SEVERAL = {
    "next week": lambda day: (monday(day) + timedelta(7), monday(day) + timedelta(13)),
    "last week": lambda day: (monday(day) - timedelta(7), monday(day) - A_DAY),
    "next year": lambda day: (date(day.year + 1, 1, 1), date(day.year + 1, 12, 31)),
    "next month": lambda day: month_of(end_of_month(day) + A_DAY),
    "last month": lambda day: month_of(day.replace(day=1) - A_DAY),
    "feb 2027": lambda _: (date(2027, 2, 1), date(2027, 2, 28)),
    "2028": lambda _: (date(2028, 1, 1), date(2028, 12, 31)),
    "this weekend": lambda day: (monday(day) + timedelta(5), monday(day) + timedelta(6)),
}


def monday(day):
    return day - timedelta(day.weekday())


def end_of_month(day):
    return day.replace(day=monthrange(day.year, day.month)[1])


def month_of(day):
    return day.replace(day=1), end_of_month(day)


@pytest.mark.parametrize("typed", SEVERAL)
def test_what_is_several_days_begins_with_the_first_and_ends_with_the_last(typed):
    for today in EVERY_DAY[::2]:
        first, last = SEVERAL[typed](today)
        assert parse_near_day(typed, today) == first
        begins = max(first, today) if "this" in typed else first
        assert parse_coming_day(typed, today) == begins
        assert parse_end(typed, today, today) == last
        assert parse_last_day(typed, today, first) == last
    with pytest.raises(InvalidValue, match="is more than one day"):
        parse_past_day(typed, today)


@pytest.mark.parametrize("month", range(12))
def test_a_month_alone_is_its_last_day_as_an_end_and_its_first_as_a_start(month):
    for today in EVERY_DAY[::5]:
        last = parse_end(f"by {MONTHS[month].lower()}", today, today)
        assert today <= last < today + timedelta(366)
        assert (last.month, is_last_of_month(last)) == (month + 1, True)
        first = parse_coming_day(f"in {MONTHS[month][:3].upper()}.", today)
        assert today <= first < today + timedelta(367)
        assert (first.month, first.day) == (month + 1, 1)


LEADS = ("on", "by", "until", "till", "til", "from", "since", "starting", "the", "up to", "at")
LEADS += ("on or before", "no later than", "up until", "through", "as of")
FORMS = (
    *("monday", "mon.", "this friday", "next friday", "last sunday", "the 15th", "31st", "16 nov"),
    *("mon 16 nov 2026", "June the 3rd", "20270531", "2027-05-31", "31.5.", "eom", "end of month"),
    *("end of next year", "end of february", "start of next month", "tomorrow", "christmas"),
    *("the end of the week", "12 weeks from now", "3 days ago", "the 1st of next month"),
)


@pytest.mark.parametrize("lead", LEADS)
def test_lead_words_dots_commas_and_case_change_nothing(lead):
    for today in EVERY_DAY[::97]:
        for form in FORMS:
            for read in (parse_past_day, parse_coming_day):
                plain = read(form, today)
                dressed = f" {lead.title()}  {form.upper().replace(' ', ',  ')} ."
                assert read(dressed, today) == plain


@pytest.mark.parametrize(
    "read", [parse_past_day, parse_near_day, parse_coming_day, lambda *a: parse_end(*a, a[-1])]
)
@pytest.mark.parametrize("today", [date(MIN_YEAR, 1, 1), date(MAX_YEAR, 12, 31), date.min])
def test_at_the_ends_of_the_calendar_there_is_a_day_or_a_sentence(read, today):
    for typed in (*RECURRING, *SEVERAL, *FORMS, "5/6", "12", "29 feb", "thu 29 feb", "2 years"):
        said = "."
        try:
            assert MIN_YEAR <= read(typed, today).year <= MAX_YEAR
        except InvalidValue as error:
            said = str(error)
        assert said.endswith((".", "?"))


@pytest.mark.parametrize("read", [parse_past_day, parse_near_day, parse_coming_day])
def test_either_way_round_is_asked_in_every_direction(read):
    for today in EVERY_DAY[::31]:
        with pytest.raises(AmbiguousDay, match=r"^Is “5/6” 5 Jun or 6 May\? ") as caught:
            read("on 5/6", today)
        assert caught.value.options == (read("5 Jun", today), read("6 May", today))


def test_a_weekday_tells_which_way_round_a_date_is():
    for read in (parse_past_day, parse_near_day, parse_coming_day):
        assert read("thu 26/11/2026", date(2026, 11, 27)) == date(2026, 11, 26)
        assert read("fri 5/6/2026", date(2026, 11, 27)) == date(2026, 6, 5)
        assert read("wed 5/6/2026", date(2026, 11, 27)) == date(2026, 5, 6)
        with pytest.raises(InvalidValue, match=r"^5 Jun 2026 is a Friday: which do you mean\?$"):
            read("sat 5/6/2026", date(2026, 11, 27))


NTH = {"first": 1, "second": 2, "third": 3, "4th": 4, "last": -1}


def weekdays_in_month(day, weekday):
    days = [day.replace(day=n) for n in range(1, monthrange(day.year, day.month)[1] + 1)]
    return [day for day in days if day.weekday() == weekday]


def is_nth(day, nth):
    number = NTH[nth]
    return weekdays_in_month(day, day.weekday())[number - 1 if number > 0 else -1] == day


@pytest.mark.parametrize("nth", NTH)
def test_a_counted_weekday_of_a_month_has_a_latest_a_nearest_and_a_coming_day(nth):
    look_at_what_comes_again(
        f"the {nth} thursday in november",
        lambda day: (day.month, day.weekday()) == (11, 3) and is_nth(day, nth),
        EVERY_DAY[::5],
    )
    look_at_what_comes_again(
        f"{nth} monday of the month",
        lambda day: day.weekday() == 0 and is_nth(day, nth),
        EVERY_DAY[::5],
    )


def test_friday_the_13th_is_the_latest_the_nearest_or_the_coming_one():
    look_at_what_comes_again(
        "friday the 13th", lambda day: (day.day, day.weekday()) == (13, 4), EVERY_DAY
    )


@pytest.mark.parametrize("name", WEEKDAYS)
def test_a_week_on_a_weekday_is_a_week_after_the_coming_one_in_every_field(name):
    for today in EVERY_DAY[::11]:
        coming = parse_coming_day(name, today)
        for typed in (f"a week on {name}", f"{name} week", f"a week from {name}"):
            for read in (parse_past_day, parse_near_day, parse_coming_day):
                assert read(typed, today) == coming + 7 * A_DAY
            assert parse_end(typed, today, today) == coming + 7 * A_DAY
        latest = parse_past_day(f"last {name}", today)
        assert parse_past_day(f"a week last {name}", today) == latest - 7 * A_DAY
        assert parse_past_day(f"two {name}s ago", today) == latest - 7 * A_DAY


def test_a_time_of_day_changes_nothing():
    today = date(2026, 11, 27)
    for typed in ("yesterday", "monday", "15 nov", "2026-11-15"):
        for time in (" 18:30", " at 8pm", ", 8 pm", " 07:05:59", " at 7:05 am"):
            assert parse_past_day(typed + time, today) == parse_past_day(typed, today)
    for typed in ("2026-11-15T18:30", "2026-11-15T18:30:59.123Z", "2026-11-15T18:30+02:00"):
        assert parse_past_day(typed, today) == date(2026, 11, 15)
