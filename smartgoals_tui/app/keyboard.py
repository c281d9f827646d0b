"""What a terminal sends, read so that nothing in it ends the program or is taken for typing."""

from __future__ import annotations

import os
import re
import selectors
from codecs import getincrementaldecoder
from collections.abc import Iterable
from errno import EIO

from textual._xterm_parser import BRACKETED_PASTE_END, BRACKETED_PASTE_START, XTermParser
from textual.drivers.linux_driver import LinuxDriver
from textual.events import Key
from textual.keys import Keys
from textual.message import Message

from smartgoals_tui.app.escape_key import EscapeKey

ESC = "\x1b"
READ_BYTES = 4096
LOOK_SECONDS = 0.05
"""How often it is looked whether an escape was the key, and whether the program ends."""

_WHOLE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|O[ -~])")
"""A control sequence with its end (ECMA-48, 5.4), or a key that is sent behind SS3."""
_NO_KEY = re.compile(r"\x1b\[(?:<[\d;-]*[mM]|M(?:...)?|\?\d+;\d+\$y)", re.DOTALL)
"""What the mouse sends, and what the terminal says of its modes: read elsewhere."""
_NOT_TYPED = re.compile(r"\x1b\[[0-?]{28,}[ -/]*[@-~]|\x1b[]P^_X][^\x07\x1b]*(?:\x07|\x1b\\)")
"""Longer than any key, and what a terminal answers in a control string (ECMA-48, 5.6)."""
_BEGINNINGS = (f"{ESC}[", f"{ESC}O")
_WITH_ALT = {f"{ESC}{digit}" for digit in range(1, 6)} | {f"{ESC}b", f"{ESC}f", f"{ESC}\x7f"}
"""Jumps to a letter, and words left, right and taken away: what alt is pressed for here."""


class KeyParser(XTermParser):
    """Reads keys: an unknown one is nothing, and an escape takes nothing that is typed behind it.

    Textual types out what it does not know, so that a foreign key would run commands; it fails on
    some sequences of the Kitty protocol, which ends the program; and it reads escape and a digit
    as the sign that a Macintosh has there.
    """

    def __init__(self, debug: bool = False) -> None:
        super().__init__(debug)
        self._is_pasting = False
        self._tail = ""
        """What was fed last, in which an end of a paste may have begun."""

    def feed(self, data: str) -> Iterable[Message]:
        """Return what ``data`` means, without what nobody typed."""
        seen = self._tail + data
        self._tail = seen[1 - len(BRACKETED_PASTE_END) :]
        if BRACKETED_PASTE_START in seen or BRACKETED_PASTE_END in seen:
            self._is_pasting = seen.rfind(BRACKETED_PASTE_START) > seen.rfind(BRACKETED_PASTE_END)
        text = _NOT_TYPED.sub("", data)
        # Empty means the end to Textual.
        return super().feed(text) if text else ()

    def _sequence_to_key_events(self, sequence: str, alt: bool = False) -> Iterable[Key]:
        if sequence == "\n":
            # The end of a pasted line, or enter before the terminal was ours.
            return [Key("enter", "\r")]
        is_pair = len(sequence) == 2 and sequence not in _BEGINNINGS
        if is_pair and sequence not in _WITH_ALT:
            return self._typed_behind_escape(sequence[1])
        if is_pair and sequence[1].isdigit():
            return [Key(f"alt+{sequence[1]}", None)]
        keys = self._read(sequence, alt)
        is_foreign = _WHOLE.fullmatch(sequence) and not _NO_KEY.fullmatch(sequence)
        return [Key(Keys.Ignore, sequence)] if is_foreign and not keys else keys

    def unfinished(self) -> list[Message]:
        """Return what was meant by a sequence that nothing came behind for too long."""
        if self._is_pasting:
            # Its end may come in pieces over a slow line; taken for a key, the paste had no end.
            return []
        events = list(self.tick())
        if len(events) > 1:
            # The beginning of a sequence that never came whole: nobody types such a thing.
            return []
        typed = events[0].character if events and isinstance(events[0], Key) else None
        return [*self._typed_behind_escape(typed)] if typed and typed != ESC else events

    def _typed_behind_escape(self, character: str) -> list[Key]:
        typed = self._read(character)
        is_letter = len(typed) == 1 and character.isalpha()
        return [EscapeKey(typed[0]) if is_letter else Key("escape", ESC), *typed]

    def _read(self, sequence: str, alt: bool = False) -> list[Key]:
        try:
            keys = list(super()._sequence_to_key_events(sequence, alt))
        except Exception:
            # Numbers where Textual expects none; there is nothing to learn from it.
            return []
        if len(sequence) > 2 and not sequence.endswith("u"):
            # Only "u" stands behind the number of a character; Textual reads "c" in ESC [99~.
            return [key for key in keys if len(key.key) > 1 and not key.is_printable]
        return keys


class KeyboardDriver(LinuxDriver):
    """Textual's driver with a thread for input that reads on, whatever comes."""

    def _get_terminal_size(self) -> tuple[int, int]:
        """Return the size in columns and rows.

        A terminal that says it has none of them is taken for the same size by Rich: where the two
        differ, Textual draws the screen again and again.
        """
        width, height = self._app.console.size
        return width, height

    def run_input_thread(self) -> None:
        """Read what the terminal sends until the program ends."""
        parser = KeyParser(self._debug)
        # Bytes that are no text are nothing that could be typed.
        decode = getincrementaldecoder("utf-8")("ignore").decode
        with selectors.DefaultSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                if selector.select(LOOK_SECONDS):
                    if not (data := self._read()):
                        # The terminal is gone, and with it whoever could be asked anything.
                        self._app.call_later(self._app.exit)
                        return
                    self._pass_on(parser.feed(decode(data)))
                self._pass_on(parser.unfinished())

    def _read(self) -> bytes:
        try:
            return os.read(self.fileno, READ_BYTES)
        except OSError as error:
            # So says Linux of a terminal that was closed.
            if error.errno == EIO:
                return b""
            raise

    def _pass_on(self, messages: Iterable[Message]) -> None:
        for message in messages:
            self.process_message(message)

    def _run_input_thread(self) -> None:
        try:
            self.run_input_thread()
        except Exception as error:
            self._app.call_later(self._app._handle_exception, error)
