"""Five levels of attainment proposed from a measure, so that a person edits instead of writes.

Goal attainment scaling (Kiresuk and Sherman 1968): −2 much less than expected, −1 less, 0 as
expected, +1 more, +2 much more. Here x or n is the target of a period and b what is done now.

- Days of a period of N days: below h · h … n−1 · n · n+1 · n+2 … N, with h = ⌈(b + n) ÷ 2⌉, or
  ⌈n ÷ 2⌉ where b ≥ n.
- Totals are cut at (b + x) ÷ 2 (x ÷ 2 where b ≥ x), x, 1.25 x and 1.5 x. All cuts but x are
  rounded half up to the largest 1·10ᵏ or 5·10ᵏ that is at most x ÷ 8.

Limits, amounts in all and what is done once have no proposal: the person's own words say it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from decimal import ROUND_FLOOR, Decimal
from itertools import pairwise
from typing import NamedTuple

from smartgoals_tui.domain.goal.measure import Measure, MeasureKind, period_words
from smartgoals_tui.domain.goal.parts import Measurable
from smartgoals_tui.domain.session.session import LEVEL_NAMES
from smartgoals_tui.domain.text.numbers import format_amount, with_unit
from smartgoals_tui.domain.text.text import one_line

_WIDEST = 2
"""So many days at most are said as a range at the upper end: "6–7 days"; else "3 days or more".
"""


class LevelRange(NamedTuple):
    """What counts as one level: from ``least`` up to, and without, ``below``."""

    level: int
    """−2 to 2."""
    least: float
    """Days, or units, of a period of the measure."""
    below: float
    """Infinite where there is no upper end."""

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing counts as this level: it is left blank."""
        return self.least >= self.below

    def __contains__(self, value: object) -> bool:
        return isinstance(value, int | float) and self.least <= value < self.below


def proposed_ranges(measurable: Measurable) -> tuple[LevelRange, ...]:
    """Return the ranges of the five levels, −2 first; empty where the measure has no proposal.

    Each begins where the one before ends, from 0 on. A range may be empty: seven days a week leave
    no room for more.
    """
    measure = measurable.measure
    now = max(0.0, measurable.baseline or 0.0) * measure.weeks
    if measure.kind is MeasureKind.DAYS:
        cuts = _cuts_of_days(int(measure.target), now, measure.days)
    elif measure.kind is MeasureKind.TOTAL:
        cuts = _cuts_of_total(measure.target, now)
    else:
        return ()
    ends = pairwise((0.0, *cuts, math.inf))
    return tuple(LevelRange(level, *both) for level, both in zip(LEVEL_NAMES, ends, strict=True))


def _cuts_of_days(target: int, now: float, days: int) -> list[float]:
    less = math.ceil((now + target) / 2 if now < target else target / 2)
    cuts = (less, target, target + 1, target + 2)
    # What no period has days for is left blank.
    return [cut if cut <= days else math.inf for cut in cuts]


def _cuts_of_total(target: float, now: float) -> list[float]:
    # In decimals, so that halves are exactly halves.
    x, b = Decimal(str(target)), Decimal(str(now))
    grain = _cut_grain(x)
    less = _half_up((b + x) / 2 if b < x else x / 2, grain)
    more, much_more = (_half_up(x * share, grain) for share in (Decimal("1.25"), Decimal("1.5")))
    return [float(cut) for cut in (min(less, x), x, more, much_more)]


def _cut_grain(target: Decimal) -> Decimal:
    """Return the largest 1·10ᵏ or 5·10ᵏ that is at most an eighth of ``target``."""
    finest = target / 8
    ten = Decimal(1).scaleb(finest.adjusted())
    return 5 * ten if 5 * ten <= finest else ten


def _half_up(value: Decimal, grain: Decimal) -> Decimal:
    return (value / grain + Decimal("0.5")).to_integral_value(ROUND_FLOOR) * grain


def proposed_texts(measurable: Measurable) -> tuple[str, ...]:
    """Return the words of the five levels, −2 first: "3–4 days a week"; a blank level is empty.

    Empty where the measure has no proposal.
    """
    measure = measurable.measure
    describe = _days_in_words if measure.kind is MeasureKind.DAYS else _total_in_words
    return tuple(
        "" if one.is_empty else describe(one, measure) for one in proposed_ranges(measurable)
    )


def _days_in_words(one: LevelRange, measure: Measure) -> str:
    every = period_words(measure.weeks)
    first, last = int(one.least), int(min(one.below - 1, measure.days))
    if last == 0:
        return f"no day {every}"
    if first == last:
        return f"{with_unit(last, 'days')} {every}"
    if first == 0:
        return f"{with_unit(last, 'days')} or fewer {every}"
    if math.isinf(one.below) and last - first >= _WIDEST:
        return f"{with_unit(first, 'days')} or more {every}"
    return f"{first}–{last} days {every}"


def _total_in_words(one: LevelRange, measure: Measure) -> str:
    # Without a unit, "5 a week" would be said of days.
    every = period_words(measure.weeks) + ("" if measure.unit else " in all")
    if math.isinf(one.below):
        return f"{with_unit(one.least, measure.unit)} or more {every}"
    below = f"under {with_unit(one.below, measure.unit)} {every}"
    return f"{format_amount(one.least)} to {below}" if one.least else below


def are_as_proposed(texts: Sequence[str], measurable: Measurable) -> bool:
    """Tell whether the five ``texts`` of a goal, −2 first, are still those that are proposed.

    Only then can a level be told from what was counted. Blanks around words make no difference;
    false where the measure has no proposal.
    """
    proposed = proposed_texts(measurable)
    return bool(proposed) and tuple(map(one_line, texts)) == tuple(map(one_line, proposed))
