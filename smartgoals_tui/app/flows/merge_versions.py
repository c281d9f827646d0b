"""Other versions of the store, found beside it, and merged if the person likes."""

from __future__ import annotations

import asyncio

from smartgoals_tui.app.gate import holding
from smartgoals_tui.app.screens.base.command_screen import CommandScreen
from smartgoals_tui.app.screens.base.dialogs import Choose
from smartgoals_tui.app.session.messages import Written
from smartgoals_tui.app.session.writer import Outcome, Report
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


async def offer_versions(screen: CommandScreen, versions: tuple[Conflict, ...]) -> None:
    """Ask about each of ``versions``: merge it, put it away, or leave it for now."""
    for number, version in enumerate(versions):
        try:
            # What was merged before it, or done elsewhere meanwhile, changes what it brings.
            current = await _looked_at_again(screen, version) if number else version
            if current is not None:
                await _offer(screen, current)
        except StoreError as error:
            screen.say(error.sentence, "warning")


async def _looked_at_again(screen: CommandScreen, version: Conflict) -> Conflict | None:
    journal = screen.session.journal
    with holding(screen.app), journal.explaining():
        return await asyncio.to_thread(journal.repository.look_again, version)


async def _offer(screen: CommandScreen, version: Conflict) -> None:
    choice = await screen.app.push_screen_wait(_question(screen, version))
    if choice == MERGE:
        await _merge(screen, version)
    elif choice == DISMISS:
        journal = screen.session.journal
        with journal.explaining():
            journal.repository.dismiss(version)
        screen.say("It is with the copies now.")


async def _merge(screen: CommandScreen, version: Conflict) -> None:
    journal = screen.session.journal
    with holding(screen.app), journal.explaining():
        gained = await asyncio.to_thread(journal.repository.merge, version)
    screen.post_message(Written(journal, Report(Outcome.REFRESHED)))
    screen.say(f"Merged: {gained.words}.")


def _question(screen: CommandScreen, version: Conflict) -> Choose:
    merge, later, away = (MERGE, "Merge"), (LATER, "Not now"), (DISMISS, "Put it with the copies")
    if version.problem:
        outcome, answers = version.problem, [later, away]
    elif not version.gained:
        outcome, answers = "It holds nothing that is not here too.", [later, away]
    else:
        outcome = f"Merging it adds {version.gained.words}, and takes nothing away."
        answers = [merge, later, away]
    origin = _ORIGINS[version.kind]
    zone = screen.session.now().tzinfo
    saved = None if version.saved is None else local_moment(version.saved, zone)
    if saved is not None:
        origin += f"; it was saved on {describe_day(saved.date())} at {saved:%H:%M}"
    name = cut(line_of(version.path.name), NAME_LENGTH)
    return Choose("Another version of your goals", f"{name}\n{origin}. {outcome}", answers)
