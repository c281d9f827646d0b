"""Other versions of the store, found beside it, and merged if the person likes."""

from __future__ import annotations

import asyncio

from smartgoals_tui.app.flows.context import FlowContext
from smartgoals_tui.app.screens.base.dialogs import Choose
from smartgoals_tui.app.screens.base.flow_request import FlowRequest, FlowResult
from smartgoals_tui.domain.text.dates import describe_day, local_moment
from smartgoals_tui.domain.text.text import cut, line_of
from smartgoals_tui.storage.conflicts import Conflict
from smartgoals_tui.storage.errors import StoreError
from smartgoals_tui.storage.other_versions import Kind

MERGE, LATER, DISMISS = "merge", "later", "dismiss"
NAME_LENGTH = 100

_ORIGINS = {
    Kind.SYNCTHING: "Syncthing kept it when two computers saved at once",
    Kind.DROPBOX: "A sync program kept it when two computers saved at once",
    Kind.SYNC: "A sync program kept it when two computers saved at once",
    Kind.BESIDE: "It lies beside your goals and belongs to them",
    Kind.REPLACED: "It was here before another version took its place",
}


async def merge(context: FlowContext) -> FlowResult:
    """Look for other versions beside the goals, and offer each."""
    with context.asker.gate.holding():
        versions = await asyncio.to_thread(context.session.versions.find)
    if not versions:
        return FlowResult("There is no other version beside your goals.")
    return await offer_versions(context, versions)


async def offer_versions(
    context: FlowContext, versions: tuple[Conflict, ...], is_looked_at: bool = True
) -> FlowResult:
    """Ask about the first of ``versions``: merge it, put it away, or leave it; then the others.

    ``is_looked_at`` says whether what the first would bring is what it would bring now.
    """
    version, *others = versions
    try:
        # What was merged before it, or done elsewhere meanwhile, changes what it brings.
        current = version if is_looked_at else await _look_again(context, version)
        result = await _offer(context, current) if current else FlowResult()
    except StoreError as error:
        result = FlowResult(error.sentence, "warning")
    following = FlowRequest("offer_versions", (tuple(others), False)) if others else None
    return result._replace(following=following)


async def _look_again(context: FlowContext, version: Conflict) -> Conflict | None:
    with context.asker.gate.holding():
        return await asyncio.to_thread(context.session.versions.inspect_again, version)


async def _offer(context: FlowContext, version: Conflict) -> FlowResult:
    choice = await context.ask(_question(context, version))
    if choice == MERGE:
        return await _merge(context, version)
    if choice != DISMISS:
        return FlowResult()
    context.session.versions.dismiss(version)
    return FlowResult("It is with the copies now.")


async def _merge(context: FlowContext, version: Conflict) -> FlowResult:
    with context.asker.gate.holding():
        summary = await asyncio.to_thread(context.session.versions.merge, version)
    context.session.reload()
    return FlowResult(f"Merged: {summary.words}.")


def _question(context: FlowContext, version: Conflict) -> Choose:
    merge, later, away = (MERGE, "Merge"), (LATER, "Not now"), (DISMISS, "Put it with the copies")
    if version.problem:
        outcome, answers = version.problem, [later, away]
    elif not version.summary:
        outcome, answers = "It holds nothing that is not here too.", [later, away]
    else:
        outcome = f"Merging it adds {version.summary.words}, and takes nothing away."
        answers = [merge, later, away]
    origin = _ORIGINS[version.kind]
    zone = context.session.now().tzinfo
    saved = None if version.saved is None else local_moment(version.saved, zone)
    if saved is not None:
        origin += f"; it was saved on {describe_day(saved.date())} at {saved:%H:%M}"
    name = cut(line_of(version.path.name), NAME_LENGTH)
    return Choose("Another version of your goals", f"{name}\n{origin}. {outcome}", answers)
