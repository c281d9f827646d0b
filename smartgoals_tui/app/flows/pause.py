"""Let goals rest and go on: one goal, all goals at once, and the pauses a goal has had."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from smartgoals_tui.app.screens.base.command_screen import CommandScreen
from smartgoals_tui.app.screens.pauses.pause_dialog import PauseOfAll, PauseOfGoal
from smartgoals_tui.domain.change import Change, GoalStep
from smartgoals_tui.domain.goal.goal import Goal, Status
from smartgoals_tui.domain.goal.plan import Pause
from smartgoals_tui.domain.lifecycle.pausing import (
    all_called_off,
    all_paused,
    all_resumed,
    days_words,
    joint_pauses,
    pause_words,
    resumed,
    with_pause,
    without_pause,
)
from smartgoals_tui.domain.text.dates import short_day
from smartgoals_tui.domain.text.numbers import counted
from smartgoals_tui.uid import new_uid


async def pause_or_resume(screen: CommandScreen, goal: Goal) -> None:
    """End the pause of a goal that rests, else ask for one; call it in a worker."""
    today = screen.session.today
    if goal.status is not Status.ACTIVE:
        screen.say(f"This goal is {goal.status}: there is nothing to pause.")
    elif goal.is_paused(today):
        screen.change_goal(goal, resumed(goal, today), "end of the pause of")
        if goal.end is not None and goal.end < today:
            ended = short_day(goal.end, today)
            screen.say(f"The pause has ended. So had the goal, on {ended}: b looks back at it.")
        else:
            screen.say("It goes on from today. Welcome back. u lets it rest again.")
    else:
        await _set(screen, goal)


async def _set(screen: CommandScreen, goal: Goal, replaces: Pause | None = None) -> None:
    today, title = screen.session.today, screen.shown_title(goal)
    pause = await screen.app.push_screen_wait(
        PauseOfGoal(goal, today, title, replaces, screen.hidden)
    )
    if pause is None:
        return
    changed = with_pause(goal, pause, today, replaces)
    screen.change_goal(goal, changed, "change of the pause of" if replaces else "pause of")
    screen.say(f"{_rest_words(pause, today, 'p')} u takes it back.")


def _rest_words(pause: Pause, today: date, key: str) -> str:
    """Say what a pause asks of nobody: "Paused 2–8 Mar: those days ask nothing."."""
    days = days_words(pause, today)
    if pause.end is None:
        return f"Paused {days}: nothing is asked until {key} ends it."
    return f"Paused {days}: those days ask nothing."


# The pauses that a goal has had


async def change_pauses(screen: CommandScreen) -> None:
    """Show the pauses of the chosen goal, to change or delete them; call it in a worker."""
    from smartgoals_tui.app.screens.pauses.pauses_dialog import PausesDialog

    session, cursor = screen.session, 0
    if (goal := screen.chosen_goal) is not None and not goal.pauses:
        runs = goal.status is Status.ACTIVE
        screen.say(f"No pauses.{' p sets one, also for days gone by.' if runs else ''}")
    while (goal := screen.chosen_goal) is not None and goal.pauses:
        dialog = PausesDialog(goal, session, screen.shown_title(goal), screen.hidden, cursor)
        answer = await screen.app.push_screen_wait(dialog)
        if answer is None:
            return
        cursor = dialog.cursor
        if answer.deed == "undo":
            screen.action_undo()
        elif answer.deed == "change":
            await _set(screen, goal, answer.pause)
        else:
            screen.change_goal(goal, without_pause(goal, answer.pause), "deletion of a pause of")
            words = pause_words(answer.pause, session.today, screen.hidden)
            key = "F5" if len(goal.pauses) > 1 else "u"
            screen.say(f"Deleted: {words}. {key} brings it back.")


# All goals at once


async def pause_all(screen: CommandScreen) -> None:
    """Let all goals rest, or end the rest of all; call it in a worker."""
    today, goals = screen.session.today, screen.session.journal.goals()
    joint = joint_pauses(goals, today)
    if any(pause.covers(today) for pause in joint):
        changed = all_resumed(goals, today)
        _change_all(screen, changed, f"end of the pause of {_count(changed)}")
        screen.say(f"{_count(changed)} from today on again. Welcome back. u lets them rest.")
    elif not joint or await _pauses_anyway(screen, joint[0]):
        await _set_for_all(screen)


async def _pauses_anyway(screen: CommandScreen, ahead: Pause) -> bool:
    """Offer to call a pause of all goals off; True when another one is wanted instead."""
    from smartgoals_tui.app.screens.base.dialogs import Choose

    today = screen.session.today
    words = f"All goals are to rest: {pause_words(ahead, today, screen.hidden)}."
    answers = (("keep", "Leave it"), ("off", "Call it off"), ("more", "Set another pause"))
    answer = await screen.app.push_screen_wait(Choose("Pause all goals", words, answers))
    if answer == "off":
        changed = all_called_off(screen.session.journal.goals(), today)
        _change_all(screen, changed, f"calling off the pause of {_count(changed)}")
        screen.say("Called off. u brings the pause back.")
    return answer == "more"


async def _set_for_all(screen: CommandScreen) -> None:
    today = screen.session.today
    asked = await screen.app.push_screen_wait(PauseOfAll(today, screen.hidden))
    if asked is None:
        return
    pause = replace(asked, together=new_uid())
    changed = all_paused(screen.session.journal.goals(), pause, today)
    if not changed:
        screen.say("No goal is left to pause on those days: they rest, or ask nothing then.")
        return
    _change_all(screen, changed, f"pause of {_count(changed)}")
    screen.say(f"{_count(changed)}. {_rest_words(pause, today, 'P')} u takes it back.")


def _count(changed: tuple[tuple[Goal, Goal], ...]) -> str:
    return counted(len(changed), "goal")


def _change_all(screen: CommandScreen, changed: Iterable[tuple[Goal, Goal]], label: str) -> None:
    steps = tuple(GoalStep(before, after) for before, after in changed)
    screen.submit(Change(label, steps))
