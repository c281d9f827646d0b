"""Steps of a change carried out on the tables, each only where it still fits."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

from smartgoals_tui.domain.change import CheckInStep
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.storage.errors import Changed, Missing
from smartgoals_tui.storage.format.dataclass_json import storable
from smartgoals_tui.storage.format.documents import (
    Entry,
    day_key,
    draft_document,
    entry_of,
    goal_document,
    log_document,
    log_key,
    read_draft,
    read_goal,
    read_review,
    review_document,
)
from smartgoals_tui.storage.format.misfits import Unreadable
from smartgoals_tui.storage.format.state import DRAFTS, GOALS, LOG, REVIEWS, Document, Tables
from smartgoals_tui.storage.tables.database import Database

if TYPE_CHECKING:
    # A check-in waits for neither.
    from smartgoals_tui.domain.goal.draft import GoalDraft
    from smartgoals_tui.domain.progress.review import Review
    from smartgoals_tui.storage.tables.merge_summary import MergeSummary


Days = dict[str, list[Entry]]
"""What a log document holds, day by day."""


class _OpenLog(NamedTuple):
    """A log document that is being changed."""

    doc_id: int | None
    """None while it is not in the table."""
    before: Document | None
    after: Document


class Edits:
    """Edits of one transaction."""

    def __init__(self, database: Database) -> None:
        """Edit the tables of ``database``."""
        self.database = database

    def touch(self) -> None:
        """Change nothing, and have it all saved the same."""
        self.database.touch()

    def merge(self, theirs: Tables) -> MergeSummary:
        """Add everything that ``theirs`` holds besides, and return what that is."""
        # start-up: a check-in merges nothing
        from smartgoals_tui.storage.tables.merging import merged

        ours = self.database.contents
        tables, summary = merged(ours, theirs)
        if tables != ours:
            self.database.replace_tables(tables)
        return summary

    def goal(self, before: Goal | None, after: Goal | None) -> None:
        """Make ``before`` become ``after``; raises Changed when it is not there as it was."""
        uid = _uid_of(after or before)
        expected = _as_stored(read_goal, _or_none(goal_document, before))
        doc_id, document = self._find(GOALS, uid, read_goal, expected)
        if _as_stored(read_goal, document) != expected:
            raise Changed("The goal was changed by another program meanwhile; look at it again.")
        if after is not None:
            self.database.put(GOALS, doc_id, goal_document(after, document))
        elif doc_id is not None:
            self._expect_no_check_ins(uid)
            self.database.drop(GOALS, doc_id)

    def expect_goals(self, uids: Iterable[str]) -> None:
        """Raise Missing unless there is a goal for each of ``uids``."""
        for uid in uids:
            if self._find(GOALS, uid)[0] is None:
                raise Missing("The goal of the check-in was deleted by another program meanwhile.")

    def draft(self, before: GoalDraft | None, after: GoalDraft | None) -> None:
        """Make ``before`` become ``after``; raises Changed when it is not there as it was."""
        uid = _uid_of(after or before)
        expected = _as_stored(read_draft, _or_none(draft_document, before))
        doc_id, document = self._find(DRAFTS, uid, read_draft, expected)
        if _as_stored(read_draft, document) != expected:
            raise Changed("The draft was changed by another program meanwhile.")
        if after is not None:
            self.database.put(DRAFTS, doc_id, draft_document(after, document))
        elif doc_id is not None:
            self.database.drop(DRAFTS, doc_id)

    def review(self, before: Review | None, after: Review | None) -> None:
        """Make ``before`` become ``after``; raises Changed when it is not there as it was."""
        expected = _as_stored(read_review, _or_none(review_document, before))
        doc_id, document = self._find(REVIEWS, _uid_of(after or before), read_review, expected)
        if _as_stored(read_review, document) != expected:
            raise Changed("The review was changed by another program meanwhile; look at it again.")
        if after is not None:
            self.database.put(REVIEWS, doc_id, review_document(after, document))
        elif doc_id is not None:
            self.database.drop(REVIEWS, doc_id)

    def put_draft(self, draft: GoalDraft) -> None:
        """Insert ``draft``, or put it in the place of its earlier version."""
        doc_id, document = self._find(DRAFTS, draft.uid)
        self.database.put(DRAFTS, doc_id, draft_document(draft, document))

    def remove_draft(self, uid: str) -> None:
        """Remove the draft ``uid``, if there is one."""
        doc_id, _ = self._find(DRAFTS, uid)
        if doc_id is not None:
            self.database.drop(DRAFTS, doc_id)

    def log(self, steps: Iterable[CheckInStep]) -> None:
        """Carry out check-in steps, each log document touched once.

        Raises:
            Changed: a check-in to edit or delete is not there as it was.
        """
        opened: dict[tuple[str, int], list[_OpenLog]] = {}

        def days_of(check_in: CheckIn) -> list[Days]:
            key = storable(check_in.goal), check_in.day.year
            if key not in opened:
                opened[key] = self._open_logs(*key)
            found: list[Days] = [log.after["days"] for log in opened[key]]
            day = day_key(check_in.day)
            usable = [days for days in found if isinstance(days.get(day, []), list)]
            if not usable:
                raise Changed(f"What is stored for {check_in.day} cannot be read; it is kept.")
            return usable

        for step in steps:
            if step.before is not None:
                _take_out(days_of(step.before), step.before)
            if step.after is not None:
                days, key = days_of(step.after)[0], day_key(step.after.day)
                days[key] = [*days.get(key, ()), entry_of(step.after)]
        for log in chain.from_iterable(opened.values()):
            self._save_log(log)

    def _save_log(self, log: _OpenLog) -> None:
        if log.after == log.before:
            return
        if log.after["days"]:
            self.database.put(LOG, log.doc_id, log.after)
        elif log.doc_id is not None:
            self.database.drop(LOG, log.doc_id)

    def _find(
        self,
        table: str,
        uid: str,
        read: Callable[[Document], object] = lambda document: document,
        expected: object = None,
    ) -> tuple[int | None, Document | None]:
        """Return the document ``uid``; where there are several, the one that says ``expected``."""
        stored = storable(uid)
        found = [
            document for document in self.database.documents(table) if document.get("uid") == stored
        ]
        if not found:
            return None, None
        alike = (
            document for document in found[1:] and found if _as_stored(read, document) == expected
        )
        chosen = next(alike, found[0])
        return chosen.doc_id, dict(chosen)

    def _open_logs(self, uid: str, year: int) -> list[_OpenLog]:
        """Return the log documents of a goal and year, or a new one.

        There are several where another program wrote the file.
        """
        found = [
            document
            for document in self.database.documents(LOG)
            if log_key(document) == (uid, year)
        ]
        if not found:
            return [_OpenLog(None, None, log_document(None, uid, year))]
        return [
            _OpenLog(match.doc_id, dict(match), log_document(dict(match), uid, year))
            for match in found
        ]

    def _expect_no_check_ins(self, uid: str) -> None:
        stored = storable(uid)
        logs = self.database.documents(LOG)
        if any(log.get("goal") == stored and log.get("days") for log in logs):
            raise Changed("The goal has check-ins by now; it is kept.")


def _take_out(logs: Iterable[Days], check_in: CheckIn) -> None:
    """Take a check-in out of the first of ``logs`` that holds it."""
    key, entry = day_key(check_in.day), entry_of(check_in)
    for days in logs:
        entries = list(days.get(key, ()))
        match = next(
            (
                candidate
                for candidate in entries
                if isinstance(candidate, dict) and _same(candidate, entry)
            ),
            None,
        )
        if match is None:
            continue
        entries.remove(match)
        if entries:
            days[key] = entries
        else:
            days.pop(key)
        return
    raise Missing("The check-in was changed or deleted meanwhile.")


def _same(stored: Entry, entry: Entry) -> bool:
    """Tell whether two entries say the same, fields that we do not know aside."""
    names = ("amount", "at", "offset", "note", "backdated")
    defaults: dict[str, Any] = {"at": 0, "offset": 0, "note": "", "backdated": False}
    return all(
        stored.get(name, defaults.get(name)) == entry.get(name, defaults.get(name))
        for name in names
    )


def _uid_of(thing: Goal | GoalDraft | Review | None) -> str:
    return thing.uid if thing is not None else ""


def _or_none(encode: Callable[[Any], Document], thing: object | None) -> Document | None:
    return None if thing is None else encode(thing)


def _as_stored(read: Callable[[Document], object], document: Document | None) -> object | None:
    """Return what a document says, the way it would be read back."""
    try:
        return None if document is None else read(document)
    except Unreadable:
        return document
