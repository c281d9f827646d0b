"""The sentence of each kind of goal reads as people say it."""

from dataclasses import replace
from datetime import date

import pytest

from smartgoals_tui.domain.drafting.convert import new_goal
from smartgoals_tui.domain.drafting.sentence import built_from, sentence_of
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.measure import MeasureKind as Kind

TODAY = date(2026, 11, 27)
BASE = GoalDraft("d", start="today", cue="after dinner", why="it clears my head")

LIMIT = {"kind": Kind.LIMIT, "total": "10", "unit": "beers"}
EVENINGS = {"kind": Kind.LIMIT, "total": "2", "unit": "evenings"}
PAGES = {"kind": Kind.IN_ALL, "total": "300", "unit": "pages", "end": "12 dec"}
JOBS = {"kind": Kind.IN_ALL, "total": "10", "unit": "applications", "end": "12 dec"}
THESIS = {"kind": Kind.ONCE, "end": "30 june", "cue": ""}
EFFORT = {**THESIS, "days": "3", "amount": "30", "unit": "minutes"}

SAID = [
    ("drink", LIMIT, "I will drink at most 10 beers a week, after dinner,"),
    ("drink less beer", LIMIT, "I will drink at most 10 beers a week,"),
    ("drink beer", {**LIMIT, "place": "home"}, "I will drink at most 10 beers a week at home,"),
    ("drink", {**LIMIT, "total": "0"}, "I will drink no beers at all,"),
    ("drink wine", {**LIMIT, "total": "0", "unit": ""}, "I will drink wine, none at all,"),
    ("play games", {**LIMIT, "unit": "hours"}, "I will play games, at most 10 hours a week,"),
    ("drink alcohol", EVENINGS, "I will drink alcohol on at most 2 evenings a week,"),
    ("drink", {**LIMIT, "period": "2"}, "I will drink at most 10 beers every two weeks,"),
    ("write", JOBS, "I will write 10 applications in all by 12 Dec, after dinner,"),
    ("write applications", JOBS, "I will write 10 applications in all by 12 Dec,"),
    ("10 applications by december", JOBS, "I will do 10 applications in all by 12 Dec,"),
    ("read a novel", PAGES, "I will read a novel, 300 pages in all by 12 Dec,"),
    ("hand in my thesis", THESIS, "I will hand in my thesis by 30 Jun 2027, because"),
    (
        "hand in my thesis",
        EFFORT,
        "I will hand in my thesis with 3 days a week, 30 minutes each on the way by 30 Jun 2027,",
    ),
    ("run", {"kind": Kind.TOTAL, "total": "20", "unit": "km"}, "I will run for 20 km a week,"),
    ("read pages", {"kind": Kind.TOTAL, "total": "50", "unit": "pages"}, "read 50 pages a week,"),
    (
        "drink coffee",
        {"days": "5", "cap": "2", "unit": "cups"},
        "I will drink coffee 5 days a week, at most 2 cups each day,",
    ),
    ("call a friend", {"days": "1", "period": "2"}, "call a friend 1 day every two weeks,"),
]


@pytest.mark.parametrize(("action", "answers", "said"), SAID)
def test_each_kind_is_said_as_people_say_it(action, answers, said):
    draft = replace(BASE, action=action, **answers)
    reading = read(draft, TODAY)
    assert said in built_from(draft, reading)
    # Once it is a goal it says the same, without the gaps.
    assert said in sentence_of(new_goal(draft, reading, "g", 0), TODAY)


@pytest.mark.parametrize("answers", [{**JOBS, "end": ""}, {**THESIS, "end": ""}])
def test_what_needs_a_day_shows_that_it_has_none(answers):
    draft = replace(BASE, action="write", **answers)
    assert "by ‹when?›" in built_from(draft, read(draft, TODAY))
