"""With NO_COLOR no colour is written to the terminal, whatever is open."""

import re

import pytest

from tests.terminal.terminal import terminal

RENDITION = re.compile(rb"\x1b\[([\d;:]*)m")
PLAIN = {"", "0", "1", "2", "3", "4", "7", "9", "22", "23", "24", "27", "29"}
"""Reset, bold, dim, italic, underlined, reversed, struck, and their ends."""


@pytest.mark.parametrize("options", [(), ("--ascii",)], ids=" ".join)
def test_nothing_is_painted(options):
    with terminal(*options, "demo", env={"NO_COLOR": "1"}) as program:
        program.until(lambda text: "Help" in text)
        for key in ("j", "?", "escape", "enter", "2", "escape", "n", "f2", "escape", "tab"):
            program.press(key)
            program.until_quiet(0.15)
        program.press("ctrl+q")
        program.until_quiet(0.2)
        written = RENDITION.findall(bytes(program.output))
    found = {part for sequence in written for part in sequence.decode().split(";")}
    assert found <= PLAIN
    assert "7" in found
    assert len(written) > 100
