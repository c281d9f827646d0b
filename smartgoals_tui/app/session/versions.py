"""Other versions of the store that lie beside it, as sync programs leave them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from smartgoals_tui.storage.repository import Repository

if TYPE_CHECKING:
    from smartgoals_tui.storage.conflicts import Conflict
    from smartgoals_tui.storage.tables.merge_summary import MergeSummary


class SessionVersions:
    """The repository's other versions; whatever is raised in looking after them is a StoreError."""

    def __init__(
        self,
        repository: Repository,
        explaining: Callable[[], AbstractContextManager[None]],
    ) -> None:
        """Look beside ``repository``; ``explaining`` says whatever is raised by a StoreError."""
        self._repository = repository
        self._explaining = explaining

    def find(self) -> tuple[Conflict, ...]:
        """Return the versions that were not looked after yet."""
        with self._explaining():
            return self._repository.versions.find()

    def inspect_again(self, version: Conflict) -> Conflict | None:
        """Return what ``version`` brings by now; None when it is nothing to the person any more."""
        with self._explaining():
            return self._repository.versions.inspect_again(version)

    def merge(self, version: Conflict) -> MergeSummary:
        """Add what ``version`` holds besides; the session is to be told to ``reload``."""
        with self._explaining():
            return self._repository.versions.merge(version)

    def dismiss(self, version: Conflict) -> None:
        """Put ``version`` with the copies, unmerged: it is not offered again."""
        with self._explaining():
            self._repository.versions.dismiss(version)
