"""The week that counts as lines: the names of its days, a row for now and a row for then."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from smartgoals_tui.app.widgets.draw.paint import Line, Role, Span
from smartgoals_tui.app.widgets.draw.spans import crop, width_of
from smartgoals_tui.domain.drafting.counted_week import THEN, CountedWeek, Part, Row, Shape
from smartgoals_tui.domain.text.week import DAY_NAMES

LABEL_WIDTH, NARROW_LABEL_WIDTH = 22, 6
"""With the title beside the names of days, and without."""
METER_WIDTH = 20
GAP = 2

_DAY_WIDTH = 4
"""A tile and a flank at each side."""
_STEP_WIDTH = 3
_ROLES = {
    Part.DONE: Role.FILL,
    Part.PARTLY: Role.PARTLY,
    Part.OPEN: Role.FAINT,
    Part.HERE: Role.ACCENT,
    Part.NOT_PLANNED: Role.FAINT,
}


class Signs(NamedTuple):
    """What the rows are made of."""

    days: Mapping[Part, str]
    steps: Mapping[Part, str]
    full: str
    rest: str
    left: str
    """What is left of a limit."""
    used: str
    line: str
    """Where a limit ends."""
    over: str


UNICODE = Signs(
    days={Part.DONE: "██", Part.PARTLY: "▄▄", Part.OPEN: "▁▁", Part.NOT_PLANNED: "╌╌"},
    steps={Part.DONE: "━", Part.PARTLY: "╍", Part.OPEN: "─", Part.HERE: "╍"},
    full="━",
    rest="─",
    left="━",
    used="╌",
    line="┃",
    over="━",
)
ASCII = Signs(
    days={Part.DONE: "##", Part.PARTLY: "++", Part.OPEN: "__", Part.NOT_PLANNED: "--"},
    steps={Part.DONE: "=", Part.PARTLY: "~", Part.OPEN: "-", Part.HERE: "~"},
    full="=",
    rest="-",
    left="=",
    used=".",
    line="|",
    over="=",
)


def counted_week_lines(week: CountedWeek, width: int, signs: Signs, roomy: bool) -> list[Line]:
    """Return ``week`` on lines of at most ``width`` cells: a head, a row for now, one for then.

    The title gives way where the words of the rows need its room.

    Args:
        week: what to draw.
        width: in cells.
        signs: for a terminal with more than ASCII, or without.
        roomy: whether a blank line may stand between the rows.
    """
    rows = (week.now, week.then)
    bodies = {row.label: _body(week, row, signs) for row in rows}
    body_width = max(map(width_of, bodies.values()))
    needed = max(_needed(row, bodies[row.label], body_width) for row in rows)
    has_title = LABEL_WIDTH + needed <= width
    label_width = LABEL_WIDTH if has_title else NARROW_LABEL_WIDTH
    now, then = (_line(row, bodies[row.label], label_width, body_width) for row in rows)
    lines = [_head(week, label_width, has_title), now, *([()] if roomy else []), then]
    return [crop(line, width) for line in lines]


def _needed(row: Row, body: Line, body_width: int) -> int:
    return (body_width + GAP if body else 0) + width_of((Span(row.words),))


def _head(week: CountedWeek, label_width: int, has_title: bool) -> Line:
    if week.shape is not Shape.DAYS:
        return (Span(week.title, Role.MUTED),)
    names = [DAY_NAMES[(week.week_start + n) % 7][:2].ljust(_DAY_WIDTH) for n in range(7)]
    title = week.title if has_title else ""
    return (Span(title.ljust(label_width) + "".join(names).rstrip(), Role.MUTED),)


def _line(row: Row, body: Line, label_width: int, body_width: int) -> Line:
    role = Role.TITLE if row.label == THEN else Role.MUTED
    label = (Span(row.label, role), Span(" " * (label_width - len(row.label))))
    if not body:
        return (*label, Span(row.words, Role.MUTED))
    gap = Span(" " * (body_width - width_of(body) + GAP))
    return (*label, *body, gap, Span(row.words, role))


def _body(week: CountedWeek, row: Row, signs: Signs) -> Line:
    if row.share is not None:
        is_limit = week.shape is Shape.LIMIT
        return _limit(row.share, week.line, signs) if is_limit else _bar(row.share, signs)
    if week.shape is Shape.DAYS:
        gap = " " * (_DAY_WIDTH - 2)
        return _apart([Span(signs.days[part], _ROLES[part]) for part in row.parts], gap)
    return _apart([Span(signs.steps[p] * _STEP_WIDTH, _ROLES[p]) for p in row.parts], " ")


def _apart(spans: list[Span], gap: str) -> Line:
    return tuple(piece for span in spans for piece in (span, Span(gap)))[:-1]


def _bar(share: float, signs: Signs) -> Line:
    cells = _cells(share)
    return Span(signs.full * cells, Role.FILL), Span(signs.rest * (METER_WIDTH - cells), Role.FAINT)


def _limit(share: float, line: float, signs: Signs) -> Line:
    used, edge = _cells(share), _cells(line)
    over = max(used - edge, 1) if share > line else 0
    return (
        Span(signs.used * min(used, edge), Role.FAINT),
        Span(signs.left * max(0, edge - used), Role.MUTED),
        Span(signs.line, Role.TEXT),
        Span(signs.over * over, Role.OVER),
    )


def _cells(share: float) -> int:
    """Return the cells of a bar for ``share``: none and all of them only where that is so."""
    cells = round(share * METER_WIDTH)
    if 0 < share < 1:
        cells = min(max(cells, 1), METER_WIDTH - 1)
    return cells
