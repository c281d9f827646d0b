"""What wishes are narrowed to: deeds that could be seen, from the person's own words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.coach.learned import Kind, labels_of
from smartgoals_tui.domain.coach.narrowing import MAX_LENGTH, MOST, narrower
from smartgoals_tui.domain.coach.questions import question_for
from smartgoals_tui.domain.coach.small_deeds import all_deeds
from smartgoals_tui.domain.text.text import one_line, visible_line
from tests.domain.coach.test_questions import TABLES
from tests.domain.coach.wishes import labels_as
from tests.tries import tries

LEFT_OFF = {
    "quit vaping": "instead of vaping",
    "stop biting my nails": "biting my nails",
    "stop Snacking at Night": "Snacking at Night",
    "fewer cigarettes": "put cigarettes out of sight",
    "eat fewer sweets": "keep sweets for Saturdays",
    "less takeaway": "keep takeaway for Saturdays",
    "cut down on wine": "wine",
    "no more junk food": "junk food",
    "less social media": "social media",
    "no phone in bed": "phone in bed",
    "no screens after 10": "screens after 10",
    "Don't text my ex": "text my ex",
    "never swear again": "when I want to swear",
    "worry less about work": "worry about work",
    "stop doubting my plans": "doubting my plans",
    "reduce my stress": "my stress",
}
WITH_OTHERS = {
    "get my boss to notice me": "my boss",
    "my Sister should call me more often": "my Sister",
    "make him listen to me": "him",
    "be forgiven by my best friend": "my best friend",
    "make my daughter tidy her room": "my daughter",
    "have my kids help at home": "my kids",
    "my husband should help more": "my husband",
    "get my neighbours to like me": "my neighbours",
    "persuade my father to see a doctor": "my father",
    "my teacher has to be fair": "my teacher",
    "our team must win": "our team",
    "my old mates should write": "my old mates",
}
LOOKED_INTO = {
    "explore therapy options": "three therapy options",
    "look into yoga": "yoga",
    "find out about Tai Chi": "Tai Chi",
    "work on my novel": "my novel",
    "consider moving to the coast": "moving to the coast",
    "figure out what to do with my life": "what to do with my life",
    "think about a dog": "a dog",
    "explore volunteering": "volunteering",
    "work on my posture": "my posture",
    "focus on my family": "my family",
    "decide where to live": "where to live",
    "look into painting classes": "painting classes",
}
STATES = {
    "be calmer": "breathe",
    "feel more confident": "say one thing",
    "be happier": "when I was happier",
    "become a better person": "when I was a better person",
    "have more patience": "count to ten",
    "be less lazy": "when I was less lazy",
    "be kinder": "thank you",
    "get healthier": "walk",
    "be closer to God": "pray",
    "be more outgoing": "call one friend",
    "stay focused": "tasks",
    "be myself": "when I was myself",
}
RESULTS = {
    "lose weight": "walk",
    "lose 12 pounds": "walk",
    "save more money": "put 10 aside",
    "pay off my car loan": "my car loan",
    "get better grades": "practice test",
    "find a job nearby": "application",
    "get a promotion": "my boss",
    "reach 900 followers": "post",
    "own a home": "agent",
    "find a girlfriend": "coffee",
    "a happier marriage": "together",
    "get stronger arms": "lift",
}
OPEN = {
    "tidy up": "drawer",
    "declutter the house": "drawer",
    "talk to people": "call one friend",
    "date more": "coffee",
    "go to bed earlier": "go to bed before 11",
    "get up earlier": "get up at 7",
    "shorter showers": "shower",
    "eat healthier": "vegetables",
    "exercise more": "walk",
    "improve my Spanish": "practise my Spanish",
    "get better at chess": "practise chess",
    "spend more time with my sister": "my sister",
    "sleep better": "bed",
    "spend less": "write down what I spend",
    "study harder": "notes",
    "work harder": "tasks",
}
KINDS = {
    Kind.AVOID: LEFT_OFF,
    Kind.OTHERS: WITH_OTHERS,
    Kind.EXPLORE: LOOKED_INTO,
    Kind.BEING: STATES,
    Kind.OUTCOME: RESULTS,
    Kind.BEHAVIOUR: OPEN,
}
CASES = [(kind, text, words) for kind, table in KINDS.items() for text, words in table.items()]


def narrowed(text, kind):
    return narrower(text, labels_as(kind))


def assert_good(deeds, text):
    assert len(deeds) <= MOST
    assert len(set(deeds)) == len(deeds)
    for deed in deeds:
        assert labels_of(deed).specific.value
        assert question_for(deed, labels_of(deed)) is None
        assert len(deed) <= MAX_LENGTH
        assert deed.casefold() != one_line(text).casefold()
        assert visible_line(deed) == one_line(deed) == deed


@pytest.mark.parametrize(("kind", "text", "words"), CASES)
def test_the_own_words_become_deeds(kind, text, words):
    deeds = narrowed(text, kind)
    assert_good(deeds, text)
    assert [deed for deed in deeds if words in deed]


@pytest.mark.parametrize(
    ("text", "first", "later"),
    [
        ("be calmer, pray more and save money", "breathe", "pray"),
        ("exercise, tidy up and sleep better", "walk", "drawer"),
    ],
)
def test_the_first_of_several_goals_is_narrowed(text, first, later):
    deeds = " ".join(narrowed(text, Kind.BEHAVIOUR))
    assert first in deeds
    assert later not in deeds


@pytest.mark.parametrize(
    ("text", "words"),
    [("find a caring husband", "coffee"), ("a good life with my wife", "together")],
)
def test_who_is_looked_for_is_not_there_yet(text, words):
    assert words in " ".join(narrowed(text, Kind.OUTCOME))


def test_each_kind_is_tried_a_dozen_times():
    assert min(map(len, KINDS.values())) >= 12
    assert set(KINDS) == set(Kind)


@pytest.mark.parametrize("deed", sorted(set(all_deeds())))
def test_each_deed_could_be_seen(deed):
    assert_good((deed,), "")


@pytest.mark.parametrize(
    ("kind", "text", "word"),
    [
        # Neither a limit nor a stand-in for what goes on inside, for people, for a job.
        (Kind.AVOID, "stop being late", "instead of"),
        (Kind.AVOID, "avoid people who lie", "people who lie"),
        (Kind.AVOID, "quit my job", "instead of"),
        (Kind.AVOID, "no more drama", "Saturdays"),
        # One day of it easily becomes more.
        (Kind.AVOID, "quit alcohol", "Saturdays"),
        (Kind.AVOID, "fewer cigarettes", "Saturdays"),
        (Kind.AVOID, "stop drinking", "drink a glass"),
        (Kind.AVOID, "stop caring what people say", "thank you"),
        (Kind.OTHERS, "have people clap for me", "thank you"),
        # Only half of what they want to be.
        (Kind.BEING, "be a calmer, gentler person", "when I was"),
        # Whoever they are compared with has nothing to do with it.
        (Kind.BEHAVIOUR, "go to bed earlier than my brother", "brother"),
        # A boss is not offered help, nor a child a call.
        (Kind.OTHERS, "get my boss to notice me", "offer"),
        (Kind.BEHAVIOUR, "spend more time with my kids", "call"),
        (Kind.EXPLORE, "work on my novel", "article"),
        (Kind.EXPLORE, "work on that", "that"),
        (Kind.EXPLORE, "look into yoga, avoid sweets", "sweets"),
        (Kind.BEHAVIOUR, "spend more time outdoors", "money"),
    ],
)
def test_nothing_silly_is_offered(kind, text, word):
    assert [deed for deed in narrowed(text, kind) if word in deed] == []


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize(
    "text",
    [
        # What keeps somebody well, and what is worth a talk.
        "stop eating",
        "never skip breakfast",
        "less sleep",
        "stop taking my medication",
        "stop wanting to live",
        "stop hurting myself",
        "make my husband stop hitting me",
        "kill my neighbor",
        "steal from my boss",
        "punch my brother",
        "stop being a burden",
        "be less of a disappointment",
        "lose 9 kilos in 1 week",
        # Not English, or nothing said.
        "weniger rauchen und mehr schlafen",
        "меньше курить",
        "",
        "...",
        "“quit vaping”",
    ],
)
def test_nothing_is_offered(text, kind):
    assert narrowed(text, kind) == ()


def test_a_deed_that_is_the_wish_already_is_not_offered():
    deed = "pray for ten minutes before bed"
    assert deed in narrowed("pray more", Kind.BEING)
    assert deed not in narrowed(deed.upper(), Kind.BEING)


PIECES = (*(text for _, text, _ in CASES), *(text for table in TABLES for text in table),
          "stop ", "work on ", "“", "[/", "😀", "\u202e", "\x00", "א", "’", "my ex")  # fmt: skip


@tries(25, 200)
@given(
    st.lists(st.text(max_size=6) | st.sampled_from(PIECES), max_size=6).map(" ".join),
    st.sampled_from(Kind),
)
def test_any_text_is_narrowed_to_deeds_or_nothing(text, kind):
    assert_good(narrowed(text, kind), text)


@tries(10, 50)
@given(st.sampled_from(PIECES), st.integers(0, 2_000))
def test_a_text_of_any_length_is_narrowed(piece, times):
    text = (piece * times)[:10_000]
    assert_good(narrower(text, labels_of(text)), text)
