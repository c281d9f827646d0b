"""Where the program opens, and where it says in one sentence why it does not."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from smartgoals_tui.cli import terminal
from smartgoals_tui.cli.terminal import sanitize_environment, terminal_problem

COMMAND = [sys.executable, "-m", "smartgoals_tui"]
WEB = "textual.drivers.web_driver:WebDriver"
ANSI, OF_VT52 = b"\x1b[%i%p1%d;%p2%dH", b"\x1bY%p1%"


def environment(tmp_path, **others):
    kept = {name: os.environ[name] for name in ("PATH",)}
    place = {"HOME": str(tmp_path), "PYTHONPATH": str(Path(__file__).parents[1])}
    return {**kept, **place, "LANG": "C.UTF-8", **others}


@pytest.fixture
def entries(monkeypatch):
    """What the machine knows of terminals; on all of them somebody sits."""
    known = {"dumb": b"", "unknown": b"", "network": b"", "vt52": OF_VT52, "sun": ANSI}
    monkeypatch.setattr(terminal, "_how_the_cursor_moves", known.get)
    for stream in (sys.stdin, sys.stdout):
        monkeypatch.setattr(stream, "isatty", lambda: True, raising=False)


KITTY = {"TERM_PROGRAM": "somebody's"}


@pytest.mark.parametrize(
    "names",
    [
        {"TERM": name}
        for name in (
            *("xterm", "xterm-256color", "xterm-kitty", "xterm-ghostty", "screen", "tmux-256color"),
            *("screen.xterm-256color", "rxvt-unicode-256color", "linux", "vt100", "vt220", "ansi"),
            *("alacritty", "alacritty-direct", "foot", "foot-extra", "wezterm", "kitty", "ghostty"),
            *("st-256color", "konsole-256color", "iTerm2.app", "contour", "rio", "sun", "mintty"),
        )
    ]
    + [{"TERM": "brand-new", **KITTY}, {"TERM": "brand-new", "COLORTERM": "truecolor"}],
    ids=str,
)
@pytest.mark.usefixtures("entries")
def test_a_terminal_that_can_be_drawn_on(names):
    assert terminal_problem(names) == ""


@pytest.mark.parametrize(
    "term",
    [None, "", "dumb", "DUMB", "unknown", "Unknown", "foo", "network", "vt52", "dumb-color", "stx"],
)
@pytest.mark.usefixtures("entries")
def test_a_terminal_that_cannot(term):
    said = terminal_problem(
        {} if term is None else {"TERM": term, **(KITTY if term == "dumb" else {})}
    )
    assert said.startswith(f"TERM is {term}, " if term else "TERM is not set, ")
    assert "xterm-256color" in said
    assert "smartgoals list" in said


@pytest.mark.parametrize("term", ["dumb", "unknown", ""])
def test_one_sentence_on_a_real_terminal(term, tmp_path):
    outside, inside = pty.openpty()
    done = subprocess.run(
        [*COMMAND, "demo"],
        stdin=inside,
        stdout=inside,
        stderr=subprocess.PIPE,
        env=environment(tmp_path, TERM=term, COLORTERM="truecolor"),
        check=False,
        timeout=60,
    )
    os.close(inside)
    os.close(outside)
    assert done.returncode == 1
    assert done.stderr.startswith(b"smartgoals: TERM is ")
    assert done.stderr.count(b"\n") == 1


def test_commands_that_print_need_none(tmp_path):
    done = subprocess.run(
        [*COMMAND, "list"],
        capture_output=True,
        env=environment(tmp_path, TERM="dumb"),
        check=True,
    )
    assert done.stdout.startswith(b"No goals yet.")


@pytest.mark.parametrize("driver", ["nonsense", "nonsense:Driver", "textual.app:Nobody", ":"])
def test_a_driver_that_is_none(driver):
    assert terminal_problem({"TEXTUAL_DRIVER": driver}).startswith(
        f"TEXTUAL_DRIVER is {driver}, which "
    )


def packet(**data):
    body = json.dumps(data).encode()
    return b"M" + len(body).to_bytes(4, "big") + body


def test_it_starts_under_a_web_server(tmp_path):
    names = {"TEXTUAL_DRIVER": WEB, "TERM": "dumb", "COLUMNS": "80", "ROWS": "24"}
    with subprocess.Popen(
        [*COMMAND, "demo"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(tmp_path, **names),
    ) as program:
        written = b""
        while b"strength" not in written:
            some = program.stdout.read1()
            assert some, program.stderr.read()
            written += some
        # ctrl+z, which nobody could bring it back from.
        program.stdin.write(b"D" + (1).to_bytes(4, "big") + b"\x1a" + packet(type="quit"))
        program.stdin.flush()
        rest, said = program.communicate(timeout=60)
    assert written.startswith(b"__GANGLION__\n")
    assert rest.endswith(packet(type="exit"))
    assert (program.returncode, said) == (0, b"")


@pytest.mark.parametrize(("value", "is_kept"), [("", False), ("0", True), ("1", True)])
def test_an_empty_no_color_asks_for_nothing(value, is_kept):
    environ = {"NO_COLOR": value}
    sanitize_environment(environ)
    assert ("NO_COLOR" in environ) is is_kept


@pytest.mark.parametrize("name", ["TEXTUAL_DRIVER", "TEXTUAL_COLOR_SYSTEM"])
@pytest.mark.parametrize("value", ["", "x", "256", "truecolor"])
def test_what_textual_would_fail_at_is_taken_out(name, value):
    environ = {name: value}
    sanitize_environment(environ)
    is_right = bool(value) if name == "TEXTUAL_DRIVER" else value in ("256", "truecolor")
    assert environ == ({name: value} if is_right else {})
