"""Where goals, settings and the log of errors live."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

APP = "smartgoals"
DATA_VARIABLE = "SMARTGOALS_DATA"
DATA_NAME, SETTINGS_NAME, LOG_NAME = "goals.json", "settings.toml", "errors.log"


class NoPlace(ValueError):
    """A place that there cannot be; ``str()`` of it says why, for the person."""


class Paths(NamedTuple):
    """The files of one person."""

    data: Path
    settings: Path
    log: Path


def find_paths(chosen: str | None, environment: Mapping[str, str]) -> Paths:
    """Return where things live: a chosen place, else SMARTGOALS_DATA, else the user's folders.

    Args:
        chosen: a folder or a ``.json`` file; None for no choice.
        environment: the environment variables.

    Raises:
        NoPlace: the chosen place is empty or in the home of nobody.
    """
    if chosen is not None and not chosen.strip():
        # Most likely a variable of a script that is not set: not a wish for the usual place.
        raise NoPlace("--data needs a folder or a .json file.")
    place = chosen or environment.get(DATA_VARIABLE)
    if place:
        path = _expanded(place)
        data = path if path.suffix.lower() == ".json" else path / DATA_NAME
        return Paths(data, data.with_name(SETTINGS_NAME), data.with_name(LOG_NAME))
    # Imported here: with a place given it is not needed.
    from platformdirs import PlatformDirs

    folders = PlatformDirs(APP, appauthor=False)
    return Paths(
        folders.user_data_path / DATA_NAME,
        folders.user_config_path / SETTINGS_NAME,
        folders.user_log_path / LOG_NAME,
    )


def _expanded(place: str) -> Path:
    try:
        return Path(place).expanduser()
    except RuntimeError:
        raise NoPlace(f"There is no folder {place}: that home is not known.") from None
