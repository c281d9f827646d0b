"""Lives of goals that nobody planned: whatever is done in any order, what was lived stays so.

Hypothesis plays the person. After every change

- the store holds what was changed, and undoing it brings back exactly what was there;
- weeks that were over keep their state and the streak they make, whatever the goal becomes;
- a pause or a check-in set afterwards only helps: it takes no week from a streak.
"""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from smartgoals_tui.domain.change import Change, CheckInStep, GoalStep, Step
from smartgoals_tui.domain.drafting.convert import draft_from, move_to_stair, new_goal
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.goal.goal import Goal, LookBack, Outcome, Status
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.lifecycle.check_in_rules import make_check_in, validate_day
from smartgoals_tui.domain.lifecycle.endings import brought_back, ended, extended
from smartgoals_tui.domain.lifecycle.pausing import make_pause, resumed, with_pause, without_pause
from smartgoals_tui.domain.lifecycle.reserve import with_reserve
from smartgoals_tui.domain.lifecycle.review_decisions import decided, possible_decisions
from smartgoals_tui.domain.lifecycle.revising import read_revision, revised_goal
from smartgoals_tui.domain.lifecycle.stair_moves import StepDown, stair_offer, with_stair_below
from smartgoals_tui.domain.progress.judging import JudgedWeek, WeekState
from smartgoals_tui.domain.progress.progress import Progress, progress_of
from smartgoals_tui.domain.progress.progress_wording import describe_progress
from smartgoals_tui.domain.progress.streak import streak_of
from smartgoals_tui.domain.text.week import Calendar, Week
from smartgoals_tui.storage.repository import Repository
from tests.tries import tries

START = date(2026, 11, 4)

measures = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(MeasureKind),
        "days": st.sampled_from("1234567"),
        "total": st.sampled_from(["1", "2.5", "20"]),
        "amount": st.sampled_from(["", "0.5", "10"]),
        "unit": st.sampled_from(["", "km", "minutes"]),
        "cap": st.sampled_from(["", "", "3"]),
        "period": st.sampled_from(["", "", "2"]),
    }
)
stairs = st.lists(
    st.builds(
        StairDraft,
        st.sampled_from("abc"),
        st.sampled_from(["Low", "Mid"]),
        st.sampled_from(["", "1", "2", "3"]),
    ),
    max_size=3,
    unique_by=lambda stair: stair.uid,
).map(tuple)
past, near, ahead = st.integers(-20, 0), st.integers(-20, 20), st.integers(-20, 60)


def states(weeks: list[JudgedWeek]) -> dict[Week, WeekState]:
    return {week.week: week.state for week in weeks}


class Lives(RuleBasedStateMachine):
    """One goal in one store, and the day it is."""

    @initialize(
        measure=measures,
        stairs=stairs,
        end=st.none() | ahead,
        week_start=st.sampled_from([0, 5, 6]),
    )
    def begin(self, measure, stairs, end, week_start):
        self.repository = Repository.in_memory(now=lambda: datetime(2026, 11, 4, 12, tzinfo=UTC))
        self.today, self.calendar = START, Calendar(week_start)
        self.done: list[tuple[Change, object]] = []
        if end is None and measure["kind"] is MeasureKind.IN_ALL:
            end = 60
        if measure["period"] and end is not None:
            end = abs(end) + 13
        last = "" if end is None else self.day(abs(end)).isoformat()
        draft = GoalDraft("d", action="walk", start="today", end=last, stairs=stairs, **measure)
        self.commit("begin", GoalStep(None, new_goal(draft, read(draft, self.today), "g", 7)))

    @property
    def goal(self) -> Goal:
        return self.repository.goal("g")

    @property
    def check_ins(self) -> tuple[CheckIn, ...]:
        return self.repository.check_ins("g")

    def day(self, offset: int) -> date:
        return self.today + timedelta(days=offset)

    def progress(self) -> Progress:
        return progress_of(self.goal, self.check_ins, self.today, self.calendar)

    def held(self) -> object:
        # In what order two check-ins of one second are kept means nothing.
        goals = self.repository.goals()
        return [(goal, Counter(self.repository.check_ins(goal.uid))) for goal in goals]

    def over(self) -> list[JudgedWeek]:
        this_week = self.calendar.week_of(self.today)
        return [week for week in self.progress().weeks if week.week.end < this_week.start]

    def commit(self, label: str, step: Step) -> None:
        change = Change(label, (step,))
        self.done.append((change, self.held()))
        self.repository.commit(change)
        assert describe_progress(self.progress())

    def change(self, make) -> None:
        """Change the goal to what ``make`` returns: what is over stays as it was judged."""
        before = self.goal
        try:
            after = make(before)
        except InvalidValue:
            return
        if after == before:
            return
        over, reserve = self.over(), before.reserve_weeks
        self.commit("change", GoalStep(before, after))
        assert self.goal == after
        # A goal that goes on has more weeks than one that had ended; nothing is asked in them.
        assert states(over).items() <= states(self.over()).items()
        assert streak_of(over, reserve)[:2] == streak_of(self.over(), reserve)[:2]

    def help(self, step: Step) -> None:
        """Do what must not lower a streak."""
        before = self.progress().streak
        self.commit("help", step)
        after = self.progress().streak
        assert after.current >= before.current
        assert after.best >= before.best

    @property
    def is_active(self) -> bool:
        return self.goal.status is Status.ACTIVE

    @rule(days=st.sampled_from([1, 1, 2, 5, 9]))
    def time_passes(self, days):
        self.today = self.day(days)

    @rule(offset=past, amount=st.sampled_from([None, 0.0, 0.5, 3.0, 30.0]), at=st.integers(0, 9))
    def check_in(self, offset, amount, at):
        now = datetime(2026, 11, 4, 12, 0, at, tzinfo=UTC)
        try:
            validate_day(self.goal, self.day(offset), self.today)
            made = make_check_in(self.goal, self.day(offset), amount, "", now, self.today)
        except InvalidValue:
            return
        if self.goal.plan_on(made.day).measure.is_at_most and amount != 0:
            # It may pass a limit.
            self.commit("check in", CheckInStep(None, made))
        else:
            self.help(CheckInStep(None, made))

    @precondition(lambda self: self.check_ins)
    @rule(data=st.data(), offset=near)
    def move_check_in(self, data, offset):
        one = data.draw(st.sampled_from(self.check_ins))
        try:
            validate_day(self.goal, self.day(offset), self.today)
        except InvalidValue:
            return
        self.commit("move", CheckInStep(one, replace(one, day=self.day(offset))))

    @precondition(lambda self: self.check_ins)
    @rule(data=st.data())
    def delete_check_in(self, data):
        one = data.draw(st.sampled_from(self.check_ins))
        self.commit("delete", CheckInStep(one, None))

    @precondition(lambda self: self.is_active)
    @rule(first=near, length=st.none() | st.integers(0, 14))
    def pause(self, first, length):
        last = None if length is None else self.day(first + length)
        try:
            pause = make_pause(self.day(first), last, "ill", self.today)
            after = with_pause(self.goal, pause, self.today)
        except InvalidValue:
            return
        self.help(GoalStep(self.goal, after))

    @precondition(lambda self: self.goal.pauses)
    @rule(data=st.data())
    def delete_pause(self, data):
        one = data.draw(st.sampled_from(self.goal.pauses))
        self.commit("delete pause", GoalStep(self.goal, without_pause(self.goal, one)))

    @precondition(lambda self: self.goal.is_paused(self.today))
    @rule()
    def resume(self):
        self.change(lambda goal: resumed(goal, self.today))

    @precondition(lambda self: self.is_active and self.goal.achievable.stairs)
    @rule(data=st.data())
    def stand_on_a_stair(self, data):
        stair = data.draw(st.sampled_from(self.goal.achievable.stairs))
        self.change(lambda goal: move_to_stair(goal, stair, self.today, self.calendar))

    @precondition(lambda self: self.is_active and stair_offer(self.progress()))
    @rule()
    def take_the_stair_offered(self):
        offer = stair_offer(self.progress())

        def take(goal: Goal) -> Goal:
            ready = with_stair_below(goal, offer.stair) if isinstance(offer, StepDown) else goal
            return move_to_stair(ready, offer.stair, self.today, self.calendar)

        self.change(take)

    @precondition(lambda self: self.is_active)
    @rule(
        measure=st.just({}) | measures,
        stairs=st.none() | stairs,
        end=st.none() | ahead,
        weekdays=st.frozensets(st.integers(0, 6), max_size=2),
    )
    def revise(self, measure, stairs, end, weekdays):
        answers = {**measure, "weekdays": weekdays}
        answers |= {} if stairs is None else {"stairs": stairs}
        answers |= {} if end is None else {"end": self.day(end).isoformat()}

        def revised(goal: Goal) -> Goal:
            draft = replace(draft_from(goal, "r"), **answers)
            reading = read_revision(draft, self.today, goal, self.calendar, self.check_ins)
            return goal if reading.problems else revised_goal(goal, draft, reading, self.calendar)

        self.change(revised)

    @precondition(lambda self: self.is_active)
    @rule(data=st.data())
    def decide_in_a_review(self, data):
        decision = data.draw(
            st.sampled_from(possible_decisions(self.goal, self.today, self.calendar))
        )
        self.change(lambda goal: decided(goal, decision, self.today, self.calendar, ""))

    @precondition(lambda self: self.is_active)
    @rule(outcome=st.sampled_from(Outcome), end=ahead)
    def look_back(self, outcome, end):
        said = LookBack(self.today, outcome, 5)
        if outcome is Outcome.EXTENDED:
            self.change(lambda goal: extended(goal, said, self.day(end)))
        else:
            self.change(lambda goal: ended(goal, said))

    @precondition(lambda self: not self.is_active)
    @rule(end=st.none() | ahead)
    def bring_back(self, end):
        self.change(
            lambda goal: brought_back(goal, self.today, None if end is None else self.day(end))
        )

    @rule(weeks=st.integers(0, 2))
    def set_reserve_weeks(self, weeks):
        self.change(lambda goal: with_reserve(goal, weeks, self.today))

    @precondition(lambda self: len(self.done) > 1)
    @rule()
    def undo(self):
        change, before = self.done.pop()
        self.repository.commit(change.inverse())
        assert self.held() == before

    def teardown(self):
        while self.done:
            self.undo()
        assert not self.repository.goals()


TestLives = Lives.TestCase
TestLives.settings = settings(tries(12, 100), stateful_step_count=60)
