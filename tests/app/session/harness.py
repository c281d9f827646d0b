"""A session alone, without an app, and what its writer reports."""

import threading

from smartgoals_tui.app.session.kept_settings import KeptSettings
from smartgoals_tui.app.session.session import Session
from smartgoals_tui.domain.change import Change, CheckInStep
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.settings import Settings
from tests.builders import NOW

TODAY = NOW.date()


def a_session(repository, keep_details=lambda _: ""):
    return Session(repository, lambda: NOW, KeptSettings(Settings()), keep_details=keep_details)


def a_check_in(at=0, goal="g"):
    return Change("check-in", (CheckInStep(None, CheckIn(goal, TODAY, at=at)),))


def silent(_):
    """Deliver nothing: nobody is there to be told."""


class Reports:
    """Keeps what the writer of a session started with it reports, to let it hold when asked to."""

    def __init__(self):
        self.seen = []
        self._deliveries = []
        self._came = threading.Condition()

    def __call__(self, deliver):
        with self._came:
            self.seen.append(deliver.args[0])
            self._deliveries.append(deliver)
            self._came.notify_all()

    def wait_for(self, outcome, count=1):
        def enough():
            return sum(report.outcome is outcome for report in self.seen) >= count

        with self._came:
            assert self._came.wait_for(enough, timeout=20), self.seen

    def receive(self):
        """Let all that came so far hold, as the thread of the screens does."""
        with self._came:
            deliveries, self._deliveries = self._deliveries, []
        for deliver in deliveries:
            deliver()
