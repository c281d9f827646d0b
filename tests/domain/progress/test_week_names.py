"""One vocabulary for the states of a week: each has its name in every place."""

from __future__ import annotations

import pytest

from smartgoals_tui.app.widgets.draw.glyphs import ASCII, UNICODE
from smartgoals_tui.cli.report import SIGNS
from smartgoals_tui.domain.progress.judging import JudgedWeek, WeekState
from smartgoals_tui.domain.progress.week_names import NAMES, ShownWeek, names_of, shown_week
from smartgoals_tui.domain.text.week import Week
from tests.domain.builders import days_measure, march

WEEK = Week(march(9))


def judged(state, count=1.0):
    return JudgedWeek(WEEK, count, 3, state, days_measure(3))


@pytest.mark.parametrize("state", WeekState)
def test_each_state_is_shown_as_itself_until_something_is_begun(state):
    assert shown_week(judged(state, count=0)) == state.value


def test_a_week_that_is_begun_or_held_by_a_reserve_is_shown_as_that():
    assert shown_week(judged(WeekState.OPEN)) is ShownWeek.STARTED
    assert shown_week(judged(WeekState.MISSED), {WEEK}) is ShownWeek.RESERVED
    assert names_of(judged(WeekState.PARTLY), {WEEK}).full == "held by a reserve week"


@pytest.mark.parametrize("state", ShownWeek)
def test_each_state_has_a_sign_and_all_its_names(state):
    assert all(NAMES[state])
    assert all(len(glyphs.weeks[state]) == 1 for glyphs in (ASCII, UNICODE))


@pytest.mark.parametrize("glyphs", [ASCII, UNICODE])
def test_no_two_states_share_a_sign(glyphs):
    assert len(set(glyphs.weeks.values())) == len(ShownWeek)


def test_the_legend_of_the_command_line_says_every_sign():
    assert SIGNS == (
        "# done   + partly   . or o nothing done   ^ over   = nothing asked   _ open   - begun   "
        "r reserve week"
    )
