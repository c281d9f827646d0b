"""Random keys, clicks, pastes and sizes end the program in no other way than by quitting."""

from itertools import cycle, product

import pytest

from tests.terminal.monkey import SIZES, a_store, let_loose

EVENTS = 250
MANY = 5_000
KINDS = ("demo", "hostile", "empty")


def cases():
    """Each size and each kind once; the long tests try each kind at each size, for long."""
    every = list(product(KINDS, SIZES))
    short = {(kind, size) for kind, size in zip(cycle(KINDS), SIZES)}
    for kind, size in every:
        name = f"{kind}-{size[0]}x{size[1]}"
        marks = () if (kind, size) in short else pytest.mark.long
        yield pytest.param(kind, size, EVENTS, marks=marks, id=name)
        yield pytest.param(kind, size, MANY, marks=pytest.mark.long, id=f"{name}-long")


@pytest.mark.parametrize(("kind", "size", "events"), cases())
def test_whatever_is_pressed_the_program_goes_on(tmp_path, kind, size, events):
    path = tmp_path / "goals.json"
    a_store(kind, path)
    story = let_loose(path, f"{kind} {size}", size, events)
    assert not story.faults, "\n\n".join(story.faults)
    assert story.events >= events
