"""The dashboard, by keys and by mouse, at three sizes."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from textual import events
from textual.widgets import Static
from textual.widgets._toast import Toast

from smartgoals_tui.app.commands import DASHBOARD
from smartgoals_tui.app.screens.base.flow_request import NO_GOAL
from smartgoals_tui.app.screens.dashboard.dashboard import Dashboard
from smartgoals_tui.app.screens.goal.goal import GoalView
from smartgoals_tui.app.screens.help import HelpScreen
from smartgoals_tui.app.screens.too_small import TooSmall
from smartgoals_tui.domain.change import Change, GoalStep
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.goal import Status
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.parts import Measurable
from smartgoals_tui.domain.goal.plan import Plan
from smartgoals_tui.settings import Settings, load
from tests.app.harness import running, saved
from tests.app.sizes import at_all_sizes, at_the_smallest_size
from tests.builders import NOW, Clock, a_goal, store

TODAY = NOW.date()
DAYS = MeasureKind.DAYS


@at_all_sizes
async def test_shows_goals_week_and_keys(size):
    async with running(size) as (_, setup):
        text = setup.text()
        assert setup.dashboard.session.goals_in_order()[0].title[:20] in text
        assert "kept" in text.splitlines()[0]
        assert "space Check in" in text.splitlines()[-1]
        assert "? Help" in text.splitlines()[-1]
        assert all(len(line) <= size[0] for line in text.splitlines())


@at_the_smallest_size
async def test_says_the_state_of_the_chosen_goal_in_words(size):
    async with running(size, store(a_goal())) as (_, setup):
        assert "Call a friend: 0 of 2, 2 days left" in setup.dashboard.status.text


async def test_space_checks_in_for_today():
    repository = store(a_goal())
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("space")
        await saved(pilot, setup)
        assert [check_in.day for check_in in repository.check_ins("g")] == [TODAY]
        assert setup.toasts[-1] == "Saturday 21 Nov: 1 of 2"
        assert "1 of 2" in setup.text()


async def test_space_records_what_is_missing_of_the_amount():
    first = CheckIn("g", TODAY, 4.0)
    repository = store(a_goal(amount=10.0), check_ins=[first])
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("space")
        await saved(pilot, setup)
        assert [check_in.amount for check_in in repository.check_ins("g")] == [4.0, 6.0]


async def test_space_on_a_day_that_counted_before_the_start_says_so():
    repository = store(a_goal(), check_ins=[CheckIn("g", TODAY)])
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("space")
        await saved(pilot, setup)
        assert len(repository.check_ins("g")) == 1
        assert "counts already" in setup.toasts[-1]


async def test_nothing_is_said_any_more_of_an_only_goal_that_was_taken_back():
    async with running(demo=False, repository=store(a_goal())) as (pilot, setup):
        assert setup.text().count("Call a friend") > 2
        setup.dashboard.session.submit(
            Change("taken back", (GoalStep(setup.repository.goal("g"), None),))
        )
        await pilot.pause()
        assert "Call a friend" not in setup.text()
        assert "on track" not in setup.text()


async def test_undo_goes_back_level_by_level():
    repository = store(a_goal("g"), a_goal("h", "walk"))
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("space", "down", "space", "u", "u", "u")
        await saved(pilot, setup)
        assert repository.check_ins("g") == ()
        assert repository.check_ins("h") == ()
        assert setup.toasts[-1] == "Nothing to undo."
        assert "check-in of “Call a friend”, Saturday 21 Nov" in setup.toasts[-2]


async def test_first_days_that_ask_nothing_are_a_warm_up_and_one_thing_in_them_a_beginning():
    then = "our first full week starts Mon 23 Nov"
    async with running(repository=store(a_goal(days=2, start=date(2026, 11, 21)))) as (
        pilot,
        setup,
    ):
        assert "This week, 16–22 Nov: warm-up · 0 check-ins" in setup.text()
        assert f"warm-up until Sunday; y{then}." in setup.text()
        assert "First days" in setup.text()
        await pilot.press("space")
        assert setup.toasts[-1] == f"Saturday 21 Nov: 1 day, a good beginning. Y{then}."
        assert "0 of 0" not in setup.text()
        assert "kept" not in setup.text()


async def test_meeting_the_week_is_celebrated_and_what_helped_is_kept():
    repository = store(a_goal(days=1, start=date(2026, 11, 16)))
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("space")
        assert "This week is kept" in setup.text()
        await pilot.press("t", *"music", "enter")
        await saved(pilot, setup)
        assert [check_in.note for check_in in repository.check_ins("g")] == ["music"]
        assert "This week is kept" not in setup.text()


async def test_what_is_celebrated_no_more_once_it_is_taken_back():
    async with running() as (pilot, setup):
        await pilot.press("j", "space")
        await pilot.pause()
        assert "Press t to tell what helped" in setup.text()
        await pilot.press("u")
        await pilot.pause()
        assert "Press t to tell what helped" not in setup.text()


async def test_coming_back_after_a_missed_week_is_celebrated():
    async with running(repository=store(a_goal(days=2))) as (pilot, setup):
        await pilot.press("space")
        assert "You are back" in setup.text()


@at_the_smallest_size
async def test_check_in_with_amount_day_and_note(size):
    repository = store(a_goal(amount=10.0))
    async with running(size, repository=repository) as (pilot, setup):
        await pilot.press("c")
        dialog = setup.app.screen
        dialog.query_one("#amount").value = "5"
        dialog.query_one("#day").value = "yesterday"
        dialog.query_one("#note").value = "[/b] with Ana 🙂"
        dialog.query_one("#note").focus()
        await pilot.press("enter")
        await saved(pilot, setup)
        (one,) = repository.check_ins("g")
        assert (one.day, one.amount, one.note) == (
            TODAY - timedelta(days=1),
            5.0,
            "[/b] with Ana 🙂",
        )
        assert one.backdated


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("day", "tomorrow", "has not come yet"),
        ("day", "1 november 2026", "starts on"),
        ("day", "whenever", "not a date"),
        ("day", "31 february", ""),
        ("amount", "ten pounds", "has a unit. Type the number alone: 10."),
        ("amount", "1e400", "too large"),
        ("amount", "-1", "above 0"),
        ("amount", "0", "above 0"),
    ],
)
async def test_absurd_check_ins_are_answered_beside_the_field(field, value, words):
    repository = store(a_goal())
    async with running((80, 24), repository=repository) as (pilot, setup):
        await pilot.press("c")
        dialog = setup.app.screen
        dialog.query_one(f"#{field}").value = value
        dialog.query_one("#note").focus()
        await pilot.press("enter")
        answer = dialog.query_one(f"#{field}-answer")
        assert setup.app.screen is dialog
        assert answer.has_class("-problem")
        assert words in str(answer.render())
        await pilot.press("escape")
        assert repository.check_ins("g") == ()


async def test_pause_with_a_reason_and_its_end():
    repository = store(a_goal())
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("p")
        setup.app.screen.query_one("#reason").value = "ill"
        setup.app.screen.query_one("#first").value = "16 nov"
        setup.app.screen.query_one("#last").focus()
        await pilot.press("enter")
        await saved(pilot, setup)
        (pause,) = repository.goal("g").pauses
        assert (pause.start, pause.end, pause.reason) == (date(2026, 11, 16), None, "ill")
        assert "paused" in setup.text()
        await pilot.press("p")
        await saved(pilot, setup)
        assert repository.goal("g").pauses[0].end == date(2026, 11, 20)


async def test_find_filters_while_typing_and_esc_shows_all():
    async with running(repository=store(a_goal("g"), a_goal("h", "walk"))) as (pilot, setup):
        await pilot.press("slash", "w", "a", "l")
        assert setup.dashboard.goal_list.uids == ("h",)
        await pilot.press("enter")
        assert setup.dashboard.goal_list.uids == ("h",)
        await pilot.press("slash", "escape")
        assert setup.dashboard.goal_list.uids == ("g", "h")
        await pilot.press("slash", "w", "enter", "escape")
        assert setup.dashboard.goal_list.uids == ("g", "h")


async def test_find_without_a_hit_says_so():
    async with running(repository=store(a_goal())) as (pilot, setup):
        await pilot.press("slash", "z", "z")
        assert "No goal has these words" in setup.text()


async def test_hiding_words_hides_them_everywhere():
    async with running(repository=store(a_goal(action="call a friend"))) as (pilot, setup):
        await pilot.press("x")
        assert "friend" not in setup.text().lower()
        await pilot.press("x")
        assert "Call a friend" in setup.text()


async def test_hidden_words_stay_hidden_on_the_goals_screen_and_in_dialogs():
    async with running(repository=store(a_goal(action="call a friend"))) as (pilot, setup):
        await pilot.press("x", "enter")
        await pilot.pause()
        assert "friend" not in setup.text().lower()
        await pilot.press("c")
        await pilot.pause()
        assert "friend" not in setup.text().lower()


async def test_open_and_close():
    async with running() as (pilot, setup):
        await pilot.press("enter")
        assert isinstance(setup.app.screen, GoalView)
        await pilot.press("escape")
        assert isinstance(setup.app.screen, Dashboard)


async def test_help_lists_every_key():
    async with running() as (pilot, setup):
        await pilot.press("question_mark")
        assert isinstance(setup.app.screen, HelpScreen)
        page = setup.app.screen.query_one(Static).content
        said = " ".join(page.plain.split())
        assert [one.key for one in DASHBOARD if f"{one.written_key} {one.help}" not in said] == []
        assert "arrows or j k Move to another goal." in said
        await pilot.press("escape")
        assert isinstance(setup.app.screen, Dashboard)


async def test_the_palette_finds_goals_and_commands():
    title = "[/b] hi 🙂"
    async with running(repository=store(a_goal("g"), a_goal("h", title))) as (pilot, setup):
        await pilot.press("ctrl+p")
        await pilot.press(*"[/b]")
        await setup.app.workers.wait_for_complete()
        await pilot.press("down", "enter")
        await pilot.pause()
        assert setup.dashboard.chosen == "h"


async def test_where_every_goal_has_ended_keys_say_what_there_is():
    async with running(repository=store(replace(a_goal(), status=Status.LET_GO))) as (pilot, setup):
        assert "0 of 0" not in setup.text()
        assert "This week, 16–22 Nov" in setup.text()
        for number, key in enumerate(("space", "c", "enter", "e", "p", "b"), 1):
            await pilot.press(key)
            await pilot.pause()
            assert setup.toasts == [NO_GOAL] * number
        assert isinstance(setup.app.screen, Dashboard)


@pytest.mark.parametrize("keys", [("c",), ("p",), ("comma",)])
async def test_what_was_said_before_does_not_cover_what_is_opened(keys):
    async with running((60, 20), store(a_goal())) as (pilot, setup):
        await pilot.press("space")
        await pilot.pause()
        assert setup.app.screen.query(Toast)
        await pilot.press(*keys)
        await pilot.pause()
        assert not isinstance(setup.app.screen, Dashboard)
        assert not any(toast.region.area for toast in setup.app.screen.query(Toast))


async def test_a_new_week_is_said_once_whatever_lies_over_the_dashboard():
    clock = Clock()
    async with running(repository=store(a_goal()), clock=clock) as (pilot, setup):
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(setup.app.screen, GoalView)
        clock.advance(days=2)
        setup.app.session.tick()
        await pilot.pause()
        assert sum("New week" in toast for toast in setup.toasts) == 1


async def test_a_new_week_of_a_total_says_what_is_counted():
    clock = Clock()
    measure = Measure(MeasureKind.TOTAL, 15.0, None, "km")
    goal = replace(a_goal(), measurable=Measurable(measure), plans=(Plan(TODAY, measure),))
    async with running(repository=store(goal), clock=clock) as (pilot, setup):
        for keys, words in ((), "0 of 15 km"), (("x",), "0 of 15"):
            await pilot.press(*keys)
            clock.advance(days=7)
            setup.app.session.tick()
            await pilot.pause()
            assert setup.toasts[-1].startswith(f"New week. {words}. Last week is done")


async def test_midnight_moves_the_dashboard_to_the_new_day():
    clock = Clock()
    async with running(repository=store(a_goal(days=1)), clock=clock) as (pilot, setup):
        assert "Sat 21 Nov" in setup.text()
        clock.advance(days=2)
        setup.app.session.tick()
        await pilot.pause()
        assert "Mon 23 Nov" in setup.text()
        assert "New week. 0 of 1. Last week is done" in setup.toasts[-1]
        await pilot.press("space")
        await saved(pilot, setup)
        assert setup.repository.check_ins("g")[0].day == date(2026, 11, 23)


@pytest.mark.parametrize(
    "action",
    [
        "[/b] hi",
        "[red]x[/red] [",
        "🙂🙂🙂 👨‍👩‍👧‍👦 emoji",
        "שלום עולם",
        "word " * 2000,
        "x" * 10_000,
        "a\x00b\x1b[31mc\nd\te",
        "\u202eright to left override",
    ],
)
@at_the_smallest_size
async def test_any_title_can_be_drawn_checked_in_and_opened(size, action):
    repository = store(a_goal(action=action))
    async with running(size, repository=repository) as (pilot, setup):
        await pilot.press("space", "enter")
        await pilot.press("escape", "c")
        await pilot.press("escape")
        await saved(pilot, setup)
        assert repository.goal("g").specific.action == action
        assert len(repository.check_ins("g")) == 1


async def test_a_click_chooses_a_card_and_a_key_hint_acts():
    async with running(repository=store(a_goal("g"), a_goal("h", "walk"))) as (pilot, setup):
        await pilot.click("GoalList", offset=(10, 5))
        assert setup.dashboard.chosen == "h"
        await pilot.click("KeyBar", offset=(3, 0))
        await saved(pilot, setup)
        assert len(setup.repository.check_ins("h")) == 1


async def test_a_small_terminal_gets_a_sentence_and_nothing_is_lost():
    async with running(repository=store(a_goal())) as (pilot, setup):
        await pilot.resize_terminal(50, 15)
        await pilot.pause()
        assert isinstance(setup.app.screen, TooSmall)
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert isinstance(setup.app.screen, Dashboard)


async def test_a_hundred_goals_scroll_with_the_cursor():
    goals = [a_goal(f"g{n}", f"goal number {n}") for n in range(100)]
    async with running((80, 24), store(*goals)) as (pilot, setup):
        await pilot.press("escape", "end")
        assert "Goal number 99" in setup.text()
        await pilot.press("home", "pagedown", "j", "k")
        assert setup.dashboard.goal_list.cursor == 5


async def test_ascii_draws_nothing_but_ascii():
    settings = Settings(ascii=True, motion=False)
    async with running(settings=settings) as (pilot, setup):
        for keys in ((), ("enter",), ("escape", "question_mark"), ("escape", "c")):
            await pilot.press(*keys)
            await pilot.pause()
            assert {sign for sign in setup.text() if not sign.isascii()} == set()


async def test_two_goals_of_one_title_stay_apart():
    repository = store(a_goal("g"), a_goal("h"))
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("down", "space")
        await saved(pilot, setup)
        assert repository.check_ins("g") == ()
        assert len(repository.check_ins("h")) == 1


async def test_a_goal_over_or_not_begun_answers_in_words():
    ended = a_goal("g", end=date(2026, 11, 10))
    ahead = a_goal("h", "walk", start=date(2026, 12, 1))
    async with running(repository=store(ended, ahead)) as (pilot, setup):
        await pilot.press("space", "down", "space")
        assert "starts on" in setup.toasts[0]
        assert "ended on" in setup.toasts[1]


async def test_a_total_without_amount_asks_for_it():
    measure = Measure(MeasureKind.TOTAL, 20.0, None, "km")
    goal = replace(a_goal(), measurable=Measurable(measure), plans=(Plan(TODAY, measure),))
    async with running(repository=store(goal)) as (pilot, setup):
        await pilot.press("space")
        await pilot.pause()
        assert "How much was it?" in setup.text()
        await pilot.press("enter")
        await pilot.pause()
        assert "How much was it? Type a number above 0." in setup.text()
        assert setup.repository.check_ins("g") == ()
        await pilot.press(*"7.5", "enter")
        await saved(pilot, setup)
        assert setup.toasts[-1] == "Saturday 21 Nov: 7.5 of 20 km"
        # What it was the last time is there to be taken, or typed over.
        await pilot.press("space")
        await pilot.pause()
        assert setup.app.focused.value == setup.app.focused.selected_text == "7.5"
        await pilot.press("escape")
        await saved(pilot, setup)
        assert len(setup.repository.check_ins("g")) == 1
        await pilot.press("space", "enter")
        await saved(pilot, setup)
        await pilot.press("space", *"2.5", "enter")
        await saved(pilot, setup)
        assert [check_in.amount for check_in in setup.repository.check_ins("g")] == [7.5, 7.5, 2.5]


async def test_a_chosen_theme_is_kept(tmp_path):
    path = tmp_path / "settings.toml"
    async with running(repository=store(a_goal()), settings_path=path) as (pilot, setup):
        await pilot.pause()
        setup.app.theme = "nord"
        await pilot.pause()
    assert load(path) == (Settings(theme="nord"), ())


async def test_what_was_asked_for_one_run_is_not_kept_with_a_theme(tmp_path):
    path = tmp_path / "settings.toml"
    settings = Settings(ascii=True, motion=False)
    async with running(settings=settings, settings_path=path) as (pilot, setup):
        setup.app.theme = "nord"
        await pilot.pause()
    assert load(path)[0].ascii is False


async def test_a_theme_that_is_not_there_falls_back_to_ours():
    settings = Settings(theme="no such theme", motion=False)
    async with running(repository=store(a_goal()), settings=settings) as (_, setup):
        assert setup.app.theme == "dusk"


@pytest.mark.parametrize("theme", ["textual-light", "nord", "ansi-dark", "ansi-light", "paper"])
async def test_other_themes_draw_everything_too(theme):
    settings = Settings(theme=theme, motion=False)
    async with running(settings=settings) as (pilot, setup):
        await pilot.press("enter", "escape", "question_mark", "escape", "c")
        assert "Check in" in setup.text()


@pytest.mark.parametrize("key", ["c", "p", "P", "e", "b"])
async def test_a_key_pressed_twice_in_one_instant_opens_one_dialog(key):
    async with running(repository=store(a_goal())) as (pilot, setup):
        for _ in range(2):
            setup.app.post_message(events.Key(key, key))
        await pilot.pause()
        await pilot.pause()
        assert len(setup.app.screen_stack) == 2


async def test_a_day_of_another_year_has_its_year():
    goals = a_goal(end=date(2028, 12, 13)), a_goal("h", "walk", start=date(2028, 1, 4))
    async with running(repository=store(*goals)) as (_, setup):
        assert "until 13 Dec 2028" in setup.text()
        assert "starts Tue 4 Jan 2028" in setup.text()


async def test_only_check_ins_of_this_week_are_counted_as_its_own():
    # Made before the day was set to begin late: its Monday has not come yet.
    ahead = CheckIn("g", date(2026, 11, 23))
    repository = store(a_goal(), check_ins=[ahead, CheckIn("g", date(2026, 11, 20))])
    async with running(repository=repository) as (_, setup):
        assert "0 of 1 goal kept · 1 check-in" in setup.text().splitlines()[0]


@pytest.mark.parametrize(
    ("count", "ended", "words"),
    [
        (1, False, "No goals yet. A draft is waiting: n goes on with it."),
        (2, False, "No goals yet. 2 drafts are waiting: n goes on with one of them."),
        (1, True, "All goals are in the archive (a). A draft is waiting: n goes on with it."),
    ],
)
async def test_without_a_goal_the_drafts_that_wait_are_told(count, ended, words):
    over = replace(a_goal(), status=Status.ACHIEVED)
    repository = store(*([over] if ended else []))
    for number in range(count):
        repository.save_draft(GoalDraft(f"d{number}", wish="sing", saved=number))
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("escape")
        await pilot.pause()
        assert words in setup.text()
