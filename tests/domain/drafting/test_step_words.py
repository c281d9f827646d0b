"""A step in a person's words: which measure they say, and what is left of them."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smartgoals_tui.domain.drafting.step_words import follow_words, part_words, read_step
from smartgoals_tui.domain.goal.draft import StairDraft
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind

TODAY = date(2026, 11, 21)
MINUTES = Measure(MeasureKind.DAYS, 5, 10, "minutes")
DAYS = Measure(MeasureKind.DAYS, 5)
CAP = Measure(MeasureKind.DAYS, 5, cap=1, unit="beers")
FORTNIGHT = Measure(MeasureKind.DAYS, 8, weeks=2)
KM = Measure(MeasureKind.TOTAL, 20, unit="km")
BEERS = Measure(MeasureKind.LIMIT, 8, unit="beers")
EVENINGS = Measure(MeasureKind.LIMIT, 2, unit="evenings", on_days=True)
PAGES = Measure(MeasureKind.IN_ALL, 200, unit="pages")
PIECES = (
    "2",
    "x",
    " days",
    " · ",
    ", ",
    "one",
    " minute",
    " min",
    " km",
    "by Friday",
    "at most ",
    ":",
)
TEXTS = st.text(max_size=30) | st.lists(st.sampled_from(PIECES), max_size=6).map("".join)
WHOLES = (None, MINUTES, DAYS, CAP, FORTNIGHT, KM, BEERS, EVENINGS, PAGES)


@pytest.mark.parametrize(
    ("whole", "text", "words", "target", "amount"),
    [
        (MINUTES, "one minute of breathing, 2 days", "one minute of breathing", "2", "1"),
        (MINUTES, "one minute of breathing", "one minute of breathing", "", "1"),
        (MINUTES, "two minutes", "two minutes", "", "2"),
        (MINUTES, "2 days", "", "2", ""),
        (MINUTES, "2x 5 min", "", "2", "5"),
        (MINUTES, "walk round the block", "walk round the block", "", ""),
        (MINUTES, "walk to the corner twice a week", "walk to the corner", "2", ""),
        (MINUTES, "sit down for 1 min, once a week", "sit down for 1 min", "1", "1"),
        (MINUTES, "2 days: one breath", "one breath", "2", ""),
        (MINUTES, "one breath, 2 days, 1 minute", "one breath", "2", "1"),
        (MINUTES, "ten minutes, most days", "ten minutes, most days", "", "10"),
        (MINUTES, "half an hour, 2 days", "half an hour", "2", "30"),
        # What is left would be no words of a step.
        (MINUTES, "write for five minutes on Monday", "write for five minutes on Monday", "1", "5"),
        # Counted in another way than the goal.
        (MINUTES, "read one page", "read one page", "", ""),
        (MINUTES, "walk, 3 km", "walk, 3 km", "", ""),
        (MINUTES, "every other week", "every other week", "", ""),
        (DAYS, "walk 5 minutes, 2 days", "walk 5 minutes", "2", ""),
        (CAP, "3 days, at most 2 beers", "", "3", "2"),
        (CAP, "at most 3 beers", "at most 3 beers", "", "3"),
        (KM, "to the lake and back, 5 km", "to the lake and back", "5", ""),
        (KM, "2x 3 km", "", "6", ""),
        (KM, "walk 2 days", "walk 2 days", "", ""),
        (BEERS, "only wine, 12 beers", "only wine", "12", ""),
        (EVENINGS, "4 evenings", "", "4", ""),
        (None, "one minute, 2 days", "one minute, 2 days", "", ""),
    ],
)
def test_what_the_words_of_a_step_say(whole, text, words, target, amount):
    said = read_step(text, whole, TODAY)
    assert (said.words, said.target, said.amount) == (words, target, amount)


@pytest.mark.parametrize(
    ("text", "words", "by"),
    [
        ("an outline by 12 dec", "an outline", "12 dec"),
        ("an outline, by Friday", "an outline", "Friday"),
        ("stand by me", "stand by me", ""),
        ("by Friday", "by Friday", ""),
    ],
)
def test_a_step_of_what_is_done_by_an_end_may_say_its_day(text, words, by):
    said = read_step(text, PAGES, TODAY)
    assert (said.words, said.by) == (words, by)


def typed(*texts, whole=MINUTES, stair=None):
    """Type one text after the other into the words of a step."""
    stair = stair or StairDraft("s")
    for text in texts:
        stair = follow_words(stair, text, whole, TODAY)
    return stair


def test_the_measure_follows_the_words_while_they_are_typed():
    line = "breathe for 1 minute, 2 days"
    stair = typed(*(line[:length] for length in range(1, len(line) + 1)))
    assert (stair.title, stair.target, stair.amount) == (line, "2", "1")
    stair = typed("breathe for 3 minutes", stair=stair)
    assert (stair.target, stair.amount) == ("", "3")


def test_a_number_that_was_typed_beside_the_words_stays():
    stair = typed("breathe", "breathe, 2 days", stair=StairDraft("s", target="4", amount="3"))
    assert (stair.target, stair.amount) == ("4", "3")


def test_once_left_the_measure_stands_beside_the_words_and_stays():
    parted = part_words(typed("one minute of breathing, 2 days"), MINUTES, TODAY)
    assert (parted.title, parted.target, parted.amount) == ("one minute of breathing", "2", "1")
    assert part_words(parted, MINUTES, TODAY) == parted
    longer = typed("two minutes of breathing", stair=parted)
    assert (longer.target, longer.amount) == ("2", "2")


def test_a_measure_that_differs_from_the_words_leaves_them_alone():
    stair = StairDraft("s", "sit, 2 days", "3")
    assert part_words(stair, MINUTES, TODAY) == stair


def test_an_amount_alone_keeps_its_words():
    assert part_words(typed("two minutes"), MINUTES, TODAY).title == "two minutes"


@settings(max_examples=50)
@given(st.sampled_from(WHOLES), TEXTS, TEXTS)
def test_any_words_are_read_and_kept(whole, before, words):
    stair = typed(before, words, whole=whole)
    assert stair.title == words
    parted = part_words(stair, whole, TODAY)
    assert (parted.target, parted.amount, parted.by) == (stair.target, stair.amount, stair.by)
    if whole is None:
        assert parted == stair
