"""The sizes of a terminal that a test of a screen runs at; each test says which."""

import pytest

SIZES = {"120x36": (120, 36), "80x24": (80, 24), "60x20": (60, 20)}
SMALLEST = SIZES["60x20"]

at_all_sizes = pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
"""For what the size decides: what has room, where it stands, what has to be scrolled."""

at_the_smallest_size = pytest.mark.parametrize(
    "size",
    [
        pytest.param(size, marks=() if size == SMALLEST else pytest.mark.long)
        for size in SIZES.values()
    ],
    ids=SIZES,
)
"""For words and what keys do, which are the same at any size; the long tests try the others."""
