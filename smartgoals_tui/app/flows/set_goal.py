"""What comes before and after the wizard: drafts to resume, the new goal, the revised one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from smartgoals_tui.app.flows.context import FlowContext
from smartgoals_tui.app.flows.revise import RevisionRun
from smartgoals_tui.app.screens.base.dialogs import Choose
from smartgoals_tui.app.screens.base.flow_request import NO_GOAL, FlowResult
from smartgoals_tui.app.screens.base.wording import is_plain_about
from smartgoals_tui.app.screens.wizard.flow import run_wizard
from smartgoals_tui.app.screens.wizard.step_result import StepAction
from smartgoals_tui.app.screens.wizard.wizard_session import WizardSession
from smartgoals_tui.app.session.session import Session
from smartgoals_tui.domain.change import Change, GoalStep
from smartgoals_tui.domain.drafting.convert import draft_from
from smartgoals_tui.domain.drafting.convert import new_goal as goal_from
from smartgoals_tui.domain.drafting.validate import Reading
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.goal import Goal, Status
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.domain.lifecycle.rebase import begin_revision, resume_revision
from smartgoals_tui.domain.progress.progress_wording import warm_up_words
from smartgoals_tui.domain.text.dates import describe_day
from smartgoals_tui.domain.text.text import cut, line_of
from smartgoals_tui.uid import new_uid

TITLE_LENGTH = 60
RESUME, ANOTHER = ("resume", "Go on with it"), ("new", "Start another")
LATER, DISCARD = ("later", "Later"), ("discard", "Discard it")


async def new_goal(context: FlowContext) -> FlowResult:
    """Set a new goal, or go on with a draft that was left."""
    if context.session.records.drafts():
        return await resume_draft(context)
    return await set_goal(context, _blank())


async def resume_draft(context: FlowContext) -> FlowResult:
    """Offer the draft that was left, or ask which of several."""
    drafts = context.session.records.drafts()
    if len(drafts) > 1:
        return await _resume_one_of(context, drafts)
    draft = drafts[0]
    choice = await context.ask(
        Choose(
            f"You were in the middle of {'changing ' if draft.revises else ''}a goal",
            cut(draft.title, TITLE_LENGTH * 3),
            (RESUME, ANOTHER, LATER, DISCARD),
        )
    )
    return await _go_on(context, draft, choice)


async def _resume_one_of(context: FlowContext, drafts: Sequence[GoalDraft]) -> FlowResult:
    """Ask which of several drafts to go on with, or to begin another goal."""
    answers = [
        (f"draft-{n}", cut(line_of(draft.title), TITLE_LENGTH)) for n, draft in enumerate(drafts)
    ]
    choice = await context.ask(
        Choose(
            f"{len(drafts)} goals are waiting as drafts",
            "The latest is first.",
            (ANOTHER, *answers, LATER),
        )
    )
    if not choice.startswith("draft-"):
        return await _go_on(context, drafts[0], choice)
    draft = drafts[int(choice.removeprefix("draft-"))]
    what = "A goal that was being changed" if draft.revises else "A goal that was begun"
    asked = Choose(what, cut(draft.title, TITLE_LENGTH * 3), (RESUME, LATER, DISCARD))
    return await _go_on(context, draft, await context.ask(asked))


async def _go_on(context: FlowContext, draft: GoalDraft, choice: str) -> FlowResult:
    if choice == RESUME[0]:
        return await set_goal(context, draft)
    if choice == ANOTHER[0]:
        return await set_goal(context, _blank())
    return _discard(context, draft) if choice == DISCARD[0] else FlowResult()


def _discard(context: FlowContext, draft: GoalDraft) -> FlowResult:
    """Take a draft away, in a way that can be undone; what was never saved just goes."""
    steps = context.session.records.without_draft(draft.uid)
    if not steps:
        return FlowResult("Nothing of it is kept.")
    label = f"discarded draft “{cut(draft.title, TITLE_LENGTH)}”"
    result = context.submit(Change(label, steps))
    return result._replace(said="The draft is discarded. u brings it back.")


async def set_goal(
    context: FlowContext, draft: GoalDraft, guide: Mapping[Letter, str] | None = None
) -> FlowResult:
    """Lead through the five letters; the goal that came of it is the one to choose."""
    goal = context.session.records.goal(draft.revises) if draft.revises else None
    if goal and goal.status is not Status.ACTIVE:
        return FlowResult("It is in the archive, as it was. b brings it back.")
    if goal:
        return await _revise(context, goal, resume_revision(draft, goal))
    wizard = _wizard_session(context.session, draft, guide or {})
    action = await run_wizard(context.asker, wizard)
    if action is StepAction.DISCARD:
        return _discard(context, wizard.draft)
    reading = wizard.shown or wizard.reading
    return _begin(context, wizard.draft, reading) if action is StepAction.FINISH else FlowResult()


async def revise(context: FlowContext) -> FlowResult:
    """Lead through the five letters of the chosen goal again."""
    goal = context.goal
    if goal is None:
        return FlowResult(NO_GOAL)
    drafts = context.session.records.drafts()
    left = next((draft for draft in drafts if draft.revises == goal.uid), None)
    return await set_goal(context, left or begin_revision(goal, new_uid()))


async def _revise(context: FlowContext, goal: Goal, draft: GoalDraft) -> FlowResult:
    revision = RevisionRun(context, goal)
    wizard = _wizard_session(context.session, draft, {})
    wizard.before, wizard.read = draft_from(goal, draft.uid), revision.read
    action = await run_wizard(context.asker, wizard, revision.show_changes)
    if action is StepAction.DISCARD:
        return _discard(context, wizard.draft)
    return revision.save(wizard.draft) if action is StepAction.FINISH else revision.leave()


def _wizard_session(
    session: Session, draft: GoalDraft, guide: Mapping[Letter, str]
) -> WizardSession:
    return WizardSession(
        draft,
        today=lambda: session.calendar.day_of(session.now()),
        save_draft=lambda draft: session.save_draft(replace(draft, saved=session.instant)),
        delete_draft=session.delete_draft,
        active_goals=session.running_goals(),
        guide=guide,
        save_status=lambda: session.saving.draft_status(draft.uid),
        save_status_changed=session.saving.changed,
        ending=session.ending,
        calendar=session.calendar,
        support=session.settings.support,
    )


def _blank() -> GoalDraft:
    return GoalDraft(new_uid(), start="today")


def _begin(context: FlowContext, draft: GoalDraft, reading: Reading) -> FlowResult:
    """Make the goal that a finished draft describes, as its ``reading`` was shown."""
    session = context.session
    try:
        goal = goal_from(draft, reading, new_uid(), session.instant)
        if goal.end is not None and goal.end < session.today:
            raise InvalidValue(f"{describe_day(goal.end)} is over.")
    except InvalidValue as error:
        return FlowResult(f"{error} The draft is kept.", "warning")
    title = cut(goal.title, TITLE_LENGTH)
    steps = (GoalStep(None, goal), *session.records.without_draft(draft.uid))
    result = context.submit(Change(f"new goal “{title}”", steps))
    well = "" if is_plain_about(goal) else "Well begun: "
    begins = warm_up_words(session.progress(goal.uid))
    said = f"{well}“{title}” is on your dashboard. {begins}".strip()
    return result._replace(said=said, chosen=goal.uid)
