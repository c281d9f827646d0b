"""Reserve weeks as a setting of a goal."""

import pytest

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.goal import Revision
from smartgoals_tui.domain.lifecycle.reserve import CHOICES, with_reserve
from tests.domain.builders import in_march, make_goal, march, progress

TODAY = march(12)


def test_a_change_is_told_in_the_story_and_is_no_change_when_it_is_none():
    goal = make_goal()
    assert with_reserve(goal, 0, TODAY) == goal
    twice = with_reserve(with_reserve(goal, 2, TODAY), 1, march(13))
    assert twice.reserve_weeks == 1
    assert twice.revisions == (
        Revision(TODAY, ("Reserve weeks: 0 → 2",)),
        Revision(march(13), ("Reserve weeks: 2 → 1",)),
    )


@pytest.mark.parametrize("weeks", [-1, 3])
def test_there_are_no_others(weeks):
    with pytest.raises(InvalidValue):
        with_reserve(make_goal(), weeks, TODAY)


def test_the_streak_goes_on_past_as_many_unmet_weeks():
    met = in_march(2, 3, 4, 16, 17, 18, 30, 31, 32)
    goal = make_goal()
    runs = [progress(with_reserve(goal, n, TODAY), met, march(34)).streak for n in CHOICES]
    assert [(run.current, len(run.reserved)) for run in runs] == [(1, 0), (2, 1), (3, 2)]
