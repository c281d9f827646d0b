"""What the command palette finds: every command of the screen, and every goal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content
from textual.types import IgnoreReturnCallbackType

from smartgoals_tui.app.screens.base.command_screen import CommandScreen
from smartgoals_tui.app.screens.dashboard.dashboard import Dashboard
from smartgoals_tui.domain.text.text import cut

TITLE_LENGTH = 80

Entry = tuple[str, IgnoreReturnCallbackType, str]
"""What is searched, what it does, and a sentence about it."""


class Commands(Provider):
    """Commands of the screen that is shown, and goals to go to."""

    def _entries(self) -> Iterator[Entry]:
        screen = self.screen
        for command in screen.TABLE if isinstance(screen, CommandScreen) else ():
            if command.action != "command_palette":
                run = partial(screen.run_action, command.action)
                yield f"{command.label} ({command.written_key})", run, command.help
        for theme in sorted(self.app.available_themes):
            yield f"Theme: {theme}", partial(setattr, self.app, "theme", theme), "Use this theme."
        if isinstance(screen, Dashboard) and not screen.hidden:
            for goal in screen.session.goals_in_order():
                title = cut(goal.title, TITLE_LENGTH)
                yield title, partial(screen.choose, goal.uid), "Go to this goal."

    async def discover(self) -> Hits:
        """Offer everything before anything is typed."""
        for name, run, about in self._entries():
            yield DiscoveryHit(Content(name), run, text=name, help=about)

    async def search(self, query: str) -> Hits:
        """Offer what matches."""
        matcher = self.matcher(query)
        for name, run, about in self._entries():
            score, places = matcher.fuzzy_search.match(query, name)
            if score > 0:
                yield Hit(score, _marked(name, places), run, text=name, help=about)


def _marked(name: str, places: Sequence[int]) -> Content:
    """Return ``name`` with the letters at ``places`` in bold.

    The matcher's own highlighting reads names as markup, and a goal may be called "[/b]".
    """
    content = Content(name)
    for place in places:
        content = content.stylize("bold", place, place + 1)
    return content
