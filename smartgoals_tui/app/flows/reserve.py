"""Ask how many reserve weeks the streak of a goal has."""

from __future__ import annotations

from smartgoals_tui.app.screens.base.command_screen import CommandScreen
from smartgoals_tui.app.screens.base.dialogs import Choose
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.lifecycle.reserve import CHOICES, MEANING, with_reserve
from smartgoals_tui.domain.progress.progress_wording import reserve_words


async def choose_reserve(screen: CommandScreen, goal: Goal) -> None:
    """Ask for the reserve weeks of ``goal``, and set them; call it in a worker."""
    # The one there is stands first: enter keeps it.
    weeks = sorted(CHOICES, key=lambda one: (one != goal.reserve_weeks, one))
    answers = [
        (f"weeks-{one}", f"{one} (as it is)" if n == 0 else str(one)) for n, one in enumerate(weeks)
    ]
    words = f"{MEANING} How many may one streak hold?"
    chosen = await screen.app.push_screen_wait(Choose("Reserve weeks", words, answers))
    if not chosen:
        return
    changed = with_reserve(goal, int(chosen.removeprefix("weeks-")), screen.session.today)
    if changed == goal:
        return
    screen.change_goal(goal, changed, "reserve weeks of")
    said = reserve_words(screen.session.progress(goal.uid)) or "no reserve weeks any more"
    screen.say(f"Now {said}. u takes it back.")
