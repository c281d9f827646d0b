"""A file of schema 1, as the last program of it saved it: it looks as it did, and loses nothing."""

from __future__ import annotations

import contextlib
import io
import json
import shutil
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from smartgoals_tui.cli import main
from smartgoals_tui.domain.change import Change, GoalStep
from smartgoals_tui.domain.goal.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.plan import Pause
from smartgoals_tui.storage.errors import NewerSchema
from smartgoals_tui.storage.format import state
from smartgoals_tui.storage.format.migrations import SCHEMA
from smartgoals_tui.storage.format.state import decode
from tests.storage.helpers import (
    Clock,
    a_goal,
    contents,
    everything_under,
    goal_made,
    meta,
    on_disk,
    open_store,
)

FIXTURES = Path(__file__).with_name("fixtures")
SCHEMA_1 = FIXTURES / "schema-1.json"
AS_LISTED = FIXTURES / "schema-1-as-listed.json"
"""What ``list --json`` of the program that saved it said of its goals."""

SAVED = datetime(2026, 11, 26, 20, 15, tzinfo=UTC)
WALK, READ, CALL = "gWALK00001", "gPAGE00002", "gCALL00003"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a store that was last saved by a program of schema 1."""
    return Path(shutil.copy(SCHEMA_1, tmp_path / "goals.json"))


def listed(path: Path) -> list[dict[str, Any]]:
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        assert main(["--data", str(path), "list", "--json"], lambda: SAVED) == 0
    goals: list[dict[str, Any]] = json.loads(said.getvalue())
    return goals


def expect_said_again(before: Any, now: Any) -> None:
    """Fail where ``now`` does not say all that ``before`` did; it may say more."""
    if isinstance(before, dict):
        for name, value in before.items():
            expect_said_again(value, now[name])
    elif isinstance(before, list):
        assert len(before) == len(now)
        for one, other in zip(before, now, strict=True):
            expect_said_again(one, other)
    else:
        assert before == now


def test_it_looks_as_it_did_and_nothing_is_written(path: Path) -> None:
    files = everything_under(path.parent)
    before = json.loads(AS_LISTED.read_bytes())
    assert {week["state"] for goal in before for week in goal["weeks"]} == {
        "met",
        "neutral",
        "open",
        "partly",
        "missed",
    }
    expect_said_again(before, listed(path))
    assert everything_under(path.parent) == files


def test_goals_of_both_kinds_open_with_all_their_parts(path: Path) -> None:
    repository = open_store(path)
    by_uid = {goal.uid: goal for goal in repository.goals()}
    walk, read, call = by_uid[WALK], by_uid[READ], by_uid[CALL]
    assert walk.measurable.measure == Measure(MeasureKind.DAYS, 4, 20, "minutes")
    assert [plan.measure.target for plan in walk.plans] == [2, 3]
    assert [stair.title for stair in walk.achievable.stairs][1] == "find the shoes"
    assert walk.achievable.stairs[1].done_on == date(2026, 9, 12)
    rest = date(2026, 10, 12), date(2026, 10, 18)
    assert walk.pauses == (Pause(*rest, "travel", "by the sea", "all"),)
    assert read.measurable.measure == Measure(MeasureKind.TOTAL, 25, 10, "pages")
    assert read.revisions[-1].learned == "mornings work"
    assert call.wording.startswith("I ring Mia")
    assert call.look_backs[0].closeness == 9
    assert len(repository.check_ins(WALK)) == 24
    assert "\n" in repository.check_ins(WALK)[-1].note
    assert repository.take_notices() == ()


def test_drafts_and_reviews_open_as_they_were(path: Path) -> None:
    repository = open_store(path)
    new, revision = sorted(repository.drafts(), key=lambda draft: draft.uid)
    assert new == GoalDraft(
        "dNEW000004",
        letter=Letter.M,
        saved=new.saved,
        wish="less noise",
        action="tidy the desk",
        days="3 maybe",
        amount="½",
        unit="minutes",
        stairs=(StairDraft("n1", "one drawer"),),
        start="next monday",
        dismissed=frozenset({"a", "b"}),
    )
    assert (revision.revises, revision.days) == (WALK, "5")
    assert revision.began_as is not None
    assert revision.began_as.days == "4"
    [review] = repository.reviews()
    assert [said.goal for said in review.goals] == [WALK, READ]


def test_it_is_saved_again_without_loss(path: Path) -> None:
    old, before = path.read_bytes(), open_store(path)
    held = contents(before), before.reviews()
    old_tables = on_disk(path)
    # Each thing is written anew.
    repository = open_store(path, Clock(SAVED))
    for goal in repository.goals():
        repository.commit(goal_renamed(goal, "and home"))
        repository.commit(goal_renamed(goal, "and home").inverse())
    for draft in repository.drafts():
        repository.save_draft(draft)
    assert meta(path)["schema"] == SCHEMA
    again = open_store(path)
    assert (contents(again), again.reviews()) == held
    assert {name: table for name, table in on_disk(path).items() if name != "_meta"} == {
        name: table for name, table in old_tables.items() if name != "_meta"
    }
    assert [one.read_bytes() for one in path.parent.glob("backups/pre-migration-*")] == [old]
    expect_said_again(json.loads(AS_LISTED.read_bytes()), listed(path))


def goal_renamed(goal: Goal, more: str) -> Change:
    specific = replace(goal.specific, action=f"{goal.specific.action} {more}")
    return Change("x", (GoalStep(goal, replace(goal, specific=specific)),))


def test_a_program_of_schema_1_refuses_what_is_saved_now(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would say of a limit that a week of too much was kept."""
    open_store(path).commit(goal_made(a_goal()))
    data = path.read_bytes()
    # What refuses has not changed since: it compares ``min_reader`` with the schema it knows.
    monkeypatch.setattr(state, "SCHEMA", 1)
    with pytest.raises(NewerSchema) as refused:
        decode(data)
    assert "newer smartgoals" in refused.value.sentence
    assert "nothing was changed" in refused.value.sentence
    assert not decode(SCHEMA_1.read_bytes()).problems
