"""The commands of each screen, once: keys, key bar, palette and help are made from these tables."""

from collections.abc import Iterable
from typing import NamedTuple

from textual.binding import Binding

from smartgoals_tui.app.widgets.panels.bars import KeyHint


class Command(NamedTuple):
    """Something a person can do on a screen."""

    key: str
    """The key, or keys parted by commas, as Textual names them."""
    action: str
    label: str
    help: str
    """One sentence for the help screen and the palette."""
    on_bar: bool = False
    """Shown in the key bar; at most six of a screen."""
    shown_key: str = ""
    """How the key is written for people; empty: as in ``key``."""

    @property
    def written_key(self) -> str:
        """The key as people read it."""
        return self.shown_key or self.key.split(",")[0]


DASHBOARD = (
    Command("space", "flow('check_in')", "Check in", "Check in for today, at once.", on_bar=True),
    Command(
        "c", "flow('check_in_with')", "More", "Check in with amount, day and note.", on_bar=True
    ),
    Command("enter", "flow('open_goal')", "Open", "Open the chosen goal.", on_bar=True),
    Command("n", "flow('new_goal')", "New", "Set a new goal, letter by letter.", on_bar=True),
    Command(
        "u", "flow('undo')", "Undo", "Take the last change back; press again for the one before."
    ),
    Command("U", "flow('redo')", "Redo", "Bring back what u took back last."),
    Command(
        "e", "flow('revise')", "Revise", "Go through the five letters of the chosen goal again."
    ),
    Command(
        "p", "flow('pause')", "Pause", "Pause the chosen goal with a reason, or end its pause."
    ),
    Command(
        "P",
        "flow('pause_all')",
        "Pause all",
        "Pause all goals at once; again ends that pause, no other.",
    ),
    Command("slash", "find", "Find", "Find goals by their words.", shown_key="/"),
    Command(
        "x", "hide", "Hide words", "Hide the words of goals, for shared rooms; again shows them."
    ),
    Command("w", "flow('review')", "Review", "Look back at the week that has ended, goal by goal."),
    Command(
        "l", "flow('lapse')", "What was different", "Look at a last week that didn’t go as planned."
    ),
    Command(
        "b",
        "flow('look_back_at_ended')",
        "Look back",
        "At a goal’s end, or before: how close, what helped, what next.",
    ),
    Command(
        "a", "flow('archive')", "Archive", "Goals that were achieved or let go; any can come back."
    ),
    Command(
        "comma",
        "flow('settings')",
        "Settings",
        "Weeks, days, theme, signs, support line; where it all is.",
        False,
        ",",
    ),
    Command(
        "escape", "dismiss_line", "Not now", "Put the line above the keys away.", shown_key="esc"
    ),
    Command("m", "flow('merge')", "Merge", "Look for other versions beside your goals."),
    Command("t", "tell", "Tell what helped", "After a week is kept: write down what helped."),
    Command("question_mark,f1", "help", "Help", "Show all keys and signs.", True, "?"),
    Command("ctrl+p", "command_palette", "Palette", "Search all commands and goals."),
    Command("q,ctrl+q", "quit", "Quit", "Save and leave.", on_bar=True),
)

GOAL = (
    Command("space", "flow('check_in')", "Check in now", "Check in for today, at once."),
    Command(
        "c", "flow('check_in_with')", "Check in", "Check in with amount, day and note.", on_bar=True
    ),
    Command(
        "enter", "edit", "Edit", "Edit the chosen check-in; stand on the chosen step.", on_bar=True
    ),
    Command(
        "delete,d",
        "delete",
        "Delete",
        "Delete the chosen check-in or step; u brings it back.",
        shown_key="d",
    ),
    Command("u", "flow('undo_for_goal')", "Undo", "Take the last change of this goal back."),
    Command("U", "flow('redo_for_goal')", "Redo", "Bring back what u took back last of this goal."),
    Command(
        "plus", "flow('climb')", "Climb", "Stand on the next step, from next week on.", True, "+"
    ),
    Command(
        "minus",
        "flow('step_down')",
        "Step down",
        "Stand on the step below, from today on; or call a climb off.",
        True,
        "-",
    ),
    Command("n", "flow('not_now')", "Not now", "Put the offer of another step away for now."),
    Command("v", "tick", "Tick off", "Tick off a step that is done once; again takes it back."),
    Command("t", "tell", "Tell what helped", "After something to be glad of: what helped?"),
    Command("e", "flow('revise')", "Revise", "Go through the five letters again."),
    Command("p", "flow('pause')", "Pause", "Pause the goal with a reason, or end its pause."),
    Command(
        "r",
        "flow('reserve')",
        "Reserve weeks",
        "How many unmet weeks a streak may hold: 0, 1 or 2.",
    ),
    Command("z", "flow('pauses')", "Pauses", "Change or delete a pause of this goal."),
    Command(
        "b",
        "flow('look_back')",
        "Look back",
        "How close, what helped, what next; or bring it back.",
    ),
    Command("x", "hide", "Hide words", "Hide the words of the goal; again shows them."),
    Command("question_mark,f1", "help", "Help", "Show all keys and signs.", True, "?"),
    *(
        Command(str(n), f"part({n})", name, f"Go to the part “{name}”.")
        for n, name in enumerate(("Goal", "Days", "Weeks", "Stairs", "Check-ins", "Story"), 1)
    ),
    Command("tab", "next_part(1)", "Next part", "Go to the next part."),
    Command("shift+tab", "next_part(-1)", "Previous part", "Go to the previous part."),
    Command("escape,q", "close", "Back", "Back to the dashboard.", True, "esc"),
)

ARCHIVE = (
    Command("enter", "flow('open_goal')", "Open", "Open the chosen goal.", on_bar=True),
    Command(
        "b", "flow('bring_back')", "Bring back", "Make the chosen goal active again.", on_bar=True
    ),
    Command("slash", "search", "Search", "Search the archive by words.", True, "/"),
    Command("u", "flow('undo')", "Undo", "Take the last change back."),
    Command("U", "flow('redo')", "Redo", "Bring back what u took back last."),
    Command("x", "hide", "Hide words", "Hide the words of goals; again shows them."),
    Command("question_mark,f1", "help", "Help", "Show all keys and signs.", True, "?"),
    Command("escape,q", "close", "Back", "Back to the dashboard.", True, "esc"),
)

Moving = tuple[tuple[str, str], ...]
"""Keys that move a cursor, and a sentence about each, for the help screen."""

MOVING_ON_DASHBOARD: Moving = (
    ("arrows or j k", "Move to another goal."),
    ("home, end", "Go to the first or the last goal."),
    ("pgup, pgdn", "Go a screen up or down."),
)
MOVING_IN_GOAL: Moving = (
    ("arrows or hjkl", "Move in the part that has the keys."),
    ("home, end", "Go to its beginning or its end."),
    ("pgup, pgdn", "Go a page, a quarter or a year back or on."),
)
MOVING_IN_ARCHIVE: Moving = (("arrows", "Move to another goal."), *MOVING_ON_DASHBOARD[1:])


def bindings(commands: Iterable[Command]) -> list[Binding]:
    """Return the key bindings of a screen's commands."""
    return [
        Binding(
            command.key,
            command.action,
            command.label,
            show=False,
            id=command.action,
            tooltip=command.help,
        )
        for command in commands
    ]


SEARCHING = (
    KeyHint("enter", "To the goals found", "focused.submit"),
    KeyHint("esc", "Show all", "focused.give_up"),
)
"""What keys do while words are typed into a search, where letters are no commands."""


def key_hints(commands: Iterable[Command]) -> list[KeyHint]:
    """Return what a screen's key bar shows."""
    return [
        KeyHint(command.written_key, command.label, command.action)
        for command in commands
        if command.on_bar
    ]
