"""Terminals of strange sizes: drawn once, not again and again, and left with a key."""

import pytest

from tests.terminal.terminal import terminal

SIZES = [(0, 0), (0, 24), (80, 0), (1, 1), (2, 2), (1, 24), (80, 1), (19, 7), (500, 2)]
ROOM = 200_000
"""Bytes that drawing a screen once takes at the most, with what comes before it."""


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_it_is_drawn_once_and_can_be_left(size, tmp_path):
    with terminal("--data", str(tmp_path / "goals.json"), size=size) as program:
        program.settle(0.3)
        assert len(program.output) < ROOM
        program.press("ctrl+q")
        assert program.ended() == 0
