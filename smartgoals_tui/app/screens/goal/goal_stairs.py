"""What a person does on the stairs: climb, step down, tick off, take away; never by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from textual import work

from smartgoals_tui.app.screens.base.celebrating import Celebrated, CelebratingScreen
from smartgoals_tui.app.screens.base.command_screen import TITLE_LENGTH, quoted
from smartgoals_tui.app.screens.base.front import is_in_front
from smartgoals_tui.domain.change import Change, GoalStep
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.goal import Goal, Status
from smartgoals_tui.domain.goal.plan import Stair, asks_more
from smartgoals_tui.domain.lifecycle.stair_moves import (
    CLIMBED,
    TICKED,
    Climb,
    ScheduledMove,
    StairOffer,
    StepDown,
    adjacent_stair,
    scheduled_move,
    with_lesson,
    with_stair,
    with_stair_below,
    without_stair,
)
from smartgoals_tui.domain.text.dates import format_short
from smartgoals_tui.domain.text.text import cut, line_of

WORDS_LENGTH = 120


class StairsScreen(CelebratingScreen):
    """A screen on which the chosen goal's stairs can be moved on and changed."""

    @property
    def chosen_stair(self) -> Stair | None:
        """The stair that the person points at; None while they point at none."""
        raise NotImplementedError

    @property
    def offer(self) -> StairOffer | None:
        """The move that is offered for the chosen goal."""
        return self.session.offer(self.chosen) if self.chosen else None

    def offer_words(self) -> str:
        """Say the offer and its keys; empty while there is none."""
        offer = self.offer
        if offer is None:
            return ""
        words = f"“{cut(offer.stair.describe(), WORDS_LENGTH)}”"
        if isinstance(offer, Climb):
            stair = "the next one" if self.hidden else words
            return f"This stair holds: two weeks kept. + climbs to {stair}. n: not now."
        stair = "a smaller one" if self.hidden else words
        return f"Two weeks were hard on this stair. - steps down to {stair}. n: not now."

    # Commands

    def action_climb(self) -> None:
        """Stand on the next measured stair, unless one is to be climbed to already."""
        goal = self._goal_that_moves()
        if goal is None:
            return
        scheduled, offer = scheduled_move(goal, self.session.today), self.offer
        stair = offer.stair if isinstance(offer, Climb) else adjacent_stair(goal, 1)
        if scheduled:
            self._say_what_is_scheduled(scheduled)
        elif stair is None:
            self.say("This is the top stair.")
        else:
            self.move_to(stair)

    def action_step_down(self) -> None:
        """Stand on the measured stair below, or on a new one where it is offered.

        Of a climb that is still to begin only that is taken back.
        """
        goal = self._goal_that_moves()
        if goal is None:
            return
        scheduled, offer = scheduled_move(goal, self.session.today), self.offer
        stair = offer.stair if isinstance(offer, StepDown) else adjacent_stair(goal, -1)
        if scheduled:
            self._call_off(goal, scheduled)
        elif stair is None:
            self.say("This is the lowest stair; e adds a smaller one.")
        else:
            self.move_to(stair)

    def action_not_now(self) -> None:
        """Put the offer away until next week."""
        if self.chosen is None or self.offer is None:
            self.say("Nothing is offered right now.")
            return
        self.session.decline_offer(self.chosen)
        self.redraw(frozenset({self.chosen}))
        self.say("All right. It may come up again next week, or at the next start.")

    def action_tick(self) -> None:
        """Tick off a one-off stair: the one pointed at, or the next that is left."""
        goal, stair = self.chosen_goal, self.chosen_stair
        if goal is None:
            return
        if stair is None or stair.measure:
            left = (one for one in goal.achievable.stairs if not (one.measure or one.done_on))
            stair = next(left, None)
        if stair is None:
            self.say("No stair is left to tick off. Those with a target are climbed with +.")
            return
        title = cut(line_of(stair.title), TITLE_LENGTH)
        if stair.done_on:
            self._change(goal, with_stair(goal, replace(stair, done_on=None)), f"tick of “{title}”")
            self.say("No longer ticked.")
            return
        done = with_stair(goal, replace(stair, done_on=self.session.today))
        self._change(goal, done, f"tick of “{title}”")
        named = "one stair" if self.hidden else f"“{title}”"
        what = f"{TICKED}{stair.describe()}"
        self._be_glad(f"Done: {named}.", goal, what, lambda now: _is_ticked(now, stair.uid))

    def delete_stair(self) -> None:
        """Take the chosen stair away."""
        goal, stair = self.chosen_goal, self.chosen_stair
        if goal is None or stair is None:
            return
        try:
            changed = without_stair(goal, stair, self.session.today)
        except InvalidValue as problem:
            self.say(str(problem))
            return
        title = cut(line_of(stair.title), TITLE_LENGTH)
        self._change(goal, changed, f"deletion of the stair “{title}”")
        self.say("Taken away. u brings it back.")

    def stand_on(self, stair: Stair) -> None:
        """Move to a stair that was pointed at, unless the person stands there or is about to."""
        goal = self._goal_that_moves()
        if goal is None:
            return
        today = self.session.today
        scheduled, current = scheduled_move(goal, today), goal.plan_on(today).stair
        if scheduled and stair.uid == scheduled.stair.uid:
            self._say_what_is_scheduled(scheduled)
        elif scheduled and stair.uid == current:
            self._call_off(goal, scheduled)
        elif stair.uid == current:
            self.say("You stand on this stair.")
        else:
            self.move_to(stair)

    def _say_what_is_scheduled(self, scheduled: ScheduledMove) -> None:
        """Say which move is still to begin."""
        begins = format_short(scheduled.start, self.session.today)
        self.say(f"The {self._named(scheduled)} begins {begins}. - calls it off.")

    def _call_off(self, goal: Goal, scheduled: ScheduledMove) -> None:
        """Stay on the stair that is stood on."""
        from smartgoals_tui.domain.drafting.convert import without_scheduled

        stays = without_scheduled(goal, self.session.today)
        self._change(goal, stays, f"calling off a move of {quoted(goal)}")
        asked = line_of(stays.plans[-1].measure.describe())
        rest = "" if self.hidden else f": it stays at {asked}"
        self.say(f"The {self._named(scheduled)} is called off{rest}. u brings it back.")

    def _named(self, scheduled: ScheduledMove) -> str:
        if self.hidden:
            return scheduled.verb
        return f"{scheduled.verb} to “{cut(scheduled.stair.describe(), WORDS_LENGTH)}”"

    @work
    async def move_to(self, stair: Stair) -> None:
        """Ask for one line of reason, then stand on ``stair``."""
        from smartgoals_tui.app.screens.base.dialogs import AskText

        goal = self._goal_that_moves() if is_in_front(self) else None
        if goal is None:
            return
        end, start = goal.end, self._moved(goal, stair, "").plans[-1].start
        if end is not None and end < start:
            ends = "ended" if end < self.session.today else "ends"
            day = format_short(end, self.session.today)
            self.say(f"This goal {ends} on {day}, before you would stand there.")
            return
        reason = await self.app.push_screen_wait(
            AskText("Why now?", "One line for the story of this goal. Enter skips it.")
        )
        goal = self.chosen_goal
        if reason is not None and goal is not None:
            self._move(goal, stair, reason)

    def _goal_that_moves(self) -> Goal | None:
        """Return the chosen goal; None, said in words, where it is over."""
        goal = self.chosen_goal
        if goal is not None and goal.status is not Status.ACTIVE:
            self.say(f"This goal is {goal.status}: its stairs rest. b brings it back.")
            return None
        return goal

    def _moved(self, goal: Goal, stair: Stair, reason: str) -> Goal:
        # Imported here: the first frame of a goal waits for nothing that only a move needs.
        from smartgoals_tui.domain.drafting.convert import move_to_stair

        session, known = self.session, stair in goal.achievable.stairs
        place = goal if known else with_stair_below(goal, stair)
        return move_to_stair(place, stair, session.today, session.calendar, reason)

    def _move(self, goal: Goal, stair: Stair, reason: str) -> None:
        moved, today = self._moved(goal, stair, reason), self.session.today
        words = cut(stair.describe(), WORDS_LENGTH)
        start = moved.plans[-1].start
        is_up = asks_more(moved.plans[-1].measure, goal.plan_on(today).measure)
        self._change(goal, moved, f"move to the stair “{cut(line_of(stair.title), TITLE_LENGTH)}”")
        named = "that stair" if self.hidden else f"“{words}”"
        since = "today" if start <= today else format_short(start, today)
        if is_up:
            self._be_glad(
                f"A step up: from {since} you stand on {named}.",
                goal,
                f"{CLIMBED}{words}",
                lambda now: moved.plans[-1] in now.plans,
            )
        else:
            self.say(f"From {since} you stand on {named}. Small steps keep you going.")

    def _change(self, before: Goal, after: Goal, label: str) -> None:
        self.submit(Change(label, (GoalStep(before, after),)))

    def _be_glad(self, words: str, goal: Goal, what: str, still_so: Callable[[Goal], bool]) -> None:
        """Celebrate ``what`` happened on the stairs; what helped becomes a line of the story."""

        def now() -> Goal:
            # It may have changed since.
            return self.session.journal.goal(goal.uid) or goal

        if self.is_plain_about(goal):
            self.say("Done." if self.hidden else f"{what}.")
            return

        def keep(helped: str) -> Change:
            learned = with_lesson(now(), self.session.today, what, helped)
            return Change("note of what helped", (GoalStep(now(), learned),))

        self.be_glad(words, Celebrated(keep, lambda: still_so(now())))


def _is_ticked(goal: Goal, uid: str) -> bool:
    return any(stair.uid == uid and stair.done_on for stair in goal.achievable.stairs)
