"""The wizard alone: an app that runs it over a draft and keeps what it saves."""

from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date
from types import SimpleNamespace

from textual import work
from textual.app import App

from smartgoals_tui.app.screens.wizard.flow import run_wizard
from smartgoals_tui.app.screens.wizard.wizard_session import WizardSession
from smartgoals_tui.app.signs import draw_signs
from smartgoals_tui.app.terminal_app import TerminalApp
from smartgoals_tui.app.themes import OWN_THEMES
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.fold import LookDeeper
from smartgoals_tui.domain.examples import EXAMPLES
from smartgoals_tui.domain.goal.draft import GoalDraft
from tests.app.waiting import until

TODAY = date(2026, 11, 21)


class ThemedApp(App):
    """An app with our colours and our look of Textual's widgets."""

    CSS_PATH = TerminalApp.CSS_PATH

    def __init__(self):
        super().__init__()
        for theme in OWN_THEMES:
            self.register_theme(theme)
        self.theme = OWN_THEMES[0].name


class WizardApp(ThemedApp):
    """Runs the wizard at once; ``result`` is what came of it."""

    def __init__(self, draft=None, ascii_only=False, **options):
        draw_signs()
        super().__init__()
        self.animation_level = "none"
        self.ascii_only = ascii_only
        self.draft = draft or GoalDraft("d1", start="today")
        self.options = options
        self.saved = []
        self.result = None

    def on_mount(self):
        self.lead()

    @work
    async def lead(self):
        wizard = WizardSession(self.draft, lambda: TODAY, self.saved.append, **self.options)
        action = await run_wizard(self, wizard)
        self.result = SimpleNamespace(action=action, draft=wizard.draft)


@asynccontextmanager
async def wizard(draft=None, size=(120, 36), **options):
    """Run the wizard over ``draft``."""
    app = WizardApp(draft, **options)
    async with app.run_test(size=size, notifications=True, tooltips=True) as pilot:
        await ready(pilot)
        yield pilot, app
        # Whatever is on it can be drawn: a test need not look at the screen to notice.
        if app.is_running:
            screen_text(app)


async def ready(pilot):
    """Wait until the screen has the focus where it wants it."""
    for _ in range(100):
        await pilot.pause()
        if pilot.app.focused is not None:
            break
    else:
        raise AssertionError("nothing has the focus")
    await pilot.pause()


def draft_of(example, **changes):
    """A draft with all answers of the first example, or with none."""
    answers = dict(EXAMPLES[0].answers) if example == "full" else {"start": "today"}
    return replace(GoalDraft("d1"), **(answers | changes))


async def type_text(pilot, *texts):
    """Type words, and press keys where a text is the name of one."""
    for text in texts:
        if text in KEYS:
            await pilot.press(text)
        else:
            # One press takes 60 ms: words go in as a paste would, the key that ends them is real.
            focused = pilot.app.focused
            if hasattr(focused, "insert_text_at_cursor"):
                focused.replace(text, *focused.selection)
                await pilot.pause()
            else:
                await pilot.press(*text)


KEYS = {"enter", "f3", "tab", "escape", "space", "right", "down", "s", "ctrl+n", "ctrl+o"}


async def on_page(pilot, place):
    """Wait for the screen of a letter, or for the last look (None)."""
    app = pilot.app
    await until(
        pilot, lambda: getattr(app.screen, "letter", "") == place and app.focused is not None
    )
    await pilot.pause()
    return app.screen


async def unfold(pilot):
    """Open what is folded away."""
    for fold in pilot.app.screen.query(LookDeeper):
        if not fold.is_open:
            fold.toggle()
    await pilot.pause()


async def finished(pilot):
    """Wait for what came of the wizard."""
    return await until(pilot, lambda: pilot.app.result, "The wizard never ended.")


def said_under(app, field):
    """What stands under the row of a field."""
    row = next(row for row in app.screen.query(Field) if field in row.fields and row.display)
    return row.said


def screen_text(app):
    """What stands on the screen, line by line."""
    lines = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in line) for line in lines)
