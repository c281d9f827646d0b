"""Waiting for what a program does in its own time."""


async def until(pilot, condition, what="It never came to be."):
    """Wait until ``condition()`` is true, and return what it returned."""
    for _ in range(600):
        if met := condition():
            return met
        await pilot.pause(0.01)
    raise AssertionError(what)
