"""What a state holds, found fast."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from smartgoals_tui.domain.goal import Goal
from smartgoals_tui.domain.week import MAX_YEAR, MIN_YEAR
from smartgoals_tui.storage.codec import Unreadable
from smartgoals_tui.storage.documents import log_key, read_draft, read_goal
from smartgoals_tui.storage.state import DRAFTS, GOALS, LOG, Document, State

_SHOWN = 24
"""Letters of an id that are shown in words."""


class View:
    """A state, indexed for reading. What was read of unchanged documents is carried over."""

    def __init__(self, state: State, before: View | None = None) -> None:
        """Index ``state``; ``before`` is the view of what came before it."""
        self.state = state
        self.hidden: list[str] = []
        """What is in no index, each in a few words."""
        in_order = sorted(state.tables.get(GOALS, {}).items(), key=_creation)
        self.goals = self._by_uid((one for _, one in in_order), read_goal, "goal")
        drafts = state.tables.get(DRAFTS, {}).values()
        self.drafts = tuple(self._by_uid(drafts, read_draft, "draft").values())
        self.logs = self._logs(state.tables.get(LOG, {}).values())
        old = before.goals if before else {}
        kept = {uid for uid, document in self.goals.items() if old.get(uid) == document}
        self.read: dict[str, Goal | None] = (
            {uid: goal for uid, goal in before.read.copy().items() if uid in kept} if before else {}
        )

    def _by_uid(
        self, documents: Iterable[Document], read: Callable[[Document], object], what: str
    ) -> dict[str, Document]:
        """Return one document for each uid: the first, or the first that can be read."""
        found: dict[str, Document] = {}
        for document in documents:
            uid = document.get("uid")
            if not isinstance(uid, str):
                self.hidden.append(f"a {what} without an id")
                continue
            first = found.setdefault(uid, document)
            if first is not document:
                self.hidden.append(f"a second {what} with the id {uid[:_SHOWN]}")
                if not _can_be_read(first, read):
                    found[uid] = document
        return found

    def _logs(self, documents: Iterable[Document]) -> dict[str, list[tuple[int, Document]]]:
        logs: dict[str, list[tuple[int, Document]]] = {}
        for document in documents:
            key = log_key(document)
            if key is None or not MIN_YEAR <= key[1] <= MAX_YEAR:
                self.hidden.append("check-ins that belong to no goal or no year")
                continue
            logs.setdefault(key[0], []).append((key[1], document))
        for years in logs.values():
            years.sort(key=lambda one: one[0])
        return logs


def _creation(item: tuple[str, Document]) -> tuple[int, int]:
    """Return what orders goals by creation: one that was deleted and came back is not the last."""
    doc_id, document = item
    created = document.get("created", 0)
    return (created if isinstance(created, int) else 0), int(doc_id)


def _can_be_read(document: Document, read: Callable[[Document], object]) -> bool:
    try:
        read(document)
    except Unreadable:
        return False
    return True
