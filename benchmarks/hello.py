"""The floor: a Textual program that shows one Static."""

from textual.app import App, ComposeResult
from textual.widgets import Static


class Hello(App[None]):
    """Says hello."""

    def compose(self) -> ComposeResult:
        """Say it."""
        yield Static("Hello")


if __name__ == "__main__":
    Hello().run()
