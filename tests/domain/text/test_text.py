"""User text is data: what may be drawn on one line."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from smartgoals_tui.domain.text.text import (
    SIGNS,
    capitalise,
    cut,
    line_of,
    one_line,
    shorten,
    visible,
    with_escapes,
)
from tests.obeyed import OBEYED


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


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("  a \n\t b\r\n\x0bc\x0cd\u2028e\u00a0\u3000f\ufeff ", "a b c d e f"),
        ("a\x00b \x1b[31mc\x7f", "a\x00b \x1b[31mc\x7f"),
        ("\x85a\x1cb\x9f", "\x85a\x1cb\x9f"),
        ("\u202eשלום", "\u202eשלום"),
        ("\x1b", "\x1b"),
        ("\u200b \n", ""),
    ],
)
def test_line_of_keeps_what_is_no_blank(text, line):
    assert line_of(text) == line


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[2Jb", "a␛[2Jb"),
        ("\x00\x07\x08\r\x1f\x7f", "␀␇␈␍␟␡"),
        ("\x85\x9b31m", "\ufffd\ufffd31m"),
        ("\u202eab\u202c \u2067c\u2069\u200f\u061c", "\ufffdab\ufffd \ufffdc\ufffd\ufffd\ufffd"),
        ("a\u2028b\ud800", "a␤b\ufffd"),
        ("a\n\tb", "a\n\tb"),
        (
            "👩\u200d👩\u200d👧 ❤\ufe0f שלום e\u0301 ﷽ \u200c",
            "👩\u200d👩\u200d👧 ❤\ufe0f שלום e\u0301 ﷽ \u200c",
        ),
    ],
)
def test_signs(text, shown):
    assert visible(text) == shown


def test_everything_that_is_obeyed_has_a_sign_of_one_cell():
    assert {chr(code) for code in SIGNS} >= OBEYED
    assert {cell_len(sign) for sign in SIGNS.values()} == {1}
    assert all(sign.isprintable() for sign in SIGNS.values())


@given(st.text(st.characters() | st.sampled_from(sorted(OBEYED))))
def test_what_is_visible_holds_nothing_that_is_obeyed(text):
    shown = visible(text)
    assert not set(shown) & OBEYED
    assert len(shown) == len(text)
    assert visible(shown) == shown
    assert shown.encode("utf-8").decode("utf-8") == shown


@given(st.text(st.characters() | st.sampled_from(sorted(OBEYED))), st.booleans())
def test_json_with_escapes_means_the_same(text, is_ascii):
    written = with_escapes(json.dumps([text], ensure_ascii=is_ascii))
    assert json.loads(written) == [text]
    assert not set(written) & OBEYED


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
