"""The rules about words, each by sentences it must notice and sentences it must leave alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.coach import Context, Level, OtherGoal, hints_for_sentence
from smartgoals_tui.domain.coach.safety import worry
from smartgoals_tui.domain.letters import Letter
from tests.domain.coach.test_rules import CASES

MISSING, ASK = Level.MISSING, Level.ASK

TABLE = {
    "S1": (
        ["I want to be happier", "feel less anxious", "stay calm", "have more energy", "get fit"],
        [
            "be in bed by 22:30 on weekdays",
            "stay with my sister on Sundays",
            "feed the cats every morning",
            "keep fit by cycling to work twice a week",
        ],
    ),
    "S2": (
        [
            "explore therapy options",
            "work on my anger",
            "I will look into yoga",
            "find a way to sleep",
            "improve my sleep",
        ],
        [
            "phone two therapists",
            "walk and think",
            "write about my work",
            "improve my sleep by leaving the phone in the kitchen",
            "change the bed sheets every Sunday",
        ],
    ),
    "S3": (
        ["exercise", "Exercise more, 30 minutes a day", "self-care", "increase physical activity"],
        ["walk by the river", "read 20 pages", "eat lunch with a colleague", "do yoga at home"],
    ),
    "S4": (
        [
            "cook healthy dinners",
            "see my friends regularly",
            "drink enough water",
            "write in my journal often",
        ],
        [
            "cook lentil soup on Sundays",
            "write “healthy” on a card",
            "drink two glasses of water at lunch",
        ],
    ),
    "S5": (
        [
            "be happier and exercise more",
            "lose weight and find a job",
            "walk every day and learn Spanish",
            "cook dinner, then call my mother",
            " ".join(["walk slowly along the long river"] * 5),
        ],
        [
            "spread bread and butter",
            "brush and floss my teeth",
            "sit down and write a page",
            "get up and make the bed",
            "read the page “walk and learn Spanish” aloud",
            "go to the pool and gym",
        ],
    ),
    "S6": (
        ["try to walk to work", "maybe draw a tree", "call Kim, if possible", "I hope to swim"],
        ["try a new recipe", "write “maybe” on a card", "walk to work", "mayberry walk"],
    ),
    "S7": (
        ["stop doom-scrolling", "don't eat late", "Avoid sugar", "no more late nights"],
        ["stop by the library", "put the phone away at ten", "say no to one thing"],
    ),
    "S8": (
        [
            "get my son to do his homework",
            "be promoted by summer",
            "win the chess cup",
            "make my boss respect me",
        ],
        [
            "get my son a bicycle",
            "ask my boss for a talk on Monday",
            "make dinner for my mother",
            "get my daughter from school",
            "send two applications",
        ],
    ),
    "S9": (
        ["walk briskly", "paint a small picture", "phone one friend"],
        ["walk after lunch", "paint on Sundays", "phone a friend at 7 pm", "read when I wake up"],
    ),
    "S10": (
        ["asdf", "test", "xxx", "something", "swim", "call a friend every Sunday", "My goal!"],
        ["swim lengths", "test the water twice", "每天练习冥想", "call a friend on Mondays"],
    ),
    "M1": (
        ["drink more water", "read books", "go 3 and rest", "reduce sugar on weekdays"],
        [
            "swim twice a week",
            "read 20 pages",
            "walk for half an hour",
            "in bed by 22:30",
            "eat 50% vegetables",
            "send the form by Friday",
            "call Ana every Sunday",
            "stretch daily",
            "attend one social event a month",
            "reduce sugar by half",
            "go from 10 cigarettes to 5 a day",
        ],
    ),
    "M2": (
        ["walk 3", "do 20 after lunch", "read 10 in bed"],
        ["walk 3 km", "watch module 5", "be up at 7:30", "pay €20", "read 10 pages"],
    ),
    "M3": (
        ["read 12 books", "run 100 km by June", "write 50 pages"],
        ["read 20 pages a day", "walk 30 minutes", "run 5 km twice a week", "sit for 10 minutes"],
    ),
    "M4": (
        ["meditate daily", "walk every day", "stretch 7 days a week"],
        ["walk on weekdays", "stretch 5 days a week", "write every Monday"],
    ),
    "M7": (
        [
            "I will always answer kindly",
            "meditate every single day",
            "follow the plan 100%",
            "floss every evening without fail",
        ],
        ["meditate most days", "floss in the evening (100% confident)", "drink zero sugar cola"],
    ),
    "M8": (
        ["lose 5 kg", "lose some weight", "save 500 euros", "reduce my cholesterol"],
        [
            "walk 5 km",
            "save $50 every month",
            "save my drawings",
            "lose myself in a book",
            "weigh the flour",
        ],
    ),
    "R2": (
        ["my mother says I should lose weight", "I must tidy the flat", "I have to call her"],
        ["write “I should” on a card", "visit the must-see museum", "walk by the shoulder"],
    ),
    "R4": (
        [
            "be fitter than my brother",
            "earn as much like everyone else",
            "be as slim as other people",
            "catch up with my friends from school",
        ],
        ["run faster than last month", "walk with my brother", "be like water"],
    ),
    "T2": (
        ["see a doctor soon", "paint the hall some day", "call Kim when I have time"],
        [
            "see a doctor on Monday",
            "paint one day a week",
            "call Kim after dinner",
            "breathe slowly when I feel anxious",
            "stretch when I get home",
        ],
    ),
    "X1": (
        [
            "I want to stop hurting myself",
            "lose 10 kg in two weeks",
            "stop taking my medication",
            "eat only 600 calories",
            "go down to 800 kcal a day",
            "come off my antidepressants",
            "get myself off these pills",
            "fast for five days",
            "run until I drop",
            "I don't want to live",
        ],
        [
            "cut myself some slack",
            "take my medication every morning",
            "lose 5 kg in 12 weeks",
            "eat 1800 calories",
            "kill time with a puzzle",
            "stop eating in bed",
            "run until the bridge",
            "fast on Mondays",
            "get my pills from the pharmacy",
            "go for a walk and take my pills",
            "stop eating for comfort",
            "purge my wardrobe",
            "limit snacks to 200 calories",
            "hurt myself running",
        ],
    ),
}
LEVELS = {
    "S1": MISSING, "S2": MISSING, "S3": MISSING, "S4": MISSING, "S10": MISSING, "M1": MISSING,
}  # fmt: skip
CONTEXT = Context(others=(OtherGoal("other", "Call a friend every Sunday", 1),))
FLAGGED = [(rule, text) for rule, (flagged, _) in TABLE.items() for text in flagged]
ALONE = [(rule, text) for rule, (_, alone) in TABLE.items() for text in alone]


def found_in(text):
    return {hint.rule: hint for hint in hints_for_sentence(text, CONTEXT)}


@pytest.mark.parametrize(("rule", "text"), FLAGGED)
def test_notices(rule, text):
    hint = found_in(text)[rule]
    assert hint.letter == (rule[0] if rule[0] != "X" else Letter.S)
    assert hint.level is LEVELS.get(rule, ASK)
    assert hint.why.endswith(".")
    assert hint.suggestion.endswith((".", "?"))
    assert hint.found.lower() in text.lower() or hint.found.endswith("words")


@pytest.mark.parametrize(("rule", "text"), ALONE)
def test_leaves_alone(rule, text):
    assert rule not in found_in(text)


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
