"""The settings: in force at once when they are changed, and kept in their file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from smartgoals_tui.app.session.events import Publisher, SettingsChanged
from smartgoals_tui.settings import Settings, keep


class KeptSettings:
    """The settings of this run, and the file that keeps them for the next."""

    def __init__(
        self,
        settings: Settings,
        path: Path | None = None,
        keep_details: Callable[[Exception], str] = lambda _: "",
    ) -> None:
        """Go by ``settings``.

        Args:
            settings: how the person wants things.
            path: where a changed setting is kept; None to keep nothing.
            keep_details: keeps the details of an error that nobody foresaw; returns the sentence
                that says where.
        """
        self.settings = settings
        self.path = path
        self.changed: Publisher[SettingsChanged] = Publisher()
        self._keep_details = keep_details
        self._unkept: dict[str, str | int] = {}

    @property
    def has_unkept(self) -> bool:
        """Tell whether a setting holds that could not be written yet."""
        return bool(self._unkept)

    def change(self, **changes: str | int) -> str:
        """Let ``changes`` hold, then write them to the settings file.

        They hold for this run whether or not they could be written; those that could not are tried
        again with the next.

        Returns:
            Why they could not be written, in a sentence; "" when they are, or nothing is kept.
        """
        before = self.settings
        self.settings = replace(before, **changes)  # type: ignore[arg-type]
        self.changed.publish(SettingsChanged(before, self.settings))
        if self.path is None:
            return ""
        self._unkept.update(changes)
        return self.keep_again()

    def keep_again(self) -> str:
        """Write what could not be written yet; return why not, or ""."""
        if self.path is None or not self._unkept:
            return ""
        try:
            keep(self.path, **self._unkept)
        except OSError as error:
            return _until_the_end(error.strerror or str(error))
        except Exception as error:
            # start-up: only an error is explained
            from smartgoals_tui.reasons import explain, is_foreseen

            where = "" if is_foreseen(error) else self._keep_details(error)
            return f"{_until_the_end(explain(error)[0])} {where}".strip()
        self._unkept.clear()
        return ""


def _until_the_end(reason: str) -> str:
    return f"This could not be kept ({reason}); it holds until you leave smartgoals."
