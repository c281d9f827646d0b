"""The measure in parts: the fields behind the line; those of the chosen kind are shown."""

from __future__ import annotations

from smartgoals_tui.app.screens.wizard.letter_form import number_field
from smartgoals_tui.app.widgets.fields.choice import Choice
from smartgoals_tui.app.widgets.fields.field import Field, Words
from smartgoals_tui.app.widgets.fields.text_field import TextField
from smartgoals_tui.domain.drafting.read_measure import read_period
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.letters import FIELD_LABELS, KIND_WORDS, measure_label
from smartgoals_tui.domain.goal.measure import MeasureKind, period_words

UNIT_WIDTH = 12
_DAYS, _TOTAL, _LIMIT, _IN_ALL, _ONCE = MeasureKind
_REPEATED = frozenset({_DAYS, _TOTAL, _LIMIT})


class MeasureParts:
    """One row for each part; only those that belong to the chosen kind are shown."""

    def __init__(self, draft: GoalDraft) -> None:
        """Show the parts of ``draft``."""
        self._of_days, self._every, self._weeks = Words(""), Words(""), Words("weeks")
        self._rows_of: tuple[tuple[Field, frozenset[MeasureKind]], ...] = (
            (
                Field(FIELD_LABELS["kind"], Choice("kind", _choices(), draft.kind, blank=_DAYS)),
                frozenset(MeasureKind),
            ),
            (
                Field(
                    FIELD_LABELS["done"],
                    TextField("done", draft.done, placeholder="e.g. it is handed in"),
                ),
                frozenset({_ONCE}),
            ),
            (_row("days", draft, self._of_days), frozenset({_DAYS, _ONCE})),
            (_row("total", draft, _unit(draft), self._every), frozenset({_TOTAL, _LIMIT, _IN_ALL})),
            (
                _row("amount", draft, _unit(draft), Words("each time")),
                frozenset({_DAYS, _ONCE}),
            ),
            (_row("amount", draft, Words("each time")), frozenset({_TOTAL, _IN_ALL})),
            (_row("cap", draft), frozenset({_DAYS})),
            (_row("period", draft, self._weeks), _REPEATED),
        )

    @property
    def rows(self) -> tuple[Field, ...]:
        """The rows in their order."""
        return tuple(row for row, _ in self._rows_of)

    def show_kind(self, draft: GoalDraft) -> None:
        """Show the rows of the kind of ``draft``, and count in its words."""
        weeks = _weeks_of(draft)
        every = "" if draft.kind is _IN_ALL else period_words(weeks)
        self._of_days.set_text(
            "days a week, on the way" if draft.kind is _ONCE else f"of {7 * weeks} days"
        )
        self._every.set_text(every)
        for row, kinds in self._rows_of:
            row.display = draft.kind in kinds
            row.set_label(measure_label(row.fields[0], draft.kind))


def _choices() -> tuple[tuple[MeasureKind, str], ...]:
    return tuple(KIND_WORDS.items())


def _row(name: str, draft: GoalDraft, *behind: TextField | Words) -> Field:
    return Field(FIELD_LABELS[name], number_field(name, getattr(draft, name)), *behind)


def _unit(draft: GoalDraft) -> TextField:
    return TextField("unit", draft.unit, placeholder="e.g. km", width=UNIT_WIDTH)


def _weeks_of(draft: GoalDraft) -> int:
    try:
        return read_period(draft.period) if draft.period.strip() else 1
    except InvalidValue:
        return 1
