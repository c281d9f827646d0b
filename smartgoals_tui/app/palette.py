"""The list of all commands (ctrl+p), with keys that do nothing where there is nothing to do."""

from contextlib import suppress

from textual import work
from textual.command import CommandList, CommandPalette
from textual.css.query import NoMatches

from smartgoals_tui.app.screens.base.current_size import CurrentSize


class Palette(CurrentSize, CommandPalette):
    """Textual's palette, for keys that come before its list is drawn or after it is gone."""

    HOLDS_TOASTS = True
    CSS = """
    Palette Toast { display: none; }
    SearchIcon { display: none; }
    Palette > Vertical { background: $panel; }
    Palette > .command-palette--help-text { color: $text-muted; text-style: none; }
    Palette #--input { border: none; padding: 1 1 0 1; }
    CommandList { border-bottom: none; scrollbar-background: $panel; scrollbar-size-vertical: 1; }
    CommandList > .option-list--option { text-style: none; }
    CommandList:ansi > .option-list--option-highlighted {
        background: ansi_default; color: ansi_default; text-style: bold reverse;
    }
    """

    def _action_command_list(self, action: str) -> None:
        if self.query_one(CommandList)._lines:
            super()._action_command_list(action)

    @work(exclusive=True, group=CommandPalette._GATHER_COMMANDS_GROUP)
    async def _gather_commands(self, search_value: str) -> None:
        with suppress(NoMatches):  # Where the palette closes meanwhile, its list has gone.
            await CommandPalette._gather_commands.__wrapped__(  # type: ignore[attr-defined]
                self, search_value
            )
