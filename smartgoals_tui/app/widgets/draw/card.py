"""One goal as a card of the dashboard: three lines and a blank one."""

from typing import NamedTuple

from smartgoals_tui.app.widgets.draw.glyphs import Glyphs
from smartgoals_tui.app.widgets.draw.paint import Line, Role, Span
from smartgoals_tui.app.widgets.draw.spans import crop, fit, pad, spread, width_of
from smartgoals_tui.app.widgets.draw.week_strip import day_strip, week_cells
from smartgoals_tui.domain.progress.judging import WeekState
from smartgoals_tui.domain.progress.progress import PaceState, Progress
from smartgoals_tui.domain.progress.progress_wording import (
    describe_week,
    describe_whole,
    week_words,
)
from smartgoals_tui.domain.progress.week_names import ShownWeek
from smartgoals_tui.domain.text.dates import short_day
from smartgoals_tui.domain.text.numbers import counted
from smartgoals_tui.domain.text.text import line_of

CARD_HEIGHT = 4
STRIP_WIDTH = 26
"""Cells of the column that holds the days and the weeks."""

WIDE = 64
"""From this width on a card has room for strength and the deadline."""


NOT_SAVED = "not saved"
"""The mark of a goal whose latest change could not be saved."""

HIDDEN = "The words of goals are hidden. x shows them."


class Look(NamedTuple):
    """What a card needs to know besides the goal."""

    width: int
    glyphs: Glyphs
    hidden: bool = False
    """The words of goals are not to be read on this screen."""
    mark: str = ""
    """What is being done with the goal right now: "saving"."""


def card_lines(progress: Progress, look: Look) -> tuple[Line, ...]:
    """Draw the three lines of a card, each exactly ``look.width`` cells wide."""
    wide = look.width >= WIDE
    lines = (
        _title_line(progress, look),
        _week_line(progress, look, wide),
        _history_line(progress, look, wide),
    )
    return tuple(pad(line, look.width) for line in lines)


def shown_title(title: str, glyphs: Glyphs, hidden: bool) -> str:
    """Return a title, or as many masks as it has letters when words are hidden."""
    if not hidden:
        return title
    return "".join(" " if letter == " " else glyphs.mask for letter in title[:24])


def state_role(progress: Progress) -> Role:
    """Return the role of the words that say how this week is going."""
    week, pace = progress.this_week, progress.pace
    if week is None or pace is None:
        return Role.MUTED
    if week.state is WeekState.MET:
        return Role.GOOD
    if week.state is WeekState.OVER:
        return Role.OVER
    return Role.SOON if pace.state is PaceState.EVERY_DAY_COUNTS else Role.MUTED


def _title_line(progress: Progress, look: Look) -> Line:
    streak, glyphs = progress.streak, look.glyphs
    right: list[Span] = []
    if look.mark:
        role = Role.TROUBLE if look.mark == NOT_SAVED else Role.MUTED
        right.append(Span(f"{look.mark}  ", role))
    if progress.is_plain:
        return _title_beside(tuple(right), progress, look)
    if streak.best:
        figure, _, unit = counted(streak.current, "week").partition(" ")
        first, rest = (Role.STREAK, Role.GOOD) if streak.current else (Role.MUTED, Role.MUTED)
        right += [Span(figure, first), Span(f" {unit}", rest)]
        right.append(Span(f"  {glyphs.best} best {streak.best}", Role.MUTED))
    if there := progress.goal.reserve_weeks:
        used = f"  {glyphs.weeks[ShownWeek.RESERVED]} {len(streak.reserved)} of {there}"
        right.append(Span(used, Role.TEXT if streak.reserved else Role.MUTED))
    return _title_beside(tuple(right), progress, look)


def _title_beside(right: Line, progress: Progress, look: Look) -> Line:
    room = look.width - width_of(right) - 2
    title = fit(shown_title(progress.goal.title, look.glyphs, look.hidden), room)
    return spread((Span(title, Role.TITLE),), right, look.width)


def _week_line(progress: Progress, look: Look, wide: bool) -> Line:
    days = pad(day_strip(progress.days, look.glyphs), STRIP_WIDTH)
    state = (_state(progress),) if wide else ()
    # Of what is done by an end the whole says more than its week.
    words = line_of(describe_whole(progress, look.hidden)) or describe_week(progress)
    room = look.width - width_of(days) - width_of(state) - 1
    return spread((*days, *crop((Span(words),), room)), state, look.width)


def _history_line(progress: Progress, look: Look, wide: bool) -> Line:
    weeks = pad(week_cells(progress, look.glyphs, STRIP_WIDTH - 4), STRIP_WIDTH)
    if not wide:
        return spread(weeks, (_state(progress),), look.width)
    percent = round(progress.strength * 100)
    is_said = percent and not progress.is_plain
    strength = Span(f"strength {percent} %" if is_said else "", Role.MUTED)
    end = progress.goal.end
    until = Span(f"until {short_day(end, progress.today)}" if end else "", Role.MUTED)
    return spread((*weeks, strength), (until,), look.width)


def _state(progress: Progress) -> Span:
    return Span(week_words(progress), state_role(progress))
