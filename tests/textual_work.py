"""What Textual works out again for every app of a test, worked out once for all of them.

A program opens one app and does not feel it; a thousand tests open a thousand. Nothing of it
changes what an app does: the same rules, the same handlers, the same frames where a test looks.
"""

from functools import lru_cache

from textual import _callback
from textual._compositor import Compositor
from textual.css.stylesheet import Stylesheet


def parse_once(patch):
    """Let all apps share what they parse: the same rules with the same variables."""
    parse, parsed = Stylesheet.parse, {}

    def parse_or_remember(sheet):
        key = (tuple(sheet.source.items()), tuple(sheet._variables.items()))
        if key not in parsed:
            parse(sheet)
            rules = sheet._rules
            parsed[key] = rules, Stylesheet.rules_map.fget(sheet)
        rules, by_name = parsed[key]
        sheet._rules, sheet._rules_map, sheet._require_parse = list(rules), by_name, False

    patch.setattr(Stylesheet, "parse", parse_or_remember)


def draw_when_looked_at(patch):
    """Let an app without a terminal draw what a test looks at, and no frame that nobody sees.

    A quarter of the time of a test of a screen would go into frames that are thrown away. The
    harness draws the last one; the tests in ``terminal`` see every frame.
    """
    draw = Compositor.render_update

    def draw_if_seen(compositor, full=False, **options):
        if full:
            return draw(compositor, full, **options)
        compositor._dirty_regions.clear()
        return None

    patch.setattr(Compositor, "render_update", draw_if_seen)


def count_parameters_once(patch):
    """Read each signature once: waiting for a screen asks every widget on it the same."""
    patch.setattr(_callback, "_count_parameters", lru_cache(512)(_callback._count_parameters))
