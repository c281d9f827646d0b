"""The list of all commands (ctrl+p), with keys that do nothing where there is nothing to do."""

from textual.command import CommandList, CommandPalette

from smartgoals_tui.app.screens.base.current_size import CurrentSize


class Palette(CurrentSize, CommandPalette):
    """Textual's palette, whose keys for pages fail on a list that is still to be drawn."""

    def _action_command_list(self, action: str) -> None:
        if self.query_one(CommandList)._lines:
            super()._action_command_list(action)
