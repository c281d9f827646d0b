"""The staircase in use: where a person stands, what is offered, and what can be done to a stair.

Nothing here moves anyone: an offer is a suggestion, carried out by
``smartgoals_tui.domain.drafting.convert.move_to_stair`` when the person says so.
"""

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.goal import Goal, Revision, Status
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind, asks_more
from smartgoals_tui.domain.goal.plan import WHOLE_GOAL, Stair, stairs_within
from smartgoals_tui.domain.lifecycle.smaller_measure import smaller
from smartgoals_tui.domain.progress.judging import TRANSPARENT, UNMET, JudgedWeek, WeekState
from smartgoals_tui.domain.progress.progress import Progress
from smartgoals_tui.domain.text.dates import format_short
from smartgoals_tui.domain.text.text import capitalise

CLIMBED, TICKED = "Climbed to: ", "Ticked: "
"""How a revision begins that keeps what helped on the stairs."""

OFFER_WEEKS = 2
"""Weeks in a row on one stair, all met or all not, after which a move is offered."""


class Climb(NamedTuple):
    """The stair has held: a higher one may come."""

    stair: Stair


class StepDown(NamedTuple):
    """The stair was too high twice running: a smaller one may help."""

    stair: Stair
    is_new: bool
    """The staircase has none below; this one would be added."""


StairOffer = Climb | StepDown


class ScheduledMove(NamedTuple):
    """A move to another stair that is decided and begins on a day to come."""

    stair: Stair
    start: date
    is_up: bool
    """It leads to a higher stair than the one stood on until then."""

    @property
    def verb(self) -> str:
        """What it is: "climb" or "step down"."""
        return "climb" if self.is_up else "step down"

    def words(self, today: date) -> str:
        """Say when it begins: "climb begins Mon 30 Nov"."""
        return f"{self.verb} begins {format_short(self.start, today)}"


class Standing(NamedTuple):
    """A stretch of days on one stair."""

    first: date
    last: date | None
    """None while it goes on."""


def stair_offer(progress: Progress) -> StairOffer | None:
    """Return the move to offer; None while there is nothing to offer.

    A climb when the last two weeks on the stair were met, a smaller stair when they were not;
    weeks that ask nothing, and this one while it is open, are passed over. While a goal rests, is
    over or has a move planned already, nothing is offered; nor is a climb in its last week.
    """
    goal, today = progress.goal, progress.today
    plan = goal.plan_on(today)
    is_settled = goal.plans[-1].start <= plan.start
    if goal.status_on(today) is not Status.ACTIVE or not goal.runs_on(today) or not is_settled:
        return None
    states = {week.state for week in _last_on_stair(progress)}
    if states == {WeekState.MET}:
        higher = _higher(goal, plan.measure)
        return Climb(higher) if higher and not _is_last_week(progress) else None
    if states and states <= set(UNMET):
        return smaller_stair(goal)
    return None


def smaller_stair(goal: Goal) -> StepDown | None:
    """Return the nearest stair below the latest plan's that asks less, or a new one of about half.

    None where nothing asks less.
    """
    measure, stairs = goal.plans[-1].measure, _measured(goal)
    place = _place(goal, goal.plans[-1].stair, measure)
    below = stairs if place is None else stairs[:place]
    for stair in reversed(below):
        if stair.measure != measure and not _asks(stair, measure):
            return StepDown(stair, is_new=False)
    half = smaller(measure)
    if half is None:
        return None
    return StepDown(Stair(_unused_uid(goal), capitalise(half.describe()), half), is_new=True)


def scheduled_move(goal: Goal, today: date) -> ScheduledMove | None:
    """Return the move to another stair that is still to begin; None where none is scheduled."""
    current, latest = goal.plan_on(today), goal.plans[-1]
    if latest is current or latest.start <= today or latest.stair == current.stair:
        return None
    uids = [stair.uid for stair in goal.achievable.stairs]
    if latest.stair not in uids:
        return None
    place, is_up = uids.index(latest.stair), asks_more(latest.measure, current.measure)
    if current.stair in uids:
        is_up = place > uids.index(current.stair)
    return ScheduledMove(goal.achievable.stairs[place], latest.start, is_up)


def standing_since(goal: Goal, today: date) -> date:
    """Return the day since which the person stands on the stair of ``today``, unchanged."""
    current = goal.plan_on(today)
    since = current.start
    for plan in reversed(goal.plans):
        if plan.start > since:
            continue
        if (plan.stair, plan.measure) != (current.stair, current.measure):
            break
        since = plan.start
    return since


def standings(goal: Goal, stair: str) -> tuple[Standing, ...]:
    """Return when the person has stood on a stair, or is going to, oldest first."""
    found: list[Standing] = []
    ends = [date.fromordinal(max(1, plan.start.toordinal() - 1)) for plan in goal.plans[1:]]
    for plan, last in zip(goal.plans, (*ends, None), strict=True):
        # A plan that another of the same day replaced was never in force.
        if plan.stair != stair or (last is not None and last < plan.start):
            continue
        if found and found[-1].last and found[-1].last.toordinal() + 1 == plan.start.toordinal():
            found[-1] = Standing(found[-1].first, last)
        else:
            found.append(Standing(plan.start, last))
    return tuple(found)


def adjacent_stair(goal: Goal, by: int) -> Stair | None:
    """Return the measured stair above (``by`` 1) or below (-1) the latest plan's; None: no more.

    Where the plan names no stair, as in older files, what it asks says between which it lies.
    """
    stairs, latest = _measured(goal), goal.plans[-1]
    place = _place(goal, latest.stair, latest.measure)
    if place is not None:
        return stairs[place + by] if 0 <= place + by < len(stairs) else None
    if by > 0:
        return next((stair for stair in stairs if _asks(stair, latest.measure)), None)
    return next((stair for stair in reversed(stairs) if not _asks(stair, latest.measure)), None)


def is_one_off(goal: Goal, stair: Stair) -> bool:
    """Tell whether a stair is to be ticked off: it asks nothing, or is all of what is done once."""
    return stair.measure is None or (goal.kind is MeasureKind.ONCE and stair.uid == WHOLE_GOAL)


def with_stair(goal: Goal, stair: Stair) -> Goal:
    """Return ``goal`` with ``stair`` in the place of the one that has its uid."""
    stairs = tuple(stair if known.uid == stair.uid else known for known in goal.achievable.stairs)
    return replace(goal, achievable=replace(goal.achievable, stairs=stairs))


def with_stair_below(goal: Goal, stair: Stair) -> Goal:
    """Return ``goal`` with a new ``stair`` below the one that is stood on.

    A goal without stairs becomes the top one itself.
    """
    stairs = goal.achievable.stairs
    if not stairs:
        stairs = (Stair(WHOLE_GOAL, goal.title, goal.measurable.asked),)
    current = goal.plans[-1].stair
    place = next((n for n, stair in enumerate(stairs) if stair.uid == current), 0)
    added = (*stairs[:place], stair, *stairs[place:])
    return replace(goal, achievable=replace(goal.achievable, stairs=added))


def without_stair(goal: Goal, stair: Stair, today: date) -> Goal:
    """Return ``goal`` without ``stair``; a revision keeps what it was.

    Raises:
        InvalidValue: it is the only one, the goal itself, or the one stood on; says which.
    """
    stairs = goal.achievable.stairs
    if len(stairs) == 1:
        raise InvalidValue("This is the only step; a goal keeps at least one. e changes it.")
    if stair is stairs[-1]:
        raise InvalidValue("The top step is the goal itself. e changes it.")
    scheduled = scheduled_move(goal, today)
    if scheduled and scheduled.stair.uid == stair.uid:
        begins = format_short(scheduled.start, today)
        raise InvalidValue(f"You are to stand on it from {begins}. Move to another one first.")
    if stair.uid in (goal.plan_on(today).stair, goal.plans[-1].stair):
        raise InvalidValue("You stand on this step. Move to another one first.")
    kept = tuple(known for known in stairs if known.uid != stair.uid)
    gone = Revision(today, (f"Step taken away: {stair.describe()}",))
    return replace(goal.with_revision(gone), achievable=replace(goal.achievable, stairs=kept))


def with_lesson(goal: Goal, day: date, what: str, learned: str) -> Goal:
    """Return ``goal`` with a revision that keeps what was ``learned`` when ``what`` happened."""
    return goal.with_revision(Revision(day, (what,), learned=learned))


# Inside


def _measured(goal: Goal) -> list[Stair]:
    return [stair for stair in stairs_within(goal.achievable.stairs) if stair.measure]


def _asks(stair: Stair, measure: Measure) -> bool:
    """Tell whether a measured stair asks more than ``measure``."""
    return stair.measure is not None and asks_more(stair.measure, measure)


def _place(goal: Goal, uid: str, measure: Measure) -> int | None:
    """Return the place among the measured stairs: by uid, else by what is asked."""
    stairs = _measured(goal)
    by_uid = (n for n, stair in enumerate(stairs) if stair.uid == uid)
    by_measure = (n for n, stair in enumerate(stairs) if stair.measure == measure)
    return next(by_uid, next(by_measure, None))


def _last_on_stair(progress: Progress) -> list[JudgedWeek]:
    """Return the last judged weeks wholly on the stair; none while there are too few."""
    since = standing_since(progress.goal, progress.today)
    if since <= progress.goal.start:
        since = date.min
    last: list[JudgedWeek] = []
    for judged in reversed(progress.weeks):
        if judged.week.start < since:
            break
        if judged.state not in TRANSPARENT:
            last.append(judged)
        if len(last) == OFFER_WEEKS:
            return last
    return []


def _is_last_week(progress: Progress) -> bool:
    """Tell whether the goal ends before the next week, in which a climb would begin."""
    week, end = progress.this_week, progress.goal.end
    return week is not None and end is not None and end <= week.week.end


def _higher(goal: Goal, measure: Measure) -> Stair | None:
    """Return the next stair that asks more."""
    place = _place(goal, goal.plans[-1].stair, measure)
    above = _measured(goal)[0 if place is None else place + 1 :]
    return next((stair for stair in above if _asks(stair, measure)), None)


def _unused_uid(goal: Goal) -> str:
    """Return a uid for a new stair that no stair has or ever had in a plan."""
    used = {stair.uid for stair in goal.achievable.stairs} | {plan.stair for plan in goal.plans}
    number = 1
    while f"smaller{number}" in used:
        number += 1
    return f"smaller{number}"
