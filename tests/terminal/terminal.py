"""A program on a real pseudo-terminal: keys go in as bytes, the screen comes out of an emulator."""

from __future__ import annotations

import fcntl
import os
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from contextlib import contextmanager

import pyte

KEYS = {
    "up": b"\x1b[A",
    "down": b"\x1b[B",
    "right": b"\x1b[C",
    "left": b"\x1b[D",
    "home": b"\x1b[H",
    "end": b"\x1b[F",
    "pageup": b"\x1b[5~",
    "pagedown": b"\x1b[6~",
    "delete": b"\x1b[3~",
    "shift+tab": b"\x1b[Z",
    "enter": b"\r",
    "tab": b"\t",
    "space": b" ",
    "escape": b"\x1b",
    "backspace": b"\x7f",
    **{f"f{n}": b"\x1bO" + bytes([79 + n]) for n in range(1, 5)},
    "f5": b"\x1b[15~",
    **{f"f{n}": b"\x1b[%d~" % (11 + n) for n in range(6, 9)},
    **{f"alt+{n}": b"\x1b%d" % n for n in range(1, 6)},
    **{f"ctrl+{letter}": bytes([ord(letter) - 96]) for letter in "nopqtusz"},
}
DEADLINE_SECONDS = 30.0
# What the emulator would draw as text: private sequences, and questions to the terminal.
_NOISE = re.compile(rb"\x1b\[[<>=][\d;:]*[@-~]|\x1b\[\?[\d;]*(?:\$p|u)|\x1b\[[\d;]* q")
_UNFINISHED = re.compile(rb"\x1b(?:\[[\d;:?<>=$ ]*)?$")


class Terminal:
    """One run of ``smartgoals`` on a pseudo-terminal of ``size`` (columns, rows).

    ``python`` are Python's own arguments: what it runs, the program unless told otherwise.
    """

    def __init__(self, *arguments, size=(80, 24), env=None, python=("-m", "smartgoals_tui")):
        self.master, line = os.openpty()
        self.resize(size)
        self.process = subprocess.Popen(
            [sys.executable, *python, *arguments],
            stdin=line,
            stdout=line,
            stderr=line,
            start_new_session=True,
            env={**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", **(env or {})},
        )
        os.close(line)
        os.set_blocking(self.master, False)
        self.output = bytearray()
        self._screen = pyte.Screen(*size)
        self._stream = pyte.ByteStream(self._screen)
        self._drawn = 0

    @property
    def is_running(self):
        return self.process.poll() is None

    def resize(self, size):
        columns, rows = size
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        if hasattr(self, "_screen"):
            self._screen.resize(rows, columns)
            os.kill(self.process.pid, signal.SIGWINCH)

    def read(self, seconds=0.0):
        """Take what the program writes for so long; False once it has closed the line."""
        end = time.monotonic() + seconds
        while True:
            left = max(0.0, end - time.monotonic())
            if not select.select([self.master], [], [], left)[0]:
                return True
            try:
                data = os.read(self.master, 65536)
            except BlockingIOError:
                continue
            except OSError:
                return False
            if not data:
                return False
            self.output += data

    def write(self, data):
        """Type bytes, as fast as the program takes them."""
        end = time.monotonic() + DEADLINE_SECONDS
        while data and self.read():
            try:
                data = data[os.write(self.master, data) :]
            except BlockingIOError:
                assert time.monotonic() < end, self.failure("takes no more keys")
                self.read(0.01)
            except OSError:
                return

    def press(self, *keys, gap=0.0):
        """Press keys, by name or as text, ``gap`` seconds apart."""
        for key in keys:
            self.write(KEYS.get(key) or key.encode())
            if gap:
                self.read(gap)

    def text(self):
        """What stands on the screen."""
        data = bytes(self.output[self._drawn :])
        tail = _UNFINISHED.search(data)
        data = data[: tail.start()] if tail else data
        self._drawn += len(data)
        self._stream.feed(_NOISE.sub(b"", data))
        # The emulator's own way to say it fails on characters that take two cells.
        cells = self._screen.buffer
        rows = (
            [cells[y][x].data for x in range(self._screen.columns)]
            for y in range(self._screen.lines)
        )
        return "\n".join("".join(row).rstrip() for row in rows)

    def until(self, condition):
        """Read until ``condition`` holds of the screen's text; return the text."""
        end = time.monotonic() + DEADLINE_SECONDS
        while not condition(text := self.text()):
            assert time.monotonic() < end, self.failure("never came there")
            if not self.read(0.02) and not self.is_running:
                text = self.text()
                assert condition(text), self.failure("ended")
                break
        return text

    def settle(self, seconds):
        """Read until the program has begun to write, and then nothing for so long."""
        end = time.monotonic() + DEADLINE_SECONDS
        length = 0
        while length != len(self.output) or (not self.output and self.is_running):
            assert time.monotonic() < end, self.failure("is never quiet")
            length = len(self.output)
            self.read(seconds)

    def until_quiet(self, seconds=0.3):
        """Read until the program has written nothing for so long; return the screen's text."""
        self.settle(seconds)
        return self.text()

    def ended(self):
        """Wait for the end; return the exit code."""
        end = time.monotonic() + DEADLINE_SECONDS
        while self.is_running:
            self.read(0.05)
            assert time.monotonic() < end, self.failure("does not end")
        self.read()
        return self.process.wait()

    def failure(self, what):
        return f"the program {what}:\n{self.text()}"

    def hang_up(self):
        """Take the terminal away, as a window does that is closed."""
        os.close(self.master)
        self.master = None

    def close(self):
        if self.is_running:
            self.process.kill()
        self.process.wait()
        if self.master is not None:
            os.close(self.master)


@contextmanager
def terminal(*arguments, **options):
    """Run the program on a terminal, and end it."""
    program = Terminal(*arguments, **options)
    try:
        yield program
    finally:
        program.close()
