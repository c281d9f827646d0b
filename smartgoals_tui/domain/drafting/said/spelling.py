"""Slips in the words that say how often: "tyms" are times, "evry" is every."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from smartgoals_tui.domain.drafting.said.vocabulary import KNOWN
from smartgoals_tui.domain.text.content_words import word_set
from smartgoals_tui.domain.text.slips import distance

TARGETS = word_set(
    "times twice once daily every each week weeks weekly weekdays weekday weekend weekends month "
    "monthly fortnight fortnightly minutes minute hours hour days nights evenings evening mornings "
    "morning most maximum least monday tuesday wednesday thursday friday saturday sunday mondays "
    "tuesdays wednesdays thursdays fridays saturdays sundays three four five seven eight nine "
    "eleven twelve twenty thirty thrice other second until pages kilometres kilometers sessions "
    "seconds more than per day the everyday"
)
"""Words that a slip may mean."""

_REAL = word_set(
    "tie tier tiers ties tiles tires tunes limes dimes timers tomes tames themes teams terms "
    "tens tins toms time weak weed weeds seek meek were wee web wet went wed where weep peek "
    "minuet minuets miles mile mines minds hoses horses houses house horse hound tours pours "
    "hoe hop hot door doors dates date dairy diary dolly dally daisy ever even eery very event "
    "events everyone everything everybody eighth eighty seventh ninth fifth fourth sixth tenth "
    "sevens eights fours fives nights knights lights night mouth mouths moth moths months math "
    "most must moist mist host post roast toast more mode mole move mores mare mire moor then "
    "them thin than thank that thread threw throw there these tree trees thee pager page pagers "
    "palaces wages pagan sage days dogs dances decks leeks leads lest last list lease beast "
    "feast each teach reach peach ache eats east ease else none nine one ones ounce ounces dune "
    "twine twig twin twins twist ward thirsty thirty evening evens morning mourning moaning "
    "warning learning meaning sunny sundae sundaes money monkey funday hours hour ours fiver "
    "fires fire files film fivers forty flour floors forum foul fort form session second "
    "seconds seminars lessons mission missions cessions untie unit units until mother another "
    "others other order orders over oven ham leash leap lean least weekly weeks plates wheel "
    "wheels wreck wrecks work works wok woks word words wicks wick walk walks weaks mount "
    "mounts monday minutes minute minus minted mister mints mint medals meals times though "
    "through threes das echo everyman hears heirs liest lost markings maximus meanings mere "
    "monad monte mooning otter paces panes pugs sections seen sever tan thine throe thru timed "
    "timer util wakes tides tines mast moss fur fie emery ether sect fortnights mouse muse "
    "mires hares hairs teas tees toes pads pods wines wives sense senses scones stones thirds "
    "digits"
)
"""Words that are near to one of those and mean themselves."""

_VOWELS = re.compile("[aeiouy]")
_LONG = 8
"""Letters of a word that leaves room for two slips."""


@lru_cache(maxsize=2048)
def meant(word: str) -> str:
    """Return the word of measures that ``word``, in small letters, is a slip of; else itself."""
    if (
        word in TARGETS
        or word in _REAL
        or word in KNOWN
        or not 3 <= len(word) <= 14
        or not word.isascii()
    ):
        return word
    near = sorted(
        (slips, target)
        for target in _beginning_with(word[0])
        if (slips := _slips(word, target)) is not None
    )
    return near[0][1] if near else word


@cache
def _beginning_with(letter: str) -> tuple[str, ...]:
    # The first letter is hardly ever missed.
    return tuple(target for target in sorted(TARGETS) if target[0] == letter)


def _slips(word: str, target: str) -> int | None:
    """Return how many slips lie between both; None where ``word`` may be one of its own."""
    if abs(len(word) - len(target)) > 2:
        return None
    slips = distance(word, target)
    if slips > 2:
        return None
    if len(word) == 3:
        misses_one = len(target) == 4 and word[-1] == target[-1]
        return slips if slips == 1 and (misses_one or sorted(word) == sorted(target)) else None
    if len(target) < 4:
        return None
    if slips == 1:
        is_swapped_or_short = len(word) < len(target) or sorted(word) == sorted(target)
        if len(word) == 4 and not is_swapped_or_short:
            return 1 if _sounds(word) == _sounds(target) else None
        return 1
    same_sound = _sounds(word) == _sounds(target) and len(_sounds(word)) > 2
    return 2 if len(target) >= _LONG or same_sound else None


def _sounds(word: str) -> str:
    """Return a word without its vowels, which are what people miss."""
    return word[0] + _VOWELS.sub("", word[1:])
