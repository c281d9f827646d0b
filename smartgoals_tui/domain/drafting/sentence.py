"""The SMART sentence: what a draft or a goal says, with its gaps shown as gaps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from smartgoals_tui.domain.drafting.asked_words import asked_words, without_counted
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.parts import Achievable, Specific, TimeBound
from smartgoals_tui.domain.text.dates import format_short, short_day
from smartgoals_tui.domain.text.numbers import with_unit
from smartgoals_tui.domain.text.phrases import (
    action_of,
    answer_of,
    company_of,
    hindrance_of,
    place_of,
    reason_of,
    says_i,
)
from smartgoals_tui.domain.text.text import cut, line_of, one_line

if TYPE_CHECKING:
    from smartgoals_tui.domain.drafting.validate import Reading
    from smartgoals_tui.domain.goal.draft import GoalDraft


PLAN_MADE = "If-then plan"
"""What the history of a goal calls a plan that a review has made."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of the sentence."""

    text: str
    is_gap: bool = False
    """Nothing has been answered here yet; ``text`` says what is missing, in ‹ ›."""


Clause = tuple[Segment, ...]


def sentence_of(goal: Goal, today: date) -> str:
    """Return the sentence of a goal: the person's own wording, or one built from its parts.

    Its dates have a year where that is not the year of ``today``.
    """
    if one_line(goal.wording):
        return line_of(goal.wording)
    specific, achievable, time_bound = goal.specific, goal.achievable, goal.time_bound
    clauses = (
        *_doing_so_much(specific, goal.measurable.measure, goal.measurable.effort),
        _when(time_bound, goal.measurable.measure, today),
        _because(goal.relevant.why),
        _if_then(achievable.obstacle, achievable.response),
        _confidence(achievable.confidence),
    )
    whole = (clause for part in clauses for clause in part if not any(s.is_gap for s in clause))
    return "".join(segment.text for clause in whole for segment in clause)


def segments_of(draft: GoalDraft, reading: Reading) -> tuple[Segment, ...]:
    """Return the sentence that a draft's answers give as far as they go, gaps included."""
    clauses = (
        *_doing_so_much(draft, reading.measure, reading.effort),
        _when(_Dates(draft.cue, reading.start, reading.end), reading.measure, reading.today),
        _because(draft.why),
        _if_then(draft.obstacle, draft.response),
        _confidence(draft.confidence),
    )
    return tuple(segment for part in clauses for clause in part for segment in clause)


def built_from(draft: GoalDraft, reading: Reading) -> str:
    """Return the sentence that a draft's answers give, whatever the person's own wording is."""
    return "".join(segment.text for segment in segments_of(draft, reading))


def if_then(obstacle: str, response: str) -> str:
    """Return the plan for an obstacle as one sentence; empty while either half is."""
    segments = [segment for clause in _if_then(obstacle, response) for segment in clause]
    if any(segment.is_gap for segment in segments):
        return ""
    return "".join(segment.text for segment in segments).strip()


def if_then_plans(achievable: Achievable) -> tuple[str, ...]:
    """Return all plans for obstacles, a sentence each."""
    said = (if_then(plan.obstacle, plan.response) for plan in achievable.if_then_plans)
    return tuple(filter(None, said))


def is_half_plan(change: str) -> bool:
    """Tell whether a line of a goal's history tells of half a plan, as older files may."""
    return change.startswith(f"{PLAN_MADE}: ") and change.endswith(f"{_gap(_WHAT)}.")


def short_if_then_plans(achievable: Achievable, length: int) -> tuple[str, ...]:
    """Return all plans for obstacles, of each some ``length`` letters of what the person said.

    Both halves keep their beginning: a plan without its answer helps nobody.
    """
    half, said = length // 2, []
    for plan in achievable.if_then_plans:
        obstacle, response = line_of(plan.obstacle), line_of(plan.response)
        words = if_then(
            cut(obstacle, max(half, length - len(response))),
            cut(response, max(half, length - len(obstacle))),
        )
        said.append(words[:-1] if words.endswith("….") else words)
    return tuple(filter(None, said))


_WHAT = "what?"


def _gap(what: str) -> str:
    return f"‹{what}›"


def _or_gap(text: str, what: str) -> Segment:
    return Segment(text) if text else Segment(_gap(what), is_gap=True)


class _Dates(NamedTuple):
    cue: str
    start: date | None
    end: date | None


_IN_ALL: Clause = (Segment(" in all"),)


def _doing_so_much(
    said: Specific | GoalDraft, measure: Measure | None, effort: Measure | None
) -> tuple[list[Clause], list[Clause]]:
    doing = action_of(said.action).rstrip(" .,;:!")
    extras = "".join(
        f" {extra}" for extra in (place_of(said.place), company_of(said.company)) if extra
    )
    asked: list[Clause] = [(Segment(asked_words(doing, measure, effort)),)]
    if measure is None:
        asked = [(Segment(" "), _or_gap("", "how often?"))]
    if says_i(doing):
        return _doing(doing, extras), asked
    if measure and measure.kind is MeasureKind.IN_ALL:
        counted = with_unit(measure.target, line_of(measure.unit))
        if doing.casefold().startswith(counted.casefold()):
            # What is counted is all that was said: "10 applications by December".
            return [(Segment("I will do "), Segment(counted), Segment(extras))], [_IN_ALL]
    shown = without_counted(doing, measure)
    if shown != doing:
        # The measure takes the place of what it counts; where it is done comes behind it.
        return _doing(shown, ""), [*asked, (Segment(extras),)]
    return _doing(doing, extras), asked


def _doing(doing: str, extras: str) -> list[Clause]:
    if says_i(doing):
        # A sentence of its own stays as it is, and what follows is about it.
        return [(Segment(""), Segment(doing), Segment(f"{extras}:"))]
    if doing[1:2].islower():
        doing = doing[0].lower() + doing[1:]
    return [(Segment("I will "), _or_gap(doing, _WHAT), Segment(extras))]


def _when(when: _Dates | TimeBound, measure: Measure | None, today: date) -> list[Clause]:
    cue, start, end = when.cue, when.start, when.end
    if measure is not None and measure.kind in (MeasureKind.IN_ALL, MeasureKind.ONCE):
        day = short_day(end, today) if end else ""
        by = (Segment(" by "), _or_gap(day, "when?"))
        return [by, (Segment(", "), Segment(line_of(cue)))] if line_of(cue) else [by]
    first = format_short(start, today) if start else ""
    # Beside a start of another year the end says its own, too.
    last = format_short(end, start if start and start.year != end.year else today) if end else ""
    return [
        (Segment(", "), _or_gap(line_of(cue), "when?")),
        (Segment(", from "), _or_gap(first, "start")),
        (Segment(" until "), _or_gap(last, "end")),
    ]


def _because(why: str) -> list[Clause]:
    reason = reason_of(why)
    said = Segment(reason) if reason else _or_gap("", "why?")
    return [(Segment(", " if reason else ", because "), said), (Segment("."),)]


def _if_then(obstacle: str, response: str) -> list[Clause]:
    hindrance, answer = hindrance_of(obstacle), answer_of(response)
    if not (hindrance or answer):
        return []
    then = Segment(f", then {'' if answer else 'I will '}")
    said = (_or_gap(hindrance, _WHAT), then, _or_gap(answer, _WHAT))
    return [(Segment(" If "), *said, Segment("."))]


def _confidence(confidence: int | None) -> list[Clause]:
    return [] if confidence is None else [(Segment(f" Confidence {confidence} of 10."),)]
