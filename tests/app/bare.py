"""An app of nothing but our themes, for tests of a widget or a frame alone."""

from textual.app import App

from smartgoals_tui.app.themes import DARK


class BareApp(App[None]):
    """Has the colours that our widgets name."""

    def __init__(self):
        super().__init__()
        self.register_theme(DARK)
        self.theme = DARK.name
