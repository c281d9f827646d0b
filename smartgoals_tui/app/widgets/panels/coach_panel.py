"""A thought or two of the coach: never a gate, always with a way to put it aside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from smartgoals_tui.domain.coach import Hint
from smartgoals_tui.domain.text.text import cut, line_of

WORDS_LENGTH = 400
LABEL_LENGTH = 34
ROOMY = 70
"""From this width of the terminal on, actions are said in full."""


class ActionLink(Static):
    """A key and what it does; a click does it too."""

    DEFAULT_CSS = """
    ActionLink { width: auto; height: 1; color: $text-muted; pointer: pointer; }
    ActionLink:hover { background: $primary 20%; }
    """

    @dataclass
    class Pressed(Message):
        """It was clicked."""

        action: str

    def __init__(self, key: str, label: str, action: str, short: str = "") -> None:
        """Offer ``action``; ``short`` is said where there is little room."""
        super().__init__(markup=False)
        self._key, self._label, self._short = key, label, short or label
        self._action = action

    def render(self) -> Content:
        """Draw the key and the words."""
        label = self._label if self.app.size.width >= ROOMY else self._short
        words = cut(line_of(label), LABEL_LENGTH)
        return Content.assemble((self._key, "bold $text-primary"), f" {words}")

    def on_click(self, event: events.Click) -> None:
        """Do it."""
        event.stop()
        self.post_message(self.Pressed(self._action))


class CoachPanel(Vertical):
    """At most two hints, and what was just changed for the person."""

    DEFAULT_CSS = """
    CoachPanel { height: auto; }
    CoachPanel.-silent { display: none; }
    CoachPanel .hint { height: auto; }
    CoachPanel .why { color: $text-muted; height: auto; }
    CoachPanel .suggestion { color: $foreground; height: auto; }
    CoachPanel .actions { height: auto; }
    CoachPanel ActionLink { margin-right: 2; }
    """

    def __init__(self, in_full: bool = False) -> None:
        """Start with nothing to say; ``in_full``: there is room for all words on any screen."""
        super().__init__(classes="-silent")
        self._in_full = in_full
        self._shown: tuple[tuple[Hint, ...], str] = ((), "")

    @property
    def hints(self) -> tuple[Hint, ...]:
        """The hints on show, the most useful first."""
        return self._shown[0]

    async def show(self, hints: Sequence[Hint], done: str = "") -> None:
        """Show ``hints``, and what was ``done`` for the person and can be taken back."""
        if (tuple(hints), done) == self._shown:
            return
        self._shown = (tuple(hints), done)
        with self.app.batch_update():
            await self.remove_children()
            await self.mount_all(self._blocks())
        self.set_class(not self.hints and not done, "-silent")

    def _blocks(self) -> list[Vertical]:
        hints, done = self._shown
        blocks = [_done(done, self._short("undo"))] if done else []
        do = next((hint for hint in hints if hint.edits), None)
        for position, hint in enumerate(hints):
            actions = []
            if hint is do:
                actions.append(
                    ActionLink("F4", _offer(hint), "command('apply')", self._short("do"))
                )
            if not position:
                later = ActionLink("F6", "not now", "command('dismiss_hint')", self._short("no"))
                actions.append(later)
            blocks.append(_hint(hint, actions))
        return blocks

    def _short(self, word: str) -> str:
        """Return what a deed is called where there is little room; empty where there is enough."""
        return "" if self._in_full else word

    def compose(self) -> ComposeResult:
        """Start empty."""
        yield from ()


def _hint(hint: Hint, actions: list[ActionLink]) -> Vertical:
    found = f"“{cut(line_of(hint.found), 40)}”: " if hint.found else ""
    return Vertical(
        Static(_plain(found + hint.why), classes="why", markup=False),
        Static(_plain(hint.suggestion), classes="suggestion", markup=False),
        Vertical(*actions, classes="actions"),
        classes="hint",
    )


def _offer(hint: Hint) -> str:
    """Say what F4 does, or that there is more than one thing to choose from."""
    first, more = hint.edits[0].label, len(hint.edits) - 1
    if not more:
        return first
    others = f", or {more} other{'s' if more > 1 else ''} …"
    # A label that is cut inside quotation marks would never close them.
    shown = cut(line_of(first), LABEL_LENGTH - len(others))
    return shown + "”" * (shown.count("“") - shown.count("”")) + others


def _done(done: str, short: str) -> Vertical:
    return Vertical(
        Static(_plain(done), classes="suggestion", markup=False),
        Vertical(ActionLink("F5", "take it back", "command('undo')", short), classes="actions"),
        classes="hint",
    )


def _plain(text: str) -> str:
    return cut(line_of(text), WORDS_LENGTH)
