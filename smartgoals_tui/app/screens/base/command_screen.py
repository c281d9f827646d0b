"""The screen under all those with commands: what it cannot do by itself, it asks a flow for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.message import Message

from smartgoals_tui.app.commands import Command, Moving
from smartgoals_tui.app.screens.base.flow_request import FlowRequest, FlowResult
from smartgoals_tui.app.screens.base.session_screen import SessionScreen
from smartgoals_tui.app.widgets.panels.bars import KeyBar
from smartgoals_tui.app.widgets.panels.celebration_line import Celebration, CelebrationLine
from smartgoals_tui.domain.progress.week_names import ShownWeek


class CommandScreen(SessionScreen):
    """A screen with a table of commands, on which goals change."""

    @dataclass
    class FlowRequested(Message):
        """A screen asks for a flow."""

        screen: CommandScreen
        request: FlowRequest

    TABLE: ClassVar[tuple[Command, ...]] = ()
    """Its commands: key bar, palette and help are made of them."""
    MOVING: ClassVar[Moving] = ()

    # Flows

    def action_flow(self, name: str) -> None:
        """Ask for the flow ``name`` about the chosen goal."""
        self.request_flow(name)

    def request_flow(self, name: str, *arguments: object) -> None:
        """Ask for the flow ``name``; its result comes to ``show_result``."""
        self.post_message(self.FlowRequested(self, FlowRequest(name, arguments)))

    def show_result(self, result: FlowResult) -> None:
        """Show what came of a flow."""
        if result.ends_celebration:
            self.query_one(CelebrationLine).end()
        if result.chosen:
            self.choose(result.chosen)
        if result.said:
            self.say(result.said, result.severity)
        if result.celebration:
            self._celebrate(result.celebration)

    def choose(self, uid: str) -> None:
        """Bring the goal ``uid`` to the fore, where a screen shows several."""

    def _celebrate(self, celebration: Celebration) -> None:
        """Say what there is to be glad of: above the keys, or in a toast where no line is."""
        for line in self.query(CelebrationLine):
            line.show_celebration(celebration, self.session.glyphs.weeks[ShownWeek.MET])
            return
        self.say(celebration.words)

    # Commands

    def action_tell(self) -> None:
        """Tell what helped with what is celebrated, or was this week."""
        lines = self.query(CelebrationLine)
        self.request_flow("tell", lines.first().celebration if lines else None)

    def action_hide(self) -> None:
        """Hide the words of goals, or show them again."""
        self.hidden = not self.hidden
        self.redraw(None)

    def action_help(self) -> None:
        """Show all keys and signs."""
        # start-up: the first frame shows none of it
        from smartgoals_tui.app.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(self.TABLE, self.MOVING, self.session.glyphs))

    @on(KeyBar.Pressed)
    async def _key_bar_pressed(self, event: KeyBar.Pressed) -> None:
        await self.run_action(event.action)
