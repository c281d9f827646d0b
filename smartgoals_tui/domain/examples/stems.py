"""The words of a text without their endings: "sleeping" and "sleeps" tell the same as "sleep"."""

from __future__ import annotations

import re
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+(?:'[^\W\d_]+)?")

_SMALL = (
    "a about again all also always am an and any anymore are around as at back be because been "
    "before being better but by can can't cannot could day days did do does doesn't doing don't "
    "done down each even ever every everything for from get gets getting give go goal goals going "
    "gonna good had has have having help her here him his how i i'd i'll i'm i've if in instead "
    "into is isn't it it's its just keep know learn less lot like little make making many maybe "
    "me more most much my myself need never new not now of off on one only or other others our "
    "out over own per please quite rather really should so some something start starting stop "
    "stopping such take taking than that that's the their them then there these they thing things "
    "this those time times to today too try trying up us use very want wanna wants was way we well "
    "were what when where which while who will wish with without won't would you your bit feel "
    "feeling feels felt become becoming able everyone anything nothing enough"
)
_SMALL_WORDS = frozenset(_SMALL.split(" "))
"""Words that most wishes have in common, or that tell nothing about one."""

_SAME_AS = {
    "ate": "eat",
    "eaten": "eat",
    "drank": "drink",
    "drunk": "drink",
    "slept": "sleep",
    "asleep": "sleep",
    "sleepless": "sleep",
    "woke": "wake",
    "awake": "wake",
    "ran": "run",
    "wrote": "write",
    "written": "write",
    "spent": "spend",
    "paid": "pay",
    "bought": "buy",
    "sang": "sing",
    "sung": "sing",
    "swam": "swim",
    "drew": "draw",
    "died": "dead",
    "death": "dead",
    "angry": "anger",
    "angrily": "anger",
    "mad": "anger",
    "furious": "anger",
    "mum": "mother",
    "mom": "mother",
    "mums": "mother",
    "moms": "mother",
    "mama": "mother",
    "dad": "father",
    "papa": "father",
    "kid": "child",
    "kids": "child",
    "children": "child",
    "mobile": "phone",
    "smartphone": "phone",
    "cellphone": "phone",
    "telephone": "phone",
    "pal": "friend",
    "mate": "friend",
    "mates": "friend",
    "employment": "job",
    "unemployed": "job",
    "apartment": "flat",
    "grief": "grieve",
    "cash": "money",
    "finances": "money",
    "financial": "money",
    "booze": "alcohol",
    "university": "study",
    "uni": "study",
    "scared": "afraid",
    "fear": "afraid",
    "fears": "afraid",
    "frightened": "afraid",
    "news": "headline",
    "newspaper": "headline",
    "newspapers": "headline",
    "happiness": "happy",
    "joyful": "joy",
}
"""Words whose endings do not show that they belong together, and everyday words for the same."""

_KNOWN_ENDINGS = (
    "s es ed ing ings er ers est ly y ily ier iest ies ied iness ness liness lier liest ation "
    "ating ate ated ion ions ive ively ivity ment ments ent ence ety iety ious ous able al "
    "ful fully e i ist ism"
)
_ENDINGS = sorted(_KNOWN_ENDINGS.split(" "), key=len, reverse=True)
_SHORTEST = 3
"""Letters that are left of a word at least."""


def words_of(text: str) -> list[str]:
    """Return the words of ``text`` in small letters."""
    return _WORD.findall(text.replace("’", "'").casefold())


def telling_words_of(text: str) -> list[str]:
    """Return the words of ``text`` in small letters, without the words that most wishes have."""
    return [word for word in words_of(text) if not _is_small(word)]


def _is_small(word: str) -> bool:
    return word in _SMALL_WORDS or stem(word) in _SMALL_WORDS


def stems_of(text: str) -> list[str]:
    """Return the stems of the telling words of ``text``, in their order."""
    return [stem(word) for word in telling_words_of(text)]


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return ``word`` without its ending; forms of one word mostly share it."""
    word = word.removesuffix("'s")
    word = _SAME_AS.get(word, word).replace("iz", "is")
    for _ in range(2):
        longest = len(word) - _SHORTEST
        endings = (
            ending for ending in _ENDINGS if len(ending) <= longest and word.endswith(ending)
        )
        word = word.removesuffix(next(endings, ""))
    if len(word) > _SHORTEST and word[-1] == word[-2]:
        word = word[:-1]
    return word
