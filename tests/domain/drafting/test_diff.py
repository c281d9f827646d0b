"""What differs between two drafts, in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smartgoals_tui.domain.drafting.diff import Difference, describe_changes, differences
from smartgoals_tui.domain.goal.draft import StairDraft
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.domain.goal.measure import MeasureKind
from tests.domain.builders import make_draft


@pytest.mark.parametrize(
    ("answers", "line"),
    [
        ({"kind": MeasureKind.TOTAL}, "How often, or how much: 3 days a week → an amount a week"),
        ({"weekdays": frozenset({4, 0})}, "Planned days: nothing → Monday, Friday"),
        ({"confidence": 0}, "How sure are you?: nothing → 0"),
        ({"wording": "Mine"}, "The sentence: nothing → Mine"),
        ({"action": "run\nfar"}, "What would someone see you doing?: walk → run far"),
        ({"why": "y" * 300}, f"Why does it matter to you?: nothing → {'y' * 119}…"),
    ],
)
def test_a_change_in_words(answers, line):
    assert describe_changes(make_draft(), make_draft(**answers)) == (line,)


def test_a_letter_that_is_left_open_is_said_with_its_reason():
    before = make_draft().skipping(Letter.S, "as it was")
    after = before.skipping(Letter.R, "I will ask Ana")
    assert describe_changes(before, after) == ("Relevant: left open: I will ask Ana",)


def test_what_is_no_change():
    same = make_draft(uid="x", saved=9, dismissed=frozenset({"a"}), why=" ")
    assert describe_changes(make_draft(), same) == ()


LOW = StairDraft("a", "Low", "2", "5", 3)
SAID = "Low (2 days a week, 5 each time) difficulty 3"
ONCE = StairDraft("b", "Once")
LONG = StairDraft("c", "z" * 300, "4")


@pytest.mark.parametrize(
    ("before", "after", "lines"),
    [
        ((), (LOW, ONCE), (f"Step added: {SAID}", "Step added: Once")),
        ((LOW, ONCE), (ONCE,), (f"Step taken away: {SAID}",)),
        ((ONCE,), (replace(ONCE, title="Twice"),), ("Step: Once → Twice",)),
        ((LOW, ONCE), (ONCE, LOW), ("Stairs: in another order",)),
        ((LOW,), (LOW, StairDraft("d", " ")), ()),
        # What differs behind what a line shows is no less of a change.
        ((LONG,), (replace(LONG, target="5"),), ("Step: reworded",)),
        (
            (LOW, LONG, ONCE),
            (LOW, LONG, replace(ONCE, difficulty=1)),
            ("Step: Once → Once difficulty 1",),
        ),
    ],
)
def test_stairs_are_told_one_by_one(before, after, lines):
    assert describe_changes(make_draft(stairs=before), make_draft(stairs=after)) == lines


@pytest.mark.parametrize(
    ("target", "amount", "said"),
    [
        ("2x", "5 min", "Low (2 days a week, 5 minutes each time)"),
        ("1 day", "half an hour", "Low (1 day a week, 30 minutes each time)"),
        ("lots", "5 km", "Low (lots a week, 5 km each time)"),
    ],
)
def test_a_unit_typed_with_a_number_is_said_once(target, amount, said):
    stair = StairDraft("a", "Low", target, amount)
    before = make_draft(unit="minutes", amount="10")
    (line,) = describe_changes(before, replace(before, stairs=(stair,)))
    assert line == f"Step added: {said}"


def test_old_and_new_can_be_shown_apart():
    (found,) = differences(make_draft(), make_draft(days="5"))
    assert found == Difference("How often", "3", "5")
    assert (found.words, found.line) == ("3 → 5", "How often: 3 → 5")


@pytest.mark.parametrize(
    ("answers", "line"),
    [
        (
            {"kind": MeasureKind.TOTAL, "total": "9", "unit": "km"},
            "Step: 1 day a week → 1 km a week",
        ),
        ({"kind": MeasureKind.TOTAL, "total": "9"}, "Step: 1 day a week → 1 a week in all"),
    ],
)
def test_a_stair_that_counts_other_things_is_another_one(answers, line):
    before = make_draft(days="3", stairs=(StairDraft("a", "", "1"), ONCE))
    after = replace(before, days="", **answers)
    assert [change for change in describe_changes(before, after) if change.startswith("Step")] == [
        line
    ]
