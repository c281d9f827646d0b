"""What the writer's thread tells the program."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message

from smartgoals_tui.app.session.journal import Journal
from smartgoals_tui.app.session.writer import Report


@dataclass
class Written(Message):
    """The writer of ``journal`` has something to report."""

    journal: Journal
    report: Report
