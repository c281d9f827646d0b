"""How a person wants things: read with patience, said when wrong, written whole."""

from __future__ import annotations

import os
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.text import shorten
from smartgoals_tui.domain.week import Calendar


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings, with the defaults."""

    week_start: int = 0
    """The weekday a week starts on: Monday 0, Saturday 5 or Sunday 6."""
    day_start: int = 0
    """The hour (0 to 6) a day starts at."""
    theme: str = "smartgoals-dark"
    motion: bool = True
    """Whether screens may move things gently."""
    ascii: bool = False
    """Draw in ASCII only."""
    support: str = ""
    """A support line, in the person's own words."""

    @property
    def calendar(self) -> Calendar:
        """Where the person's weeks and days begin."""
        return Calendar(self.week_start, self.day_start)


def load(path: Path) -> tuple[Settings, tuple[str, ...]]:
    """Return the settings in the file ``path``, and a sentence for each entry that is no good.

    A missing file means the defaults. What cannot be used is named and its default taken.
    """
    if not path.exists():
        return Settings(), ()
    # Imported here: most people have no settings file, and the first frame waits for this.
    import tomllib

    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return Settings(), (f"{path} cannot be read ({reason}); the defaults are used.",)
    settings, complaints = Settings(), []
    kinds = {field.name: type(getattr(settings, field.name)) for field in fields(Settings)}
    for name, value in table.items():
        if type(value) is not kinds.get(name):
            complaints.append(_complaint(path, name, value, name in kinds))
            continue
        changed = replace(settings, **{name: value})
        try:
            changed.calendar  # noqa: B018 - says what is wrong with it
        except InvalidValue as error:
            complaints.append(f"{path}: {name} is passed over. {error}")
        else:
            settings = changed
    return settings, tuple(complaints)


def save(path: Path, settings: Settings) -> None:
    """Write ``settings`` to the file ``path``, whole or not at all; entries unknown here are kept.

    Raises:
        OSError: it could not be written; the file is as it was.
    """
    known = {field.name: getattr(settings, field.name) for field in fields(Settings)}
    lines = ["# The settings of smartgoals.", *(f"{k} = {_toml(v)}" for k, v in known.items())]
    lines += _unknown_lines(path, known)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        temporary.write_text("\n".join(lines) + "\n", encoding="utf-8")
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def _complaint(path: Path, name: str, value: object, known: bool) -> str:
    if not known:
        return f"{path}: there is no setting {shorten(name)}; it is passed over."
    return f"{path}: {name} cannot be {shorten(str(value))}; the default is used."


def _unknown_lines(path: Path, known: dict[str, Any]) -> list[str]:
    """Return the lines of the file that set something this version does not know."""
    import tomllib

    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    simple = (str, int, float, bool)
    return [
        f"{_key(name)} = {_toml(value)}"
        for name, value in table.items()
        if name not in known and isinstance(value, simple)
    ]


def _key(name: str) -> str:
    return (
        name if name.replace("_", "").replace("-", "").isalnum() and name.isascii() else _toml(name)
    )


def _toml(value: str | int | float | bool) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return '"' + "".join(_escaped(sign) for sign in value) + '"'
    return repr(value)


def _escaped(sign: str) -> str:
    if sign in '"\\':
        return "\\" + sign
    return sign if sign.isprintable() else f"\\U{ord(sign):08x}"
