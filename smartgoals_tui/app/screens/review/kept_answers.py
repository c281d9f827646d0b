"""The answers of a weekly review are kept while they are given, and are one step of undo a page."""

from __future__ import annotations

from smartgoals_tui.app.screens.base.delayed import Delayed
from smartgoals_tui.app.screens.base.question_screen import QuestionScreen
from smartgoals_tui.app.screens.base.wording import quoted
from smartgoals_tui.app.session.session import SAVE_SECONDS
from smartgoals_tui.domain.change import Change
from smartgoals_tui.domain.lifecycle.weekly_review import ReviewEdit, WeeklyReviewState


class KeptAnswers:
    """What was answered on the page that is open."""

    def __init__(self, screen: QuestionScreen, review: WeeklyReviewState) -> None:
        """Keep what is answered to ``review`` on ``screen``."""
        self._screen, self._review = screen, review
        self._last_change: Change | None = None
        """The change that keeps the answers of this page, if any."""
        self._delayed = Delayed(screen, self._keep, SAVE_SECONDS)
        self.keep, self.keep_soon = self._delayed.now, self._delayed.soon

    def begin_page(self) -> None:
        """Let what is answered from now on be a step of undo of its own."""
        self._delayed.cancel()
        self._last_change = None

    def save(self, edit: ReviewEdit | None) -> None:
        """Save what was answered or decided; None where nothing is new."""
        if edit is not None:
            change = Change(f"{edit.label} {quoted(edit.goal)}", edit.steps)
            self._last_change = self._screen.session.submit(change, self._last_change)

    def _keep(self) -> None:
        if self._review.page is not None:
            self.save(self._review.keep(self._screen.questions.read()))
