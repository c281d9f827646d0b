"""The pictures in screenshots/ show the screens as they are; ``make pictures`` draws them again."""

import importlib.util
import re
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent.parent / "screenshots"
HELD = ("welcome", "wizard-3-A", "wizard-60x20", "dashboard-dark", "dashboard-60x20", "goal")


def load_make():
    spec = importlib.util.spec_from_file_location("make_pictures", FOLDER / "make.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


make = load_make()


def drawn(svg):
    """What a picture says, and where: colours and ids may differ between versions of Textual."""
    return re.findall(r'<text[^>]* x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</text>', svg)


@pytest.mark.parametrize("name", HELD)
async def test_a_picture_is_true(name):
    picture = next(one for one in make.PICTURES if one.name == name)
    kept = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    assert drawn(await make.draw(picture)) == drawn(kept)


def test_every_picture_is_there_and_the_readme_shows_only_such():
    names = {f"{picture.name}.svg" for picture in make.PICTURES}
    assert {path.name for path in FOLDER.glob("*.svg")} == names
    readme = (FOLDER.parent / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"screenshots/([\w-]+\.svg)", readme)) <= names
