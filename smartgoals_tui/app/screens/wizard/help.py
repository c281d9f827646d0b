"""Why a letter is asked, and the keys of the wizard."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from smartgoals_tui.app.screens.base.modal import PageModal
from smartgoals_tui.domain.goal.letters import LETTERS, Letter

KEYS = (
    ("enter", "next field; from the last, next letter"),
    ("tab, up, down", "from field to field"),
    ("left, right", "choose an answer on a scale or a row"),
    ("letters, digits", "the answer on a row that begins with them"),
    ("space", "turn a day on or off"),
    ("backspace", "no answer, on a scale or a row"),
    ("ctrl+n, ctrl+o", "next letter, letter before"),
    ("alt+1 … alt+5", "straight to a letter"),
    ("f4, f6", "do what the thought says, or not now"),
    ("f5", "take back what a key did to your answers"),
    ("ctrl+z, ctrl+y", "undo, redo what you edited in a line"),
    ("ctrl+s", "save now; what you type is saved anyway"),
    ("esc", "leave; the draft can be kept"),
)
LETTER_KEYS = (
    ("f2", "answers to borrow from an example"),
    ("f3", "look deeper: what else the letter asks"),
    ("f7", "leave this letter open for now, with a reason"),
)
ACTION_KEYS = (
    ("alt+x, y or z", "take one of the actions below yours"),
    ("down, enter", "the same, without alt"),
)
STAIR_KEYS = (
    ("ctrl+t, ctrl+r", "add a step, delete this one"),
    ("f8", "draft stairs from what you do now to the goal"),
    ("alt+up, alt+down", "move the step up or down"),
)
LAST_LOOK_KEYS = (
    ("enter", "on Finish: begin; on a line: answer it"),
    ("up, down", "from line to line"),
    ("any letter", "say it in your own words"),
    ("f4", "do what is still worth doing"),
    ("f6", "keep your own words as they are"),
    ("f5", "take back what a key did to your answers"),
    ("ctrl+o", "letter before"),
    ("alt+1 … alt+5", "straight to a letter"),
    ("esc", "leave; the draft can be kept"),
)
LAST_LOOK_WORDS = "You can change your goal at any time."
KEY_WIDTH = 18


class LetterHelp(PageModal):
    """A page of help over the wizard."""

    DEFAULT_CSS = """
    LetterHelp > VerticalScroll { width: 66; }
    LetterHelp.-short > VerticalScroll { padding: 0 2; }
    LetterHelp .title { color: $text-primary; }
    """
    VERTICAL_BREAKPOINTS = [(0, "-short"), (30, "-tall")]

    def __init__(self, letter: Letter | None) -> None:
        """Explain ``letter``; None for the last look."""
        super().__init__()
        self._letter = letter

    def compose_page(self) -> Iterable[Widget]:
        """Lay out the page."""
        title, words = "One last look", LAST_LOOK_WORDS
        if self._letter is not None:
            info = LETTERS[self._letter]
            title, words = f"{self._letter}: {info.name}", info.help
        yield Static(title, classes="title", markup=False)
        yield Static(words, classes="words", markup=False)
        yield Static(self._keys(), markup=False)

    def _keys(self) -> Content:
        if self._letter is None:
            keys: tuple[tuple[str, str], ...] = LAST_LOOK_KEYS
        else:
            own = {Letter.S: ACTION_KEYS, Letter.A: STAIR_KEYS}
            keys = (*own.get(self._letter, ()), *KEYS, *LETTER_KEYS)
        return Content("\n").join(
            Content.assemble((f"{key:<{KEY_WIDTH}}", "bold $text-primary"), words)
            for key, words in keys
        )
