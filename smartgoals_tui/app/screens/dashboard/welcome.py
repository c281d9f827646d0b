"""The first thing a newcomer sees."""

from __future__ import annotations

from smartgoals_tui.app.screens.base.menu_screen import MenuItem, MenuScreen

START, EXAMPLE, DEMO = "start", "example", "demo"

WORDS = (
    "Specific · Measurable · Achievable · Relevant · Time-bound\n\n"
    "Five short questions turn a wish into a goal you can keep.\n"
    "Then one key a day. A bad day does not spoil a week.\n"
    "Everything stays on this machine. Nothing leaves it."
)

ITEMS = (
    MenuItem(START, "Start my first goal", "About three minutes; you can stop at any point."),
    MenuItem(
        EXAMPLE, "Walk through an example", "From “I want to be happier” to a plan, explained."
    ),
    MenuItem(DEMO, "Open the demo", "A dashboard with a few months of history to try things on."),
)


class Welcome(MenuScreen):
    """Says what this is and offers three ways in."""

    def __init__(self) -> None:
        """Greet."""
        super().__init__("smartgoals", WORDS, ITEMS)
