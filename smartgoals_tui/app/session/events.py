"""What a session tells its subscribers: typed events, in the order they happened."""

from collections.abc import Callable
from datetime import date
from enum import Enum
from typing import Generic, NamedTuple, Protocol, TypeVar

from smartgoals_tui.app.session.writer import Outcome
from smartgoals_tui.domain.text.week import Week
from smartgoals_tui.settings import Settings
from smartgoals_tui.storage.errors import StoreError


class Changed(NamedTuple):
    """Goals, their check-ins or reviews are other than they were."""

    uids: frozenset[str] | None
    """The goals that are touched; None for all."""


class SaveState(Enum):
    """How saving stands."""

    SAVED = "saved"
    """The disk has confirmed everything."""
    SAVING = "saving"
    FAILED = "not saved"
    """Kept, and tried again."""


class SaveStatus(NamedTuple):
    """How saving stands, and what has just become of something."""

    state: SaveState
    error: StoreError | None = None
    """Why the latest save failed, or what has overtaken a change."""
    outcome: Outcome | None = None
    """What the writer reported; None where something has just been given to it."""
    uids: frozenset[str] = frozenset()
    """The goals whose changes it is about."""


class DayChanged(NamedTuple):
    """Another day has begun."""

    today: date


class WeekChanged(NamedTuple):
    """Another week has begun, with the day."""

    week: Week


class SettingsChanged(NamedTuple):
    """The person wants things another way."""

    before: Settings
    after: Settings


class Ending(NamedTuple):
    """The program is about to end: what was typed is to be saved at once."""


class Subscriber(Protocol):
    """Whoever hears of events, such as a screen."""

    @property
    def is_running(self) -> bool:
        """Whether it still does; once it does not, it never does again."""


Event = TypeVar("Event")


class Publisher(Generic[Event]):
    """Tells each subscriber of an event at once, the first that subscribed first.

    What a subscriber raises is not swallowed, as it is by Textual's signals; and a session needs
    no screen to publish.
    """

    def __init__(self) -> None:
        """Begin without subscribers."""
        self._subscribers: list[tuple[Subscriber, Callable[[Event], object]]] = []

    def subscribe(self, subscriber: Subscriber, hear: Callable[[Event], object]) -> None:
        """Call ``hear`` with each event from now on, as long as ``subscriber`` is running."""
        self._subscribers.append((subscriber, hear))

    def publish(self, event: Event) -> None:
        """Tell all that have subscribed by now."""
        for subscriber, hear in self._running():
            # What was heard before may have closed it.
            if subscriber.is_running:
                hear(event)

    def publish_to_latest(self, event: Event) -> None:
        """Tell only the one that subscribed last: of screens, the one on top."""
        for _, hear in self._running()[-1:]:
            hear(event)

    def _running(self) -> list[tuple[Subscriber, Callable[[Event], object]]]:
        self._subscribers = [known for known in self._subscribers if known[0].is_running]
        return list(self._subscribers)
