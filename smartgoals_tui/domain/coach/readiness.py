"""Whether a plan is ready to begin with, what is open in it, and what is worth doing next.

Ready is a plan with an end, a measure, and a person who is sure of it, or who says that it is an
experiment. Everything else may stay open: a goal with an action can always be begun.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from smartgoals_tui.domain.coach.ruler import EXPERIMENT, GOOD_CONFIDENCE
from smartgoals_tui.domain.drafting.measure_line import is_measured
from smartgoals_tui.domain.drafting.validate import Problem, Reading, read
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.letters import LETTERS, Letter, letter_of
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.text.text import is_said, line_of

SAID_LATER = "it can be said later"
"""The reason kept where a goal is begun without what it would ask for."""

MAY_STAY_OPEN = frozenset({"often", "end", "review_every", "next_session"})
"""Fields that a goal can be begun without, also where what was typed is not understood."""

_ORDER = [name for info in LETTERS.values() for name in info.fields]


@dataclass(frozen=True, slots=True)
class Improvement:
    """The one thing worth doing next."""

    words: str
    """What it is about: a question, or what is wrong."""
    verb: str
    """What a person does about it: "say it"."""
    field: str
    """The field that answers it."""

    @property
    def letter(self) -> Letter:
        """The letter whose screen asks for the field."""
        return letter_of(self.field)


@dataclass(frozen=True, slots=True)
class Readiness:
    """How far a plan is."""

    blocking: tuple[Problem, ...]
    """What keeps it from being begun, in the order of the screens."""
    open: tuple[str, ...]
    """What it lacks to be ready, in a few words each."""
    is_experiment: bool
    """It is tried out rather than sure."""
    best: Improvement | None
    """What is worth doing next; None where there is nothing."""

    @property
    def needed(self) -> frozenset[str]:
        """The fields without which it cannot begin; the other blocking ones are asked for once."""
        return frozenset(problem.field for problem in self.blocking) - MAY_STAY_OPEN

    @property
    def is_ready(self) -> bool:
        """Whether nothing that counts is open."""
        return not (self.blocking or self.open)

    @property
    def words(self) -> str:
        """How far it is, in one sentence or two; empty while something keeps it from starting."""
        if self.blocking:
            return ""
        if self.open:
            return f"Open: {_listed(self.open)}. You can leave it open."
        last = "you are trying it out" if self.is_experiment else "you are sure"
        return f"Ready: an end, a measure, and {last}."


Read = Callable[[GoalDraft, date], Reading]
"""Says what a draft means on a day."""


def readiness(
    draft: GoalDraft, reading: Reading, read: Read = read, asked: Collection[str] = ()
) -> Readiness:
    """Return how far a plan is.

    Args:
        draft: the answers.
        reading: what they mean.
        read: says so of other answers; a revision has rules of its own.
        asked: fields that the person was already sent to, to mend them.
    """
    begun = left_for_later(draft, reading, asked)
    problems = reading.problems if begun == draft else read(begun, reading.today).problems
    blocking = tuple(sorted(problems, key=lambda problem: _ORDER.index(problem.field)))
    is_experiment = _is_experiment(draft)
    lacking = (
        ("an end", reading.end is not None),
        ("a measure", _has_measure(draft, reading)),
        (_what_is_unsure(draft), is_experiment or (draft.confidence or 0) >= GOOD_CONFIDENCE),
    )
    return Readiness(
        blocking=blocking,
        open=tuple(words for words, is_there in lacking if not is_there),
        is_experiment=is_experiment,
        best=next(_improvements(draft, reading, blocking), None),
    )


def left_for_later(draft: GoalDraft, reading: Reading, asked: Collection[str] = ()) -> GoalDraft:
    """Return ``draft`` ready to be begun without the answers that nothing was typed for.

    Their letters are left open with a reason, so that they mean the least there is: once a week,
    from today. What is not understood stays out where the person was ``asked`` and left it so; of
    a measure the words are kept as that reason.
    """
    wrong = {problem.field for problem in reading.problems}
    left_out = wrong & MAY_STAY_OPEN & set(asked)
    words = {Letter.M: line_of(draft.often)} if "often" in left_out else {}
    draft = draft.answered((field, "") for field in left_out)
    for letter in _unsaid(draft, reading):
        draft = draft.skipping(letter, words.get(letter, SAID_LATER))
    return draft


def field_in_need(draft: GoalDraft, reading: Reading, letter: Letter) -> str:
    """Return the field of ``letter`` with a wrong answer, or the action of a wish; else ""."""
    for problem in reading.problems:
        is_wished = problem.field == "action" and is_said(draft.wish)
        if problem.letter is letter and (is_wished or getattr(draft, problem.field)):
            return problem.field
    return ""


def _is_experiment(draft: GoalDraft) -> bool:
    """Tell whether the person said that it is tried out: at the ruler, or by leaving A open."""
    if (draft.confidence or 0) >= GOOD_CONFIDENCE:
        return False
    return EXPERIMENT in draft.dismissed or bool(draft.skip_reason(Letter.A))


def _has_measure(draft: GoalDraft, reading: Reading) -> bool:
    return reading.measure is not None and is_measured(draft)


def _what_is_unsure(draft: GoalDraft) -> str:
    return "how sure you are" if draft.confidence is None else "a step you are sure of"


def _unsaid(draft: GoalDraft, reading: Reading) -> tuple[Letter, ...]:
    """Return the letters that a goal needs an answer of, where nothing was typed for it."""
    wrong = {problem.letter for problem in reading.problems}
    unsaid = {Letter.M: not is_measured(draft), Letter.T: not draft.start.strip()}
    return tuple(letter for letter, is_unsaid in unsaid.items() if is_unsaid and letter in wrong)


def _improvements(
    draft: GoalDraft, reading: Reading, blocking: Iterable[Problem]
) -> Iterator[Improvement]:
    """Yield what is worth doing, the most useful first; nothing of a letter left open knowingly."""
    for problem in blocking:
        yield Improvement(problem.message, "put it right", problem.field)
    for improvement in _questions(draft, reading):
        if not draft.skip_reason(improvement.letter):
            yield improvement


def _questions(draft: GoalDraft, reading: Reading) -> Iterator[Improvement]:
    sure, measure = draft.confidence, reading.measure
    if not _has_measure(draft, reading):
        yield Improvement("how often, or how much?", "say it", "often")
    if sure is not None and sure < GOOD_CONFIDENCE and not _is_experiment(draft):
        yield Improvement(f"you are {sure} of 10 sure.", "make it easier", "confidence")
    if reading.end is None:
        is_by = measure is not None and measure.kind in (MeasureKind.IN_ALL, MeasureKind.ONCE)
        yield Improvement("by when?" if is_by else "until when?", "say it", "end")
    if sure is None:
        yield Improvement("how sure are you?", "say it", "confidence")
    is_limit = measure is not None and measure.is_at_most
    # What is to stay low all week has no moment of its own.
    if not (is_said(draft.cue) or draft.weekdays or is_limit):
        yield Improvement("when in the day, or after what?", "say it", "cue")
    if not is_said(draft.why):
        yield Improvement("why does it matter to you?", "say it", "why")


def _listed(parts: tuple[str, ...]) -> str:
    *rest, last = parts
    return f"{', '.join(rest)}, and {last}" if rest else last
