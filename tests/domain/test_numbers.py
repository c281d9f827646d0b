"""Amounts as people read and type them."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.numbers import (
    MAX_AMOUNT,
    at_least,
    counted,
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
        ("Ten", 10),
        ("once", 1),
        ("twice", 2),
        ("daily", 7),
        ("zero", 0),
        ("10,000", 10_000),
        ("-10,000", -10_000),
        ("1,000.5", 1000.5),
        ("1.000,5", 1000.5),
        ("1,234,567.25", 1_234_567.25),
        ("1.234.567", 1_234_567),
        ("10 000", 10_000),
        ("10\u202f000", 10_000),
        ("10’000", 10_000),
        ("0,125", 0.125),
        ("0.125", 0.125),
        ("1.1250", 1.125),
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
        "½",
        "1e",
        "1,000,5",
        "10,00,000",
    ],
)
def test_no_number(typed):
    with pytest.raises(InvalidValue):
        parse_amount(typed)


@pytest.mark.parametrize(
    ("typed", "readings"),
    [("10.000", "10 or 10000"), ("12.500", "12.5 or 12500"), ("1.125", "1.1250 or 1125")],
)
def test_a_dot_between_thousands_or_before_decimals(typed, readings):
    with pytest.raises(InvalidValue, match=f"Is “{typed}” {readings}. Type it like that."):
        parse_amount(typed)
    for reading in readings.split(" or "):
        parse_amount(reading)


@pytest.mark.parametrize("typed", ["0", "-1", "-0", "1e-400", "none"])
def test_not_above_0(typed):
    with pytest.raises(InvalidValue):
        parse_positive(typed)


@pytest.mark.parametrize(("typed", "value"), [("1", 1), ("0.5", 0.5), ("1e-300", 1e-300)])
def test_above_0(typed, value):
    assert parse_positive(typed) == value


@given(st.text())
def test_any_text_is_a_number_or_a_problem(typed):
    with contextlib.suppress(InvalidValue):
        assert abs(parse_amount(typed)) <= MAX_AMOUNT


@pytest.mark.parametrize(
    ("value", "text"),
    [(10.0, "10"), (2.5, "2.5"), (2.555, "2.56"), (0.001, "0"), (-0.0, "0"), (1e9, "1000000000")],
)
def test_written_for_people(value, text):
    assert format_amount(value) == text


@given(st.floats(-MAX_AMOUNT, MAX_AMOUNT))
@example(1.125)
@example(-123.456)
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


def test_the_last_bits_of_a_sum_are_forgiven():
    assert at_least(0.1 + 0.2, 0.3)
    assert at_least(sum([0.1] * 10), 1)
    assert at_least(3, 3)
    assert not at_least(2.999, 3)
    assert not at_least(0, 3)


@pytest.mark.parametrize(("number", "words"), [(0, "0 weeks"), (1, "1 week"), (6, "6 weeks")])
def test_things_are_counted_in_words(number, words):
    assert counted(number, "week") == words
