"""Each of the five screens at each size: all of it can be reached, and typed text arrives."""

import pytest
from textual.widgets import Input

from smartgoals_tui.app.widgets.fields.answers import Answer
from smartgoals_tui.app.widgets.fields.choice import Choice, Toggles
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.scale import Scale
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.letters import LETTERS, Letter
from smartgoals_tui.domain.goal.measure import MeasureKind

from .sizes import SIZES, at_all_sizes
from .wizard_harness import draft_of, unfold, wizard

HIDDEN = {Letter.M: {"total", "done"}}
"""Fields that belong to other ways of counting."""

letters = pytest.mark.parametrize("letter", Letter)


def cut_off(app, widget):
    """Whether any of a widget lies outside the screen, or is scrolled away."""
    visible = app.screen.find_widget(widget).visible_region
    return visible.area < widget.region.area


def expect_nothing_wider_than_its_place(app, size):
    assert app.screen.form.max_scroll_x == 0
    for widget in app.screen.query("*"):
        if widget.display and widget.region:
            assert widget.region.right <= size[0], f"{widget} ends at {widget.region.right}"
    side = app.screen.query_one("#side")
    assert side.region.right == size[0]
    assert side.region.width == size[0] or size[0] >= 100
    for widget in app.screen.query(".controls > *"):
        if widget.display:
            assert widget.region.right <= widget.parent.region.right, f"{widget} is cut off"


@letters
@at_all_sizes
async def test_tab_leads_to_every_field_and_shows_it_in_full(letter, size):
    reached = set()
    async with wizard(draft_of("full", letter=letter), size=size) as (pilot, app):
        await unfold(pilot)
        expect_nothing_wider_than_its_place(app, size)
        first = app.focused
        for _ in range(60):
            assert not cut_off(app, app.focused), f"{app.focused} at {app.focused.region}"
            if isinstance(app.focused, Answer):
                reached.add(app.focused.field)
            app.screen.focus_next()
            await pilot.pause()
            if app.focused is first:
                break
        else:
            raise AssertionError("tab never came around")
    if "first-step" in reached:
        reached.add("stairs")
    assert reached >= set(LETTERS[letter].fields) - HIDDEN.get(letter, set())


@letters
async def test_where_the_side_just_fits_nothing_is_wider_than_its_place(letter):
    size = (100, 30)
    async with wizard(draft_of("full", letter=letter), size=size) as (_, app):
        expect_nothing_wider_than_its_place(app, size)


@letters
async def test_typed_values_reach_the_draft(letter):
    # What reaches the draft is the same on any size; the least room has the most scrolling.
    # How sure one is makes the field for the reason.
    draft = GoalDraft("d", letter=letter, confidence=5)
    async with wizard(draft, size=SIZES["60x20"]) as (pilot, app):
        await unfold(pilot)
        expected = {}
        for control in app.screen.form.in_order():
            control.focus()
            await pilot.pause()
            if isinstance(control, Input):
                # The line follows what is typed in its parts.
                if control.field in ("stair-difficulty", "often"):
                    continue
                control.value = f"7 {control.field}"
                if not control.field.startswith(("stair-", "first-")):
                    expected[control.field] = f"7 {control.field}"
            elif isinstance(control, Scale):
                await pilot.press("3")
                expected[control.field] = 3
            elif isinstance(control, Toggles):
                await pilot.press("space", "right", "right", "space")
                expected[control.field] = frozenset({0, 2})
            elif isinstance(control, Choice) and control.field != "kind":
                await pilot.press("right", "right")
                expected[control.field] = control._values[1]
        await pilot.pause()
        draft = app.screen.wizard.draft
        assert {name: getattr(draft, name) for name in expected} == expected
        assert set(expected) >= set(LETTERS[letter].fields) - HIDDEN.get(letter, set()) - {
            "kind",
            "often",
            "stairs",
        }


@at_all_sizes
async def test_a_weekly_total_asks_for_a_total(size):
    async with wizard(GoalDraft("d", letter=Letter.M), size=size) as (pilot, app):
        await unfold(pilot)
        next(one for one in app.screen.form.in_order() if one.field == "kind").focus()
        await pilot.press("right")
        await pilot.pause()
        asked = [one.field for one in app.screen.form.in_order()]
        assert asked == [
            *("often", "baseline", "kind", "total", "unit", "amount", "period"),
            *("less", "expected", "more"),
        ]
        assert app.screen.wizard.draft.kind is MeasureKind.TOTAL


async def test_amount_and_unit_follow_when_the_way_of_counting_changes():
    draft = GoalDraft("d", letter=Letter.M, amount="5")
    async with wizard(draft) as (pilot, app):
        line = next(one for one in app.screen.form.in_order() if one.field == "unit")
        line.value = "km"
        next(one for one in app.screen.form.in_order() if one.field == "kind").focus()
        await pilot.press("right")
        await pilot.pause()
        shown = {one.field: one for one in app.screen.form.in_order()}
        assert (shown["unit"].value, shown["amount"].value) == ("km", "5")
        assert app.screen.wizard.draft.unit == "km"


@pytest.mark.parametrize("letter", Letter)
async def test_ascii_only_draws_nothing_else_for_signs(letter):
    # All of it, so that no bar for scrolling is drawn: that has signs of Textual's own.
    size = (120, 60)
    async with wizard(draft_of("full", letter=letter), size, ascii_only=True) as (_, app):
        lines = app.screen._compositor.render_strips()
        text = "".join(segment.text for line in lines for segment in line)
    # What grounds and scrollbars end with is left to the filter of the whole screen.
    assert set(text) & set("○◐✓●■□▸▾▁▂▃━─╍╌") == set()


async def test_on_a_wide_screen_the_form_is_96_wide_and_centred_and_the_buttons_end_with_it():
    async with wizard(draft_of("full", letter=Letter.M), size=(200, 50)) as (_, app):
        form, page = app.screen.form.region, app.screen.query_one("#page").region
        assert form.width == 96
        assert abs((form.x - page.x) - (page.right - form.right)) <= 1
        field = app.screen.query(Field).first().region
        assert app.screen.query_one("#next").region.right == field.right
