"""How a person wants things: read with patience, said when wrong, written whole."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.text.text import shorten
from smartgoals_tui.domain.text.week import Calendar
from smartgoals_tui.reasons import explain, is_foreseen
from smartgoals_tui.whole_file import make_folder, write_whole

OLD_THEMES = {"smartgoals-dark": "dusk", "smartgoals-light": "paper"}
"""What our themes were called before."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings, with the defaults."""

    week_start: int = 0
    """The weekday a week starts on: Monday 0, Saturday 5 or Sunday 6."""
    day_start: int = 0
    """The hour (0 to 6) a day starts at."""
    theme: str = "dusk"
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
    try:
        table = _table(_text(path.read_bytes()))
    except (FileNotFoundError, NotADirectoryError):
        return Settings(), ()
    except (OSError, ValueError) as error:
        reason = explain(error)[0] if is_foreseen(error) else str(error)
        return Settings(), (f"{path} cannot be read ({reason}); the defaults are used.",)
    return _settings_in(table, path)


def _settings_in(table: Mapping[str, Any], path: Path) -> tuple[Settings, tuple[str, ...]]:
    """Return the settings that ``table`` says, and a sentence for each entry that is no good."""
    settings, complaints = Settings(), []
    kinds = {name: type(value) for name, value in _values(settings).items()}
    for name, found in table.items():
        value = OLD_THEMES.get(str(found), found) if name == "theme" else found
        if type(value) is not kinds.get(name):
            known = name in kinds
            complaints.append(complaint(path, name, value) if known else _unknown(path, name))
            continue
        changed = replace(settings, **{name: value})
        try:
            changed.calendar  # noqa: B018 - says what is wrong with it
        except InvalidValue as error:
            complaints.append(f"{path}: {name} is passed over. {error}")
        else:
            settings = changed
    return settings, tuple(complaints)


def keep(path: Path, **changes: str | int) -> None:
    """Write a few settings to the file ``path``, whole or not at all.

    All others stay as the file has them. So what was asked for one start alone, as ``--ascii``, is
    not kept; and an entry that cannot be used, which may be no more than misspelt, is not lost to
    its default. What else the file says, comments too, stays. One that cannot be edited line by
    line is begun again and kept beside it, with ``.old`` at the end of its name.

    Args:
        path: the file; it need not exist.
        changes: values by the names of ``Settings``.

    Raises:
        OSError: the file could not be read or written, and is as it was; or the disk did not
            confirm it.
    """
    # A link, as people have them who keep their settings elsewhere, stays a link.
    path = Path(os.path.realpath(path))
    make_folder(path.parent)
    storable = {name: _storable(value) for name, value in changes.items()}
    write_whole(path, _with_changes(path, storable).encode("utf-8"))


_NEW = """\
# The settings of smartgoals. Its settings screen changes them too.
week_start = 0  # the weekday a week starts on: Monday 0, Saturday 5, Sunday 6
day_start = 0  # the hour a day starts at, 0 to 6
theme = ""
motion = true  # screens may move things gently
ascii = false  # draw in ASCII only
support = ""  # a support line, in your own words
"""
"""A new file, for people to read; the values are put in their places."""


def _with_changes(path: Path, changes: Mapping[str, str | int]) -> str:
    """Return what the file ``path`` is to say; one that must be begun again is kept beside it."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return _new(Settings(), changes)
    try:
        return _edited(_text(data), changes)
    except ValueError:
        write_whole(path.with_name(f"{path.name}.old"), data)
        return _new(_usable(data, path), changes)


def _usable(data: bytes, path: Path) -> Settings:
    """Return what can be used of a file that cannot be edited."""
    try:
        return _settings_in(_table(_text(data)), path)[0]
    except ValueError:
        return Settings()


def _new(settings: Settings, changes: Mapping[str, str | int]) -> str:
    values = {name: _storable(value) for name, value in _values(settings).items()}
    return _edited(_NEW, {**values, **changes})


def _text(data: bytes) -> str:
    # Some editors begin a file with a mark that is no TOML, or end lines their own way.
    return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")


def _values(settings: Settings) -> dict[str, Any]:
    return {field.name: getattr(settings, field.name) for field in fields(Settings)}


def _table(text: str) -> dict[str, Any]:
    """Return what TOML ``text`` says; raises ValueError where it says nothing."""
    # Imported here: most people have no settings file, and the first frame waits for this.
    import tomllib

    try:
        return tomllib.loads(text)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def _unknown(path: Path, name: str) -> str:
    return f"{path}: there is no setting {shorten(name)}; it is passed over."


def complaint(path: Path, name: str, value: object) -> str:
    """Say that the setting ``name`` in the file ``path`` cannot be ``value``."""
    try:
        shown = shorten(str(value))
    except ValueError:
        # Python refuses to write out a number of thousands of digits.
        shown = "so large a number"
    return f"{path}: {name} cannot be {shown}; the default is used."


def _edited(text: str, values: Mapping[str, Any]) -> str:
    """Return ``text`` with the lines that set ``values`` in place of its own.

    Raises:
        ValueError: ``text`` is no TOML, or cannot be edited line by line.
    """
    wanted = {**_table(text), **values}
    lines = text.rstrip("\n").split("\n")
    top = next((n for n, line in enumerate(lines) if line.lstrip().startswith("[")), len(lines))
    for name, value in values.items():
        line = f"{name} = {_toml(value)}"
        place = next((n for n in range(top) if re.match(rf"\s*{name}\s*=", lines[n])), None)
        if place is None:
            lines.insert(top, line)
            top += 1
        else:
            lines[place] = line + _comment(lines[place])
    edited = "\n".join(lines) + "\n"
    if _table(edited) != wanted:
        raise ValueError("it cannot be edited line by line")
    return edited


def _comment(line: str) -> str:
    """Return the comment behind a setting; quotation marks may hold a # of their own."""
    _, mark, comment = re.split("[\"']", line)[-1].partition("#")
    return f"  #{comment}" if mark else ""


def _storable(value: str | int) -> str | int:
    """Return ``value`` without half signs, as broken input leaves them: no file can hold those."""
    return value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else value


def _toml(value: str | int) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return '"' + "".join(_escaped(sign) for sign in value) + '"'
    return repr(value)


def _escaped(sign: str) -> str:
    if sign in '"\\':
        return "\\" + sign
    return sign if sign.isprintable() else f"\\U{ord(sign):08x}"
