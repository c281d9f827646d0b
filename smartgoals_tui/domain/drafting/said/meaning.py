"""What a line that says how often, or how much, was understood to mean."""

from __future__ import annotations

from dataclasses import dataclass

from smartgoals_tui.domain.goal.measure import MeasureKind

_ALWAYS = ("kind", "days", "total", "amount", "unit", "cap", "period")
_WHERE_SAID = ("weekdays", "end", "more", "done")


@dataclass(frozen=True, slots=True)
class HowOften:
    """A measure as it was said; the fields mean what those of a draft mean."""

    kind: MeasureKind
    days: str = ""
    total: str = ""
    amount: str = ""
    unit: str = ""
    cap: str = ""
    period: str = ""
    weekdays: frozenset[int] = frozenset()
    end: str = ""
    """The last day, to be typed in T; empty where none was said."""
    more: str = ""
    """The upper end of a range, in words: "4 days a week"."""
    done: str = ""
    rest: str = ""
    """The words that were not understood."""

    @property
    def answers(self) -> tuple[tuple[str, object], ...]:
        """The fields of a draft that it settles, by their names.

        Those of the measure are always among them, so that an old kind leaves nothing behind.
        """
        always = tuple((name, getattr(self, name)) for name in _ALWAYS)
        said = ((name, getattr(self, name)) for name in _WHERE_SAID)
        return always + tuple((name, value) for name, value in said if value)
