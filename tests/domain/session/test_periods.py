"""What a session looks back on; held sessions cut time without a gap or an overlap."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.session.periods import session_period
from smartgoals_tui.domain.session.session import Session, SessionState

HELD, MISSED, PLANNED = SessionState.HELD, SessionState.MISSED, SessionState.PLANNED


def november(number):
    return date(2026, 11, 1) + timedelta(days=number - 1)


def session(number, state=HELD, uid=""):
    return Session(uid or f"{number}", november(number), state=state)


THIS = session(26, PLANNED)


@pytest.mark.parametrize(
    ("others", "first_start", "first"),
    [
        pytest.param([session(12)], None, 13, id="the day after the last held one"),
        pytest.param([session(12), session(5)], None, 13, id="in any order"),
        pytest.param([session(5), session(12, MISSED)], None, 6, id="a missed one ends none"),
        pytest.param([session(5), session(12, PLANNED)], None, 6, id="an unconfirmed one neither"),
        pytest.param([session(12), session(30)], None, 13, id="a later one says nothing"),
        pytest.param([session(12), session(26)], None, 13, id="one on the same day shares it"),
        pytest.param([session(25)], None, 26, id="yesterday"),
        pytest.param([session(12)], 20, 13, id="a held one goes before the first goal"),
        pytest.param([], None, -2, id="before the first: 28 days back"),
        pytest.param([session(12, MISSED)], -30, -2, id="before the first, an older goal"),
        pytest.param([], 9, 9, id="before the first, a goal since"),
        pytest.param([], 26, 26, id="a goal from today on"),
        pytest.param([], 27, -2, id="a goal that is still to start"),
    ],
)
def test_what_a_session_looks_back_on(others, first_start, first):
    start = None if first_start is None else november(first_start)
    period = session_period(THIS, [*others, THIS], start)
    assert period == (november(first), november(26))
    assert (period.days[0], period.days[-1]) == period


@given(
    st.lists(st.tuples(st.integers(1, 90), st.sampled_from(SessionState)), min_size=1, max_size=12),
    st.none() | st.integers(-40, 120),
)
def test_held_sessions_cut_time_into_periods(drawn, start):
    sessions = [session(number, state, str(n)) for n, (number, state) in enumerate(drawn)]
    first_start = None if start is None else november(start)
    periods = {session_period(one, sessions, first_start) for one in sessions if one.state is HELD}
    in_order = sorted(periods)
    assert {period.last for period in periods} == {one.day for one in sessions if one.state is HELD}
    for earlier, later in pairwise(in_order):
        assert earlier.last + timedelta(days=1) == later.first
    for period in in_order:
        assert period.first <= period.last
        assert len(period.days) == (period.last - period.first).days + 1
