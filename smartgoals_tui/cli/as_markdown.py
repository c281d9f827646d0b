"""All goals as Markdown, for reading and printing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from smartgoals_tui.cli.call import Call
from smartgoals_tui.cli.words import amount_words
from smartgoals_tui.domain.drafting.plan_lines import lines_below_title
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.progress.progress import Progress
from smartgoals_tui.domain.progress.progress_wording import describe_progress
from smartgoals_tui.domain.text.dates import describe_day
from smartgoals_tui.domain.text.text import line_of

_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~&!])")
_LIST = re.compile(r"^(\d+)([.)])|^([+-])")


def as_markdown(call: Call) -> bytes:
    """Return every goal with how it stands and its check-ins, as UTF-8 text."""
    blocks = [f"# Goals, {describe_day(call.today)}"]
    for goal in call.repository.goals():
        blocks += _goal(call.progress(goal), call.repository.check_ins(goal.uid))
    return ("\n\n".join(blocks) + "\n").encode("utf-8", "replace")


def _goal(progress: Progress, check_ins: tuple[CheckIn, ...]) -> Iterator[str]:
    goal = progress.goal
    yield f"## {_plain(goal.title)}"
    if own := line_of(goal.wording):
        yield _plain(own)
    plan = lines_below_title(goal, progress.today)
    yield "\n".join(f"- **{line.label}:** {_plain(line.text)}" for line in plan)
    status = goal.status_on(progress.today).value
    yield f"{status.capitalize()}. {_plain(describe_progress(progress))}"
    if goal.pauses:
        yield "\n".join(
            f"- Paused from {describe_day(pause.start)} until "
            f"{describe_day(pause.end) if pause.end else 'it is resumed'}: {_plain(pause.reason)}"
            for pause in goal.pauses
        )
    if check_ins:
        lines = [_row(goal, check_in) for check_in in check_ins]
        yield "\n".join(["| Day | Amount | Note |", "|---|---|---|", *lines])


def _row(goal: Goal, check_in: CheckIn) -> str:
    amount = amount_words(goal, check_in)
    return f"| {describe_day(check_in.day)} | {_plain(amount)} | {_plain(check_in.note)} |"


def _plain(text: str) -> str:
    """Return ``text`` on one line, so that Markdown shows it as it is."""
    line = _MARKS.sub(r"\\\1", line_of(text))
    return _LIST.sub(lambda found: f"{found[1] or ''}\\{found[2] or found[3]}", line)
