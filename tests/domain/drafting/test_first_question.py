"""Which kind of goal the words of S suggest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.drafting.how_often import first_question
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.measure import MeasureKind
from tests.domain.drafting.said.sentences import LIMITS, NEITHER, ONCE


def asked(action, **answers):
    return first_question(GoalDraft("d", action=action, **answers))


@pytest.mark.parametrize("action", LIMITS)
def test_less_suggests_a_limit(action):
    assert asked(action) is MeasureKind.LIMIT
    assert asked("", wish=action) is MeasureKind.LIMIT
    assert asked(f"I want to {action.upper()}.") is MeasureKind.LIMIT


@pytest.mark.parametrize("action", ONCE)
def test_what_is_finished_suggests_once(action):
    assert asked(action) is MeasureKind.ONCE
    assert asked(f"I will {action}.") is MeasureKind.ONCE


@pytest.mark.parametrize("action", NEITHER)
def test_other_words_suggest_nothing(action):
    assert asked(action) is None


def test_more_now_than_is_asked_suggests_a_limit():
    total = {"kind": MeasureKind.TOTAL, "unit": "beers"}
    assert asked("drink beer", total="10", baseline="14", **total) is MeasureKind.LIMIT
    assert asked("drink beer", total="10", baseline="9", **total) is None
    assert asked("drink beer", days="2", baseline="5 days") is MeasureKind.LIMIT
    assert asked("drink beer", days="2", baseline="daily") is MeasureKind.LIMIT
    assert asked("walk", days="", baseline="5") is None
    assert asked("walk", days="x", baseline="5") is None


@given(st.text(), st.text(), st.text())
def test_any_text_is_read(action, wish, baseline):
    asked(action, wish=wish, baseline=baseline, days="3")
