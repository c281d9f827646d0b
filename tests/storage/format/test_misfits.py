"""Documents with values of a wrong kind: named in words, the others untouched, nothing lost."""

from __future__ import annotations

import copy
import re
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from smartgoals_tui.domain.change import Change, ReviewStep
from smartgoals_tui.domain.goal.draft import GoalDraft, Skip, StairDraft
from smartgoals_tui.domain.goal.goal import Goal, LookBack, Outcome, Revision
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.domain.goal.parts import Achievable, IfThen, Motives, Relevant, Specific
from smartgoals_tui.domain.goal.plan import Pause, Plan, Stair
from smartgoals_tui.domain.progress.judging import WeekState
from smartgoals_tui.domain.progress.review import Decision, Facts, GoalReview, Review
from smartgoals_tui.storage.errors import Corrupt
from smartgoals_tui.storage.file.recovery import read_whole
from smartgoals_tui.storage.format.documents import (
    draft_document,
    goal_document,
    read_draft,
    read_entries,
    read_goal,
    read_outline,
    read_review,
    review_document,
)
from smartgoals_tui.storage.format.misfits import Unreadable
from smartgoals_tui.storage.format.state import Document
from tests.storage.helpers import (
    MEASURE,
    MONDAY,
    a_check_in,
    a_draft,
    a_goal,
    a_store,
    checked_in,
    contents,
    on_disk,
    open_store,
    put_on_disk,
)

PYTHON = re.compile(
    r"__|None|Error|unexpected|argument|isoformat|object|attribute|class|\bdict|\bstr\b|\bint\b"
    r"|float|bool|tuple|frozenset|Traceback|True|False|\{|not a valid|literal|iterable|hashable"
)
SUNDAY = MONDAY + timedelta(days=6)


def full_goal(uid: str = "g1", action: str = "run") -> Goal:
    """Return a goal in which no field has its default."""
    return replace(
        a_goal(uid),
        specific=Specific(action, "fit", "park", "Ada"),
        measurable=replace(
            a_goal().measurable, baseline=1.5, less="less", expected="some", more="more"
        ),
        time_bound=replace(
            a_goal().time_bound, end=SUNDAY, cue="tea", review_every=2, next_session=SUNDAY
        ),
        plans=(Plan(MONDAY, MEASURE, frozenset({0, 3}), "s1", "why"), Plan(SUNDAY, MEASURE)),
        achievable=Achievable(
            (Stair("s1", "low", MEASURE, 3, SUNDAY),),
            7,
            "because",
            "rain",
            "gym",
            "shoes",
            (IfThen("snow", "home"),),
        ),
        relevant=Relevant("joy", "body", Motives(1, 2, 3, 4), "my own"),
        pauses=(Pause(MONDAY, SUNDAY, "ill", "flu", "p1"),),
        revisions=(Revision(SUNDAY, ("a", "b"), "too much", "less"),),
        reserve_weeks=1,
        wording="I run",
        created=5,
        look_backs=(LookBack(SUNDAY, Outcome.ACHIEVED, 8, "you", "on", is_early=True),),
        follows="g0",
    )


FULL_DRAFT = replace(
    a_draft(),
    letter=Letter.A,
    saved=3,
    began_as=GoalDraft("b"),
    stairs=(StairDraft("s", "low", "2", "3", 4, SUNDAY),),
    confidence=5,
    weekdays=frozenset({1}),
    dismissed=frozenset({"a"}),
    skipped=(Skip(Letter.R, "later"),),
)
FULL_REVIEW = Review(
    "r1",
    MONDAY,
    (
        GoalReview(
            "g1",
            "Run",
            Facts(WeekState.MET, 3.0, 3.0, 3, 1),
            decision=Decision.KEEP,
            confidence=5,
            done=True,
        ),
    ),
    finished=True,
    at=9,
)

Path_ = tuple[str | int, ...]
WRONG = [None, 5, -1, 2.5, "five", "", True, [], [7], {}, {"a": 1}, "2026-13-45", [{"a": [1]}]]
DOCUMENTS: dict[str, tuple[Any, Any]] = {
    "goal": (goal_document(full_goal()), read_goal),
    "outline": (goal_document(full_goal()), read_outline),
    "draft": (draft_document(FULL_DRAFT), read_draft),
    "review": (review_document(FULL_REVIEW), read_review),
}


def places(plain: Any, at: Path_ = ()) -> Iterator[Path_]:
    """Yield the way to every value inside ``plain``."""
    items: Any = ()
    if isinstance(plain, dict):
        items = plain.items()
    elif isinstance(plain, list):
        items = enumerate(plain)
    for key, one in items:
        yield (*at, key)
        yield from places(one, (*at, key))


def with_value(plain: Any, at: Path_, value: Any) -> Any:
    """Return ``plain`` with another value at ``at``; without it for ``...``."""
    result = copy.deepcopy(plain)
    inner = result
    for key in at[:-1]:
        inner = inner[key]
    if value is ...:
        del inner[at[-1]]
    else:
        inner[at[-1]] = value
    return result


def complaint(read: Any, document: Any) -> str:
    try:
        read(document)
    except Unreadable as error:
        return str(error)
    return ""


@pytest.mark.parametrize("name", DOCUMENTS)
def test_whatever_is_wrong_is_said_in_words(name: str) -> None:
    document, read = DOCUMENTS[name]
    said = 0
    for at in places(document):
        for value in (*WRONG, ...):
            words = complaint(read, with_value(document, at, value))
            said += bool(words)
            assert not PYTHON.search(words), (at, value, words)
    assert said > (20 if name == "outline" else 100)


def path_of(field: str) -> Path_:
    return tuple(int(word) if word.isdecimal() else word for word in field.split("."))


SENTENCES = [
    ("goal", "specific.action", ..., "its action (in specific) is missing"),
    ("goal", "specific", ..., "its specific is missing"),
    ("goal", "specific.action", 7, "its action (in specific) should be text, but the number 7 is"),
    ("goal", "specific", [], "its specific should be a group of fields, but a list is there"),
    ("goal", "plans", {}, "its plans should be a list, but a group of fields is there"),
    ("goal", "plans.1", "x", "number 2 of its plans should be a group of fields, but “x” is there"),
    (
        "goal",
        "plans.0.measure.target",
        "five",
        "its target (in plans 1, measure) should be a number, but “five” is there",
    ),
    (
        "goal",
        "plans.0.measure.target",
        9,
        "its measure (in plans 1) is not right (A week has 7 days: choose a whole number from 1 "
        "to 7)",
    ),
    ("goal", "plans", [], "it is not right (A goal needs a plan)"),
    (
        "goal",
        "time_bound.start",
        "soon",
        "its start (in time_bound) should be a day such as 2026-11-22, but “soon” is there",
    ),
    ("goal", "status", "gone", "should be one of active, paused, achieved or let go, but “gone”"),
    ("goal", "status", [], "should be one of active, paused, achieved or let go, but a list is"),
    ("goal", "reserve_weeks", None, "its reserve_weeks should be a whole number, but nothing is"),
    ("goal", "reserve_weeks", True, "its reserve_weeks should be a whole number, but true is"),
    (
        "goal",
        "revisions.0.changes.1",
        5,
        "number 2 of its changes (in revisions 1) should be text, but the number 5 is there",
    ),
    ("goal", "look_backs.0.is_early", 1, "should be true or false, but the number 1 is there"),
    ("draft", "letter", "Q", "its letter should be one of S, M, A, R or T, but “Q” is there"),
    ("review", "goals.0.facts.count", "x", "its count (in goals 1, facts) should be a number"),
]


@pytest.mark.parametrize(("name", "field", "value", "words"), SENTENCES)
def test_the_field_and_what_belongs_there_are_named(
    name: str, field: str, value: Any, words: str
) -> None:
    document, read = DOCUMENTS[name]
    if field == "status":
        document = document | {"status": "active"}
    with pytest.raises(Unreadable) as caught:
        read(with_value(document, path_of(field), value))
    assert words in str(caught.value)


ENTRIES: list[tuple[Any, str]] = [
    ({"11-16": [{"at": 1, "amount": "x"}]}, "2026-11-16 cannot be read: its amount should be a n"),
    ({"11-16": [{"at": 1, "amount": -2}]}, "The amount of a check-in must be 0 or more"),
    ({"11-16": [{"at": "x"}]}, "its at should be a whole number, but “x” is there"),
    ({"11-16": [{"at": 1, "note": None}]}, "its note should be text, but nothing is there"),
    ({"11-16": [7]}, "it should be a group of fields, but the number 7 is there"),
    ({"11-16": {}}, "it should be a list of check-ins, but a group of fields is there"),
    ({"13-45": []}, "2026-“13-45” cannot be read: there is no such day"),
    ({"12": []}, "there is no such day"),
    ({"W07-1": []}, "there is no such day"),
]


@pytest.mark.parametrize(("days", "words"), ENTRIES)
def test_check_ins_that_cannot_be_read_are_named(days: Any, words: str) -> None:
    unreadable: list[str] = []
    document = {"goal": "g1", "year": 2026, "days": {**days, "11-17": [{"at": 1}]}}
    found = list(read_entries(document, MONDAY.replace(month=1), SUNDAY, unreadable))
    if "W07-1" in days or "13-45" in days or "12" in days:
        unreadable = unreadable or list(_rest(document))
    assert [match.day for match in found] == [MONDAY + timedelta(days=1)]
    [said] = unreadable
    assert words in said
    assert not PYTHON.search(said)


def _rest(document: Document) -> list[str]:
    unreadable: list[str] = []
    list(read_entries(document, MONDAY.replace(year=2000), SUNDAY.replace(year=2030), unreadable))
    return unreadable


def a_full_store(path: Path) -> None:
    repository = a_store(path, check_ins=2)
    tables = on_disk(path)
    tables["goals"] = {
        "1": goal_document(a_goal()),
        "3": goal_document(full_goal("g3")),
        "4": goal_document(full_goal("g4", "swim")),
    }
    tables["drafts"]["2"] = draft_document(replace(FULL_DRAFT, uid="d2"))
    put_on_disk(path, tables)
    repository.refresh()
    repository.commit(checked_in(a_check_in(5, "g3")))
    repository.commit(Change("review", (ReviewStep(None, FULL_REVIEW),)))


@pytest.fixture(scope="module")
def stored() -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        a_full_store(Path(folder) / "goals.json")
        return on_disk(Path(folder) / "goals.json")


def everything(path: Path) -> tuple[list[str], set[str], list[str]]:
    """Return what is said, and what can be read of the goals and the rest."""
    repository = open_store(path)
    shown = {goal.uid for goal in repository.goals()}
    assert {outline.uid for outline in repository.outlines()} == shown
    rest = [str(one) for one in (*repository.drafts(), *repository.reviews())]
    contents(repository)
    return [notice.sentence for notice in repository.take_notices()], shown, rest


VALUES = st.sampled_from([*WRONG, ...])


@given(data=st.data())
def test_one_wrong_field_costs_its_own_document_only(
    data: st.DataObject, stored: dict[str, Any]
) -> None:
    table = data.draw(st.sampled_from(["goals", "drafts", "reviews", "log"]))
    key = data.draw(st.sampled_from(sorted(stored[table])))
    at = data.draw(st.sampled_from(list(places(stored[table][key]))))
    value = data.draw(VALUES)
    # Another uid makes it another document, which can be read.
    assume(at != ("uid",) or not isinstance(value, str))
    spoilt = with_value(stored, (table, key, *at), value)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "goals.json"
        put_on_disk(path, stored)
        _, shown, rest = everything(path)
        put_on_disk(path, spoilt)
        sentences, still_shown, left = everything(path)
        for sentence in sentences:
            assert not PYTHON.search(sentence), sentence
            assert "goals.json was edited" in sentence or "cannot be read: " in sentence
        lost = len(shown - still_shown) + len(rest) - len(left)
        assert lost <= 1
        assert lost <= sum("cannot be read" in sentence for sentence in sentences)
        repository = open_store(path)
        repository.save_draft(a_draft("new"))
        after = on_disk(path)
        after["drafts"] = {
            number: one for number, one in after["drafts"].items() if one.get("uid") != "new"
        }
        after.pop("_meta")
        spoilt.pop("_meta")
        assert after == spoilt


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (
            [],
            "is damaged: it holds document 3 in “goals”, which should be a group of fields, but a "
            "list is there.",
        ),
        (None, "document 3 in “goals”, which should be a group of fields, but nothing is there."),
        (5, "document 3 in “goals”, which should be a group of fields, but the number 5 is there."),
    ],
)
def test_a_document_that_is_none_is_named(
    value: Any, words: str, stored: dict[str, Any], tmp_path: Path
) -> None:
    path = tmp_path / "goals.json"
    put_on_disk(path, with_value(stored, ("goals", "3"), value))
    with pytest.raises(Corrupt) as caught:
        read_whole(path)
    assert words in caught.value.sentence


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        (("goals", "3", "plans"), 5, "Goal 3 “Run” cannot be read: its plans should be a list"),
        (("goals", "3", "uid"), ..., "Goal 3 “Run” cannot be read: its uid is missing."),
        (("goals", "3", "specific"), [], "Goal 3 cannot be read: its specific should be a gr"),
        (("drafts", "2", "saved"), "x", "Draft 2 “Read” cannot be read: its saved should be a"),
        (("reviews", "1", "week"), "x", "Review 1 cannot be read: its week should be a day such"),
        (("reviews", "1", "week"), "9999-12-31", "Review 1 cannot be read: it is not right (A r"),
        (("log", "1", "year"), "x", "The check-ins in log 1 cannot be read: its year should be a"),
        (("log", "1", "days"), ..., "The check-ins in log 1 cannot be read: its days is missing."),
        (
            ("log", "1", "days", "11-16", 0, "note"),
            7,
            "Of “Walk”, a check-in on 2026-11-16 cannot be read: its note should be text",
        ),
    ],
)
def test_the_document_is_named_as_a_person_knows_it(
    field: Path_, value: Any, said: str, stored: dict[str, Any], tmp_path: Path
) -> None:
    path = tmp_path / "goals.json"
    put_on_disk(path, with_value(stored, field, value))
    sentences, *_ = everything(path)
    [sentence] = [sentence for sentence in sentences if "cannot be read" in sentence]
    assert sentence.startswith(said)
    assert sentence.endswith(" It is left as it is and not shown.")
