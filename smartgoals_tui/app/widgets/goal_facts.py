"""Everything about one goal in words and small drawings, as lines."""

from __future__ import annotations

from smartgoals_tui.app.widgets.card import shown_title, state_role
from smartgoals_tui.app.widgets.glyphs import Glyphs
from smartgoals_tui.app.widgets.paint import Line, Role, Span
from smartgoals_tui.app.widgets.week_strip import day_strip, week_cell
from smartgoals_tui.domain.dates import describe_day, format_short
from smartgoals_tui.domain.goal import Goal
from smartgoals_tui.domain.plan import Pause, Stair
from smartgoals_tui.domain.progress import Progress
from smartgoals_tui.domain.sentence import if_then_plans, sentence_of
from smartgoals_tui.domain.text import one_line
from smartgoals_tui.domain.week import DAY_NAMES
from smartgoals_tui.domain.words import describe_week, streak_words, week_words

WEEKS_IN_A_ROW = 13
"""A quarter of a year in each line of the full streak widget."""


def goal_lines(progress: Progress, glyphs: Glyphs, hidden: bool) -> list[Line]:
    """Return the lines of the goal's own screen; they may be long and wrap."""
    goal = progress.goal
    lines: list[Line] = [(Span(shown_title(goal.title, glyphs, hidden), Role.TITLE),)]
    lines += (
        [(Span("The words of goals are hidden. x shows them.", Role.MUTED),)]
        if hidden
        else [(Span(sentence_of(goal)),)]
    )
    lines += [(), *streak_lines(progress, glyphs)]
    if not hidden:
        lines += [*_stairs(progress, glyphs), *_words(goal)]
    lines += [*_plans(progress), *_pauses(goal.pauses)]
    if not hidden:
        lines += _revisions(goal)
    return lines


def streak_lines(progress: Progress, glyphs: Glyphs) -> list[Line]:
    """Draw the streak in full: this week, every week since the start, streaks and strength."""
    streak, kept = progress.streak, progress.kept
    lines: list[Line] = [
        _head("Weekly streak"),
        (
            *day_strip(progress.days, glyphs),
            Span("   "),
            Span(describe_week(progress)),
            Span("   "),
            Span(week_words(progress), state_role(progress)),
        ),
        (),
    ]
    for start in range(0, len(progress.weeks), WEEKS_IN_A_ROW):
        row = progress.weeks[start : start + WEEKS_IN_A_ROW]
        cells = [
            span for judged in row for span in (week_cell(judged, progress, glyphs), Span(" "))
        ]
        lines.append((Span(f"{row[0].week.label:>15}  ", Role.MUTED), *cells))
    reserve = progress.goal.reserve_weeks
    facts = [
        f"Now {streak_words(streak.current)}" if streak.best else "The first weeks",
        f"best {streak_words(streak.best)}" if streak.best else "",
        f"strength {progress.strength * 100:.0f} %" if progress.strength else "",
        f"kept {kept.met} of the last {kept.of}" if kept.met else "",
        f"{reserve} in reserve" if reserve else "",
    ]
    lines += [(), (Span(f" {glyphs.dot} ".join(fact for fact in facts if fact)),)]
    return lines


def _head(name: str) -> Line:
    return (Span(name, Role.KEY),)


def _stairs(progress: Progress, glyphs: Glyphs) -> list[Line]:
    goal = progress.goal
    stairs = goal.achievable.stairs
    if not stairs:
        return []
    lines: list[Line] = [(), _head("Stairs")]
    current = goal.plan_on(progress.today).stair
    coming = next((plan.stair for plan in goal.plans if plan.start > progress.today), "")
    for n in reversed(range(len(stairs))):
        height = round((n + 1) / len(stairs) * (len(glyphs.stairs) - 1))
        lit = stairs[n].uid == current
        mark = glyphs.cursor if lit else " "
        note = "you are here" if lit else "from next week" if stairs[n].uid == coming else ""
        lines.append(
            (
                Span(f"{mark} ", Role.KEY),
                Span(f"{glyphs.stairs[height] * 2} ", Role.GOOD if lit else Role.MUTED),
                Span(_stair_words(stairs[n]), Role.TITLE if lit else Role.TEXT),
                Span(f"  {note}" if note else "", Role.ACCENT),
            )
        )
    return lines


def _stair_words(stair: Stair) -> str:
    words = one_line(stair.title)
    if stair.measure:
        words += f": {stair.measure.describe().removesuffix(' each time')}"
    elif stair.done_on:
        words += f": done {describe_day(stair.done_on)}"
    return words + ("" if stair.difficulty is None else f" (difficulty {stair.difficulty})")


def _words(goal: Goal) -> list[Line]:
    achievable, relevant = goal.achievable, goal.relevant
    confidence = "" if achievable.confidence is None else f"{achievable.confidence} of 10. "
    facts = {
        "If it gets hard": if_then_plans(achievable),
        "What I said would help": one_line(f"{confidence}{achievable.confidence_reason}"),
        "Who or what could help": one_line(achievable.resources),
        "Why": one_line(relevant.why),
        "The wish it began with": one_line(goal.specific.wish),
    }
    lines: list[Line] = []
    for name, fact in facts.items():
        if fact:
            lines += [(), _head(name), (Span(fact),)]
    return lines


def _plans(progress: Progress) -> list[Line]:
    lines: list[Line] = [(), _head("Plan")]
    for plan in progress.goal.plans:
        days = ", ".join(DAY_NAMES[day][:3] for day in sorted(plan.weekdays))
        extras = "; ".join(part for part in (days, one_line(plan.reason)) if part)
        since = f"from {format_short(plan.start, progress.today)}  "
        words = plan.measure.describe() + (f" ({extras})" if extras else "")
        lines.append((Span(since, Role.MUTED), Span(words)))
    end = progress.goal.end
    lines.append((Span(f"until {describe_day(end)}" if end else "open-ended", Role.MUTED),))
    return lines


def _pauses(pauses: tuple[Pause, ...]) -> list[Line]:
    if not pauses:
        return []
    lines: list[Line] = [(), _head("Pauses")]
    for pause in pauses:
        end = describe_day(pause.end) if pause.end else "until you end it"
        lines.append((Span(f"{describe_day(pause.start)} – {end}: {one_line(pause.reason)}"),))
    return lines


def _revisions(goal: Goal) -> list[Line]:
    if not goal.revisions:
        return []
    lines: list[Line] = [(), _head("Changes")]
    for revision in reversed(goal.revisions):
        lines.append((Span(describe_day(revision.day), Role.MUTED),))
        lines += [(Span(f"  {one_line(change)}"),) for change in revision.changes]
    return lines
