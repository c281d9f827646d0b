"""Goals, check-ins, drafts and reviews as documents: the one border between the two shapes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal, Outline, Status, title_of
from smartgoals_tui.domain.goal.plan import Pause
from smartgoals_tui.domain.text.text import one_line, shorten
from smartgoals_tui.domain.text.week import MAX_YEAR, MIN_YEAR
from smartgoals_tui.storage.format.dataclass_json import (
    from_plain,
    read_day,
    storable,
    to_plain,
    with_unknown,
)
from smartgoals_tui.storage.format.misfits import KIND_WORDS, Misfit, Unreadable, mismatch
from smartgoals_tui.storage.format.state import Document

if TYPE_CHECKING:
    from smartgoals_tui.domain.goal.draft import GoalDraft
    from smartgoals_tui.domain.progress.review import Review

Entry = dict[str, Any]
"""One check-in inside a log document."""

_LOG = {"goal": str, "year": int, "days": dict}
"""What stands in every log document."""

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
        uid, action = document["uid"], document["specific"]["action"]
        if type(uid) is type(action) is str:
            return Outline(
                uid=uid,
                action=action,
                start=read_day(time_bound["start"]),
                end=None if end is None else read_day(end),
                status=Status(document.get("status", Status.ACTIVE)),
                pauses=tuple(from_plain(Pause, pause) for pause in document.get("pauses", ())),
            )
    except (KeyError, TypeError, ValueError, AttributeError):
        pass
    # Whatever is wrong there, reading all of it says so.
    return read_goal(document).outline


def draft_document(draft: GoalDraft, before: Document | None = None) -> Document:
    """Return ``draft`` as a document; fields of ``before`` that we do not know are kept."""
    # start-up: a check-in needs neither drafts nor reviews
    from smartgoals_tui.domain.goal.draft import GoalDraft

    return with_unknown(GoalDraft, to_plain(draft), before or {})


def read_draft(document: Document) -> GoalDraft:
    """Return the draft of a document; raises Unreadable."""
    # start-up: a check-in needs neither drafts nor reviews
    from smartgoals_tui.domain.goal.draft import GoalDraft

    return from_plain(GoalDraft, document)


def review_document(review: Review, before: Document | None = None) -> Document:
    """Return ``review`` as a document; fields of ``before`` that we do not know are kept."""
    # start-up: a check-in needs neither drafts nor reviews
    from smartgoals_tui.domain.progress.review import Review

    return with_unknown(Review, to_plain(review), before or {})


def read_review(document: Document) -> Review:
    """Return the review of a document; raises Unreadable."""
    # start-up: a check-in needs neither drafts nor reviews
    from smartgoals_tui.domain.progress.review import Review

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
        except ValueError:
            unreadable.append(f"{year}-{shorten(key)} cannot be read: there is no such day")
            continue
        if not isinstance(entries, list):
            unreadable.append(f"{day} cannot be read: {mismatch('a list of check-ins', entries)}")
            continue
        for entry in entries:
            try:
                found.append(_read_entry(goal, day, entry))
            except Unreadable as error:
                unreadable.append(f"{day} cannot be read: {error}")
        found.sort(key=_instant)
        yield from found


def log_key(document: Document) -> tuple[str, int] | None:
    """Return the goal and the year of a log document; None when it is none."""
    try:
        expect_log(document)
    except Unreadable:
        return None
    return document["goal"], document["year"]


def expect_log(document: Document) -> None:
    """See to it that a document holds the check-ins of a goal and a year; raises Unreadable."""
    for name, kind in _LOG.items():
        if name not in document:
            raise Misfit("is missing", name)
        # A year of another kind, such as 2026.0, may equal one and is not read as one.
        if type(document[name]) is not kind:
            raise mismatch(KIND_WORDS[kind], document[name]).within(name)
    if not MIN_YEAR <= document["year"] <= MAX_YEAR:
        raise mismatch(f"a year from {MIN_YEAR} to {MAX_YEAR}", document["year"]).within("year")


def title_in(document: Document) -> str:
    """Return what a person calls the goal or draft of a document, read or not: " “Run”"; or ""."""
    specific = document.get("specific")
    parts = (specific if isinstance(specific, dict) else {}, document)
    texts = (part.get(name) for part in parts for name in ("action", "wish"))
    title = next((text for text in texts if isinstance(text, str) and one_line(text)), "")
    return f" {shorten(title_of(title))}" if title else ""


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
    if not isinstance(entry, dict):
        return from_plain(CheckIn, entry)
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
        # It tells what is wrong.
        return from_plain(CheckIn, {**entry, "goal": goal, "day": day.isoformat()})
    try:
        return CheckIn(goal, day, amount, note, at, offset, backdated)
    except InvalidValue as error:
        raise Unreadable(str(error).rstrip(".")) from None
