"""What is said of a revision before it is saved: old → new, when it takes effect, and the choice.

The answers may read like another goal; then it is asked whether they are one.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from textual.containers import Vertical
from textual.widget import Widget
from textual.widgets import Static

from smartgoals_tui.app.widgets.draw.paint import Role, Span, content_of
from smartgoals_tui.app.widgets.fields.choice import Choice
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.text_field import TextField
from smartgoals_tui.app.widgets.panels.bars import KeyHint
from smartgoals_tui.domain.drafting.convert import draft_from
from smartgoals_tui.domain.drafting.diff import differences
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.lifecycle.successor import reads_as_another
from smartgoals_tui.domain.text.dates import format_short

ANOTHER = (
    "This reads like another goal. Start it as a new goal that remembers this one, "
    "or revise this one?"
)


def change_rows(goal: Goal, revised: Goal, draft: GoalDraft) -> Iterator[Widget]:
    """Return the rows about what becomes another in ``revised``, and why it does by ``draft``."""
    before, after = (draft_from(version, draft.uid) for version in (goal, revised))
    if reads_as_another(before, after):
        yield Vertical(*_rows_of_choice(), classes="another")
    for change in differences(before, after):
        old = (Span(f"{change.old} → ", Role.MUTED),) if change.old else ()
        words = content_of(((*old, Span(change.new, Role.TITLE)),))
        yield Field(change.label, Static(words), classes="change")
    yield Field("From when", Static("", id="effect", markup=False), classes="effect")
    for name, label, example in (
        ("reason", "Why this change?", "e.g. mornings got busy"),
        ("learned", "What did you learn?", "e.g. evenings work better"),
    ):
        yield Field(label, TextField(name, getattr(draft, name), placeholder=example))


def _rows_of_choice() -> Iterator[Widget]:
    """Ask whether this is another goal, and what then becomes of the old one."""
    options = ((False, "revise this one"), (True, "a new goal"))
    choice = Choice("is_another", options, False, blank=False)
    yield Field(ANOTHER, choice, above=True, answering=True)
    old = Choice("lets_go", ((True, "let go"), (False, "keep both")), True, blank=True)
    yield Field("The old one", old, above=True, answering=True)


def beginning_lines(revised: Goal, today: date, old_ends: bool) -> list[str]:
    """Say when the answers begin as a goal of their own, and what the old one keeps."""
    start = max(revised.start, today)
    since = "today" if start == today else format_short(start, today)
    lines = [f"It begins {since}, with a streak of its own."]
    return [*lines, "The weeks behind you stay with the old one."] if old_ends else lines


def key_hints(roomy: bool) -> tuple[KeyHint, ...]:
    """Return what the key bar offers."""
    return (
        KeyHint("ctrl+n", "Save", "next"),
        KeyHint("ctrl+o", "Back to the letters" if roomy else "Letters", "back"),
        KeyHint("esc", "Keep as a draft", "leave"),
        KeyHint("enter", "Next field", "focus_step(1)"),
    )
