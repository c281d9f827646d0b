"""The course of a weekly review: every answer is kept, and no decision is made twice."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.change import GoalStep, ReviewStep
from smartgoals_tui.domain.goal.goal import Status
from smartgoals_tui.domain.goal.plan import Pause, Stair
from smartgoals_tui.domain.lifecycle.review_decisions import decided
from smartgoals_tui.domain.lifecycle.review_wording import AGAIN, without_suggested_obstacle
from smartgoals_tui.domain.lifecycle.weekly_review import (
    ANSWERS_LABEL,
    DECIDED_ALREADY,
    UNDO_LABELS,
    WeeklyReviewState,
)
from smartgoals_tui.domain.progress.judging import WeekState
from smartgoals_tui.domain.progress.review import Decision, Facts
from smartgoals_tui.domain.text.week import Week
from tests.domain.builders import CALENDAR, days_measure, make_goal, march

WEEK = Week(march(9))
TODAY = march(18)
"""A Wednesday, in the week behind."""

LOW, MID, TOP = (Stair(name, name, days_measure(n)) for n, name in enumerate("abc", 1))
KEPT_WEEK, LAPSE = Facts(WeekState.MET, 3, 3, 3), Facts(WeekState.PARTLY, 1, 3, 1)


class Source:
    """Goals and records that change only by what a review gives to save."""

    def __init__(self, *uids: str, facts: Facts = LAPSE, **parts: object) -> None:
        goal = make_goal(MID.measure, stairs=(LOW, MID, TOP), stair="b")
        self.goals = {uid: replace(goal, uid=uid, **parts) for uid in uids}
        self.today, self.instant, self.calendar = TODAY, 0, CALENDAR
        self.review = None
        self.the_facts = facts

    def goal(self, uid):
        return self.goals.get(uid)

    def facts(self, _uid, _week):
        return self.the_facts

    def record(self, _week):
        return self.review

    def due(self, _week):
        return [uid for uid, goal in self.goals.items() if goal.status is Status.ACTIVE]

    def new_uid(self):
        return "r"

    def save(self, edit):
        """Carry ``edit`` out, where there is one; each step must go on from what is there."""
        for step in edit.steps if edit else ():
            if isinstance(step, ReviewStep):
                assert step.before == self.review
                self.review = step.after
            else:
                assert isinstance(step, GoalStep)
                assert step.before == self.goals[step.after.uid]
                self.goals[step.after.uid] = step.after

    def begin(self):
        review = WeeklyReviewState(self, WEEK, tuple(self.goals))
        review.open()
        return review

    def go_on(self, review, **answers):
        """Decide on the open page; return what undo calls it, "" where nothing was saved."""
        made = review.decide(answers)
        self.save(made.edit)
        if review.go_on():
            review.open()
        return made.edit.label if made.edit else ""


def test_it_goes_from_goal_to_goal_and_ends_behind_the_last():
    source = Source("g", "h")
    review = source.begin()
    assert (review.chosen, review.number, review.count, review.is_last) == ("g", 1, 2, False)
    assert not review.go_back()
    source.go_on(review)
    assert (review.chosen, review.number, review.is_last) == ("h", 2, True)
    assert not source.review.finished
    source.go_on(review)
    assert review.page is None
    assert not review.go_on()
    assert source.review.finished
    assert review.go_back()


@pytest.mark.parametrize(
    ("facts", "obstacle", "decision"),
    [(KEPT_WEEK, "", Decision.KEEP), (LAPSE, AGAIN, Decision.KEEP)],
)
def test_a_page_begins_with_what_is_likely(facts, obstacle, decision):
    page = Source("g", facts=facts).begin().page
    assert (page.obstacle, page.decision, page.facts) == (obstacle, decision, facts)


def test_a_goal_behind_its_end_is_not_decided_about():
    goal = make_goal(end=march(15))
    source = Source("g", time_bound=goal.time_bound, plans=goal.plans)
    review = source.begin()
    assert (review.page.decision, review.page.obstacle) == (None, "")
    source.go_on(review, helped="tea")
    assert source.review.of("g").decision is None
    assert source.goals["g"].status is Status.ACTIVE


def test_just_looking_keeps_nothing():
    review = Source("g").begin()
    assert review.keep({}) is None
    assert review.keep({"obstacle": AGAIN, "decision": Decision.KEEP}) is None


def test_answers_are_kept_once_and_decide_nothing():
    source = Source("g")
    review, before = source.begin(), source.goals["g"]
    answers = {"helped": "tea", "decision": Decision.LET_GO}
    edit = review.keep(answers)
    assert edit.label == ANSWERS_LABEL
    source.save(edit)
    assert review.keep(answers) is None
    said = source.review.of("g")
    assert (said.helped, said.decision, said.obstacle, said.done) == (
        "tea",
        Decision.LET_GO,
        "",
        False,
    )
    assert source.goals["g"] == before
    assert source.begin().page.helped == "tea"


@pytest.mark.parametrize("decision", Decision)
def test_a_decision_is_made_once(decision):
    source = Source("g", "h")
    before = source.goals["g"]
    review = source.begin()
    words = review.describe({"decision": decision})
    assert not review.is_outdated({"decision": decision})
    assert source.go_on(review, decision=decision) == UNDO_LABELS[decision]
    after = source.goals["g"]
    assert after == decided(before, decision, TODAY, CALENDAR)
    review.go_back()
    review.open()
    assert review.describe({}) == DECIDED_ALREADY != words
    assert decision in review.offered()
    assert source.go_on(review) == ""
    assert source.goals["g"] == after


@pytest.mark.parametrize("first", Decision)
@pytest.mark.parametrize("then", Decision)
def test_deciding_again_takes_the_place_of_the_decision_before(first, then):
    source = Source("g", "h")
    before = source.goals["g"]
    review = source.begin()
    source.go_on(review, decision=first, confidence=4)
    review.go_back()
    review.open()
    source.go_on(review, decision=then)
    expected = decided(before, then, TODAY, CALENDAR)
    after = source.goals["g"]
    assert (after.plans, after.pauses, after.status) == (
        expected.plans,
        expected.pauses,
        expected.status,
    )
    assert after.achievable.confidence == 4


def test_a_pause_says_why_where_illness_was_the_difference():
    source = Source("g")
    source.go_on(source.begin(), decision=Decision.PAUSE, different="ill")
    assert source.goals["g"].pauses == (Pause(TODAY, None, "ill"),)


def test_a_page_that_was_left_half_way_is_gone_on_with():
    source = Source("g", "h")
    review = source.begin()
    source.go_on(review)
    source.save(review.keep({"helped": "tea"}))
    review.close()
    assert review.keep({"helped": "late"}) is None
    again = source.begin()
    assert (again.chosen, again.page.helped) == ("h", "tea")


def test_a_goal_that_is_gone_has_no_page():
    source = Source("g", "h")
    review = source.begin()
    del source.goals["g"]
    assert review.keep({"helped": "tea"}) is None
    assert review.decide({"helped": "tea"}) is None
    assert review.describe({}) == ""
    assert not review.is_outdated({})
    assert review.offered() == ()
    assert review.open() is None


@pytest.mark.parametrize("decision", [Decision.CLIMB, Decision.SHRINK])
def test_what_was_described_is_what_is_done(decision):
    """Another day or another program may make the words under a decision untrue."""
    source = Source("g")
    review, answers = source.begin(), {"decision": decision}
    review.describe(answers)
    source.today = march(24)
    goal = source.goals["g"]
    source.goals["g"] = replace(
        goal, plans=(replace(goal.plans[0], measure=TOP.measure, stair="c"),)
    )
    assert review.is_outdated(answers)
    assert not review.is_outdated({"decision": Decision.LET_GO})
    review.describe(answers)
    assert not review.is_outdated(answers)


def test_a_review_that_was_put_away_stays_away():
    source = Source("g", "h")
    review = source.begin()
    source.go_on(review)
    source.review = replace(source.review, finished=True)
    source.save(review.keep({"helped": "tea"}))
    assert source.review.finished


WORDS = st.sampled_from(["", "tea", "a week is full again", AGAIN, " "])
ANSWERS = st.fixed_dictionaries(
    {},
    optional={
        "helped": WORDS,
        "hindered": WORDS,
        "different": st.sampled_from(["", "ill", "busy"]),
        "obstacle": WORDS,
        "response": WORDS,
        "decision": st.sampled_from(Decision),
        "confidence": st.none() | st.integers(0, 10),
    },
)
STEPS = st.lists(st.tuples(st.sampled_from(["keep", "next", "back", "leave"]), ANSWERS))


@given(STEPS)
def test_whatever_is_answered_in_any_order_is_kept_and_decided_once(steps):
    """Beside a plain model: what was said last of each goal, and what was decided last."""
    source = Source("g", "h")
    review = source.begin()
    bases, expected = dict(source.goals), dict(source.goals)
    last = {}
    for step, answers in steps:
        uid, page = review.chosen, review.page
        said = without_suggested_obstacle(review.said(answers))
        if step == "next":
            decision = said.decision
            if not (page.done and page.decision is decision):
                reason = "ill" if said.different == "ill" else ""
                expected[uid] = decided(bases[uid], decision, TODAY, CALENDAR, reason)
            last[uid] = replace(said, done=True)
            source.go_on(review, **answers)
            if review.page is None:
                review.open()
        else:
            if said != without_suggested_obstacle(page):
                # Of what is decided already only going on decides again.
                last[uid] = replace(said, decision=page.decision) if page.done else said
            source.save(review.keep(answers))
            if step == "leave":
                review = source.begin()
                bases, expected = dict(source.goals), dict(source.goals)
            elif step == "back":
                review.go_back()
            review.open()
        for name, goal in source.goals.items():
            model = expected[name]
            assert (goal.plans, goal.pauses, goal.status) == (
                model.plans,
                model.pauses,
                model.status,
            )
    recorded = {part.goal: part for part in source.review.goals} if source.review else {}
    assert recorded == last
