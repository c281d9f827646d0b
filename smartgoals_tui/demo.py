"""Sample goals with a history, the same for the same day: for the demo, tests and pictures."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from re import finditer

from smartgoals_tui.domain.change import Change, CheckInStep, GoalStep
from smartgoals_tui.domain.drafting.convert import move_to_stair, new_goal
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.examples import EXAMPLES, Example
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.goal import Goal, Revision
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.goal.plan import Pause
from smartgoals_tui.domain.lifecycle.stair_moves import with_stair
from smartgoals_tui.domain.text.dates import describe_day
from smartgoals_tui.domain.text.week import Calendar, Week
from smartgoals_tui.storage.repository import Repository

CALENDAR = Calendar()
NOTES = ("felt calm", "short but done", "with music", "harder than usual", "went by itself")


_BY_THE_WEEK = tuple(
    example
    for example in EXAMPLES
    if dict(example.answers).get("kind", MeasureKind.DAYS) in (MeasureKind.DAYS, MeasureKind.TOTAL)
    and not {"cap", "period"} & dict(example.answers).keys()
)
"""The examples that a history of met and missed weeks can be made for."""


@dataclass(frozen=True, slots=True)
class Sample:
    """Goals and their check-ins."""

    goals: tuple[Goal, ...]
    check_ins: tuple[CheckIn, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """How one sample goal has gone."""

    example: str
    """The title of the example it follows."""
    weeks: str
    """One letter a week since the start, this week last: m met, p partly, - nothing, o paused."""
    climbs: tuple[int, ...] = ()
    """The weeks (from 0) at whose beginning the person climbed a stair, or did a step."""
    reserve_weeks: int = 0


STORIES = (
    Story("Practise mindfulness meditation", "mmmmmmmm-mpmmmmmp", (3, 5, 8)),
    Story("Call a friend", "mmm-mmmmmp", (4, 7)),
    Story("Run 15 kilometres a week", "mmpmmoommmmp", (3, 9)),
    Story("Write down three good things", "m-mmmmpm", (2, 5), reserve_weeks=1),
    Story("Walk by the river", "mmmmooo", (2,)),
    Story("Draw for fun", "p"),
    Story("At most 20 euros on takeaway", "mmpmmm"),
    Story("Finish a long book", "mm-mm"),
    Story("Hand in my thesis", "mmmpm", (0, 3)),
)


def demo_state(today: date) -> Sample:
    """Return nine lively goals as of ``today``, with limits, amounts in all and one done once."""
    random = Random(17)
    goals, check_ins = [], []
    for number, story in enumerate(STORIES):
        goal = _goal_of(story, f"demo{number}", today)
        goals.append(goal)
        check_ins += _live(goal, story.weeks, today, random)
    return Sample(tuple(goals), tuple(check_ins))


def many(today: date, *, goals: int, weeks: int) -> Sample:
    """Return ``goals`` goals of ``weeks`` weeks each, for measurements."""
    random = Random(5)
    made, check_ins = [], []
    for number in range(goals):
        example = _BY_THE_WEEK[number % len(_BY_THE_WEEK)]
        goal = _make(example, f"many{number}", _start(today, weeks), today)
        history = "".join(random.choice("mmmmmp-") for _ in range(weeks - 1)) + "p"
        made.append(goal)
        check_ins += _live(goal, history, today, random)
    return Sample(tuple(made), tuple(check_ins))


def decade(today: date, *, goals: int = 50, years: int = 10) -> Sample:
    """Return ``goals`` goals with ``years`` years of climbs, steps down, pauses and revisions."""
    random = Random(10)
    weeks = round(years * 365.25 / 7)
    made, check_ins = [], []
    for number in range(goals):
        history = _eventful(weeks, random)
        goal = _make(
            _BY_THE_WEEK[number % len(_BY_THE_WEEK)], f"decade{number}", _start(today, weeks), today
        )
        goal = replace(goal, pauses=_pauses(goal.start, history))
        goal = _revised(_moved(goal, weeks, random), weeks)
        made.append(goal)
        check_ins += _live(goal, history, today, random)
    return Sample(tuple(made), tuple(check_ins))


def _eventful(weeks: int, random: Random) -> str:
    """Return a letter for each week, with a rest of two or three weeks about once a year."""
    history = ""
    while len(history) < weeks:
        history += "".join(random.choice("mmmmmp-") for _ in range(random.randint(40, 60)))
        history += "o" * random.randint(2, 3)
    return f"{history[: weeks - 4]}mmmp"


def _moved(goal: Goal, weeks: int, random: Random) -> Goal:
    """Return ``goal`` with a move to any of its stairs about every half year."""
    stairs = [stair for stair in goal.achievable.stairs if stair.measure]
    for week in range(8, weeks - 4, 26):
        day = goal.start + timedelta(weeks=week)
        goal = move_to_stair(goal, random.choice(stairs), day, CALENDAR, "it was time")
    return goal


def _revised(goal: Goal, weeks: int) -> Goal:
    """Return ``goal`` with a revision a year."""
    days = (goal.start + timedelta(weeks=week) for week in range(50, weeks, 52))
    revisions = (Revision(day, ("Cue: reworded",), "a new job", "mornings work") for day in days)
    return replace(goal, revisions=tuple(revisions))


def fill(repository: Repository, sample: Sample) -> None:
    """Put ``sample`` into ``repository`` in one commit."""
    steps = [GoalStep(None, goal) for goal in sample.goals]
    entries = [CheckInStep(None, check_in) for check_in in sample.check_ins]
    repository.commit(Change("sample goals", (*steps, *entries)))


def _start(today: date, weeks: int) -> date:
    return CALENDAR.week_of(today).start - timedelta(weeks=weeks - 1)


def _make(example: Example, uid: str, start: date, today: date) -> Goal:
    """Return the goal of ``example``, begun on ``start`` and running on beyond ``today``."""
    end = describe_day(CALENDAR.week_of(today).end + timedelta(weeks=4))
    dates = [("start", describe_day(start)), ("next_session", "in 5 days")]
    draft = GoalDraft(uid).answered(example.answers)
    if draft.kind not in (MeasureKind.IN_ALL, MeasureKind.ONCE):
        # What is done by an end keeps its own: its steps have days until then.
        dates.append(("end", end))
    draft = draft.answered(dates)
    return new_goal(draft, read(draft, today), uid, _instant(start))


def _goal_of(story: Story, uid: str, today: date) -> Goal:
    example = next(example for example in EXAMPLES if example.title == story.example)
    start = _start(today, len(story.weeks))
    goal = replace(_make(example, uid, start, today), reserve_weeks=story.reserve_weeks)
    if goal.kind is MeasureKind.ONCE:
        return _with_steps_done(goal, story.climbs)
    stairs = [stair for stair in goal.achievable.stairs if stair.measure]
    for stair, week in zip(stairs[1:], story.climbs, strict=False):
        # A climb is decided in the week before it takes effect.
        decided = start + timedelta(weeks=week) - timedelta(days=1)
        goal = move_to_stair(goal, stair, decided, CALENDAR)
    return replace(goal, pauses=_pauses(start, story.weeks))


def _with_steps_done(goal: Goal, weeks: tuple[int, ...]) -> Goal:
    for stair, week in zip(goal.achievable.stairs, weeks, strict=False):
        goal = with_stair(goal, replace(stair, done_on=goal.start + timedelta(weeks=week)))
    return goal


def _pauses(start: date, weeks: str) -> tuple[Pause, ...]:
    """Return a pause for each run of paused weeks; one that lasts until today is open-ended."""
    pauses = []
    for run in finditer("o+", weeks):
        first = start + timedelta(weeks=run.start())
        last = None if run.end() == len(weeks) else start + timedelta(weeks=run.end(), days=-1)
        pauses.append(Pause(first, last, "ill"))
    return tuple(pauses)


def _live(goal: Goal, weeks: str, today: date, random: Random) -> list[CheckIn]:
    """Return check-ins that make each week go as its letter says."""
    week = CALENDAR.week_of(goal.start)
    check_ins: list[CheckIn] = []
    for letter in weeks:
        check_ins += _week(goal, week, letter, today, random)
        week = week.next
    return check_ins


def _week(goal: Goal, week: Week, letter: str, today: date, random: Random) -> list[CheckIn]:
    measure = goal.plan_on(week.start).measure
    days = [day for day in week.days if day <= today]
    if measure.is_at_most:
        return _told(goal, days, letter, random)
    sessions = float(math.ceil(measure.target / measure.weeks))
    if measure.kind is MeasureKind.TOTAL:
        sessions = measure.target / measure.weeks / measure.usual_amount
    elif measure.kind is MeasureKind.IN_ALL:
        sessions = 3
    count = {"m": sessions, "p": max(1, sessions - 1)}.get(letter, 0)
    chosen = sorted(random.sample(days, min(int(count), len(days))))
    amount = measure.amount
    if amount is None and measure.kind in (MeasureKind.TOTAL, MeasureKind.IN_ALL):
        amount = measure.usual_amount
    return [_check_in(goal, day, amount, random) for day in chosen]


def _told(goal: Goal, days: list[date], letter: str, random: Random) -> list[CheckIn]:
    """Return what was told of a limit or a cap: within it where a week was met, else over it."""
    measure = goal.plan_on(days[0]).measure if days else goal.plans[0].measure
    if letter not in "mp":
        return []
    amounts = [0.0] * len(days)
    if measure.cap is not None:
        missed = 0 if letter == "m" else 4
        amounts = [measure.cap + 1 if n < missed else float(n % 2) for n in range(len(days))]
    else:
        had = round(measure.target) if letter == "m" else round(measure.target) + 2
        places = range(len(days)) if measure.on_days else range(0, len(days), 2)
        for n in range(had):
            amounts[places[n % len(places)]] += 1
    return [_check_in(goal, day, amount, random) for day, amount in zip(days, amounts, strict=True)]


def _check_in(goal: Goal, day: date, amount: float | None, random: Random) -> CheckIn:
    note = random.choice(NOTES) if random.random() < 0.2 else ""
    return CheckIn(goal.uid, day, amount, note, _instant(day) + random.randrange(36_000))


def _instant(day: date) -> int:
    return int(datetime.combine(day, time(8), UTC).timestamp())
