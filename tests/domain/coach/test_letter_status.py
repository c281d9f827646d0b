"""How far each letter is."""

import pytest

from smartgoals_tui.domain.coach import LetterStatus, hints, letter_status_of
from smartgoals_tui.domain.drafting.convert import new_goal
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.goal.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from tests.domain.coach.drafts import TODAY, WHOLE, changed


def lamp_of(draft, letter):
    return letter_status_of(draft, read(draft, TODAY), Letter(letter))


@pytest.mark.parametrize("letter", Letter)
def test_lamp_of_nothing_answered_is_empty(letter):
    draft = GoalDraft("d", start="today", stairs=(StairDraft("a"),))
    assert lamp_of(draft, letter) is LetterStatus.EMPTY


@pytest.mark.parametrize("letter", Letter)
def test_lamp_of_a_whole_goal_is_clear(letter):
    assert not hints(WHOLE, read(WHOLE, TODAY), letter)
    assert lamp_of(WHOLE, letter) is LetterStatus.CLEAR


@pytest.mark.parametrize(
    ("letter", "values"),
    [
        ("S", {"action": ""}),
        ("S", {"action": "be happier"}),
        ("M", {"days": "8"}),
        ("M", {"baseline": ""}),
        ("A", {"confidence": None}),
        ("A", {"response": ""}),
        ("A", {"stairs": ()}),
        ("R", {"enjoyment": None}),
        ("R", {"why": ""}),
        ("T", {"end": ""}),
        ("T", {"end": "31 June"}),
        ("T", {"start": ""}),
        ("T", {"cue": ""}),
    ],
)
def test_lamp_of_a_letter_with_something_open_is_started(letter, values):
    assert lamp_of(changed(**values), letter) is LetterStatus.STARTED


def test_putting_a_hint_aside_lights_the_lamp():
    assert lamp_of(changed(end="", dismissed=frozenset({"T1"})), "T") is LetterStatus.CLEAR


@pytest.mark.parametrize(
    ("letter", "values"),
    [
        ("T", {"end": "16 Dec 2026"}),
        ("T", {"end": "1 week"}),
        ("R", {"why": "I want to live, not to starve myself"}),
    ],
)
def test_what_is_only_told_leaves_nothing_open(letter, values):
    draft = changed(**values)
    assert hints(draft, read(draft, TODAY), Letter(letter))
    assert lamp_of(draft, letter) is LetterStatus.CLEAR


EMPTIED = {"why": "", "others": None, "guilt": None, "value": None, "enjoyment": None}


def test_a_letter_skipped_with_a_reason_is_settled():
    skipped = changed(**EMPTIED).skipping(Letter.R, "I want to explore first")
    assert lamp_of(skipped, "R") is LetterStatus.SKIPPED
    assert skipped.skip_reason(Letter.R) == "I want to explore first"
    assert skipped.skip_reason(Letter.S) == ""


@pytest.mark.parametrize("reason", ["", "  ", "\u200b\n"])
def test_skipping_needs_a_reason_and_can_be_taken_back(reason):
    skipped = changed(**EMPTIED).skipping(Letter.R, "not now")
    again = skipped.skipping(Letter.R, reason)
    assert again.skipped == ()
    assert lamp_of(again, "R") is LetterStatus.EMPTY


def test_another_reason_takes_the_place_of_the_first():
    draft = WHOLE.skipping(Letter.A, "one").skipping(Letter.R, "two").skipping(Letter.A, "three")
    assert {skip.letter: skip.reason for skip in draft.skipped} == {"R": "two", "A": "three"}


def test_what_is_wrong_in_a_skipped_letter_is_not_settled():
    assert lamp_of(changed(end="31 June").skipping(Letter.T, "later"), "T") is LetterStatus.STARTED
    assert lamp_of(changed(days="9").skipping(Letter.M, "later"), "M") is LetterStatus.STARTED


def test_a_wish_is_enough_where_all_letters_are_skipped():
    draft = GoalDraft("d", wish="be happier")
    for letter in Letter:
        draft = draft.skipping(letter, "I want to explore first")
    reading = read(draft, TODAY)
    assert not reading.problems
    assert (reading.action, reading.start) == ("be happier", TODAY)
    assert reading.measure == Measure(MeasureKind.DAYS, 1)
    assert {letter_status_of(draft, reading, letter) for letter in Letter} == {LetterStatus.SKIPPED}
    assert new_goal(draft, reading, "g", 0).title == "Be happier"


def test_a_skipped_letter_without_a_wish_still_asks_for_an_action():
    reading = read(GoalDraft("d").skipping(Letter.S, "later"), TODAY)
    assert reading.problem("action")


@pytest.mark.parametrize(
    ("owner", "expected"),
    [
        ("mine", LetterStatus.CLEAR),
        ("partly", LetterStatus.STARTED),
        ("somebody else's", LetterStatus.STARTED),
        ("", LetterStatus.STARTED),
    ],
)
def test_whose_wish_it_is_answers_for_the_motives_where_it_is_the_persons_own(owner, expected):
    nothing = {"others": None, "guilt": None, "value": None, "enjoyment": None, "voice": ""}
    assert lamp_of(changed(owner=owner, **nothing), "R") is expected
