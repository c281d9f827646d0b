"""The weekly review as a record: what was seen, said and decided, goal by goal."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.progress.judging import JudgedWeek, WeekState
from smartgoals_tui.domain.text.text import one_line
from smartgoals_tui.domain.text.week import MAX_YEAR, Week

DIFFERENCES = ("ill", "busy", "low", "forgot", "too big", "not mine any more", "other")
"""The answers offered to "What was different?" after an unmet week."""


class Decision(StrEnum):
    """How a person goes on with a goal."""

    KEEP = "keep"
    CLIMB = "climb"
    SHRINK = "shrink"
    PAUSE = "pause"
    LET_GO = "let go"


@dataclass(frozen=True, slots=True)
class Facts:
    """What a week held when it was looked back at; a check-in made later does not change it."""

    state: WeekState
    count: float
    """Days that counted, or the total, as the goal counts."""
    required: float
    days: int = 0
    """Days with a check-in."""
    notes: int = 0
    """Check-ins with a note."""


@dataclass(frozen=True, slots=True)
class GoalReview:
    """One goal in the review of a week."""

    goal: str
    """The uid of the goal."""
    title: str
    """What the goal was called then."""
    facts: Facts
    helped: str = ""
    hindered: str = ""
    """What got in the way."""
    different: str = ""
    """One of ``DIFFERENCES``, after an unmet week; empty while unanswered."""
    obstacle: str = ""
    """What may happen again, and what the person will do then; the goal gets it as a plan."""
    response: str = ""
    decision: Decision | None = None
    confidence: int | None = None
    """0 to 10, asked again."""
    done: bool = False
    """The person went on from this goal; before that the answers are only kept."""

    def __post_init__(self) -> None:
        if self.confidence is not None and self.confidence not in range(11):
            raise InvalidValue("Confidence goes from 0 to 10.")


@dataclass(frozen=True, slots=True)
class Review:
    """A look back at one week."""

    uid: str
    week: date
    """The first day of the week."""
    goals: tuple[GoalReview, ...] = ()
    """In the order in which they were looked at."""
    finished: bool = False
    """All goals were looked at, or the person put the review away."""
    at: int = 0
    """The instant of the last change, in seconds since the Unix epoch."""

    def __post_init__(self) -> None:
        # A week needs a seventh day, and one after it, that the calendar knows.
        if self.week.year >= MAX_YEAR:
            raise InvalidValue(f"A review looks back at a week before the year {MAX_YEAR}.")

    def of(self, uid: str) -> GoalReview | None:
        """Return what was said of the goal ``uid``."""
        return next((goal for goal in self.goals if goal.goal == uid), None)

    def saying(self, said: GoalReview, at: int) -> Review:
        """Return the review with ``said`` in the place of what was said of that goal before."""
        others = [goal for goal in self.goals if goal.goal != said.goal]
        place = next(
            (n for n, known in enumerate(self.goals) if known.goal == said.goal), len(others)
        )
        return replace(self, goals=(*others[:place], said, *others[place:]), at=at)


def facts_of(judged: JudgedWeek, check_ins: Iterable[CheckIn]) -> Facts:
    """Return the facts of a judged week."""
    inside = [check_in for check_in in check_ins if check_in.day in judged.week]
    return Facts(
        judged.state,
        judged.count,
        judged.required,
        len({check_in.day for check_in in inside}),
        sum(bool(one_line(check_in.note)) for check_in in inside),
    )


def review_of(reviews: Iterable[Review], week: Week) -> Review | None:
    """Return the latest review of ``week``; None when it was not looked back at."""
    those = [review for review in reviews if review.week == week.start]
    return max(those, key=lambda review: (review.at, review.uid), default=None)
