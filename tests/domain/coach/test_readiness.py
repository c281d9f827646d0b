"""Whether a plan is ready, what is open in it, and the one thing worth doing next."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smartgoals_tui.domain.coach.readiness import SAID_LATER, left_for_later, readiness
from smartgoals_tui.domain.coach.ruler import EXPERIMENT
from smartgoals_tui.domain.drafting.convert import new_goal
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.domain.goal.measure import MeasureKind
from tests.domain.coach.drafts import TODAY, WHOLE, changed

answers = dict
NO_MEASURE = answers(days="", amount="", unit="")
IN_ALL = answers(kind=MeasureKind.IN_ALL, days="", total="50", amount="", unit="pages")
ONCE = answers(kind=MeasureKind.ONCE, often="once", days="", amount="", unit="")
LIMIT = answers(kind=MeasureKind.LIMIT, days="", total="10", amount="", unit="beers")
UNSURE = "Open: a step you are sure of. You can leave it open."
SURE = "Ready: an end, a measure, and you are sure."
TRIED = "Ready: an end, a measure, and you are trying it out."


def ready(draft):
    return readiness(draft, read(draft, TODAY))


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (WHOLE, SURE),
        (changed(confidence=7), SURE),
        (changed(confidence=10, why="", cue="", stairs=(), obstacle="", response=""), SURE),
        (changed(confidence=6), UNSURE),
        (changed(confidence=0), UNSURE),
        (changed(confidence=None), "Open: how sure you are. You can leave it open."),
        (changed(confidence=1, dismissed=frozenset({"A1"})), UNSURE),
        (changed(confidence=1, dismissed=frozenset({"A1", EXPERIMENT})), TRIED),
        (changed(confidence=9, dismissed=frozenset({EXPERIMENT})), SURE),
        (changed(confidence=None).skipping(Letter.A, "I want to explore first"), TRIED),
        (changed(end=""), "Open: an end. You can leave it open."),
        (changed(end="").skipping(Letter.T, "later"), "Open: an end. You can leave it open."),
        (changed(**NO_MEASURE), "Open: a measure. You can leave it open."),
        (
            changed(**NO_MEASURE).skipping(Letter.M, "later"),
            "Open: a measure. You can leave it open.",
        ),
        (
            changed(end="", confidence=None),
            "Open: an end, and how sure you are. You can leave it open.",
        ),
        (
            changed(end="", confidence=3, **NO_MEASURE),
            "Open: an end, a measure, and a step you are sure of. You can leave it open.",
        ),
        (changed(**IN_ALL), SURE),
        (changed(**ONCE), SURE),
        (changed(**LIMIT), SURE),
        (changed(action=""), ""),
        (changed(days="9"), ""),
    ],
)
def test_ready_is_said_only_where_it_is_true(draft, words):
    found = ready(draft)
    assert found.words == words
    assert found.is_ready is words.startswith("Ready")


@pytest.mark.parametrize(
    ("draft", "field", "verb"),
    [
        (WHOLE, "", ""),
        (changed(action="", end=""), "action", "put it right"),
        (changed(days="9", end="", confidence=1), "days", "put it right"),
        (changed(baseline="a bit", days="9"), "days", "put it right"),
        (changed(end="1 Jan 2020", why="", **ONCE), "end", "put it right"),
        (changed(end="", **IN_ALL), "end", "put it right"),
        (changed(end="", confidence=1, why="", **NO_MEASURE), "often", "say it"),
        (changed(end="", confidence=1, cue=""), "confidence", "make it easier"),
        (changed(end="", confidence=None, cue=""), "end", "say it"),
        (changed(confidence=None, cue=""), "confidence", "say it"),
        (changed(cue="", why=""), "cue", "say it"),
        (changed(cue="…", why=""), "cue", "say it"),
        (changed(cue="", weekdays=frozenset({0}), why=""), "why", "say it"),
        (changed(cue="", why="", **LIMIT), "why", "say it"),
        (changed(why="?"), "why", "say it"),
        (changed(confidence=2, dismissed=frozenset({EXPERIMENT}), end=""), "end", "say it"),
        # What was left open knowingly is not asked for again.
        (changed(why="").skipping(Letter.R, "later"), "", ""),
        (changed(end="", cue="").skipping(Letter.T, "later"), "", ""),
        (changed(why="", **NO_MEASURE).skipping(Letter.M, "later"), "why", "say it"),
    ],
)
def test_the_one_thing_worth_doing_next(draft, field, verb):
    best = ready(draft).best
    assert (best.field if best else "", best.verb if best else "") == (field, verb)


def test_an_end_of_what_is_done_by_a_day_is_asked_for_as_a_day():
    assert ready(changed(end="")).best.words == "until when?"
    assert ready(changed(end="", **ONCE)).best.words == "by when?"
    assert ready(changed(confidence=4)).best.words == "you are 4 of 10 sure."


@pytest.mark.parametrize(
    ("draft", "skipped"),
    [
        (WHOLE, {}),
        (GoalDraft("d", action="walk"), {"M": SAID_LATER, "T": SAID_LATER}),
        (GoalDraft("d", action="walk", start="today"), {"M": SAID_LATER}),
        (GoalDraft("d", action="walk", days="3"), {"T": SAID_LATER}),
        (changed(**NO_MEASURE).skipping(Letter.M, "mine"), {"M": "mine"}),
    ],
)
def test_a_goal_with_an_action_can_be_begun_whatever_is_open(draft, skipped):
    assert not ready(draft).blocking
    begun = left_for_later(draft, read(draft, TODAY))
    assert {skip.letter.value: skip.reason for skip in begun.skipped} == skipped
    goal = new_goal(begun, read(begun, TODAY), "g", 0)
    assert goal.start == TODAY


@settings(max_examples=50, deadline=None)
@given(
    st.builds(
        changed,
        action=st.sampled_from(["walk", "", "?"]),
        days=st.sampled_from(["3", "", "9", "x"]),
        end=st.sampled_from(["", "12 weeks", "soon", "yesterday"]),
        start=st.sampled_from(["", "today", "foo"]),
        confidence=st.sampled_from([None, 0, 7]),
        baseline=st.sampled_from(["", "a bit"]),
        why=st.sampled_from(["", "it helps"]),
    )
)
def test_what_blocks_is_all_that_blocks(draft):
    found = ready(draft)
    begun = left_for_later(draft, read(draft, TODAY))
    reading = read(begun, TODAY)
    assert {problem.field for problem in found.blocking} == {
        problem.field for problem in reading.problems
    }
    assert (found.best is None) <= found.is_ready
    assert not (found.is_ready and (reading.end is None or reading.measure is None))


@pytest.mark.parametrize(
    ("field", "typed"), [("end", "some day"), ("review_every", "x"), ("next_session", "[/b]")]
)
def test_what_may_stay_open_is_asked_for_once_and_then_left_out(field, typed):
    draft = changed(**{field: typed})
    reading = read(draft, TODAY)
    assert [problem.field for problem in readiness(draft, reading).blocking] == [field]
    assert readiness(draft, reading, asked={field}).blocking == ()
    begun = left_for_later(draft, reading, {field})
    assert begun == changed(**{field: ""})


@pytest.mark.parametrize(
    "faulty", [answers(action=""), answers(days="9"), answers(**IN_ALL, end="some day")]
)
def test_what_a_goal_needs_is_asked_for_again(faulty):
    draft = changed(**faulty)
    reading = read(draft, TODAY)
    asked = {problem.field for problem in reading.problems}
    assert readiness(draft, reading, asked=asked).blocking


def test_a_measure_that_is_not_understood_is_asked_for_once_and_its_words_are_kept():
    draft = changed(often="[/b] now and then", **NO_MEASURE)
    reading = read(draft, TODAY)
    assert [problem.field for problem in readiness(draft, reading).blocking] == ["often"]
    begun = left_for_later(draft, reading, {"often"})
    assert readiness(draft, reading, asked={"often"}).blocking == ()
    assert (begun.often, begun.skip_reason(Letter.M)) == ("", "[/b] now and then")
    goal = new_goal(begun, read(begun, TODAY), "g", 0)
    assert goal.measurable.measure.describe() == "1 day a week"


@pytest.mark.parametrize(
    ("values", "needed"),
    [
        (answers(end="some day"), set()),
        (answers(end="some day", review_every="x"), set()),
        (answers(days="9", end="some day"), {"days"}),
        (answers(action="", next_session="x"), {"action"}),
    ],
)
def test_only_what_a_goal_cannot_begin_without_is_called_needed(values, needed):
    assert ready(changed(**values)).needed == needed
