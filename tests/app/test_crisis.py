"""Words of suicide and self-harm: the note on them stands first and alone in every field."""

from dataclasses import replace

import pytest

from smartgoals_tui.app.screens.crisis import CrisisScreen
from smartgoals_tui.app.screens.dashboard.dashboard import Dashboard
from smartgoals_tui.app.screens.wizard.step import PAUSE_SECONDS
from smartgoals_tui.domain.crisis import note_lines
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.draft import Skip, StairDraft
from smartgoals_tui.domain.goal.letters import Letter, letter_of
from smartgoals_tui.domain.goal.parts import Relevant
from tests.app.harness import running, saved
from tests.app.sizes import SIZES, at_all_sizes, at_the_smallest_size
from tests.app.test_endings import open_look_back, over
from tests.app.test_pausing import fill
from tests.app.test_weekly_review import answer, two
from tests.app.waiting import until
from tests.app.wizard_harness import draft_of, on_page, screen_text, type_text, wizard
from tests.builders import NOW, a_goal, store

HEAVY = "dont want to live anymore"
FIELDS = (
    "wish", "action", "place", "company", "unit", "less", "expected", "more",
    "confidence_reason", "obstacle", "response", "resources", "why", "voice", "cue",
)  # fmt: skip
ONE_OF_EACH_LETTER = {"wish", "unit", "obstacle", "why", "cue"}
PRAISE = ("on track", "kept", "Well begun", "streak", "best ", "strength")


def words_of(text):
    """Return what a screen says, without its lines and frames."""
    return " ".join(text.translate(str.maketrans("│▌▇▄▁▂█", "       ")).split())


def note_stands_in(text, support=""):
    words = words_of(text)
    return all(line in words for line in note_lines(support))


async def looked_at(pilot):
    await pilot.pause(PAUSE_SECONDS + 0.1)


@pytest.mark.parametrize(
    "field",
    [
        pytest.param(field, marks=() if field in ONE_OF_EACH_LETTER else pytest.mark.long)
        for field in FIELDS
    ],
)
async def test_the_note_is_all_that_the_wizard_says(field):
    draft = replace(draft_of("full", **{field: HEAVY}), letter=letter_of(field))
    async with wizard(draft, size=(80, 24)) as (pilot, app):
        await looked_at(pilot)
        page = app.screen
        assert note_stands_in(screen_text(app))
        assert page.note.region.width == 80
        assert page.coach.hints == ()
        for words in ("f4", "f5", "f6", "What will you do instead"):
            assert words not in screen_text(app)
        await pilot.press("f4", "f5", "f6")
        await pilot.pause()
        now = page.wizard.draft
        # The line that says the measure is filled in for a draft that has none.
        assert now == replace(draft, letter=now.letter, often=now.often)
        assert page.note.is_shown


@pytest.mark.parametrize(
    "answers",
    [
        {"stairs": (StairDraft("s1", HEAVY),)},
        {"skipped": (Skip(Letter.R, HEAVY),)},
        {"wording": HEAVY},
    ],
    ids=str,
)
async def test_it_stands_on_every_page_whatever_the_field(answers):
    async with wizard(draft_of("full", letter=Letter.M, **answers)) as (pilot, app):
        await looked_at(pilot)
        assert note_stands_in(screen_text(app))


@at_all_sizes
async def test_it_comes_and_goes_with_the_words_and_the_field_stays_in_sight(size):
    async with wizard(size=size, support="Ring Ann, 0800 111") as (pilot, app):
        await type_text(pilot, HEAVY)
        await looked_at(pilot)
        page = app.screen
        assert page.note.is_shown
        assert HEAVY in screen_text(app)
        assert page.note.region.y < app.focused.region.y
        if size != SIZES["60x20"]:
            assert note_stands_in(screen_text(app), "Ring Ann, 0800 111")
        assert app.saved[-1].wish == HEAVY
        await pilot.press("ctrl+n")
        assert (await on_page(pilot, Letter.M)).note.is_shown
        await pilot.press("ctrl+o")
        await on_page(pilot, Letter.S)
        app.focused.value = "be calmer"
        await looked_at(pilot)
        assert not app.screen.note.is_shown
        assert not app.screen.has_class("-alone")


async def test_what_is_hard_on_oneself_gets_a_kind_question_and_no_note():
    async with wizard(draft_of("full", letter=Letter.R, why="because i hate myself")) as (
        pilot,
        app,
    ):
        await looked_at(pilot)
        assert not app.screen.note.is_shown
        assert "What would you say to a friend who felt like that?" in words_of(screen_text(app))


@at_the_smallest_size
async def test_a_note_of_a_check_in_brings_it_and_is_kept(size):
    async with running(size, store(a_goal(days=1))) as (pilot, setup):
        await pilot.press("c")
        await pilot.pause()
        field = setup.app.screen.query_one("#note")
        field.value = HEAVY
        field.focus()
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(setup.app.screen, CrisisScreen)
        if size != SIZES["60x20"]:
            assert note_stands_in(setup.text())
        await saved(pilot, setup)
        assert [check_in.note for check_in in setup.repository.check_ins("g")] == [HEAVY]
        assert not any("kept" in said for said in setup.toasts)
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(setup.app.screen, Dashboard)


async def test_a_reason_of_a_pause_brings_it():
    async with running(repository=store(a_goal())) as (pilot, setup):
        await pilot.press("p")
        await pilot.pause()
        await fill(pilot, setup, reason=HEAVY, last="30 nov")
        assert isinstance(setup.app.screen, CrisisScreen)
        await saved(pilot, setup)
        assert setup.repository.goal("g").pauses[0].reason == HEAVY


async def test_it_stands_in_a_look_back_that_ends_without_praise():
    async with running((80, 24), store(over())) as (pilot, setup):
        await open_look_back(pilot, setup, closeness=8, helped=HEAVY)
        assert note_stands_in(setup.text())
        assert setup.app.screen.note.region.width == 80
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        said = " ".join([setup.text(), *setup.toasts])
        assert "what you set out to do" not in said
        assert "Thank you" not in said


@pytest.mark.parametrize("key", ["w", "l"])
async def test_it_stands_in_reviews_and_in_looking_back_at_a_hard_week(key):
    async with running((80, 24), **two()) as (pilot, setup):
        if key == "l":
            await pilot.press("down")
        await pilot.press(key)
        await pilot.pause()
        screen = setup.app.screen
        fields = [
            one.field for one in screen.form.in_order() if hasattr(one, "insert_text_at_cursor")
        ]
        await answer(pilot, setup, **{fields[0]: HEAVY})
        assert note_stands_in(setup.text())
        assert not [one for one in screen.query(".praise, .lapse") if one.display]


async def test_a_heavy_goal_is_never_praised():
    goals = [
        replace(a_goal("g", HEAVY, days=1), relevant=Relevant("walks help")),
        replace(a_goal("h", "walk", days=1), relevant=Relevant(HEAVY)),
    ]
    entries = [CheckIn("h", NOW.date())]
    async with running((80, 24), store(*goals, check_ins=entries)) as (pilot, setup):
        session = setup.dashboard.session
        await until(pilot, lambda: all(session.progress(uid).is_plain for uid in "gh"))
        await pilot.pause()
        assert setup.dashboard.chosen == "g"
        await pilot.press("space")
        await saved(pilot, setup)
        # What a week came to in sum is told of all goals alike.
        cards = "\n".join(setup.text().splitlines()[1:]).replace("0 of 2 kept", "")
        assert not [words for words in PRAISE if words in cards]
        assert not [said for said in setup.toasts if "kept" in said]
        await pilot.press("enter")
        await pilot.pause()
        said = words_of(setup.text())
        assert "Now " not in said
        assert "strength" not in said
