"""User text is data: what may be drawn on one line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.text import capitalise, cut, one_line, shorten


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("  a \n\t b ", "a b"),
        ("a\x00b\x1b[31mc\x7f", "a b [31mc"),
        ("a\u202eb\u2066c\u200fd", "a b c d"),
        ("a\u200bb\ufeff", "a b"),
        ("a\ud800b", "a b"),
        ("a\u2028b\x85c\u3000d", "a b c d"),
        ("🧘\u200d♀\ufe0f שלום [/b]", "🧘\u200d♀\ufe0f שלום [/b]"),
        ("", ""),
    ],
)
def test_one_line(text, line):
    assert one_line(text) == line


@given(st.text(st.characters()))
def test_one_line_is_stored_and_drawn_as_it_is(text):
    line = one_line(text)
    assert one_line(line) == line
    assert line.encode("utf-8").decode("utf-8") == line
    assert not set(line) & set("\n\r\t\x1b\u202e")


def test_cut_and_shorten():
    assert cut("12345", 5) == "12345"
    assert cut("123456", 5) == "1234…"
    assert cut("123", 0) == "…"
    assert shorten("a\nb") == "“a b”"
    assert len(shorten("x" * 10_000)) == 26


def test_capitalise():
    assert [capitalise(one) for one in ("", "walk", "TV", "ßmall")] == ["", "Walk", "TV", "SSmall"]
