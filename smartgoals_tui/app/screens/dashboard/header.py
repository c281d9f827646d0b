"""What the dashboard says above its list, and in the list's place while that is empty."""

from __future__ import annotations

from smartgoals_tui.app.session.session import Session
from smartgoals_tui.app.sizes import NORMAL_WIDTH
from smartgoals_tui.domain.goal.goal import Status
from smartgoals_tui.domain.text.numbers import counted


def week_summary(session: Session, width: int) -> str:
    """Say how this week goes, as much of it as ``width`` columns take."""
    goals = [goal for goal in session.records.goals() if goal.status is Status.ACTIVE]
    weeks = [session.goal_week(goal) for goal in goals]
    asked = sum(week.asked for week in weeks)
    kept = sum(week.kept and week.asked for week in weeks)
    narrow = width < NORMAL_WIDTH
    said = [f"{kept} of {asked if narrow else counted(asked, 'goal')} kept"] if asked else []
    if not asked and any(week.warms_up for week in weeks):
        said = ["warm-up"]
    if goals:
        said.append(counted(sum(week.check_ins for week in weeks), "check-in"))
    words = f" {session.glyphs.dot} ".join(said)
    label = f"This week, {session.week.label}"
    return words if narrow else f"{label}: {words}" if words else label


def no_goals_words(session: Session) -> str:
    """Say why there is no goal to show, and what to do about it."""
    records = session.records
    drafts, goals = records.drafts(), records.goals()
    none = "No goals yet"
    if records.unreadable_goals():
        none = "No goal can be read; they are kept as they are"
    if drafts:
        waiting = "A draft is waiting: n goes on with it."
        if len(drafts) > 1:
            waiting = f"{len(drafts)} drafts are waiting: n goes on with one of them."
        return f"{'All goals are in the archive (a)' if goals else none}. {waiting}"
    if goals:
        return "Every goal has come to its end: a shows the archive, n sets a new one."
    return f"{none}. n sets {'a new' if records.unreadable_goals() else 'the first'} one."
