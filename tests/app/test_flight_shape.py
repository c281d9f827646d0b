"""The shape of a flight of steps: it fits, it rises to the right, and each step breaks the wall."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smartgoals_tui.app.widgets.fields.flight_shape import INDENT, NARROWEST, shape


@pytest.mark.parametrize(
    ("shares", "heights"),
    [
        ((1,), [9]),
        ((0, 1), [2, 7]),
        ((0.25, 0.75), [3, 6]),
        ((0.5, 0.5), [5, 4]),
        ((0.25, 0.25, 0.25, 0.25), [3, 2, 2, 2]),
    ],
)
def test_the_goal_alone_is_a_wall_and_each_step_breaks_it(shares, heights):
    assert [band.height for band in shape(62, 36, shares)] == heights


@pytest.mark.parametrize(
    ("width", "rows", "steps", "indent", "height", "has_lip"),
    [
        (62, 36, 4, INDENT, 9, True),
        (64, 24, 4, INDENT, 8, True),
        (64, 24, 6, 4, 6, False),
        (56, 20, 2, INDENT, 4, True),
        (56, 20, 4, 5, 4, False),
        (30, 20, 3, 1, 6, True),
    ],
)
def test_a_flight_fits_its_screen(width, rows, steps, indent, height, has_lip):
    bands = shape(width, rows, [1 / steps] * steps)
    assert [band.x for band in bands] == [indent * number for number in range(steps)]
    assert sum(band.height for band in bands) == height
    assert {band.has_lip for band in bands} == {has_lip}


@settings(max_examples=50)
@given(
    st.integers(NARROWEST, 160),
    st.integers(20, 60),
    st.lists(st.floats(0, 1), min_size=1, max_size=12),
)
def test_bands_of_any_flight_stand_on_each_other_up_to_the_right_edge(width, rows, shares):
    bands = shape(width, rows, shares)
    assert len(bands) == len(shares)
    assert bands[-1].y == 0
    for lower, higher in pairwise(bands):
        assert higher.y + higher.height == lower.y
        assert higher.x > lower.x
    for band in bands:
        assert band.x + band.width == width
        assert band.y <= band.words < band.y + band.height
        assert band.width > 0
