"""What the coach offers to do: one thing or several, a second draft, letting go, leaving open."""

from contextlib import asynccontextmanager

import pytest

from smartgoals_tui.app.screens.wizard.offers import Offers
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.domain import coach
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.letters import Letter
from tests.app.harness import Setup, running
from tests.app.sizes import SIZES, at_all_sizes, at_the_smallest_size
from tests.app.waiting import until
from tests.app.wizard_harness import draft_of, on_page, ready, said_under, type_text, unfold, wizard

TWO = "walk by the river and then phone two therapists"


def text_of(app):
    return Setup(app, None, None).text()


async def thought(pilot, app, rule):
    """Wait until the coach shows the thought ``rule``."""
    return await until(
        pilot, lambda: next((hint for hint in app.screen.coach.hints if hint.rule == rule), None)
    )


@at_the_smallest_size
async def test_several_offers_are_listed_and_one_is_taken_with_arrows(size):
    stairs = {"stairs": (), "days": "5", "amount": "", "baseline": "0"}
    async with wizard(draft_of("full", letter=Letter.A, **stairs), size=size) as (pilot, app):
        hint = await thought(pilot, app, "A2")
        assert len(hint.edits) >= 2
        await pilot.press("f4")
        await pilot.pause()
        text = text_of(app)
        for edit in hint.edits:
            assert edit.label[:20] in text
        await pilot.press("down", "enter")
        await pilot.pause()
        chosen = dict(hint.edits[1].values)
        assert {name: getattr(app.screen.wizard.draft, name) for name in chosen} == chosen
        await pilot.press("f5")
        await pilot.pause()
        assert {name: getattr(app.screen.wizard.draft, name) for name in chosen} != chosen


async def test_none_of_the_offers_changes_nothing():
    async with wizard(draft_of("full", letter=Letter.A, stairs=())) as (pilot, app):
        await thought(pilot, app, "A2")
        before = app.screen.wizard.draft
        await pilot.press("f4")
        await pilot.pause()
        assert isinstance(app.screen, Offers)
        await pilot.press("escape")
        await pilot.pause()
        assert app.screen.wizard.draft == before


async def test_a_goal_split_in_two_makes_a_second_draft_and_f5_takes_it_back():
    forgotten = []
    draft = draft_of("empty", action=TWO)
    async with wizard(draft, delete_draft=forgotten.append) as (pilot, app):
        hint = await thought(pilot, app, "S5")
        await pilot.press("f4")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        (second,) = [one for one in app.saved if one.uid != draft.uid]
        assert hint.edits[0].others == (second.wish,)
        assert app.screen.wizard.draft.action != TWO
        assert "is kept as a draft of its own" in app.screen.wizard.applied.words
        await until(pilot, lambda: second.wish in text_of(app))
        await pilot.press("f5")
        await pilot.pause()
        assert app.screen.wizard.draft.action == TWO
        assert forgotten == [second.uid]


@at_the_smallest_size
async def test_a_goal_split_in_three_makes_two_drafts_and_f5_takes_both_back(size):
    forgotten = []
    three = "walk more, call my mum [/b], and write a diary"
    draft = draft_of("empty", action=three)
    async with wizard(draft, size=size, delete_draft=forgotten.append) as (pilot, app):
        hint = await thought(pilot, app, "S5")
        await pilot.press("f4")
        await pilot.pause()
        assert all(edit.label in text_of(app) for edit in hint.edits)
        await pilot.press("down", "enter")
        await pilot.pause()
        others = [one for one in app.saved if one.uid != draft.uid]
        assert [one.wish for one in others] == ["walk more", "write a diary"]
        assert app.screen.wizard.draft.action == "call my mum [/b]"
        await until(pilot, lambda: "The other 2 are kept as drafts" in text_of(app))
        await pilot.press("f5")
        await pilot.pause()
        assert app.screen.wizard.draft.action == three
        assert forgotten == [one.uid for one in others]


async def test_an_offer_may_lead_to_a_field_of_another_letter():
    borrowed = {"others": 4, "guilt": 4, "value": 0, "enjoyment": 0, "voice": ""}
    async with wizard(draft_of("full", letter=Letter.R, **borrowed)) as (pilot, app):
        hint = await thought(pilot, app, "R1")
        position = next(n for n, edit in enumerate(hint.edits) if edit.goto == "action")
        await pilot.press("f4")
        await pilot.pause()
        await pilot.press(*["down"] * position, "enter")
        await until(pilot, lambda: getattr(app.focused, "field", "") == "action")


async def test_what_an_offer_changed_on_another_letter_is_said_and_taken_back_there():
    borrowed = {"others": 4, "guilt": 4, "value": 1, "enjoyment": 0, "voice": "", "days": "4"}
    async with wizard(draft_of("full", letter=Letter.R, **borrowed)) as (pilot, app):
        hint = await thought(pilot, app, "R1")
        position, shrink = next((n, one) for n, one in enumerate(hint.edits) if one.values)
        await pilot.press("f4")
        await pilot.pause()
        await pilot.press(*["down"] * position, "enter")
        await on_page(pilot, Letter.M)
        assert app.screen.wizard.draft.days == dict(shrink.values)["days"] != "4"
        await until(pilot, lambda: "Done: " in text_of(app))
        await pilot.press("f5")
        await pilot.pause()
        assert app.screen.wizard.draft.days == "4"


@pytest.mark.parametrize(("answer", "ends"), [(["enter"], False), (["right", "enter"], True)])
async def test_letting_go_is_asked_once(answer, ends):
    borrowed = {"others": 4, "guilt": 4, "value": 0, "enjoyment": 0, "voice": ""}
    async with wizard(draft_of("full", letter=Letter.R, **borrowed)) as (pilot, app):
        hint = await thought(pilot, app, "R1")
        position = next(n for n, edit in enumerate(hint.edits) if edit.lets_go)
        await pilot.press("f4")
        await pilot.pause()
        await pilot.press(*["down"] * position, "enter")
        await pilot.pause()
        await pilot.press(*answer)
        await pilot.pause()
        assert (app.result is not None) == ends


async def test_a_third_low_rating_may_be_an_experiment():
    async with wizard(draft_of("full", letter=Letter.A, confidence=3)) as (pilot, app):
        for rating in (3, 4, 5):
            app.screen.change(confidence=rating)
            await until(pilot, lambda: app.screen.wizard.ratings[-1:] == (rating,))  # noqa: B023
        await until(pilot, lambda: "Keep it as an experiment?" in text_of(app))
        assert "1 keep it as it is" in text_of(app)
        # While it stands in the form, no other thought stands beside it.
        await until(pilot, lambda: app.screen.coach.hints == ())


@at_all_sizes
@pytest.mark.parametrize(
    "support", ["", "First ring Ann, " + "at home or at work, " * 6 + "0800 111"]
)
async def test_what_may_be_a_matter_of_life_is_said_whole_on_any_screen(size, support):
    draft = draft_of("empty", action="stop taking my antidepressants")
    async with wizard(draft, size=size, support=support) as (pilot, app):
        hint = await thought(pilot, app, "X1")
        await pilot.pause()
        said = " ".join(line[78:] if size[0] >= 100 else line for line in text_of(app).split("\n"))
        said = " ".join(word for word in said.split() if word != "│")
        assert hint.why in said
        assert hint.suggestion in said
        assert hint.suggestion.endswith("0800 111") == bool(support)


@at_the_smallest_size
async def test_a_letter_is_left_open_with_a_reason_and_taken_up_again(size):
    async with wizard(draft_of("empty", letter=Letter.M), size=size) as (pilot, app):
        await pilot.press("f7")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        session = app.screen.wizard
        assert session.draft.skip_reason(Letter.M) == "I want to explore first"
        assert session.letter_statuses()[Letter.M] is coach.LetterStatus.SKIPPED
        await pilot.press("ctrl+n")
        await on_page(pilot, Letter.A)
        assert "Left open" not in text_of(app)
        await pilot.press("ctrl+o")
        await on_page(pilot, Letter.M)
        assert "Left open for now: I want to explore first." in text_of(app)
        await pilot.press("f7")
        await pilot.pause()
        assert not session.draft.skip_reason(Letter.M)
        assert "Left open" not in text_of(app)


@at_the_smallest_size
async def test_all_drafts_that_wait_are_offered_by_name_and_so_is_another_goal(size):
    async with running(size, demo=True) as (pilot, setup):
        session = setup.app.session
        wishes = ["[/b] sing", *(f"wish {number}" for number in range(20))]
        for number, wish in enumerate(wishes):
            session.save_draft(GoalDraft(f"d{number}", wish=wish, saved=number))
        await until(pilot, lambda: len(session.records.drafts()) == len(wishes))
        await pilot.press("n")
        await pilot.pause()
        assert "21 goals are waiting as drafts" in setup.text()
        assert "Start another" in setup.text()
        # Up from the first answer is the last, and before it the draft that has waited longest.
        await pilot.press("up", "up")
        await until(pilot, lambda: "[/b] sing" in setup.text())
        await pilot.press("enter")
        await until(pilot, lambda: "A goal that was begun" in setup.text())
        assert "[/b] sing" in setup.text()
        await pilot.press("escape", "n", "enter")
        await until(pilot, lambda: "What would you like to be different?" in setup.text())


async def test_a_discarded_draft_is_what_undo_brings_back():
    async with running(demo=True) as (pilot, setup):
        session = setup.app.session
        session.save_draft(GoalDraft("d", wish="sing", saved=1))
        await until(pilot, lambda: session.records.drafts())
        await pilot.press("n")
        await until(pilot, lambda: "You were in the middle of a goal" in setup.text())
        await pilot.press("up", "enter")
        await until(pilot, lambda: not session.records.drafts())
        goals = session.records.goals()
        await pilot.press("u")
        await until(pilot, lambda: [draft.wish for draft in session.records.drafts()] == ["sing"])
        assert "Taken back: discarded draft “sing”. U brings it back." in setup.text()
        assert session.records.goals() == goals


@at_the_smallest_size
async def test_a_flight_of_stairs_is_drafted_and_taken_back(size):
    draft = draft_of("full", letter=Letter.A, stairs=(), days="5", amount="", baseline="0")
    async with wizard(draft, size=size) as (pilot, app):
        await pilot.press("f8")
        await pilot.pause()
        assert "3 steps: 2, 3, 5 days" in text_of(app)
        await pilot.press("down", "enter")
        await pilot.pause()
        assert [stair.target for stair in app.screen.wizard.draft.stairs] == ["2", "3"]
        assert app.screen.wizard.draft.stairs[0].difficulty <= 3
        await pilot.press("f8")
        await pilot.pause()
        assert "f5 brings yours back" in " ".join(text_of(app).replace("│", " ").split())
        await pilot.press("enter")
        await pilot.pause()
        assert [stair.target for stair in app.screen.wizard.draft.stairs] == ["2"]
        await pilot.press("f5")
        await pilot.pause()
        assert [stair.target for stair in app.screen.wizard.draft.stairs] == ["2", "3"]


async def test_without_a_measure_there_is_no_flight():
    async with wizard(draft_of("empty", letter=Letter.A)) as (pilot, app):
        await pilot.press("f8")
        await pilot.pause()
        assert not isinstance(app.screen, Offers)
        await until(pilot, lambda: "There is no room" in text_of(app))
        assert not app._notifications
        # A notice without anything to take back, gone at the next edit.
        assert "take it back" not in text_of(app)
        await pilot.press("a")
        await pilot.pause()
        assert "There is no room" not in text_of(app)


async def test_the_plan_for_the_obstacle_is_read_back():
    plan = {"obstacle": "I feel [/b] tired", "response": "I sit for one minute"}
    async with wizard(draft_of("full", letter=Letter.A, **plan)) as (pilot, app):
        await until(pilot, lambda: "Read it once" in text_of(app))
        assert "If I feel [/b] tired, then" in said_under(app, "response")


@pytest.mark.parametrize(
    ("confidence", "question"),
    [
        (None, ""),
        (7, "What makes it a 7 and not a 4?"),
        (2, "What makes it a 2 and not a 0?"),
    ],
)
async def test_the_second_question_names_the_rating_once_there_is_one(confidence, question):
    async with wizard(draft_of("full", letter=Letter.A, confidence=confidence)) as (pilot, app):
        await unfold(pilot)
        reason = next(row for row in app.screen.query(Field) if "confidence_reason" in row.fields)
        assert (reason.label if reason.display else "") == question
        app.screen.query_one("Scale").focus()
        await pilot.press("9")
        await pilot.pause()
        assert reason.label == "What makes it a 9 and not a 6?"


async def test_a_letter_left_open_has_a_sign_of_its_own():
    async with wizard(draft_of("empty").skipping(Letter.R, "later")) as (_, app):
        assert "R Relevant ╌" in text_of(app)
    async with wizard(draft_of("empty").skipping(Letter.R, "later"), ascii_only=True) as (_, app):
        assert "R Relevant ." in text_of(app)


@asynccontextmanager
async def reworded(size=SIZES["120x36"], **options):
    """The last look, where the person says "I sit." and then goes back to ask 3 days of 5."""
    async with wizard(draft_of("full", letter=Letter.T), size=size, **options) as (pilot, app):
        await pilot.press("ctrl+n")
        await ready(pilot)
        app.screen.query_one("TextField").focus()
        await type_text(pilot, "I sit.")
        await pilot.pause()
        assert not app.screen.wizard.is_wording_outdated
        await pilot.press("alt+2")
        await ready(pilot)
        app.screen.change(days="3")
        app.screen.form.show(app.screen.wizard.draft)
        await pilot.press("alt+5")
        await ready(pilot)
        await pilot.press("ctrl+n")
        await ready(pilot)
        await until(pilot, lambda: app.screen.coach.hints)
        yield pilot, app


@at_the_smallest_size
async def test_own_words_from_before_a_change_are_said_and_the_sentence_is_offered(size):
    async with reworded(size) as (pilot, app):
        words = " ".join(text_of(app).replace("▌", " ").split())
        assert "I sit." in words
        assert "The answers have changed since you put it in your own words." in words
        assert "3 days a week" in words
        await pilot.press("f4")
        await until(pilot, lambda: not app.screen.coach.hints)
        assert app.screen.wizard.draft.wording == ""
        await pilot.press("f5")
        await until(pilot, lambda: app.screen.coach.hints)
        assert app.screen.wizard.draft.wording == "I sit."


async def test_own_words_may_stay_and_are_not_asked_about_again():
    async with reworded() as (pilot, app):
        await pilot.press("f6")
        await until(pilot, lambda: not app.screen.coach.hints)
        assert app.screen.wizard.draft.wording == "I sit."
        assert not app.screen.wizard.is_wording_outdated
        await pilot.press("ctrl+o")
        await ready(pilot)
        app.screen.change(cue="at noon")
        assert app.screen.wizard.is_wording_outdated


async def test_a_revision_asks_about_the_words_that_the_goal_had():
    before = draft_of("full", letter=Letter.M, wording="I sit.")
    async with wizard(before, before=before) as (_, app):
        assert not app.screen.wizard.is_wording_outdated
        app.screen.change(days="3")
        assert app.screen.wizard.is_wording_outdated
