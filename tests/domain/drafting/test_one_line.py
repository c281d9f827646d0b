"""A goal in one line: each part goes to its letter, and no word is lost."""

import re
from datetime import date
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.drafting.how_often import read_how_often
from smartgoals_tui.domain.drafting.one_line import TakenOver, take_over
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.text.content_words import word_set
from tests.domain.drafting.said.sentences import LEFT, TAKEN

TODAY = date(2026, 11, 27)
GLUE = word_set("if then because by until till for from starting of and on x at in as no")
"""Words that hold the parts of a sentence together, and say nothing where it was taken apart."""


def draft_of(taken: TakenOver) -> GoalDraft:
    return GoalDraft("d", action=taken.action).answered(taken.answers)


@pytest.mark.parametrize(("typed", "action", "words"), TAKEN)
def test_each_part_goes_to_its_letter(typed, action, words):
    taken = take_over(typed, TODAY)
    assert (taken.action, taken.words) == (action, words)
    assert draft_of(taken).action == action


@pytest.mark.parametrize("typed", LEFT)
def test_what_is_not_sure_stays_in_the_action(typed):
    assert take_over(typed, TODAY) == TakenOver(typed)


def test_all_letters_of_one_sentence():
    draft = draft_of(
        take_over(
            "walk in the park 20 min 3x a week after dinner from monday until 31 may "
            "because it clears my head, if it rains, then I walk in the mall",
            TODAY,
        )
    )
    assert draft.action == "walk in the park"
    assert (draft.kind, draft.days, draft.amount, draft.unit) == (
        MeasureKind.DAYS,
        "3",
        "20",
        "minutes",
    )
    assert (draft.cue, draft.start, draft.end) == ("after dinner", "monday", "31 may")
    assert draft.why == "it clears my head"
    assert (draft.obstacle, draft.response) == ("it rains", "I walk in the mall")
    assert draft.often == "20 min 3x a week until 31 may"


@pytest.mark.parametrize("typed", [row[0] for row in TAKEN])
def test_the_line_of_m_says_the_same_measure(typed):
    answers = dict(take_over(typed, TODAY).answers)
    if "often" in answers:
        said = dict(read_how_often(answers["often"], TODAY).answers)
        kept = ("kind", "days", "total", "amount", "unit", "cap", "period", "weekdays")
        assert [said.get(name) for name in kept] == [answers.get(name) for name in kept]


def test_the_kinds_that_a_sentence_can_say():
    def kind(typed):
        return draft_of(take_over(typed, TODAY)).kind

    assert kind("drink at most 10 beers a week") is MeasureKind.LIMIT
    assert kind("send 10 job applications by december") is MeasureKind.IN_ALL
    assert kind("hand in my thesis by 30 june") is MeasureKind.ONCE
    assert kind("run 20 km a week") is MeasureKind.TOTAL


def test_quotations_are_left_alone():
    for typed in ('read "20 pages a day" by Ann', "sing “because of you”", "read «until may»"):
        assert take_over(typed, TODAY) == TakenOver(typed)
    assert take_over('read "Until May" every day', TODAY).action == 'read "Until May"'


def words_of(text):
    return re.findall(r"[^\W_]+", text.lower())


def assert_nothing_lost(typed):
    taken = take_over(typed, TODAY)
    kept = words_of(taken.action) + [
        word for _, value in taken.answers if isinstance(value, str) for word in words_of(value)
    ]
    lost = [word for word in words_of(typed) if word not in GLUE and word not in kept]
    assert lost == []


@pytest.mark.parametrize("typed", [*(row[0] for row in TAKEN), *LEFT])
def test_no_word_of_a_sentence_is_lost(typed):
    assert_nothing_lost(typed)


WORDS = st.sampled_from([word for row in TAKEN for word in row[0].split(" ")])
OTHERS = st.sampled_from(["[/", "\x00", "\u202e", "😀", '"', "“", "”", ",", ".", ";", "\n", "1:99"])


@given(st.text() | st.lists(WORDS | OTHERS, max_size=14).map(" ".join))
def test_no_word_of_any_text_is_lost(typed):
    assert_nothing_lost(typed)


@given(st.lists(st.sampled_from([row[0] for row in TAKEN]), min_size=2, max_size=3).map(" ".join))
def test_no_word_of_sentences_in_a_row_is_lost(typed):
    assert_nothing_lost(typed)


@pytest.mark.parametrize("piece", ["a", " ", "if ", "because ", '"', "3x ", "20 km ", "then, if "])
def test_a_very_long_text_is_read_at_once(piece):
    typed = (piece * 10_000)[:10_000]
    begun = process_time()
    assert_nothing_lost(typed)
    assert process_time() - begun < 0.5
