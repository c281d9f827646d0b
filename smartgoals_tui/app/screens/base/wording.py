"""Words about goals that several screens and flows share."""

from __future__ import annotations

from smartgoals_tui.app.session.session import Session
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.measure import without_unit
from smartgoals_tui.domain.progress.progress_wording import count_words
from smartgoals_tui.domain.text.text import line_of, shorten

TITLE_LENGTH = 40


def quoted(goal: Goal) -> str:
    """Return a goal's title in quotation marks, as sentences and undo name it."""
    return shorten(goal.title, TITLE_LENGTH)


def is_plain_about(goal: Goal, *texts: str) -> bool:
    """Tell whether ``goal`` or ``texts`` speak of suicide or self-harm: nothing to praise."""
    # start-up: the first frame praises nothing
    from smartgoals_tui.domain.crisis import first_crisis, is_heavy

    return is_heavy(goal) or bool(first_crisis(texts))


def new_week_words(session: Session, goal: Goal | None, hidden: bool) -> str:
    """Say that a week has begun, and what that of ``goal`` begins with: "0 of 15 km."."""
    week = session.progress(goal.uid).this_week if goal else None
    begins = ""
    if week is not None and week.required:
        counted = week._replace(measure=without_unit(week.measure)) if hidden else week
        begins = f"{line_of(count_words(counted))}. "
    return f"New week. {begins}Last week is done; nothing to make up."
