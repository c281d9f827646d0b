"""What opens in the place of the program when neither the file nor a copy of it can be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from textual import work

from smartgoals_tui.app.screens.base.menu_screen import MenuItem, MenuScreen
from smartgoals_tui.app.terminal_app import TerminalApp
from smartgoals_tui.app.themes import DARK
from smartgoals_tui.domain.text.dates import describe_day, local_moment
from smartgoals_tui.domain.text.numbers import counted
from smartgoals_tui.domain.text.text import cut, line_of
from smartgoals_tui.settings import Settings
from smartgoals_tui.storage.errors import Corrupt, StoreError, other_error
from smartgoals_tui.storage.file.recovery import KeptCopy, kept_copies, restore, start_over
from smartgoals_tui.storage.repository import Repository

AGAIN, START_OVER, QUIT, COPY = "again", "start_over", "quit", "copy"
COPIES_SHOWN = 3
NAME_LENGTH = 60

_WORDS = (
    "{path} is damaged or gone, and none of the copies beside it can stand in for it. Nothing was "
    "written. If you keep a backup of your own, or a sync is still under way, put a good file "
    "back and look again."
)


class RecoveryApp(TerminalApp[Repository]):
    """Asks how to go on with a damaged store; the result is the store, None for leaving it."""

    ENABLE_COMMAND_PALETTE = False

    def __init__(self, path: Path, settings: Settings, now: Callable[[], datetime]) -> None:
        """Ask about the store at ``path``."""
        super().__init__(settings)
        self._path, self._now = path, now
        self.theme = settings.theme if settings.theme in self.available_themes else DARK.name
        self.avoid_ansi()

    def on_mount(self) -> None:
        """Ask."""
        self._ask()

    def _whole_copies(self) -> list[KeptCopy]:
        try:
            return [copy for copy in kept_copies(self._path) if not copy.problem]
        except StoreError as error:
            self.notify(error.sentence, severity="warning", markup=False)
            return []

    @work
    async def _ask(self) -> None:
        words = _WORDS.format(path=line_of(str(self._path)))
        while True:
            copies = self._whole_copies()[:COPIES_SHOWN]
            choice = await self.push_screen_wait(
                MenuScreen("Your goals cannot be read", words, self._items(copies))
            )
            if choice in ("", QUIT):
                self.exit()
                return
            try:
                self.exit(go_on(choice, self._path, copies, self._now))
                return
            except Corrupt:
                self.notify("It still cannot be read.", severity="warning", timeout=5)
            except StoreError as error:
                words = error.sentence

    def _items(self, copies: list[KeptCopy]) -> list[MenuItem]:
        name = cut(line_of(self._path.name), NAME_LENGTH)
        return [
            MenuItem(AGAIN, "Look again", "After a good file was put back."),
            *(MenuItem(f"{COPY}{n}", *self._about(copy)) for n, copy in enumerate(copies)),
            MenuItem(
                START_OVER, "Start over", f"The damaged file stays, as {name}.corrupt-<time>."
            ),
            MenuItem(QUIT, "Quit", "Everything stays as it is."),
        ]

    def _about(self, copy: KeptCopy) -> tuple[str, str]:
        moment = local_moment(copy.saved, self._now().tzinfo)
        saved = describe_day(moment.date()) if moment else "an unknown day"
        held = f"{counted(copy.goals, 'goal')} and {counted(copy.check_ins, 'check-in')}"
        about = f"{held}, in {cut(line_of(copy.name), NAME_LENGTH)}"
        return f"Restore the copy of {saved}", about


def go_on(
    choice: str, path: Path, copies: Sequence[KeptCopy], now: Callable[[], datetime]
) -> Repository:
    """Do what was chosen about the damaged store at ``path``, and open it.

    Raises:
        StoreError: it cannot be opened, and why.
    """
    try:
        if choice == START_OVER:
            start_over(path, now())
        elif choice.startswith(COPY):
            restore(path, copies[int(choice.removeprefix(COPY))].path, now())
        return Repository.open(path, now=now)
    except Exception as error:
        foreseen = None if isinstance(error, StoreError) else other_error(error)
        if foreseen is None:
            raise
        raise foreseen from error


def ask(path: Path, settings: Settings, now: Callable[[], datetime]) -> Repository | None:
    """Ask how to go on with the damaged store at ``path``; return it, or None for leaving."""
    return RecoveryApp(path, settings, now).run()
