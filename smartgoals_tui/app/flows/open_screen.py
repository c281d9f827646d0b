"""Screens that a key opens."""

from __future__ import annotations

from smartgoals_tui.app.flows.context import FlowContext
from smartgoals_tui.app.screens.base.flow_request import NO_GOAL, FlowResult


async def open_goal(context: FlowContext) -> FlowResult:
    """Show the chosen goal whole."""
    # start-up: this module is there for each of the screens alone
    from smartgoals_tui.app.screens.goal.goal import GoalView

    if context.uid is None or context.goal is None:
        return FlowResult(NO_GOAL)
    await context.ask(GoalView(context.session, context.uid, context.hidden))
    return FlowResult()


async def archive(context: FlowContext) -> FlowResult:
    """Show the goals that were achieved or let go."""
    # start-up: as above
    from smartgoals_tui.app.screens.archive.archive import Archive

    await context.ask(Archive(context.session, context.hidden))
    return FlowResult()


async def settings(context: FlowContext) -> FlowResult:
    """Show the settings."""
    # start-up: as above
    from smartgoals_tui.app.screens.settings.settings import SettingsScreen

    await context.ask(SettingsScreen(context.session, context.hidden))
    return FlowResult()
