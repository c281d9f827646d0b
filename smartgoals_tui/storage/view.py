"""What a state holds, found fast."""

from __future__ import annotations

from collections.abc import Iterable

from smartgoals_tui.domain.goal import Goal
from smartgoals_tui.storage.state import DRAFTS, GOALS, LOG, Document, State


class View:
    """A state, indexed for reading. What was read of unchanged documents is carried over."""

    def __init__(self, state: State, before: View | None = None) -> None:
        """Index ``state``; ``before`` is the view of what came before it."""
        self.state = state
        self.goals: dict[str, Document] = {}
        for _, document in sorted(state.tables.get(GOALS, {}).items(), key=_creation):
            self.goals.setdefault(str(document.get("uid")), document)
        self.drafts = tuple(state.tables.get(DRAFTS, {}).values())
        self.logs = _logs(state.tables.get(LOG, {}).values())
        old = before.goals if before else {}
        kept = {uid for uid, document in self.goals.items() if old.get(uid) == document}
        self.read: dict[str, Goal | None] = (
            {uid: goal for uid, goal in before.read.copy().items() if uid in kept} if before else {}
        )


def _creation(item: tuple[str, Document]) -> tuple[int, int]:
    """Return what orders goals by creation: one that was deleted and came back is not the last."""
    doc_id, document = item
    created = document.get("created", 0)
    return (created if isinstance(created, int) else 0), int(doc_id)


def _logs(documents: Iterable[Document]) -> dict[str, list[tuple[int, Document]]]:
    logs: dict[str, list[tuple[int, Document]]] = {}
    for document in documents:
        uid, year, days = (document.get(name) for name in ("goal", "year", "days"))
        if isinstance(uid, str) and isinstance(year, int) and isinstance(days, dict):
            logs.setdefault(uid, []).append((year, document))
    for years in logs.values():
        years.sort(key=lambda one: one[0])
    return logs
