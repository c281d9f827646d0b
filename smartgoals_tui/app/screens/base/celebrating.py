"""A screen that is glad with the person, and keeps what they say has helped."""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from textual import work
from textual.timer import Timer
from textual.widgets import Static

from smartgoals_tui.app.screens.base.command_screen import CommandScreen
from smartgoals_tui.app.screens.base.front import is_in_front
from smartgoals_tui.app.session.session import Session
from smartgoals_tui.domain.change import Change, CheckInStep
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal, Status
from smartgoals_tui.domain.progress.week_names import ShownWeek

CELEBRATION_SECONDS = 20.0

Keep = Callable[[str], Change]
"""Makes of what helped the change that keeps it."""


class Celebrated(NamedTuple):
    """What is celebrated on a screen right now."""

    keep: Keep | None
    """None where what helped was told already."""
    still_so: Callable[[], bool]
    """Tells whether it was not taken back meanwhile."""
    so_far: str = ""
    """What was told before of what helped."""


class CelebratingScreen(CommandScreen):
    """Shows a celebration in ``#celebration``, a ``Static`` that subclasses lay out."""

    def __init__(self, session: Session, hidden: bool = False) -> None:
        """Work on the goals of ``session``, with their words masked while ``hidden``."""
        super().__init__(session, hidden)
        self._celebrated: Celebrated | None = None
        self._celebration_timer: Timer | None = None

    def celebrate(self, words: str, check_in: CheckIn) -> None:
        """Say it above the keys, and offer to write down what helped as the check-in's note."""
        self.be_glad(words, self._telling(check_in))

    def _telling(self, check_in: CheckIn) -> Celebrated:
        def keep(helped: str) -> Change:
            noted = replace(check_in, note=helped)
            return Change("note of what helped", (CheckInStep(check_in, noted),))

        def still_so() -> bool:
            return check_in in self.session.journal.check_ins(check_in.goal)

        return Celebrated(keep, still_so, check_in.note)

    def _of_this_week(self) -> Celebrated | None:
        """Return what was celebrated this week of the chosen goal, after its words have gone."""
        from smartgoals_tui.domain.lifecycle.hard_weeks import celebrated_this_week

        goal = self.chosen_goal
        if goal is None:
            return None
        check_ins = self.session.journal.check_ins(goal.uid)
        check_in = celebrated_this_week(self.session.progress(goal.uid), check_ins)
        return self._telling(check_in) if check_in else None

    def celebrate_end(self, words: str, goal: Goal) -> None:
        """Say it above the keys, for as long as ``goal`` stays achieved."""

        def still_so() -> bool:
            now = self.session.journal.goal(goal.uid)
            return now is not None and now.status is Status.ACHIEVED

        self.be_glad(words, Celebrated(None, still_so))

    def be_glad(self, words: str, celebrated: Celebrated) -> None:
        """Say ``words`` for a while; what helped, when it is asked and told, becomes a change."""
        self._celebrated = celebrated
        sign = self.session.glyphs.weeks[ShownWeek.MET]
        celebration = self.query_one("#celebration", Static)
        ask = "  Press t to tell what helped." if celebrated.keep else ""
        celebration.update(f"{sign} {words}{ask}")
        celebration.display = True
        self.celebration_changed()
        if self._celebration_timer:
            self._celebration_timer.stop()
        self._celebration_timer = self.set_timer(CELEBRATION_SECONDS, self._end_celebration)

    def celebration_changed(self) -> None:
        """Make room for a celebration that has begun, or use the room of one that is over."""

    def check_celebration(self) -> None:
        """Stop celebrating what was taken back."""
        if self._celebrated is not None and not self._celebrated.still_so():
            self._end_celebration()

    def _end_celebration(self) -> None:
        self._celebrated = None
        self.query_one("#celebration", Static).display = False
        self.celebration_changed()

    @work
    async def action_tell(self) -> None:
        """Keep what helped with what was celebrated."""
        from smartgoals_tui.app.screens.base.dialogs import AskText

        celebrated = self._celebrated or self._of_this_week()
        if celebrated is None or celebrated.keep is None or not is_in_front(self):
            self.say("After a week is kept, t writes down what helped.")
            return
        helped = await self.app.push_screen_wait(
            AskText("What helped?", "It is shown again in weeks that are hard.", celebrated.so_far)
        )
        self._end_celebration()
        if helped:
            self.submit(celebrated.keep(helped))
