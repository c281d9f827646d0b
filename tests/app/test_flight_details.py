"""What the flight of steps shows besides what is typed into it."""

from datetime import date

import pytest

from smartgoals_tui.app.screens.wizard.flight_details import details_of
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.goal.draft import GoalDraft

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("answers", "example", "measure"),
    [
        ({"days": "1"}, "e.g. a smaller part of it, 1 day", "e.g. 1 day"),
        ({"days": "5"}, "e.g. a smaller part of it, 2 days", "e.g. 2 days"),
        (
            {"days": "4", "amount": "20", "unit": "minutes"},
            "e.g. 1 minute of it, 2 days",
            "e.g. 2 days",
        ),
        (
            {"days": "3", "amount": "1", "unit": "hours"},
            "e.g. a smaller part of it, 1 day",
            "e.g. 1 day",
        ),
    ],
)
def test_an_example_of_a_first_step_asks_less_than_the_goal(answers, example, measure):
    draft = GoalDraft("d", action="walk", start="today", **answers)
    details = details_of(draft, read(draft, TODAY), ())
    assert (details.example, details.measure_example) == (example, measure)
