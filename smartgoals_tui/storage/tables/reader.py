"""What the program reads of a store, in the words of the domain."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal, Outline
from smartgoals_tui.storage.format.documents import (
    read_draft,
    read_entries,
    read_goal,
    read_outline,
    read_review,
    title_in,
)
from smartgoals_tui.storage.format.misfits import Unreadable
from smartgoals_tui.storage.format.state import REVIEWS, Document
from smartgoals_tui.storage.tables.read_index import ReadIndex
from smartgoals_tui.storage.tables.transactions import Notice, Store

if TYPE_CHECKING:
    from smartgoals_tui.domain.goal.draft import GoalDraft
    from smartgoals_tui.domain.progress.review import Review

T = TypeVar("T")


class Reader:
    """Goals, check-ins, drafts and reviews of one store, to be read.

    Reads take no lock and see whole commits only; they may go on in one thread while another
    commits. What cannot be read is passed over, and told in a notice once.
    """

    def __init__(self, store: Store) -> None:
        """Read what ``store`` holds, whatever is committed to it later."""
        self._store = store
        self._readings = _Readings(store.notices)
        self._index = self._indexed(None)

    @property
    def writable(self) -> bool:
        """Tell whether changes can be saved."""
        return self._store.writable

    def take_notices(self) -> tuple[Notice, ...]:
        """Return what a person must be told since the last call."""
        taken = tuple(self._store.notices)
        # Another thread may have added one meanwhile.
        del self._store.notices[: len(taken)]
        return taken

    def goals(self) -> tuple[Goal, ...]:
        """Return all goals in order of creation."""
        view = self._current()
        return tuple(filter(None, (self._goal(view, uid) for uid in view.goals)))

    def unreadable_goals(self) -> int:
        """Return how many goals there are that cannot be read; they are kept as they are."""
        return len(self._current().goals) - len(self.goals())

    def outlines(self) -> tuple[Outline, ...]:
        """Return what orders the goals, in order of creation, without reading them whole.

        A goal that cannot be read may be among them until it has been tried.
        """
        view = self._current()
        found = (
            self._readings.read(read_outline, document, f"Goal {view.numbers[uid]}")
            for uid, document in view.goals.items()
            if view.read.get(uid, document) is not None
        )
        return tuple(outline for outline in found if outline is not None)

    def goal(self, uid: str) -> Goal | None:
        """Return the goal ``uid``; None when there is none."""
        view = self._current()
        return self._goal(view, uid) if uid in view.goals else None

    def check_ins(
        self, uid: str, since: date | None = None, until: date | None = None
    ) -> tuple[CheckIn, ...]:
        """Return the check-ins of a goal from ``since`` to ``until``, by day and instant."""
        first, last = since or date.min, until or date.max
        found: list[CheckIn] = []
        unreadable: list[str] = []
        view = self._current()
        for year, document in view.logs.get(uid, ()):
            if first.year <= year <= last.year:
                found += read_entries(document, first, last, unreadable)
        title = title_in(view.goals.get(uid, {}))
        for words in unreadable:
            self._readings.add_notice(f"{f'Of{title}, a' if title else 'A'} check-in on {words}.")
        return tuple(found)

    def drafts(self) -> tuple[GoalDraft, ...]:
        """Return the drafts, the latest saved first."""
        items = self._current().drafts
        read = (self._readings.read(read_draft, item, f"Draft {number}") for number, item in items)
        drafts = [draft for draft in read if draft is not None]
        return tuple(sorted(drafts, key=lambda draft: draft.saved, reverse=True))

    def reviews(self) -> tuple[Review, ...]:
        """Return the reviews, the latest week first."""
        items = self._current().state.tables.get(REVIEWS, {}).items()
        read = (
            self._readings.read(read_review, item, f"Review {number}") for number, item in items
        )
        reviews = [review for review in read if review is not None]
        return tuple(sorted(reviews, key=lambda review: (review.week, review.at), reverse=True))

    def refresh(self) -> bool:
        """Take in what another program wrote; True when anything did change."""
        return self._store.refresh()

    def _current(self) -> ReadIndex:
        view, state = self._index, self._store.state
        if view.state is not state:
            view = self._index = self._indexed(view)
        return view

    def _indexed(self, before: ReadIndex | None) -> ReadIndex:
        view = ReadIndex(self._store.state, before)
        for words in view.hidden:
            self._readings.add_notice(words)
        return view

    def _goal(self, view: ReadIndex, uid: str) -> Goal | None:
        if uid not in view.read:
            what = f"Goal {view.numbers[uid]}"
            view.read[uid] = self._readings.read(read_goal, view.goals[uid], what)
        return view.read[uid]


class _Readings:
    """Reads documents, and tells once of each that cannot be read."""

    def __init__(self, notices: list[Notice]) -> None:
        self._notices = notices
        self._told: set[str] = set()

    def read(self, reader: Callable[[Document], T], document: Document, what: str) -> T | None:
        try:
            return reader(document)
        except Unreadable as error:
            self.add_notice(f"{what}{title_in(document)} cannot be read: {error}.")
            return None

    def add_notice(self, words: str) -> None:
        if words not in self._told:
            self._told.add(words)
            sentence = f"{words} It is left as it is and not shown."
            self._notices.append(Notice("Something cannot be read", sentence))
