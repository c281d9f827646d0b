"""What speaks of suicide and self-harm is seen, however it is typed; idioms are not."""

import pytest

from smartgoals_tui.domain.crisis import crisis_words, hard_words
from tests.domain.coach.crisis_sentences import CRISIS, HARMLESS, KIND


@pytest.mark.parametrize("sentence", CRISIS)
def test_a_crisis_is_seen(sentence):
    assert crisis_words(sentence)
    assert crisis_words(sentence.upper())
    assert crisis_words(sentence.replace("'", ""))
    assert crisis_words(sentence.replace("'", "’"))


@pytest.mark.parametrize("sentence", KIND)
def test_what_is_hard_on_oneself_is_no_crisis(sentence):
    assert hard_words(sentence)
    assert not crisis_words(sentence)


@pytest.mark.parametrize("sentence", HARMLESS)
def test_what_only_sounds_like_it_is_left_alone(sentence):
    assert not crisis_words(sentence)
    assert not crisis_words(sentence.upper())
    assert not hard_words(sentence)
