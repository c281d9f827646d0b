"""The end of a revision: what changes is looked at, then saved as one change."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from smartgoals_tui.app.screens.goal_commands import GoalScreen
from smartgoals_tui.app.screens.what_changes import Way, WhatChanges
from smartgoals_tui.domain.another import another_goal
from smartgoals_tui.domain.change import Change, GoalStep
from smartgoals_tui.domain.draft import GoalDraft
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal import Goal
from smartgoals_tui.domain.reading import Reading
from smartgoals_tui.domain.revising import describe_effect, revised_goal
from smartgoals_tui.domain.text import cut
from smartgoals_tui.uid import new_uid

TITLE_LENGTH = 40

Reads = Callable[[GoalDraft, date], Reading]
"""Says what a draft means on a day."""


async def look_at_changes(
    screen: GoalScreen, goal: Goal, draft: GoalDraft, reads: Reads
) -> GoalDraft | None:
    """Show what ``draft`` changes about ``goal``, and save it when the person says so.

    Returns the draft to go on with in the letters; None when there is no more to do.
    """
    context = screen.context
    try:
        revised = revised_goal(goal, draft, reads(draft, context.today), context.calendar)
        if revised == goal:
            context.journal.delete_draft(draft.uid)
            screen.say("Nothing changed.")
            return None
        page = WhatChanges(context, goal, revised, draft, screen.hidden)
        await screen.app.push_screen_wait(page)
        if page.way is Way.BACK:
            return page.draft
        if page.way is Way.SAVE and page.is_another:
            _begin_another(screen, goal, page, reads)
        elif page.way is Way.SAVE:
            _revise(screen, goal, page.draft, reads)
        else:
            screen.say("Kept as a draft: e goes on with it. The goal is as it was.")
    except InvalidValue as error:
        screen.say(f"{error} The draft is kept, the goal is as it was.", "warning")
    return None


def _revise(screen: GoalScreen, goal: Goal, draft: GoalDraft, reads: Reads) -> None:
    context = screen.context
    revised = revised_goal(goal, draft, reads(draft, context.today), context.calendar)
    steps = (GoalStep(goal, revised), *context.journal.without_draft(draft.uid))
    screen.submit(Change(f"revision of “{cut(goal.title, TITLE_LENGTH)}”", steps))
    screen.choose(goal.uid)
    screen.say(f"Revised. {' '.join(describe_effect(goal, revised, context.today))}")


def _begin_another(screen: GoalScreen, goal: Goal, page: WhatChanges, reads: Reads) -> None:
    context, draft = screen.context, page.draft
    created = int(context.now().timestamp())
    reading = reads(draft, context.today)
    made = another_goal(goal, draft, reading, new_uid(), created, page.lets_go)
    steps = (*made.steps(goal), *context.journal.without_draft(draft.uid))
    new, old = (f"“{cut(one.title, TITLE_LENGTH)}”" for one in (made.new, goal))
    screen.submit(Change(f"new goal {new} out of {old}", steps))
    screen.choose(made.new.uid)
    rest = f"{old} is in the archive, with thanks." if page.lets_go else f"{old} stays as it was."
    screen.say(f"Well begun: {new}. {rest}")
