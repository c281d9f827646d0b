"""Every text colour of our own themes can be read on every background it is drawn on."""

import pytest
from textual.color import Color

from smartgoals_tui.app.themes import OWN_THEMES
from smartgoals_tui.app.widgets.draw.paint import Paint, Role

BACKGROUNDS = ("background", "surface", "panel", "chosen")
TEXT_COLOURS = (
    "text",
    "text-muted",
    "text-disabled",
    "text-primary",
    "text-secondary",
    "text-accent",
    "text-success",
    "text-warning",
    "text-error",
    "foreground",
)
ON_BUTTONS = (("button-color-foreground", "primary"), ("block-cursor-foreground", "primary"))


def contrast(one: Color, other: Color) -> float:
    """WCAG 2 contrast ratio."""

    def luminance(color: Color) -> float:
        channels = [
            part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
            for part in color.normalized
        ]
        return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def variables(theme):
    return {**theme.to_color_system().generate(), **theme.variables}


def test_contrast_of_black_on_white_is_21():
    assert contrast(Color(0, 0, 0), Color(255, 255, 255)) == pytest.approx(21)


@pytest.mark.parametrize("theme", OWN_THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("background", BACKGROUNDS)
@pytest.mark.parametrize("text", TEXT_COLOURS)
def test_text_colours_reach_4_5(theme, background, text):
    colours = variables(theme)
    assert contrast(Color.parse(colours[text]), Color.parse(colours[background])) >= 4.5


@pytest.mark.parametrize("theme", OWN_THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize(("text", "background"), ON_BUTTONS)
def test_text_on_buttons_and_cursors_reaches_4_5(theme, text, background):
    colours = variables(theme)
    assert contrast(Color.parse(colours[text]), Color.parse(colours[background])) >= 4.5


@pytest.mark.parametrize("theme", OWN_THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("background", BACKGROUNDS)
@pytest.mark.parametrize("role", Role)
def test_painted_roles_reach_4_5(theme, background, role):
    style = Paint(variables(theme), background).style(role)
    text, ground = (Color.from_rich_color(one) for one in (style.color, style.bgcolor))
    assert contrast(text, ground) >= 4.5
