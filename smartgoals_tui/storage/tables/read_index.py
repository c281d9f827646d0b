"""What a state holds, found fast."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.storage.format.documents import expect_log, read_draft, read_goal, title_in
from smartgoals_tui.storage.format.misfits import Unreadable
from smartgoals_tui.storage.format.state import DRAFTS, GOALS, LOG, Document, State

Numbered = tuple[str, Document]
"""A document, and before it the number that it has in the file."""


class ReadIndex:
    """A state, indexed for reading. What was read of unchanged documents is carried over."""

    def __init__(self, state: State, before: ReadIndex | None = None) -> None:
        """Index ``state``; ``before`` is the view of what came before it."""
        self.state = state
        self.hidden: list[str] = []
        """What is in no index, each in words."""
        in_order = sorted(state.tables.get(GOALS, {}).items(), key=_creation)
        goals = self._by_uid(in_order, read_goal, "Goal")
        self.goals = {uid: document for uid, (_, document) in goals.items()}
        self.numbers = {uid: number for uid, (number, _) in goals.items()}
        """The number that the document of each goal has in the file."""
        drafts = state.tables.get(DRAFTS, {}).items()
        self.drafts = tuple(self._by_uid(drafts, read_draft, "Draft").values())
        self.logs = self._logs(state.tables.get(LOG, {}))
        old = before.goals if before else {}
        kept = {uid for uid, document in self.goals.items() if old.get(uid) == document}
        self.read: dict[str, Goal | None] = (
            {uid: goal for uid, goal in before.read.copy().items() if uid in kept} if before else {}
        )

    def _by_uid(
        self, documents: Iterable[Numbered], read: Callable[[Document], object], what: str
    ) -> dict[str, Numbered]:
        """Return one document for each uid: the first, or the first that can be read."""
        found: dict[str, Numbered] = {}
        for number, document in documents:
            uid = document.get("uid")
            # One without a uid is none that can be shown, and hides no other.
            name = uid if isinstance(uid, str) else f"\0{number}"
            first = found.setdefault(name, (number, document))
            if first[1] is document:
                continue
            if _can_be_read(first[1], read):
                self._hide(what, (number, document), first)
            else:
                found[name] = number, document
                self._hide(what, first, found[name])
        return found

    def _hide(self, what: str, hidden: Numbered, shown: Numbered) -> None:
        name = f"{what} {hidden[0]}{title_in(hidden[1])}"
        self.hidden.append(f"{name} has the same id as {what.lower()} {shown[0]}.")

    def _logs(self, documents: dict[str, Document]) -> dict[str, list[tuple[int, Document]]]:
        logs: dict[str, list[tuple[int, Document]]] = {}
        for number, document in documents.items():
            try:
                expect_log(document)
            except Unreadable as error:
                self.hidden.append(f"The check-ins in log {number} cannot be read: {error}.")
            else:
                logs.setdefault(document["goal"], []).append((document["year"], document))
        for years in logs.values():
            years.sort(key=lambda line: line[0])
        return logs


def _creation(item: Numbered) -> tuple[int, int]:
    """Return what orders goals by creation: one that was deleted and came back is not the last."""
    number, document = item
    created = document.get("created", 0)
    return (created if isinstance(created, int) else 0), int(number)


def _can_be_read(document: Document, read: Callable[[Document], object]) -> bool:
    try:
        read(document)
    except Unreadable:
        return False
    return True
