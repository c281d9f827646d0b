"""The five parts of a goal, one for each letter."""

from dataclasses import dataclass
from datetime import date

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.plan import Stair
from smartgoals_tui.domain.text.text import is_said

AREAS = ("mind", "sleep", "body", "people", "work and study", "home", "money", "play")
"""The life areas a goal may belong to."""

OWNERS = ("mine", "partly", "somebody else's")
"""Whose wish a goal may be."""

VOICES = ("my own", "family", "culture", "work", "social media", "partner", "an earlier me")
"""Whose voice a goal may speak with."""


@dataclass(frozen=True, slots=True)
class Specific:
    """S: what someone would see the person doing."""

    action: str
    wish: str = ""
    """What the person would like to be different, in their first words."""
    place: str = ""
    company: str = ""


@dataclass(frozen=True, slots=True)
class Measurable:
    """M: how the person will know they did it."""

    measure: Measure
    """The measure of the whole goal; a plan may ask for less while on a lower stair."""
    baseline: float | None = None
    """What the person does now, in the measure's own terms a week."""
    less: str = ""
    """The outcome anchor "less than expected", in the person's words."""
    expected: str = ""
    more: str = ""
    effort: Measure | None = None
    """Of what is done ``once``: what is asked of each week on the way, days or a total."""
    done: str = ""
    """Of what is done ``once``: the words for "it is done"."""

    def __post_init__(self) -> None:
        if self.effort is None:
            return
        is_weekly = self.effort.kind in (MeasureKind.DAYS, MeasureKind.TOTAL)
        if self.measure.kind is not MeasureKind.ONCE or not is_weekly:
            raise InvalidValue("Only what is done once has an effort, of days or a total.")

    def describe(self) -> str:
        """Say the measure in words, with the weekly effort: "once, 3 days a week on the way"."""
        if self.effort is None:
            return self.measure.describe()
        return f"{self.measure.describe()}, {self.effort.describe()} on the way"

    @property
    def asked(self) -> Measure:
        """What plans ask of the whole goal: the weekly effort where there is one."""
        return self.effort or self.measure


@dataclass(frozen=True, slots=True)
class IfThen:
    """A plan for an obstacle: "if … then I will …"."""

    obstacle: str
    response: str = ""

    @property
    def is_whole(self) -> bool:
        """Tell whether both halves are said; half a plan is an answer, and no plan yet."""
        return is_said(self.obstacle) and is_said(self.response)


@dataclass(frozen=True, slots=True)
class Achievable:
    """A: the staircase, the confidence, the obstacles and what to do about them."""

    stairs: tuple[Stair, ...] = ()
    confidence: int | None = None
    """0 to 10."""
    confidence_reason: str = ""
    obstacle: str = ""
    response: str = ""
    resources: str = ""
    further: tuple[IfThen, ...] = ()
    """If-then plans made after the first, which is ``obstacle`` and ``response``."""

    def __post_init__(self) -> None:
        if self.confidence is not None and self.confidence not in range(11):
            raise InvalidValue("Confidence goes from 0 to 10.")

    @property
    def if_then_plans(self) -> tuple[IfThen, ...]:
        """All if-then plans that have both halves, the first made first."""
        first = IfThen(self.obstacle, self.response)
        return tuple(plan for plan in (first, *self.further) if plan.is_whole)


@dataclass(frozen=True, slots=True)
class Motives:
    """Why a goal is pursued: four scales from 0 (not at all) to 4; None while unanswered."""

    others: int | None = None
    """Someone else wants it, or would be upset."""
    guilt: int | None = None
    """I would feel guilty or ashamed if I did not."""
    value: int | None = None
    """I honestly value it."""
    enjoyment: int | None = None
    """It is interesting or enjoyable in itself."""

    def __post_init__(self) -> None:
        answers = (self.others, self.guilt, self.value, self.enjoyment)
        if any(answer is not None and answer not in range(5) for answer in answers):
            raise InvalidValue("A motive goes from 0 to 4.")


@dataclass(frozen=True, slots=True)
class Relevant:
    """R: why it matters, and whose wish it is."""

    why: str = ""
    area: str = ""
    motives: Motives = Motives()
    voice: str = ""
    owner: str = ""
    """Whose wish it is: one of ``OWNERS``, or other words; empty while unanswered."""


@dataclass(frozen=True, slots=True)
class TimeBound:
    """T: when it starts, when it ends, and what reminds."""

    start: date
    end: date | None = None
    """The deadline, itself included; None while open-ended."""
    cue: str = ""
    review_every: int | None = None
    """Weeks between reviews."""
    next_session: date | None = None

    def __post_init__(self) -> None:
        if self.end is not None and self.end < self.start:
            raise InvalidValue("The goal ends before it starts.")
