"""The cursor and what deletes take what a person sees as one character for one."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from textual import events
from textual.widgets import Input

from smartgoals_tui.app.widgets.fields.graphemes import boundaries, boundary_before, boundary_behind
from smartgoals_tui.app.widgets.fields.text_input import TextInput
from tests.app.wizard_harness import ThemedApp
from tests.obeyed import OBEYED

WHOLE = {
    "letter": "a",
    "accented": "e\u0301",
    "accented, one sign": "é",
    "two accents": "a\u0323\u0302",
    "Hangul": "한",
    "Hangul in letters": normalize("NFD", "한"),
    "Hebrew with a point": "שׁ",
    "Tamil": "நி",
    "Chinese": "界",
    "emoji": "🎈",
    "heart": "❤\ufe0f",
    "keycap": "1\ufe0f\u20e3",
    "skin": "👍🏽",
    "family": "👩\u200d👩\u200d👧",
    "astronaut": "👩🏽\u200d🚀",
    "rainbow": "🏳\ufe0f\u200d🌈",
    "flag": "🇩🇪",
    "Scotland": "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    "escape": "\x1b",
    "override": "\u202e",
    "tab": "\t",
}
ALL = list(WHOLE.values())
wholes = st.lists(st.sampled_from(ALL), max_size=8)


class OneInput(ThemedApp):
    def compose(self):
        yield TextInput()


@given(wholes)
def test_boundaries_are_between_whole_characters(parts):
    expected = [len("".join(parts[:n])) for n in range(len(parts) + 1)]
    assert list(boundaries("".join(parts))) == expected


@given(st.text(st.characters() | st.sampled_from("".join(ALL))), st.integers(0, 40))
def test_boundaries_of_any_text(text, position):
    places = boundaries(text)
    assert places[0] == 0
    assert places[-1] == len(text)
    assert list(places) == sorted(set(places))
    position = min(position, len(text))
    before, behind = boundary_before(text, position), boundary_behind(text, position)
    assert before <= position <= behind
    assert {before, behind} <= set(places) | ({position} if text.isascii() else set())


@pytest.mark.parametrize("whole", ALL, ids=WHOLE)
async def test_keys_take_a_character_whole(whole):
    app = OneInput()
    async with app.run_test() as pilot:
        field = app.query_one(Input)

        async def pressed(before, *keys):
            field.value = before
            field.cursor_position = len(before)
            await pilot.press(*keys)
            return field.value

        text = f"x{whole}y"
        assert await pressed(f"x{whole}", "backspace") == "x"
        assert await pressed(text, "left", "backspace") == "xy"
        assert await pressed(text, "left", "left", "delete") == "xy"
        assert await pressed(text, "left", "left", "z") == f"xz{whole}y"
        assert await pressed(text, "home", "right", "right", "z") == f"x{whole}zy"
        assert await pressed(text, "left", "shift+left", "backspace") == "xy"
        assert await pressed(text, "home", "right", "shift+right", "z") == "xzy"
        assert await pressed(whole * 2, "backspace") == whole
        left = (await pressed(f"two {whole}", "ctrl+w")).strip()
        assert left in ("", "two", f"two {whole}"[:4].strip())
        field.cursor_position = -5
        assert field.cursor_position == 0


async def test_the_cursor_tears_no_character():
    app = OneInput()
    async with app.run_test(size=(20, 3)) as pilot:
        field = app.query_one(Input)
        for name, whole in WHOLE.items():
            field.value = f"x{whole}y"
            await pilot.press("home", "right")
            strip = field.render_line(0)
            widths = sum(segment.cell_length for segment in strip)
            assert cell_len(strip.text) == strip.cell_length == widths, name
            if whole not in OBEYED | {"\t"}:
                assert whole in {segment.text for segment in strip}, name


@pytest.mark.parametrize("character", ["\u200d", "\u200c", "\ufe0f", "\u00a0", "\u3000", "\u200f"])
async def test_what_is_typed_and_not_seen_is_kept(character):
    app = OneInput()
    async with app.run_test() as pilot:
        for typed in f"a{character}b":
            app.query_one(Input).post_message(events.Key("any", typed))
        await pilot.pause()
        assert app.query_one(Input).value == f"a{character}b"


async def test_a_click_finds_the_character():
    app = OneInput()
    async with app.run_test() as pilot:
        field = app.query_one(Input)
        field.value = "a👩\u200d👩\u200d👧b界c"
        for cell, position in ((0, 0), (1, 1), (2, 1), (3, 6), (4, 7), (6, 8), (9, 9)):
            await pilot.click(TextInput, offset=(field.content_region.x + cell, 1))
            assert field.cursor_position == position
