"""The weekly review: goal by goal, facts first, then what helped and how to go on."""

from __future__ import annotations

from collections.abc import Sequence

from smartgoals_tui.app.screens.base.front import is_in_front
from smartgoals_tui.app.screens.base.question_screen import QuestionScreen
from smartgoals_tui.app.screens.base.wording import is_plain_about
from smartgoals_tui.app.screens.review.kept_answers import KeptAnswers
from smartgoals_tui.app.screens.review.review_page import (
    EXPLAINED,
    EXPLAINED_WITH,
    begin_plan,
    header_of,
    page_rows,
    words_under,
)
from smartgoals_tui.app.session.due_reviews import SessionReviews
from smartgoals_tui.app.session.session import Session
from smartgoals_tui.domain.goal.goal import Outcome
from smartgoals_tui.domain.lifecycle.endings import PLAIN_ENDS, THANKS
from smartgoals_tui.domain.lifecycle.review_wording import (
    OUTDATED,
)
from smartgoals_tui.domain.lifecycle.weekly_review import WeeklyReviewState
from smartgoals_tui.domain.progress.review import Decision
from smartgoals_tui.domain.text.week import Week


class WeeklyReview(QuestionScreen):
    """Looks back at one week of some goals; what is answered is kept at every step."""

    def __init__(self, session: Session, week: Week, goals: Sequence[str], hidden: bool) -> None:
        """Look back at ``week`` of ``goals``, one or more uids, beginning where it was left."""
        super().__init__(session, hidden)
        self._review = WeeklyReviewState(SessionReviews(session), week, goals)
        self._answers = KeptAnswers(self, self._review)

    @property
    def chosen(self) -> str:
        """The goal that is looked back at."""
        return self._review.chosen

    async def on_mount(self) -> None:
        """Begin."""
        self.session.ending.subscribe(self, lambda _: self.save_texts())
        await self._ask()

    def on_unmount(self) -> None:
        """Keep what was answered, where the program ends without asking."""
        self.save_texts()

    def save_texts(self) -> None:
        """Keep what was answered when the whole program ends."""
        self._answers.keep()

    def redraw(self, uids: frozenset[str] | None) -> None:
        """Say again what the decision would do: with another day, or goal, it may differ."""
        if uids is None or self.chosen in uids:
            self._say_under("decision")

    # The page

    async def _ask(self) -> None:
        """Show the questions about the chosen goal."""
        self._answers.begin_page()
        page, goal = self._review.open(), self.chosen_goal
        if page is None or goal is None:
            # Another program has deleted it meanwhile.
            self.dismiss()
            return
        self.header.show(*header_of(self._review))
        week, offered = self._review.week, self._review.offered()
        await self.ask(
            *page_rows(self.session, goal, week, page, offered, self.hidden),
            next_label="Done" if self._review.is_last else "Next goal",
            back_label="" if self._review.number == 1 else "Back",
        )
        for field in EXPLAINED:
            self._say_under(field)

    def answered(self, field: str, value: object) -> None:
        """Say what a choice means, and begin the plan that answers what was different."""
        if field == "different":
            begin_plan(self.questions.row_of("obstacle"), value)
        for shown in EXPLAINED_WITH.get(field, (field,)):
            self._say_under(shown)
        self._answers.keep_soon()

    def _say_under(self, field: str) -> None:
        """Say under a row what its answer means."""
        row = self.questions.row_of(field) if field in EXPLAINED else None
        if row is None or self._review.page is None:
            return
        row.set_message(words_under(field, self._review, self.questions.read(), self.hidden), "")
        if row.has_focus_within:
            self.call_after_refresh(row.scroll_visible, animate=False)

    # Moving

    async def action_next(self) -> None:
        """Do what was decided, and go to the next goal."""
        if not is_in_front(self) or self._review.page is None:
            return
        if self._review.is_outdated(self.questions.read()):
            self._say_under("decision")
            self.say(OUTDATED)
            return
        goal, made = self.chosen_goal, self._review.decide(self.questions.read())
        if made is not None:
            self._answers.save(made.edit)
        is_let_go = made is not None and made.decision is Decision.LET_GO
        if is_let_go and goal is not None:
            is_plain = self.note.is_shown or is_plain_about(goal)
            self.say((PLAIN_ENDS if is_plain else THANKS)[Outcome.LET_GO])
        if self._review.go_on():
            await self._ask()
            return
        self.dismiss()
        if not is_let_go:
            back = " u takes back what was decided, one goal at a time."
            self.say(f"Looked back.{back if self._review.has_decided else ''}")

    async def action_back(self) -> None:
        """Go back to the goal before."""
        if is_in_front(self) and self._review.number > 1:
            self._answers.keep()
            self._review.go_back()
            await self._ask()

    def action_leave(self) -> None:
        """Go back; what was answered is kept, and w goes on from here."""
        self._answers.keep()
        self._review.close()
        self.dismiss()
