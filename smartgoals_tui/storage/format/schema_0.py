"""From schema 0 to 1: goals in parts and with plans, check-ins by goal and year.

In schema 0 a goal was flat (``action``, ``days``, ``start`` …) and what it asks could not change;
each check-in was a row of its own in the table ``check_ins``.
"""

from __future__ import annotations

from datetime import date
from typing import Any

Plain = dict[str, Any]

_MOVED = {
    "action": "specific",
    "wish": "specific",
    "place": "specific",
    "why": "relevant",
    "start": "time_bound",
    "end": "time_bound",
    "cue": "time_bound",
}
"""The part that each field of a goal has gone to."""

_MEASURE = {"days": "target", "amount": "amount", "unit": "unit"}
"""What the fields of a goal are called that say how much is asked."""

_PARTS = {*_MOVED.values(), "measurable", "plans", "status"}


def upgraded(tables: dict[str, Plain]) -> dict[str, Plain]:
    """Return the tables of schema 0 as those of schema 1.

    Nothing is left out: fields that schema 0 did not know stay with their document, and a row
    that is no check-in stays where it is.
    """
    result = dict(tables)
    if "goals" in tables:
        result["goals"] = {key: _goal(goal) for key, goal in tables["goals"].items()}
    if "check_ins" in tables:
        result["log"], left = _log(tables.get("log", {}), result.pop("check_ins"))
        if left:
            result["check_ins"] = left
    return result


def _goal(old: Plain) -> Plain:
    if not _PARTS.isdisjoint(old):
        # It has the new shape, or one that nobody can make sense of.
        return old
    fields = {name for name in old if name in _MOVED or name in _MEASURE or name == "done"}
    new: Plain = {name: value for name, value in old.items() if name not in fields}
    for name, part in _MOVED.items():
        if name in old:
            new.setdefault(part, {})[name] = old[name]
    measure = {"kind": "days", **{_MEASURE[name]: old[name] for name in _MEASURE if name in old}}
    new["measurable"] = {"measure": measure}
    new["plans"] = [{"start": old.get("start"), "measure": measure}]
    if old.get("done"):
        new["status"] = "achieved"
    return new


def _log(log: Plain, rows: Plain) -> tuple[Plain, Plain]:
    """Return the log with the check-ins of ``rows``, and the rows that are none."""
    found: dict[tuple[str, int], Plain] = {}
    left: Plain = {}
    for key, row in rows.items():
        uid, day = row.get("goal"), _day(row.get("day"))
        if not isinstance(uid, str) or day is None:
            left[key] = row
            continue
        entry = {name: value for name, value in row.items() if name not in ("goal", "day")}
        days = found.setdefault((uid, day.year), {})
        days.setdefault(f"{day.month:02}-{day.day:02}", []).append(entry)
    first = max(map(int, log), default=0) + 1
    documents = {
        str(number): {"goal": uid, "year": year, "days": days}
        for number, ((uid, year), days) in enumerate(found.items(), first)
    }
    return {**log, **documents}, left


def _day(text: Any) -> date | None:
    try:
        return date.fromisoformat(text)
    except (TypeError, ValueError):
        return None
