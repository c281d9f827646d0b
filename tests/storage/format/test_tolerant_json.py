"""JSON as other programs write it: nothing of it is lost, none of it takes the program down."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from tinydb import TinyDB

from smartgoals_tui.domain.change import Change, GoalStep
from smartgoals_tui.storage.errors import SaveFailed
from tests.storage.helpers import (
    a_check_in,
    a_draft,
    a_goal,
    a_store,
    checked_in,
    draft_made,
    goal_made,
    numbers,
    on_disk,
    open_store,
    put_on_disk,
)


def edited(path: Path, text: str, by: str) -> None:
    """Replace ``text`` in the file of a store by something else."""
    before = path.read_text("utf-8")
    assert text in before
    path.write_text(before.replace(text, by), "utf-8")


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "9" * 30])
def test_an_impossible_number_hides_its_check_in_only(number: str, tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    edited(path, '"amount":10.0,"at":1', f'"amount":{number},"at":1')
    repository = open_store(path)
    assert numbers(repository) == [0, 2]
    assert repository.goals() == (a_goal(),)
    assert any("2026-11-16" in notice.sentence for notice in repository.take_notices())
    repository.commit(checked_in(a_check_in(9)))
    entries = on_disk(path)["log"]["1"]["days"]["11-16"]
    assert float(entries[1]["amount"]) == pytest.approx(float(number), nan_ok=True)
    assert numbers(open_store(path)) == [0, 2, 9]


def test_a_lone_surrogate_written_elsewhere_becomes_a_mark(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    edited(path, '"walk"', r'"walk \ud83d"')
    repository = open_store(path)
    assert repository.goals() == (a_goal(action="walk \ufffd"),)
    repository.commit(checked_in(a_check_in(9)))
    assert open_store(path).goals() == (a_goal(action="walk \ufffd"),)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_file_saved_in_another_encoding_is_read(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    path.write_text(path.read_text("utf-8") + "\r\n", encoding)
    repository = open_store(path)
    assert numbers(repository) == [0, 1, 2]
    # It says what it said: nobody edited anything.
    assert repository.take_notices() == ()
    repository.commit(checked_in(a_check_in(9)))
    assert numbers(open_store(path)) == [0, 1, 2, 9]
    assert json.loads(path.read_bytes().decode("utf-8"))["log"]["1"]["year"] == 2026


def test_stock_tinydb_may_write_the_file(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    with TinyDB(path) as stock:
        stock.insert({"note": float("nan")})
        stock.table("sessions").insert({"with": "Dr. X"})
    repository = open_store(path)
    assert numbers(repository) == [0, 1, 2]
    repository.commit(goal_made(a_goal("g2")))
    with TinyDB(path) as stock:
        assert stock.all() == [{"note": "NaN"}]
        assert stock.table("sessions").all() == [{"with": "Dr. X"}]
        assert [one["uid"] for one in stock.table("goals")] == ["g1", "g2"]


def test_what_is_nested_too_deep_is_kept_aside_and_said(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    deep = "[" * 400 + "]" * 400
    edited(path, '"uid":"g1"', f'"uid":"g1","deep":{deep}')
    before = path.read_bytes()
    repository = open_store(path)
    assert any("nested too deep" in notice.sentence for notice in repository.take_notices())
    assert path.read_bytes() == before
    repository.commit(checked_in(a_check_in(9)))
    kept = list((tmp_path / "backups").glob("pre-repair-*"))
    assert [one.read_bytes() for one in kept] == [before]
    assert any(str(kept[0]) in notice.sentence for notice in repository.take_notices())
    assert numbers(open_store(path)) == [0, 1, 2, 9]
    assert open_store(path).take_notices() == ()


def test_a_draft_within_drafts_without_end_is_cut_short_and_said(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    deep = '{"uid":"d1","began_as":' * 400 + "null" + "}" * 400
    edited(path, '"uid":"d1"', f'"uid":"d1","began_as":{deep}')
    repository = open_store(path)
    assert [draft.action for draft in repository.drafts()] == ["read"]
    assert repository.goals() == (a_goal(),)
    assert any("nested too deep" in notice.sentence for notice in repository.take_notices())


@pytest.mark.parametrize("number", [float("nan"), float("inf"), 2**70])
def test_a_number_that_cannot_be_stored_is_refused_in_words(number: float, tmp_path: Path) -> None:
    repository = a_store(tmp_path / "goals.json")
    goal = a_goal("g2")
    odd = replace(goal, measurable=replace(goal.measurable, baseline=number))
    with pytest.raises(SaveFailed, match="cannot be stored"):
        repository.commit(goal_made(odd))
    assert repository.goals() == (a_goal(),)


def test_text_that_no_file_can_hold_is_taken_everywhere(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = open_store(path)
    odd = "\ud800\x00\u202e"
    goal = a_goal("g" + odd)
    draft = replace(a_draft("d" + odd), dismissed=frozenset({odd, "a"}))
    repository.commit(goal_made(goal))
    repository.commit(draft_made(draft))
    repository.commit(checked_in(a_check_in(1, goal.uid, odd)))
    uid = "g\ufffd\x00\u202e"
    assert numbers(open_store(path), uid) == [1]
    assert open_store(path).drafts()[0].dismissed == {"\ufffd\x00\u202e", "a"}
    repository.commit(checked_in(a_check_in(1, goal.uid, odd)).inverse())
    repository.commit(Change("x", (GoalStep(goal, None),)))
    assert open_store(path).goals() == ()


def test_the_same_goal_twice_is_shown_once_and_can_be_changed(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    tables = on_disk(path)
    tables["goals"]["2"] = tables["goals"]["1"]
    put_on_disk(path, tables)
    repository = open_store(path)
    repository.commit(Change("x", (GoalStep(a_goal(), a_goal(action="swim")),)))
    assert open_store(path).goals() == (a_goal(action="swim"),)
