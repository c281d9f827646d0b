"""The plan on one sheet: a row for each of its lines, which enter opens, gaps shown as gaps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from smartgoals_tui.domain.drafting.plan_lines import PlanLine
from smartgoals_tui.domain.goal.letters import LETTERS, Letter
from smartgoals_tui.domain.text.text import cut, visible_line

LEFT_OPEN = "left open; that is fine"
NEEDED = "needed to begin"
TEXT_LENGTH, REASON_LENGTH = 400, 60
LETTER_WIDTH, LABEL_WIDTH = 3, 11
VERBS = {
    "action": "say what",
    "often": "say it",
    "cue": "say when",
    "stairs": "add one",
    "obstacle": "plan it",
    "response": "plan it",
    "why": "say why",
    "confidence": "rate it",
    "end": "say when",
}
"""What a person does about a gap, by its field; short enough to stand beside it anywhere."""


@dataclass(frozen=True, slots=True)
class PlanRowText:
    """What a row says besides the line of the plan."""

    reason: str = ""
    """Why its letter was left open; empty where it was not."""
    is_needed: bool = False
    """Without it the goal cannot start."""


class PlanRow(Horizontal, can_focus=True):
    """One line of the plan; enter goes to where it is answered."""

    DEFAULT_CSS = f"""
    PlanRow {{ height: auto; }}
    PlanRow .letter {{ width: {LETTER_WIDTH}; color: $text-primary; text-style: bold; }}
    PlanRow .label {{ width: {LABEL_WIDTH}; color: $text-muted; }}
    PlanRow .line {{ width: 1fr; height: auto; padding-left: 2; }}
    PlanRow .text {{ width: 1fr; height: auto; color: $foreground; }}
    PlanRow .key {{ display: none; width: auto; padding: 0 1; color: $text-muted; }}
    PlanRow.-gap .key {{ display: block; }}
    PlanRow.-gap .line {{ background: $chosen; }}
    PlanRow.-gap .text {{ color: $text-muted; }}
    PlanRow.-needed .text {{ color: $text-error; }}
    PlanRow:focus .line {{ background: $chosen; border-left: outer $primary; padding-left: 1; }}
    PlanRow:focus .label {{ color: $foreground; }}
    """
    BINDINGS = [Binding("enter", "open", "Open", show=False)]

    @dataclass
    class Opened(Message):
        """A person wants to answer the line of a field."""

        field: str

    def __init__(self, field: str) -> None:
        """Stand for the line that ``field`` answers; ``show`` fills it."""
        super().__init__(classes="stop")
        self.field = field
        self._shown: tuple[PlanLine, str, PlanRowText] | None = None
        self._letter = Static(classes="letter", markup=False)
        self._label = Static(classes="label", markup=False)
        self._text = Static(classes="text", markup=False)
        self._key = Static(classes="key", markup=False)

    def compose(self) -> ComposeResult:
        """Lay out the letter, the label, what is said, and what enter does about a gap."""
        yield self._letter
        yield self._label
        yield Horizontal(self._text, self._key, classes="line")

    @property
    def label(self) -> str:
        """The letter, where it stands here, and what the line is called."""
        line, letter, _ = self._shown or (None, "", None)
        return f"{letter} {line.label if line else ''}".strip()

    @property
    def is_gap(self) -> bool:
        """Whether nothing is said here."""
        return self.has_class("-gap")

    def show(self, line: PlanLine, letter: str, besides: PlanRowText) -> None:
        """Say ``line`` under ``letter``, "" where that stands on a row before."""
        if (line, letter, besides) == self._shown:
            return
        self._shown = (line, letter, besides)
        self.field = line.field
        self._letter.update(letter)
        self._label.update(line.label)
        self.set_class(not line.text, "-gap")
        self.set_class(besides.is_needed, "-needed")
        self._text.update(visible_line(cut(line.text, TEXT_LENGTH)) or _gap(besides))
        verb = VERBS.get(line.field, "say it")
        self._key.update(Content.assemble(("enter", "bold $foreground"), f" {verb}"))

    def action_open(self) -> None:
        """Go to where it is answered."""
        self.post_message(self.Opened(self.field))

    def on_click(self) -> None:
        """Go there, too."""
        self.action_open()


def _gap(besides: PlanRowText) -> str:
    if besides.is_needed:
        return NEEDED
    if besides.reason:
        return f"left open: {cut(besides.reason, REASON_LENGTH)}"
    return LEFT_OPEN


class PlanRows(Vertical):
    """All lines of a plan, by their letters."""

    DEFAULT_CSS = """
    PlanRows { height: auto; }
    """

    def __init__(self, lines: Iterable[PlanLine]) -> None:
        """Have a row for each of ``lines``; ``show`` fills them."""
        super().__init__()
        self._rows = [PlanRow(line.field) for line in by_letter(lines)]

    def compose(self) -> ComposeResult:
        """Lay out the rows."""
        yield from self._rows

    def show(
        self, lines: Iterable[PlanLine], reasons: Mapping[Letter, str], needed: Iterable[str]
    ) -> None:
        """Say ``lines``, as many as there are rows.

        Args:
            lines: what the answers come to.
            reasons: why letters were left open.
            needed: the fields without which the goal cannot start.
        """
        wanted, before = set(needed), None
        for row, line in zip(self._rows, by_letter(lines), strict=True):
            is_first = line.letter is not before
            is_needed = not line.text and line.field in wanted
            besides = PlanRowText(reasons.get(line.letter, ""), is_needed)
            row.set_class(is_first and before is not None, "-next-letter")
            row.show(line, str(line.letter) if is_first else "", besides)
            before = line.letter


def by_letter(lines: Iterable[PlanLine]) -> list[PlanLine]:
    """Return ``lines`` in the order of the letters that ask for them."""
    order = list(LETTERS)
    return sorted(lines, key=lambda line: order.index(line.letter))
