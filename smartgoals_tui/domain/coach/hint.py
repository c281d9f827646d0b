"""What the coach says: a hint with its offers, and all that a rule may look at to find it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from smartgoals_tui.domain.coach.learned import Labels
from smartgoals_tui.domain.coach.level import Level
from smartgoals_tui.domain.coach.load import OtherGoal
from smartgoals_tui.domain.drafting.validate import Reading
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.domain.text.text import cut, line_of, one_line
from smartgoals_tui.domain.text.week import Calendar

FOUND_LENGTH = 40
"""Characters of what was found that a hint repeats."""


@dataclass(frozen=True, slots=True)
class Edit:
    """What a hint offers to do, with one key."""

    label: str
    values: tuple[tuple[str, object], ...] = ()
    """Draft fields and their new values, for ``GoalDraft.answered``."""
    others: tuple[str, ...] = ()
    """The words of other goals, each to become the wish of a draft of its own."""
    goto: str = ""
    """The field that only the person can answer; the cursor goes there."""
    lets_go: bool = False
    """The draft is given up, knowingly."""


@dataclass(frozen=True, slots=True)
class Hint:
    """A thought about one answer."""

    rule: str
    letter: Letter
    """The letter it is about."""
    field: str
    """The draft field it is about."""
    found: str
    """The words or the number it was found by; empty where something is still missing."""
    why: str
    """Why it matters, in one sentence."""
    suggestion: str
    level: Level = Level.ASK
    edits: tuple[Edit, ...] = ()
    """What can be done with one key, the likeliest first."""
    is_alone: bool = False
    """While it stands nothing else is said, nothing is offered, and it cannot be put aside."""

    @property
    def quoted(self) -> str:
        """What was found as the beginning of what is said of it: “often”: …; a mere number is none.

        Empty where nothing was found, and where what is said names the number itself.
        """
        is_words = any(character.isalpha() for character in self.found)
        return f"“{self.found}”: " if is_words else ""

    @property
    def edit(self) -> Edit | None:
        """The first offer that gives new values."""
        return next((edit for edit in self.edits if edit.values), None)


@dataclass(frozen=True, slots=True)
class Context:
    """What the coach knows besides the draft."""

    others: tuple[OtherGoal, ...] = ()
    """The active goals besides the one that is drafted or revised."""
    next_session: date | None = None
    """The next session with a therapist, where the app knows of one."""
    dismissed: frozenset[str] = frozenset()
    """Rules that stay silent for now and are not to be kept with the draft."""
    ratings: tuple[int, ...] = ()
    """The ratings of confidence given in this sitting, the latest last."""
    calendar: Calendar = field(default_factory=Calendar)
    support: str = ""
    """The person's own support line, for X1; empty for the usual words."""


@dataclass(frozen=True, slots=True)
class Case:
    """All that a rule may look at."""

    draft: GoalDraft
    reading: Reading
    context: Context
    action: str
    """The action as typed, what no rule should read blanked; empty unless it is English."""
    head: str
    """The action from its first telling word on."""
    wish: str
    """The action, or the wish while there is no action, treated alike."""
    labels: Labels | None = None
    """What ``wish`` is, as the model sees it; None unless it is English."""
    is_sentence: bool = False
    """Only a sentence is known: what fields ask for is not missing from it."""

    @property
    def wish_field(self) -> str:
        """The field that ``wish`` stands in."""
        return "action" if self.reading.action else "wish"

    @property
    def wish_typed(self) -> str:
        """The answer behind ``wish``, as typed, on one line."""
        return self.reading.action or one_line(self.draft.wish)


Rule = Callable[[Case], Hint | None]


def hint(
    rule: str,
    field: str,
    found: str,
    why: str,
    suggestion: str,
    *edits: Edit | None,
    level: Level = Level.ASK,
    letter: Letter | None = None,
) -> Hint:
    """Return a hint of ``rule``; offers that could not be made are left out.

    It is about the letter that the rule is named for, unless another one is given.
    """
    offers = tuple(edit for edit in edits if edit is not None)
    words = cut(line_of(found), FOUND_LENGTH)
    return Hint(rule, letter or Letter(rule[0]), field, words, why, suggestion, level, offers)
