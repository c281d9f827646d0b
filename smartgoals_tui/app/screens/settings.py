"""How a person wants things: chosen on one page, tried out at once, kept when it is left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from textual.widget import Widget
from textual.widgets import Static

from smartgoals_tui.app.context import Context
from smartgoals_tui.app.screens.questions import Questions
from smartgoals_tui.app.themes import OWN_THEMES
from smartgoals_tui.app.widgets.choice import Choice
from smartgoals_tui.app.widgets.field import Field
from smartgoals_tui.app.widgets.paint import Line, Role, Span, content_of
from smartgoals_tui.domain.dates import describe_day
from smartgoals_tui.domain.recounting import Counting, describe_recounts, recounts
from smartgoals_tui.domain.text import one_line
from smartgoals_tui.domain.week import DAY_NAMES, DAY_STARTS, WEEK_STARTS
from smartgoals_tui.settings import Settings
from smartgoals_tui.storage.copies import Copies

if TYPE_CHECKING:
    from smartgoals_tui.app.app import SmartGoalsApp

RECOUNTED = ("week_start", "day_start")
"""The settings that change how weeks are counted."""

SUPPORT = "optional: the words of the calm note, with a number to call"


class SettingsScreen(Questions):
    """Asks for each setting, and says what another beginning of weeks or days would change."""

    def __init__(self, context: Context, hidden: bool) -> None:
        """Show the settings of ``context``; goals are named unless words are ``hidden``."""
        super().__init__(context, hidden)
        self._chosen = context.settings

    @property
    def _program(self) -> SmartGoalsApp:
        return cast("SmartGoalsApp", self.app)

    @property
    def chosen(self) -> None:
        """No goal is meant."""
        return

    async def on_mount(self) -> None:
        """Ask."""
        self.header.show((Span("Settings", Role.KEY),))
        await self.ask(*self._rows(), next_label="Done")
        for field in ("week_start", "day_start", "ascii"):
            self.answered(field, getattr(self._chosen, field))

    def _rows(self) -> Iterator[Widget]:
        now = self._chosen
        weekdays = [(day, DAY_NAMES[day]) for day in WEEK_STARTS]
        yield _choice("Weeks start on", "week_start", weekdays, now.week_start)
        hours = [(hour, f"{hour}:00" if hour else "midnight") for hour in DAY_STARTS]
        yield _choice("Days start at", "day_start", hours, now.day_start)
        yield _choice("Motion", "motion", [(True, "gentle"), (False, "none")], now.motion)
        signs = [(False, "all"), (True, "ASCII only")]
        yield _choice("Signs", "ascii", signs, now.ascii)
        yield self.text_row("support", "My support line", now.support, SUPPORT)
        own = [theme.name for theme in OWN_THEMES]
        others = sorted(set(self.app.available_themes) - set(own))
        themes = [(name, name.removeprefix("smartgoals-")) for name in (*own, *others)]
        yield _choice("Theme", "theme", themes, self.app.theme)
        yield Static(content_of(self._places()), classes="facts")

    def _places(self) -> list[Line]:
        path = self.context.journal.repository.path
        if path is None:
            places = {"Your goals": "in memory only: this is for practice"}
        else:
            places = {"Your goals": str(path), "Copies": str(Copies(path).folder)}
        kept_in = self._program.settings_path
        places["Settings"] = str(kept_in) if kept_in else "not kept in this run"
        return [
            (Span(f"{name:<12}", Role.MUTED), Span(one_line(place)))
            for name, place in places.items()
        ]

    # What follows from a choice

    def answered(self, field: str, value: object) -> None:
        """Try a choice out, or say what it would change."""
        if field not in {*RECOUNTED, "theme", "motion", "ascii", "support"}:
            return
        self._chosen = replace(self._chosen, **{field: value})  # type: ignore[arg-type]
        if field == "theme":
            self.app.theme = str(value)
        row = self.row_of(field)
        if row is not None and (words := self._words_for(field)):
            row.say(words, "")

    def _words_for(self, field: str) -> str:
        """Say what a choice means or would change."""
        chosen, now = self._chosen, self.context.settings
        if field == "ascii":
            return "" if chosen.ascii == now.ascii else "In full from the next start."
        if field not in RECOUNTED:
            return ""
        counting = Counting(chosen.calendar, chosen.calendar.day_of(self.context.now()))
        parts = []
        if field == "week_start":
            parts.append(f"This week is {chosen.calendar.week_of(counting.today).label}.")
        elif chosen.day_start:
            parts.append(f"Until {chosen.day_start}:00 it still is the day before.")
        else:
            parts.append("Days start at midnight.")
        if counting.today != self.context.today:
            parts.append(f"Today would be {describe_day(counting.today)}.")
        if getattr(chosen, field) != getattr(now, field):
            parts += [self._recounted(counting), "Check-ins keep their day."]
        return "\n".join(parts)

    def _recounted(self, counting: Counting) -> str:
        context = self.context
        goals = [(goal, context.journal.check_ins(goal.uid)) for goal in context.running_goals()]
        before = Counting(context.calendar, context.today)
        return describe_recounts(recounts(goals, before, counting), self.hidden)

    # Leaving

    async def action_next(self) -> None:
        """Keep everything, and go back."""
        self.action_leave()

    def action_leave(self) -> None:
        """Keep everything, and go back."""
        if not self.is_current:
            return
        self.answers()
        support = str(self._answers["support"])
        self._take(replace(self._chosen, support=support, theme=self.app.theme))
        self.dismiss()

    def _take(self, settings: Settings) -> None:
        if settings != self.context.settings:
            self._program.take_settings(settings)


def _choice(label: str, field: str, options: Sequence[tuple[object, str]], value: object) -> Field:
    return Field(label, Choice(field, options, value, blank=value))
