"""TinyDB inside a transaction: what it may do, and what it must not be trusted with."""

from __future__ import annotations

from pathlib import Path

import pytest

from smartgoals_tui.storage.tables.database import Database

STORAGE = Path(__file__).parents[3] / "smartgoals_tui" / "storage"


@pytest.fixture
def database() -> Database:
    """Return a database in a transaction, with goals under the ids 2 and 9."""
    database = Database()
    database.transaction.begin({"goals": {"2": {"uid": "a"}, "9": {"uid": "b"}}})
    return database


def test_nothing_can_be_read_or_written_outside_a_transaction(database: Database) -> None:
    database.transaction.end()
    for act in (
        lambda: database.documents("goals"),
        lambda: database.put("goals", None, {}),
        lambda: database.put("goals", 2, {}),
        lambda: database.drop("goals", 2),
        database.touch,
        lambda: database.replace_tables({}),
    ):
        with pytest.raises(RuntimeError, match="outside a transaction"):
            act()


def test_a_transaction_works_on_a_copy() -> None:
    tables = {"goals": {"1": {"uid": "a"}}}
    database = Database()
    database.transaction.begin(tables)
    database.put("goals", 1, {"uid": "b"})
    database.put("goals", None, {"uid": "c"})
    assert tables == {"goals": {"1": {"uid": "a"}}}
    assert database.contents == {"goals": {"1": {"uid": "b"}, "2": {"uid": "c"}}}


def test_what_is_not_changed_stays_the_same_object() -> None:
    """It is not written out again, so it must not be changed in place either."""
    tables = {"goals": {"1": {"uid": "a"}, "2": {"uid": "b"}}, "log": {"1": {"goal": "a"}}}
    database = Database()
    database.transaction.begin(tables)
    database.put("goals", 2, {"uid": "b", "status": "achieved"})
    database.put("goals", None, {"uid": "c"})
    database.drop("log", 1)
    assert database.contents["goals"]["1"] is tables["goals"]["1"]
    assert tables["goals"]["2"] == {"uid": "b"}
    assert tables["log"] == {"1": {"goal": "a"}}


def test_a_new_document_gets_the_id_after_the_highest(database: Database) -> None:
    database.put("goals", None, {"uid": "c"})
    # TinyDB would hand out 11 here: it remembers ids from before another program's writes.
    database.transaction.begin({"goals": {"3": {"uid": "a"}}})
    database.put("goals", None, {"uid": "d"})
    assert database.contents == {"goals": {"3": {"uid": "a"}, "4": {"uid": "d"}}}


def test_a_missing_document_is_not_passed_over_in_silence(database: Database) -> None:
    for act in (
        lambda: database.put("goals", 5, {"uid": "x"}),
        lambda: database.drop("goals", 5),
    ):
        with pytest.raises(RuntimeError, match="no document 5"):
            act()
    assert database.contents == {"goals": {"2": {"uid": "a"}, "9": {"uid": "b"}}}


def test_no_result_is_remembered_across_transactions(database: Database) -> None:
    assert len(database.documents("goals")) == 2
    database.transaction.begin({"goals": {"1": {"uid": "z"}}})
    assert [document["uid"] for document in database.documents("goals")] == ["z"]
    assert database._table("goals")._query_cache.capacity == 0


def test_only_what_was_written_makes_it_dirty(database: Database) -> None:
    database.documents("goals")
    assert database.contents["goals"]["2"] == {"uid": "a"}
    assert not database.transaction.dirty
    database.touch()
    assert database.transaction.dirty


def test_no_private_name_of_tinydb_is_used() -> None:
    """Neither its counter of ids, nor the table it uses unasked."""
    for module in STORAGE.rglob("*.py"):
        text = module.read_text()
        for name in ("_get_next_id", "_next_id", "_read_table", "_update_table", "insert_multiple"):
            assert name not in text, module.name
    assert Database.default_table_name != "_default"
