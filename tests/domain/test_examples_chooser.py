"""Which example comes first for a wish, typed as people type."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.examples import EXAMPLES, Example
from smartgoals_tui.domain.examples.chooser import NEAREST, examples_for, search
from smartgoals_tui.domain.examples.stems import stem
from smartgoals_tui.domain.goal.parts import AREAS

WISHES = {
    # The wishes people bring along.
    "I want to be happier": "meditation",
    "worry less": "worry-time",
    "sleep better": "paper-book",
    "see people again": "games-evening",
    "stop doom-scrolling": "phone-to-bed",
    "be kinder to myself": "kind-words",
    "get out of bed": "open-curtains",
    "say no": "think-about-it",
    "exercise more": "pool",
    "eat better": "lentils",
    "drink less": "ginger-evenings",
    "be less angry": "doorstep-breath",
    "be less lonely": "call-a-friend",
    "stop procrastinating": "thesis",
    "find a job": "one-employer",
    "study more": "cards-on-the-train",
    "tidy the flat": "one-surface",
    "save money": "small-transfer",
    "pay my bills on time": "bill-hour",
    "have fun again": "small-pleasures",
    "make music": "oud",
    "be more confident": "one-idea",
    "grieve": "photographs",
    "panic less on the bus": "bus",
    "call my mother": "call-mother",
    # The same and others in the words of somebody in a hurry.
    "i just want happiness": "meditation",
    "im so ANXIOUS all the time": "worry-time",
    "cant stop worrying": "worry-time",
    "I never get enough sleep": "paper-book",
    "brooding and ruminating": "good-things",
    "my thoughts won’t stop racing at night": "tomorrow-list",
    "scrolling on my phone until 2am": "phone-to-bed",
    "I hate myself": "kind-words",
    "being nicer to myself": "kind-words",
    "my dad died last year": "photographs",
    "panic attacks on the train": "bus",
    "can't get up in the mornings": "open-curtains",
    "too much coffee": "last-coffee",
    "walking more": "river-walk",
    "join a gym": "pool",
    "stop eating junk": "lentils",
    "I drink too much wine": "ginger-evenings",
    "my back is hurting": "gentle-stretches",
    "I have no friends": "call-a-friend",
    "meeting people": "games-evening",
    "setting boundaries with my boss": "think-about-it",
    "phone mum more often": "call-mother",
    "I yell at my kids": "doorstep-breath",
    "my marriage is falling apart": "tea-for-two",
    "procrastinate less": "thesis",
    "unemployed and stuck": "one-employer",
    "pass my exams": "cards-on-the-train",
    "more self confidence": "one-idea",
    "burned out": "laptop-shut",
    "can't concentrate on anything": "one-task",
    "my flat is a tip": "one-surface",
    "washing up piles up": "evening-dishes",
    "unopened letters": "open-letters",
    "decluttering the cellar": "one-bag",
    "homesick since I moved": "own-corner",
    "always late in the morning": "calm-morning",
    "where does all my money go": "blue-notebook",
    "shopping too much": "waiting-list",
    "in debt": "debt-desk",
    "nothing is fun anymore": "small-pleasures",
    "play guitar": "oud",
    "learning spanish": "language",
    "reading books": "novel",
    "painting": "draw",
    "more time in nature": "garden-bed",
    "go jogging again": "run",
    # What is to be less, done by an end, or now and then.
    "only 20 euros on takeaway": "takeaway-purse",
    "spend less on takeaway": "takeaway-purse",
    "at most 10 beers": "four-beers",
    "drinking less alcohol": "four-beers",
    "finish my thesis": "hand-it-in",
    "hand in my essay by june": "hand-it-in",
    "apply for jobs": "ten-applications",
    "10 applications by december": "ten-applications",
    "stop smoking": "on-the-balcony",
    "fewer cigarettes": "on-the-balcony",
    "snoozing every morning": "one-snooze",
    "play less video games": "game-evenings",
    "stop buying stuff online": "shop-days",
    "visit my grandma every two weeks": "soup-with-grandmother",
    "find a therapist": "first-talk",
    "paint the spare room": "spare-room",
    "clean the windows once a month": "forgotten-corner",
    "finish reading a book": "thick-book",
    "less news": "news-window",
    "write postcards": "eight-postcards",
    "change my bed sheets": "fresh-sheets",
    # Slips of the finger.
    "anxios": "worry-time",
    "lonley": "call-a-friend",
    "procastination": "thesis",
    "excercise": "pool",
}
"""What is typed, and the example that must be among the first three."""


@pytest.mark.parametrize(("wish", "uid"), WISHES.items())
def test_the_example_for_a_wish_is_among_the_first_three(wish: str, uid: str) -> None:
    assert uid in [one.uid for one in examples_for(wish)[:3]]


@pytest.mark.parametrize(
    ("wish", "area"),
    [
        ("everything about my sleep is wrong", "sleep"),
        ("friends", "people"),
        ("my studies", "work and study"),
        ("housework", "home"),
        ("MONEY", "money"),
        ("fitness", "body"),
    ],
)
def test_the_area_of_a_wish_comes_first(wish: str, area: str) -> None:
    assert examples_for(wish)[0].area == area


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: one.uid)
def test_its_own_wish_finds_an_example_first(example: Example) -> None:
    assert examples_for(example.wish.upper())[0] is example


@pytest.mark.parametrize("wish", ["", "  ", "zzz", "もっと", "I want to", "?!", "\ud800", "[/"])
def test_a_wish_without_a_known_word_gets_one_for_each_area(wish: str) -> None:
    assert [one.area for one in examples_for(wish)] == list(AREAS)


@given(st.text())
def test_any_text_gets_some_examples_each_once_and_always_the_same(wish: str) -> None:
    found = examples_for(wish)
    assert 1 <= len(found) <= max(NEAREST, len(AREAS))
    assert len({match.uid for match in found}) == len(found)
    assert examples_for(wish) == found


@pytest.mark.parametrize("text", ["worry " * 20_000, "w" * 100_000, "qwertzuiop " * 10_000])
def test_a_text_without_end_is_read_in_part(text: str) -> None:
    assert examples_for(text)


@pytest.mark.parametrize(
    ("wanted", "uids"),
    [
        ("medita", ["meditation"]),
        ("GUITAR", ["oud"]),
        ("phone mother", ["call-mother"]),
        ("coff", ["last-coffee"]),
        ("zzz", []),
        ("phone zzz", []),
    ],
)
def test_a_search_finds_every_word_or_its_beginning(wanted: str, uids: list[str]) -> None:
    assert [one.uid for one in search(wanted)] == uids


@pytest.mark.parametrize("area", AREAS)
def test_a_search_for_an_area_finds_all_of_it(area: str) -> None:
    assert {example for example in EXAMPLES if example.area == area} <= set(search(area))


@given(st.text(max_size=20), st.text(max_size=20))
def test_more_words_find_no_more(some: str, more: str) -> None:
    assert set(search(f"{some} {more}")) <= set(search(some))


def test_an_empty_search_finds_all_in_order() -> None:
    assert search(" ") == EXAMPLES


@pytest.mark.parametrize(
    "forms",
    [
        "sleep sleeps sleeping slept asleep",
        "run runs running ran",
        "happy happier happiest happiness happily",
        "lonely loneliness lonelier",
        "anxious anxiety",
        "worry worries worried worrying",
        "meditate meditating meditation",
        "confident confidence confidently",
        "friend friends",
        "tidy tidying tidied tidier",
        "kid kids child children",
    ],
)
def test_forms_of_a_word_share_a_stem(forms: str) -> None:
    assert len({stem(word) for word in forms.split(" ")}) == 1


@given(st.from_regex(r"[a-zäöüéß']{1,30}", fullmatch=True))
def test_a_stem_is_a_word(word: str) -> None:
    assert stem(word)
