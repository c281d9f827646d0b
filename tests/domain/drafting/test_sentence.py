"""The short sentence: what is asked is said once, gaps are left out, own wording stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from smartgoals_tui.domain.drafting.convert import new_goal
from smartgoals_tui.domain.drafting.sentence import built_from, sentence_of, short_if_then_plans
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.measure import MeasureKind as Kind
from smartgoals_tui.domain.goal.parts import Achievable, IfThen
from tests.domain.builders import MONDAY, full_draft, goal_of, make_draft

TODAY = date(2026, 11, 27)
END = "Sun 13 Dec"
BASE = GoalDraft("d", start="today", end="13 dec")

DAYS = {"days": "3"}
LIMIT = {"kind": Kind.LIMIT, "total": "10", "unit": "beers"}
NONE = {**LIMIT, "total": "0"}
EVENINGS = {"kind": Kind.LIMIT, "total": "2", "unit": "evenings"}
TOTAL = {"kind": Kind.TOTAL, "total": "20", "unit": "km"}
PAGES = {"kind": Kind.IN_ALL, "total": "300", "unit": "pages"}
JOBS = {"kind": Kind.IN_ALL, "total": "10", "unit": "applications"}
ONCE = {"kind": Kind.ONCE}
EFFORT = {**ONCE, "days": "3", "amount": "30", "unit": "minutes"}

SAID = [
    # days
    ("walk", DAYS, "walk 3 days a week, until"),
    ("walk", {"days": "1"}, "walk 1 day a week, until"),
    ("walk", {**DAYS, "amount": "10", "unit": "min"}, "walk 3 days a week, 10 min each, until"),
    ("talk to people", {**DAYS, "amount": "2", "unit": "person"}, "week, 2 people each, until"),
    ("go to bed", {**DAYS, "amount": "11", "unit": "pm"}, "bed 3 days a week, at 11 pm, until"),
    ("go to bed by 11", DAYS, "go to bed by 11, 3 days a week, until"),
    ("call a friend", {"days": "1", "period": "2"}, "friend 1 day every two weeks, until"),
    (
        "do push ups",
        {**DAYS, "amount": "9", "unit": "push ups"},
        "do push ups 3 days a week, 9 each",
    ),
    ("never skip lunch", {"days": "7"}, "never skip lunch, 7 days a week, until"),
    ("go to bed at 10", {**DAYS, "cue": "10pm"}, "go to bed at 10, 3 days a week, until"),
    ("not smoke", DAYS, "not smoke on 3 days a week, until"),
    ("drink coffee", {**DAYS, "cap": "2", "unit": "cups"}, "coffee, at most 2 cups a day, 3 days"),
    ("drink coffee", {**DAYS, "cap": "2", "unit": "coffees"}, "drink at most 2 coffees a day, 3"),
    ("write a line, then stop", DAYS, "write a line, then stop, 3 days a week, until"),
    ("hand in my thesis", {"days": "1"}, f"hand in my thesis by {END}."),
    # what the action says itself
    ("walk 20 minutes", {**DAYS, "amount": "20", "unit": "min"}, "walk 20 minutes, 3 days a week,"),
    ("walk for 20 min three times a week", DAYS, "walk for 20 min three times a week, until"),
    ("walk three times a week", {"days": "2"}, "walk 2 days a week, until"),
    ("walk twice a week", {**DAYS, "amount": "9", "unit": "min"}, "walk 3 days a week, 9 min each"),
    ("walk after dinner", {**DAYS, "cue": "after dinner"}, "walk after dinner 3 days a week, un"),
    ("walk because it helps", DAYS, "walk 3 days a week, until"),
    ("hand in my essay by 1 dec", ONCE, "hand in my essay by 1 dec."),
    ("walk in the park", {**DAYS, "place": "park"}, "walk in the park 3 days a week, until"),
    # totals
    ("run", TOTAL, "run 20 km a week, until"),
    ("run round the lake", TOTAL, "run round the lake, 20 km a week, until"),
    ("read", {**TOTAL, "total": "2", "unit": "hours"}, "read for 2 hours a week, until"),
    ("read pages", {**TOTAL, "unit": "pages"}, "read 20 pages a week, until"),
    ("walk", {**TOTAL, "total": "3", "unit": ""}, "walk, 3 a week, until"),
    ("save 20 euros", {**TOTAL, "unit": "euro"}, "save 20 euros each week, until"),
    ("send an application", {**TOTAL, "total": "1", "unit": "application"}, "send 1 application a"),
    # limits
    ("drink", LIMIT, "drink at most 10 beers a week, until"),
    ("drink less beer", LIMIT, "drink at most 10 beers a week, until"),
    ("drink beer", {**LIMIT, "place": "home"}, "drink at most 10 beers a week at home, until"),
    ("drink", {**LIMIT, "period": "2"}, "drink at most 10 beers every two weeks, until"),
    ("drink", NONE, "drink no beers at all, until"),
    ("drink wine", {**NONE, "unit": ""}, "drink wine, none at all, until"),
    ("drink no alcohol", NONE, "drink no alcohol, until"),
    ("drink wine", {**LIMIT, "unit": "glasses of wine"}, "drink at most 10 glasses of wine a week"),
    ("play games", {**LIMIT, "unit": "hours"}, "play games, at most 10 hours a week, until"),
    ("not drink on weekdays", LIMIT, "not drink on weekdays, and at most 10 beers a week, until"),
    ("stop smoking", {**LIMIT, "unit": "puffs"}, "stop smoking, with at most 10 puffs a week, un"),
    ("drink alcohol", EVENINGS, "drink alcohol on at most 2 evenings a week, until"),
    ("drink alcohol", {**EVENINGS, "total": "0"}, "drink alcohol on no evening at all, until"),
    (
        "only spend 30 euros on lunch",
        {"kind": Kind.LIMIT, "total": "30", "unit": "euro"},
        "only spend 30 euros on lunch each week, until",
    ),
    (
        "drink at most 9 beers a week",
        {**LIMIT, "total": "9"},
        "drink at most 9 beers a week, until",
    ),
    # in all, and once
    ("write", JOBS, f"write 10 applications in all by {END}."),
    ("write 10 applications", JOBS, f"write 10 applications in all by {END}."),
    ("read a novel", PAGES, f"read a novel, 300 pages in all by {END}."),
    ("hand in my thesis", ONCE, f"hand in my thesis by {END}."),
    ("hand in my thesis", EFFORT, f"by {END} and give it 3 days a week, 30 minutes each."),
    (
        "write a book",
        {**ONCE, "total": "20", "unit": "pages"},
        f"write a book by {END}, 20 pages a week on the way.",
    ),
    # when, where, with whom
    ("walk", {**DAYS, "cue": "lunch"}, "walk 3 days a week, at lunch, until"),
    ("walk", {**DAYS, "cue": "alarm"}, "walk 3 days a week, until"),
    ("walk", {**DAYS, "cue": "every evening"}, "walk 3 days a week, until"),
    ("walk", {"days": "7", "cue": "every evening"}, "walk 7 days a week, every evening, until"),
    ("play with my son", {**DAYS, "place": "living room"}, "my son in the living room 3 days a"),
    ("walk", {**DAYS, "place": "park", "company": "Ann"}, "walk in the park with Ann 3 days a"),
    ("walk", {**DAYS, "place": "?", "company": "nobody"}, "walk 3 days a week, until"),
    ("go to bed earlier", {**DAYS, "place": "home"}, "go to bed earlier 3 days a week, until"),
    ("yoga", {**DAYS, "why": "health"}, f"do yoga 3 days a week, until {END}."),
]


@pytest.mark.parametrize(("action", "answers", "said"), SAID)
def test_each_kind_is_said_once_and_as_people_say_it(action, answers, said):
    draft = replace(BASE, action=action, **answers)
    reading = read(draft, TODAY)
    assert said in built_from(draft, reading)
    assert sentence_of(new_goal(draft, reading, "g", 0), TODAY) == built_from(draft, reading)


@pytest.mark.parametrize(
    ("action", "answers", "said"),
    [
        ("my thesis", DAYS, ""),
        ("10 applications", JOBS, ""),
        ("spend 20 euros a week on books", {**LIMIT, "total": "35", "unit": "euro"}, ""),
        ("i go to the gym", DAYS, f"I go to the gym 3 days a week, until {END}."),
        ("", DAYS, ""),
        ("walk", {"end": ""}, "I will walk."),
        ("walk", {"days": "9"}, f"I will walk, until {END}."),
    ],
)
def test_gaps_and_what_no_rule_knows_are_left_out(action, answers, said):
    draft = replace(BASE, action=action, **answers)
    assert built_from(draft, read(draft, TODAY)) == said


def test_the_whole_sentence():
    said = (
        "I will sit and breathe in the kitchen with Ana 5 days a week, 10 minutes each, "
        "after breakfast, until Sun 31 May."
    )
    draft = full_draft()
    assert built_from(draft, read(draft, MONDAY)) == said
    assert sentence_of(goal_of(draft), MONDAY) == said
    assert sentence_of(goal_of(draft), date(2027, 1, 1)).endswith(" until Sun 31 May 2026.")


@pytest.mark.parametrize(
    "wording", ["I sit, and that is\x07that.", "  I sit,\nand that is\x07that. "]
)
def test_own_wording_stays(wording):
    draft = full_draft(wording=wording)
    assert sentence_of(goal_of(draft), MONDAY) == "I sit, and that is\x07that."
    # Beside the answers stands what they say, not what was said of them once.
    assert built_from(draft, read(draft, MONDAY)).startswith("I will sit and breathe in ")


TYPED = (
    "i I im walk walking no less yoga lunch 7pm after the my with in at on home park ? ! . , "
    "because if then when 20 minutes three times a week not stop to and Ann nobody"
)
WORDS = st.lists(st.sampled_from(sorted(set(TYPED.split()))) | st.text(max_size=4), max_size=6).map(
    " ".join
)


@settings(max_examples=50)
@given(WORDS, WORDS, WORDS, WORDS)
@example("walk ...", "lunch ,", "park.", "Ann..")
def test_any_words_make_one_sentence_or_none(action, cue, place, company):
    draft = make_draft(action=action, cue=cue, place=place, company=company, end="31 May 2026")
    said = built_from(draft, read(draft, MONDAY))
    if said:
        assert said.startswith(("I ", "I'm ", "I’m ", "I won", "I don"))
        assert said.endswith(".")
        assert "\n" not in said
        assert not any(
            twice in said for twice in ("  ", "..", ",,", ", ,", " .", " ,", "i will i ")
        )


@settings(max_examples=30)
@given(st.text(st.characters(categories=["Ll"]), min_size=1, max_size=12), st.integers(1, 7))
def test_the_words_of_a_part_that_is_said_are_the_persons(word, days):
    draft = make_draft(action=f"visit the {word} house", days=str(days))
    said = built_from(draft, read(draft, MONDAY))
    assert not said or f"visit the {word} house" in said


@pytest.mark.parametrize(
    ("obstacle", "response", "expected"),
    [
        ("I am tired", "sit", "If I am tired, then I will sit."),
        ("a" * 30, "sit", f"If {'a' * 16}…: sit."),
        ("a" * 30, "b" * 30, f"If {'a' * 9}…: {'b' * 9}…"),
        ("rain", "b" * 30, f"If it rains: {'b' * 15}…"),
    ],
)
def test_a_long_plan_keeps_both_halves(obstacle, response, expected):
    achievable = Achievable(obstacle=obstacle, response=response, further=(IfThen("x", "y"),))
    assert short_if_then_plans(achievable, 20) == (expected, "If x: y.")
    assert short_if_then_plans(Achievable(), 20) == ()
