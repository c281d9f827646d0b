"""What a state holds, found fast."""

from __future__ import annotations

from smartgoals_tui.domain.goal import Goal
from smartgoals_tui.storage.documents import expect_log
from smartgoals_tui.storage.misfits import Unreadable
from smartgoals_tui.storage.state import DRAFTS, GOALS, LOG, Document, State


class View:
    """A state, indexed for reading. What was read of unchanged documents is carried over."""

    def __init__(self, state: State, before: View | None = None) -> None:
        """Index ``state``; ``before`` is the view of what came before it."""
        self.state = state
        self.goals: dict[str, Document] = {}
        self.numbers: dict[str, str] = {}
        """The number that the document of each goal has in the file."""
        for key, document in sorted(state.tables.get(GOALS, {}).items(), key=_creation):
            uid = document.get("uid")
            # One without a uid is none that can be shown, and hides no other.
            name = uid if isinstance(uid, str) else f"\0{key}"
            self.goals.setdefault(name, document)
            self.numbers.setdefault(name, key)
        self.drafts = tuple(state.tables.get(DRAFTS, {}).items())
        self.unreadable_logs: dict[str, Unreadable] = {}
        """What is wrong with logs that are those of no goal and year, by their numbers."""
        self.logs = self._logs(state.tables.get(LOG, {}))
        old = before.goals if before else {}
        kept = {uid for uid, document in self.goals.items() if old.get(uid) == document}
        self.read: dict[str, Goal | None] = (
            {uid: goal for uid, goal in before.read.copy().items() if uid in kept} if before else {}
        )

    def _logs(self, documents: dict[str, Document]) -> dict[str, list[tuple[int, Document]]]:
        logs: dict[str, list[tuple[int, Document]]] = {}
        for key, document in documents.items():
            try:
                expect_log(document)
            except Unreadable as error:
                self.unreadable_logs[key] = error
            else:
                logs.setdefault(document["goal"], []).append((document["year"], document))
        for years in logs.values():
            years.sort(key=lambda one: one[0])
        return logs


def _creation(item: tuple[str, Document]) -> tuple[int, int]:
    """Return what orders goals by creation: one that was deleted and came back is not the last."""
    doc_id, document = item
    created = document.get("created", 0)
    return (created if isinstance(created, int) else 0), int(doc_id)
