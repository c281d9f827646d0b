"""What gets in the way, and what someone does then, as the two halves of an if-then sentence."""

from __future__ import annotations

import re

from smartgoals_tui.domain.drafting.fitting.action import will_do
from smartgoals_tui.domain.drafting.fitting.first_person import with_apostrophes
from smartgoals_tui.domain.drafting.fitting.small_words import (
    LOOSE_ENDS,
    PREPOSITIONS,
    bare,
    bare_words,
)
from smartgoals_tui.domain.drafting.fitting.verbs import VERBS
from smartgoals_tui.domain.text.content_words import word_set
from smartgoals_tui.domain.text.phrases import says_i

MOST_LETTERS = 200

_UNSURE = re.compile(r"[?!;…]|\.\.|[a-z][.] |\b(?:idk|dunno)\b", re.I)
_PRONOUNS = word_set(
    "i i'm i've i'd i'll it it's he he's she she's they they're we we're you you're there there's "
    "nobody someone somebody something everyone everything nothing that that's this"
)
_OWNERS = word_set("my the a an our his her their some")
_FINITE = word_set(
    "is isn't are aren't was has hasn't have haven't had can can't cannot won't will does doesn't "
    "do don't gets get comes come hurts hurt feels feel wants want says say needs need calls call "
    "rings ring rains breaks cries cry wakes wake starts start goes go takes take interrupts ask "
    "distracts asks offers offer keeps keep makes make closes close seems looks tells tell stays "
    "falls fail fails arrives leaves plays becomes visits shows stops forgets forget cancels"
)
_WEATHER = {
    "rain": "it rains",
    "rains": "it rains",
    "raining": "it is raining",
    "snow": "it snows",
    "snows": "it snows",
    "snowing": "it is snowing",
    "bad weather": "the weather is bad",
    "rainy": "it is rainy",
    "rainy weather": "it rains",
}
_OUTSIDE = word_set("cold hot dark wet windy freezing icy loud noisy crowded")
_TOO = word_set("late early far hard loud much difficult warm")
_ME = word_set(
    "tired exhausted stressed busy lazy anxious nervous sad bored ill sick hungry angry lonely "
    "overwhelmed scared afraid depressed unmotivated hungover sleepy distracted worried ashamed "
    "upset frustrated restless drunk tempted unsure shy worn ready away hurt injured"
)
_HOW = word_set("too very so really still just")
_FELT = word_set(
    "am feel feeling get getting forget have think want miss crave lose oversleep wake worry "
    "can't don't cannot haven't procrastinate doubt fear hate being having forgetting "
    "oversleeping need didn't couldn't run sleep"
)
_BE_ING = {
    "feeling": "feel",
    "getting": "get",
    "having": "have",
    "being": "am",
    "forgetting": "forget",
    "oversleeping": "oversleep",
}
_OPEN_ENDS = (LOOSE_ENDS - word_set("at about with to for from too")) | word_set(
    "need want feel get can can't would could should will must"
)
_BE = word_set("is isn't are aren't")
_LACKED = word_set("time energy motivation money patience strength appetite help sleep idea ideas")


def obstacle_clause(typed: str) -> str:
    """Return ``typed`` as it follows "if": "I am tired" for "tired"; empty where unsure."""
    text = with_apostrophes(typed).rstrip(" .,;:!")
    if not text or len(text) > MOST_LETTERS or not text.isprintable() or _UNSURE.search(text):
        return ""
    words = bare_words(text)
    if not words or words[-1] in _OPEN_ENDS:
        return ""
    if words[0] in _PRONOUNS or words[0] in _OWNERS:
        return _clause(text, words)
    if _BE & set(words[1:4]) and words[-1] not in _BE and words[0] not in VERBS | _FELT:
        return text
    small = text[0].lower() + text[1:]
    return _WEATHER.get(" ".join(words), "") or _lacking(small, words) or _about_me(small, words)


def _clause(text: str, words: list[str]) -> str:
    """Return a clause with its subject; "my kids" is none yet."""
    if len(words) < 2:
        return ""
    is_owned = words[0] in _OWNERS
    verbs = words[2:] if is_owned else words[1:]
    is_whole = "'" in words[0] or any(word in _FINITE or word in VERBS for word in verbs)
    if words[0] in ("i", "they", "we", "you") or (not is_owned and words[1].endswith("s")):
        is_whole = True
    if is_owned and not any(word in _FINITE for word in verbs):
        is_whole = False
    return _small(text) if is_whole else ""


def _small(text: str) -> str:
    first = text.split(" ")[0]
    is_i = first == "I" or first[:2] in ("I'", "I’")
    return text if is_i else text[0].lower() + text[1:]


def _lacking(text: str, words: list[str]) -> str:
    is_lack = len(words) > 1 and words[0] == "no" and words[1] in _LACKED
    return f"I have {text}" if is_lack and _fits(words[2:]) else ""


def _about_me(text: str, words: list[str]) -> str:
    at = 0
    while at < len(words) - 1 and words[at] in _HOW:
        at += 1
    said, rest = words[at], words[at + 1 :]
    if (said in _OUTSIDE or (words[0] == "too" and said in _TOO)) and _fits(rest):
        return f"it is {text}"
    if said in _ME and _fits(rest):
        return f"I am {text}"
    if words[0] in ("not", "in") and words[1:3] != [] and _is_state(words):
        return f"I am {text}"
    if at or said not in _FELT:
        return ""
    if said in _BE_ING:
        text = f"{_BE_ING[said]} {' '.join(text.split(' ')[1:])}".rstrip()
    return "" if not rest and said not in ("forget", "forgetting", "oversleep") else f"I {text}"


def _fits(rest: list[str]) -> bool:
    return not rest or rest[0] in PREPOSITIONS or rest[0] in ("again", "out", "today", "that")


def _is_state(words: list[str]) -> bool:
    return (
        words[:4] == ["in", "a", "bad", "mood"]
        or words[:4] == ["not", "in", "the", "mood"]
        or (words[0] == "not" and words[1] in _ME | {"motivated", "home", "well"})
    )


def response_clause(typed: str) -> str:
    """Return what someone then does, beginning with "I"; empty where no rule is sure."""
    text = with_apostrophes(typed).rstrip(" .,;:!")
    if not text or len(text) > MOST_LETTERS or not text.isprintable() or _UNSURE.search(text):
        return ""
    words = bare_words(text)
    if says_i(text) and len(words) > 1 and words[-1] not in _OPEN_ENDS:
        return text if bare(words[0]).startswith("i") else ""
    return will_do(text)
