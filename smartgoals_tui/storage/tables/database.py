"""TinyDB, writing to memory and only inside a transaction."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any, cast

from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Document, Table

from smartgoals_tui.storage.format.numbering import free_numbers
from smartgoals_tui.storage.format.state import Document as Fields
from smartgoals_tui.storage.format.state import Tables


class TransactionStorage(Storage):
    """Holds the tables of one transaction; what it holds in the end is saved by the store."""

    def __init__(self) -> None:
        """Begin with no transaction."""
        self.tables: Tables | None = None
        self.dirty = False

    def begin(self, tables: Tables) -> None:
        """Start a transaction: whoever reads ``tables`` never sees it half done.

        The tables are copies, their documents are not: what stays as it was stays the same object.
        """
        self.tables = {name: dict(table) for name, table in tables.items()}
        self.dirty = False

    def own(self, table: str, doc_id: int) -> None:
        """Put a copy in the place of a document that is to be changed, if there is one."""
        documents, key = self._open().get(table, {}), str(doc_id)
        if key in documents:
            documents[key] = dict(documents[key])

    def end(self) -> None:
        """End the transaction."""
        self.tables = None
        self.dirty = False

    def read(self) -> dict[str, dict[str, Any]] | None:
        """Return the tables of the transaction."""
        return self._open()

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Take what TinyDB changed."""
        self._open()
        self.tables = data
        self.dirty = True

    def _open(self) -> Tables:
        if self.tables is None:
            raise RuntimeError("TinyDB was used outside a transaction.")
        return self.tables


class Database(TinyDB):
    """TinyDB on the tables of a transaction."""

    default_table_name = "unused"

    def __init__(self) -> None:
        """Begin with no transaction."""
        super().__init__(storage=TransactionStorage)

    @property
    def transaction(self) -> TransactionStorage:
        """The storage behind the tables."""
        return cast(TransactionStorage, self.storage)

    def put(self, table: str, doc_id: int | None, document: Fields) -> None:
        """Insert ``document`` (no ``doc_id``), or put it whole in the place of another."""
        target = self._table(table)
        if doc_id is None:
            # TinyDB hands out ids it remembers from before another program's writes; we do not.
            number = next(free_numbers(document.doc_id for document in target))
            target.insert(Document(document, doc_id=number))
            return

        def replace_fields(fields: MutableMapping[str, Any]) -> None:
            fields.clear()
            fields.update(document)

        # TinyDB changes the very document that it finds.
        self.transaction.own(table, doc_id)
        _expect(target.update(replace_fields, doc_ids=[doc_id]), doc_id)

    def drop(self, table: str, doc_id: int) -> None:
        """Remove the document with ``doc_id``."""
        _expect(self._table(table).remove(doc_ids=[doc_id]), doc_id)

    def documents(self, table: str) -> list[Document]:
        """Return all documents of ``table``."""
        return list(self._table(table))

    @property
    def contents(self) -> Tables:
        """The tables of the transaction as they are now."""
        return self.storage.read() or {}

    def replace_tables(self, tables: Tables) -> None:
        """Put all tables in the place of those of the transaction."""
        self.storage.write(tables)

    def touch(self) -> None:
        """Have the transaction saved although nothing changed."""
        self.replace_tables(self.contents)

    def _table(self, name: str) -> Table:
        # Cached results would outlive what another program writes.
        return self.table(name, cache_size=0)


def _expect(done: list[int], doc_id: int) -> None:
    """Make sure that TinyDB did not pass over a missing document in silence."""
    if done != [doc_id]:
        raise RuntimeError(f"There is no document {doc_id}.")
