"""The keys that jump to a letter, as real terminals send them."""

import pytest
from textual._xterm_parser import XTermParser

from smartgoals_tui.app.screens.wizard.alt_digits import take_alt_digits


@pytest.mark.parametrize("digit", "12345")
def test_alt_and_a_digit_is_that_key(digit):
    take_alt_digits()
    keys = [event.key for event in XTermParser().feed(f"a\x1b{digit}b")]
    assert keys == ["a", f"alt+{digit}", "b"]


def test_the_signs_themselves_can_still_be_typed():
    take_alt_digits()
    typed = "£20∞"
    assert [event.character for event in XTermParser().feed(typed)] == [*typed]
