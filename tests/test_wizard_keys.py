"""A goal takes no more keys than it should: people's answers replayed on the real wizard."""

import pytest

from benchmarks.wizard_keys import ALL_AIM, CORE_AIM, EVERYTHING_AIM, replay
from benchmarks.wizard_walks import WALKS

ALL = [pytest.param(walk, marks=pytest.mark.long if n else ()) for n, walk in enumerate(WALKS)]


@pytest.mark.parametrize("walk", ALL, ids=lambda walk: walk.core.strip().split("⏎")[0])
async def test_a_goal_is_said_in_few_keys(walk):
    count, words = await replay(walk.core)
    assert count.other <= CORE_AIM
    assert count.keys <= ALL_AIM
    assert all(words)


@pytest.mark.long
@pytest.mark.parametrize("walk", WALKS, ids=lambda walk: walk.core.strip().split("⏎")[0])
async def test_everything_is_said_in_few_keys(walk):
    count, _ = await replay(walk.everything)
    assert count.other <= EVERYTHING_AIM
