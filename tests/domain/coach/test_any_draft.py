"""Whatever was typed, the coach has an answer, and soon."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.coach import (
    MAX_HINTS,
    LetterStatus,
    hints,
    hints_for_sentence,
    letter_status_of,
    open_hints,
    prepare,
)
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.goal.draft import GoalDraft, Skip, StairDraft
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.domain.goal.measure import MeasureKind
from tests.domain.coach.drafts import CONTEXT, TODAY, WHOLE
from tests.domain.coach.test_sentences import PIECES

TEXT = st.text(max_size=60) | st.sampled_from(PIECES)
NUMBER = st.text(max_size=4) | st.integers(-1, 40).map(str) | st.floats().map(str)
SCALE = st.none() | st.integers(0, 4)
STAIRS = st.lists(
    st.builds(
        StairDraft,
        st.text(max_size=2),
        TEXT,
        NUMBER,
        NUMBER,
        st.none() | st.integers(0, 10),
        by=st.sampled_from(["", "in 1 week", "3 weeks"]),
    ),
    max_size=3,
)
DRAFTS = st.builds(
    GoalDraft,
    st.just("d"),
    wish=TEXT,
    action=TEXT,
    kind=st.sampled_from(MeasureKind),
    days=NUMBER,
    total=NUMBER,
    amount=NUMBER,
    unit=st.sampled_from(["", "minutes", "km", "books", "evenings"]),
    cap=st.just("") | NUMBER,
    period=st.sampled_from(["", "", "1", "2", "4", "3"]),
    baseline=NUMBER,
    stairs=STAIRS.map(tuple),
    confidence=st.none() | st.integers(0, 10),
    obstacle=TEXT,
    response=TEXT,
    why=TEXT,
    others=SCALE,
    guilt=SCALE,
    value=SCALE,
    enjoyment=SCALE,
    start=TEXT | st.sampled_from(["today", "31 Dec 9999", "1 Jan 1900"]),
    end=TEXT | st.sampled_from(["in 2 years", "31 Dec 9999", "3 weeks"]),
    cue=TEXT | st.just("breakfast lunch dinner"),
    review_every=st.sampled_from(["", "1", "104"]),
    skipped=st.lists(st.builds(Skip, st.sampled_from(Letter), TEXT), max_size=2).map(tuple),
)


def test_preparing_changes_nothing_that_is_said():
    before = hints_for_sentence("be happier")
    prepare()
    assert hints_for_sentence("be happier") == before


DATES = st.dates(date(1950, 1, 1), date(9998, 12, 31))


@given(DRAFTS, DATES, st.none() | DATES)
def test_any_draft_gets_at_most_two_hints_and_a_lamp(draft, today, session):
    reading = read(draft, today)
    context = replace(CONTEXT, next_session=session)
    for letter in Letter:
        assert len(hints(draft, reading, letter, context)) <= MAX_HINTS
        assert letter_status_of(draft, reading, letter, context) in LetterStatus
        every = open_hints(draft, reading, letter, context)
        for edit in (edit for hint in every for edit in hint.edits):
            edited = read(draft.answered(edit.values), today)
            assert len(edited.problems) <= len(reading.problems)


LONG = 100_000


@pytest.mark.parametrize(
    "piece",
    [
        *("a", "“", '"„«', "1", "1-", "😀", "\u202e", "[/", " ", "one to ", "by a ", "a week "),
        *("try to ", "and go ", "don't ", "x and ", "lose 5 kg in ", "confident ", "on monday "),
        *("take all my ", "not ", "stop taking my ", "everyone has ", "better than A", "from 1 "),
        *("hurt myself when i ", "20 push-", "wash, ", "i really ", "( ", "want to die my ", "a-"),
    ],
)
def test_no_pattern_runs_away_in_a_very_long_text(piece):
    text = piece * (LONG // len(piece))
    draft = replace(WHOLE, action=text, why=text, obstacle=text, cue=text, end="soon")
    reading = read(draft, TODAY)
    assert all(letter_status_of(draft, reading, letter) in LetterStatus for letter in Letter)
    # One that does would be here for hours.
    assert len(hints_for_sentence(text)) < 30
