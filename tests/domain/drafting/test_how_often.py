"""The line "How often, or how much?": what people type, and what is understood."""

from dataclasses import replace
from datetime import date
from time import process_time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from smartgoals_tui.domain.drafting.how_often import (
    HowOften,
    describe_how_often,
    find_how_often,
    read_how_often,
)
from smartgoals_tui.domain.drafting.read_measure import DAY_UNITS, read_measure
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.parts import Measurable
from smartgoals_tui.domain.text.numbers import AmbiguousNumber
from tests.domain.drafting.said.phrasings import PHRASINGS, SLIPS, TABLE

TODAY = date(2026, 11, 27)
MON_TO_FRI = frozenset(range(5))


def understood(typed: str) -> str:
    return describe_how_often(read_how_often(typed, TODAY))


@pytest.mark.parametrize(("typed", "said"), [*TABLE, *SLIPS, *PHRASINGS])
def test_what_people_type_is_understood_whole(typed, said):
    assert understood(typed) == said
    assert read_how_often(typed, TODAY).rest == ""


@pytest.mark.parametrize(("typed", "said"), [*TABLE, *SLIPS, *PHRASINGS])
def test_capitals_blanks_and_a_full_stop_change_nothing(typed, said):
    if "'" not in typed:
        assert understood(f"  {typed.upper()} . ").casefold() == said.casefold()


def test_days_and_their_upper_end():
    assert read_how_often("3-4 times", TODAY).more == "4 days a week"
    assert read_how_often("20 to 30 minutes a day", TODAY).more == "30 minutes each time"
    assert read_how_often("once or twice a week", TODAY).more == "2 days a week"
    assert read_how_often("at most 2-3 beers", TODAY).total == "3"


def test_weekdays_are_planned():
    assert read_how_often("weekdays", TODAY).weekdays == MON_TO_FRI
    assert read_how_often("tue & thu", TODAY).weekdays == {1, 3}
    assert read_how_often("not sundays", TODAY).weekdays == frozenset(range(6))
    assert read_how_often("sat-mon", TODAY).weekdays == {0, 5, 6}


@pytest.mark.parametrize(
    ("typed", "rest"),
    [
        ("3x a week after dinner", "after dinner"),
        ("run at 7:30 3x a week", "at 7:30"),
        ("20 minutes of yoga 3x a week, maybe", "yoga … maybe"),
        ("10 kg until summer", "until summer"),
        ("3 times a week at 7", "at 7"),
        ("3 times a week, ideally 5", "5"),
        ("8 hours of sleep a night", "sleep"),
    ],
)
def test_what_is_not_understood_is_told(typed, rest):
    assert read_how_often(typed, TODAY).rest == rest


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("", "Say how often"),
        (" ?! ", "Say how often"),
        ("asdf", "3 times a week"),
        ("11 pm", "time of day"),
        ("after 10", "time of day"),
        ("7:30", "time of day"),
        ("until may", "until when"),
        ("a few times a week", "How many"),
        ("as often as possible", "How many"),
        ("every 3 weeks", "1, 2 or 4"),
        ("once a year", "Four weeks"),
        ("8 days a week", "1 to 7"),
        ("10 minutes each time", "on how many days"),
        ("30", "30 of what"),
        ("99999999999 km", "too large"),
    ],
)
def test_what_says_no_measure_is_answered_with_what_would(typed, part):
    with pytest.raises(InvalidValue, match=part):
        read_how_often(typed, TODAY)


@pytest.mark.parametrize("typed", ["1,250 steps a day", "1.250 km", "save 1,500 euros"])
def test_a_number_that_may_be_two_is_asked_about(typed):
    with pytest.raises(AmbiguousNumber):
        read_how_often(typed, TODAY)


def test_the_answers_leave_nothing_of_an_old_kind_behind():
    draft = GoalDraft("d").answered(read_how_often("at most 2 coffees a day", TODAY).answers)
    assert (draft.kind, draft.days, draft.cap, draft.unit) == (
        MeasureKind.DAYS,
        "7",
        "2",
        "coffees",
    )
    draft = draft.answered(read_how_often("3x", TODAY).answers)
    assert (draft.days, draft.cap, draft.unit) == ("3", "", "")
    draft = replace(draft, weekdays=frozenset({1}), end="31 May")
    draft = draft.answered(read_how_often("20 km a week", TODAY).answers)
    assert (draft.weekdays, draft.end) == ({1}, "31 May")
    assert (draft.kind, draft.total, draft.days) == (MeasureKind.TOTAL, "20", "")


def test_what_is_done_once_is_said():
    said = read_how_often("hand in my thesis by 30 june, 3x a week", TODAY)
    assert (said.kind, said.done, said.days) == (MeasureKind.ONCE, "hand in my thesis", "3")


@pytest.mark.parametrize(
    ("typed", "kind", "words"),
    [
        ("once by 30 june, 3x 1 hour", MeasureKind.ONCE, "once, 3 days a week, 1 hour each time"),
        ("once by may, 3 x 30 minutes a week", MeasureKind.ONCE, "once, 3 days a week, 30 min"),
        ("once by june and 20 km a week", MeasureKind.ONCE, "once, 20 km a week on the way"),
        ("once, 3 days a week", MeasureKind.ONCE, "once, 3 days a week on the way"),
        ("once a week by may", MeasureKind.DAYS, "1 day a week, until 31 May"),
        ("once every two weeks", MeasureKind.DAYS, "1 day every two weeks"),
    ],
)
def test_once_by_a_day_leaves_the_rest_to_the_weeks_on_the_way(typed, kind, words):
    said = read_how_often(typed, TODAY)
    assert said.kind is kind
    assert describe_how_often(said).startswith(words)


@pytest.mark.parametrize(
    "unit",
    [
        "tiles",
        "ties",
        "hoses",
        "minuets",
        "dates",
        "minds",
        "reps",
        "paces",
        "sections",
        "panes",
        "timers",
        "otters",
    ],
)
def test_a_unit_near_another_word_stays(unit):
    assert read_how_often(f"10 {unit} a week", TODAY).unit == unit


UNITS = st.sampled_from(
    ["", "minutes", "hours", "km", "pages", "euros", "beers", "pull-ups", "glasses of water"]
)
NUMBERS = st.one_of(
    st.integers(1, 3000).map(float), st.integers(1, 3000).map(lambda cents: cents / 100)
)
WEEKS = st.sampled_from([1, 2, 4])


@st.composite
def measures(draw):
    kind = draw(st.sampled_from(MeasureKind))
    weeks = draw(WEEKS)
    if kind is MeasureKind.ONCE:
        return Measure(kind, 1)
    if kind is MeasureKind.IN_ALL:
        return Measure(kind, draw(NUMBERS), unit=draw(UNITS))
    if kind is MeasureKind.TOTAL:
        return Measure(kind, draw(NUMBERS), unit=draw(UNITS), weeks=weeks)
    if kind is MeasureKind.LIMIT and draw(st.booleans()):
        days = float(draw(st.integers(0, 7 * weeks)))
        unit = draw(st.sampled_from(["days", "evenings", "nights"]))
        return Measure(kind, days, unit=unit, on_days=True, weeks=weeks)
    if kind is MeasureKind.LIMIT:
        return Measure(kind, draw(st.just(0.0) | NUMBERS), unit=draw(UNITS), weeks=weeks)
    days = float(draw(st.integers(1, 7 * weeks)))
    if draw(st.booleans()):
        cap = draw(st.just(0.0) | NUMBERS)
        return Measure(kind, days, unit=draw(UNITS), cap=cap, weeks=weeks)
    amount = draw(st.none() | NUMBERS)
    return Measure(kind, days, amount, draw(UNITS) if amount else "", weeks=weeks)


class Reader:
    def add_problem(self, field, message):
        raise AssertionError(field, message)

    def take(self, field, text, understand):  # noqa: ARG002
        return understand(text) if text.strip() else None


def singular(measure):
    """A single one is said without its "s"."""
    return measure and replace(measure, unit=measure.unit.removesuffix("s"))


def read_back(words):
    draft = GoalDraft("d").answered(read_how_often(words, TODAY).answers)
    found = read_measure(draft, Reader())
    return singular(found.measure), singular(found.effort)


@given(measures())
def test_what_a_measure_says_of_itself_reads_back(measure):
    assert read_back(measure.describe()) == (singular(measure), None)
    assert read_how_often(measure.describe(), TODAY).rest == ""


@given(measures())
@example(Measure(MeasureKind.LIMIT, 0.0, weeks=2))
def test_what_is_answered_reads_back_as_well(measure):
    said = read_how_often(measure.describe(), TODAY)
    assert replace(read_how_often(describe_how_often(said), TODAY), unit="") == replace(
        said, unit=""
    )


@given(
    st.integers(1, 7).map(lambda days: Measure(MeasureKind.DAYS, float(days)))
    | NUMBERS.map(lambda total: Measure(MeasureKind.TOTAL, total, unit="km"))
    | NUMBERS.map(lambda each: Measure(MeasureKind.DAYS, 3.0, each, "minutes"))
)
def test_an_effort_on_the_way_reads_back(effort):
    measurable = Measurable(Measure(MeasureKind.ONCE, 1.0), effort=effort)
    assert read_back(measurable.describe()) == (singular(measurable.measure), singular(effort))


SIGNS = ["[/", "\x00", "\u202e", "1:99", "1e9", "½", "٣", "😀", "no", "by", "-", ",", "12/20"]
WORDS = st.sampled_from([word for typed, _ in (*TABLE, *PHRASINGS) for word in typed.split(" ")])


@given(st.text() | st.lists(WORDS | st.sampled_from(SIGNS), max_size=12).map(" ".join))
def test_any_text_has_an_answer_or_a_sentence(typed):
    try:
        answer = describe_how_often(read_how_often(typed, TODAY))
    except InvalidValue as error:
        answer = str(error)
    assert answer
    found = find_how_often(typed, TODAY)
    assert found is None or 0 <= found[0] < found[1] <= len(typed)


@pytest.mark.parametrize("piece", ["a", "9", "1 000 ", "1,", "3x ", "monday and ", "in the next "])
def test_a_very_long_text_is_read_at_once(piece):
    typed = (piece * 10_000)[:10_000]
    begun = process_time()
    try:
        said = read_how_often(typed, TODAY)
    except InvalidValue:
        said = HowOften(MeasureKind.DAYS)
    assert process_time() - begun < 0.5
    assert len(said.rest) <= 10_000 + 5


def test_all_words_of_days_say_a_limit_on_days():
    for unit in sorted(DAY_UNITS):
        if unit.endswith("s"):
            said = read_how_often(f"on at most 2 {unit} a week", TODAY)
            assert (said.kind, said.total, said.unit) == (MeasureKind.LIMIT, "2", unit)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("walk in the park 20 min 3x a week after dinner", "20 min 3x a week"),
        ("drink at most 10 beers a week with friends", "at most 10 beers a week"),
        ("meet my friends more", None),
        ("read before bed", None),
    ],
)
def test_the_measure_of_a_sentence_is_found(sentence, found):
    place = find_how_often(sentence, TODAY)
    assert (place and sentence[place[0] : place[1]]) == found
