"""The command that sets a goal in one line: ``add``."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from smartgoals_tui.cli.call import Call
from smartgoals_tui.cli.console import UsageError
from smartgoals_tui.cli.finding import TITLE_LENGTH
from smartgoals_tui.cli.goal_text import plan_text
from smartgoals_tui.domain.change import Change, GoalStep
from smartgoals_tui.domain.crisis import is_heavy
from smartgoals_tui.domain.drafting.convert import new_goal
from smartgoals_tui.domain.drafting.one_line import take_over
from smartgoals_tui.domain.drafting.read_measure import DAY_UNITS
from smartgoals_tui.domain.drafting.sentence import sentence_of
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.text.dates import format_short
from smartgoals_tui.domain.text.text import line_of, shorten
from smartgoals_tui.uid import new_uid

_KINDS = {
    "days": MeasureKind.DAYS,
    "total": MeasureKind.TOTAL,
    "at_most": MeasureKind.LIMIT,
    "at_most_days": MeasureKind.LIMIT,
    "in_all": MeasureKind.IN_ALL,
}
"""The options that say how progress is counted."""

_NO_MEASURE = (
    "Say how often or how much: in the words (“walk 3x a week”), or with --days, --total, "
    "--at-most, --at-most-days, --in-all or --once."
)
_EVERY = re.compile(r"(?:every )?(?P<number>\S+?) ?(?:w|wk|wks|weeks?)?", re.I)
_EVERY_NAMES = {"fortnight": "2", "two": "2", "four": "4", "one": "1", "month": "4"}


def run_add(call: Call) -> int:
    """Set a goal from a line, or from a title and options."""
    typed = call.arguments
    call.say_note_on(typed.title, typed.unit, typed.done)
    draft, taken = _draft(call)
    goal = _goal(draft, call)
    change = Change(f"new goal {shorten(goal.title, TITLE_LENGTH)}", (GoalStep(None, goal),))
    call.repository.commit(change)
    if is_heavy(goal):
        # Such words are not said back as a plan.
        return call.answer(f"Added ({goal.uid}).")
    said = [f"Added ({goal.uid}): {sentence_of(goal, call.today) or goal.title}"]
    if not sentence_of(goal, call.today):
        # No rule is sure how it is said: the plan in lines reads right whatever it is.
        said += plan_text(goal, call.today)
    if goal.start != call.today:
        said.append(f"It starts on {format_short(goal.start, call.today)}.")
    if taken:
        said.append(f"Understood: {taken}.")
    return call.answer("\n".join(said))


def _draft(call: Call) -> tuple[GoalDraft, str]:
    """Return the answers, and in words what of them was taken from the line itself."""
    typed = call.arguments
    named = [option for option in _KINDS if getattr(typed, option) is not None]
    draft = GoalDraft(new_uid(), action=typed.title, start="today")
    taken = ""
    if not named and not typed.once:
        found = take_over(typed.title, call.today)
        if not any(field == "kind" for field, _ in found.answers):
            raise UsageError(_NO_MEASURE)
        draft, taken = draft.answered((("action", found.action), *found.answers)), found.words
    else:
        draft = draft.answered(_measure_answers(typed, named).items())
    options = {field: getattr(typed, field) for field in ("amount", "unit", "cap", "done")}
    given = {"end": typed.end, "period": _period(typed.every), **options}
    draft = draft.answered((field, value) for field, value in given.items() if value)
    _expect_fitting(typed, draft)
    return draft if typed.start is None else replace(draft, start=typed.start), taken


def _measure_answers(typed: Any, named: list[str]) -> dict[str, object]:
    """Return what the options say of the measure."""
    if len(named) > 1:
        raise UsageError(f"Say one of {' and '.join(map(_option, named))}, not both.")
    if typed.once:
        if named and named[0] not in ("days", "total"):
            raise UsageError(f"What is done --once has no {_option(named[0])}.")
        effort = {named[0]: getattr(typed, named[0])} if named else {}
        return {"kind": MeasureKind.ONCE, **effort}
    (option,) = named
    if option == "days":
        return {"kind": MeasureKind.DAYS, "days": typed.days}
    unit = {"unit": "days"} if option == "at_most_days" else {}
    if unit and typed.unit and line_of(typed.unit).casefold() not in DAY_UNITS:
        raise UsageError("--at-most-days counts days: its --unit is days, evenings or nights.")
    return {"kind": _KINDS[option], "total": getattr(typed, option), **unit}


def _expect_fitting(typed: Any, draft: GoalDraft) -> None:
    """Say which option means nothing for such a goal, instead of leaving it out unseen."""
    kind = draft.kind
    if typed.cap and kind is not MeasureKind.DAYS:
        raise UsageError("--cap is the most for each of so many --days.")
    if typed.amount and (draft.cap or kind is MeasureKind.LIMIT):
        raise UsageError("--amount is for goals of at least so much: a most has none.")
    if typed.done and kind is not MeasureKind.ONCE:
        raise UsageError("--done says when something is done --once.")
    if typed.every and kind in (MeasureKind.IN_ALL, MeasureKind.ONCE):
        raise UsageError("What is done by an end has no --every.")


def _option(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def _period(typed: str) -> str:
    """Return the weeks of "2w", "2 weeks" or "fortnight"."""
    found = _EVERY.fullmatch(typed.strip())
    number = found["number"].casefold() if found else typed
    return _EVERY_NAMES.get(number, number)


def _goal(draft: GoalDraft, call: Call) -> Goal:
    try:
        reading = read(draft, call.today)
        return new_goal(draft, reading, draft.uid, int(call.now().timestamp()))
    except InvalidValue as error:
        raise UsageError(str(error)) from None
