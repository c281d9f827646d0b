"""From revised answers to the goal they change, or to another goal that comes of them."""

from __future__ import annotations

from smartgoals_tui.app.screens.goal_commands import GoalScreen
from smartgoals_tui.app.screens.what_changes import Verdict, WhatChanges
from smartgoals_tui.domain.change import Change, GoalStep
from smartgoals_tui.domain.compose import draft_from
from smartgoals_tui.domain.draft import GoalDraft
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal import Goal
from smartgoals_tui.domain.reading import read
from smartgoals_tui.domain.revising import another_goal, is_another_goal, replaced, revised_goal
from smartgoals_tui.domain.text import cut
from smartgoals_tui.uid import new_uid

TITLE_LENGTH = 60


async def finish_revision(
    screen: GoalScreen, goal: Goal, draft: GoalDraft
) -> tuple[Verdict, Goal | None]:
    """Show what ``draft`` changes about ``goal``, ask, and do what the person says.

    Returns:
        What they chose, and the goal that came of it; None where nothing did.
    """
    context, before = screen.context, draft_from(goal, draft.uid)
    reading = read(draft, context.today, before)
    try:
        after = revised_goal(goal, draft, reading, context.calendar)
    except InvalidValue as error:
        screen.say(f"{error} The draft is kept.", "warning")
        return Verdict.KEPT, None
    if after == goal:
        context.journal.delete_draft(draft.uid)
        screen.say("Nothing changed.")
        return Verdict.SAVE, goal
    page = WhatChanges(context, goal, after, is_another_goal(before, draft), screen.hidden)
    await screen.app.push_screen_wait(page)
    if page.verdict is Verdict.BACK:
        return page.verdict, None
    if page.verdict is Verdict.KEPT:
        screen.say("Your changes wait as a draft: e goes on with them.")
        return page.verdict, None
    if page.verdict is Verdict.SAVE:
        after = revised_goal(goal, draft, reading, context.calendar, page.reason, page.learned)
        label, steps = f"revision of “{_short(goal)}”", [GoalStep(goal, after)]
        words = "The goal is revised. The weeks behind you stay as they were."
    else:
        after = another_goal(goal, draft, reading, new_uid(), int(context.now().timestamp()))
        label, steps = f"new goal “{_short(after)}”", [GoalStep(None, after)]
        words = f"Well begun: “{_short(after)}” remembers where it came from."
        if page.verdict is Verdict.INSTEAD:
            steps.append(GoalStep(goal, replaced(goal, after, context.today)))
    screen.submit(Change(label, (*steps, *context.journal.without_draft(draft.uid))))
    screen.choose(after.uid)
    screen.say(words)
    return page.verdict, after


def _short(goal: Goal) -> str:
    return cut(goal.title, TITLE_LENGTH)
