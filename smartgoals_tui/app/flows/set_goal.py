"""What comes before and after the wizard: drafts to resume, the new goal, the revised one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from smartgoals_tui.app.flows.revise import RevisionRun
from smartgoals_tui.app.screens.base.command_screen import CommandScreen
from smartgoals_tui.app.screens.base.dialogs import Choose
from smartgoals_tui.app.screens.wizard.flow import run_wizard
from smartgoals_tui.app.screens.wizard.step_result import StepAction
from smartgoals_tui.app.screens.wizard.wizard_session import WizardSession
from smartgoals_tui.app.session.session import Session
from smartgoals_tui.domain.change import Change, GoalStep
from smartgoals_tui.domain.drafting.convert import draft_from
from smartgoals_tui.domain.drafting.convert import new_goal as compose_goal
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.goal import Goal, Status
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.domain.lifecycle.rebase import begin_revision, resume_revision
from smartgoals_tui.domain.text.text import cut, line_of
from smartgoals_tui.uid import new_uid

TITLE_LENGTH = 60
RESUME, ANOTHER = ("resume", "Go on with it"), ("new", "Start another")
LATER, DISCARD = ("later", "Later"), ("discard", "Discard it")


async def new_goal(screen: CommandScreen) -> None:
    """Set a new goal, or go on with a draft that was left."""
    if screen.session.journal.drafts():
        await resume_draft(screen)
    else:
        await answer(screen, _blank())


async def resume_draft(screen: CommandScreen) -> None:
    """Offer the draft that was left, or ask which of several."""
    drafts = screen.session.journal.drafts()
    if len(drafts) > 1:
        await _resume_one_of(screen, drafts)
        return
    draft = drafts[0]
    choice = await screen.app.push_screen_wait(
        Choose(
            f"You were in the middle of {'changing ' if draft.revises else ''}a goal",
            cut(draft.title, TITLE_LENGTH * 3),
            (RESUME, ANOTHER, LATER, DISCARD),
        )
    )
    await _go_on(screen, draft, choice)


async def _resume_one_of(screen: CommandScreen, drafts: Sequence[GoalDraft]) -> None:
    """Ask which of several drafts to go on with, or to begin another goal."""
    answers = [
        (f"draft-{n}", cut(line_of(one.title), TITLE_LENGTH)) for n, one in enumerate(drafts)
    ]
    choice = await screen.app.push_screen_wait(
        Choose(
            f"{len(drafts)} goals are waiting as drafts",
            "The latest is first.",
            (ANOTHER, *answers, LATER),
        )
    )
    if not choice.startswith("draft-"):
        await _go_on(screen, drafts[0], choice)
        return
    draft = drafts[int(choice.removeprefix("draft-"))]
    what = "A goal that was being changed" if draft.revises else "A goal that was begun"
    asked = Choose(what, cut(draft.title, TITLE_LENGTH * 3), (RESUME, LATER, DISCARD))
    await _go_on(screen, draft, await screen.app.push_screen_wait(asked))


async def _go_on(screen: CommandScreen, draft: GoalDraft, choice: str) -> None:
    if choice == RESUME[0]:
        await answer(screen, draft)
    elif choice == ANOTHER[0]:
        await answer(screen, _blank())
    elif choice == DISCARD[0]:
        _discard(screen, draft)


def _discard(screen: CommandScreen, draft: GoalDraft) -> None:
    """Take a draft away, in a way that can be undone; what was never saved just goes."""
    steps = screen.session.journal.without_draft(draft.uid)
    if steps:
        screen.submit(Change(f"discarded draft “{cut(draft.title, TITLE_LENGTH)}”", steps))
    screen.say("The draft is discarded. u takes it back." if steps else "Nothing is kept of it.")


async def answer(
    screen: CommandScreen, draft: GoalDraft, guide: Mapping[Letter, str] | None = None
) -> Goal | None:
    """Lead through the five letters; return the goal that came of it."""
    session = screen.session
    goal = session.journal.goal(draft.revises) if draft.revises else None
    if goal and goal.status is not Status.ACTIVE:
        screen.say("It is in the archive, as it was. b brings it back.")
        return None
    if goal:
        draft = resume_revision(draft, goal)
    revision = RevisionRun(screen, goal) if goal else None
    wizard = WizardSession(
        draft,
        today=lambda: session.calendar.day_of(session.now()),
        save_draft=lambda one: session.journal.save_draft(_stamped(one, session)),
        delete_draft=session.journal.delete_draft,
        active_goals=session.running_goals(),
        guide=guide or {},
        before=draft_from(goal, draft.uid) if goal else None,
        is_failing=lambda: session.journal.unsaved is not None,
        calendar=session.calendar,
        support=session.settings.support,
        read=revision.read if revision else read,
    )
    action = await run_wizard(screen.app, wizard, revision.show_changes if revision else None)
    if action is StepAction.DISCARD:
        _discard(screen, wizard.draft)
    elif action is StepAction.LEAVE and revision:
        revision.leave()
    if action is not StepAction.FINISH:
        return None
    return revision.settle(wizard.draft) if revision else _begin(screen, wizard.draft)


async def revise_goal(screen: CommandScreen, goal: Goal) -> None:
    """Lead through the five letters of an existing goal."""
    drafts = screen.session.journal.drafts()
    left = next((draft for draft in drafts if draft.revises == goal.uid), None)
    await answer(screen, left or begin_revision(goal, new_uid()))


def _blank() -> GoalDraft:
    return GoalDraft(new_uid(), start="today")


def _stamped(draft: GoalDraft, session: Session) -> GoalDraft:
    return replace(draft, saved=session.instant)


def _begin(screen: CommandScreen, draft: GoalDraft) -> Goal | None:
    """Make the goal that a finished draft describes."""
    session = screen.session
    reading, created = read(draft, session.today), session.instant
    try:
        goal = compose_goal(draft, reading, new_uid(), created)
    except InvalidValue as error:
        screen.say(f"{error} The draft is kept.", "warning")
        return None
    title = cut(goal.title, TITLE_LENGTH)
    steps = (GoalStep(None, goal), *session.journal.without_draft(draft.uid))
    screen.submit(Change(f"new goal “{title}”", steps))
    screen.choose(goal.uid)
    well = "" if screen.is_plain_about(goal) else "Well begun: "
    screen.say(f"{well}“{title}” is on your dashboard.")
    return goal
