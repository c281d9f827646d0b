"""Whatever can be said comes back as it was said."""

from __future__ import annotations

import tempfile
from dataclasses import fields, replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.change import Change, CheckInStep, DraftStep, GoalStep
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.goal.goal import Goal, LookBack, Outcome, Revision, Status
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.domain.goal.measure import PERIODS, Measure, MeasureKind
from smartgoals_tui.domain.goal.parts import (
    Achievable,
    IfThen,
    Measurable,
    Motives,
    Relevant,
    Specific,
    TimeBound,
)
from smartgoals_tui.domain.goal.plan import DueStep, Pause, Plan, Stair
from smartgoals_tui.domain.text.numbers import MAX_AMOUNT
from smartgoals_tui.storage.format.dataclass_json import from_plain, to_plain, with_unknown
from smartgoals_tui.storage.repository import Repository
from tests.storage.helpers import (
    Clock,
    a_check_in,
    a_draft,
    a_goal,
    as_stored,
    checked_in,
    contents,
    draft_made,
    goal_made,
    open_store,
)
from tests.tries import tries

CONTROLS = st.characters(categories=["Cc", "Cf", "Zl", "Zp"])
HALVES = st.integers(0xD800, 0xDFFF).map(chr)
TEXTS = st.lists(st.characters() | CONTROLS | HALVES, max_size=12).map("".join)
DAYS = st.dates(min_value=date(1900, 1, 1))
SECONDS = st.integers(-(2**53), 2**53)
AMOUNTS = st.floats(0, MAX_AMOUNT, exclude_min=True)
LEAST_AMOUNTS = st.floats(0, MAX_AMOUNT)
"""0 is told of a limit."""

WEEKS = st.sampled_from(PERIODS)
KIND = {kind: st.just(kind) for kind in MeasureKind}


def _day_measures(kind: MeasureKind, least: int, **parts: object) -> st.SearchStrategy[Measure]:
    """Return measures whose target is a number of days of their period."""
    return WEEKS.flatmap(
        lambda weeks: st.builds(
            Measure,
            KIND[kind],
            st.integers(least, 7 * weeks).map(float),
            unit=TEXTS,
            weeks=st.just(weeks),
            **parts,
        )
    )


EFFORTS = _day_measures(MeasureKind.DAYS, 1, amount=st.none() | AMOUNTS) | st.builds(
    Measure, KIND[MeasureKind.TOTAL], AMOUNTS, st.none() | AMOUNTS, TEXTS, weeks=WEEKS
)
ONCE = st.just(Measure(MeasureKind.ONCE, 1.0))
MEASURES = (
    EFFORTS
    | _day_measures(MeasureKind.DAYS, 1, cap=LEAST_AMOUNTS)
    | _day_measures(MeasureKind.LIMIT, 0, on_days=st.just(True))
    | st.builds(Measure, KIND[MeasureKind.LIMIT], LEAST_AMOUNTS, unit=TEXTS, weeks=WEEKS)
    | st.builds(Measure, KIND[MeasureKind.IN_ALL], AMOUNTS, st.none() | AMOUNTS, TEXTS)
    | ONCE
)


def or_none(upper: int) -> st.SearchStrategy[int | None]:
    return st.none() | st.integers(0, upper)


SPANS = st.tuples(DAYS, st.none() | st.integers(0, 10_000)).map(
    lambda span: (span[0], None if span[1] is None else _later(span[0], span[1]))
)


def _later(day: date, days: int) -> date:
    return min(day, date.max - timedelta(days=days)) + timedelta(days=days)


OF_A_GOAL = (
    st.none() | st.floats(allow_nan=False, allow_infinity=False),
    TEXTS,
    TEXTS,
    TEXTS,
)
MEASURABLES = st.builds(Measurable, MEASURES, *OF_A_GOAL) | st.builds(
    Measurable, ONCE, *OF_A_GOAL, st.none() | EFFORTS, TEXTS
)
STAIRS = st.builds(
    Stair,
    TEXTS,
    TEXTS,
    st.none() | MEASURES,
    or_none(10),
    st.none() | DAYS,
    st.none() | DAYS,
)
PLANS = st.builds(
    Plan,
    DAYS,
    MEASURES,
    st.frozensets(st.integers(0, 6)),
    TEXTS,
    TEXTS,
    st.none() | DAYS,
    st.lists(st.builds(DueStep, TEXTS, DAYS), max_size=2).map(tuple),
)
GOALS = st.builds(
    Goal,
    st.just("g1"),
    st.builds(Specific, TEXTS.map(lambda text: "a" + text), TEXTS, TEXTS, TEXTS),
    MEASURABLES,
    st.builds(
        lambda span, *rest: TimeBound(*span, *rest), SPANS, TEXTS, or_none(99), st.none() | DAYS
    ),
    st.lists(PLANS, min_size=1, max_size=3).map(tuple),
    st.builds(
        Achievable,
        st.lists(STAIRS, max_size=3).map(tuple),
        or_none(10),
        TEXTS,
        TEXTS,
        TEXTS,
        TEXTS,
        st.lists(st.builds(IfThen, TEXTS, TEXTS), max_size=2).map(tuple),
    ),
    st.builds(
        Relevant,
        TEXTS,
        TEXTS,
        st.builds(Motives, or_none(4), or_none(4), or_none(4), or_none(4)),
        TEXTS,
    ),
    st.lists(
        st.builds(lambda span, *rest: Pause(*span, *rest), SPANS, TEXTS, TEXTS, TEXTS), max_size=2
    ).map(tuple),
    st.lists(
        st.builds(Revision, DAYS, st.lists(TEXTS, max_size=2).map(tuple), TEXTS, TEXTS),
        max_size=2,
    ).map(tuple),
    st.sampled_from(Status),
    st.integers(0, 2),
    TEXTS,
    SECONDS,
    st.lists(
        st.builds(LookBack, DAYS, st.sampled_from(Outcome), or_none(10), TEXTS, TEXTS), max_size=2
    ).map(tuple),
    TEXTS,
)
CHECK_INS = st.builds(
    CheckIn,
    st.just("g1"),
    DAYS,
    st.none() | LEAST_AMOUNTS,
    TEXTS,
    SECONDS,
    st.integers(-900, 900),
    st.booleans(),
)
DRAFT_TEXTS = [
    field.name
    for field in fields(GoalDraft)
    if field.type == "str" and field.name not in ("uid", "letter")
]
_BEGUN = st.builds(
    GoalDraft,
    st.just("d1"),
    **dict.fromkeys(DRAFT_TEXTS, TEXTS),
    letter=st.sampled_from(Letter),
    saved=SECONDS,
    kind=st.sampled_from(MeasureKind),
    stairs=st.lists(
        st.builds(StairDraft, TEXTS, TEXTS, TEXTS, TEXTS, or_none(10), st.none() | DAYS, TEXTS),
        max_size=2,
    ).map(tuple),
    confidence=or_none(10),
    others=or_none(4),
    guilt=or_none(4),
    value=or_none(4),
    enjoyment=or_none(4),
    weekdays=st.frozensets(st.integers(0, 6)),
    dismissed=st.frozensets(TEXTS, max_size=3),
)
DRAFTS = st.builds(replace, _BEGUN, began_as=st.none() | _BEGUN)

LONG = "\x00\x1b[31m\r\n\u2028\ufeff\ud83d" + "é\U0001f600" * 4_995


def after_committing(change: Change, *, to_disk: bool) -> tuple[object, ...]:
    """Return what a store holds after ``change``, read back from its bytes."""
    if not to_disk:
        memory = Repository.in_memory(now=Clock())
        memory.commit(change)
        return contents(memory)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "goals.json")
        repository = open_store(path)
        repository.commit(change)
        again = open_store(path)
        assert contents(again) == contents(repository)
        assert again.take_notices() == ()
        return contents(again)


def expect_back(goal: Goal, check_ins: list[CheckIn], draft: GoalDraft, *, to_disk: bool) -> None:
    steps = (GoalStep(None, goal), *checked_in(*check_ins).steps, DraftStep(None, draft))
    kept = after_committing(Change("x", steps), to_disk=to_disk)
    logs = [sorted((as_stored(check_in) for check_in in check_ins), key=repr)]
    assert kept == ((as_stored(goal),), logs, [as_stored(draft)])


EVERY_KIND = (
    Measure(MeasureKind.DAYS, 14, 2.5, "hours", weeks=4),
    Measure(MeasureKind.DAYS, 5, unit="cups", cap=0),
    Measure(MeasureKind.TOTAL, 20, 5, "km", weeks=2),
    Measure(MeasureKind.LIMIT, 0, unit="beers"),
    Measure(MeasureKind.LIMIT, 2, unit="evenings", on_days=True, weeks=4),
    Measure(MeasureKind.IN_ALL, 50, 10, "pages"),
    Measure(MeasureKind.ONCE, 1),
)


@pytest.mark.parametrize("to_disk", [False, True])
@pytest.mark.parametrize("measure", EVERY_KIND, ids=Measure.describe)
def test_every_kind_comes_back_with_check_ins_of_nothing(measure: Measure, to_disk: bool) -> None:
    goal, day = a_goal(), date(2026, 12, 4)
    is_once = measure.kind is MeasureKind.ONCE
    effort, done = (EVERY_KIND[0], "it is [/handed] in 🙂") if is_once else (None, "")
    goal = replace(
        goal,
        measurable=Measurable(measure, effort=effort, done=done),
        plans=(replace(goal.plans[0], measure=measure, until=day, due=(DueStep("s1", day),)),),
        achievable=Achievable((Stair("s1", "outline", by=day), Stair("s2", "less", measure))),
    )
    draft = replace(
        a_draft(),
        kind=measure.kind,
        often="at most 10, or [b]so",
        cap="0",
        period="4",
        done=done,
        stairs=(StairDraft("s1", "outline", by="4 dec"),),
    )
    told = replace(a_check_in(), amount=0.0)
    expect_back(goal, [told, told], draft, to_disk=to_disk)


@given(GOALS)
def test_goals_come_back(goal: Goal) -> None:
    expect_back(goal, [], a_draft(), to_disk=False)


@given(st.lists(CHECK_INS, max_size=8))
def test_check_ins_come_back(check_ins: list[CheckIn]) -> None:
    expect_back(a_goal(), check_ins, a_draft(), to_disk=False)


@given(DRAFTS)
def test_drafts_come_back(draft: GoalDraft) -> None:
    expect_back(a_goal(), [], draft, to_disk=False)


@tries(5, 40)
@given(GOALS, st.lists(CHECK_INS, max_size=4), DRAFTS)
def test_everything_comes_back_from_a_disk(
    goal: Goal, check_ins: list[CheckIn], draft: GoalDraft
) -> None:
    expect_back(goal, check_ins, draft, to_disk=True)


@pytest.mark.parametrize("to_disk", [False, True])
def test_ten_thousand_characters_come_back(to_disk: bool) -> None:
    assert len(LONG) >= 9_999
    goal = replace(a_goal(action="a" + LONG), wording=LONG)
    expect_back(goal, [a_check_in(note=LONG)], a_draft(action=LONG), to_disk=to_disk)


def test_texts_are_kept_whole_where_a_file_can_hold_them() -> None:
    assert as_stored("\ud83d\ude00 \x00 \ufeff é") == "😀 \x00 \ufeff é"
    assert as_stored("a\ud83db\ude00") == "a\ufffdb\ufffd"


@tries(6, 40)
@given(GOALS, GOALS, st.lists(CHECK_INS, min_size=1, max_size=4), CHECK_INS, DRAFTS, DRAFTS)
def test_taking_a_change_back_leads_to_what_was_before(
    goal: Goal,
    other: Goal,
    check_ins: list[CheckIn],
    edited: CheckIn,
    draft: GoalDraft,
    redraft: GoalDraft,
) -> None:
    repository = Repository.in_memory(now=Clock())
    for made in (goal_made(goal), checked_in(*check_ins), draft_made(draft)):
        repository.commit(made)
    before = contents(repository)
    change = Change(
        "x",
        (
            GoalStep(goal, other),
            CheckInStep(check_ins[0], edited),
            CheckInStep(None, check_ins[0]),
            DraftStep(draft, redraft),
        ),
    )
    repository.commit(change)
    repository.commit(change.inverse())
    assert contents(repository) == before
    repository.commit(change)
    taken = Change("all", (CheckInStep(edited, None), DraftStep(redraft, None)))
    repository.commit(taken)
    repository.commit(taken.inverse())
    repository.commit(change.inverse())
    assert contents(repository) == before


@pytest.mark.parametrize(
    ("value", "stored"),
    [
        (Pause(date(2026, 11, 2), group_id="all"), {"start": "2026-11-02", "together": "all"}),
        (GoalDraft("d", wording_basis="I will walk"), {"uid": "d", "worded": "I will walk"}),
    ],
)
def test_files_keep_the_names_that_fields_had_before(value, stored):
    assert to_plain(value) == stored
    assert from_plain(type(value), stored) == value
    assert with_unknown(type(value), stored, {**stored, "later": 1}) == {**stored, "later": 1}
