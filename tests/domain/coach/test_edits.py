"""What hints offer to do with one key."""

from dataclasses import fields, replace

import pytest

from smartgoals_tui.domain.coach import Edit, Level, case_of, flights
from smartgoals_tui.domain.coach.edits import weekly_share
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.goal.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.goal.letters import letter_of
from tests.domain.coach.drafts import SMALL, TODAY, TOTAL, WHOLE, changed, hint_of

ANSWERS = {field.name for field in fields(GoalDraft)}
BOOKS = {"action": "read 12 books", "kind": TOTAL, "unit": "books"}


@pytest.mark.parametrize(
    ("rule", "before", "after"),
    [
        ("S5", {"action": "walk home and learn Spanish"}, {"action": "walk home"}),
        ("S6", {"action": "try to walk to work"}, {"action": "walk to work"}),
        ("S6", {"action": "call Kim, if possible"}, {"action": "call Kim"}),
        ("S9", {"cue": ""}, {"cue": "after breakfast"}),
        ("M1", {"days": ""}, {"kind": WHOLE.kind, "days": "3"}),
        (
            "M1",
            {"action": "run 5 km twice a week", "days": ""},
            {"action": "run 5 km", "days": "2"},
        ),
        (
            "M1",
            {"action": "At least 3x/week, walk home", "days": "3"},
            {"action": "walk home", "days": "3"},
        ),
        ("M1", {"action": "walk home each day", "days": ""}, {"action": "walk home", "days": "7"}),
        ("M2", {"unit": ""}, {"unit": "minutes"}),
        ("M3", BOOKS | {"total": ""}, {"kind": TOTAL, "total": "1", "unit": "books"}),
        (
            "M3",
            {"action": "run 500 km", "days": ""},
            {"kind": TOTAL, "total": "42", "unit": "km"},
        ),
        (
            "M3",
            {"action": "write 12 000 words", "days": ""},
            {"kind": TOTAL, "total": "1000", "unit": "words"},
        ),
        (
            "M3",
            {"action": "write 12,000 words", "days": ""},
            {"action": "write 12000 words"},
        ),
        (
            "M3",
            {"action": "read 300 pages", "days": "", "end": ""},
            {"kind": TOTAL, "total": "25", "unit": "pages"},
        ),
        ("M4", {"days": "7"}, {"days": "5"}),
        ("M5", {"baseline": ""}, {"baseline": "0"}),
        ("M6", {"stairs": ()}, {"stairs": (StairDraft("first-1", target="2"),)}),
        (
            "M6",
            {"stairs": (StairDraft("first-1", "high", "4"),)},
            {"stairs": (StairDraft("first-2", target="2"), StairDraft("first-1", "high", "4"))},
        ),
        (
            "M6",
            {"stairs": (), "kind": TOTAL, "total": "20", "amount": "", "baseline": "0"},
            {"stairs": (StairDraft("first-1", target="5"),)},
        ),
        (
            "M7",
            {"action": "meditate every single morning"},
            {"action": "meditate most morning"},
        ),
        ("A1", {"confidence": 5}, {"stairs": (replace(SMALL, target="1"),)}),
        (
            "A1",
            {"confidence": 5, "stairs": ()},
            {"stairs": (StairDraft("first-1", target="2"),)},
        ),
        ("A1", {"confidence": 5, "stairs": (replace(SMALL, target="1"),)}, {"days": "4"}),
        ("A2", {"stairs": ()}, {"stairs": (StairDraft("first-1", target="2"),)}),
        ("T1", {"end": ""}, {"end": "12 weeks"}),
        ("T3", {"start": "today", "end": "yesterday"}, {"end": "Sat 19 Dec 2026"}),
        ("T2", {"end": "soon"}, {"end": "12 weeks"}),
        ("T2", {"start": "soon"}, {"start": "next monday"}),
        ("T2", {"cue": "when I have time"}, {"cue": "after breakfast"}),
        (
            "T3",
            {"start": "1 Nov 2026", "end": "20 Nov 2026"},
            {"end": "Sat 19 Dec 2026"},
        ),
        ("T3", {"start": "20 Nov 2026"}, {"start": "today"}),
        ("T3", {"next_session": "1 Oct 2026"}, {"next_session": ""}),
        ("T4", {"end": "2 years"}, {"review_every": "4"}),
        ("T6", {"end": "16 Dec 2026"}, {"end": "Sun 20 Dec 2026"}),
        ("T8", BOOKS | {"action": "read 30 books", "total": "1"}, {"total": "3"}),
        (
            "T8",
            {"action": "write 900 pages", "amount": "15", "unit": "pages", "end": "10 weeks"},
            {"end": "Fri 12 Feb 2027"},
        ),
    ],
)
def test_an_edit_changes_just_the_answer(rule, before, after):
    draft = changed(**before)
    hint = hint_of(rule, draft)
    assert hint is not None
    assert hint.edit is not None
    assert hint.edit.label
    assert dict(hint.edit.values) == after
    edited = draft.answered(hint.edit.values)
    assert len(read(edited, TODAY).problems) <= len(read(draft, TODAY).problems)
    after_it = hint_of(rule, edited)
    assert rule == "A1" or after_it is None or after_it.field != hint.field


def test_splitting_keeps_one_goal_and_carries_the_other():
    hint = hint_of("S5", changed(action="", wish="I want to be happier and exercise more"))
    assert hint.edits == (
        Edit(
            "keep “I want to be happier”",
            (("wish", "I want to be happier"),),
            others=("exercise more",),
        ),
        Edit(
            "keep “exercise more”",
            (("wish", "exercise more"),),
            others=("I want to be happier",),
        ),
    )


@pytest.mark.parametrize(
    ("action", "first", "second"),
    [
        ("cook dinner, then call my mother", "cook dinner", "call my mother"),
        ("write a page and also tidy the desk", "write a page", "tidy the desk"),
        ("walk home; and then I will read a book.", "walk home", "read a book"),
        ("lose weight and to find a job", "lose weight", "find a job"),
        ("say “walk and run” and read 🙂 aloud", "say “walk and run”", "read 🙂 aloud"),
    ],
)
def test_both_halves_are_the_persons_own_words(action, first, second):
    keep = hint_of("S5", changed(action=action)).edits[0]
    assert (keep.values, keep.others) == ((("action", first),), (second,))


def test_a_long_action_has_no_halves():
    assert hint_of("S5", changed(action="walk slowly along the river " * 6)).edits == ()


def test_low_confidence_offers_three_ways_to_make_it_easier_or_to_keep_it():
    labels = [edit.label for edit in hint_of("A1", changed(confidence=5)).edits]
    assert labels == [
        "easier first step: 1 day a week",
        "ask less: 4 days a week",
        "shorter: 5 minutes each time",
        "keep it as it is, as an experiment",
    ]


def test_asking_less_takes_away_the_stairs_that_would_be_as_high():
    worded, drafted = StairDraft("w", "Most days", "4"), StairDraft("d", "", "4")
    low, once = StairDraft("l", "", "2"), StairDraft("o", "Buy shoes")
    draft = changed(days="5", amount="", confidence=5, stairs=(once, low, worded, drafted))
    less = next(edit for edit in hint_of("A1", draft).edits if edit.label.startswith("ask less"))
    assert less.values == (("days", "4"), ("stairs", (once, low, worded)))


def test_asking_less_or_shorter_leaves_no_stair_above_the_goal():
    stairs = (
        StairDraft("a", "", "2", "10"),
        StairDraft("b", "Longer", "5", "20"),
        StairDraft("c", "", "3", "25"),
        StairDraft("d", "", "3"),
    )
    draft = changed(days="5", amount="30", confidence=5, stairs=stairs)
    offers = {edit.label.split(":")[0]: dict(edit.values) for edit in hint_of("A1", draft).edits}
    assert offers["ask less"]["stairs"] == (
        stairs[0],
        replace(stairs[1], target="4"),
        *stairs[2:],
    )
    assert offers["shorter"]["stairs"] == (
        stairs[0],
        replace(stairs[1], amount="15"),
        replace(stairs[2], amount="15"),
        stairs[3],
    )
    for values in offers.values():
        after = replace(draft, **values)
        assert hint_of("A2", after) is None or "asks more" not in hint_of("A2", after).suggestion


def test_of_a_total_by_a_day_only_the_person_can_say_the_share():
    hint = hint_of("M3", changed(action="read 300 pages by 30 June", days="", end=""))
    assert (hint.suggestion, hint.edits) == ("How much of it is that each week?", ())


@pytest.mark.parametrize(
    ("total", "weeks", "share"),
    [
        (10, 8, 2),
        (12, 12, 1),
        (5, 12, 1),
        (7.5, 4, 1.9),
        (0.9, 3, 0.3),
        (12.25, 2, 6.13),
        (100.5, 4, 26),
        (300, 12, 25),
        (301, 12, 26),
    ],
)
def test_the_share_of_a_week_is_as_fine_as_the_total(total, weeks, share):
    assert weekly_share(total, weeks) == share


@pytest.mark.parametrize(
    ("action", "ask", "offered"),
    [
        ("save 1,250 euros", "Is “1,250” 1.25 or 1250?", ["1250 euros", "1.25 euros"]),
        ("save 1.250 euros", "Is “1.250” 1.25 or 1250?", ["1250 euros", "1.25 euros"]),
        ("run 100,000 m", "Is “100,000” 100 or 100000?", ["100000 m", "100 m"]),
        ("save 1,250.50 euros", "1,250.50 euros in 4 weeks: about 313 euros a week?", None),
        ("save 1.250,50 euros", "1.250,50 euros in 4 weeks: about 313 euros a week?", None),
        ("save 1'250 euros", "1'250 euros in 4 weeks: about 313 euros a week?", None),
        ("save 1 250 euros", "1 250 euros in 4 weeks: about 313 euros a week?", None),
        ("save 1,250,000 euros", "1,250,000 euros in 4 weeks: about 312500 euros a week?", None),
    ],
)
def test_a_number_in_the_action_that_may_be_two_is_asked_about(action, ask, offered):
    hint = hint_of("M3", changed(action=action, days="", end="4 weeks"))
    assert hint.suggestion == ask
    if offered:
        assert [edit.label for edit in hint.edits] == offered
        for edit in hint.edits:
            assert edit.label in dict(edit.values)["action"]


@pytest.mark.parametrize("action", ["run 1,250 m", "walk 10,000 steps", "walk 1,250,5 m"])
def test_a_number_that_is_no_total_either_way_is_not(action):
    assert hint_of("M3", changed(action=action, days="")) is None


def test_a_measure_beside_another_one_is_asked_about():
    hint = hint_of("M1", changed(action="walk home 3 times a week", days="5"))
    assert (hint.found, hint.level) == ("3 times a week", Level.ASK)
    assert hint.suggestion == "Which one do you mean?"
    assert [edit.values for edit in hint.edits] == [
        (("action", "walk home"), ("days", "3")),
        (("action", "walk home"), ("days", "5")),
    ]


def test_a_guessed_pace_below_one_a_week_is_not_offered():
    assert hint_of("M3", changed(action="draw 3 sketches", days="", end="")) is None
    hint = hint_of("M3", changed(action="draw 12 sketches", days="", end=""))
    assert hint.suggestion == "12 sketches in 12 weeks: about 1 sketch a week?"


def test_a_stair_above_the_goal_is_noticed_and_taken_away():
    high, low = StairDraft("h", "", "7", "40"), StairDraft("l", "", "1")
    hint = hint_of("A2", changed(days="3", amount="10", stairs=(low, high)))
    assert "asks more than the goal" in hint.suggestion
    assert hint.edits[0].values == (("stairs", (low,)),)


def test_where_nothing_can_be_smaller_another_time_and_a_later_end_are_left():
    one = changed(days="1", amount="", unit="", stairs=(), confidence=2)
    assert [edit.values for edit in hint_of("A1", one).edits[:-1]] == [
        (("cue", "after lunch"),),
        (("end", "Fri 12 Mar 2027"),),
    ]


def test_a_cue_that_names_every_meal_leaves_no_other_time():
    labels = [
        edit.label
        for edit in hint_of(
            "A1", changed(confidence=5, cue="after breakfast, lunch and dinner")
        ).edits
    ]
    assert len(labels) == 4
    assert not any("another time" in label for label in labels)


def test_a_whole_flight_is_offered_where_no_stair_is():
    flight = hint_of("A2", changed(stairs=())).edits[1]
    assert flight.label == "from now to the goal in 4 steps"
    stairs = dict(flight.values)["stairs"]
    assert [(stair.target, stair.amount, stair.difficulty) for stair in stairs] == [
        ("2", "2", 2),
        ("3", "5", 4),
        ("4", "", 6),
    ]
    assert not read(changed(stairs=stairs), TODAY).problems


@pytest.mark.parametrize(
    ("answers", "label"),
    [
        ({"days": "5", "amount": ""}, "4 steps: 2, 3, 4, 5 days"),
        ({"days": "5", "amount": "10"}, "4 steps: 2 × 2, 3 × 5, 4 × 10, 5 × 10 minutes"),
        ({"kind": TOTAL, "total": "20", "unit": "km"}, "4 steps: 5, 10, 15, 20 km"),
    ],
)
def test_a_flight_says_all_that_grows_on_it(answers, label):
    draft = changed(baseline="0", stairs=(), **answers)
    labels = [one.label for one in flights(case_of(draft, read(draft, TODAY)))]
    assert label in labels


def test_every_offer_names_answers_that_are_there():
    weak = changed(
        action="try to read 30 books and write",
        wish="",
        days="7",
        unit="",
        stairs=(),
        confidence=2,
        obstacle="",
        why="",
        others=4,
        value=0,
        end="16 Dec 2026",
        cue="",
    )
    rules = ("S5", "S6", "S9", "M2", "M4", "M6", "A1", "A2", "R1", "T5", "T6")
    offers = [edit for rule in rules if (one := hint_of(rule, weak)) for edit in one.edits]
    assert len(offers) > 12
    for edit in offers:
        assert edit.label
        assert edit.values or edit.goto or edit.lets_go
        assert {field for field, _ in edit.values} <= ANSWERS
        assert not edit.goto or letter_of(edit.goto)
