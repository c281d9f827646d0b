"""Which one question is asked of a wish, by what its words leave open."""

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import smartgoals_tui.domain.coach as coach
from smartgoals_tui.domain.coach.learned import Kind, labels_of
from smartgoals_tui.domain.coach.open_behaviour import Need
from smartgoals_tui.domain.coach.questions import question_for
from smartgoals_tui.domain.text.text import visible_line
from tests.domain.coach.wishes import (
    ANY,
    BEING,
    EARLIER,
    EXPLORE,
    FOOD,
    LESS,
    LONGER,
    OTHERS,
    OUTCOME,
    OUTING,
    PASTIME,
    PLAY,
    ROOM,
    SKILL,
    SLEEP,
    SOLITARY,
    SOMETHING,
    SPORT,
    TOGETHER,
    WAY,
    WHOM,
    labels_as,
)


def asked(text, kind=Kind.BEHAVIOUR, *, is_specific=False):
    return question_for(text, labels_as(kind, is_specific=is_specific))


def every_sentence_of(module):
    tree = ast.parse(module.read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from node.value.replace("?", "?|").replace(". ", ".|").split("|")


QUESTIONS = (
    (Kind.BEING, BEING, "On a day when it goes well, what would someone see you do?"),
    (Kind.OUTCOME, OUTCOME, "Which one thing in a week would feed it?"),
    (Kind.OTHERS, OTHERS, "Which part of it is in your own hands this week?"),
    (Kind.EXPLORE, EXPLORE, "What will be there to see when it is done?"),
    (Kind.BEHAVIOUR, WHOM, "With whom will you begin?"),
    (Kind.BEHAVIOUR, PLAY, "What will you play first?"),
    (Kind.BEHAVIOUR, TOGETHER, "What will you do together, the first time?"),
    (Kind.BEHAVIOUR, SPORT, "Which kind will you begin with?"),
    (Kind.BEHAVIOUR, PASTIME, "Which one would you enjoy most, and where?"),
    (Kind.BEHAVIOUR, OUTING, "Which place comes first?"),
    (Kind.BEHAVIOUR, ROOM, "Which corner or room comes first?"),
    (Kind.BEHAVIOUR, FOOD, "What exactly will be on your plate?"),
    (Kind.BEHAVIOUR, SLEEP, "What will you do in the last hour before bed?"),
    (Kind.BEHAVIOUR, SKILL, "Which part of it exactly will you practise first?"),
    (Kind.BEHAVIOUR, SOMETHING, "What exactly will it be?"),
    (Kind.BEHAVIOUR, WAY, "How will you do it, in one way that you like?"),
    (Kind.BEHAVIOUR, EARLIER, "er than when, on a usual day?"),
    (Kind.BEHAVIOUR, LONGER, "er than how long, on a usual day?"),
    (Kind.BEHAVIOUR, LESS, "than how much, in a usual week?"),
    (Kind.BEHAVIOUR, ANY, "What would you do first, and where?"),
)
TABLES = tuple(texts for _, texts, _ in QUESTIONS)


@pytest.mark.parametrize(("kind", "texts", "words"), QUESTIONS)
def test_the_question_fits_what_is_left_open(kind, texts, words):
    said = {text: asked(text, kind).ask for text in texts}
    assert {text: ask for text, ask in said.items() if not ask.endswith(words)} == {}


@pytest.mark.parametrize("kind", [Kind.OUTCOME, Kind.BEING, Kind.EXPLORE])
@pytest.mark.parametrize("text", ["save money", "make new friends", "improve my Spanish"])
def test_what_begins_like_an_open_behaviour_is_asked_as_one(text, kind):
    assert asked(text, kind) == asked(text)


@pytest.mark.parametrize("text", OTHERS[:3])
def test_what_others_would_have_to_do_is_heard_whatever_it_seems(text):
    assert asked(text, Kind.OTHERS, is_specific=True) == asked(text, Kind.OTHERS)


@pytest.mark.parametrize("text", ["make my daughter tidy her room", "get my kids to exercise"])
def test_others_are_heard_where_the_kind_is_missed(text):
    assert asked(text) == asked(text, Kind.OTHERS)


@pytest.mark.parametrize(
    ("text", "ask"),
    [
        ("fewer cigarettes", "How many cigarettes a week at most, or what instead?"),
        ("I want to give up sweets", "How many sweets a week at most, or what instead?"),
        ("less takeaway", "How much takeaway a week at most, or what instead?"),
        ("order less takeaway", "How much takeaway a week at most, or what instead?"),
        ("cut down on coffee", "How much coffee a week at most, or what instead?"),
        ("no more junk food", "How much junk food a week at most, or what instead?"),
        ("quit vaping", "How often a week at most, or what instead of vaping?"),
        (
            "stop biting my nails",
            "How often a week at most, or what instead of biting your nails?",
        ),
        (
            "stop watching “The Show”",
            "How often a week at most, or what instead of watching “The Show”?",
        ),
        ("no screens after 10", "What will there be instead of screens after 10?"),
        ("no phone in bed", "What will there be instead of phone in bed?"),
        ("Don’t text my ex", "When you are about to text your ex, what will you do instead?"),
        ("never swear again", "When you are about to swear, what will you do instead?"),
        (
            "limit my screen time",
            "What limit would you set for your screen time, or what will you do instead?",
        ),
        ("stop drunk texting", "How often a week at most, or what instead of drunk texting?"),
        ("I’m not buying shoes", "How often a week at most, or what instead of buying shoes?"),
        ("stop negative thinking", "What could someone see you do, rather than negative thinking?"),
        ("stop being lazy", "What could someone see you do, rather than being lazy?"),
        (
            "worry less about work",
            "What could someone see you do, rather than worry about work?",
        ),
        ("reduce my stress", "What could someone see instead of your stress?"),
        ("no excuses", "What could someone see instead of excuses?"),
    ],
)
def test_what_is_left_off_is_asked_about_in_its_own_words(text, ask):
    for is_specific in (False, True):
        assert asked(text, Kind.AVOID, is_specific=is_specific).ask == ask


@pytest.mark.parametrize("text", SOLITARY)
def test_nobody_is_asked_for_company_where_none_is_needed(text):
    assert "whom" not in asked(text).ask


@pytest.mark.parametrize(
    "text",
    [
        # It says what it is compared with, or how much.
        "go to bed earlier than my brother",
        "spend less than 40 euros a week",
        "go to bed 30 minutes earlier",
        "sleep longer than last year",
        "get up no later than 7",
        "run for 20 minutes or longer",
        "do more, not less",
    ],
)
def test_a_comparison_that_is_made_is_not_asked_for(text):
    question = asked(text)
    assert question is None or " than " not in question.ask


@pytest.mark.parametrize(
    "text",
    [
        # A limit or something else is named.
        "no more than two beers a week",
        "stop snacking and eat fruit instead",
        "coffee only before noon, no more after that",
        # Nobody is helped to leave off what keeps them well.
        "stop eating",
        "never skip breakfast",
        "no food after 8",
        "less sleep",
        "stop taking my medication",
        "stop wanting to live",
    ],
)
def test_some_things_are_not_asked_to_be_left_off(text):
    assert asked(text, Kind.AVOID) is None


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize(
    "text",
    [
        # Worth a talk, not a question.
        "stop hurting myself",
        "lose 9 kilos in 1 week",
        # Not English, or nothing said.
        "ich möchte weniger rauchen",
        "хочу быть счастливее",
        "",
        "...",
        "42",
        "“be happier”",
    ],
)
def test_nothing_is_asked(text, kind):
    assert asked(text, kind) is None


@pytest.mark.parametrize("kind", [Kind.BEHAVIOUR, Kind.BEING, Kind.OUTCOME, Kind.EXPLORE])
@pytest.mark.parametrize("text", ["walk the dog", "call my mother every Sunday", "exercise more"])
def test_what_is_specific_is_left_alone(text, kind):
    assert asked(text, kind, is_specific=True) is None


@pytest.mark.parametrize("text", EARLIER)
def test_a_comparison_with_nothing_is_asked_about_even_where_the_deed_is_clear(text):
    assert asked(text, is_specific=True) == asked(text)


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("Stop  Biting\tMy Nails", Kind.AVOID, "Biting My Nails"),
        ("I want to Tidy up", Kind.BEHAVIOUR, "Tidy"),
        ("go to bed Earlier", Kind.BEHAVIOUR, "Earlier"),
        ("quit “[/x] 😀”", Kind.AVOID, "“[/x] 😀”"),
    ],
)
def test_what_was_found_is_shown_as_it_was_typed(text, kind, found):
    assert asked(text, kind).found == found


def test_no_two_needs_share_a_sentence():
    said = [asked(texts[0], kind) for kind, texts, _ in QUESTIONS]
    assert len({question.ask for question in said}) == len(QUESTIONS)
    assert len(QUESTIONS) == len(Need) + len(set(Kind) - {Kind.BEHAVIOUR, Kind.AVOID})


def test_no_sentence_is_one_of_another_rule():
    folder = Path(coach.__file__).parent
    others = {
        sentence.strip()
        for module in folder.glob("*.py")
        if module.stem != "questions"
        for sentence in every_sentence_of(module)
    }
    own = {
        sentence.strip()
        for sentence in every_sentence_of(folder / "questions.py")
        if " " in sentence.strip() and sentence[0].isupper() and sentence.endswith(("?", "."))
    }
    assert len(own) > 40
    assert own & others == set()


PIECES = (*(text for table in TABLES for text in table), "stop ", "no ", "less ", "“", "[/", "😀",
          "\u202e", "\x00", "than", "א", "’")  # fmt: skip


@given(st.lists(st.text(max_size=6) | st.sampled_from(PIECES), max_size=8).map(" ".join))
def test_any_text_is_answered_plainly(text):
    question = question_for(text, labels_of(text))
    if question is None:
        return
    assert question.ask.endswith("?")
    assert question.why.endswith(".")
    assert len(question.ask) <= 120
    assert len(question.why) <= 80
    assert len(question.found) <= 40
    for said in (question.ask, question.why, question.found):
        assert visible_line(said) == said


@given(st.sampled_from(PIECES), st.integers(0, 2_000))
def test_a_text_of_any_length_is_answered(piece, times):
    text = piece * times
    question_for(text[:10_000], labels_of(text[:10_000]))
