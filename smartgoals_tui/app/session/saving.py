"""The writer as the screens' thread sees it: what is given to it, and how saving stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from smartgoals_tui.app.session.events import Publisher, SaveState, SaveStatus
from smartgoals_tui.app.session.records import Records
from smartgoals_tui.app.session.writer import Outcome, Report, Writer
from smartgoals_tui.domain.change import Change
from smartgoals_tui.storage.errors import StoreError, not_saved, too_slow, unforeseen
from smartgoals_tui.storage.repository import Repository

if TYPE_CHECKING:
    from smartgoals_tui.domain.goal.draft import GoalDraft
    from smartgoals_tui.storage.tables.transactions import Notice

Deliver = Callable[[Callable[[], None]], object]
"""Has something called by the screens' thread, in order; it is used from any thread."""


class Saving:
    """Gives changes and drafts to the writer, and publishes what becomes of them.

    A change that cannot be saved stays with it, shown as such, and is tried again.
    """

    def __init__(
        self, repository: Repository, records: Records, keep_details: Callable[[Exception], str]
    ) -> None:
        """Save to ``repository`` what ``records`` show; nothing is written before ``start``."""
        self.changed: Publisher[SaveStatus] = Publisher()
        """Tells of each step of saving."""
        self._repository = repository
        self._records = records
        self._keep_details = keep_details
        self._failure: StoreError | None = None
        self._writer = Writer(repository, self._explain)

    def start(self, deliver: Deliver, receive: Callable[[Report], None]) -> None:
        """Begin saving and looking; ``deliver`` has ``receive`` called with each report."""

        def report(news: Report) -> None:
            deliver(partial(receive, news))

        self._writer.report = report
        self._writer.start()

    def close(self) -> StoreError | None:
        """Save what can be saved, then stop; return why something is not saved, if so."""
        self._writer.stop()
        left = self._writer.left
        return not_saved(left, self._writer.failure or too_slow()) if left else None

    def at_rest(self) -> AbstractContextManager[None]:
        """Return what saves what is left and then holds the saving, for a program that stops."""
        return self._writer.at_rest()

    @property
    def path(self) -> Path | None:
        """Where the store is; None for one that is kept nowhere."""
        return self._repository.path

    def take_notices(self) -> tuple[Notice, ...]:
        """Return what a person must know of the store and was not told yet."""
        return self._repository.take_notices()

    # How it stands

    @property
    def has_unsaved(self) -> bool:
        """Tell whether anything is not saved yet."""
        return bool(self._records.changes) or self._writer.busy

    @property
    def status(self) -> SaveStatus:
        """How saving stands by now, and why it failed last where it did."""
        if self._failure is not None:
            return SaveStatus(SaveState.FAILED, self._failure)
        return SaveStatus(SaveState.SAVING if self.has_unsaved else SaveState.SAVED)

    def draft_status(self, uid: str) -> SaveStatus:
        """How saving the draft ``uid`` stands."""
        waits = self._writer.has_draft(uid)
        return self.status if waits else SaveStatus(SaveState.SAVED)

    # Giving

    def put(self, change: Change) -> None:
        """Have ``change``, which is shown by now, saved after those before it."""
        self._writer.put(change)
        self.changed.publish(self.status._replace(uids=change.goals()))

    def put_draft(self, uid: str, draft: GoalDraft | None) -> None:
        """Have the draft ``uid`` saved as it is now, or deleted for None."""
        self._writer.put_draft(draft, uid)
        self.changed.publish(self.status)

    def retry(self) -> None:
        """Try at once to save what could not be saved."""
        self._writer.retry()

    def revive(self) -> None:
        """Begin again where the writer's thread has ended by itself."""
        self._writer.revive()

    def save_copy_to(self, path: Path) -> None:
        """Write everything, what could not be saved included, to a new file at ``path``.

        Raises:
            StoreError: nothing was written, and why.
        """
        drafts = [draft for draft in self._writer.drafts if draft is not None]
        with self.explaining():
            self._repository.save_copy_to(path, self._records.changes, drafts)

    # What comes back

    def note(self, report: Report) -> None:
        """Take note of a report before it is published."""
        if report.outcome is Outcome.FAILED:
            self._failure = report.error
        elif report.outcome is Outcome.SAVED:
            self._failure = None

    def publish(self, report: Report) -> None:
        """Tell of ``report`` once all that follows from it can be read."""
        status = self.status
        if report.outcome is Outcome.FAILED:
            uids = frozenset(uid for change in self._records.changes for uid in change.goals())
        else:
            uids = report.change.goals() if report.change else frozenset()
        self.changed.publish(
            SaveStatus(status.state, report.error or status.error, report.outcome, uids)
        )

    # Errors

    @contextmanager
    def explaining(self) -> Iterator[None]:
        """Have whatever is raised inside, which works with the repository, said by a StoreError."""
        try:
            yield
        except StoreError:
            raise
        except Exception as error:
            raise self._explain(error) from error

    def _explain(self, error: Exception) -> StoreError:
        """Say an error while saving; keep the details of one that nobody foresaw."""
        if isinstance(error, StoreError):
            return error
        failed = unforeseen(error)
        failed.where = self._keep_details(failed)
        return failed
