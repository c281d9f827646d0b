"""If-then plans read right however their halves were typed; else they are notes."""

from __future__ import annotations

import pytest

from smartgoals_tui.domain.drafting.fitting.first_person import with_apostrophes
from smartgoals_tui.domain.drafting.sentence import if_then

PLANS = [
    ("", "", ""),
    ("", "rest", ""),
    ("rain", "", ""),
    ("?", "rest", ""),
    ("If it rains,", "Then I will dance.", "If it rains, then I will dance."),
    ("it rains", "I dance", "If it rains, then I dance."),
    ("it rains", "i'll dance", "If it rains, then I will dance."),
    ("rain", "umbrella", "If it rains: umbrella."),
    ("rain", "go inside", "If it rains, then I will go inside."),
    ("its raining", "walking in the hall", "If it's raining, then I will walk in the hall."),
    ("Snow", "yoga", "If it snows, then I will do yoga."),
    ("too cold", "wear gloves", "If it is too cold, then I will wear gloves."),
    ("im tired", "i play", "If I'm tired, then I play."),
    ("Im too tired to cook", "soup", "If I'm too tired to cook: soup."),
    ("tired", "sit for a minute", "If I am tired, then I will sit for a minute."),
    ("tired after work", "rest first", "If I am tired after work, then I will rest first."),
    ("feeling lazy", "then just stand up", "If I feel lazy, then I will just stand up."),
    ("being busy", "do half", "If I am busy, then I will do half."),
    ("no time", "do 2 minutes", "If I have no time, then I will do 2 minutes."),
    ("no energy in the evening", "nap", "If I have no energy in the evening, then I will nap."),
    ("dont feel like it", "do it anyway", "If I don't feel like it, then I will do it anyway."),
    ("forgetting", "set an alarm", "If I forget, then I will set an alarm."),
    ("i forget", "alarm", "If I forget: alarm."),
    ("my back hurts", "stretch", "If my back hurts, then I will stretch."),
    ("Ana is away", "ring Ben", "If Ana is away, then I will ring Ben."),
    ("a friend calls", "call back later", "If a friend calls, then I will call back later."),
    ("not in the mood", "try again later", "If I am not in the mood, then I will try again later."),
    ("gym is full", "then ill run outside", "If gym is full, then I'll run outside."),
    # notes, where a half is no more than a word
    ("my kids", "ask my husband", "If my kids: ask my husband."),
    ("stress", "breathe", "If stress: breathe."),
    ("lack of time", "only 5 minutes", "If lack of time: only 5 minutes."),
    ("work", "tomorrow", "If work: tomorrow."),
    ("because i need", "rest", "If because I need: rest."),
    ("müde", "schlafen", "If müde: schlafen."),
]


@pytest.mark.parametrize(("obstacle", "response", "expected"), PLANS)
def test_if_then(obstacle, response, expected):
    assert if_then(obstacle, response) == expected


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("i go when i can", "I go when I can"),
        ("im tired and its raining", "I'm tired and it's raining"),
        ("i'm late", "I'm late"),
        ("Dont, cant, wont", "Don't, can't, won't"),
        ("ive had it", "I've had it"),
        ("im Park, im Winter", "im Park, im Winter"),
        ("its own", "its own"),
        ("leggere i libri", "leggere i libri"),
        ("czytać i pisać", "czytać i pisać"),
        ("i.e. walk", "i.e. walk"),
        ("wi-fi i/o", "wi-fi i/o"),
    ],
)
def test_the_first_person(typed, shown):
    assert with_apostrophes(typed) == shown
