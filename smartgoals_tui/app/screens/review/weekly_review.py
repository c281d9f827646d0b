"""The weekly review: goal by goal, facts first, then what helped and how to go on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from textual.containers import Vertical
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Static

from smartgoals_tui.app.screens.base.command_screen import quoted
from smartgoals_tui.app.screens.base.front import is_in_front
from smartgoals_tui.app.screens.base.question_screen import QuestionScreen
from smartgoals_tui.app.session.due_reviews import due_goals, facts_in
from smartgoals_tui.app.session.session import SAVE_SECONDS, Session
from smartgoals_tui.app.widgets.draw.paint import Role, Span, content_of
from smartgoals_tui.app.widgets.fields.choice import Choice
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.scale import Scale
from smartgoals_tui.app.widgets.fields.text_field import TextField
from smartgoals_tui.app.widgets.panels.review_lines import (
    end_line,
    lapse_lines,
    praise_lines,
    week_lines,
)
from smartgoals_tui.domain.change import Change, GoalStep, ReviewStep, Step
from smartgoals_tui.domain.crisis import is_heavy
from smartgoals_tui.domain.goal.goal import Goal, Outcome
from smartgoals_tui.domain.lifecycle.endings import PLAIN_ENDS, THANKS
from smartgoals_tui.domain.lifecycle.hard_weeks import helped_before
from smartgoals_tui.domain.lifecycle.review_decisions import (
    decided,
    describe_decision,
    possible,
    with_confidence,
    with_if_then,
)
from smartgoals_tui.domain.lifecycle.review_wording import (
    ADVICE,
    AGAIN,
    OBSTACLES,
    asks_for_look_back,
    begun,
    is_lapse,
    plan_said,
    plan_words,
    without_half_begun,
)
from smartgoals_tui.domain.progress.review import (
    DIFFERENCES,
    Decision,
    GoalReview,
    Review,
    review_of,
)
from smartgoals_tui.domain.text.week import Week
from smartgoals_tui.uid import new_uid

DEEDS = {
    Decision.KEEP: "review of",
    Decision.CLIMB: "climb of",
    Decision.SHRINK: "smaller stair for",
    Decision.PAUSE: "pause of",
    Decision.LET_GO: "letting go of",
}
"""What undo calls each decision, before the title."""

REASONS = {"ill": "ill"}
"""The reason of a pause that follows from what was different; other ones are "other"."""


class WeeklyReview(QuestionScreen):
    """Looks back at one week of some goals; what is answered is kept at every step."""

    def __init__(self, session: Session, week: Week, goals: Sequence[str], hidden: bool) -> None:
        """Look back at ``week`` of ``goals``, one or more uids, beginning where it was left."""
        super().__init__(session, hidden)
        self._week = week
        self._uids = tuple(goals)
        record = review_of(session.journal.reviews(), week)
        # One that was left half-way has answers, but is not done.
        done = {one.goal for one in record.goals if one.done} if record else set()
        self._place = next((n for n, uid in enumerate(goals) if uid not in done), 0)
        self._shown: GoalReview | None = None
        """What the page said before anything was answered on it."""
        self._latest: GoalReview | None = None
        """What is kept of the page."""
        self._keeping: Change | None = None
        """The change that keeps it, if any."""
        self._timer: Timer | None = None
        self._bases: dict[str, tuple[Goal, Goal]] = {}
        """Goals before and after what was decided here, so that it can be decided anew."""

    @property
    def chosen(self) -> str:
        """The goal that is looked back at."""
        return self._uids[self._place]

    @property
    def _goal(self) -> Goal | None:
        """The goal that is looked back at; None where another program has deleted it."""
        return self.session.journal.goal(self.chosen)

    async def on_mount(self) -> None:
        """Begin."""
        await self._ask()

    def on_unmount(self) -> None:
        """Keep what was answered, where the program ends without asking."""
        self.hand_over()

    def hand_over(self) -> None:
        """Keep what was answered when the whole program ends."""
        self._keep_answers()

    # The record

    def _kept(self, uid: str) -> GoalReview:
        """Return what is kept of a goal's review, with the facts as they are now."""
        record = review_of(self.session.journal.reviews(), self._week)
        said = record.of(uid) if record else None
        facts = facts_in(self.session, uid, self._week)
        if said is not None:
            return replace(said, facts=facts)
        return GoalReview(uid, self.session.progress(uid).goal.title, facts)

    @property
    def _said(self) -> GoalReview:
        """What the page says now."""
        assert self._shown is not None
        return replace(self._shown, **self.answers())  # type: ignore[arg-type]

    def _keep_answers(self) -> None:
        """Keep what was answered, without doing what was decided."""
        self._timer = None
        goal, shown = self._goal, self._shown
        if goal is None or shown is None or self._said == self._latest:
            return
        self._latest = self._said
        said = without_half_begun(self._said)
        if shown.done:
            # What was decided is done; only going on decides anew.
            said = replace(said, decision=shown.decision)
        self._submit(goal, goal, said, "answers to the review of")

    def _do(self) -> Decision | None:
        """Keep the answers and do what was decided; return that."""
        goal, shown = self._goal, self._shown
        if goal is None or shown is None:
            return None
        said = without_half_begun(replace(self._said, done=True))
        decision = said.decision or Decision.KEEP
        is_decided = shown.done and decision is shown.decision
        base = self._base(goal)
        after = goal if is_decided else self._decided(base, decision, said.different)
        after = with_confidence(after, said.confidence, self.session.today)
        after = with_if_then(after, plan_said(said), self.session.today)
        self._shown = None
        if after != goal or said != without_half_begun(shown):
            self._submit(goal, after, said, DEEDS[decision])
            self._bases[goal.uid] = (base, after)
        return decision

    def _decided(self, goal: Goal, decision: Decision, different: str) -> Goal:
        session, reason = self.session, REASONS.get(different, "")
        return decided(goal, decision, session.today, session.calendar, reason)

    def _base(self, goal: Goal) -> Goal:
        """Return the goal as it was before it was decided about on this screen."""
        before, after = self._bases.get(goal.uid, (goal, goal))
        return before if goal == after else goal

    def _submit(self, goal: Goal, after: Goal, said: GoalReview, deed: str) -> None:
        session, week = self.session, self._week
        before = review_of(session.journal.reviews(), week)
        record = before or Review(new_uid(), week.start)
        record = record.saying(said, session.instant)
        due = due_goals(session, week)
        are_done = (one is not None and one.done for one in map(record.of, due))
        # A review that was put away stays so.
        record = replace(record, finished=record.finished or all(are_done))
        steps: list[Step] = [ReviewStep(before, record)]
        if after != goal:
            steps.append(GoalStep(goal, after))
        change = Change(f"{deed} {quoted(goal)}", tuple(steps))
        self._keeping = session.journal.submit(change, self._keeping)
        for uid in change.goals():
            session.forget(uid)

    # The page

    async def _ask(self) -> None:
        """Show the questions about the goal at this place."""
        goal = self._goal
        if goal is None:
            # Another program has deleted it meanwhile.
            self.dismiss()
            return
        if self._timer is not None:
            self._timer.stop()
        self._timer = self._keeping = None
        kept = self._kept(self.chosen)
        is_over = asks_for_look_back(goal, self.session.today)
        decision = kept.decision or (None if is_over else Decision.KEEP)
        shown = replace(kept, decision=decision)
        self._shown = self._latest = shown if is_over else begun(shown)
        self._show_header()
        is_last = self._place == len(self._uids) - 1
        await self.ask(
            *self._rows(self._base(goal), self._shown),
            next_label="Done" if is_last else "Next goal",
            back_label="Back" if self._place else "",
        )
        for field in ("decision", "different", "response"):
            self._answer(field)

    def _show_header(self) -> None:
        count = len(self._uids)
        where = f"goal {self._place + 1} of {count}" if count > 1 else "one week"
        left = (Span("Looking back", Role.KEY), Span(f"  {self._week.label}"))
        self.header.show(left, (Span(where, Role.MUTED),))

    def _rows(self, goal: Goal, said: GoalReview) -> Iterator[Widget]:
        progress, glyphs = self.session.progress(self.chosen), self.session.glyphs
        check_ins = self.session.journal.check_ins(self.chosen)
        facts = week_lines(progress, self._week, said.facts, check_ins, glyphs, self.hidden)
        praise = praise_lines(progress, self._week, said.facts)
        shown = [Static(content_of(facts), classes="facts")]
        if praise:
            shown.append(Static(content_of(praise), classes="praise"))
        yield Vertical(*shown, classes="group")
        lapse, is_over = is_lapse(said.facts), asks_for_look_back(goal, self.session.today)
        if lapse:
            words = lapse_lines(progress, self._week, self.hidden, self._helped_before(said))
            yield Static(content_of(words), classes="lapse")
        if lapse and not is_over:
            offers = [(one, one) for one in DIFFERENCES]
            different = Choice("different", offers, said.different, blank="")
            yield Field("What was different?", different)
        yield Vertical(
            self.text_row("helped", "What helped?", said.helped, "optional"),
            self.text_row("hindered", "What got in the way?", said.hindered, "optional"),
            classes="group",
        )
        if is_over:
            yield Static(content_of([end_line(goal)]), classes="facts")
            return
        if lapse:
            then = self.text_row("response", "then I will", said.response, "optional")
            again = self.text_row("obstacle", "If", said.obstacle, f"e.g. {AGAIN}")
            yield Vertical(again, then, classes="group")
        yield from self._onward_rows(goal, said)

    def _onward_rows(self, goal: Goal, said: GoalReview) -> Iterator[Widget]:
        offered = {*possible(goal, self.session.today, self.session.calendar), said.decision}
        decisions = [(one, one.value) for one in Decision if one in offered]
        choice = Choice("decision", decisions, said.decision, blank=said.decision)
        yield Field("How do you go on?", choice, answering=True)
        yield Field("How sure are you of that?", Scale("confidence", 10, said.confidence))

    def _helped_before(self, said: GoalReview) -> str:
        """Return what helped before, unless this page says it already."""
        session, check_ins = self.session, self.session.journal.check_ins(self.chosen)
        notes = (one.note for one in check_ins if one.day in self._week)
        reason = session.progress(self.chosen).goal.achievable.confidence_reason
        known = (said.helped, reason, *notes)
        progress, reviews = session.progress(self.chosen), session.journal.reviews()
        return helped_before(progress, check_ins, reviews, known)

    def answered(self, field: str, value: object) -> None:
        """Say what a choice means, and begin the plan that answers what was different."""
        if field == "different" and isinstance(value, str):
            row = self.row_of("obstacle")
            line = row.query_one(TextField) if row else None
            if line is not None and line.value in ("", *OBSTACLES.values()):
                line.show(OBSTACLES.get(value, AGAIN))
        self._answer("response" if field == "obstacle" else field)
        if field == "different":
            self._answer("response")
        if self._timer is None:
            self._timer = self.set_timer(SAVE_SECONDS, self._keep_answers)

    def _answer(self, field: str) -> None:
        """Say under a row what its answer means."""
        row, goal = self.row_of(field), self._goal
        if row is None or goal is None or self._shown is None:
            return
        said, session = self._said, self.session
        words = ADVICE.get(said.different, "")
        if field == "decision":
            decision = said.decision or Decision.KEEP
            is_decided = self._shown.done and decision is self._shown.decision
            base = self._base(goal)
            words = (
                "This is what you decided."
                if is_decided
                else describe_decision(base, decision, session.today, session.calendar)
            )
        if field == "response":
            words = plan_words(said, self.hidden)
        if field in ("decision", "different", "response"):
            row.say(words, "")
            if row.has_focus_within:
                self.call_after_refresh(row.scroll_visible, animate=False)

    # Moving

    async def action_next(self) -> None:
        """Do what was decided, and go to the next goal."""
        if not is_in_front(self) or self._shown is None:
            return
        goal = self._goal
        decision = self._do()
        if decision is Decision.LET_GO and goal is not None:
            words = PLAIN_ENDS if self.note.is_shown or is_heavy(goal) else THANKS
            self.say(words[Outcome.LET_GO])
        if self._place + 1 < len(self._uids):
            self._place += 1
            await self._ask()
            return
        self.dismiss()
        if decision is not Decision.LET_GO:
            back = " u takes back what was decided, one goal at a time." if self._bases else ""
            self.say(f"Looked back.{back}")

    async def action_back(self) -> None:
        """Go back to the goal before."""
        if is_in_front(self) and self._place:
            self._keep_answers()
            self._place -= 1
            await self._ask()

    def action_leave(self) -> None:
        """Go back; what was answered is kept, and w goes on from here."""
        self._keep_answers()
        self._shown = None
        self.dismiss()
