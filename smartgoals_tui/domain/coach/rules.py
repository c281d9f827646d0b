"""Which rules look at which screen, and what is the most useful thing to say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from itertools import islice
from typing import NamedTuple

from smartgoals_tui.domain.coach import (
    achievable,
    clarity,
    measurable,
    relevant,
    several,
    specific,
    step_size,
    timebound,
)
from smartgoals_tui.domain.coach.hint import Case, Context, Hint, Rule
from smartgoals_tui.domain.coach.learned import labels_of
from smartgoals_tui.domain.coach.safety import crisis_note, x1, x2
from smartgoals_tui.domain.coach.words import head_of, plain
from smartgoals_tui.domain.crisis import warm_up
from smartgoals_tui.domain.drafting.validate import Reading
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.domain.text.text import one_line

MAX_HINTS = 2
"""How many hints are shown at a time."""

UNSTORED = frozenset({"X1", "X2"})
"""Rules of which not even the dismissal is kept with a draft."""
TELLING = frozenset({"T5", "T6", "X1", "X2"})
"""Rules that only tell something: they leave no letter open."""

_LAST = frozenset({"X2"})
"""Rules behind which nothing else is said on a screen."""


class _Row(NamedTuple):
    """A rule, and where it speaks."""

    id: str
    rule: Rule
    letters: str
    """The screens that show it."""
    of_sentence: bool = False
    """It can be said about a sentence alone."""


_TABLE = (
    *(_Row("X1", partial(x1, letter=letter), letter, letter is Letter.S) for letter in Letter),
    *(_Row("X2", partial(x2, letter=letter), letter, letter is Letter.S) for letter in Letter),
    _Row("S10", specific.s10, "S", of_sentence=True),
    _Row("S1", specific.s1, "S", of_sentence=True),
    _Row("S2", specific.s2, "S", of_sentence=True),
    _Row("S3", specific.s3, "S", of_sentence=True),
    _Row("S8", specific.s8, "S", of_sentence=True),
    _Row("S7", specific.s7, "S", of_sentence=True),
    _Row("S4", specific.s4, "S", of_sentence=True),
    _Row("M1", measurable.m1, "M", of_sentence=True),
    _Row("S5", several.s5, "S", of_sentence=True),
    _Row("R2", relevant.r2_of_wish, "S", of_sentence=True),
    _Row("S6", clarity.s6, "S", of_sentence=True),
    _Row("R4", relevant.r4_of_wish, "S", of_sentence=True),
    _Row("M4", step_size.m4, "M", of_sentence=True),
    _Row("M3", measurable.m3, "M", of_sentence=True),
    _Row("M6", step_size.m6, "M"),
    _Row("M8", measurable.m8, "M", of_sentence=True),
    _Row("M7", measurable.m7, "M", of_sentence=True),
    _Row("M2", measurable.m2, "M", of_sentence=True),
    _Row("M5", step_size.m5, "M"),
    _Row("A1", achievable.a1, "A"),
    _Row("A2", achievable.a2, "A"),
    _Row("A5", achievable.a5, "A"),
    _Row("A3", achievable.a3, "A"),
    _Row("A4", achievable.a4, "A"),
    _Row("R1", relevant.r1, "R"),
    _Row("R2", relevant.r2, "R"),
    _Row("R4", relevant.r4, "R"),
    _Row("R3", relevant.r3, "R"),
    _Row("T3", timebound.t3, "T"),
    _Row("T2", timebound.t2, "T"),
    _Row("T2", timebound.t2_of_action, "", of_sentence=True),
    _Row("T1", timebound.t1, "T"),
    _Row("T8", timebound.t8, "T"),
    _Row("T7", timebound.t7, "T"),
    _Row("T4", timebound.t4, "T"),
    _Row("S9", clarity.s9, "T", of_sentence=True),
    _Row("T6", timebound.t6, "T"),
    _Row("T5", timebound.t5, "T"),
)
"""Every rule, the most useful first."""

_OF_LETTER = {letter: [row for row in _TABLE if letter in row.letters] for letter in Letter}
_OF_SENTENCE = [row for row in _TABLE if row.of_sentence]

_NOTHING_ELSE = Context()


def hints(
    draft: GoalDraft, reading: Reading, letter: Letter, context: Context = _NOTHING_ELSE
) -> tuple[Hint, ...]:
    """Return the open hints for ``letter``, most useful first, at most ``MAX_HINTS``.

    Args:
        draft: the answers; its dismissed rules stay silent.
        reading: what the answers mean.
        letter: the screen to look at.
        context: what is known besides the draft.
    """
    return tuple(islice(open_hints(draft, reading, letter, context), MAX_HINTS))


def open_hints(
    draft: GoalDraft, reading: Reading, letter: Letter, context: Context = _NOTHING_ELSE
) -> Iterator[Hint]:
    """Yield all open hints for ``letter``, most useful first; one for each rule.

    A letter that was skipped is asked for nothing. Where words anywhere in the draft speak of
    suicide or self-harm, the note on that is all there is, on every letter.
    """
    if note := crisis_note(draft, context):
        yield note
        return
    case = case_of(draft, reading, context)
    silent = draft.dismissed | context.dismissed
    is_skipped = bool(draft.skip_reason(letter))
    for row in _OF_LETTER[letter]:
        if row.id in silent or (is_skipped and row.id not in TELLING):
            continue
        if found := row.rule(case):
            yield found
            if found.rule in _LAST:
                return


def hints_for_sentence(text: str, context: Context = _NOTHING_ELSE) -> tuple[Hint, ...]:
    """Return every hint about a goal of which only a sentence is known, most useful first."""
    action = one_line(text)
    draft = GoalDraft("", action=action)
    if note := crisis_note(GoalDraft("", action=text), context):
        return (note,)
    reading = Reading(date.min, action, None, None, None, (), None, None, None, None, ())
    case = case_of(draft, reading, context, is_sentence=True)
    if kind := x2(case, Letter.S):
        return (kind,)
    return tuple(found for row in _OF_SENTENCE if (found := row.rule(case)))


def prepare() -> None:
    """Compile what the rules look for, in an idle moment: the first look then costs no more.

    It takes some 50 ms, once.
    """
    word = "walk"
    draft = GoalDraft("", action=word, obstacle=word, why=word, start=word, end=word, cue=word)
    reading = Reading(date.min, word, None, None, None, (), None, None, None, None, ())
    for letter in Letter:
        tuple(open_hints(draft, reading, letter))
    hints_for_sentence(word)
    warm_up()


def case_of(
    draft: GoalDraft, reading: Reading, context: Context = _NOTHING_ELSE, is_sentence: bool = False
) -> Case:
    """Return what rules may look at."""
    action = plain(reading.action)
    typed = reading.action or one_line(draft.wish)
    wish = plain(typed)
    labels = labels_of(typed) if wish else None
    return Case(draft, reading, context, action, head_of(action), wish, labels, is_sentence)
