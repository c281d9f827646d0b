"""What the model makes of wishes that it never saw, written and labelled for this test."""

import csv
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.coach.learned import OUTPUTS, WEIGHTS, YES_NO, Kind, labels_of
from smartgoals_tui.domain.coach.level import Level

TABLE = Path(__file__).with_name("labelled.tsv")
TRAINING = Path(__file__).parents[3] / "tools/coach_sentences.tsv"


def rows_of(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


ROWS = rows_of(TABLE)


def share(hits):
    return sum(hits) / len(hits)


def precision_and_recall(said, true):
    right = sum(one and two for one, two in zip(said, true, strict=True))
    return right / sum(said), right / sum(true)


def test_the_table_is_kept_apart_and_long_enough():
    assert len(ROWS) >= 150
    learned = {row["text"].casefold() for row in rows_of(TRAINING)}
    assert [row["text"] for row in ROWS if row["text"].casefold() in learned] == []


@pytest.mark.parametrize(
    ("label", "level", "precision", "recall"),
    [
        ("specific", {Level.MISSING}, 0.90, 0.60),
        ("specific", {Level.MISSING, Level.ASK}, 0.80, 0.85),
        ("measurable", {Level.MISSING}, 0.90, 0.70),
        ("measurable", {Level.MISSING, Level.ASK}, 0.85, 0.85),
    ],
)
def test_what_is_said_to_be_open_is_mostly_open(label, level, precision, recall):
    name = "level_of_s" if label == "specific" else "level_of_m"
    said = [getattr(labels_of(row["text"]), name) in level for row in ROWS]
    found = precision_and_recall(said, [row[label] == "0" for row in ROWS])
    assert found[0] >= precision
    assert found[1] >= recall


@pytest.mark.parametrize(
    ("label", "precision", "recall"),
    [("several", 0.75, 0.70), ("hedge", 0.75, 0.50), ("imposed", 0.75, 0.50)],
)
def test_what_else_is_heard_is_mostly_right(label, precision, recall):
    said = [getattr(labels_of(row["text"]), label).value for row in ROWS]
    found = precision_and_recall(said, [row[label] == "1" for row in ROWS])
    assert found[0] >= precision
    assert found[1] >= recall


def test_four_of_five_kinds_are_right():
    assert share([labels_of(row["text"]).kind.value == row["kind"] for row in ROWS]) >= 0.8


CLEAR = (
    ("be happier", Kind.BEING, False),
    ("feel less lonely", Kind.BEING, False),
    ("lose weight", Kind.OUTCOME, False),
    ("save 2,000 euros", Kind.OUTCOME, False),
    ("stop worrying", Kind.AVOID, False),
    ("stop biting my nails", Kind.AVOID, True),
    ("get my son to do his homework", Kind.OTHERS, False),
    ("work on my temper", Kind.EXPLORE, False),
    ("exercise", Kind.BEHAVIOUR, False),
    ("talk to people", Kind.BEHAVIOUR, False),
    ("tidy up", Kind.BEHAVIOUR, False),
    ("walk to the lake", Kind.BEHAVIOUR, True),
    ("play chess with my aunt", Kind.BEHAVIOUR, True),
    ("hand in my thesis", Kind.BEHAVIOUR, True),
)
"""The plainest of each kind: text, kind, whether it is specific."""


@pytest.mark.parametrize(("text", "kind", "is_specific"), CLEAR)
def test_the_plainest_of_each_kind_is_known(text, kind, is_specific):
    labels = labels_of(text)
    assert labels.kind.value is kind
    assert (labels.level_of_s is None) is is_specific


TYPED = {
    "in capitals": str.upper,
    "with a full stop": "{}.".format,
    "with signs and blanks": "  {} !! ".format,
    "as a wish": "I want to {}".format,
    "as a wish with an apostrophe": "I'd like to {}.".format,
    "as a resolution": "my goal is to {}".format,
}


@pytest.mark.parametrize("change", TYPED.values(), ids=TYPED)
@pytest.mark.parametrize("text", [text for text, _, _ in CLEAR])
def test_it_does_not_matter_how_it_is_typed(change, text):
    assert labels_of(change(text)).kind == labels_of(text).kind
    assert labels_of(change(text)).specific == labels_of(text).specific


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("be hapier", "be happier"),
        ("be happeir", "be happier"),
        ("exercize more", "exercise more"),
        ("dont smoke", "don't smoke"),
        ("loose weigth", "lose weight"),
        ("stop worying", "stop worrying"),
        ("meditaet on Sundays", "meditate on Sundays"),
    ],
)
def test_a_slip_of_the_fingers_changes_no_verdict(typed, meant):
    found, wanted = labels_of(typed), labels_of(meant)
    assert found.kind.value is wanted.kind.value
    assert found.specific.value == wanted.specific.value


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("be happier", "be happier"),
        ("I want to Lose Weight", "Lose Weight"),
        ("stop worrying", "worrying"),
        ("tidy up", "tidy"),
    ],
)
def test_the_words_that_weigh_most_are_as_typed(text, words):
    assert words in labels_of(text).vague


def test_how_sure_somebody_is_and_what_is_quoted_say_nothing():
    plain = labels_of("walk by the river")
    assert labels_of("walk by the river (80% confident)").measurable == plain.measurable


@given(st.text() | st.text("ab '’.,&-1:%\n", max_size=40))
def test_any_text_has_labels(text):
    labels = labels_of(text)
    assert all(0.5 <= getattr(labels, name).probability <= 1 for name in YES_NO)
    assert 1 / len(Kind) <= labels.kind.probability <= 1
    assert labels.vague in text


def test_a_long_text_costs_no_more_than_its_beginning():
    assert labels_of("be happier " * 5_000).kind.value is Kind.BEING


def test_the_weights_are_small_and_say_where_they_come_from():
    assert WEIGHTS.stat().st_size <= 150_000
    document = json.loads(WEIGHTS.read_text("utf-8"))
    made = document["made"]
    assert {"note", "data", "figures"} <= set(made)
    assert "MIT" in made["note"]
    assert all(len(one["date"]) == 10 for one in made["data"])
    assert all(len(row) > len(OUTPUTS) for row in document["rows"].split("\n"))


@pytest.mark.parametrize("name", ["specific", "measurable"])
@pytest.mark.parametrize(("level", "precision"), [(Level.MISSING, 0.90), (Level.ASK, 0.75)])
def test_each_level_was_as_right_as_it_sounds(name, level, precision):
    figures = json.loads(WEIGHTS.read_text("utf-8"))["made"]["figures"]
    assert figures[f"not {name}, {level}"][0] >= precision
