"""Documents that are written twice, or under what is no number: each keeps a place of its own."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.storage.format.numbering import free_numbers, numbered
from tests.faults.hostile import aliases, with_text
from tests.storage.helpers import (
    a_check_in,
    a_store,
    checked_in,
    everything_under,
    numbers,
    on_disk,
    open_store,
)

TWICE = '{"goal":"g1","year":2026,"days":{"11-20":[{"amount":1.0,"at":77,"offset":60}]}}'
NAMES = [*aliases("1"), "", "x", "1x", "-1", "1_0", "1" * 5000, "\\u0000", "01", "1\\n"]


@pytest.mark.parametrize("is_first", [False, True], ids=["behind", "before"])
@pytest.mark.parametrize("name", NAMES, ids=lambda name: repr(name[:9]))
def test_no_check_in_of_a_log_written_twice_is_lost(
    name: str, is_first: bool, tmp_path: Path
) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    log = on_disk(path)["log"]
    assert list(log) == ["1"]
    other = f'"{name}":{TWICE}'
    whole = path.read_text()
    kept = whole[whole.index('"log":{') + len('"log":{') :]
    kept = kept[: kept.index("}]}}") + len("}]}}")]
    data = with_text(path.read_bytes(), kept, f"{other},{kept}" if is_first else f"{kept},{other}")
    path.write_bytes(data)
    repository = open_store(path)
    assert numbers(repository) == [0, 1, 2, 77]
    assert "from now on" in " ".join(notice.sentence for notice in repository.take_notices())
    repository.commit(checked_in(a_check_in(9)))
    assert numbers(open_store(path)) == [0, 1, 2, 9, 77]
    assert data in everything_under(tmp_path).values()
    assert "as it was is in" in " ".join(notice.sentence for notice in repository.take_notices())
    assert open_store(path).take_notices() == ()


@pytest.mark.parametrize("name", NAMES, ids=lambda name: repr(name[:9]))
def test_where_the_checksum_is_wrong_too_nothing_is_lost(name: str, tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    data = path.read_bytes().replace(b'"log":{', f'"log":{{"{name}":{TWICE},'.encode(), 1)
    path.write_bytes(data)
    repository = open_store(path)
    assert repository.take_notices()
    repository.commit(checked_in(a_check_in(9)))
    assert {0, 1, 2, 9} <= set(numbers(open_store(path)))
    kept = everything_under(tmp_path)
    assert 77 in numbers(open_store(path)) or data in kept.values()


@given(st.lists(st.text(max_size=3) | st.integers(0, 99).map(str), unique=True))
def test_every_document_is_kept_once(names: list[str]) -> None:
    documents = [{"uid": number} for number in range(len(names))]
    table = dict(zip(names, documents, strict=True))
    [found] = numbered({"goals": table}).tables.values()
    assert sorted(found.values(), key=str) == sorted(documents, key=str)
    assert all(str(int(key)) == key and int(key) >= 0 for key in found)


@given(st.sets(st.integers(0, 50) | st.integers(0, 10**12)))
def test_free_numbers_are_free(taken: set[int]) -> None:
    found = list(islice(free_numbers(taken), 5))
    assert len({*found, *taken}) == len(taken) + 5
    assert all(0 < match <= 10**12 + 60 for match in found)
