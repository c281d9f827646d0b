"""The line and the fields behind it say the same, whichever of them is typed."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.drafting.diff import describe_changes
from smartgoals_tui.domain.drafting.measure_line import PARTS, following, words_of
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.measure import MeasureKind as Kind

TODAY = date(2026, 11, 27)
BEERS = GoalDraft("d", kind=Kind.LIMIT, total="10", unit="beers")

# "1 beers" is said as 1 beer.
counts = st.integers(2, 7).map(str)
units = st.sampled_from(["minutes", "km", "beers", "pages", "hours", "coffees"])
periods = st.sampled_from(["", "2", "4"])


def drafts():
    """Drafts of each kind as a person fills the fields in."""
    return st.one_of(
        st.builds(GoalDraft, st.just("d"), days=counts, period=periods),
        st.builds(GoalDraft, st.just("d"), days=counts, amount=counts, unit=units),
        st.builds(GoalDraft, st.just("d"), days=counts, cap=counts, unit=units),
        st.builds(GoalDraft, st.just("d"), kind=st.just(Kind.TOTAL), total=counts, unit=units),
        st.builds(
            GoalDraft,
            *(st.just("d"),),
            kind=st.just(Kind.LIMIT),
            total=st.sampled_from(["0", "2", "7"]),
            unit=st.sampled_from(["beers", "days", "evenings", ""]),
            period=periods,
        ),
        st.builds(GoalDraft, st.just("d"), kind=st.just(Kind.IN_ALL), total=counts, unit=units),
        st.builds(GoalDraft, st.just("d"), kind=st.just(Kind.ONCE), days=counts),
    )


@given(drafts())
def test_the_words_of_the_fields_read_back_as_the_same_fields(draft):
    words = words_of(draft)
    read = GoalDraft("d").answered(following(GoalDraft("d"), {"often": words}, TODAY).items())
    assert {name: getattr(read, name) for name in PARTS} == {
        name: getattr(draft, name) for name in PARTS
    }


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_line_leaves_nothing_behind_that_the_next_would_not_say(first, second):
    empty = GoalDraft("d")
    once = empty.answered(following(empty, {"often": first}, TODAY).items())
    both = once.answered(following(once, {"often": second}, TODAY).items())
    direct = empty.answered(following(empty, {"often": second}, TODAY).items())
    assert replace(both, kind=direct.kind) == direct


def test_a_field_rewords_the_line_and_nonsense_empties_it():
    values = following(BEERS, {"total": "8"}, TODAY)
    assert values["often"] == "at most 8 beers a week"
    assert following(BEERS, {"total": "x"}, TODAY)["often"] == ""


def test_what_is_taken_back_is_taken_back_as_it_was():
    before = {"often": "10 beers tops", "total": "10", "unit": "beers", "kind": Kind.LIMIT}
    assert following(GoalDraft("d", days="3", often="3x"), before, TODAY) == before


@pytest.mark.parametrize(
    ("changes", "lines"),
    [
        (
            {"kind": Kind.DAYS, "total": "", "unit": "", "days": "3"},
            ("How often, or how much: at most 10 beers a week → 3 days a week",),
        ),
        (
            {"kind": Kind.ONCE, "total": "", "unit": "", "done": "I am dry"},
            (
                "How often, or how much: at most 10 beers a week → once",
                "It is done when: nothing → I am dry",
            ),
        ),
        ({"total": "8", "often": "at most 8 beers a week"}, ("At most: 10 → 8",)),
        ({"period": "2"}, ("Over how many weeks: 1 → 2",)),
    ],
)
def test_a_change_between_kinds_is_said_as_one(changes, lines):
    assert describe_changes(BEERS, replace(BEERS, **changes)) == lines
