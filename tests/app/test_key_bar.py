"""The bar of keys: whole pairs, three blanks apart, the way out at the right end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.app.commands import ARCHIVE, DASHBOARD, GOAL, key_hints
from smartgoals_tui.app.widgets.panels.bars import GAP, HELP, WAYS_OUT, KeyHint, place

KEYS = st.sampled_from(["space", "enter", "ctrl+n", "←→", "+", HELP, *WAYS_OUT])
LABELS = st.sampled_from(["Open", "Next: Achievable", "Zurück", "家", ""])
HINTS = st.lists(st.builds(KeyHint, KEYS, LABELS, st.just("act")), max_size=7)


def line(hints, width):
    """What the bar says."""
    said = ""
    for x, hint in place(hints, width):
        said = f"{said:<{x}}{hint.key} {hint.label}"
    return said


@given(HINTS, st.integers(0, 90))
def test_pairs_are_whole_and_apart(hints, width):
    end = -GAP
    for x, hint in place(hints, width):
        assert hint in hints
        assert x - end >= GAP
        end = x + hint.width
    assert end <= width


@given(HINTS, st.integers(0, 90))
def test_the_way_out_stands_at_the_right_end_for_as_long_as_it_fits(hints, width):
    out = next((hint for hint in hints if hint.key in WAYS_OUT and hint.width <= width), None)
    placed = place(hints, width)
    assert out is None or placed[-1] == (width - out.width, out)
    assert sum(hint.key in WAYS_OUT for _, hint in placed) == (out is not None)


@given(HINTS, st.integers(0, 90))
def test_more_room_takes_nothing_away(hints, width):
    fewer = [hint for _, hint in place(hints, width)]
    more = [hint for _, hint in place(hints, width + 1)]
    assert len(fewer) <= len(more)


@pytest.mark.parametrize(
    ("table", "width", "said"),
    [
        (DASHBOARD, 62, "space Check in   c More   enter Open   n New   ? Help   q Quit"),
        (DASHBOARD, 56, "space Check in   c More   enter Open   ? Help     q Quit"),
        (DASHBOARD, 20, "? Help        q Quit"),
        (GOAL, 30, "c Check in   ? Help   esc Back"),
        (ARCHIVE, 10, "  esc Back"),
    ],
)
def test_the_last_go_first_and_help_stays_longer(table, width, said):
    assert line(key_hints(table), width) == said
