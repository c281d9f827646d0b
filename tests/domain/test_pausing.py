"""Ending pauses."""

import pytest

from smartgoals_tui.domain.pausing import resumed
from smartgoals_tui.domain.plan import Pause
from tests.domain.builders import make_goal, march

TODAY = march(10)


@pytest.mark.parametrize(
    ("pauses", "left"),
    [
        ((), ()),
        ((Pause(march(8)),), (Pause(march(8), march(9)),)),
        ((Pause(march(8), march(12), "ill", "n"),), (Pause(march(8), march(9), "ill", "n"),)),
        ((Pause(march(10)),), ()),
        ((Pause(march(8), march(10)),), (Pause(march(8), march(9)),)),
        ((Pause(march(3), march(9)),), (Pause(march(3), march(9)),)),
        ((Pause(march(11), march(12)),), (Pause(march(11), march(12)),)),
        ((Pause(march(2)), Pause(march(10), march(20))), (Pause(march(2), march(9)),)),
    ],
)
def test_what_covers_today_ends_the_day_before(pauses, left):
    goal = resumed(make_goal(pauses=pauses), TODAY)
    assert goal.pauses == left
    assert not goal.is_paused(TODAY)
