"""How phrases are written down, over words in plain spelling, and how they are read.

A line is a pattern, two blanks in front go on with it; ``{}`` names one of ``PARTS``. Lines wait
under words, one of which each of them holds, until a text has it; behind ``!`` stands the name of
words that make them harmless (``UNLESS``). Phrases are made of whole words, and none repeats
without an end, so none can run away.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from smartgoals_tui.domain.crisis.dying import DYING
from smartgoals_tui.domain.crisis.harming import HARMING
from smartgoals_tui.domain.crisis.leaving import LEAVING
from smartgoals_tui.domain.crisis.living import LIVING
from smartgoals_tui.domain.crisis.means import MEANS
from smartgoals_tui.domain.crisis.unless import UNLESS
from smartgoals_tui.domain.crisis.worth import WORTH

_HARD = r"""
hate (?:myself|my life|my (?:\w+ )?self)
(?:disgusted|ashamed) (?:of|with|by) myself
can not (?:stand|bear|forgive) myself
i be (?:so |such |all |too )?(?:a |an |the |nothing but )?(?:\w+ )?{names}
(?:i )?(?:feel|feel like|think) (?:like |that |so |i be |such |all ){0,2}(?:a |an |
  the )?(?:\w+ )?{feel_as}
(?:nobody|not anyone|no person) (?:would |will |could )?(?:like|love|care about|want|need|
  want to be with|respect) me(?! to )
(?:everyone|they all|all of them) hate me
(?:not|never) (?:be )?good enough{stop}
i can not do anything right
i (?:ruin|mess up|fail at|destroy) everything
"""
"""What people say against themselves."""


class Group(NamedTuple):
    """Patterns of phrases that each hold one of some words."""

    words: frozenset[str]
    unless: str
    """What makes all of them harmless; empty for nothing."""
    patterns: tuple[str, ...]


@cache
def groups() -> tuple[Group, ...]:
    """Return the phrases of suicide and self-harm."""
    return tuple(
        _group(*lines_of(block.removeprefix("[")))
        for table in (LIVING, DYING, HARMING, MEANS, LEAVING, WORTH)
        for block in table.strip().split("\n[")
    )


@cache
def groups_by_word() -> dict[str, tuple[int, ...]]:
    """Return the places in ``groups`` of those that wait under each word."""
    places: dict[str, tuple[int, ...]] = {}
    for place, group in enumerate(groups()):
        for word in group.words:
            places[word] = (*places.get(word, ()), place)
    return places


def _group(head: str, *patterns: str) -> Group:
    words, _, unless = head.rstrip("]").partition(" !")
    return Group(frozenset(words.split("|")), UNLESS.get(unless, ""), patterns)


@cache
def hard_phrases() -> tuple[str, ...]:
    """Return patterns of what people say against themselves."""
    return tuple(lines_of(_HARD))


def lines_of(table: str) -> list[str]:
    """Return the lines of a table, each put together."""
    return table.strip().replace("\n  ", "").splitlines()
