"""Check-ins as CSV, one on each line."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime, timedelta, timezone

from smartgoals_tui.cli.words import unit_on
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.text.numbers import write_amount
from smartgoals_tui.domain.text.text import line_of, one_line
from smartgoals_tui.storage.repository import Repository

COLUMNS = ("goal", "title", "day", "amount", "unit", "note", "at", "backdated")

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""What a spreadsheet takes a cell for a formula by (OWASP, "CSV Injection")."""


def as_csv(repository: Repository) -> bytes:
    """Return all check-ins, goal by goal, as UTF-8 text under a line of names."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for goal in repository.goals():
        for check_in in repository.check_ins(goal.uid):
            writer.writerow(
                (
                    _cell(goal.uid),
                    _cell(goal.title),
                    check_in.day.isoformat(),
                    "" if check_in.amount is None else write_amount(check_in.amount),
                    _cell(unit_on(goal, check_in.day)),
                    _cell(check_in.note),
                    _instant(check_in),
                    "yes" if check_in.backdated else "",
                )
            )
    return text.getvalue().encode("utf-8", "replace")


def _cell(text: str) -> str:
    """Return ``text`` on one line, so that no spreadsheet carries it out."""
    line = line_of(text)
    # Whatever a spreadsheet leaves out at the beginning.
    return f"'{line}" if one_line(line).startswith(_FORMULA) else line


def _instant(check_in: CheckIn) -> str:
    """Write the instant it was logged on the person's clock; empty where it is not known."""
    if not check_in.at:
        return ""
    try:
        zone = timezone(timedelta(minutes=check_in.offset))
        return datetime.fromtimestamp(check_in.at, UTC).astimezone(zone).isoformat()
    except (ValueError, OverflowError, OSError):
        return str(check_in.at)
