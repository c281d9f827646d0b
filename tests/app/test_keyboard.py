"""What a terminal sends: known keys are keys, unknown ones nothing, and typing stays typing."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from textual import _parser, constants, events

from smartgoals_tui.app.escape_key import KeyPairs
from smartgoals_tui.app.keyboard import KeyParser

ESC = "\x1b"
NUMBERS = st.text("0123456789:;<=>?", max_size=40)
CONTROL_SEQUENCES = st.builds(
    "\x1b[{}{}{}".format,
    NUMBERS,
    st.text(" !\"#$%&'()*+,-./", max_size=2),
    st.sampled_from("@Zcdgnrxyz{|}u~t"),
)
CONTROL_STRINGS = st.builds(
    "\x1b{}{}{}".format,
    st.sampled_from("]P^_X"),
    st.text(st.characters(exclude_characters="\x07\x1b", exclude_categories=["Cs"]), max_size=50),
    st.sampled_from(["\x07", "\x1b\\"]),
)


@pytest.fixture(scope="module", autouse=True)
def clock():
    """A clock that a test moves by pausing."""
    moment = [0.0]
    patch = pytest.MonkeyPatch()
    patch.setattr(_parser, "get_time", lambda: moment[0])
    yield moment
    patch.undo()


@pytest.fixture(scope="module")
def keys(clock):
    def read(*pieces):
        """Return the keys that pieces of input mean, with a pause behind each."""
        parser, found = KeyParser(), []
        for piece in pieces:
            found += parser.feed(piece)
            clock[0] += constants.ESCAPE_DELAY
            found += parser.unfinished()
        return [match.key for match in found if isinstance(match, events.Key)]

    return read


@pytest.mark.parametrize("digit", "12345")
def test_alt_and_a_digit_is_that_key(keys, digit):
    assert keys(f"a{ESC}{digit}b") == ["a", f"alt+{digit}", "b"]


def test_the_signs_themselves_can_still_be_typed():
    typed = "£20∞é👩‍👧"
    assert [event.character for event in KeyParser().feed(typed)] == [*typed]


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ("\x1b[A", ["up"]),
        ("\x1bOA", ["up"]),
        ("\x1b[Z", ["shift+tab"]),
        ("\x1b[5~\x1b[6~", ["pageup", "pagedown"]),
        ("\x1bOP\x1b[17~", ["f1", "f6"]),
        ("\x1b[1;5C", ["ctrl+right"]),
        ("\x1bb\x1bf", ["ctrl+left", "ctrl+right"]),
        ("\x1b\x7f", ["ctrl+w"]),
        ("\x1b[97;5u", ["ctrl+a"]),
        ("\r\t\x7f\x13", ["enter", "tab", "backspace", "ctrl+s"]),
    ],
)
def test_known_keys_are_keys(keys, sent, expected):
    assert keys(sent) == expected


@pytest.mark.parametrize("text", ["a", "Pay", "xyz", "q", "é", "[", "O", "n5", "\r", " "])
def test_what_is_typed_right_behind_escape_is_typed(keys, text):
    typed = [event.key for event in KeyParser().feed(text)]
    assert keys(ESC + text) == keys(ESC, text) == ["escape", *typed]


def test_escapes_in_a_row_are_escapes(keys):
    assert keys(ESC, ESC, ESC + "a") == ["escape", "escape", "escape", "a"]


def test_lines_that_are_pasted_without_brackets_end_with_enter(keys):
    assert keys("a\nb\r") == ["a", "enter", "b", "enter"]


@pytest.mark.parametrize("part", ["\x1b[1;", "\x1b[<0;1", "\x1b[?2026", "\x1b[1;2:"])
def test_the_beginning_of_a_sequence_is_nothing(keys, part):
    assert keys("a", part, "b") == ["a", "b"]


@pytest.mark.parametrize("at", range(1, 6))
def test_a_paste_ends_where_its_end_comes_in_pieces(keys, clock, at):
    parser, end = KeyParser(), "\x1b[201~"
    found = []
    for piece in ("a\x1b[200~two\nlines", end[:at], end[at:] + "b"):
        found += parser.feed(piece)
        clock[0] += constants.ESCAPE_DELAY
        found += parser.unfinished()
    key, paste, last = found
    assert (key.key, paste.text, last.key) == ("a", "two\nlines", "b")
    assert keys(ESC) == ["escape"]


@given(CONTROL_SEQUENCES)
@example("\x1b[110;1:3u")
@example("\x1b[1;1:2:3u")
@example("\x1b[99999999999u")
@example("\x1b[::u")
@example("\x1b[99~")
@example("\x1b[27;5;97~")
def test_an_unknown_sequence_types_nothing(keys, sequence):
    first, *found, last = keys("a", sequence, "b")
    assert (first, last) == ("a", "b")
    # A key whose name stands in the numbers; the sign of a key only where "u" says that it is one.
    assert len(found) <= 1
    assert all(len(name) > 1 for name in found) or sequence.endswith("u")


@given(CONTROL_STRINGS)
@example("\x1b]11;rgb:ffff/ffff/ffff\x1b\\")
@example("\x1bP>|terminal(1.2)\x1b\\")
def test_an_answer_of_the_terminal_types_nothing(keys, answer):
    assert keys("a" + answer + "b") == ["a", "b"]


@given(st.lists(st.one_of(st.text(max_size=5), CONTROL_SEQUENCES, CONTROL_STRINGS), max_size=6))
def test_nothing_that_is_sent_ends_the_reading(keys, pieces):
    assert keys(*pieces, "ü")[-1:] == ["ü"]


@pytest.mark.parametrize("bound", [True, False])
def test_escape_with_a_letter_is_alt_only_where_that_key_means_something(bound):
    pairs = KeyPairs()
    typed = [*KeyParser().feed(f"{ESC}xx")]
    meant = [pairs.meant_by(event, lambda key: bound and key == "alt+x") for event in typed]
    expected = ["alt+x", None, "x"] if bound else ["escape", "x", "x"]
    assert [event and event.key for event in meant] == expected
