"""The rules about words, each by sentences it must notice and sentences it must leave alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.coach import Context, Level, OtherGoal, hints_for_sentence
from smartgoals_tui.domain.coach.safety import worry
from smartgoals_tui.domain.goal.letters import Letter
from tests.domain.coach.cases import CASES
from tests.domain.coach.sentences import TABLE

MISSING, ASK = Level.MISSING, Level.ASK

LEARNED = {"S1", "S2", "S3", "S4", "M1"}
"""Rules that sound as sure as they were right where it was measured."""
LEVELS = {"S10": MISSING}
CONTEXT = Context(others=(OtherGoal("other", "Call a friend every Sunday", 1),))
FLAGGED = [(rule, text) for rule, (flagged, _) in TABLE.items() for text in flagged]
ALONE = [(rule, text) for rule, (_, alone) in TABLE.items() for text in alone]


def found_in(text):
    return {hint.rule: hint for hint in hints_for_sentence(text, CONTEXT)}


@pytest.mark.parametrize(("rule", "text"), FLAGGED)
def test_notices(rule, text):
    hint = found_in(text)[rule]
    assert hint.letter == (rule[0] if rule[0] != "X" else Letter.S)
    assert rule in LEARNED or hint.level is LEVELS.get(rule, ASK)
    assert hint.why.endswith(".")
    assert hint.suggestion.endswith((".", "?"))
    assert hint.found.lower() in text.lower() or hint.found.endswith("words")


@pytest.mark.parametrize(("rule", "text"), ALONE)
def test_leaves_alone(rule, text):
    assert rule not in found_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Explore the old town on foot for an hour each Sunday",
        "Work on my novel for 30 minutes, 4 days a week",
        "go to bed earlier",
        "swim",
    ],
)
def test_never_says_that_something_is_missing_in_what_may_be_a_deed(text):
    assert MISSING not in {hint.level for hint in found_in(text).values() if hint.letter == "S"}


def test_one_word_of_a_deed_is_asked_about_kindly():
    assert found_in("swim")["S10"].level is ASK


@pytest.mark.parametrize("rule", TABLE)
def test_each_rule_has_three_sentences_either_way(rule):
    assert min(map(len, TABLE[rule])) >= 3


@pytest.mark.parametrize(
    "text",
    [
        "je veux être plus heureux et faire du sport",
        "ich möchte mehr Sport treiben",
        "quiero ser más feliz cada día",
        "ik wil elke dag gezonder eten",
        "chcę być szczęśliwy",
        "хочу быть счастливее",
        "abends spazieren gehen",
        "perder peso",
        "sova bättre",
        "me gusta correr",
        "Bewegung",
        "mehr Bewegung",
        "もっと幸せになりたい",
        "أريد أن أكون سعيدا",
        "להיות מאושר יותר",
        "",
        "   ",
        "...!?",
        "😀😀",
        "12",
        "\u202e\u0000\ud800",
        "“I want to be happier”",
    ],
)
def test_keeps_quiet_rather_than_guess(text):
    assert found_in(text) == {}


def test_a_borrowed_word_or_a_name_is_still_english():
    assert "S2" in found_in("explore the cafés with José")
    assert "S2" in found_in("explore Los Angeles")
    assert found_in("Samsung")


def test_what_is_how_sure_somebody_is_measures_nothing():
    assert "M1" in found_in("adjust the recipes (confidence 7/10)")
    assert "M1" not in found_in("eat 25% less, confidence 7/10")


def test_letters_that_only_fold_to_a_unit_are_one():
    assert worry("lose 5 \u017ftone in 2 week\u017f")
    assert worry("lose 9 \u212ailos in 1 week")


def test_the_most_useful_comes_first():
    assert [hint.rule for hint in hints_for_sentence("I should try to be happier")][:2] == [
        "S1",
        "M1",
    ]
    assert hints_for_sentence("exercise until I drop")[0].rule == "X1"


RULES = {f"{letter}{n}" for letter, last in zip("SMARTX", (10, 8, 5, 4, 8, 1), strict=True)
         for n in range(1, last + 1)}  # fmt: skip


def test_no_rule_is_left_out_of_the_tables():
    looking_further = {"A3", "T7"}
    assert set(TABLE) | set(CASES) | looking_further == RULES


PIECES = [piece for pair in TABLE.values() for texts in pair for piece in texts]


@given(st.lists(st.text(max_size=8) | st.sampled_from(PIECES), max_size=12).map(" ".join))
def test_any_text_is_answered(text):
    for hint in hints_for_sentence(text, CONTEXT):
        assert len(hint.found) <= 40
        assert "\n" not in hint.found + hint.why + hint.suggestion


@given(st.text(max_size=30), st.integers(0, 5_000))
def test_a_text_of_any_length_is_answered(piece, times):
    hints_for_sentence(piece * times)
