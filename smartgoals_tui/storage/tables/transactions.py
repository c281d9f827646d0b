"""What keeps a state and changes it in transactions; and the store that lives in memory only."""

import threading
import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, Protocol

from smartgoals_tui.storage.format.state import State

if TYPE_CHECKING:
    # Imported when it is first needed: a program that only reads does not wait for it.
    from smartgoals_tui.storage.tables.edits import Edits

Operation = Callable[["Edits"], None]


class Notice(NamedTuple):
    """Something about the store that a person must be told, and that is no error."""

    title: str
    sentence: str


class Store(Protocol):
    """Where the state is kept: on disk, or in memory only."""

    @property
    def state(self) -> State:
        """What the store holds; never changed, replaced by each commit."""

    @property
    def notices(self) -> list[Notice]:
        """What a person must be told and has not been yet."""

    @property
    def writable(self) -> bool:
        """Tell whether changes can be saved."""

    def apply(self, operation: Operation, why: str = "") -> None:
        """Carry out ``operation`` in one transaction: all of it is saved, or nothing.

        Args:
            operation: what to do.
            why: where given, what is there before is kept as a copy of that name.
        """

    def confirm(self) -> None:
        """Have the disk confirm what was saved; raises SaveUncertain when it does not."""

    def refresh(self) -> bool:
        """Take in what others wrote; True when anything did change."""


class MemoryStore:
    """A store that is never kept: for practice, the demo and tests."""

    writable = True

    def __init__(self) -> None:
        """Begin empty."""
        self.state = new_state()
        self.notices: list[Notice] = []
        self._lock = threading.RLock()
        self._transactions = Transactions()

    def apply(self, operation: Operation, why: str = "") -> None:  # noqa: ARG002 - no copies here
        """Carry out ``operation`` in one transaction."""
        with self._lock:
            self.state = self._transactions.run(self.state, operation) or self.state

    def confirm(self) -> None:
        """Nothing is ever uncertain here."""

    def refresh(self) -> bool:
        """Nobody else can write here."""
        return False


class Transactions:
    """Runs operations on copies of the tables; TinyDB is not imported before the first."""

    def __init__(self) -> None:
        """Begin with no transaction."""
        self._edits: Edits | None = None

    def run(self, state: State, operation: Operation) -> State | None:
        """Return the state after ``operation``; None when it changed nothing."""
        if self._edits is None:
            # start-up: a program that only reads changes nothing
            from smartgoals_tui.storage.tables.database import Database
            from smartgoals_tui.storage.tables.edits import Edits

            self._edits = Edits(Database())
        transaction = self._edits.database.transaction
        transaction.begin(state.tables)
        try:
            operation(self._edits)
            tables = transaction.tables
            return state.next(tables) if transaction.dirty and tables is not None else None
        finally:
            transaction.end()


def new_state() -> State:
    """Return the empty state of a new store."""
    return State(uuid.uuid4().hex)
