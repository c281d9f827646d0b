"""What is said of a week that has ended: facts first, and no week is a verdict."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from smartgoals_tui.domain.drafting.sentence import if_then
from smartgoals_tui.domain.goal.goal import Goal, Status
from smartgoals_tui.domain.goal.parts import IfThen
from smartgoals_tui.domain.lifecycle.celebration import CAME_BACK, describe_run
from smartgoals_tui.domain.progress.judging import TRANSPARENT, UNMET, JudgedWeek
from smartgoals_tui.domain.progress.progress import Progress
from smartgoals_tui.domain.progress.progress_wording import count_words
from smartgoals_tui.domain.progress.review import Facts, GoalReview
from smartgoals_tui.domain.progress.streak import streak_of
from smartgoals_tui.domain.progress.week_names import names_of
from smartgoals_tui.domain.text.numbers import counted
from smartgoals_tui.domain.text.text import cut, is_said, one_line
from smartgoals_tui.domain.text.week import Week

LAPSE = "This week didn’t go as planned. That is one week, not a verdict."

ADVICE = {
    "ill": "Then rest was right. A pause, below or with p, asks nothing while it lasts.",
    "busy": "What would fit into a full week? A smaller step is a step too.",
    "low": "Low weeks happen. The smallest version still counts, and so does telling someone.",
    "forgot": "It helps to do it right after something you do anyway.",
    "too big": "Then a smaller step is a good choice: shrink, below.",
    "not mine any more": "You may let it go, below, or word it again with e.",
    "other": "What got in the way is worth a few words below.",
}
"""What is answered to each of ``review.DIFFERENCES``."""

OBSTACLES = {
    "ill": "I am ill again",
    "busy": "a week is full again",
    "low": "I feel low again",
    "forgot": "I forget again",
    "too big": "it feels too big again",
    "not mine any more": "it does not feel mine",
    "other": "that happens again",
}
"""The "if" of a plan, begun for each of ``review.DIFFERENCES``."""

AGAIN = OBSTACLES["other"]

PLAN_LENGTH = 160
"""Letters of a plan that is read back beside its halves."""

HALF = "With one half left empty no plan is kept."


OUTDATED = "What this would do has changed meanwhile. Look at it once more, then go on."
"""What is answered where the words under a decision are no more what would come of it."""


def if_then_of(said: GoalReview) -> IfThen:
    """Return the if-then plan of a review; half of one where only half was said."""
    return IfThen(said.obstacle, said.response)


def with_suggested_obstacle(said: GoalReview) -> GoalReview:
    """Return ``said`` with the "if" of a plan suggested, where none was said of an unmet week."""
    if not is_lapse(said.facts) or is_said(said.obstacle):
        return said
    return replace(said, obstacle=OBSTACLES.get(said.different, AGAIN))


def without_suggested_obstacle(said: GoalReview) -> GoalReview:
    """Return ``said`` without an "if" that only was suggested and never answered."""
    is_ours = one_line(said.obstacle) in OBSTACLES.values()
    return replace(said, obstacle="") if is_ours and not is_said(said.response) else said


def plan_words(said: GoalReview, hidden: bool = False) -> str:
    """Say what becomes of the plan of a review: read it back, or that half of one is none.

    Nothing while the person has said neither half; while words are ``hidden`` none of theirs.
    """
    plan = if_then_of(without_suggested_obstacle(said))
    if words := if_then(plan.obstacle, plan.response):
        return "" if hidden else cut(words, PLAN_LENGTH)
    return HALF if one_line(plan.obstacle + plan.response) else ""


def asks_for_look_back(goal: Goal, today: date) -> bool:
    """Tell whether the deadline is behind an active goal."""
    return goal.status is Status.ACTIVE and goal.end is not None and goal.end < today


def is_lapse(facts: Facts) -> bool:
    """Tell whether a week did not go as planned."""
    return facts.state in UNMET


def week_in(progress: Progress, week: Week) -> JudgedWeek | None:
    """Return the judgement of ``week``; None when the goal did not run then."""
    return next((judged for judged in progress.weeks if judged.week.end == week.end), None)


def was_asked(judged: JudgedWeek | None) -> bool:
    """Tell whether a week that has ended asked something of a goal."""
    return judged is not None and judged.state not in TRANSPARENT


def is_due(judged: JudgedWeek | None, status: Status) -> bool:
    """Tell whether a goal of ``status`` is looked back at for the week ``judged``."""
    return was_asked(judged) and status is Status.ACTIVE


def describe_result(judged: JudgedWeek, start: date | None = None) -> str:
    """Say how a week of a goal with a ``start`` went: "2 of 3, partly done"."""
    return f"{count_words(judged)}, {names_of(judged, start=start).result}"


def comment(progress: Progress, week: Week) -> str:
    """Return the word about ``week``: of a lapse, of coming back, of keeping on; or ""."""
    if progress.is_plain:
        return ""
    weeks = [judged for judged in progress.weeks if judged.week.end <= week.end]
    judged = [week for week in weeks if week.state not in TRANSPARENT]
    if not judged or judged[-1].week.end != week.end:
        return ""
    if judged[-1].state in UNMET:
        kept = progress.kept
        return f"{LAPSE} You have kept {kept.met} of {kept.of}." if kept.met else LAPSE
    if len(judged) > 1 and judged[-2].state in UNMET:
        return CAME_BACK
    return describe_run(streak_of(weeks, progress.goal.reserve_weeks))


def describe_entries(facts: Facts) -> str:
    """Say what a week held: "2 days with a check-in, 1 note"."""
    days = f"{counted(facts.days, 'day')} with a check-in"
    return f"{days}, {counted(facts.notes, 'note')}" if facts.notes else days
