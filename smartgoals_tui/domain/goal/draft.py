"""A goal that the wizard has not finished: answers exactly as they were typed.

Numbers and dates stay text here, so that nothing typed is ever lost; what they
mean is worked out by ``smartgoals_tui.domain.drafting.validate``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date

from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.text.text import line_of, one_line
from smartgoals_tui.domain.text.week import expect_weekdays


@dataclass(frozen=True, slots=True)
class StairDraft:
    """One stair as typed. With neither ``target`` nor ``amount`` it is a one-off to tick off."""

    uid: str
    title: str = ""
    target: str = ""
    """Days a week, or units a week, as the goal counts."""
    amount: str = ""
    """Amount each time; empty: as in the whole goal."""
    difficulty: int | None = None
    done_on: date | None = None
    by: str = ""
    """Of a one-off: the day it is due."""


@dataclass(frozen=True, slots=True)
class Skip:
    """A letter that was left out knowingly."""

    letter: Letter
    reason: str


@dataclass(frozen=True, slots=True)
class GoalDraft:
    """Partial answers to the five letters. Field names are the ids of the wizard's fields."""

    uid: str
    revises: str = ""
    """The uid of the goal these answers revise; empty for a new goal."""
    began_as: GoalDraft | None = None
    """Of a revision: the answers of the goal when it was begun."""
    follows: str = ""
    """The uid of the goal that a new goal came from; empty when from none."""
    letter: Letter = Letter.S
    """The screen on which the person left."""
    saved: int = 0
    """The instant of the last change, in seconds since the Unix epoch."""

    wish: str = ""
    action: str = ""
    place: str = ""
    company: str = ""

    often: str = ""
    """The line "How often, or how much?" as it was typed; the fields below hold what it means."""
    kind: MeasureKind = MeasureKind.DAYS
    days: str = ""
    """Days of a period; of ``once``: the days of its weekly effort."""
    total: str = ""
    """Units in a period, the most of a limit, or the units in all; of ``once``: of its effort."""
    amount: str = ""
    unit: str = ""
    cap: str = ""
    """Of ``days``: the most for each day."""
    period: str = ""
    """Weeks; empty for one."""
    done: str = ""
    """Of ``once``: what is there when it is done."""
    baseline: str = ""
    less: str = ""
    expected: str = ""
    more: str = ""

    stairs: tuple[StairDraft, ...] = ()
    """The stairs below the whole goal, easiest first; the goal itself is not listed."""
    confidence: int | None = None
    confidence_reason: str = ""
    obstacle: str = ""
    response: str = ""
    resources: str = ""

    why: str = ""
    area: str = ""
    others: int | None = None
    guilt: int | None = None
    value: int | None = None
    enjoyment: int | None = None
    voice: str = ""
    owner: str = ""

    start: str = ""
    end: str = ""
    weekdays: frozenset[int] = frozenset()
    cue: str = ""
    review_every: str = ""
    next_session: str = ""

    wording: str = ""
    """The person's own wording of the sentence; empty while it is built from the answers."""
    wording_basis: str = ""
    """What the answers said, a line each, when the person put them in their own words."""
    dismissed: frozenset[str] = frozenset()
    """Rule ids of the hints the person has put aside for this draft."""
    skipped: tuple[Skip, ...] = ()
    """The letters left out, each with the person's reason: "I want to explore first"."""
    reason: str = ""
    """Of a revision: why the goal changes."""
    learned: str = ""
    """Of a revision: what the person has learned."""

    def __post_init__(self) -> None:
        expect_weekdays(self.weekdays)

    @property
    def title(self) -> str:
        """What to call the draft in a list: its action, else its wish, on one line."""
        return line_of(self.action or self.wish) or "A goal without words yet"

    def answered(self, answers: Iterable[tuple[str, object]]) -> GoalDraft:
        """Return the draft with ``answers``, pairs of a field's name and its value."""
        return replace(self, **dict(answers))  # type: ignore[arg-type]

    def skip_reason(self, letter: Letter) -> str:
        """Return why ``letter`` was left out; empty when it was not."""
        return next((line_of(skip.reason) for skip in self.skipped if skip.letter is letter), "")

    def skipping(self, letter: Letter, reason: str) -> GoalDraft:
        """Return the draft with ``letter`` left out for ``reason``; with none it is asked again."""
        others = tuple(skip for skip in self.skipped if skip.letter is not letter)
        added = (Skip(letter, reason),) if one_line(reason) else ()
        return replace(self, skipped=(*others, *added))


def changed_fields(before: GoalDraft, after: GoalDraft) -> frozenset[str]:
    """Return the names of the fields in which two drafts differ."""
    names = (field.name for field in fields(GoalDraft))
    return frozenset(name for name in names if getattr(before, name) != getattr(after, name))
