"""The rules about words, measured on goals that people labelled."""

import json
from pathlib import Path

import pytest

from smartgoals_tui.domain.coach import Level, hints_for_sentence

DATA = Path(__file__).parents[4] / "shared/data/smartspan/dev.jsonl"
NOT_MEASURABLE = {"M1"}
NOT_SPECIFIC = {"S1", "S2", "S3", "S4", "S10"}

pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the labelled goals are not here")


def rows():
    return [json.loads(line) for line in DATA.read_text("utf-8").splitlines()]


def measure(some, label, rules):
    """Return precision and recall of a warning by ``rules`` that ``label`` is missing."""
    warned = [
        any(one.rule in rules and one.level is Level.MISSING for one in hints_for_sentence(goal))
        for goal in (row["goal"] for row in some)
    ]
    faulty = [not row[label] for row in some]
    right = sum(warn and fault for warn, fault in zip(warned, faulty, strict=True))
    return right / sum(warned), right / sum(faulty)


@pytest.mark.parametrize(
    ("label", "rules", "precision", "recall"),
    [("measurable", NOT_MEASURABLE, 0.92, 0.70), ("specific", NOT_SPECIFIC, 0.65, 0.45)],
)
def test_warnings_are_mostly_right_and_mostly_there(label, rules, precision, recall, capsys):
    every = rows()
    parts = {"all": every, "even lines": every[::2], "odd lines": every[1::2]}
    found = {name: measure(part, label, rules) for name, part in parts.items()}
    with capsys.disabled():
        print()
        for name, (right, complete) in found.items():
            print(f"not {label}, {name}: precision {right:.2f}, recall {complete:.2f}")
    assert found["all"][0] >= precision
    assert found["all"][1] >= recall


def test_a_rule_that_says_something_is_missing_is_right_more_often_than_not():
    said = {}
    for row in rows():
        for one in hints_for_sentence(row["goal"]):
            if one.level is Level.MISSING:
                label = "measurable" if one.rule in NOT_MEASURABLE else "specific"
                said.setdefault(one.rule, []).append(not row[label])
    assert set(said) <= NOT_MEASURABLE | NOT_SPECIFIC
    # Fewer than five say nothing about a rule.
    often = {rule: faults for rule, faults in said.items() if len(faults) >= 5}
    assert often
    assert all(2 * sum(faults) >= len(faults) for faults in often.values())
