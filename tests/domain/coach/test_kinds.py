"""What the coach says of limits, caps, amounts in all, what is done once, and longer periods."""

from dataclasses import replace

import pytest

from smartgoals_tui.domain.coach import (
    Context,
    LetterStatus,
    OtherGoal,
    case_of,
    flights,
    letter_status_of,
    load_of,
    other_goals,
)
from smartgoals_tui.domain.coach.asking_less import asks_less
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.goal.draft import StairDraft
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind, asks_more
from tests.domain.builders import make_goal
from tests.domain.coach.drafts import CONTEXT, TODAY, changed, hint_of

K = MeasureKind
BASE = {"days": "", "amount": "", "stairs": (), "baseline": ""}
LIMIT = BASE | {"action": "drink beer", "kind": K.LIMIT, "total": "10", "unit": "beers"}
EVENINGS = LIMIT | {"total": "2", "unit": "evenings"}
CAP = BASE | {"action": "drink coffee", "days": "5", "cap": "2", "unit": "coffees"}
IN_ALL = BASE | {"action": "write my book", "kind": K.IN_ALL, "total": "50", "unit": "pages"}
PAGES = BASE | {"action": "read a novel", "kind": K.TOTAL, "total": "10", "unit": "pages"}
ONCE = BASE | {"action": "hand in my thesis", "kind": K.ONCE, "unit": "", "done": "it is in"}
FORTNIGHT = BASE | {"action": "visit my aunt", "days": "1", "period": "2", "unit": ""}


def said(rule, goal, **answers):
    return hint_of(rule, changed(**(goal | answers)))


def values(hint):
    return [dict(edit.values) for edit in hint.edits if edit.values]


@pytest.mark.parametrize(
    ("rule", "kind", "answers"),
    [
        # 7 evenings are no "7 of 7", and a limit needs no room.
        ("M4", EVENINGS, {"total": "7"}),
        ("M4", LIMIT, {"total": "7"}),
        ("M4", FORTNIGHT, {"days": "7"}),
        ("M4", FORTNIGHT, {"days": "13"}),
        ("M4", CAP, {"days": "6"}),
        # What is done once has no "now".
        ("M5", ONCE, {}),
        ("M5", LIMIT, {"baseline": "12"}),
        # It is as much as now, or nearly.
        ("M6", LIMIT, {"baseline": "10"}),
        ("M6", LIMIT, {"baseline": "20"}),
        ("M6", LIMIT, {"baseline": "30", "stairs": (StairDraft("a", "", "24"),)}),
        ("M6", EVENINGS, {"baseline": "4"}),
        ("M6", EVENINGS, {"baseline": "1.5"}),
        ("M6", LIMIT, {"baseline": "6", "revises": "goal"}),
        # More days of a cap, or longer each time: the step is not in the number.
        ("M6", CAP, {"baseline": "6"}),
        ("M6", BASE, {"days": "3", "amount": "10", "unit": "minutes", "baseline": "5"}),
        # There are no more days than these, and what goes on as before is no step.
        ("M6", BASE, {"days": "7", "unit": "", "baseline": "7"}),
        ("M6", BASE, {"action": "keep on walking", "days": "3", "unit": "", "baseline": "3"}),
        ("M6", IN_ALL, {"baseline": "0", "end": "8 weeks"}),
        ("M6", IN_ALL, {"baseline": "3", "end": "8 weeks"}),
        ("M6", ONCE, {"baseline": "0"}),
        ("M6", FORTNIGHT, {"days": "4", "baseline": "1"}),
        # None needs no unit, and what is done once has no number.
        ("M2", LIMIT, {"total": "0", "unit": ""}),
        ("M2", CAP, {"cap": "0", "unit": ""}),
        ("M2", ONCE, {}),
        ("M2", EVENINGS, {}),
        # The total has its pace, or needs none.
        ("M3", IN_ALL, {"action": "write 50 pages"}),
        ("M3", LIMIT, {"action": "drink at most 60 beers"}),
        ("M3", ONCE, {"action": "write 50 pages"}),
        ("M8", IN_ALL, {"action": "save 600 euros", "total": "600", "unit": "euros"}),
        # A choice of days is none.
        ("M1", EVENINGS, {"action": "drink on at most 2 days a week"}),
        ("M1", BASE, {"action": "cook only 2 days a week", "unit": ""}),
        ("M1", BASE, {"action": "smoke, at most 3 times a week", "unit": ""}),
        ("M1", CAP, {"action": "drink coffee 3 times a week"}),
        ("M1", ONCE, {"action": "write twice a week"}),
        # Done by an end.
        ("T5", IN_ALL, {"end": "1 week"}),
        ("T5", ONCE, {"end": "1 week"}),
        ("T6", IN_ALL, {"end": "16 Dec 2026"}),
        ("T6", ONCE, {"end": "16 Dec 2026"}),
        # Sunday of the second week.
        ("T6", FORTNIGHT, {"end": "29 Nov 2026"}),
        ("T8", LIMIT, {"action": "drink 900 beers"}),
        ("T8", CAP, {"action": "drink 900 coffees"}),
        ("T8", ONCE, {"action": "write 900 pages", "unit": "pages"}),
        ("T8", IN_ALL, {"amount": "2", "end": "8 weeks"}),
        ("T8", FORTNIGHT, {"action": "run 10 km", "days": "2", "amount": "5", "unit": "km"}),
        # The effort of what is done once is no stair above it.
        ("A2", ONCE, {"days": "3", "stairs": (StairDraft("a", "Outline", difficulty=2),)}),
    ],
)
def test_what_does_not_fit_the_kind_is_not_said(rule, kind, answers):
    assert said(rule, kind, **answers) is None


@pytest.mark.parametrize(
    ("rule", "kind", "answers", "words", "edited"),
    [
        ("M1", LIMIT, {"total": ""}, "How much at most, in a week?", []),
        ("M1", IN_ALL, {"total": ""}, "How much is it in all, by the end?", []),
        ("M2", LIMIT, {"unit": ""}, "10 what: drinks, cups, euros?", []),
        ("M2", CAP, {"unit": ""}, "2 what: drinks, cups, euros?", []),
        (
            "M3",
            BASE | {"kind": K.DAYS, "action": "write 50 pages", "unit": "", "end": "8 weeks"},
            {},
            "50 pages in 8 weeks: about 7 pages a week?",
            [
                {"kind": K.TOTAL, "total": "7", "unit": "pages"},
                {"kind": K.IN_ALL, "total": "50", "unit": "pages"},
            ],
        ),
        ("M4", CAP, {"days": "7"}, "5 of 7 leaves room for real life.", [{"days": "5"}]),
        (
            "M4",
            FORTNIGHT,
            {"days": "14"},
            "10 of 14 leaves room for real life.",
            [{"days": "10"}],
        ),
        ("M5", LIMIT, {}, "How much is it now, in a usual week? A guess is fine.", []),
        ("M5", IN_ALL, {}, "What do you do now, in a usual week? 0 is a fine answer.", None),
        (
            "M6",
            LIMIT,
            {"baseline": "30"},
            "Start with at most 30, and go down from there?",
            None,
        ),
        ("M6", EVENINGS, {"baseline": "6"}, "Start with at most 6, and go down from there?", None),
        (
            "M6",
            IN_ALL,
            {"baseline": "2", "end": "8 weeks"},
            "More weeks, or less in all?",
            [{"end": "Fri 19 Feb 2027"}],
        ),
        (
            "M6",
            LIMIT,
            {"baseline": "6"},
            "Should it stay at 6, or become less?",
            [
                {"kind": K.LIMIT, "total": "6", "unit": "beers", "days": "", "amount": ""},
                {"kind": K.LIMIT, "total": "4", "unit": "beers", "days": "", "amount": ""},
            ],
        ),
        (
            "M6",
            LIMIT,
            {"baseline": "0"},
            "Should it stay at 0?",
            [{"kind": K.LIMIT, "total": "0", "unit": "beers", "days": "", "amount": ""}],
        ),
        (
            "M6",
            PAGES,
            {"baseline": "20"},
            "Is the goal to do less, or more than 20?",
            [
                {"kind": K.LIMIT, "total": "10", "unit": "pages", "days": "", "amount": ""},
                {"total": "25"},
            ],
        ),
        (
            "M6",
            PAGES,
            {"baseline": "10"},
            "Is the goal to keep that up, or to do more than 10?",
            [{"total": "15"}],
        ),
        (
            "M6",
            BASE | {"unit": ""},
            {"days": "3", "baseline": "5"},
            "Is the goal to do less, or more than 5?",
            [
                {"kind": K.LIMIT, "total": "3", "unit": "days", "days": "", "amount": ""},
                {"days": "6"},
            ],
        ),
        (
            "M6",
            FORTNIGHT,
            {"baseline": "1"},
            "Is the goal to do less, or more than 2 every two weeks?",
            None,
        ),
        (
            "M6",
            FORTNIGHT,
            {"days": "8", "baseline": "1"},
            "Start with 3 and go up from there?",
            None,
        ),
        (
            "T1",
            IN_ALL,
            {"end": ""},
            "How about 12 weeks? 50 pages are about 4 pages a week then.",
            [{"end": "12 weeks"}, {"end": "8 weeks"}],
        ),
        (
            "T1",
            ONCE,
            {"end": ""},
            "By when would you like it to be done: in 12 weeks, for example?",
            None,
        ),
        (
            "T8",
            IN_ALL,
            {"amount": "1", "end": "4 weeks"},
            "More weeks, or more each time?",
            [{"end": "Fri 29 Jan 2027"}],
        ),
        (
            "T8",
            FORTNIGHT,
            {"action": "run 500 km", "kind": K.TOTAL, "total": "10", "unit": "km"},
            "More a week, or more weeks, for 500 km?",
            [{"total": "84"}, None],
        ),
    ],
)
def test_each_kind_is_spoken_of_as_what_it_is(rule, kind, answers, words, edited):
    hint = said(rule, kind, **answers)
    assert hint is not None
    assert hint.suggestion == words
    if edited is not None and None not in edited:
        assert values(hint) == edited
    elif edited:
        assert values(hint)[0] == edited[0]


@pytest.mark.parametrize(
    ("rule", "kind", "answers", "why"),
    [
        ("M6", LIMIT, {"baseline": "30"}, "From 30 to at most 10 beers a week is a big step."),
        ("M6", LIMIT, {"baseline": "6"}, "It is 6 now, and the goal leaves room for 10."),
        ("M6", PAGES, {"baseline": "20"}, "You do 20 already, and the goal asks for 10."),
        ("M6", PAGES, {"baseline": "10"}, "You do 10 already, as much as the goal asks for."),
        (
            "M6",
            EVENINGS,
            {"baseline": "6"},
            "From 6 to at most 2 evenings a week is a big step.",
        ),
        (
            "M6",
            IN_ALL,
            {"baseline": "2", "end": "8 weeks"},
            "From 2 to about 6 pages a week is a big step.",
        ),
        (
            "M4",
            CAP,
            {"days": "7"},
            "If every day counts, one long evening decides the whole week.",
        ),
        (
            "T8",
            IN_ALL,
            {"amount": "1", "end": "4 weeks"},
            "50 pages in 4 weeks are about 13 pages a week. That is more than once a day.",
        ),
        (
            "T6",
            LIMIT,
            {"end": "16 Dec 2026"},
            "The last week has only 3 days and counts for less: at most 5 instead of 10 beers.",
        ),
        (
            "T6",
            FORTNIGHT,
            {"days": "8", "end": "16 Dec 2026"},
            "The last two weeks have only 3 days and count for less: 1 instead of 8 days.",
        ),
    ],
)
def test_why_it_matters_is_reckoned_by_the_kind(rule, kind, answers, why):
    assert said(rule, kind, **answers).why == why


@pytest.mark.parametrize(
    ("kind", "answers", "labels"),
    [
        (
            LIMIT,
            {},
            [
                "first step: at most 15 beers a week",
                "leave more room: at most 12 beers a week",
            ],
        ),
        (
            EVENINGS,
            {"baseline": "5"},
            [
                "first step: on at most 5 evenings a week",
                "leave more room: on at most 3 evenings a week",
            ],
        ),
        (
            CAP,
            {},
            [
                "first step: 2 days a week, at most 2 coffees each day",
                "ask less: 4 days a week, at most 2 coffees each day",
                "leave more room: at most 3 coffees each day",
            ],
        ),
        (IN_ALL, {}, ["ask less: 25 pages in all"]),
        (ONCE, {}, []),
        (ONCE, {"days": "3"}, ["ask less: 2 days a week"]),
        (FORTNIGHT, {"days": "2"}, ["ask less: 1 day every two weeks"]),
    ],
)
def test_what_makes_each_kind_easier(kind, answers, labels):
    hint = said("A1", kind, confidence=4, **answers)
    offered = [edit.label for edit in hint.edits]
    smaller = [label for label in offered if not label.startswith(("another", "later", "keep"))]
    if kind is FORTNIGHT:
        smaller = [label for label in smaller if not label.startswith("first step")]
    assert smaller == labels


def test_a_limit_with_more_room_takes_its_needless_stairs_away():
    stairs = (StairDraft("a", "", "15"), StairDraft("b", "", "12"), StairDraft("c", "Now", "11"))
    hint = said("A1", LIMIT, confidence=4, stairs=stairs)
    room = next(edit for edit in hint.edits if edit.label.startswith("leave more room"))
    kept = (stairs[0], replace(stairs[2], target="12"))
    assert dict(room.values) == {"total": "12", "stairs": kept}


def test_a_stair_below_a_limit_asks_more_than_the_goal():
    tight = StairDraft("t", "", "5")
    hint = said("A2", LIMIT, stairs=(StairDraft("l", "", "15"), tight))
    assert "asks more than the goal" in hint.suggestion
    assert said("A2", LIMIT, stairs=(StairDraft("l", "", "15", difficulty=2),)) is None


@pytest.mark.parametrize("kind", [IN_ALL, ONCE])
def test_what_is_done_by_an_end_is_asked_for_steps_and_offered_days(kind):
    hint = said("A2", kind)
    assert hint.suggestion == "Which steps lead there, and by when?"
    (offer,) = hint.edits
    stairs = dict(offer.values)["stairs"]
    assert len(stairs) == 3
    assert all(stair.by for stair in stairs)
    assert not read(changed(**(kind | {"stairs": stairs})), TODAY).problems


@pytest.mark.parametrize(
    ("kind", "answers", "label"),
    [
        (LIMIT, {"baseline": "25"}, "4 steps: 25, 20, 15, 10 beers"),
        (EVENINGS, {"baseline": "4"}, "3 steps: 4, 3, 2 evenings"),
        (CAP, {}, "4 steps: 2, 3, 4, 5 days, at most 4, 3, 3, 2 coffees"),
        (IN_ALL, {}, "3 steps: 15, 35, 50 pages"),
        (ONCE, {}, "3 steps, each with its day"),
        (ONCE, {"end": ""}, "2 steps to the goal"),
    ],
)
def test_a_flight_of_each_kind_says_its_steps(kind, answers, label):
    draft = changed(**(kind | answers))
    labels = [edit.label for edit in flights(case_of(draft, read(draft, TODAY)))]
    assert label in labels
    assert len(labels) >= 2


@pytest.mark.parametrize(
    ("measure", "days", "check_ins"),
    [
        (Measure(K.LIMIT, 10, unit="beers"), None, 0),
        (Measure(K.LIMIT, 7, unit="days", on_days=True), None, 0),
        (Measure(K.DAYS, 7, unit="coffees", cap=2), None, 0),
        (Measure(K.DAYS, 3, weeks=2), None, 2),
        (Measure(K.DAYS, 1, weeks=4), None, 1),
        (Measure(K.TOTAL, 20, 5, "km", weeks=2), None, 2),
        (Measure(K.IN_ALL, 50, 2, "pages"), 56, 4),
        (Measure(K.IN_ALL, 50, 1, "pages"), 14, 7),
        (Measure(K.IN_ALL, 50, unit="pages"), 56, 1),
        (Measure(K.IN_ALL, 50, 2, "pages"), None, 7),
        (Measure(K.ONCE, 1), 90, 1),
    ],
)
def test_a_week_is_loaded_by_what_takes_a_sitting(measure, days, check_ins):
    assert load_of((), measure, days).check_ins == check_ins


def test_other_goals_are_loaded_by_their_kind():
    kinds = {
        "limit": Measure(K.LIMIT, 10, unit="beers"),
        "pages": Measure(K.IN_ALL, 50, 2, "pages"),
        "thesis": Measure(K.ONCE, 1),
    }
    end = TODAY.replace(year=TODAY.year + 1)
    goals = [
        replace(make_goal(measure, start=TODAY, end=end), uid=uid) for uid, measure in kinds.items()
    ]
    found = {goal.uid: goal.check_ins for goal in other_goals(goals, TODAY)}
    assert found == {"limit": 0, "pages": 1, "thesis": 1}


def test_a_limit_beside_busy_goals_makes_no_week_heavier():
    busy = Context((OtherGoal("a", "A", 14),))
    assert hint_of("A3", changed(**LIMIT), busy) is None
    assert hint_of("A3", changed(**(CAP | {"days": "7"})), busy) is None
    assert hint_of("A3", changed(days="1"), busy) is not None


@pytest.mark.parametrize(
    "measure",
    [
        *(Measure(K.LIMIT, most, unit="beers") for most in (0, 1, 4, 10, 120, 2.5, 0.01)),
        *(Measure(K.LIMIT, most, unit="days", on_days=True) for most in range(6)),
        *(Measure(K.DAYS, days, cap=2) for days in (1, 2, 7)),
        *(Measure(K.IN_ALL, total) for total in (2, 3, 50, 0.5)),
        Measure(K.DAYS, 2, weeks=2),
    ],
)
def test_what_asks_less_does(measure):
    smaller = asks_less(measure)
    assert smaller is not None
    assert asks_more(measure, smaller)
    assert not asks_more(smaller, measure)
    assert smaller.weeks == measure.weeks


@pytest.mark.parametrize(
    "measure",
    [
        Measure(K.ONCE, 1),
        Measure(K.IN_ALL, 1),
        Measure(K.DAYS, 1),
        Measure(K.LIMIT, 6, unit="days", on_days=True),
    ],
)
def test_below_the_least_there_is_nothing(measure):
    assert asks_less(measure) is None


@pytest.mark.parametrize(
    ("kind", "now"),
    [(LIMIT, "12"), (EVENINGS, "3"), (CAP, "3"), (IN_ALL, "3"), (ONCE, ""), (FORTNIGHT, "0")],
)
def test_m_is_clear_once_it_is_answered(kind, now):
    draft = changed(**(kind | {"baseline": now}))
    status = letter_status_of(draft, read(draft, TODAY), Letter.M, CONTEXT)
    assert status is LetterStatus.CLEAR
