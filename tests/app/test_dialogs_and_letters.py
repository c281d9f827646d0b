"""No letter or digit answers a dialog: one that comes up in mid-sentence loses nothing."""

import importlib
import pkgutil
import string
from dataclasses import replace
from datetime import date

import pytest
from textual import events
from textual.command import CommandPalette
from textual.keys import _character_to_key
from textual.screen import ModalScreen
from textual.widgets import Button

import smartgoals_tui.app
from smartgoals_tui.app.flows.leave import _ANSWERS
from smartgoals_tui.app.screens.base.dialogs import AskText, Choose
from smartgoals_tui.app.screens.check_in.check_in_dialog import AmountDialog, CheckInDialog
from smartgoals_tui.app.screens.crisis import CrisisScreen
from smartgoals_tui.app.screens.help import HelpScreen
from smartgoals_tui.app.screens.pauses.pause_dialog import PauseOfAll, PauseOfGoal
from smartgoals_tui.app.screens.pauses.pauses_dialog import PausesDialog
from smartgoals_tui.app.screens.review.look_back import NewEnd
from smartgoals_tui.app.screens.too_small import TooSmall
from smartgoals_tui.app.screens.wizard.borrow import Borrow
from smartgoals_tui.app.screens.wizard.help import LetterHelp
from smartgoals_tui.app.screens.wizard.leave import ANSWERS, LeaveDialog
from smartgoals_tui.app.screens.wizard.offers import Offers
from smartgoals_tui.app.widgets.draw.glyphs import glyphs_for
from smartgoals_tui.domain.coach import Edit, Hint
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.domain.goal.plan import Pause
from tests.app.harness import running, saved
from tests.app.sizes import at_the_smallest_size
from tests.app.waiting import until
from tests.app.wizard_harness import on_page
from tests.builders import a_goal, store

TODAY = date(2026, 11, 21)
DRAFT = GoalDraft("d", wish="drink less and sleep", start="today")
PRINTABLE = [*(one for one in string.printable if one.isprintable()), "é", "日", " "]
SOME = ["d", "q", "y", "1", "é", " "]
"""For each button: all of them take keys alike."""
PASTED = "discard it\nd 1 2 yes\nquit "

EDITS = tuple(Edit(f"take {n}", (("action", f"deed {n}"),)) for n in range(3))
HINT = Hint("A2", Letter.A, "stairs", "", "", "Which?", edits=EDITS)


def paused():
    return a_goal(pauses=(Pause(date(2026, 11, 9), date(2026, 11, 11), "ill"),))


DIALOGS = {
    LeaveDialog: lambda _: LeaveDialog(revising=False),
    LetterHelp: lambda _: LetterHelp(Letter.A),
    Borrow: lambda _: Borrow(Letter.S, DRAFT),
    Offers: lambda _: Offers(HINT),
    Choose: lambda _: Choose("Something is not saved", "The disk is full.", _ANSWERS),
    AskText: lambda _: AskText("Why now?", "One line."),
    HelpScreen: lambda _: HelpScreen((), (), glyphs_for(False)),
    PauseOfGoal: lambda _: PauseOfGoal(paused(), TODAY, "Call a friend"),
    PauseOfAll: lambda _: PauseOfAll(TODAY, hidden=False),
    PausesDialog: lambda session: PausesDialog(paused(), session, "Call a friend", False),
    NewEnd: lambda _: NewEnd(TODAY, "Call a friend"),
    CheckInDialog: lambda session: CheckInDialog(paused(), session),
    AmountDialog: lambda session: AmountDialog(paused(), session),
    CrisisScreen: lambda _: CrisisScreen("Samaritans, 116 123"),
}
"""Each dialog of the program, as it may come up."""


def subclasses(kind):
    for one in kind.__subclasses__():
        yield one
        yield from subclasses(one)


def every_dialog():
    """Return the dialogs of the program, without those that others are only made of."""
    for module in pkgutil.walk_packages(smartgoals_tui.app.__path__, "smartgoals_tui.app."):
        importlib.import_module(module.name)
    return {
        one
        for one in subclasses(ModalScreen)
        if one.__module__.startswith("smartgoals_tui.")
        and (one in DIALOGS or not one.__subclasses__())
        # In the palette letters search for a command.
        and not issubclass(one, CommandPalette)
    }


def type_at_once(app, characters):
    """Send keys as a terminal does: without waiting for what each of them does."""
    for one in characters:
        app.post_message(events.Key(_character_to_key(one), one))


def test_every_dialog_is_tried_here():
    assert every_dialog() == set(DIALOGS)


@pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)
def test_no_dialog_has_a_letter_or_digit_among_its_keys(kind):
    bound = kind._merge_bindings().key_to_bindings
    assert "escape" in bound
    assert not {key for key in bound if len(key) == 1 and key.isalnum()}


@at_the_smallest_size
@pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)
async def test_no_printable_key_answers_a_dialog(kind, size):
    repository = store(paused())
    repository.save_draft(DRAFT)
    async with running(size, repository=repository) as (pilot, setup):
        await pilot.press("escape")
        given = []
        dialog = DIALOGS[kind](setup.dashboard.session)
        setup.app.push_screen(dialog, given.append)
        await until(pilot, lambda: setup.app.screen is dialog and setup.app.focused is not None)
        for place in (None, *dialog.query(Button)):
            if place is not None:
                place.focus()
                await pilot.pause()
            type_at_once(setup.app, PRINTABLE if place is None else SOME)
            setup.app.post_message(events.Paste(PASTED))
            await pilot.pause()
            await pilot.pause()
            assert setup.app.screen is dialog
        assert given == []
        assert setup.app.is_running
        assert repository.drafts() == (DRAFT,)
        assert repository.goal("g") == paused()
        assert repository.check_ins("g") == ()


TWICE = [Choose, LeaveDialog, AskText, Offers, Borrow, NewEnd, PauseOfAll, CrisisScreen]


@pytest.mark.parametrize("kind", TWICE, ids=lambda kind: kind.__name__)
async def test_a_button_pressed_twice_answers_once(kind):
    async with running(repository=store(a_goal())) as (pilot, setup):
        given = []
        dialog = DIALOGS[kind](setup.dashboard.session)
        setup.app.push_screen(dialog, given.append)
        await until(pilot, lambda: setup.app.screen is dialog and setup.app.focused is not None)
        button = dialog.query(Button).last() if kind is Borrow else dialog.query(Button).first()
        for _ in range(2):
            dialog.post_message(Button.Pressed(button))
        await until(pilot, lambda: bool(given))
        await pilot.pause()
        assert len(given) == 1
        assert setup.app.screen is setup.dashboard


@at_the_smallest_size
async def test_a_sentence_typed_behind_escape_neither_discards_nor_checks_in(size):
    goal = a_goal()
    async with running(size, repository=store(goal)) as (pilot, setup):
        await pilot.press("n")
        await on_page(pilot, Letter.S)
        type_at_once(setup.app, "I want to be calm")
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(setup.app.screen, LeaveDialog))
        type_at_once(setup.app, "drink 2 beers, skip a day & quit")
        await pilot.pause()
        await pilot.pause()
        assert isinstance(setup.app.screen, LeaveDialog)
        assert setup.app.focused.id == "keep"
        for _, label in ANSWERS:
            assert label in setup.text()
        await pilot.press("escape")
        page = await on_page(pilot, Letter.S)
        type_at_once(setup.app, "er")
        await until(pilot, lambda: page.wizard.draft.wish == "I want to be calmer")
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(setup.app.screen, LeaveDialog))
        await pilot.press("enter")
        await until(pilot, lambda: setup.app.screen is setup.dashboard)
        await saved(pilot, setup)
        assert [draft.wish for draft in setup.repository.drafts()] == ["I want to be calmer"]
        assert setup.repository.goal("g") == goal
        assert setup.repository.check_ins("g") == ()


@pytest.mark.parametrize(
    ("keys", "is_kept"),
    [
        (("enter",), True),
        (("right", "enter"), False),
        (("down", "enter"), False),
        (("tab", "enter"), False),
        (("left", "left", "enter"), False),
    ],
)
async def test_arrows_and_enter_choose_what_becomes_of_the_draft(keys, is_kept):
    async with running(repository=store(a_goal())) as (pilot, setup):
        await pilot.press("n")
        await on_page(pilot, Letter.S)
        type_at_once(setup.app, "calm")
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(setup.app.screen, LeaveDialog))
        await pilot.press(*keys)
        await until(pilot, lambda: setup.app.screen is setup.dashboard)
        await saved(pilot, setup)
        assert bool(setup.repository.drafts()) == is_kept


@pytest.mark.parametrize(("answer", "is_kept"), [("#keep", True), ("#discard", False)])
async def test_the_mouse_chooses_what_becomes_of_the_draft(answer, is_kept):
    async with running((60, 20), repository=store(a_goal())) as (pilot, setup):
        await pilot.press("n")
        await on_page(pilot, Letter.S)
        type_at_once(setup.app, "calm")
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(setup.app.screen, LeaveDialog))
        await pilot.click(answer)
        await until(pilot, lambda: setup.app.screen is setup.dashboard)
        await saved(pilot, setup)
        assert bool(setup.repository.drafts()) == is_kept


async def test_a_window_made_too_small_in_mid_sentence_takes_no_letters():
    async with running((80, 24), repository=store(a_goal())) as (pilot, setup):
        await pilot.press("n")
        page = await on_page(pilot, Letter.S)
        await pilot.resize_terminal(30, 8)
        await until(pilot, lambda: isinstance(setup.app.screen, TooSmall))
        type_at_once(setup.app, "quit quickly")
        await pilot.pause()
        assert setup.app.is_running
        assert isinstance(setup.app.screen, TooSmall)
        await pilot.resize_terminal(80, 24)
        await until(pilot, lambda: setup.app.screen is page)
        type_at_once(setup.app, "calm")
        await until(pilot, lambda: page.wizard.draft.wish == "calm")


async def test_the_draft_that_waits_is_gone_on_with_by_enter_and_discarded_by_no_letter():
    repository = store(a_goal())
    repository.save_draft(DRAFT)
    async with running(repository=repository) as (pilot, setup):
        await until(pilot, lambda: isinstance(setup.app.screen, Choose))
        type_at_once(setup.app, "discard it, drop it")
        await pilot.pause()
        assert setup.app.focused.id == "resume"
        await pilot.press("enter")
        page = await on_page(pilot, Letter.S)
        assert page.wizard.draft.wish == DRAFT.wish


async def test_a_pause_is_deleted_by_no_letter_typed_behind_its_lines():
    goal = paused()
    repository = store(replace(goal, pauses=(*goal.pauses, Pause(date(2026, 11, 1)))))
    before = repository.goal("g")
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("enter", "z", "enter")
        await until(pilot, lambda: isinstance(setup.app.screen, PauseOfGoal))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(setup.app.screen, PausesDialog))
        type_at_once(setup.app, "dududq")
        await pilot.pause()
        assert isinstance(setup.app.screen, PausesDialog)
        assert repository.goal("g") == before


async def test_a_window_that_is_too_small_ends_by_the_key_it_names():
    async with running((80, 24), repository=store(a_goal())) as (pilot, setup):
        await pilot.resize_terminal(30, 8)
        await until(pilot, lambda: isinstance(setup.app.screen, TooSmall))
        assert "ctrl+q" in " ".join(setup.text().split())
        await pilot.press("q")
        assert setup.app.is_running
        await pilot.press("ctrl+q")
        await until(pilot, lambda: not setup.app.is_running)
