"""What people leave out while typing about themselves: the capital of I, an apostrophe."""

from __future__ import annotations

import re

from smartgoals_tui.domain.drafting.fitting.small_words import ADVERBS
from smartgoals_tui.domain.drafting.fitting.verbs import VERBS
from smartgoals_tui.domain.text.content_words import word_set

_AUXILIARIES = word_set(
    "am have had was will would can could should may might must need want like hope wish used "
    "cannot can't cant don't dont didn't didnt won't wont never really just often still always "
    "get got went came then sometimes only haven't hadn't wasn't don’t can’t won’t usually "
    "finally actually even almost do did know knew hate crave miss enjoy love"
)
_BEHIND_I = VERBS | ADVERBS | _AUXILIARIES
_I = re.compile(r"(?<![\w.'’@/-])i(?= (?P<next>[\w'’]+)|['’](?:m|ll|ve|d)\b)")
_MISSING = {
    "dont": "don't",
    "didnt": "didn't",
    "doesnt": "doesn't",
    "cant": "can't",
    "couldnt": "couldn't",
    "wont": "won't",
    "wouldnt": "wouldn't",
    "isnt": "isn't",
    "wasnt": "wasn't",
    "arent": "aren't",
    "havent": "haven't",
    "hasnt": "hasn't",
    "shouldnt": "shouldn't",
    "ive": "I've",
    "thats": "that's",
    "theres": "there's",
}
_WITHOUT = re.compile(rf"(?<![\w'’@/.-])(?:{'|'.join(_MISSING)})(?![\w'’@/-])", re.IGNORECASE)

_BEHIND_IM = word_set(
    "a an the too so very not really just always already still in on at out off about tired busy "
    "sick ill sad angry anxious nervous bored lazy hungry lonely stressed scared afraid late cold "
    "exhausted overwhelmed depressed sleepy fine ok okay alone home free ready done with going "
    "often never sure happy unhappy calm up down drunk hungover worried ashamed"
)
_BEHIND_ITS = word_set(
    "raining snowing cold hot dark late early wet windy sunny nice warm too not very so a the my "
    "good bad hard boring difficult fun easy important time getting been never always just what "
    "icy stormy freezing pouring"
)
_ILL = re.compile(r"(?P<before>(?:then )?)ill (?P<next>[\w'’]+)", re.IGNORECASE)
_IM = re.compile(r"(?<![\w'’@/.-])(?P<word>im|its) (?P<next>[\w'’]+)", re.IGNORECASE)


def with_apostrophes(text: str) -> str:
    """Return ``text`` with I as a capital and the apostrophes of short forms, where they are sure.

    "i go" and "im tired" are, "im Park" is not: other languages have such words too.
    """
    if (found := _ILL.match(text)) and found["next"].casefold() in VERBS:
        text = f"{found['before']}I'll{text[found.start('next') - 1 :]}"
    text = _IM.sub(_apart, _WITHOUT.sub(_whole, text))
    return _I.sub(_capital, text)


def _capital(found: re.Match[str]) -> str:
    following = found["next"]
    is_english = following is None or following.casefold() in _BEHIND_I
    return "I" if is_english else found[0]


def _whole(found: re.Match[str]) -> str:
    whole = _MISSING[found[0].casefold()]
    return whole[0].upper() + whole[1:] if found[0][0].isupper() else whole


def _apart(found: re.Match[str]) -> str:
    word, following = found["word"], found["next"]
    is_im = word.casefold() == "im"
    known = _BEHIND_IM if is_im else _BEHIND_ITS
    lower = following.casefold()
    if lower not in known and not (is_im and lower.endswith("ing")):
        return found[0]
    short = "I'm" if is_im else f"{word[:-1]}'{word[-1]}"
    return f"{short} {following}"
