"""Goals, check-ins, drafts and reviews as documents: the one border between the two shapes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from smartgoals_tui.domain.checkin import CheckIn
from smartgoals_tui.domain.goal import Goal, Outline, Status
from smartgoals_tui.domain.plan import Pause
from smartgoals_tui.storage.codec import (
    Unreadable,
    from_plain,
    read_day,
    storable,
    to_plain,
    with_unknown,
)
from smartgoals_tui.storage.state import Document

if TYPE_CHECKING:
    from smartgoals_tui.domain.draft import GoalDraft
    from smartgoals_tui.domain.review import Review

Entry = dict[str, Any]
"""One check-in inside a log document."""

_AFTER_ALL = "\U0010ffff"
"""What no day's key comes after."""


def goal_document(goal: Goal, before: Document | None = None) -> Document:
    """Return ``goal`` as a document; fields of ``before`` that we do not know are kept."""
    return with_unknown(Goal, to_plain(goal), before or {})


def read_goal(document: Document) -> Goal:
    """Return the goal of a document; raises Unreadable."""
    return from_plain(Goal, document)


def read_outline(document: Document) -> Outline:
    """Return what orders the goal of a document among others; raises Unreadable.

    The rest is not looked at: whether the goal can be read shows when it is read.
    """
    try:
        time_bound = document["time_bound"]
        end = time_bound.get("end")
        return Outline(
            uid=document["uid"],
            action=document["specific"]["action"],
            start=read_day(time_bound["start"]),
            end=None if end is None else read_day(end),
            status=Status(document.get("status", Status.ACTIVE)),
            pauses=tuple(from_plain(Pause, one) for one in document.get("pauses", ())),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Unreadable(str(error)) from None


def draft_document(draft: GoalDraft, before: Document | None = None) -> Document:
    """Return ``draft`` as a document; fields of ``before`` that we do not know are kept."""
    from smartgoals_tui.domain.draft import GoalDraft

    return with_unknown(GoalDraft, to_plain(draft), before or {})


def read_draft(document: Document) -> GoalDraft:
    """Return the draft of a document; raises Unreadable."""
    from smartgoals_tui.domain.draft import GoalDraft

    return from_plain(GoalDraft, document)


def review_document(review: Review, before: Document | None = None) -> Document:
    """Return ``review`` as a document; fields of ``before`` that we do not know are kept."""
    from smartgoals_tui.domain.review import Review

    return with_unknown(Review, to_plain(review), before or {})


def read_review(document: Document) -> Review:
    """Return the review of a document; raises Unreadable."""
    from smartgoals_tui.domain.review import Review

    return from_plain(Review, document)


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
    days = document["days"]
    first = day_key(since) if since.year == year else ""
    last = day_key(until) if until.year == year else _AFTER_ALL
    for key in sorted(key for key in days if first <= key <= last):
        entries = days[key]
        found: list[CheckIn] = []
        try:
            # "W07-1" would be a day too, of a week.
            day = date.fromisoformat(f"{year:04}-{key}" if key[:1] in ("0", "1") else "")
            if not isinstance(entries, list):
                raise TypeError("no list of check-ins")
        except (TypeError, ValueError, OverflowError) as error:
            unreadable.append(f"{year}-{key}: {error}")
            continue
        for one in entries:
            try:
                found.append(_read_entry(goal, day, one))
            except (TypeError, ValueError, AttributeError) as error:
                unreadable.append(f"{day}: {error}")
        found.sort(key=_instant)
        yield from found


def log_key(document: Document) -> tuple[str, int] | None:
    """Return the goal and the year of a log document; None when it is none."""
    uid, year, days = (document.get(name) for name in ("goal", "year", "days"))
    # A year of another kind, such as 2026.0, may equal one and is not read as one.
    is_log = isinstance(uid, str) and type(year) is int and isinstance(days, dict)
    return (uid, year) if is_log else None  # type: ignore[return-value]


def log_document(document: Document | None, goal: str, year: int) -> Document:
    """Return a log document that may be changed: a copy of ``document``, or an empty one."""
    if document is None:
        return {"goal": goal, "year": year, "days": {}}
    return {**document, "days": dict(document["days"])}


def day_key(day: date) -> str:
    """Return the key of a day inside the log document of its year: "11-22"."""
    return f"{day.month:02}-{day.day:02}"


def _instant(check_in: CheckIn) -> int:
    return check_in.at


def _read_entry(goal: str, day: date, entry: Entry) -> CheckIn:
    amount, note = entry.get("amount"), entry.get("note", "")
    at, offset = entry.get("at", 0), entry.get("offset", 0)
    backdated = entry.get("backdated", False)
    if type(amount) is int:
        amount = float(amount)
    # What is read as something else than it says could never be edited or deleted.
    if not (
        (amount is None or type(amount) is float)
        and type(note) is str
        and type(at) is type(offset) is int
        and type(backdated) is bool
    ):
        raise ValueError("a value of the wrong kind")
    return CheckIn(goal, day, amount, note, at, offset, backdated)
