"""Steps of a change carried out on the tables, each only where it still fits."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from smartgoals_tui.domain.change import CheckInStep
from smartgoals_tui.domain.checkin import CheckIn
from smartgoals_tui.domain.goal import Goal
from smartgoals_tui.storage.codec import storable
from smartgoals_tui.storage.database import Database
from smartgoals_tui.storage.documents import (
    Entry,
    day_key,
    draft_document,
    entry_of,
    goal_document,
    log_document,
    read_draft,
    read_goal,
    read_review,
    review_document,
)
from smartgoals_tui.storage.errors import Changed, Missing
from smartgoals_tui.storage.misfits import Unreadable
from smartgoals_tui.storage.state import DRAFTS, GOALS, LOG, REVIEWS, Document, Tables

if TYPE_CHECKING:
    # A check-in waits for neither.
    from smartgoals_tui.domain.draft import GoalDraft
    from smartgoals_tui.domain.review import Review
    from smartgoals_tui.storage.gained import Gained


class Edits:
    """Edits of one transaction."""

    def __init__(self, database: Database) -> None:
        """Edit the tables of ``database``."""
        self.database = database

    def touch(self) -> None:
        """Change nothing, and have it all saved the same."""
        self.database.touch()

    def merge(self, theirs: Tables) -> Gained:
        """Add everything that ``theirs`` holds besides, and return what that is."""
        from smartgoals_tui.storage.merging import merged

        ours = self.database.contents
        tables, gained = merged(ours, theirs)
        if tables != ours:
            self.database.become(tables)
        return gained

    def goal(self, before: Goal | None, after: Goal | None) -> None:
        """Make ``before`` become ``after``; raises Changed when it is not there as it was."""
        uid = _uid_of(after or before)
        doc_id, document = self._find(GOALS, "uid", uid)
        expected = _as_stored(read_goal, _or_none(goal_document, before))
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
            if self._find(GOALS, "uid", uid)[0] is None:
                raise Missing("The goal of the check-in was deleted by another program meanwhile.")

    def draft(self, before: GoalDraft | None, after: GoalDraft | None) -> None:
        """Make ``before`` become ``after``; raises Changed when it is not there as it was."""
        uid = _uid_of(after or before)
        _, document = self._find(DRAFTS, "uid", uid)
        expected = _as_stored(read_draft, _or_none(draft_document, before))
        if _as_stored(read_draft, document) != expected:
            raise Changed("The draft was changed by another program meanwhile.")
        if after is None:
            self.forget_draft(uid)
        else:
            self.keep_draft(after)

    def review(self, before: Review | None, after: Review | None) -> None:
        """Make ``before`` become ``after``; raises Changed when it is not there as it was."""
        doc_id, document = self._find(REVIEWS, "uid", _uid_of(after or before))
        expected = _as_stored(read_review, _or_none(review_document, before))
        if _as_stored(read_review, document) != expected:
            raise Changed("The review was changed by another program meanwhile; look at it again.")
        if after is not None:
            self.database.put(REVIEWS, doc_id, review_document(after, document))
        elif doc_id is not None:
            self.database.drop(REVIEWS, doc_id)

    def keep_draft(self, draft: GoalDraft) -> None:
        """Insert ``draft``, or put it in the place of its earlier version."""
        doc_id, document = self._find(DRAFTS, "uid", draft.uid)
        self.database.put(DRAFTS, doc_id, draft_document(draft, document))

    def forget_draft(self, uid: str) -> None:
        """Remove the draft ``uid``, if there is one."""
        doc_id, _ = self._find(DRAFTS, "uid", uid)
        if doc_id is not None:
            self.database.drop(DRAFTS, doc_id)

    def log(self, steps: Iterable[CheckInStep]) -> None:
        """Carry out check-in steps, each log document touched once.

        Raises:
            Changed: a check-in to edit or delete is not there as it was.
        """
        open_logs: dict[tuple[str, int], tuple[int | None, Document]] = {}

        def days_of(check_in: CheckIn) -> dict[str, list[Entry]]:
            key = storable(check_in.goal), check_in.day.year
            if key not in open_logs:
                doc_id, document = self._find_log(*key)
                open_logs[key] = doc_id, log_document(document, *key)
            days: dict[str, list[Entry]] = open_logs[key][1]["days"]
            if not isinstance(days.get(day_key(check_in.day), []), list):
                raise Changed(f"What is stored for {check_in.day} cannot be read; it is kept.")
            return days

        for step in steps:
            if step.before is not None:
                _take_out(days_of(step.before), step.before)
            if step.after is not None:
                days, key = days_of(step.after), day_key(step.after.day)
                days[key] = [*days.get(key, ()), entry_of(step.after)]
        for doc_id, document in open_logs.values():
            if document["days"]:
                self.database.put(LOG, doc_id, document)
            elif doc_id is not None:
                self.database.drop(LOG, doc_id)

    def _find(self, table: str, field: str, value: str) -> tuple[int | None, Document | None]:
        stored = storable(value)
        for one in self.database.documents(table):
            if one.get(field) == stored:
                return one.doc_id, dict(one)
        return None, None

    def _find_log(self, uid: str, year: int) -> tuple[int | None, Document | None]:
        for one in self.database.documents(LOG):
            is_read = one.get("goal") == uid and one.get("year") == year
            if is_read and isinstance(one.get("days"), dict):
                return one.doc_id, dict(one)
        return None, None

    def _expect_no_check_ins(self, uid: str) -> None:
        stored = storable(uid)
        logs = self.database.documents(LOG)
        if any(one.get("goal") == stored and one.get("days") for one in logs):
            raise Changed("The goal has check-ins by now; it is kept.")


def _take_out(days: dict[str, list[Entry]], check_in: CheckIn) -> None:
    key, entry = day_key(check_in.day), entry_of(check_in)
    entries = list(days.get(key, ()))
    match = next((one for one in entries if isinstance(one, dict) and _same(one, entry)), None)
    if match is None:
        raise Missing("The check-in was changed or deleted meanwhile.")
    entries.remove(match)
    if entries:
        days[key] = entries
    else:
        days.pop(key)


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
