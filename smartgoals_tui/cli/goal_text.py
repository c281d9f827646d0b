"""Everything about one goal, as plain text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from smartgoals_tui.cli.report import SIGNS, progress_lines
from smartgoals_tui.cli.words import amount_words
from smartgoals_tui.domain.drafting.convert import draft_from
from smartgoals_tui.domain.drafting.plan_lines import lines_below_title
from smartgoals_tui.domain.drafting.sentence import if_then_plans
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal, Revision
from smartgoals_tui.domain.goal.letters import FIELD_LABELS, LETTERS, Letter
from smartgoals_tui.domain.goal.plan import Pause, Plan, Stair
from smartgoals_tui.domain.lifecycle.hard_weeks import HELPED, helped_before
from smartgoals_tui.domain.lifecycle.stair_moves import scheduled_move
from smartgoals_tui.domain.lifecycle.timeline import gap_words, revisions_with_words
from smartgoals_tui.domain.progress.judging import JudgedWeek
from smartgoals_tui.domain.progress.progress import Progress
from smartgoals_tui.domain.progress.progress_wording import count_words
from smartgoals_tui.domain.progress.review import Review
from smartgoals_tui.domain.progress.week_names import names_of
from smartgoals_tui.domain.text.dates import describe_day
from smartgoals_tui.domain.text.numbers import counted
from smartgoals_tui.domain.text.text import line_of
from smartgoals_tui.domain.text.week import name_weekdays

LATEST_WEEKS, LATEST_CHECK_INS = 12, 20

SHOWN_ELSEWHERE = ("often", "days", "total", "amount", "unit", "cap", "period", "stairs")
"""Fields that the measure and the stairs say."""

NOTHING = "(nothing yet: press e in the program to complete it)"

Section = tuple[str, list[str]]


def describe_goal(
    progress: Progress, check_ins: Sequence[CheckIn], reviews: Sequence[Review] = ()
) -> str:
    """Return a goal with its letters, plans, weeks and latest check-ins; empty parts left out."""
    goal = progress.goal
    blocks = [
        f"{goal.title}\n  {goal.uid}, {goal.status_on(progress.today).value}",
        *([line_of(goal.wording)] if line_of(goal.wording) else []),
        "\n".join(plan_text(goal, progress.today)),
        "\n".join([*progress_lines(progress), f"  {SIGNS}"]),
    ]
    for head, lines in _sections(progress, check_ins, reviews):
        if lines:
            blocks.append("\n".join([head, *(f"  {line}" for line in lines)]))
    return "\n\n".join(blocks)


def plan_text(goal: Goal, today: date) -> list[str]:
    """Return the plan in lines, each behind its label."""
    return [f"  {line.label:<10}  {line.text}" for line in lines_below_title(goal, today)]


def _sections(
    progress: Progress, check_ins: Sequence[CheckIn], reviews: Sequence[Review]
) -> Iterator[Section]:
    goal = progress.goal
    answers = _answers(goal)
    for letter, info in LETTERS.items():
        yield f"{letter.value}  {info.name}", answers[letter] or [NOTHING]
    helped = helped_before(progress, check_ins, reviews)
    words = [f"{HELPED}: {helped}"] if helped else []
    yield "If it gets hard", [*if_then_plans(goal.achievable), *words]
    yield "Stairs", _stairs(goal, progress.today)
    yield "Plans", [_plan(plan) for plan in goal.plans]
    yield "Not known", list(gap_words(goal, progress.today))
    yield "Pauses", [_pause(pause) for pause in goal.pauses]
    weeks = [_week(judged, goal) for judged in reversed(progress.weeks[-LATEST_WEEKS:])]
    yield f"Weeks ({len(progress.weeks)} in all)", weeks
    latest = [_check_in(goal, check_in) for check_in in reversed(check_ins[-LATEST_CHECK_INS:])]
    yield f"Check-ins ({len(check_ins)} in all)", latest
    revisions = reversed(revisions_with_words(goal))
    yield "Changes", [line for revision in revisions for line in _revision(revision)]


def _answers(goal: Goal) -> dict[Letter, list[str]]:
    """Return what was answered, letter by letter, each answer behind the name of its field."""
    # What a revision would begin with is all that was answered, as it was typed.
    draft = draft_from(goal, goal.uid)
    said = {
        name: _answer(name, getattr(draft, name))
        for info in LETTERS.values()
        for name in info.fields
        if name not in SHOWN_ELSEWHERE
    }
    said["kind"] = goal.measurable.describe()
    return {
        letter: [_labelled(name, said[name]) for name in info.fields if said.get(name)]
        for letter, info in LETTERS.items()
    }


def _answer(name: str, answer: object) -> str:
    if isinstance(answer, frozenset):
        return name_weekdays(answer)
    if isinstance(answer, int):
        return f"{answer} of {10 if name == 'confidence' else 4}"
    typed = line_of(answer) if isinstance(answer, str) else ""
    return counted(int(typed), "week") if typed and name == "review_every" else typed


def _labelled(name: str, answer: str) -> str:
    label = FIELD_LABELS[name]
    return f"{label} {answer}" if label.endswith("?") else f"{label}: {answer}"


def _stairs(goal: Goal, today: date) -> list[str]:
    """Return the stairs, the one stood on marked, the one to come with its day."""
    standing, move = goal.plan_on(today).stair, scheduled_move(goal, today)
    begins = {move.stair.uid: f", {move.words(today)}"} if move else {}
    return [
        _stair(stair, stair.uid == standing) + begins.get(stair.uid, "")
        for stair in goal.achievable.stairs
    ]


def _stair(stair: Stair, is_lit: bool) -> str:
    done = f", done {describe_day(stair.done_on)}" if stair.done_on else ""
    difficulty = "" if stair.difficulty is None else f", difficulty {stair.difficulty}"
    by = f", by {describe_day(stair.by)}" if stair.by and not stair.done_on else ""
    return f"{'>' if is_lit else ' '} {stair.describe()}{by}{done}{difficulty}"


def _plan(plan: Plan) -> str:
    extras = "; ".join(
        part for part in (name_weekdays(plan.weekdays), line_of(plan.reason)) if part
    )
    return f"from {describe_day(plan.start)}: {plan.measure.describe()}" + (
        f" ({extras})" if extras else ""
    )


def _pause(pause: Pause) -> str:
    until = describe_day(pause.end) if pause.end else "until you resume it"
    words = ", ".join(part for part in (line_of(pause.reason), line_of(pause.note)) if part)
    return f"{describe_day(pause.start)} – {until}" + (f": {words}" if words else "")


def _week(judged: JudgedWeek, goal: Goal) -> str:
    return f"{judged.week.label}: {count_words(judged)}, {names_of(judged, start=goal.start).short}"


def _check_in(goal: Goal, check_in: CheckIn) -> str:
    amount = "" if check_in.amount is None else f": {amount_words(goal, check_in)}"
    note = f"  {line_of(check_in.note)}" if line_of(check_in.note) else ""
    return f"{describe_day(check_in.day)}{amount}{note}"


def _revision(revision: Revision) -> list[str]:
    words = (*revision.changes, revision.reason, revision.learned)
    return [f"{describe_day(revision.day)}: {line_of(word)}" for word in words if line_of(word)]
