"""What is edited in a line of text is undone and redone step by step, whatever it was."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from textual import events

from smartgoals_tui.app.widgets.fields import edit_history
from smartgoals_tui.app.widgets.fields.edit_history import STEPS, Edit, EditHistory, State
from smartgoals_tui.app.widgets.fields.text_field import TextField
from tests.app.wizard_harness import ThemedApp


class OneField(ThemedApp):
    def compose(self):
        yield TextField("action", "walk")


class Line:
    """A text with a cursor, edited as a line on a screen is."""

    def __init__(self, text=""):
        self.state = State(text, len(text), len(text))
        self.history = EditHistory(text)

    def put(self, text, start, end, edit=Edit.OTHER):
        before, whole = self.state, self.state.text
        after = whole[:start] + text + whole[end:]
        self.state = State(after, start + len(text), start + len(text))
        if after != whole:
            self.history.record(before, self.state, edit)

    def type(self, text):
        for one in text:
            self.put(one, self.state.end, self.state.end, Edit.TYPED)

    def rub_out(self, count):
        for _ in range(min(count, self.state.end)):
            self.put("", self.state.end - 1, self.state.end, Edit.DELETED)

    def undo(self):
        return self._show(self.history.undo(self.state))

    def redo(self):
        return self._show(self.history.redo(self.state))

    def _show(self, state):
        self.state = state or self.state
        return state is not None


def texts_of(step, line):
    """Return the texts that a line goes through while ``step`` goes on."""
    texts = []
    while step():
        texts.append(line.state.text)
    return texts


def test_words_and_runs_of_deletes_are_steps():
    line = Line("I ")
    line.type("walk and sing")
    line.rub_out(6)
    line.type("run")
    line.put("pasted at once", 0, len(line.state.text))
    back = ["I walk anrun", "I walk an", "I walk and sing", "I walk and ", "I walk ", "I "]
    assert texts_of(line.undo, line) == back
    assert texts_of(line.redo, line) == [*back[-2::-1], "pasted at once"]


def test_a_run_ends_where_the_cursor_is_moved_and_behind_an_undo():
    line = Line()
    line.type("ab")
    line.state = line.state._replace(start=0, end=0)
    line.type("cd")
    assert line.state.text == "cdab"
    line.undo()
    assert line.state == State("ab", 0, 0)
    line.type("ef")
    assert not line.redo()
    assert texts_of(line.undo, line) == ["ab", ""]


def test_what_was_changed_elsewhere_is_a_step():
    line = Line("take a walk")
    line.state = State("walk 20 minutes", 0, 0)
    assert line.undo()
    assert line.state.text == "take a walk"
    assert line.redo()
    line.type("a ")
    assert texts_of(line.undo, line) == ["walk 20 minutes", "take a walk"]


def test_scripts_without_blanks_have_steps():
    line = Line()
    line.type("界" * 100)
    assert len(texts_of(line.undo, line)) == 4


def test_the_steps_are_bounded(monkeypatch):
    line = Line()
    for _ in range(STEPS + 50):
        line.put("x", 0, 0)
    assert len(texts_of(line.undo, line)) == STEPS
    monkeypatch.setattr(edit_history, "CHARACTERS", 1_000)
    line = Line()
    for _ in range(20):
        line.put("x" * 600, 0, 0)
    assert texts_of(line.undo, line) == ["x" * 600 * 19]


places = st.integers(0, 12)
edits = st.one_of(
    st.tuples(st.just("type"), st.text("ab é界", min_size=1, max_size=6)),
    st.tuples(st.just("rub_out"), st.integers(1, 6)),
    st.tuples(st.just("put"), st.text("xy ", max_size=6), places, places),
    st.tuples(st.just("move"), places),
    st.tuples(st.sampled_from(["undo", "redo"])),
)


@settings(max_examples=50)
@given(st.text("ab ", max_size=5), st.lists(edits, max_size=20))
def test_undoing_all_gives_the_first_text_and_redoing_all_the_last(first, done):
    line = Line(first)
    for name, *arguments in done:
        size = len(line.state.text)
        if name == "move":
            place = min(arguments[0], size)
            line.state = line.state._replace(start=place, end=place)
        elif name == "put":
            text, *ends = arguments
            line.put(text, *sorted(min(end, size) for end in ends))
        else:
            getattr(line, name)(*arguments)
    texts_of(line.redo, line)
    last = line.state.text
    back = texts_of(line.undo, line)
    assert line.state.text == first
    assert texts_of(line.redo, line) == [*back[-2::-1], last][: len(back)]
    assert line.state.text == last


# On the screen


async def edited(pilot, *keys):
    field = pilot.app.query_one(TextField)
    for key in keys:
        if isinstance(key, events.Event):
            field.post_message(key)
            await pilot.pause()
        else:
            await pilot.press(key)
    return field.value


PASTE = events.Paste(" 20\nminutes")
CUTS = {
    "ctrl+u": (("ctrl+u",), ""),
    "ctrl+k": (("home", "right", "ctrl+k"), "t"),
    "ctrl+w": (("ctrl+w",), "take a "),
    "ctrl+x": (("shift+home", "ctrl+x"), ""),
    "backspace": (("backspace", "backspace"), "take a wa"),
    "delete": (("home", *["delete"] * 5), "a walk"),
    "paste": ((PASTE,), "take a walk 20 minutes"),
    "typed over": (("shift+home", "x"), "x"),
    "ctrl+v": (("ctrl+shift+a", "ctrl+c", "ctrl+v", "ctrl+v"), "take a walk" * 2),
}


@pytest.mark.parametrize(("keys", "expected"), CUTS.values(), ids=CUTS)
async def test_each_way_to_edit_is_undone_with_its_cursor_and_redone(keys, expected):
    async with OneField().run_test() as pilot:
        field = pilot.app.query_one(TextField)
        field.value = text = "take a walk"
        field.forget_edits()
        field.focus()
        await pilot.press("end")
        assert await edited(pilot, *keys) == expected
        assert await edited(pilot, "ctrl+z") == text
        assert await edited(pilot, "ctrl+z") == text
        assert await edited(pilot, "ctrl+y") == expected
        assert await edited(pilot, "ctrl+y") == expected


async def test_each_step_is_told_and_what_a_coach_put_there_is_one():
    told = []

    class Telling(OneField):
        def on_answered(self, event):
            told.append(event.value)

    async with Telling().run_test() as pilot:
        field = pilot.app.query_one(TextField)
        field.focus()
        await pilot.press("end", *"ing")
        field.show("walk to the park")
        del told[:]
        assert await edited(pilot, "ctrl+z") == "walking"
        assert await edited(pilot, "ctrl+z") == "walk"
        assert await edited(pilot, "ctrl+y", "ctrl+y") == "walk to the park"
        assert told == ["walking", "walk", "walking", "walk to the park"]


async def test_another_text_in_the_same_line_has_nothing_to_undo():
    async with OneField().run_test() as pilot:
        field = pilot.app.query_one(TextField)
        field.focus()
        await pilot.press(*"ing")
        field.show("sing")
        field.forget_edits()
        assert await edited(pilot, "ctrl+z") == "sing"


async def test_undo_takes_characters_whole():
    family = "👩\u200d👩\u200d👧"
    async with OneField().run_test() as pilot:
        field = pilot.app.query_one(TextField)
        field.focus()
        await pilot.press("end")
        assert await edited(pilot, events.Paste(family), "backspace") == "walk"
        assert await edited(pilot, "ctrl+z") == "walk" + family
        assert field.cursor_position == len(field.value)
