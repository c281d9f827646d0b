"""The questions of a weekly review about one goal, as rows of a form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from textual.containers import Vertical
from textual.widget import Widget
from textual.widgets import Static

from smartgoals_tui.app.session.session import Session
from smartgoals_tui.app.widgets.draw.paint import Line, Role, Span, content_of
from smartgoals_tui.app.widgets.fields.choice import Choice
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.scale import Scale
from smartgoals_tui.app.widgets.fields.text_field import TextField
from smartgoals_tui.app.widgets.panels.review_lines import (
    end_line,
    lapse_lines,
    praise_lines,
    week_lines,
)
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.lifecycle.hard_weeks import helped_before
from smartgoals_tui.domain.lifecycle.review_wording import (
    ADVICE,
    AGAIN,
    OBSTACLES,
    asks_for_look_back,
    is_lapse,
    plan_words,
)
from smartgoals_tui.domain.lifecycle.weekly_review import WeeklyReviewState
from smartgoals_tui.domain.progress.review import DIFFERENCES, Decision, GoalReview
from smartgoals_tui.domain.text.week import Week

EXPLAINED = ("decision", "different", "response")
"""The questions under which it is said what their answer means."""
EXPLAINED_WITH = {"different": ("different", "response"), "obstacle": ("response",)}
"""Under which of them something else is said after an answer, where it is not its own row."""


def header_of(review: WeeklyReviewState) -> tuple[Line, Line]:
    """Return both sides of the header: which week, and how far one has come."""
    where = f"goal {review.number} of {review.count}" if review.count > 1 else "one week"
    title = (Span("Looking back", Role.KEY), Span(f"   {review.week.label}"))
    return title, (Span(where, Role.MUTED),)


def begin_plan(row: Field | None, different: object) -> None:
    """Name what was ``different`` as the obstacle to plan for, unless something was typed there."""
    line = row.query_one(TextField) if row else None
    if line is None or not isinstance(different, str):
        return
    if line.value in ("", *OBSTACLES.values()):
        line.show(OBSTACLES.get(different, AGAIN))


def words_under(
    field: str, review: WeeklyReviewState, answers: Mapping[str, object], hidden: bool
) -> str:
    """Say what the answer to one of ``EXPLAINED`` means; none of the person's words if hidden."""
    if field == "decision":
        return review.describe(answers)
    said = review.said(answers)
    return ADVICE.get(said.different, "") if field == "different" else plan_words(said, hidden)


def page_rows(
    session: Session,
    goal: Goal,
    week: Week,
    page: GoalReview,
    offered: Sequence[Decision],
    hidden: bool,
) -> Iterator[Widget]:
    """Return the rows of ``page`` about ``goal``: facts first, then what is asked.

    A goal whose deadline is behind it is not decided about here. Words are masked while ``hidden``.
    """
    lapse, is_over = is_lapse(page.facts), asks_for_look_back(goal, session.today)
    yield _facts(session, goal, week, page, hidden)
    if lapse:
        helped = _helped_before(session, goal, week, page)
        words = lapse_lines(session.progress(goal.uid), week, hidden, helped)
        yield Static(content_of(words), classes="lapse")
    if lapse and not is_over:
        offers = [(difference, difference) for difference in DIFFERENCES]
        yield Field("What was different?", Choice("different", offers, page.different, blank=""))
    yield Vertical(
        _text_row("helped", "What helped?", page.helped, "e.g. a friend came along"),
        _text_row("hindered", "What got in the way?", page.hindered, "e.g. I was tired"),
        classes="group",
    )
    if is_over:
        yield Static(content_of([end_line(goal)]), classes="facts")
        return
    if lapse:
        obstacle = _text_row("obstacle", "If", page.obstacle, f"e.g. {AGAIN}")
        response = _text_row("response", "then I will", page.response, "e.g. do half of it")
        yield Vertical(obstacle, response, classes="group")
    yield from _decision_rows(page, offered)


def _facts(session: Session, goal: Goal, week: Week, page: GoalReview, hidden: bool) -> Widget:
    progress, check_ins = session.progress(goal.uid), session.records.check_ins(goal.uid)
    facts = week_lines(progress, week, page.facts, check_ins, session.glyphs, hidden)
    shown = [Static(content_of(facts), classes="facts")]
    if praise := praise_lines(progress, week, page.facts):
        shown.append(Static(content_of(praise), classes="praise"))
    return Vertical(*shown, classes="group")


def _decision_rows(page: GoalReview, offered: Sequence[Decision]) -> Iterator[Widget]:
    decisions = [(decision, decision.value) for decision in offered]
    choice = Choice("decision", decisions, page.decision, blank=page.decision)
    yield Field("How do you go on?", choice, answering=True)
    yield Field("How sure are you of that?", Scale("confidence", 10, page.confidence))


def _text_row(field: str, label: str, value: str, placeholder: str) -> Field:
    return Field(label, TextField(field, value, placeholder=placeholder))


def _helped_before(session: Session, goal: Goal, week: Week, page: GoalReview) -> str:
    """Return what helped before, unless the page says it already."""
    progress, check_ins = session.progress(goal.uid), session.records.check_ins(goal.uid)
    notes = (check_in.note for check_in in check_ins if check_in.day in week)
    known = (page.helped, progress.goal.achievable.confidence_reason, *notes)
    return helped_before(progress, check_ins, session.records.reviews(), known)
