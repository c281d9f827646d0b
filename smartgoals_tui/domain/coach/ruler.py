"""The confidence ruler: rate, change one thing, rate again; the second question of a good rating.

After the importance and confidence rulers of Miller and Rollnick, Motivational Interviewing
(2013): why this number and not a lower one calls up the person's own strengths.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from smartgoals_tui.domain.coach import edits
from smartgoals_tui.domain.coach.hint import Case, Edit

GOOD_CONFIDENCE = 7
TRIES = 3
"""Low ratings after which a goal may simply be an experiment."""
LOWER_BY = 3
EXPERIMENT = "experiment"
"""Stands among the rules put aside of a draft that the person tries out, however sure they are."""
WAYS = 3
"""How many ways to make a goal easier are offered at a time."""


class RulerState(StrEnum):
    """Where the talk about confidence stands."""

    UNRATED = "unrated"
    LOW = "low"
    """Below 7: change one thing, then rate again."""
    EXPERIMENT = "experiment"
    """Below 7 a third time: it may be tried out as it is."""
    GOOD = "good"


@dataclass(frozen=True, slots=True)
class Ruler:
    """The ratings of one goal in one sitting, the latest last."""

    ratings: tuple[int, ...] = ()

    def rated(self, confidence: int | None) -> Ruler:
        """Return the ruler with one more rating; None, an answer taken back, is no rating."""
        return self if confidence is None else Ruler((*self.ratings, confidence))

    @property
    def state(self) -> RulerState:
        """Where the talk stands."""
        if not self.ratings:
            return RulerState.UNRATED
        if self.ratings[-1] >= GOOD_CONFIDENCE:
            return RulerState.GOOD
        low = sum(rating < GOOD_CONFIDENCE for rating in self.ratings)
        return RulerState.EXPERIMENT if low >= TRIES else RulerState.LOW


@dataclass(frozen=True, slots=True)
class RulerStep:
    """What to ask now, and what one key can do."""

    state: RulerState
    question: str
    field: str
    """The field that takes the answer."""
    edits: tuple[Edit, ...] = ()


def ask(confidence: int | None, ruler: Ruler, case: Case) -> RulerStep:
    """Return what the ruler asks at ``confidence``, given the earlier ratings of this sitting."""
    if confidence is None:
        question = "How sure are you that you can do it, from 0 to 10?"
        return RulerStep(RulerState.UNRATED, question, "confidence")
    if not ruler.ratings or ruler.ratings[-1] != confidence:
        ruler = ruler.rated(confidence)
    if ruler.state is RulerState.GOOD:
        question = second_question(confidence)
        return RulerStep(ruler.state, question, "confidence_reason")
    keep = Edit(
        "keep it as it is, as an experiment",
        (("dismissed", case.draft.dismissed | {"A1", EXPERIMENT}),),
    )
    easier = tuple(islice(edits.easier(case), WAYS))
    if ruler.state is RulerState.EXPERIMENT:
        question = "Keep it as an experiment? You will learn either way."
        return RulerStep(ruler.state, question, "confidence", (keep, *easier))
    question = f"What would make it a {GOOD_CONFIDENCE}? Change one thing, rate again."
    return RulerStep(ruler.state, question, "confidence", (*easier, keep))


def second_question(confidence: int) -> str:
    """Ask for what makes a rating as high as it is: "What makes it a 7 and not a 4?".

    Nothing is lower than 0; there it asks for what would help.
    """
    lower = max(0, confidence - LOWER_BY)
    if lower == confidence:
        return "What would help even a little?"
    return f"What makes it {with_article(confidence)} and not {with_article(lower)}?"


def with_article(number: int) -> str:
    """Return "an 8", "a 7"."""
    return f"{'an' if number in (8, 11) else 'a'} {number}"
