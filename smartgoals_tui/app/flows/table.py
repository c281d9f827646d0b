"""Every flow by its name, and running the one that a screen asks for.

A flow's module is imported when it is first asked for: the first frame waits for none of them.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from importlib import import_module
from typing import cast

from smartgoals_tui.app.flows.context import ChangedElsewhere, FlowContext
from smartgoals_tui.app.screens.base.asker import Asker
from smartgoals_tui.app.screens.base.command_screen import CommandScreen
from smartgoals_tui.app.screens.base.flow_request import FlowRequest, FlowResult
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.storage.errors import StoreError

Flow = Callable[..., Awaitable[FlowResult]]

FLOWS: Mapping[str, tuple[str, ...]] = {
    "check_in": ("check_in", "check_in_with", "edit_check_in", "delete_check_in"),
    "undo": ("undo", "redo", "undo_for_goal", "redo_for_goal"),
    "pause": ("pause", "pause_all", "pauses"),
    "reserve": ("reserve",),
    "stairs": ("climb", "step_down", "not_now", "tick", "stand_on", "delete_stair"),
    "tell": ("tell",),
    "look_back": ("look_back", "look_back_at_ended", "bring_back"),
    "review": ("review", "lapse", "dismiss_suggestion"),
    "set_goal": ("new_goal", "resume_draft", "set_goal", "revise"),
    "merge_versions": ("merge", "offer_versions"),
    "open_screen": ("archive", "settings", "open_goal"),
}
"""The flows by the module that holds them."""

MODULES = {name: module for module, names in FLOWS.items() for name in names}


def flow_of(name: str) -> Flow:
    """Return the flow ``name``; raises KeyError where there is none."""
    module = import_module(f"smartgoals_tui.app.flows.{MODULES[name]}")
    return cast(Flow, getattr(module, name))


async def run_flow(asker: Asker, screen: CommandScreen, request: FlowRequest) -> FlowResult:
    """Run a flow for ``screen`` and all that follows from it; return the last result.

    Each result is shown on ``screen``. It is called in a worker.
    """
    context = FlowContext(screen.session, asker, screen.chosen, screen.hidden)
    following: FlowRequest | None = request
    while following is not None:
        result = await _result_of(context, following)
        screen.show_result(result)
        if result.needs_note:
            _show_note(asker, context)
        following = result.following
    return result


def _show_note(asker: Asker, context: FlowContext) -> None:
    """Show the note on suicide and self-harm."""
    # start-up: it is seldom shown
    from smartgoals_tui.app.screens.crisis import CrisisScreen

    asker.push_screen(CrisisScreen(context.session.settings.support))


async def _result_of(context: FlowContext, request: FlowRequest) -> FlowResult:
    """Return what comes of one flow; what it may not do is said in a sentence."""
    try:
        return await flow_of(request.name)(context, *request.arguments)
    except ChangedElsewhere as problem:
        return FlowResult(str(problem), "warning")
    except InvalidValue as problem:
        return FlowResult(str(problem))
    except StoreError as error:
        return FlowResult(error.sentence, "warning")
