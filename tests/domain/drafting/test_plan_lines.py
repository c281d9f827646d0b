"""The plan in lines: each says what was answered, and a gap says nothing."""

from __future__ import annotations

from smartgoals_tui.domain.drafting.plan_lines import plan_lines, plan_lines_of
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.goal.draft import GoalDraft
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
