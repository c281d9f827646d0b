"""What is carried over from save to save is what would be written again."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from pathlib import Path

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.change import Change, CheckInStep, GoalStep
from smartgoals_tui.storage.format.incremental_encoder import IncrementalEncoder
from smartgoals_tui.storage.format.state import State, decode, encode
from tests.storage.helpers import (
    NOW,
    a_check_in,
    a_draft,
    a_goal,
    a_store,
    checked_in,
    goal_made,
    open_store,
)

KEYS = st.sampled_from(["1", "2", "10"])
VALUES = st.sampled_from([1, 1.0, True, None, "1", "ü", [1], [True], {"a": 1}, {"a": 1.0}])
DOCUMENTS = st.dictionaries(st.sampled_from(["a", "b", "c"]), VALUES)
TABLES = st.dictionaries(st.sampled_from(["goals", "log"]), st.dictionaries(KEYS, DOCUMENTS))


@given(st.lists(TABLES, min_size=1, max_size=5))
def test_every_state_is_written_as_if_it_were_the_first(states: list[dict[str, object]]) -> None:
    encoder = IncrementalEncoder()
    for rev, tables in enumerate(states):
        state = State("id", rev, tables)  # type: ignore[arg-type]
        data = encoder.encode(state, 5)
        assert data == encode(state, 5)
        assert decode(data).tables == tables


def test_the_order_of_fields_is_kept() -> None:
    encoder = IncrementalEncoder()
    for document in ({"a": 1, "b": 2}, {"b": 2, "a": 1}):
        state = State("id", 1, {"goals": {"1": document}})
        assert encoder.encode(state, 5) == encode(state, 5)


def test_what_cannot_be_written_leaves_the_next_state_writable() -> None:
    encoder = IncrementalEncoder()
    with pytest.raises(TypeError):
        encoder.encode(State("id", 1, {"goals": {"1": {"a": object()}}}), 5)
    state = State("id", 1, {"goals": {"1": {"a": 1}}})
    assert encoder.encode(state, 5) == encode(state, 5)


def test_a_save_writes_again_only_what_it_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_store(tmp_path / "goals.json", 6)
    repository = open_store(tmp_path / "goals.json")
    repository.commit(checked_in(a_check_in(7)))
    written: list[object] = []
    dumps = orjson.dumps
    monkeypatch.setattr(
        "smartgoals_tui.storage.format.incremental_encoder.orjson.dumps",
        lambda thing, *others: (written.append(thing), dumps(thing, *others))[1],
    )
    repository.commit(checked_in(a_check_in(8)))
    documents = [one for one in written if isinstance(one, dict) and "days" in one]
    assert len(documents) == 1
    assert not [one for one in written if isinstance(one, dict) and "specific" in one]


def test_every_kind_of_change_is_on_the_disk_as_written_anew(tmp_path: Path) -> None:
    """What is changed in place would be remembered as it was."""
    path, other = tmp_path / "goals.json", tmp_path / "other.json"
    repository = a_store(path, 3)
    a_store(other, 6).commit(goal_made(a_goal("g2")))
    check_ins = repository.check_ins("g1")
    goal = repository.goals()[0]
    changes: list[Callable[[], object]] = [
        lambda: repository.commit(checked_in(a_check_in(9))),
        lambda: repository.commit(Change("edit", (CheckInStep(check_ins[0], a_check_in(12)),))),
        lambda: repository.commit(Change("delete", (CheckInStep(check_ins[1], None),))),
        lambda: repository.commit(Change("goal", (GoalStep(goal, a_goal("g1", "swim")),))),
        lambda: repository.save_draft(a_draft("d1", "write")),
        lambda: repository.save_draft(a_draft("d2")),
        lambda: repository.delete_draft("d1"),
        lambda: repository.absorb(decode(other.read_bytes()), "merge"),
        lambda: repository.commit(checked_in(a_check_in(13))),
    ]
    for change in changes:
        before = path.read_bytes()
        change()
        state = repository._store.state
        assert before != path.read_bytes() == encode(state, int(NOW.timestamp()))


def test_nothing_is_remembered_of_what_another_program_replaced(tmp_path: Path) -> None:
    """An open window would hold everything twice."""
    path = tmp_path / "goals.json"
    repository = a_store(path)

    class Watched(dict[str, object]):
        """A document that can be watched."""

    goals = repository._store.state.tables["goals"]
    goals["1"] = Watched(goals["1"])
    watched = weakref.ref(goals["1"])
    del goals
    repository.commit(checked_in(a_check_in(9)))
    open_store(path).commit(checked_in(a_check_in(10)))
    assert repository.refresh()
    assert repository.goals()
    gc.collect()
    assert watched() is None
