"""Every colour of our own themes is seen on every ground it is drawn on; so is what we mix."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.color import Color
from textual.theme import BUILTIN_THEMES

from smartgoals_tui.app.foreign_themes import ANSI, SIGNS, WORDS, contrast, lacking_variables
from smartgoals_tui.app.themes import OWN_THEMES
from smartgoals_tui.app.widgets.draw.paint import Paint, Role

GROUNDS = ("background", "surface", "panel", "chosen")
WORDS_OF_OURS = (
    "strong",
    "text",
    "text-muted",
    "text-disabled",
    "text-primary",
    "text-secondary",
    "text-accent",
    "text-success",
    "text-warning",
    "text-error",
    "text-over",
    "foreground",
    "button-foreground",
)
SIGNS_OF_OURS = ("faint", "fill", "good-dim")
ON = (
    ("on-fill", "fill"),
    ("on-accent", "primary"),
    ("button-color-foreground", "primary"),
    ("input-cursor-foreground", "input-cursor-background"),
    ("block-cursor-foreground", "block-cursor-background"),
    ("block-cursor-blurred-foreground", "block-cursor-blurred-background"),
    ("background", "strong"),
    ("text", "line"),
)
SIGN_ROLES = {Role.FAINT, Role.LINE, Role.FILL, Role.PARTLY}
COLOURED = [theme for theme in BUILTIN_THEMES.values() if not theme.ansi]
TERMINALS_OWN = [theme for theme in BUILTIN_THEMES.values() if theme.ansi]


def named(theme):
    return theme.name


own = pytest.mark.parametrize("theme", OWN_THEMES, ids=named)
coloured = pytest.mark.parametrize("theme", COLOURED, ids=named)


def colours_of(theme):
    """What a theme's names of colours stand for in the program."""
    lacking = {} if theme in OWN_THEMES else lacking_variables(theme)
    return {**lacking, **theme.to_color_system().generate(), **theme.variables}


def least(theme, name, grounds=GROUNDS):
    """The contrast of a colour with the ground on which it is seen worst."""
    colours = colours_of(theme)
    there = [Color.parse(colours[ground]) for ground in grounds]
    return min(contrast(Color.parse(colours[name]), ground) for ground in there)


def test_contrast_of_black_on_white_is_21():
    assert contrast(Color(0, 0, 0), Color(255, 255, 255)) == pytest.approx(21)


# Our own


@own
@pytest.mark.parametrize("name", WORDS_OF_OURS)
def test_words_reach_4_5_on_every_ground(theme, name):
    assert least(theme, name) >= WORDS


@own
@pytest.mark.parametrize("name", SIGNS_OF_OURS)
def test_signs_reach_3_on_every_ground(theme, name):
    assert least(theme, name) >= SIGNS


@own
@pytest.mark.parametrize(("name", "ground"), ON)
def test_words_on_chips_tiles_and_cursors_reach_4_5(theme, name, ground):
    assert least(theme, name, (ground,)) >= WORDS


@own
@pytest.mark.parametrize("selection", ["input-selection-background", "screen-selection-background"])
def test_words_that_are_marked_can_be_read(theme, selection):
    colours = colours_of(theme)
    for ground in ("surface", "panel", "chosen"):
        value, share = colours[selection].split()
        marked = Color.parse(colours[ground]).blend(
            Color.parse(value), float(share.removesuffix("%")) / 100, alpha=1
        )
        assert contrast(Color.parse(colours["foreground"]), marked) >= WORDS


@own
def test_every_ground_and_every_meaning_has_a_colour_of_its_own(theme):
    colours = colours_of(theme)
    grounds = {colours[name] for name in (*GROUNDS, "line")}
    meanings = {
        Color.parse(colours[name])
        for name in ("text-primary", "text-success", "text-warning", "text-over", "text-error")
    }
    assert (len(grounds), len(meanings)) == (5, 5)


@own
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("role", [role for role in Role if role is not Role.LINE])
def test_roles_are_painted_so_that_they_are_seen(theme, ground, role):
    style = Paint(colours_of(theme), ground).style(role)
    text, behind = (Color.from_rich_color(one) for one in (style.color, style.bgcolor))
    assert contrast(text, behind) >= (SIGNS if role in SIGN_ROLES else WORDS)


# Those of others


@coloured
def test_what_is_mixed_for_other_themes_is_seen(theme):
    assert least(theme, "text-over") >= WORDS
    assert min(least(theme, name) for name in SIGNS_OF_OURS) >= SIGNS
    assert least(theme, "on-fill", ("fill",)) >= WORDS
    assert least(theme, "on-accent", ("primary",)) >= WORDS
    assert least(theme, "strong") >= max(WORDS, least(theme, "foreground"))
    assert least(theme, "background", ("strong",)) >= WORDS


@coloured
def test_words_are_read_on_what_is_chosen_as_on_the_page(theme):
    as_on_the_page = least(theme, "foreground", ("surface",))
    assert least(theme, "foreground", ("chosen",)) >= min(WORDS, as_on_the_page)
    assert least(theme, "foreground", ("line",)) >= SIGNS


@coloured
def test_a_week_partly_kept_is_told_from_a_kept_one(theme):
    colours = colours_of(theme)
    assert colours["good-dim"] != colours["fill"]
    assert colours["chosen"] != colours["surface"]


@given(st.sampled_from(COLOURED), st.sampled_from(GROUNDS), st.sampled_from(Role))
def test_every_role_can_be_painted_in_every_theme(theme, ground, role):
    style = Paint(colours_of(theme), ground).style(role)
    assert style.bold is role.is_bold
    assert not style.italic
    assert not style.dim


@pytest.mark.parametrize("theme", TERMINALS_OWN, ids=named)
def test_a_theme_of_the_terminals_own_colours_mixes_none(theme):
    assert lacking_variables(theme) == ANSI
    paint = Paint(colours_of(theme), "chosen")
    for role in Role:
        style = paint.style(role)
        assert style.color.triplet is None
        assert style.bgcolor.is_default
        assert not style.dim


@pytest.mark.parametrize("theme", [*OWN_THEMES, *BUILTIN_THEMES.values()], ids=named)
def test_no_theme_lacks_a_colour_of_ours(theme):
    assert {*ANSI} <= {*colours_of(theme)}
