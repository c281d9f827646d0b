"""Random keys, clicks, pastes and sizes for a program on a terminal, the same for the same seed."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random

from smartgoals_tui.demo import demo_state, fill
from smartgoals_tui.storage.repository import Repository
from tests.terminal.terminal import KEYS, terminal

SIZES = ((120, 36), (80, 24), (60, 20), (40, 12))
NOW = datetime.now(UTC)
HOSTILE = (
    "[/",
    "[bold]x[/bold] [@click=app.quit]y[/]",
    "a\x1b[2Jb\x07\x9b31m",
    "\u202eltr\u2066 \u200f",
    "👩‍👩‍👧 e\u0301 " + "界" * 60,
    "x" * 10_000,
    "line\none\ttwo",
)

MOST_FAULTS = 20
PATIENCE_SECONDS = 120.0
"""How long the program may go on with the keys that were typed before it was told to quit."""

_GAPS = (0.0, 0.0, 0.0, 0.005, 0.05)
_NAMED = [name for name in KEYS if name != "ctrl+q"]
_FOREIGN = (
    b"\x1b[110;1:3u",
    b"\x1b[99~",
    b"\x1b[1;9Z",
    b"\x1b[97;5u",
    b"\x1b[?1;2c",
    b"\x1bOz",
    b"\x1b[5;5;5;5~",
    b"\xff\xc3",
    b"\x00",
    b"\x9b",
)
_LETTERS = "abcdefghijklmnoprstuvwxyzPURLUX,/?+-0123456789 jk"


@dataclass(frozen=True)
class Story:
    """What came of one monkey: how much it did, and what went wrong, in words."""

    events: int
    runs: int
    faults: tuple[str, ...]


def a_store(kind, path):
    """Fill a store with the demo's goals, with hostile titles, or with nothing."""
    if kind == "empty":
        return
    repository = Repository.open(path, now=lambda: NOW)
    fill(repository, demo_state(NOW.date()))
    if kind == "hostile":
        for goal, title in zip(repository.goals(), HOSTILE, strict=False):
            repository.commit(_retitled(goal, title))


def _retitled(goal, title):
    from dataclasses import replace

    from smartgoals_tui.domain.change import Change, GoalStep

    specific = replace(goal.specific, action=title)
    return Change("title", (GoalStep(goal, replace(goal, specific=specific)),))


def let_loose(path, seed, size, events):
    """Let a monkey at a program on the store at ``path``; start again each time it has quit."""
    random = Random(seed)
    done = runs = 0
    faults = []
    while done < events and len(faults) < MOST_FAULTS:
        runs += 1
        with terminal("--data", str(path), size=size) as program:
            try:
                done += _run(program, random, events - done)
                fault = _fault_at_the_end(program)
            except AssertionError as error:
                fault = str(error)
        if fault:
            faults.append(f"seed {seed}, event {done}: {fault}\n{_log_beside(path)}")
    return Story(done, runs, tuple(faults))


def _run(program, random, events):
    """Press keys until ``events`` are done or the program has ended; return how many."""
    done = 0
    if random.random() < 0.8:
        program.settle(0.3)
    while done < events and program.is_running:
        done += _burst(program, random)
    return done


def _fault_at_the_end(program):
    """Quit, leaving whatever dialog is open; return what went wrong, if anything."""
    end = time.monotonic() + PATIENCE_SECONDS
    program.press("ctrl+q")
    program.read(0.5)
    while program.is_running and time.monotonic() < end:
        # What was typed while the shell has the terminal is lost, so it is typed again.
        program.press("escape", "ctrl+q", gap=0.2)
        program.read(0.5)
    code = program.ended()
    text = bytes(program.output[-400:]).decode(errors="replace")
    return f"exit code {code}: {text}" if code != 0 or "unexpected" in text else ""


def _log_beside(path):
    log = path.with_name("errors.log")
    return log.read_text()[-1500:] if log.exists() else ""


def _burst(program, random):
    gap = random.choice(_GAPS)
    length = random.randint(1, 12)
    for _ in range(length):
        program.write(_event(program, random))
        program.read(gap)
    if random.random() < 0.3:
        # Now and then all that was typed is done, and what quit the program has quit it.
        program.settle(random.choice((0.02, 0.1)))
    return length


def _event(program, random):
    kind = random.random()
    if kind < 0.40:
        return random.choice(_LETTERS).encode()
    if kind < 0.88:
        return KEYS[random.choice(_NAMED)]
    if kind < 0.93:
        return _click(random)
    if kind < 0.96:
        return random.choice(_FOREIGN)
    if kind < 0.98:
        text = random.choice(HOSTILE)[:50].replace("\x1b", "")
        return b"\x1b[200~" + text.encode() + b"\x1b[201~"
    if kind < 0.995:
        program.resize(random.choice((*SIZES, (20, 5))))
        return b""
    return b"q"


def _click(random):
    button = random.choice((0, 0, 0, 64, 65))
    place = b"%d;%d" % (random.randint(1, 120), random.randint(1, 36))
    pressed = b"\x1b[<%d;%sM" % (button, place)
    return pressed if button else pressed + b"\x1b[<0;%sm" % place
