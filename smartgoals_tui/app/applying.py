"""Taking changed settings on in the whole program, and keeping them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from textual import constants

from smartgoals_tui.app.session.session import Session
from smartgoals_tui.reasons import explain, is_foreseen
from smartgoals_tui.settings import keep

if TYPE_CHECKING:
    from smartgoals_tui.app.app import SmartGoalsApp


@runtime_checkable
class ShowsSettings(Protocol):
    """A screen that draws what the settings of its session say."""

    session: Session

    def take_in_settings(self) -> None:
        """Show everything as the settings now say."""


def apply_and_keep(app: SmartGoalsApp, **changes: str | int) -> str:
    """Take ``changes`` on, then write them to the settings file.

    They hold for this run whether or not they could be written; those that could not are tried
    again with the next.

    Returns:
        Why they could not be written, in a sentence; "" when they are, or nothing is kept.
    """
    apply(app, **changes)
    if app.settings_path is None:
        return ""
    app.unkept.update(changes)
    try:
        keep(app.settings_path, **app.unkept)
    except OSError as error:
        return _until_the_end(error.strerror or str(error))
    except Exception as error:
        where = "" if is_foreseen(error) else app.keep_details(error)
        return f"{_until_the_end(explain(error)[0])} {where}".strip()
    app.unkept.clear()
    return ""


def _until_the_end(reason: str) -> str:
    return f"This could not be kept ({reason}); it holds until you leave smartgoals."


def apply(app: SmartGoalsApp, **changes: str | int) -> None:
    """Take ``changes`` on in every screen that is open; a theme is put on by the app itself."""
    before = app.settings
    after = app.settings = replace(before, **changes)  # type: ignore[arg-type]
    app.animation_level = constants.TEXTUAL_ANIMATIONS if after.motion else "none"
    is_drawn_anew = after.ascii != before.ascii
    is_counted_anew = after.calendar != before.calendar
    for screen in app.screen_stack:
        if isinstance(screen, ShowsSettings):
            screen.session.take_in_settings(after)
            if is_drawn_anew or is_counted_anew:
                screen.take_in_settings()
        if is_drawn_anew:
            # Lines that are drawn already are kept by each widget; signs differ in width.
            screen.query("*").refresh(layout=True)
