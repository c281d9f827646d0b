"""Two versions made one: everything of both is there."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.goal.goal import Goal, Revision, Status
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.parts import Achievable, Measurable
from smartgoals_tui.domain.goal.plan import DueStep, Pause, Plan, Stair
from smartgoals_tui.storage.errors import SaveFailed
from smartgoals_tui.storage.format.documents import draft_document, goal_document, log_document
from smartgoals_tui.storage.format.state import State, decode
from smartgoals_tui.storage.repository import Repository
from smartgoals_tui.storage.tables.merge_summary import MergeSummary
from smartgoals_tui.storage.tables.merging import merged
from tests.storage.helpers import (
    MEASURE,
    MONDAY,
    Clock,
    a_check_in,
    a_draft,
    a_goal,
    a_store,
    checked_in,
    contents,
    everything_under,
    goal_made,
    meta,
    numbers,
    on_disk,
    open_store,
)

Plain = dict[str, Any]


def table(*documents: Plain) -> dict[str, Plain]:
    return {str(number): one for number, one in enumerate(documents, 1)}


def goals(*some: Goal) -> dict[str, dict[str, Plain]]:
    return {"goals": table(*(goal_document(one) for one in some))}


def day(*entries: Any, key: str = "11-16", year: int = 2026) -> dict[str, dict[str, Plain]]:
    return {"log": table({"goal": "g1", "year": year, "days": {key: list(entries)}})}


def entry(at: int = 5, **fields: Any) -> Plain:
    return {"amount": 10.0, "at": at, "offset": 60, **fields}


# Goals

WALK = a_goal()
TUESDAY = MONDAY + timedelta(days=1)
REVISED = replace(WALK, revisions=(Revision(TUESDAY, ("Days a week: 5 → 3",)),))
TWICE = replace(REVISED, revisions=REVISED.revisions * 2)
PAUSED = replace(WALK, pauses=(Pause(TUESDAY),))
RESUMED = replace(WALK, pauses=(Pause(TUESDAY, TUESDAY),))
MOVED = replace(WALK, plans=(*WALK.plans, Plan(TUESDAY, MEASURE)))
ACHIEVED = replace(WALK, status=Status.ACHIEVED)
LIMIT = Measure(MeasureKind.LIMIT, 0, unit="evenings", on_days=True, weeks=2)
LIMITED = replace(MOVED, measurable=Measurable(LIMIT), plans=(*WALK.plans, Plan(TUESDAY, LIMIT)))
HANDED_IN = replace(
    REVISED,
    measurable=Measurable(Measure(MeasureKind.ONCE, 1), effort=MEASURE, done="it is there"),
    plans=(replace(WALK.plans[0], due=(DueStep("s1", TUESDAY),), until=TUESDAY),),
    achievable=Achievable((Stair("s1", "outline", by=TUESDAY),)),
)


@pytest.mark.parametrize(
    "later", [REVISED, TWICE, PAUSED, RESUMED, MOVED, ACHIEVED, LIMITED, HANDED_IN]
)
def test_the_goal_that_was_changed_later_wins_on_either_side(later: Goal) -> None:
    summary = MergeSummary(changed_goals=1)
    assert merged(goals(WALK), goals(later)) == (goals(later), summary)
    assert merged(goals(later), goals(WALK)) == (goals(later), MergeSummary())


@pytest.mark.parametrize(("earlier", "later"), [(REVISED, TWICE), (PAUSED, RESUMED)])
def test_the_longer_history_of_a_day_wins(earlier: Goal, later: Goal) -> None:
    assert merged(goals(earlier), goals(later)).tables == goals(later)
    assert merged(goals(later), goals(earlier)).tables == goals(later)


def test_ours_wins_where_neither_goal_is_later() -> None:
    theirs = goals(a_goal(action="swim"))
    assert merged(goals(WALK), theirs) == (goals(WALK), MergeSummary())


def test_a_goal_that_is_not_here_gets_an_id_that_is_free() -> None:
    tables, summary = merged(goals(WALK), goals(a_goal("g2")))
    assert tables == goals(WALK, a_goal("g2"))
    assert summary == MergeSummary(goals=1)


def test_a_goal_that_can_be_read_wins_over_one_that_cannot() -> None:
    broken = {"goals": table({"uid": "g1", "specific": 5})}
    assert merged(broken, goals(WALK)).tables == goals(WALK)
    assert merged(goals(WALK), broken).tables == goals(WALK)


def test_unknown_fields_of_both_goals_are_carried_over() -> None:
    ours, theirs = goals(WALK), goals(REVISED)
    ours["goals"]["1"]["colour"] = "red"
    ours["goals"]["1"]["specific"]["mood"] = "calm"
    theirs["goals"]["1"]["size"] = 7
    document = merged(ours, theirs).tables["goals"]["1"]
    assert (document["colour"], document["size"]) == ("red", 7)
    assert document["specific"]["mood"] == "calm"
    assert "revisions" in document


# Drafts and what is not known


def test_the_draft_saved_last_wins() -> None:
    def draft(saved: int, action: str) -> dict[str, dict[str, Plain]]:
        return {"drafts": table(draft_document(replace(a_draft(action=action), saved=saved)))}

    early, late = draft(1, "read"), draft(2, "write")
    assert merged(early, late) == (late, MergeSummary(drafts=1))
    assert merged(late, early) == (late, MergeSummary())
    assert merged(draft(1, "sing"), early) == (draft(1, "sing"), MergeSummary())


def test_unknown_tables_are_carried_over() -> None:
    ours = {"moods": table({"uid": "a", "x": 1}), "words": table({"z": 1})}
    theirs = {"moods": table({"uid": "b"}, {"uid": "a", "x": 2, "y": 3}), "dreams": table({})}
    tables, summary = merged(ours, theirs)
    assert tables == {
        "moods": {"1": {"uid": "a", "x": 1, "y": 3}, "2": {"uid": "b"}},
        "words": table({"z": 1}),
        "dreams": table({}),
    }
    assert summary == MergeSummary(others=3)


def test_into_an_empty_store_everything_comes_as_it_stands() -> None:
    theirs = {"sessions": {}, "goals": {"7": goal_document(WALK)}, **day(entry())}
    tables, summary = merged({}, theirs)
    assert list(tables.items()) == list(theirs.items())
    assert summary == MergeSummary(goals=1, check_ins=1)


# Check-ins

HERE, THERE = entry(note="here"), entry(note="there")
BARE = {"at": 5, "offset": 60}


@pytest.mark.parametrize(
    ("ours", "theirs", "both", "summary"),
    [
        ([entry(1)], [entry(2)], [entry(1), entry(2)], MergeSummary(check_ins=1)),
        ([entry(1)], [entry(1)], [entry(1)], MergeSummary()),
        ([entry(1)], [entry(1), entry(1)], [entry(1), entry(1)], MergeSummary(check_ins=1)),
        ([entry(1), entry(1)], [entry(1)], [entry(1), entry(1)], MergeSummary()),
        # The same in other words.
        ([entry(1)], [entry(1, amount=10)], [entry(1)], MergeSummary()),
        # A note or an amount was added on one side.
        ([entry()], [HERE], [HERE], MergeSummary(changed_check_ins=1)),
        ([HERE], [entry()], [HERE], MergeSummary()),
        ([BARE, entry(1)], [entry()], [entry(), entry(1)], MergeSummary(changed_check_ins=1)),
        # Both were changed: nothing tells which is newer.
        ([HERE], [THERE], [HERE, THERE], MergeSummary(check_ins=1)),
        # An instant that nobody knows tells nothing.
        (
            [entry(0)],
            [entry(0, note="x")],
            [entry(0), entry(0, note="x")],
            MergeSummary(check_ins=1),
        ),
        # What cannot be read.
        (["?"], ["?", "!"], ["?", "!"], MergeSummary(check_ins=1)),
        ([[]], [entry()], [[], entry()], MergeSummary(check_ins=1)),
    ],
)
def test_check_ins_of_a_day_are_united(
    ours: list[Any], theirs: list[Any], both: list[Any], summary: MergeSummary
) -> None:
    assert merged(day(*ours), day(*theirs)) == (day(*both), summary)


def test_days_years_and_goals_stay_apart() -> None:
    other_day, other_year = day(entry(), key="11-17"), day(entry(), year=2025)
    assert merged(day(entry()), other_day).tables["log"]["1"]["days"] == {
        "11-16": [entry()],
        "11-17": [entry()],
    }
    both = merged(day(entry()), other_year)
    assert both == (
        {"log": {**day(entry())["log"], "2": other_year["log"]["1"]}},
        MergeSummary(check_ins=1),
    )


def test_a_day_that_is_no_list_gives_way_to_one_that_is() -> None:
    broken = {"log": table({"goal": "g1", "year": 2026, "days": {"11-16": 5}})}
    assert merged(broken, day(entry())) == (day(entry()), MergeSummary(check_ins=1))
    assert merged(day(entry()), broken) == (day(entry()), MergeSummary())


# Whatever the two hold

ENTRIES = st.lists(
    st.fixed_dictionaries(
        {"at": st.integers(0, 2)},
        optional={"amount": st.sampled_from([1, 1.0, 2.0]), "note": st.sampled_from("ab")},
    )
    | st.sampled_from(["?", None]),
    max_size=4,
)
LOGS = st.builds(
    lambda uid, year, days: {**log_document(None, uid, year), "days": days},
    st.sampled_from(["g1", "g2"]),
    st.sampled_from([2025, 2026]),
    st.dictionaries(st.sampled_from(["11-16", "11-17"]), ENTRIES),
)
SOME_GOALS = st.sampled_from(
    [WALK, REVISED, PAUSED, ACHIEVED, LIMITED, HANDED_IN, a_goal("g2"), a_goal("g3")]
)
ODD = st.sampled_from([{}, {"uid": "g1"}, {"uid": 5}, {"goal": "g1", "days": []}, {"x": [1]}])
TABLES = st.fixed_dictionaries(
    {},
    optional={
        "goals": st.lists(SOME_GOALS.map(goal_document) | ODD, max_size=4).map(lambda o: table(*o)),
        "log": st.lists(LOGS | ODD, max_size=4).map(lambda o: table(*o)),
        "drafts": st.lists(st.builds(a_draft).map(draft_document) | ODD, max_size=2).map(
            lambda o: table(*o)
        ),
        "moods": st.lists(ODD, max_size=3).map(lambda o: table(*o)),
    },
)


def entries_of(tables: dict[str, dict[str, Plain]]) -> Counter[str]:
    return Counter(
        f"{value['goal']} {value['year']} {key} {sorted(entry.items())}"
        for value in tables.get("log", {}).values()
        if isinstance(value.get("days"), dict)
        for key, entries in value["days"].items()
        for entry in entries
        if isinstance(entry, dict)
    )


def uids_of(tables: dict[str, dict[str, Plain]], name: str) -> Counter[str]:
    return Counter(str(value.get("uid")) for value in tables.get(name, {}).values())


@given(TABLES)
def test_merging_with_itself_changes_nothing(tables: dict[str, dict[str, Plain]]) -> None:
    assert merged(tables, tables) == (tables, MergeSummary())


@given(TABLES, TABLES)
def test_merging_twice_is_the_same_as_once(
    ours: dict[str, dict[str, Plain]], theirs: dict[str, dict[str, Plain]]
) -> None:
    once = merged(ours, theirs).tables
    assert merged(once, theirs) == (once, MergeSummary())
    assert merged(once, ours) == (once, MergeSummary())


def is_within(one: Plain, other: Plain) -> bool:
    return all(name in other and other[name] == value for name, value in one.items())


@given(TABLES, TABLES)
def test_everything_of_both_is_there(
    ours: dict[str, dict[str, Plain]], theirs: dict[str, dict[str, Plain]]
) -> None:
    before = repr((ours, theirs))
    both, summary = merged(ours, theirs)
    for side in (ours, theirs):
        for name in ("goals", "drafts", "moods"):
            assert uids_of(side, name) <= uids_of(both, name)
        for value in side.get("log", {}).values():
            days = value.get("days")
            if not isinstance(days, dict):
                continue
            same = [
                log["days"]
                for log in both["log"].values()
                if (log.get("goal"), log.get("year")) == (value["goal"], value["year"])
                and isinstance(log.get("days"), dict)
            ]
            for key, entries in days.items():
                found = [found for log in same for found in log.get(key, [])]
                for entry in entries:
                    assert any(
                        is_within(entry, other) if isinstance(entry, dict) else entry == other
                        for other in found
                        if isinstance(other, dict) or not isinstance(entry, dict)
                    )
    # The numbers told are the numbers there.
    grown = entries_of(both).total() - entries_of(ours).total()
    assert summary.check_ins >= grown
    assert len(both.get("goals", {})) - len(ours.get("goals", {})) == summary.goals
    assert bool(summary) or entries_of(both) == entries_of(ours)
    assert repr((ours, theirs)) == before


@pytest.mark.parametrize(
    ("summary", "words"),
    [
        (MergeSummary(), "nothing new"),
        (MergeSummary(goals=1), "1 goal"),
        (MergeSummary(goals=2, check_ins=14), "2 goals and 14 check-ins"),
        (
            MergeSummary(1, 1, 1, 1, 1, 1),
            "1 goal, 1 newer version of a goal, 1 check-in, 1 addition to a check-in, "
            "1 draft and 1 other entry",
        ),
        (
            MergeSummary(0, 2, 0, 2, 0, 2),
            "2 newer versions of goals, 2 additions to check-ins and 2 other entries",
        ),
    ],
)
def test_what_was_gained_is_said_in_words(summary: MergeSummary, words: str) -> None:
    assert summary.words == words
    assert bool(summary) is (words != "nothing new")


# In a store


def test_absorbing_is_one_commit_with_a_copy_first(tmp_path: Path) -> None:
    path, other = tmp_path / "goals.json", tmp_path / "other" / "goals.json"
    repository, theirs = a_store(path), open_store(other)
    theirs.commit(goal_made(a_goal("g2")))
    theirs.commit(checked_in(a_check_in(1, "g2"), a_check_in(2, "g2")))
    before, rev, id_ = path.read_bytes(), meta(path)["rev"], meta(path)["id"]
    summary = repository.absorb(decode(other.read_bytes()), "import")
    assert summary == MergeSummary(goals=1, check_ins=2)
    again = open_store(path)
    assert numbers(again) == [0, 1, 2]
    assert numbers(again, "g2") == [1, 2]
    assert contents(again) == contents(repository)
    assert (meta(path)["rev"], meta(path)["id"]) == (rev + 1, id_)
    assert (tmp_path / "backups/pre-import-2026-11-22T120000.json").read_bytes() == before
    files = everything_under(tmp_path)
    assert repository.absorb(decode(other.read_bytes()), "import") == MergeSummary()
    assert everything_under(tmp_path) == files


def test_absorbing_into_an_empty_folder_gives_the_same_tables_and_no_copy(tmp_path: Path) -> None:
    path, other = tmp_path / "here" / "goals.json", tmp_path / "goals.json"
    a_store(other)
    repository = open_store(path)
    repository.absorb(decode(other.read_bytes()), "import")
    ours, theirs = path.read_bytes(), other.read_bytes()
    assert ours[ours.index(b',"goals"') :] == theirs[theirs.index(b',"goals"') :]
    assert list(path.parent.glob("backups/pre-*")) == []
    assert on_disk(path)["log"] == on_disk(other)["log"]


def test_absorbing_works_in_memory() -> None:
    repository = Repository.in_memory(now=Clock())
    assert repository.absorb(State("x", 1, goals(WALK)), "import") == MergeSummary(goals=1)
    assert repository.goals() == (WALK,)


def test_what_is_nested_too_deep_is_refused_in_words(tmp_path: Path) -> None:
    repository = a_store(tmp_path / "goals.json")
    deep: Any = []
    for _ in range(400):
        deep = [deep]
    files = everything_under(tmp_path)
    for tables in ({"moods": table({"x": deep})}, day({"at": 5, "x": deep})):
        with pytest.raises(SaveFailed, match="Nothing was changed"):
            repository.absorb(State("x", 1, tables), "import")
    assert everything_under(tmp_path) == files
