"""What speaks of suicide and self-harm is seen, however it is typed; idioms are not."""

import re
from collections.abc import Iterator
from datetime import date
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.demo import demo_state
from smartgoals_tui.domain.crisis import crisis_words, detection, hard_words, is_heavy, warm_up
from smartgoals_tui.domain.crisis.idioms import IDIOMS
from smartgoals_tui.domain.crisis.lexicon import FORMS, SMALL
from smartgoals_tui.domain.crisis.near_misses import NEAR, REAL
from smartgoals_tui.domain.crisis.needs import needs_of
from smartgoals_tui.domain.crisis.parts import PARTS
from smartgoals_tui.domain.crisis.phrases import groups, hard_phrases
from smartgoals_tui.domain.crisis.pieces import LONGEST, READ_AT_MOST, pieces_of
from smartgoals_tui.domain.crisis.spelling import canonical_of, plain_spelling
from smartgoals_tui.domain.crisis.unless import UNLESS
from tests.domain.coach.crisis_sentences import CRISIS, HARMLESS, KIND
from tests.domain.coach.crisis_sentences_kept_apart import CRISIS_APART, HARMLESS_APART

ALL_CRISIS = (*CRISIS, *CRISIS_APART)
ALL_HARMLESS = (*HARMLESS, *HARMLESS_APART)

TYPED = {
    "as it is": str,
    "in capitals": str.upper,
    "without apostrophes": lambda text: text.replace("'", ""),
    "with curly apostrophes": lambda text: text.replace("'", "’"),
    "with blanks": lambda text: f"  {text.replace(' ', '   ')}  ",
    "with signs behind": lambda text: f"{text}!!! :(",
    "behind other words": lambda text: f"hard week, did 2 of 5. {text}",
    "as in a chat": lambda text: f"ngl {text} ugh",
    "before other words": lambda text: f"{text}\nwalk 20 minutes",
}


@pytest.mark.parametrize("change", TYPED.values(), ids=TYPED)
def test_a_crisis_is_seen(change):
    assert [text for text in ALL_CRISIS if not crisis_words(change(text))] == []


@pytest.mark.parametrize("change", TYPED.values(), ids=TYPED)
def test_what_only_sounds_like_it_is_left_alone(change):
    assert [text for text in ALL_HARMLESS if crisis_words(change(text))] == []


def test_what_is_hard_on_oneself_is_answered_kindly_and_is_no_crisis():
    assert [text for text in KIND if not hard_words(text) or crisis_words(text)] == []
    assert [text for text in ALL_HARMLESS if hard_words(text)] == []


LEADS = (
    "i want to X", "i just want to X", "wanna X", "i wish i could X", "i should X", "thinking of Y",
    "ready to X", "i keep thinking about Y", "scared i will X", "im planning to X", "i tried to X",
    "tempted to X", "what if i X", "my head tells me to X", "it would be easier to X",
    "i'd rather X",
    "stop thinking about Y", "the only way is to X", "every day i want to X", "X",
    "stop wanting to X", "it would be good to X", "promise not to X", "i dreamed of Y",
    "i was about to X", "thinking of ways to X",
)  # fmt: skip
DEEDS = (
    ("die", "dying"), ("be dead", "being dead"), ("kill myself", "killing myself"),
    ("end my life", "ending my life"), ("end it all", "ending it all"),
    ("hang myself", "hanging myself"), ("jump off a bridge", "jumping off a bridge"),
    ("overdose", "overdosing"), ("cut myself", "cutting myself"), ("not exist", "not existing"),
    ("disappear forever", "disappearing forever"), ("commit suicide", "committing suicide"),
    ("take my own life", "taking my own life"), ("not be alive", "not being alive"),
    ("step in front of a bus", "stepping in front of a bus"),
)  # fmt: skip
REFUSALS = (
    "i dont want to X", "dont wanna X anymore", "no reason to X", "whats the point of Y",
    "no point in Y anymore", "tired of Y", "cant X anymore", "sick of Y", "no will to X",
    "why should i X", "hate Y", "too tired to X", "i no longer want to X", "done with Y",
    "not sure i want to X", "nothing makes me want to X", "lost the will to X",
)  # fmt: skip
LIVES = (
    ("live", "living"), ("be alive", "being alive"), ("exist", "existing"),
    ("keep living", "keeping living"), ("go on living", "going on living"),
    ("continue to live", "continuing to live"),
)  # fmt: skip


WILLS = (
    "stop wanting to X", "learn to want to X", "find it hard to want to X", "help me want to X",
    "remember why i want to X", "i stopped wanting to X",
)  # fmt: skip
TIMES = (
    "last night", "on Tuesday", "for weeks now", "after the divorce", "twice", "every morning",
    "whenever i fail", "in the evening", "after fights with my mother", "most days",
)  # fmt: skip
OFTEN = tuple(f"{lead} {time}" for lead in ("i wanted to X", "thought of Y") for time in TIMES)
SELDOM = tuple(f"{lead} {time}" for lead in ("didnt want to X", "tired of Y") for time in TIMES)


@pytest.mark.parametrize(
    ("leads", "deeds"),
    [(LEADS, DEEDS), (REFUSALS, LIVES), (WILLS, LIVES), (OFTEN, DEEDS), (SELDOM, LIVES)],
    ids=["to die", "not to live", "to live", "to die at times", "not to live at times"],
)
def test_it_is_seen_whatever_leads_up_to_it(leads, deeds):
    said = [lead.replace("X", do).replace("Y", doing) for lead in leads for do, doing in deeds]
    assert [text for text in said if not crisis_words(text)] == []


def test_every_phrase_is_said_by_a_sentence_and_asks_for_no_word_that_it_lacks():
    said = [lead.replace("X", do) for lead in LEADS for do, _ in DEEDS]
    said += [lead.replace("Y", doing) for lead in REFUSALS for _, doing in LIVES]
    lines = [plain_spelling(text).line for text in (*ALL_CRISIS, *said)]
    unsaid, wanting = [], []
    for group in groups():
        holding = [line for line in lines if not group.words.isdisjoint(line.split())]
        for pattern in group.patterns:
            fits = [line for line in holding if detection._search(pattern, line)]
            if not fits:
                unsaid.append(pattern)
            needs = needs_of(pattern)
            wanting += [
                (pattern, line)
                for line in fits
                if not all(any(word in line for word in row) for row in needs)
            ]
    assert (unsaid, wanting) == ([], [])


def test_phrases_are_written_in_plain_spelling_for_no_text_holds_another():
    tables = {"parts": PARTS.values(), "unless": UNLESS.values(), "idioms": IDIOMS.values()}
    tables["hard"] = hard_phrases()
    tables["phrases"] = [one for group in groups() for one in (*group.words, *group.patterns)]
    unread = {
        (name, word)
        for name, patterns in tables.items()
        for pattern in patterns
        for word in re.findall(
            r"(?<![\\a-z])[a-z]+(?![a-z]*(?:\\w|\?|\*|\())", re.sub(r"\{[a-z_]+\}", " ", pattern)
        )
        if word in SMALL or canonical_of(word) != word
    }
    assert unread == set()


def test_goals_of_every_day_are_read_with_next_to_no_phrase_compiled():
    detection._compiled.cache_clear()
    detection._crisis_in.cache_clear()
    assert not any(map(is_heavy, demo_state(date(2026, 11, 27)).goals))
    assert detection._compiled.cache_info().currsize <= 12


def slips(word: str) -> Iterator[str]:
    """Yield ``word`` with one letter behind the first missed, typed twice, or swapped."""
    for place in range(1, len(word)):
        yield word[:place] + word[place + 1 :]
        yield word[:place] + word[place] + word[place:]
        if place < len(word) - 1 and word[place] != word[place + 1]:
            yield word[:place] + word[place + 1] + word[place] + word[place + 2 :]


def test_one_slip_in_a_key_word_hides_nothing():
    key_words = {word for word in NEAR if len(word) > 4} | {"suicide", "suicidal"}
    missed = []
    for text in CRISIS:
        found = crisis_words(text)
        for word in set(re.findall(r"[a-z]+", found.lower())) & key_words:
            for slip in slips(word):
                typed = text.lower().replace(word, slip, 1)
                if slip not in REAL | FORMS.keys() and not crisis_words(typed):
                    missed.append((slip, text))
    assert missed == []


def test_words_of_their_own_are_no_slips():
    assert not REAL & NEAR
    for text in ("drive my alien truck", "word by word", "exit the app", "write a poem: down"):
        assert not crisis_words(text)


@given(st.sampled_from(ALL_CRISIS), st.text(st.sampled_from(" \u200b\u00ad"), max_size=3))
def test_what_nobody_sees_hides_nothing(text, unseen):
    assert crisis_words(f"{unseen}{text}{unseen}")


@given(st.text(max_size=2_000))
def test_any_text_is_read_and_what_is_found_stands_in_it(text):
    assert crisis_words(text) in text
    assert hard_words(text) in text


@given(st.lists(st.sampled_from((*ALL_HARMLESS, "yes", "\n", "(", "[/]", "🙂")), max_size=400))
def test_a_long_text_is_read_piece_by_piece_and_whole(parts):
    text = " ".join(parts)
    pieces = list(pieces_of(text))
    place = 0
    for piece in pieces:
        assert len(piece) <= LONGEST
        at = text.index(piece, max(0, place - LONGEST))
        assert at <= place
        place = max(place, at + len(piece))
    assert place == len(text)


@given(st.sampled_from(CRISIS), st.integers(0, 12_000), st.sampled_from([". ", "\n", "; "]))
def test_a_crisis_is_seen_anywhere_in_a_long_text(text, place, between):
    words = "walk to work " * 1_000
    assert crisis_words(f"{words[:place]}{between}{text}{between}{words[place:]}")


def test_a_key_costs_next_to_nothing_however_much_is_typed():
    warm_up()
    words = " ".join(ALL_HARMLESS)
    long = (words * (10_000 // len(words) + 1))[:10_000]
    crisis_words(long)
    costs = []
    for key in range(25):
        started = perf_counter()
        crisis_words(f"{long}{'x' * key}")
        costs.append(perf_counter() - started)
    assert min(costs) < 0.02
    assert len(list(pieces_of("a" * 5 * READ_AT_MOST))) < READ_AT_MOST / LONGEST * 2
