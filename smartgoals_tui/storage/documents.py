"""Goals, check-ins and drafts as documents: the one border between the two shapes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from smartgoals_tui.domain.checkin import CheckIn
from smartgoals_tui.domain.draft import GoalDraft
from smartgoals_tui.domain.goal import Goal
from smartgoals_tui.storage.codec import from_plain, known_fields, storable, to_plain
from smartgoals_tui.storage.state import Document

Entry = dict[str, Any]
"""One check-in inside a log document."""


def goal_document(goal: Goal, before: Document | None = None) -> Document:
    """Return ``goal`` as a document; fields of ``before`` that we do not know are kept."""
    return {**_unknown(Goal, before), **to_plain(goal)}


def read_goal(document: Document) -> Goal:
    """Return the goal of a document; raises Unreadable."""
    return from_plain(Goal, document)


def draft_document(draft: GoalDraft, before: Document | None = None) -> Document:
    """Return ``draft`` as a document; fields of ``before`` that we do not know are kept."""
    return {**_unknown(GoalDraft, before), **to_plain(draft)}


def read_draft(document: Document) -> GoalDraft:
    """Return the draft of a document; raises Unreadable."""
    return from_plain(GoalDraft, document)


def entry_of(check_in: CheckIn) -> Entry:
    """Return a check-in as it stands under its day."""
    entry: Entry = {}
    if check_in.amount is not None:
        entry["amount"] = check_in.amount
    entry["at"] = check_in.at
    entry["offset"] = check_in.offset
    if check_in.note:
        entry["note"] = storable(check_in.note)
    if check_in.backdated:
        entry["backdated"] = True
    return entry


def read_entries(
    document: Document, since: date, until: date, unreadable: list[str]
) -> Iterator[CheckIn]:
    """Yield the check-ins of a log document from ``since`` to ``until``, day by day.

    What cannot be read is passed over and named in ``unreadable``.
    """
    goal, year = document["goal"], document["year"]
    for key, entries in sorted(document["days"].items()):
        try:
            day = date(year, int(key[:2]), int(key[3:]))
            if since <= day <= until:
                yield from sorted((_read_entry(goal, day, one) for one in entries), key=_instant)
        except (TypeError, ValueError, AttributeError) as error:
            unreadable.append(f"{year}-{key}: {error}")


def log_document(document: Document | None, goal: str, year: int) -> Document:
    """Return a log document that may be changed: a copy of ``document``, or an empty one."""
    if document is None:
        return {"goal": goal, "year": year, "days": {}}
    return {**document, "days": dict(document["days"])}


def day_key(day: date) -> str:
    """Return the key of a day inside the log document of its year: "11-22"."""
    return f"{day.month:02}-{day.day:02}"


def holds_nothing(documents: Iterable[Document]) -> bool:
    """Tell whether no check-in is left in the log documents of a goal."""
    return not any(document["days"] for document in documents)


def _instant(check_in: CheckIn) -> int:
    return check_in.at


def _read_entry(goal: str, day: date, entry: Entry) -> CheckIn:
    amount = entry.get("amount")
    return CheckIn(
        goal,
        day,
        None if amount is None else float(amount),
        str(entry.get("note", "")),
        int(entry.get("at", 0)),
        int(entry.get("offset", 0)),
        bool(entry.get("backdated", False)),
    )


def _unknown(kind: type[Any], document: Document | None) -> Document:
    known = known_fields(kind)
    return {name: value for name, value in (document or {}).items() if name not in known}
