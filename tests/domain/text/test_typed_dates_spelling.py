"""Slips in the words for days: the word that was meant, or none; never another."""

from __future__ import annotations

from datetime import date
from string import ascii_lowercase

import pytest

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.text.typed_dates import parse_coming_day
from smartgoals_tui.domain.text.typed_dates.spelling import without_slips

TODAY = date(2026, 11, 27)
WORDS = (
    "monday tuesday wednesday thursday friday saturday sunday january february march april june "
    "july august september october november december today tomorrow yesterday christmas"
)
WORDS = WORDS.split(" ")
KNOWN = {*WORDS, *(f"{word}s" for word in WORDS)}


def slips(word):
    """All words one slip away that begin as ``word`` does."""
    for place in range(1, len(word) + 1):
        before, behind = word[:place], word[place:]
        yield from (before + letter + behind for letter in ascii_lowercase)
        if behind:
            yield before + behind[1:]
            yield from (before + letter + behind[1:] for letter in ascii_lowercase)
        if len(behind) > 1:
            yield before + behind[1] + behind[0] + behind[2:]


@pytest.mark.parametrize("word", WORDS)
def test_one_slip_is_the_word_that_was_meant_or_none(word):
    looked_at = [slip for slip in slips(word) if slip not in KNOWN and len(slip) > 3]
    read = [without_slips(slip) for slip in looked_at]
    other = {
        (slip, meant)
        for slip, meant in zip(looked_at, read, strict=True)
        if meant not in (word, slip)
    }
    assert not other
    assert read.count(word) > 0.9 * len(looked_at)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("wensday", "wednesday"),
        ("wendesday", "wednesday"),
        ("tommorow", "tomorrow"),
        ("tommorrow", "tomorrow"),
        ("yesturday", "yesterday"),
        ("munday", "monday"),
        ("end of febuary", "end of february"),
        ("3 feburary", "3 february"),
        ("first monday of decmber", "first monday of december"),
        ("in 12 weesk", "in 12 weeks"),
        ("wendesday at 7pm", "wednesday"),
        ("a week on satuday", "a week on saturday"),
        ("sunday 29 novmber", "sunday 29 november"),
    ],
)
def test_a_slip_is_read_as_the_right_spelling(typed, meant):
    assert parse_coming_day(typed, TODAY) == parse_coming_day(meant, TODAY)


@pytest.mark.parametrize("typed", ["tursday", "juny", "juxe julx", "mondays", "marble", "day", "x"])
def test_what_may_be_two_words_or_none_is_no_day(typed):
    with pytest.raises(InvalidValue, match="is not a date I understand"):
        parse_coming_day(typed, TODAY)
