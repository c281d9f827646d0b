"""Leaving the terminal to the shell for a while, and coming back whole: ctrl+z and fg."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import threading
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from smartgoals_tui.app.terminal_app import TerminalApp


class Suspension:
    """Stops and goes on as the terminal, the shell or another program says.

    Textual does so inside of a signal, wherever the program is by then, and stops with a signal
    that nothing but another one ends; a program that no shell waits for would hang for ever.
    """

    def __init__(self, app: TerminalApp[Any]) -> None:
        """Suspend ``app``, which is running."""
        self._app = app

    def listen(self) -> None:
        """Take the signals, where there are such; those to stop where there is what can be left."""
        if sys.platform == "win32":
            return
        loop = asyncio.get_running_loop()
        for number in (signal.SIGHUP, signal.SIGTERM):
            loop.add_signal_handler(number, self._app.end_on_signal, number)
        if not self.is_possible:
            return
        loop.add_signal_handler(signal.SIGTSTP, self._stop)
        loop.add_signal_handler(signal.SIGCONT, self._go_on)

    def suspend(self) -> None:
        """Stop, as ctrl+z does for any program: with all that were started together with it."""
        if sys.platform != "win32":
            os.kill(0, signal.SIGTSTP)

    @property
    def is_possible(self) -> bool:
        """Whether there is a shell's terminal that can be left to it."""
        driver = self._app._driver
        return sys.platform != "win32" and driver is not None and driver.can_suspend

    def _stop(self) -> None:
        driver = self._app._driver
        if driver is None or self._app._exit:
            return
        with self._app.at_rest():
            driver.suspend_application_mode()
            try:
                self._hand_over()
            finally:
                self._app.gate.open()
                driver.resume_application_mode()
        self._app.come_back()

    def _hand_over(self) -> None:
        """Let the shell have the terminal; return when it is ours again."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTSTP, signal.SIGCONT):
            loop.remove_signal_handler(number)
        # It stops in here, and where no shell could wake it again the system lets it go on. Sent
        # to this very thread: another would take it a little later, with the screen drawn again.
        signal.pthread_kill(threading.get_ident(), signal.SIGTSTP)
        self._wait_for_the_terminal()
        self.listen()

    def _wait_for_the_terminal(self) -> None:
        while not _is_ours(sys.__stdin__.fileno() if sys.__stdin__ else 0):
            os.kill(os.getpid(), signal.SIGSTOP)

    def _go_on(self) -> None:
        """Draw again after a stop that did not ask: the terminal may have changed."""
        driver = self._app._driver
        if driver is None or self._app._exit:
            return
        self._wait_for_the_terminal()
        driver.suspend_application_mode()
        driver.resume_application_mode()
        self._app.come_back()


def _is_ours(terminal: int) -> bool:
    try:
        return os.tcgetpgrp(terminal) == os.getpgrp()
    except OSError:
        return True
