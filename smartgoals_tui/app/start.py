"""What the first frame does not show is left out of the start: a fifth of the time to it."""

from __future__ import annotations

import gc
import sys
from types import ModuleType
from typing import Any

_PALETTE = "textual.command"


class _StandIn(ModuleType):
    """A module that answers any name with an empty class."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (), {})


def optimize_startup() -> None:
    """Import Textual without its command palette and without ssl, and with the collector off.

    ``textual.app`` imports the palette, and with it ten widgets that no first frame shows. It gets
    a stand-in; the palette itself is imported when it is first opened, by
    ``SmartGoalsApp.action_command_palette``. Nothing here talks to a network, so asyncio goes
    without ssl. The program turns the collector on again behind its first frame.
    """
    gc.disable()
    sys.modules.setdefault("ssl", None)  # type: ignore[arg-type]
    if _PALETTE in sys.modules:
        return
    sys.modules[_PALETTE] = _StandIn(_PALETTE)
    try:
        import textual.app  # noqa: F401 - for what it imports
    finally:
        del sys.modules[_PALETTE]
