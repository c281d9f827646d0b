"""Where something is done, fitted behind what is done: "in the living room", "at the pool"."""

from __future__ import annotations

import re

from smartgoals_tui.domain.drafting.fitting.small_words import LOOSE_ENDS, bare, bare_words
from smartgoals_tui.domain.text.content_words import word_set

MOST_LETTERS = 60

_UNSURE = re.compile(r"[?!;:…,/]|\.\.|[.] |\b(?:maybe|idk|or|anywhere|wherever|nowhere)\b", re.I)
_WHERE = word_set(
    "above across against along around at behind below beside between beyond by down downstairs "
    "everywhere from here in indoors inside into near next off on online onto opposite out "
    "outdoors outside over past round through to toward towards under up upstairs within "
    "somewhere abroad"
)
_ARTICLES = word_set("a an the my our his her their your this that")
_PLAIN = word_set("home work school church university college uni")
_INSIDE = word_set(
    "apartment attic basement bathroom bed bedroom car city flat forest garden house kitchen "
    "library office park room town village wood woods yard livingroom lounge shed garage cellar "
    "study bath tub sauna woodland countryside backyard hall hallway shower nursery armchair"
)
_AT = word_set(
    "gym pool cafe café desk table club studio centre center station market cinema theatre museum "
    "shop supermarket lake river sea seaside seafront harbour clinic hospital restaurant pub bar "
    "court track rink zoo allotment office campus dojo swimming-pool window sink door hairdresser "
    "dentist doctor doctor's dentist's stadium"
)
_ADDED = word_set(
    "local public swimming community town sports dining living bed bath guest spare front back "
    "little small big nearest nearby old new kitchen coffee tennis leisure indoor outdoor dance "
    "fitness city home reading sitting climbing box sleeping uni school university college roof "
    "corner garden yoga city swim"
)
_ON = word_set(
    "bus train tram metro plane sofa couch balcony terrace roof treadmill mat bench porch veranda "
    "playground field farm beach"
)
_OWNED = re.compile(r"(?:my |our )?(?P<owner>[^\W\d_]+)['’]s(?: (?P<what>[^\W\d_]+))?")
_OF_SOMEONE = word_set("friend neighbour neighbor colleague")
_RELATED = word_set("mum mom mother dad father grandma grandpa gran nan granny")
_GOING = word_set("go come travel get drive be hand")
_ON_THE_WAY = word_set("ride walk cycle run jog move bike")


def place_words(typed: str) -> str:
    """Return "in the park" for "park"; empty where no rule is sure how the place is said."""
    place = typed.rstrip(" .,;")
    if not place or len(place) > MOST_LETTERS or not place.isprintable() or _UNSURE.search(place):
        return ""
    words = bare_words(place)
    if not words or words[-1] in LOOSE_ENDS:
        return ""
    if words[0] in _WHERE:
        return _lowered(place)
    if words[0] in _PLAIN:
        return f"at {_lowered(place)}" if len(words) == 1 else ""
    return _with_lead(place, words)


def _with_lead(place: str, words: list[str]) -> str:
    if owned := _OWNED.fullmatch(place):
        return _of_someone(place, owned)
    has_article, head = words[0] in _ARTICLES, _head(words)
    if head == "bed":
        return "in bed" if len(words) == 1 else f"in {_lowered(place)}" if has_article else ""
    lead = "in" if head in _INSIDE else "at" if head in _AT else "on" if head in _ON else ""
    if has_article:
        return f"{lead} {_lowered(place)}" if lead else ""
    if not lead or (place[0].isupper() and len(words) > 1):
        return f"{lead} {place}" if lead else ""
    is_known = all(word in _ADDED for word in words[: words.index(head)])
    return f"{lead} the {_lowered(place)}" if is_known else ""


def _of_someone(place: str, owned: re.Match[str]) -> str:
    """Return "at mum's house", "in my son's room"."""
    owner, what = owned["owner"], (owned["what"] or "").casefold()
    lead = "in" if what in _INSIDE - {"house", "flat", "apartment"} else "at"
    if what and what not in _INSIDE | _AT | {"place", "home"}:
        return ""
    if owner[0].isupper() or place.lower().startswith(("my ", "our ")) or owner in _RELATED:
        return f"{lead} {_lowered(place)}"
    return f"{lead} a {place}" if owner in _OF_SOMEONE else ""


def _head(words: list[str]) -> str:
    """Return the noun of a place: "cafe" of "cafe near work", else the last word."""
    for at, word in enumerate(words):
        if at and word in _WHERE | {"with", "of"}:
            return words[at - 1]
    return words[-1]


def says_place(deed: str, place: str) -> bool:
    """Tell whether what is done says the place by itself: "eat at home"."""
    where = set(bare_words(place)) - _WHERE - _ARTICLES
    return bool(where) and where <= set(bare_words(deed))


def fits_behind(deed: str, place: str) -> bool:
    """Tell whether ``place`` may follow what is done, which does not say yet where that is."""
    words = bare_words(deed)
    where = set(bare_words(place)) - _WHERE - _ARTICLES
    verb = next((word for word in words if word not in ("i", "will", "not", "just")), "")
    leads_away = verb in _GOING or (verb in _ON_THE_WAY and "to" in words)
    return not leads_away and not where & set(words)


def _lowered(text: str) -> str:
    first = bare(text.split(" ")[0])
    is_small = first in _WHERE | _ARTICLES | _PLAIN | _AT | _INSIDE | _ON | _ADDED
    return text[0].lower() + text[1:] if is_small else text
