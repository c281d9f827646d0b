"""What is carried over from save to save is what would be written anew."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.storage.encoding import Encoder
from smartgoals_tui.storage.state import State, decode, encode
from tests.storage.helpers import a_check_in, a_store, checked_in, open_store

KEYS = st.sampled_from(["1", "2", "10"])
VALUES = st.sampled_from([1, 1.0, True, None, "1", "ü", [1], [True], {"a": 1}, {"a": 1.0}])
DOCUMENTS = st.dictionaries(st.sampled_from(["a", "b", "c"]), VALUES)
TABLES = st.dictionaries(st.sampled_from(["goals", "log"]), st.dictionaries(KEYS, DOCUMENTS))


@given(st.lists(TABLES, min_size=1, max_size=5))
def test_every_state_is_written_as_if_it_were_the_first(states: list[dict[str, object]]) -> None:
    encoder = Encoder()
    for rev, tables in enumerate(states):
        state = State("id", rev, tables)  # type: ignore[arg-type]
        data = encoder.encode(state, 5)
        assert data == encode(state, 5)
        assert decode(data).tables == tables


def test_the_order_of_fields_is_kept() -> None:
    encoder = Encoder()
    for document in ({"a": 1, "b": 2}, {"b": 2, "a": 1}):
        state = State("id", 1, {"goals": {"1": document}})
        assert encoder.encode(state, 5) == encode(state, 5)


def test_what_cannot_be_written_leaves_the_next_state_writable() -> None:
    encoder = Encoder()
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
        "smartgoals_tui.storage.encoding.orjson.dumps",
        lambda thing, *others: (written.append(thing), dumps(thing, *others))[1],
    )
    repository.commit(checked_in(a_check_in(8)))
    documents = [one for one in written if isinstance(one, dict) and "days" in one]
    assert len(documents) == 1
    assert not [one for one in written if isinstance(one, dict) and "specific" in one]
