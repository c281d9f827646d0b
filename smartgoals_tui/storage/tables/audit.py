"""What a store holds that is odd, and that no screen has to tell: for the doctor."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC
from typing import Any

from smartgoals_tui.domain.text.dates import local_moment
from smartgoals_tui.domain.text.text import shorten
from smartgoals_tui.storage.format.documents import log_key
from smartgoals_tui.storage.format.state import DRAFTS, GOALS, LOG, REVIEWS, Document, Tables

_MINUTES_OF_A_DAY = 24 * 60

_INSTANTS = (
    (GOALS, "created", "a goal"),
    (DRAFTS, "saved", "a draft"),
    (REVIEWS, "at", "a review"),
)


def oddities(tables: Tables) -> Iterator[str]:
    """Yield what is odd in ``tables``, each in a few words: "goals that follow each other …".

    What cannot be read at all is not among it; whoever reads it says so.
    """
    yield from _circles(tables.get(GOALS, {}).values())
    logs = tables.get(LOG, {}).values()
    yield from _strays(logs, [value.get("uid") for value in tables.get(GOALS, {}).values()])
    yield from _doubled(logs, tables.get(REVIEWS, {}).values())
    for table, field, what in _INSTANTS:
        for document in tables.get(table, {}).values():
            if not _is_instant(document.get(field, 0)):
                name = shorten(str(document.get("uid")))
                yield f"{what} ({name}) of a moment that no calendar reaches"
    for log in logs:
        yield from _moments(log)


def _circles(goals: Iterable[Document]) -> Iterator[str]:
    """Yield each circle of goals of which every one came from the one before."""
    before = {goal.get("uid"): goal.get("follows") for goal in goals if _is_named(goal)}
    done: set[object] = set()
    for start in before:
        trail: dict[object, None] = {}
        uid: object = start
        while uid in before and uid not in trail and uid not in done:
            trail[uid] = None
            uid = before[uid]
        if uid in trail:
            circle = [*trail][[*trail].index(uid) :]
            names = ", ".join(shorten(str(node)) for node in circle)
            yield f"goals that follow each other in a circle: {names}"
        done.update(trail)


def _is_named(goal: Document) -> bool:
    return isinstance(goal.get("uid"), str) and isinstance(goal.get("follows", ""), str)


def _strays(logs: Iterable[Document], uids: list[Any]) -> Iterator[str]:
    keys = {key[0]: None for key in map(log_key, logs) if key}
    for uid in keys:
        if uid not in uids:
            yield f"check-ins of a goal that is not there: {shorten(uid)}"


def _doubled(logs: Iterable[Document], reviews: Iterable[Document]) -> Iterator[str]:
    years = Counter(key for key in map(log_key, logs) if key)
    for (uid, year), times in years.items():
        if times > 1:
            yield f"the check-ins of {shorten(uid)} in {year} in {times} places; all of them count"
    uids = Counter(review["uid"] for review in reviews if isinstance(review.get("uid"), str))
    for uid, times in uids.items():
        if times > 1:
            yield f"{times} reviews with the id {shorten(uid)}"


def _moments(log: Document) -> Iterator[str]:
    key = log_key(log)
    for day, entries in log["days"].items() if key else ():
        for entry in entries if isinstance(entries, list) else ():
            if isinstance(entry, dict) and not _is_moment(entry):
                year = key[1] if key else ""
                yield f"a check-in on {year}-{day} of a moment that no calendar reaches"


def _is_moment(entry: dict[str, Any]) -> bool:
    offset = entry.get("offset", 0)
    is_near = not isinstance(offset, int) or abs(offset) < _MINUTES_OF_A_DAY
    return is_near and _is_instant(entry.get("at", 0))


def _is_instant(value: Any) -> bool:
    """Tell whether a calendar reaches an instant; what is no number is not looked at here."""
    return not isinstance(value, int) or local_moment(value, UTC) is not None
