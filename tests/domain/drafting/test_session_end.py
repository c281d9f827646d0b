"""An end that is said as the next session."""

from dataclasses import replace
from datetime import date

import pytest

from smartgoals_tui.domain.drafting.session_end import ASK, says_next_session
from smartgoals_tui.domain.drafting.validate import read
from tests.domain.coach.drafts import TODAY, WHOLE


@pytest.mark.parametrize(
    ("text", "is_session"),
    [
        ("next session", True),
        ("Until my next session.", True),
        ("  by the   next therapy session", True),
        ("next appointment", True),
        ("next friday", False),
        ("in two sessions", False),
        ("", False),
        ("next session " * 1000, False),
    ],
)
def test_the_next_session_is_heard_as_people_say_it(text, is_session):
    assert says_next_session(text) == is_session


def test_its_day_is_that_of_the_session():
    draft = replace(WHOLE, end="next session", next_session="11 Dec 2030")
    assert read(draft, TODAY).end == date(2030, 12, 11)


@pytest.mark.parametrize("session", ["", "nonsense"])
def test_a_session_without_a_day_is_asked_for(session):
    draft = replace(WHOLE, end="until next session", next_session=session)
    assert read(draft, TODAY).problem("end") == ASK
