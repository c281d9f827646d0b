"""What is typed on a row of choices chooses by its beginning, or goes back to the text."""

from textual import events
from textual.keys import _character_to_key

from smartgoals_tui.app.screens.base.form_buttons import FormButtons
from smartgoals_tui.app.screens.base.form_screen import FormScreen
from smartgoals_tui.app.screens.settings.settings import SettingsScreen
from smartgoals_tui.app.terminal_app import TerminalApp
from smartgoals_tui.app.themes import OWN_THEMES
from smartgoals_tui.app.widgets.fields.choice import Choice, Toggles
from smartgoals_tui.app.widgets.fields.date_input import DateInput
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.fold import FoldTitle, LookDeeper
from smartgoals_tui.app.widgets.fields.form import Form
from smartgoals_tui.app.widgets.fields.scale import Scale
from smartgoals_tui.app.widgets.fields.text_field import TextField
from smartgoals_tui.domain.text.typed_dates import parse_coming_day
from smartgoals_tui.domain.text.week import DAY_NAMES
from smartgoals_tui.settings import Settings
from tests.app.harness import running
from tests.app.waiting import until
from tests.builders import TODAY

VOICES = ("my own", "family", "work", "media", "somebody else's")


class Asking(FormScreen):
    """One control of each kind, between lines of text."""

    def compose_body(self):
        with Form(id="form"):
            yield Field("Why", TextField("why"))
            yield Field("Voice", Choice("voice", [(v, v) for v in VOICES], "", blank=""))
            yield Field("Days", Toggles("days", [n[:3] for n in DAY_NAMES], frozenset(), DAY_NAMES))
            yield Field("Sure", Scale("sure", 10, None))
            yield Field("True", Scale("true", 4, None))
            yield Field("By", DateInput("by", "5/6", lambda text: parse_coming_day(text, TODAY)))
            yield LookDeeper("More", TextField("more"))
            yield Field("Hard", TextField("hard", restrict="[0-9]*"))

    def compose_foot(self):
        yield FormButtons("", "Next")


class Asked(TerminalApp[None]):
    def __init__(self):
        super().__init__(Settings(motion=False))
        self.theme = OWN_THEMES[0].name

    def on_mount(self):
        self.push_screen(Asking())


def control(pilot, name):
    return next(w for w in pilot.app.screen.form.query(f".field-{name}"))


async def typed_on(pilot, widget, *keys):
    """Type on a control, all keys in one instant; return what has the focus then."""
    app = pilot.app
    app.screen.set_focus(widget)
    await pilot.pause()
    for key in keys:
        is_sign = len(key) == 1
        name = _character_to_key(key) if is_sign else key
        app.post_message(events.Key(name, key if is_sign else None))
    await taken(pilot)
    return app.focused


async def taken(pilot):
    """Wait until all that was typed has been dealt with."""
    await pilot.pause()
    await pilot.app.gate.turn()
    await pilot.pause()


async def asking(pilot):
    await until(pilot, lambda: isinstance(pilot.app.screen, Asking))


WEEKDAYS = {
    "": [],
    "m": [0],
    "mm": [0],
    "t": [1],
    "tt": [3],
    "th": [3],
    "tue thu": [1, 3],
    "t t": [1, 3],
    "mon, wed, fri": [0, 2, 4],
    "monday": [0],
    "mon  ": [],
    "SATURDAY;sunday ": [5, 6],
}
SCALES = {"7": 7, "1": 1, "10": 10, "110": 10, "0": 0, "70": 0}
CHOICES = {
    "m": "my own",
    "mm": "media",
    "me": "media",
    "mmm": "my own",
    "my": "my own",
    "somebody e": "somebody else's",
    "W": "work",
    "fw": "work",
}


async def test_beginnings_choose():
    async with Asked().run_test() as pilot:
        await asking(pilot)
        for keys, expected in WEEKDAYS.items():
            days = control(pilot, "days")
            days.show(frozenset())
            days.action_move_to(0)
            assert await typed_on(pilot, days, "f12", *keys) is days
            assert sorted(days.value) == expected, keys
        for keys, expected in SCALES.items():
            scale = control(pilot, "sure")
            scale.show(None)
            assert await typed_on(pilot, scale, "f12", *keys) is scale
            assert scale.value == expected, keys
        for keys, expected in CHOICES.items():
            choice = control(pilot, "voice")
            choice.show("")
            choice._cursor = 0
            assert await typed_on(pilot, choice, "f12", *keys) is choice
            assert choice.value == expected, keys
        assert all(line.value in ("", "5/6") for line in pilot.app.screen.query(TextField))


async def test_what_begins_nothing_goes_on_in_the_text_that_was_typed_in_last():
    async with Asked().run_test() as pilot:
        await asking(pilot)
        screen = pilot.app.screen
        why, more = control(pilot, "why"), control(pilot, "more")
        by = next(line for line in screen.query(TextField) if line.field == "by")
        # Nothing was typed yet: the nearest line before.
        assert await typed_on(pilot, control(pilot, "voice"), *"because") is why
        assert why.value == "because"
        # Then the one that was typed in last, also far below, a folded one no more.
        screen.query_one(LookDeeper).toggle()
        await typed_on(pilot, more, *"more")
        assert await typed_on(pilot, control(pilot, "days"), *"and so on") is more
        assert (more.value, control(pilot, "days").value) == ("moreand so on", frozenset())
        assert await typed_on(pilot, control(pilot, "true"), "7", "%") is more
        assert (more.value, control(pilot, "true").value) == ("moreand so on7%", None)
        screen.query_one(LookDeeper).toggle()
        await pilot.pause()
        assert await typed_on(pilot, screen.query_one(FoldTitle), *"é") is why
        assert why.value == "becauseé"
        # A line that is selected when it gets the focus is not typed over.
        await typed_on(pilot, by, "end", "/")
        assert await typed_on(pilot, control(pilot, "sure"), *"next") is by
        assert by.value == "5/6/next"
        assert await typed_on(pilot, screen.query_one("#next"), *"year") is by
        assert by.value == "5/6/nextyear"
        assert control(pilot, "hard").value == ""


async def test_a_day_that_was_looked_at_is_typed_on():
    async with Asked().run_test() as pilot:
        await asking(pilot)
        readings = control(pilot, "reading")
        assert readings.display
        focused = await typed_on(pilot, readings, *"5 6")
        assert focused.field == "by"


async def test_what_is_pasted_on_a_choice_goes_to_the_text():
    async with Asked().run_test() as pilot:
        await asking(pilot)
        screen = pilot.app.screen
        screen.set_focus(control(pilot, "voice"))
        pilot.app.post_message(events.Paste("my reasons\nare many"))
        await taken(pilot)
        assert control(pilot, "why").value == "my reasons are many"
        assert control(pilot, "voice").value == ""


async def test_keys_that_are_commands_and_blanks_stay_what_they_are():
    async with Asked().run_test() as pilot:
        await asking(pilot)
        button = pilot.app.screen.query_one("#next")
        assert await typed_on(pilot, button, " ") is button
        voice = control(pilot, "voice")
        assert await typed_on(pilot, voice, "right", " ", "backspace") is voice
        assert [line.value for line in pilot.app.screen.query(TextField)] == ["", "5/6", "", ""]


async def test_in_the_settings_a_letter_is_no_text():
    async with running((80, 24)) as (pilot, setup):
        await pilot.press("comma")
        await until(pilot, lambda: isinstance(setup.app.screen, SettingsScreen))
        await until(pilot, lambda: setup.app.focused is not None)
        focused = setup.app.focused
        await pilot.press("z", "7")
        assert setup.app.focused is focused
        assert setup.app.screen.query_one(TextField).value == ""
