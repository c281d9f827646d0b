"""What goes wrong while keys are read is reported like any other error, and nothing is lost."""

from smartgoals_tui.storage.repository import Repository
from tests.terminal.terminal import terminal
from tests.terminal.test_bursts import a_store, now

FAILING = """
from smartgoals_tui.app.keyboard import KeyParser
from smartgoals_tui.cli import main

def feed(self, data, feed=KeyParser.feed):
    if "!" in data:
        raise ZeroDivisionError
    return feed(self, data)

KeyParser.feed = feed
raise SystemExit(main())
"""


def test_an_error_while_reading_keys_ends_the_program_with_a_sentence(tmp_path):
    a_store(path := tmp_path / "goals.json")
    with terminal("--data", str(path), python=("-c", FAILING)) as program:
        program.until(lambda text: "Check in" in text)
        program.press("space")
        program.until(lambda text: "1 check-in" in text)
        program.press("!")
        assert program.ended() == 1
    words = bytes(program.output).decode()
    assert "Something unexpected went wrong (ZeroDivisionError)" in words
    assert "Traceback" not in words
    assert len(Repository.open(path, now=now).check_ins("days")) == 1


def test_a_terminal_that_goes_away_ends_the_program_with_all_saved(tmp_path):
    a_store(path := tmp_path / "goals.json")
    with terminal("--data", str(path)) as program:
        program.until(lambda text: "Check in" in text)
        program.press("space")
        program.until(lambda text: "1 check-in" in text)
        program.hang_up()
        assert program.process.wait(30) == 0
    assert len(Repository.open(path, now=now).check_ins("days")) == 1
