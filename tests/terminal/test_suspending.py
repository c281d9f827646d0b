"""ctrl+z in a shell with jobs: the shell has its terminal, and fg brings everything back."""

import os
import re
import shlex
import signal
import sys
from datetime import UTC, datetime

import pytest

from smartgoals_tui.storage.repository import Repository
from tests.terminal.monkey import a_store
from tests.terminal.terminal import terminal

PROGRAM = f"{shlex.quote(sys.executable)} -m smartgoals_tui"
# A shell has jobs only on a terminal that is its own.
SHELL = (
    "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); "
    "os.execvp('sh', ['sh', '-m', '-c', sys.argv[1]])"
)
ON = (b"\x1b[?1049h", b"\x1b[?1000h", b"\x1b[?1006h", b"\x1b[?2004h", b"\x1b[?25l")
OFF = (b"\x1b[?1049l", b"\x1b[?1000l", b"\x1b[?1006l", b"\x1b[?2004l", b"\x1b[?25h")
# What the shell reads as a line comes back in capitals: the echo alone does not show it.
STOPPED = 'echo STOPPED; stty -a; read line; echo "GOT-$line"; '


def shell(script):
    """A shell that runs ``script`` with jobs; with it, and the terminal, the program ends."""
    return terminal(script, python=("-c", SHELL))


def script(data, *between):
    middle = "".join(f"{STOPPED} {one}; " for one in between or ["fg"])
    return f'{PROGRAM} --data {shlex.quote(str(data))}; {middle} echo "ENDED $?"'


def stopped(program, stop=lambda program: program.press("ctrl+z")):
    """Wait until the shell has the terminal; return what it and the program wrote meanwhile."""
    start = len(program.output)
    stop(program)
    return written(program, start, b"cread")


def signal_to_stop(program):
    """Stop the program as a shell's own command does."""
    os.killpg(job_of(program), signal.SIGTSTP)


def job_of(program):
    job = os.tcgetpgrp(program.master)
    assert job not in (0, program.process.pid)
    return job


def written(program, start, words):
    """Wait for ``words``; return all that was written from ``start`` on."""
    program.until(lambda _: words in program.output[start:])
    program.until_quiet(0.1)
    return bytes(program.output[start:])


def on(program, words):
    """Give the shell its line, and wait for ``words`` on a screen drawn again."""
    start = len(program.output)
    program.press("\n")
    written(program, start, ON[-1])
    return program.until(lambda text: words in text)


@pytest.fixture
def data(tmp_path):
    a_store("demo", tmp_path / "goals.json")
    return tmp_path / "goals.json"


def test_the_shell_gets_its_terminal_and_the_program_comes_back(data):
    with shell(script(data)) as program:
        program.until(lambda text: "Help" in text)
        left = stopped(program)
        assert all(one in left for one in OFF)
        assert not re.search(rb"-(icanon|echo|isig|icrnl|opost)\b", left)
        program.resize((100, 30))
        start = len(program.output)
        program.press("hello")
        on(program, "Help")
        assert b"GOT-hello" in program.output[start:]
        assert all(one in program.output[start:] for one in ON)
        lines = program.until_quiet().splitlines()
        assert len(lines) == 30
        assert max(map(len, lines)) > 90
        program.press("?")
        program.until(lambda text: "Check in for today" in text)
        program.press("escape", "q")
        program.until(lambda text: "ENDED 0" in text)


def test_text_that_is_being_typed_is_there_afterwards(data):
    with shell(script(data, "fg", "fg")) as program:
        program.until(lambda text: "Help" in text)
        program.press("n", "be c")
        program.until(lambda text: "be c" in text)
        stopped(program, signal_to_stop)
        on(program, "be c")
        program.press("alm", "tab", "sit")
        program.until(lambda text: "sit" in text)
        stopped(program, signal_to_stop)
        on(program, "sit")
        program.press("escape")
        program.until(lambda text: "be calm" in text and "Keep" in text)
        program.press("ctrl+q")
        program.until(lambda text: "ENDED 0" in text)
    (draft,) = repository_at(data).drafts()
    assert (draft.wish, draft.action) == ("be calm", "sit")


def test_in_a_line_of_text_it_undoes_and_beside_it_it_stops(data):
    with shell(script(data)) as program:
        program.until(lambda text: "Help" in text)
        program.write(b"nbe calm\x1a")
        program.until(lambda text: "What would you like" in text)
        assert "calm" not in program.until_quiet()
        # On the question that esc asks, nothing is typed.
        program.press("escape")
        program.until(lambda text: "Keep the draft" in text)
        stopped(program)
        on(program, "Keep the draft")
        program.press("ctrl+q")
        program.until(lambda text: "ENDED 0" in text)
    assert [draft.wish for draft in repository_at(data).drafts()] == ["be "]


def repository_at(path):
    return Repository.open(path, now=lambda: datetime.now(UTC))


def all_check_ins(path):
    repository = repository_at(path)
    return [repository.check_ins(goal.uid) for goal in repository.goals()]


def test_what_was_done_is_saved_before_it_stops_and_nothing_behind_it_is_done(data):
    before = all_check_ins(data)
    with shell(script(data)) as program:
        program.until(lambda text: "Help" in text)
        program.write(b"j \x1anq ")
        written(program, 0, b"cread")
        done = all_check_ins(data)
        assert done != before
        on(program, "Help")
        assert "What would you like" not in program.until_quiet()
        program.press("?")
        program.until(lambda text: "Check in for today" in text)
        program.press("ctrl+q")
        program.until(lambda text: "ENDED 0" in text)
    assert all_check_ins(data) == done


def test_in_the_background_it_waits_for_the_terminal(data):
    with shell(script(data, "bg; sleep 0.3", "fg")) as program:
        program.until(lambda text: "Help" in text)
        stopped(program)
        start = len(program.output)
        program.press("\n")
        assert ON[0] not in written(program, start, b"cread")
        on(program, "Help")
        program.press("q")
        program.until(lambda text: "ENDED 0" in text)


def test_stopped_by_somebody_else_it_draws_anew_too(data):
    with shell(script(data)) as program:
        program.until(lambda text: "Help" in text)
        start = len(program.output)
        os.kill(job_of(program), signal.SIGSTOP)
        written(program, start, b"cread")
        on(program, "Help")
        program.press("q")
        program.until(lambda text: "ENDED 0" in text)


def test_where_no_shell_waits_it_goes_on(data):
    with terminal("--data", str(data)) as program:
        program.until(lambda text: "Help" in text)
        start = len(program.output)
        program.press("ctrl+z")
        written(program, start, ON[-1])
        program.press("?")
        program.until(lambda text: "Check in for today" in text)
        program.press("ctrl+q")
        assert program.ended() == 0
