"""Amounts as people read and type them."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.text.numbers import (
    MAX_AMOUNT,
    AmbiguousNumber,
    at_least,
    counted,
    decimals_of,
    format_amount,
    parse_amount,
    parse_positive,
    with_unit,
    write_amount,
)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("10", 10),
        (" 2.5 ", 2.5),
        ("2,5", 2.5),
        (".5", 0.5),
        ("5.", 5),
        ("+3", 3),
        ("-1", -1),
        ("1e3", 1000),
        ("−3", -3),
        ("none", 0),
        ("nothing", 0),
        ("twenty", 20),
        ("Twenty-five", 25),
        ("ninety nine", 99),
        ("½", 0.5),
        ("1½", 1.5),
        ("1 ½", 1.5),
        ("1/2", 0.5),
        ("2 3/4", 2.75),
        ("half", 0.5),
        ("a half", 0.5),
        ("one and a half", 1.5),
        ("2 and a half", 2.5),
        ("10,00,000", 1_000_000),
        ("12,34,567.5", 1_234_567.5),
        ("Ten", 10),
        ("once", 1),
        ("twice", 2),
        ("daily", 7),
        ("zero", 0),
        ("1,000.5", 1000.5),
        ("-1,000.5", -1000.5),
        ("+1.000,5", 1000.5),
        ("1,250.500", 1250.5),
        ("1 250,500", 1250.5),
        ("1'250,5", 1250.5),
        ("1.000,5", 1000.5),
        ("1,234,567.25", 1_234_567.25),
        ("1.234.567", 1_234_567),
        ("1,234,567", 1_234_567),
        ("10 000", 10_000),
        ("-10 000", -10_000),
        ("10\u00a0000", 10_000),
        ("10\u2009000", 10_000),
        ("10\u202f000", 10_000),
        ("10’000", 10_000),
        ("10'000", 10_000),
        ("٣", 3),
        ("٣٫٥", 3.5),
        ("١٬٢٥٠", 1250),
        ("١٬٢٥٠٫٥", 1250.5),
        ("１２", 12),
        ("0,125", 0.125),
        ("0.125", 0.125),
        (",125", 0.125),
        ("00,500", 0.5),
        ("1.1250", 1.125),
        ("1,2500", 1.25),
        ("1,25", 1.25),
        ("1250,", 1250),
        ("1250,500", 1250.5),
        ("1250.500", 1250.5),
        ("10000,125", 10_000.125),
    ],
)
def test_a_number(typed, value):
    assert parse_amount(typed) == value


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "nan",
        "inf",
        "-inf",
        "1e400",
        "1_000",
        "0x10",
        "10 km",
        "1e",
        "1,000,5",
        "1.000.5",
        "1,000.500,5",
        "10,0,000",
        "1,00,00",
        "12/20",
        "3/2",
        "5/",
        "and a half",
        "twenty-ten",
        "one half",
        "1,000 000",
        "1,250,",
        "1,250 km",
        "1 25",
    ],
)
def test_no_number(typed):
    with pytest.raises(InvalidValue):
        parse_amount(typed)


@pytest.mark.parametrize("mark", [",", "."])
@pytest.mark.parametrize(
    ("typed", "readings"),
    [
        ("1{}250", "1.25 or 1250"),
        ("1{}125", "1.1250 or 1125"),
        ("1{}000", "1 or 1000"),
        ("10{}000", "10 or 10000"),
        ("12{}500", "12.5 or 12500"),
        ("100{}000", "100 or 100000"),
        ("-1{}250", "-1.25 or -1250"),
        ("+1{}250", "1.25 or 1250"),
        (" 1{}250 ", "1.25 or 1250"),
        ("1{}250e2", "125 or 125000"),
        ("١{}٢٥٠", "1.25 or 1250"),
    ],
)
def test_three_digits_behind_the_only_mark_may_be_thousands_or_decimals(mark, typed, readings):
    typed = typed.format(mark)
    with pytest.raises(AmbiguousNumber) as caught:
        parse_amount(typed)
    assert str(caught.value) == f"Is “{typed.strip()}” {readings}? Type it like that."
    assert " or ".join(caught.value.readings) == readings
    small, large = map(parse_amount, caught.value.readings)
    assert large == pytest.approx(1000 * small)


def test_readings_that_no_goal_can_mean_are_not_offered():
    with pytest.raises(InvalidValue, match="too large"):
        parse_amount("1,250e7")


whole = st.integers(1, 999).map(str)
groups = st.lists(st.integers(0, 999).map("{:03}".format), min_size=1, max_size=2)
decimals = st.integers(0, 9999).map(str) | st.just("500")


@given(
    whole,
    groups,
    st.sampled_from(",.'’ \u00a0\u2009\u202f\u066c"),
    st.sampled_from(",.\u066b"),
    decimals,
)
def test_grouped_digits_mean_the_same_as_without_groups(first, rest, mark, point, last):
    grouped, bare = mark.join((first, *rest)), first + "".join(rest)
    assume(point != mark)
    assert parse_amount(f"{grouped}{point}{last}") == float(f"{bare}.{last}")
    if mark in ",." and len(rest) == 1:
        with pytest.raises(AmbiguousNumber):
            parse_amount(grouped)
    else:
        assert parse_amount(grouped) == float(bare)


@pytest.mark.parametrize("typed", ["0", "-1", "-0", "1e-400", "none", "0.004", "1e-300"])
def test_not_above_0(typed):
    with pytest.raises(InvalidValue):
        parse_positive(typed)


@pytest.mark.parametrize(("typed", "value"), [("1", 1), ("0.5", 0.5), ("0.005", 0.005), ("½", 0.5)])
def test_above_0(typed, value):
    assert parse_positive(typed) == value


@given(st.text())
def test_any_text_is_a_number_or_a_problem(typed):
    with contextlib.suppress(InvalidValue):
        assert abs(parse_amount(typed)) <= MAX_AMOUNT


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (10.0, "10"),
        (2.5, "2.5"),
        (2.555, "2.56"),
        (9.999, "10"),
        (0.1 + 0.2, "0.3"),
        (0.001, "0"),
        (-0.001, "0"),
        (-0.0, "0"),
        (-2.5, "-2.5"),
        (1e9, "1000000000"),
    ],
)
def test_written_for_people(value, text):
    assert format_amount(value) == text


@given(st.floats(-MAX_AMOUNT, MAX_AMOUNT))
@example(1.125)
@example(-123.456)
@example(1.125e-07)
def test_written_to_be_typed_again(value):
    assert parse_amount(write_amount(value)) == value


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (10, "minutes", "10 minutes"),
        (1, "minutes", "1 minute"),
        (1, "km", "1 km"),
        (1, "kms", "1 kms"),
        (1, "press", "1 press"),
        (0.5, "hours", "0.5 hours"),
        (3, "", "3"),
        (1, "sketches", "1 sketch"),
        (1, "boxes", "1 box"),
        (1, "classes", "1 class"),
        (1, "pages", "1 page"),
    ],
)
def test_with_a_unit(value, unit, text):
    assert with_unit(value, unit) == text


@pytest.mark.parametrize(
    ("count", "required"),
    [
        (0.1 + 0.2, 0.3),
        (sum([0.1] * 10), 1),
        (sum([0.1] * 3), 0.3),
        (3, 3),
        (8.571428571, 8.57),
        (8.57, 8.571428571),
        (9.999, 10),
        (1e9 - 1e-5, 1e9),
    ],
)
def test_what_is_shown_as_enough_is_enough(count, required):
    assert at_least(count, required)


@pytest.mark.parametrize(
    ("count", "required"), [(2.99, 3), (2.994, 3), (3 * 3.33, 10), (0, 3), (0.29, 0.3)]
)
def test_what_is_shown_as_less_is_less(count, required):
    assert not at_least(count, required)


hundredths = st.integers(0, 10_000_000).map(lambda number: number / 100)


@given(st.floats(0, 1e5), hundredths)
@example(1e9 - 0.5, 1e9)
@example(1e9 - 0.01, 1e9)
@example(0.005, 0.01)
@example(2.675, 2.68)
def test_what_is_judged_is_what_is_shown(count, required):
    assert at_least(count, required) == (float(format_amount(count)) >= required)


@given(st.floats(0, 1e9), st.floats(0, 1e9), st.floats(0, 1e9))
def test_more_is_never_less(count, more, required):
    assert at_least(count, count)
    if at_least(count, required):
        assert at_least(max(count, more), required)


@given(st.floats(0, 1e6))
def test_so_many_decimals_are_shown(value):
    _, _, behind = format_amount(value).partition(".")
    assert decimals_of(value) == len(behind)


@pytest.mark.parametrize(("number", "words"), [(0, "0 weeks"), (1, "1 week"), (6, "6 weeks")])
def test_things_are_counted_in_words(number, words):
    assert counted(number, "week") == words


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("~5", "“~5” is not one number. Type it alone, such as 5."),
        ("10%", "“10%” is not one number. Type it alone, such as 10."),
        ("about 2,5", "“about 2,5” is not one number. Type it alone, such as 2,5."),
        ("5-10", "“5-10” is not one number. Type it alone, such as 10 or 2.5."),
        ("1:30", "“1:30” is not one number. Type it alone, such as 10 or 2.5."),
        ("1_000", "“1_000” is not one number. Type it alone, such as 10 or 2.5."),
        ("about 1,250", "is not one number. Type it alone, such as 10 or 2.5."),
        ("lots", "“lots” is not a number. Type a number such as 10 or 2.5."),
    ],
)
def test_what_is_no_number_is_told_what_would_be_one(typed, words):
    with pytest.raises(InvalidValue) as caught:
        parse_amount(typed)
    assert str(caught.value).endswith(words)
