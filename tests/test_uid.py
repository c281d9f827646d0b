"""Names for new things."""

import re

from smartgoals_tui.uid import new_uid


def test_ten_signs_that_nobody_takes_for_one_another():
    assert re.fullmatch("[2-9A-HJ-NP-Za-km-np-z]{10}", new_uid())


def test_each_is_another():
    assert len({new_uid() for _ in range(1000)}) == 1000
