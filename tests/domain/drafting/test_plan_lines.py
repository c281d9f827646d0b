"""The plan in lines: each says what was answered, and a gap says nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smartgoals_tui.domain.drafting.plan_lines import lines_below_title, plan_lines, plan_lines_of
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.goal.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.goal.parts import IfThen
from tests.domain.builders import MONDAY, full_draft, goal_of, make_draft

LABELS = ["Goal", "How often", "When", "First step", "If … then", "Why", "Sure", "Until"]
FIELDS = ["action", "often", "cue", "stairs", "obstacle", "why", "confidence", "end"]


def test_every_gap_has_its_line_and_its_field():
    draft = GoalDraft("d")
    lines = plan_lines(draft, read(draft, MONDAY))
    assert [line.label for line in lines] == LABELS
    assert [line.field for line in lines] == FIELDS
    assert not any(line.text for line in lines)


def test_a_goal_has_only_lines_that_say_something():
    lines = plan_lines_of(goal_of(make_draft()), MONDAY)
    assert [(line.letter, line.label, line.text) for line in lines] == [
        ("S", "Goal", "walk"),
        ("M", "How often", "3 days a week"),
    ]
    assert [line.label for line in plan_lines_of(goal_of(full_draft()), MONDAY)] == LABELS


def text_of(label, **answers):
    draft = make_draft(**answers)
    lines = plan_lines(draft, read(draft, MONDAY))
    return next(line.text for line in lines if line.label == label)


MEASURED = {"amount": "10", "unit": "minutes"}

SAID = [
    ("Goal", {"action": "I want to walk."}, "walk"),
    ("Goal", {"place": "living room", "company": "Ann"}, "walk in the living room with Ann"),
    ("Goal", {"place": "mum's garage sale"}, "walk, mum's garage sale"),
    ("Goal", {"action": "play with Bo", "company": "Ann"}, "play with Bo, with Ann"),
    ("Goal", {"company": "nobody"}, "walk, alone"),
    ("Goal", {"company": "with myself", "place": "?"}, "walk, alone"),
    ("Goal", {"action": "eat at home", "place": "home"}, "eat at home"),
    ("Goal", {"action": "i go to the gym"}, "I go to the gym"),
    ("Goal", {"action": "my essay"}, "my essay"),
    ("How often", {**MEASURED, "baseline": "0"}, "3 days a week, 10 minutes each time; now 0"),
    ("How often", {"amount": "11", "unit": "pm"}, "3 days a week, at 11 pm"),
    ("How often", {"amount": "2", "unit": "person"}, "3 days a week, 2 people each time"),
    ("How often", {"kind": MeasureKind.TOTAL, "total": "3"}, "3 a week"),
    ("How often", {"kind": MeasureKind.ONCE, "days": "2"}, "once, 2 days a week on the way"),
    ("How often", {"days": "9"}, ""),
    ("When", {"cue": "alarm"}, "alarm"),
    ("When", {"cue": "when im tired."}, "when I'm tired"),
    ("When", {"cue": "?"}, ""),
    ("First step", {"stairs": (StairDraft("a", "", "1"),)}, "1 day a week"),
    (
        "First step",
        {"stairs": (StairDraft("a", "Put on shoes", "2"),)},
        "Put on shoes, 2 days a week",
    ),
    (
        "First step",
        {**MEASURED, "stairs": (StairDraft("a", "one minute", "2", "1"), StairDraft("b", "", "2"))},
        "one minute, 2 days a week, then 2 steps",
    ),
    ("If … then", {"obstacle": "If im tired", "response": "then i play"}, "I'm tired, then I play"),
    ("If … then", {"obstacle": "rain", "response": "umbrella"}, "rain, then umbrella"),
    ("If … then", {"obstacle": "its raining"}, "it's raining"),
    ("If … then", {"obstacle": "...", "response": "sit"}, "then sit"),
    ("Why", {"why": "because i need it."}, "because I need it"),
    ("Why", {"why": "my kids"}, "my kids"),
    ("Why", {"why": "?"}, ""),
    ("Sure", {"confidence": 0}, "0 of 10"),
    ("Until", {"end": "29 March 2026"}, "Sun 29 Mar, 4 weeks"),
    (
        "Until",
        {"start": "9 March 2026", "end": "29 March 2026"},
        "Sun 29 Mar, 3 weeks from Mon 9 Mar",
    ),
    ("Until", {"end": "3 jan 2027"}, "Sun 3 Jan 2027, 44 weeks"),
]


@pytest.mark.parametrize(("label", "answers", "text"), SAID)
def test_each_line_reads_right_whatever_was_typed(label, answers, text):
    assert text_of(label, **answers) == text


def test_a_long_plan_keeps_both_halves_and_each_has_its_line():
    goal = goal_of(full_draft(obstacle="a" * 90, response="b" * 90))
    further = (IfThen("it rains", "go inside"), IfThen("half"))
    goal = replace(goal, achievable=replace(goal.achievable, further=further))
    lines = plan_lines_of(goal, MONDAY, 50)
    said = [line.text for line in lines if line.label == "If … then"]
    assert said == [f"{'a' * 20}…, then {'b' * 20}…", "it rains, then go inside"]


def test_below_its_title_a_goal_does_not_say_it_again():
    assert [line.label for line in lines_below_title(goal_of(make_draft()), MONDAY)] == [
        "How often"
    ]
    there = goal_of(make_draft(place="park"))
    assert lines_below_title(there, MONDAY)[0].text == "walk in the park"


@settings(max_examples=50)
@given(st.lists(st.text(max_size=30), min_size=7, max_size=7))
def test_any_words_make_lines_of_one_line(typed):
    fields = ("action", "place", "company", "cue", "why", "obstacle", "response")
    draft = make_draft(**dict(zip(fields, typed, strict=True)))
    for line in plan_lines(draft, read(draft, MONDAY)):
        assert "\n" not in line.text
        assert line.text == line.text.strip(" ")
