"""What happens before the first goal: the welcome, the example, the demo, a draft to resume."""

from __future__ import annotations

import asyncio

from smartgoals_tui.app.flows.table import run_flow
from smartgoals_tui.app.screens.base.asker import Asker
from smartgoals_tui.app.screens.base.flow_request import FlowRequest
from smartgoals_tui.app.screens.dashboard.dashboard import Dashboard
from smartgoals_tui.app.screens.dashboard.welcome import DEMO, EXAMPLE, START, Welcome
from smartgoals_tui.app.session.session import Session
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.storage.repository import Repository

GUIDE = {
    Letter.S: "“I want to be happier” is a wish, and nobody can see whether it is done. So the "
    "next question is what someone would see you doing: practise mindfulness meditation. Read the "
    "answers, change what you like, then press ctrl+n.",
    Letter.M: "Now it has a number: five days a week, ten minutes each time. Two days are free, "
    "so there is room for real life. The week counts, not the single day.",
    Letter.A: "The first step is so small that it works even in a bad week. The next ones lead up "
    "to the goal. If you are 7 or more sure, the step is right. And there is a plan for what could "
    "get in the way.",
    Letter.R: "Why do you want it yourself? A reason of your own helps in a hard week. The scales "
    "show whether it is your own wish.",
    Letter.T: "It begins today and ends in 12 weeks, and then you look back. It comes after "
    "breakfast, so it is easier to remember. Type dates as you would write them.",
}
"""What the walk-through says about each letter of the example."""


async def welcome(asker: Asker, dashboard: Dashboard) -> None:
    """Greet a newcomer, or offer the draft that was left."""
    session = dashboard.session
    if session.records.drafts():
        await run_flow(asker, dashboard, FlowRequest("resume_draft"))
    while _is_new(session):
        choice = await asker.push_screen_wait(Welcome())
        if choice == START:
            await run_flow(asker, dashboard, FlowRequest("new_goal"))
            return
        if choice == EXAMPLE:
            await walk_through(asker, dashboard)
        elif choice == DEMO:
            await open_demo(asker, dashboard)
        else:
            return


def _is_new(session: Session) -> bool:
    """Tell whether there is nothing yet: a goal that cannot be read is one, too."""
    records = session.records
    return not (records.goals() or records.drafts() or records.unreadable_goals())


async def walk_through(asker: Asker, dashboard: Dashboard) -> None:
    """Lead through the example, letter by letter, in a store that is never kept."""
    # start-up: a newcomer is welcomed before any example is read
    from smartgoals_tui.domain.examples import EXAMPLES

    repository = Repository.in_memory(now=dashboard.session.now)
    practice = practice_dashboard(dashboard.session, "practice", repository)
    draft = GoalDraft("example").answered(EXAMPLES[0].answers)
    closed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    asker.push_screen(practice, closed.set_result)
    result = await run_flow(asker, practice, FlowRequest("set_goal", (draft, GUIDE)))
    if result.chosen:
        practice.say("This is only for practice: try space, enter and ?. q ends the example.")
    else:
        practice.dismiss()
    await closed


async def open_demo(asker: Asker, dashboard: Dashboard) -> None:
    """Show sample goals with a history, in a store that is never kept."""
    # start-up: as above
    from smartgoals_tui.demo import demo_state, fill

    session = dashboard.session
    repository = Repository.in_memory(now=session.now)
    fill(repository, demo_state(session.today))
    await asker.push_screen_wait(practice_dashboard(session, "demo", repository))


def practice_dashboard(session: Session, name: str, repository: Repository) -> Dashboard:
    """Return a dashboard over ``repository``, a store that is never kept."""
    return Dashboard(Session(repository, session.now, session.kept_settings, name))
