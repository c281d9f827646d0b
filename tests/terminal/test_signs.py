"""What titles and notes hold never reaches a terminal as it is."""

import re

from tests.obeyed import OBEYED
from tests.terminal.monkey import a_store
from tests.terminal.terminal import terminal

# Sequences of the program and of Textual, which also tells the shape of the pointer.
STEERING = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|[=>]|\]22;[a-z-]+\x07)")


def test_only_the_program_steers_the_terminal(tmp_path):
    a_store("hostile", tmp_path / "goals.json")
    with terminal("--data", str(tmp_path / "goals.json")) as program:
        program.until(lambda text: "Help" in text)
        for key in ("j", "j", "enter", "2", "3", "4", "escape", "e", "ctrl+n", "escape", "tab"):
            program.press(key)
            program.until_quiet(0.15)
        program.write(b"\x1b[200~x\x1bz\xc2\x9b31m\xe2\x80\xae\x1b[201~")
        program.until_quiet(0.15)
        program.press("ctrl+q")
        program.until_quiet(0.2)
        written = bytes(program.output).decode()
    left = STEERING.sub("", written)
    assert not set(left) & (OBEYED - {"\r"})
    assert "␛" in left
    assert "\ufffd31m" in left
