"""Random keys, clicks, pastes and sizes end the program in no other way than by quitting."""

import pytest

from tests.terminal.monkey import SIZES, a_store, let_loose

EVENTS = 250
MANY = 5_000
SIZE_NAMES = [f"{columns}x{rows}" for columns, rows in SIZES]


@pytest.mark.parametrize("events", [EVENTS, pytest.param(MANY, marks=pytest.mark.long)])
@pytest.mark.parametrize("size", SIZES, ids=SIZE_NAMES)
@pytest.mark.parametrize("kind", ["demo", "hostile", "empty"])
def test_whatever_is_pressed_the_program_goes_on(tmp_path, kind, size, events):
    path = tmp_path / "goals.json"
    a_store(kind, path)
    story = let_loose(path, f"{kind} {size}", size, events)
    assert not story.faults, "\n\n".join(story.faults)
    assert story.events >= events
