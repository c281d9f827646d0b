"""What the dashboard's keys lead to: reviews, the archive, settings, a new goal.

Each screen is imported when it is first opened: the first frame waits for none of them.
"""

from __future__ import annotations

import asyncio

from textual import work

from smartgoals_tui.app.gate import holding
from smartgoals_tui.app.screens.base.celebrating import CelebratingScreen
from smartgoals_tui.app.screens.base.front import is_in_front
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.storage.errors import StoreError


class DashboardCommands(CelebratingScreen):
    """The commands of a dashboard that open something."""

    def action_review(self) -> None:
        """Look back at the week that has ended, goal by goal."""
        from smartgoals_tui.app.screens.dashboard.suggestions import open_review

        open_review(self)

    def action_lapse(self) -> None:
        """Look at a last week that did not go as planned."""
        from smartgoals_tui.app.screens.dashboard.suggestions import open_lapse

        open_lapse(self)

    def goal_to_look_back_at(self) -> Goal | None:
        """Return the goal that has come to its end, else the chosen one."""
        from smartgoals_tui.app.session.due_reviews import goals_at_their_end, meant

        over = meant(goals_at_their_end(self.session), self.chosen)
        return self.session.journal.goal(over) or self.goal_in_hand()

    def action_archive(self) -> None:
        """Show the goals that were achieved or let go."""
        from smartgoals_tui.app.screens.archive.archive import Archive

        self.app.push_screen(Archive(self.session, self.hidden), lambda _: self.redraw(None))

    def action_settings(self) -> None:
        """Show the settings."""
        from smartgoals_tui.app.screens.settings.settings import SettingsScreen

        self.app.push_screen(SettingsScreen(self.session, self.hidden))

    @work
    async def action_new(self) -> None:
        """Set a new goal, or go on with a draft."""
        from smartgoals_tui.app.flows.set_goal import new_goal

        if is_in_front(self):
            await new_goal(self)

    @work
    async def action_merge(self) -> None:
        """Offer every other version that lies beside the goals."""
        if not is_in_front(self):
            return
        from smartgoals_tui.app.flows.merge_versions import offer_versions

        try:
            with holding(self.app):
                versions = await asyncio.to_thread(self.session.journal.other_versions)
        except StoreError as error:
            self.say(error.sentence, "warning")
            return
        if not versions:
            self.say("There is no other version beside your goals.")
        if is_in_front(self):
            await offer_versions(self, versions)

    def action_command_palette(self) -> None:
        """Search commands and goals."""
        self.app.action_command_palette()
