"""A thought of the coach: never a gate, always with a way to put it aside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from smartgoals_tui.app.widgets.panels.notice import NO_NOTICE, Notice
from smartgoals_tui.domain.coach import Hint
from smartgoals_tui.domain.text.text import cut, line_of

WORDS_LENGTH = 400
LABEL_LENGTH = 60
HEAD = "A thought"


class ActionLink(Static):
    """A key and what it does; a click does it too."""

    DEFAULT_CSS = """
    ActionLink {
        width: auto; max-width: 75%; height: auto; color: $text-muted; margin-right: 3;
        pointer: pointer;
    }
    ActionLink:hover { background: $chosen; }
    """

    @dataclass
    class Pressed(Message):
        """It was clicked."""

        action: str

    def __init__(self, key: str, label: str, action: str) -> None:
        """Offer ``action``."""
        words = cut(line_of(label), LABEL_LENGTH)
        super().__init__(Content.assemble((key, "bold $foreground"), f" {words}"))
        self._action = action

    def on_click(self, event: events.Click) -> None:
        """Do it."""
        event.stop()
        self.post_message(self.Pressed(self._action))


class CoachPanel(Vertical):
    """One thought at most, and what was just changed for the person."""

    DEFAULT_CSS = """
    CoachPanel { height: auto; }
    CoachPanel.-silent { display: none; }
    CoachPanel .thought, CoachPanel .applied, CoachPanel .words { height: auto; }
    CoachPanel .head { width: 11; height: 1; color: $text-warning; text-style: bold; }
    CoachPanel .words { width: 1fr; }
    CoachPanel .why { color: $text-muted; height: auto; }
    CoachPanel .suggestion { color: $foreground; height: auto; }
    CoachPanel .actions { height: auto; }
    """

    def __init__(self) -> None:
        """Start with nothing to say."""
        super().__init__(classes="-silent")
        self._shown: tuple[tuple[Hint, ...], Notice] = ((), NO_NOTICE)

    @property
    def hints(self) -> tuple[Hint, ...]:
        """The hint on show, if there is one."""
        return self._shown[0]

    async def show(self, hints: Sequence[Hint], notice: Notice = NO_NOTICE) -> None:
        """Show the first of ``hints``, and a ``notice`` of what was just done."""
        if (tuple(hints[:1]), notice) == self._shown:
            return
        self._shown = (tuple(hints[:1]), notice)
        with self.app.batch_update():
            await self.remove_children()
            await self.mount_all(self._blocks())
        self.set_class(not hints and not notice.words, "-silent")

    async def drop_notice(self) -> None:
        """Show the thought alone."""
        await self.show(self.hints)

    def _blocks(self) -> list[Widget]:
        hints, notice = self._shown
        return [*([_noticed(notice)] if notice.words else []), *map(_thought, hints)]

    def compose(self) -> ComposeResult:
        """Start empty."""
        yield from ()


def _thought(hint: Hint) -> Widget:
    actions = [ActionLink("f6", "not now", "command('dismiss_hint')")]
    if hint.edits:
        actions.insert(0, ActionLink("f4", _offer(hint), "command('apply')"))
    thought = Horizontal(
        Static(HEAD, classes="head", markup=False),
        Vertical(
            Static(_plain(hint.quoted + hint.why), classes="why", markup=False),
            Static(_plain(hint.suggestion), classes="suggestion", markup=False),
            Horizontal(*actions, classes="actions"),
            classes="words",
        ),
        classes="thought",
    )
    thought.border_title = HEAD
    return thought


def _offer(hint: Hint) -> str:
    """Say what f4 does, or that there is more than one thing to choose from."""
    first, more = hint.edits[0].label, len(hint.edits) - 1
    if not more:
        return first
    others = f", or {more} other{'s' if more > 1 else ''} …"
    # A label that is cut inside quotation marks would never close them.
    shown = cut(line_of(first), LABEL_LENGTH - len(others))
    return shown + "”" * (shown.count("“") - shown.count("”")) + others


def _noticed(notice: Notice) -> Widget:
    link = ActionLink("f5", "take it back", "command('undo')")
    return Vertical(
        Static(_plain(notice.words), classes="suggestion", markup=False),
        *([link] if notice.can_undo else []),
        classes="applied",
    )


def _plain(text: str) -> str:
    return cut(line_of(text), WORDS_LENGTH)
